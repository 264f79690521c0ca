"""Who of the staff is in none of the groups any more in which she works, as far as Telegram told us."""

from collections.abc import Iterable

from handlers.desk.desk import Work
from handlers.desk.layout import layout_of
from storage.care import audit
from storage.groups import moved
from storage.tables import Officer

HAND_ON = "givewho"
"""The press that asks who takes all cases of somebody who left; its target is the id of her row."""
LEFT = frozenset({"left", "kicked"})
"""How Telegram calls somebody who is in a group no more; who is only restricted there still reads."""


async def gone_of(work: Work, people: Iterable[Officer]) -> frozenset[int]:
    """The ids of those who left, or were put out of, each group of hers of which we know anything.

    Of somebody who was never seen coming or going nothing is known: she counts as there.
    """
    layout = await layout_of(work.desk, work.session)
    former = await moved.former_ids(work.session, layout.chats)
    now = former | {chat: chat for chat in layout.chats}
    last = {
        (person, now[chat]): status
        for (person, chat), status in (await audit.last_memberships(work.session, now)).items()
    }
    gone = set()
    for one in people:
        hers = layout.admitting(0, one.department)
        known = {last[one.telegram_id, chat] for chat in hers if (one.telegram_id, chat) in last}
        if known and known <= LEFT:
            gone.add(one.id or 0)
    return frozenset(gone)
