### Perkawis kaping kalih ing satunggal cariyos: dipuntawakaken sapisan, saksampunipun laporan kapisan kakirim

citizen-second-offer =
    Satunggal malih, { $name }. Ing cariyos wau wonten ugi babagan niki:
    <i>{ $words }</i>

    Niku urusanipun { $department }, dados dereng tumut mlampah. Napa kula serat dados laporan piyambak, supados mriku ugi saged tumandang?
citizen-button-second-yes = Nggih, serat ugi
citizen-button-second-no = Mboten, niku satunggal
citizen-second-begun = Nggih, ingkang niki dados laporan piyambak. Panggenanipun kula samekaken rumiyin kaliyan ingkang wau: { $place }. Menawi benten, mangke saged diewahi.
citizen-second-begun-somewhere = Nggih, ingkang niki dados laporan piyambak.
citizen-second-declined = Nggih { $name }, dados namung satunggal prekawis, lan sedaya tetep wonten laporan <code>{ $code }</code>.
citizen-second-later = Nggih, mboten kesupen. Ingkang saweg diserat dirampungaken rumiyin, mangke tombol ingkang wau dipencet malih.
