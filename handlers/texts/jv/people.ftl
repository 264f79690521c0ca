### Tiyang-tiyang ing meja damel: sinten, dados punapa, ing dinas pundi.

people-mention = <a href="tg://user?id={ $id }">{ $name }</a>
people-private =
    Sugeng rawuh { $name }. Wiwit sapunika kabar kangge panjenengan kula kintun mriki, mboten perlu dipunsebat ing grup.
    Sedaya prentah ugi saged ing mriki. Cara damelipun wonten ing /bantuan.

people-photos-left = 🗑 Foto ingkang ditarik warga saking <b>{ $code }</b> taksih wonten ing { $room }: Telegram boten purun kula kengken mbusak. Nyuwun tulung dibusak piyambak sakniki.
people-photos-left-here = 🗑 Foto ing nginggil sampun ditarik wargane saking <b>{ $code }</b>, nanging Telegram boten purun kula kengken mbusak. Nyuwun tulung dibusak piyambak, ugi saking galeri HP.
people-photos-somewhere = 🗑 Warga narik fotonipun saking <b>{ $code }</b>. Kintunane ing { $room } sampun dangu, dados kula boten ngertos malih enggenipun. Nyuwun tulung dipadosi ing sakiwa-tengene kertu lan dibusak piyambak.
people-chat-closed = <i>Obrolan pribadi panjenengan kaliyan kula tutup, dados kula sebat wonten mriki. Kintun /start dhateng kula supados kabar salajengipun mrika malih.</i>

people-help-leading =
    Kangge ingkang mimpin:
    /laporan <i>2026-S1</i> angka lan gambaripun; ugi <i>november</i>, <i>minggu ini</i>, utawi <i>bulan lalu dishub</i>
    /apresiasi <i>Endah matur nuwun …</i> tembung sae kangge petugas

people-help =
    Kangge koordinator:
    /undang <i>peran dinas</i> damel tautan ulem-ulem sapisan angge (kintun ing obrolan pribadi)
    /staf sinten makarya ing pundi; ngewahi lan nyabut
    /pasang lan /lepas ing grup: grup punika kangge punapa
    /identitas <i>kode alesan</i> identitas pelapor, gangsal menit (ing obrolan pribadi); /audit sinten ngginakaken data
    /blokir, /bukablokir, /blokiran nundha laporan enggal satunggaling warga
    /lapor_csv <i>2026-11</i> berkas kangge LAPOR!

people-role-officer = petugas
people-role-lead = kepala
people-role-coordinator = koordinator
people-role-leader = pimpinan
people-words-officer = petugas admin officer
people-words-lead = kepala kadis lead
people-words-coordinator = koordinator coordinator
people-words-leader = pimpinan sekda walikota leader

## Ulem-ulem

people-invite-role =
    Badhe ngulemi dados punapa? Saged ugi langsung dipunketik, upaminipun <code>/undang petugas hubung</code>
people-invite-office =
    Dados <b>{ $role }</b> ing dinas pundi? Pilih ing ngandhap, utawi ketik saperangan naminipun, upaminipun <code>/undang { $role } hubung</code>
people-invitation =
    Ulem-ulem kangge <b>{ $post }</b> sampun dados. Tautan punika namung kangge tiyangipun:

    { $link }

    Sapisan angge, ngantos { $until }. Menawi sampun dipuntampi, panjenengan kula kabari.
people-invitation-revoked = Ulem-ulem kangge <b>{ $post }</b> sampun dipuncabut. Tautanipun mboten saged dipunangge malih.
people-invitation-yours = Ulem-ulem punika sampun panjenengan tampi. Mangga langsung makarya; caranipun wonten ing /bantuan ing grup petugas.
people-invited =
    Sugeng rawuh! Panjenengan dipunulemi mbiyantu warga lumantar Wadul { $government }, dados <b>{ $post }</b>.

    Menawi dipuntampi: nami Telegram panjenengan katingal dening rencang petugas, lan ingkang panjenengan tindakaken ing mriki kacathet.
    Menawi ulem-ulem punika sanes kangge panjenengan, mboten punapa-punapa dipuntilar kemawon.
people-invited-again =
    Sapunika panjenengan kacathet dados <b>{ $now }</b>. Ulem-ulem punika kangge <b>{ $post }</b> lan nggantos punika.
    Laporan ingkang taksih panjenengan cepeng ing dinas lami wangsul dhateng antrean dinasipun.
people-welcome =
    Sugeng gabung, { $name }. Sapunika panjenengan <b>{ $post }</b>.

    Kabar kangge panjenengan kula kintun mriki. Laporan mlebet lumantar grup petugas; menawi dereng wonten ing grupipun, nyuwun koordinator nglebetaken.
    Lajeng kintun /bantuan ing ngrika: samenit sampun mangertos.
people-joined = 👋 <b>{ $name }</b> nampi ulem-ulem dados <b>{ $post }</b>. Menawi klentu, cabut aksesipun sapunika.
people-toast-welcome = Sugeng gabung!

## Daftar staf

people-list-head =
    👥 <b>Staf</b>: { $total } tiyang{ $pages ->
        [1] {""}
       *[other] , kaca { $page } saking { $pages }
    }. Tekan nomeripun kangge ngewahi.
people-list-office = <b>{ $department }</b>
people-list-nowhere = Tanpa dinas
people-list-line =
    { $number }. { $name }, { $role }{ $left ->
        [yes] {" "}· ⚠️ medal saking grup
       *[no] {""}
    }
people-person =
    <b>{ $name }</b>, { $post }
    Wiwit { $since } · { $cases } laporan taksih dipuncepeng
    { $private ->
        [yes] Sampun mbikak obrolan pribadi kaliyan bot punika.
       *[no] Dereng mbikak obrolan pribadi kaliyan bot punika; kabaripun kula sebat ing grup.
    }{ $left ->
        [yes] {""}
            ⚠️ Sampun medal saking grup petugas, dados mboten saged nyambut damel malih wonten mriki. Laporanipun saged kapasrahaken: <code>/serahterima { $name } ke …</code>
       *[no] {""}
    }
people-left =
    🚪 <b>{ $name }</b> medal saking { $room }{ $count ->
        [0] . Mboten wonten laporan ing astanipun.
       *[other] , taksih nyepeng { $count } laporan. Pasrahaken dhateng kancanipun mawi tombol niki utawi <code>/serahterima { $name } ke …</code>.
    }
people-left-access = Menawi pancen mboten tugas malih, aksesipun saged kajabut mawi /staf.
people-left-restricted = 🚪 <b>{ $name }</b> medal saking grup petugas, taksih nyepeng { $count } laporan winates. Pasrahaken dhateng kancanipun wonten mriki: <code>/serahterima { $name } ke …</code>
people-change-role = <b>{ $name }</b> dados punapa?
people-change-office = <b>{ $name }</b> dados { $role } ing dinas pundi?
people-remove-sure =
    Cabut aksesipun <b>{ $name }</b>? Langsung lumampah. Laporan ingkang dipuncepeng wangsul dhateng antrean dinas, lan kepalanipun kula kabari.
people-removed =
    Aksesipun <b>{ $name }</b> sampun dipuncabut. { $cases ->
        [0] Mboten wonten laporan ingkang dipuncepeng.
       *[other] { $cases } laporan wangsul dhateng antrean dinasipun.
    }
people-cases-back =
    📥 { $name } ({ $post }) mboten nyepeng { $count } laporan malih; sapunika nengga ing antrean: { $codes }

people-button-role = { $role }
people-button-office = { $department }
people-button-accept = Nampi
people-button-revoke = Cabut ulem-ulem
people-button-hand-on = Pasrahaken { $count } laporan
people-button-who = Pirsani tiyangipun
people-button-change-role = Ewahi peran
people-button-change-office = Ewahi dinas
people-button-remove = Cabut akses
people-button-gone = Inggih, cabut
people-button-keep = Mboten sios
people-button-list = ‹ Sedaya staf

staff-command-undang = Ngulemi rencang (koordinator)
staff-command-staf = Sinten makarya ing pundi (koordinator)

## Menawi mboten saged

staff-error-not-invited = Akun panjenengan dereng kadaftar dados petugas. Nyuwun ulem-ulem dhateng koordinator, lajeng bikak tautanipun; sasampunipun tombol punika langsung saged.
staff-error-invite-elsewhere = Tautan ulem-ulem punika kunci mlebet, dados sampun ing grup rame. Kintun /undang ing obrolan pribadi kaliyan kula.
staff-error-no-invitation = Tautan ulem-ulem punika mboten dipuntepangi. Salin ingkang wetah, utawi nyuwun ingkang enggal dhateng koordinator.
staff-error-invitation-used = Ulem-ulem punika sampun dipunangge. Nyuwun ingkang enggal dhateng koordinator.
staff-error-invitation-late = Wekdal ulem-ulem punika sampun telas. Nyuwun ingkang enggal dhateng koordinator.
staff-error-invitation-revoked = Ulem-ulem punika sampun dipuncabut. Mangga tanglet koordinator.
staff-error-last-coordinator = Punika koordinator pungkasan. Angkat koordinator sanes rumiyin.
staff-error-no-person = Tiyang punika sampun mboten kadaftar. Pirsani /staf.
staff-error-no-role = Peran punika mboten wonten. Pirsani /undang.
staff-error-post-needs-department = Kangge peran punika, pilih dinasipun rumiyin.

staff-secret-wished = 🔒 Ingkang lapor <b>{ $code }</b> kepengin isinipun dados wados. Asmanipun sampun mboten ketingal; nyuwun tulung dijagi supados mboten dirembag ing sanjabanipun ingkang nggarap.
