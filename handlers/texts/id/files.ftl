### Berkas yang dikirim warga: yang masuk, yang tidak bisa, dan yang lain.

citizen-video-kept =
    { $count ->
        [1] Videonya sudah masuk.
       *[other] Sudah { $count } lampiran masuk.
    }
citizen-document-kept =
    { $count ->
        [1] Dokumennya sudah masuk.
       *[other] Sudah { $count } lampiran masuk.
    }
citizen-file-large = Berkas ini lebih dari 20 MB, jadi Telegram tidak mengizinkan saya mengambilnya. Kalau video, kirim potongan pentingnya saja atau dengan mutu lebih rendah. Satu dua foto juga sudah sangat membantu.
citizen-file-office = Dokumen jenis ini belum bisa saya teruskan ke petugas. Simpan sebagai PDF lalu kirim lagi, atau foto saja halamannya.
citizen-file-unsafe = Berkas jenis ini tidak saya simpan, demi keamanan Kakak dan petugas. Yang bisa: foto, video, rekaman suara, dan PDF. Atau ceritakan saja dengan tulisan.
citizen-file-lost = { $name }, satu berkas yang tadi dikirim ternyata tidak bisa dibuka, jadi tidak ikut masuk. Kalau masih ada, kirim sekali lagi sebagai foto, video, atau PDF. Ceritanya tetap aman.
citizen-file-lost-of = { $name }, satu berkas untuk laporan <code>{ $code }</code> ternyata tidak bisa dibuka, jadi belum sampai ke petugas. Laporannya tetap jalan. Kalau masih ada, balas pesan ini dengan foto, video, atau PDF.
citizen-odd-sticker = Hehe, terima kasih. Kalau ada yang mau dilaporkan, ceritakan dengan tulisan, foto, video, suara, atau lokasi.
citizen-odd-contact = Kartu kontak tidak saya simpan, demi privasi pemiliknya. Kalau perlu, ceritakan saja dengan tulisan.
citizen-odd-poll = Jajak pendapat belum bisa masuk ke laporan. Ceritakan saja isinya dengan tulisan.
citizen-draft-safe = Cerita yang tadi masih aman.
