### Tembung sae: saking warga, saking pimpinan, lan cathetan saben Jemuwah. Mboten nate isi urutan.

praise-heard =
    💚 Warga ngaturaken matur nuwun kangge <b>{ $code }</b> ({ $category }) ingkang panjenengan asta:
    <i>{ $text }</i>
praise-heard-hidden = 💚 Satunggaling warga ngaturaken matur nuwun kangge laporan ing grup winates ingkang panjenengan asta. Tembungipun tetep wonten mrika.

## /apresiasi

praise-whom = 👏 Sinten ingkang badhe dipunapresiasi? Punika rencang ingkang mangsuli utawi ngrampungaken minggu punika. Saged ugi dipunketik: <code>/apresiasi Endah terima kasih sudah sabar menjelaskan</code>, utawi dipunwiwiti kode laporanipun.
praise-nobody = Minggu punika dereng wonten ingkang kacathet. Dipunketik kemawon asmanipun: <code>/apresiasi Endah terima kasih sudah sabar menjelaskan</code>
praise-words = Tembung kangge <b>{ $name }</b>? Pilih satunggal, utawi serat piyambak mawi <code>/apresiasi { $name } …</code>
praise-ready-1 = Matur nuwun, rapi lan trep wekdalipun.
praise-ready-2 = Matur nuwun sampun sabar ngladosi.
praise-ready-3 = Matur nuwun, inisiatifipun sae.
praise-room =
    { $known ->
        [yes] 👏 <b>{ $name }</b>, wonten pesen saking { $by } babagan { $about }:
       *[no] 👏 <b>{ $name }</b>, wonten pesen saking { $by }:
    }
    <i>{ $text }</i>
praise-done =
    👏 Sampun dipunaturaken dhateng { $name }:
    <i>{ $text }</i>
praise-toast = Sampun dipunaturaken dhateng { $name }.

## Cathetan Jemuwah

praise-note = 💚 <b>Matur nuwun minggu punika</b>
praise-note-name = <b>{ $name }</b>
praise-note-thanks = • { $about }. Ngendikanipun warga: <i>{ $text }</i>
praise-note-praise =
    { $known ->
        [yes] • { $about }. Ngendikanipun { $by }: <i>{ $text }</i>
       *[no] • Ngendikanipun { $by }: <i>{ $text }</i>
    }
praise-note-end = Sugeng akhir minggu.

## Menawi mboten saged

staff-error-praise-report = Laporan punika mboten kepanggih ing mriki, utawi dereng wonten ingkang ngasta.
staff-error-praise-role = Apresiasi dipunaturaken kepala dinas, koordinator, utawi pimpinan. Menawi kersa matur nuwun, serat mawon dhateng kancanipun.
staff-error-praise-oneself = Kersanipun tiyang sanes ingkang ngalembana panjenengan.
staff-error-praise-elsewhere = { $name } wonten dinas sanes. Kepala dinasipun, koordinator, utawi pimpinan ingkang saged ngaturaken.

staff-command-apresiasi = Tembung sae kangge rencang
