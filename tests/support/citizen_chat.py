"""A citizen's chat for tests: the real dispatcher on a real database; her answers are read in the outbox."""

import json
from collections.abc import Sequence
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zoneinfo import ZoneInfo

from aiogram import Bot, Dispatcher
from sqlmodel import col, select

from complaints.catalogue import Catalogue, load
from complaints.drafting.draft import Draft
from complaints.lifecycle import Act, Action
from complaints.people import Role
from complaints.routing import PlaceFinder, Router
from complaints.service_levels import RuleBook, load_rules
from complaints.working_days import WorkCalendar
from handlers.citizen.app import build_dispatcher, feed
from handlers.desk.acts import Deed, perform
from handlers.desk.citizen_letters import tell
from handlers.desk.conversation.memory import Memory
from handlers.desk.conversation.presses import buttons_of
from handlers.desk.desk import Desk
from handlers.texts import Texts
from storage.cases import cards, catalogue_rows, reports
from storage.engine.database import Database
from storage.files.vault import Vault
from storage.letters import BotName, Letter, LetterKind
from storage.mail import inbox
from storage.mail.inbox import RawUpdate
from storage.people import dialogues, officers
from storage.people.seal import IdentitySeal
from storage.tables import InboxUpdate, OutboxLetter, Report, ReportEvent
from tests.support.updates import BOT_ID, SRI, press, text

STAFF_CHAT = -1001
STORY = "jalan depan SD Kauman 1 bolong parah, wes ping pindho anakku ceblok"
_SHARED: dict[str, Any] = {}
_FILES = TemporaryDirectory(prefix="wadul-chat-")


class Clock:
    """A clock that stands until it is moved."""

    def __init__(self, now: datetime) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def forward(self, **span: float) -> None:
        """Let time pass."""
        self.now += timedelta(**span)


def _shared(name: str, make: Any) -> Any:
    """Catalogue, router and texts are frozen, and take a while to read: once a process is enough."""
    if name not in _SHARED:
        _SHARED[name] = make()
    return _SHARED[name]


def catalogue() -> Catalogue:
    """Malang."""
    found: Catalogue = _shared("catalogue", lambda: load("malang"))
    return found


async def desk_on(database: Database, clock: Clock, **different: Any) -> Desk:
    """A desk for Malang on that database."""
    rules: RuleBook = _shared("rules", load_rules)
    calendar: WorkCalendar = _shared("calendar", lambda: rules.calendar(range(2025, 2028)))
    async with database.transaction() as session:
        await catalogue_rows.sync(session, catalogue())
    return Desk(
        database=database,
        catalogue=catalogue(),
        router=_shared("router", lambda: Router.for_city(catalogue())),
        places=_shared("places", lambda: PlaceFinder.for_city(catalogue())),
        rules=rules,
        calendar=calendar,
        texts=_shared("texts", Texts),
        seal=IdentitySeal([_shared("key", IdentitySeal.new_key)]),
        clock=clock,
        zone=ZoneInfo("Asia/Jakarta"),
        staff_chat_id=STAFF_CHAT,
        vault=Vault(Path(_FILES.name)),
        **different,
    )


class CitizenChat:
    """What a citizen does, and what she reads."""

    def __init__(self, desk: Desk, person: dict[str, Any] = SRI) -> None:
        self.desk, self.person = desk, person
        # It calls nobody, and to read the certificates for one takes longer than a short test.
        self.bot: Bot = _shared("bot", lambda: Bot(f"{BOT_ID}:test"))
        self.dispatcher: Dispatcher = build_dispatcher(desk)
        self._read = 0

    def restart(self) -> None:
        """A new process: nothing but the database remembers."""
        self.dispatcher = build_dispatcher(self.desk)

    async def send(self, raw: str) -> list[Letter]:
        """She does something; the letters written because of it, to her and to the staff."""
        await self.new_letters()  # whatever was written before is no answer to this
        number = int(json.loads(raw)["update_id"])
        update = RawUpdate(BotName.CITIZEN, number, str(self.person["id"]), raw)
        await inbox.store(self.desk.database, [update], self.desk.clock())
        (claimed,) = await inbox.claim(self.desk.database, "test", BotName.CITIZEN, 10)
        self.last_ref = claimed.ref
        await feed(self.dispatcher, self.bot, claimed.ref, claimed.raw)
        return await self.new_letters()

    async def feed_again(self, raw: str) -> None:
        """The update that was handled last comes back, as after a crash."""
        await feed(self.dispatcher, self.bot, self.last_ref, raw)

    async def state(self) -> str | None:
        """Where her conversation stands, as the database says."""
        her = self.person["id"]
        async with self.desk.database.reading() as session:
            row = await dialogues.get(session, BotName.CITIZEN, her, her)
        return row.state if row else None

    async def draft(self) -> Draft:
        """What she is writing, as the database says."""
        her = self.person["id"]
        async with self.desk.database.reading() as session:
            row = await dialogues.get(session, BotName.CITIZEN, her, her)
        return Memory.from_json(row.data if row else {}).writing.draft

    async def say(self, words: str, **content: Any) -> list[Letter]:
        """She writes."""
        return await self.send(text(words, self.person, **content))

    async def tap(self, label: str, letters: Sequence[Letter]) -> list[Letter]:
        """She presses the button with that label under the last of these letters that has it."""
        for letter in reversed(letters):
            for button in (one for row in letter.buttons for one in row):
                if button.text.startswith(label):
                    return await self.send(press(button.data or "", self.person))
        shown = [one.text for letter in letters for row in letter.buttons for one in row]
        raise AssertionError(f"no button {label!r} among {shown}")

    async def change(self, label: str, letters: Sequence[Letter]) -> list[Letter]:
        """At the review card she says that something is wrong, and then what."""
        return await self.tap(label, await self.tap("Ada yang keliru", letters))

    async def new_letters(self) -> list[Letter]:
        """The letters written since the last look."""
        async with self.desk.database.reading() as session:
            found = (
                select(OutboxLetter).where(col(OutboxLetter.id) > self._read).order_by(col(OutboxLetter.id))
            )
            rows = (await session.exec(found)).all()
        self._read = max([self._read, *(row.id or 0 for row in rows)])
        return [_letter(row) for row in rows]

    async def waiting_letters(self) -> list[Letter]:
        """All letters in the outbox, as they stand now."""
        async with self.desk.database.reading() as session:
            rows = (await session.exec(select(OutboxLetter).order_by(col(OutboxLetter.id)))).all()
        return [_letter(row) for row in rows]

    async def reports(self) -> list[Report]:
        """All reports, oldest first."""
        async with self.desk.database.reading() as session:
            return list((await session.exec(select(Report).order_by(col(Report.id)))).all())

    async def undone(self) -> int:
        """How many updates were taken in and not marked as done."""
        async with self.desk.database.reading() as session:
            found = select(InboxUpdate).where(col(InboxUpdate.done_at).is_(None))
            return len((await session.exec(found)).all())


def to_citizen(letters: Sequence[Letter]) -> list[Letter]:
    """Only the messages that she reads."""
    return [one for one in letters if one.bot == BotName.CITIZEN and one.kind is LetterKind.MESSAGE]


def words(letters: Sequence[Letter]) -> str:
    """What she reads."""
    return "\n".join(one.text for one in to_citizen(letters))


def _letter(row: OutboxLetter) -> Letter:
    return Letter.from_payload(
        row.payload,
        bot=BotName(row.bot),
        chat_id=row.chat_id,
        kind=LetterKind(row.kind),
        queue=row.queue,
        report_id=row.report_id,
        merge_key=row.merge_key,
        not_before=row.not_before,
    )


# --- ways through a conversation ----------------------------------------------------------------------


async def to_review(chat: CitizenChat, story: str = STORY) -> list[Letter]:
    """From a first message to the review card, everything skipped that may be."""
    letters = await chat.say(story)
    for _ in range(12):
        labels = [one.text for letter in letters for row in letter.buttons for one in row]
        if "Ya, kirim" in labels:
            return letters
        # Of departments to choose from, the router's best comes first.
        label = next(one for one in ("Lewati", "Tidak usah", *labels) if one in labels)
        letters = await chat.tap(label, letters)
    raise AssertionError("no review")


async def to_filed(chat: CitizenChat, story: str = STORY) -> Report:
    """A report, filed in a conversation."""
    await chat.tap("Ya, kirim", await to_review(chat, story))
    return (await chat.reports())[-1]


async def staff_do(chat: CitizenChat, report_id: int, action: Action, text: str | None = None) -> Report:
    """An officer acts, as from the staff group."""
    desk = chat.desk
    async with desk.work() as work:
        report = await reports.by_id(work.session, report_id, lock=True)
        assert report is not None
        officer = await officers.by_telegram_id(work.session, 900) or await officers.enrol(
            work.session, 900, "Pak Harno", None, Role.OFFICER, work.now
        )
        await perform(work, report, Deed(act=Act(action, Role.OFFICER, officer.id), text=text))
        if action is Action.RESULT:
            buttons = buttons_of(desk, report, "id")
            await tell(work, report, "push-result", purpose="result", buttons=buttons, text=text)
    return report


async def sent(chat: CitizenChat, letter: Letter, message_id: int) -> None:
    """Telegram took a letter about a report: a reply to that message finds the report."""
    async with chat.desk.database.transaction() as session:
        await cards.link(
            session, BotName.CITIZEN, letter.chat_id, message_id, letter.report_id or 0, letter.purpose
        )


async def history(chat: CitizenChat, report_id: int) -> list[ReportEvent]:
    """A report's history."""
    async with chat.desk.database.reading() as session:
        return list(await reports.history(session, report_id))
