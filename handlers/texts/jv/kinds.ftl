### Jenising laporan: ditepangi, diwaosaken malih kaliyan tanggalipun, lan saged diewahi.

citizen-review-kind =
    <b>Jenisipun:</b> { $kind ->
        [information] nyuwun informasi. Diwangsuli
        [suggestion] usul. Ditanggapi
        [oversight] bab petugas utawi pejabat, dados wados. Dipriksa Inspektorat, namung diwaos kelompok khusus, tanpa asma panjenengan. Rampung
       *[complaint] sambatan. Rampung digarap
    } { $held ->
        [yes] paling telat { $finish_by }.
       *[no] sacepetipun.
    }
citizen-review-kind-emergency =
    <b>Jenisipun:</b> { $kind ->
        [information] nyuwun informasi
        [suggestion] usul
       *[complaint] sambatan
    }. Pitulungan sakniki lumantar <b>{ $number }</b>, laporan niki kangge tindak lanjutipun.
citizen-ask-kind = Langkung trep disebat napa? Pilih tombol, utawi jenisipun diserat.
citizen-kind-choice =
    { $kind ->
        [information] <b>Nyuwun informasi:</b> badhe tanglet utawi nyuwun data. Diwangsuli
        [suggestion] <b>Usul:</b> gadhah pemanggih supados kitha langkung sae. Ditanggapi
        [oversight] <b>Bab petugas:</b> pungli utawi petugas ingkang nyalahginakaken wewenang. Dhateng Inspektorat, wados, asma panjenengan mboten tumut. Rampung
       *[complaint] <b>Sambatan:</b> wonten ingkang risak utawi ngganggu. Rampung digarap
    } { $held ->
        [yes] paling telat { $finish_by }.
       *[no] sacepetipun.
    }
citizen-kind-unclear = Cekap milih salah satunggal tombol, utawi diserat upami "usul".
citizen-kind-watched = Laporan bab petugas tansah dhateng Inspektorat, supados mboten diwaos kantor ingkang dilaporaken. Menawi jenisipun klentu, jenisipun diewahi rumiyin.
citizen-button-kind-complaint = Sambatan
citizen-button-kind-oversight = Bab petugas
citizen-button-kind-information = Nyuwun informasi
citizen-button-kind-suggestion = Usul
citizen-kind-complaint = sambatan
citizen-kind-oversight = bab petugas utawi pejabat
citizen-kind-information = nyuwun informasi
citizen-kind-suggestion = usul
citizen-edit-kind = Ewahi jenis
citizen-name-stays-away = Laporan niki pancen mboten mbekta asma panjenengan. Menawi kersa asmanipun ketingal, wadosipun diewahi rumiyin dados kabikak.
