### Menggalih kaping kalih: sawetawis detik, ingkang dipunkintun petugas taksih saged dipunwurungaken.

staff-undo-line =
    { $seconds ->
       *[other] Bidhal { $seconds } detik malih. Saderengipun taksih saged diwurungaken.
    }
staff-button-undo = Wurungaken
staff-undone = ↩️ <b>{ $code }</b> diwurungaken. Boten wonten ingkang dikintun dhateng warga, lan laporanipun wangsul kados wiwitanipun.
staff-toast-undone = Sampun diwurungaken. Warga boten nampi punapa-punapa.
staff-error-undo-late = Sampun bidhal dhateng warga, dados boten saged diwurungaken. Menawi klintu, kertunipun dibales mawi katrangan.
staff-error-undo-late-transfer = Sampun dikabaraken dhateng warga, dados boten saged diwurungaken. Menawi klintu papan, pencet Terusaken malih ing kertunipun; koordinator ingkang mutusaken.
staff-error-undo-late-merge = Sampun dikabaraken dhateng warga, dados boten saged diwurungaken. Menawi jebulipun sanes perkawis ingkang sami, koordinator saged mbikak malih saking kertunipun.
staff-error-undo-late-archive = Sampun dikabaraken dhateng warga, dados boten saged diwurungaken. Menawi klintu, pencet Bikak malih ing kertunipun.
staff-error-undo-built-upon = Sampun wonten langkah sanes sasampunipun, dados niki boten saged diwurungaken. Kertunipun dipirsani.
staff-error-undo-done = Sampun boten wonten ingkang saged diwurungaken ing ngriki.
staff-error-undo-not-yours = Namung ingkang ngintun ingkang saged ngwurungaken.
card-act-undo = Diwurungaken

## Ingkang sampun diserat lajeng diowahi

staff-changed = ✏️ <b>{ $code }</b>: ingkang dikintun versi enggalipun.
staff-already-read =
    📬 Warga sampun maos pesen panjenengan babagan <b>{ $code }</b> ingkang lami. Versi enggalipun dikintun minangka ralat? Utawi pesen niki dibales mawi ralat sanesipun.
staff-button-correct = Kintun ralat
staff-error-told-already = Warga sampun dikabari mawi isi ingkang lami. Menawi perlu dileresaken, kertunipun dibales: langsung dumugi warga.
staff-error-undo-first = Owahan pesen niki boten katut dikintun. Tombol Wurungaken dipencet rumiyin, lajeng dipunserat malih.
staff-error-held-photo = Dereng wonten ingkang dipunkirim, nanging kula mboten mangertos foto pundi ingkang dipungantos. Kintun malih tembung lan sedaya fotonipun dados satunggal balesan; punika nggantosi ingkang wau.
staff-corrected = ✏️ Ralat <b>{ $code }</b> dikintun dhateng warga.
staff-error-corrected-once = Ralatipun sampun nate dikintun. Menawi taksih wonten ingkang kirang, kertunipun dibales mawi pesen enggal.
staff-error-too-late-to-correct = Sampun kedangon kangge diralat kanthi ngowahi pesen. Kertunipun dibales mawi pesen enggal.
staff-error-correction-flawed = Owahanipun dereng kula kintun: taksih perlu punapa ingkang digarap, kapan, utawi dening sinten. Kertunipun dibales mawi pesen enggal.
push-correction =
    { $name }, wonten ralat saking { $department } kangge kabar saderengipun babagan laporan <code>{ $code }</code>. Ingkang leres:

    { $text }
staff-replaced = ↩️ <b>{ $code }</b>: ingkang niki ditarik sakderengipun bidhal, dados mboten dugi dhateng warga.
staff-error-correction-no-question = Owahanipun dereng kula kintun: ungelipun sampun sanes pitakenan. Badhe mangsuli? Kertunipun dibales.
staff-error-asked-answered = Warga sampun mangsuli pitakenan niku, dados ralatipun boten kula kintun. Taksih perlu tanglet? Pencet Tangleti warga, lajeng kertunipun dibales.
staff-error-undone-edited = Langkah niki wau sampun panjenengan wurungaken, dados owahanipun boten dikintun dhateng sinten-sinten. Menawi tetep perlu, tombolipun ing kertu dipencet malih, lajeng dibales mawi ingkang enggal.
