"""The line and the button with which the card of a report that nobody has suggests somebody."""

from complaints.lifecycle import State
from handlers.callbacks import Press
from handlers.desk.desk import Work
from handlers.desk.duty.standing import suggested_for
from storage.letters import Button
from storage.tables import Report

HAND = "entrust"
"""The press that gives a report to whom its card suggests; its argument is the id of her row."""


async def suggestion_on_card(work: Work, report: Report) -> tuple[str, tuple[Button, ...], int | None]:
    """The line and the button with which a card suggests somebody, and whom; empty where nobody can be."""
    found = await suggested_for(work, report) if report.state == State.REGISTERED else None
    if found is None:
        return "", (), None
    officer, cases = found
    texts, language = work.desk.texts, work.desk.language
    line = texts.html(language, "duty-suggestion", name=officer.name, count=cases)
    label = texts.plain(language, "duty-button-hand", name=officer.name.split()[0])
    press = Press(HAND, report.id or 0, report.version, str(officer.id))
    return line, (Button(label, press.pack()),), officer.id
