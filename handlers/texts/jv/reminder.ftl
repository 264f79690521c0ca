### Pepenget kangge petugas, gumandhul ing ngandhap kertu laporan. $held: "yes" menawi sampun wonten ingkang nyepeng.

reminder-half = { $held ->
    [yes] { $officer }, separo wekdalipun <code>{ $code }</code> sampun langkung. Rampungipun dijanjekaken { $date }.
   *[no] Rekan { $department }, separo wekdalipun <code>{ $code }</code> sampun langkung lan dereng wonten ingkang nyepeng. Rampungipun dijanjekaken { $date }.
  }

reminder-verify = Rekan { $department }, <code>{ $code }</code> dereng dipendhet. Wates anggenipun mriksa { $date }. Menawi sanes urusan kita, pencet <b>Terusaken</b>, mboten perlu dientosi.

reminder-answer = { $held ->
    [yes] { $officer }, warga <code>{ $code }</code> dereng angsal wangsulan. Watesipun { $date }. Kabar sawetawis ingkang jujur mawon sampun nulungi.
   *[no] Rekan { $department }, warga <code>{ $code }</code> dereng angsal wangsulan. Watesipun { $date }. Kabar sawetawis ingkang jujur mawon sampun nulungi.
  }

reminder-soon = { $held ->
    [yes] { $officer }, wekdalipun <code>{ $code }</code> kantun sekedhik, janjinipun { $date }. Menawi mbetahaken wekdal langkung, dijadwal mawi tanggal ingkang jujur.
   *[no] Rekan { $department }, wekdalipun <code>{ $code }</code> kantun sekedhik, janjinipun { $date }, lan dereng wonten ingkang nyepeng.
  }

reminder-last-day = { $held ->
    [yes] { $officer }, dinten niki watesipun <code>{ $code }</code>. Warganipun ngentosi kabar.
   *[no] Rekan { $department }, dinten niki watesipun <code>{ $code }</code>, lan dereng wonten ingkang nyepeng.
  }

reminder-overdue = { $held ->
    [yes] { $officer }, <code>{ $code }</code> sampun langkung saking janji { $date }. Ing kabar saben-saben warganipun kula sanjangi sakwontenipun. Nyuwun dikabari napa ingkang ngalang-alangi, supados saged dibiyantu.
   *[no] Rekan { $department }, <code>{ $code }</code> sampun langkung saking janji { $date } lan dereng wonten ingkang nyepeng. Sinten ingkang saged mendhet?
  }
