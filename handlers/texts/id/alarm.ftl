### Keadaan darurat: dipanggil sendiri-sendiri, seketika, jam berapa pun. $state: dipegang (yes), disarankan (suggested), belum ada (no).

alarm-filed =
    🚨 <b>Darurat di { $department }</b>: <code>{ $code }</code> { $category }, { $place }
    <i>{ $words }</i>

    { $state ->
        [yes] Dipegang <b>{ $who }</b>.
        [suggested] Belum ada yang memegang; sekarang paling mungkin <b>{ $who }</b>.
       *[no] Belum ada yang memegang.
    } Tolong diambil sekarang juga, dan pastikan { $number } sudah tahu. Kalau { $minutes } menit lagi belum ada tindakan, kepala dinas dan koordinator saya panggil lagi.
alarm-added =
    🚨 <b>Ada yang celaka atau terancam</b>, kata pelapor <code>{ $code }</code> ({ $department }, { $category }, { $place }):
    <i>{ $words }</i>

    { $state ->
        [yes] Dipegang <b>{ $who }</b>.
        [suggested] Belum ada yang memegang; sekarang paling mungkin <b>{ $who }</b>.
       *[no] Belum ada yang memegang.
    } Tolong ditangani sekarang juga, dan pastikan { $number } sudah tahu. Kalau { $minutes } menit lagi belum ada tindakan, kepala dinas dan koordinator saya panggil lagi.
alarm-reopened =
    🚨 <b>Belum beres, dan ada yang celaka atau terancam</b>, kata pelapor <code>{ $code }</code> ({ $department }, { $category }, { $place }):
    <i>{ $words }</i>

    { $state ->
        [yes] Kembali ke tangan <b>{ $who }</b>.
        [suggested] Belum ada yang memegang; sekarang paling mungkin <b>{ $who }</b>.
       *[no] Belum ada yang memegang.
    } Tolong ditangani sekarang juga, dan pastikan { $number } sudah tahu. Kalau { $minutes } menit lagi belum ada tindakan, kepala dinas dan koordinator saya panggil lagi.
alarm-moved =
    🚨 <b>Darurat, baru dipindahkan ke { $department }</b>: <code>{ $code }</code> { $category }, { $place }
    <i>{ $words }</i>

    { $state ->
        [yes] Dipegang <b>{ $who }</b>.
        [suggested] Belum ada yang memegang; sekarang paling mungkin <b>{ $who }</b>.
       *[no] Belum ada yang memegang.
    } Tolong diambil sekarang juga, dan pastikan { $number } sudah tahu. Kalau { $minutes } menit lagi belum ada tindakan, kepala dinas dan koordinator saya panggil lagi.
alarm-again =
    🚨 <b>Sudah { $minutes } menit tanpa tindakan</b>: darurat <code>{ $code }</code> di { $department }, { $category }, { $place }
    <i>{ $words }</i>

    { $state ->
        [yes] Ada di tangan <b>{ $who }</b>, tapi belum ada kabar.
       *[no] Belum ada yang mengambil.
    } Mohon dipastikan sekarang ada yang bergerak, dan { $number } sudah tahu. Sesudah ini saya tidak memanggil lagi; tiap pagi ia ada di urutan pertama ringkasan.
alarm-placed =
    🚨 <b>Tempatnya sekarang diketahui</b>: darurat <code>{ $code }</code> ({ $department }, { $category })
    📍 <b>{ $place }</b>
    <i>{ $words }</i>

    { $state ->
        [yes] Dipegang <b>{ $who }</b>.
        [suggested] Belum ada yang memegang; sekarang paling mungkin <b>{ $who }</b>.
       *[no] Belum ada yang memegang.
    } Tolong diteruskan ke yang sedang menuju ke sana, dan pastikan { $number } sudah tahu.
alarm-not-looked-over = ✋ Pelapornya belum menekan kirim dan belum memeriksa isinya. Ia sudah ditanya, tidak menjawab, jadi saya teruskan apa adanya.
