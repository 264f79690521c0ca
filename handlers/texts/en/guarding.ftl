### Looking after people: identities opened, the record of uses, blocks, floods and insults.

## Citizens: insults, messages without words, floods

citizen-upset = No wonder you are upset, { $name }. So that I can pass it on soon, please answer this first.
citizen-upset-alone = No wonder you are upset, { $name }. Tell me what happened and where, and I will pass it on to the right people.
citizen-wordless = I cannot read that, { $name }. Let us go on from here.
citizen-slowly = No need to hurry, { $name }, all your messages are saved. I will answer them together in a moment.
citizen-echo = I have noted that already, { $name }, there is no need to repeat it.
citizen-echo-alone = That story is in already, { $name }, there is no need to send it again. Type /laporanku to see it.
citizen-many-reports = You have sent { $count } reports today, and all of them are being looked after. Where they belong together, one report with several photos is usually dealt with faster. Our coordinator knows as well.

## Citizens: while blocked

citizen-blocked = Your message is saved and the coordinator reads it, { $name }. New reports from here are taken in again after { $until }. Those you have sent go on, see /laporanku. In an emergency, call { $emergency_number }.
citizen-blocked-emergency = If anybody is hurt or in danger, <b>call { $number } now</b> (free, 24 hours). Your message goes to the coordinator at once.
push-blocked =
    { $name }, from today we put off new reports from this account until { $until }. The reason: { $reason }

    Report { $code } and your others go on, and you can still answer questions about them. Anything else is saved and read by the coordinator once a day. If you disagree, write it here, or see whom to contact in /privasi.
push-unblocked = { $name }, you can send new reports again from now on. Thank you for waiting.

## Citizens: restricting the use of data

citizen-restricted =
    All right { $name }, from now on your data is used only for the reports you have sent.

    Your name is shown to nobody, your identity is opened only where a law demands it, periodic news stop, and nothing is learned from what you wrote. You still hear of changes to your reports. To end this: <code>/batasi selesai</code>
citizen-unrestricted = All right { $name }, the restriction is over. Everything goes on as usual.
citizen-command-batasi = Restrict the use of my data
citizen-privacy-restriction = <b>Restricting.</b> /batasi makes us use your data only for the reports you have sent; it holds at once. Whenever staff open your identity you are told, and it stands in /dataku.
citizen-privacy-retention =
    <b>For how long.</b> Copies of this chat are deleted within days. Your identity is deleted { $years ->
        [0] { $days } days
        [1] one year
       *[other] { $years } years
    } after your last report ended; the reports stay, without a name.

## Citizens: her identity was opened

push-breach =
    <b>A notice about your personal data</b>
    From { $government }

    { $text }

    Questions and objections: data-protection officer { $dpo }, { $contact }. A copy of your data is at /dataku, and your identity can be deleted by /hapus.
push-revealed =
    { $name }, the coordinator opened your identity for report { $code } on { $when }. The reason: { $reason }

    This is on record, see /dataku. If you think it should not have happened, contact the data-protection officer in /privasi.

## Copy of data

citizen-data-here-json = This is your data as JSON, { $name }, for other programs to read. Keep it safe.
citizen-data-json-hint = For a form that other programs read, type <code>/dataku json</code>.
citizen-data-restricted = Use of data restricted since: { $when }
citizen-data-block = New reports put off { $when } until { $until }: { $value }
citizen-data-kept = Message while put off, { $when }: { $text }
citizen-data-audit-reveal = the coordinator opened your identity
citizen-data-audit-block = the coordinator put off new reports
citizen-data-audit-unblock = the coordinator ended that
citizen-data-audit-restrict = you restricted the use of your data
citizen-data-audit-unrestrict = you ended the restriction
citizen-data-audit-read = the coordinator read the record of uses
citizen-data-audit-reason = { $what }, reason: { $value }

## Coordinators: identities

staff-identity =
    🔐 <b>Who filed { $code }</b>
    Name: { $name }
    User name: { $username }
    Account number: <code>{ $number }</code>

    Reason on record: { $reason }
    This message covers itself in { $minutes } minutes. Do not copy it into a group.
staff-identity-covered = 🔒 Who filed { $code } is covered again. That it was opened is on record.
staff-identity-opened = 🔐 { $officer } opened the identity behind <b>{ $code }</b>. Reason: { $reason }

## Coordinators: who uses data

staff-uses = <b>Uses of the data of { $code }</b>
staff-uses-line = · { $when }, { $who }: { $what }
staff-uses-line-reason = · { $when }, { $who }: { $what }. Reason: { $reason }
staff-uses-none = Nobody has opened or changed personal data of this report.
staff-use-reveal = opened the identity
staff-use-block = put off new reports
staff-use-unblock = ended that
staff-use-data-copy = asked for a copy of the data
staff-use-note = wrote a working note
staff-use-erase-identity = identity erased
staff-use-restrict = restricted the use of data
staff-use-unrestrict = ended the restriction
staff-use-read-uses = read this record
staff-use-lapor = noted the LAPOR! number
staff-use-other = other ({ $action })
staff-use-by-citizen = the citizen herself
staff-use-by-desk = the system

## Coordinators: blocking

staff-blocked = ⛔ New reports from whoever filed <b>{ $code }</b> are put off until { $date }. The citizen was told, with the reason. To end it: <code>/bukablokir { $code }</code>
staff-blocked-already = Who filed <b>{ $code }</b> is put off until { $date } already, so she is not told again. Shorter? First <code>/bukablokir { $code }</code>.
staff-blocked-alone = <i>I answer here, not in the group. Next time just send the command here.</i>
staff-unblocked = New reports from whoever filed <b>{ $code }</b> are taken in again, and the citizen was told.
staff-not-blocked = Whoever filed <b>{ $code }</b> is not blocked.
staff-blocks = <b>Blocked at present</b>
staff-blocks-none = Nobody is blocked at present.
staff-blocks-line = · <code>{ $code }</code> until { $date }, by { $who }: { $reason }
staff-blocked-digest =
    📥 Whoever filed <b>{ $code }</b> is blocked and wrote { $count } messages:
staff-blocked-emergency =
    ❗ Whoever filed <b>{ $code }</b> is blocked but wrote something that sounds like an emergency, and was asked to call { $emergency_number }:
staff-blocked-line = · <i>{ $words }</i>
staff-blocked-file = (something without words)
staff-many-reports = 📈 One citizen sent { $count } reports today, <b>{ $code }</b> the last of them. All were taken in as usual. If it is mischief: <code>/blokir { $code } 7 the reason</code>
staff-restricted-by-her = 🔏 Whoever filed <b>{ $code }</b> restricted the use of their data. The name is not shown any more, and the identity is opened only where a law demands it.
staff-hidden-by-her = 🔏 The citizen of <code>{ $code }</code> wants her name shown no longer. Please do not name her anywhere.

## When it cannot be done

staff-error-private-only = This is only for the private chat with the bot, so that the group does not read it. Open the bot and write it there.
staff-error-reveal = Only a coordinator opens identities, for a reason. If you need to ask the citizen something, use the card's button for questions.
staff-error-restricted-by-her = This citizen restricted the use of their data. The identity is opened only where a law demands it.
staff-error-seal = The key that opens this identity is missing. Ask whoever runs the desk to run wadul check.
staff-error-erased = The identity behind this report was erased; nobody knows any more.
staff-error-identity-how = Write the code and the reason, such as: /identitas { $example_code } a letter of reply must be delivered
staff-error-audit-how = Write the code, such as: /audit { $example_code }
staff-error-audit = The record of uses is read by the coordinator. If something looks wrong, tell them.
staff-error-reason = The reason says too little. Write a few words; it is recorded, and the citizen reads it.
staff-error-block = Blocking a citizen is for the coordinator to decide. Tell them what the matter is.
staff-error-block-how = Write code, days and reason, such as: /blokir { $example_code } 7 sends invented reports again and again
staff-error-block-days = At least 1 day, at most { $most } days.
staff-error-unblock-how = Write the code, such as: /bukablokir { $example_code }
