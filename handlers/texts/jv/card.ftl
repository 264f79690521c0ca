### Kertu satunggal laporan ing grup petugas. Cekak: satunggal bab satunggal larik.

card-emergency = 🚨 <b>Bokmenawi darurat.</b> Dipesthekaken { $number } sampun ngertos.
card-not-looked-over = ✋ Pelapor sampun cariyos nanging dereng mencet kirim; diterusaken otomatis, isinipun dereng dipriksa.
card-head = 📌 <b>{ $code }</b> · { $department }
card-category = <b>{ $category }</b>
card-kind = <b>{ $category }</b> · { $kind }
card-kind-complaint = pangaduan
card-kind-oversight = pangaduan pengawasan
card-kind-information = nyuwun informasi
card-kind-suggestion = usul
card-citizen = Warga
card-who = 👤 { $name }
card-place = 📍 { $place }
card-map = <a href="https://www.openstreetmap.org/?mlat={ $latitude }&amp;mlon={ $longitude }#map=18/{ $latitude }/{ $longitude }">Bikak peta</a>
card-since = wiwitipun { $since }
card-words = { $text }
card-detail = • { $question } <i>{ $answer }</i>
card-files = { $count } lampiran

## Wates wekdal

# Kertu ingkang gumantung namung nyebat tanggalipun.
card-verify-by-on = ⏳ Verifikasi: paling kantun { $date }
card-answer-by-on = ⏳ Wangsulan kapisan: paling kantun { $date }
card-finish-by-on = 🏁 Rampung: paling kantun { $date }

card-verify-by =
    { $days ->
        [0] ⏳ Verifikasi: <b>dinten niki</b>, { $date }
       *[other] ⏳ Verifikasi: { $date } (kantun { $days } dinten kerja)
    }
card-verify-by-late =
    { $days ->
        [0] ❗ Verifikasi: { $date } (<b>sampun langkung</b>)
       *[other] ❗ Verifikasi: { $date } (<b>langkung { $days } dinten kerja</b>)
    }
card-answer-by =
    { $days ->
        [0] ⏳ Wangsulan kapisan: <b>dinten niki</b>, { $date }
       *[other] ⏳ Wangsulan kapisan: { $date } (kantun { $days } dinten kerja)
    }
card-answer-by-late =
    { $days ->
        [0] ❗ Wangsulan kapisan: { $date } (<b>sampun langkung</b>)
       *[other] ❗ Wangsulan kapisan: { $date } (<b>langkung { $days } dinten kerja</b>)
    }
card-finish-by =
    { $days ->
        [0] 🏁 Rampung: <b>dinten niki</b>, { $date }
       *[other] 🏁 Rampung: { $date } (kantun { $days } dinten kerja)
    }
card-finish-by-late =
    { $days ->
        [0] ❗ Rampung: { $date } (<b>sampun langkung</b>)
       *[other] ❗ Rampung: { $date } (<b>langkung { $days } dinten kerja</b>)
    }
card-planned = 📅 Dirancang: { $date }
card-clock-stands = ⏸ Etangan dinten mandheg wiwit { $since }, ngentosi wangsulan warga
card-respond-by = 🗓 Warga saged nanggapi ngantos { $date }

## Kawontenan lan tindakan pungkasan

card-state-registered = 🔵 <b>Dereng wonten ingkang mendhet</b>
card-state-assigned = 🟡 <b>Sampun dipendhet</b>
card-state-in-progress = 🟡 <b>Saweg digarap</b>
card-state-waiting-citizen = ⏸ <b>Ngentosi wangsulan warga</b>
card-state-scheduled = 📅 <b>Dijadwal</b>
card-state-outside = 🔗 <b>Ing lembaga njawi, tetep kita dampingi</b>
card-state-result = ✅ <b>Asil disampekaken, ngentosi tanggapan warga</b>
card-state-closed = ⚪ <b>Rampung</b>
card-state-merged = ⚪ <b>Digabung dhateng laporan sanes</b>
card-state-archived = ⚪ <b>Diarsip</b>
card-officer = petugas: { $name }
card-act = · { $what }: { $who }, { $when }
card-act-register = Mlebet
card-act-file = Mlebet
card-act-take = Dipendhet
card-act-hand-back = Dibalekaken dhateng antrean
card-act-release = Petugasipun dipungantos
card-act-assign = Petugas digantos
card-act-transfer = Diterusaken dhateng { $to }
card-act-transfer-plain = Diterusaken dhateng dinas sanes
card-act-ask = Pitakonan
card-act-answer = Diwangsuli
card-act-progress = Digarap
card-act-schedule = Dijadwal
card-act-outside = Disampekaken dhateng { $body }
card-act-outside-plain = Disampekaken dhateng lembaga njawi
card-act-result = Asil disampekaken
card-act-merge = Digabung
card-act-archive = Diarsip
card-act-add = Katrangan tambahan
card-act-second = Prekawis sanes wonten crita punika dados laporan piyambak, { $code }
card-act-reply = Wangsulan
card-act-confirm = Kawastanan beres
card-act-reopen = Dibikak malih
card-act-withdraw = Dipundhut wangsul
card-act-expire = Wates tanggapan telas
card-act-other = Dianyari
card-by-citizen = warga
card-by-clock = otomatis
card-by-desk = Wadul

## Tombol

card-button-take = Pendhet
card-button-working = Digarap
card-button-answer = Wangsuli
card-button-ask = Tangleti warga
card-button-transfer = Terusaken
card-button-result = Asil
card-button-more = Sanesipun…
card-button-less = Tutup
card-button-plan = Jadwal
card-button-outside = Lembaga njawi
card-button-back = Balekaken
card-button-merge = Gabung
card-button-again = Bikak malih
card-button-history = Riwayat
card-button-why = Kenging napa mriki

## Tambahan saking warga, ing ngandhap kertunipun

card-addition =
    ➕ <b>{ $who }</b> nambahi <b>{ $code }</b>:
    { $text }
card-addition-elsewhere = ↩️ Tambahan pungkasan wonten <code>{ $code }</code> jebul prekawis sanes, mboten prelu dipungatosaken. Ingkang lapor damel laporan piyambak.
card-addition-urgent = 🚨 <b>Wonten ingkang cilaka utawi mbebayani</b>
card-addition-files = ➕ <b>{ $who }</b> nambahi lampiran kangge <b>{ $code }</b>.
card-files-taken-back = ↩️ <b>{ $who }</b> narik wangsul fotonipun saking <b>{ $code }</b>. Kintunan fotonipun kula busak saksagede; nyuwun tulung sampun disimpen utawi diterusaken.
