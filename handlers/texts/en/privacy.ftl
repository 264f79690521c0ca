### A citizen's data: the language she reads, who may see, a copy of everything, and erasure.

## Language

citizen-language-hint = For English, type /bahasa.
citizen-language-ask = Which language would you like, { $name }? Choose one; you can change it any time.
citizen-language-set = All right { $name }, English from now on.
citizen-language-set-tell = All right { $name }, English from now on. If there is something to tell, just write.
citizen-button-language-id = Bahasa Indonesia
citizen-button-language-jv = Basa Jawa
citizen-button-language-en = English

## Who may see

citizen-review-privacy-open = <b>Privacy:</b> open
citizen-review-privacy-anonymous = <b>Privacy:</b> anonymous
citizen-review-privacy-confidential = <b>Privacy:</b> confidential, only for a small group of officers
citizen-button-privacy = Privacy
citizen-ask-privacy =
    Who may see this report, { $name }?

    <b>Open:</b> the officers who handle it read it, and you decide about your name.
    <b>Anonymous:</b> officers read what you wrote, but never learn who you are.
    <b>Confidential:</b> even what you wrote is only read by a small group of officers, never in the common one.
citizen-button-privacy-open = Open
citizen-button-privacy-anonymous = Anonymous
citizen-button-privacy-confidential = Confidential
citizen-privacy-restricted = Reports about officers or officials are always confidential, { $name }: only a small group reads them, and your name never goes along.

citizen-privacy-commands =
    <b>Right from here.</b> /dataku gives you a copy of all your data as a file. /hapus erases your identity.

## A copy of the data

citizen-data-here = This is everything we keep about you, { $name }. The file holds personal data, so please keep it safe.
citizen-data-title = Your data in Wadul, { $government }
    Made on { $when }
citizen-data-person =
    WHO YOU ARE
    Name on Telegram: { $first }
    User name: { $username }
    Number of your Telegram account: { $number }
    Language: { $value }
    First contact: { $when }
citizen-data-notice = Privacy notice: version { $value }, shown on { $when }
citizen-data-muted = Regular news on hold until: { $until }
citizen-data-report =
    REPORT { $code }
    Received: { $when }
    Kind: { $category }
    With: { $department }
    State: { $state }
    Privacy: { $value }
    Name shown: { $about }
citizen-data-place = Place: { $place }
citizen-data-point = Location: { $point }
citizen-data-since = Since: { $value }
citizen-data-rated = Your rating: { $value }
citizen-data-words = Text: { $text }
citizen-data-detail = { $question }: { $value }
citizen-data-history = History:
citizen-data-files = Attachments:
citizen-data-file = { $when }: { $value }
citizen-data-dialogue = CONVERSATION STILL KEPT
citizen-data-audit = RECORD OF HOW DATA WAS USED
citizen-data-audit-line = { $when }: { $what }
citizen-data-audit-copy = you asked for a copy of your data
citizen-data-audit-note = an officer wrote a working note
citizen-data-audit-other = data was opened or changed ({ $value })
citizen-data-nothing = none

## Erasing the identity

citizen-erase-ask =
    Would you like your identity erased, { $name }? This is what happens:

    <b>Gone:</b> your name, account, this conversation, and anything not sent yet. Your name inside the reports is covered too.
    <b>Stays:</b> the reports you sent and their photos, without your name, and they are still handled.
    <b>Afterwards:</b> I can no longer write to you, and old reports cannot be opened again from this account.
citizen-button-erase = Yes, erase
citizen-button-erase-not = Never mind
citizen-erase-surely = Once more, so that it is no mistake, { $name }: this cannot be undone. Erase now?
citizen-button-erase-surely = Erase now
citizen-erase-kept = All right { $name }, nothing was erased.
citizen-erased =
    It is erased. We no longer keep your name, your account or this conversation. The reports you sent are still handled without your name, photos included.

    This is my last message. You can delete the chat on your phone yourself in Telegram. If there is ever something to tell again, the door is always open. Thank you.

## Commands in Telegram's menu

citizen-command-bahasa = Change the language
citizen-command-dataku = A copy of my data
citizen-command-hapus = Erase my identity

## Photos taken back

citizen-files-dropped = I have taken the photos out, so they will not be sent. If there is a better one, just send it.
citizen-one-file-dropped = I have taken that photo out; the others stay.
citizen-files-taken-back = I have taken your photos back from report <code>{ $code }</code> and deleted our copies; I am removing them from the staff group too. Where Telegram refuses because they are old, I ask a coordinator to delete them by hand. If there is a better one, just send it here.
citizen-files-which = The photos of which report? Please reply <i>delete the photo</i> to one of my messages about that report.
citizen-files-none = I found no photo of yours in a report that is still open. If you mean an older report, please reply <i>delete the photo</i> to one of my messages about it.
citizen-file-taken-back = I have taken that photo back from report <code>{ $code }</code> and deleted our copy; I am removing it from the staff group too, and where Telegram refuses, I ask a coordinator to delete it by hand. The others stay.
citizen-secret-too-late = Your name is not shown to the officers. They have read report <code>{ $code }</code> already, so I cannot make it confidential as from the beginning; I have told the coordinator what you wish. If something must not be read by many, begin a new report with the word <i>confidential</i>.
citizen-voices-dropped = I have taken the recording out, so it will not be sent.
