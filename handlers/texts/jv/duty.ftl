### Piket, momotan, lan pasrah gaweyan: diwaos petugas wonten grup utawi obrolan pribadi.

## Usul wonten kertu

duty-suggestion = usul: { $name }, { $count ->
    [0] astanipun kosong
   *[other] { $count } laporan
  }
duty-button-hand = Pasrahaken { $name }
duty-button-see = Pirsani laporanipun
duty-act-given = Dipunpasrahaken dhateng { $name }
duty-yours = 📌 <code>{ $code }</code> sapunika panjenengan asta: { $category }, { $place }.
duty-toast-handed = { $code } sapunika dipunasta { $name }.

## Kaca /piket

duty-head = 🗓 <b>Piket { $name }</b> ({ $department })
duty-hours = Jam: { $hours }
duty-leave = Cuti: { $days }
duty-substitute = Gantosipun nalika cuti: { $name }
duty-job = Tugas baku: { $job }
duty-capacity = Saged ngasta { $capacity } laporan, sapunika { $count }
duty-named =
    { $named ->
        [yes] Asma kepareng dipunsebat dhateng warga: inggih
       *[no] Asma kepareng dipunsebat dhateng warga: mboten
    }
duty-how = Saged ugi dipunketik: <code>/piket cuti 1-5 des</code>, <code>/piket jam 7-14 senin-sabtu</code>, <code>/piket tugas bendahara</code>, <code>/piket kapasitas 12</code>, <code>/piket pengganti Bagus</code>, <code>/piket nama ya</code>.
duty-none = dereng wonten
duty-no-department = dereng mlebet dinas
duty-working-days = dinten kerja
duty-every-day = saben dinten
duty-weekday =
    { $day ->
        [1] Sen
        [2] Sel
        [3] Reb
        [4] Kem
        [5] Jem
        [6] Set
       *[7] Ngad
    }
duty-choose-substitute = Sinten ingkang nggantosi { $name } nalika cuti? Usul lan pangeling badhe dhateng mrika.
duty-toast-kept = Sampun kacathet.
duty-button-hours-usual = Dinten kerja 08-16
duty-button-hours-early = Jam 07-14
duty-button-away-today = Cuti dinten punika
duty-button-away-tomorrow = Cuti benjing-enjing
duty-button-capacity = Saged { $count }
duty-button-substitute = Pilih gantosipun
duty-button-back-again = Wurungaken cuti
duty-button-named = Asma kepareng dipunsebat
duty-button-unnamed = Asma sampun dipunsebat
duty-button-name = { $name }
duty-button-none = Tanpa gantos

## /beban

duty-load-head =
    ⚖️ <b>Momotan { $scope }</b>{ $pages ->
        [1] {""}
       *[other] , kaca { $page } saking { $pages }
    }
duty-load-empty = Dereng wonten petugas ing { $department }.
duty-load-department =
    <b>{ $department }</b>{ $count ->
        [0] {""}
       *[other] : { $count } laporan ngentosi dipunpendhet
    }
duty-load-line = <b>{ $name }</b>: taksih saged { $free }, ngasta { $count } (bobot { $load })
duty-load-substitute = dipungantosi { $name }
duty-load-job = { $job }
duty-here = piket dumugi { $until }
duty-later = piket malih { $begin }
duty-away =
    { $known ->
        [yes] cuti, mlebet malih { $back }
       *[no] cuti
    }

## /serahterima

duty-colleague =
    { $standing ->
        [here] { $name } · { $count } laporan
        [full] { $name } · kebak, { $count } laporan
        [away] { $name } · cuti{ $until ->
            [none] {""}
           *[other] {" "}dumugi { $until }
        }
       *[later] { $name } · { $count } laporan, { $begin ->
            [none] dereng piket
           *[other] piket { $begin }
        }
    }
duty-give-hindered =
    { $standing ->
        [full] ✋ Astanipun <b>{ $name }</b> sampun kebak ({ $count } laporan).
       *[away] 🏖 <b>{ $name }</b> cuti{ $until ->
            [none] {""}
           *[other] {" "}dumugi { $until }
        }.
    }
duty-give-to = { $count } laporan dipunasta { $giver }. Dipunpasrahaken dhateng sinten?
duty-give = Pasrahaken { $count } laporan { $giver } dhateng <b>{ $taker }</b>? Kertu, wates wekdal, lan lelampahanipun tumut. Warganipun dipunkabari.
duty-button-give = Inggih, dhateng { $name }
duty-given = 🤝 { $count } laporan { $giver } sapunika dipunasta <b>{ $taker }</b>. Serat pasrahipun sampun dipunkintun.
duty-toast-given = { $count } laporan sapunika dipunasta { $name }.
duty-sheet = 🤝 Pasrah gaweyan: { $count } laporan saking <b>{ $giver }</b> dhateng <b>{ $taker }</b>. Kawontenanipun saben laporan wonten serat punika.
duty-sheet-title = PASRAH GAWEYAN: { $count } laporan saking { $giver } dhateng { $taker }
duty-sheet-file = pasrah-gaweyan-{ $day }.txt
duty-sheet-case =
    { $number }. { $code }: { $category }
    Papan: { $place }
    Kawontenan: { $state }
    Janji salajengipun: { $day }
    Tembung pungkasan: { $text }
duty-state-registered = dereng wonten ingkang mendhet
duty-state-assigned = sampun dipunpendhet
duty-state-in-progress = saweg dipungarap
duty-state-waiting-citizen = ngentosi wangsulan warga
duty-state-scheduled = sampun kajadwal
duty-state-outside = wonten lembaga njawi, tetep dipunkawal
duty-state-result = asil sampun dipunaturaken, ngentosi warga

## Menawi mboten saged (ugi dados wangsulan tombol: cekak)

staff-error-duty-leave = Tanggal cutinipun dereng kewaos. Tuladha: /piket cuti 1-5 des, /piket cuti besok sampai jumat, utawi /piket cuti minggu depan. Kangge ngwurungaken: /piket cuti batal
staff-error-duty-leave-past = Tanggal cuti punika sampun kapungkur.
staff-error-duty-hours = Jamipun dereng kewaos. Tuladha: /piket jam 7-14, utawi /piket jam 08.00-16.00 senin-sabtu
staff-error-duty-capacity = Serat angka 1 dumugi { $most }, upaminipun /piket kapasitas 12
staff-error-duty-consent = Serat ya utawi tidak, upaminipun /piket nama ya
staff-error-duty-own-consent = Kepareng mbotenipun asma dipunsebat namung { $name } piyambak ingkang mutusi.
staff-error-duty-nobody = Mboten wonten rencang ingkang asmanipun “{ $typed }” ing mriki.
staff-error-duty-several = Asmanipun mirip tiyang sawetawis: { $names }. Serat langkung jangkep.
staff-error-duty-not-yours = Piket lan laporanipun { $name } dipunatur { $name } piyambak, kepala dinasipun, utawi koordinator.
staff-error-duty-away = { $name } saweg cuti. Pilih rencang sanes.
staff-error-duty-full = Astanipun { $name } sampun kebak. Pilih rencang sanes, utawi mindhakaken watesipun lumantar /piket.
staff-error-duty-no-cases = Mboten wonten laporan ing astanipun { $name } ingkang saged dipunpasrahaken ing mriki.
staff-error-duty-no-colleague = Dereng wonten rencang sanes ing dinas punika.

## Prentah ing menu

staff-command-piket = Jam, cuti, lan gantos kula
staff-command-beban = Sinten ngasta pinten, sinten longgar
staff-command-serahterima = Pasrahaken sedaya laporan dhateng rencang
