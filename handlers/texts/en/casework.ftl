### The life of a case: assigning, archiving, the coordinator's decision, outside bodies, plans.

## Giving it to a colleague

card-button-assign = Assign
assign-prompt =
    👥 Who in { $department } takes <b>{ $code }</b>? Those on duty stand first. Choose a name, or reply to this message with part of one{ $more ->
        [0] {""}
       *[other] {" "}({ $more } more colleagues can be named so)
    }.
assign-which = 👥 <b>{ $code }</b>: whom do you mean?
assign-sure = Give <b>{ $code }</b> all the same?
assign-button-sure = Yes, to { $name }
assign-button-others = Choose a colleague
assign-done =
    👥 <b>{ $code }</b> is with <b>{ $name }</b> now.{ $heard ->
        [here] {""}
        [now] {" "}The citizen and { $name } have been told.
        [later] {" "}The citizen has been told, { $name } will be when the next duty begins.
       *[self] {" "}The citizen has been told.
    }
assign-toast = Assigned to { $name }.
assign-told = 👥 { $by } assigned <b>{ $code }</b> ({ $category }) to you. Reply to this message to answer the citizen.
staff-error-no-colleague = No colleague of this department has that name. Try another part of it.

## Archiving: only coordinators, only three reasons

card-button-archive = Archive
archive-prompt =
    🗄 Archive <b>{ $code }</b>? For these three reasons only. The citizen is told and can reopen it.
archive-reason-empty = Empty, there is nothing in it
archive-reason-abusive = Nothing but abuse
archive-reason-withdrawn = Withdrawn by its author
archive-told-empty = we could not understand it yet, so nobody knows what to take care of
archive-told-abusive = it holds nothing but harsh words, so there is nothing to take care of yet
archive-told-withdrawn = by our notes you withdrew it yourself
archive-done = 🗄 <b>{ $code }</b> is archived. The citizen is told why and how to reopen it.
archive-toast = { $code } is archived.

## The coordinator's decision at the second transfer

decide-head = ⚖️ <b>{ $code }</b> is being moved for the second time. You decide.
decide-words = <i>{ $text }</i>
decide-move = ↪️ { $department } → <b>{ $wanted }</b>: { $reason }
decide-history = History:
decide-button = Decide: { $short }
decide-button-other = Another department…
decide-reason = Decided by the coordinator
decide-done = ⚖️ <b>{ $code }</b> goes to <b>{ $department }</b>. The citizen and the officers are told.
decide-told = ⚖️ The coordinator decided: <b>{ $code }</b> is for <b>{ $department }</b>.
staff-error-coordinator-decides = This one is decided by the coordinator.

## Outside bodies

outside-button-body = { $body }
outside-note =
    🔗 <b>{ $code }</b> to <b>{ $body }</b> (contact: { $contact }).
    Reply to this message with a note for the citizen, such as the number of the report over there. If it names a day, I remind you on that day to ask again.
outside-button-plain = Send without a note
outside-sure =
    🔗 <b>{ $code }</b>: do you mean <b>{ $body }</b>? Nothing has been sent yet.
    The note that the citizen will read: <i>{ $text }</i>
    Another note? Reply to this message with it.
outside-button-yes = Yes, { $body }
outside-button-yes-plain = Yes, without a note
outside-button-others = No, another body
outside-which-none =
    🔗 <b>{ $code }</b>: no body was found in those words, so nothing has been sent to the citizen. Choose below, or reply to this message with the name alone, for example <i>PLN</i>.
    Not on the list? Write <i>lembaga lain: its name</i>. For a department of the city use Pass on.
outside-which-several =
    🔗 <b>{ $code }</b>: those words name several bodies, so nothing has been sent to the citizen. Which one is in charge? Choose below, or reply to this message with one name alone.
card-follow-up = 📞 Asked again on { $date }
follow-up-outside =
    📞 Time to ask { $body } about <b>{ $code }</b>. Reply to this message with the news: it goes straight to the citizen.

## Plans

plans-reason-scheduled = It has its date
plans-reason-budget = Waiting for the budget
plans-when-scheduled =
    📅 <b>{ $code }</b> gets a date. Reply to this message with the day, then a word for the citizen, such as <i>Kamis depan, the team patches from the east side</i>.
plans-when-budget =
    💰 <b>{ $code }</b> waits for the budget. Reply to this message with an honest guess, then a word for the citizen, such as <i>akhir Maret 2027, in next year's budget</i>.
plans-at-the-latest = { $date } at the latest
card-planned-budget = 💰 Waiting for the budget, planned: { $date }
follow-up-plan =
    📅 The planned day of <b>{ $code }</b> ({ $date }) passed without a result. Is it done, or does it need a new date? The citizen has been told as it is.
push-schedule-budget-note = The officer explains: { $text }
push-schedule-budget =
    { $name }, to be clear from the start: report <code>{ $code }</code> cannot be worked on yet because there is no budget for it. { $department } plans it for { $planned_on }.

    Until that day I keep writing to you regularly, so it does not just vanish.
push-plan-over =
    { $name }, today I have to be honest about report <code>{ $code }</code>: it was planned for { $planned_on }, but so far { $department } has not said that it is done. I am sorry.

    I have asked the officer. As soon as there is a result or a new date, I will tell you.

## A question that was not answered

question-over = ⏱ The citizen has not answered your question about <b>{ $code }</b> ({ $category }). The days are counted again: to be finished by { $date }. The citizen knows that you go on with what there is.

## A colleague's photo for a result that is still held

staff-lent = 📷 Your photo waits with <b>{ $who }</b>, who is preparing the result of <b>{ $code }</b>. It leaves with her words.
staff-query-lent = 📷 Shall the photo from <b>{ $who }</b> go along? The result of <b>{ $code }</b> has not left yet.
staff-query-lent-flawed = 📷 Shall the photo from <b>{ $who }</b> go along? Your words about <b>{ $code }</b> have not left yet: { $reasons }.
staff-button-with-lent = Yes, send it
staff-button-without-lent = Without the photo
