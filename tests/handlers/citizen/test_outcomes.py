import pytest

from complaints.lifecycle import Action
from storage.letters import BotName, Letter, LetterKind
from storage.people import officers
from tests.support import desk as town
from tests.support import updates
from tests.support.citizen_chat import CitizenChat, history, sent, staff_do, to_filed, words


async def delivered(chat: CitizenChat) -> tuple[int, list[Letter]]:
    """A report with a result, and the letter that asks whether it is solved."""
    report = await to_filed(chat)
    await staff_do(chat, report.id, Action.RESULT, "Sudah ditambal.")
    letters = [one for one in await chat.new_letters() if one.purpose == "result"]
    assert "Sudah ditambal" in letters[0].text
    return report.id, letters


async def test_sudah_closes_it_and_asks_for_a_mark(chat: CitizenChat):
    number, letters = await delivered(chat)
    answer = await chat.tap("Sudah beres", letters)
    assert "Syukurlah" in words(answer)
    rated = await chat.tap("5", answer)
    assert "nilainya sudah saya catat" in words(rated)
    (report,) = await chat.reports()
    assert (report.state, report.rating) == ("closed", 5)
    assert (await history(chat, number))[-1].action == "confirm"


@pytest.mark.parametrize("said", ["", "belum", "belom kak", "durung"])
async def test_belum_opens_it_again_at_once_and_asks_what_is_wrong(chat: CitizenChat, said: str):
    number, letters = await delivered(chat)
    asked = await (chat.say(said) if said else chat.tap("Belum", letters))
    assert "Apa yang masih kurang" in words(asked)
    (report,) = await chat.reports()
    assert report.state == "in_progress", "her no counts, whether she says more or not"
    answer = await chat.say("tambalannya hanyut kena hujan")
    assert "Sudah saya tambahkan" in words(answer)
    assert "tambalannya hanyut" in "".join(one.text for one in answer if one.bot == BotName.STAFF)
    events = (await history(chat, number))[-2:]
    assert [(one.action, one.state_to, one.text) for one in events] == [
        ("reopen", "in_progress", None),
        ("add", "in_progress", "tambalannya hanyut kena hujan"),
    ]


async def test_her_words_may_be_a_reply_to_the_question_what_is_wrong(chat: CitizenChat):
    number, letters = await delivered(chat)
    asked = await chat.tap("Belum", letters)
    await sent(chat, next(one for one in asked if one.report_id and one.bot == BotName.CITIZEN), 6_000)
    await chat.say("Yang sebelah barat masih berlubang", reply_to_message=updates.bare(6_000))
    assert [one.action for one in await history(chat, number)][-2:] == ["reopen", "add"]


async def test_belum_with_a_photo_opens_it_again_too(chat: CitizenChat):
    number, letters = await delivered(chat)
    await chat.tap("Belum", letters)
    await chat.send(updates.photo())
    events = (await history(chat, number))[-2:]
    assert [one.action for one in events] == ["reopen", "add"]
    assert len(events[-1].data["attachments"]) == 1


@pytest.mark.parametrize("said", ["sudah beres, matur nuwun", "Sudah", "sampun", "wes beres kak"])
async def test_it_may_be_said_in_words(chat: CitizenChat, said: str):
    await delivered(chat)
    await chat.say(said)
    (report,) = await chat.reports()
    assert report.state == "closed"


@pytest.mark.parametrize("said", ["belum, masih bolong di sisi kiri", "durung, isih bolong sebelah kiwa"])
async def test_and_so_may_that_it_is_not(chat: CitizenChat, said: str):
    number, _ = await delivered(chat)
    await chat.say(said)
    event = (await history(chat, number))[-1]
    assert (event.action, event.text) == ("reopen", said)


async def test_pressing_sudah_twice_is_harmless(chat: CitizenChat):
    number, letters = await delivered(chat)
    await chat.tap("Sudah beres", letters)
    again = await chat.tap("Sudah beres", letters)
    assert "sudah ditutup" in words(again)
    assert [one.action for one in await history(chat, number)].count("confirm") == 1


async def test_belum_after_the_staff_went_on_says_so(chat: CitizenChat):
    _, letters = await delivered(chat)
    await chat.tap("Belum", letters)
    again = await chat.tap("Belum", letters)
    assert "sedang dikerjakan" in words(again)


async def test_withdrawing_is_asked_twice(chat: CitizenChat):
    report = await to_filed(chat)
    letters = await chat.say("/status")
    asked = await chat.tap("Cabut laporan", letters)
    assert "Yakin" in words(asked)
    kept = await chat.tap("Tidak jadi", asked)
    assert "jalan terus" in words(kept)
    assert (await chat.reports())[0].state == "registered"
    gone = await chat.tap("Ya, cabut", asked)
    assert report.code in words(gone)
    assert (await chat.reports())[0].state == "archived"
    back = await chat.tap("Buka lagi", gone)
    back = await chat.tap("Langsung buka lagi", back)
    assert (await chat.reports())[0].state == "registered"


async def test_a_mark_only_for_what_is_over(chat: CitizenChat):
    report = await to_filed(chat)
    (answer,) = await chat.send(updates.press(f"rate:{report.id}:0:5"))
    assert answer.kind is LetterKind.CALLBACK
    assert (await chat.reports())[0].rating is None


async def test_status_shows_where_it_is_and_what_comes_next(chat: CitizenChat, clock):
    report = await to_filed(chat)
    clock.forward(days=1)
    told = words(await chat.say(f"/status {report.code}"))
    for part in (report.code, "sedang diperiksa", "Kamis, 26 November 2026", "Hari kerja ke-1 dari 14"):
        assert part in told


async def test_an_overdue_report_is_told_honestly(chat: CitizenChat, clock):
    await to_filed(chat)
    clock.forward(days=40)
    assert "Sudah lewat dari janji" in words(await chat.say("/status"))


async def test_a_slip_in_the_code_still_finds_her_own_report(chat: CitizenChat):
    report = await to_filed(chat)
    slipped = report.code[:-1] + ("A" if report.code[-1] != "A" else "B")
    assert report.code in words(await chat.say(f"/status {slipped}"))


@pytest.mark.parametrize("code", ["MLG-2222-2222", "apa saja", "12345678", "<b>x"])
async def test_a_code_that_is_not_hers_tells_nothing(chat: CitizenChat, code: str):
    await to_filed(chat)
    letters = await chat.say(f"/status {code}")
    assert "tidak ketemu" in words(letters)
    assert await chat.undone() == 0


async def test_another_citizen_cannot_see_it(chat: CitizenChat):
    report = await to_filed(chat)
    other = CitizenChat(chat.desk, {**updates.SRI, "id": 777, "first_name": "Budi"})
    assert "tidak ketemu" in words(await other.say(f"/status {report.code}"))
    (answer,) = await other.send(updates.press(f"status:{report.id}:0:", other.person))
    assert answer.kind is LetterKind.CALLBACK


async def test_laporanku_turns_pages(chat: CitizenChat):
    assert "Belum ada laporan" in words(await chat.say("/laporanku"))
    for number in range(6):
        await chat.say("/lapor")
        await to_filed(chat, f"lampu jalan mati di Sawojajar blok {number} sejak minggu lalu")
    letters = await chat.say("/laporanku")
    assert words(letters).count("MLG-") == 5
    older = await chat.tap("Lanjut", letters)
    assert words(older).count("MLG-") == 1
    newer = await chat.tap("Kembali", older)
    assert words(newer).count("MLG-") == 5
    shown = await chat.tap("MLG-", newer)
    assert "Yang sudah terjadi" in words(shown)


async def test_what_did_not_hold_goes_back_to_the_same_officer_and_the_head_is_told(
    chat: CitizenChat,
):
    report = await to_filed(chat)
    lead = await town.officer(chat.desk, "Bu Ratih", role="lead", department=report.department)
    async with chat.desk.database.transaction() as session:
        found = await officers.by_telegram_id(session, lead.telegram_id)
        assert found is not None
        found.private_since = chat.desk.clock()
        session.add(found)
    await staff_do(chat, report.id or 0, Action.TAKE)
    before = await staff_do(chat, report.id or 0, Action.RESULT, "Sudah ditambal.")
    letters = await chat.say("belum, masih bolong")
    (told,) = [one for one in letters if one.chat_id == lead.telegram_id]
    assert report.code in told.text
    assert "Pak Harno" in told.text
    assert "belum beres" in told.text
    assert "Sri" not in told.text
    after = (await chat.reports())[-1]
    assert (after.state, after.officer_id) == ("in_progress", before.officer_id)


async def staffed(
    chat: CitizenChat, telegram_id: int, name: str, role: str, department: str | None = None
) -> None:
    async with chat.desk.database.transaction() as session:
        await officers.enrol(session, telegram_id, name, department, role, chat.desk.clock())
        await officers.opened_private_chat(session, telegram_id, chat.desk.clock())


async def test_belum_is_told_to_whoever_has_it_with_her_words(chat: CitizenChat, clock):
    await staffed(chat, 900, "Pak Harno", "officer")
    number, _ = await delivered(chat)
    report = (await chat.reports())[0]
    await staffed(chat, 801, "Bu Sari", "lead", report.department)
    written = await chat.say("belum, masih bolong di sisi kiri")
    (hers,) = [one for one in written if one.chat_id == 900]
    assert "kembali ke tangan" in hers.text
    assert "masih bolong di sisi kiri" in hers.text
    assert hers.report_id == number
    assert [one.text for row in hers.buttons for one in row] == ["Lihat laporannya"]
    (lead,) = [one for one in written if one.chat_id == 801]
    assert "Pak Harno" in lead.text


async def test_a_head_who_has_it_herself_is_told_once(chat: CitizenChat):
    report = await to_filed(chat)
    await staffed(chat, 900, "Bu Sari", "lead", report.department)
    await staff_do(chat, report.id, Action.RESULT, "Sudah ditambal.")
    await chat.new_letters()
    written = await chat.say("belum")
    assert len([one for one in written if one.chat_id == 900]) == 1


async def test_whoever_left_the_desk_hears_nothing_of_belum(chat: CitizenChat):
    await staffed(chat, 900, "Pak Harno", "officer")
    await delivered(chat)
    async with chat.desk.database.transaction() as session:
        gone = await officers.by_telegram_id(session, 900)
        await officers.remove(session, gone.id, chat.desk.clock())
    assert [one for one in await chat.say("belum") if one.chat_id == 900] == []
