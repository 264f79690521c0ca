"""Asking an officer for words or a choice: what a reply to the question means is kept with its message."""

from handlers.callbacks import Press
from handlers.desk.casework.turns.turn import Turn
from storage.letters import ButtonRows
from storage.tables import Report


async def ask_below(turn: Turn, report: Report, text: str, meaning: Press, buttons: ButtonRows = ()) -> None:
    """Ask in a message of its own, under the one that was pressed or written.

    Args:
        turn: hers.
        report: what it is about.
        text: the question, in Telegram's HTML.
        meaning: what a reply to it does.
        buttons: the answers that need no words.
    """
    await turn.say(text, report=report, purpose=meaning.pack(), buttons=buttons)
    await turn.toast("staff-toast-below")


async def ask_on(turn: Turn, report: Report, text: str, meaning: Press, buttons: ButtonRows = ()) -> None:
    """The message whose button was pressed asks the next question; the arguments are those of `ask_below`."""
    await turn.rewrite(text, report=report, purpose=meaning.pack(), buttons=buttons)
    await turn.toast("staff-toast-quiet")
