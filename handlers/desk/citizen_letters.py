"""Letters to a citizen about one of her reports, in her language and by her name.

Everybody who has something to tell her comes through `tell`: the officers' acts, the timetable, the answers
to her own words. Texts get these facts without being given them: `name` (how she is addressed, "Kak Sri"),
`code`, `department`, `category`, and as spoken days `verify_by`, `answer_by`, `finish_by`, `respond_by` and
`planned_on`. Further facts may be dates or moments too: they are spoken in her language.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime

from complaints.casework.addressees import without_private_numbers
from complaints.masks import NAME_MASK
from complaints.privacy import clean, cut, hide
from handlers.callbacks import Press
from handlers.desk.cards.veil import names_in
from handlers.desk.desk import Desk, Work
from handlers.texts.loader import spoken_date, spoken_moment
from storage.cases import cards as links
from storage.cases import duplicates
from storage.letters import BotName, Button, ButtonRows, Lane, Letter
from storage.people import citizens
from storage.people.seal import BrokenSeal
from storage.tables import Citizen, Report

FILED = "filed"
"""The purpose of the letter that tells her that her report is filed."""

NOBODY: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())
"""The names and codes of others, where nobody else told of a matter."""

_HIDDEN_NAME = re.compile(
    r"(?:\b(?:bapak|ibu|pak|bu|mas|mbak|kak|saudara|sdr|sdri)\.? )?"
    rf"(?:{re.escape(NAME_MASK)} ?)*{re.escape(NAME_MASK)}",
    re.IGNORECASE,
)
"""What stands where the name of another citizen was, with the form of address before it."""

MakeButtons = Callable[[Desk, Report, str], ButtonRows]
"""Gives the buttons under a letter about a report, in a language."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reader:
    """One citizen who hears of a matter.

    Attributes:
        own: her own report: its code is told, and a reply to the letter finds it.
        about: the report that is worked on: her own, or the one it was merged into.
        others: names of the others who told of the same, and codes of their reports: nothing she may read.
    """

    own: Report
    about: Report
    others: tuple[tuple[str, ...], tuple[str, ...]] = NOBODY


async def tell(  # noqa: PLR0913 - one call says all of one letter, by name
    work: Work,
    report: Report,
    key: str,
    *,
    purpose: str = "update",
    buttons: ButtonRows | MakeButtons = (),
    lane: Lane = Lane.FAST,
    attachments: tuple[int, ...] = (),
    once_key: str | None = None,
    not_before: datetime | None = None,
    to: Sequence[Reader] | None = None,
    **facts: object,
) -> list[int]:
    """Write to the citizen of a report, and to everybody whose report was merged into it.

    Each hears it under her own code and in her language, and reads no name or code of another. Nothing is
    written to somebody who blocked the bot.

    Args:
        work: the use case's transaction.
        report: the one it is about; a reply to the letter finds each one's own.
        key: of the text, in Telegram's HTML.
        purpose: kept with the sent message, such as "question", "result", "push".
        buttons: under the letter, or what makes them for each reader; under its last part where it is long.
        lane: slow for what nobody waits for.
        attachments: ids of rows in `attachment`, sent along.
        once_key: a letter with a key used before is not written again.
        not_before: an instant before which it does not leave.
        to: who hears it, where it is not everybody (see `readers_of`).
        facts: further arguments of the text.

    Returns:
        The numbers of the rows in the outbox that were written.
    """
    written = []
    for reader in await readers_of(work, report) if to is None else to:
        citizen = await citizens.by_id(work.session, reader.own.citizen_id)
        if citizen is None or citizen.blocked_bot_at is not None:
            continue
        one = Letter(
            bot=BotName.CITIZEN,
            chat_id=citizen.telegram_id,
            lane=lane,
            text=await _told(work, reader, citizen, key, facts),
            buttons=_for_her(work.desk, reader, buttons, citizen.language),
            attachments=attachments,
            report_id=reader.own.id,
            purpose=purpose,
            once_key=f"{once_key}:{reader.own.id}" if once_key and reader.own is not report else once_key,
            not_before=not_before,
        )
        written.append(await work.say(await thread(work, one)))
    return [number for number in written if number is not None]


async def readers_of(work: Work, report: Report) -> list[Reader]:
    """Everybody who hears of a report: its own citizen first, then those who follow it."""
    followers = await duplicates.followers(work.session, report.id or 0)
    all_of_them = [report, *followers]
    names = {one.id: await names_of(work, one) for one in all_of_them} if followers else {}
    return [
        Reader(
            own=own,
            about=report,
            others=(
                tuple(name for one in all_of_them if one is not own for name in names[one.id]),
                tuple(one.code for one in all_of_them if one is not own),
            )
            if followers
            else NOBODY,
        )
        for own in all_of_them
    ]


async def names_of(work: Work, report: Report) -> tuple[str, ...]:
    """Everything by which its citizen could be known."""
    citizen = await citizens.by_id(work.session, report.citizen_id)
    try:
        identity = await citizens.identity_of(work.session, report.citizen_id, work.desk.seal) or {}
    except BrokenSeal:  # nobody could have read it either
        identity = {}
    return names_in(identity, citizen.telegram_id if citizen else 0)


async def _told(work: Work, reader: Reader, citizen: Citizen, key: str, facts: Mapping[str, object]) -> str:
    """The text for one reader."""
    name = await form_of_address(work, citizen)
    usual = facts_of(work.desk, reader.about, citizen.language)
    told = {**usual, "name": name, "code": reader.own.code, **facts}
    if isinstance(told.get("text"), str):
        told["text"] = without_others(work.desk, reader, str(told["text"]))
    shown = {name: spoken(work.desk, value, citizen.language) for name, value in told.items()}
    return _text(work.desk, citizen.language, key, shown)


def without_others(desk: Desk, reader: Reader, words: str) -> str:
    """An officer's words as one reader may see them: nobody else is named, called or coded in them."""
    names, codes = reader.others
    if not codes:
        return words
    for code in codes:
        words = words.replace(code, reader.own.code)
    somebody = desk.texts.plain(desk.language, "push-somebody-else")
    return _HIDDEN_NAME.sub(somebody, hide(without_private_numbers(words), names))


def _for_her(desk: Desk, reader: Reader, buttons: ButtonRows | MakeButtons, language: str) -> ButtonRows:
    """The buttons under her letter: about her own report, as of how the one that is worked on stands."""
    rows = buttons(desk, reader.about, language) if callable(buttons) else buttons
    if reader.own is reader.about:
        return rows
    return retargeted(rows, reader.about.id or 0, reader.own.id or 0)


def retargeted(rows: ButtonRows, from_id: int, to_id: int) -> ButtonRows:
    """The same buttons about another report; their versions still tell how the first one stood."""

    def one(button: Button) -> Button:
        press = Press.unpack(button.data) if button.data is not None else None
        if press is None or press.target != from_id:
            return button
        return replace(button, data=replace(press, target=to_id).pack())

    return tuple(tuple(one(button) for button in row) for row in rows)


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
    days = ("verify_by", "answer_by", "finish_by", "respond_by")
    spoken = {name: spoken_date(day, language) for name in days if (day := getattr(report, name)) is not None}
    return {
        **city_facts(desk),
        "code": report.code,
        "department": department.called if department else report.department,
        "category": category.name_in(language) if category else "",
        **spoken,
        **_plan_of(desk, report, language),
    }


def planned_day_told(desk: Desk, day: date, language: str, *, loose: bool) -> str:
    """The day of a plan in words; where it is only the last of several it must not sound exact."""
    told = spoken_date(day, language)
    return desk.texts.plain(language, "plans-at-the-latest", date=told) if loose else told


def _plan_of(desk: Desk, report: Report, language: str) -> dict[str, str]:
    if report.planned_on is None:
        return {}
    loose = bool(report.plan_loose)
    return {"planned_on": planned_day_told(desk, report.planned_on, language, loose=loose)}


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
