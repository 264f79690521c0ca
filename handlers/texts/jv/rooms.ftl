### Papan makarya: grup pundi kangge sinten, lan menawi wonten ingkang mboten beres.

rooms-topic = { $short } · { $name }
rooms-pointer = ↪️ <b>{ $code }</b> sapunika ing <b>{ $department }</b>; kartunipun pindhah dhateng papan dinas punika. Wangsulan dhateng pesen punika taksih dumugi.
rooms-words-common = bersama umum common
rooms-words-forum = forum topik topics
rooms-words-restricted = terbatas rahasia restricted
rooms-words-department = dinas opd department
rooms-is-common = grup sareng sedaya dinas
rooms-is-forum = grup sareng, setunggal topik kangge saben dinas
rooms-is-restricted = grup winates kangge laporan wados lan pengawasan
rooms-is-department = grup dinas { $names }
rooms-is-nothing = dereng dipunpasang
rooms-what =
    Grup punika: <b>{ $what }</b>.

    <code>/pasang bersama</code> sedaya dinas ing mriki
    <code>/pasang forum</code> setunggal topik kangge saben dinas (Topik dipunuripaken rumiyin)
    <code>/pasang topik hubung</code> topik punika gadhahanipun setunggal dinas (wonten topik umum: kula damelaken)
    <code>/pasang dinas hubung</code> grup setunggal dinas
    <code>/pasang terbatas</code> namung laporan wados lan pengawasan
    <code>/lepas</code> mboten dipunangge malih
rooms-set = ✅ Sampun dipunpasang: grup punika sapunika <b>{ $what }</b>. Mugi kula dados admin ing mriki. Kartu laporan ingkang taksih binikak nututi alon-alon.
rooms-given-up = Grup punika sampun dipunlepas. Laporanipun pindhah dhateng papan ingkang lumampah.
rooms-upgraded = ℹ️ Telegram ningkataken salah satunggaling grup petugas dados supergrup. Kula sampun tumut pindhah; kartu dipungantung malih. Nomer enggalipun <code>{ $chat }</code>.
rooms-name-common = grup sareng
rooms-name-restricted = grup winates
rooms-name-department = grup { $names }
rooms-trouble-out = ⚠️ Kula mboten saged nyerat ing <b>{ $room }</b>. Mboten wonten ingkang ical: kabaripun nengga, lan kangge grup dinas kartunipun samentawis ing grup sareng. Lebetaken kula malih dados admin, utawi /pasang ing grup gantosipun.
rooms-trouble-rights = ⚠️ Kula sanes admin malih ing <b>{ $room }</b>. Dadosaken admin supados wangsulan lan ewahing warga grup tetep kawaos.
rooms-trouble-topic = ℹ️ Topik <b>{ $topic }</b> ing { $room } ical. Kula damel malih, lan kartunipun nututi.
rooms-trouble-closed = ⚠️ Topik <b>{ $topic }</b> ing { $room } katutup kangge kula. Kabaripun samentawis ing topik umum. Bikak malih topikipun, utawi paring kula hak ngelola topik.
rooms-trouble-topics = ⚠️ Kula dereng saged damel topik ing { $room }. Kabaripun samentawis ing topik umum. Uripaken Topik lan paring kula hak ngelola topik.
rooms-trouble-doubt = ⚠️ Nalika kula damel topik <b>{ $topic }</b> wonten { $room }, sambunganipun pedhot; kula mboten saged mirsani punapa topikipun sampun dados. Supados mboten kembar, kula ngentosi. Menawi topikipun wonten: kintun <code>/pasang topik { $short }</code> wonten lebetipun. Menawi mboten wonten: kintun ingkang sami wonten topik umum, kula damelaken. Kabaripun sauntawis wonten topik umum.
rooms-topic-taken = ✅ Topik punika sakmenika gadhahanipun <b>{ $department }</b>. Kertunipun nusul alon-alon.
rooms-topic-coming = Inggih, topik <b>{ $department }</b> kula damel.
rooms-topic-there = Topik <b>{ $department }</b> sampun wonten.
rooms-mended = ✅ Sampun beres malih: { $room }. Ingkang nengga saweg dipunkintun.

staff-error-only-in-group = Kintun prentah punika ing grup ingkang badhe dipunpasang.
staff-error-no-forum = Grup punika dereng ngangge Topik. Uripaken rumiyin ing setelan grup, lajeng /pasang forum malih.
staff-error-not-set = Grup punika mboten dipunpasang lumantar /pasang. Menawi nomeripun wonten ing setelan server, ewahi ing ngrika.
staff-error-other-room = Grup punika sampun dipunangge kangge prakawis sanes. Kintun /lepas rumiyin, utawi ngangge grup sanes.
staff-error-what-room = Badhe dipunpasang dados punapa? Kintun /pasang kemawon kangge mirsani pilihanipun.
staff-error-room-which = Dinas pundi? Diserat separo namanipun, upami /pasang dinas hubung
staff-error-which-department = Dinas ingkang pundi: { $names }? Serat ingkang langkung jangkep.
staff-error-other-topic = Topik punika sampun dipunginakaken { $department }. Kintun wonten topik sanes, utawi wonten topik umum supados kula damelaken.
