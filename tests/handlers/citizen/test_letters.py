from datetime import UTC, date, datetime

from complaints.lifecycle import Action
from handlers.desk.citizen_letters import address, tell
from storage.cases import reports
from storage.letters import Lane
from storage.people import citizens
from storage.tables import Report
from tests.support.citizen_chat import CitizenChat, staff_do, to_citizen, to_filed, words


async def told(chat: CitizenChat, report: Report, key: str, **more: object):
    """What `tell` writes."""
    await chat.new_letters()
    async with chat.desk.work() as work:
        row = await reports.by_id(work.session, report.id or 0)
        assert row is not None
        await tell(work, row, key, **more)
    return await chat.new_letters()


async def test_she_is_addressed_by_name_and_the_days_are_spoken(chat: CitizenChat):
    report = await to_filed(chat)
    letters = await told(chat, report, "push-schedule", planned_on=date(2027, 1, 15), text="menunggu aspal")
    assert "Kak Sri" in words(letters)
    assert "Jumat, 15 Januari 2027" in words(letters)
    assert words(letters).endswith("Penjelasan petugas: menunggu aspal")
    (letter,) = letters
    assert (letter.report_id, letter.purpose) == (report.id, "update")


async def test_a_note_without_words_leaves_no_trace(chat: CitizenChat):
    report = await to_filed(chat)
    letters = await told(chat, report, "push-progress", text="")
    assert "Kata petugasnya" not in words(letters)


async def test_an_officers_words_are_escaped(chat: CitizenChat):
    report = await to_filed(chat)
    letters = await told(chat, report, "push-answer", text="<b>besok</b> & lusa")
    assert "&lt;b&gt;besok&lt;/b&gt; &amp; lusa" in words(letters)


async def test_the_same_letter_is_written_once(chat: CitizenChat):
    report = await to_filed(chat)
    first = await told(chat, report, "push-overdue", once_key="late:1", lane=Lane.SLOW)
    again = await told(chat, report, "push-overdue", once_key="late:1", lane=Lane.SLOW)
    assert (len(first), len(again)) == (1, 0)


async def test_nobody_writes_to_somebody_who_blocked_the_bot(chat: CitizenChat):
    report = await to_filed(chat)
    async with chat.desk.database.transaction() as session:
        await citizens.set_blocked(session, chat.person["id"], datetime(2026, 11, 23, tzinfo=UTC))
    assert await told(chat, report, "push-overdue") == []
    await staff_do(chat, report.id or 0, Action.RESULT, "beres")
    assert to_citizen(await chat.new_letters()) == []


async def test_without_a_name_she_is_still_spoken_to_kindly(chat: CitizenChat):
    report = await to_filed(chat)
    async with chat.desk.database.transaction() as session:
        await citizens.erase_identity(session, report.citizen_id)
    assert words(await told(chat, report, "push-overdue")).startswith("Kak, saya harus jujur")


async def test_a_name_is_cut_and_cleaned(chat: CitizenChat):
    assert address(chat.desk, "id", "  Sri\u202e\n Wahyuni ") == "Kak Sri Wahyuni"
    assert len(address(chat.desk, "id", "N" * 300)) < 50
