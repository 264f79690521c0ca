### Kreteg dhateng SP4N-LAPOR! lan tandha ing foto asil.

card-button-lapor = Salin ke LAPOR!
card-lapor = 🏷 LAPOR! #{ $number }
lapor-since = Wiwitipun: { $since }
lapor-files =
    { $count ->
        [0] boten wonten
       *[other] { $count } lampiran, wonten ing ngandhap kertu
    }
lapor-block =
    🏷 <b>{ $code }</b> miturut urutan isian LAPOR!. Identitas ingkang nglapor boten tumut; Anonim dicentang ing mrika. Dipencet kangge nyalin:

    <pre>{ $block }</pre>

    Sasampunipun mlebet, pesen niki dibales mawi nomer ingkang medal ing mrika.
lapor-kept = 🏷 <b>{ $code }</b> kacathet ing LAPOR! mawi nomer <b>{ $number }</b>. Saged dipadosi mawi /lihat { $number }.
lapor-history = · 🏷 LAPOR! #{ $number }: { $who }, { $when }
lapor-why =
    🔒 <b>{ $code }</b> rahasia utawi babagan pengawasan. Kenging punapa perlu disalin dhateng LAPOR!? Pesen niki dibales mawi alesanipun; alesan lan nami panjenengan dicathet.
lapor-table =
    { $count ->
        [0] 🏷 Boten wonten laporan kangge LAPOR! ing { $period }.
       *[other] 🏷 { $count } laporan { $period } miturut urutan isian LAPOR!. Ingkang rahasia lan pengawasan boten tumut.
    }
staff-error-lapor-number = Niku dereng kawaos minangka nomer LAPOR!. Dibales mawi angkanipun kemawon, upami 1916449
staff-error-lapor-reason = Alesanipun kedah diserat jangkep, amargi dicathet.
staff-error-lapor-elsewhere = Ingkang niki namung saged saking grup winates.

## Tandha ing foto asil: supados dipirsani tiyang, sanes putusan

photo-flag-used = 🖼 Foto asil <b>{ $code }</b> mirip foto ing laporan <b>{ $other }</b>. Nyuwun dipirsani; mbok menawi wonten katranganipun.
photo-flag-own = 🖼 Foto asil <b>{ $code }</b> mirip foto ingkang dikintun ingkang nglapor piyambak. Nyuwun dipirsani; mbok menawi kelintu.
photo-flag-old = 🖼 Foto asil <b>{ $code }</b> miturut kameranipun dipendhet { $taken }, saderengipun laporanipun mlebet ({ $registered }). Nyuwun dipirsani.
