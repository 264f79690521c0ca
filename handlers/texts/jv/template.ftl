### Templat wangsulan: wiwitan ingkang kantun dijangkepi petugas.

staff-command-templat = Conto wangsulan dinas
template-offer =
    💬 <b>{ $code }</b>: pesen niki (utawi kertunipun) dibales mawi wangsulan kangge warga. Foto ugi saged; diwiwiti // menawi namung kangge rekan. Kersa wiwit saking conto?
template-button = { $title }
template-copy =
    💬 <b>{ $code }</b>, { $title }. Dipencet kangge nyalin, perangan [ ] diisi, lajeng pesen niki dibales:

    <code>{ $text }</code>
template-that-place = panggenan punika
template-that-problem = prakawis niki
template-list = <b>Templat wangsulan { $department }</b>
template-list-line = • <code>{ $handle }</code> { $title }
template-list-look = Mirsani satunggal: <code>/templat { $handle }</code>. Nalika mangsuli, pencet <b>Wangsuli</b>: tuladhanipun wonten ngriku.
template-list-help =
    Mirsani satunggal: <code>/templat kode</code>
    Nambah: <code>/templat tambah jalan berlubang</code>, larik candhakipun irah-irahan, lajeng isinipun. Tanpa jinis masalah kangge sedaya.
    Ngowahi: <code>/templat ubah kode</code>, larik candhakipun irah-irahan lan isi enggal. Mbusak: <code>/templat hapus kode</code>
    Ingkang keisi piyambak: {"{"}sapaan{"}"}, {"{"}masalah{"}"}, {"{"}tempat{"}"}, {"{"}dinas{"}"}. Ingkang diisi petugas: [tindakan], [tanggal], [unit].
template-view =
    <b>{ $title }</b> (<code>{ $handle }</code>)

    <code>{ $text }</code>
template-kept =
    ✅ Disimpen: <b>{ $title }</b> (<code>{ $handle }</code>). Medal nalika petugas mencet tombol wangsulan.

    <code>{ $text }</code>
template-retired = 🗂 <b>{ $title }</b> boten ditawekaken malih.
staff-error-template-empty = Larik sepisan sasampunipun prentah punika irah-irahan, larik candhakipun isinipun. Kalihipun kedah wonten.
staff-error-template-long = Kepanjangen: irah-irahan paling kathah 40 aksara, isi 1500.
staff-error-template-fact = Boten wonten isian ingkang naminipun { $fact }. Ingkang wonten: sapaan, masalah, tempat, dinas.
staff-error-template-no-blank = Perangan ingkang kedah diisi petugas dikantunaken, upami [tanggal] utawi [unit], supados wangsulanipun boten kosong.
staff-error-template-gone = Templat punika boten wonten. Daftaripun dipirsani mawi /templat.
staff-error-template-problem = Jinis masalahipun boten kepanggih ing dinas niki. Cobi tembung sanes, utawi nambah tanpa jinis masalah.
