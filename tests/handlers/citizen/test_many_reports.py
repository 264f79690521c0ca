"""Many reports: pages, next dates, badly typed codes, and letters that hang together."""

from datetime import timedelta

import pytest

from complaints.lifecycle import Action
from handlers.desk.citizen_letters import tell
from storage.tables import Report
from tests.support import desk as town
from tests.support.citizen_chat import CitizenChat, sent, staff_do, to_citizen, to_filed, words
from tests.support.updates import SRI

OTHER = SRI | {"id": 555_000_222, "first_name": "Budi", "username": "budi"}


async def several(chat: CitizenChat, count: int) -> list[Report]:
    """Reports of hers: the oldest is still open, those after it are closed, the newest is open."""
    await chat.say("halo")
    owner = await town.citizen(chat.desk, telegram_id=SRI["id"])
    made = []
    for number in range(count):
        over = 0 < number < count - 1
        state = {"state": "closed", "closed_at": chat.desk.clock()} if over else {}
        made.append(await town.report(chat.desk, owner, code=f"MLG-22{number:02d}-222{number % 10}", **state))
    return made


async def test_the_list_turns_by_button_and_by_word_and_open_ones_come_first(chat: CitizenChat):
    made = await several(chat, 12)
    first = await chat.say("/laporanku")
    told = words(first)
    assert "semuanya 12, halaman 1 dari 3" in told
    assert told.index(made[11].code) < told.index(made[0].code) < told.index(made[10].code)
    assert "1. <code>" in told
    assert "Diperiksa paling lambat Kamis, 26 November 2026" in told
    assert "Sejak Senin, 23 November 2026" in told, "the day on which it was closed"
    by_word = words(await chat.say("Lanjut"))
    assert "halaman 2 dari 3" in by_word
    assert words(await chat.tap("Lanjut", first)) == by_word
    assert "halaman 3 dari 3" in words(await chat.say("berikutnya"))
    assert "halaman 2 dari 3" in words(await chat.say("kembali"))


async def test_a_number_opens_the_report_of_that_line(chat: CitizenChat):
    made = await several(chat, 7)
    await chat.say("/laporanku")
    assert made[0].code in words(await chat.say("2"))


async def test_what_comes_next_is_told_for_each_state(chat: CitizenChat):
    report = await to_filed(chat)
    await staff_do(chat, report.id or 0, Action.TAKE)
    assert "Jawaban pertama paling lambat Senin, 30 November 2026" in words(await chat.say("/laporanku"))
    await staff_do(chat, report.id or 0, Action.ANSWER, "Besok tim kami datang ke lokasi.")
    assert "Selesai paling lambat Jumat, 11 Desember 2026" in words(await chat.say("/laporanku"))
    await staff_do(chat, report.id or 0, Action.ASK, "Di sisi mana?")
    assert "Jawaban Kakak ditunggu sampai" in words(await chat.say("/laporanku"))
    chat.desk.clock.now += timedelta(days=40)  # type: ignore[attr-defined]
    await town.change(chat.desk, report, state="in_progress")
    assert "Lewat dari janji" in words(await chat.say("/laporanku"))


def slips(code: str) -> dict[str, str]:
    signs = code.replace("-", "")[3:]
    other = "A" if signs[2] != "A" else "B"
    return {
        "one wrong letter": code.replace("-", "")[:5] + other + signs[3:],
        "one left out": f"mlg-{signs[:3]}{signs[4:]}",
        "one too many": f"MLG {signs[:4]} {signs[4]}{signs[4:]}",
        "two swapped": f"MLG-{signs[1]}{signs[0]}{signs[2:]}",
        "the city misspelt": f"MGL-{signs[:4]}-{signs[4:]}",
    }


@pytest.mark.parametrize("slip", ["one wrong letter", "one left out", "one too many", "the city misspelt"])
async def test_a_slip_in_a_code_is_recognised_among_her_own(chat: CitizenChat, slip: str):
    report = await to_filed(chat)
    told = words(await chat.say(f"/status {slips(report.code)[slip]}"))
    assert "Kodenya meleset sedikit" in told
    assert report.code in told
    assert "Sekarang:" in told


async def test_a_mistyped_code_alone_is_no_story(chat: CitizenChat):
    report = await to_filed(chat)
    told = words(await chat.say(slips(report.code)["one left out"]))
    assert f"Maksudnya <code>{report.code}</code>" in told


async def test_where_two_could_be_meant_she_chooses(chat: CitizenChat):
    await chat.say("halo")
    owner = await town.citizen(chat.desk, telegram_id=SRI["id"])
    one = await town.report(chat.desk, owner, code="MLG-2345-6789")
    await town.report(chat.desk, owner, code="MLG-2345-678A")
    letters = await chat.say("/status MLG-2345-678B")
    assert "Maksudnya yang mana" in words(letters)
    assert one.code in words(await chat.tap(one.code, letters))


async def test_the_code_of_another_is_answered_like_one_that_does_not_exist(chat: CitizenChat):
    report = await to_filed(chat)
    budi = CitizenChat(chat.desk, OTHER)
    await budi.say("halo")
    answers = {
        words(await budi.say(f"/status {typed}"))
        for typed in (report.code, slips(report.code)["one wrong letter"], "MLG-2222-2222")
    }
    assert len(answers) == 1
    assert "tidak ketemu" in answers.pop()


async def test_all_letters_about_a_report_hang_under_the_one_that_filed_it(chat: CitizenChat):
    report = await to_filed(chat)
    filed = [one for one in to_citizen(await chat.waiting_letters()) if one.purpose == "filed"]
    assert filed[0].reply_to is None
    await sent(chat, filed[0], 71)
    async with chat.desk.work() as work:
        await tell(work, report, "push-take")
    (push,) = to_citizen(await chat.new_letters())[-1:]
    assert push.reply_to == 71
    (shown,) = to_citizen(await chat.say(f"/status {report.code}"))
    assert shown.reply_to == 71
    assert to_citizen(await chat.say("/bantuan"))[0].reply_to is None


async def test_a_number_that_answers_a_question_is_no_line_of_the_list(chat: CitizenChat):
    await several(chat, 3)
    await chat.say("/laporanku")
    await chat.say("/lapor pohon tumbang menutup jalan")
    told = words(await chat.say("2"))
    assert "MLG-22" not in told
