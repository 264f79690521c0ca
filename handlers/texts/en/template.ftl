### Answer templates: beginnings that an officer only completes.

staff-command-templat = Sample answers of the department
template-offer =
    💬 <b>{ $code }</b>: reply to this message (or to the card) with the answer for the citizen. Photos are welcome; begin with // if it is for colleagues only. Start from a sample?
template-button = { $title }
template-copy =
    💬 <b>{ $code }</b>, { $title }. Tap to copy, fill the parts in [ ], then reply to this message:

    <code>{ $text }</code>
template-that-place = that place
template-that-problem = this problem
template-list = <b>Answer templates of { $department }</b>
template-list-line = • <code>{ $handle }</code> { $title }
template-list-look = See one: <code>/templat { $handle }</code>. When you answer, press <b>Answer</b>: they are offered there.
template-list-help =
    See one: <code>/templat code</code>
    Add: <code>/templat tambah jalan berlubang</code>, then a line with the title, then the text. Without a kind of problem it is for all.
    Change: <code>/templat ubah code</code>, then the new title and text. Retire: <code>/templat hapus code</code>
    Filled in by itself: {"{"}sapaan{"}"}, {"{"}masalah{"}"}, {"{"}tempat{"}"}, {"{"}dinas{"}"}. For the officer: [tindakan], [tanggal], [unit].
template-view =
    <b>{ $title }</b> (<code>{ $handle }</code>)

    <code>{ $text }</code>
template-kept =
    ✅ Kept: <b>{ $title }</b> (<code>{ $handle }</code>). It is offered when an officer presses the answer button.

    <code>{ $text }</code>
template-retired = 🗂 <b>{ $title }</b> is not offered any more.
staff-error-template-empty = The first line after the command is the title, the next ones are the text. Both are needed.
staff-error-template-long = Too long: at most 40 letters in the title, 1500 in the text.
staff-error-template-fact = There is no fact called { $fact }. There are: sapaan, masalah, tempat, dinas.
staff-error-template-no-blank = Leave something for the officer to fill, such as [tanggal] or [unit], so that the answer is not empty.
staff-error-template-gone = There is no such template. See the list with /templat.
staff-error-template-problem = This department has no such kind of problem. Try another word, or add it without one.
