### Kartu satu laporan di grup staf. Singkat: satu hal satu baris.

card-emergency = 🚨 <b>Mungkin darurat.</b> Pastikan { $number } sudah tahu.
card-not-looked-over = ✋ Pelapor menceritakan ini tetapi belum menekan kirim; diteruskan otomatis, isinya belum ia periksa.
card-head = 📌 <b>{ $code }</b> · { $department }
card-category = <b>{ $category }</b>
card-kind = <b>{ $category }</b> · { $kind }
card-kind-complaint = pengaduan
card-kind-oversight = pengaduan pengawasan
card-kind-information = permintaan informasi
card-kind-suggestion = aspirasi
card-citizen = Warga
card-who = 👤 { $name }
card-place = 📍 { $place }
card-map = <a href="https://www.openstreetmap.org/?mlat={ $latitude }&amp;mlon={ $longitude }#map=18/{ $latitude }/{ $longitude }">Buka peta</a>
card-since = mulainya { $since }
card-words = { $text }
card-detail = • { $question } <i>{ $answer }</i>
card-files = { $count } lampiran

## Batas waktu

# Kartu yang menggantung menyebut tanggalnya saja: besok “sisa 3 hari” sudah tidak benar.
card-verify-by-on = ⏳ Verifikasi: paling lambat { $date }
card-answer-by-on = ⏳ Jawaban pertama: paling lambat { $date }
card-finish-by-on = 🏁 Selesai: paling lambat { $date }

card-verify-by =
    { $days ->
        [0] ⏳ Verifikasi: <b>hari ini</b>, { $date }
       *[other] ⏳ Verifikasi: { $date } (sisa { $days } hari kerja)
    }
card-verify-by-late =
    { $days ->
        [0] ❗ Verifikasi: { $date } (<b>sudah lewat</b>)
       *[other] ❗ Verifikasi: { $date } (<b>lewat { $days } hari kerja</b>)
    }
card-answer-by =
    { $days ->
        [0] ⏳ Jawaban pertama: <b>hari ini</b>, { $date }
       *[other] ⏳ Jawaban pertama: { $date } (sisa { $days } hari kerja)
    }
card-answer-by-late =
    { $days ->
        [0] ❗ Jawaban pertama: { $date } (<b>sudah lewat</b>)
       *[other] ❗ Jawaban pertama: { $date } (<b>lewat { $days } hari kerja</b>)
    }
card-finish-by =
    { $days ->
        [0] 🏁 Selesai: <b>hari ini</b>, { $date }
       *[other] 🏁 Selesai: { $date } (sisa { $days } hari kerja)
    }
card-finish-by-late =
    { $days ->
        [0] ❗ Selesai: { $date } (<b>sudah lewat</b>)
       *[other] ❗ Selesai: { $date } (<b>lewat { $days } hari kerja</b>)
    }
card-planned = 📅 Direncanakan: { $date }
card-clock-stands = ⏸ Hitungan hari berhenti sejak { $since }, menunggu jawaban warga
card-respond-by = 🗓 Warga bisa menanggapi sampai { $date }

## Keadaan dan tindakan terakhir

card-state-registered = 🔵 <b>Belum ada yang ambil</b>
card-state-assigned = 🟡 <b>Sudah diambil</b>
card-state-in-progress = 🟡 <b>Sedang dikerjakan</b>
card-state-waiting-citizen = ⏸ <b>Menunggu jawaban warga</b>
card-state-scheduled = 📅 <b>Dijadwalkan</b>
card-state-outside = 🔗 <b>Di lembaga luar, tetap kita kawal</b>
card-state-result = ✅ <b>Hasil disampaikan, menunggu tanggapan warga</b>
card-state-closed = ⚪ <b>Selesai</b>
card-state-merged = ⚪ <b>Digabung ke laporan lain</b>
card-state-archived = ⚪ <b>Diarsipkan</b>
card-officer = petugas: { $name }
card-act = · { $what }: { $who }, { $when }
card-act-register = Masuk
card-act-file = Masuk
card-act-take = Diambil
card-act-hand-back = Dikembalikan ke antrean
card-act-release = Petugasnya diganti
card-act-assign = Petugas diganti
card-act-transfer-plain = Diteruskan ke dinas lain
card-act-transfer = Diteruskan ke { $to }
card-act-ask = Pertanyaan
card-act-answer = Dijawab
card-act-progress = Dikerjakan
card-act-schedule = Dijadwalkan
card-act-outside-plain = Disampaikan ke lembaga luar
card-act-outside = Disampaikan ke { $body }
card-act-result = Hasil disampaikan
card-act-merge = Digabung
card-act-archive = Diarsipkan
card-act-add = Tambahan keterangan
card-act-second = Hal lain di cerita ini jadi laporan sendiri, { $code }
card-act-reply = Balasan
card-act-confirm = Dinyatakan beres
card-act-reopen = Dibuka lagi
card-act-withdraw = Ditarik
card-act-expire = Batas tanggapan habis
card-act-other = Diperbarui
card-by-citizen = warga
card-by-clock = otomatis
card-by-desk = Wadul

## Tombol

card-button-take = Ambil
card-button-working = Dikerjakan
card-button-answer = Jawab
card-button-ask = Tanya warga
card-button-transfer = Teruskan
card-button-result = Hasil
card-button-more = Lainnya…
card-button-less = Tutup
card-button-plan = Jadwalkan
card-button-outside = Lembaga luar
card-button-back = Kembalikan
card-button-merge = Gabungkan
card-button-again = Buka lagi
card-button-history = Riwayat
card-button-why = Kenapa ke sini

## Tambahan dari warga, di bawah kartunya

card-addition =
    ➕ <b>{ $who }</b> menambahkan ke <b>{ $code }</b>:
    { $text }
card-addition-elsewhere = ↩️ Tambahan terakhir di <code>{ $code }</code> ternyata soal lain, tidak perlu dihiraukan. Pelapor membuat laporan sendiri.
card-addition-urgent = 🚨 <b>Ada yang celaka atau terancam</b>
card-addition-files = ➕ <b>{ $who }</b> menambahkan lampiran ke <b>{ $code }</b>.
card-files-taken-back = ↩️ <b>{ $who }</b> menarik kembali fotonya dari <b>{ $code }</b>. Kiriman fotonya saya hapus sebisanya; mohon jangan disimpan atau diteruskan.
