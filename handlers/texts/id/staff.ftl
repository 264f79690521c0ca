### Yang dibaca petugas di grup staf. Akrab, pendek, langsung ke pokoknya.

staff-nameless = Petugas
staff-a-colleague = Rekan lain
staff-nobody = belum ada yang ambil
staff-all-departments = semua dinas

## Jawaban singkat setelah tombol ditekan (teks biasa, paling banyak 200 huruf)

staff-toast-take = Sip, { $code } sekarang Anda yang pegang. Warganya langsung dikabari.
staff-toast-progress = Dicatat: sedang dikerjakan. Warga dikabari.
staff-toast-progress-already = Sudah tercatat sedang Anda kerjakan.
staff-toast-back = { $code } kembali ke antrean. Terima kasih sudah jujur.
staff-toast-again = { $code } dibuka lagi.
staff-toast-below = Lihat pesan di bawah.
staff-toast-quiet = Oke.
staff-toast-moved = Diteruskan ke { $department }.
staff-toast-sent = Dikirim ke warga.
staff-toast-improve = Silakan tulis versi barunya.
staff-how-to-answer = Cukup balas (reply) kartu ini dengan jawaban untuk warga. Foto juga boleh. Awali dengan // kalau hanya untuk rekan.
staff-how-to-ask = Balas (reply) kartu ini dengan pertanyaan Anda. Selama 15 menit, balasan Anda saya kirim ke warga sebagai pertanyaan; hitungan hari berhenti sampai dijawab.
staff-how-to-result = Balas (reply) kartu ini: apa yang dikerjakan, kapan, oleh siapa, dan fotonya. Selama 15 menit, balasan Anda saya kirim ke warga sebagai hasil.
staff-why-words = Ke { $department } karena kata: { $reasons }. Keyakinan { $percent } %.
staff-why-moved = Ke { $department } karena dipindah { $who }, { $when }. Alasannya: { $reason }
staff-why-unknown = Tidak ada kata yang menonjol; dinasnya dipilih warga atau koordinator.

## Minta kata-kata; balas pesannya

staff-prompt-transfer =
    ↪️ <b>{ $name }</b>, <b>{ $code }</b> mau diteruskan ke mana? Balas pesan ini dengan sebagian nama dinasnya, misalnya <i>hubung</i>.
staff-prompt-plan =
    📅 <b>{ $name }</b>, kenapa <b>{ $code }</b> belum bisa sekarang? Pilih alasannya, atau langsung balas pesan ini dengan tanggalnya, misalnya <i>15-01 menunggu aspal datang</i> atau <i>akhir Maret, menunggu anggaran</i>.
staff-prompt-outside =
    🔗 <b>{ $name }</b>, lembaga mana yang berwenang untuk <b>{ $code }</b>? Pilih, atau balas pesan ini dengan namanya, lalu koma dan catatan untuk warga, misalnya <i>PLN, sudah kami laporkan lewat surat hari ini</i>. Tidak ada di daftar? <i>lembaga lain: Jasa Marga</i>.
staff-prompt-merge =
    🧩 <b>{ $name }</b>, balas pesan ini dengan kode laporan yang sama dengan <b>{ $code }</b>.
staff-prompt-reason =
    ↪️ <b>{ $code }</b> ke <b>{ $department }</b>. Alasannya? Warga ikut membacanya. Pilih satu, atau balas pesan ini dengan kata-kata sendiri.
staff-choose-department =
    ↪️ <b>{ $code }</b>: pilih dinasnya. Belum ketemu? Balas pesan ini dengan kata lain.
staff-no-department =
    Belum ada dinas yang mirip “{ $typed }”. Balas pesan ini dengan kata lain, misalnya nama tugasnya: <i>sampah</i>, <i>lampu</i>, <i>pohon</i>.
staff-already-there =
    <b>{ $code }</b> memang sudah di <b>{ $department }</b>. Mau ke dinas lain? Balas pesan ini dengan namanya, atau nama tugasnya: <i>sampah</i>, <i>parkir</i>, <i>pohon</i>.
staff-already-there-or =
    <b>{ $code }</b> memang sudah di <b>{ $department }</b>. Kalau maksudnya yang lain, pilih di bawah.
staff-outside-department =
    <b>{ $department }</b> bukan dinas kota, jadi laporannya tetap kita kawal: pakai <b>Lainnya… → Lembaga luar</b>. Mau ke dinas kota? Balas pesan ini dengan namanya.
staff-reason-1 = Ini wewenang dinas itu
staff-reason-2 = Masuk wilayah dinas itu
staff-reason-3 = Sudah ditangani dinas itu

## Kabar setelah dibalas

staff-sent-answer =
    ✅ Jawaban <b>{ $code }</b> dikirim ke { $readers ->
        [1] warga
       *[other] { $readers } warga
    }.
staff-sent-photo = 📷 Foto <b>{ $code }</b> dikirim ke warga. Foto saja belum jadi jawaban: ceritakan juga yang dikerjakan dan kapan.
staff-sent-result =
    ✅ Hasil <b>{ $code }</b> dikirim ke { $readers ->
        [1] warga
       *[other] { $readers } warga
    }, sekalian ditanya: sudah beres atau belum.
staff-asked = ⏸ Pertanyaan <b>{ $code }</b> dikirim. Hitungan hari berhenti sampai dijawab.
staff-asked-helping = ❓ Pertanyaan <b>{ $code }</b> dikirim atas nama dinas Anda. Hitungan hari dinas pemegangnya tetap jalan.
staff-planned = 📅 Rencana <b>{ $code }</b>, { $day }, disampaikan apa adanya ke warga. Kalau hari itu lewat tanpa hasil, Anda saya tanyai dan warga saya kabari.
staff-planned-instead = 📅 Rencana <b>{ $code }</b> yang berlaku: { $day }. Rencana sebelumnya saya tarik, jadi warga hanya membaca yang ini.
staff-outside = 🔗 <b>{ $code }</b>: warga tahu ini ke { $body }. Kita tetap mengawal: { $day } Anda saya ingatkan menanyakan kabarnya.
staff-outside-unanswered =
    🔗 <b>{ $code }</b>: warga tahu ini ke { $body }. Kita tetap mengawal: { $day } Anda saya ingatkan menanyakan kabarnya.
    Jawaban pertama masih ditunggu, batasnya { $owed }. Begitu ada kabar dari sana, balas saja kartunya.
staff-merged = 🧩 <b>{ $code }</b> digabung ke <b>{ $other }</b>. Warga tetap dikabari.
staff-reply-nowhere = 🤷 Balasan ini belum sampai ke siapa pun: pesan di atas hanya menyebut <b>{ $code }</b>. Buka laporannya, lalu balas di sana.
staff-reply-which =
    🤷 Balasan ini belum sampai ke siapa pun: pesan di atas menyebut beberapa laporan. Balas kartunya masing-masing; buka dengan tombol di bawah, atau <code>/lihat { $code }</code>.
staff-button-code = { $code }
staff-button-see = Buka laporannya
staff-noted = 🔒 Catatan <b>{ $code }</b> disimpan, hanya untuk rekan petugas.
staff-moved = ↪️ <b>{ $code }</b> diteruskan ke <b>{ $department }</b>. Alasan: { $reason }. Batas waktunya tetap.
staff-moved-coordinator =
    ↪️ <b>{ $code }</b> sudah pernah dipindah, jadi kali ini <b>{ $department }</b> (koordinator) yang menentukan. Usul Anda, { $wanted }, dan alasannya ikut tercatat: { $reason }.
staff-colleague-acted =
    👀 <b>{ $who }</b> di laporan Anda <b>{ $code }</b>: { $action }. <i>{ $words }</i>

## Jawaban yang ditahan sebentar

staff-query-answer =
    🤔 Jawaban <b>{ $code }</b> belum saya kirim: { $reasons }. Kirim saja, atau perbaiki dulu?
staff-query-result =
    🤔 Hasil <b>{ $code }</b> belum saya kirim: { $reasons }. Balas pesan ini untuk melengkapi, atau kirim saja.
staff-ask-words = 📷 Fotonya saya simpan dulu. Pertanyaannya apa untuk <b>{ $code }</b>? Balas pesan ini dengan kata-kata, fotonya ikut.
staff-query-ask =
    🤔 Pertanyaan <b>{ $code }</b> belum saya kirim: { $reasons }.
staff-query-shown =
    Yang akan dibaca warga: <i>{ $words }</i>{ $count ->
        [0] {""}
       *[other] {" "}(+{ $count } lampiran)
    }
staff-improve =
    ✏️ Balas pesan ini dengan versi barunya. Tadi Anda menulis:
    <code>{ $words }</code>
staff-flaw-undone = tadi sudah Anda urungkan, lalu pesannya diubah
staff-flaw-no-day = harinya tidak terbaca, padahal tadi Anda menekan Jadwalkan. Balas pesan ini dengan harinya, atau kirim sebagai jawaban biasa
staff-flaw-question = bunyinya pertanyaan. Lewat Tanya warga, warga tahu bahwa balasannya ditunggu
staff-flaw-colleague = sepertinya ini untuk rekan, bukan untuk warga
staff-flaw-elsewhere = yang dibalas bukan kartunya, jadi saya ragu ini untuk warga atau untuk rekan
staff-flaw-other-office = laporan ini dipegang dinas lain
staff-flaw-personal = ada nomor HP, NIK, rekening, atau kode laporan lain di dalamnya
staff-flaw-done = bunyinya seperti sudah beres. Kalau memang hasil, warga saya tanya sudah atau belum
staff-flaw-no-question = bunyinya bukan pertanyaan, padahal hitungan hari akan berhenti
staff-flaw-not-yet = bunyinya masih rencana, belum hasil
staff-flaw-template = masih ada bagian contoh yang belum diisi
staff-flaw-blame = kesannya menyalahkan warga
staff-flaw-shouting = terbaca seperti berteriak
staff-flaw-short = terlalu pendek
staff-flaw-no-action = belum jelas apa yang dilakukan
staff-flaw-no-date = belum ada kapan
staff-flaw-no-unit = belum ada siapa yang mengerjakan
staff-flaw-no-photo = belum ada foto hasilnya

## Daftar

staff-queue-head =
    📋 <b>Antrean { $department }</b>: { $total } laporan terbuka{ $pages ->
        [1] {""}
       *[other] , halaman { $page } dari { $pages }
    }
staff-mine-head =
    📋 <b>Tugas Anda</b>: { $total } laporan{ $pages ->
        [1] {""}
       *[other] , halaman { $page } dari { $pages }
    }
staff-queue-line =
    { $number }. { $emergency ->
        [yes] 🚨{" "}
       *[no] {""}
    }<code>{ $code }</code> { $category }, { $place }
    { $department } · { $left } · { $who }
staff-queue-empty = 🎉 Antrean kosong. Tidak ada laporan terbuka di sini.
staff-mine-empty = Belum ada laporan di tangan Anda. Lihat /antrian untuk mengambil satu.
staff-left =
    { $days ->
        [0] ⏳ batasnya hari ini
       *[other] sisa { $days } hari kerja
    }
staff-left-late =
    { $days ->
        [0] ❗ sudah lewat
       *[other] ❗ lewat { $days } hari kerja
    }
staff-left-waiting-citizen = ⏸ menunggu warga
staff-left-result = ✅ menunggu penilaian warga
staff-left-closed = ✔️ selesai
staff-left-merged = 🔗 digabung
staff-left-archived = 🗄 diarsipkan
staff-history = <b>Riwayat { $code }</b>
staff-history-words = <i>{ $words }</i>
staff-history-note = · 🔒 Catatan: { $who }, { $when }
staff-help =
    Halo { $name }. Begini cara kerja di sini:

    • Tekan <b>Ambil</b> di kartu laporan, lalu <b>balas (reply) kartunya</b> untuk menjawab warga. Foto juga boleh.
    • Awali balasan dengan <code>//</code> untuk catatan sesama petugas; warga tidak melihatnya.
    • <b>Tanya warga</b>, lalu balas kartunya: hitungan hari berhenti sampai warga menjawab.
    • <b>Hasil</b>, lalu balas kartunya kalau sudah beres, sebaiknya dengan foto.
    • <b>Teruskan</b> kalau dinas lain lebih pas. Tidak ada tombol tolak. Yang lebih jarang ada di <b>Lainnya…</b>
    • Salah kirim? <b>Urungkan</b> di tanda terimanya, selama beberapa detik pertama.

    /antrian laporan yang terbuka; disaring: /antrian <i>{ $example_department } terlambat { $example_kelurahan }</i>
    /lihat <i>kode</i> membuka satu laporan dan riwayatnya
    /tugasku laporan yang Anda pegang
    /cari <i>kata, kode, tempat, atau nama petugas</i> mencari laporan
    /piket jam, cuti, dan pengganti; /beban siapa longgar; /serahterima menyerahkan semua
    /templat contoh jawaban dinas
    /id nomor grup ini
staff-id = Nomor chat ini: <code>{ $chat }</code>
staff-private =
    Halo. Bot ini bekerja di grup petugas. Kalau Anda petugas, bukalah grupnya; di sini /antrian, /tugasku, dan /lihat juga bisa.
    Kalau ingin melapor, silakan lewat bot warga.
staff-private-new =
    Petugas baru? Minta koordinator mengundang Anda. Ia mengirim satu tautan: buka, baca, tekan <b>Terima</b>, lalu minta dimasukkan ke grup.

## Kata-kata biasa di obrolan pribadi

staff-said-code = 💬 Tulisan Anda belum saya kirim ke warga. Kalau itu jawabannya, balas (reply) pesan ini dengan kalimat itu.
staff-said-late = ⏰ Yang lewat batas: <code>/antrian terlambat</code> (ketuk untuk menyalin); boleh ditambah nama dinas atau kelurahannya.
staff-said-figures = 📊 Angkanya ada di /laporan, misalnya <code>/laporan { $typed }</code> (ketuk untuk menyalin).
staff-said-thanks = Siap, { $name }. 🙏
staff-said-hints =
    Halo { $name }. Yang ini belum saya kirim ke siapa pun. Di sini bisa:
    • menjawab warga: buka laporannya di /tugasku atau /antrian, lalu balas (reply) pesannya
    • mencari: <code>/cari lampu { $example_kelurahan }</code>, atau kirim saja kodenya
    • cuti dan jam piket: /piket
    Selengkapnya: /bantuan
staff-said-hints-leading =
    Halo { $name }. Yang ini belum saya kirim ke siapa pun. Di sini bisa:
    • angka dan gambarnya: <code>/laporan bulan ini</code>
    • yang terbuka sekarang: /antrian; mencari: <code>/cari lampu { $example_kelurahan }</code>, atau kirim saja kodenya
    • berterima kasih: <code>/apresiasi Endah cepat sekali</code>
    Selengkapnya: /bantuan
staff-meant = 🤔 Maksudnya { $command }?
staff-meant-copy = 🤔 Maksudnya <code>{ $command }</code>? Ketuk untuk menyalin, lalu kirim.

## Tombol

staff-button-send = Kirim saja
staff-button-without-photo = Kirim tanpa foto
staff-button-improve = Perbaiki
staff-button-as-result = Ini hasilnya
staff-button-as-answer = Kirim sebagai kabar
staff-button-as-ask = Tanya warga
staff-button-keepnote = Catatan saja
staff-button-department = { $short }
staff-button-number = { $number }
staff-button-back = ‹ Sebelumnya
staff-button-ahead = Berikutnya ›

## Perintah di menu

staff-command-antrian = Laporan yang terbuka
staff-command-lihat = Satu laporan dan riwayatnya
staff-command-tugasku = Laporan yang saya pegang
staff-command-bantuan = Cara kerja di sini
staff-command-id = Nomor grup ini

## Kalau tidak bisa (juga muncul sebagai jawaban tombol: teks biasa, pendek)

staff-error-general = Maaf, itu belum bisa. Coba lagi, atau lihat /bantuan.
staff-error-outdated = { $first } sudah lebih dulu: { $action }, { $at }. Kartunya sudah diperbarui.
staff-error-not-in-this-state =
    { $state ->
        [closed] Laporan ini sudah selesai dan ditutup, jadi tidak ada yang dikirim ke warga. Kalau masih ada yang perlu, kepala dinas atau koordinator bisa menekan Lainnya… → Buka lagi di kartunya.
        [archived] Laporan ini sudah diarsipkan, jadi tidak ada yang dikirim ke warga. Kalau masih perlu, koordinator bisa membukanya lagi.
        [merged] Laporan ini sudah digabung, jadi langkah itu dilakukan di laporan induknya.
        [result] Hasilnya sudah disampaikan, tinggal menunggu penilaian warga. Kalau ternyata belum beres, tekan Lainnya… → Buka lagi dulu.
       *[other] Langkah itu tidak bisa pada keadaan laporan sekarang. Lihat kartunya yang terbaru.
    }
staff-error-not-your-role =
    { $who ->
        [lead] Langkah ini bagian kepala dinas atau koordinator. Minta salah satunya menekan tombol itu di kartunya.
       *[other] Langkah ini bagian koordinator.
    }
staff-error-no-power = Langkah ini bukan bagian Anda.
staff-error-no-handler = Akun Anda tercatat sebagai pimpinan: melihat boleh, mengerjakan bagian petugas.
staff-error-old-button = Tombol ini sudah tidak berlaku. Pakai kartu yang terbaru, atau /lihat.
staff-error-transfer-nowhere = Laporan ini tidak bisa diteruskan ke sana. Pilih dinas lain.
staff-error-no-officer = Petugasnya belum dipilih.
staff-error-anonymous = Anda sedang memakai identitas grup. Matikan mode anonim dulu, lalu ulangi sebagai diri sendiri, supaya tercatat siapa yang membantu.
staff-error-elsewhere = Ini bukan grup petugas yang terdaftar, jadi tidak ada yang bisa diproses di sini.
staff-error-not-member = Anda bukan anggota grup petugas, jadi belum bisa memakai ini. Hubungi koordinator kalau keliru.
staff-error-removed = Akses Anda sebagai petugas sudah dicabut. Hubungi koordinator kalau keliru.
staff-error-unsure = Keanggotaan Anda belum bisa dipastikan karena Telegram sedang lambat. Coba lagi sebentar.
staff-error-not-yet = Pesan yang Anda balas baru saja terkirim dan belum tercatat. Tolong balas sekali lagi sebentar lagi.
staff-error-no-report = Laporannya tidak ditemukan di sini.
staff-error-code = Itu bukan kode laporan. Contoh: /lihat { $example_code }
staff-error-no-department =
    Tidak ada dinas dengan nama itu. Coba sebagian namanya, misalnya { $command ->
        [laporan] /laporan bulan ini hubung
        [undang] /undang petugas hubung
        [pasang] /pasang dinas hubung
        [beban] /beban hubung
       *[other] /antrian hubung
    }
staff-error-empty = Belum ada kata atau foto yang bisa diteruskan. Tulis dulu, lalu kirim lagi.
staff-error-nothing-held = Tidak ada kiriman Anda yang sedang ditahan untuk laporan ini. Hanya penulisnya yang bisa mengirim.
staff-error-held-too-long = Ini tulisan kemarin atau lebih lama, jadi tidak saya kirim. Kalau masih perlu, tulis lagi dengan membalas kartunya.
staff-error-held-answered = { $name } sudah menjawab warga sejak itu, jadi yang ini tidak saya kirim. Kalau masih perlu, tulis lagi dengan membalas kartunya.
staff-error-not-yours-to-return = Laporan ini dipegang { $name }. Kalau perlu dilepas, minta { $name } atau kepala dinasnya.
staff-error-plan-of-others = Harinya hanya bisa dijanjikan oleh { $department } sendiri. Mau membantu? Balas kartunya: jawaban Anda berangkat atas nama dinas Anda.
staff-error-not-your-department = Laporan ini untuk { $department }. Kalau memang bagian Anda, tekan Teruskan dan pilih dinas Anda.
staff-error-merge = Kodenya tidak ketemu. Balas dengan kode laporan yang sama, misalnya { $example_code }; kata-kata di sekitarnya tidak apa-apa.
staff-error-merge-itself = Itu kode laporan ini sendiri. Balas dengan kode laporan satunya.
staff-error-merge-over = Laporan itu sudah selesai, jadi tidak bisa jadi induk. Pakai kode yang masih terbuka.
staff-error-merge-chain = Laporan itu sendiri sudah digabung. Pakai kode induknya.
staff-error-no-day = Belum ada tanggal yang terbaca di situ. Sebut harinya di mana saja dalam kalimat, misalnya: 15-01 menunggu aspal, Kamis depan, atau akhir Maret 2027.
staff-error-day-past = Hari itu sudah lewat. Sebut hari sesudah hari ini; kalau maksudnya tahun depan, tulis juga tahunnya.
staff-error-day-far = Tanggalnya terlalu jauh. Pilih tanggal yang bisa ditepati.
staff-error-day-none = Tanggal itu tidak ada di kalender. Coba periksa lagi hari dan bulannya.
staff-error-day-today = Kalau hari ini, tidak perlu dijadwalkan: langsung dikerjakan, lalu balas kartunya dengan hasilnya. Kalau bukan hari ini, sebut hari sesudahnya.
staff-error-day-vague = Itu belum menyebut hari, padahal warga menunggu kepastian. Sebut perkiraan hari atau bulannya, misalnya 15 Desember, minggu depan, atau akhir Maret 2027.
staff-error-day-several = Ada lebih dari satu tanggal di situ, jangan sampai yang keliru dibaca warga. Tulis lagi dengan satu tanggal saja: kapan dikerjakan.
staff-error-day-unclear = Tanggalnya bisa dibaca dengan lebih dari satu cara. Tulis lengkap, misalnya 7 Desember, atau 1 sampai 5 Desember.
staff-error-day-disagrees = Nama hari dan tanggalnya tidak cocok: { $date } bukan hari itu. Mana yang benar? Tulis lagi dengan tanggalnya saja.
staff-error-outside-name = Nama lembaganya belum bisa dipakai. Tulis pendek dan tanpa angka, misalnya: lembaga lain: Jasa Marga, sudah kami surati
staff-error-missing-holidays = Data hari libur untuk tahun itu belum ada, jadi tanggalnya belum bisa dijanjikan.
