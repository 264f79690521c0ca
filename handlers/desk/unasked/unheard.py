"""What an officer's private chat refused, because she closed it, is said in her room by name.

A removal that Telegram refused is left to people (`handlers.desk.left_photos`).
"""

from collections.abc import Sequence

from handlers.desk.desk import Desk
from handlers.desk.left_photos import ask_for_hands
from handlers.desk.staff_letters import TOLD, Further, tell_officer
from storage.cases import reports
from storage.letters import Lane, LetterKind
from storage.mail import unheard as rows
from storage.people import officers


async def waiting(desk: Desk) -> Sequence[int]:
    """Letters that did not reach their officer."""
    async with desk.database.reading() as session:
        return await rows.waiting(session)


async def repeat(desk: Desk, letter_id: int) -> None:
    """Say it where she can read it now; who was removed meanwhile hears nothing more.

    What became restricted since it was written goes to the restricted room, as all of it does.
    """
    async with desk.work() as work:
        letter = await rows.take(work.session, letter_id)
        if letter is not None and letter.kind is LetterKind.REMOVE:
            await ask_for_hands(work, letter)
            return
        officer = None
        if letter is not None and letter.whom is not None:
            officer = await officers.by_id(work.session, letter.whom)
        if letter is None or officer is None:
            return
        report = await reports.by_id(work.session, letter.report_id) if letter.report_id else None
        text, once = letter.text, f"unheard:{letter_id}"
        if officer.private_since is None:
            text += "\n\n" + desk.texts.html(desk.language, "people-chat-closed")
        # What did not wait for her hours before (see `handlers.desk.alarms`) does not now.
        urgent = letter.lane is Lane.FAST and letter.purpose == TOLD
        further: Further = {"buttons": letter.buttons, "attachments": letter.attachments, "once_key": once}
        further |= {"at_once": urgent, "lane": letter.lane}
        if report is not None:
            further["report"] = report
        await tell_officer(work, officer, text, **further)
