"""A month of a city: citizens and officers at work, through the real desk, timetable, sender and budget.

Telegram is a counter that refuses what Telegram refuses (20 operations a minute in a group, one message a
second in a chat …). Everything is drawn from one seed, so that a month can be lived again.
"""

import asyncio
import json
import random
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

from sqlmodel import col, select

from bot.playground.errors import ApiError
from bot.playground.limits import FloodControl, Limits
from complaints.lifecycle import Act, Action, State
from complaints.people import Role
from handlers.callbacks import Press
from handlers.delivery import Progress, SlowDown
from handlers.desk import cards
from handlers.desk.acts import Deed, perform
from handlers.desk.casework import buttons, replies
from handlers.desk.casework.turns.heard import Member, StaffPressed, StaffWrote
from handlers.desk.conversation.heard import File
from handlers.desk.desk import Desk
from handlers.desk.duty.allotting import allot
from scheduler import sender as sender_module
from scheduler.sender import Sender
from scheduler.timetable import Timetable
from storage.cases import cards as card_rows
from storage.cases import reports
from storage.engine import migrate
from storage.engine.bell import Bell
from storage.engine.database import Database
from storage.engine.seats import Seats
from storage.files.vault import Vault
from storage.letters import BotName, Letter, LetterKind, Sent, StoredFile
from storage.mail import inbox
from storage.mail.inbox import RawUpdate, UpdateRef
from storage.people import dialogues, officers
from storage.tables import Attachment, Officer, Report
from tests.support import desk as make
from tests.support.month_books import Books, Operation

MIX = {
    "DPUPRPKP": 40, "Dishub": 14, "Satpol PP": 10, "DLH": 10, "Perumda Tugu Tirta": 6, "Dinsos-P3AP2KB": 4,
    "Dinkes": 4,
    "Dispendukcapil": 4, "Disdikbud": 3, "Kec. Lowokwaru": 3, "Kec. Blimbing": 2,
}  # fmt: skip
"""How many of a hundred reports go where; most are about roads, as in Malang."""
OFFICE = (time(8), time(16))
PICTURE = "picture.jpg"
ANSWER = "Regu {short} memeriksa lokasinya hari Senin, 7 Desember 2026, pukul 09.00."
RESULT = "Sudah dikerjakan oleh regu {short} hari ini, Jumat 11 Desember 2026."


@dataclass
class Telegram:
    """Counts, and refuses what Telegram refuses."""

    month: "Month"
    bot: BotName
    flood: FloodControl
    refused: int = 0

    async def send(
        self, letter: Letter, _files: Sequence[StoredFile], _progress: Progress | None = None
    ) -> Sent:
        if letter.kind is LetterKind.CALLBACK:
            return Sent()
        try:
            self.flood.spend(1, letter.chat_id)
        except ApiError as error:
            self.refused += 1
            raise SlowDown(float((error.parameters or {}).get("retry_after", 1))) from None
        edit = letter.edits is not None
        self.month.done.append(Operation(self.month.clock(), self.bot, letter, edit))
        return Sent((letter.edits if letter.edits is not None else next(self.month.numbers),))

    async def download(self, _file_id: str) -> bytes:
        return b""

    async def is_member(self, _chat_id: int, _user_id: int) -> bool:
        return True

    async def close(self) -> None:
        return None


@dataclass
class Month:
    """The whole of it.

    Attributes:
        per_day: reports a day, on average.
        done: what Telegram did.
    """

    desk: Desk
    per_day: float
    chance: random.Random
    begin: datetime
    done: list[Operation] = field(default_factory=list)
    people: dict[str, list[Officer]] = field(default_factory=dict)
    refused: int = 0
    filed: int = 0
    _updates: int = 0

    def __post_init__(self) -> None:
        self.numbers = iter(range(1000, 10_000_000))
        self.books = Books(self)

    # --- time -----------------------------------------------------------------------------------------

    def clock(self) -> datetime:
        return self.begin + timedelta(seconds=asyncio.get_running_loop().time())

    @property
    def local(self) -> datetime:
        return self.clock().astimezone(self.desk.zone)

    def office_is_open(self, at: datetime) -> bool:
        """By this city's own watch, not by the desk's rules."""
        local = at.astimezone(self.desk.zone)
        return self.desk.calendar.is_working(local.date()) and OFFICE[0] <= local.time() < OFFICE[1]

    # --- living through it ------------------------------------------------------------------------------

    async def live(self, folder: Path, days: int, tick: float) -> None:
        """Let so many days pass, with a look of the timetable every `tick` seconds."""
        bell, seats = Bell(self.desk.database), Seats(self.desk.database, folder / "seats")
        bell.patience = 3600.0  # nobody else shares this database
        sender_module._LONGEST_REST = 3600.0  # noqa: SLF001 - it is woken by the bell and by its letters' times
        await bell.start()
        senders = {bot: self._sender(bot, bell, seats, folder) for bot in BotName}
        running = [asyncio.ensure_future(sender.run()) for sender, _ in senders.values()]
        timetable = Timetable(self.desk, seats)
        await self._hire()
        for day in range(days):
            await self._day(day, timetable, tick)
        await asyncio.sleep(3600)
        for sender, telegram in senders.values():
            sender.stop()
            self.refused += telegram.refused
        await asyncio.gather(*running)
        await seats.close()
        await bell.stop()

    def _sender(self, bot: BotName, bell: Bell, seats: Seats, folder: Path) -> tuple[Sender, Telegram]:
        flood = FloodControl(Limits(), asyncio.get_running_loop().time)
        telegram = Telegram(self, bot, flood)
        sender = Sender(
            database=self.desk.database,
            bell=bell,
            seats=seats,
            bot=bot,
            transport=telegram,
            vault=Vault(folder / "vault"),
            clock=self.clock,
        )
        return sender, telegram

    async def _hire(self) -> None:
        async with self.desk.database.transaction() as session:
            now, number = self.clock(), 0
            for short in MIX:
                for place in range(4):
                    number += 1
                    role = Role.LEAD if place == 0 else Role.OFFICER
                    who = await officers.enrol(session, 800 + number, f"{short} {place}", short, role, now)
                    # Whoever was invited has opened the chat; a few shut it again.
                    if self.chance.random() < 0.95:
                        await officers.opened_private_chat(session, who.telegram_id, now)
                        who.private_since = now
                    self.people.setdefault(short, []).append(who)
            for number, role in ((701, Role.COORDINATOR), (702, Role.LEADER)):
                await officers.enrol(session, number, str(role), None, role, now)
                await officers.opened_private_chat(session, number, now)

    async def _day(self, day: int, timetable: Timetable, tick: float) -> None:
        """From midnight to midnight; nobody works at night, but citizens write late."""
        midnight = 86_400.0 * day
        moments = sorted(
            midnight + 3600 * self.chance.triangular(5, 23.9, 19) for _ in range(self._arrivals())
        )
        looked = False
        for step in range(int(86_400 / tick)):
            at = midnight + step * tick
            await self._until(at)
            while moments and moments[0] <= at:
                moments.pop(0)
                await self._file()
            if not looked and self.local.time() >= time(7, 30):
                looked = True
                await self.books.morning(timetable)
            await timetable.tick()
            if self.office_is_open(self.clock()):
                await self._work(tick / 3600)
            await self._citizens(tick / 3600)

    async def _until(self, seconds: float) -> None:
        await asyncio.sleep(max(0.0, seconds - asyncio.get_running_loop().time()))

    def _arrivals(self) -> int:
        whole, rest = divmod(self.per_day, 1)
        return int(whole) + (self.chance.random() < rest)

    # --- what people do -----------------------------------------------------------------------------------

    async def _file(self) -> None:
        self.filed += 1
        short = self.chance.choices(list(MIX), list(MIX.values()))[0]
        own = [one.key for one in self.desk.catalogue.categories.values() if one.department == short]
        kind = self.chance.choices(["complaint", "information", "suggestion"], [75, 15, 10])[0]
        filed = await make.report(
            self.desk, department=short, category=self.chance.choice(own) if own else None, kind=kind
        )
        async with self.desk.work() as work:
            report = await reports.by_id(work.session, filed.id or 0, lock=True)
            assert report is not None
            await allot(work, report)
            await cards.refresh(work, report)

    async def _work(self, hours: float) -> None:
        """Officers take what waits, and go on with what they have; some is forgotten."""
        for report in await self.reports_in({State.REGISTERED}):
            # One report in twelve lies until somebody is reminded of it.
            forgotten = (report.id or 0) % 12 == 0 and self.age_of(report) < 9
            if not forgotten and self.chance.random() < 0.3 * hours * (3 if report.officer_id else 1):
                officer = await self._who_takes(report)
                await self._press(officer, Press("take", report.id or 0, report.version))
                if self.chance.random() < 0.5:
                    await self._reply(officer, report, "answer", ANSWER)
        for report in await self.reports_in({State.ASSIGNED, State.IN_PROGRESS}):
            owner = next(one for one in self.people[report.department] if one.id == report.officer_id)
            if report.first_answer_at is None and self.chance.random() < 0.25 * hours:
                await self._reply(owner, report, "answer", ANSWER)
            elif self.chance.random() < hours / 40:
                await self._reply(owner, report, "result", RESULT)
            elif self.chance.random() < hours / 300:
                await self._reply(owner, report, "ask", "Lubangnya di sisi timur atau barat, Bu?")

    async def _who_takes(self, report: Report) -> Officer:
        """Three times of four whom the card names; else whoever happens to see it."""
        async with self.desk.database.reading() as session:
            card = await card_rows.get(session, report.id or 0)
        people = self.people[report.department]
        named = [one for one in people if card is not None and one.id == card.names_officer]
        return self.chance.choice(named if named and self.chance.random() < 0.75 else people)

    async def _citizens(self, hours: float) -> None:
        """By day they answer questions and say whether it is mended; half of them never do."""
        if not time(8) <= self.local.time() < time(21):
            return
        for report in await self.reports_in({State.WAITING_CITIZEN, State.RESULT}):
            if (report.id or 0) % 2 and self.chance.random() < hours / 20:
                done = report.state == State.RESULT
                await self._citizen_acts(report, Action.CONFIRM if done else Action.REPLY)

    async def _citizen_acts(self, report: Report, action: Action) -> None:
        async with self.desk.work() as work:
            found = await reports.by_id(work.session, report.id or 0, lock=True)
            assert found is not None
            await perform(work, found, Deed(act=Act(action, Role.CITIZEN), text="Sisi timur"))
            if action is Action.REPLY:
                await cards.post_addition(work, found, "Sisi timur")

    # --- hands ------------------------------------------------------------------------------------------

    async def _press(self, officer: Officer, press: Press) -> None:
        ref = await self._update()
        member = self._member(officer)
        await buttons.press(
            self.desk, ref, StaffPressed(member=member, message_id=1, callback_id="q", data=press.pack())
        )

    async def _reply(self, officer: Officer, report: Report, act: str, words: str) -> None:
        """A reply to the card; for a result or a question her button is pressed before it."""
        async with self.desk.database.reading() as session:
            card = await card_rows.get(session, report.id or 0)
        if card is None or card.message_id is None:
            return  # it does not hang yet
        if act != "answer":
            await self._press(officer, Press(act, report.id or 0, report.version))
        number = next(self.numbers)
        wrote = StaffWrote(
            member=self._member(officer),
            message_id=number,
            reply_to=card.message_id,
            words=words.format(short=report.department),
            # One result in ten is reported without its picture, and queried.
            file=File("photo", f"p{number}", f"u{number}") if self._has_picture(act) else None,
        )
        await replies.reply(self.desk, await self._update(), wrote)
        await self._fetch()
        held = await self._held(officer)
        if held:
            await self._press(officer, Press("send", report.id or 0, report.version, act))

    def _has_picture(self, act: str) -> bool:
        return act == "result" and self.chance.random() < 0.9

    async def _fetch(self) -> None:
        """Our copies of the pictures are there at once; what they show is another test's matter."""
        async with self.desk.database.transaction() as session:
            new = await session.exec(select(Attachment).where(col(Attachment.path).is_(None)))
            for one in new:
                one.path, one.fetched_at = PICTURE, self.clock()
                session.add(one)

    async def _held(self, officer: Officer) -> bool:
        async with self.desk.database.reading() as session:
            row = await dialogues.get(session, BotName.STAFF, self.desk.staff_chat_id, officer.telegram_id)
        return bool(row and row.data.get("held"))

    def _member(self, officer: Officer) -> Member:
        return Member(telegram_id=officer.telegram_id, name=officer.name, chat_id=self.desk.staff_chat_id)

    async def _update(self) -> UpdateRef:
        self._updates += 1
        raw = RawUpdate(BotName.STAFF, self._updates, f"s{self._updates}", json.dumps({}))
        await inbox.store(self.desk.database, [raw], self.clock())
        (claimed,) = await inbox.claim(self.desk.database, "month", BotName.STAFF, 1)
        return claimed.ref

    async def reports_in(self, states: set[State]) -> list[Report]:
        async with self.desk.database.reading() as session:
            found = select(Report).where(col(Report.state).in_(sorted(states)))
            return list(await session.exec(found.order_by(col(Report.id))))

    def age_of(self, report: Report) -> int:
        begun = report.registered_at.astimezone(self.desk.zone).date()
        return self.desk.calendar.count(begun, self.local.date())


async def lived(folder: Path, *, per_day: float, days: int, tick: float = 900, assign: bool = False) -> Month:
    """A month that has passed, on a database of its own in `folder`."""
    url = f"sqlite+aiosqlite:///{folder / 'month.sqlite3'}"
    await migrate.upgrade(url)
    database = Database(url)
    begin = datetime(2026, 11, 2, tzinfo=make.JAKARTA).astimezone(UTC)
    desk = await make.desk_over(
        database,
        make.Clock(begin),
        auto_assign=assign,
        undo=timedelta(seconds=20),
        card_rest=timedelta(minutes=30),
    )
    (folder / "vault").mkdir()
    (folder / "vault" / PICTURE).write_bytes(b"\xff\xd8\xff")
    month = Month(desk, per_day, random.Random(7), begin)
    month.desk = replace(desk, clock=month.clock)
    await month.live(folder, days, tick)
    return month
