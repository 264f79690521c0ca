### Sasampunipun asil disampekaken: biji, matur nuwun, cathetan kangge koordinator, lan kronologi.

## Biji lan tembungipun warga

citizen-rated-well =
    Matur nuwun, bijinipun sampun kula cathet kangge laporan <code>{ $code }</code>.

    Badhe nitip tembung kangge petugasipun? Diserat mriki mawon. Asma panjenengan mboten tumut kasebat.
citizen-rated-low =
    Matur nuwun sampun blaka, bijinipun sampun kula cathet kangge laporan <code>{ $code }</code>.

    Napa ingkang prayoginipun didandosi? Diserat mriki mawon, mangke kula aturaken dhateng koordinator. Asma panjenengan mboten tumut kasebat.
citizen-button-no-words = Mboten usah
citizen-ask-for-whom = Pesen wau kangge petugas ingkang nyepeng laporan <code>{ $code }</code>, supados laporanipun dibikak malih, napa cariyos enggal?
citizen-button-for-officer = Kangge petugas
citizen-button-for-officer-of = Kangge petugas { $code }
citizen-thanks-passed = Sampun kula terusaken dhateng petugas ingkang nyepeng laporan <code>{ $code }</code>. Matur nuwun, { $name }, ingkang ngeten niki ndadosaken semangat.
citizen-thanks-passed-named = Sampun kula terusaken dhateng { $officer }, ingkang nyepeng laporan <code>{ $code }</code>. Matur nuwun, { $name }, ingkang ngeten niki ndadosaken semangat.
citizen-remark-passed = Sampun kula aturaken dhateng koordinator babagan laporan <code>{ $code }</code>. Matur nuwun, { $name }, niki mbiyantu ndandosi caranipun.
citizen-thanks-kept = Matur nuwun, { $name }. Tembung panjenengan kula simpen sareng laporan <code>{ $code }</code>.
citizen-thanks-already = Sami-sami, { $name }. Pesen panjenengan kangge laporan <code>{ $code }</code> sampun dugi saderengipun.
citizen-thanks-none = Nggih, { $name }. Menawi wonten sanesipun, diserat mawon kapan mawon.

## Ing grup staf, ing ngandhap kertunipun

card-thanks =
    { $held ->
        [yes] 💚 <b>Matur nuwun kangge { $officer }</b> saking { $who }, kangge <b>{ $code }</b> ({ $category }):
       *[no] 💚 <b>Matur nuwun kangge { $department }</b> saking { $who }, kangge <b>{ $code }</b> ({ $category }):
    }
    <i>{ $text }</i>
card-remark =
    { $count ->
        [0] 💡 <b>Kangge koordinator:</b> pesenipun { $who } sasampunipun <b>{ $code }</b> ({ $category }) rampung.
       *[other] 💡 <b>Kangge koordinator:</b> { $who } maringi { $count } saking 5 kangge <b>{ $code }</b> ({ $category }).
    }
    <i>{ $text }</i>
    Mbok menawi wonten lampah ingkang saged digampilaken. Niki babagan caranipun, sanes tiyangipun.
card-reopened =
    { $held ->
        [yes] 🔁 <b>Dibikak malih</b> kaliyan { $who }: <b>{ $code }</b>. Wangsul dhateng <b>{ $officer }</b>.
       *[no] 🔁 <b>Dibikak malih</b> kaliyan { $who }: <b>{ $code }</b>. Wangsul dhateng antrean { $department }.
    }

card-reopened-yours = 🔁 Miturut { $who }, <b>{ $code }</b> dereng beres, dados kabukak malih lan wangsul dhateng <b>{ $officer }</b>. Kabar cekak kapan lajengipun sampun mitulungi.
card-reopened-lead =
    { $held ->
        [yes] 🔁 Miturut { $who }, <b>{ $code }</b> dereng beres, dados dibikak malih lan wangsul dhateng <b>{ $officer }</b>. Nyuwun dibiyantu supados sakniki tuntas.
       *[no] 🔁 Miturut { $who }, <b>{ $code }</b> dereng beres, dados dibikak malih lan wangsul dhateng antrean { $department }. Nyuwun dibiyantu supados sakniki tuntas.
    }

## Status

citizen-status-plan-over = <b>Sakniki:</b> rencananipun { $planned_on }, nanging dinten niku sampun langkung lan dereng wonten kabar rampung. Nyuwun ngapunten nggih.

## Kronologi: dokumen tanpa markup

citizen-button-chronology = Kronologi
citizen-chronology = Niki kronologinipun laporan <code>{ $code }</code>: sedaya tanggal, janji, lan mandhegipun. Saged disimpen utawi diparingaken sinten mawon.
chronology-title = KRONOLOGI LAPORAN { $code }
chronology-category = Prekawis: { $category }
chronology-place = Panggenan: { $place }
chronology-since = Wiwit: { $since }
chronology-department = Sakniki dicepeng: { $department }
chronology-state = Kawontenan sakniki: { $state } (istilah LAPOR!: { $lapor })
chronology-state-asked = ngentosi wangsulanipun ingkang lapor
chronology-state-result = asil disampekaken, ngentosi tanggapanipun ingkang lapor
chronology-words = INGKANG DILAPORAKEN
chronology-promises = WATES WEKDAL
chronology-verify-by =
    { $held ->
        [yes] Dipriksa paling telat: { $date } (wiwitanipun { $then })
       *[no] Dipriksa paling telat: { $date }
    }
chronology-answer-by =
    { $held ->
        [yes] Wangsulan kapisan paling telat: { $date } (wiwitanipun { $then })
       *[no] Wangsulan kapisan paling telat: { $date }
    }
chronology-finish-by =
    { $held ->
        [yes] Rampung paling telat: { $date } (wiwitanipun { $then })
       *[no] Rampung paling telat: { $date }
    }
chronology-answered =
    { $held ->
        [yes] Wangsulan kapisan disukakaken: { $date }
       *[no] Wangsulan kapisan disukakaken: dereng wonten
    }
chronology-result =
    { $held ->
        [yes] Asil disampekaken: { $date }
       *[no] Asil disampekaken: dereng wonten
    }
chronology-late = Langkung saking wates rampung: { $days } dinten kerja
chronology-pauses = NALIKA ETANGAN DINTEN MANDHEG
chronology-pause =
    { $held ->
        [yes] { $date } ngantos { $until }: { $days } dinten kerja ({ $state })
       *[no] Wiwit { $date }, ngantos sakniki: { $days } dinten kerja ({ $state })
    }
chronology-rule = Cara ngetang: dinten kerja niku Senin ngantos Jemuwah, tanpa dinten prei nasional lan cuti bersama. Dinten laporan mlebet mboten dietang. Aturan versi { $version }.
chronology-steps = INGKANG KELAMPAHAN
chronology-step = { $when }: { $what } ({ $who }) [LAPOR!: { $lapor }]
chronology-by-citizen = ingkang lapor
chronology-by-clock = otomatis
chronology-event-assign = petugas digantos
chronology-event-hand-back = dibalekaken dhateng antrean dinas
chronology-moved-to = Pindhah dhateng: { $department }
chronology-body = Lembaga: { $body }
chronology-planned = Dirancang: { $date }
chronology-second = Prekawis sanes wonten crita punika dados laporan piyambak: { $code }
chronology-files = Lampiran: { $count }
chronology-made = Didamel Wadul, { $government }, { $moment }.
