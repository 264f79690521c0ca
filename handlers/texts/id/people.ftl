### Orang-orang di meja kerja: siapa, sebagai apa, di dinas mana.

people-mention = <a href="tg://user?id={ $id }">{ $name }</a>
people-private =
    Halo { $name }. Mulai sekarang kabar untuk Anda saya kirim ke sini, tidak perlu disebut di grup.
    Semua perintah juga bisa di sini. Cara kerjanya ada di /bantuan.

people-photos-left = 🗑 Foto yang ditarik warga dari <b>{ $code }</b> masih ada di { $room }: Telegram menolak permintaan saya menghapusnya. Mohon dihapus sendiri sekarang.
people-photos-left-here = 🗑 Foto di atas sudah ditarik warganya dari <b>{ $code }</b>, tetapi Telegram menolak permintaan saya menghapusnya. Mohon dihapus sendiri, juga dari galeri HP.
people-photos-somewhere = 🗑 Warga menarik fotonya dari <b>{ $code }</b>. Kirimannya di { $room } sudah terlalu lama, jadi saya tidak tahu lagi letaknya. Mohon dicari di sekitar kartunya dan dihapus sendiri.
people-chat-closed = <i>Obrolan pribadi Anda dengan saya tertutup, jadi saya sebut di sini. Kirim /start ke saya supaya kabar berikutnya ke sana lagi.</i>

people-help-leading =
    Untuk yang memimpin:
    /laporan <i>2026-S1</i> angka dan gambarnya; juga <i>november</i>, <i>minggu ini</i>, atau <i>bulan lalu dishub</i>
    /apresiasi <i>Endah terima kasih …</i> kata-kata baik untuk petugas

people-help =
    Untuk koordinator:
    /undang <i>peran dinas</i> membuat tautan undangan sekali pakai (kirim di obrolan pribadi)
    /staf siapa bertugas di mana; mengubah dan mencabut
    /pasang dan /lepas di sebuah grup: untuk apa grup itu
    /identitas <i>kode alasan</i> identitas pelapor, lima menit (di obrolan pribadi); /audit siapa memakai data
    /blokir, /bukablokir, /blokiran menunda laporan baru seorang warga
    /lapor_csv <i>2026-11</i> berkas untuk LAPOR!

people-role-officer = petugas
people-role-lead = kepala
people-role-coordinator = koordinator
people-role-leader = pimpinan
people-words-officer = petugas admin officer
people-words-lead = kepala kadis lead
people-words-coordinator = koordinator coordinator
people-words-leader = pimpinan sekda walikota leader

## Undangan

people-invite-role =
    Mau mengundang sebagai apa? Bisa juga langsung diketik, misalnya <code>/undang petugas hubung</code>
people-invite-office =
    Sebagai <b>{ $role }</b> di dinas mana? Pilih di bawah, atau ketik sebagian namanya, misalnya <code>/undang { $role } hubung</code>
people-invitation =
    Undangan untuk <b>{ $post }</b> sudah jadi. Teruskan tautan ini hanya ke orangnya:

    { $link }

    Sekali pakai, berlaku sampai { $until }. Begitu diterima, Anda saya kabari.
people-invitation-revoked = Undangan untuk <b>{ $post }</b> sudah dicabut. Tautannya tidak berlaku lagi.
people-invitation-yours = Undangan ini sudah Anda terima. Silakan langsung bekerja; caranya ada di /bantuan di grup petugas.
people-invited =
    Halo! Anda diundang membantu warga lewat Wadul { $government }, sebagai <b>{ $post }</b>.

    Kalau Anda terima: nama Telegram Anda terlihat oleh rekan petugas, dan yang Anda kerjakan di sini tercatat.
    Kalau undangan ini bukan untuk Anda, abaikan saja.
people-invited-again =
    Anda sekarang tercatat sebagai <b>{ $now }</b>. Undangan ini untuk <b>{ $post }</b> dan menggantikannya.
    Laporan yang masih Anda pegang di dinas lama kembali ke antrean dinas itu.
people-welcome =
    Selamat bergabung, { $name }. Anda sekarang <b>{ $post }</b>.

    Kabar untuk Anda saya kirim ke sini. Laporan masuk lewat grup petugas; kalau belum ada di grupnya, minta koordinator memasukkan Anda.
    Lalu kirim /bantuan di sana: satu menit sudah paham.
people-joined = 👋 <b>{ $name }</b> menerima undangan sebagai <b>{ $post }</b>. Kalau ini keliru, cabut aksesnya sekarang.
people-toast-welcome = Selamat bergabung!

## Daftar staf

people-list-head =
    👥 <b>Staf</b>: { $total } orang{ $pages ->
        [1] {""}
       *[other] , halaman { $page } dari { $pages }
    }. Tekan nomornya untuk mengubah.
people-list-office = <b>{ $department }</b>
people-list-nowhere = Tanpa dinas
people-list-line =
    { $number }. { $name }, { $role }{ $left ->
        [yes] {" "}· ⚠️ keluar dari grup
       *[no] {""}
    }
people-person =
    <b>{ $name }</b>, { $post }
    Sejak { $since } · { $cases } laporan terbuka di tangannya
    { $private ->
        [yes] Sudah membuka obrolan pribadi dengan bot ini.
       *[no] Belum membuka obrolan pribadi dengan bot ini; kabarnya saya sebut di grup.
    }{ $left ->
        [yes] {""}
            ⚠️ Sudah keluar dari grup petugas, jadi tidak bisa bekerja lagi di sini. Laporannya bisa diserahkan: <code>/serahterima { $name } ke …</code>
       *[no] {""}
    }
people-left =
    🚪 <b>{ $name }</b> keluar dari { $room }{ $count ->
        [0] . Tidak ada laporan di tangannya.
       *[other] , memegang { $count } laporan. Serahkan ke rekannya dengan tombol ini atau <code>/serahterima { $name } ke …</code>.
    }
people-left-access = Kalau memang tidak bertugas lagi, cabut aksesnya lewat /staf.
people-left-restricted = 🚪 <b>{ $name }</b> keluar dari grup petugas, masih memegang { $count } laporan terbatas. Serahkan ke rekannya di sini: <code>/serahterima { $name } ke …</code>
people-change-role = <b>{ $name }</b> menjadi apa?
people-change-office = <b>{ $name }</b> sebagai { $role } di dinas mana?
people-remove-sure =
    Cabut akses <b>{ $name }</b>? Berlaku seketika. Laporan yang dipegangnya kembali ke antrean dinas, dan kepalanya saya kabari.
people-removed =
    Akses <b>{ $name }</b> sudah dicabut. { $cases ->
        [0] Tidak ada laporan di tangannya.
       *[other] { $cases } laporan kembali ke antrean dinasnya.
    }
people-cases-back =
    📥 { $name } ({ $post }) tidak lagi memegang { $count } laporan; sekarang menunggu di antrean: { $codes }

people-button-role = { $role }
people-button-office = { $department }
people-button-accept = Terima
people-button-revoke = Cabut undangan
people-button-hand-on = Serahkan { $count } laporannya
people-button-who = Lihat orangnya
people-button-change-role = Ubah peran
people-button-change-office = Ubah dinas
people-button-remove = Cabut akses
people-button-gone = Ya, cabut
people-button-keep = Batal
people-button-list = ‹ Semua staf

staff-command-undang = Undang rekan (koordinator)
staff-command-staf = Siapa bertugas di mana (koordinator)

## Kalau tidak bisa

staff-error-not-invited = Akun Anda belum terdaftar sebagai petugas. Minta undangan ke koordinator, lalu buka tautannya; sesudah itu tombol ini langsung bisa.
staff-error-invite-elsewhere = Tautan undangan itu kunci masuk, jadi jangan di grup ramai. Kirim /undang di obrolan pribadi dengan saya.
staff-error-no-invitation = Tautan undangan ini tidak dikenal. Coba salin utuh, atau minta yang baru ke koordinator.
staff-error-invitation-used = Undangan ini sudah dipakai. Minta yang baru ke koordinator.
staff-error-invitation-late = Masa berlaku undangan ini sudah lewat. Minta yang baru ke koordinator.
staff-error-invitation-revoked = Undangan ini sudah dicabut. Tanyakan ke koordinator.
staff-error-last-coordinator = Ini koordinator terakhir. Angkat koordinator lain dulu.
staff-error-no-person = Orang itu sudah tidak terdaftar. Lihat /staf.
staff-error-no-role = Peran itu tidak ada. Lihat /undang.
staff-error-post-needs-department = Untuk peran itu, pilih dinasnya dulu.

staff-secret-wished = 🔒 Pelapor <b>{ $code }</b> ingin isinya dirahasiakan. Namanya sudah tidak tampil; tolong dijaga supaya isinya tidak dibahas di luar yang menangani.
