### What officers read in their group. Friendly, short, straight to the point.

staff-nameless = Officer
staff-a-colleague = A colleague
staff-nobody = nobody yet
staff-all-departments = all departments

## Short answers after a press (plain text, at most 200 letters)

staff-toast-take = Good, { $code } is yours now. The citizen is told at once.
staff-toast-progress = Noted: in progress. The citizen is told.
staff-toast-progress-already = It is already noted as in progress with you.
staff-toast-back = { $code } is back in the queue. Thank you for being honest.
staff-toast-again = { $code } is open again.
staff-toast-below = See the message below.
staff-toast-quiet = All right.
staff-toast-moved = Passed on to { $department }.
staff-toast-sent = Sent to the citizen.
staff-toast-improve = Please write the new version.
staff-how-to-answer = Just reply to this card with your answer to the citizen. Photos are fine too. Begin with // if it is for colleagues only.
staff-how-to-ask = Reply to this card with your question. For 15 minutes your reply goes to the citizen as a question; the days are not counted until she answers.
staff-how-to-result = Reply to this card: what was done, when, by whom, and a photo. For 15 minutes your reply goes to the citizen as the result.
staff-why-words = To { $department } because of these words: { $reasons }. Confidence { $percent } %.
staff-why-unknown = No word stands out; the citizen or the coordinator chose the department.

## Asking for words; reply to the message

staff-prompt-transfer =
    ↪️ <b>{ $name }</b>, where should <b>{ $code }</b> go? Reply to this message with part of the department's name, for example <i>hubung</i>.
staff-prompt-plan =
    📅 <b>{ $name }</b>, why can <b>{ $code }</b> not be done now? Choose the reason, or reply to this message with the date at once, for example <i>15-01 waiting for asphalt</i> or <i>akhir Maret, waiting for the budget</i>.
staff-prompt-outside =
    🔗 <b>{ $name }</b>, which body is in charge of <b>{ $code }</b>? Choose, or reply to this message, for example <i>PLN, we wrote to them today</i>.
staff-prompt-merge =
    🧩 <b>{ $name }</b>, reply to this message with the code of the report that is the same as <b>{ $code }</b>.
staff-prompt-reason =
    ↪️ <b>{ $code }</b> to <b>{ $department }</b>. Why? The citizen reads it too. Choose one, or reply to this message in your own words.
staff-choose-department =
    ↪️ <b>{ $code }</b>: choose the department. Not here? Reply to this message with another word.
staff-no-department =
    No department looks like “{ $typed }”. Reply to this message with another word, for example what it does: <i>sampah</i>, <i>lampu</i>, <i>pohon</i>.
staff-reason-1 = It is that office's duty
staff-reason-2 = It is in that office's area
staff-reason-3 = That office is already on it

## News after a reply

staff-sent-answer = ✅ The answer for <b>{ $code }</b> goes to the citizen.
staff-sent-result = ✅ The result of <b>{ $code }</b> goes out. The citizen is asked: solved or not yet.
staff-asked = ⏸ The question about <b>{ $code }</b> goes out. The days are not counted until it is answered.
staff-planned = 📅 The plan for <b>{ $code }</b>, { $day }, is told to the citizen as it is. If that day passes without a result, I ask you and tell the citizen.
staff-outside = 🔗 <b>{ $code }</b>: the citizen knows this is with { $body }. We go along: on { $day } I remind you to ask for news.
staff-outside-unanswered =
    🔗 <b>{ $code }</b>: the citizen knows this is with { $body }. We go along: on { $day } I remind you to ask for news.
    The first answer is still awaited; its last day is { $owed }. As soon as they tell you something, just reply to the card.
staff-merged = 🧩 <b>{ $code }</b> is merged into <b>{ $other }</b>. The citizen still gets news.
staff-reply-nowhere = 🤷 This reply has reached nobody: the message above only names <b>{ $code }</b>. Open the report and reply there.
staff-button-see = Open the report
staff-noted = 🔒 Note on <b>{ $code }</b> saved, for staff only.
staff-moved = ↪️ <b>{ $code }</b> passed on to <b>{ $department }</b>. Reason: { $reason }. The deadlines stay.
staff-moved-coordinator =
    ↪️ <b>{ $code }</b> has been moved before, so this time <b>{ $department }</b> (coordinator) decides. Your proposal, { $wanted }, and its reason are noted: { $reason }.

## Answers held for a moment

staff-query-answer =
    🤔 I have not sent the answer for <b>{ $code }</b> yet: { $reasons }. Send it as it is, or improve it first?
staff-query-result =
    🤔 I have not sent the result of <b>{ $code }</b> yet: { $reasons }. Reply to this message to complete it, or send it as it is.
staff-improve =
    ✏️ Reply to this message with the new version. You wrote:
    <code>{ $words }</code>
staff-flaw-template = part of the template has not been filled in
staff-flaw-blame = it seems to blame the citizen
staff-flaw-shouting = it reads like shouting
staff-flaw-short = it is too short
staff-flaw-no-action = it is not clear what is being done
staff-flaw-no-date = it does not say when
staff-flaw-no-unit = it does not say who does it
staff-flaw-no-photo = there is no photo of the result

## Lists

staff-queue-head =
    📋 <b>Queue of { $department }</b>: { $total ->
        [one] { $total } open report
       *[other] { $total } open reports
    }{ $pages ->
        [1] {""}
       *[other] , page { $page } of { $pages }
    }
staff-mine-head =
    📋 <b>Your work</b>: { $total ->
        [one] { $total } report
       *[other] { $total } reports
    }{ $pages ->
        [1] {""}
       *[other] , page { $page } of { $pages }
    }
staff-queue-line =
    { $number }. <code>{ $code }</code> { $category }, { $place }
    { $department } · { $left } · { $who }
staff-queue-empty = 🎉 The queue is empty. There is no open report here.
staff-mine-empty = You have no report at the moment. See /antrian to take one.
staff-left =
    { $days ->
        [0] ⏳ due today
        [one] { $days } working day left
       *[other] { $days } working days left
    }
staff-left-late =
    { $days ->
        [0] ❗ past its date
        [one] ❗ { $days } working day late
       *[other] ❗ { $days } working days late
    }
staff-left-waiting-citizen = ⏸ waiting for the citizen
staff-left-result = ✅ waiting for the citizen's verdict
staff-left-closed = ✔️ closed
staff-left-merged = 🔗 merged
staff-left-archived = 🗄 archived
staff-history = <b>History of { $code }</b>
staff-history-words = <i>{ $words }</i>
staff-history-note = · 🔒 Note: { $who }, { $when }
staff-help =
    Hello { $name }. This is how we work here:

    • Press <b>Take</b> on a report's card, then <b>reply to the card</b> to answer the citizen. Photos are fine too.
    • Begin a reply with <code>//</code> for a note among officers; the citizen does not see it.
    • <b>Ask citizen</b>, then reply to the card: the days stop being counted until the citizen answers.
    • <b>Result</b>, then reply to the card when it is solved, best with a photo.
    • <b>Pass on</b> if another department fits better. There is no reject button. Rarer steps are under <b>More…</b>
    • Sent by mistake? <b>Undo</b> on the receipt, in the first seconds.

    /antrian what is open; /antrian <i>{ $example_department } late { $example_kelurahan }</i> filters it
    /lihat <i>code</i> opens one report with its history
    /tugasku what you have in hand
    /cari <i>words, code, place, or officer’s name</i> finds reports
    /piket hours, leave and substitute; /beban who has hands free; /serahterima hands all over
    /templat ready answers of the department
    /id the number of this group
staff-id = The number of this chat: <code>{ $chat }</code>
staff-private =
    Hello. This bot works in the officers' group. If you are an officer, please go there; /antrian, /tugasku and /lihat also work here.
    To report something, please use the citizens' bot.

## Buttons

staff-button-send = Send as it is
staff-button-without-photo = Send without photo
staff-button-improve = Improve
staff-button-department = { $short }
staff-button-number = { $number }
staff-button-back = ‹ Previous
staff-button-ahead = Next ›

## Commands in the menu

staff-command-antrian = Open reports
staff-command-lihat = One report and its history
staff-command-tugasku = Reports I have in hand
staff-command-bantuan = How we work here
staff-command-id = The number of this group

## When something cannot be done (also shown as the answer to a press: plain text, short)

staff-error-general = Sorry, that did not work. Try again, or see /bantuan.
staff-error-outdated = { $first } was first: { $action }, { $at }. The card is up to date again.
staff-error-not-in-this-state = That step is not possible as the report stands now. See its latest card.
staff-error-not-your-role = This step is the coordinator's.
staff-error-no-power = This step is not yours.
staff-error-no-handler = Your account is listed as a leader: you may look, officers do the work.
staff-error-old-button = This button no longer works. Use the latest card, or /lihat.
staff-error-transfer-nowhere = This report cannot be passed on there. Please choose another department.
staff-error-no-officer = No officer has been chosen yet.
staff-error-anonymous = You are using the group's identity. Turn anonymous mode off first, then do it again as yourself, so that it is known who helped.
staff-error-elsewhere = This is not the registered officers' group, so nothing can be done here.
staff-error-not-member = You are not a member of the officers' group, so you cannot use this yet. Tell the coordinator if that is wrong.
staff-error-removed = Your access as an officer has been removed. Tell the coordinator if that is wrong.
staff-error-unsure = Your membership could not be confirmed because Telegram is slow. Please try again in a moment.
staff-error-not-yet = The message you replied to was sent just now and is not written down yet. Please reply once more in a moment.
staff-error-no-report = That report was not found here.
staff-error-code = That is not a report code. Example: /lihat { $example_code }
staff-error-no-department = There is no department of that name. Try part of the name, for example /antrian hubung
staff-error-empty = There is no word or photo to pass on yet. Write first, then send again.
staff-error-nothing-held = Nothing of yours is being held for this report. Only its writer can send it.
staff-error-merge = That code was not found. Reply with the code of another report that still exists.
staff-error-merge-chain = That report was merged itself. Use the code of the one it went into.
staff-error-no-day = The date could not be read. Write it first, for example: 15-01 waiting for asphalt
staff-error-day-past = The date must be after today.
staff-error-day-far = The date is too far away. Choose one that can be kept.
staff-error-missing-holidays = There is no holiday data for that year yet, so the date cannot be promised.
