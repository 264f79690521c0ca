### The ladder of reminders: one letter a day for each person, not one for each report.

ladder-officer =
    { $count ->
        [1] ⏳ One of your reports has used much of its time. Even an honest word in between helps the citizen.
       *[other] ⏳ { $count } of your reports have used much of their time. Even an honest word in between helps the citizens.
    }
ladder-substitute =
    { $count ->
        [one] ⏳ { $name } is away and you stand in. One report there has used much of its time.
       *[other] ⏳ { $name } is away and you stand in. { $count } reports there have used much of their time.
    }
ladder-nobody = ⏳ { $department }: whoever has these { $count } reports is away with no substitute, and their time is running. Who takes them? Press a code, then More… and Assign; or choose a substitute with /piket.
ladder-lead =
    { $count ->
        [one] ⏳ { $department }: one report has come to its deadline. It may need help, or an honest date.
       *[other] ⏳ { $department }: { $count } reports have come to their deadline. Some may need help, or an honest date.
    }
ladder-line =
    { $held ->
        [yes] • <code>{ $code }</code> { $category }{ $place ->
            [none] {""}
           *[other] , { $place }
        }: { $percent } % of the time is used, due by { $date } · { $who }
       *[no] • <code>{ $code }</code> { $category }{ $place ->
            [none] {""}
           *[other] , { $place }
        }: { $percent } % of the time is used, due by { $date } · nobody has it
    }

## Steps before the end that the citizen was promised: the check, and the first answer

ladder-broken-lead =
    { $count ->
        [one] ⏰ { $department }: one promise to a citizen was broken yesterday or before. She is told so honestly; a short answer today already helps.
       *[other] ⏰ { $department }: { $count } promises to citizens were broken yesterday or before. They are told so honestly; a short answer today already helps.
    }
ladder-broken-officer =
    { $count ->
        [one] ⏰ One promise to a citizen, in your hands, is broken. A short answer today already helps: reply to the card.
       *[other] ⏰ { $count } promises to citizens, in your hands, are broken. A short answer today already helps: reply to the card.
    }
ladder-broken-line =
    • <code>{ $code }</code> { $category }: { $promise } was due { $date } · { $held ->
        [yes] { $who }
       *[no] nobody has it
    }
ladder-broken-more = … and { $count } more, see /antrian terlambat.
