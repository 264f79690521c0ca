### Ingkang diwaos petugas ing grup. Akrab, cekak, langsung dhateng intinipun.

staff-nameless = Petugas
staff-a-colleague = Rekan sanes
staff-nobody = dereng wonten ingkang nyepeng
staff-all-departments = sedaya dinas

## Wangsulan cekak sasampunipun tombol dipencet (teks limrah, paling kathah 200 aksara)

staff-toast-take = Sip, { $code } sakniki panjenengan ingkang nyepeng. Warganipun langsung dikabari.
staff-toast-progress = Kacathet: saweg digarap. Warga dikabari.
staff-toast-progress-already = Sampun kacathet saweg panjenengan garap.
staff-toast-back = { $code } wangsul dhateng antrean. Matur nuwun sampun jujur.
staff-toast-again = { $code } dibikak malih.
staff-toast-below = Dipirsani pesen ing ngandhap.
staff-toast-quiet = Oke.
staff-toast-moved = Diterusaken dhateng { $department }.
staff-toast-sent = Dikintun dhateng warga.
staff-toast-improve = Monggo nyerat versi enggalipun.
staff-how-to-answer = Cekap mbales (reply) kertu niki mawi wangsulan kangge warga. Foto ugi saged. Diwiwiti // menawi namung kangge rekan.
staff-how-to-ask = Mbales (reply) kertu niki mawi pitakenan Panjenengan. Salebeting 15 menit, balesanipun kula kintun dhateng warga dados pitakenan; etangan dinten mandheg ngantos dipun wangsuli.
staff-how-to-result = Mbales (reply) kertu niki: napa ingkang digarap, kapan, sinten, lan fotonipun. Salebeting 15 menit, balesanipun kula kintun dhateng warga dados asil.
staff-why-words = Dhateng { $department } amargi tembung: { $reasons }. Yakinipun { $percent } %.
staff-why-moved = Dhateng { $department } amargi dipindhah { $who }, { $when }. Alesanipun: { $reason }
staff-why-unknown = Mboten wonten tembung ingkang nyolok; dinasipun dipilih warga utawi koordinator.

## Nyuwun tembung; pesenipun dibales

staff-prompt-transfer =
    ↪️ <b>{ $name }</b>, <b>{ $code }</b> badhe diterusaken dhateng pundi? Pesen niki dibales mawi separo nama dinasipun, upami <i>hubung</i>.
staff-prompt-plan =
    📅 <b>{ $name }</b>, kenging punapa <b>{ $code }</b> dereng saged sakniki? Alesanipun dipilih, utawi pesen niki langsung dibales mawi tanggalipun, upami <i>15-01 ngentosi aspal dhateng</i> utawi <i>akhir Maret, ngentosi anggaran</i>.
staff-prompt-outside =
    🔗 <b>{ $name }</b>, lembaga pundi ingkang wenang kangge <b>{ $code }</b>? Dipilih, utawi pesen niki dibales mawi naminipun, lajeng koma lan cathetan kangge warga, upami <i>PLN, sampun kita laporaken mawi serat dinten niki</i>. Mboten wonten ing daftar? <i>lembaga lain: Jasa Marga</i>.
staff-prompt-merge =
    🧩 <b>{ $name }</b>, pesen niki dibales mawi kode laporan ingkang sami kaliyan <b>{ $code }</b>.
staff-prompt-reason =
    ↪️ <b>{ $code }</b> dhateng <b>{ $department }</b>. Alesanipun? Warga nggih maos. Milih satunggal, utawi pesen niki dibales mawi tembung piyambak.
staff-choose-department =
    ↪️ <b>{ $code }</b>: dinasipun dipilih. Dereng pinanggih? Pesen niki dibales mawi tembung sanes.
staff-no-department =
    Dereng wonten dinas ingkang mirip “{ $typed }”. Pesen niki dibales mawi tembung sanes, upami tugasipun: <i>sampah</i>, <i>lampu</i>, <i>pohon</i>.
staff-already-there =
    <b>{ $code }</b> pancen sampun wonten <b>{ $department }</b>. Dhateng dinas sanes? Pesen niki dibales mawi namanipun, utawi tugasipun: <i>sampah</i>, <i>parkir</i>, <i>pohon</i>.
staff-already-there-or =
    <b>{ $code }</b> pancen sampun wonten <b>{ $department }</b>. Menawi maksudipun sanes, dipilih ing ngandhap.
staff-outside-department =
    <b>{ $department }</b> sanes dinas kutha, dados laporanipun tetep kita kawal: ngangge <b>Sanesipun… → Lembaga njawi</b>. Dhateng dinas kutha? Pesen niki dibales mawi namanipun.
staff-reason-1 = Wewenangipun dinas punika
staff-reason-2 = Ing tlatah dinas punika
staff-reason-3 = Sampun digarap dinas punika

## Kabar sasampunipun dibales

staff-sent-answer =
    ✅ Wangsulan <b>{ $code }</b> dikintun dhateng { $readers ->
        [1] warga
       *[other] { $readers } warga
    }.
staff-sent-photo = 📷 Foto <b>{ $code }</b> dikirim dhateng warga. Foto mawon dereng dados jawaban: critakne sisan sing digarap lan kapan.
staff-sent-result =
    ✅ Asilipun <b>{ $code }</b> dikintun dhateng { $readers ->
        [1] warga
       *[other] { $readers } warga
    }, sekalian ditangleti: sampun beres napa dereng.
staff-asked = ⏸ Pitakenan <b>{ $code }</b> dikintun. Etangan dinten mandheg ngantos diwangsuli.
staff-asked-helping = ❓ Pitakenan <b>{ $code }</b> dikintun mawi asmane dinas panjenengan. Etangan dinten dinas ingkang nyepeng tetep mlampah.
staff-planned = 📅 Rencana <b>{ $code }</b>, { $day }, disampekaken sakwontenipun dhateng warga. Menawi dinten punika kelangkung tanpa asil, panjenengan kula tangleti lan warga kula kabari.
staff-planned-instead = 📅 Rencana <b>{ $code }</b> ingkang dienggo: { $day }. Rencana saderengipun kula tarik, dados warga namung maos ingkang niki.
staff-outside = 🔗 <b>{ $code }</b>: warga ngertos niki dhateng { $body }. Kita tetep ndampingi: { $day } panjenengan kula emutaken nangletaken kabaripun.
staff-outside-unanswered =
    🔗 <b>{ $code }</b>: warga ngertos niki dhateng { $body }. Kita tetep ndampingi: { $day } panjenengan kula emutaken nangletaken kabaripun.
    Wangsulan kapisan taksih dipuntengga, watesipun { $owed }. Menawi sampun wonten kabar saking mrika, wangsuli mawon kertunipun.
staff-merged = 🧩 <b>{ $code }</b> digabung dhateng <b>{ $other }</b>. Warga tetep dikabari.
staff-reply-nowhere = 🤷 Balesan niki dereng dumugi sinten-sinten: pesen ing nginggil namung nyebat <b>{ $code }</b>. Laporanipun dibikak, lajeng dibales ing mriku.
staff-reply-which =
    🤷 Balesan niki dereng ngantos dhateng sinten-sinten: pesen ing nginggil nyebat pinten-pinten laporan. Kertunipun dibales satunggal-satunggal; dibikak mawi tombol ing ngandhap, utawi <code>/lihat { $code }</code>.
staff-button-code = { $code }
staff-button-see = Bikak laporanipun
staff-noted = 🔒 Cathetan <b>{ $code }</b> disimpen, namung kangge petugas.
staff-moved = ↪️ <b>{ $code }</b> diterusaken dhateng <b>{ $department }</b>. Alesan: { $reason }. Wates wekdalipun tetep.
staff-moved-coordinator =
    ↪️ <b>{ $code }</b> sampun nate dipindhah, dados sakniki <b>{ $department }</b> (koordinator) ingkang nemtokaken. Usul panjenengan, { $wanted }, lan alesanipun tumut kacathet: { $reason }.
staff-colleague-acted =
    👀 <b>{ $who }</b> ing laporan panjenengan <b>{ $code }</b>: { $action }. <i>{ $words }</i>

## Wangsulan ingkang ditahan sekedhap

staff-query-answer =
    🤔 Wangsulan <b>{ $code }</b> dereng kula kirim: { $reasons }. Dikirim mawon, napa didandosi rumiyin?
staff-query-result =
    🤔 Asilipun <b>{ $code }</b> dereng kula kirim: { $reasons }. Pesen niki dibales kangge njangkepi, utawi dikirim mawon.
staff-ask-words = 📷 Fotonipun kula simpen rumiyin. Pitakenanipun napa kangge <b>{ $code }</b>? Pesen niki dibales mawi tembung, fotonipun tumut.
staff-query-ask =
    🤔 Pitakenan <b>{ $code }</b> dereng kula kirim: { $reasons }.
staff-query-shown =
    Ingkang badhe diwaos warga: <i>{ $words }</i>{ $count ->
        [0] {""}
       *[other] {" "}(+{ $count } lampiran)
    }
staff-improve =
    ✏️ Pesen niki dibales mawi versi enggalipun. Wau panjenengan nyerat:
    <code>{ $words }</code>
staff-flaw-undone = wau sampun panjenengan wurungaken, lajeng pesenipun diowahi
staff-flaw-no-day = dintenipun dereng kewaos, mangka wau panjenengan mencet Jadwal. Pesen niki dibales mawi dintenipun, utawi dikintun dados wangsulan biasa
staff-flaw-question = ungelipun pitakenan. Lumantar Tangleti warga, warga ngertos menawi wangsulane dientosi
staff-flaw-colleague = kados niki kangge kanca, sanes kangge warga
staff-flaw-elsewhere = ingkang dibales sanes kertunipun, dados kula mangu-mangu niki kangge warga napa kangge kanca
staff-flaw-other-office = laporan niki dicepeng dinas sanes
staff-flaw-personal = wonten nomer HP, NIK, rekening, utawi kode laporan sanes
staff-flaw-done = ungelipun kados sampun beres. Menawi pancen asilipun, warga kula tangleti sampun napa dereng
staff-flaw-no-question = ungelipun sanes pitakenan, mangka etangan dinten badhe mandheg
staff-flaw-not-yet = ungelipun taksih rencana, dereng asil
staff-flaw-template = taksih wonten conto ingkang dereng diisi
staff-flaw-blame = kados nyalahaken warga
staff-flaw-shouting = kados mbengok
staff-flaw-short = kecekaken
staff-flaw-no-action = dereng cetha napa ingkang digarap
staff-flaw-no-date = dereng wonten kapanipun
staff-flaw-no-unit = dereng wonten sinten ingkang nggarap
staff-flaw-no-photo = dereng wonten foto asilipun

## Daftar

staff-queue-head =
    📋 <b>Antrean { $department }</b>: { $total } laporan dereng rampung{ $pages ->
        [1] {""}
       *[other] , kaca { $page } saking { $pages }
    }
staff-mine-head =
    📋 <b>Garapan panjenengan</b>: { $total } laporan{ $pages ->
        [1] {""}
       *[other] , kaca { $page } saking { $pages }
    }
staff-queue-line =
    { $number }. { $emergency ->
        [yes] 🚨{" "}
       *[no] {""}
    }<code>{ $code }</code> { $category }, { $place }
    { $department } · { $left } · { $who }
staff-queue-empty = 🎉 Antrean kothong. Mboten wonten laporan ingkang dereng rampung ing ngriki.
staff-mine-empty = Dereng wonten laporan ingkang panjenengan cepeng. Dipirsani /antrian kangge mendhet satunggal.
staff-left =
    { $days ->
        [0] ⏳ watesipun dinten niki
       *[other] kantun { $days } dinten kerja
    }
staff-left-late =
    { $days ->
        [0] ❗ sampun langkung
       *[other] ❗ langkung { $days } dinten kerja
    }
staff-left-waiting-citizen = ⏸ ngentosi warga
staff-left-result = ✅ ngentosi bijinipun warga
staff-left-closed = ✔️ rampung
staff-left-merged = 🔗 digabung
staff-left-archived = 🗄 diarsipaken
staff-history = <b>Riwayat { $code }</b>
staff-history-words = <i>{ $words }</i>
staff-history-note = · 🔒 Cathetan: { $who }, { $when }
staff-help =
    Halo { $name }. Ngeten cara nyambut damel ing ngriki:

    • Pencet <b>Pendhet</b> ing kertu laporan, lajeng <b>kertunipun dibales (reply)</b> kangge mangsuli warga. Foto ugi saged.
    • Balesan diwiwiti <code>//</code> kangge cathetan antawisipun petugas; warga mboten mirsani.
    • <b>Tangleti warga</b>, lajeng kertunipun dibales: etangan dinten mandheg ngantos warga mangsuli.
    • <b>Asil</b>, lajeng kertunipun dibales menawi sampun beres, saenipun mawi foto.
    • <b>Terusaken</b> menawi dinas sanes langkung trep. Mboten wonten tombol nulak. Ingkang langkung awis wonten <b>Sanesipun…</b>
    • Klintu kirim? <b>Wurungaken</b> ing tandha trimanipun, sawetawis detik kapisan.

    /antrian mirsani ingkang binikak, /antrian <i>{ $example_department } telat { $example_kelurahan }</i> nyaring
    /lihat <i>kode</i> mbikak satunggal laporan lan riwayatipun
    /tugasku ingkang saweg panjenengan cepeng
    /cari <i>tembung, kode, panggenan, utawi asmanipun petugas</i> madosi laporan
    /piket jam, prei, kaliyan gantosipun; /beban sinten ingkang longgar; /serahterima masrahaken sedaya
    /templat tuladha wangsulan dinas
    /id nomer grup niki
staff-id = Nomer chat niki: <code>{ $chat }</code>
staff-private =
    Halo. Bot niki nyambut damel ing grup petugas. Menawi panjenengan petugas, monggo grupipun dibikak; ing ngriki /antrian, /tugasku, lan /lihat ugi saged.
    Menawi badhe lapor, monggo lumantar bot warga.
staff-private-new =
    Petugas enggal? Nyuwun koordinator ngundang panjenengan. Piyambakipun ngintun satunggal tautan: dibikak, diwaos, <b>Nampi</b> dipencet, lajeng nyuwun dilebetaken dhateng grup.

## Tembung biasa ing obrolan pribadi

staff-said-code = 💬 Seratan panjenengan dereng kula kintun dhateng warga. Menawi niku wangsulanipun, pesen niki dibales (reply) mawi ukara niku.
staff-said-late = ⏰ Ingkang kelangkung wates: <code>/antrian terlambat</code> (dipencet kangge nyalin); saged ditambahi asma dinas utawi kelurahanipun.
staff-said-figures = 📊 Angkanipun wonten ing /laporan, upami <code>/laporan { $typed }</code> (dipencet kangge nyalin).
staff-said-thanks = Nggih, { $name }. 🙏
staff-said-hints =
    Halo { $name }. Ingkang niki dereng kula kintun dhateng sinten-sinten. Ing mriki saged:
    • mangsuli warga: laporanipun dibikak ing /tugasku utawi /antrian, lajeng pesenipun dibales (reply)
    • madosi: <code>/cari lampu { $example_kelurahan }</code>, utawi kodenipun mawon dikintun
    • cuti lan jam piket: /piket
    Jangkepipun: /bantuan
staff-said-hints-leading =
    Halo { $name }. Ingkang niki dereng kula kintun dhateng sinten-sinten. Ing mriki saged:
    • angka lan gambaripun: <code>/laporan bulan ini</code>
    • ingkang kabuka sakniki: /antrian; madosi: <code>/cari lampu { $example_kelurahan }</code>, utawi kodenipun mawon dikintun
    • matur nuwun: <code>/apresiasi Endah cepet sanget</code>
    Jangkepipun: /bantuan
staff-meant = 🤔 Maksudipun { $command }?
staff-meant-copy = 🤔 Maksudipun <code>{ $command }</code>? Dipencet kangge nyalin, lajeng dikintun.

## Tombol

staff-button-send = Kirim mawon
staff-button-without-photo = Kirim tanpa foto
staff-button-improve = Dandosi
staff-button-as-result = Niki asilipun
staff-button-as-answer = Dikirim dados kabar
staff-button-as-ask = Tangleti warga
staff-button-keepnote = Cathetan mawon
staff-button-department = { $short }
staff-button-number = { $number }
staff-button-back = ‹ Saderengipun
staff-button-ahead = Candhakipun ›

## Perintah ing menu

staff-command-antrian = Laporan ingkang dereng rampung
staff-command-lihat = Satunggal laporan lan riwayatipun
staff-command-tugasku = Laporan ingkang kula cepeng
staff-command-bantuan = Cara nyambut damel ing ngriki
staff-command-id = Nomer grup niki

## Menawi mboten saged (ugi medal dados wangsulan tombol: teks limrah, cekak)

staff-error-general = Nyuwun ngapunten, niku dereng saged. Dicobi malih, utawi dipirsani /bantuan.
staff-error-outdated = { $first } sampun langkung rumiyin: { $action }, { $at }. Kertunipun sampun dianyari.
staff-error-not-in-this-state =
    { $state ->
        [closed] Laporan niki sampun rampung lan ditutup, dados mboten wonten ingkang dikintun dhateng warga. Menawi taksih perlu, kepala dinas utawi koordinator saged mencet Sanesipun… → Bikak malih ing kertunipun.
        [archived] Laporan niki sampun diarsipaken, dados mboten wonten ingkang dikintun dhateng warga. Menawi taksih perlu, koordinator saged mbikak malih.
        [merged] Laporan niki sampun digabung, dados jangkah niku ditindakaken ing laporan indhukipun.
        [result] Asilipun sampun dikintun, kantun ngentosi pambijinipun warga. Menawi jebulipun dereng rampung, pencet Sanesipun… → Bikak malih rumiyin.
       *[other] Jangkah niku mboten saged ing kawontenan laporan sakniki. Dipirsani kertunipun ingkang paling enggal.
    }
staff-error-not-your-role =
    { $who ->
        [lead] Jangkah niki bagianipun kepala dinas utawi koordinator. Nyuwun salah satunggalipun mencet tombol niku ing kertunipun.
       *[other] Jangkah niki bagianipun koordinator.
    }
staff-error-no-power = Jangkah niki sanes bagian panjenengan.
staff-error-no-handler = Akun panjenengan kacathet pimpinan: mirsani pareng, nggarap bagianipun petugas.
staff-error-old-button = Tombol niki sampun mboten kangge. Ngangge kertu ingkang paling enggal, utawi /lihat.
staff-error-transfer-nowhere = Laporan niki mboten saged diterusaken mrika. Monggo milih dinas sanes.
staff-error-no-officer = Petugasipun dereng dipilih.
staff-error-anonymous = Panjenengan saweg ngangge identitas grup. Mode anonim dipejahi rumiyin, lajeng dibaleni atas nama piyambak, supados kacathet sinten ingkang mbiyantu.
staff-error-elsewhere = Niki sanes grup petugas ingkang kadaftar, dados mboten wonten ingkang saged diproses ing ngriki.
staff-error-not-member = Panjenengan sanes anggota grup petugas, dados dereng saged ngangge niki. Ngubungi koordinator menawi klentu.
staff-error-removed = Akses panjenengan minangka petugas sampun dicabut. Ngubungi koordinator menawi klentu.
staff-error-unsure = Keanggotaan panjenengan dereng saged dipesthekaken amargi Telegram saweg alon. Sekedhap malih dicobi nggih.
staff-error-not-yet = Pesen ingkang panjenengan bales nembe mawon dikirim lan dereng kacathet. Nyuwun tulung dibales malih sekedhap malih.
staff-error-no-report = Laporanipun mboten pinanggih ing ngriki.
staff-error-code = Niku sanes kode laporan. Conto: /lihat { $example_code }
staff-error-no-department =
    Mboten wonten dinas mawi nama niku. Dicobi separo namanipun, upami { $command ->
        [laporan] /laporan bulan ini hubung
        [undang] /undang petugas hubung
        [pasang] /pasang dinas hubung
        [beban] /beban hubung
       *[other] /antrian hubung
    }
staff-error-empty = Dereng wonten tembung utawi foto ingkang saged diterusaken. Diserat rumiyin, lajeng dikirim malih.
staff-error-nothing-held = Mboten wonten kiriman panjenengan ingkang saweg ditahan kangge laporan niki. Namung ingkang nyerat ingkang saged ngirim.
staff-error-held-too-long = Niki seratan wingi utawi langkung dangu, dados mboten kula kirim. Menawi taksih prelu, diserat malih kanthi mbales kertunipun.
staff-error-held-answered = { $name } sampun mangsuli warga sakbibaripun niku, dados ingkang niki mboten kula kirim. Menawi taksih prelu, diserat malih kanthi mbales kertunipun.
staff-error-not-yours-to-return = Laporan niki dicepeng { $name }. Menawi prelu diculaken, nyuwun tulung { $name } utawi kepala dinasipun.
staff-error-plan-of-others = Dintenipun namung saged dijanjeaken { $department } piyambak. Badhe mbiyantu? Kertunipun dibales: wangsulan panjenengan bidhal mawi asmane dinas panjenengan.
staff-error-not-your-department = Laporan niki kangge { $department }. Menawi pancen bagian panjenengan, pencet Terusaken lan pilih dinas panjenengan.
staff-error-merge = Kodenipun mboten pinanggih. Dibales mawi kode laporan ingkang sami, upami { $example_code }; wonten tembung sanesipun nggih mboten napa-napa.
staff-error-merge-itself = Niku kode laporan niki piyambak. Dibales mawi kode laporan satunggalipun.
staff-error-merge-over = Laporan niku sampun rampung, dados mboten saged dados indhuk. Ngangge kode ingkang taksih kabuka.
staff-error-merge-chain = Laporan niku piyambak sampun digabung. Ngangge kode indhukipun.
staff-error-no-day = Dereng wonten tanggal ingkang saged diwaos. Dintenipun disebat ing pundi mawon, upami: 15-01 ngentosi aspal, Kamis depan, utawi akhir Maret 2027.
staff-error-day-past = Dinten niku sampun langkung. Sebat dinten sasampunipun dinten niki; menawi kangge taun ngajeng, taunipun diserat pisan.
staff-error-day-far = Tanggalipun ketebihen. Monggo milih tanggal ingkang saged ditetepi.
staff-error-day-none = Tanggal niku mboten wonten ing kalender. Monggo dipriksa malih dinten lan wulanipun.
staff-error-day-today = Menawi dinten niki, mboten perlu dijadwalaken: langsung digarap, lajeng kertunipun dibales mawi asilipun. Menawi sanes dinten niki, sebat dinten sasampunipun.
staff-error-day-vague = Niku dereng nyebat dinten, mangka warga ngentosi kepastosan. Sebat kinten-kinten dinten utawi wulanipun, upami 15 Desember, minggu depan, utawi akhir Maret 2027.
staff-error-day-several = Wonten tanggal langkung saking setunggal, ampun ngantos ingkang klentu diwaos warga. Serat malih mawi setunggal tanggal mawon: kapan digarap.
staff-error-day-unclear = Tanggalipun saged diwaos langkung saking setunggal cara. Serat jangkep, upami 7 Desember, utawi 1 sampai 5 Desember.
staff-error-day-disagrees = Nami dinten lan tanggalipun mboten cocog: { $date } sanes dinten niku. Ingkang leres pundi? Serat malih mawi tanggalipun mawon.
staff-error-outside-name = Nami lembaganipun dereng saged diangge. Serat cekak lan tanpa angka, upami: lembaga lain: Jasa Marga, sampun kita serati
staff-error-missing-holidays = Data dinten prei taun niku dereng wonten, dados tanggalipun dereng saged dijanjekaken.
