### The card of one report in the officers' group. Short: one thing, one line.

card-emergency = 🚨 <b>Perhaps an emergency.</b> Make sure { $number } knows.
card-not-looked-over = ✋ The citizen told this but never pressed send; it was passed on by itself, and she has not looked it over.
card-head = 📌 <b>{ $code }</b> · { $department }
card-category = <b>{ $category }</b>
card-kind = <b>{ $category }</b> · { $kind }
card-kind-complaint = complaint
card-kind-oversight = complaint about conduct
card-kind-information = request for information
card-kind-suggestion = suggestion
# The word before the place, "Warga Lowokwaru"; the same as citizens are told.
card-citizen = Warga
card-who = 👤 { $name }
card-place = 📍 { $place }
card-map = <a href="https://www.openstreetmap.org/?mlat={ $latitude }&amp;mlon={ $longitude }#map=18/{ $latitude }/{ $longitude }">Open map</a>
card-since = began { $since }
card-words = { $text }
card-detail = • { $question } <i>{ $answer }</i>
card-files =
    { $count ->
        [one] { $count } attachment
       *[other] { $count } attachments
    }

## Deadlines

# A card that hangs names the date only: "3 days left" is wrong tomorrow.
card-verify-by-on = ⏳ Check: by { $date }
card-answer-by-on = ⏳ First answer: by { $date }
card-finish-by-on = 🏁 Finish: by { $date }

card-verify-by =
    { $days ->
        [0] ⏳ Check: <b>today</b>, { $date }
        [one] ⏳ Check: { $date } ({ $days } working day left)
       *[other] ⏳ Check: { $date } ({ $days } working days left)
    }
card-verify-by-late =
    { $days ->
        [0] ❗ Check: { $date } (<b>past</b>)
        [one] ❗ Check: { $date } (<b>{ $days } working day late</b>)
       *[other] ❗ Check: { $date } (<b>{ $days } working days late</b>)
    }
card-answer-by =
    { $days ->
        [0] ⏳ First answer: <b>today</b>, { $date }
        [one] ⏳ First answer: { $date } ({ $days } working day left)
       *[other] ⏳ First answer: { $date } ({ $days } working days left)
    }
card-answer-by-late =
    { $days ->
        [0] ❗ First answer: { $date } (<b>past</b>)
        [one] ❗ First answer: { $date } (<b>{ $days } working day late</b>)
       *[other] ❗ First answer: { $date } (<b>{ $days } working days late</b>)
    }
card-finish-by =
    { $days ->
        [0] 🏁 Finish: <b>today</b>, { $date }
        [one] 🏁 Finish: { $date } ({ $days } working day left)
       *[other] 🏁 Finish: { $date } ({ $days } working days left)
    }
card-finish-by-late =
    { $days ->
        [0] ❗ Finish: { $date } (<b>past</b>)
        [one] ❗ Finish: { $date } (<b>{ $days } working day late</b>)
       *[other] ❗ Finish: { $date } (<b>{ $days } working days late</b>)
    }
card-planned = 📅 Planned: { $date }
card-clock-stands = ⏸ Days not counted since { $since }, waiting for the citizen's answer
card-respond-by = 🗓 The citizen can respond until { $date }

## State and last acts

card-state-registered = 🔵 <b>Nobody has taken it yet</b>
card-state-assigned = 🟡 <b>Taken</b>
card-state-in-progress = 🟡 <b>In progress</b>
card-state-waiting-citizen = ⏸ <b>Waiting for the citizen's answer</b>
card-state-scheduled = 📅 <b>Planned</b>
card-state-outside = 🔗 <b>With an outside body, we go along</b>
card-state-result = ✅ <b>Result delivered, waiting for the citizen</b>
card-state-closed = ⚪ <b>Done</b>
card-state-merged = ⚪ <b>Merged into another report</b>
card-state-archived = ⚪ <b>Archived</b>
card-officer = officer: { $name }
card-act = · { $what }: { $who }, { $when }
card-act-register = Came in
card-act-file = Came in
card-act-take = Taken
card-act-hand-back = Put back in the queue
card-act-release = Its officer has left
card-act-assign = Officer changed
card-act-transfer = Passed on to { $to }
card-act-transfer-plain = Passed on to another department
card-act-ask = Question
card-act-answer = Answered
card-act-progress = In progress
card-act-schedule = Planned
card-act-outside = Passed on to { $body }
card-act-outside-plain = Passed on to an outside body
card-act-result = Result delivered
card-act-merge = Merged
card-act-archive = Archived
card-act-add = More details
card-act-second = The other matter in this story is now report { $code }
card-act-reply = Reply
card-act-confirm = Confirmed as solved
card-act-reopen = Opened again
card-act-withdraw = Withdrawn
card-act-expire = Time to respond ran out
card-act-other = Updated
card-by-citizen = citizen
card-by-clock = automatic
card-by-desk = Wadul

## Buttons

card-button-take = Take
card-button-working = In progress
card-button-answer = Answer
card-button-ask = Ask citizen
card-button-transfer = Pass on
card-button-result = Result
card-button-more = More…
card-button-less = Close
card-button-plan = Plan
card-button-outside = Outside body
card-button-back = Put back
card-button-merge = Merge
card-button-again = Open again
card-button-history = History
card-button-why = Why here

## What the citizen added, below the card

card-addition =
    ➕ <b>{ $who }</b> added to <b>{ $code }</b>:
    { $text }
card-addition-elsewhere = ↩️ What was last added to <code>{ $code }</code> is another matter; please disregard it. The citizen is reporting that by itself.
card-addition-urgent = 🚨 <b>Somebody was hurt, or is in danger</b>
card-addition-files = ➕ <b>{ $who }</b> added attachments to <b>{ $code }</b>.
card-files-taken-back = ↩️ <b>{ $who }</b> took the photos back from <b>{ $code }</b>. I remove the messages with them as far as Telegram lets me; please do not keep or pass them on.
