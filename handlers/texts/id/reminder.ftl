### Pengingat untuk petugas, digantung di bawah kartu laporan. $held: "yes" bila sudah ada yang memegang.

reminder-half = { $held ->
    [yes] { $officer }, separuh waktu <code>{ $code }</code> sudah lewat. Selesainya dijanjikan { $date }.
   *[no] Rekan { $department }, separuh waktu <code>{ $code }</code> sudah lewat dan belum ada yang memegang. Selesainya dijanjikan { $date }.
  }

reminder-verify = Rekan { $department }, <code>{ $code }</code> belum diambil. Batas memeriksanya { $date }. Kalau bukan urusan kita, tekan <b>Teruskan</b>, tidak perlu ditunggu.

reminder-answer = { $held ->
    [yes] { $officer }, warga <code>{ $code }</code> belum mendapat jawaban. Batasnya { $date }. Kabar sementara yang jujur pun sudah menolong.
   *[no] Rekan { $department }, warga <code>{ $code }</code> belum mendapat jawaban. Batasnya { $date }. Kabar sementara yang jujur pun sudah menolong.
  }

reminder-soon = { $held ->
    [yes] { $officer }, waktu <code>{ $code }</code> tinggal sedikit, janjinya { $date }. Kalau butuh waktu lebih, jadwalkan dengan tanggal yang jujur.
   *[no] Rekan { $department }, waktu <code>{ $code }</code> tinggal sedikit, janjinya { $date }, dan belum ada yang memegang.
  }

reminder-last-day = { $held ->
    [yes] { $officer }, hari ini batas <code>{ $code }</code>. Warganya menunggu kabar.
   *[no] Rekan { $department }, hari ini batas <code>{ $code }</code>, dan belum ada yang memegang.
  }

reminder-overdue = { $held ->
    [yes] { $officer }, <code>{ $code }</code> sudah lewat dari janji { $date }. Di kabar berkala warganya kami beri tahu dengan jujur. Mohon kabari apa yang menghambat, supaya bisa dibantu.
   *[no] Rekan { $department }, <code>{ $code }</code> sudah lewat dari janji { $date } dan belum ada yang memegang. Siapa yang bisa mengambil?
  }
