### A second matter in one story: offered once, after the first report was sent

citizen-second-offer =
    One more thing, { $name }. Your story also tells of this:
    <i>{ $words }</i>

    That is for { $department }, so nobody works on it yet. Shall I make it a report of its own, so that they can act too?
citizen-button-second-yes = Yes, note it
citizen-button-second-no = No, one matter
citizen-second-begun = All right, this becomes a report of its own. For now I take the same place as before: { $place }. If it is another, you can change it.
citizen-second-begun-somewhere = All right, this becomes a report of its own.
citizen-second-declined = All right { $name }, then it is one matter, and all of it stays in report <code>{ $code }</code>.
citizen-second-later = It is not forgotten. Let us finish what you are writing first, then press that button again.
