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
staff-error-undo-built-upon = Another step followed, so this one cannot be undone. See the card.
staff-error-undo-done = There is nothing left to undo here.
staff-error-undo-not-yours = Only the sender can undo it.
card-act-undo = Undone
