### Berkas ingkang dikirim warga: ingkang mlebet, ingkang mboten saged, lan sanesipun.

citizen-video-kept =
    { $count ->
        [1] Videonipun sampun mlebet.
       *[other] Sampun { $count } lampiran ingkang mlebet.
    }
citizen-document-kept =
    { $count ->
        [1] Dokumenipun sampun mlebet.
       *[other] Sampun { $count } lampiran ingkang mlebet.
    }
citizen-file-large = Berkas niki langkung saking 20 MB, dados Telegram mboten marengaken kula mendhet. Menawi video, dikirim bagian ingkang wigatos mawon utawi mawi mutu langkung andhap. Setunggal kalih foto ugi sampun mbiyantu sanget.
citizen-file-office = Dokumen ingkang kados niki dereng saged kula terusaken dhateng petugas. Disimpen dados PDF lajeng dikirim malih, utawi kacanipun difoto mawon.
citizen-file-unsafe = Berkas ingkang kados niki mboten kula simpen, supados panjenengan lan petugas sami aman. Ingkang saged: foto, video, rekaman swanten, lan PDF. Utawi dicariyosaken mawi seratan mawon.
citizen-file-lost = { $name }, setunggal berkas ingkang dikirim wau tibakipun mboten saged dibikak, dados mboten tumut mlebet. Menawi taksih wonten, dikirim sapisan malih dados foto, video, utawi PDF. Cariyosipun tetep aman.
citizen-file-lost-of = { $name }, setunggal berkas kangge laporan <code>{ $code }</code> tibakipun mboten saged dibikak, dados dereng dugi petugas. Laporanipun tetep mlampah. Menawi taksih wonten, pesen niki dibales mawi foto, video, utawi PDF.
citizen-odd-sticker = Hehe, matur nuwun. Menawi wonten ingkang badhe dilaporaken, dicariyosaken mawi seratan, foto, video, swanten, utawi lokasi.
citizen-odd-contact = Kertu kontak mboten kula simpen, kangge njagi privasi ingkang gadhah. Menawi perlu, dicariyosaken mawi seratan mawon.
citizen-odd-poll = Jajak pendapat dereng saged mlebet dhateng laporan. Isinipun dicariyosaken mawi seratan mawon.
citizen-draft-safe = Cariyos ingkang wau taksih aman.
