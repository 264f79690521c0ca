### An emergency: people are called one by one, at once and at any hour. $state: held (yes), suggested, nobody (no).

alarm-filed =
    🚨 <b>Emergency at { $department }</b>: <code>{ $code }</code> { $category }, { $place }
    <i>{ $words }</i>

    { $state ->
        [yes] In the hands of <b>{ $who }</b>.
        [suggested] Nobody has it yet; most likely now: <b>{ $who }</b>.
       *[no] Nobody has it yet.
    } Please take it right now, and make sure that { $number } knows. If nothing is done within { $minutes } minutes, I call the head and the coordinators again.
alarm-added =
    🚨 <b>Somebody came to harm, or may</b>, says the citizen of <code>{ $code }</code> ({ $department }, { $category }, { $place }):
    <i>{ $words }</i>

    { $state ->
        [yes] In the hands of <b>{ $who }</b>.
        [suggested] Nobody has it yet; most likely now: <b>{ $who }</b>.
       *[no] Nobody has it yet.
    } Please see to it right now, and make sure that { $number } knows. If nothing is done within { $minutes } minutes, I call the head and the coordinators again.
alarm-reopened =
    🚨 <b>Not solved, and somebody came to harm, or may</b>, says the citizen of <code>{ $code }</code> ({ $department }, { $category }, { $place }):
    <i>{ $words }</i>

    { $state ->
        [yes] Back in the hands of <b>{ $who }</b>.
        [suggested] Nobody has it yet; most likely now: <b>{ $who }</b>.
       *[no] Nobody has it yet.
    } Please see to it right now, and make sure that { $number } knows. If nothing is done within { $minutes } minutes, I call the head and the coordinators again.
alarm-moved =
    🚨 <b>Emergency, just passed on to { $department }</b>: <code>{ $code }</code> { $category }, { $place }
    <i>{ $words }</i>

    { $state ->
        [yes] In the hands of <b>{ $who }</b>.
        [suggested] Nobody has it yet; most likely now: <b>{ $who }</b>.
       *[no] Nobody has it yet.
    } Please take it right now, and make sure that { $number } knows. If nothing is done within { $minutes } minutes, I call the head and the coordinators again.
alarm-again =
    🚨 <b>{ $minutes } minutes and nothing done</b>: emergency <code>{ $code }</code> at { $department }, { $category }, { $place }
    <i>{ $words }</i>

    { $state ->
        [yes] It is in the hands of <b>{ $who }</b>, without a word so far.
       *[no] Nobody has taken it.
    } Please make sure now that somebody is on the way, and that { $number } knows. I do not call again after this; each morning it stands first in the digest.
alarm-placed =
    🚨 <b>The place is known now</b>: emergency <code>{ $code }</code> ({ $department }, { $category })
    📍 <b>{ $place }</b>
    <i>{ $words }</i>

    { $state ->
        [yes] In the hands of <b>{ $who }</b>.
        [suggested] Nobody has it yet; most likely now: <b>{ $who }</b>.
       *[no] Nobody has it yet.
    } Please tell whoever is on the way, and make sure that { $number } knows.
alarm-not-looked-over = ✋ The citizen has not pressed send, nor looked it over. She was asked and did not answer, so it is passed on as it stands.
