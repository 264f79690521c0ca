### Jembatan ke SP4N-LAPOR! dan tanda pada foto hasil.

card-button-lapor = Salin ke LAPOR!
card-lapor = 🏷 LAPOR! #{ $number }
lapor-since = Mulainya: { $since }
lapor-files =
    { $count ->
        [0] tidak ada
       *[other] { $count } lampiran, ada di bawah kartu
    }
lapor-block =
    🏷 <b>{ $code }</b> menurut urutan isian LAPOR!. Identitas pelapor tidak ikut; centang Anonim di sana. Ketuk untuk menyalin:

    <pre>{ $block }</pre>

    Sesudah masuk, balas pesan ini dengan nomor yang keluar di sana.
lapor-kept = 🏷 <b>{ $code }</b> tercatat di LAPOR! dengan nomor <b>{ $number }</b>. Bisa dicari dengan /lihat { $number }.
lapor-history = · 🏷 LAPOR! #{ $number }: { $who }, { $when }
lapor-why =
    🔒 <b>{ $code }</b> rahasia atau menyangkut pengawasan. Kenapa perlu disalin ke LAPOR!? Balas pesan ini dengan alasannya; alasan dan nama Anda dicatat.
lapor-table =
    { $count ->
        [0] 🏷 Tidak ada laporan untuk LAPOR! pada { $period }.
       *[other] 🏷 { $count } laporan { $period } menurut urutan isian LAPOR!. Yang rahasia dan pengawasan tidak ikut.
    }
staff-error-lapor-number = Itu belum terbaca sebagai nomor LAPOR!. Balas dengan angkanya saja, misalnya 1916449
staff-error-lapor-reason = Alasannya perlu ditulis lengkap, karena dicatat.
staff-error-lapor-elsewhere = Yang ini hanya bisa dari grup terbatas.

## Tanda pada foto hasil: untuk dilihat orang, bukan putusan

photo-flag-used = 🖼 Foto hasil <b>{ $code }</b> mirip foto di laporan <b>{ $other }</b>. Tolong dilihat; mungkin ada penjelasannya.
photo-flag-own = 🖼 Foto hasil <b>{ $code }</b> mirip foto yang dikirim pelapornya sendiri. Tolong dilihat; mungkin tertukar.
photo-flag-old = 🖼 Foto hasil <b>{ $code }</b> menurut kameranya diambil { $taken }, sebelum laporannya masuk ({ $registered }). Tolong dilihat.
