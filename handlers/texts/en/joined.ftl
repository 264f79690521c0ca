### One matter, several citizens: reports that were merged, and those who follow the same one.
### It never says who else told of it, in which words, or under which code.

## What citizens read

citizen-status-joined =
    { $count ->
        [1] Merged with another report of the same thing. You still hear of everything here.
       *[other] Merged with another report of the same thing, so it is dealt with once for { $count } people. You still hear of everything here.
    }
citizen-status-shared = { $count } people have told us of this. All of it is handled in your report.
citizen-state-joined = { $state }, merged with a report of the same thing
citizen-button-part = Something else
citizen-parted = All right, { $name }: report <code>{ $code }</code> goes its own way again, at { $department }. It is to be finished by { $finish_by }.
citizen-parted-already = Report <code>{ $code }</code> already goes its own way, { $name }.
citizen-ask-withdraw-joined = Are you sure you want to withdraw report <code>{ $code }</code>? Others who reported the same still wait, so the work goes on. Only your own report stops, and I will not write to you about it any more.
citizen-withdrawn-joined = All right { $name }, report <code>{ $code }</code> is withdrawn, and I will not write to you about it any more. For the others the work goes on. If you change your mind, it can still be opened again.

chronology-joined = HANDLED TOGETHER WITH A REPORT OF THE SAME THING, SINCE IT WAS MERGED

push-joined-reopened =
    { $name }, about report <code>{ $code }</code>: somebody told us that it is not solved yet, so it was opened again and is back at { $department }.

    It is to be finished by { $finish_by }. You still hear of everything here.

push-joined-closed =
    { $name }, about report <code>{ $code }</code>: another person who told us of the same thing says it is solved, so it was closed.

    If it is not solved where you are, press the button below at any time, or reply to this message. It is opened again at once.

push-joined-succeeded =
    { $name }, the report that <code>{ $code }</code> was merged with was taken back by whoever made it. Yours does not stop: it goes on at { $department }, with the same last day, { $finish_by }. There is no need to report again.

## What staff read

card-together = 👥 <b>{ $count } citizens</b>
card-merged-into = ⚪ <b>Merged into { $code }</b>
card-evidence =
    👥 <b>{ $who }</b> reports the same thing as <b>{ $code }</b> ({ $own }):
    { $text }
card-evidence-files = 👥 <b>{ $who }</b> reports the same thing as <b>{ $code }</b> ({ $own }).
card-joined-addition =
    ➕ <b>{ $who }</b> ({ $own }) adds to <b>{ $code }</b>:
    { $text }
card-joined-addition-files = ➕ <b>{ $who }</b> ({ $own }) adds files to <b>{ $code }</b>.
card-joined-solved = ✅ <b>{ $who }</b> ({ $own }) says that <b>{ $code }</b> is solved.
card-joined-parted = ↩️ <b>{ $who }</b>: not the same thing as <b>{ $code }</b>. It goes on by itself as <b>{ $own }</b>.
card-joined-withdrawn = ↩️ <b>{ $who }</b> withdrew the report <b>{ $own }</b>. <b>{ $code }</b> goes on for the others.
card-joined-succeeded = ↩️ Whoever reported <b>{ $code }</b> first took it back. Others still wait: it goes on in <b>{ $own }</b>.

staff-error-merge-restricted = Confidential reports and those about abuse of office are not merged: each reporter is answered by herself.

## Before it is sent: is it this one?

citizen-same-ask = Before I send it, { $name }: it looks as if somebody has told us of this already. Is it this one?
citizen-same-ask-several = Before I send it, { $name }: it looks as if somebody has told us of this already. Is it one of these?
citizen-same-line = <b>{ $category }</b>, { $place }: { $since }, { $state }, { $count ->
        [1] 1 person
       *[other] { $count } people
    }.
citizen-same-explain = If it is the same, your report is merged with it. You still get a code of your own and all the news, and staff know that one more is waiting. Nobody else who reported it sees anything of you.
citizen-same-own = It looks as if you have told us of this before, { $name }: report <code>{ $code }</code>, { $category }, { $since }. Shall I add what you just wrote to it, or send it as a new report?
citizen-same-which = Which number is it, { $name }? Type it, or "no" if none is the same.
citizen-same-gone = That report has just ended or cannot be followed any more, so I sent yours as a new one.
citizen-button-same = Yes, this one
citizen-button-same-number = Yes, number { $number }
citizen-button-same-own = Yes, add it
citizen-button-same-other = No, send mine
citizen-same-street = Jalan { $street }
citizen-same-area = Kelurahan { $kelurahan }
citizen-same-near = around the same place
citizen-same-today = came in today
citizen-same-days = came in a few days ago
citizen-same-week = came in about a week ago
citizen-same-weeks = came in some weeks ago
citizen-same-long = came in more than a month ago
citizen-same-registered = being checked
citizen-same-assigned = taken by an officer
citizen-same-in-progress = being worked on
citizen-same-scheduled = planned
citizen-same-outside = passed on to the body in charge
citizen-same-result = just reported as done

citizen-joined =
    It is sent, { $name }. Thank you for caring.

    Your report's code: <code>{ $code }</code>
    It was merged with a report under way at <b>{ $department }</b>; { $count } people now wait for the same thing. It is to be finished by { $finish_by }.

    I tell you of every change. Even if there is none, on { $next_day } I tell you how far it is. Want to add words or photos? Just reply to this message.
citizen-joined-result = Staff say that this is done. What do you say: is it solved, or not yet?
