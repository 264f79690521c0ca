### Ruang kerja: grup mana untuk siapa, dan kalau ada yang tidak beres.

rooms-topic = { $short } · { $name }
rooms-pointer = ↪️ <b>{ $code }</b> sekarang di <b>{ $department }</b>; kartunya pindah ke ruang dinas itu. Balasan ke pesan ini tetap sampai.
rooms-words-common = bersama umum common
rooms-words-forum = forum topik topics
rooms-words-restricted = terbatas rahasia restricted
rooms-words-department = dinas opd department
rooms-is-common = grup bersama semua dinas
rooms-is-forum = grup bersama, satu topik untuk tiap dinas
rooms-is-restricted = grup terbatas untuk laporan rahasia dan pengawasan
rooms-is-department = grup dinas { $names }
rooms-is-nothing = belum dipasang
rooms-what =
    Grup ini: <b>{ $what }</b>.

    <code>/pasang bersama</code> semua dinas di sini
    <code>/pasang forum</code> satu topik untuk tiap dinas (nyalakan Topik dulu)
    <code>/pasang topik hubung</code> topik ini milik satu dinas (di topik umum: saya buatkan)
    <code>/pasang dinas hubung</code> grup satu dinas
    <code>/pasang terbatas</code> hanya laporan rahasia dan pengawasan
    <code>/lepas</code> tidak dipakai lagi
rooms-set = ✅ Dipasang: grup ini sekarang <b>{ $what }</b>. Pastikan saya admin di sini. Kartu laporan yang terbuka menyusul pelan-pelan.
rooms-given-up = Grup ini sudah dilepas. Laporannya pindah ke ruang yang berlaku.
rooms-upgraded = ℹ️ Telegram meningkatkan salah satu grup petugas menjadi supergrup. Saya sudah ikut pindah; kartu digantung ulang. Nomor barunya <code>{ $chat }</code>.
rooms-name-common = grup bersama
rooms-name-restricted = grup terbatas
rooms-name-department = grup { $names }
rooms-trouble-out = ⚠️ Saya tidak bisa menulis di <b>{ $room }</b>. Tidak ada yang hilang: kabarnya menunggu, dan untuk grup dinas kartunya sementara di grup bersama. Masukkan saya lagi sebagai admin, atau /pasang di grup pengganti.
rooms-trouble-rights = ⚠️ Saya bukan admin lagi di <b>{ $room }</b>. Jadikan saya admin supaya balasan dan perubahan anggota tetap terbaca.
rooms-trouble-topic = ℹ️ Topik <b>{ $topic }</b> di { $room } hilang. Saya buat lagi, dan kartunya menyusul.
rooms-trouble-closed = ⚠️ Topik <b>{ $topic }</b> di { $room } tertutup untuk saya. Kabarnya sementara di topik umum. Buka lagi topiknya, atau beri saya hak mengelola topik.
rooms-trouble-topics = ⚠️ Saya belum bisa membuat topik di { $room }. Kabarnya sementara di topik umum. Nyalakan Topik dan beri saya hak mengelola topik.
rooms-trouble-doubt = ⚠️ Waktu saya membuat topik <b>{ $topic }</b> di { $room }, sambungan terputus; saya tidak bisa melihat apakah topiknya jadi. Supaya tidak kembar, saya menunggu. Kalau topiknya ada: kirim <code>/pasang topik { $short }</code> di dalamnya. Kalau tidak ada: kirim yang sama di topik umum, saya buat. Kabarnya sementara di topik umum.
rooms-topic-taken = ✅ Topik ini sekarang milik <b>{ $department }</b>. Kartunya menyusul pelan-pelan.
rooms-topic-coming = Baik, topik <b>{ $department }</b> saya buat.
rooms-topic-there = Topik <b>{ $department }</b> sudah ada.
rooms-mended = ✅ Sudah beres lagi: { $room }. Yang menunggu sedang dikirim.

staff-error-only-in-group = Kirim perintah ini di grup yang mau dipasang.
staff-error-no-forum = Grup ini belum memakai Topik. Nyalakan dulu di pengaturan grup, lalu /pasang forum lagi.
staff-error-not-set = Grup ini tidak dipasang lewat /pasang. Kalau nomornya ada di pengaturan server, ubah di sana.
staff-error-other-room = Grup ini sudah dipakai untuk hal lain. Kirim /lepas dulu, atau pakai grup lain.
staff-error-what-room = Mau dipasang sebagai apa? Kirim /pasang saja untuk melihat pilihannya.
staff-error-room-which = Dinas yang mana? Tulis sebagian namanya, misalnya /pasang dinas hubung
staff-error-which-department = Dinas yang mana: { $names }? Tulis lebih lengkap.
staff-error-other-topic = Topik ini sudah dipakai { $department }. Kirim di topik lain, atau di topik umum supaya saya buatkan.
