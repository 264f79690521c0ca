"""Two officers and a citizen at every button of one report, in any order and at once: what always holds."""

import asyncio
import json
import shutil
import tempfile
from datetime import UTC, datetime, timedelta
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlmodel import col, select

from complaints.casework.undoing import UNDO
from complaints.lifecycle import LIFECYCLE, Action, State
from complaints.people import Role
from handlers.callbacks import Press
from handlers.staff.app import feed
from storage.engine import migrate
from storage.engine.database import Database
from storage.letters import BotName, LetterKind
from storage.mail import inbox
from storage.mail.inbox import RawUpdate
from storage.people import citizens
from storage.tables import MessageLink, OutboxLetter, Report, ReportEvent, StaffDeed
from tests.handlers.staff.test_case_life import BUDI, enrol
from tests.handlers.staff.test_replies import GOOD
from tests.support.citizen_chat import CitizenChat, Clock, desk_on
from tests.support.pg import Postgres
from tests.support.staff_group import HARNO, RINA, StaffGroup, letter_of

BEGIN = datetime(2026, 11, 23, 8, tzinfo=UTC)
UNDO_SECONDS = 20
# Every button of the desk, with arguments that lead somewhere and one that leads nowhere.
BUTTONS = (
    "take", "working", "answer", "ask", "transfer", "result", "plan", "outside", "merge", "back", "again",
    "more", "less", "history", "see", "why", "assign", "archive", "lapor",
    "to|Dishub", "move|Dishub|1", "move|Nirwana|1", "decide|Dishub", "decide|DPUPRPKP", "because|budget",
    "body|PLN", "hand|PLN", "give|1", "give|2", "give|2|y", "shelve|empty", "shelve|rude", "send|answer",
    "send|result", "improve|answer", "use|jalan-ditambal", "undo", "correct",
)  # fmt: skip
TYPED = (
    "hubung",
    "15-12 menunggu aspal",
    "PLN, nomor K12",
    "budi",
    "Itu wewenang mereka.",
    GOOD,
    "12345",
    "//x",
)
PEOPLE = st.sampled_from([RINA, HARNO, BUDI])


@cache
def template() -> Path:
    """A migrated file, to be copied."""
    file = Path(tempfile.mkdtemp(prefix="wadul-races-")) / "wadul.db"
    asyncio.run(migrate.upgrade(f"sqlite+aiosqlite:///{file}"))
    return file


class TwoOfficersAndACitizen(RuleBasedStateMachine):
    """One report, three members of staff, its citizen, and a clock; on SQLite unless there is a server."""

    server: Postgres | None = None

    @initialize()
    def open(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="wadul-race-"))
        self.url = self.server.migrated() if self.server else self._copied()
        self.runner = asyncio.Runner()
        self.run(self._open())

    def _copied(self) -> str:
        shutil.copy(template(), self.folder / "wadul.db")
        return f"sqlite+aiosqlite:///{self.folder / 'wadul.db'}"

    async def _open(self) -> None:
        self.clock = Clock(BEGIN)
        self.database = Database(self.url)
        held = timedelta(seconds=UNDO_SECONDS)
        self.group = StaffGroup(await desk_on(self.database, self.clock, undo=held))
        for person in (RINA, HARNO):
            await enrol(self.group, person)
        await enrol(self.group, BUDI, "coordinator", "Diskominfo")
        self.report = await self.group.file()
        self.card = await self.group.hung(self.report)
        self.seen = {one["id"]: 1 for one in (RINA, HARNO, BUDI)}
        async with self.database.reading() as session:
            owner = await citizens.by_id(session, self.report.citizen_id)
        assert owner is not None
        self.her = CitizenChat(
            self.group.desk, {"id": owner.telegram_id, "is_bot": False, "first_name": "Sri"}
        )

    def teardown(self) -> None:
        if hasattr(self, "runner"):
            self.run(self.database.close())
            self.runner.close()
            shutil.rmtree(self.folder)
            if self.server:
                self.server.drop(self.url)

    def run(self, work: Any) -> Any:
        return self.runner.run(work)

    # --- what they do ---------------------------------------------------------------------------------

    @rule(person=PEOPLE)
    def look(self, person: dict[str, Any]) -> None:
        """Her screen shows the card as it is now."""
        self.seen[person["id"]] = self.run(self.group.report(self.report)).version

    @rule(person=PEOPLE, button=st.sampled_from(BUTTONS))
    def press(self, person: dict[str, Any], button: str) -> None:
        self.run(self._together([(person, button)]))

    @rule(one=st.sampled_from(BUTTONS), other=st.sampled_from(BUTTONS))
    def race(self, one: str, other: str) -> None:
        """Both look at the same card and press at once: of two that move it, one is first."""
        version = self.run(self.group.report(self.report)).version
        self.seen[RINA["id"]] = self.seen[HARNO["id"]] = version
        moved, toasts = self.run(self._together([(RINA, one), (HARNO, other)]))
        assert len(toasts) == 2, "each press is answered once"
        if "undo" in {one, other}:
            return
        assert len(moved) <= 1, "one winner"
        if moved and not moved[0].data.get("undoes"):
            first = "Rina Dewi" if moved[0].officer_id == 1 else "Harno"
            beaten = [toast for toast in toasts if "sudah lebih dulu" in toast]
            assert all(first in toast for toast in beaten), "and who was first is told"

    @rule(person=PEOPLE)
    def reply(self, person: dict[str, Any]) -> None:
        """An answer, by replying to the card."""
        self.said = self.group.reply(person, self.card, text=GOOD)
        self.run(self.group.feed_only(self.said))

    @precondition(lambda self: hasattr(self, "said"))
    @rule(words=st.sampled_from([f"{GOOD} Maaf.", GOOD, "// untuk rekan saja", "Siap."]))
    def edit(self, words: str) -> None:
        """The last answer is changed, before it left or afterwards."""
        self.edits = getattr(self, "edits", 0) + 1
        message = {
            **self.said["message"],
            "text": words,
            "edit_date": self.said["message"]["date"] + self.edits,
        }
        number = self.said["update_id"] + 5_000_000 + self.edits
        self.run(self.group.feed_only({"update_id": number, "edited_message": message}))

    @rule(person=PEOPLE, words=st.sampled_from(TYPED))
    def type_under_a_prompt(self, person: dict[str, Any], words: str) -> None:
        """A reply to the newest message that asks for something, whatever it asked for."""
        asking = self.run(self._newest_prompt())
        if asking is not None:
            self.run(self.group.feed_only(self.group.reply(person, asking, text=words)))

    @rule(words=st.sampled_from(["lubangnya makin besar", "sudah beres", "batalkan"]))
    def she_writes(self, words: str) -> None:
        self.run(self.her.say(f"{self.report.code} {words}"))

    @rule(seconds=st.sampled_from([1, 15, UNDO_SECONDS, 60]))
    def time_passes(self, seconds: int) -> None:
        self.clock.forward(seconds=seconds)
        self.run(self.group.deliver())

    async def _newest_prompt(self) -> int | None:
        async with self.database.reading() as session:
            found = select(MessageLink.message_id).where(
                MessageLink.bot == BotName.STAFF, col(MessageLink.purpose).contains(":")
            )
            return (await session.exec(found.order_by(col(MessageLink.message_id).desc()))).first()

    async def _together(
        self, presses: list[tuple[dict[str, Any], str]]
    ) -> tuple[list[ReportEvent], list[str]]:
        """Send presses at once; the steps that came of them, and the answers to the presses."""
        before = await self.group.report(self.report)
        updates = [self.group.press(who, self._data(who, what, before), self.card) for who, what in presses]
        raws = [
            RawUpdate(BotName.STAFF, one["update_id"], f"staff:{one['update_id']}", json.dumps(one))
            for one in updates
        ]
        last = await self._last_letter()
        await inbox.store(self.database, raws, self.clock())
        claimed = await inbox.claim(self.database, "test", BotName.STAFF, 50)
        await asyncio.gather(*(feed(self.group.application, one.ref, one.raw) for one in claimed))
        moved = [one for one in await self.group.history(self.report) if one.version > before.version]
        return moved, [
            letter_of(row).text
            for row in await self._letters()
            if row.id > last and row.kind == LetterKind.CALLBACK
        ]

    def _data(self, person: dict[str, Any], button: str, report: Report) -> str:
        name, _, argument = button.partition("|")
        version = report.version if name in {"undo", "correct"} else self.seen[person["id"]]
        return Press(name, report.id or 0, version, argument).pack()

    async def _letters(self) -> list[Any]:
        async with self.database.reading() as session:
            return list((await session.exec(select(OutboxLetter).order_by(col(OutboxLetter.id)))).all())

    async def _last_letter(self) -> int:
        return max([0, *(row.id for row in await self._letters())])

    # --- what always holds ----------------------------------------------------------------------------

    @invariant()
    def every_step_follows_from_the_one_before(self) -> None:
        if not hasattr(self, "report"):
            return
        history = self.run(self.group.history(self.report))
        report = self.run(self.group.report(self.report))
        assert [one.version for one in history] == list(range(1, report.version + 1))
        assert history[-1].state_to == report.state
        by_version = {one.version: one for one in history}
        for earlier, event in pairwise(history):
            assert event.state_from == earlier.state_to
            if event.action == UNDO:
                assert event.state_to == by_version[event.data["undoes"]].state_from
            else:
                cell = LIFECYCLE[State(event.state_from), Action(event.action)]
                assert event.state_to == cell.to
                assert Role(event.role) in cell.roles

    @invariant()
    def the_card_shows_how_it_stands(self) -> None:
        if not hasattr(self, "report"):
            return
        report, card = self.run(self.group.report(self.report)), self.run(self.group.card(self.report))
        assert self.group.desk.texts.html("id", f"card-state-{report.state.replace('_', '-')}") in card.text
        assert report.department in card.text

    @invariant()
    def she_is_told_once_of_each_step_and_never_of_one_undone(self) -> None:
        if not hasattr(self, "report"):
            return
        states = {row.id: row.state for row in self.run(self._letters()) if row.bot == BotName.CITIZEN}
        deeds = self.run(self._deeds())
        for deed in deeds:
            hers = [states[one] for one in deed.letters if one in states]
            assert len(hers) == 1
            assert (hers[0] == "dropped") == (deed.undone_at is not None)
        acts = [
            one for one in self.run(self.group.history(self.report)) if one.officer_id and one.action != UNDO
        ]
        assert sorted(deed.version for deed in deeds) == [one.version for one in acts]

    async def _deeds(self) -> list[StaffDeed]:
        async with self.database.reading() as session:
            return list((await session.exec(select(StaffDeed))).all())


def raced(machine: type[RuleBasedStateMachine], examples: int, steps: int) -> None:
    wanted = settings(
        max_examples=examples,
        stateful_step_count=steps,
        suppress_health_check=list(HealthCheck),
    )
    run_state_machine_as_test(machine, settings=wanted)


def test_two_officers_and_a_citizen_never_break_a_law():
    raced(TwoOfficersAndACitizen, 8, 12)


def test_nor_where_rows_are_locked_one_by_one(postgres: Postgres):
    """PostgreSQL lets both in at once; SQLite lets one wait for the other."""
    raced(type("OnPostgres", (TwoOfficersAndACitizen,), {"server": postgres}), 3, 10)
