"""A property over thousands of reports: through their whole lives no byte for the staff tells who wrote them.

Everything happens in the real use cases on a real database; many reports share a transaction, so that they
take seconds. Afterwards the outbox is read as it stands: texts, buttons, callback data, file names,
queues and keys. Names are such that no other text can hold them by chance.
"""

import dataclasses
import json
import logging
import os
import random
import re
from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import pytest
import structlog
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from sqlalchemy import delete
from sqlmodel import select

from complaints.lifecycle import Act, Action
from complaints.people import Role
from complaints.privacy import is_restricted
from handlers.desk import cards
from handlers.desk.acts import Deed, perform
from handlers.desk.cards.veil import Veil, names_in
from handlers.desk.casework.turns.heard import Member
from handlers.desk.citizen_letters import tell
from handlers.desk.conversation.following import later_words, outcomes
from handlers.desk.conversation.heard import Heard, Person
from handlers.desk.conversation.memory import Memory
from handlers.desk.conversation.talk import Talk
from handlers.desk.desk import Desk, Work
from handlers.desk.guarding import blocks as guarding
from handlers.desk.set_aside import set_aside
from handlers.desk.unasked import ladder
from storage.care import blocks
from storage.cases import cards as links
from storage.engine.database import Database
from storage.letters import BotName
from storage.mail.inbox import UpdateRef
from storage.people import citizens, officers
from storage.tables import Citizen, CitizenBlock, Officer, OutboxLetter, Report
from tests.support import rows
from tests.support.citizen_chat import STAFF_CHAT, Clock, desk_on
from tests.support.office_papers import copies, letters_text, papers, searches

SMALL_GROUP = -1009
A_BATCH, BATCHES = 100, int(os.environ.get("WADUL_PRIVACY_BATCHES", "1"))
"""A report's whole life takes some 70 ms: a hundred in each run, thousands when asked for."""
TEXTS = 2000
COORDINATOR = 4_400_000_001
DIGITS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
FULLWIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
PARTS = (
    "saya {name} {surname} dari RT 3",
    "NIK {nik}.",
    "NIK saya: {spaced}",
    "KK {dotted}",
    "telpon {phone} ya",
    "WA +62{intl}",
    "hubungi ({dashed})",
    "hp {spelled}",
    "wa {wide}",
    "@{user}",
    "t.me/{user} saja",
    "{user}@gmail.com",
    "id telegram {number}",
    "{upper} minta tolong, goblok",
    "Bu {surname} dan S{surname}",
    "lampu mati di depan rumah <b>{name}</b> & {nik}",
    "pejabatnya minta uang pelicin",
    "{nik_first}",
    "{nik_second}",
)


@dataclasses.dataclass(frozen=True)
class Case:
    """A citizen, what she writes, and what is done with her report, each in its turn."""

    nik: str
    phone: str
    level: str
    kind: str
    parts: tuple[str, ...]
    life: tuple[str, ...]


@dataclasses.dataclass(frozen=True)
class Her:
    """A case of which one was made: nobody else has these names and numbers."""

    case: Case
    number: int

    @property
    def name(self) -> str:
        return "Zq" + "".join("aeioukmnprst"[(self.number >> 3 * at) % 12] for at in range(6))

    @property
    def surname(self) -> str:
        return "Xj" + "".join("aeioukmnprst"[(self.number * 7 >> 3 * at) % 12] for at in range(6))

    @property
    def user(self) -> str:
        return f"vvq_{self.number}"

    @property
    def identity(self) -> dict[str, str]:
        return {"name": self.name, "surname": self.surname, "username": self.user}

    def said(self, part: str) -> str:
        nik, phone = self.case.nik, self.case.phone
        return part.format(
            name=self.name,
            surname=self.surname,
            upper=self.name.upper(),
            user=self.user,
            number=self.number,
            nik=nik,
            spaced=" ".join(nik[at : at + 4] for at in range(0, 16, 4)),
            dotted=f"{nik[:6]}.{nik[6:12]}.{nik[12:]}",
            nik_first=f"{nik[:8]}",
            nik_second=f"{nik[8:]} itu KTP saya",
            phone=phone,
            intl=phone[1:],
            dashed=f"{phone[:4]}-{phone[4:8]}-{phone[8:]}",
            spelled=" ".join(DIGITS[int(digit)] for digit in phone),
            wide=phone.translate(FULLWIDTH),
        )

    @property
    def secrets(self) -> tuple[str, ...]:
        words = (self.name, f" {self.surname}", self.user, self.said("{spelled}"))
        return tuple(word.casefold() for word in words)

    @property
    def numbers(self) -> tuple[str, ...]:
        return self.case.nik, self.case.phone[1:], str(self.number)


LEVELS, KINDS = (
    ("anonymous", "confidential"),
    ("complaint", "complaint", "oversight", "information", "suggestion"),
)
LIVES = ("add", "edit", "answer", "ask", "transfer", "reopen", "thank", "aside", "block")


def a_case(dice: random.Random) -> Case:
    """Drawn by dice, for Hypothesis takes as long for a thousand values as all that is done with them."""
    born = (
        f"{dice.randint(1, 31) + dice.choice((0, 40)):02d}{dice.randint(1, 12):02d}{dice.randint(0, 99):02d}"
    )
    return Case(
        nik=f"35{dice.randint(101, 7999):04d}{born}{dice.randint(1, 9999):04d}",
        phone=f"08{dice.randint(11_0000_0000, 99_9999_9999)}",
        level=dice.choice(LEVELS),
        kind=dice.choice(KINDS),
        parts=tuple(dice.choices(PARTS, k=dice.randint(1, 4))),
        life=(*dice.sample(LIVES, k=dice.randint(1, 2)), *(("merge",) if dice.random() < 0.2 else ())),
    )


@pytest.fixture
async def desk(database: Database, now: datetime) -> Desk:
    return dataclasses.replace(await desk_on(database, Clock(now)), confidential_chat_id=SMALL_GROUP)


class Life:
    """What happens to one report, by the use cases that do it."""

    def __init__(self, work: Work, her: Her, officer: Officer, report: Report, talk: Talk) -> None:
        self.work, self.her, self.officer, self.report, self.talk = work, her, officer, report, talk
        self.said = " ".join(her.said(part) for part in her.case.parts)
        self.neighbour: Citizen | None = None
        self.head = report

    async def do(self, action: Action, **act: Any) -> None:
        deed = Deed(act=Act(action, Role.COORDINATOR, self.officer.id, **act), text=None)
        await perform(self.work, self.report, deed)

    async def add(self) -> None:
        for part in self.her.case.parts:
            await outcomes.add(self.talk, self.report, self.her.said(part))

    async def edit(self) -> None:
        session, number, message_id = self.work.session, self.her.number, 40
        await links.link(session, BotName.CITIZEN, number, message_id, self.report.id or 0, "said")
        heard = Heard(person=self.talk.person, message_id=message_id, words=f"ralat: {self.said}")
        await later_words.hear_edited(self.talk, heard)

    async def answer(self) -> None:
        await self.do(Action.ANSWER)

    async def ask(self) -> None:
        await self.do(Action.ASK)
        await outcomes.add(self.talk, self.report, self.said)

    async def transfer(self) -> None:
        await self.do(Action.TRANSFER, department="Dishub")
        await self.do(Action.TAKE)

    async def reopen(self) -> None:
        await self.do(Action.RESULT)
        await outcomes.reopen(self.talk, self.report, f"belum, {self.said}")

    async def thank(self) -> None:
        await self.do(Action.RESULT)
        await outcomes.confirm(self.talk, self.report, words=f"sudah, matur nuwun. {self.said}")
        await outcomes.reopen(self.talk, self.report, self.said)

    async def merge(self) -> None:
        """Into a neighbour's, who hears of everything from then on; a restricted one is never merged."""
        if is_restricted(self.report.privacy, self.report.kind):
            return
        session, now = self.work.session, self.work.now
        self.neighbour = await rows.citizen(session, now, self.her.number + 1)
        rules = {"rule_version": self.report.rule_version}
        other = await rows.report(session, now, citizen_id=self.neighbour.id, **rules)
        self.report.merged_into = other.id
        await self.do(Action.MERGE)
        await outcomes.add(self.talk, self.report, self.said)
        self.head = other

    async def named_by_an_officer(self) -> None:
        """He knows her from elsewhere, and writes her name into an answer to all."""
        said = f"Bu {self.her.name}, kami datang Kamis"
        done = Act(Action.ANSWER, Role.COORDINATOR, self.officer.id)
        await perform(self.work, self.head, Deed(act=done, text=said))
        await tell(self.work, self.head, "push-answer", text=said)

    async def aside(self) -> None:
        sender = {"id": self.her.number, "first_name": self.her.name, "last_name": self.her.surname}
        raw = json.dumps(
            {
                "message": {
                    "chat": {"id": self.her.number},
                    "from": {**sender, "username": self.her.user},
                    "text": self.said,
                }
            }
        )
        ref = UpdateRef(self.report.id or 0, BotName.CITIZEN, self.work.now)
        await set_aside(self.work.desk, self.work.session, ref, raw)

    async def block(self) -> None:
        row = CitizenBlock(
            citizen_id=self.report.citizen_id,
            report_id=self.report.id or 0,
            officer_id=self.officer.id or 0,
            reason="iseng terus",
            at=self.work.now,
            until=self.work.now.replace(year=self.work.now.year + 1),
        )
        await blocks.add(self.work.session, row)
        await blocks.keep(self.work.session, row.id or 0, self.said, self.work.now)
        await guarding.show_kept(self.work, row.id or 0, "staff-blocked-digest")


async def lived(work: Work, her: Her, officer: Officer) -> Life:
    citizen = await rows.citizen(work.session, work.now, her.number)
    await citizens.keep_identity(work.session, citizen.id or 0, work.desk.seal, her.identity, work.now)
    said = [her.said(part) for part in her.case.parts]
    report = await rows.report(
        work.session,
        work.now,
        citizen_id=citizen.id,
        rule_version=work.desk.rules.versions[-1].version,
        text="\n".join(said),
        place=" ".join(said)[:200],
        since=said[0],
        details={"size": said[-1]},
        routing={"reasons": said},
        privacy=her.case.level,
        kind=her.case.kind,
        named=True,
    )
    await cards.refresh(work, report)
    person = Person(her.number, her.name, her.user, "id", her.surname)
    talk = Talk(work=work, person=person, citizen=citizen, name=her.name, memory=Memory())
    life = Life(work, her, officer, report, talk)
    await life.do(Action.TAKE)
    for what in her.case.life:
        await getattr(life, what)()
    return life


async def neighbours_know_nothing(work: Work, lives: list[Life]) -> None:
    """Neither the letters nor the copies of data of those who told of the same say who else did."""
    for life in lives:
        if life.neighbour is None:
            continue
        await life.named_by_an_officer()
        hers = select(OutboxLetter).where(OutboxLetter.chat_id == life.neighbour.telegram_id)
        read = letters_text((await work.session.exec(hers)).all())
        assert "kami datang Kamis" in read
        for shown in (read, await copies(work, life.neighbour)):
            assert life.report.code not in shown
            assert_veiled(shown, life.her)


async def asked_about(desk: Desk, hers: list[Her]) -> str:
    """What `/cari` answers in the common room to common words; names and numbers find nobody at all."""
    some = [word for her in hers[:3] for word in (her.name, her.case.phone, her.case.nik)]
    member = Member(telegram_id=COORDINATOR, name="Pak Harno", chat_id=STAFF_CHAT)
    await searches(desk, member, some)
    for answer in await taken_from_outbox(desk):
        assert "Belum ketemu laporan" in answer
    await searches(desk, member, ["minta tolong", "lampu"])
    return "\n".join(await taken_from_outbox(desk))


async def taken_from_outbox(desk: Desk) -> list[str]:
    """Every letter that waits, as text; afterwards none waits."""
    async with desk.work() as work:
        found = (await work.session.exec(select(OutboxLetter))).all()
        await work.session.exec(delete(OutboxLetter))
    return [letters_text([one]) for one in found if one.payload.get("purpose") == "said"]


def assert_nothing_is_taken_away(lives: list[Life], taken: Mapping[str, str]) -> None:
    """No paper names anybody, and none that goes about holds a restricted report."""
    assert "minta tolong" in taken["answers"]
    everything = "\n".join(taken.values())
    for life in lives:
        assert_veiled(everything, life.her)
        if is_restricted(life.her.case.level, life.her.case.kind):
            assert life.report.code not in taken["csv"] + taken["answers"]


def assert_veiled(shown: str, her: Her) -> None:
    small, digits = shown.casefold(), re.sub(r"[\s().\-_/]", "", shown)
    for secret in her.secrets:
        assert secret not in small, (secret, shown)
    for number in her.numbers:
        assert number not in digits, (number, shown)


def bytes_of(row: OutboxLetter) -> str:
    """Everything of a letter that could reach a phone or lie beside it."""
    return "\n".join([*_strings(row.payload), row.queue, row.once_key or "", row.merge_key or ""])


def _strings(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for one in value.values() for text in _strings(one)]
    if isinstance(value, list):
        return [text for one in value for text in _strings(one)]
    return [value] if isinstance(value, str) else []


_numbers = iter(range(5_300_000_000, 5_400_000_000, 7919))


@settings(
    max_examples=BATCHES,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
@given(seed=st.integers(0, 2**64))
async def test_no_byte_for_the_staff_tells_who_she_is(desk: Desk, caplog: Any, seed: int):
    dice = random.Random(seed)
    caplog.set_level(logging.INFO)
    hers = [Her(a_case(dice), next(_numbers)) for _ in range(A_BATCH)]
    with structlog.testing.capture_logs() as lines:
        async with desk.work() as work:
            officer = await officers.enrol(
                work.session, COORDINATOR, "Pak Harno", None, Role.COORDINATOR.value, work.now
            )
            await rows.department(work.session, "Dishub")
            lives = [await lived(work, her, officer) for her in hers]
            mine = {life.report.id: life.her for life in lives}
            taken = await papers(work)
            await neighbours_know_nothing(work, lives)
            new = select(OutboxLetter).where(OutboxLetter.bot == str(BotName.STAFF))
            letters = (await work.session.exec(new)).all()
            # Read now, they go: the next thousand begins with an empty outbox.
            await work.session.exec(delete(OutboxLetter))
        for one in (await ladder.reports_due(desk))[:2]:
            await ladder.remind(desk, one)
    seen: dict[int | None, int] = defaultdict(int)
    everything = ""
    for letter in letters:
        shown = bytes_of(letter)
        everything += shown
        her = mine.get(letter.report_id)
        seen[letter.report_id] += 1
        if her is not None:
            assert_veiled(shown, her)
            if is_restricted(her.case.level, her.case.kind):
                assert letter.chat_id == SMALL_GROUP
    asked = await asked_about(desk, [life.her for life in lives if life.neighbour is None])
    assert_nothing_is_taken_away(lives, {**taken, "answers": asked})
    told = everything + asked + "".join(taken.values()) + json.dumps(lines, default=str) + caplog.text
    words = set(re.findall(r"\w+", told.casefold()))
    numbers = {one: number for number, one in mine.items()}
    for her in hers:
        assert seen[numbers[her]]
        known = {her.name.casefold(), her.surname.casefold(), her.user, str(her.number)} & words
        assert not known, [line for line in told.splitlines() if any(one in line.casefold() for one in known)]


def test_no_text_of_thousands_tells_who_she_is():
    dice = random.Random(20261123)
    for number in range(TEXTS):
        her = Her(a_case(dice), 5_200_000_000 + 7919 * number)
        veil = Veil(names_in(her.identity, her.number))
        said = [her.said(part) for part in her.case.parts]
        assert_veiled(veil("\n".join(said)), her)
        shown = [veil(one, before) for before, one in zip(["", *said], said, strict=False)]
        assert_veiled("; ".join(shown), her)
