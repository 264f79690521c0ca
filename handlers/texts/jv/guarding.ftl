### Njagi tiyang: identitas ingkang dipunbikak, cathetan pangginaning data, pamblokiran, lan tembung kasar.

## Warga: tembung kasar, pesen tanpa isi, pesen mbanyu mili

citizen-upset = Kula mangertos Panjenengan kuciwa, { $name }, lan menika limrah. Supados saged enggal kula aturaken, wangsulana rumiyin ingkang menika nggih.
citizen-upset-alone = Kula mangertos Panjenengan kuciwa, { $name }, lan menika limrah. Mangga cariyosaken menapa ingkang kelampahan lan wonten pundi, supados kula aturaken dhateng petugas.
citizen-wordless = Menika dereng saged kula waos, { $name }. Mangga dipunlajengaken saking mriki.
citizen-slowly = Alon-alon kemawon { $name }, sedaya pesen sampun kasimpen. Wangsulanipun kula gabung sekedhap malih.
citizen-echo = Menika sampun kula cathet, { $name }, boten prelu dipunambali.
citizen-echo-alone = Cariyos menika sampun mlebet, { $name }, boten prelu dipunkintun malih. Seratana /laporanku kangge mirsani.
citizen-many-reports = Dinten menika sampun { $count } laporan saking Panjenengan, lan sedaya tetep dipunrampungaken. Menawi perkawisipun gegayutan, setunggal laporan kaliyan sawetawis foto asring langkung enggal. Koordinator ugi sampun mangertos.

## Warga: saweg dipunblokir

citizen-blocked = Pesenipun kasimpen lan dipunwaos koordinator, { $name }. Laporan enggal saking mriki saged dipunproses malih sasampunipun { $until }. Laporan ingkang sampun mlebet tetep mlampah, mangga /laporanku. Menawi darurat, telpon 112.
citizen-blocked-emergency = Menawi wonten ingkang tatu utawi kaancam, <b>telpon { $number } samenika</b> (gratis, 24 jam). Pesen Panjenengan langsung kula aturaken dhateng koordinator.
push-blocked =
    { $name }, wiwit dinten menika laporan enggal saking akun menika kula tundha dumugi { $until }. Alesanipun: { $reason }

    Laporan { $code } lan sanesipun tetep dipunrampungaken, lan pitakenan petugas tetep saged dipunwangsuli. Pesen sanesipun kasimpen lan dipunwaos koordinator sedinten sepisan. Menawi kawratan, seratana ing mriki, utawi pirsani kontak ing /privasi.
push-unblocked = { $name }, laporan enggal saged dipunkintun malih wiwit samenika. Matur nuwun sampun ngentosi.

## Warga: matesi pangginaning data

citizen-restricted =
    Inggih { $name }, wiwit samenika data Panjenengan namung kangge ngrampungaken laporan ingkang sampun wonten.

    Asma boten dipuntampilaken dhateng sinten kemawon, identitas namung dipunbikak menawi hukum ngwajibaken, kabar periodik kendel, lan cariyos Panjenengan boten dipunginakaken kangge nglatih mesin. Ewah-ewahan laporan tetep dipunaturaken. Kangge ngrampungi: <code>/batasi selesai</code>
citizen-unrestricted = Inggih { $name }, watesanipun sampun rampung. Sedaya mlampah kados padatan.
citizen-command-batasi = Matesi pangginaning data kula
citizen-privacy-restriction = <b>Matesi.</b> /batasi ndadosaken data Panjenengan namung kangge ngrampungaken laporan ingkang wonten; tumindak sanalika. Saben identitas dipunbikak petugas, Panjenengan dipunkabari, lan cathetanipun wonten ing /dataku.
citizen-privacy-retention = <b>Pinten laminipun.</b> Pesen mentah dipunbusak ing sawetawis dinten. Identitas Panjenengan dipunbusak { $days } dinten sasampunipun laporan pungkasan rampung; laporanipun tetep wonten, tanpa asma.

## Warga: identitasipun dipunbikak

push-breach =
    <b>Wara-wara bab data pribadi Panjenengan</b>
    Saking { $government }

    { $text }

    Pitakenan lan kawratan: Pejabat Pelindungan Data { $dpo }, { $contact }. Salinan data wonten ing /dataku, lan identitas saged dipunbusak lumantar /hapus.
push-revealed =
    { $name }, koordinator mbikak identitas Panjenengan kangge laporan { $code } ing { $when }. Alesanipun: { $reason }

    Pambikakan menika kacathet, pirsani /dataku. Menawi boten samesthinipun, hubungi Pejabat Pelindungan Data ing /privasi.

## Salinan data

citizen-data-here-json = Menika data Panjenengan awujud JSON, { $name }, supados saged dipunwaos program sanes. Mangga dipunsimpen ingkang sae.
citizen-data-json-hint = Menawi betah wujud ingkang saged dipunwaos program sanes, seratana <code>/dataku json</code>.
citizen-data-restricted = Pangginaning data dipunwatesi wiwit: { $when }
citizen-data-block = Laporan enggal dipuntundha { $when } dumugi { $until }: { $value }
citizen-data-kept = Pesen nalika dipuntundha, { $when }: { $text }
citizen-data-audit-reveal = koordinator mbikak identitas
citizen-data-audit-block = koordinator nundha laporan enggal
citizen-data-audit-unblock = koordinator ngrampungi panundhan
citizen-data-audit-restrict = Panjenengan matesi pangginaning data
citizen-data-audit-unrestrict = Panjenengan ngrampungi watesan
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
staff-use-other = sanesipun ({ $action })
staff-use-by-citizen = warga piyambak
staff-use-by-desk = sistem

## Koordinator: mblokir

staff-blocked = ⛔ Laporan enggal saking pelapor <b>{ $code }</b> dipuntundha dumugi { $date }. Warganipun sampun dipunkabari kaliyan alesanipun. Ngrampungi: <code>/bukablokir { $code }</code>
staff-unblocked = Panundhan kangge pelapor <b>{ $code }</b> dipunrampungi, lan warganipun sampun dipunkabari.
staff-not-blocked = Pelapor <b>{ $code }</b> pancen boten saweg dipuntundha.
staff-blocks = <b>Ingkang saweg dipuntundha</b>
staff-blocks-none = Boten wonten warga ingkang saweg dipuntundha.
staff-blocks-line = · <code>{ $code }</code> dumugi { $date }, dening { $who }: { $reason }
staff-blocked-digest =
    📥 Pelapor <b>{ $code }</b> saweg dipuntundha lan nyerat { $count } pesen. Isinipun:
staff-blocked-emergency =
    ❗ Pelapor <b>{ $code }</b> saweg dipuntundha, nanging nyerat bab ingkang kados darurat. Sampun dipunsuwun nelpon 112:
staff-blocked-line = · <i>{ $words }</i>
staff-blocked-file = (kintunan tanpa tembung)
staff-many-reports = 📈 Setunggal warga ngintun { $count } laporan dinten menika, pungkasanipun <b>{ $code }</b>. Sedaya mlebet kados padatan. Menawi namung dolanan: <code>/blokir { $code } 7 alesanipun</code>
staff-restricted-by-her = 🔏 Pelapor <b>{ $code }</b> matesi pangginaning datanipun. Asmanipun boten dipuntampilaken malih, lan identitasipun namung dipunbikak menawi hukum ngwajibaken.

## Menawi boten saged

staff-error-private-only = Menika namung ing obrolan pribadi kaliyan bot, supados boten kewaos grup. Bikak bot menika, lajeng seratana wonten mrika.
staff-error-reveal = Identitas warga namung dipunbikak koordinator, mawi alesan. Menawi prelu tanglet dhateng warga, ginakaken Tanya warga ing kartunipun.
staff-error-restricted-by-her = Warga menika matesi pangginaning datanipun. Identitasipun namung saged dipunbikak menawi hukum ngwajibaken.
staff-error-seal = Kunci kangge mbikak identitas menika boten wonten. Suwun pengelola nglampahaken wadul check.
staff-error-erased = Identitas pelaporipun sampun dipunbusak, dados boten wonten malih ingkang mangertos.
staff-error-identity-how = Seratana kode lan alesanipun, contonipun: /identitas MLG-7K3F-9XQ2 prelu ngintun serat wangsulan
staff-error-audit-how = Seratana kodenipun, contonipun: /audit MLG-7K3F-9XQ2
staff-error-audit = Cathetan pangginaning data dipunwaos koordinator. Menawi wonten ingkang aneh, aturna dhateng piyambakipun.
staff-error-reason = Alesanipun dereng cetha. Seratana sawetawis tembung; alesan menika kacathet lan dipunwaos warga.
staff-error-block = Nundha warga menika kaputusanipun koordinator. Aturna perkawisipun dhateng piyambakipun.
staff-error-block-how = Seratana kode, pinten dinten, lan alesanipun, contonipun: /blokir MLG-7K3F-9XQ2 7 bola-bali ngintun laporan palsu
staff-error-block-days = Sekedhik-sekedhikipun 1 dinten, paling dangu { $most } dinten.
staff-error-unblock-how = Seratana kodenipun, contonipun: /bukablokir MLG-7K3F-9XQ2
