### Madosi laporan, lan nyaring antrian.

staff-find-head =
    🔎 <b>{ $typed }</b>: { $total } laporan{ $pages ->
        [1] {""}
       *[other] , kaca { $page } saking { $pages }
    }
staff-find-some =
    🔎 Boten wonten ingkang ngemot sedaya tembung <b>{ $typed }</b>. Ingkang paling mirip: { $total } laporan{ $pages ->
        [1] {""}
       *[other] , kaca { $page } saking { $pages }
    }
staff-find-codes = 🔎 Kode <b>{ $typed }</b> boten wonten. Menawi salah satunggal punika:
staff-find-none =
    🔎 Dereng kepanggih laporan bab <b>{ $typed }</b>. Cobi tembung sanes: perkawisipun, merginipun, kelurahanipun, utawi asmanipun petugas.
staff-find-snippet = <i>{ $words }</i>
staff-error-find-nothing = Badhe madosi punapa? Conto: /cari lampu { $example_kelurahan }, /cari { $example_code }, utawi /cari Rina
staff-error-find-old = Padosan punika sampun dipungantos ingkang langkung enggal. Ketik /cari malih, nggih.

staff-filter-kelurahan = kel. { $name }
staff-filter-late = telat
staff-filter-untaken = dereng dipunpundhut
staff-filter-waiting = nengga warga
staff-filter-today = dinten punika
staff-filter-emergency = darurat
staff-button-filter = { $name } ({ $number })
staff-button-filter-off = ✓ { $name }, uculi
staff-queue-none-so = Boten wonten laporan binikak ingkang cocog: { $filter }.

staff-command-cari = Madosi laporan
