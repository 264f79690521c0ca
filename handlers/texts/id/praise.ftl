### Kata-kata baik: dari warga, dari pimpinan, dan catatan tiap Jumat. Tidak pernah berisi peringkat.

praise-heard =
    💚 Warga berterima kasih atas <b>{ $code }</b> ({ $category }) yang Anda tangani:
    <i>{ $text }</i>
praise-heard-hidden = 💚 Seorang warga berterima kasih atas laporan di grup terbatas yang Anda tangani. Kata-katanya tetap di sana.

## /apresiasi

praise-whom = 👏 Siapa yang ingin diapresiasi? Ini rekan yang menjawab atau menyelesaikan sesuatu pekan ini. Bisa juga diketik: <code>/apresiasi Endah terima kasih sudah sabar menjelaskan</code>, atau mulai dengan kode laporannya.
praise-nobody = Pekan ini belum ada yang tercatat. Ketik saja namanya: <code>/apresiasi Endah terima kasih sudah sabar menjelaskan</code>
praise-words = Kata-kata untuk <b>{ $name }</b>? Pilih satu, atau ketik sendiri dengan <code>/apresiasi { $name } …</code>
praise-ready-1 = Terima kasih, rapi dan tepat waktu.
praise-ready-2 = Terima kasih sudah sabar melayani.
praise-ready-3 = Terima kasih, inisiatifnya bagus.
praise-room =
    { $known ->
        [yes] 👏 <b>{ $name }</b>, ada pesan dari { $by } soal { $about }:
       *[no] 👏 <b>{ $name }</b>, ada pesan dari { $by }:
    }
    <i>{ $text }</i>
praise-done =
    👏 Tersampaikan ke { $name }:
    <i>{ $text }</i>
praise-toast = Tersampaikan ke { $name }.

## Catatan Jumat

praise-note = 💚 <b>Terima kasih pekan ini</b>
praise-note-name = <b>{ $name }</b>
praise-note-thanks = • { $about }. Kata warga: <i>{ $text }</i>
praise-note-praise =
    { $known ->
        [yes] • { $about }. Kata { $by }: <i>{ $text }</i>
       *[no] • Kata { $by }: <i>{ $text }</i>
    }
praise-note-end = Selamat berakhir pekan.

## Kalau tidak bisa

staff-error-praise-report = Laporan itu tidak ketemu di sini, atau belum ada yang memegangnya.
staff-error-praise-role = Apresiasi disampaikan kepala dinas, koordinator, atau pimpinan. Kalau Anda ingin berterima kasih, tulis saja langsung ke rekannya.
staff-error-praise-oneself = Biar orang lain yang memuji Anda.
staff-error-praise-elsewhere = { $name } di dinas lain. Kepala dinasnya, koordinator, atau pimpinan yang bisa menyampaikannya.

staff-command-apresiasi = Kata-kata baik untuk rekan
