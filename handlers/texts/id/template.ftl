### Templat jawaban: awal yang tinggal dilengkapi petugas.

staff-command-templat = Contoh jawaban dinas
template-offer =
    💬 <b>{ $code }</b>: balas pesan ini (atau kartunya) dengan jawaban untuk warga. Foto juga boleh; awali dengan // kalau hanya untuk rekan. Mau mulai dari contoh?
template-button = { $title }
template-copy =
    💬 <b>{ $code }</b>, { $title }. Ketuk untuk menyalin, isi bagian [ ], lalu balas pesan ini:

    <code>{ $text }</code>
template-that-place = lokasi itu
template-that-problem = masalah ini
template-list = <b>Templat jawaban { $department }</b>
template-list-line = • <code>{ $handle }</code> { $title }
template-list-look = Lihat satu: <code>/templat { $handle }</code>. Saat menjawab, tekan <b>Jawab</b>: contohnya ditawarkan di sana.
template-list-help =
    Lihat satu: <code>/templat kode</code>
    Tambah: <code>/templat tambah jalan berlubang</code>, baris berikutnya judul, lalu isinya. Tanpa jenis masalah berlaku untuk semua.
    Ubah: <code>/templat ubah kode</code>, baris berikutnya judul dan isi baru. Hapus: <code>/templat hapus kode</code>
    Yang terisi sendiri: {"{"}sapaan{"}"}, {"{"}masalah{"}"}, {"{"}tempat{"}"}, {"{"}dinas{"}"}. Yang diisi petugas: [tindakan], [tanggal], [unit].
template-view =
    <b>{ $title }</b> (<code>{ $handle }</code>)

    <code>{ $text }</code>
template-kept =
    ✅ Disimpan: <b>{ $title }</b> (<code>{ $handle }</code>). Muncul saat petugas menekan Jawab.

    <code>{ $text }</code>
template-retired = 🗂 <b>{ $title }</b> tidak ditawarkan lagi.
staff-error-template-empty = Baris pertama sesudah perintah adalah judul, baris berikutnya isinya. Keduanya perlu ada.
staff-error-template-long = Terlalu panjang: judul paling banyak 40 huruf, isi 1500.
staff-error-template-fact = Tidak ada isian bernama { $fact }. Yang ada: sapaan, masalah, tempat, dinas.
staff-error-template-no-blank = Sisakan bagian yang harus diisi petugas, misalnya [tanggal] atau [unit], supaya jawabannya tidak kosong.
staff-error-template-gone = Templat itu tidak ada. Lihat daftarnya dengan /templat.
staff-error-template-problem = Jenis masalahnya tidak ketemu di dinas ini. Coba kata lain, atau tambah tanpa jenis masalah.
