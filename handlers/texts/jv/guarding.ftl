### Njagi tiyang: identitas ingkang dipunbikak, cathetan pangginaning data, pamblokiran, lan tembung kasar.

## Warga: tembung kasar, pesen tanpa isi, pesen mbanyu mili

citizen-upset = Limrah menawi mangkel, { $name }. Supados enggal saged kula terusaken, niki diwangsuli rumiyin nggih.
citizen-upset-alone = Limrah menawi mangkel, { $name }. Dicariyosaken mawon napa ingkang kedadosan lan wonten pundi, supados kula terusaken dhateng petugas ingkang trep.
citizen-wordless = Niku dereng saged kula waos, { $name }. Kita terusaken saking mriki nggih.
citizen-slowly = Alon-alon mawon { $name }, sedaya pesen sampun kasimpen. Wangsulanipun kula gabung sekedhap malih.
citizen-echo = Niku sampun kula cathet, { $name }, mboten perlu dibaleni.
citizen-echo-alone = Cariyos niki sampun mlebet, { $name }, mboten perlu dikirim malih. Ketik /laporanku kangge mirsani.
citizen-many-reports = Dinten niki sampun { $count } laporan saking panjenengan, lan sedaya tetep diurus. Menawi prekawisipun gegayutan, satunggal laporan kaliyan sawetawis foto asring langkung enggal. Koordinator ugi sampun mangertos.

## Warga: saweg dipunblokir

citizen-blocked = Pesenipun kasimpen lan diwaos koordinator, { $name }. Laporan enggal saking mriki saged diproses malih sasampunipun { $until }. Laporan ingkang sampun mlebet tetep mlampah, dipirsani ing /laporanku. Menawi darurat, telpon { $emergency_number }.
citizen-blocked-emergency = Menawi wonten ingkang tatu utawi kaancam, <b>telpon { $number } sakniki</b> (gratis, 24 jam). Pesen panjenengan langsung kula aturaken dhateng koordinator.
push-blocked =
    { $name }, wiwit dinten niki laporan enggal saking akun niki kula tundha ngantos { $until }. Alesanipun: { $reason }

    Laporan { $code } lan sanesipun tetep diurus, lan pitakenan petugas tetep saged diwangsuli. Pesen sanesipun kasimpen lan diwaos koordinator sadinten sapisan. Mboten sarujuk? Diserat mriki mawon, utawi dipirsani kontak ing /privasi.
push-unblocked = { $name }, laporan enggal saged dikirim malih wiwit sakniki. Matur nuwun sampun ngentosi.

## Warga: matesi pangginaning data

citizen-restricted =
    Nggih { $name }, wiwit sakniki data panjenengan namung diangge ngurus laporan ingkang sampun wonten.

    Asma mboten ditedahaken dhateng sinten mawon, identitas namung dibikak menawi hukum ngwajibaken, kabar saben-saben mandheg, lan cariyos panjenengan mboten diangge kangge nglatih mesin. Ewah-ewahan laporan tetep dikabari. Kangge mungkasi: <code>/batasi selesai</code>
citizen-unrestricted = Nggih { $name }, watesanipun sampun rampung. Sedaya mlampah kados padatan.
citizen-command-batasi = Matesi pangginaning data kula
citizen-privacy-restriction = <b>Matesi.</b> /batasi damel data panjenengan namung diangge ngurus laporan ingkang wonten; langsung lumampah. Saben identitas dibikak petugas, panjenengan dikabari, lan cathetanipun wonten ing /dataku.
citizen-privacy-retention =
    <b>Pinten laminipun.</b> Salinan rembagan dibusek ing sawetawis dinten. Identitas panjenengan dibusek { $years ->
        [0] { $days } dinten
       *[other] { $years } taun
    } sasampunipun laporan pungkasan rampung; laporanipun tetep wonten, tanpa asma.

## Warga: identitasipun dibikak

push-breach =
    <b>Wara-wara babagan data pribadi panjenengan</b>
    Saking { $government }

    { $text }

    Pitakenan lan mboten sarujuk: { $dpo }, { $contact }. Salinan data wonten ing /dataku, lan identitas saged dibusek lumantar /hapus.
push-revealed =
    { $name }, koordinator mbikak identitas panjenengan kangge laporan { $code } ing { $when }. Alesanipun: { $reason }

    Pambikakan niki kacathet, dipirsani /dataku. Menawi mboten samesthinipun, hubungi Pejabat Pelindungan Data ing /privasi.

## Salinan data

citizen-data-here-json = Niki data panjenengan awujud JSON, { $name }, supados saged diwaos program sanes. Disimpen ingkang sae nggih.
citizen-data-json-hint = Menawi betah wujud ingkang saged diwaos program sanes, diserat <code>/dataku json</code>.
citizen-data-restricted = Pangginaning data diwatesi wiwit: { $when }
citizen-data-block = Laporan enggal ditundha { $when } ngantos { $until }: { $value }
citizen-data-kept = Pesen nalika ditundha, { $when }: { $text }
citizen-data-audit-reveal = koordinator mbikak identitas
citizen-data-audit-block = koordinator nundha laporan enggal
citizen-data-audit-unblock = koordinator ngrampungi panundhan
citizen-data-audit-restrict = panjenengan matesi pangginaning data
citizen-data-audit-unrestrict = panjenengan ngrampungi watesan
citizen-data-audit-read = koordinator maos cathetan pangginaning data
citizen-data-audit-reason = { $what }, alesan: { $value }

## Koordinator: identitas

staff-identity =
    🔐 <b>Identitas pelapor { $code }</b>
    Asma: { $name }
    Asma pangangge: { $username }
    Nomer akun: <code>{ $number }</code>

    Alesan kacathet: { $reason }
    Pesen menika katutup piyambak ing { $minutes } menit. Sampun dipunsalin dhateng grup.
staff-identity-covered = 🔒 Identitas pelapor { $code } sampun katutup malih. Pambikakanipun kacathet.
staff-identity-opened = 🔐 { $officer } mbikak identitas pelapor <b>{ $code }</b>. Alesan: { $reason }

## Koordinator: sinten ngginakaken data

staff-uses = <b>Pangginaning data { $code }</b>
staff-uses-line = · { $when }, { $who }: { $what }
staff-uses-line-reason = · { $when }, { $who }: { $what }. Alesan: { $reason }
staff-uses-none = Dereng wonten ingkang mbikak utawi ngewahi data pribadi ing laporan menika.
staff-use-reveal = mbikak identitas
staff-use-block = nundha laporan enggal
staff-use-unblock = ngrampungi panundhan
staff-use-data-copy = nyuwun salinan data
staff-use-note = nyerat cathetan kerja
staff-use-erase-identity = identitas dipunbusak
staff-use-restrict = matesi pangginaning data
staff-use-unrestrict = ngrampungi watesan
staff-use-read-uses = maos cathetan menika
staff-use-lapor = nyathet nomer LAPOR!
staff-use-other = sanesipun ({ $action })
staff-use-by-citizen = warga piyambak
staff-use-by-desk = sistem

## Koordinator: mblokir

staff-blocked = ⛔ Laporan enggal saking pelapor <b>{ $code }</b> ditundha dumugi { $date }. Warganipun sampun dipunkabari kaliyan alesanipun. Ngrampungi: <code>/bukablokir { $code }</code>
staff-blocked-already = Ingkang lapor <b>{ $code }</b> pancen sampun ditundha ngantos { $date }, dados mboten dikabari malih. Langkung cekak? <code>/bukablokir { $code }</code> rumiyin.
staff-blocked-alone = <i>Kula wangsuli ing mriki, sanes ing grup. Sanes wekdal prentahipun dikintun ing mriki mawon.</i>
staff-unblocked = Panundhan kangge pelapor <b>{ $code }</b> dipunrampungi, lan warganipun sampun dipunkabari.
staff-not-blocked = Pelapor <b>{ $code }</b> pancen boten saweg ditundha.
staff-blocks = <b>Ingkang saweg ditundha</b>
staff-blocks-none = Boten wonten warga ingkang saweg ditundha.
staff-blocks-line = · <code>{ $code }</code> dumugi { $date }, dening { $who }: { $reason }
staff-blocked-digest =
    📥 Pelapor <b>{ $code }</b> saweg ditundha lan nyerat { $count } pesen. Isinipun:
staff-blocked-emergency =
    ❗ Pelapor <b>{ $code }</b> saweg ditundha, nanging nyerat bab ingkang kados darurat. Sampun dipunsuwun nelpon { $emergency_number }:
staff-blocked-line = · <i>{ $words }</i>
staff-blocked-file = (kintunan tanpa tembung)
staff-many-reports = 📈 Setunggal warga ngintun { $count } laporan dinten menika, pungkasanipun <b>{ $code }</b>. Sedaya mlebet kados padatan. Menawi namung dolanan: <code>/blokir { $code } 7 alesanipun</code>
staff-restricted-by-her = 🔏 Pelapor <b>{ $code }</b> matesi pangginaning datanipun. Asmanipun boten dipuntampilaken malih, lan identitasipun namung dipunbikak menawi hukum ngwajibaken.
staff-hidden-by-her = 🔏 Ingkang lapor <code>{ $code }</code> nyuwun asmanipun mboten dipuntampilaken malih. Nyuwun tulung asmanipun mboten dipunsebat wonten pundi kemawon.

## Menawi mboten saged

staff-error-private-only = Menika namung ing obrolan pribadi kaliyan bot, supados boten kewaos grup. Bikak bot menika, lajeng seratana wonten mrika.
staff-error-reveal = Identitas warga namung dipunbikak koordinator, mawi alesan. Menawi prelu tanglet dhateng warga, ginakaken Tanya warga ing kartunipun.
staff-error-restricted-by-her = Warga menika matesi pangginaning datanipun. Identitasipun namung saged dipunbikak menawi hukum ngwajibaken.
staff-error-seal = Kunci kangge mbikak identitas menika boten wonten. Suwun pengelola nglampahaken wadul check.
staff-error-erased = Identitas pelaporipun sampun dipunbusak, dados boten wonten malih ingkang mangertos.
staff-error-identity-how = Seratana kode lan alesanipun, contonipun: /identitas { $example_code } prelu ngintun serat wangsulan
staff-error-audit-how = Seratana kodenipun, contonipun: /audit { $example_code }
staff-error-audit = Cathetan pangginaning data dipunwaos koordinator. Menawi wonten ingkang aneh, aturna dhateng piyambakipun.
staff-error-reason = Alesanipun dereng cetha. Seratana sawetawis tembung; alesan menika kacathet lan dipunwaos warga.
staff-error-block = Nundha warga menika kaputusanipun koordinator. Aturna perkawisipun dhateng piyambakipun.
staff-error-block-how = Seratana kode, pinten dinten, lan alesanipun, contonipun: /blokir { $example_code } 7 bola-bali ngintun laporan palsu
staff-error-block-days = Sekedhik-sekedhikipun 1 dinten, paling dangu { $most } dinten.
staff-error-unblock-how = Seratana kodenipun, contonipun: /bukablokir { $example_code }
