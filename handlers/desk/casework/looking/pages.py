"""Turning the page of a list, whichever it is: the press says which, the list says what stands there now."""

from collections.abc import Awaitable, Callable, Mapping

from handlers.callbacks import Press
from handlers.desk.casework.looking import finding, queues
from handlers.desk.casework.turns.turn import Turn
from storage.letters import ButtonRows

OnPage = Callable[[Turn, Press], Awaitable[tuple[str, ButtonRows]]]

PAGES: Mapping[str, OnPage] = {
    queues.QUEUE: queues.page,
    queues.MINE: queues.page,
    finding.FIND: finding.page,
}
"""By the press's action; its target is the page."""


async def turn_page(turn: Turn, wish: Press) -> None:
    """Show another page, or another filter, in place of the one before.

    Raises:
        Invalid: the button is old.
    """
    text, buttons = await PAGES[wish.action](turn, wish)
    await turn.rewrite(text, buttons=buttons)
    await turn.toast("staff-toast-quiet")
