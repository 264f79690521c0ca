### Kode QR di tempat umum: lembarnya, dan sapaan bagi yang memindai.

qr-title = Kode QR Wadul
qr-line = Ada masalah di sini? Pindai, ceritakan, kami urus sampai selesai.

citizen-qr-start = Halo { $name }, Kakak sedang di <b>{ $place }</b> ya? Tempatnya sudah saya catat, jadi tinggal ceritakan: ada masalah apa di situ? Foto juga boleh.
citizen-qr-first = Saya Wadul dari { $government }. Nanti saya carikan dinasnya, lalu saya kabari terus sampai selesai.
citizen-qr-place = Tempatnya saya catat dari kode QR: { $place }.
citizen-qr-parked = Cerita yang sebelumnya saya simpan sehari, siapa tahu mau diteruskan.
