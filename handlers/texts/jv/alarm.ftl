### Kahanan darurat: ditimbali siji-siji, sanalika, jam pira wae. $state: dicekel (yes), disaranake (suggested), durung ana (no).

alarm-filed =
    🚨 <b>Darurat wonten { $department }</b>: <code>{ $code }</code> { $category }, { $place }
    <i>{ $words }</i>

    { $state ->
        [yes] Wonten astanipun <b>{ $who }</b>.
        [suggested] Dereng wonten ingkang ngasta; sakniki paling trep <b>{ $who }</b>.
       *[no] Dereng wonten ingkang ngasta.
    } Nyuwun tulung enggal kaasta sakniki, lan { $number } kedah sampun pirsa. Menawi { $minutes } menit malih dereng wonten tumindak, kepala dinas lan koordinator kula timbali malih.
alarm-added =
    🚨 <b>Wonten ingkang cilaka utawi kaancam</b>, miturut ingkang lapor <code>{ $code }</code> ({ $department }, { $category }, { $place }):
    <i>{ $words }</i>

    { $state ->
        [yes] Wonten astanipun <b>{ $who }</b>.
        [suggested] Dereng wonten ingkang ngasta; sakniki paling trep <b>{ $who }</b>.
       *[no] Dereng wonten ingkang ngasta.
    } Nyuwun tulung enggal katangani sakniki, lan { $number } kedah sampun pirsa. Menawi { $minutes } menit malih dereng wonten tumindak, kepala dinas lan koordinator kula timbali malih.
alarm-reopened =
    🚨 <b>Dereng beres, lan wonten ingkang cilaka utawi kaancam</b>, miturut ingkang lapor <code>{ $code }</code> ({ $department }, { $category }, { $place }):
    <i>{ $words }</i>

    { $state ->
        [yes] Wangsul dhateng <b>{ $who }</b>.
        [suggested] Dereng wonten ingkang ngasta; sakniki paling trep <b>{ $who }</b>.
       *[no] Dereng wonten ingkang ngasta.
    } Nyuwun tulung enggal katangani sakniki, lan { $number } kedah sampun pirsa. Menawi { $minutes } menit malih dereng wonten tumindak, kepala dinas lan koordinator kula timbali malih.
alarm-moved =
    🚨 <b>Darurat, nembe pindhah dhateng { $department }</b>: <code>{ $code }</code> { $category }, { $place }
    <i>{ $words }</i>

    { $state ->
        [yes] Wonten astanipun <b>{ $who }</b>.
        [suggested] Dereng wonten ingkang ngasta; sakniki paling trep <b>{ $who }</b>.
       *[no] Dereng wonten ingkang ngasta.
    } Nyuwun tulung enggal kaasta sakniki, lan { $number } kedah sampun pirsa. Menawi { $minutes } menit malih dereng wonten tumindak, kepala dinas lan koordinator kula timbali malih.
alarm-again =
    🚨 <b>Sampun { $minutes } menit tanpa tumindak</b>: darurat <code>{ $code }</code> wonten { $department }, { $category }, { $place }
    <i>{ $words }</i>

    { $state ->
        [yes] Wonten astanipun <b>{ $who }</b>, nanging dereng wonten kabar.
       *[no] Dereng wonten ingkang ngasta.
    } Nyuwun tulung sakniki wonten ingkang tumandang, lan { $number } kedah sampun pirsa. Sasampunipun kula mboten nimbali malih; saben enjing wonten urutan kapisan ringkesan.
alarm-placed =
    🚨 <b>Panggenanipun sakniki sampun cetha</b>: darurat <code>{ $code }</code> ({ $department }, { $category })
    📍 <b>{ $place }</b>
    <i>{ $words }</i>

    { $state ->
        [yes] Wonten astanipun <b>{ $who }</b>.
        [suggested] Dereng wonten ingkang ngasta; sakniki paling trep <b>{ $who }</b>.
       *[no] Dereng wonten ingkang ngasta.
    } Nyuwun tulung katerusaken kangge ingkang saweg mriko, lan { $number } kedah sampun pirsa.
alarm-not-looked-over = ✋ Pelaporipun dereng mencet kirim lan dereng mriksa isinipun. Sampun kula takèni, mboten wonten wangsulan, mila kula terusaken sawontenipun.
