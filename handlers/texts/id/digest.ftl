### Ringkasan: pagi hari untuk tiap ruang, pagi hari untuk koordinator, tiap pekan untuk pimpinan.

digest-head =
    📋 <b>Ringkasan { $day }</b>{ $pages ->
        [1] {""}
       *[other] , halaman { $page } dari { $pages }
    }
digest-figure =
    { $item ->
        [emergency] 🚨 { $count } darurat
        [overdue] { $count } lewat waktu
        [today] { $count } jatuh hari ini
        [planned] { $count } terjadwal hari ini
        [untouched] { $count } belum disentuh
       *[waiting] { $count } menunggu warga
    }
digest-nothing = Tidak ada yang mendesak. Terima kasih.
digest-item-emergency = <b>🚨 Darurat, belum selesai</b>
digest-item-overdue = <b>Lewat waktu</b>
digest-item-today = <b>Jatuh hari ini</b>
digest-item-planned = <b>Terjadwal hari ini</b>
digest-item-untouched = <b>Belum disentuh</b>
digest-item-waiting = <b>Menunggu warga</b>
digest-line =
    { $number }. <code>{ $code }</code> { $category }, { $place }
    { $department }{ $promises ->
        [none] {""}
       *[other] {" "}· { $promises }
    } · { $held ->
        [yes] { $who }
       *[no] belum ada yang memegang
    }
digest-line-outside = 🔗 Sudah diteruskan ke { $body }, tinggal kabar pertama dari kita untuk warganya.
digest-promise-over =
    { $days ->
        [0] { $promise } baru lewat
       *[other] { $promise } lewat { $days } hari kerja
    }
digest-promise-today = { $promise } hari ini
digest-promise-verify = verifikasi
digest-promise-answer = jawaban pertama
digest-promise-plan = rencananya
digest-promise-finish = batas selesai
digest-button-again = Perbarui

## Untuk koordinator

digest-coordination = 🧭 <b>Seluruh kota, { $day }</b>
digest-department = <b>{ $department }</b>: { $figures }
digest-emergencies = <b>🚨 Darurat yang belum selesai</b>: { $count }
digest-emergency-line =
    • <code>{ $code }</code> { $category } · { $department } · { $held ->
        [yes] { $who }
       *[no] belum ada yang memegang
    }
digest-broken = <b>Janji kepada warga lewat</b> (diperiksa atau jawaban pertama): { $count }
digest-broken-line = • <code>{ $code }</code> { $category } · { $department } · { $promise } seharusnya { $date }
digest-decide = <b>Menunggu keputusan Anda</b> (sudah pernah dipindah): { $count }
digest-near = <b>Waktunya hampir habis</b>: { $count }
digest-flags = 🔎 { $count } hal ditandai untuk dilihat sejak kemarin.
digest-brief = • <code>{ $code }</code> { $category } · { $department } · batasnya { $date }

## Untuk pimpinan, tiap pekan

digest-week = 🏛 <b>Sepekan sampai { $until }</b>
digest-week-received = Laporan masuk: { $count } (pekan sebelumnya { $before })
digest-week-finished = Hasil disampaikan: { $count } (pekan sebelumnya { $before })
digest-week-thanks = Ucapan terima kasih warga: { $count }. Kata-katanya ada di catatan Jumat; /apresiasi untuk menambahkan dari Anda.
digest-week-late = <b>Lewat lebih dari { $days } hari kerja</b>: { $count }
digest-week-late-all = Per dinas: { $departments }.

digest-holidays-unknown = 🗓 Hari libur dan cuti bersama { $year } belum ada di data, jadi tanggal yang dijanjikan ke warga di tahun itu bisa keliru. Minta pengelola server mengisinya; <code>wadul check</code> menunjukkan caranya.
