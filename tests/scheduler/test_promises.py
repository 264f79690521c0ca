"""The check and the first answer, promised for a day and not kept: told once to who can mend it."""

from datetime import timedelta

import pytest

from complaints.lifecycle import State
from handlers.desk.digests import overviews
from handlers.desk.unasked import promises
from storage.people import officers
from tests.support.desk import DEPARTMENT, letters, officer, presses, report, words

RINI, SARI, YUSUF = 801, 802, 803


async def private(desk, name: str, telegram_id: int, role: str, department: str = DEPARTMENT):
    found = await officer(desk, name, telegram_id=telegram_id, role=role, department=department)
    async with desk.database.transaction() as session:
        await officers.opened_private_chat(session, telegram_id, desk.clock())
    return found


@pytest.fixture
async def rini(desk, clock):
    clock.at(2026, 11, 23, 9)
    await private(desk, "Bu Sari", SARI, "lead")
    return await private(desk, "Bu Rini", RINI, "officer")


async def morning(desk) -> list:
    before = len(await letters(desk))
    for one in await promises.morning_due(desk):
        await promises.tell(desk, one)
    return (await letters(desk))[before:]


async def test_the_head_is_told_once_of_each_broken_step(desk, clock, rini):
    mine = await report(desk)
    clock.at(2026, 11, 26, 7, 30)
    assert await morning(desk) == [], "the last day is not over yet"
    clock.at(2026, 11, 27, 7, 30)
    (letter,) = await morning(desk)
    assert letter.chat_id == SARI
    assert mine.code in words(letter)
    assert "verifikasi seharusnya" in words(letter)
    assert "belum ada yang memegang" in words(letter)
    assert presses(letter) == [f"see:{mine.id}:1:"]
    clock.at(2026, 11, 30, 7, 30)
    assert await morning(desk) == [], "what was told is told"
    clock.at(2026, 12, 1, 7, 30)
    (letter,) = await morning(desk)
    assert "jawaban pertama seharusnya" in words(letter)
    assert "verifikasi" not in words(letter)


async def test_whoever_has_it_is_told_too_and_of_hers_alone(desk, clock, rini):
    mine = await report(desk, state=State.IN_PROGRESS, officer_id=rini.id)
    other = await report(desk)
    clock.at(2026, 12, 2, 7, 30)
    told = {one.chat_id: words(one) for one in await morning(desk)}
    assert told.keys() == {RINI, SARI}
    assert mine.code in told[RINI]
    assert other.code not in told[RINI]
    assert mine.code in told[SARI]
    assert other.code in told[SARI]


@pytest.mark.parametrize(
    ("state", "answered"),
    [
        (State.IN_PROGRESS, True),
        (State.WAITING_CITIZEN, False),
        (State.RESULT, False),
        (State.CLOSED, False),
    ],
)
async def test_what_was_kept_or_is_the_citizens_turn_is_not_told(desk, clock, rini, state, answered):
    await report(desk, officer_id=rini.id, state=state, first_answer_at=clock.now if answered else None)
    clock.at(2026, 12, 2, 7, 30)
    assert await morning(desk) == []


async def test_a_restricted_one_is_told_in_its_own_room_or_nowhere(desk, clock, rini):
    await private(desk, "Pak Yusuf", YUSUF, "coordinator", "Diskominfo")
    object.__setattr__(desk, "confidential_chat_id", -1_009_999)
    await report(desk, privacy="confidential")
    clock.at(2026, 12, 2, 7, 30)
    assert {one.chat_id for one in await morning(desk)} == {-1_009_999}


async def test_a_long_list_ends_with_how_many_more(desk, clock, rini):
    for _ in range(15):
        await report(desk)
    clock.at(2026, 11, 27, 7, 30)
    (letter,) = await morning(desk)
    assert "dan 3 lagi" in words(letter)


async def test_the_coordinators_note_names_emergencies_first_and_broken_steps(desk, clock, rini):
    await private(desk, "Pak Yusuf", YUSUF, "coordinator", "Diskominfo")
    broken = await report(desk)
    answered = {"state": State.IN_PROGRESS, "officer_id": rini.id, "first_answer_at": clock.now}
    danger = await report(desk, emergency=True, **answered)
    planned = {"state": State.SCHEDULED, "planned_on": clock.today + timedelta(days=20)}
    planned_danger = await report(desk, emergency=True, **{**answered, **planned})
    clock.at(2026, 11, 27, 7, 30)
    for one in await overviews.coordination_due(desk):
        await overviews.write_coordination(desk, one)
    (letter,) = await letters(desk)
    text = words(letter)
    assert (
        text.index("🚨") < text.index(danger.code) < text.index(DEPARTMENT + "</b>") < text.index(broken.code)
    )
    assert "Bu Rini" in text
    assert "verifikasi seharusnya" in text
    assert planned_danger.code not in text, "it rests until its day"
