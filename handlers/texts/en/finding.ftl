### Finding reports, and filtering the queue.

staff-find-head =
    🔎 <b>{ $typed }</b>: { $total ->
        [one] 1 report
       *[other] { $total } reports
    }{ $pages ->
        [1] {""}
       *[other] , page { $page } of { $pages }
    }
staff-find-some =
    🔎 None has all of the words <b>{ $typed }</b>. Nearest: { $total ->
        [one] 1 report
       *[other] { $total } reports
    }{ $pages ->
        [1] {""}
       *[other] , page { $page } of { $pages }
    }
staff-find-codes = 🔎 There is no code <b>{ $typed }</b>. Perhaps one of these:
staff-find-none =
    🔎 No report about <b>{ $typed }</b> was found. Try other words: the problem, the street, the kelurahan, or the officer's name.
staff-find-snippet = <i>{ $words }</i>
staff-error-find-nothing = What are you looking for? For example: /cari lampu { $example_kelurahan }, /cari { $example_code }, or /cari Rina
staff-error-find-old = A newer search took its place. Please type /cari again.

staff-filter-kelurahan = kel. { $name }
staff-filter-late = overdue
staff-filter-untaken = not taken
staff-filter-waiting = waiting for citizen
staff-filter-today = due today
staff-filter-emergency = emergency
staff-button-filter = { $name } ({ $number })
staff-button-filter-off = ✓ { $name }, take off
staff-queue-none-so = No open report fits: { $filter }.

staff-command-cari = Find reports
