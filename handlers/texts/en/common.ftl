### Saying that something cannot be done. Read by citizens and officers; no technical words.
### Shown as a message or as the pop-up of a button (at most 200 characters, no markup).

error-general = Sorry, that did not work. Please try once more.
error-invalid = That cannot be used like this. Please try writing it another way.
error-not-allowed = That step is not possible now.
error-no-power = That step is not part of your role.
error-not-in-this-state = That step is no longer possible, as the report has changed. Please look at how it stands now.
error-not-your-role = That step belongs to another role.
error-no-officer = No officer has been chosen yet.
error-no-role = There is no such role.
error-post-needs-department = That role needs a department first.
error-transfer-nowhere = The report is already there. Please choose another place.
error-too-early = It is not time yet. We wait until { $until }.
error-outdated = { $first } was first. The card is up to date again.
error-outdated-citizen = The report has changed since that message. Type /laporanku to see how it stands now.
error-not-found = Not found.
error-no-such-report = That report is not among yours.
error-no-such-code = That code is not among your reports. Please check the letters, or type /laporanku to see them all.
error-old-button = That button no longer works. Go on from the lowest message, or just write what happened.
error-nothing-to-resume = That story is no longer kept. Start again whenever you like, just write what happened.
error-missing-holidays = The holiday calendar for { $year } is not complete, so no date can be promised yet. What you wrote is kept; please try to send it later.
error-rule-version = The time rules of this report were not found. Please tell the system's keeper.
error-rules-missing = The file with the time rules was not found. Please tell the system's keeper.
error-rules-broken = The file with the time rules cannot be read. Please tell the system's keeper.
error-no-day = The date could not be read. Write for example 15-01, 15 Januari or Kamis depan.
error-day-past = That day has passed. Name a day after today; if you mean next year, write the year too.
error-day-far = The date is too far away. Choose one that can be kept.
error-day-none = That date is not in the calendar. Please check the day and the month.
error-day-today = That is today. Name a day after today.
error-day-vague = That names no day, and the citizen waits for certainty. Name the likely day or month, for example 15 Desember, minggu depan, or akhir Maret 2027.
error-day-several = There is more than one date there, and the citizen must not read the wrong one. Write again with one date only: when it will be done.
error-day-unclear = That date can be read in more than one way. Write it in full, for example 7 Desember, or 1 sampai 5 Desember.
error-day-disagrees = The weekday and the date do not fit: { $date } is another day. Which one is right? Write again with the date only.
