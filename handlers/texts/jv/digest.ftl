### Ringkesan: saben enjing kangge saben papan, saben enjing kangge koordinator, saben minggu kangge pimpinan.

digest-head =
    📋 <b>Ringkesan { $day }</b>{ $pages ->
        [1] {""}
       *[other] , kaca { $page } saking { $pages }
    }
digest-figure =
    { $item ->
        [emergency] 🚨 { $count } darurat
        [overdue] { $count } kasep
        [today] { $count } dhawah dinten punika
        [planned] { $count } kajadwal dinten punika
        [untouched] { $count } dereng dipungepok
       *[waiting] { $count } ngentosi warga
    }
digest-nothing = Mboten wonten ingkang wigatos. Matur nuwun.
digest-item-emergency = <b>🚨 Darurat, dereng rampung</b>
digest-item-overdue = <b>Kasep</b>
digest-item-today = <b>Dhawah dinten punika</b>
digest-item-planned = <b>Kajadwal dinten punika</b>
digest-item-untouched = <b>Dereng dipungepok</b>
digest-item-waiting = <b>Ngentosi warga</b>
digest-line =
    { $number }. <code>{ $code }</code> { $category }, { $place }
    { $department }{ $promises ->
        [none] {""}
       *[other] {" "}· { $promises }
    } · { $held ->
        [yes] { $who }
       *[no] dereng wonten ingkang ngasta
    }
digest-line-outside = 🔗 Sampun dipunaturaken dhateng { $body }, kantun kabar kapisan saking kita kangge wargane.
digest-promise-over =
    { $days ->
        [0] { $promise } nembe kasep
       *[other] { $promise } kasep { $days } dinten kerja
    }
digest-promise-today = { $promise } dinten niki
digest-promise-verify = verifikasi
digest-promise-answer = wangsulan kapisan
digest-promise-plan = rancanganipun
digest-promise-finish = wates rampung
digest-button-again = Enggalaken

## Kangge koordinator

digest-coordination = 🧭 <b>Sakutha, { $day }</b>
digest-department = <b>{ $department }</b>: { $figures }
digest-emergencies = <b>🚨 Darurat ingkang dereng rampung</b>: { $count }
digest-emergency-line =
    • <code>{ $code }</code> { $category } · { $department } · { $held ->
        [yes] { $who }
       *[no] dereng wonten ingkang ngasta
    }
digest-broken = <b>Janji dhateng warga kasep</b> (kapriksa utawi wangsulan kapisan): { $count }
digest-broken-line = • <code>{ $code }</code> { $category } · { $department } · { $promise } kedahipun { $date }
digest-decide = <b>Ngentosi putusan panjenengan</b> (sampun nate dipunpindhah): { $count }
digest-near = <b>Wekdalipun meh telas</b>: { $count }
digest-flags = 🔎 { $count } prekawis dipuntandhani kangge dipunpirsani wiwit wingi.
digest-brief = • <code>{ $code }</code> { $category } · { $department } · watesipun { $date }

## Kangge pimpinan, saben minggu

digest-week = 🏛 <b>Seminggu dumugi { $until }</b>
digest-week-received = Laporan mlebet: { $count } (minggu saderengipun { $before })
digest-week-finished = Asil dipunaturaken: { $count } (minggu saderengipun { $before })
digest-week-thanks = Matur nuwunipun warga: { $count }. Tembungipun wonten cathetan Jemuwah; /apresiasi kangge nambahi saking panjenengan.
digest-week-late = <b>Kasep langkung saking { $days } dinten kerja</b>: { $count }
digest-week-late-all = Miturut dinas: { $departments }.

digest-holidays-unknown = 🗓 Dinten prei lan cuti bersama { $year } dereng wonten ing data, dados tanggal ingkang dijanjiaken dhateng warga ing taun niku saged klentu. Nyuwun tulung ingkang ngurusi server ngisi; <code>wadul check</code> nedahaken caranipun.
