### The conversation with a citizen. Voice: a friendly neighbour in Malang who works at city hall.
### $name is always there: how she is addressed, in English her first name. All texts are Telegram's HTML, except buttons.

## How she is addressed

citizen-address = { $first }
citizen-address-nameless = Neighbour
# Officers see this word before the place, "Warga Lowokwaru"; it is not translated so that both see the same.
citizen-alias = Warga

## Hello, and who is speaking

citizen-intro = Hello { $name }, I am Wadul, the place to tell the city ({ $government }) what bothers you.
citizen-notice = <i>Your data is only used to look after your report. More in /privasi.</i>

citizen-start =
    Hello { $name }, I am Wadul, from the city government ({ $government }). Is something in our city bothering you?

    Just tell me, in everyday words. For example: <i>the street light in front of { $example_place } has been out since last week</i>. You may also begin with a photo or a location.

    I will find the right department, and then keep you posted until it is solved.

citizen-hello =
    Hello to you too, { $name }. What is going on around you? Just tell me, and I will help pass it on.

    To see reports you have already sent, type /laporanku.

citizen-hello-again = Yes { $name }, go ahead. What happened, and where?

citizen-welcome = You are welcome, { $name }. If anything else comes up, just write at any time.
citizen-nodded = All right { $name }, I will let you know as soon as there is news.

citizen-welcome-back = Hello again, { $name }. I still have what you told me, so let us go on.

citizen-help =
    It is easy, { $name }: <b>just tell me here what is wrong</b>. I ask a little if something is missing, you check it, then send it.

    /lapor to begin a new report
    /status to see how far it is, also with its code: <code>/status { $blank_code }</code>
    /laporanku for all your reports
    /batal to stop for now; your story is kept for a day
    /jeda 7 to hold the regular news for a week
    /bahasa to change the language
    /privasi about your data, /dataku for a copy, /batasi to restrict its use, /hapus to erase it

    Every button can also be typed: just write what it says.

    Something to add? Just reply to the message about that report. In an emergency: call { $number }, free, day and night.

citizen-privacy =
    <b>About your data</b>

    <b>What for.</b> Your Telegram name, your story, photos and location are used only to look after this report and to tell you the outcome.

    <b>On what basis.</b> Public service and the legal duty of { $government } under Law 27/2022 on Personal Data Protection. For anything beyond that we always ask you first.

    <b>Who sees it.</b> Officers only see a general name such as "Warga { $example_area }" (someone from { $example_area }), unless you allow your name to be shown. ID and phone numbers in your story are hidden from them.

    <b>Where.</b> This conversation goes through Telegram, whose servers are abroad. A copy of your report is kept on the city's server, with your name locked away separately.

    <b>Your rights.</b> You may ask for a copy, a correction, or for your identity to be erased. You get an answer within 3 × 24 hours.

citizen-privacy-dpo = <b>Whom to ask.</b> { $dpo } (data protection officer), { $contact }.
citizen-privacy-dpo-unconfirmed = <b>Whom to ask.</b> { $dpo } (data protection officer), { $contact }. (The city is still confirming this name and contact.)

citizen-unknown-command = I do not know that command yet, { $name }. Just tell me in ordinary words, or see /bantuan.

## Regular news on hold

citizen-muted = All right { $name }, I will hold the regular news until { $until }. If something important changes in your report, I will still tell you. Type <code>/jeda 0</code> to start again.
citizen-unmuted = All right { $name }, you will hear from me regularly again.
citizen-mute-how = Write for how many days, at most { $most }. For example <code>/jeda 7</code>. To start again: <code>/jeda 0</code>.

## Stopping for a moment

citizen-parking = All right, we stop here for now.
citizen-parked = All right { $name }, it is not sent. I will keep your story for a day, in case you want to go on.
citizen-resumed = Here is what you told me before, let us go on.
citizen-nothing-to-cancel = There is nothing to cancel, { $name }. If there is something to tell, just write.
citizen-held-dropped = All right, never mind. Nothing has changed in your report.
citizen-still-writing = There is still a story you have not sent, { $name }. Let us finish that one first, or type /batal to put it away.

## Questions, one at a time

citizen-ask-what = Go ahead { $name }, what happened? Write it the way you would tell a neighbour.
citizen-ask-what-besides = I have kept that. Now tell me in short: what is wrong there?
citizen-ask-what-anew = Write it again, { $name }. The new story replaces the old one.
citizen-what-too-short = Could you tell me a little more? One sentence is enough.

citizen-ask-place = Where is it? Write a street, a kelurahan, or a landmark people know. You can also send a location.
citizen-ask-place-maybe = Is it about one place? Write where, or send a location. If it is for the whole city, just skip this.
citizen-ask-place-affair = Where is it? Write the kelurahan, the street, the office or the school. You can also send a location.
citizen-ask-place-which = Is it one of these?
citizen-ask-place-hint = Where is it? If one of these buttons is right, just press it. If not, write a street, a kelurahan or a landmark; you can also send a location.
citizen-menu-location = Send my location
citizen-location-by-hand = It seems this device cannot send a location from the button. Use the paper clip and choose Location, or just write the name of the place.
citizen-place-needed = This one is needed, { $name }, so that the officer knows where to go. A guess will do, such as the neighbourhood or the nearest building.
citizen-place-odd = That location could not be read. Please send it once more, or write the name of the place.
citizen-place-taken = All right, the place is { $place }.
citizen-place-outside = All right, the place is { $place }. That seems to be outside { $city }. Never mind, we still take your report and go with it to whoever is in charge there.
citizen-place-kelurahan = Kelurahan { $kelurahan }, { $kecamatan }
citizen-place-kecamatan = Kecamatan { $kecamatan }
citizen-place-point = the location you sent
citizen-spot-words = Location: { $place } ({ $point })

citizen-ask-since = Since about when?
citizen-since-today = Today
citizen-since-yesterday = Yesterday
citizen-since-week = A week ago
citizen-since-month = A month ago
citizen-since-long = A long time
citizen-begun-taken = All right, it began: { $value }.

citizen-ask-photos = Do you have a photo? Just send it, several at once if you like. If not, skip this.
citizen-ask-photos-affair = Do you have a photo, a letter or a screenshot? Just send it, but cover the NIK first. If not, skip this.
citizen-ask-photos-more = Send more photos, or leave it like this.

citizen-ask-department = Who do you think should look after this? If you are not sure, press "Not sure", and the coordinator will choose.
citizen-ask-department-anew = Where should it go? Choose a button, or write the department's name.
citizen-department-unclear = I could not find that name. Please choose one of the buttons.
citizen-department-coordinator = Never mind. The coordinator at city hall will find the right department.

citizen-take-your-time = Of course, take your time. Your story is kept.
citizen-take-your-time-filed = Sure, I will wait.
citizen-aside-who = I am Wadul, the automatic assistant of { $government }. Real officers read your report and work on it.
citizen-aside-read = Yes, once it is sent it goes straight to the officers of that department. I pass their news on to you until it is solved.
citizen-aside-how = Answer as well as you can, in everyday words. If you do not know, just say so.
citizen-aside-safe = Officers only see your name if you allow it, and your report is handled just the same. <b>Anonymous</b>: officers read it, but never learn who you are. <b>Confidential</b>: only a special group of officers reads it at all. Want one of these? Just write "anonymous" or "confidential".
citizen-aside-cost = It is free. Reporting here costs nothing at all.
citizen-aside-when =
    Once it is sent, the limit is { $held ->
        [yes] { $finish_by } at the latest.
       *[no] set by the kind of report.
    } I keep you posted here until it is done.
citizen-aside-news = Right here in this chat. I write to you whenever there is news, and you can look for yourself with /laporanku.
citizen-aside-nik = No need. Please do not write your NIK or phone number here. If they slipped in, officers see them covered.
citizen-aside-photo = A photo helps officers see how things are, but you do not have to send one. The report goes ahead without it.
citizen-wish-anonymous = All right { $name }, officers will not be shown your name. If only a special group of officers should read the report at all, reply "confidential".
citizen-wish-confidential = All right { $name }, this report is confidential: only a special group of officers reads it, and your name does not go along.
citizen-fact-needed = A rough guess is fine. If you do not know, just skip it.
citizen-ask-detail = { $question }
citizen-detail-unknown = Is there anything else that could help the officer?

citizen-ask-name = May the officers who handle this see your name? If not, they only read "{ $alias }" (warga means resident). It is handled just the same.
citizen-name-unclear = A simple yes or no will do.

## Short replies

citizen-noted = Noted.
citizen-heard = Thank you for telling us. I will help it reach the right officer.
citizen-heard-harm = Oh dear, I hope whoever fell or got hurt has been looked after. Thank you for telling us, I will help it reach the right officer.
citizen-heard-harm-now = Oh dear, I hope whoever fell or got hurt gets help soon. If help is still needed now, please call { $number } first (free). Thank you for telling us, I will help it reach the right officer.
citizen-heard-harm-added = Oh no, I hope everybody gets help soon. If somebody is hurt or it is dangerous there, please call { $number } now.
citizen-added-to-draft = I have added that to your story.
citizen-corrected = I have taken over your change.
citizen-photo-kept =
    { $count ->
        [1] The photo is in.
       *[other] { $count } attachments are in.
    }
citizen-voice-kept = I have attached your voice message for the officer. I cannot listen to it myself, so please write the main point as well.
citizen-odd = I cannot put that into the report, { $name }. What you told me before is safe.
citizen-odd-alone = I cannot read that, { $name }. If there is something to report, tell me in writing, with a photo or a location.

citizen-despair = Thank you for telling me. This is heavy, and you do not have to carry it alone. Please call { $number } now, it is free at any hour, or talk to somebody close whom you trust. I am still here.
citizen-emergency = If anyone is hurt or in danger, <b>call { $number } now</b> (free, day and night). We will go on with the report as well.

## An emergency that was not sent

citizen-unsent-still = If everybody is safe now, I am glad, { $name }. Shall I still send this to the officers, or leave it?
citizen-unsent-let-be = All right { $name }, I will not send it, and will not ask again. If somebody still needs help, call { $number } at any time. I keep your story for a day, in case you want to go on.
citizen-button-send-now = Send it now
citizen-button-send-not = Don't send it
citizen-passed-on =
    { $name }, as I said before, I have passed your emergency on as it stands, so that the officers know.

    Report code: <code>{ $code }</code>
    Received by: <b>{ $department }</b>

    Is something missing or wrong? Just write it here and I pass it on at once. If it has been dealt with or you do not want it after all, press <b>Withdraw report</b>.
citizen-filed-where = I do not know the place yet. If you can, write here where it is, and I pass it on at once.

## Reading it back

citizen-review = <b>This is what I understood, { $name }:</b>
citizen-review-what = <b>Story:</b> { $value }
citizen-review-place = <b>Place:</b> { $value }
citizen-review-since = <b>Since:</b> { $value }
citizen-review-detail = <b>{ $question }</b> { $value }
citizen-review-files = <b>Photos or attachments:</b> { $count }
citizen-review-no-files = <b>Photos or attachments:</b> none
citizen-review-department = <b>Goes to:</b> { $department }
citizen-review-named = <b>Name for the officers:</b> { $first }
citizen-review-unnamed = <b>Name for the officers:</b> not shown ("{ $alias }")
citizen-review-question = Is that right? If there is more to say, just write it.
citizen-review-what-to-change = Which part is wrong?

citizen-button-send = Yes, send it
citizen-button-change = Something is wrong
citizen-button-cancel = Cancel
citizen-edit-review = Back
citizen-edit-what = Change story
citizen-edit-place = Change place
citizen-edit-since = Change time
citizen-edit-photos = Change photos
citizen-edit-department = Change department
citizen-edit-detail = Change details
citizen-edit-name = Change name choice

citizen-button-skip = Skip
citizen-button-keep = Leave it
citizen-button-photos-none = Remove all photos
citizen-button-place-own = Use my words
citizen-button-unsure = Not sure
citizen-button-named = Yes, they may
citizen-button-unnamed = No, hide it

## Sent

citizen-filed =
    It is sent, { $name }. Matur nuwun, thank you for caring.

    Report code: <code>{ $code }</code>
    Received by: <b>{ $department }</b>

citizen-filed-interim = <b>While you wait, this may help:</b>
citizen-filed-interim-line = • { $line }

citizen-filed-next =
    <b>What happens next:</b>
    1. We check it and make sure it is in the right hands, by { $verify_by }.
    2. A first answer from an officer, by { $answer_by }.
    3. { $kind ->
        [information] Your question answered in full
        [suggestion] Your suggestion answered in full
        [oversight] The inquiry finished
       *[complaint] Dealt with
    }, by { $finish_by }.

citizen-filed-promise = I will tell you whenever something changes. And if nothing has, I will write on { $next_day } to say how far it is. Something to add? Just reply to this message.
citizen-filed-already = It was sent already, { $name }, once is enough. The code is <code>{ $code }</code>.
citizen-toast-filed = It was sent already.

## Adding, answering, opening again

citizen-ask-which = Does this belong to a report you have sent, or is it a new one? I am keeping your words meanwhile.
citizen-ask-which-again = I am keeping that too. Just choose: does it belong to that report, or is it a new one? If neither, write cancel.
citizen-ask-which-more = There are { $count } more reports. If it is about one of those, name its code (see /laporanku).
citizen-button-add-to = { $code } { $about }
citizen-button-new = New report
citizen-button-new-instead = Another matter
citizen-ask-what-to-add = Go ahead, write or send a photo to add to report <code>{ $code }</code>.
citizen-added = I have added it to report <code>{ $code }</code>; the officers at { $department } can see it.
citizen-question-passed = I passed your question on to the officers. Meanwhile, this is how it stands:
citizen-ask-verdict = All right. To be sure: is report <code>{ $code }</code> solved for you, or not yet?
citizen-added-result = I passed that on to { $department }. So would you say <code>{ $code }</code> is solved, or not yet?
citizen-replied = Thank you { $name }, your answer has reached the officers at { $department }. The days count again, and report <code>{ $code }</code> is now to be finished by { $finish_by }.
citizen-edited-words = (Corrected by the reporter) { $words }

citizen-ask-what-is-wrong = What is still wrong with report <code>{ $code }</code>? Tell us in short, with a photo if you like, so that the officers do not do the same thing twice.
citizen-button-reopen-at-once = Open it now
citizen-ask-reopen = Report <code>{ $code }</code> is closed, { $name }. Shall I open it again with this message, or make it a new report?
citizen-button-reopen = Open again
citizen-reopened = All right { $name }, report <code>{ $code }</code> is open again and back with { $department }. It is to be finished by { $finish_by }, and I will keep you posted as before.
citizen-reopened-tell =
    All right { $name }, report <code>{ $code }</code> is open again and back with { $department }. It is due by { $finish_by }.

    What is still wrong? A few words, or a photo, so that they do not do the same again.
citizen-open-already = Report <code>{ $code }</code> is being worked on by { $department }, { $name }. If there is something to add, just reply to this message.
citizen-confirmed =
    Glad it is solved, { $name }. I have closed report <code>{ $code }</code>. Should it come back, reply to this message and it opens again at once.

    If you like: how happy are you with how it was handled? 1 not at all, 5 very.
citizen-closed-already = Report <code>{ $code }</code> is closed, { $name }. If the problem comes back, just reply to this message.
citizen-rated = Matur nuwun, I have noted your mark for report <code>{ $code }</code>.

citizen-ask-withdraw = Are you sure you want to withdraw report <code>{ $code }</code>? The officers will stop working on it.
citizen-withdraw-which = Which report would you like to withdraw? Open it first, then press <b>Withdraw report</b>.
citizen-button-withdraw = Withdraw report
citizen-button-withdraw-surely = Yes, withdraw
citizen-button-withdraw-no = No, keep it
citizen-withdrawn = All right { $name }, report <code>{ $code }</code> is withdrawn. If you change your mind, it can still be opened again.
citizen-kept = All right, report <code>{ $code }</code> goes on.
citizen-ask-close = Good to hear that it is solved, { $name }. I told { $department }. Shall report <code>{ $code }</code> be closed?
citizen-button-close = Yes, close it
citizen-button-close-not = Leave it open
citizen-name-hidden-already = No worries { $name }, the officers do not see your name; they see an alias. If you want your data erased altogether, type /hapus.
citizen-name-hidden = All right { $name }, from now on no officer sees your name in any of your open reports. The reports go on. Older messages in the staff group that named you cannot all be taken back. If you want your data erased altogether, type /hapus.
citizen-no-private-numbers = I do not share private numbers of officers, { $name }. But whatever you write here reaches them, and I bring their answer back to you. In an emergency, please call { $number }.

## Looking at reports

citizen-no-reports = There is no report in your name yet. If there is something to tell, just write it here.
citizen-list =
    { $pages ->
        [1] <b>Your reports</b>, those still going on first:
       *[other] <b>Your reports</b>, { $count } in all, page { $page } of { $pages }. Those still going on come first:
    }
citizen-list-line = { $number }. <code>{ $code }</code> { $category }
    { $department }: { $state }
    { $when }
citizen-list-turn = Type a number to see that report, or <code>next</code> and <code>back</code> to turn the page.
citizen-next-verify = To be checked by { $date }
citizen-next-answer = First answer by { $date }
citizen-next-sure-answer = A definite answer by { $date }
citizen-next-finish = To be finished by { $date }
citizen-next-respond = We wait for your answer until { $date }
citizen-next-planned = Planned for { $date }
citizen-next-late = Past its promised date, { $date }; we keep reminding them
citizen-next-ended = Since { $date }
citizen-button-newer = Back
citizen-button-older = Next
citizen-code-meant = There is a slip in that code. You mean <code>{ $code }</code>, right? Here is how it stands.
citizen-code-which = There is a slip in that code. Which one do you mean?
citizen-button-add = Add something

citizen-status =
    <b>Report</b> <code>{ $code }</code>
    { $category }
    <b>Kind:</b> { $sort }
    <b>In the hands of:</b> { $department }
citizen-status-registered = <b>Now:</b> being checked, to be done by { $verify_by }. Then an officer takes over.
citizen-status-verify-late = <b>Now:</b> still being checked. It should have been done by { $verify_by }, sorry, it is not. They are reminded again.
citizen-status-assigned = <b>Now:</b> an officer has it and is looking into it.
citizen-status-in-progress = <b>Now:</b> an officer is working on it.
citizen-status-waiting-citizen = <b>Now:</b> the officer is waiting for your answer, until { $respond_by }. The days are not counted meanwhile.
citizen-status-scheduled = <b>Now:</b> planned for { $planned_on }.
citizen-status-outside = <b>Now:</b> passed on to { $body }, and we keep asking about it.
citizen-status-result = <b>Now:</b> reported as done. What do you say, is it solved? We wait for your answer until { $respond_by }.
citizen-status-closed = <b>Now:</b> done and closed. It can be opened again if the problem comes back.
citizen-status-merged = <b>Now:</b> put together with another report of the same thing, so that both are handled at once.
citizen-status-archived = <b>Now:</b> put aside and not worked on. It can be opened again.
citizen-status-days =
    { $day ->
        [0] It came in today. To be finished by { $finish_by }.
       *[other] Working day { $day } of { $days }. To be finished by { $finish_by }.
    }
citizen-status-late = It is past its promised date, { $finish_by }. I am sorry. The officer keeps being reminded.

citizen-state-registered = being checked
citizen-state-assigned = an officer is looking into it
citizen-state-in-progress = being worked on
citizen-state-waiting-citizen = waiting for your answer
citizen-state-scheduled = planned
citizen-state-outside = with another body, we go along
citizen-state-result = reported as done
citizen-state-closed = done
citizen-state-merged = together with another report
citizen-state-archived = put aside

citizen-events = <b>What has happened so far:</b>
citizen-event = { $when }: { $what }
citizen-event-register = report came in
citizen-event-take = an officer took it
citizen-event-transfer = moved to a department that fits better
citizen-event-ask = the officer asked a question
citizen-event-answer = the officer answered
citizen-event-progress = work began
citizen-event-schedule = planned
citizen-event-outside = passed on to another body
citizen-event-result = reported as done
citizen-event-merge = put together with another report
citizen-event-archive = put aside
citizen-event-add = something was added
citizen-event-reply = the question was answered
citizen-event-confirm = said to be solved
citizen-event-reopen = opened again
citizen-event-withdraw = withdrawn
citizen-event-expire = the time for an answer ran out

## Commands in Telegram's menu

citizen-command-lapor = Begin a new report
citizen-command-status = See how far my report is
citizen-command-laporanku = All my reports
citizen-command-batal = Stop for now, the story is kept
citizen-command-jeda = Hold the regular news
citizen-command-bantuan = How this works
citizen-command-privasi = About my data
