### Langkah-langkah perkara: menugaskan, mengarsipkan, keputusan koordinator, lembaga luar, rencana.

## Menugaskan rekan

card-button-assign = Tugaskan
assign-prompt =
    👥 Siapa di { $department } yang memegang <b>{ $code }</b>? Yang sedang piket di atas. Pilih namanya, atau balas pesan ini dengan sebagian namanya{ $more ->
        [0] {""}
       *[other] {" "}(masih ada { $more } rekan lain)
    }.
assign-which = 👥 <b>{ $code }</b>: maksud Anda siapa?
assign-sure = Tetap serahkan <b>{ $code }</b>?
assign-button-sure = Ya, tetap ke { $name }
assign-button-others = Pilih rekan lain
assign-done =
    👥 <b>{ $code }</b> sekarang dipegang <b>{ $name }</b>.{ $heard ->
        [here] {""}
        [now] {" "}Warga dan { $name } sudah dikabari.
        [later] {" "}Warga sudah dikabari, { $name } dikabari begitu jam piketnya mulai.
       *[self] {" "}Warga sudah dikabari.
    }
assign-toast = Ditugaskan ke { $name }.
assign-told = 👥 { $by } menugaskan <b>{ $code }</b> ({ $category }) ke Anda. Balas pesan ini untuk menjawab warga.
staff-error-no-colleague = Tidak ada rekan dengan nama itu di dinas ini. Coba sebagian nama yang lain.

## Mengarsipkan: hanya koordinator, hanya tiga alasan

card-button-archive = Arsipkan
archive-prompt =
    🗄 Arsipkan <b>{ $code }</b>? Hanya untuk tiga alasan ini. Warga diberi tahu, dan bisa membukanya lagi.
archive-reason-empty = Kosong, tidak ada isinya
archive-reason-abusive = Isinya hanya makian
archive-reason-withdrawn = Ditarik pelapornya
archive-told-empty = isinya belum bisa kami pahami, jadi petugas belum tahu harus menangani apa
archive-told-abusive = isinya hanya kata-kata kasar, jadi belum ada yang bisa ditangani
archive-told-withdrawn = menurut catatan kami, Kakak sendiri yang menariknya
archive-done = 🗄 <b>{ $code }</b> diarsipkan. Warga diberi tahu alasannya dan cara membukanya lagi.
archive-toast = { $code } diarsipkan.

## Keputusan koordinator pada pindahan kedua

decide-head = ⚖️ <b>{ $code }</b> dipindah untuk kedua kalinya. Anda yang menentukan.
decide-words = <i>{ $text }</i>
decide-move = ↪️ { $department } → <b>{ $wanted }</b>: { $reason }
decide-history = Riwayat:
decide-button = Putuskan: { $short }
decide-button-other = Dinas lain…
decide-reason = Diputuskan koordinator
decide-done = ⚖️ <b>{ $code }</b> diputuskan ke <b>{ $department }</b>. Warga dan petugasnya dikabari.
decide-told = ⚖️ Koordinator memutuskan <b>{ $code }</b> ditangani <b>{ $department }</b>.
staff-error-coordinator-decides = Yang ini diputuskan koordinator.

## Lembaga luar

outside-button-body = { $body }
outside-note =
    🔗 <b>{ $code }</b> ke <b>{ $body }</b> (kontak: { $contact }).
    Balas pesan ini dengan catatan untuk warga, misalnya nomor laporannya di sana. Kalau ada tanggal di situ, hari itu saya ingatkan menanyakan lagi.
outside-button-plain = Kirim tanpa catatan
outside-sure =
    🔗 <b>{ $code }</b>: maksud Anda <b>{ $body }</b>? Belum ada yang dikirim.
    Catatan yang akan dibaca warga: <i>{ $text }</i>
    Catatannya mau lain? Balas pesan ini dengan catatan itu.
outside-button-yes = Ya, { $body }
outside-button-yes-plain = Ya, tanpa catatan
outside-button-others = Bukan, lembaga lain
outside-which-none =
    🔗 <b>{ $code }</b>: nama lembaganya belum ketemu di situ, jadi belum ada yang dikirim ke warga. Pilih di bawah, atau balas pesan ini dengan namanya saja, misalnya <i>PLN</i>.
    Tidak ada di daftar? Tulis <i>lembaga lain: nama lembaganya</i>. Untuk dinas kota, pakai Teruskan.
outside-which-several =
    🔗 <b>{ $code }</b>: ada beberapa lembaga di situ, jadi belum ada yang dikirim ke warga. Yang berwenang yang mana? Pilih di bawah, atau balas pesan ini dengan satu nama saja.
card-follow-up = 📞 Ditanyakan lagi: { $date }
follow-up-outside =
    📞 Waktunya menanyakan <b>{ $code }</b> ke { $body }. Balas pesan ini dengan kabarnya: langsung sampai ke warga.

## Rencana

plans-reason-scheduled = Sudah ada jadwalnya
plans-reason-budget = Menunggu anggaran
plans-when-scheduled =
    📅 <b>{ $code }</b> dijadwalkan. Balas pesan ini dengan harinya, lalu penjelasan untuk warga, misalnya <i>Kamis depan, tim menambal dari sisi timur</i>.
plans-when-budget =
    💰 <b>{ $code }</b> menunggu anggaran. Balas pesan ini dengan perkiraan yang jujur, lalu penjelasan untuk warga, misalnya <i>akhir Maret 2027, masuk APBD tahun depan</i>.
plans-at-the-latest = paling lambat { $date }
card-planned-budget = 💰 Menunggu anggaran, direncanakan: { $date }
follow-up-plan =
    📅 Hari rencana <b>{ $code }</b> ({ $date }) sudah lewat tanpa hasil. Sudah dikerjakan, atau perlu tanggal baru? Warganya sudah diberi tahu apa adanya.
push-schedule-budget-note = Penjelasan petugas: { $text }
push-schedule-budget =
    { $name }, supaya jelas dari awal: laporan <code>{ $code }</code> belum bisa dikerjakan karena anggarannya belum ada. { $department } merencanakannya { $planned_on }.

    Sampai hari itu saya tetap mengabari secara berkala, jadi tidak hilang begitu saja.
push-plan-over =
    { $name }, hari ini saya harus jujur soal laporan <code>{ $code }</code>: rencananya { $planned_on }, tetapi sampai sekarang belum ada kabar selesai dari { $department }. Maaf ya.

    Petugasnya sudah saya tanyai. Begitu ada hasil atau tanggal baru, langsung saya kabari.

## Pertanyaan yang tidak dijawab warga

question-over = ⏱ Warga belum menjawab pertanyaan Anda tentang <b>{ $code }</b> ({ $category }). Hitungan harinya jalan lagi: selesai paling lambat { $date }. Warga tahu Anda melanjutkan dengan keterangan yang ada.

## Foto rekan untuk hasil yang masih ditahan

staff-lent = 📷 Foto Anda saya titipkan ke <b>{ $who }</b>, yang sedang menyiapkan hasil <b>{ $code }</b>. Dia yang mengirim.
staff-query-lent = 📷 Foto dari <b>{ $who }</b> ikut? Hasil <b>{ $code }</b> belum saya kirim.
staff-query-lent-flawed = 📷 Foto dari <b>{ $who }</b> ikut? Kabar <b>{ $code }</b> belum saya kirim: { $reasons }.
staff-button-with-lent = Ya, kirim
staff-button-without-lent = Tanpa fotonya
