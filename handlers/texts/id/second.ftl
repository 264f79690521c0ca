### Hal kedua dalam satu cerita: ditawarkan sekali, sesudah laporan pertama terkirim

citizen-second-offer =
    Satu lagi, { $name }. Di cerita tadi ada juga soal ini:
    <i>{ $words }</i>

    Itu urusan { $department }, jadi belum ikut jalan. Mau saya catat jadi laporan sendiri, biar mereka juga bisa bergerak?
citizen-button-second-yes = Ya, catat juga
citizen-button-second-no = Masih satu hal
citizen-second-begun = Siap, yang ini jadi laporan sendiri. Tempatnya saya samakan dulu dengan yang tadi: { $place }. Kalau beda, nanti bisa diubah.
citizen-second-begun-somewhere = Siap, yang ini jadi laporan sendiri.
citizen-second-declined = Baik { $name }, berarti satu hal, dan semuanya tetap di laporan <code>{ $code }</code>.
citizen-second-later = Siap, tidak saya lupakan. Yang sedang ditulis kita selesaikan dulu ya, habis itu tekan lagi tombol yang tadi.
