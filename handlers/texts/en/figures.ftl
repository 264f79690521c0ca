### Figures for those who lead: the picture, the XLSX file and its summary. Short; numbers first.

staff-figures-city = { $city }
staff-figures-week = Week of { $first } – { $last }
staff-figures-month = { $month }
staff-figures-quarter = Quarter { $quarter } of { $year }
staff-figures-semester = Half { $half } of { $year }
staff-figures-year = Year { $year }

## The summary under the picture: one paragraph, also for those who cannot see it

staff-figures-caption-head = <b>{ $period } · { $scope }</b>
staff-figures-caption-received = { $received } reports came in.
staff-figures-caption-target = Until { $day }, { $year } brought { $so_far } reports: { $share } of the target of { $target }.
staff-figures-caption-too-few = The whole year is foretold from { $fewest } reports on.
staff-figures-caption-forecast = The whole year may bring about { $expected }.
staff-figures-caption-forecast-range = The whole year may bring about { $expected }, between { $low } and { $high }.
staff-figures-caption-answered =
    { $share } are answered, half of them { $median ->
        [0] on the same day
        [one] within 1 working day
       *[other] within { $median } working days
    }, 9 in 10 { $p90 ->
        [0] too
        [one] within 1 working day
       *[other] within { $p90 } working days
    }.
staff-figures-caption-unanswered = None is answered yet.
staff-figures-caption-finished =
    { $share } are finished, half of them { $median ->
        [0] on the same day
        [one] within 1 working day
       *[other] within { $median } working days
    }, 9 in 10 { $p90 ->
        [0] too
        [one] within 1 working day
       *[other] within { $p90 } working days
    }.
staff-figures-caption-in-time = { $share } were in time.
staff-figures-caption-late = { $late } are past their deadline and not finished.
staff-figures-caption-reopened = { $share } were opened again.
staff-figures-caption-rating = Citizens' mark: { $rating } of 5 ({ $rated } gave one).
staff-figures-caption-top = Most: { $names }.
staff-figures-caption-places = Kelurahan with the most: { $names }.
staff-figures-caption-as-of = As of { $moment }. The counting rule is in the XLSX file.
staff-figures-caption-empty = No report came in during this time, so there is nothing to count yet. As soon as there is one, its figures appear here.

## In the picture

staff-figures-as-of = as of { $moment }
staff-figures-received = reports received
staff-figures-of-target = of the year's target
staff-figures-so-far = { $year } until { $day }: { $so_far }
staff-figures-target = target { $target }
staff-figures-expected = year may reach { $expected }
staff-figures-range = ({ $low } – { $high })
staff-figures-too-few = the year is foretold from { $fewest } reports on
staff-figures-too-early = too early to say what the year will bring
staff-figures-answered = answered
staff-figures-finished = finished
staff-figures-in-time = in time
staff-figures-rating = citizens' mark
staff-figures-median =
    { $days ->
        [0] 50% that day
       *[other] 50% ≤ { $days } days
    }
staff-figures-p90 =
    { $days ->
        [0] 90% that day
       *[other] 90% ≤ { $days } days
    }
staff-figures-late = { $late } overdue
staff-figures-none-late = none overdue
staff-figures-due = of { $due } due
staff-figures-reopened = { $share } reopened
staff-figures-rated = { $rated } marks
staff-figures-top = Departments with most
staff-figures-late-of = { $late } overdue
staff-figures-problems = Problems with most
staff-figures-map = By kelurahan
staff-figures-reports = { $number } reports
staff-figures-no-place = without kelurahan: { $number }
staff-figures-footer = “Days” are working days after registration. The whole counting rule is in the XLSX file.
staff-figures-empty = No reports yet
staff-figures-empty-more = in this time. As soon as there is one, its figures appear here.
staff-figures-unknown = –

## In the XLSX file

staff-figures-sheet-summary = Summary
staff-figures-sheet-departments = By department
staff-figures-sheet-kinds = By kind
staff-figures-sheet-categories = By problem
staff-figures-sheet-kelurahan = By kelurahan
staff-figures-sheet-months = By month
staff-figures-sheet-rules = Counting rule
staff-figures-column-departments = Department
staff-figures-column-kinds = Kind
staff-figures-column-categories = Kind of problem
staff-figures-column-kelurahan = Kelurahan
staff-figures-column-months = Month
staff-figures-column-figure = Figure
staff-figures-column-value = Value
staff-figures-column-rule = What is counted
staff-figures-column-meaning = What it means
staff-figures-name-none = (not known)
staff-figures-measure-received = Received
staff-figures-measure-merged = Merged
staff-figures-measure-archived = Archived
staff-figures-measure-judged = Judged
staff-figures-measure-answered = Answered
staff-figures-measure-answered-share = Answered (%)
staff-figures-measure-finished = Finished
staff-figures-measure-finished-share = Finished (%)
staff-figures-measure-due = Due
staff-figures-measure-in-time = In time
staff-figures-measure-in-time-share = In time (%)
staff-figures-measure-late = Overdue, not finished
staff-figures-measure-answer-median = Working days to the first answer: median
staff-figures-measure-answer-p90 = Working days to the first answer: P90
staff-figures-measure-finish-median = Working days to the result: median
staff-figures-measure-finish-p90 = Working days to the result: P90
staff-figures-measure-resulted = Ever had a result
staff-figures-measure-reopened = Opened again
staff-figures-measure-reopened-share = Opened again (%)
staff-figures-measure-rated = Number of marks
staff-figures-measure-rating = Mean mark (1–5)
staff-figures-row-period = Period
staff-figures-row-first = First day
staff-figures-row-last = Last day
staff-figures-row-scope = Scope
staff-figures-row-as-of = As of (local time)
staff-figures-row-target = Target for the year
staff-figures-row-so-far = Received this year until the last day
staff-figures-row-target-share = Part of the target (%)
staff-figures-row-gone = Working days of the year that are over (%)
staff-figures-row-expected = Forecast for the year
staff-figures-row-low = Forecast: low
staff-figures-row-high = Forecast: high

## The counting rule: printed with each report, because official counts of the same time can differ

staff-figures-rule-received = Reports registered on the days of this period (local dates). What a citizen has not sent yet is not counted. Reports that were merged or archived later stay counted as received.
staff-figures-rule-merged = Joined to another report. Counted as received and nowhere else, because the answer stands with the other report.
staff-figures-rule-archived = Empty, abusive or withdrawn by the citizen. Counted as received and nowhere else.
staff-figures-rule-judged = Received, less merged and archived. All shares of answers and ends are shares of these.
staff-figures-rule-answered = The first answer with substance: an answer, a result, or a plan with a date. Automatic news, questions back, passing it on to an outside body and news from another department that helps do not count.
staff-figures-rule-finished = A result was delivered and, at that moment, had not been opened again. The last result counts.
staff-figures-rule-in-time = Finished by its last day. The whole are those finished and those past their last day; the others are not judged yet.
staff-figures-rule-days = The city's working days (Monday to Friday without holidays and collective leave) after the day of registration, which is day 0. Days of waiting for the citizen, or for her view of a result, are left out.
staff-figures-rule-percentile = Median and P90 by nearest rank: always a number of days that really occurred. Only reports that are answered or finished.
staff-figures-rule-transferred = A report counts once, with the department that had it at that moment.
staff-figures-rule-reopened = Reports that had a result and were opened again, of those that ever had a result.
staff-figures-rule-rating = The last mark of each citizen up to that moment, 1 to 5. Reports without a mark are left out.
staff-figures-rule-restricted = Confidential reports and those about abuse of office are counted nowhere in here, not in the totals of the whole city or the forecast either: not even the difference of two numbers may tell how many there are, or where. The official number of all reports can so be larger.
staff-figures-rule-forecast = { $method ->
    [last_year] What came in until the last day, divided by the part of last year's reports that had come by the same working day.
    [counted] The year is over: this is a count, not a forecast.
   *[working_days] What came in until the last day, divided by the part of the year's working days that are over.
} The range: if the rest of the year is like the quiet weeks (10th percentile) or the busy weeks (90th percentile) so far. It is no statistical promise.
staff-figures-rule-forecast-from = Only made once { $fewest } reports have come in that year; from fewer it would be guessing.
staff-figures-rule-version = Version of the time limits: { $versions }.
staff-figures-rule-zone = Time zone { $zone }. What happened after { $moment } is left out, so this report can be made again exactly alike at any time.
staff-figures-rule-name-days = Days
staff-figures-rule-name-percentile = Median and P90
staff-figures-rule-name-transferred = Transferred
staff-figures-rule-name-restricted = Restricted reports
staff-figures-rule-name-forecast = Forecast
staff-figures-rule-name-version = Limits
staff-figures-rule-name-zone = Moment

## Commands and errors

staff-figures-file = report-{ $period }
staff-command-laporan = Figures for those who lead
staff-error-period = I could not read the period. For example: /laporan november, /laporan semester 1, /laporan triwulan 4, /laporan bulan lalu, /laporan 2026-S1, /laporan 2026, or /laporan bulan ini dishub
staff-error-figures-power = These figures are for heads of departments, coordinators and leaders. If you need them, please ask a coordinator.
staff-error-figures-slow = The picture could not be made just now. Please try again in a moment.
