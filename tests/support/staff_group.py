"""The staff group for tests: the real Application, a real database, and a sender that only keeps books."""

import json
import secrets
from collections.abc import Sequence
from functools import cache
from itertools import count
from typing import Any

from sqlmodel import col, select
from telegram import Bot

from complaints.codes import new_code
from handlers.callbacks import Press
from handlers.desk import cards
from handlers.desk.desk import Desk
from handlers.staff.app import build_application, feed
from handlers.staff.transport import staff_bot
from storage.cases import cards as card_rows
from storage.cases import reports
from storage.letters import BotName, Letter, LetterKind, Sent
from storage.mail import inbox, outbox
from storage.mail.inbox import RawUpdate
from storage.mail.outbox import Outcome, Result
from storage.people import citizens, officers
from storage.tables import Officer, OutboxLetter, Report, ReportEvent
from tests.support import rows

BOT_ID = 222
STAFF_BOT = {"id": BOT_ID, "is_bot": True, "first_name": "Wadul Petugas", "username": "wadul_staff_bot"}
RINA: dict[str, Any] = {"id": 901, "is_bot": False, "first_name": "Rina", "last_name": "Dewi"}
HARNO: dict[str, Any] = {"id": 902, "is_bot": False, "first_name": "Harno"}
YUSUF: dict[str, Any] = {"id": 903, "is_bot": False, "first_name": "Yusuf"}
"""Enrol him as coordinator where one is needed: `await group.enrol(YUSUF, "coordinator")`."""
SARI: dict[str, Any] = {"id": 904, "is_bot": False, "first_name": "Sari"}
"""Enrol her as lead: `await group.enrol(SARI, "lead", "DPUPRPKP")`."""
WAHYU: dict[str, Any] = {"id": 905, "is_bot": False, "first_name": "Wahyu"}
"""Enrol him as leader: `await group.enrol(WAHYU, "leader")`."""
STRANGER: dict[str, Any] = {"id": 999, "is_bot": False, "first_name": "Orang Luar"}
ANONYMOUS: dict[str, Any] = {
    "id": 1087968824,
    "is_bot": True,
    "first_name": "Group",
    "username": "GroupAnonymousBot",
}
_numbers = count(50_000)
_TIME = 1_795_000_000


@cache
def _bot() -> Bot:
    """It calls nobody, and to read the certificates for one takes longer than a short test."""
    return staff_bot(f"{BOT_ID}:test", "http://127.0.0.1:9")


class StaffGroup:
    """What officers do, and what is written because of it."""

    def __init__(self, desk: Desk, chat_id: int | None = None) -> None:
        self.desk = desk
        self.chat_id = chat_id or desk.staff_chat_id
        self.members = {RINA["id"], HARNO["id"]}
        self.asked = 0
        self.unreachable: Exception | None = None
        self.application = build_application(desk, _bot(), self.is_member)
        self._read = 0
        self._met = False

    async def meet(self) -> None:
        """Rina and Harno are officers from the beginning, unless a test made them something else."""
        if self._met:
            return
        self._met = True
        async with self.desk.database.transaction() as session:
            for person in (RINA, HARNO):
                if await officers.any_by_telegram_id(session, person["id"]) is None:
                    await officers.enrol(
                        session, person["id"], _name(person), None, "officer", self.desk.clock()
                    )

    async def is_member(self, chat_id: int, user_id: int) -> bool:
        self.asked += 1
        if self.unreachable is not None:
            raise self.unreachable
        return chat_id in {self.desk.staff_chat_id, self.chat_id} and user_id in self.members

    async def enrol(
        self,
        person: dict[str, Any],
        role: str = "officer",
        department: str | None = None,
        *,
        private: bool = False,
    ) -> Officer:
        """Make somebody of the group an officer, a lead, a coordinator or a leader.

        Args:
            person: one of the people above; she is in the group from now on.
            role: as `complaints.people.Role` spells it.
            department: its short name.
            private: whether she opened a private chat with the staff bot.
        """
        self.members.add(person["id"])
        async with self.desk.database.transaction() as session:
            now = self.desk.clock()
            officer = await officers.enrol(session, person["id"], _name(person), department, role, now)
            if private:
                await officers.opened_private_chat(session, person["id"], now)
        return officer

    # --- what Telegram sends ------------------------------------------------------------------------

    def chat(self, **different: Any) -> dict[str, Any]:
        return {"id": self.chat_id, "type": "supergroup", "title": "Petugas", **different}

    def message(self, person: dict[str, Any], **content: Any) -> dict[str, Any]:
        number = next(_numbers)
        values = {"message_id": number, "date": _TIME, "chat": self.chat(), "from": person, **content}
        return {"update_id": number, "message": values}

    def reply(self, person: dict[str, Any], to: int, **content: Any) -> dict[str, Any]:
        above = {"message_id": to, "date": _TIME, "chat": self.chat(), "from": STAFF_BOT, "text": "…"}
        return self.message(person, reply_to_message=above, **content)

    def photo(self, person: dict[str, Any], to: int, **content: Any) -> dict[str, Any]:
        number = next(_numbers)
        sizes = [
            {
                "file_id": f"p{number}{size}",
                "file_unique_id": f"u{number}{size}",
                "width": side,
                "height": side,
            }
            for size, side in (("s", 90), ("x", 800))
        ]
        return self.reply(person, to, photo=sizes, **content)

    def press(self, person: dict[str, Any], data: str, message_id: int) -> dict[str, Any]:
        number = next(_numbers)
        below = {"message_id": message_id, "date": _TIME, "chat": self.chat(), "from": STAFF_BOT, "text": "…"}
        query = {"id": f"q{number}", "from": person, "chat_instance": "1", "data": data, "message": below}
        return {"update_id": number, "callback_query": query}

    # --- doing ----------------------------------------------------------------------------------------

    async def send(self, update: dict[str, Any]) -> list[Letter]:
        """Telegram sends it; the letters written because of it."""
        await self.feed_only(update)
        return await self.new_letters()

    async def feed_only(self, update: dict[str, Any]) -> inbox.UpdateRef:
        await self.meet()
        raw = RawUpdate(
            BotName.STAFF, update["update_id"], f"staff:{update['update_id']}", json.dumps(update)
        )
        await inbox.store(self.desk.database, [raw], self.desk.clock())
        claimed = await inbox.claim(self.desk.database, "test", BotName.STAFF, 50)
        (mine,) = [one for one in claimed if one.chat_key == raw.chat_key]
        await feed(self.application, mine.ref, mine.raw)
        return mine.ref

    async def tap(self, person: dict[str, Any], letter: Letter, label: str, message_id: int) -> list[Letter]:
        """Press the button with that label."""
        data = {one.text: one.data for row in letter.buttons for one in row}
        assert label in data, f"no button {label!r} among {sorted(data)}"
        return await self.send(self.press(person, data[label] or "", message_id))

    # --- the sender's books ---------------------------------------------------------------------------

    async def deliver(self) -> list[tuple[Letter, tuple[int, ...]]]:
        """Everything that waits "is sent": message numbers and links are written as the sender does."""
        done: list[tuple[Letter, tuple[int, ...]]] = []
        for bot in BotName:
            while due := await outbox.due(self.desk.database, bot, self.desk.clock(), 50):
                taken = await outbox.mark_sending(self.desk.database, [one.id for one in due])
                results = []
                for one in taken:
                    ids = await self._numbers_of(one.letter)
                    done.append((one.letter, ids))
                    sent = Sent(ids)
                    results.append(Result(one.id, Outcome.SENT, self.desk.clock(), sent=sent))
                await outbox.record(self.desk.database, results)
        return done

    async def number_of(self, letter: Letter) -> int:
        """Send what waits; the number that this letter got in the group."""
        return next(ids[0] for one, ids in await self.deliver() if one.text == letter.text)

    async def _numbers_of(self, letter: Letter) -> tuple[int, ...]:
        if letter.kind is LetterKind.CALLBACK:
            return ()
        if letter.edits is not None:
            return (letter.edits,)
        if letter.edits_letter is not None:
            async with self.desk.database.reading() as session:
                known = await outbox.message_of(session, letter.edits_letter)
            return () if known is None else (known,)
        if letter.kind is LetterKind.CARD and (hung := await self.card_number(letter.report_id or 0)):
            return (hung,)
        return tuple(next(_numbers) for _ in range(1 + len(letter.attachments)))

    async def card_number(self, report_id: int) -> int | None:
        async with self.desk.database.reading() as session:
            card = await card_rows.get(session, report_id)
            return card.message_id if card else None

    async def new_letters(self) -> list[Letter]:
        """The letters written or rewritten since the last look."""
        async with self.desk.database.reading() as session:
            found = (
                select(OutboxLetter).where(col(OutboxLetter.id) > self._read).order_by(col(OutboxLetter.id))
            )
            new = (await session.exec(found)).all()
        self._read = max([self._read, *(row.id or 0 for row in new)])
        return [letter_of(row) for row in new]

    async def all_letters(self) -> list[Letter]:
        async with self.desk.database.reading() as session:
            found = (await session.exec(select(OutboxLetter).order_by(col(OutboxLetter.id)))).all()
        return [letter_of(row) for row in found]

    # --- reports ----------------------------------------------------------------------------------------

    async def file(self, identity: dict[str, str] | None = None, **different: Any) -> Report:
        """A citizen files a report: its card is posted and hangs in the group."""
        report = await self.file_unsent(identity, **different)
        await self.deliver()
        await self.new_letters()
        return report

    async def file_unsent(
        self, identity: dict[str, str] | None = None, telegram_id: int | None = None, **different: Any
    ) -> Report:
        await self.meet()
        desk = self.desk
        async with desk.work() as work:
            person = await rows.citizen(work.session, work.now, telegram_id)
            if identity:
                await citizens.keep_identity(work.session, person.id or 0, desk.seal, identity, work.now)
            values = {"rule_version": desk.rules.versions[-1].version, "code": _code(), **different}
            report = await rows.report(work.session, work.now, citizen_id=person.id, **values)
            await cards.refresh(work, report)
        return report

    async def data(self, report: Report, action: str, argument: str = "") -> str:
        """What a button of the newest card says, or would say."""
        return Press(action, report.id or 0, (await self.report(report)).version, argument).pack()

    async def report(self, report: Report) -> Report:
        async with self.desk.database.reading() as session:
            found = await reports.by_id(session, report.id or 0)
            assert found is not None
            return found

    async def history(self, report: Report) -> Sequence[ReportEvent]:
        async with self.desk.database.reading() as session:
            return await reports.history(session, report.id or 0)

    async def card(self, report: Report) -> Letter:
        """The newest card of a report."""
        found = [
            one
            for one in await self.all_letters()
            if one.kind is LetterKind.CARD and one.report_id == report.id
        ]
        return found[-1]

    async def hung(self, report: Report) -> int:
        """The number of its card in the group."""
        number = await self.card_number(report.id or 0)
        assert number is not None
        return number


def letter_of(row: OutboxLetter) -> Letter:
    return Letter.from_payload(
        row.payload,
        bot=BotName(row.bot),
        chat_id=row.chat_id,
        kind=LetterKind(row.kind),
        queue=row.queue,
        report_id=row.report_id,
        merge_key=row.merge_key,
        expires_at=row.expires_at,
    )


def toast(letters: Sequence[Letter]) -> Letter:
    """The answer to a press."""
    (found,) = [one for one in letters if one.kind is LetterKind.CALLBACK]
    return found


def to_citizen(letters: Sequence[Letter]) -> list[Letter]:
    return [one for one in letters if one.bot == BotName.CITIZEN]


def to_group(letters: Sequence[Letter]) -> list[Letter]:
    """New messages in the group, cards and answers to presses left out."""
    return [one for one in letters if one.bot == BotName.STAFF and one.kind is LetterKind.MESSAGE]


def _name(person: dict[str, Any]) -> str:
    return " ".join(person[part] for part in ("first_name", "last_name") if part in person)


def _code() -> str:
    return str(new_code(secrets.randbelow))
