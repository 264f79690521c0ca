### Jenis laporan: dikenali, dibacakan lagi dengan tanggalnya, dan bisa diubah warga.

citizen-review-kind =
    <b>Jenis:</b> { $kind ->
        [information] permintaan informasi. Dijawab
        [suggestion] usul. Ditanggapi
        [oversight] soal petugas atau pejabat, jadi rahasia. Diperiksa Inspektorat, hanya dibaca kelompok khusus, tanpa nama Kakak. Selesai
       *[complaint] keluhan. Selesai ditangani
    } { $held ->
        [yes] paling lambat { $finish_by }.
       *[no] secepatnya.
    }
citizen-review-kind-emergency =
    <b>Jenis:</b> { $kind ->
        [information] permintaan informasi
        [suggestion] usul
       *[complaint] keluhan
    }. Pertolongan sekarang lewat <b>{ $number }</b>, laporan ini untuk tindak lanjutnya.
citizen-ask-kind = Lebih pas disebut apa? Pilih tombol, atau tulis jenisnya.
citizen-kind-choice =
    { $kind ->
        [information] <b>Minta informasi:</b> mau bertanya atau minta data. Dijawab
        [suggestion] <b>Usul:</b> ada ide supaya kota lebih baik. Ditanggapi
        [oversight] <b>Soal petugas:</b> pungli atau petugas yang menyalahgunakan wewenang. Ke Inspektorat, rahasia, nama Kakak tidak ikut. Selesai
       *[complaint] <b>Keluhan:</b> ada yang rusak atau mengganggu. Selesai ditangani
    } { $held ->
        [yes] paling lambat { $finish_by }.
       *[no] secepatnya.
    }
citizen-kind-unclear = Cukup pilih salah satu tombol, atau tulis misalnya "usul".
citizen-kind-watched = Laporan soal petugas selalu ke Inspektorat, supaya tidak dibaca kantor yang dilaporkan. Kalau jenisnya keliru, ubah jenisnya dulu.
citizen-button-kind-complaint = Keluhan
citizen-button-kind-oversight = Soal petugas
citizen-button-kind-information = Minta informasi
citizen-button-kind-suggestion = Usul
citizen-kind-complaint = keluhan
citizen-kind-oversight = soal petugas atau pejabat
citizen-kind-information = permintaan informasi
citizen-kind-suggestion = usul
citizen-edit-kind = Ubah jenis
citizen-name-stays-away = Laporan ini memang tidak membawa nama Kakak. Kalau ingin nama tampil, ubah dulu kerahasiaannya menjadi terbuka.
