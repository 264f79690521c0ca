"""Plans and outside bodies as officers type them: citizens read what was meant, or the officer is asked."""

from datetime import date

import pytest

from complaints.lifecycle import State
from storage.tables import Report
from tests.handlers.staff.test_case_life import labels, prompt_of, rewritten
from tests.support.staff_group import HARNO, RINA, StaffGroup, to_citizen, to_group, toast

CABLE = "Kabel PLN menjuntai di depan rumah"


async def planned(group: StaffGroup, words: str) -> tuple[Report, str]:
    """A report after such a plan, and what its citizen reads."""
    report = await group.file()
    _, number = await prompt_of(group, report, "Jadwalkan")
    letters = await group.send(group.reply(RINA, number, text=words))
    (push,) = to_citizen(letters)
    return await group.report(report), push.text


async def asked(group: StaffGroup, words: str) -> tuple[Report, int, list[str], str]:
    """A report whose officer named a body so, and the number, buttons and text of what she is asked."""
    report = await group.file(text=CABLE)
    _, number = await prompt_of(group, report, "Lembaga luar")
    letters = await group.send(group.reply(RINA, number, text=words))
    (question,) = to_group(letters)
    assert to_citizen(letters) == []
    assert (await group.report(report)).state == State.REGISTERED
    return report, await group.number_of(question), labels(question), question.text


async def test_a_weekday_before_the_date_is_part_of_it_and_her_words_stay_whole(group: StaffGroup):
    report, told = await planned(group, "Senin 7 Desember tim Bina Marga menambal")
    assert report.planned_on == date(2026, 12, 7)
    assert "merencanakannya Senin, 7 Desember 2026." in told
    assert "Penjelasan petugas: Senin 7 Desember tim Bina Marga menambal" in told


async def test_the_last_of_several_days_is_not_told_as_if_it_were_the_day(group: StaffGroup):
    report, told = await planned(group, "nunggu anggaran 2027")
    assert (report.planned_on, report.plan_loose, report.plan_reason) == (date(2027, 12, 31), True, "budget")
    assert "merencanakannya paling lambat Jumat, 31 Desember 2027" in told
    exact, told = await planned(group, "besok pagi tim tambal")
    assert not exact.plan_loose
    assert "paling lambat" not in told
    assert "Penjelasan petugas: besok pagi tim tambal" in told


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("31 Februari", "tidak ada di kalender"),
        ("kemarin", "sudah lewat"),
        ("hari ini", "tidak perlu dijadwalkan"),
        ("setelah lebaran", "belum menyebut hari"),
        ("Selasa 7 Desember", "07-12-2026 bukan hari itu"),
        ("besok survei, 15 desember dikerjakan", "lebih dari satu tanggal"),
        ("belum ada kabar", "Belum ada tanggal"),
    ],
)
async def test_why_a_day_cannot_be_planned_is_said_truly(group: StaffGroup, words: str, why: str):
    report = await group.file()
    _, number = await prompt_of(group, report, "Jadwalkan")
    letters = await group.send(group.reply(RINA, number, text=words))
    assert why in letters[0].text
    assert (await group.report(report)).state == State.REGISTERED


@pytest.mark.parametrize("words", ["ke PLN", "pln mas", "ini wewenang PLN"])
async def test_a_name_with_politeness_is_enough(group: StaffGroup, words: str):
    report = await group.file(text=CABLE)
    _, number = await prompt_of(group, report, "Lembaga luar")
    (push,) = to_citizen(await group.send(group.reply(RINA, number, text=words)))
    assert "wewenangnya PT PLN" in push.text


@pytest.mark.parametrize("words", ["siap", "ok", "jasa marga", "batu"])
async def test_what_names_no_body_is_never_one(group: StaffGroup, words: str):
    _, _, buttons, text = await asked(group, words)
    assert buttons[0] == "PLN"
    assert "belum ada yang dikirim" in text
    assert "lembaga lain:" in text


async def test_a_body_in_a_sentence_is_asked_about_and_the_words_go_along(group: StaffGroup):
    report, number, buttons, text = await asked(group, "besok petugas PLN ke lokasi jam 10")
    assert buttons == ["Ya, PLN", "Ya, tanpa catatan", "Bukan, lembaga lain"]
    assert "besok petugas PLN ke lokasi jam 10" in text
    yes = f"hand:{report.id}:1:PLN|"
    other = await group.send(group.press(HARNO, yes, number))
    assert "Hanya penulisnya" in toast(other).text
    letters = await group.send(group.press(RINA, yes, number))
    (push,) = to_citizen(letters)
    assert "Catatan petugas: besok petugas PLN ke lokasi jam 10" in push.text
    assert (await group.report(report)).follow_up_on == date(2026, 11, 24)


async def test_or_they_stay_with_us(group: StaffGroup):
    report, number, _, _ = await asked(group, "sudah saya WA mas Dedi PLN 0812345678")
    letters = await group.send(group.press(RINA, f"hand:{report.id}:1:PLN", number))
    (push,) = to_citizen(letters)
    assert "Dedi" not in push.text


async def test_of_several_bodies_she_chooses(group: StaffGroup):
    _, _, buttons, text = await asked(group, "bukan PLN tapi telkom")
    assert sorted(buttons) == ["PLN", "penyelenggara telekomunikasi"]
    assert "beberapa lembaga" in text


async def test_a_body_that_is_on_no_list_is_named_in_so_many_words(group: StaffGroup):
    report = await group.file(text=CABLE)
    _, number = await prompt_of(group, report, "Lembaga luar")
    refused = await group.send(group.reply(RINA, number, text="lembaga lain: mas Dedi 0812"))
    assert "tanpa angka" in refused[0].text
    letters = await group.send(group.reply(RINA, number, text="lembaga lain: Jasa Marga, 27-11 kami surati"))
    (push,) = to_citizen(letters)
    assert "wewenangnya Jasa Marga" in push.text
    assert "Catatan petugas: 27-11 kami surati" in push.text
    assert (await group.report(report)).follow_up_on == date(2026, 11, 27)


async def test_no_is_no_note(group: StaffGroup):
    report = await group.file(text=CABLE)
    prompt, number = await prompt_of(group, report, "Lembaga luar")
    rewritten(await group.tap(RINA, prompt, "PLN", number))
    await group.deliver()
    for words in ("bukan", "batal", "telkom"):
        letters = await group.send(group.reply(RINA, number, text=words))
        if words != "telkom":
            assert to_citizen(letters) == []
    assert "telekomunikasi" in ((await group.report(report)).outside_body or "")
