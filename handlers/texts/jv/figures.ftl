### Angka kangge pimpinan: gambar, berkas XLSX, lan ringkesanipun. Cekak; angka rumiyin.

staff-figures-city = { $city }
staff-figures-week = Minggu { $first } – { $last }
staff-figures-month = { $month }
staff-figures-quarter = Triwulan { $quarter } { $year }
staff-figures-semester = Semester { $half } { $year }
staff-figures-year = Taun { $year }

## Ringkesan ing ngandhap gambar

staff-figures-caption-head = <b>{ $period } · { $scope }</b>
staff-figures-caption-received = { $received } laporan mlebet.
staff-figures-caption-target = Ngantos { $day }, taun { $year } sampun { $so_far } laporan: { $share } saking target { $target }.
staff-figures-caption-too-few = Kira-kira setaun nembe didamel wiwit { $fewest } laporan.
staff-figures-caption-forecast = Kinten-kinten setaun { $expected }.
staff-figures-caption-forecast-range = Kinten-kinten setaun { $expected }, antawis { $low } lan { $high }.
staff-figures-caption-answered =
    { $share } sampun dipunwangsuli, separonipun { $median ->
        [0] ing dinten punika ugi
       *[other] paling dangu { $median } dinten kerja
    }, 9 saking 10 { $p90 ->
        [0] inggih ugi
       *[other] paling dangu { $p90 } dinten kerja
    }.
staff-figures-caption-unanswered = Dereng wonten ingkang dipunwangsuli.
staff-figures-caption-finished =
    { $share } rampung, separonipun { $median ->
        [0] ing dinten punika ugi
       *[other] paling dangu { $median } dinten kerja
    }, 9 saking 10 { $p90 ->
        [0] inggih ugi
       *[other] paling dangu { $p90 } dinten kerja
    }.
staff-figures-caption-in-time = { $share } pas wekdalipun.
staff-figures-caption-late = { $late } laporan langkung saking wates lan dereng rampung.
staff-figures-caption-reopened = { $share } dipunbikak malih.
staff-figures-caption-rating = Biji saking warga { $rating } saking 5 ({ $rated } tiyang).
staff-figures-caption-top = Paling kathah: { $names }.
staff-figures-caption-places = Kelurahan paling kathah: { $names }.
staff-figures-caption-as-of = Kawontenan { $moment }. Aturan etanganipun wonten ing berkas XLSX.
staff-figures-caption-empty = Dereng wonten laporan ing wekdal punika, dados dereng wonten ingkang saged dipunetang. Menawi sampun wonten, angkanipun medal ing ngriki.

## Ing gambar

staff-figures-as-of = kawontenan { $moment }
staff-figures-received = laporan mlebet
staff-figures-of-target = saking target setaun
staff-figures-so-far = { $year } ngantos { $day }: { $so_far }
staff-figures-target = target { $target }
staff-figures-expected = kinten-kinten setaun { $expected }
staff-figures-range = ({ $low } – { $high })
staff-figures-too-few = kira-kira setaun wiwit { $fewest } laporan
staff-figures-too-early = taksih kepagian kangge ngira-ira setaun
staff-figures-answered = dipunwangsuli
staff-figures-finished = rampung
staff-figures-in-time = pas wekdal
staff-figures-rating = biji warga
staff-figures-median =
    { $days ->
        [0] 50% dinten niku
       *[other] 50% ≤ { $days } dinten
    }
staff-figures-p90 =
    { $days ->
        [0] 90% dinten niku
       *[other] 90% ≤ { $days } dinten
    }
staff-figures-late = { $late } telat
staff-figures-none-late = boten telat
staff-figures-due = saking { $due }
staff-figures-reopened = { $share } dibikak malih
staff-figures-rated = { $rated } tiyang
staff-figures-top = Dinas paling kathah
staff-figures-late-of = { $late } telat
staff-figures-problems = Masalah paling kathah
staff-figures-map = Saben kelurahan
staff-figures-reports = { $number } laporan
staff-figures-no-place = tanpa kelurahan: { $number }
staff-figures-footer = “Dinten” = dinten kerja saksampunipun kacathet. Aturan pepak wonten ing berkas XLSX.
staff-figures-empty = Dereng wonten laporan
staff-figures-empty-more = ing wekdal punika. Menawi sampun wonten, angkanipun medal ing ngriki.
staff-figures-unknown = –

## Ing berkas XLSX

staff-figures-sheet-summary = Ringkesan
staff-figures-sheet-departments = Saben dinas
staff-figures-sheet-kinds = Saben jinis
staff-figures-sheet-categories = Saben masalah
staff-figures-sheet-kelurahan = Saben kelurahan
staff-figures-sheet-months = Saben wulan
staff-figures-sheet-rules = Aturan etangan
staff-figures-column-departments = Dinas
staff-figures-column-kinds = Jinis
staff-figures-column-categories = Jinis masalah
staff-figures-column-kelurahan = Kelurahan
staff-figures-column-months = Wulan
staff-figures-column-figure = Angka
staff-figures-column-value = Cacahipun
staff-figures-column-rule = Ingkang dipunetang
staff-figures-column-meaning = Tegesipun
staff-figures-name-none = (boten dipunmangertosi)
staff-figures-measure-received = Laporan mlebet
staff-figures-measure-merged = Dipungabung
staff-figures-measure-archived = Dipunarsipaken
staff-figures-measure-judged = Dipunbiji
staff-figures-measure-answered = Dipunwangsuli
staff-figures-measure-answered-share = Dipunwangsuli (%)
staff-figures-measure-finished = Rampung
staff-figures-measure-finished-share = Rampung (%)
staff-figures-measure-due = Dhawah wekdal
staff-figures-measure-in-time = Pas wekdal
staff-figures-measure-in-time-share = Pas wekdal (%)
staff-figures-measure-late = Langkung wates, dereng rampung
staff-figures-measure-answer-median = Dinten kerja dumugi wangsulan kawitan: median
staff-figures-measure-answer-p90 = Dinten kerja dumugi wangsulan kawitan: P90
staff-figures-measure-finish-median = Dinten kerja dumugi asil: median
staff-figures-measure-finish-p90 = Dinten kerja dumugi asil: P90
staff-figures-measure-resulted = Nate dipunparingi asil
staff-figures-measure-reopened = Dipunbikak malih
staff-figures-measure-reopened-share = Dipunbikak malih (%)
staff-figures-measure-rated = Cacahipun ingkang maringi biji
staff-figures-measure-rating = Biji rata-rata (1–5)
staff-figures-row-period = Wekdal
staff-figures-row-first = Dinten kawitan
staff-figures-row-last = Dinten pungkasan
staff-figures-row-scope = Jangkauan
staff-figures-row-as-of = Kawontenan (wekdal ngriki)
staff-figures-row-target = Target setaun
staff-figures-row-so-far = Mlebet taun punika dumugi dinten pungkasan
staff-figures-row-target-share = Perangan target (%)
staff-figures-row-gone = Dinten kerja taun punika ingkang sampun kepengker (%)
staff-figures-row-expected = Kinten-kinten setaun
staff-figures-row-low = Kinten-kinten: ngandhap
staff-figures-row-high = Kinten-kinten: nginggil

## Aturan etangan: kacithak ing saben laporan, amargi etangan resmi wekdal ingkang sami saged benten

staff-figures-rule-received = Laporan ingkang kacathet ing dinten-dinten punika (tanggal ngriki). Ingkang dereng dipunkirim warga boten dipunetang. Laporan ingkang lajeng dipungabung utawi dipunarsipaken tetep dipunetang mlebet.
staff-figures-rule-merged = Dipungabung kaliyan laporan sanes. Namung dipunetang mlebet, amargi wangsulanipun wonten ing laporan baku.
staff-figures-rule-archived = Kothong, kasar, utawi dipuncabut warga. Namung dipunetang mlebet.
staff-figures-rule-judged = Mlebet dipunsuda ingkang dipungabung lan dipunarsipaken. Sedaya persen wangsulan lan rampungan saking ngriki.
staff-figures-rule-answered = Wangsulan kawitan ingkang wonten isinipun: wangsulan, asil, utawi rancangan mawi tanggal. Kabar otomatis, pitakenan, lan nglajengaken dhateng lembaga njawi boten dipunetang.
staff-figures-rule-finished = Asil sampun dipunaturaken lan, ing wekdal punika, dereng dipunbikak malih. Asil pungkasan ingkang dipunetang.
staff-figures-rule-in-time = Rampung paling telat ing dinten watesipun. Ingkang dados wetah: ingkang sampun rampung kaliyan ingkang sampun langkung wates.
staff-figures-rule-days = Dinten kerja kitha (Senin–Jumat tanpa prei lan cuti bersama) saksampunipun dinten kacathet, inggih punika dinten 0. Dinten nalika nengga warga boten dipunetang.
staff-figures-rule-percentile = Median lan P90 miturut urutan paling celak (nearest rank): tansah dinten ingkang saestu. Namung laporan ingkang sampun dipunwangsuli utawi rampung.
staff-figures-rule-transferred = Satunggal laporan dipunetang sepisan, ing dinas ingkang nyepeng wekdal punika.
staff-figures-rule-reopened = Laporan ingkang nate dipunparingi asil lajeng dipunbikak malih, saking ingkang nate dipunparingi asil.
staff-figures-rule-rating = Biji pungkasan saking saben warga dumugi wekdal punika, 1 dumugi 5.
staff-figures-rule-restricted = Laporan wados lan laporan bab nyalahginakaken kalenggahan boten dipunetang wonten pundi kemawon ing ngriki, ugi boten wonten ing cacah sakitha lan prakiranipun: saking selisihipun kalih cacah ugi tiyang boten kenging mangertos pinten utawi wonten pundi. Dados cacah resmi sadaya saged langkung kathah.
staff-figures-rule-forecast = { $method ->
    [last_year] Ingkang mlebet dumugi dinten pungkasan, dipunpara perangan laporan taun kepengker ingkang sampun mlebet ing dinten kerja ingkang sami.
    [counted] Taunipun sampun kepengker: punika etangan, sanes kinten-kinten.
   *[working_days] Ingkang mlebet dumugi dinten pungkasan, dipunpara perangan dinten kerja taun punika ingkang sampun kepengker.
} Renggangipun: menawi sisa taun kados minggu ingkang sepi (persentil 10) utawi rame (persentil 90) dumugi sakpunika. Sanes janji statistik.
staff-figures-rule-forecast-from = Nembe didamel menawi taun niku sampun mlebet { $fewest } laporan; sangandhapipun namung nebak.
staff-figures-rule-version = Versi aturan wekdal: { $versions }.
staff-figures-rule-zone = Zona wekdal { $zone }. Ingkang kelampahan saksampunipun { $moment } boten dipunetang, dados laporan punika saged dipundamel malih sami persis kapan kemawon.
staff-figures-rule-name-days = Dinten
staff-figures-rule-name-percentile = Median lan P90
staff-figures-rule-name-transferred = Dipunterusaken
staff-figures-rule-name-restricted = Laporan winates
staff-figures-rule-name-forecast = Kinten-kinten
staff-figures-rule-name-version = Aturan
staff-figures-rule-name-zone = Wekdal ngetang

## Printah lan kalepatan

staff-figures-file = laporan-{ $period }
staff-command-laporan = Angka kangge pimpinan
staff-error-period = Wekdalipun dereng kewaos. Conto: /laporan november, /laporan semester 1, /laporan triwulan 4, /laporan minggu ini, /laporan bulan lalu, /laporan 2026-S1, /laporan 2026, utawi /laporan bulan ini dishub
staff-error-figures-power = Angka punika kangge kepala dinas, koordinator, lan pimpinan. Menawi panjenengan betah, nyuwun dhateng koordinator, nggih.
staff-error-figures-slow = Gambaripun dereng kasil dipundamel. Cobi malih sekedhap malih.
