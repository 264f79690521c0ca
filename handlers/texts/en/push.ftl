### News that reaches a citizen unasked: at each change, and again and again until it is solved.

## What officers did

push-take =
    { $name }, someone at { $department } now has your report <code>{ $code }</code>.

    They are looking into it. The first answer comes by { $answer_by }. As soon as there is news, I will pass it on here.

push-assign =
    { $name }, another officer at { $department } now handles your report <code>{ $code }</code>. Everything you wrote went along, so there is no need to tell it again.

push-hand-back =
    { $name }, the officer who had your report <code>{ $code }</code> put it back in the queue of { $department } for a colleague better placed to help. The deadline stays: { $finish_by }.

push-transfer-note = The reason: { $text }
push-transfer =
    { $name }, it turned out that your report <code>{ $code }</code> is better placed with { $department }, so it has moved there.
    No need to report again, and the deadline is not put off: { $finish_by }.

push-ask =
    { $name }, an officer at { $department } has a short question about your report <code>{ $code }</code>:

    { $text }

    Just reply to this message, with words, a photo or a location. While we wait for you, the days are not counted.

push-ask-helping =
    { $name }, an officer at { $department } is helping with your report <code>{ $code }</code> and has a short question:

    { $text }

    Just reply to this message, with words, a photo or a location. Your report goes on as usual.

push-answer =
    { $name }, here is an answer from { $department } about your report <code>{ $code }</code>:

    { $text }

    If anything is unclear, just reply to this message. I will pass it on to the officer.

push-progress-note = In the officer's words: { $text }
push-progress =
    { $name }, { $department } is now working on your report <code>{ $code }</code>.

    It should be finished by { $finish_by }. I will write again when there is more.

push-schedule-note = The officer explains: { $text }
push-schedule =
    { $name }, to be clear from the start: your report <code>{ $code }</code> cannot be dealt with right now. { $department } plans it for { $planned_on }.

    Until then I will keep you posted, so it will not simply disappear.

push-outside-note = The officer's note: { $text }
push-outside =
    { $name }, it turns out that what you told us in report <code>{ $code }</code> is up to { $body }, not { $government }. We are not closing it: { $department } passes it on and keeps asking for an answer.

push-result =
    { $name }, { $department } tells us that your report <code>{ $code }</code> has been dealt with.

    { $text }

    You know best how it looks on the spot. Is it solved? If I hear nothing by { $respond_by }, I will take it as done; it can still be reopened.

push-merge =
    { $name }, your report <code>{ $code }</code> is about the same thing as one already under way, so the two now go together. You hear of everything here as before, and you can still add to it by replying to this message.

push-archive =
    { $name }, your report <code>{ $code }</code> has been put aside and is not being worked on.

    The reason: { $text }

    If you think that is a mistake, press the button below. It will be opened again and someone else will look at it.

push-reopen-note = The officer's note: { $text }
push-reopen =
    { $name }, your report <code>{ $code }</code> is open again, and { $department } is back on it.

    The new deadline: { $finish_by }.

## What happens because time passes

push-close-notice =
    { $name }, about your report <code>{ $code }</code>: I have not heard whether it is solved. If there is no answer by { $respond_by }, I will take it as done.

    Is it solved, or not yet?

push-expire-result =
    { $name }, I closed your report <code>{ $code }</code>, as I heard nothing more before its time was up. If the problem is still there, press the button below at any time. It opens again at once.

push-expire-question =
    { $name }, the officer's question about your report <code>{ $code }</code> was not answered. Never mind, { $department } goes on with what they know. If you find a moment, reply to this message. It still helps.

push-overdue =
    { $name }, I have to be honest: your report <code>{ $code }</code> is past the promised date, { $finish_by }. I am sorry. { $department } and the coordinator have been reminded, and I will keep you posted until it is done.

    If you feel that your report is being ignored, you have the right to turn to the Ombudsman of the Republic of Indonesia. The button Chronology sends you a dated record of this report, which you can take there.

push-draft =
    { $name }, I still have what you told me the other day, with just a little missing. Shall we finish it?

push-unsent =
    { $name }, this has not reached the officers yet:
    <i>{ $words }</i>

    Shall I send it now? If there is no answer by { $until } I pass it on as it stands, so that somebody knows. If anybody is hurt or in danger, call { $number } first.

push-held =
    { $name }, I still keep this, and no officer has read it yet:
    <i>{ $words }</i>

    Where shall it go?

push-held-files =
    { $name }, I still keep what you sent, and no officer has seen it yet. Where shall it go?

## Regular news

push-status-registered =
    { $day ->
        [0] { $name }, news of your report <code>{ $code }</code>: it came in today, and { $department } is checking it before an officer takes over. The check should be done by { $verify_by }.
       *[other] { $name }, news of your report <code>{ $code }</code>: { $department } is still checking it before an officer takes over. This is working day { $day } of { $days }. The check should be done by { $verify_by }.
    }

push-status-emergency =
    { $name }, news of your emergency report <code>{ $code }</code>: nobody at { $department } has taken it yet. I am sorry, that should not be. I have called the officers directly, and each working morning I put it above everything else.

    If anybody is still in danger, call { $number } now. Free, day and night.

push-status-verify-late =
    { $name }, news of report <code>{ $code }</code>: it should have been checked by { $verify_by }. I am sorry, it has not been. I am reminding { $department } again.

    This is working day { $day } of { $days }. I still hold them to a first answer by { $answer_by }.

push-status-answer-late =
    { $name }, news of report <code>{ $code }</code>:{ $stage ->
        [in-progress] {" "}{ $department } is working on it, but{" "}
        [outside] {" "}it is still with { $body }, but{" "}
       *[other] {" "}
    }{ $heard ->
        [yes] you have only had part of the news: a definite answer from { $department } was due { $answer_by }. I am sorry, it has not come. I am reminding them again.
       *[no] the first answer from { $department } was due { $answer_by }. I am sorry, it has not come. I am reminding them again.
    }

    This is working day { $day } of { $days }. It is still to be finished by { $finish_by }.

push-status-assigned =
    { $day ->
        [0] { $name }, news of your report <code>{ $code }</code>: an officer at { $department } has it and is looking into it. It came in today and is to be finished by { $finish_by }.
       *[other] { $name }, news of your report <code>{ $code }</code>: an officer at { $department } has it and is looking into it. Working day { $day } of { $days }, to be finished by { $finish_by }.
    }

push-status-in-progress =
    { $day ->
        [0] { $name }, news of your report <code>{ $code }</code>: { $department } is working on it. It came in today and is to be finished by { $finish_by }.
       *[other] { $name }, news of your report <code>{ $code }</code>: { $department } is working on it. Working day { $day } of { $days }, to be finished by { $finish_by }.
    }

push-status-waiting-citizen =
    { $name }, an officer at { $department } is still waiting for your answer about report <code>{ $code }</code>. Just reply to the question above. While we wait, the days are not counted. If you cannot make it by { $respond_by }, the officer goes on with what is known.

push-status-scheduled =
    { $name }, news of your report <code>{ $code }</code>: still planned at { $department }, for { $planned_on }. Nothing new yet, but it is not forgotten.

push-status-plan-over =
    { $name }, news of your report <code>{ $code }</code>: it was planned for { $planned_on }. That day has passed, and { $department } has not told us that it is done. I am sorry. It is to be finished by { $finish_by }, and we keep an eye on it.

push-status-outside =
    { $name }, news of your report <code>{ $code }</code>: it is still with { $body }. { $department } keeps asking how it is going.

push-status-result =
    { $name }, { $department } reported <code>{ $code }</code> as done. What do you say, is it solved or not? We wait for your answer until { $respond_by }.

push-status-late =
    { $name }, news of your report <code>{ $code }</code>: it is still with { $department } and past its promised date, { $finish_by }. I am sorry. Today is working day { $day }, and the officer keeps being reminded.

## Several reports at once: one message a day

push-many =
    { $name }, here is today's news of your reports:

push-line-registered =
    { $day ->
        [0] <code>{ $code }</code> { $category }: being checked by { $department }, came in today.
       *[other] <code>{ $code }</code> { $category }: being checked by { $department }, working day { $day } of { $days }.
    }
push-line-emergency = <code>{ $code }</code> { $category }: nobody has taken it yet, sorry. { $department } has been called. If there is still danger: { $number }.
push-line-verify-late = <code>{ $code }</code> { $category }: should have been checked by { $verify_by }, sorry, not yet. { $department } is reminded again.
push-line-answer-late = <code>{ $code }</code> { $category }: { $heard ->
        [yes] a definite answer
       *[no] the first answer
    } was due { $answer_by }, sorry, not yet. { $department } is reminded again.
push-line-assigned =
    { $day ->
        [0] <code>{ $code }</code> { $category }: an officer at { $department } is looking into it, came in today.
       *[other] <code>{ $code }</code> { $category }: an officer at { $department } is looking into it, working day { $day } of { $days }.
    }
push-line-in-progress =
    { $day ->
        [0] <code>{ $code }</code> { $category }: { $department } is working on it, came in today.
       *[other] <code>{ $code }</code> { $category }: { $department } is working on it, working day { $day } of { $days }.
    }
push-line-waiting-citizen = <code>{ $code }</code> { $category }: waiting for your answer.
push-line-scheduled = <code>{ $code }</code> { $category }: planned for { $planned_on } at { $department }.
push-line-plan-over = <code>{ $code }</code> { $category }: planned for { $planned_on }, which has passed; nothing from { $department } yet.
push-line-outside = <code>{ $code }</code> { $category }: still with { $body }, { $department } keeps asking.
push-line-result = <code>{ $code }</code> { $category }: reported as done, waiting for your word.
push-line-late = <code>{ $code }</code> { $category }: past its promised date, { $finish_by }; { $department } keeps being reminded.

push-footer-mute = Too often? /jeda 7 holds these regular messages for a week. Important news still comes.

## Buttons under the news

push-button-solved = Solved
push-button-unsolved = Not yet
push-button-reopen = Open again
push-button-status = See the report
push-button-resume = Go on
push-somebody-else = another citizen
