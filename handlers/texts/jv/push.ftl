### Kabar ingkang dugi tanpa disuwun: saben wonten ewah-ewahan, lan saben-saben ngantos rampung.

## Ingkang ditindakaken petugas

push-take =
    { $name }, laporan <code>{ $code }</code> sampun wonten ingkang nyepeng ing { $department }.

    Sakniki saweg dipirsani. Wangsulan kapisan paling telat { $answer_by }. Menawi wonten kabar, langsung kula terusaken mriki.

push-assign =
    { $name }, laporan <code>{ $code }</code> sakniki dicepeng petugas sanes ing { $department }. Sedaya ingkang sampun diserat tumut pindhah, dados mboten perlu cariyos malih saking wiwitan.

push-hand-back =
    { $name }, petugas ingkang wau nyepeng laporan <code>{ $code }</code> mbalekaken dhateng antrean { $department }, supados dipendhet rekan ingkang langkung trep. Wates wekdalipun tetep: { $finish_by }.

push-transfer-note = Alesanipun: { $text }
push-transfer =
    { $name }, laporan <code>{ $code }</code> tibakipun langkung trep dicepeng { $department }, dados sampun dipindhah mrika.
    Mboten perlu lapor malih, lan wates wekdalipun mboten diundur: { $finish_by }.

push-ask =
    { $name }, petugas { $department } badhe tanglet sekedhap babagan laporan <code>{ $code }</code>:

    { $text }

    Pesen niki dibales mawon, saged mawi seratan, foto, utawi lokasi. Kaliyan ngentosi wangsulan, etangan dintenipun mandheg rumiyin.

push-ask-helping =
    { $name }, petugas { $department } tumut mbiyantu lan badhe tanglet sekedhap babagan laporan <code>{ $code }</code>:

    { $text }

    Pesen niki dibales mawon, saged mawi seratan, foto, utawi lokasi. Laporane tetep mlampah kados biasane.

push-answer =
    { $name }, wonten wangsulan saking { $department } kangge laporan <code>{ $code }</code>:

    { $text }

    Menawi wonten ingkang dereng cetha, pesen niki dibales mawon. Mangke kula sampekaken dhateng petugasipun.

push-progress-note = Cariyosipun petugas: { $text }
push-progress =
    { $name }, laporan <code>{ $code }</code> sakniki saweg digarap { $department }.

    Wates rampungipun { $finish_by }. Kula kabari malih menawi wonten kemajengan.

push-schedule-note = Katranganipun petugas: { $text }
push-schedule =
    { $name }, supados cetha saking wiwitan: laporan <code>{ $code }</code> dereng saged digarap sakniki. { $department } ngrencanakaken { $planned_on }.

    Ngantos dinten niku kula tetep ngabari saben-saben, dados mboten ical ngoten mawon.

push-outside-note = Cathetanipun petugas: { $text }
push-outside =
    { $name }, prekawis ing laporan <code>{ $code }</code> tibakipun wewenangipun { $body }, sanes { $government }. Laporan niki mboten kula tutup: { $department } ingkang nyampekaken lan tumut nagih kabaripun.

push-result =
    { $name }, { $department } ngabari menawi laporan <code>{ $code }</code> sampun rampung digarap.

    { $text }

    Panjenengan ingkang paling pirsa kawontenanipun. Napa sampun beres? Menawi mboten wonten wangsulan ngantos { $respond_by }, laporan niki kula anggep rampung, lan tetep saged dibikak malih.

push-merge =
    { $name }, laporan <code>{ $code }</code> sami kaliyan laporan sanes ingkang sampun mlampah, dados digabung supados digarap sisan. Kabaripun tetep kula aturaken mriki, lan panjenengan tetep saged nambahi katrangan, cekap mbales pesen niki.

push-archive =
    { $name }, laporan <code>{ $code }</code> disimpen rumiyin lan mboten digarap.

    Alesanipun: { $text }

    Menawi miturut panjenengan niku klentu, pencet tombol ing ngandhap. Laporanipun dibikak malih lan dipriksa tiyang sanes.

push-reopen-note = Cathetanipun petugas: { $text }
push-reopen =
    { $name }, laporan <code>{ $code }</code> dibikak malih lan digarap malih kaliyan { $department }.

    Wates wekdal ingkang enggal: { $finish_by }.

## Ingkang kedadosan amargi wekdal

push-close-notice =
    { $name }, babagan laporan <code>{ $code }</code>: kula dereng mireng napa sampun beres. Menawi mboten wonten wangsulan ngantos { $respond_by }, laporanipun kula anggep rampung.

    Sampun beres, napa dereng?

push-expire-result =
    { $name }, laporan <code>{ $code }</code> kula tutup, amargi ngantos watesipun kula mboten mireng napa-napa malih. Menawi prekawisipun tibakipun taksih wonten, pencet tombol ing ngandhap kapan mawon. Langsung dibikak malih.

push-expire-question =
    { $name }, pitakenanipun petugas babagan laporan <code>{ $code }</code> dereng diwangsuli. Mboten napa-napa, { $department } nerusaken mawi katrangan ingkang wonten. Menawi sela, pesen niki dibales nggih. Tetep wonten ginanipun.

push-overdue =
    { $name }, kula kedah jujur: laporan <code>{ $code }</code> sampun langkung saking wates ingkang dijanjekaken, nggih niku { $finish_by }. Nyuwun ngapunten nggih. { $department } lan koordinatoripun sampun diengetaken, lan kula tetep ngabari ngantos rampung.

    Menawi panjenengan ngraos laporanipun dijaraken mawon, panjenengan gadhah hak wadul dhateng Ombudsman Republik Indonesia. Tombol Kronologi ngirim cathetan laporan niki pepak kaliyan tanggalipun, saged dibekta mrika.

push-draft =
    { $name }, cariyos panjenengan wekdal niku taksih kula simpen, kantun sekedhik malih. Napa badhe diterusaken?

push-unsent =
    { $name }, niki dereng kakirim dhateng petugas:
    <i>{ $words }</i>

    Kula kirim sakniki? Menawi ngantos jam { $until } dereng wonten wangsulan, kula terusaken sawontenipun, supados wonten ingkang ngertos. Menawi wonten ingkang tatu utawi kaancam, telpon { $number } rumiyin.

push-held =
    { $name }, ingkang niki taksih kula simpen lan dereng dugi petugas:
    <i>{ $words }</i>

    Badhe diterusaken dhateng pundi?

push-held-files =
    { $name }, kiriman panjenengan wau taksih kula simpen lan dereng dugi petugas. Badhe diterusaken dhateng pundi?

## Kabar saben-saben

push-status-registered =
    { $day ->
        [0] { $name }, kabaripun laporan <code>{ $code }</code>: nembe mlebet dinten niki lan saweg dipriksa { $department } saderengipun digarap petugas. Anggenipun mriksa paling telat rampung { $verify_by }.
       *[other] { $name }, kabaripun laporan <code>{ $code }</code>: taksih dipriksa { $department } saderengipun digarap petugas. Niki dinten kerja kaping { $day } saking { $days }. Anggenipun mriksa paling telat rampung { $verify_by }.
    }

push-status-emergency =
    { $name }, kabaripun laporan darurat <code>{ $code }</code>: dereng wonten petugas { $department } ingkang ngasta. Nyuwun ngapunten, kedahipun mboten ngaten. Petugasipun sampun kula timbali langsung, lan saben enjing dinten kerja laporan niki kula selehaken paling nginggil.

    Menawi taksih wonten ingkang kaancam, telpon { $number } sakniki. Gratis, 24 jam.

push-status-verify-late =
    { $name }, kabaripun laporan <code>{ $code }</code>: kedahipun rampung dipriksa { $verify_by }. Nyuwun ngapunten, dereng. Petugas { $department } kula engetaken malih.

    Niki dinten kerja kaping { $day } saking { $days }. Wangsulan kapisanipun tetep kula tagih, paling telat { $answer_by }.

push-status-answer-late =
    { $name }, kabaripun laporan <code>{ $code }</code>:{ $stage ->
        [in-progress] {" "}saweg digarap { $department }, nanging{" "}
        [outside] {" "}taksih wonten { $body }, nanging{" "}
       *[other] {" "}
    }{ $heard ->
        [yes] kabare petugas nembe sebagian: wangsulan sing pasti saking { $department } kedahe sampun wonten { $answer_by }. Nyuwun ngapunten, dereng. Petugase kula engetaken malih.
       *[no] wangsulan kapisan saking { $department } kedahipun sampun wonten { $answer_by }. Nyuwun ngapunten, dereng. Petugasipun kula engetaken malih.
    }

    Niki dinten kerja kaping { $day } saking { $days }. Wates rampungipun tetep { $finish_by }.

push-status-assigned =
    { $day ->
        [0] { $name }, kabaripun laporan <code>{ $code }</code>: sampun dicepeng petugas { $department } lan saweg dipirsani. Nembe mlebet dinten niki, wates rampungipun { $finish_by }.
       *[other] { $name }, kabaripun laporan <code>{ $code }</code>: sampun dicepeng petugas { $department } lan saweg dipirsani. Dinten kerja kaping { $day } saking { $days }, wates rampungipun { $finish_by }.
    }

push-status-in-progress =
    { $day ->
        [0] { $name }, kabaripun laporan <code>{ $code }</code>: saweg digarap { $department }. Nembe mlebet dinten niki, wates rampungipun { $finish_by }.
       *[other] { $name }, kabaripun laporan <code>{ $code }</code>: saweg digarap { $department }. Dinten kerja kaping { $day } saking { $days }, wates rampungipun { $finish_by }.
    }

push-status-waiting-citizen =
    { $name }, petugas { $department } taksih ngentosi wangsulan panjenengan kangge laporan <code>{ $code }</code>. Pitakenan ing nginggil dibales mawon. Kaliyan ngentosi, etangan dintenipun mandheg. Menawi ngantos { $respond_by } dereng sela, petugas nerusaken mawi katrangan ingkang wonten.

push-status-scheduled =
    { $name }, kabaripun laporan <code>{ $code }</code>: taksih kajadwal ing { $department }, rencananipun { $planned_on }. Dereng wonten ewah-ewahan, nanging mboten kesupen.

push-status-plan-over =
    { $name }, kabaripun laporan <code>{ $code }</code>: rencananipun { $planned_on }, nanging dinten niku sampun langkung lan dereng wonten kabar rampung saking { $department }. Nyuwun ngapunten nggih. Wates rampungipun { $finish_by }, lan laporanipun tetep kula jagi.

push-status-outside =
    { $name }, kabaripun laporan <code>{ $code }</code>: taksih wonten { $body }. { $department } tetep nangletaken kemajenganipun.

push-status-result =
    { $name }, laporan <code>{ $code }</code> sampun dilaporaken rampung kaliyan { $department }. Miturut panjenengan, sampun beres napa dereng? Wangsulanipun dientosi ngantos { $respond_by }.

push-status-late =
    { $name }, kabaripun laporan <code>{ $code }</code>: taksih wonten { $department }, lan sampun langkung saking janji rampung { $finish_by }. Nyuwun ngapunten nggih. Dinten niki dinten kerja kaping { $day }, lan petugasipun terus diengetaken.

## Laporan langkung saking satunggal: sapesen sadinten

push-many =
    { $name }, niki kabaripun laporan-laporan panjenengan dinten niki:

push-line-registered =
    { $day ->
        [0] <code>{ $code }</code> { $category }: dipriksa { $department }, nembe mlebet dinten niki.
       *[other] <code>{ $code }</code> { $category }: dipriksa { $department }, dinten kerja kaping { $day } saking { $days }.
    }
push-line-emergency = <code>{ $code }</code> { $category }: dereng wonten ingkang ngasta, nyuwun ngapunten. Petugas { $department } sampun katimbalan. Menawi taksih bebaya: { $number }.
push-line-verify-late = <code>{ $code }</code> { $category }: kedahipun rampung dipriksa { $verify_by }, nyuwun ngapunten, dereng. { $department } diengetaken malih.
push-line-answer-late = <code>{ $code }</code> { $category }: { $heard ->
        [yes] wangsulan sing pasti
       *[no] wangsulan kapisan
    } kedahipun { $answer_by }, nyuwun ngapunten, dereng. { $department } diengetaken malih.
push-line-assigned =
    { $day ->
        [0] <code>{ $code }</code> { $category }: saweg dipirsani petugas { $department }, nembe mlebet dinten niki.
       *[other] <code>{ $code }</code> { $category }: saweg dipirsani petugas { $department }, dinten kerja kaping { $day } saking { $days }.
    }
push-line-in-progress =
    { $day ->
        [0] <code>{ $code }</code> { $category }: digarap { $department }, nembe mlebet dinten niki.
       *[other] <code>{ $code }</code> { $category }: digarap { $department }, dinten kerja kaping { $day } saking { $days }.
    }
push-line-waiting-citizen = <code>{ $code }</code> { $category }: ngentosi wangsulan panjenengan.
push-line-scheduled = <code>{ $code }</code> { $category }: kajadwal { $planned_on } ing { $department }.
push-line-plan-over = <code>{ $code }</code> { $category }: rencana { $planned_on } sampun langkung, dereng wonten kabar rampung saking { $department }.
push-line-outside = <code>{ $code }</code> { $category }: taksih wonten { $body }, terus ditangletaken { $department }.
push-line-result = <code>{ $code }</code> { $category }: dilaporaken rampung, ngentosi pamanggih panjenengan.
push-line-late = <code>{ $code }</code> { $category }: langkung saking janji { $finish_by }, { $department } terus diengetaken.

push-footer-mute = Kathahen? /jeda 7 nahan kabar saben-saben niki saminggu. Kabar wigatos tetep dugi.

## Tombol ing ngandhap kabar

push-button-solved = Sampun beres
push-button-unsolved = Dereng
push-button-reopen = Bikak malih
push-button-status = Mirsani laporan
push-button-resume = Terusaken
push-somebody-else = warga sanes
