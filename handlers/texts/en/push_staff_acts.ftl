### News of those officers' acts that have no key of their own in push.ftl.

push-more-files =
    More photos from { $department } for your report <code>{ $code }</code>.

push-see-files = Please see the attachment.

push-transfer-coordinator-note = The reason: { $text }
push-transfer-coordinator =
    { $name }, so that your report <code>{ $code }</code> does not keep moving around, the coordinator at { $department } now decides who handles it.
    No need to report again, and the deadline is not put off: { $finish_by }.

push-take-again =
    { $name }, someone at { $department } now has your report <code>{ $code }</code>, with all that was written so far. You need not tell it again.

    It is to be finished by { $finish_by }. As soon as there is news, I will pass it on here.

push-take-late =
    { $name }, someone at { $department } now has your report <code>{ $code }</code>.

    The first answer was due { $answer_by }. I am sorry that it is late. As soon as there is news, I will pass it on here.
