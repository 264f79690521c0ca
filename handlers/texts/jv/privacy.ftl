### Data warga: basa ingkang diwaos, sinten ingkang saged mirsani, salinan data, lan mbusek data dhiri.

## Basa

citizen-language-hint = For English, type /bahasa.
citizen-language-ask = Badhe mawi basa napa, { $name }? Dipilih setunggal, saged digantos malih kapan mawon.
citizen-language-set = Nggih { $name }, wiwit sakniki kula mawi basa Jawi.
citizen-language-set-tell = Nggih { $name }, wiwit sakniki kula mawi basa Jawi. Menawi wonten ingkang badhe dicariyosaken, langsung diserat mawon.
citizen-button-language-id = Bahasa Indonesia
citizen-button-language-jv = Basa Jawa
citizen-button-language-en = English

## Sinten ingkang saged mirsani

citizen-review-privacy-open = <b>Wadosipun:</b> kabikak
citizen-review-privacy-anonymous = <b>Wadosipun:</b> tanpa asma
citizen-review-privacy-confidential = <b>Wadosipun:</b> wados, namung kangge kelompok petugas khusus
citizen-button-privacy = Wadosipun
citizen-ask-privacy =
    Sinten ingkang pareng mirsani laporan niki, { $name }?

    <b>Kabikak:</b> diwaos petugas ingkang ngurus, lan bab asma panjenengan piyambak ingkang netepaken.
    <b>Tanpa asma:</b> isinipun diwaos petugas, nanging mboten nate mangertos sinten panjenengan.
    <b>Wados:</b> isinipun ugi namung diwaos kelompok petugas khusus, mboten mlebet grup umum.
citizen-button-privacy-open = Kabikak
citizen-button-privacy-anonymous = Tanpa asma
citizen-button-privacy-confidential = Wados
citizen-privacy-restricted = Laporan babagan petugas utawi pejabat tansah wados, { $name }: namung diwaos kelompok khusus, lan asma panjenengan mboten nate tumut.

citizen-privacy-commands =
    <b>Saged langsung saking ngriki.</b> /dataku ngaturi salinan sedaya data panjenengan dados berkas. /hapus mbusek asma lan data dhiri panjenengan.

## Salinan data

citizen-data-here = Niki sedaya ingkang kula simpen babagan panjenengan, { $name }. Berkasipun ngemot data pribadi, dados disimpen ingkang sae nggih.
citizen-data-title = Data panjenengan wonten Wadul, { $government }
    Didamel { $when }
citizen-data-person =
    SINTEN PANJENENGAN
    Asma wonten Telegram: { $first }
    Asma pangangge: { $username }
    Nomer akun Telegram: { $number }
    Basa: { $value }
    Sepisanan nyapa: { $when }
citizen-data-notice = Kabar bab data pribadi: versi { $value }, ditedahaken { $when }
citizen-data-muted = Kabar saben-saben ditahan ngantos: { $until }
citizen-data-report =
    LAPORAN { $code }
    Mlebet: { $when }
    Jenisipun: { $category }
    Wonten: { $department }
    Kawontenanipun: { $state }
    Wadosipun: { $value }
    Asma ditedahaken: { $about }
citizen-data-place = Papan: { $place }
citizen-data-point = Titik lokasi: { $point }
citizen-data-since = Wiwitipun: { $value }
citizen-data-rated = Biji saking panjenengan: { $value }
citizen-data-words = Isinipun: { $text }
citizen-data-detail = { $question }: { $value }
citizen-data-history = Lampahipun:
citizen-data-files = Lampiran:
citizen-data-file = { $when }: { $value }
citizen-data-dialogue = REMBAGAN INGKANG TAKSIH DISIMPEN
citizen-data-audit = CATHETAN BAB NGANGGE DATA
citizen-data-audit-line = { $when }: { $what }
citizen-data-audit-copy = panjenengan nyuwun salinan data
citizen-data-audit-note = petugas nyerat cathetan damel
citizen-data-audit-other = data dibikak utawi diewahi ({ $value })
citizen-data-nothing = mboten wonten

## Mbusek data dhiri

citizen-erase-ask =
    Badhe mbusek asma lan data dhiri, { $name }? Niki ingkang badhe kalampahan:

    <b>Ical:</b> asma, akun, rembagan, lan cariyos ingkang dereng dikirim. Asma panjenengan ing isi laporan ugi ditutup.
    <b>Tetep wonten:</b> laporan ingkang sampun mlebet sarta fotonipun, tanpa asma, lan tetep diurus.
    <b>Sasampunipun:</b> kula mboten saged ngabari malih, lan laporan lami mboten saged dibikak malih saking akun niki.
citizen-button-erase = Nggih, dibusek
citizen-button-erase-not = Mboten sios
citizen-erase-surely = Sapisan malih supados mboten klentu, { $name }: niki mboten saged diwangsulaken. Dibusek sakniki?
citizen-button-erase-surely = Busek sakniki
citizen-erase-kept = Nggih { $name }, mboten wonten ingkang dibusek.
citizen-erased =
    Sampun dibusek. Asma, akun, lan rembagan niki mboten kula simpen malih. Laporan ingkang sampun mlebet tetep diurus tanpa asma, kalebet fotonipun.

    Niki pesen pungkasan saking kula. Isi rembagan ing hape saged dibusek piyambak lumantar Telegram. Menawi benjang wonten ingkang badhe dicariyosaken malih, lawangipun tansah menga. Matur nuwun.

## Prentah ing menu Telegram

citizen-command-bahasa = Gantos basa
citizen-command-dataku = Salinan data kula
citizen-command-hapus = Mbusek data dhiri kula

## Foto ingkang ditarik

citizen-files-dropped = Fotonipun sampun kula copot, dados mboten tumut dikintun. Menawi wonten ingkang langkung pas, kintun mawon.
citizen-one-file-dropped = Foto niku sampun kula copot; sanesipun tetep tumut.
citizen-files-taken-back = Fotonipun sampun kula tarik saking laporan <code>{ $code }</code> lan kula busak saking simpenan kita; kintunane ing grup petugas kula busak ugi. Menawi Telegram mboten purun amargi sampun dangu, koordinator kula suwuni mbusak piyambak. Menawi wonten foto sanes ingkang langkung pas, kintun mawon mriki.
citizen-files-which = Foto ing laporan ingkang pundi? Wangsuli salah satunggal pesen kula bab laporan niku kanthi seratan <i>busak fotone</i>.
citizen-files-none = Kula mboten manggihaken foto saking Panjenengan ing laporan ingkang taksih mlampah. Menawi ingkang dimaksud laporan lami, wangsuli salah satunggal pesen kula bab laporan niku kanthi seratan <i>busak fotone</i>.
citizen-file-taken-back = Foto ingkang niku sampun kula tarik saking laporan <code>{ $code }</code> lan kula busak saking simpenan kita; kintunane ing grup petugas kula busak ugi, lan menawi Telegram mboten purun, koordinator kula suwuni mbusak piyambak. Sanesipun tetep wonten.
citizen-secret-too-late = Asmanipun Panjenengan mboten ketingal dhateng petugas. Laporan <code>{ $code }</code> sampun kewaos petugasipun, dados mboten saged kula damel wados kados saking wiwitan; pikajengipun Panjenengan sampun kula aturaken dhateng koordinator. Menawi wonten prekawis ingkang mboten pareng diwaos tiyang kathah, damel laporan enggal kanthi tembung <i>rahasia</i>.
citizen-voices-dropped = Rekamanipun sampun kula copot, dados mboten tumut dikintun.
