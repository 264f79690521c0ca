### Digests: each morning for each room, each morning for coordinators, each week for leaders.

digest-head =
    📋 <b>Digest, { $day }</b>{ $pages ->
        [1] {""}
       *[other] , page { $page } of { $pages }
    }
digest-figure =
    { $item ->
        [emergency] 🚨 { $count ->
            [one] 1 emergency
           *[other] { $count } emergencies
        }
        [overdue] { $count } overdue
        [today] { $count } due today
        [planned] { $count } planned today
        [untouched] { $count } untouched
       *[waiting] { $count } waiting for the citizen
    }
digest-nothing = Nothing is pressing. Thank you.
digest-item-emergency = <b>🚨 Emergencies, not over yet</b>
digest-item-overdue = <b>Overdue</b>
digest-item-today = <b>Due today</b>
digest-item-planned = <b>Planned for today</b>
digest-item-untouched = <b>Untouched</b>
digest-item-waiting = <b>Waiting for the citizen</b>
digest-line =
    { $number }. <code>{ $code }</code> { $category }, { $place }
    { $department }{ $promises ->
        [none] {""}
       *[other] {" "}· { $promises }
    } · { $held ->
        [yes] { $who }
       *[no] nobody has it
    }
digest-line-outside = 🔗 Passed on to { $body } already; only the first news from us is still to come.
digest-promise-over =
    { $days ->
        [0] { $promise } just overdue
        [one] { $promise } 1 working day overdue
       *[other] { $promise } { $days } working days overdue
    }
digest-promise-today = { $promise } due today
digest-promise-verify = verification
digest-promise-answer = first answer
digest-promise-plan = plan
digest-promise-finish = end
digest-button-again = Refresh

## For coordinators

digest-coordination = 🧭 <b>The whole city, { $day }</b>
digest-department = <b>{ $department }</b>: { $figures }
digest-emergencies = <b>🚨 Emergencies, not over yet</b>: { $count }
digest-emergency-line =
    • <code>{ $code }</code> { $category } · { $department } · { $held ->
        [yes] { $who }
       *[no] nobody has it
    }
digest-broken = <b>Promises to citizens broken</b> (the check, or the first answer): { $count }
digest-broken-line = • <code>{ $code }</code> { $category } · { $department } · { $promise } was due { $date }
digest-decide = <b>Waiting for your decision</b> (passed on before): { $count }
digest-near = <b>Nearly out of time</b>: { $count }
digest-flags =
    { $count ->
        [one] 🔎 1 thing was flagged for a look since yesterday.
       *[other] 🔎 { $count } things were flagged for a look since yesterday.
    }
digest-brief = • <code>{ $code }</code> { $category } · { $department } · due by { $date }

## For leaders, each week

digest-week = 🏛 <b>The week until { $until }</b>
digest-week-received = Reports received: { $count } (the week before { $before })
digest-week-finished = Results delivered: { $count } (the week before { $before })
digest-week-thanks = Citizens' thanks: { $count }. Their words are in Friday's note; add yours with /apresiasi.
digest-week-late = <b>Overdue by more than { $days } working days</b>: { $count }
digest-week-late-all = By department: { $departments }.

digest-holidays-unknown = 🗓 The holidays and collective leave of { $year } are not in the data yet, so days promised in that year may be wrong. Please ask whoever runs the server to enter them; <code>wadul check</code> says how.
