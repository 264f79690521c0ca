### Kode QR ing papan umum: lembaripun, lan sapaan kangge ingkang mindai.

qr-title = Kode QR Wadul
qr-line = Wonten prekawis ing ngriki? Dipindai, dicariyosaken, diurus ngantos rampung.

citizen-qr-start = Halo { $name }, panjenengan saweg wonten <b>{ $place }</b> nggih? Panggenanipun sampun kula cathet, dados kantun dicariyosaken: wonten prekawis napa ing ngriku? Foto ugi saged.
citizen-qr-first = Kula Wadul saking { $government }. Mangke kula padosaken dinasipun, lajeng kula kabari terus ngantos rampung.
citizen-qr-place = Panggenanipun kula cathet saking kode QR: { $place }.
citizen-qr-parked = Cariyos ingkang saderengipun kula simpen sadinten, bokmenawi badhe diterusaken.
