### Lampah-lampah prakawis: nugasaken, ngarsipaken, keputusan koordinator, lembaga jawi, rencana.

## Nugasaken rekan

card-button-assign = Tugasaken
assign-prompt =
    👥 Sinten ing { $department } ingkang nyepeng <b>{ $code }</b>? Ingkang saweg piket wonten nginggil. Namanipun dipilih, utawi pesen niki dibales mawi separo namanipun{ $more ->
        [0] {""}
       *[other] {" "}(taksih wonten { $more } rekan sanes)
    }.
assign-which = 👥 <b>{ $code }</b>: ingkang dimaksud sinten?
assign-sure = <b>{ $code }</b> tetep dipasrahaken?
assign-button-sure = Inggih, tetep { $name }
assign-button-others = Pilih rekan sanes
assign-done =
    👥 <b>{ $code }</b> sakniki dicepeng <b>{ $name }</b>.{ $heard ->
        [here] {""}
        [now] {" "}Warga lan { $name } sampun dikabari.
        [later] {" "}Warga sampun dikabari, { $name } dikabari menawi jam piketipun sampun wiwit.
       *[self] {" "}Warga sampun dikabari.
    }
assign-toast = Ditugasaken dhateng { $name }.
assign-told = 👥 { $by } nugasaken <b>{ $code }</b> ({ $category }) dhateng panjenengan. Pesen niki dibales kangge mangsuli warga.
staff-error-no-colleague = Boten wonten rekan mawi nama punika ing dinas niki. Cobi separo nama sanesipun.

## Ngarsipaken: namung koordinator, namung tigang alesan

card-button-archive = Arsipaken
archive-prompt =
    🗄 <b>{ $code }</b> badhe diarsipaken? Namung kangge tigang alesan niki. Warga dikabari, lan saged mbikak malih.
archive-reason-empty = Kosong, boten wonten isinipun
archive-reason-abusive = Isinipun namung pisuhan
archive-reason-withdrawn = Ditarik ingkang nglapor
archive-told-empty = isinipun dereng saged kula mangertosi, dados petugas dereng ngertos kedah nggarap napa
archive-told-abusive = isinipun namung tembung kasar, dados dereng wonten ingkang saged digarap
archive-told-withdrawn = miturut cathetan kita, panjenengan piyambak ingkang narik
archive-done = 🗄 <b>{ $code }</b> diarsipaken. Warga dikabari alesanipun lan caranipun mbikak malih.
archive-toast = { $code } diarsipaken.

## Keputusan koordinator ing pindhahan kaping kalih

decide-head = ⚖️ <b>{ $code }</b> dipindhah kaping kalihipun. Panjenengan ingkang nemtokaken.
decide-words = <i>{ $text }</i>
decide-move = ↪️ { $department } → <b>{ $wanted }</b>: { $reason }
decide-history = Riwayat:
decide-button = Putusaken: { $short }
decide-button-other = Dinas sanes…
decide-reason = Diputusaken koordinator
decide-done = ⚖️ <b>{ $code }</b> diputusaken dhateng <b>{ $department }</b>. Warga lan petugasipun dikabari.
decide-told = ⚖️ Koordinator mutusaken <b>{ $code }</b> digarap <b>{ $department }</b>.
staff-error-coordinator-decides = Ingkang niki diputusaken koordinator.

## Lembaga jawi

outside-button-body = { $body }
outside-note =
    🔗 <b>{ $code }</b> dhateng <b>{ $body }</b> (kontak: { $contact }).
    Pesen niki dibales mawi cathetan kangge warga, upami nomer laporanipun ing mrika. Menawi wonten tanggalipun, dinten niku kula emutaken nangletaken malih.
outside-button-plain = Kintun tanpa cathetan
outside-sure =
    🔗 <b>{ $code }</b>: ingkang dimaksud <b>{ $body }</b>? Dereng wonten ingkang dikintun.
    Cathetan ingkang badhe diwaos warga: <i>{ $text }</i>
    Cathetanipun sanes? Pesen niki dibales mawi cathetan niku.
outside-button-yes = Nggih, { $body }
outside-button-yes-plain = Nggih, tanpa cathetan
outside-button-others = Sanes, lembaga liyane
outside-which-none =
    🔗 <b>{ $code }</b>: nami lembaganipun dereng pinanggih, dados dereng wonten ingkang dikintun dhateng warga. Pilih ing ngandhap, utawi pesen niki dibales mawi naminipun mawon, upami <i>PLN</i>.
    Mboten wonten ing daftar? Serat <i>lembaga lain: nami lembaganipun</i>. Kangge dinas kitha, ngangge Terusaken.
outside-which-several =
    🔗 <b>{ $code }</b>: wonten lembaga sawetawis, dados dereng wonten ingkang dikintun dhateng warga. Ingkang wenang pundi? Pilih ing ngandhap, utawi pesen niki dibales mawi setunggal nami mawon.
card-follow-up = 📞 Ditangletaken malih: { $date }
follow-up-outside =
    📞 Wancinipun nangletaken <b>{ $code }</b> dhateng { $body }. Pesen niki dibales mawi kabaripun: langsung dumugi warga.

## Rencana

plans-reason-scheduled = Sampun wonten jadwalipun
plans-reason-budget = Ngentosi anggaran
plans-when-scheduled =
    📅 <b>{ $code }</b> dijadwalaken. Pesen niki dibales mawi dintenipun, lajeng katrangan kangge warga, upami <i>Kamis depan, tim nambal saking sisih wetan</i>.
plans-when-budget =
    💰 <b>{ $code }</b> ngentosi anggaran. Pesen niki dibales mawi kinten-kinten ingkang jujur, lajeng katrangan kangge warga, upami <i>akhir Maret 2027, mlebet APBD taun ngajeng</i>.
plans-at-the-latest = paling telat { $date }
card-planned-budget = 💰 Ngentosi anggaran, direncanakaken: { $date }
follow-up-plan =
    📅 Dinten rencana <b>{ $code }</b> ({ $date }) sampun kelangkung tanpa asil. Sampun digarap, napa perlu tanggal enggal? Warganipun sampun dikabari sakwontenipun.
push-schedule-budget-note = Katrangan petugas: { $text }
push-schedule-budget =
    { $name }, supados cetha saking wiwitan: laporan <code>{ $code }</code> dereng saged digarap amargi anggaranipun dereng wonten. { $department } ngrencanakaken { $planned_on }.

    Ngantos dinten niku kula tetep ngabari ajeg, dados mboten ical mekaten mawon.
push-plan-over =
    { $name }, dinten niki kula kedah jujur babagan laporan <code>{ $code }</code>: rencananipun { $planned_on }, nanging ngantos sakniki dereng wonten kabar rampung saking { $department }. Nyuwun pangapunten.

    Petugasipun sampun kula tangleti. Menawi wonten asil utawi tanggal enggal, langsung kula kabari.

## Pitakenan ingkang mboten dipunwangsuli

question-over = ⏱ Warga dereng mangsuli pitakenan panjenengan bab <b>{ $code }</b> ({ $category }). Etangan dintenipun mlampah malih: rampung paling telat { $date }. Warga sampun mangertos panjenengan nerusaken mawi katrangan ingkang wonten.

## Foto kanca kangge asil sing taksih dicandhak

staff-lent = 📷 Foto panjenengan kula titipke <b>{ $who }</b>, sing nyiapke asile <b>{ $code }</b>. Piyambake sing ngirim.
staff-query-lent = 📷 Foto saking <b>{ $who }</b> melu? Asile <b>{ $code }</b> dereng kula kirim.
staff-query-lent-flawed = 📷 Foto saking <b>{ $who }</b> melu? Kabar <b>{ $code }</b> dereng kula kirim: { $reasons }.
staff-button-with-lent = Nggih, kirim
staff-button-without-lent = Tanpa fotone
