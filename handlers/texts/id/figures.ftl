### Laporan angka untuk pimpinan: gambar, berkas XLSX, dan ringkasannya. Singkat; angka dulu, penjelasan kemudian.

staff-figures-city = { $city }
staff-figures-week = Pekan { $first } – { $last }
staff-figures-month = { $month }
staff-figures-quarter = Triwulan { $quarter } { $year }
staff-figures-semester = Semester { $half } { $year }
staff-figures-year = Tahun { $year }

## Ringkasan di bawah gambar: satu paragraf, juga untuk yang tidak melihat gambarnya

staff-figures-caption-head = <b>{ $period } · { $scope }</b>
staff-figures-caption-received = { $received } laporan masuk.
staff-figures-caption-target = Sampai { $day }, tahun { $year } sudah { $so_far } laporan: { $share } dari target { $target }.
staff-figures-caption-too-few = Perkiraan setahun baru dibuat mulai { $fewest } laporan.
staff-figures-caption-forecast = Perkiraan setahun sekitar { $expected }.
staff-figures-caption-forecast-range = Perkiraan setahun sekitar { $expected }, antara { $low } dan { $high }.
staff-figures-caption-answered =
    { $share } sudah dijawab, separuhnya { $median ->
        [0] di hari yang sama
       *[other] paling lama { $median } hari kerja
    }, 9 dari 10 { $p90 ->
        [0] juga
       *[other] paling lama { $p90 } hari kerja
    }.
staff-figures-caption-unanswered = Belum ada yang dijawab.
staff-figures-caption-finished =
    { $share } selesai, separuhnya { $median ->
        [0] di hari yang sama
       *[other] paling lama { $median } hari kerja
    }, 9 dari 10 { $p90 ->
        [0] juga
       *[other] paling lama { $p90 } hari kerja
    }.
staff-figures-caption-in-time = { $share } tepat waktu.
staff-figures-caption-late = { $late } laporan lewat batas dan belum selesai.
staff-figures-caption-reopened = { $share } dibuka lagi.
staff-figures-caption-rating = Nilai warga { $rating } dari 5 ({ $rated } penilai).
staff-figures-caption-top = Terbanyak: { $names }.
staff-figures-caption-places = Kelurahan terbanyak: { $names }.
staff-figures-caption-as-of = Keadaan pada { $moment }. Aturan hitungnya ada di berkas XLSX.
staff-figures-caption-empty = Belum ada laporan masuk pada masa ini, jadi belum ada yang bisa dihitung. Begitu ada laporan, angkanya muncul di sini.

## Di gambar

staff-figures-as-of = keadaan { $moment }
staff-figures-received = laporan masuk
staff-figures-of-target = dari target setahun
staff-figures-so-far = { $year } sampai { $day }: { $so_far }
staff-figures-target = target { $target }
staff-figures-expected = perkiraan setahun { $expected }
staff-figures-range = ({ $low } – { $high })
staff-figures-too-few = perkiraan setahun mulai { $fewest } laporan
staff-figures-too-early = masih terlalu awal untuk memperkirakan setahun
staff-figures-answered = dijawab
staff-figures-finished = selesai
staff-figures-in-time = tepat waktu
staff-figures-rating = nilai warga
staff-figures-median =
    { $days ->
        [0] 50% di hari itu
       *[other] 50% ≤ { $days } hari
    }
staff-figures-p90 =
    { $days ->
        [0] 90% di hari itu
       *[other] 90% ≤ { $days } hari
    }
staff-figures-late = { $late } telat
staff-figures-none-late = tak ada telat
staff-figures-due = dari { $due }
staff-figures-reopened = { $share } dibuka lagi
staff-figures-rated = { $rated } penilai
staff-figures-top = Dinas terbanyak
staff-figures-late-of = { $late } telat
staff-figures-problems = Masalah terbanyak
staff-figures-map = Per kelurahan
staff-figures-reports = { $number } laporan
staff-figures-no-place = tanpa kelurahan: { $number }
staff-figures-footer = “Hari” = hari kerja sesudah pendaftaran. Aturan hitung lengkap ada di berkas XLSX.
staff-figures-empty = Belum ada laporan
staff-figures-empty-more = pada masa ini. Begitu ada, angkanya tampil di sini.
staff-figures-unknown = –

## Di berkas XLSX

staff-figures-sheet-summary = Ringkasan
staff-figures-sheet-departments = Per dinas
staff-figures-sheet-kinds = Per jenis
staff-figures-sheet-categories = Per masalah
staff-figures-sheet-kelurahan = Per kelurahan
staff-figures-sheet-months = Per bulan
staff-figures-sheet-rules = Aturan hitung
staff-figures-column-departments = Dinas
staff-figures-column-kinds = Jenis
staff-figures-column-categories = Jenis masalah
staff-figures-column-kelurahan = Kelurahan
staff-figures-column-months = Bulan
staff-figures-column-figure = Angka
staff-figures-column-value = Nilai
staff-figures-column-rule = Yang dihitung
staff-figures-column-meaning = Artinya
staff-figures-name-none = (tidak diketahui)
staff-figures-measure-received = Laporan masuk
staff-figures-measure-merged = Digabung
staff-figures-measure-archived = Diarsipkan
staff-figures-measure-judged = Dinilai
staff-figures-measure-answered = Dijawab
staff-figures-measure-answered-share = Dijawab (%)
staff-figures-measure-finished = Selesai
staff-figures-measure-finished-share = Selesai (%)
staff-figures-measure-due = Jatuh tempo
staff-figures-measure-in-time = Tepat waktu
staff-figures-measure-in-time-share = Tepat waktu (%)
staff-figures-measure-late = Lewat batas, belum selesai
staff-figures-measure-answer-median = Hari kerja ke jawaban pertama: median
staff-figures-measure-answer-p90 = Hari kerja ke jawaban pertama: P90
staff-figures-measure-finish-median = Hari kerja ke hasil: median
staff-figures-measure-finish-p90 = Hari kerja ke hasil: P90
staff-figures-measure-resulted = Pernah diberi hasil
staff-figures-measure-reopened = Dibuka lagi
staff-figures-measure-reopened-share = Dibuka lagi (%)
staff-figures-measure-rated = Jumlah penilai
staff-figures-measure-rating = Nilai rata-rata (1–5)
staff-figures-row-period = Masa
staff-figures-row-first = Hari pertama
staff-figures-row-last = Hari terakhir
staff-figures-row-scope = Cakupan
staff-figures-row-as-of = Keadaan pada (waktu setempat)
staff-figures-row-target = Target setahun
staff-figures-row-so-far = Masuk tahun ini sampai hari terakhir
staff-figures-row-target-share = Bagian dari target (%)
staff-figures-row-gone = Hari kerja tahun ini yang sudah lewat (%)
staff-figures-row-expected = Perkiraan setahun
staff-figures-row-low = Perkiraan: batas bawah
staff-figures-row-high = Perkiraan: batas atas

## Aturan hitung: dicetak pada setiap laporan, karena hitungan resmi untuk masa yang sama bisa berbeda

staff-figures-rule-received = Laporan yang terdaftar pada hari-hari masa ini (tanggal setempat). Cerita yang belum dikirim warga tidak dihitung. Laporan yang kemudian digabung atau diarsipkan tetap dihitung masuk.
staff-figures-rule-merged = Digabung ke laporan lain. Masuk hitungan “masuk”, tidak masuk hitungan lain, karena jawabannya ada di laporan induk.
staff-figures-rule-archived = Kosong, kasar, atau dicabut warga. Masuk hitungan “masuk”, tidak masuk hitungan lain.
staff-figures-rule-judged = Masuk dikurangi digabung dan diarsipkan. Semua persen jawaban dan penyelesaian dihitung dari sini.
staff-figures-rule-answered = Jawaban pertama yang berisi: jawaban, hasil, atau rencana bertanggal. Kabar otomatis, pertanyaan balik, penyampaian ke lembaga luar, dan kabar dari dinas lain yang ikut membantu tidak dihitung.
staff-figures-rule-finished = Hasil sudah disampaikan dan, pada saat itu, belum dibuka lagi. Hasil terakhir yang dihitung.
staff-figures-rule-in-time = Selesai paling lambat pada hari batasnya. Penyebutnya: yang sudah selesai ditambah yang sudah lewat batas; yang batasnya belum tiba belum dinilai.
staff-figures-rule-days = Hari kerja kota (Senin–Jumat tanpa hari libur dan cuti bersama) sesudah hari pendaftaran; hari pendaftaran adalah hari ke-0. Hari saat menunggu warga, dan saat hasil menunggu penilaian, tidak dihitung.
staff-figures-rule-percentile = Median dan P90 dengan cara peringkat terdekat (nearest rank): selalu hari yang benar-benar terjadi. Hanya laporan yang sudah dijawab atau selesai.
staff-figures-rule-transferred = Satu laporan dihitung sekali, pada dinas yang memegangnya saat itu.
staff-figures-rule-reopened = Laporan yang pernah diberi hasil lalu dibuka lagi, dibagi laporan yang pernah diberi hasil.
staff-figures-rule-rating = Nilai terakhir dari tiap warga sampai saat itu, 1 sampai 5. Laporan tanpa nilai tidak dihitung.
staff-figures-rule-restricted = Laporan rahasia dan laporan penyalahgunaan wewenang tidak dihitung di mana pun di sini, juga tidak di jumlah seluruh kota dan prakiraan: dari selisih dua jumlah pun orang tidak boleh tahu berapa atau di mana adanya. Jadi jumlah resmi seluruhnya bisa lebih besar.
staff-figures-rule-forecast = { $method ->
    [last_year] Yang masuk sampai hari terakhir, dibagi bagian laporan tahun lalu yang sudah masuk pada hari kerja yang sama.
    [counted] Tahunnya sudah lewat: ini hitungan, bukan perkiraan.
   *[working_days] Yang masuk sampai hari terakhir, dibagi bagian hari kerja tahun ini yang sudah lewat.
} Kisarannya: kalau sisa tahun seperti minggu-minggu sepi (persentil 10) atau ramai (persentil 90) sejauh ini. Bukan janji statistik.
staff-figures-rule-forecast-from = Baru dibuat kalau tahun itu sudah masuk { $fewest } laporan; di bawah itu hanya tebakan.
staff-figures-rule-version = Versi aturan waktu: { $versions }.
staff-figures-rule-zone = Zona waktu { $zone }. Kejadian sesudah { $moment } tidak dihitung, jadi laporan ini bisa dibuat ulang persis sama kapan saja.
staff-figures-rule-name-days = Hari
staff-figures-rule-name-percentile = Median dan P90
staff-figures-rule-name-transferred = Diteruskan
staff-figures-rule-name-restricted = Laporan terbatas
staff-figures-rule-name-forecast = Perkiraan
staff-figures-rule-name-version = Aturan
staff-figures-rule-name-zone = Saat hitung

## Perintah dan kesalahan

staff-figures-file = laporan-{ $period }
staff-command-laporan = Angka untuk pimpinan
staff-error-period = Masanya belum terbaca. Contoh: /laporan november, /laporan semester 1, /laporan triwulan 4, /laporan minggu ini, /laporan bulan lalu, /laporan 2026-S1, /laporan 2026, atau /laporan bulan ini dishub
staff-error-figures-power = Angka ini untuk kepala dinas, koordinator, dan pimpinan. Kalau Anda memerlukannya, minta ke koordinator, ya.
staff-error-figures-slow = Gambarnya belum berhasil dibuat. Coba lagi sebentar.
