### Menggalih kaping kalih: sawetawis detik, ingkang dipunkintun petugas taksih saged dipunwurungaken.

staff-undo-line =
    { $seconds ->
       *[other] Bidhal { $seconds } detik malih. Saderengipun taksih saged diwurungaken.
    }
staff-button-undo = Wurungaken
staff-undone = ↩️ <b>{ $code }</b> diwurungaken. Boten wonten ingkang dikintun dhateng warga, lan laporanipun wangsul kados wiwitanipun.
staff-toast-undone = Sampun diwurungaken. Warga boten nampi punapa-punapa.
staff-error-undo-late = Sampun bidhal dhateng warga, dados boten saged diwurungaken. Menawi klintu, kertunipun dibales mawi katrangan.
staff-error-undo-built-upon = Sampun wonten langkah sanes sasampunipun, dados niki boten saged diwurungaken. Kertunipun dipirsani.
staff-error-undo-done = Sampun boten wonten ingkang saged diwurungaken ing ngriki.
staff-error-undo-not-yours = Namung ingkang ngintun ingkang saged ngwurungaken.
card-act-undo = Diwurungaken
