"""The notice after a breach: to everybody who can be reached, once, in her language, and on record."""

import pytest
from sqlmodel import select

from complaints.catalogue import load
from complaints.errors import Invalid
from handlers.desk.guarding.breach import LONGEST, Told, count, notice_of, tell_everybody
from handlers.texts import Texts
from storage.people import citizens
from storage.tables import AuditRecord, OutboxLetter
from tests.support import rows

WORDS = "Pada 20 November 2026 cadangan data <laporan> terbuka selama 2 jam & sudah ditutup."


async def city(database, now, people: int = 5) -> None:
    async with database.transaction() as session:
        for number in range(people):
            her = await rows.citizen(session, now, 7000 + number)
            if number == 1:
                await citizens.set_language(session, her.id or 0, "en")
            if number == 2:
                await citizens.set_blocked(session, 7000 + number, now)
            if number == 3:
                her.telegram_id = -3
                session.add(her)


async def tell(database, now, words: str = WORDS) -> tuple[Told, int]:
    pauses = 0

    async def until_sent() -> None:
        nonlocal pauses
        pauses += 1

    told = await tell_everybody(
        database,
        notice_of(words),
        texts=Texts(),
        catalogue=load("malang"),
        now=now,
        until_sent=until_sent,
    )
    return told, pauses


async def test_everybody_who_can_be_reached_is_told_once(database, now):
    await city(database, now)
    assert await count(database, notice_of(WORDS)) == Told(now=3, unreachable=1)
    told, pauses = await tell(database, now)
    assert told == Told(now=3, unreachable=1)
    assert pauses
    assert (await tell(database, now))[0] == Told(before=3, unreachable=1)
    assert await count(database, notice_of(WORDS)) == Told(before=3, unreachable=1)
    async with database.reading() as session:
        letters = (await session.exec(select(OutboxLetter).order_by(OutboxLetter.chat_id))).all()
        notes = (await session.exec(select(AuditRecord))).all()
    assert [one.chat_id for one in letters] == [7000, 7001, 7004]
    assert {one.lane for one in letters} == {"slow"}
    assert "&lt;laporan&gt;" in letters[0].payload["text"]
    assert "Pejabat Pelindungan Data" in letters[0].payload["text"]
    assert "data-protection officer" in letters[1].payload["text"]
    assert [one.data["told"] for one in notes] == [3, 0]


async def test_another_notice_is_another_notice(database, now):
    await city(database, now)
    await tell(database, now)
    assert (await tell(database, now, f"{WORDS} Kabar terbaru: selesai."))[0].now == 3


@pytest.mark.parametrize("words", ["", " \n", "x" * (LONGEST + 1)])
def test_a_notice_has_words_and_fits_into_one_message(words):
    with pytest.raises(Invalid):
        notice_of(words)
