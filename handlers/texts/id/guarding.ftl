### Menjaga orang: identitas yang dibuka, catatan pemakaian data, pemblokiran, banjir pesan, dan kata-kata kasar.

## Warga: kata-kata kasar, pesan tanpa isi, pesan beruntun

citizen-upset = Wajar kalau kesal, { $name }. Supaya bisa segera saya teruskan, jawab yang ini dulu ya.
citizen-upset-alone = Wajar kalau kesal, { $name }. Ceritakan apa yang terjadi dan di mana, biar saya teruskan ke petugas yang tepat.
citizen-wordless = Yang itu belum bisa saya baca, { $name }. Kita lanjut dari sini ya.
citizen-slowly = Pelan-pelan saja { $name }, semua pesan sudah tersimpan. Jawabannya saya gabung sebentar lagi.
citizen-echo = Yang ini sudah saya catat, { $name }, tidak perlu diulang.
citizen-echo-alone = Cerita itu sudah masuk, { $name }, tidak perlu dikirim lagi. Ketik /laporanku untuk melihatnya.
citizen-many-reports = Hari ini sudah { $count } laporan dari Kakak, dan semuanya tetap kami urus. Kalau masalahnya saling berkaitan, satu laporan dengan beberapa foto biasanya lebih cepat ditangani. Koordinator kami juga sudah tahu.

## Warga: sedang diblokir

citizen-blocked = Pesannya tersimpan dan dibaca koordinator, { $name }. Laporan baru dari sini baru bisa diproses lagi sesudah { $until }. Laporan yang sudah masuk tetap jalan, lihat /laporanku. Untuk keadaan darurat, telepon { $emergency_number }.
citizen-blocked-emergency = Kalau ada yang terluka atau terancam, <b>telepon { $number } sekarang</b> (gratis, 24 jam). Pesan Kakak langsung kami teruskan ke koordinator.
push-blocked =
    { $name }, mulai hari ini laporan baru dari akun ini kami tunda sampai { $until }. Alasannya: { $reason }

    Laporan { $code } dan yang lain tetap diurus, dan pertanyaan petugas tetap bisa dijawab. Pesan lain tersimpan dan dibaca koordinator sehari sekali. Keberatan? Tulis saja di sini, atau lihat kontak di /privasi.
push-unblocked = { $name }, laporan baru bisa dikirim lagi mulai sekarang. Terima kasih sudah menunggu.

## Warga: pembatasan pemakaian data

citizen-restricted =
    Baik { $name }, mulai sekarang data Kakak hanya dipakai untuk mengurus laporan yang sudah ada.

    Nama tidak ditampilkan ke siapa pun, identitas hanya dibuka kalau hukum mewajibkan, kabar berkala berhenti, dan cerita Kakak tidak dipakai untuk melatih mesin. Perubahan pada laporan tetap dikabarkan. Untuk mengakhiri: <code>/batasi selesai</code>
citizen-unrestricted = Baik { $name }, pembatasannya selesai. Semua berjalan seperti biasa lagi.
citizen-command-batasi = Batasi pemakaian data saya
citizen-privacy-restriction = <b>Membatasi.</b> /batasi membuat data Kakak hanya dipakai untuk mengurus laporan yang ada; berlaku saat itu juga. Setiap kali identitas dibuka petugas, Kakak dikabari, dan catatannya ada di /dataku.
citizen-privacy-retention =
    <b>Berapa lama.</b> Salinan percakapan dihapus dalam beberapa hari. Identitas Kakak dihapus { $years ->
        [0] { $days } hari
       *[other] { $years } tahun
    } sesudah laporan terakhir selesai; laporannya tetap ada, tanpa nama.

## Warga: identitasnya dibuka

push-breach =
    <b>Pemberitahuan tentang data pribadi Kakak</b>
    Dari { $government }

    { $text }

    Pertanyaan dan keberatan: { $dpo }, { $contact }. Salinan data Kakak ada di /dataku, dan identitas bisa dihapus lewat /hapus.
push-revealed =
    { $name }, koordinator membuka identitas Kakak untuk laporan { $code } pada { $when }. Alasannya: { $reason }

    Pembukaan ini tercatat, lihat /dataku. Kalau menurut Kakak tidak semestinya, hubungi Pejabat Pelindungan Data di /privasi.

## Salinan data

citizen-data-here-json = Ini data Kakak dalam bentuk JSON, { $name }, supaya bisa dibaca program lain. Simpan baik-baik ya.
citizen-data-json-hint = Kalau perlu bentuk yang bisa dibaca program lain, ketik <code>/dataku json</code>.
citizen-data-restricted = Pemakaian data dibatasi sejak: { $when }
citizen-data-block = Laporan baru ditunda { $when } sampai { $until }: { $value }
citizen-data-kept = Pesan selama ditunda, { $when }: { $text }
citizen-data-audit-reveal = koordinator membuka identitas
citizen-data-audit-block = koordinator menunda laporan baru
citizen-data-audit-unblock = koordinator mengakhiri penundaan
citizen-data-audit-restrict = Kakak membatasi pemakaian data
citizen-data-audit-unrestrict = Kakak mengakhiri pembatasan
citizen-data-audit-read = koordinator membaca catatan pemakaian data
citizen-data-audit-reason = { $what }, alasan: { $value }

## Koordinator: identitas

staff-identity =
    🔐 <b>Identitas pelapor { $code }</b>
    Nama: { $name }
    Nama pengguna: { $username }
    Nomor akun: <code>{ $number }</code>

    Alasan tercatat: { $reason }
    Pesan ini tertutup sendiri dalam { $minutes } menit. Jangan disalin ke grup.
staff-identity-covered = 🔒 Identitas pelapor { $code } sudah ditutup lagi. Pembukaannya tercatat.
staff-identity-opened = 🔐 { $officer } membuka identitas pelapor <b>{ $code }</b>. Alasan: { $reason }

## Koordinator: siapa memakai data

staff-uses = <b>Pemakaian data { $code }</b>
staff-uses-line = · { $when }, { $who }: { $what }
staff-uses-line-reason = · { $when }, { $who }: { $what }. Alasan: { $reason }
staff-uses-none = Belum ada yang membuka atau mengubah data pribadi di laporan ini.
staff-use-reveal = membuka identitas
staff-use-block = menunda laporan baru
staff-use-unblock = mengakhiri penundaan
staff-use-data-copy = meminta salinan data
staff-use-note = menulis catatan kerja
staff-use-erase-identity = identitas dihapus
staff-use-restrict = membatasi pemakaian data
staff-use-unrestrict = mengakhiri pembatasan
staff-use-read-uses = membaca catatan ini
staff-use-lapor = mencatat nomor LAPOR!
staff-use-other = lainnya ({ $action })
staff-use-by-citizen = warga sendiri
staff-use-by-desk = sistem

## Koordinator: memblokir

staff-blocked = ⛔ Laporan baru dari pelapor <b>{ $code }</b> ditunda sampai { $date }. Warganya sudah dikabari beserta alasannya. Mengakhiri: <code>/bukablokir { $code }</code>
staff-blocked-already = Pelapor <b>{ $code }</b> memang sudah ditunda sampai { $date }, jadi ia tidak dikabari lagi. Mau lebih singkat? <code>/bukablokir { $code }</code> dulu.
staff-blocked-alone = <i>Saya jawab di sini, bukan di grup. Lain kali kirim saja perintahnya di sini.</i>
staff-unblocked = Penundaan untuk pelapor <b>{ $code }</b> diakhiri, dan warganya sudah dikabari.
staff-not-blocked = Pelapor <b>{ $code }</b> memang tidak sedang ditunda.
staff-blocks = <b>Yang sedang ditunda</b>
staff-blocks-none = Tidak ada warga yang sedang ditunda.
staff-blocks-line = · <code>{ $code }</code> sampai { $date }, oleh { $who }: { $reason }
staff-blocked-digest =
    📥 Pelapor <b>{ $code }</b> sedang ditunda dan menulis { $count } pesan. Isinya:
staff-blocked-emergency =
    ❗ Pelapor <b>{ $code }</b> sedang ditunda, tetapi menulis sesuatu yang terdengar darurat. Sudah diminta menelepon { $emergency_number }:
staff-blocked-line = · <i>{ $words }</i>
staff-blocked-file = (kiriman tanpa kata-kata)
staff-many-reports = 📈 Satu warga mengirim { $count } laporan hari ini, yang terakhir <b>{ $code }</b>. Semuanya masuk seperti biasa. Kalau ini keisengan: <code>/blokir { $code } 7 alasannya</code>
staff-restricted-by-her = 🔏 Pelapor <b>{ $code }</b> membatasi pemakaian datanya. Namanya tidak ditampilkan lagi, dan identitasnya hanya dibuka kalau hukum mewajibkan.
staff-hidden-by-her = 🔏 Pelapor <code>{ $code }</code> minta namanya tidak ditampilkan lagi. Mohon tidak menyebut namanya di mana pun.

## Kalau tidak bisa

staff-error-private-only = Yang ini hanya di obrolan pribadi dengan bot, supaya tidak terbaca grup. Buka bot ini, lalu tulis di sana.
staff-error-reveal = Identitas warga hanya dibuka koordinator, dengan alasan. Kalau perlu bertanya ke warga, pakai Tanya warga di kartunya; jawabannya sampai ke grup.
staff-error-restricted-by-her = Warga ini membatasi pemakaian datanya. Identitasnya hanya bisa dibuka kalau hukum mewajibkan.
staff-error-seal = Kunci untuk membuka identitas ini tidak ada. Minta pengelola menjalankan wadul check.
staff-error-erased = Identitas pelapornya sudah dihapus, jadi tidak ada lagi yang tahu siapa.
staff-error-identity-how = Tulis kode dan alasannya, misalnya: /identitas { $example_code } perlu mengantar surat balasan
staff-error-audit-how = Tulis kodenya, misalnya: /audit { $example_code }
staff-error-audit = Catatan pemakaian data dibaca koordinator. Kalau ada yang janggal, sampaikan kepadanya.
staff-error-reason = Alasannya belum cukup jelas. Tulis beberapa kata; alasan ini tercatat dan dibaca warga.
staff-error-block = Menunda warga adalah keputusan koordinator. Ceritakan masalahnya kepadanya.
staff-error-block-how = Tulis kode, berapa hari, dan alasannya, misalnya: /blokir { $example_code } 7 berulang kali mengirim laporan palsu
staff-error-block-days = Paling sedikit 1 hari, paling lama { $most } hari.
staff-error-unblock-how = Tulis kodenya, misalnya: /bukablokir { $example_code }
