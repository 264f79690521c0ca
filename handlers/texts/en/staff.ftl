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
staff-why-moved = With { $department } because { $who } passed it on, { $when }. Reason: { $reason }
staff-why-unknown = No word stands out; the citizen or the coordinator chose the department.

## Asking for words; reply to the message

staff-prompt-transfer =
    ↪️ <b>{ $name }</b>, where should <b>{ $code }</b> go? Reply to this message with part of the department's name, for example <i>hubung</i>.
staff-prompt-plan =
    📅 <b>{ $name }</b>, why can <b>{ $code }</b> not be done now? Choose the reason, or reply to this message with the date at once, for example <i>15-01 waiting for asphalt</i> or <i>akhir Maret, waiting for the budget</i>.
staff-prompt-outside =
    🔗 <b>{ $name }</b>, which body is in charge of <b>{ $code }</b>? Choose, or reply to this message with its name, then a comma and a note for the citizen, for example <i>PLN, we wrote to them today</i>. Not on the list? <i>lembaga lain: Jasa Marga</i>.
staff-prompt-merge =
    🧩 <b>{ $name }</b>, reply to this message with the code of the report that is the same as <b>{ $code }</b>.
staff-prompt-reason =
    ↪️ <b>{ $code }</b> to <b>{ $department }</b>. Why? The citizen reads it too. Choose one, or reply to this message in your own words.
staff-choose-department =
    ↪️ <b>{ $code }</b>: choose the department. Not here? Reply to this message with another word.
staff-no-department =
    No department looks like “{ $typed }”. Reply to this message with another word, for example what it does: <i>sampah</i>, <i>lampu</i>, <i>pohon</i>.
staff-already-there =
    <b>{ $code }</b> is with <b>{ $department }</b> already. Another department? Reply with its name, or with what it does: <i>sampah</i>, <i>parkir</i>, <i>pohon</i>.
staff-already-there-or =
    <b>{ $code }</b> is with <b>{ $department }</b> already. If you mean another one, choose below.
staff-outside-department =
    <b>{ $department }</b> is no department of the city, so the report stays in our care: use <b>More… → Outside body</b>. To a department of the city? Reply with its name.
staff-reason-1 = It is that office's duty
staff-reason-2 = It is in that office's area
staff-reason-3 = That office is already on it

## News after a reply

staff-sent-answer =
    ✅ The answer for <b>{ $code }</b> goes to { $readers ->
        [1] the citizen
       *[other] { $readers } citizens
    }.
staff-sent-photo = 📷 The photo for <b>{ $code }</b> goes to the citizen. A photo alone is no answer yet: tell her what is done and when as well.
staff-sent-result =
    ✅ The result of <b>{ $code }</b> goes to { $readers ->
        [1] the citizen
       *[other] { $readers } citizens
    }, with the question: solved or not yet?
staff-asked = ⏸ The question about <b>{ $code }</b> goes out. The days are not counted until it is answered.
staff-asked-helping = ❓ The question about <b>{ $code }</b> goes out in the name of your department. The days of the department that has it go on.
staff-planned = 📅 The plan for <b>{ $code }</b>, { $day }, is told to the citizen as it is. If that day passes without a result, I ask you and tell the citizen.
staff-planned-instead = 📅 The plan for <b>{ $code }</b> is { $day } now. I took the earlier one back, so the citizen reads only this one.
staff-outside = 🔗 <b>{ $code }</b>: the citizen knows this is with { $body }. We go along: on { $day } I remind you to ask for news.
staff-outside-unanswered =
    🔗 <b>{ $code }</b>: the citizen knows this is with { $body }. We go along: on { $day } I remind you to ask for news.
    The first answer is still awaited; its last day is { $owed }. As soon as they tell you something, just reply to the card.
staff-merged = 🧩 <b>{ $code }</b> is merged into <b>{ $other }</b>. The citizen still gets news.
staff-reply-nowhere = 🤷 This reply has reached nobody: the message above only names <b>{ $code }</b>. Open the report and reply there.
staff-reply-which =
    🤷 This reply has reached nobody yet: the message above names several reports. Reply to the card of each; open it with a button below, or with <code>/lihat { $code }</code>.
staff-button-code = { $code }
staff-button-see = Open the report
staff-noted = 🔒 Note on <b>{ $code }</b> saved, for staff only.
staff-moved = ↪️ <b>{ $code }</b> passed on to <b>{ $department }</b>. Reason: { $reason }. The deadlines stay.
staff-moved-coordinator =
    ↪️ <b>{ $code }</b> has been moved before, so this time <b>{ $department }</b> (coordinator) decides. Your proposal, { $wanted }, and its reason are noted: { $reason }.
staff-colleague-acted =
    👀 <b>{ $who }</b> on your report <b>{ $code }</b>: { $action }. <i>{ $words }</i>

## Answers held for a moment

staff-query-answer =
    🤔 I have not sent the answer for <b>{ $code }</b> yet: { $reasons }. Send it as it is, or improve it first?
staff-query-result =
    🤔 I have not sent the result of <b>{ $code }</b> yet: { $reasons }. Reply to this message to complete it, or send it as it is.
staff-ask-words = 📷 I keep the photo for now. What is the question about <b>{ $code }</b>? Reply to this message in words; the photo comes along.
staff-query-ask =
    🤔 I have not sent the question about <b>{ $code }</b> yet: { $reasons }.
staff-query-shown =
    What the citizen would read: <i>{ $words }</i>{ $count ->
        [0] {""}
        [1] {" "}(+1 attachment)
       *[other] {" "}(+{ $count } attachments)
    }
staff-improve =
    ✏️ Reply to this message with the new version. You wrote:
    <code>{ $words }</code>
staff-flaw-undone = you took it back, and then changed the message
staff-flaw-no-day = I read no day in it, though you pressed Plan. Reply to this with the day, or send it as an ordinary answer
staff-flaw-question = it reads like a question. Sent by “Ask citizen”, it tells her that an answer is awaited
staff-flaw-colleague = it seems to be for a colleague, not for the citizen
staff-flaw-elsewhere = it replies to something other than the card, so it may be for a colleague
staff-flaw-other-office = another department has this report
staff-flaw-personal = there is a phone number, NIK, bank account or the code of another report in it
staff-flaw-done = it sounds as if it were done. If it is the result, I ask the citizen whether it is solved
staff-flaw-no-question = it does not sound like a question, and the days would stop being counted
staff-flaw-not-yet = it sounds like a plan, not like a result
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
    { $number }. { $emergency ->
        [yes] 🚨{" "}
       *[no] {""}
    }<code>{ $code }</code> { $category }, { $place }
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
staff-private-new =
    New here as an officer? Ask a coordinator to invite you. She sends one link: open it, read, press <b>Accept</b>, then ask to be added to the group.

## Free words in private

staff-said-code = 💬 I have not sent your words to the citizen. If they are the answer, reply to this message with them.
staff-said-late = ⏰ What is past its day: <code>/antrian terlambat</code> (tap to copy); add a department or a kelurahan if you like.
staff-said-figures = 📊 Figures come with /laporan, for example <code>/laporan { $typed }</code> (tap to copy).
staff-said-thanks = All right, { $name }. 🙏
staff-said-hints =
    Hello { $name }. I have not sent this to anybody. Here you can:
    • answer a citizen: open the report in /tugasku or /antrian, then reply to that message
    • search: <code>/cari lampu { $example_kelurahan }</code>, or just send the code
    • leave and hours of duty: /piket
    All of it: /bantuan
staff-said-hints-leading =
    Hello { $name }. I have not sent this to anybody. Here you can have:
    • figures and their picture: <code>/laporan bulan ini</code>
    • what is open now: /antrian; search: <code>/cari lampu { $example_kelurahan }</code>, or just send the code
    • thanks for somebody: <code>/apresiasi Endah so quick</code>
    All of it: /bantuan
staff-meant = 🤔 Did you mean { $command }?
staff-meant-copy = 🤔 Did you mean <code>{ $command }</code>? Tap to copy, then send it.

## Buttons

staff-button-send = Send as it is
staff-button-without-photo = Send without photo
staff-button-improve = Improve
staff-button-as-result = It is the result
staff-button-as-answer = Send as news
staff-button-as-ask = Ask citizen
staff-button-keepnote = Just a note
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
staff-error-not-in-this-state =
    { $state ->
        [closed] This report is over and closed, so nothing was sent to the citizen. If something is still needed, the head of department or a coordinator can press More… → Open again on its card.
        [archived] This report was laid aside, so nothing was sent to the citizen. If it is still needed, a coordinator can open it again.
        [merged] This report was merged, so that step is done on the report it went into.
        [result] The result was delivered and waits for the citizen's word. If it is not mended after all, press More… → Open again first.
       *[other] That step is not possible as the report stands now. See its latest card.
    }
staff-error-not-your-role =
    { $who ->
        [lead] This step is for the head of department or a coordinator. Ask one of them to press that button on the card.
       *[other] This step is the coordinator's.
    }
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
staff-error-no-department =
    There is no department of that name. Try part of the name, for example { $command ->
        [laporan] /laporan bulan ini hubung
        [undang] /undang petugas hubung
        [pasang] /pasang dinas hubung
        [beban] /beban hubung
       *[other] /antrian hubung
    }
staff-error-empty = There is no word or photo to pass on yet. Write first, then send again.
staff-error-nothing-held = Nothing of yours is being held for this report. Only its writer can send it.
staff-error-held-too-long = You wrote this a day ago or longer, so I do not send it. If it is still needed, write it again as a reply to the card.
staff-error-held-answered = { $name } has answered the citizen since then, so I do not send this. If it is still needed, write it again as a reply to the card.
staff-error-not-yours-to-return = { $name } has this report. To release it, please ask { $name } or the head of the department.
staff-error-plan-of-others = Only { $department } itself can promise a day. Do you want to help? Reply to the card: your answer goes out in the name of your own department.
staff-error-not-your-department = This report is for { $department }. If it is yours, press Pass on and choose your department.
staff-error-merge = That code was not found. Reply with the code of the same report, for example { $example_code }; words around it do no harm.
staff-error-merge-itself = That is the code of this very report. Reply with the code of the other one.
staff-error-merge-over = That report is over, so nothing can be merged into it. Use the code of one that is open.
staff-error-merge-chain = That report was merged itself. Use the code of the one it went into.
staff-error-no-day = No date could be read there. Name the day anywhere in the sentence, for example: 15-01 waiting for asphalt, Kamis depan, or akhir Maret 2027.
staff-error-day-past = That day has passed. Name a day after today; if you mean next year, write the year too.
staff-error-day-far = The date is too far away. Choose one that can be kept.
staff-error-day-none = That date is not in the calendar. Please check the day and the month.
staff-error-day-today = What is done today needs no plan: just do it, then reply to the card with the result. If it is not today, name a later day.
staff-error-day-vague = That names no day, and the citizen waits for certainty. Name the likely day or month, for example 15 Desember, minggu depan, or akhir Maret 2027.
staff-error-day-several = There is more than one date there, and the citizen must not read the wrong one. Write again with one date only: when it will be done.
staff-error-day-unclear = That date can be read in more than one way. Write it in full, for example 7 Desember, or 1 sampai 5 Desember.
staff-error-day-disagrees = The weekday and the date do not fit: { $date } is another day. Which one is right? Write again with the date only.
staff-error-outside-name = That name cannot be used yet. Keep it short and without figures, for example: lembaga lain: Jasa Marga, we wrote to them
staff-error-missing-holidays = There is no holiday data for that year yet, so the date cannot be promised.
