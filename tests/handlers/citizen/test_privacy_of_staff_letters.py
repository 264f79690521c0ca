"""A property: nothing that staff are shown of an anonymous or confidential report tells who wrote it."""

import dataclasses
import itertools
import re

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from handlers.callbacks import Press
from handlers.desk import cards
from handlers.desk.desk import Desk
from handlers.markup import plain_text
from storage.engine.database import Database
from storage.letters import BotName
from storage.people import citizens
from storage.tables import Report
from tests.support import rows
from tests.support.citizen_chat import Clock, desk_on
from tests.support.staff_group import RINA, StaffGroup

SMALL_GROUP = -1009
A_BATCH, BATCHES = 25, 2
_telegram_ids = itertools.count(5_200_000_000)

FIRST = st.sampled_from(
    ["Wahyuningsih", "Siti Nurhaliza", "Bambang", "Ni'mah", "Dwi", "Ayu Lestari", "Żaneta"]
)
USER = st.from_regex(r"[a-z][a-z0-9_]{6,14}[a-z0-9]", fullmatch=True)
NIK = st.builds(
    "{:06d}{:02d}{:02d}{:02d}{:04d}".format,
    st.integers(351_001, 357_999),
    st.integers(1, 28),
    st.integers(1, 12),
    st.integers(50, 99),
    st.integers(1, 9999),
)
PHONE = st.builds("08{:d}".format, st.integers(11_0000_0000, 99_9999_9999))
SAID = st.lists(
    st.sampled_from(
        [
            "saya {name} dari RT 3",
            "NIK {nik}.",
            "NIK saya: {spaced}",
            "telpon {phone} ya",
            "WA +62{intl}",
            "hubungi ({dashed})",
            "@{user}",
            "t.me/{user} saja",
            "id telegram {number}",
            "{upper} minta tolong",
            "jalan berlubang, {name}, segera",
            "lampu mati di depan rumah <b>{name}</b> & {nik}",
            "pejabatnya minta uang pelicin",
        ]
    ),
    min_size=1,
    max_size=6,
)


@dataclasses.dataclass(frozen=True)
class Case:
    """A citizen and everything she wrote."""

    name: str
    user: str
    nik: str
    phone: str
    level: str
    kind: str
    named: bool
    parts: tuple[str, ...]

    def said(self, number: int) -> list[str]:
        nik, phone = self.nik, self.phone
        facts = {
            "name": self.name,
            "upper": self.name.upper(),
            "user": self.user,
            "nik": nik,
            "spaced": " ".join(nik[at : at + 4] for at in range(0, 16, 4)),
            "phone": phone,
            "intl": phone[1:],
            "dashed": f"{phone[:4]}-{phone[4:8]}-{phone[8:]}",
            "number": str(number),
        }
        return [part.format(**facts) for part in self.parts]

    def secrets(self, number: int) -> list[str]:
        return [self.name, self.user, self.nik, self.phone, self.phone[1:], str(number)]


CASES = st.builds(
    Case,
    name=FIRST,
    user=USER,
    nik=NIK,
    phone=PHONE,
    level=st.sampled_from(["anonymous", "confidential"]),
    kind=st.sampled_from(["complaint", "oversight", "information"]),
    named=st.booleans(),
    parts=SAID.map(tuple),
)


@pytest.fixture
async def desk(database: Database, now) -> Desk:
    return dataclasses.replace(await desk_on(database, Clock(now)), confidential_chat_id=SMALL_GROUP)


async def filed(desk: Desk, case: Case, number: int) -> Report:
    """Her report with all she wrote, in every field that words of hers can get into, and an addition."""
    said = case.said(number)
    whole = " ".join(said)
    async with desk.work() as work:
        her = await rows.citizen(work.session, work.now, number)
        identity = {"name": case.name, "username": case.user}
        await citizens.keep_identity(work.session, her.id or 0, desk.seal, identity, work.now)
        report = await rows.report(
            work.session,
            work.now,
            citizen_id=her.id,
            rule_version=desk.rules.versions[-1].version,
            text="\n".join(said),
            place=whole[:200],
            since=whole[:100],
            details={"size": whole},
            routing={"reasons": said},
            privacy=case.level,
            kind=case.kind,
            named=case.named,
        )
        await cards.refresh(work, report)
        await cards.post_addition(work, report, whole)
    return report


def assert_veiled(text: str, secrets: list[str]) -> None:
    shown = plain_text(text)
    digits = re.sub(r"[\s().\-]", "", shown)
    for secret in secrets:
        assert secret.casefold() not in shown.casefold(), (secret, shown)
        if secret.isdecimal():
            assert secret not in digits, (secret, shown)


@settings(
    max_examples=BATCHES,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(cases=st.lists(CASES, min_size=A_BATCH, max_size=A_BATCH))
async def test_nothing_that_staff_see_tells_who_she_is(desk: Desk, cases: list[Case]):
    common, small = StaffGroup(desk), StaffGroup(desk, SMALL_GROUP)
    numbers = [next(_telegram_ids) for _ in cases]
    filed_now = [await filed(desk, case, number) for case, number in zip(cases, numbers, strict=True)]
    restricted = set()
    for report, case, number in zip(filed_now, cases, numbers, strict=True):
        closed = case.level == "confidential" or case.kind == "oversight"
        restricted |= {report.id} if closed else set()
        group = small if closed else common
        await group.new_letters()
        shown = await group.send(group.press(RINA, Press("history", report.id or 0, 1).pack(), 7))
        shown += await group.send(group.press(RINA, Press("why", report.id or 0, 1).pack(), 7))
        for letter in shown:
            assert_veiled(letter.text, case.secrets(number))
    for group in (common, small):  # what the last send did not look at, and a list with all of them in it
        await group.send(group.message(RINA, text="/antrian"))
    mine = {report.id: place for place, report in enumerate(filed_now)}
    for letter in await common.all_letters():
        if letter.bot == BotName.STAFF and letter.report_id is None:
            for case, number in zip(cases, numbers, strict=True):
                assert_veiled(letter.text, case.secrets(number))
        elif letter.bot == BotName.STAFF and letter.report_id in mine:
            place = mine[letter.report_id]
            assert_veiled(letter.text, cases[place].secrets(numbers[place]))
            assert letter.chat_id == (SMALL_GROUP if letter.report_id in restricted else desk.staff_chat_id)
