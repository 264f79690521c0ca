### Piket, beban, dan serah terima: dibaca petugas di grup atau di obrolan pribadi.

## Saran di kartu

duty-suggestion = saran: { $name }, { $count ->
    [0] tangannya kosong
   *[other] { $count } laporan
  }
duty-button-hand = Serahkan ke { $name }
duty-button-see = Lihat laporannya
duty-act-given = Diserahkan ke { $name }
duty-yours = 📌 <code>{ $code }</code> sekarang di tangan Anda: { $category }, { $place }.
duty-toast-handed = { $code } sekarang dipegang { $name }.

## Halaman /piket

duty-head = 🗓 <b>Piket { $name }</b> ({ $department })
duty-hours = Jam: { $hours }
duty-leave = Cuti: { $days }
duty-substitute = Pengganti saat cuti: { $name }
duty-job = Tugas utama: { $job }
duty-capacity = Sanggup memegang { $capacity } laporan, sekarang { $count }
duty-named =
    { $named ->
        [yes] Nama boleh disebut ke warga: ya
       *[no] Nama boleh disebut ke warga: tidak
    }
duty-how = Bisa juga diketik: <code>/piket cuti 1-5 des</code>, <code>/piket jam 7-14 senin-sabtu</code>, <code>/piket tugas bendahara</code>, <code>/piket kapasitas 12</code>, <code>/piket pengganti Bagus</code>, <code>/piket nama ya</code>.
duty-none = belum ada
duty-no-department = belum masuk dinas
duty-working-days = hari kerja
duty-every-day = setiap hari
duty-weekday =
    { $day ->
        [1] Sen
        [2] Sel
        [3] Rab
        [4] Kam
        [5] Jum
        [6] Sab
       *[7] Min
    }
duty-choose-substitute = Siapa yang menggantikan { $name } saat cuti? Saran dan pengingat akan ke sana.
duty-toast-kept = Sudah dicatat.
duty-button-hours-usual = Hari kerja 08-16
duty-button-hours-early = Jam 07-14
duty-button-away-today = Cuti hari ini
duty-button-away-tomorrow = Cuti besok
duty-button-capacity = Sanggup { $count }
duty-button-substitute = Pilih pengganti
duty-button-back-again = Batalkan cuti
duty-button-named = Nama boleh disebut
duty-button-unnamed = Jangan sebut nama
duty-button-name = { $name }
duty-button-none = Tanpa pengganti

## /beban

duty-load-head =
    ⚖️ <b>Beban { $scope }</b>{ $pages ->
        [1] {""}
       *[other] , halaman { $page } dari { $pages }
    }
duty-load-empty = Belum ada petugas di { $department }.
duty-load-department =
    <b>{ $department }</b>{ $count ->
        [0] {""}
       *[other] : { $count } laporan menunggu diambil
    }
duty-load-line = <b>{ $name }</b>: masih sanggup { $free }, memegang { $count } (bobot { $load })
duty-load-substitute = digantikan { $name }
duty-load-job = { $job }
duty-here = piket sampai { $until }
duty-later = piket lagi { $begin }
duty-away =
    { $known ->
        [yes] cuti, masuk lagi { $back }
       *[no] cuti
    }

## /serahterima

duty-colleague =
    { $standing ->
        [here] { $name } · { $count } laporan
        [full] { $name } · penuh, { $count } laporan
        [away] { $name } · cuti{ $until ->
            [none] {""}
           *[other] {" "}sampai { $until }
        }
       *[later] { $name } · { $count } laporan, { $begin ->
            [none] belum piket
           *[other] piket { $begin }
        }
    }
duty-give-hindered =
    { $standing ->
        [full] ✋ Tangan <b>{ $name }</b> sudah penuh ({ $count } laporan).
       *[away] 🏖 <b>{ $name }</b> cuti{ $until ->
            [none] {""}
           *[other] {" "}sampai { $until }
        }.
    }
duty-give-to = { $count } laporan di tangan { $giver }. Serahkan ke siapa?
duty-give = Serahkan { $count } laporan { $giver } ke <b>{ $taker }</b>? Kartu, batas waktu, dan riwayatnya ikut. Warganya dikabari.
duty-button-give = Ya, serahkan ke { $name }
duty-given = 🤝 { $count } laporan { $giver } sekarang dipegang <b>{ $taker }</b>. Lembar serah terimanya sudah dikirim.
duty-toast-given = { $count } laporan sekarang dipegang { $name }.
duty-sheet = 🤝 Serah terima: { $count } laporan dari <b>{ $giver }</b> ke <b>{ $taker }</b>. Keadaan tiap laporan ada di lembar ini.
duty-sheet-title = SERAH TERIMA: { $count } laporan dari { $giver } ke { $taker }
duty-sheet-file = serah-terima-{ $day }.txt
duty-sheet-case =
    { $number }. { $code }: { $category }
    Tempat: { $place }
    Keadaan: { $state }
    Janji berikutnya: { $day }
    Kata terakhir: { $text }
duty-state-registered = belum ada yang ambil
duty-state-assigned = sudah diambil
duty-state-in-progress = sedang dikerjakan
duty-state-waiting-citizen = menunggu jawaban warga
duty-state-scheduled = dijadwalkan
duty-state-outside = di lembaga luar, tetap dikawal
duty-state-result = hasil disampaikan, menunggu tanggapan warga

## Kalau tidak bisa (juga muncul sebagai jawaban tombol: teks biasa, pendek)

staff-error-duty-leave = Tanggal cutinya belum terbaca. Contoh: /piket cuti 1-5 des, /piket cuti besok sampai jumat, atau /piket cuti minggu depan. Untuk membatalkan: /piket cuti batal
staff-error-duty-leave-past = Tanggal cuti itu sudah lewat.
staff-error-duty-hours = Jamnya belum terbaca. Contoh: /piket jam 7-14, atau /piket jam 08.00-16.00 senin-sabtu
staff-error-duty-capacity = Tulis angka 1 sampai { $most }, misalnya /piket kapasitas 12
staff-error-duty-consent = Tulis ya atau tidak, misalnya /piket nama ya
staff-error-duty-own-consent = Boleh tidaknya nama disebut hanya { $name } sendiri yang memutuskan.
staff-error-duty-nobody = Tidak ada rekan bernama “{ $typed }” di sini.
staff-error-duty-several = Namanya mirip beberapa orang: { $names }. Tulis lebih lengkap.
staff-error-duty-not-yours = Piket dan laporan { $name } diatur { $name } sendiri, kepala dinasnya, atau koordinator.
staff-error-duty-away = { $name } sedang cuti. Pilih rekan lain.
staff-error-duty-full = Tangan { $name } sudah penuh. Pilih rekan lain, atau naikkan batasnya lewat /piket.
staff-error-duty-no-cases = Tidak ada laporan di tangan { $name } yang bisa diserahkan di sini.
staff-error-duty-no-colleague = Belum ada rekan lain di dinas ini.

## Perintah di menu

staff-command-piket = Jam, cuti, dan pengganti saya
staff-command-beban = Siapa memegang berapa, siapa longgar
staff-command-serahterima = Serahkan semua laporan ke rekan
