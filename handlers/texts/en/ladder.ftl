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
