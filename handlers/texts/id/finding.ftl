### Mencari laporan, dan menyaring antrean.

staff-find-head =
    🔎 <b>{ $typed }</b>: { $total } laporan{ $pages ->
        [1] {""}
       *[other] , halaman { $page } dari { $pages }
    }
staff-find-some =
    🔎 Tidak ada yang memuat semua kata <b>{ $typed }</b>. Yang paling mirip: { $total } laporan{ $pages ->
        [1] {""}
       *[other] , halaman { $page } dari { $pages }
    }
staff-find-codes = 🔎 Kode <b>{ $typed }</b> tidak ada. Mungkin salah satu ini:
staff-find-none =
    🔎 Belum ketemu laporan tentang <b>{ $typed }</b>. Coba kata lain: masalahnya, jalannya, kelurahannya, atau nama petugasnya.
staff-find-snippet = <i>{ $words }</i>
staff-error-find-nothing = Mau mencari apa? Contoh: /cari lampu { $example_kelurahan }, /cari { $example_code }, atau /cari Rina
staff-error-find-old = Pencarian itu sudah diganti yang lebih baru. Ketik /cari lagi, ya.

staff-filter-kelurahan = kel. { $name }
staff-filter-late = terlambat
staff-filter-untaken = belum diambil
staff-filter-waiting = menunggu warga
staff-filter-today = hari ini
staff-filter-emergency = darurat
staff-button-filter = { $name } ({ $number })
staff-button-filter-off = ✓ { $name }, lepas
staff-queue-none-so = Tidak ada laporan terbuka yang cocok: { $filter }.

staff-command-cari = Cari laporan
