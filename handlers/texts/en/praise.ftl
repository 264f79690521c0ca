### Good words: from citizens, from those who lead, and the note of each Friday. Never a ranking.

praise-heard =
    💚 A citizen says thank you for <b>{ $code }</b> ({ $category }), which you handled:
    <i>{ $text }</i>
praise-heard-hidden = 💚 A citizen says thank you for a report of the restricted group that you handled. The words stay there.

## /apresiasi

praise-whom = 👏 Whom would you like to thank? These colleagues answered or finished something this week. Or type: <code>/apresiasi Endah terima kasih sudah sabar menjelaskan</code>, or begin with the code of a report.
praise-nobody = Nothing is noted for this week yet. Just type a name: <code>/apresiasi Endah terima kasih sudah sabar menjelaskan</code>
praise-words = What shall <b>{ $name }</b> read? Choose one, or write your own with <code>/apresiasi { $name } …</code>
praise-ready-1 = Thank you, tidy and in time.
praise-ready-2 = Thank you for your patience.
praise-ready-3 = Thank you, well thought of.
praise-room =
    { $known ->
        [yes] 👏 <b>{ $name }</b>, a message from { $by } about { $about }:
       *[no] 👏 <b>{ $name }</b>, a message from { $by }:
    }
    <i>{ $text }</i>
praise-done =
    👏 Passed on to { $name }:
    <i>{ $text }</i>
praise-toast = Passed on to { $name }.

## Friday's note

praise-note = 💚 <b>Thank you, this week</b>
praise-note-name = <b>{ $name }</b>
praise-note-thanks = • { $about }. A citizen says: <i>{ $text }</i>
praise-note-praise =
    { $known ->
        [yes] • { $about }. { $by } says: <i>{ $text }</i>
       *[no] • { $by } says: <i>{ $text }</i>
    }
praise-note-end = Have a good weekend.

## What cannot be done

staff-error-praise-report = That report is not found here, or nobody has it yet.
staff-error-praise-role = Praise is passed on by leads, coordinators and leaders. To thank a colleague, simply write to them.
staff-error-praise-oneself = Let others praise you.
staff-error-praise-elsewhere = { $name } is in another department. The head there, a coordinator or a leader can say it.

staff-command-apresiasi = Good words for a colleague
