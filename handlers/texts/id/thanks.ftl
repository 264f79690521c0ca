### Sesudah hasil disampaikan: nilai, terima kasih, catatan untuk koordinator, dan kronologi.

## Nilai dan kata-kata warga

citizen-rated-well =
    Matur nuwun, nilainya sudah saya catat untuk laporan <code>{ $code }</code>.

    Mau titip kata untuk petugasnya? Tulis saja di sini. Nama Kakak tidak ikut disebut.
citizen-rated-low =
    Terima kasih sudah jujur, nilainya sudah saya catat untuk laporan <code>{ $code }</code>.

    Apa yang sebaiknya diperbaiki? Tulis saja di sini, nanti saya sampaikan ke koordinator. Nama Kakak tidak ikut disebut.
citizen-button-no-words = Tidak usah
citizen-ask-for-whom = Pesan tadi untuk petugas yang menangani laporan <code>{ $code }</code>, supaya laporannya dibuka lagi, atau cerita baru?
citizen-button-for-officer = Untuk petugas
citizen-button-for-officer-of = Untuk petugas { $code }
citizen-thanks-passed = Sudah saya teruskan ke petugas yang menangani laporan <code>{ $code }</code>. Matur nuwun, { $name }, yang begini bikin semangat.
citizen-thanks-passed-named = Sudah saya teruskan ke { $officer }, yang menangani laporan <code>{ $code }</code>. Matur nuwun, { $name }, yang begini bikin semangat.
citizen-remark-passed = Sudah saya sampaikan ke koordinator soal laporan <code>{ $code }</code>. Terima kasih, { $name }, ini membantu memperbaiki caranya.
citizen-thanks-kept = Terima kasih, { $name }. Kata-kata Kakak saya simpan bersama laporan <code>{ $code }</code>.
citizen-thanks-already = Sama-sama, { $name }. Pesan Kakak untuk laporan <code>{ $code }</code> sudah sampai sebelumnya.
citizen-thanks-none = Baik, { $name }. Kalau ada yang lain, tulis saja kapan pun.

## Di grup staf, di bawah kartunya

card-thanks =
    { $held ->
        [yes] 💚 <b>Terima kasih untuk { $officer }</b> dari { $who }, untuk <b>{ $code }</b> ({ $category }):
       *[no] 💚 <b>Terima kasih untuk { $department }</b> dari { $who }, untuk <b>{ $code }</b> ({ $category }):
    }
    <i>{ $text }</i>
card-remark =
    { $count ->
        [0] 💡 <b>Untuk koordinator:</b> pesan { $who } sesudah <b>{ $code }</b> ({ $category }) selesai.
       *[other] 💡 <b>Untuk koordinator:</b> { $who } memberi { $count } dari 5 untuk <b>{ $code }</b> ({ $category }).
    }
    <i>{ $text }</i>
    Barangkali ada langkah yang bisa dipermudah. Ini tentang caranya, bukan tentang orangnya.
card-reopened =
    { $held ->
        [yes] 🔁 <b>Dibuka lagi</b> oleh { $who }: <b>{ $code }</b>. Kembali ke <b>{ $officer }</b>.
       *[no] 🔁 <b>Dibuka lagi</b> oleh { $who }: <b>{ $code }</b>. Kembali ke antrean { $department }.
    }

card-reopened-yours = 🔁 Menurut { $who }, <b>{ $code }</b> belum beres, jadi dibuka lagi dan kembali ke tangan <b>{ $officer }</b>. Kabar singkat kapan dilanjutkan sudah menolong.
card-reopened-lead =
    { $held ->
        [yes] 🔁 Menurut { $who }, <b>{ $code }</b> belum beres, jadi dibuka lagi dan kembali ke <b>{ $officer }</b>. Mohon dibantu supaya kali ini tuntas.
       *[no] 🔁 Menurut { $who }, <b>{ $code }</b> belum beres, jadi dibuka lagi dan kembali ke antrean { $department }. Mohon dibantu supaya kali ini tuntas.
    }

## Status

citizen-status-plan-over = <b>Sekarang:</b> rencananya { $planned_on }, tapi hari itu sudah lewat dan belum ada kabar selesai. Maaf ya.

## Kronologi: dokumen teks tanpa markup

citizen-button-chronology = Kronologi
citizen-chronology = Ini kronologi laporan <code>{ $code }</code>: semua tanggal, janji, dan jedanya. Simpan atau bagikan sesuka Kakak.
chronology-title = KRONOLOGI LAPORAN { $code }
chronology-category = Masalah: { $category }
chronology-place = Tempat: { $place }
chronology-since = Sejak: { $since }
chronology-department = Sekarang di tangan: { $department }
chronology-state = Keadaan sekarang: { $state } (istilah LAPOR!: { $lapor })
chronology-state-asked = menunggu jawaban pelapor
chronology-state-result = hasil disampaikan, menunggu tanggapan pelapor
chronology-words = YANG DILAPORKAN
chronology-promises = BATAS WAKTU
chronology-verify-by =
    { $held ->
        [yes] Pemeriksaan paling lambat: { $date } (semula { $then })
       *[no] Pemeriksaan paling lambat: { $date }
    }
chronology-answer-by =
    { $held ->
        [yes] Jawaban pertama paling lambat: { $date } (semula { $then })
       *[no] Jawaban pertama paling lambat: { $date }
    }
chronology-finish-by =
    { $held ->
        [yes] Selesai paling lambat: { $date } (semula { $then })
       *[no] Selesai paling lambat: { $date }
    }
chronology-answered =
    { $held ->
        [yes] Jawaban pertama diberikan: { $date }
       *[no] Jawaban pertama diberikan: belum ada
    }
chronology-result =
    { $held ->
        [yes] Hasil disampaikan: { $date }
       *[no] Hasil disampaikan: belum ada
    }
chronology-late = Lewat dari batas selesai: { $days } hari kerja
chronology-pauses = SAAT HITUNGAN HARI BERHENTI
chronology-pause =
    { $held ->
        [yes] { $date } sampai { $until }: { $days } hari kerja ({ $state })
       *[no] Sejak { $date }, sampai sekarang: { $days } hari kerja ({ $state })
    }
chronology-rule = Cara menghitung: hari kerja adalah Senin sampai Jumat, tanpa hari libur nasional dan cuti bersama. Hari laporan masuk tidak dihitung. Aturan versi { $version }.
chronology-steps = YANG TERJADI
chronology-step = { $when }: { $what } ({ $who }) [LAPOR!: { $lapor }]
chronology-by-citizen = pelapor
chronology-by-clock = otomatis
chronology-event-assign = petugas diganti
chronology-event-hand-back = dikembalikan ke antrean dinas
chronology-moved-to = Pindah ke: { $department }
chronology-body = Lembaga: { $body }
chronology-planned = Direncanakan: { $date }
chronology-second = Hal lain di cerita ini dilaporkan tersendiri: { $code }
chronology-files = Lampiran: { $count }
chronology-made = Dibuat oleh Wadul, { $government }, { $moment }.
