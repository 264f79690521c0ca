### Second thoughts: for a few seconds, what an officer sends can still be undone.

staff-undo-line =
    { $seconds ->
        [one] Leaves in one second. Until then it can be undone.
       *[other] Leaves in { $seconds } seconds. Until then it can be undone.
    }
staff-button-undo = Undo
staff-undone = ↩️ <b>{ $code }</b> undone. Nothing was sent to the citizen, and the report is as it was.
staff-toast-undone = Undone. The citizen received nothing.
staff-error-undo-late = It has left for the citizen, so it cannot be undone. If it was wrong, reply to the card and explain.
staff-error-undo-late-transfer = The citizen has been told, so it cannot be undone. If it went to the wrong place, press Pass on on its card again; the coordinator decides.
staff-error-undo-late-merge = The citizen has been told, so it cannot be undone. If it is another matter after all, the coordinator can open it again from its card.
staff-error-undo-late-archive = The citizen has been told, so it cannot be undone. If that was wrong, press Open again on its card.
staff-error-undo-built-upon = Another step followed, so this one cannot be undone. See the card.
staff-error-undo-done = There is nothing left to undo here.
staff-error-undo-not-yours = Only the sender can undo it.
card-act-undo = Undone

## What was written and then changed

staff-changed = ✏️ <b>{ $code }</b>: the new version is what goes out.
staff-already-read =
    📬 The citizen has read your message about <b>{ $code }</b> in its old words. Send the new version as a correction? Or reply to this message with another one.
staff-button-correct = Send the correction
staff-error-told-already = The citizen was told with the old words. To set it right, reply to the card: it goes straight to the citizen.
staff-error-undo-first = This change was not taken over. Press Undo first, then write it again.
staff-error-held-photo = Nothing has been sent, but I cannot tell which photo you changed. Send the words and all photos again as one reply; it takes the place of this one.
staff-corrected = ✏️ The correction of <b>{ $code }</b> goes to the citizen.
staff-error-corrected-once = A correction was sent already. If something is still missing, reply to the card with a new message.
staff-error-too-late-to-correct = It is too late to correct this by changing the message. Reply to the card with a new one.
staff-error-correction-flawed = I did not send the change: it still lacks what is done, when, or by whom. Reply to the card with a new message.
push-correction =
    { $name }, { $department } corrects what it wrote before about report <code>{ $code }</code>. This is right:

    { $text }
staff-replaced = ↩️ <b>{ $code }</b>: this was taken back before it left, so the citizen never got it.
staff-error-correction-no-question = I did not send the change: it is no question any more. To answer, reply to the card.
staff-error-asked-answered = The citizen has answered that question already, so I did not send the correction. If you need to ask again, press Ask citizen and reply to the card.
staff-error-undone-edited = You took this step back, so the change went to nobody. If it is needed after all, press its button on the card again and reply with the new words.
