### The bridge to SP4N-LAPOR!, and flags on result photos.

card-button-lapor = Copy to LAPOR!
card-lapor = 🏷 LAPOR! #{ $number }
lapor-since = Since: { $since }
lapor-files =
    { $count ->
        [0] none
        [one] one attachment, under the card
       *[other] { $count } attachments, under the card
    }
lapor-block =
    🏷 <b>{ $code }</b> in the order of LAPOR!'s form. Nothing tells who reported it; tick Anonim there. Tap to copy:

    <pre>{ $block }</pre>

    Once it is in, reply to this message with the number that came out there.
lapor-kept = 🏷 <b>{ $code }</b> has the LAPOR! number <b>{ $number }</b>. Find it with /lihat { $number }.
lapor-history = · 🏷 LAPOR! #{ $number }: { $who }, { $when }
lapor-why =
    🔒 <b>{ $code }</b> is confidential or about abuse of office. Why must it be copied to LAPOR!? Reply to this message with the reason; it is recorded with your name.
lapor-table =
    { $count ->
        [0] 🏷 There are no reports for LAPOR! in { $period }.
        [one] 🏷 One report of { $period } in the order of LAPOR!'s form. Confidential ones are left out.
       *[other] 🏷 { $count } reports of { $period } in the order of LAPOR!'s form. Confidential ones are left out.
    }
staff-error-lapor-number = That does not read as a LAPOR! number. Reply with the digits only, such as 1916449
staff-error-lapor-reason = Please write the whole reason, for it is recorded.
staff-error-lapor-elsewhere = This one is possible in the restricted group only.

## Flags on result photos: for people to look at, not a verdict

photo-flag-used = 🖼 The result photo of <b>{ $code }</b> looks like one of report <b>{ $other }</b>. Please have a look; there may be a reason.
photo-flag-own = 🖼 The result photo of <b>{ $code }</b> looks like the one its reporter sent. Please have a look; they may have been mixed up.
photo-flag-old = 🖼 By its camera, the result photo of <b>{ $code }</b> was taken on { $taken }, before the report came in ({ $registered }). Please have a look.
