### Satu hal, beberapa warga: laporan yang digabung, dan yang mengikuti laporan yang sama.
### Tidak pernah menyebut siapa pelapor lain, kata-katanya, atau kodenya.

## Yang dibaca warga

citizen-status-joined =
    { $count ->
        [1] Digabung dengan laporan lain tentang hal yang sama. Kabarnya tetap sampai ke sini.
       *[other] Digabung dengan laporan lain tentang hal yang sama, jadi ditangani sekali jalan untuk { $count } warga. Kabarnya tetap sampai ke sini.
    }
citizen-status-shared = Sudah { $count } warga melaporkan hal ini. Semuanya ditangani di laporan Kakak.
citizen-state-joined = { $state }, digabung dengan laporan yang sama
citizen-button-part = Beda soal
citizen-parted = Baik { $name }, laporan <code>{ $code }</code> saya pisahkan lagi dan jalan sendiri di { $department }. Batas selesainya { $finish_by }.
citizen-parted-already = Laporan <code>{ $code }</code> memang sudah jalan sendiri, { $name }.
citizen-ask-withdraw-joined = Yakin mau mencabut laporan <code>{ $code }</code>? Warga lain yang melaporkan hal yang sama tetap menunggu, jadi penanganannya jalan terus. Hanya laporan Kakak yang berhenti, dan saya tidak mengabari soal ini lagi.
citizen-withdrawn-joined = Baik { $name }, laporan <code>{ $code }</code> sudah dicabut, dan saya tidak mengabari soal ini lagi. Untuk warga lain penanganannya jalan terus. Kalau berubah pikiran, masih bisa dibuka lagi.

chronology-joined = DITANGANI BERSAMA LAPORAN YANG SAMA, SEJAK DIGABUNG

push-joined-reopened =
    { $name }, soal laporan <code>{ $code }</code>: ada warga yang menyampaikan bahwa ini belum beres, jadi dibuka lagi dan kembali ke { $department }.

    Batas selesainya { $finish_by }. Kabarnya tetap saya teruskan ke sini.

push-joined-closed =
    { $name }, soal laporan <code>{ $code }</code>: warga lain yang melaporkan hal yang sama bilang sudah beres, jadi ditutup.

    Kalau di tempat Kakak ternyata belum, tekan tombol di bawah kapan saja, atau balas pesan ini. Langsung dibuka lagi.

push-joined-succeeded =
    { $name }, laporan yang digabung dengan <code>{ $code }</code> dicabut oleh pelapornya. Laporan Kakak tidak ikut berhenti: sekarang jalan terus di { $department }, dengan batas yang sama, { $finish_by }. Tidak perlu lapor ulang.

## Yang dibaca petugas

card-together = 👥 <b>{ $count } warga</b>
card-merged-into = ⚪ <b>Digabung ke { $code }</b>
card-evidence =
    👥 <b>{ $who }</b> melaporkan hal yang sama dengan <b>{ $code }</b> ({ $own }):
    { $text }
card-evidence-files = 👥 <b>{ $who }</b> melaporkan hal yang sama dengan <b>{ $code }</b> ({ $own }).
card-joined-addition =
    ➕ <b>{ $who }</b> ({ $own }) menambahkan ke <b>{ $code }</b>:
    { $text }
card-joined-addition-files = ➕ <b>{ $who }</b> ({ $own }) menambahkan lampiran ke <b>{ $code }</b>.
card-joined-solved = ✅ <b>{ $who }</b> ({ $own }) bilang <b>{ $code }</b> sudah beres.
card-joined-parted = ↩️ <b>{ $who }</b>: bukan hal yang sama dengan <b>{ $code }</b>. Dipisah lagi sebagai <b>{ $own }</b>.
card-joined-withdrawn = ↩️ <b>{ $who }</b> mencabut laporannya (<b>{ $own }</b>). <b>{ $code }</b> jalan terus untuk yang lain.
card-joined-succeeded = ↩️ Pelapor pertama mencabut <b>{ $code }</b>. Yang lain masih menunggu: dilanjutkan di <b>{ $own }</b>.

staff-error-merge-restricted = Laporan rahasia dan pengaduan pengawasan tidak digabung: tiap pelapor dikabari sendiri.

## Sebelum dikirim: yang ini bukan?

citizen-same-ask = Sebelum saya kirim, { $name }: sepertinya sudah ada warga yang melaporkan hal ini. Yang ini bukan?
citizen-same-ask-several = Sebelum saya kirim, { $name }: sepertinya sudah ada yang melaporkan hal ini. Apakah salah satu dari ini?
citizen-same-line = <b>{ $category }</b>, { $place }: { $since }, { $state }, { $count } warga.
citizen-same-explain = Kalau sama, laporan Kakak digabung ke sana. Kakak tetap dapat kode sendiri dan semua kabarnya, dan petugas tahu yang menunggu bertambah. Data Kakak tidak dilihat pelapor lain.
citizen-same-own = Sepertinya Kakak sudah pernah cerita soal ini, { $name }: laporan <code>{ $code }</code>, { $category }, { $since }. Cerita yang barusan saya tambahkan ke situ, atau dikirim sebagai laporan baru?
citizen-same-which = Yang nomor berapa, { $name }? Ketik angkanya, atau "bukan" kalau tidak ada yang sama.
citizen-same-gone = Laporan yang tadi baru saja selesai atau tidak bisa diikuti lagi, jadi cerita Kakak saya kirim sebagai laporan baru.
citizen-button-same = Ya, yang ini
citizen-button-same-number = Ya, nomor { $number }
citizen-button-same-own = Ya, tambahkan
citizen-button-same-other = Bukan, kirim baru
citizen-same-street = Jalan { $street }
citizen-same-area = Kelurahan { $kelurahan }
citizen-same-near = di sekitar tempat itu juga
citizen-same-today = masuk hari ini
citizen-same-days = masuk beberapa hari lalu
citizen-same-week = masuk sekitar seminggu lalu
citizen-same-weeks = masuk beberapa minggu lalu
citizen-same-long = masuk lebih dari sebulan lalu
citizen-same-registered = sedang diperiksa
citizen-same-assigned = sudah dipegang petugas
citizen-same-in-progress = sedang dikerjakan
citizen-same-scheduled = sudah dijadwalkan
citizen-same-outside = sudah disampaikan ke lembaga yang berwenang
citizen-same-result = baru dilaporkan selesai

citizen-joined =
    Sudah terkirim, { $name }. Matur nuwun sudah peduli.

    Kode laporan Kakak: <code>{ $code }</code>
    Digabung dengan laporan yang sudah berjalan di <b>{ $department }</b>, sekarang { $count } warga menunggu hal yang sama. Batas selesainya { $finish_by }.

    Saya kabari setiap ada perubahan. Kalau belum ada pun, { $next_day } saya cerita sampai mana. Mau menambah keterangan atau foto? Balas saja pesan ini.
citizen-joined-result = Petugas melaporkan ini sudah selesai. Menurut Kakak, sudah beres atau belum?
