### Pangeling undha-usuk: satunggal serat sedinten kangge saben tiyang, sanes kangge saben laporan.

ladder-officer =
    { $count ->
        [1] ⏳ Satunggal laporan panjenengan sampun ngginakaken kathah wekdalipun. Kabar saawetawis ingkang jujur sampun mitulungi warganipun.
       *[other] ⏳ { $count } laporan panjenengan sampun ngginakaken kathah wekdalipun. Kabar saawetawis ingkang jujur sampun mitulungi warganipun.
    }
ladder-substitute = ⏳ { $name } saweg cuti lan panjenengan gantosipun. { $count } laporanipun sampun ngginakaken kathah wekdal.
ladder-nobody = ⏳ { $department }: ingkang nyepeng { $count } laporan punika saweg cuti lan dereng wonten gantosipun, wekdalipun lumampah terus. Sinten ingkang nampi? Pencet kodenipun, lajeng Sanesipun… lan Tugasaken; utawi pilih gantos mawi /piket.
ladder-lead = ⏳ { $department }: { $count } laporan dumugi wates wekdalipun. Mbokmenawi wonten ingkang perlu dipunbiyantu utawi dipunjadwal mawi tanggal ingkang jujur.
ladder-line =
    { $held ->
        [yes] • <code>{ $code }</code> { $category }{ $place ->
            [none] {""}
           *[other] , { $place }
        }: { $percent } % wekdalipun sampun kangge, watesipun { $date } · { $who }
       *[no] • <code>{ $code }</code> { $category }{ $place ->
            [none] {""}
           *[other] , { $place }
        }: { $percent } % wekdalipun sampun kangge, watesipun { $date } · dereng wonten ingkang ngasta
    }

## Undhakan sadurunge wates pungkasan kang wis dijanjekake marang warga: dipriksa, lan wangsulan kapisan

ladder-broken-lead = ⏰ { $department }: { $count } janji dhateng warga kasep wingi utawi sakderengipun. Warganipun tetep kakabari kanthi jujur; satunggal wangsulan cekak dinten niki sampun mitulungi.
ladder-broken-officer = ⏰ Wonten asta panjenengan, { $count } janji dhateng warga sampun kasep. Satunggal wangsulan cekak dinten niki sampun mitulungi: wangsuli kertunipun.
ladder-broken-line =
    • <code>{ $code }</code> { $category }: { $promise } kedahipun { $date } · { $held ->
        [yes] { $who }
       *[no] dereng wonten ingkang ngasta
    }
ladder-broken-more = … lan { $count } malih, pirsani /antrian terlambat.
