### Pengingat bertahap: satu surat sehari untuk tiap orang, bukan satu untuk tiap laporan.

ladder-officer =
    { $count ->
        [1] ⏳ Satu laporan Anda sudah memakai banyak waktunya. Kabar sementara yang jujur pun sudah menolong warganya.
       *[other] ⏳ { $count } laporan Anda sudah memakai banyak waktunya. Kabar sementara yang jujur pun sudah menolong warganya.
    }
ladder-substitute = ⏳ { $name } sedang cuti dan Anda penggantinya. { $count } laporannya sudah memakai banyak waktu.
ladder-nobody = ⏳ { $department }: pemegang { $count } laporan ini sedang cuti dan belum ada penggantinya, padahal waktunya terus berjalan. Siapa yang mengambil alih? Tekan kodenya, lalu Lainnya… dan Tugaskan; atau pilih pengganti lewat /piket.
ladder-lead = ⏳ { $department }: { $count } laporan sampai di batas waktunya. Mungkin ada yang perlu dibantu atau dijadwalkan dengan tanggal yang jujur.
ladder-line =
    { $held ->
        [yes] • <code>{ $code }</code> { $category }{ $place ->
            [none] {""}
           *[other] , { $place }
        }: { $percent } % waktunya sudah terpakai, batasnya { $date } · { $who }
       *[no] • <code>{ $code }</code> { $category }{ $place ->
            [none] {""}
           *[other] , { $place }
        }: { $percent } % waktunya sudah terpakai, batasnya { $date } · belum ada yang memegang
    }

## Langkah sebelum batas akhir yang sudah dijanjikan ke warga: diperiksa, dan jawaban pertama

ladder-broken-lead = ⏰ { $department }: { $count } janji kepada warga lewat kemarin atau sebelumnya. Warganya tetap dikabari dengan jujur; satu jawaban singkat hari ini sudah menolong.
ladder-broken-officer = ⏰ Di tangan Anda, { $count } janji kepada warga sudah lewat. Satu jawaban singkat hari ini sudah menolong: balas kartunya.
ladder-broken-line =
    • <code>{ $code }</code> { $category }: { $promise } seharusnya { $date } · { $held ->
        [yes] { $who }
       *[no] belum ada yang memegang
    }
ladder-broken-more = … dan { $count } lagi, lihat /antrian terlambat.
