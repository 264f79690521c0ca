### Percakapan dengan warga. Gaya: tetangga ramah dari Malang yang bekerja di balai kota.
### Selalu tersedia: $name (sapaan seperti "Kak Sri"), $city, $government. Semua teks HTML Telegram, kecuali tombol.

## Sapaan

citizen-address = Kak { $first }
citizen-address-nameless = Kak
citizen-alias = Warga

## Salam dan perkenalan

citizen-intro = Halo { $name }, saya Wadul, tempat warga wadul dan sambat ke { $government }.
citizen-notice = <i>Data Kakak hanya dipakai untuk mengurus laporan. Lengkapnya di /privasi.</i>

citizen-start =
    Halo { $name }, saya Wadul dari { $government }. Ada yang mau disambati soal kota kita?

    Langsung ceritakan saja, pakai bahasa sehari-hari juga boleh. Misalnya: <i>lampu jalan depan { $example_place } mati sejak minggu lalu</i>. Boleh juga mulai dari foto atau lokasi.

    Nanti saya carikan dinasnya, lalu saya kabari terus sampai selesai.

citizen-hello =
    Halo juga { $name }. Ada apa di sekitar Kakak? Ceritakan saja, nanti saya bantu sampaikan.

    Kalau mau melihat laporan yang sudah masuk, ketik /laporanku.

citizen-hello-again = Ya { $name }, silakan. Apa yang terjadi, dan di mana?

citizen-welcome = Sama-sama { $name }. Kalau ada apa-apa lagi, tulis saja kapan pun.
citizen-nodded = Siap { $name }, saya kabari kalau ada perkembangan.

citizen-welcome-back = Halo lagi { $name }. Cerita yang tadi masih ada, kita teruskan ya.

citizen-help =
    Caranya gampang, { $name }: <b>ceritakan saja masalahnya di sini</b>. Saya tanya sedikit kalau ada yang kurang, Kakak periksa, lalu kirim.

    /lapor untuk mulai laporan baru
    /status untuk melihat sampai mana, bisa juga dengan kodenya: <code>/status { $blank_code }</code>
    /laporanku untuk semua laporan Kakak
    /batal untuk berhenti dulu, ceritanya disimpan sehari
    /jeda 7 untuk menahan kabar berkala selama seminggu
    /bahasa untuk ganti bahasa
    /privasi tentang data Kakak, /dataku salinannya, /batasi membatasi pemakaiannya, /hapus menghapusnya

    Semua tombol bisa juga diketik: tulis saja yang ada di tombolnya.

    Mau menambah keterangan? Balas saja pesan tentang laporan itu. Keadaan darurat: telepon { $number }, gratis, 24 jam.

citizen-privacy =
    <b>Soal data Kakak</b>

    <b>Untuk apa.</b> Nama akun Telegram, cerita, foto, dan lokasi yang Kakak kirim dipakai untuk mengurus laporan ini saja, lalu mengabari hasilnya.

    <b>Dasarnya.</b> Pelayanan publik dan kewajiban hukum { $government } menurut UU 27/2022 tentang Pelindungan Data Pribadi. Yang di luar itu selalu kami tanyakan dulu.

    <b>Siapa yang melihat.</b> Petugas hanya melihat sebutan seperti "Warga { $example_area }", kecuali Kakak mengizinkan nama ditampilkan. NIK dan nomor telepon dalam cerita ditutup dari petugas.

    <b>Di mana.</b> Percakapan ini lewat Telegram, yang servernya ada di luar negeri. Salinan laporan disimpan di server pemerintah kota, nama Kakak terkunci terpisah.

    <b>Hak Kakak.</b> Meminta salinan, perbaikan, atau penghapusan identitas. Permintaan dijawab paling lama 3 × 24 jam.

citizen-privacy-dpo = <b>Siapa yang dihubungi.</b> { $dpo }, { $contact }.
citizen-privacy-dpo-unconfirmed = <b>Siapa yang dihubungi.</b> { $dpo }, { $contact }. (Nama dan kontak ini masih dipastikan oleh pemerintah kota.)

citizen-unknown-command = Saya belum kenal perintah itu, { $name }. Ceritakan saja dengan kalimat biasa, atau lihat /bantuan.

## Kabar berkala ditahan

citizen-muted = Baik { $name }, kabar berkala saya tahan sampai { $until }. Kalau ada perubahan penting di laporan Kakak, tetap saya sampaikan. Ketik <code>/jeda lanjut</code> kalau mau mulai lagi.
citizen-unmuted = Baik { $name }, kabar berkala jalan lagi.
citizen-mute-how = Tulis berapa hari, paling lama { $most }. Misalnya <code>/jeda 7</code>. Untuk mulai lagi: <code>/jeda lanjut</code>.

## Berhenti sebentar

citizen-parking = Baik, kita berhenti dulu.
citizen-parked = Baik { $name }, tidak jadi dikirim. Ceritanya saya simpan sehari, siapa tahu mau diteruskan.
citizen-resumed = Ini cerita Kakak yang tadi, kita teruskan.
citizen-nothing-to-cancel = Tidak ada yang perlu dibatalkan kok, { $name }. Kalau ada yang mau diceritakan, langsung tulis saja.
citizen-held-dropped = Baik, tidak jadi. Tidak ada yang berubah di laporan Kakak.
citizen-still-writing = Masih ada cerita yang belum dikirim, { $name }. Kita selesaikan ini dulu ya, atau ketik /batal untuk menyimpannya.

## Pertanyaan, satu per satu

citizen-ask-what = Silakan { $name }, apa yang terjadi? Tulis saja seperti cerita ke tetangga.
citizen-ask-what-besides = Sudah saya simpan. Sekarang ceritakan singkat, ada masalah apa di situ?
citizen-ask-what-anew = Tulis lagi ceritanya, { $name }. Yang baru menggantikan yang lama.
citizen-what-too-short = Boleh agak lengkap sedikit? Satu kalimat saja cukup.

citizen-ask-place = Di mana tempatnya? Tulis nama jalan, kelurahan, atau patokan yang dikenal orang. Bisa juga kirim lokasi.
citizen-ask-place-maybe = Tentang tempat tertentu? Tulis tempatnya atau kirim lokasi. Kalau untuk seluruh kota, lewati saja.
citizen-ask-place-affair = Di mana tempatnya? Tulis nama kelurahan, jalan, kantor, atau sekolahnya. Bisa juga kirim lokasi.
citizen-ask-place-which = Apakah salah satu dari ini?
citizen-ask-place-hint = Di mana tempatnya? Kalau tombol ini sudah pas, tekan saja. Kalau belum, tulis nama jalan, kelurahan, atau patokannya, bisa juga kirim lokasi.
citizen-menu-location = Kirim lokasi saya
citizen-location-by-hand = Rupanya di perangkat ini tombolnya tidak bisa mengirim lokasi. Pakai tanda klip lalu pilih Lokasi, atau tulis saja nama tempatnya.
citizen-place-needed = Yang satu ini perlu, { $name }, supaya petugas tahu harus ke mana. Perkiraan juga boleh, misalnya nama kampung atau bangunan terdekat.
citizen-place-odd = Titik lokasinya tidak terbaca. Coba kirim sekali lagi, atau tulis nama tempatnya.
citizen-place-taken = Baik, tempatnya: { $place }.
citizen-place-outside = Baik, tempatnya: { $place }. Sepertinya ini di luar { $city }. Tidak apa-apa, laporannya tetap kami terima dan kami dampingi sampai ke pihak yang berwenang.
citizen-place-kelurahan = Kelurahan { $kelurahan }, { $kecamatan }
citizen-place-kecamatan = Kecamatan { $kecamatan }
citizen-place-point = titik lokasi yang dikirim
citizen-spot-words = Lokasi: { $place } ({ $point })

citizen-ask-since = Sejak kapan kira-kira?
citizen-since-today = Hari ini
citizen-since-yesterday = Kemarin
citizen-since-week = Seminggu lalu
citizen-since-month = Sebulan lalu
citizen-since-long = Sudah lama
citizen-begun-taken = Baik, mulainya: { $value }.

citizen-ask-photos = Ada fotonya? Kirim saja, boleh beberapa sekaligus. Kalau tidak ada, lewati saja.
citizen-ask-photos-affair = Ada foto, surat, atau tangkapan layarnya? Kirim saja, tapi tutup dulu nomor NIK-nya. Kalau tidak ada, lewati saja.
citizen-ask-photos-more = Kirim foto tambahan, atau biarkan seperti ini.

citizen-ask-department = Menurut Kakak, ini paling dekat urusan siapa? Kalau ragu, tekan "Tidak tahu", nanti koordinator yang memilihkan.
citizen-ask-department-anew = Mau ditujukan ke mana? Pilih tombol, atau tulis nama dinasnya.
citizen-department-unclear = Saya belum menemukan nama itu. Pilih salah satu tombol ya.
citizen-department-coordinator = Tidak apa-apa. Koordinator di balai kota yang akan mencarikan dinas yang tepat.

citizen-take-your-time = Siap, saya tunggu. Ceritanya sudah saya simpan.
citizen-take-your-time-filed = Siap, saya tunggu.
citizen-aside-who = Saya Wadul, asisten otomatis { $government }. Yang membaca dan mengerjakan laporannya nanti petugas sungguhan.
citizen-aside-read = Ya, begitu dikirim langsung sampai ke petugas dinasnya. Kabarnya saya teruskan ke sini sampai selesai.
citizen-aside-how = Jawab sebisanya saja, pakai bahasa sehari-hari. Kalau tidak tahu, bilang saja tidak tahu.
citizen-aside-safe = Petugas hanya melihat nama Kakak kalau Kakak membolehkan, dan penanganannya sama saja. <b>Anonim</b>: isinya dibaca petugas, tetapi mereka tidak tahu siapa Kakak. <b>Rahasia</b>: isinya pun hanya dibaca kelompok petugas khusus. Mau salah satunya? Tulis saja "anonim" atau "rahasia".
citizen-aside-cost = Gratis. Melapor di sini tidak dipungut biaya apa pun.
citizen-aside-when =
    Begitu dikirim, batasnya { $held ->
        [yes] paling lambat { $finish_by }.
       *[no] menurut jenis laporannya.
    } Kabarnya saya teruskan ke sini sampai selesai.
citizen-aside-news = Lewat obrolan ini juga. Begitu ada perkembangan saya kabari, dan Kakak bisa melihat sendiri di /laporanku.
citizen-aside-nik = Tidak perlu. NIK dan nomor HP tidak usah ditulis di sini. Kalau terlanjur tertulis, angkanya ditutup dari petugas.
citizen-aside-photo = Foto membantu petugas melihat keadaannya, tapi tidak wajib. Tanpa foto pun laporannya tetap jalan.
citizen-wish-anonymous = Baik { $name }, nama Kakak tidak akan ditampilkan ke petugas. Kalau isinya juga cukup dibaca kelompok petugas khusus, balas "rahasia".
citizen-wish-confidential = Baik { $name }, laporan ini rahasia: hanya dibaca kelompok petugas khusus, dan nama Kakak tidak ikut.
citizen-fact-needed = Kira-kira saja juga boleh. Kalau tidak tahu, dilewati saja.
citizen-ask-detail = { $question }
citizen-detail-unknown = Ada keterangan lain yang bisa membantu petugas?

citizen-ask-name = Boleh petugas yang menangani melihat nama Kakak? Kalau tidak, mereka hanya membaca "{ $alias }". Penanganannya sama saja.
citizen-name-unclear = Cukup jawab boleh atau tidak usah.

## Tanggapan singkat

citizen-noted = Siap, saya catat.
citizen-heard = Terima kasih sudah cerita. Saya bantu sampaikan ke petugas yang tepat.
citizen-heard-harm = Waduh, semoga yang jatuh atau terluka sudah tertangani ya. Terima kasih sudah cerita, saya bantu sampaikan ke petugas yang tepat.
citizen-heard-harm-now = Waduh, semoga yang jatuh atau terluka segera tertolong ya. Kalau sekarang masih butuh bantuan, telepon { $number } dulu (gratis). Terima kasih sudah cerita, saya bantu sampaikan ke petugas yang tepat.
citizen-heard-harm-added = Waduh, semoga semua segera tertolong ya. Kalau ada yang terluka atau keadaannya berbahaya, telepon { $number } sekarang.
citizen-added-to-draft = Saya tambahkan ke ceritanya.
citizen-corrected = Perubahannya sudah saya pakai.
citizen-photo-kept =
    { $count ->
        [1] Fotonya sudah masuk.
       *[other] Sudah { $count } lampiran masuk.
    }
citizen-voice-kept = Rekaman suaranya saya lampirkan untuk petugas. Saya sendiri belum bisa mendengarkan, jadi intinya tolong ditulis juga ya.
citizen-odd = Yang itu belum bisa saya masukkan ke laporan, { $name }. Cerita yang tadi masih aman.
citizen-odd-alone = Yang itu belum bisa saya baca, { $name }. Kalau ada yang mau dilaporkan, ceritakan dengan tulisan, foto, atau lokasi.

citizen-despair = Kak, terima kasih sudah cerita ke sini. Ini berat, dan Kakak tidak harus menanggungnya sendiri. Tolong telepon { $number } sekarang, gratis, 24 jam, atau ajak bicara orang terdekat yang Kakak percaya. Saya tetap di sini.
citizen-emergency = Kalau ada yang terluka atau terancam, <b>telepon { $number } sekarang</b> (gratis, 24 jam). Laporannya tetap kita lanjutkan.

## Darurat yang belum terkirim

citizen-unsent-still = Kalau semua sudah aman, syukurlah, { $name }. Ceritanya tetap saya kirim ke petugas, atau tidak usah?
citizen-unsent-let-be = Baik { $name }, tidak saya kirim, dan tidak saya tanyakan lagi. Kalau ternyata masih ada yang perlu ditolong, telepon { $number } kapan saja. Ceritanya saya simpan sehari, siapa tahu mau diteruskan.
citizen-button-send-now = Kirim sekarang
citizen-button-send-not = Jangan kirim
citizen-passed-on =
    { $name }, seperti yang saya bilang tadi, cerita darurat Kakak sudah saya teruskan apa adanya supaya petugas tahu.

    Kode laporan: <code>{ $code }</code>
    Diterima oleh: <b>{ $department }</b>

    Ada yang kurang atau keliru? Tulis saja di sini, langsung saya sampaikan. Kalau sudah tertangani atau tidak jadi, tekan <b>Cabut laporan</b>.
citizen-filed-where = Tempatnya belum saya tahu. Kalau bisa, tulis di sini di mana kejadiannya, langsung saya teruskan.

## Ringkasan

citizen-review = <b>Ini yang saya tangkap, { $name }:</b>
citizen-review-what = <b>Cerita:</b> { $value }
citizen-review-place = <b>Tempat:</b> { $value }
citizen-review-since = <b>Mulainya:</b> { $value }
citizen-review-detail = <b>{ $question }</b> { $value }
citizen-review-files = <b>Foto atau lampiran:</b> { $count }
citizen-review-no-files = <b>Foto atau lampiran:</b> tidak ada
citizen-review-department = <b>Ditujukan ke:</b> { $department }
citizen-review-named = <b>Nama untuk petugas:</b> { $first }
citizen-review-unnamed = <b>Nama untuk petugas:</b> tidak ditampilkan ("{ $alias }")
citizen-review-question = Sudah pas? Kalau ada tambahan, tulis saja.
citizen-review-what-to-change = Bagian mana yang keliru?

citizen-button-send = Ya, kirim
citizen-button-change = Ada yang keliru
citizen-button-cancel = Batal
citizen-edit-review = Kembali
citizen-edit-what = Ubah cerita
citizen-edit-place = Ubah tempat
citizen-edit-since = Ubah waktu
citizen-edit-photos = Ubah foto
citizen-edit-department = Ubah dinas
citizen-edit-detail = Ubah rincian
citizen-edit-name = Ubah soal nama

citizen-button-skip = Lewati
citizen-button-keep = Biarkan
citizen-button-photos-none = Hapus semua foto
citizen-button-place-own = Pakai tulisan saya
citizen-button-unsure = Tidak tahu
citizen-button-named = Boleh
citizen-button-unnamed = Tidak usah

## Terkirim

citizen-filed =
    Sudah terkirim, { $name }. Matur nuwun sudah peduli.

    Kode laporan: <code>{ $code }</code>
    Diterima oleh: <b>{ $department }</b>

citizen-filed-interim = <b>Sementara menunggu, ini yang bisa dilakukan:</b>
citizen-filed-interim-line = • { $line }

citizen-filed-next =
    <b>Setelah ini:</b>
    1. Diperiksa dan dipastikan sampai ke bagian yang tepat, paling lambat { $verify_by }.
    2. Jawaban pertama dari petugas, paling lambat { $answer_by }.
    3. { $kind ->
        [information] Pertanyaan Kakak terjawab tuntas
        [suggestion] Usul Kakak ditanggapi tuntas
        [oversight] Pemeriksaannya selesai
       *[complaint] Selesai ditangani
    }, paling lambat { $finish_by }.

citizen-filed-promise = Saya kabari setiap ada perubahan. Kalau belum ada pun, { $next_day } saya cerita sampai mana. Mau menambah keterangan? Balas saja pesan ini.
citizen-filed-already = Sudah terkirim tadi, { $name }, cukup sekali saja. Kodenya <code>{ $code }</code>.
citizen-toast-filed = Sudah terkirim tadi.

## Menambah, menjawab, membuka lagi

citizen-ask-which = Ini tambahan untuk laporan yang sudah ada, atau laporan baru? Tulisan Kakak saya simpan dulu.
citizen-ask-which-again = Itu juga saya simpan. Tinggal pilih: tambahan untuk laporan itu, atau laporan baru? Kalau tidak jadi, tulis batal.
citizen-ask-which-more = Masih ada { $count } laporan lain. Kalau untuk yang itu, sebutkan kodenya (lihat /laporanku).
citizen-button-add-to = { $code } { $about }
citizen-button-new = Laporan baru
citizen-button-new-instead = Bukan, laporan baru
citizen-ask-what-to-add = Silakan, tulis atau kirim foto tambahan untuk laporan <code>{ $code }</code>.
citizen-added = Sudah saya tambahkan ke laporan <code>{ $code }</code>, petugas { $department } bisa melihatnya.
citizen-question-passed = Pertanyaan Kakak sudah saya teruskan ke petugas. Sementara itu, ini keadaannya:
citizen-ask-verdict = Siap. Supaya tidak keliru: menurut Kakak, laporan <code>{ $code }</code> sudah beres atau belum?
citizen-added-result = Sudah saya sampaikan ke petugas { $department }. Jadi, menurut Kakak <code>{ $code }</code> sudah beres atau belum?
citizen-replied = Terima kasih { $name }, jawabannya sudah sampai ke petugas { $department }. Hitungan harinya jalan lagi, batas selesai laporan <code>{ $code }</code> sekarang { $finish_by }.
citizen-edited-words = (Diralat pelapor) { $words }

citizen-ask-what-is-wrong = Apa yang masih belum beres di laporan <code>{ $code }</code>? Tulis singkat, boleh dengan foto, supaya petugas tidak mengulang hal yang sama.
citizen-button-reopen-at-once = Langsung buka lagi
citizen-ask-reopen = Laporan <code>{ $code }</code> sudah ditutup, { $name }. Mau saya buka lagi dengan pesan ini, atau dijadikan laporan baru?
citizen-button-reopen = Buka lagi
citizen-reopened = Baik { $name }, laporan <code>{ $code }</code> dibuka lagi dan kembali ke { $department }. Batas selesainya { $finish_by }, dan saya kabari lagi seperti biasa.
citizen-reopened-tell =
    Baik { $name }, laporan <code>{ $code }</code> saya buka lagi dan kembali ke { $department }. Batas selesainya { $finish_by }.

    Apa yang masih kurang? Tulis singkat, boleh dengan foto, supaya petugas tidak mengulang hal yang sama.
citizen-open-already = Laporan <code>{ $code }</code> memang sedang dikerjakan { $department }, { $name }. Kalau ada tambahan, balas saja pesan ini.
citizen-confirmed =
    Syukurlah sudah beres, { $name }. Laporan <code>{ $code }</code> saya tutup. Kalau nanti kambuh, balas pesan ini, langsung dibuka lagi.

    Kalau berkenan, seberapa puas dengan penanganannya? 1 kurang sekali, 5 puas sekali.
citizen-closed-already = Laporan <code>{ $code }</code> sudah ditutup, { $name }. Kalau masalahnya muncul lagi, balas saja pesan ini.
citizen-rated = Matur nuwun, nilainya sudah saya catat untuk laporan <code>{ $code }</code>.

citizen-ask-withdraw = Yakin mau mencabut laporan <code>{ $code }</code>? Petugas akan berhenti menanganinya.
citizen-withdraw-which = Laporan yang mana yang mau dicabut? Buka dulu laporannya, lalu tekan <b>Cabut laporan</b>.
citizen-button-withdraw = Cabut laporan
citizen-button-withdraw-surely = Ya, cabut
citizen-button-withdraw-no = Tidak jadi
citizen-withdrawn = Baik { $name }, laporan <code>{ $code }</code> sudah dicabut. Kalau berubah pikiran, masih bisa dibuka lagi.
citizen-kept = Baik, laporan <code>{ $code }</code> jalan terus.
citizen-ask-close = Syukurlah kalau sudah beres, { $name }. Petugas { $department } sudah saya beri tahu. Mau laporan <code>{ $code }</code> ditutup saja?
citizen-button-close = Ya, tutup
citizen-button-close-not = Biarkan dulu
citizen-name-hidden-already = Tenang { $name }, nama Kakak memang tidak terlihat oleh petugas. Yang mereka lihat hanya nama samaran. Kalau mau data Kakak dihapus sama sekali, ketik /hapus.
citizen-name-hidden = Baik { $name }, mulai sekarang nama Kakak tidak terlihat lagi oleh petugas di semua laporan yang masih berjalan. Laporannya jalan terus. Pesan lama di grup petugas yang sudah menyebut nama tidak bisa saya tarik semua. Kalau mau data Kakak dihapus sama sekali, ketik /hapus.
citizen-no-private-numbers = Nomor pribadi petugas tidak saya bagikan, { $name }. Tapi apa pun yang Kakak tulis di sini sampai ke petugasnya, dan jawabannya saya bawa ke sini. Kalau darurat, telepon { $number }.

## Melihat laporan

citizen-no-reports = Belum ada laporan atas nama Kakak. Kalau ada yang mau diceritakan, langsung tulis saja di sini.
citizen-list =
    { $pages ->
        [1] <b>Laporan Kakak</b>, yang masih berjalan di atas:
       *[other] <b>Laporan Kakak</b>, semuanya { $count }, halaman { $page } dari { $pages }. Yang masih berjalan di atas:
    }
citizen-list-line = { $number }. <code>{ $code }</code> { $category }
    { $department }: { $state }
    { $when }
citizen-list-turn = Ketik nomornya untuk melihat satu laporan, atau <code>lanjut</code> dan <code>kembali</code> untuk pindah halaman.
citizen-next-verify = Diperiksa paling lambat { $date }
citizen-next-answer = Jawaban pertama paling lambat { $date }
citizen-next-sure-answer = Jawaban yang pasti paling lambat { $date }
citizen-next-finish = Selesai paling lambat { $date }
citizen-next-respond = Jawaban Kakak ditunggu sampai { $date }
citizen-next-planned = Direncanakan { $date }
citizen-next-late = Lewat dari janji { $date }, masih diingatkan
citizen-next-ended = Sejak { $date }
citizen-button-newer = Kembali
citizen-button-older = Lanjut
citizen-code-meant = Kodenya meleset sedikit. Maksudnya <code>{ $code }</code> ya? Ini keadaannya.
citizen-code-which = Kodenya meleset sedikit. Maksudnya yang mana?
citizen-button-add = Tambah keterangan

citizen-status =
    <b>Laporan</b> <code>{ $code }</code>
    { $category }
    <b>Jenis:</b> { $sort }
    <b>Di tangan:</b> { $department }
citizen-status-registered = <b>Sekarang:</b> sedang diperiksa, paling lambat sampai { $verify_by }. Setelah itu ditangani petugas.
citizen-status-verify-late = <b>Sekarang:</b> masih diperiksa. Seharusnya selesai { $verify_by }, maaf, belum. Petugasnya diingatkan lagi.
citizen-status-assigned = <b>Sekarang:</b> sudah dipegang petugas dan sedang dipelajari.
citizen-status-in-progress = <b>Sekarang:</b> sedang dikerjakan petugas.
citizen-status-waiting-citizen = <b>Sekarang:</b> petugas menunggu jawaban Kakak, sampai { $respond_by }. Hitungan hari berhenti dulu.
citizen-status-scheduled = <b>Sekarang:</b> terjadwal, rencananya { $planned_on }.
citizen-status-outside = <b>Sekarang:</b> disampaikan ke { $body }, dan kami ikut menanyakan kabarnya.
citizen-status-result = <b>Sekarang:</b> dilaporkan selesai. Menurut Kakak, sudah beres? Jawaban ditunggu sampai { $respond_by }.
citizen-status-closed = <b>Sekarang:</b> selesai dan ditutup. Bisa dibuka lagi kalau masalahnya muncul.
citizen-status-merged = <b>Sekarang:</b> digabung dengan laporan lain yang sama, supaya ditangani sekali jalan.
citizen-status-archived = <b>Sekarang:</b> disimpan dan tidak dikerjakan. Bisa dibuka lagi.
citizen-status-days =
    { $day ->
        [0] Baru masuk hari ini. Batas selesai { $finish_by }.
       *[other] Hari kerja ke-{ $day } dari { $days }. Batas selesai { $finish_by }.
    }
citizen-status-late = Sudah lewat dari janji { $finish_by }, maaf ya. Petugasnya terus diingatkan.

citizen-state-registered = sedang diperiksa
citizen-state-assigned = dipelajari petugas
citizen-state-in-progress = sedang dikerjakan
citizen-state-waiting-citizen = menunggu jawaban Kakak
citizen-state-scheduled = sudah terjadwal
citizen-state-outside = di lembaga lain, kami dampingi
citizen-state-result = dilaporkan selesai
citizen-state-closed = selesai
citizen-state-merged = digabung dengan laporan lain
citizen-state-archived = disimpan

citizen-events = <b>Yang sudah terjadi:</b>
citizen-event = { $when }: { $what }
citizen-event-register = laporan masuk
citizen-event-take = dipegang petugas
citizen-event-transfer = dipindah ke dinas yang lebih pas
citizen-event-ask = petugas bertanya
citizen-event-answer = petugas menjawab
citizen-event-progress = mulai dikerjakan
citizen-event-schedule = dijadwalkan
citizen-event-outside = disampaikan ke lembaga lain
citizen-event-result = dilaporkan selesai
citizen-event-merge = digabung
citizen-event-archive = disimpan
citizen-event-add = keterangan ditambah
citizen-event-reply = pertanyaan dijawab
citizen-event-confirm = dinyatakan beres
citizen-event-reopen = dibuka lagi
citizen-event-withdraw = dicabut
citizen-event-expire = waktu menunggu habis

## Perintah di menu Telegram

citizen-command-lapor = Mulai laporan baru
citizen-command-status = Lihat sampai mana laporan saya
citizen-command-laporanku = Semua laporan saya
citizen-command-batal = Berhenti dulu, cerita disimpan
citizen-command-jeda = Tahan kabar berkala
citizen-command-bantuan = Cara memakai
citizen-command-privasi = Tentang data saya
