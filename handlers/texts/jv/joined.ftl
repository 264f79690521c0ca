### Setunggal perkawis, sawetawis warga: laporan ingkang digabung, lan ingkang nderek laporan sami.
### Boten nate nyebat sinten pelapor sanesipun, tembungipun, utawi kodenipun.

## Ingkang diwaos warga

citizen-status-joined =
    { $count ->
        [1] Digabung kaliyan laporan sanes babagan perkawis ingkang sami. Kabaripun tetep dumugi mriki.
       *[other] Digabung kaliyan laporan sanes babagan perkawis ingkang sami, dados digarap sepisan kangge { $count } warga. Kabaripun tetep dumugi mriki.
    }
citizen-status-shared = Sampun { $count } warga nglaporaken perkawis punika. Sedaya digarap wonten laporan panjenengan.
citizen-state-joined = { $state }, digabung kaliyan laporan ingkang sami
citizen-button-part = Benten perkawis
citizen-parted = Inggih { $name }, laporan <code>{ $code }</code> kula pisah malih lan mlampah piyambak wonten { $department }. Wates rampungipun { $finish_by }.
citizen-parted-already = Laporan <code>{ $code }</code> pancen sampun mlampah piyambak, { $name }.
citizen-ask-withdraw-joined = Estu badhe nyabut laporan <code>{ $code }</code>? Warga sanes ingkang nglaporaken bab ingkang sami taksih nengga, dados penggarapanipun lajeng mlampah. Namung laporan panjenengan ingkang mandheg, lan kula mboten badhe ngaturi kabar bab punika malih.
citizen-withdrawn-joined = Nggih { $name }, laporan <code>{ $code }</code> sampun dicabut, lan kula mboten badhe ngaturi kabar bab punika malih. Kangge warga sanes penggarapanipun lajeng mlampah. Menawi mangke gantos pikiran, taksih saged dibikak malih.

chronology-joined = DIGARAP SARENG LAPORAN INGKANG SAMI, SAKSAMPUNIPUN DIGABUNG

push-joined-reopened =
    { $name }, babagan laporan <code>{ $code }</code>: wonten warga ingkang ngaturaken bilih punika dereng beres, dados dibuka malih lan wangsul dhateng { $department }.

    Wates rampungipun { $finish_by }. Kabaripun tetep kula aturaken mriki.

push-joined-closed =
    { $name }, babagan laporan <code>{ $code }</code>: warga sanes ingkang nglaporaken perkawis sami matur sampun beres, dados ditutup.

    Menawi ing papan panjenengan dereng, pencet tombol ing ngandhap kapan kemawon, utawi bales pesen niki. Enggal dibuka malih.

push-joined-succeeded =
    { $name }, laporan ingkang digabung kaliyan <code>{ $code }</code> dijabel dening pelaporipun. Laporan panjenengan boten kendel: sapunika mlampah terus wonten { $department }, kanthi wates ingkang sami, { $finish_by }. Boten perlu lapor malih.

## Ingkang diwaos petugas

card-together = 👥 <b>{ $count } warga</b>
card-merged-into = ⚪ <b>Digabung dhateng { $code }</b>
card-evidence =
    👥 <b>{ $who }</b> nglaporaken perkawis sami kaliyan <b>{ $code }</b> ({ $own }):
    { $text }
card-evidence-files = 👥 <b>{ $who }</b> nglaporaken perkawis sami kaliyan <b>{ $code }</b> ({ $own }).
card-joined-addition =
    ➕ <b>{ $who }</b> ({ $own }) nambahi <b>{ $code }</b>:
    { $text }
card-joined-addition-files = ➕ <b>{ $who }</b> ({ $own }) nambahi lampiran dhateng <b>{ $code }</b>.
card-joined-solved = ✅ <b>{ $who }</b> ({ $own }) matur <b>{ $code }</b> sampun beres.
card-joined-parted = ↩️ <b>{ $who }</b>: sanes perkawis sami kaliyan <b>{ $code }</b>. Dipisah malih dados <b>{ $own }</b>.
card-joined-withdrawn = ↩️ <b>{ $who }</b> nyabut laporanipun (<b>{ $own }</b>). <b>{ $code }</b> lajeng mlampah kangge sanesipun.
card-joined-succeeded = ↩️ Pelapor sepisanan njabel <b>{ $code }</b>. Sanesipun taksih ngrantos: dilajengaken wonten <b>{ $own }</b>.

staff-error-merge-restricted = Laporan wados lan pengaduan pengawasan boten digabung: saben pelapor dikabari piyambak.

## Sakderengipun dikirim: punapa punika?

citizen-same-ask = Sakderengipun kula kirim, { $name }: ketingalipun sampun wonten warga ingkang nglaporaken perkawis niki. Punapa ingkang niki?
citizen-same-ask-several = Sakderengipun kula kirim, { $name }: ketingalipun sampun wonten ingkang nglaporaken perkawis niki. Punapa salah setunggalipun niki?
citizen-same-line = <b>{ $category }</b>, { $place }: { $since }, { $state }, { $count } warga.
citizen-same-explain = Menawi sami, laporan panjenengan digabung mrika. Panjenengan tetep angsal kode piyambak lan sedaya kabaripun, lan petugas ngertos ingkang ngrantos tambah. Data panjenengan boten ketingal dening pelapor sanes.
citizen-same-own = Ketingalipun panjenengan sampun nate cariyos babagan niki, { $name }: laporan <code>{ $code }</code>, { $category }, { $since }. Cariyos kala wau kula tambahaken mrika, utawi dikirim dados laporan enggal?
citizen-same-which = Ingkang nomer pinten, { $name }? Serat angkanipun, utawi "sanes" menawi boten wonten ingkang sami.
citizen-same-gone = Laporan kala wau nembe rampung utawi boten saged dipunderek malih, dados cariyos panjenengan kula kirim dados laporan enggal.
citizen-button-same = Inggih, ingkang niki
citizen-button-same-number = Inggih, nomer { $number }
citizen-button-same-own = Inggih, tambahaken
citizen-button-same-other = Sanes, kirim enggal
citizen-same-street = Jalan { $street }
citizen-same-area = Kelurahan { $kelurahan }
citizen-same-near = ing sakiwa tengenipun papan niku ugi
citizen-same-today = mlebet dinten niki
citizen-same-days = mlebet sawetawis dinten kepengker
citizen-same-week = mlebet watawis seminggu kepengker
citizen-same-weeks = mlebet sawetawis minggu kepengker
citizen-same-long = mlebet langkung saking sewulan kepengker
citizen-same-registered = saweg dipriksa
citizen-same-assigned = sampun dicepeng petugas
citizen-same-in-progress = saweg digarap
citizen-same-scheduled = sampun dijadwalaken
citizen-same-outside = sampun diaturaken dhateng lembaga ingkang wenang
citizen-same-result = nembe dilaporaken rampung

citizen-joined =
    Sampun kakirim, { $name }. Matur nuwun sampun peduli.

    Kode laporan panjenengan: <code>{ $code }</code>
    Digabung kaliyan laporan ingkang sampun mlampah wonten <b>{ $department }</b>, sapunika { $count } warga ngrantos perkawis ingkang sami. Wates rampungipun { $finish_by }.

    Kula kabari saben wonten ewah-ewahan. Menawi dereng wonten ugi, { $next_day } kula cariyos dumugi pundi. Badhe nambahi katrangan utawi foto? Cekap mbales pesen niki.
citizen-joined-result = Petugas nglaporaken punika sampun rampung. Miturut panjenengan, sampun beres utawi dereng?
