### Kabar yang sampai ke warga tanpa ia bertanya: setiap ada perubahan, dan berkala sampai selesai.
### Selalu tersedia: $name (sapaan, mis. "Kak Sri"), $code, $department, $category, $verify_by, $answer_by, $finish_by, $city, $government.
### Kunci untuk tiap tindakan petugas: push-<action>. Kunci berkala: push-status-<state>. Kata petugas sendiri: $text;
### bila ada <kunci>-note dan $text tidak kosong, ia ditambahkan sebagai paragraf terakhir.

## Tindakan petugas

push-take =
    { $name }, laporan <code>{ $code }</code> sudah ada yang pegang di { $department }.

    Sekarang sedang dipelajari. Jawaban pertama paling lambat { $answer_by }. Begitu ada kabar, langsung saya teruskan ke sini.

push-assign =
    { $name }, laporan <code>{ $code }</code> sekarang ditangani petugas lain di { $department }. Semua yang sudah ditulis ikut pindah tangan, jadi tidak perlu cerita ulang.

push-hand-back =
    { $name }, petugas yang tadi memegang laporan <code>{ $code }</code> mengembalikannya ke antrean { $department } supaya diambil rekan yang lebih pas. Batas waktunya tetap: { $finish_by }.

push-transfer-note = Alasannya: { $text }
push-transfer =
    { $name }, laporan <code>{ $code }</code> ternyata lebih pas ditangani { $department }, jadi sudah dipindahkan ke sana.
    Tidak perlu lapor ulang, dan batas waktunya tidak diundur: { $finish_by }.

push-ask =
    { $name }, petugas { $department } perlu bertanya sebentar tentang laporan <code>{ $code }</code>:

    { $text }

    Balas saja pesan ini, boleh dengan tulisan, foto, atau lokasi. Selama menunggu jawaban, hitungan harinya berhenti dulu.

push-ask-helping =
    { $name }, petugas { $department } ikut membantu dan perlu bertanya sebentar tentang laporan <code>{ $code }</code>:

    { $text }

    Balas saja pesan ini, boleh dengan tulisan, foto, atau lokasi. Laporannya tetap jalan seperti biasa.

push-answer =
    { $name }, ada jawaban dari { $department } untuk laporan <code>{ $code }</code>:

    { $text }

    Kalau ada yang belum jelas, balas saja pesan ini. Nanti saya sampaikan ke petugasnya.

push-progress-note = Kata petugasnya: { $text }
push-progress =
    { $name }, laporan <code>{ $code }</code> sekarang sedang dikerjakan { $department }.

    Batas selesainya { $finish_by }. Saya kabari lagi kalau ada perkembangan.

push-schedule-note = Penjelasan petugas: { $text }
push-schedule =
    { $name }, supaya jelas dari awal: laporan <code>{ $code }</code> belum bisa dikerjakan sekarang. { $department } merencanakannya { $planned_on }.

    Sampai hari itu saya tetap mengabari secara berkala, jadi tidak hilang begitu saja.

push-outside-note = Catatan petugas: { $text }
push-outside =
    { $name }, masalah di laporan <code>{ $code }</code> ternyata wewenangnya { $body }, bukan { $government }. Laporan ini tidak kami tutup: { $department } yang menyampaikan dan ikut menagih kabarnya.

push-result =
    { $name }, { $department } menyampaikan bahwa laporan <code>{ $code }</code> sudah selesai ditangani.

    { $text }

    Kakak yang paling tahu keadaannya di lapangan. Apakah sudah beres? Kalau tidak ada jawaban sampai { $respond_by }, laporan ini saya anggap selesai, dan tetap bisa dibuka lagi.

push-merge =
    { $name }, laporan <code>{ $code }</code> sama dengan laporan lain yang sudah berjalan, jadi digabung supaya ditangani sekali jalan. Kabarnya tetap saya teruskan ke sini, dan Kakak tetap bisa menambah keterangan dengan membalas pesan ini.

push-archive =
    { $name }, laporan <code>{ $code }</code> disimpan dulu dan tidak dikerjakan.

    Alasannya: { $text }

    Kalau menurut Kakak itu keliru, tekan tombol di bawah. Laporannya dibuka lagi dan dilihat orang lain.

push-reopen-note = Catatan petugas: { $text }
push-reopen =
    { $name }, laporan <code>{ $code }</code> dibuka lagi dan dikerjakan lagi oleh { $department }.

    Batas waktu yang baru: { $finish_by }.

## Yang terjadi karena waktu

push-close-notice =
    { $name }, soal laporan <code>{ $code }</code>: saya belum mendengar apakah sudah beres. Kalau tidak ada jawaban sampai { $respond_by }, laporannya saya anggap selesai.

    Sudah beres, atau belum?

push-expire-result =
    { $name }, laporan <code>{ $code }</code> saya tutup, karena sampai batas waktunya saya tidak mendengar apa-apa lagi. Kalau ternyata masalahnya masih ada, tekan tombol di bawah kapan saja. Langsung dibuka lagi.

push-expire-question =
    { $name }, pertanyaan petugas tentang laporan <code>{ $code }</code> belum terjawab. Tidak apa-apa, { $department } melanjutkan dengan keterangan yang ada. Kalau sempat, balas pesan ini. Tetap berguna.

push-overdue =
    { $name }, saya harus jujur: laporan <code>{ $code }</code> sudah lewat batas yang dijanjikan, yaitu { $finish_by }. Maaf ya. { $department } dan koordinatornya sudah diingatkan, dan saya tetap mengabari sampai selesai.

    Kalau Kakak merasa laporannya dibiarkan, Kakak berhak mengadu ke Ombudsman Republik Indonesia. Tombol Kronologi mengirim catatan bertanggal laporan ini, yang bisa dibawa ke sana.

push-draft =
    { $name }, cerita Kakak waktu itu masih saya simpan, tinggal sedikit lagi. Mau diteruskan?

push-unsent =
    { $name }, ini belum terkirim ke petugas:
    <i>{ $words }</i>

    Saya kirim sekarang? Kalau sampai pukul { $until } belum ada jawaban, saya teruskan apa adanya, supaya tetap ada yang tahu. Kalau ada yang terluka atau terancam, telepon { $number } dulu.

push-held =
    { $name }, yang ini masih saya simpan dan belum sampai ke petugas:
    <i>{ $words }</i>

    Mau diteruskan ke mana?

push-held-files =
    { $name }, kiriman Kakak tadi masih saya simpan dan belum sampai ke petugas. Mau diteruskan ke mana?

## Kabar berkala

push-status-registered =
    { $day ->
        [0] { $name }, kabar laporan <code>{ $code }</code>: baru masuk hari ini dan sedang diperiksa { $department } sebelum ditangani petugas. Pemeriksaannya paling lambat selesai { $verify_by }.
       *[other] { $name }, kabar laporan <code>{ $code }</code>: masih diperiksa { $department } sebelum ditangani petugas. Ini hari kerja ke-{ $day } dari { $days }. Pemeriksaannya paling lambat selesai { $verify_by }.
    }

push-status-emergency =
    { $name }, kabar laporan darurat <code>{ $code }</code>: belum ada petugas { $department } yang mengambilnya. Maaf ya, ini tidak semestinya. Petugasnya sudah saya panggil langsung, dan tiap pagi kerja laporan ini saya taruh paling atas.

    Kalau masih ada yang terancam, hubungi { $number } sekarang. Gratis, 24 jam.

push-status-verify-late =
    { $name }, kabar laporan <code>{ $code }</code>: seharusnya selesai diperiksa { $verify_by }. Maaf, belum. Petugas { $department } saya ingatkan lagi.

    Ini hari kerja ke-{ $day } dari { $days }. Jawaban pertamanya tetap saya tagih, paling lambat { $answer_by }.

push-status-answer-late =
    { $name }, kabar laporan <code>{ $code }</code>:{ $stage ->
        [in-progress] {" "}sedang dikerjakan { $department }, tapi{" "}
        [outside] {" "}masih di { $body }, tapi{" "}
       *[other] {" "}
    }{ $heard ->
        [yes] kabar dari petugasnya baru sebagian: jawaban yang pasti dari { $department } seharusnya sudah ada { $answer_by }. Maaf, belum. Petugasnya saya ingatkan lagi.
       *[no] jawaban pertama dari { $department } seharusnya sudah ada { $answer_by }. Maaf, belum. Petugasnya saya ingatkan lagi.
    }

    Ini hari kerja ke-{ $day } dari { $days }. Batas selesainya tetap { $finish_by }.

push-status-assigned =
    { $day ->
        [0] { $name }, kabar laporan <code>{ $code }</code>: sudah di tangan petugas { $department } dan sedang dipelajari. Baru masuk hari ini, batas selesainya { $finish_by }.
       *[other] { $name }, kabar laporan <code>{ $code }</code>: sudah di tangan petugas { $department } dan sedang dipelajari. Hari kerja ke-{ $day } dari { $days }, batas selesainya { $finish_by }.
    }

push-status-in-progress =
    { $day ->
        [0] { $name }, kabar laporan <code>{ $code }</code>: sedang dikerjakan { $department }. Baru masuk hari ini, batas selesainya { $finish_by }.
       *[other] { $name }, kabar laporan <code>{ $code }</code>: sedang dikerjakan { $department }. Hari kerja ke-{ $day } dari { $days }, batas selesainya { $finish_by }.
    }

push-status-waiting-citizen =
    { $name }, petugas { $department } masih menunggu jawaban Kakak untuk laporan <code>{ $code }</code>. Balas saja pertanyaannya di atas. Selama menunggu, hitungan harinya berhenti. Kalau sampai { $respond_by } belum sempat, petugas melanjutkan dengan keterangan yang ada.

push-status-scheduled =
    { $name }, kabar laporan <code>{ $code }</code>: masih terjadwal di { $department }, rencananya { $planned_on }. Belum ada perubahan, tapi tidak terlupa.

push-status-plan-over =
    { $name }, kabar laporan <code>{ $code }</code>: rencananya { $planned_on }, tapi hari itu sudah lewat dan belum ada kabar selesai dari { $department }. Maaf ya. Batas selesainya { $finish_by }, dan laporannya tetap kami jaga.

push-status-outside =
    { $name }, kabar laporan <code>{ $code }</code>: masih di { $body }. { $department } tetap menanyakan perkembangannya.

push-status-result =
    { $name }, laporan <code>{ $code }</code> sudah dilaporkan selesai oleh { $department }. Menurut Kakak, sudah beres atau belum? Jawaban ditunggu sampai { $respond_by }.

push-status-late =
    { $name }, kabar laporan <code>{ $code }</code>: masih di { $department }, dan sudah lewat dari janji selesai { $finish_by }. Maaf ya. Hari ini hari kerja ke-{ $day }, dan petugasnya terus diingatkan.

## Beberapa laporan sekaligus: satu pesan sehari

push-many =
    { $name }, ini kabar laporan-laporan Kakak hari ini:

push-line-registered =
    { $day ->
        [0] <code>{ $code }</code> { $category }: diperiksa { $department }, baru masuk hari ini.
       *[other] <code>{ $code }</code> { $category }: diperiksa { $department }, hari kerja ke-{ $day } dari { $days }.
    }
push-line-emergency = <code>{ $code }</code> { $category }: belum ada yang mengambil, maaf. Petugas { $department } sudah dipanggil. Kalau masih ada bahaya: { $number }.
push-line-verify-late = <code>{ $code }</code> { $category }: seharusnya selesai diperiksa { $verify_by }, maaf, belum. { $department } diingatkan lagi.
push-line-answer-late = <code>{ $code }</code> { $category }: { $heard ->
        [yes] jawaban yang pasti
       *[no] jawaban pertama
    } seharusnya { $answer_by }, maaf, belum. { $department } diingatkan lagi.
push-line-assigned =
    { $day ->
        [0] <code>{ $code }</code> { $category }: dipelajari petugas { $department }, baru masuk hari ini.
       *[other] <code>{ $code }</code> { $category }: dipelajari petugas { $department }, hari kerja ke-{ $day } dari { $days }.
    }
push-line-in-progress =
    { $day ->
        [0] <code>{ $code }</code> { $category }: dikerjakan { $department }, baru masuk hari ini.
       *[other] <code>{ $code }</code> { $category }: dikerjakan { $department }, hari kerja ke-{ $day } dari { $days }.
    }
push-line-waiting-citizen = <code>{ $code }</code> { $category }: menunggu jawaban Kakak.
push-line-scheduled = <code>{ $code }</code> { $category }: terjadwal { $planned_on } di { $department }.
push-line-plan-over = <code>{ $code }</code> { $category }: rencana { $planned_on } sudah lewat, belum ada kabar selesai dari { $department }.
push-line-outside = <code>{ $code }</code> { $category }: masih di { $body }, ditanyakan terus oleh { $department }.
push-line-result = <code>{ $code }</code> { $category }: dilaporkan selesai, menunggu pendapat Kakak.
push-line-late = <code>{ $code }</code> { $category }: lewat dari janji { $finish_by }, { $department } terus diingatkan.

push-footer-mute = Terlalu sering? /jeda 7 menahan kabar berkala selama seminggu. Kabar penting tetap sampai.

## Tombol di bawah kabar

push-button-solved = Sudah beres
push-button-unsolved = Belum
push-button-reopen = Buka lagi
push-button-status = Lihat laporannya
push-button-resume = Teruskan
push-somebody-else = pelapor lain
