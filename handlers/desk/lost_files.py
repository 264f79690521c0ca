"""A file that could not be kept: broken, gone, or not what it was said to be. Its sender is told, kindly."""

from handlers.desk.citizen_letters import form_of_address, tell
from handlers.desk.desk import Desk, Work
from storage.cases import reports
from storage.files import attachments
from storage.letters import BotName, Letter
from storage.people import citizens
from storage.tables import Attachment


async def lose(desk: Desk, attachment_id: int, why: str) -> None:
    """Give a file up, and tell the citizen who sent it; several files lost at once are told of once.

    Args:
        desk: the desk.
        attachment_id: the file's row.
        why: for the record; never shown.
    """
    async with desk.work() as work:
        await attachments.failed(work.session, attachment_id, None, why)
        found = await attachments.of_ids(work.session, [attachment_id])
        if found and found[0].citizen_id is not None:
            await _tell(work, found[0])


async def _tell(work: Work, file: Attachment) -> None:
    report = await reports.by_id(work.session, file.report_id) if file.report_id is not None else None
    if report is not None:
        await tell(work, report, "citizen-file-lost-of", once_key=f"lost-file:{file.id}")
        return
    citizen = await citizens.by_id(work.session, file.citizen_id or 0)
    if citizen is None or citizen.blocked_bot_at is not None or citizen.telegram_id < 0:
        return
    text = work.desk.texts.html(
        citizen.language, "citizen-file-lost", name=await form_of_address(work, citizen)
    )
    merge = f"lost-files:{citizen.id}"
    await work.say(
        Letter(bot=BotName.CITIZEN, chat_id=citizen.telegram_id, text=text, merge_key=merge, purpose="talk")
    )
