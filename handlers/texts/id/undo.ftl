### Berpikir dua kali: selama beberapa detik, yang dikirim petugas masih bisa diurungkan.

staff-undo-line =
    { $seconds ->
       *[other] Berangkat dalam { $seconds } detik. Sebelum itu masih bisa diurungkan.
    }
staff-button-undo = Urungkan
staff-undone = ↩️ <b>{ $code }</b> diurungkan. Tidak ada yang dikirim ke warga, dan laporannya kembali seperti semula.
staff-toast-undone = Diurungkan. Warga tidak menerima apa-apa.
staff-error-undo-late = Sudah berangkat ke warga, jadi tidak bisa diurungkan. Kalau keliru, balas kartunya dengan penjelasan.
staff-error-undo-late-transfer = Sudah dikabarkan ke warga, jadi tidak bisa diurungkan. Kalau salah tujuan, tekan Teruskan lagi di kartunya; koordinator yang memutuskan.
staff-error-undo-late-merge = Sudah dikabarkan ke warga, jadi tidak bisa diurungkan. Kalau ternyata bukan hal yang sama, koordinator bisa membukanya lagi dari kartunya.
staff-error-undo-late-archive = Sudah dikabarkan ke warga, jadi tidak bisa diurungkan. Kalau keliru, tekan Buka lagi di kartunya.
staff-error-undo-built-upon = Sudah ada langkah lain sesudahnya, jadi yang ini tidak bisa diurungkan. Lihat kartunya.
staff-error-undo-done = Tidak ada lagi yang bisa diurungkan di sini.
staff-error-undo-not-yours = Hanya yang mengirim yang bisa mengurungkannya.
card-act-undo = Diurungkan

## Yang sudah ditulis lalu diubah

staff-changed = ✏️ <b>{ $code }</b>: yang dikirim adalah versi barunya.
staff-already-read =
    📬 Warga sudah membaca pesan Anda tentang <b>{ $code }</b> dengan kata-kata yang lama. Kirim versi barunya sebagai ralat? Atau balas pesan ini dengan ralat yang lain.
staff-button-correct = Kirim ralat
staff-error-told-already = Warga sudah dikabari dengan isi yang lama. Kalau perlu diluruskan, balas kartunya: langsung sampai ke warga.
staff-error-undo-first = Perubahan pesan yang ini tidak ikut terkirim. Tekan Urungkan dulu, lalu tulis lagi.
staff-error-held-photo = Belum ada yang dikirim, tetapi saya tidak tahu foto mana yang Anda ganti. Kirim ulang kata-kata dan semua fotonya sebagai satu balasan; itu menggantikan yang tadi.
staff-corrected = ✏️ Ralat <b>{ $code }</b> dikirim ke warga.
staff-error-corrected-once = Ralatnya sudah pernah dikirim. Kalau masih ada yang kurang, balas kartunya dengan pesan baru.
staff-error-too-late-to-correct = Sudah terlalu lama untuk diralat dengan mengubah pesan. Balas kartunya dengan pesan baru.
staff-error-correction-flawed = Perubahannya belum saya kirim: masih perlu apa yang dilakukan, kapan, atau oleh siapa. Balas kartunya dengan pesan baru.
push-correction =
    { $name }, ada ralat dari { $department } untuk kabar sebelumnya tentang laporan <code>{ $code }</code>. Yang benar:

    { $text }
staff-replaced = ↩️ <b>{ $code }</b>: yang ini ditarik sebelum berangkat, jadi tidak sampai ke warga.
staff-error-correction-no-question = Perubahannya belum saya kirim: bunyinya bukan pertanyaan lagi. Mau menjawab? Balas kartunya.
staff-error-asked-answered = Warga sudah menjawab pertanyaan itu, jadi ralatnya tidak saya kirim. Masih perlu bertanya? Tekan Tanya warga, lalu balas kartunya.
staff-error-undone-edited = Langkah ini tadi sudah Anda urungkan, jadi perubahannya tidak dikirim ke siapa pun. Kalau tetap perlu, tekan lagi tombolnya di kartu dan balas dengan yang baru.
