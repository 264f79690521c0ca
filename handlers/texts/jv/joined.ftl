### Setunggal perkawis, sawetawis warga: laporan ingkang digabung, lan ingkang nderek laporan sami.
### Boten nate nyebat sinten pelapor sanesipun, tembungipun, utawi kodenipun.

## Ingkang diwaos warga

citizen-status-joined =
    { $count ->
        [1] Digabung kaliyan laporan sanes babagan prekawis ingkang sami. Kabaripun tetep dugi mriki.
       *[other] Digabung kaliyan laporan sanes babagan prekawis ingkang sami, dados digarap sepisan kangge { $count } warga. Kabaripun tetep dugi mriki.
    }
citizen-status-shared = Sampun { $count } warga nglaporaken prekawis niki. Sedaya digarap wonten laporan panjenengan.
citizen-state-joined = { $state }, digabung kaliyan laporan ingkang sami
citizen-button-part = Benten prekawis
citizen-parted = Nggih { $name }, laporan <code>{ $code }</code> kula pisah malih lan mlampah piyambak wonten { $department }. Wates rampungipun { $finish_by }.
citizen-parted-already = Laporan <code>{ $code }</code> pancen sampun mlampah piyambak, { $name }.
citizen-ask-withdraw-joined = Estu badhe nyabut laporan <code>{ $code }</code>? Warga sanes ingkang nglaporaken bab ingkang sami taksih ngentosi, dados penggarapanipun mlampah terus. Namung laporan panjenengan ingkang mandheg, lan kula mboten badhe ngabari bab niki malih.
citizen-withdrawn-joined = Nggih { $name }, laporan <code>{ $code }</code> sampun dicabut, lan kula mboten badhe ngabari bab niki malih. Kangge warga sanes penggarapanipun mlampah terus. Menawi mangke gantos pikiran, taksih saged dibikak malih.

chronology-joined = DIGARAP SARENG LAPORAN INGKANG SAMI, SAKSAMPUNIPUN DIGABUNG

push-joined-reopened =
    { $name }, babagan laporan <code>{ $code }</code>: wonten warga ingkang matur niki dereng beres, dados dibikak malih lan wangsul dhateng { $department }.

    Wates rampungipun { $finish_by }. Kabaripun tetep kula aturaken mriki.

push-joined-closed =
    { $name }, babagan laporan <code>{ $code }</code>: warga sanes ingkang nglaporaken prekawis sami matur sampun beres, dados ditutup.

    Menawi ing papan panjenengan dereng, pencet tombol ing ngandhap kapan mawon, utawi pesen niki dibales. Langsung dibikak malih.

push-joined-succeeded =
    { $name }, laporan ingkang digabung kaliyan <code>{ $code }</code> dicabut ingkang lapor. Laporan panjenengan mboten mandheg: sakniki mlampah terus wonten { $department }, kanthi wates ingkang sami, { $finish_by }. Mboten perlu lapor malih.

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

## Sakderengipun dikirim: napa niki?

citizen-same-ask = Sakderengipun kula kirim, { $name }: ketingalipun sampun wonten warga ingkang nglaporaken prekawis niki. Napa ingkang niki?
citizen-same-ask-several = Sakderengipun kula kirim, { $name }: ketingalipun sampun wonten ingkang nglaporaken prekawis niki. Napa salah satunggal saking niki?
citizen-same-line = <b>{ $category }</b>, { $place }: { $since }, { $state }, { $count } warga.
citizen-same-explain = Menawi sami, laporan panjenengan digabung mrika. Panjenengan tetep angsal kode piyambak lan sedaya kabaripun, lan petugas ngertos ingkang ngentosi tambah. Data panjenengan mboten ketingal pelapor sanes.
citizen-same-own = Ketingalipun panjenengan sampun nate cariyos babagan niki, { $name }: laporan <code>{ $code }</code>, { $category }, { $since }. Cariyos wau kula tambahaken mrika, napa dikirim dados laporan enggal?
citizen-same-which = Ingkang nomer pinten, { $name }? Diserat angkanipun, utawi "sanes" menawi mboten wonten ingkang sami.
citizen-same-gone = Laporan wau nembe rampung utawi mboten saged dietutaken malih, dados cariyos panjenengan kula kirim dados laporan enggal.
citizen-button-same = Nggih, ingkang niki
citizen-button-same-number = Nggih, nomer { $number }
citizen-button-same-own = Nggih, tambahaken
citizen-button-same-other = Sanes, kirim enggal
citizen-same-street = Jalan { $street }
citizen-same-area = Kelurahan { $kelurahan }
citizen-same-near = ing sakiwa tengenipun papan niku ugi
citizen-same-today = mlebet dinten niki
citizen-same-days = mlebet sawetawis dinten kepungkur
citizen-same-week = mlebet kinten-kinten saminggu kepungkur
citizen-same-weeks = mlebet sawetawis minggu kepungkur
citizen-same-long = mlebet langkung saking sawulan kepungkur
citizen-same-registered = saweg dipriksa
citizen-same-assigned = sampun dicepeng petugas
citizen-same-in-progress = saweg digarap
citizen-same-scheduled = sampun dijadwalaken
citizen-same-outside = sampun diaturaken dhateng lembaga ingkang wenang
citizen-same-result = nembe dilaporaken rampung

citizen-joined =
    Sampun kakirim, { $name }. Matur nuwun sampun preduli.

    Kode laporan panjenengan: <code>{ $code }</code>
    Digabung kaliyan laporan ingkang sampun mlampah wonten <b>{ $department }</b>, sakniki { $count } warga ngentosi prekawis ingkang sami. Wates rampungipun { $finish_by }.

    Kula kabari saben wonten ewah-ewahan. Menawi dereng wonten, { $next_day } kula cariyosi sampun dugi pundi. Badhe nambahi katrangan utawi foto? Pesen niki dibales mawon.
citizen-joined-result = Petugas nglaporaken niki sampun rampung. Miturut panjenengan, sampun beres napa dereng?
