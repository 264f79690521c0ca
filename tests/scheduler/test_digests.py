import asyncio
from dataclasses import replace
from datetime import date, timedelta

import pytest

from complaints.lifecycle import State
from complaints.privacy import Privacy
from handlers.desk.digests import mornings, overviews
from storage.letters import LetterKind
from storage.people import officers
from tests.support.desk import DEPARTMENT, letters, officer, presses, report, words

RESTRICTED = -1_009_999
DAY = date(2026, 11, 24)
YESTERDAY, TOMORROW = DAY - timedelta(days=1), DAY + timedelta(days=1)


async def run(desk, due, do) -> None:
    for one in await due(desk):
        await do(desk, one)


async def morning(desk) -> None:
    await run(desk, mornings.mornings_due, mornings.write_mornings)


async def coordination(desk) -> None:
    await run(desk, overviews.coordination_due, overviews.write_coordination)


async def week(desk) -> None:
    await run(desk, overviews.week_due, overviews.write_week)


async def enrolled(desk, name: str, role: str, telegram_id: int):
    await officer(desk, name, telegram_id=telegram_id, role=role)
    async with desk.database.transaction() as session:
        await officers.opened_private_chat(session, telegram_id, desk.clock())


@pytest.fixture
async def some(desk, clock):
    """One report under each heading, and two that nobody needs to hear of."""
    clock.at(2026, 11, 23, 9)
    busy = {"state": State.IN_PROGRESS, "first_answer_at": clock.now}
    return {
        "overdue": await report(desk, finish_by=YESTERDAY, **busy),
        "today": await report(desk, finish_by=DAY, **busy),
        "planned": await report(
            desk, state=State.SCHEDULED, first_answer_at=clock.now, planned_on=DAY, finish_by=TOMORROW
        ),
        "untouched": await report(desk),
        "waiting": await report(desk, state=State.WAITING_CITIZEN, paused_on=YESTERDAY),
        "quiet": await report(desk, **busy),
        "result": await report(desk, state=State.RESULT, finish_by=YESTERDAY),
    }


async def test_each_morning_the_room_reads_one_digest(desk, clock, some):
    clock.at(2026, 11, 24, 7, 29)
    await morning(desk)
    assert await letters(desk) == [], "not before half past seven"
    clock.at(2026, 11, 24, 7, 30)
    await morning(desk)
    [letter] = await letters(desk)
    text = words(letter)
    places = [text.index(some[name].code) for name in ("overdue", "today", "planned", "untouched")]
    assert places == sorted(places), "the most pressing first"
    assert all(some[name].code not in text for name in ("waiting", "quiet", "result"))
    for figure in (
        "1 lewat waktu",
        "1 jatuh hari ini",
        "1 terjadwal",
        "1 belum disentuh",
        "1 menunggu warga",
    ):
        assert figure in text
    assert "batas selesai lewat 1 hari kerja" in text, "which promise is over"
    assert letter.payload["silent"] is True, "nobody is rung before the office opens"
    assert letter.expires_at == clock.at(2026, 11, 25, 0).now, "yesterday's digest would only confuse"
    clock.at(2026, 11, 24, 12)
    await morning(desk)
    assert len(await letters(desk)) == 1, "once a day"


async def test_a_first_answer_that_is_late_is_called_so(desk, clock):
    clock.at(2026, 11, 23, 9)
    await report(desk, state=State.OUTSIDE, answer_by=YESTERDAY)
    clock.at(2026, 11, 24, 7, 30)
    await morning(desk)
    [letter] = await letters(desk)
    assert "jawaban pertama lewat 1 hari kerja" in words(letter)


async def test_the_end_that_is_due_today_is_not_hidden_by_a_first_answer_long_late(desk, clock):
    clock.at(2026, 11, 23, 9)
    await report(desk, state=State.IN_PROGRESS, verify_by=YESTERDAY, answer_by=YESTERDAY, finish_by=DAY)
    clock.at(2026, 11, 24, 7, 30)
    await morning(desk)
    [letter] = await letters(desk)
    assert "batas selesai hari ini · jawaban pertama lewat 1 hari kerja" in words(letter)


async def test_an_emergency_stands_first_with_its_mark_until_it_is_over(desk, clock, some):
    danger = await report(desk, state=State.IN_PROGRESS, first_answer_at=clock.now, emergency=True)
    over = await report(desk, state=State.RESULT, emergency=True)
    clock.at(2026, 11, 24, 7, 30)
    await morning(desk)
    [letter] = await letters(desk)
    text = words(letter)
    assert text.index("🚨 1 darurat") < text.index(danger.code) < text.index(some["overdue"].code)
    assert "<b>🚨 Darurat" in text
    assert over.code not in text


async def test_what_an_outside_body_has_still_lacks_news_of_our_own_and_the_line_says_so(desk, clock):
    """Passing it on is no answer (docs/architecture.md), but nobody should think that nothing was done."""
    clock.at(2026, 11, 23, 9)
    handed = await report(desk, state=State.OUTSIDE, outside_body="PLN <Malang>", answer_by=YESTERDAY)
    await report(desk, state=State.ASSIGNED, answer_by=YESTERDAY)
    clock.at(2026, 11, 24, 7, 30)
    await morning(desk)
    [letter] = await letters(desk)
    lines = words(letter).splitlines()
    at = next(number for number, line in enumerate(lines) if handed.code in line)
    assert "Sudah diteruskan ke PLN &lt;Malang&gt;" in lines[at + 2]
    assert words(letter).count("Sudah diteruskan") == 1


async def test_in_a_forum_no_topic_is_made_for_a_department_without_reports(desk, clock):
    forum = replace(desk, staff_topics=True)
    clock.at(2026, 11, 23, 9)
    await report(forum)
    clock.at(2026, 11, 24, 7, 31)
    await morning(forum)
    made = await letters(forum, kind=LetterKind.TOPIC)
    assert [words(one).partition(" ")[0] for one in made] == [DEPARTMENT]


async def test_on_a_day_off_and_in_a_quiet_room_nothing_is_said(desk, clock):
    clock.at(2026, 11, 23, 9)
    await report(desk, state=State.IN_PROGRESS, first_answer_at=clock.now)
    clock.at(2026, 11, 24, 9)
    await morning(desk)
    clock.at(2026, 11, 28, 9)
    await report(desk, finish_by=YESTERDAY)
    await morning(desk)
    assert await letters(desk) == []


async def test_a_long_digest_has_pages(desk, clock):
    clock.at(2026, 11, 23, 9)
    for _ in range(10):
        await report(desk, finish_by=YESTERDAY)
    clock.at(2026, 11, 24, 8)
    await morning(desk)
    [letter] = await letters(desk)
    assert "halaman 1 dari 2" in words(letter)
    assert "10 lewat waktu" in words(letter)
    data = presses(letter)
    assert sum(one.startswith("see:") for one in data) == 8
    assert any(one.startswith("digest:1:") for one in data)


async def test_two_processes_write_one_digest(desk, clock, some):
    clock.at(2026, 11, 24, 8)
    await asyncio.gather(*(mornings.write_mornings(desk, 0) for _ in range(4)))
    assert len(await letters(desk)) == 1


async def test_what_is_confidential_is_only_in_the_digest_of_its_own_room(desk, clock, some):
    hidden = await report(desk, privacy=Privacy.CONFIDENTIAL, finish_by=YESTERDAY)
    object.__setattr__(desk, "confidential_chat_id", RESTRICTED)
    await enrolled(desk, "Pak Yusuf", "coordinator", 811)
    clock.at(2026, 11, 24, 8)
    await morning(desk)
    await coordination(desk)
    await week(desk)
    by_chat = {one.chat_id: words(one) for one in await letters(desk)}
    assert hidden.code in by_chat.pop(RESTRICTED)
    assert by_chat
    assert all(hidden.code not in text and "2 lewat" not in text for text in by_chat.values())


async def test_the_coordinators_read_all_departments_in_brief_and_what_waits_for_them(desk, clock, some):
    await enrolled(desk, "Pak Yusuf", "coordinator", 811)
    decide = await report(desk, department=desk.catalogue.coordinator, transfers=1, category=None)
    near = await report(desk, state=State.IN_PROGRESS, reminded_of=0.8)
    clock.at(2026, 11, 24, 8)
    await coordination(desk)
    [letter] = await letters(desk)
    text = words(letter)
    assert letter.chat_id == 811
    assert f"<b>{DEPARTMENT}</b>: 1 lewat waktu · 1 jatuh hari ini" in text
    assert (
        text.index("Menunggu keputusan")
        < text.index(decide.code)
        < text.index("hampir habis")
        < text.index(near.code)
    )
    await coordination(desk)
    assert len(await letters(desk)) == 1


async def test_the_leaders_week_names_what_is_long_overdue_and_which_way_things_go(desk, clock, some):
    await enrolled(desk, "Bu Walikota", "leader", 812)
    late = await report(desk, state=State.IN_PROGRESS, finish_by=date(2026, 11, 20))
    clock.at(2026, 11, 27, 8)
    await week(desk)
    assert await letters(desk) == [], "only as the week begins"
    clock.at(2026, 11, 30, 8)
    await week(desk)
    [letter] = await letters(desk)
    assert letter.chat_id == 812
    assert late.code in words(letter)
    assert some["overdue"].code not in words(letter), "five working days are not over"
    assert "Laporan masuk: 8 (pekan sebelumnya 0)" in words(letter)
    await week(desk)
    assert len(await letters(desk)) == 1


async def test_after_a_holiday_the_week_begins_later(desk, clock):
    await enrolled(desk, "Bu Walikota", "leader", 812)
    clock.at(2026, 5, 27, 8)  # Wednesday: Idul Adha
    assert await overviews.week_due(desk) == []
    clock.at(2026, 6, 1, 8)  # Monday: Pancasila
    assert await overviews.week_due(desk) == []
    clock.at(2026, 6, 2, 8)
    assert await overviews.week_due(desk) == [0]
