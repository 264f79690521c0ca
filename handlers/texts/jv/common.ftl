### Kabar menawi wonten ingkang mboten saged. Diwaos warga lan petugas; tanpa tembung mesin.
### Medal dados pesen utawi pop-up tombol (paling panjang 200 aksara, tanpa markup).

error-general = Nyuwun ngapunten, niki dereng kasil. Dicobi sapisan malih nggih.
error-invalid = Isinipun dereng saged diangge. Dicobi nyerat mawi cara sanes nggih.
error-not-allowed = Jangkah niku mboten saged ditindakaken sakniki.
error-no-power = Jangkah niku sanes wewenangipun peran panjenengan.
error-not-in-this-state = Jangkah niku sampun mboten saged, amargi laporanipun sampun ewah. Dipirsani rumiyin kawontenan enggalipun.
error-not-your-role = Jangkah niku ditindakaken peran sanes.
error-no-officer = Petugasipun dereng dipilih.
error-no-role = Peran punika mboten wonten.
error-post-needs-department = Kangge peran punika, dinasipun kedah dipunpilih rumiyin.
error-transfer-nowhere = Laporan niku sampun wonten mrika. Monggo milih tujuan sanes.
error-too-early = Dereng wekdalipun. Taksih dientosi ngantos { $until }.
error-outdated = { $first } langkung rumiyin ingkang nggarap. Kertunipun sampun dianyari.
error-outdated-citizen = Laporanipun sampun ewah sasampunipun pesen niku. Ketik /laporanku kangge kawontenan enggalipun.
error-not-found = Mboten pinanggih.
error-no-such-report = Laporan niku mboten pinanggih ing antawisipun laporan panjenengan.
error-no-such-code = Kode niku mboten pinanggih ing antawisipun laporan panjenengan. Aksaranipun dicek malih, utawi ketik /laporanku kangge mirsani sedaya.
error-old-button = Tombol niku sampun mboten kangge. Monggo diterusaken saking pesen paling ngandhap, utawi cariyosipun diserat mawon.
error-nothing-to-resume = Cariyos niku sampun mboten kasimpen. Monggo diwiwiti malih kapan mawon, cariyosipun diserat mawon.
error-missing-holidays = Kalender dinten libur taun { $year } dereng jangkep, dados tanggalipun dereng saged dijanjekaken. Cariyos panjenengan tetep kasimpen, mangke dicobi kirim malih nggih.
error-rule-version = Aturan wekdal laporan niki mboten pinanggih. Nyuwun pangelola sistem dikabari.
error-rules-missing = Berkas aturan wekdal mboten pinanggih. Nyuwun pangelola sistem dikabari.
error-rules-broken = Berkas aturan wekdal mboten saged diwaos. Nyuwun pangelola sistem dikabari.
error-no-day = Tanggalipun dereng saged diwaos. Diserat upami 15-01, 15 Januari, utawi Kamis depan.
error-day-past = Dinten niku sampun langkung. Sebat dinten sasampunipun dinten niki; menawi kangge taun ngajeng, taunipun diserat pisan.
error-day-far = Tanggalipun ketebihen. Monggo milih tanggal ingkang saged ditetepi.
error-day-none = Tanggal niku mboten wonten ing kalender. Monggo dipriksa malih dinten lan wulanipun.
error-day-today = Niku dinten niki. Sebat dinten sasampunipun.
error-day-vague = Niku dereng nyebat dinten, mangka warga ngentosi kepastosan. Sebat kinten-kinten dinten utawi wulanipun, upami 15 Desember, minggu depan, utawi akhir Maret 2027.
error-day-several = Wonten tanggal langkung saking setunggal, ampun ngantos ingkang klentu diwaos warga. Serat malih mawi setunggal tanggal mawon: kapan digarap.
error-day-unclear = Tanggalipun saged diwaos langkung saking setunggal cara. Serat jangkep, upami 7 Desember, utawi 1 sampai 5 Desember.
error-day-disagrees = Nami dinten lan tanggalipun mboten cocog: { $date } sanes dinten niku. Ingkang leres pundi? Serat malih mawi tanggalipun mawon.
