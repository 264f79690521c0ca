### Data warga: bahasa yang dibaca, siapa yang boleh melihat, salinan data, dan penghapusan.

## Bahasa

citizen-language-hint = For English, type /bahasa.
citizen-language-ask = Mau pakai bahasa apa, { $name }? Pilih satu, bisa diganti lagi kapan saja.
citizen-language-set = Baik { $name }, mulai sekarang pakai bahasa Indonesia.
citizen-language-set-tell = Baik { $name }, mulai sekarang pakai bahasa Indonesia. Kalau ada yang mau diceritakan, langsung tulis saja.
citizen-button-language-id = Bahasa Indonesia
citizen-button-language-jv = Basa Jawa
citizen-button-language-en = English

## Siapa yang boleh melihat

citizen-review-privacy-open = <b>Kerahasiaan:</b> terbuka
citizen-review-privacy-anonymous = <b>Kerahasiaan:</b> anonim
citizen-review-privacy-confidential = <b>Kerahasiaan:</b> rahasia, hanya untuk kelompok petugas khusus
citizen-button-privacy = Kerahasiaan
citizen-ask-privacy =
    Siapa yang boleh melihat laporan ini, { $name }?

    <b>Terbuka:</b> dibaca petugas yang menangani, dan soal nama Kakak sendiri yang menentukan.
    <b>Anonim:</b> isinya dibaca petugas, tetapi mereka tidak pernah tahu siapa Kakak.
    <b>Rahasia:</b> isinya pun hanya dibaca kelompok petugas khusus, tidak masuk grup umum.
citizen-button-privacy-open = Terbuka
citizen-button-privacy-anonymous = Anonim
citizen-button-privacy-confidential = Rahasia
citizen-privacy-restricted = Laporan tentang petugas atau pejabat selalu rahasia, { $name }: hanya dibaca kelompok khusus, dan nama Kakak tidak pernah ikut.

citizen-privacy-commands =
    <b>Langsung dari sini.</b> /dataku memberi salinan semua data Kakak sebagai berkas. /hapus menghapus identitas Kakak.

## Salinan data

citizen-data-here = Ini semua yang kami simpan tentang Kakak, { $name }. Berkasnya memuat data pribadi, jadi simpan baik-baik ya.
citizen-data-title = Data Kakak di Wadul, { $government }
    Dibuat { $when }
citizen-data-person =
    SIAPA KAKAK
    Nama di Telegram: { $first }
    Nama pengguna: { $username }
    Nomor akun Telegram: { $number }
    Bahasa: { $value }
    Pertama kali menyapa: { $when }
citizen-data-notice = Pemberitahuan privasi: versi { $value }, ditunjukkan { $when }
citizen-data-muted = Kabar berkala ditahan sampai: { $until }
citizen-data-report =
    LAPORAN { $code }
    Masuk: { $when }
    Jenis: { $category }
    Di tangan: { $department }
    Keadaan: { $state }
    Kerahasiaan: { $value }
    Nama ditampilkan: { $about }
citizen-data-place = Tempat: { $place }
citizen-data-point = Titik lokasi: { $point }
citizen-data-since = Mulainya: { $value }
citizen-data-rated = Nilai dari Kakak: { $value }
citizen-data-words = Isi: { $text }
citizen-data-detail = { $question }: { $value }
citizen-data-history = Riwayat:
citizen-data-files = Lampiran:
citizen-data-file = { $when }: { $value }
citizen-data-dialogue = PERCAKAPAN YANG MASIH TERSIMPAN
citizen-data-audit = CATATAN PEMAKAIAN DATA
citizen-data-audit-line = { $when }: { $what }
citizen-data-audit-copy = Kakak meminta salinan data
citizen-data-audit-note = petugas menulis catatan kerja
citizen-data-audit-other = data dibuka atau diubah ({ $value })
citizen-data-nothing = tidak ada

## Menghapus identitas

citizen-erase-ask =
    Mau menghapus identitas Kakak, { $name }? Ini yang terjadi:

    <b>Hilang:</b> nama, akun, percakapan, dan cerita yang belum terkirim. Nama Kakak di dalam isi laporan ikut ditutup.
    <b>Tetap ada:</b> laporan yang sudah masuk beserta fotonya, tanpa nama, dan tetap ditangani.
    <b>Sesudahnya:</b> saya tidak bisa lagi mengabari Kakak, dan laporan lama tidak bisa dibuka lagi dari akun ini.
citizen-button-erase = Ya, hapus
citizen-button-erase-not = Tidak jadi
citizen-erase-surely = Sekali lagi supaya tidak keliru, { $name }: ini tidak bisa dikembalikan. Hapus sekarang?
citizen-button-erase-surely = Hapus sekarang
citizen-erase-kept = Baik { $name }, tidak ada yang dihapus.
citizen-erased =
    Sudah dihapus. Nama, akun, dan percakapan ini tidak lagi kami simpan. Laporan yang sudah masuk tetap ditangani tanpa nama, termasuk fotonya.

    Ini pesan terakhir dari saya. Isi obrolan di ponsel bisa dihapus sendiri lewat Telegram. Kalau suatu saat ada yang mau diceritakan lagi, pintunya selalu terbuka. Matur nuwun.

## Perintah di menu Telegram

citizen-command-bahasa = Ganti bahasa
citizen-command-dataku = Salinan data saya
citizen-command-hapus = Hapus identitas saya

## Foto yang ditarik kembali

citizen-files-dropped = Fotonya sudah saya lepas, jadi tidak ikut dikirim. Kalau ada yang lebih pas, kirim saja.
citizen-one-file-dropped = Foto itu sudah saya lepas; yang lain tetap ikut.
citizen-files-taken-back = Fotonya sudah saya tarik dari laporan <code>{ $code }</code> dan saya hapus dari simpanan kami; kirimannya di grup petugas saya hapus juga. Kalau Telegram menolak karena sudah lama, koordinator saya minta menghapusnya sendiri. Kalau ada foto lain yang lebih pas, kirim saja ke sini.
citizen-files-which = Foto di laporan yang mana? Balas salah satu pesan saya tentang laporan itu dengan tulisan <i>hapus fotonya</i>.
citizen-files-none = Saya tidak menemukan foto dari Kakak di laporan yang masih berjalan. Kalau yang dimaksud foto di laporan lama, balas salah satu pesan saya tentang laporan itu dengan tulisan <i>hapus fotonya</i>.
citizen-file-taken-back = Foto yang itu sudah saya tarik dari laporan <code>{ $code }</code> dan saya hapus dari simpanan kami; kirimannya di grup petugas saya hapus juga, dan kalau Telegram menolak, koordinator saya minta menghapusnya sendiri. Yang lain tetap ada.
citizen-secret-too-late = Nama Kakak tidak ditampilkan ke petugas. Isi laporan <code>{ $code }</code> sudah dibaca petugasnya, jadi tidak bisa saya jadikan rahasia seperti dari awal; permintaan Kakak sudah saya sampaikan ke koordinator. Kalau ada hal yang tidak boleh dibaca banyak orang, mulai laporan baru dengan kata <i>rahasia</i>.
citizen-voices-dropped = Rekamannya sudah saya lepas, jadi tidak ikut dikirim.
