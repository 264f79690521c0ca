"""Letters to a citizen about one of her reports, in her language and by her name.

Everybody who has something to tell her comes through `tell`: the officers' acts, the timetable, the answers
to her own words. Texts get these facts without being given them: `name` (how she is addressed, "Kak Sri"),
`code`, `department`, `category`, and as spoken days `verify_by`, `answer_by`, `finish_by`, `respond_by` and
`planned_on`. Further facts may be dates or moments too: they are spoken in her language.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime

from complaints.privacy import clean, cut
from handlers.desk.desk import Desk, Work
from handlers.texts.loader import spoken_date, spoken_moment
from storage import cards as links
from storage import citizens
from storage.letters import BotName, ButtonRows, Lane, Letter
from storage.seal import BrokenSeal
from storage.tables import Citizen, Report

FILED = "filed"
"""The purpose of the letter that tells her that her report is filed."""


async def tell(  # noqa: PLR0913 - one call says all of one letter, by name
    work: Work,
    report: Report,
    key: str,
    *,
    purpose: str = "update",
    buttons: ButtonRows = (),
    lane: Lane = Lane.FAST,
    attachments: tuple[int, ...] = (),
    once_key: str | None = None,
    not_before: datetime | None = None,
    **facts: object,
) -> int | None:
    """Write to the citizen of a report; nothing is written to somebody who blocked the bot.

    Args:
        work: the use case's transaction.
        report: the one it is about; a reply to the letter finds it again.
        key: of the text, in Telegram's HTML.
        purpose: kept with the sent message, such as "question", "result", "push".
        buttons: under the letter, or under its last part where it is too long for one message.
        lane: slow for what nobody waits for.
        attachments: ids of rows in `attachment`, sent along.
        once_key: a letter with a key used before is not written again.
        not_before: an instant before which it does not leave.
        facts: further arguments of the text.

    Returns:
        The number of its row in the outbox, if it was written.
    """
    citizen = await citizens.by_id(work.session, report.citizen_id)
    if citizen is None or citizen.blocked_bot_at is not None:
        return None
    name = await form_of_address(work, citizen)
    told = facts_of(work.desk, report, citizen.language) | {"name": name} | facts
    shown = {name: spoken(work.desk, value, citizen.language) for name, value in told.items()}
    letter = Letter(
        bot=BotName.CITIZEN,
        chat_id=citizen.telegram_id,
        lane=lane,
        text=_text(work.desk, citizen.language, key, shown),
        buttons=buttons,
        attachments=attachments,
        report_id=report.id,
        purpose=purpose,
        once_key=once_key,
        not_before=not_before,
    )
    return await work.say(await thread(work, letter))


async def thread(work: Work, letter: Letter) -> Letter:
    """The letter, hung under the one with which its report was filed, so that a matter stays together."""
    if letter.report_id is None or letter.reply_to is not None:
        return letter
    filed = await links.first_message(work.session, BotName.CITIZEN, letter.chat_id, letter.report_id, FILED)
    return letter if filed is None else replace(letter, reply_to=filed)


async def form_of_address(work: Work, citizen: Citizen) -> str:
    """How she is spoken to: by her first name, guessing nothing from it."""
    try:
        identity = await citizens.identity_of(work.session, citizen.id or 0, work.desk.seal) or {}
    except BrokenSeal:  # better a letter without her name than no letter
        identity = {}
    return address(work.desk, citizen.language, str(identity.get("name") or ""))


def address(desk: Desk, language: str, first_name: str) -> str:
    """The form of address for a first name; the friendly one without a name where there is none."""
    first = cut(" ".join(clean(first_name).split()), 40)
    return desk.texts.plain(language, "citizen-address" if first else "citizen-address-nameless", first=first)


def facts_of(desk: Desk, report: Report, language: str) -> dict[str, object]:
    """What every text about a report may speak of, in words."""
    department = desk.catalogue.departments.get(report.department)
    category = desk.catalogue.categories.get(report.category or "")
    days = ("verify_by", "answer_by", "finish_by", "respond_by", "planned_on")
    spoken = {name: spoken_date(day, language) for name in days if (day := getattr(report, name)) is not None}
    return {
        **city_facts(desk),
        "code": report.code,
        "department": department.called if department else report.department,
        "category": category.name_in(language) if category else "",
        **spoken,
    }


def city_facts(desk: Desk) -> dict[str, str]:
    """What the city and its government are called; every text may speak of them."""
    official = desk.catalogue.official
    return {"city": official.city_name, "government": official.government}


def spoken(desk: Desk, value: object, language: str) -> object:
    """A day or a moment in words; everything else as it is."""
    if isinstance(value, datetime):
        return spoken_moment(value, language, desk.zone)
    if isinstance(value, date):
        return spoken_date(value, language)
    return value


def _text(desk: Desk, language: str, key: str, facts: Mapping[str, object]) -> str:
    """The text of `key`; where it has a `…-note` and there are words to show, that is its last paragraph."""
    text = desk.texts.html(language, key, **facts)
    if facts.get("text") and desk.texts.has(f"{key}-note"):
        text += "\n\n" + desk.texts.html(language, f"{key}-note", **facts)
    return text
