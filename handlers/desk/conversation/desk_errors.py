"""What cannot be done is told kindly, once, and the update is done with."""

from complaints.errors import DeskError
from handlers.desk.citizen_letters import address, spoken
from handlers.desk.desk import Desk
from storage.letters import BotName, Letter, LetterKind
from storage.mail.inbox import UpdateRef
from storage.people import citizens

_LONGEST_ALERT = 200


async def tell(  # noqa: PLR0913 - whom, where and how, by name
    desk: Desk,
    ref: UpdateRef,
    error: DeskError,
    *,
    chat_id: int,
    person_id: int = 0,
    first_name: str = "",
    callback_id: str | None = None,
    reply_to: int | None = None,
    thread_id: int | None = None,
) -> None:
    """Answer a refused update: a pop-up for a press, a message otherwise.

    Args:
        desk: the desk.
        ref: the update, whose use case was rolled back.
        error: why.
        chat_id: where to answer.
        person_id: the citizen's Telegram id, for her language; 0 for staff.
        first_name: how the person is called.
        callback_id: of the pressed button.
        reply_to: the message that could not be dealt with.
        thread_id: the topic it stands in.
    """
    async with desk.work(ref) as work:
        citizen = await citizens.by_telegram_id(work.session, person_id) if person_id else None
        language = citizen.language if citizen else desk.language
        told = {name: spoken(desk, value, language) for name, value in error.facts.items()}
        facts = {"name": address(desk, language, first_name), **told}
        key = error.key if desk.texts.has(error.key) else "error-general"
        pressed = callback_id is not None
        text = (
            desk.texts.plain(language, key, **facts) if pressed else desk.texts.html(language, key, **facts)
        )
        await work.say(
            Letter(
                bot=BotName(ref.bot),
                chat_id=chat_id,
                kind=LetterKind.CALLBACK if pressed else LetterKind.MESSAGE,
                text=text[:_LONGEST_ALERT] if pressed else text,
                callback_id=callback_id,
                alert=pressed,
                reply_to=None if pressed else reply_to,
                thread_id=None if pressed else thread_id,
            )
        )
