### After the result: marks, thanks, remarks for the coordinator, and the chronology.

## Marks and the citizen's words

citizen-rated-well =
    Matur nuwun, I have noted your mark for report <code>{ $code }</code>.

    Would you like to say a word to the officer? Just write it here. Your name is not mentioned.
citizen-rated-low =
    Thank you for being honest, I have noted your mark for report <code>{ $code }</code>.

    What should have gone better? Just write it here and I will tell the coordinator. Your name is not mentioned.
citizen-button-no-words = No need
citizen-ask-for-whom = Is this message for the officer who handled report <code>{ $code }</code>, should the report be opened again, or is it something new?
citizen-button-for-officer = For the officer
citizen-button-for-officer-of = Officer of { $code }
citizen-thanks-passed = I have passed it on to the officer who handled report <code>{ $code }</code>. Thank you, { $name }, words like these keep people going.
citizen-thanks-passed-named = I have passed it on to { $officer }, who handled report <code>{ $code }</code>. Thank you, { $name }, words like these keep people going.
citizen-remark-passed = I have told the coordinator about report <code>{ $code }</code>. Thank you, { $name }, it helps to do things better.
citizen-thanks-kept = Thank you, { $name }. I keep your words together with report <code>{ $code }</code>.
citizen-thanks-already = You are welcome, { $name }. Your message about report <code>{ $code }</code> was passed on before.
citizen-thanks-none = All right, { $name }. If there is anything else, just write at any time.

## In the staff group, under the card

card-thanks =
    { $held ->
        [yes] 💚 <b>Thanks to { $officer }</b> from { $who }, for <b>{ $code }</b> ({ $category }):
       *[no] 💚 <b>Thanks to { $department }</b> from { $who }, for <b>{ $code }</b> ({ $category }):
    }
    <i>{ $text }</i>
card-remark =
    { $count ->
        [0] 💡 <b>For the coordinator:</b> a message from { $who } after <b>{ $code }</b> ({ $category }) was done.
       *[other] 💡 <b>For the coordinator:</b> { $who } gave { $count } out of 5 for <b>{ $code }</b> ({ $category }).
    }
    <i>{ $text }</i>
    Perhaps there is a step that could be made easier. This is about the way, not about the person.
card-reopened =
    { $held ->
        [yes] 🔁 <b>Opened again</b> by { $who }: <b>{ $code }</b>. Back with <b>{ $officer }</b>.
       *[no] 🔁 <b>Opened again</b> by { $who }: <b>{ $code }</b>. Back in the queue of { $department }.
    }

card-reopened-yours = 🔁 { $who } says that <b>{ $code }</b> is not solved, so it is open again and back with <b>{ $officer }</b>. A short word on when it goes on already helps.
card-reopened-lead =
    { $held ->
        [yes] 🔁 { $who } says that <b>{ $code }</b> is not solved, so it is open again and back with <b>{ $officer }</b>. Please help to get it right this time.
       *[no] 🔁 { $who } says that <b>{ $code }</b> is not solved, so it is open again and back in the queue of { $department }. Please help to get it right this time.
    }

## Status

citizen-status-plan-over = <b>Now:</b> it was planned for { $planned_on }. That day has passed without news that it is done. I am sorry.

## The chronology: a text document without markup

citizen-button-chronology = Chronology
citizen-chronology = Here is the chronology of report <code>{ $code }</code>: all its dates, promises and pauses. Keep it or share it as you like.
chronology-title = CHRONOLOGY OF REPORT { $code }
chronology-category = Problem: { $category }
chronology-place = Place: { $place }
chronology-since = Since: { $since }
chronology-department = Now in the hands of: { $department }
chronology-state = It stands as: { $state } (in the words of LAPOR!: { $lapor })
chronology-state-asked = waiting for an answer from the reporter
chronology-state-result = result reported, waiting for the reporter's word
chronology-words = WHAT WAS REPORTED
chronology-promises = DEADLINES
chronology-verify-by =
    { $held ->
        [yes] To be checked by: { $date } (at first { $then })
       *[no] To be checked by: { $date }
    }
chronology-answer-by =
    { $held ->
        [yes] First answer by: { $date } (at first { $then })
       *[no] First answer by: { $date }
    }
chronology-finish-by =
    { $held ->
        [yes] To be finished by: { $date } (at first { $then })
       *[no] To be finished by: { $date }
    }
chronology-answered =
    { $held ->
        [yes] First answer given: { $date }
       *[no] First answer given: none yet
    }
chronology-result =
    { $held ->
        [yes] Result reported: { $date }
       *[no] Result reported: none yet
    }
chronology-late =
    { $days ->
        [one] Past the last day: { $days } working day
       *[other] Past the last day: { $days } working days
    }
chronology-pauses = WHEN THE DAYS WERE NOT COUNTED
chronology-pause =
    { $held ->
        [yes] { $date } to { $until }, working days: { $days } ({ $state })
       *[no] Since { $date } and still, working days: { $days } ({ $state })
    }
chronology-rule = How days are counted: working days are Monday to Friday, without public holidays and collective leave. The day on which the report came in is not counted. Rules version { $version }.
chronology-steps = WHAT HAPPENED
chronology-step = { $when }: { $what } ({ $who }) [LAPOR!: { $lapor }]
chronology-by-citizen = the reporter
chronology-by-clock = by itself
chronology-event-assign = another officer took over
chronology-event-hand-back = handed back to the department's queue
chronology-moved-to = Moved to: { $department }
chronology-body = Body: { $body }
chronology-planned = Planned for: { $date }
chronology-second = The other matter in the story became a report of its own: { $code }
chronology-files = Attachments: { $count }
chronology-made = Made by Wadul, { $government }, { $moment }.
