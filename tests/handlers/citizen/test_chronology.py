"""Past the deadline: told once and honestly, and a dated chronology of her case as a document."""

from datetime import timedelta

import pytest

from complaints.lifecycle import Action, State
from handlers.desk.unasked import closings, status_pushes
from handlers.texts.loader import LANGUAGES
from storage.cases import reports
from storage.letters import BotName, Letter
from storage.people import citizens
from storage.tables import Report
from tests.support import updates
from tests.support.citizen_chat import STORY, CitizenChat, staff_do, to_citizen, to_filed, words


async def tick(chat: CitizenChat) -> list[Letter]:
    """What the timetable writes to her now."""
    await chat.new_letters()
    for one in await closings.broken_promises(chat.desk):
        await closings.own_up(chat.desk, one)
    for one in await status_pushes.citizens_due(chat.desk):
        await status_pushes.push(chat.desk, one)
    return to_citizen(await chat.new_letters())


def after(chat: CitizenChat, clock, days: int) -> None:
    """Some working days after today."""
    ahead = chat.desk.calendar.add(chat.desk.today(), days) - chat.desk.today()
    clock.forward(days=ahead.days)


async def change(chat: CitizenChat, number: int, **values: object) -> None:
    async with chat.desk.database.transaction() as session:
        report = await reports.by_id(session, number, lock=True)
        assert report is not None
        for name, value in values.items():
            setattr(report, name, value)
        session.add(report)


def document(letters: list[Letter]) -> str:
    [found] = [one for one in letters if one.document]
    assert found.document is not None
    return found.document[1]


async def ask_language(chat: CitizenChat, language: str) -> None:
    async with chat.desk.database.transaction() as session:
        her = await citizens.by_telegram_id(session, updates.SRI["id"])
        assert her is not None
        her.language = language
        session.add(her)


async def test_past_the_deadline_she_is_told_once_with_her_right_and_the_chronology(chat: CitizenChat, clock):
    report = await to_filed(chat)
    after(chat, clock, 14)
    assert "lewat batas" not in words(await tick(chat)), "the last day is the department's"
    after(chat, clock, 1)
    letters = await tick(chat)
    [told] = [one for one in letters if "Ombudsman" in one.text]
    assert "saya harus jujur" in told.text
    assert report.code in told.text
    assert len(letters) == 1, "the periodic push of the same day is not needed any more"
    content = document(await chat.tap("Kronologi", [told]))
    assert report.code in content
    for _ in range(5):
        after(chat, clock, 1)
        assert "Ombudsman" not in words(await tick(chat))


async def test_who_is_told_is_not_looked_at_again_and_nobody_on_a_day_off(chat: CitizenChat, clock):
    await to_filed(chat)
    after(chat, clock, 15)
    saturday = chat.desk.today() + timedelta(days=(5 - chat.desk.today().weekday()) % 7)
    days = (saturday - chat.desk.today()).days
    clock.forward(days=days)
    assert await closings.broken_promises(chat.desk) == ()
    clock.forward(days=2)
    assert len(await closings.broken_promises(chat.desk)) == 1
    await tick(chat)
    assert await closings.broken_promises(chat.desk) == []


@pytest.mark.parametrize(
    ("state", "told"),
    [
        (State.ASSIGNED, True),
        (State.IN_PROGRESS, True),
        (State.OUTSIDE, True),
        (State.SCHEDULED, True),
        (State.WAITING_CITIZEN, False),
        (State.RESULT, False),
        (State.CLOSED, False),
    ],
)
async def test_only_what_the_staff_hold_is_a_broken_promise(chat: CitizenChat, clock, state, told):
    report = await to_filed(chat)
    await change(chat, report.id, state=state)
    after(chat, clock, 16)
    assert bool(await closings.broken_promises(chat.desk)) is told
    await closings.own_up(chat.desk, report.id)
    assert ("Ombudsman" in words(await chat.new_letters())) is told


async def test_an_honest_plan_is_kept_to_until_its_day_has_passed(chat: CitizenChat, clock):
    report = await to_filed(chat)
    planned = chat.desk.calendar.add(chat.desk.today(), 20)
    await change(chat, report.id, state=State.SCHEDULED, planned_on=planned)
    after(chat, clock, 20)
    assert list(await closings.broken_promises(chat.desk)) == []
    after(chat, clock, 1)
    assert len(await closings.broken_promises(chat.desk)) == 1


async def test_who_blocked_the_bot_is_left_out(chat: CitizenChat, clock):
    await to_filed(chat)
    async with chat.desk.database.transaction() as session:
        await citizens.set_blocked(session, updates.SRI["id"], clock())
    after(chat, clock, 16)
    assert list(await closings.broken_promises(chat.desk)) == []


async def test_a_plan_that_has_passed_is_no_plan_any_more(chat: CitizenChat, clock):
    report = await to_filed(chat)
    await staff_do(chat, report.id, Action.TAKE)
    planned = chat.desk.calendar.add(chat.desk.today(), 3)
    await change(chat, report.id, state=State.SCHEDULED, planned_on=planned)
    after(chat, clock, 5)
    for told in (words(await tick(chat)), words(await chat.say("/status"))):
        assert "sudah lewat" in told
        assert "belum ada kabar selesai" in told


async def full_story(chat: CitizenChat, clock) -> Report:
    """Taken, asked, answered, moved, with a result that she did not accept."""
    report = await to_filed(chat)
    clock.forward(days=1)
    await staff_do(chat, report.id, Action.TAKE)
    await staff_do(chat, report.id, Action.ASK, "Sisi timur atau barat?")
    after(chat, clock, 3)
    await chat.say("Sisi timur, depan gerbang")
    await staff_do(chat, report.id, Action.RESULT, "Sudah ditambal.")
    after(chat, clock, 1)
    await chat.say("belum, masih bolong di sisi kiri")
    return (await chat.reports())[0]


async def test_it_holds_the_whole_case_with_dates_pauses_and_promises(chat: CitizenChat, clock):
    report = await full_story(chat, clock)
    letters = await chat.tap("Kronologi", await chat.say("/status"))
    content = document(letters)
    for part in (
        report.code,
        STORY,
        "Sisi timur atau barat?",
        "Sisi timur, depan gerbang",
        "Sudah ditambal.",
        "masih bolong di sisi kiri",
        "24 November 2026",  # taken and asked
        "Selasa, 24 November 2026 sampai Jumat, 27 November 2026: 3 hari kerja",
        "Jumat, 27 November 2026 sampai Senin, 30 November 2026: 1 hari kerja",
        "menunggu jawaban pelapor",
        "semula Jumat, 11 Desember 2026",
        "Kamis, 17 Desember 2026",
        "versi 62-2018",
        "belum diverifikasi",
        "dalam proses",
        "Jawaban pertama diberikan: Jumat, 27 November 2026",
    ):
        assert part in content, f"{part}\n\n{content}"
    assert "{" not in content


async def test_it_names_departments_and_no_person(chat: CitizenChat, clock):
    await full_story(chat, clock)
    [letter] = [one for one in await chat.say("kronologi") if one.document]
    assert letter.document is not None
    name, content = letter.document
    assert "Harno" not in content
    assert "Sri" not in content
    for told in (name, content):
        assert str(updates.SRI["id"]) not in told
    assert name == f"kronologi-{(await chat.reports())[0].code}.txt"


@pytest.mark.parametrize("language", LANGUAGES)
async def test_it_is_whole_in_each_language(chat: CitizenChat, clock, language: str):
    report = await full_story(chat, clock)
    await ask_language(chat, language)
    content = document(await chat.send(updates.press(f"chrono:{report.id}:0:")))
    heads = {"id": "YANG TERJADI", "jv": "INGKANG KELAMPAHAN", "en": "WHAT HAPPENED"}
    assert heads[language] in content
    assert all(other not in content for key, other in heads.items() if key != language)
    assert STORY in content
    assert content.count("LAPOR!") >= 6


@pytest.mark.parametrize("said", ["kronologi", "minta kronologi", "Kronologi {code}"])
async def test_it_may_be_asked_for_in_words(chat: CitizenChat, said: str):
    report = await to_filed(chat)
    letters = await chat.say(said.format(code=report.code))
    assert report.code in document(letters)
    assert [one for one in letters if one.bot == BotName.STAFF] == []


async def test_without_a_report_the_word_begins_nothing_odd(chat: CitizenChat):
    letters = await chat.say("kronologi")
    assert [one for one in letters if one.document] == []
    assert to_citizen(letters)


async def test_hostile_words_stay_words(chat: CitizenChat):
    report = await to_filed(chat, "jalan <b>rusak</b> & { $code } di Jalan Ijen")
    content = document(await chat.say(f"kronologi {report.code}"))
    assert "<b>rusak</b> & { $code }" in content


@pytest.mark.parametrize("state", [State.REGISTERED, State.ASSIGNED, State.IN_PROGRESS])
async def test_on_the_day_it_came_in_no_day_nought_is_told(chat: CitizenChat, clock, state):
    report = await to_filed(chat)
    await change(chat, report.id, state=state, next_update_at=clock())
    told = words(await tick(chat))
    assert "masuk hari ini" in told
    assert "ke-0" not in told


async def test_nor_where_several_are_told_of_at_once(chat: CitizenChat, clock):
    for story in (STORY, "lampu jalan mati di Sawojajar blok 3 sejak minggu lalu"):
        await chat.say("/lapor")
        report = await to_filed(chat, story)
        await change(chat, report.id, next_update_at=clock())
    told = words(await tick(chat))
    assert told.count("masuk hari ini") == 2
    assert "ke-0" not in told
