"""Telling the coordinators what is wrong with a group, or well again; and moving cards that hang wrong."""

from collections.abc import Sequence

from handlers.desk import cards
from handlers.desk.desk import Desk, Work
from handlers.desk.layout import Layout, layout_of, room_name
from handlers.desk.staff_letters import tell_coordinators
from storage.cases import cards as card_rows
from storage.cases import reports
from storage.groups import rooms, troubles
from storage.tables import RoomTrouble

_AT_ONCE = 100


async def untold(desk: Desk) -> Sequence[int]:
    """Troubles of which something must be said or done."""
    async with desk.database.reading() as session:
        return await troubles.untold(session)


async def attend(desk: Desk, trouble_id: int) -> None:
    """Say it once, and once more when it is over; what is over before it was told is not worth a word."""
    async with desk.work() as work:
        trouble = await troubles.by_id(work.session, trouble_id)
        if trouble is None:
            return
        layout = await layout_of(desk, work.session)
        if trouble.what == troubles.CARDS:
            if await _hang_right(work, layout) < _AT_ONCE:
                await troubles.forget(work.session, trouble_id)
        elif trouble.mended_at is not None:
            await _over(work, layout, trouble)
        elif trouble.told_at is None:
            await _begun(work, layout, trouble)


async def _begun(work: Work, layout: Layout, trouble: RoomTrouble) -> None:
    trouble.told_at = work.now
    work.session.add(trouble)
    await work.session.flush()
    await _tell(work, layout, trouble, f"rooms-trouble-{trouble.what}")
    if trouble.what == troubles.OUT and layout.departments_in(trouble.chat_id):
        await troubles.notice(work.session, trouble.chat_id, troubles.CARDS, work.now)
    if trouble.what == troubles.TOPIC:  # it is being made anew already
        await troubles.forget(work.session, trouble.id or 0)


async def _over(work: Work, layout: Layout, trouble: RoomTrouble) -> None:
    if trouble.told_at is not None:
        await _tell(work, layout, trouble, "rooms-mended")
    if trouble.what == troubles.OUT:
        await troubles.notice(work.session, trouble.chat_id, troubles.CARDS, work.now)
    await troubles.forget(work.session, trouble.id or 0)


async def _tell(work: Work, layout: Layout, trouble: RoomTrouble, key: str) -> None:
    desk, topic = work.desk, (await rooms.topics(work.session, [trouble.topic_id])).get(trouble.topic_id)
    room = room_name(desk, layout, trouble.chat_id)
    text = desk.texts.html(
        desk.language,
        key,
        room=room,
        topic=topic.name if topic else "-",
        short=topic.department if topic else "-",
    )
    await tell_coordinators(work, text)


async def _hang_right(work: Work, layout: Layout) -> int:
    """Hang up cards of open reports where they belong now; how many were moved.

    Restricted reports have a job of their own (`handlers.desk.guarding.restricted_cards`).
    """
    own = {name: spot for name, spot in layout.departments.items() if spot.chat_id not in layout.out}
    wrong: list[int] = []
    for name, spot in own.items():
        wrong += await card_rows.misplaced(work.session, spot.chat_id, only=[name], limit=_AT_ONCE)
    if layout.common is not None:
        wrong += await card_rows.misplaced(
            work.session, layout.common.chat_id, without=list(own), topics=layout.common.forum, limit=_AT_ONCE
        )
    for report_id in wrong[:_AT_ONCE]:
        report = await reports.by_id(work.session, report_id, lock=True)
        if report is not None:
            await cards.refresh(work, report, quiet=True)
    return len(wrong[:_AT_ONCE])
