### Rembagan kaliyan warga. Basa: tanggi ingkang sumeh saking Malang, nyambut damel ing balai kota.
### $name tansah wonten: sapaan kados "Kak Sri". Sedaya teks HTML Telegram, kajawi tombol.

## Sapaan

citizen-address = Kak { $first }
citizen-address-nameless = Kak
citizen-alias = Warga

## Salam lan tepangan

citizen-intro = Halo { $name }, kula Wadul, papan wadul lan sambatipun warga dhateng { $government }.
citizen-notice = <i>Data panjenengan namung diangge ngurus laporan. Jangkepipun wonten /privasi.</i>

citizen-start =
    Halo { $name }, kula Wadul saking { $government }. Wonten ingkang badhe disambati babagan kitha kita?

    Langsung dicariyosaken mawon, mawi basa padinan ugi saged. Upami: <i>lampu dalan ngarep { $example_place } mati wiwit minggu wingi</i>. Saged ugi diwiwiti saking foto utawi lokasi.

    Mangke kula padosaken dinasipun, lajeng kula kabari terus ngantos rampung.

citizen-hello =
    Halo ugi { $name }. Wonten napa ing sakiwa tengenipun panjenengan? Dicariyosaken mawon, mangke kula biyantu nyampekaken.

    Menawi badhe mirsani laporan ingkang sampun mlebet, ketik /laporanku.

citizen-hello-again = Nggih { $name }, monggo. Napa ingkang kedadosan, lan wonten pundi?

citizen-welcome = Sami-sami { $name }. Menawi wonten napa-napa malih, diserat mawon kapan mawon.
citizen-nodded = Nggih { $name }, mangke kula kabari menawi wonten kabar.

citizen-welcome-back = Halo malih { $name }. Cariyos ingkang wau taksih wonten, kita terusaken nggih.

citizen-help =
    Caranipun gampil, { $name }: <b>prekawisipun dicariyosaken mawon ing ngriki</b>. Kula tanglet sekedhik menawi wonten ingkang kirang, panjenengan priksa, lajeng dikirim.

    /lapor kangge miwiti laporan enggal
    /status kangge mirsani sampun dugi pundi, saged ugi mawi kodenipun: <code>/status { $blank_code }</code>
    /laporanku kangge sedaya laporan panjenengan
    /batal kangge mandheg rumiyin, cariyosipun disimpen sadinten
    /jeda 7 kangge nahan kabar saben-saben saminggu
    /bahasa kangge gantos basa
    /privasi babagan data panjenengan, /dataku salinanipun, /batasi kangge matesi, /hapus kangge mbusek

    Sedaya tombol ugi saged diketik: diserat mawon napa ingkang wonten ing tombolipun.

    Badhe nambahi katrangan? Pesen babagan laporan niku dibales mawon. Menawi darurat: telpon { $number }, gratis, 24 jam.

citizen-privacy =
    <b>Babagan data panjenengan</b>

    <b>Kangge napa.</b> Nama akun Telegram, cariyos, foto, lan lokasi ingkang panjenengan kirim namung diangge ngurus laporan niki, lajeng ngabari asilipun.

    <b>Dhasaripun.</b> Pelayanan publik lan kewajiban hukum { $government } miturut UU 27/2022 babagan Pelindungan Data Pribadi. Sanesipun niku tansah kula tangletaken rumiyin.

    <b>Sinten ingkang mirsani.</b> Petugas namung mirsani sebatan kados "Warga { $example_area }", kajawi panjenengan marengaken asma ditedahaken. NIK lan nomer telpon ing cariyos ditutup saking petugas.

    <b>Wonten pundi.</b> Rembagan niki lumantar Telegram, serveripun wonten manca negari. Salinan laporan disimpen ing server pemerintah kota, asma panjenengan dikunci piyambak.

    <b>Hak panjenengan.</b> Nyuwun salinan, ndandosi, utawi mbusek asma lan data dhiri. Panyuwunan diwangsuli paling dangu 3 × 24 jam.

citizen-privacy-dpo = <b>Sinten ingkang dihubungi.</b> { $dpo }, { $contact }.
citizen-privacy-dpo-unconfirmed = <b>Sinten ingkang dihubungi.</b> { $dpo }, { $contact }. (Nama lan kontak niki taksih dipesthekaken pemerintah kota.)

citizen-unknown-command = Kula dereng tepang perintah niku, { $name }. Dicariyosaken mawon mawi ukara limrah, utawi dipirsani /bantuan.

## Kabar saben-saben ditahan

citizen-muted = Nggih { $name }, kabar saben-saben kula tahan ngantos { $until }. Menawi wonten ewah-ewahan wigatos ing laporan panjenengan, tetep kula kabari. Ketik <code>/jeda lanjut</code> menawi badhe diwiwiti malih.
citizen-unmuted = Nggih { $name }, kabar saben-saben mlampah malih.
citizen-mute-how = Diserat pinten dinten, paling dangu { $most }. Upami <code>/jeda 7</code>. Kangge miwiti malih: <code>/jeda lanjut</code>.

## Mandheg sekedhap

citizen-parking = Nggih, kita lèrèn rumiyin.
citizen-parked = Nggih { $name }, mboten sios dikirim. Cariyosipun kula simpen sadinten, bokmenawi badhe diterusaken.
citizen-resumed = Niki cariyos panjenengan ingkang wau, kita terusaken.
citizen-nothing-to-cancel = Mboten wonten ingkang perlu dibatalaken kok, { $name }. Menawi wonten ingkang badhe dicariyosaken, langsung diserat mawon.
citizen-held-dropped = Nggih, mboten sios. Mboten wonten ingkang ewah ing laporan panjenengan.
citizen-still-writing = Taksih wonten cariyos ingkang dereng dikirim, { $name }. Niki dirampungaken rumiyin nggih, utawi ketik /batal kangge nyimpen.

## Pitakenan, setunggal-setunggal

citizen-ask-what = Monggo { $name }, napa ingkang kedadosan? Diserat mawon kados cariyos kaliyan tanggi.
citizen-ask-what-besides = Sampun kula simpen. Sakniki dicariyosaken ringkes, wonten prekawis napa ing ngriku?
citizen-ask-what-anew = Cariyosipun diserat malih, { $name }. Ingkang enggal nggantos ingkang lami.
citizen-what-too-short = Saged langkung jangkep sekedhik? Saukara mawon cekap.

citizen-ask-place = Panggenanipun pundi? Diserat nama margi, kelurahan, utawi patokan ingkang ditepangi tiyang. Saged ugi kirim lokasi.
citizen-ask-place-maybe = Babagan papan tartamtu? Diserat panggenanipun utawi kirim lokasi. Menawi kangge sakitha, dilangkungi mawon.
citizen-ask-place-affair = Panggenanipun pundi? Diserat nama kelurahan, margi, kantor, utawi sekolahipun. Saged ugi kirim lokasi.
citizen-ask-place-which = Napa salah satunggal saking niki?
citizen-ask-place-hint = Panggenanipun pundi? Menawi tombol niki sampun trep, dipencet mawon. Menawi dereng, diserat nama margi, kelurahan, utawi patokanipun, saged ugi kirim lokasi.
citizen-menu-location = Kirim lokasi kula
citizen-location-by-hand = Tibakipun ing piranti niki tombolipun mboten saged ngirim lokasi. Pencet tandha klip lajeng pilih Lokasi, utawi nama panggenanipun diserat mawon.
citizen-place-needed = Ingkang niki perlu, { $name }, supados petugas ngertos kedah dhateng pundi. Kinten-kinten ugi saged, upami nama kampung utawi gedhong paling celak.
citizen-place-odd = Titik lokasinipun mboten saged diwaos. Dicobi kirim sapisan malih, utawi nama panggenanipun diserat.
citizen-place-taken = Nggih, panggenanipun: { $place }.
citizen-place-outside = Nggih, panggenanipun: { $place }. Ketingalipun niki ing sanjawinipun { $city }. Mboten napa-napa, laporanipun tetep kula tampi lan kula dampingi ngantos dugi pihak ingkang wenang.
citizen-place-kelurahan = Kelurahan { $kelurahan }, { $kecamatan }
citizen-place-kecamatan = Kecamatan { $kecamatan }
citizen-place-point = titik lokasi ingkang dikirim
citizen-spot-words = Lokasi: { $place } ({ $point })

citizen-ask-since = Wiwit kapan kinten-kinten?
citizen-since-today = Dinten niki
citizen-since-yesterday = Kala wingi
citizen-since-week = Saminggu kepungkur
citizen-since-month = Sawulan kepungkur
citizen-since-long = Sampun dangu
citizen-begun-taken = Nggih, wiwitipun: { $value }.

citizen-ask-photos = Wonten fotonipun? Dikirim mawon, saged pinten-pinten sisan. Menawi mboten wonten, dilangkungi mawon.
citizen-ask-photos-affair = Wonten foto, serat, utawi tangkapan layaripun? Dikirim mawon, nanging nomer NIK-ipun ditutup rumiyin. Menawi mboten wonten, dilangkungi mawon.
citizen-ask-photos-more = Monggo kirim foto tambahan, utawi kados niki mawon.

citizen-ask-department = Miturut panjenengan, niki paling celak urusanipun sinten? Menawi ragu, pencet "Mboten ngertos", mangke koordinator ingkang milihaken.
citizen-ask-department-anew = Badhe dituju dhateng pundi? Pilih tombol, utawi nama dinasipun diserat.
citizen-department-unclear = Kula dereng manggihaken nama niku. Monggo milih salah satunggal tombol nggih.
citizen-department-coordinator = Mboten napa-napa. Koordinator ing balai kota ingkang badhe madosaken dinas ingkang trep.

citizen-take-your-time = Nggih, kula tengga. Cariyosipun sampun kula simpen.
citizen-take-your-time-filed = Nggih, kula entosi.
citizen-aside-who = Kula Wadul, asisten otomatis { $government }. Ingkang maos lan nggarap laporanipun mangke petugas saestu.
citizen-aside-read = Nggih, sasampunipun dikirim langsung dhateng petugas dinasipun. Kabaripun kula lajengaken mriki ngantos rampung.
citizen-aside-how = Dijawab sasagedipun mawon, mawi basa padintenan. Menawi mboten ngertos, matur mawon mboten ngertos.
citizen-aside-safe = Petugas namung mirsani asma panjenengan menawi panjenengan marengaken, lan anggenipun nggarap sami mawon. <b>Tanpa asma</b> (anonim): isinipun diwaos petugas, nanging mboten mangertos sinten panjenengan. <b>Wados</b>: isinipun ugi namung diwaos kelompok petugas khusus. Kersa salah satunggal? Diserat mawon "anonim" utawi "wados".
citizen-aside-cost = Gratis. Matur ing ngriki mboten wonten biayanipun.
citizen-aside-when =
    Sasampunipun dikirim, watesipun { $held ->
        [yes] paling dangu { $finish_by }.
       *[no] miturut jinising laporan.
    } Kabaripun kula terusaken dhateng ngriki ngantos rampung.
citizen-aside-news = Lumantar obrolan niki ugi. Menawi wonten kabar kula aturi, lan panjenengan saged mirsani piyambak wonten /laporanku.
citizen-aside-nik = Mboten perlu. NIK lan nomer HP mboten usah diserat ing ngriki. Menawi kadung diserat, angkanipun ditutup saking petugas.
citizen-aside-photo = Foto mbiyantu petugas mirsani kawontenanipun, nanging mboten kedah. Tanpa foto laporanipun tetep mlampah.
citizen-wish-anonymous = Nggih { $name }, asma panjenengan mboten badhe ditedahaken dhateng petugas. Menawi isinipun ugi namung pareng diwaos kelompok petugas khusus, dibales mawon "wados".
citizen-wish-confidential = Nggih { $name }, laporan niki wados: namung diwaos kelompok petugas khusus, lan asma panjenengan mboten tumut.
citizen-fact-needed = Kinten-kinten mawon ugi saged. Menawi mboten ngertos, dilangkungi mawon.
citizen-ask-detail = { $question }
citizen-detail-unknown = Wonten katrangan sanes ingkang saged mbiyantu petugas?

citizen-ask-name = Napa pareng petugas ingkang nggarap mirsani asma panjenengan? Menawi mboten, ingkang kawaos namung "{ $alias }". Anggenipun nggarap sami mawon.
citizen-name-unclear = Cekap dijawab pareng utawi mboten usah.

## Wangsulan cekak

citizen-noted = Siap, kula cathet.
citizen-heard = Matur nuwun sampun cariyos. Kula biyantu nyampekaken dhateng petugas ingkang trep.
citizen-heard-harm = Waduh, mugi-mugi ingkang dhawah utawi tatu sampun katulungan nggih. Matur nuwun sampun cariyos, kula biyantu nyampekaken dhateng petugas ingkang trep.
citizen-heard-harm-now = Waduh, mugi-mugi ingkang dhawah utawi tatu enggal katulungan nggih. Menawi sakniki taksih mbetahaken pitulungan, telpon { $number } rumiyin (gratis). Matur nuwun sampun cariyos, kula biyantu nyampekaken dhateng petugas ingkang trep.
citizen-heard-harm-added = Dhuh, mugi sedaya enggal katulungan. Menawi wonten ingkang tatu utawi kawontenanipun mbebayani, kula aturi telpon { $number } sakmenika.
citizen-added-to-draft = Kula tambahaken dhateng cariyosipun.
citizen-corrected = Ewah-ewahanipun sampun kula angge.
citizen-photo-kept =
    { $count ->
        [1] Fotonipun sampun mlebet.
       *[other] Sampun { $count } lampiran ingkang mlebet.
    }
citizen-voice-kept = Rekaman swantenipun kula lampiraken kangge petugas. Kula piyambak dereng saged mirengaken, dados intinipun nyuwun tulung diserat ugi nggih.
citizen-odd = Niku dereng saged kula lebetaken dhateng laporan, { $name }. Cariyos ingkang wau taksih aman.
citizen-odd-alone = Niku dereng saged kula waos, { $name }. Menawi wonten ingkang badhe dilaporaken, dicariyosaken mawi seratan, foto, utawi lokasi.

citizen-despair = Matur nuwun sampun purun cariyos. Niki awrat, lan Panjenengan mboten kedah nyanggi piyambakan. Kula aturi telpon { $number } sakniki, gratis, 24 jam, utawi rembagan kaliyan tiyang celak ingkang dipitados. Kula tetep wonten mriki.
citizen-emergency = Menawi wonten ingkang tatu utawi kaancam, <b>telpon { $number } sakniki</b> (gratis, 24 jam). Laporanipun tetep kita terusaken.

## Darurat ingkang dereng kakirim

citizen-unsent-still = Menawi sedaya sampun aman, syukur, { $name }. Cariyosipun tetep kula kirim dhateng petugas, napa mboten usah?
citizen-unsent-let-be = Nggih { $name }, mboten kula kirim, lan mboten kula takèkaken malih. Menawi taksih wonten ingkang kedah ditulungi, telpon { $number } sawanci-wanci. Cariyosipun kula simpen sadinten, bokmenawi badhe diterusaken.
citizen-button-send-now = Kirim sakniki
citizen-button-send-not = Mboten usah dikirim
citizen-passed-on =
    { $name }, kados ingkang kula sanjangaken wau, cariyos darurat panjenengan sampun kula terusaken sawontenipun supados petugas ngertos.

    Kode laporan: <code>{ $code }</code>
    Ingkang nampi: <b>{ $department }</b>

    Wonten ingkang kirang utawi klentu? Diserat mriki mawon, langsung kula aturaken. Menawi sampun katulungan utawi mboten sios, pencet <b>Cabut laporan</b>.
citizen-filed-where = Panggenanipun kula dereng ngertos. Menawi saged, diserat mriki wonten pundi kedadosanipun, langsung kula terusaken.

## Ringkesan

citizen-review = <b>Niki ingkang kula tangkep, { $name }:</b>
citizen-review-what = <b>Cariyos:</b> { $value }
citizen-review-place = <b>Panggenan:</b> { $value }
citizen-review-since = <b>Wiwitipun:</b> { $value }
citizen-review-detail = <b>{ $question }</b> { $value }
citizen-review-files = <b>Foto utawi lampiran:</b> { $count }
citizen-review-no-files = <b>Foto utawi lampiran:</b> mboten wonten
citizen-review-department = <b>Dituju dhateng:</b> { $department }
citizen-review-named = <b>Asma kangge petugas:</b> { $first }
citizen-review-unnamed = <b>Asma kangge petugas:</b> mboten ditedahaken ("{ $alias }")
citizen-review-question = Napa sampun trep? Menawi wonten tambahan, diserat mawon.
citizen-review-what-to-change = Bagian pundi ingkang klentu?

citizen-button-send = Nggih, kirim
citizen-button-change = Wonten ingkang klentu
citizen-button-cancel = Batal
citizen-edit-review = Wangsul
citizen-edit-what = Ewahi cariyos
citizen-edit-place = Ewahi panggenan
citizen-edit-since = Ewahi wekdal
citizen-edit-photos = Ewahi foto
citizen-edit-department = Ewahi dinas
citizen-edit-detail = Ewahi rincian
citizen-edit-name = Ewahi bab asma

citizen-button-skip = Langkungi
citizen-button-keep = Kados niki mawon
citizen-button-photos-none = Busek sedaya foto
citizen-button-place-own = Angge seratan kula
citizen-button-unsure = Mboten ngertos
citizen-button-named = Pareng
citizen-button-unnamed = Mboten usah

## Kakirim

citizen-filed =
    Sampun kakirim, { $name }. Matur nuwun sampun preduli.

    Kode laporan: <code>{ $code }</code>
    Ditampi: <b>{ $department }</b>

citizen-filed-interim = <b>Kaliyan ngentosi, niki ingkang saged ditindakaken:</b>
citizen-filed-interim-line = • { $line }

citizen-filed-next =
    <b>Sasampunipun niki:</b>
    1. Dipriksa lan dipesthekaken dugi bagian ingkang trep, paling telat { $verify_by }.
    2. Wangsulan kapisan saking petugas, paling telat { $answer_by }.
    3. { $kind ->
        [information] Pitakenan panjenengan kawangsulan jangkep
        [suggestion] Usul panjenengan ditanggapi jangkep
        [oversight] Anggenipun mriksa rampung
       *[complaint] Rampung digarap
    }, paling telat { $finish_by }.

citizen-filed-promise = Kula kabari saben wonten ewah-ewahan. Menawi dereng wonten, { $next_day } kula cariyosi sampun dugi pundi. Badhe nambahi katrangan? Pesen niki dibales mawon.
citizen-filed-already = Wau sampun kakirim, { $name }, cekap sapisan mawon. Kodenipun <code>{ $code }</code>.
citizen-toast-filed = Wau sampun kakirim.

## Nambahi, mangsuli, mbikak malih

citizen-ask-which = Niki tambahan kangge laporan ingkang sampun wonten, napa laporan enggal? Seratan panjenengan kula simpen rumiyin.
citizen-ask-which-again = Niku ugi kula simpen. Kantun milih: tambahan kangge laporan niku, napa laporan enggal? Menawi mboten sios, diserat batal.
citizen-ask-which-more = Taksih wonten { $count } laporan sanes. Menawi kangge ingkang niki, kula aturi nyebat kodenipun (mangga dipirsani wonten /laporanku).
citizen-button-add-to = { $code } { $about }
citizen-button-new = Laporan enggal
citizen-button-new-instead = Sanes, laporan enggal
citizen-ask-what-to-add = Monggo, diserat utawi dikirim foto tambahan kangge laporan <code>{ $code }</code>.
citizen-added = Sampun kula tambahaken dhateng laporan <code>{ $code }</code>, petugas { $department } saged mirsani.
citizen-question-passed = Pitakenan Panjenengan sampun kula aturaken dhateng petugas. Sakmenika, mekaten kawontenanipun:
citizen-ask-verdict = Nggih. Supados mboten klentu: miturut Panjenengan, laporan <code>{ $code }</code> sampun beres napa dereng?
citizen-added-result = Sampun kula aturaken dhateng petugas { $department }. Dados, miturut Panjenengan <code>{ $code }</code> sampun beres napa dereng?
citizen-replied = Matur nuwun { $name }, wangsulanipun sampun dugi petugas { $department }. Etangan dintenipun mlampah malih, wates rampungipun laporan <code>{ $code }</code> sakniki { $finish_by }.
citizen-edited-words = (Diralat ingkang lapor) { $words }

citizen-ask-what-is-wrong = Napa ingkang taksih dereng beres ing laporan <code>{ $code }</code>? Diserat ringkes, saged mawi foto, supados petugas mboten mbaleni ingkang sami.
citizen-button-reopen-at-once = Langsung bikak malih
citizen-ask-reopen = Laporan <code>{ $code }</code> sampun ditutup, { $name }. Badhe kula bikak malih mawi pesen niki, napa didadosaken laporan enggal?
citizen-button-reopen = Bikak malih
citizen-reopened = Nggih { $name }, laporan <code>{ $code }</code> dibikak malih lan wangsul dhateng { $department }. Wates rampungipun { $finish_by }, lan kula kabari malih kados limrahipun.
citizen-reopened-tell =
    Nggih { $name }, laporan <code>{ $code }</code> kula bikak malih lan wangsul dhateng { $department }. Watesipun rampung { $finish_by }.

    Napa ingkang taksih kirang? Kaserat cekak, saged kaliyan foto, supados petugas mboten mbaleni prekawis ingkang sami.
citizen-open-already = Laporan <code>{ $code }</code> pancen saweg digarap { $department }, { $name }. Menawi wonten tambahan, pesen niki dibales mawon.
citizen-confirmed =
    Syukur sampun beres, { $name }. Laporan <code>{ $code }</code> kula tutup. Menawi mangke kambuh, pesen niki dibales, langsung dibikak malih.

    Menawi kersa, sepinten maremipun kaliyan anggenipun nggarap? 1 kirang sanget, 5 marem sanget.
citizen-closed-already = Laporan <code>{ $code }</code> sampun ditutup, { $name }. Menawi prekawisipun medal malih, pesen niki dibales mawon.
citizen-rated = Matur nuwun, bijinipun sampun kula cathet kangge laporan <code>{ $code }</code>.

citizen-ask-withdraw = Estu badhe nyabut laporan <code>{ $code }</code>? Petugas badhe mandheg anggenipun nggarap.
citizen-withdraw-which = Laporan ingkang pundi ingkang badhe dicabut? Kula aturi mbikak laporanipun rumiyin, lajeng pencet <b>Cabut laporan</b>.
citizen-button-withdraw = Cabut laporan
citizen-button-withdraw-surely = Nggih, cabut
citizen-button-withdraw-no = Mboten sios
citizen-withdrawn = Nggih { $name }, laporan <code>{ $code }</code> sampun dicabut. Menawi mangke gantos pikiran, taksih saged dibikak malih.
citizen-kept = Nggih, laporan <code>{ $code }</code> mlampah terus.
citizen-ask-close = Sukur menawi sampun beres, { $name }. Petugas { $department } sampun kula aturi pirsa. Laporan <code>{ $code }</code> badhe ditutup mawon?
citizen-button-close = Nggih, tutup
citizen-button-close-not = Mangke rumiyin
citizen-name-hidden-already = Mboten usah kuwatos { $name }, asma Panjenengan pancen mboten katingal dening petugas. Ingkang katingal namung asma samaran. Menawi kersa data Panjenengan dibusak sedaya, kula aturi ngetik /hapus.
citizen-name-hidden = Nggih { $name }, wiwit sakmenika asma Panjenengan mboten katingal malih dening petugas ing sedaya laporan ingkang taksih mlampah. Laporanipun tetep mlampah. Seratan lami wonten grup petugas ingkang sampun nyebat asma mboten saged kula tarik sedaya. Menawi kersa data Panjenengan dibusak sedaya, kula aturi ngetik /hapus.
citizen-no-private-numbers = Nomer pribadi petugas mboten kula aturaken, { $name }. Nanging sedaya ingkang Panjenengan serat wonten mriki dugi petugasipun, lan wangsulanipun kula beta dhateng mriki. Menawi darurat, telpon { $number }.

## Mirsani laporan

citizen-no-reports = Dereng wonten laporan atas nama panjenengan. Menawi wonten ingkang badhe dicariyosaken, langsung diserat mawon ing ngriki.
citizen-list =
    { $pages ->
        [1] <b>Laporan panjenengan</b>, ingkang taksih mlampah ing nginggil:
       *[other] <b>Laporan panjenengan</b>, sedaya { $count }, kaca { $page } saking { $pages }. Ingkang taksih mlampah ing nginggil:
    }
citizen-list-line = { $number }. <code>{ $code }</code> { $category }
    { $department }: { $state }
    { $when }
citizen-list-turn = Ketik nomeripun kangge mirsani setunggal laporan, utawi <code>terus</code> lan <code>wangsul</code> kangge pindhah kaca.
citizen-next-verify = Dipriksa paling telat { $date }
citizen-next-answer = Wangsulan kapisan paling telat { $date }
citizen-next-sure-answer = Wangsulan sing pasti paling telat { $date }
citizen-next-finish = Rampung paling telat { $date }
citizen-next-respond = Wangsulan panjenengan dientosi ngantos { $date }
citizen-next-planned = Karencana { $date }
citizen-next-late = Langkung saking janji { $date }, taksih diengetaken
citizen-next-ended = Wiwit { $date }
citizen-button-newer = Wangsul
citizen-button-older = Terus
citizen-code-meant = Kodenipun nlisir sekedhik. Ingkang dikersakaken <code>{ $code }</code> nggih? Niki kawontenanipun.
citizen-code-which = Kodenipun nlisir sekedhik. Ingkang dikersakaken pundi?
citizen-button-add = Tambahi katrangan

citizen-status =
    <b>Laporan</b> <code>{ $code }</code>
    { $category }
    <b>Jenisipun:</b> { $sort }
    <b>Dicepeng:</b> { $department }
citizen-status-registered = <b>Sakniki:</b> saweg dipriksa, paling telat rampung { $verify_by }. Sasampunipun niku digarap petugas.
citizen-status-verify-late = <b>Sakniki:</b> taksih dipriksa. Kedahipun rampung { $verify_by }, nyuwun ngapunten, dereng. Petugasipun diengetaken malih.
citizen-status-assigned = <b>Sakniki:</b> sampun dicepeng petugas lan saweg dipirsani.
citizen-status-in-progress = <b>Sakniki:</b> saweg digarap petugas.
citizen-status-waiting-citizen = <b>Sakniki:</b> petugas ngentosi wangsulan panjenengan, ngantos { $respond_by }. Etangan dinten mandheg rumiyin.
citizen-status-scheduled = <b>Sakniki:</b> kajadwal, rencananipun { $planned_on }.
citizen-status-outside = <b>Sakniki:</b> disampekaken dhateng { $body }, lan kula tumut nangletaken kabaripun.
citizen-status-result = <b>Sakniki:</b> dilaporaken rampung. Miturut panjenengan, sampun beres? Wangsulanipun dientosi ngantos { $respond_by }.
citizen-status-closed = <b>Sakniki:</b> rampung lan ditutup. Saged dibikak malih menawi prekawisipun medal malih.
citizen-status-merged = <b>Sakniki:</b> digabung kaliyan laporan sanes ingkang sami, supados digarap sisan.
citizen-status-archived = <b>Sakniki:</b> disimpen lan mboten digarap. Saged dibikak malih.
citizen-status-days =
    { $day ->
        [0] Nembe mlebet dinten niki. Wates rampungipun { $finish_by }.
       *[other] Dinten kerja kaping { $day } saking { $days }. Wates rampungipun { $finish_by }.
    }
citizen-status-late = Sampun langkung saking janji { $finish_by }, nyuwun ngapunten nggih. Petugasipun terus diengetaken.

citizen-state-registered = saweg dipriksa
citizen-state-assigned = dipirsani petugas
citizen-state-in-progress = saweg digarap
citizen-state-waiting-citizen = ngentosi wangsulan panjenengan
citizen-state-scheduled = sampun kajadwal
citizen-state-outside = ing lembaga sanes, kula dampingi
citizen-state-result = dilaporaken rampung
citizen-state-closed = rampung
citizen-state-merged = digabung kaliyan laporan sanes
citizen-state-archived = disimpen

citizen-events = <b>Ingkang sampun kelampahan:</b>
citizen-event = { $when }: { $what }
citizen-event-register = laporan mlebet
citizen-event-take = dicepeng petugas
citizen-event-transfer = dipindhah dhateng dinas ingkang langkung trep
citizen-event-ask = petugas tanglet
citizen-event-answer = petugas mangsuli
citizen-event-progress = wiwit digarap
citizen-event-schedule = dijadwal
citizen-event-outside = disampekaken dhateng lembaga sanes
citizen-event-result = dilaporaken rampung
citizen-event-merge = digabung
citizen-event-archive = disimpen
citizen-event-add = katrangan ditambahi
citizen-event-reply = pitakenan diwangsuli
citizen-event-confirm = kasebat sampun beres
citizen-event-reopen = dibikak malih
citizen-event-withdraw = dicabut
citizen-event-expire = wekdal ngentosi telas

## Perintah ing menu Telegram

citizen-command-lapor = Miwiti laporan enggal
citizen-command-status = Mirsani laporan kula dugi pundi
citizen-command-laporanku = Sedaya laporan kula
citizen-command-batal = Mandheg rumiyin, cariyos disimpen
citizen-command-jeda = Nahan kabar saben-saben
citizen-command-bantuan = Cara ngangge
citizen-command-privasi = Babagan data kula
