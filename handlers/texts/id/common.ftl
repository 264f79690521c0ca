### Kabar bahwa sesuatu tidak bisa dilakukan. Dibaca warga dan petugas; tanpa istilah teknis.
### Muncul sebagai pesan atau pop-up tombol (paling panjang 200 huruf, tanpa markup).

error-general = Maaf, yang ini belum berhasil. Coba sekali lagi ya.
error-invalid = Yang itu belum bisa dipakai. Coba tulis dengan cara lain ya.
error-not-allowed = Langkah itu tidak bisa dilakukan sekarang.
error-no-power = Langkah itu bukan wewenang peran Anda.
error-not-in-this-state = Langkah itu sudah tidak bisa, karena laporannya sudah berubah. Lihat keadaan terbarunya dulu.
error-not-your-role = Langkah itu dilakukan oleh peran lain.
error-no-officer = Petugasnya belum dipilih.
error-no-role = Peran itu tidak ada.
error-post-needs-department = Untuk peran itu, dinasnya harus dipilih dulu.
error-transfer-nowhere = Laporan itu sudah ada di sana. Pilih tujuan lain.
error-too-early = Belum waktunya. Masih ditunggu sampai { $until }.
error-outdated = { $first } lebih dulu menanganinya. Kartunya sudah diperbarui.
error-outdated-citizen = Laporannya sudah berubah sejak pesan itu. Ketik /laporanku untuk keadaan terbaru.
error-not-found = Tidak ketemu.
error-no-such-report = Laporan itu tidak ketemu di antara laporan Kakak.
error-no-such-code = Kode itu tidak ketemu di antara laporan Kakak. Coba periksa lagi hurufnya, atau ketik /laporanku untuk melihat semuanya.
error-old-button = Tombol itu sudah tidak berlaku. Lanjutkan dari pesan paling bawah, atau tulis saja ceritanya.
error-nothing-to-resume = Cerita yang itu sudah tidak tersimpan. Silakan mulai lagi kapan saja, tulis saja ceritanya.
error-missing-holidays = Kalender hari libur tahun { $year } belum lengkap, jadi tanggalnya belum bisa dijanjikan. Cerita Kakak tetap tersimpan, coba kirim lagi nanti.
error-rule-version = Aturan waktu laporan ini tidak ditemukan. Beri tahu pengelola sistem.
error-rules-missing = Berkas aturan waktu tidak ditemukan. Beri tahu pengelola sistem.
error-rules-broken = Berkas aturan waktu tidak terbaca. Beri tahu pengelola sistem.
error-no-day = Tanggalnya belum terbaca. Tulis misalnya 15-01, 15 Januari, atau Kamis depan.
error-day-past = Hari itu sudah lewat. Sebut hari sesudah hari ini; kalau maksudnya tahun depan, tulis juga tahunnya.
error-day-far = Tanggalnya terlalu jauh. Pilih tanggal yang bisa ditepati.
error-day-none = Tanggal itu tidak ada di kalender. Coba periksa lagi hari dan bulannya.
error-day-today = Itu hari ini. Sebut hari sesudah hari ini.
error-day-vague = Itu belum menyebut hari, padahal warga menunggu kepastian. Sebut perkiraan hari atau bulannya, misalnya 15 Desember, minggu depan, atau akhir Maret 2027.
error-day-several = Ada lebih dari satu tanggal di situ, jangan sampai yang keliru dibaca warga. Tulis lagi dengan satu tanggal saja: kapan dikerjakan.
error-day-unclear = Tanggalnya bisa dibaca dengan lebih dari satu cara. Tulis lengkap, misalnya 7 Desember, atau 1 sampai 5 Desember.
error-day-disagrees = Nama hari dan tanggalnya tidak cocok: { $date } bukan hari itu. Mana yang benar? Tulis lagi dengan tanggalnya saja.
