### Kabar kangge warga saking tumindakipun petugas ingkang mboten gadhah kunci piyambak ing push.ftl.

push-more-files =
    Niki foto sambetanipun saking { $department } kangge laporan <code>{ $code }</code>.

push-see-files = Monggo dipirsani lampiranipun.

push-transfer-coordinator-note = Alesanipun: { $text }
push-transfer-coordinator =
    { $name }, supados laporan <code>{ $code }</code> mboten pindhah-pindhah terus, sakniki koordinator ing { $department } ingkang nemtokaken sinten ingkang nggarap.
    Mboten perlu lapor malih, lan wates wekdalipun mboten diundur: { $finish_by }.

push-take-again =
    { $name }, laporan <code>{ $code }</code> sakniki dicepeng petugas { $department }. Sedaya ingkang sampun kaserat nggih diwaos, dados mboten perlu crita malih.

    Rampung paling telat { $finish_by }. Menawi wonten kabar, langsung kula terusaken mriki.

push-take-late =
    { $name }, laporan <code>{ $code }</code> sakniki sampun wonten ingkang nyepeng ing { $department }.

    Wangsulan kapisanipun kedahipun sampun wonten { $answer_by }. Nyuwun ngapunten, kasep. Menawi wonten kabar, langsung kula terusaken mriki.
