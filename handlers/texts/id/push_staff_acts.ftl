### Kabar untuk warga atas tindakan petugas yang tidak punya kunci sendiri di push.ftl.

push-more-files =
    Ini foto lanjutan dari { $department } untuk laporan <code>{ $code }</code>.

push-see-files = Silakan lihat lampirannya.

push-transfer-coordinator-note = Alasannya: { $text }
push-transfer-coordinator =
    { $name }, supaya laporan <code>{ $code }</code> tidak berpindah-pindah, sekarang koordinator di { $department } yang menentukan siapa yang menanganinya.
    Tidak perlu lapor ulang, dan batas waktunya tidak diundur: { $finish_by }.

push-take-again =
    { $name }, laporan <code>{ $code }</code> sekarang dipegang petugas { $department }. Semua yang sudah ditulis ikut dibaca, jadi tidak perlu cerita ulang.

    Selesai paling lambat { $finish_by }. Begitu ada kabar, langsung saya teruskan ke sini.

push-take-late =
    { $name }, laporan <code>{ $code }</code> sekarang sudah ada yang pegang di { $department }.

    Jawaban pertamanya seharusnya sudah ada { $answer_by }. Maaf terlambat. Begitu ada kabar, langsung saya teruskan ke sini.
