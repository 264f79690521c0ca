### Duty, load and handing over: read by officers in the group or in private.

## The suggestion on a card

duty-suggestion = suggested: { $name }, { $count ->
    [0] nothing in hand
    [one] 1 report
   *[other] { $count } reports
  }
duty-button-hand = Give to { $name }
duty-button-see = See the report
duty-act-given = Given to { $name }
duty-yours = 📌 <code>{ $code }</code> is yours now: { $category }, { $place }.
duty-toast-handed = { $code } is with { $name } now.

## The page of /piket

duty-head = 🗓 <b>Duty of { $name }</b> ({ $department })
duty-hours = Hours: { $hours }
duty-leave = Away: { $days }
duty-substitute = Stands in meanwhile: { $name }
duty-job = Main job: { $job }
duty-capacity = Can carry { $capacity } reports, has { $count }
duty-named =
    { $named ->
        [yes] May be named to citizens: yes
       *[no] May be named to citizens: no
    }
duty-how = Or type: <code>/piket cuti 1-5 des</code>, <code>/piket jam 7-14 senin-sabtu</code>, <code>/piket tugas bendahara</code>, <code>/piket kapasitas 12</code>, <code>/piket pengganti Bagus</code>, <code>/piket nama ya</code>.
duty-none = none yet
duty-no-department = no department yet
duty-working-days = working days
duty-every-day = every day
duty-weekday =
    { $day ->
        [1] Mon
        [2] Tue
        [3] Wed
        [4] Thu
        [5] Fri
        [6] Sat
       *[7] Sun
    }
duty-choose-substitute = Who stands in for { $name }? Suggestions and reminders go there meanwhile.
duty-toast-kept = Noted.
duty-button-hours-usual = Working days 08-16
duty-button-hours-early = 07-14
duty-button-away-today = Away today
duty-button-away-tomorrow = Away tomorrow
duty-button-capacity = Can carry { $count }
duty-button-substitute = Choose a substitute
duty-button-back-again = Cancel leave
duty-button-named = I may be named
duty-button-unnamed = Do not name me
duty-button-name = { $name }
duty-button-none = No substitute

## /beban

duty-load-head =
    ⚖️ <b>Load of { $scope }</b>{ $pages ->
        [1] {""}
       *[other] , page { $page } of { $pages }
    }
duty-load-empty = No officers in { $department } yet.
duty-load-department =
    <b>{ $department }</b>{ $count ->
        [0] {""}
        [one] : 1 report waits to be taken
       *[other] : { $count } reports wait to be taken
    }
duty-load-line = <b>{ $name }</b>: room for { $free }, has { $count } (weight { $load })
duty-load-substitute = { $name } stands in
duty-load-job = { $job }
duty-here = on duty until { $until }
duty-later = on duty again { $begin }
duty-away =
    { $known ->
        [yes] away, back { $back }
       *[no] away
    }

## /serahterima

duty-colleague =
    { $standing ->
        [here] { $name } · { $count ->
            [one] 1 report
           *[other] { $count } reports
        }
        [full] { $name } · full, { $count } reports
        [away] { $name } · away{ $until ->
            [none] {""}
           *[other] {" "}until { $until }
        }
       *[later] { $name } · { $count ->
            [one] 1 report
           *[other] { $count } reports
        }, { $begin ->
            [none] off duty
           *[other] from { $begin }
        }
    }
duty-give-hindered =
    { $standing ->
        [full] ✋ <b>{ $name }</b> already has full hands ({ $count } reports).
       *[away] 🏖 <b>{ $name }</b> is away{ $until ->
            [none] {""}
           *[other] {" "}until { $until }
        }.
    }
duty-give-to =
    { $count ->
        [one] 1 report is with { $giver }. Who takes it over?
       *[other] { $count } reports are with { $giver }. Who takes them over?
    }
duty-give =
    { $count ->
        [one] Hand 1 report of { $giver } over to <b>{ $taker }</b>? Its card, deadlines and history go along, and the citizen is told.
       *[other] Hand { $count } reports of { $giver } over to <b>{ $taker }</b>? Cards, deadlines and history go along, and the citizens are told.
    }
duty-button-give = Yes, to { $name }
duty-given =
    { $count ->
        [one] 🤝 1 report of { $giver } is with <b>{ $taker }</b> now. The sheet is on its way.
       *[other] 🤝 { $count } reports of { $giver } are with <b>{ $taker }</b> now. The sheet is on its way.
    }
duty-toast-given =
    { $count ->
        [one] 1 report is with { $name } now.
       *[other] { $count } reports are with { $name } now.
    }
duty-sheet =
    { $count ->
        [one] 🤝 Handover: 1 report from <b>{ $giver }</b> to <b>{ $taker }</b>. The sheet says how it stands.
       *[other] 🤝 Handover: { $count } reports from <b>{ $giver }</b> to <b>{ $taker }</b>. The sheet says how each stands.
    }
duty-sheet-title = HANDOVER: { $count } reports from { $giver } to { $taker }
duty-sheet-file = handover-{ $day }.txt
duty-sheet-case =
    { $number }. { $code }: { $category }
    Place: { $place }
    Stands: { $state }
    Next promise: { $day }
    Last words: { $text }
duty-state-registered = nobody has taken it
duty-state-assigned = taken
duty-state-in-progress = in progress
duty-state-waiting-citizen = waiting for the citizen
duty-state-scheduled = scheduled
duty-state-outside = with an outside body, still followed
duty-state-result = result delivered, waiting for the citizen

## What cannot be done (also shown as the answer to a button: plain and short)

staff-error-duty-leave = These days of leave cannot be read. For example: /piket cuti 1-5 des, /piket cuti besok sampai jumat, or /piket cuti minggu depan. To cancel: /piket cuti batal
staff-error-duty-leave-past = These days are over.
staff-error-duty-hours = These hours cannot be read. For example: /piket jam 7-14, or /piket jam 08.00-16.00 senin-sabtu
staff-error-duty-capacity = Write a number from 1 to { $most }, such as /piket kapasitas 12
staff-error-duty-consent = Write ya or tidak, such as /piket nama ya
staff-error-duty-own-consent = Only { $name } can say whether { $name } may be named.
staff-error-duty-nobody = Nobody here is called “{ $typed }”.
staff-error-duty-several = That fits several people: { $names }. Write more of the name.
staff-error-duty-not-yours = Duty and reports of { $name } are set by { $name }, the head of the department, or a coordinator.
staff-error-duty-away = { $name } is away. Choose somebody else.
staff-error-duty-full = { $name } has no hands free. Choose somebody else, or raise the limit with /piket.
staff-error-duty-no-cases = { $name } has no reports that can be handed over here.
staff-error-duty-no-colleague = There is nobody else in this department yet.

## Commands in the menu

staff-command-piket = My hours, leave and substitute
staff-command-beban = Who carries what, who has room
staff-command-serahterima = Hand all my reports to a colleague
