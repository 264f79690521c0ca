### Orang-orang di meja kerja: siapa, sebagai apa, di dinas mana.

people-mention = <a href="tg://user?id={ $id }">{ $name }</a>
people-private =
    Halo { $name }. Mulai sekarang kabar untuk Anda saya kirim ke sini, tidak perlu disebut di grup.
    /tugasku, /antrian, dan /lihat juga bisa di sini. Cara kerjanya ada di /bantuan di grup petugas.
