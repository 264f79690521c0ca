"""Giving a case to a colleague: free hands first, away or full last, marked, and asked about once."""

from datetime import timedelta
from typing import Any

from complaints.lifecycle import State
from storage.letters import Letter, LetterKind
from storage.people import duty
from tests.handlers.staff.test_case_life import BUDI, enrol, labels, prompt_of, rewritten
from tests.support.citizen_chat import Clock
from tests.support.staff_group import HARNO, RINA, StaffGroup, to_citizen, to_group, toast

HARTONO: dict[str, Any] = {"id": 904, "is_bot": False, "first_name": "Budi", "last_name": "Hartono"}
WATI: dict[str, Any] = {"id": 906, "is_bot": False, "first_name": "Wati"}


async def leave(group: StaffGroup, officer: int, days: int, **said: Any) -> None:
    """She is away from today, for so many days."""
    async with group.desk.work() as work:
        await duty.add_leave(work.session, officer, work.today, work.today + timedelta(days=days - 1))
        if said:
            await duty.put(work.session, officer, work.now, **said)


async def carry(group: StaffGroup, officer: int, cases: int, capacity: int | None = None) -> None:
    """She has so many open cases already, and can carry so many."""
    for _ in range(cases):
        await group.file(state="assigned", officer_id=officer)
    if capacity:
        async with group.desk.work() as work:
            await duty.put(work.session, officer, work.now, capacity=capacity)


def beginning(letter: Letter, words: str) -> str:
    (found,) = [one for one in labels(letter) if one.startswith(words)]
    return found


async def test_a_colleague_is_given_the_case_and_told(group: StaffGroup):
    await enrol(group, RINA)
    budi = await enrol(group, BUDI, private=True)
    await enrol(group, HARNO, department="DLH")
    report = await group.file()
    prompt, number = await prompt_of(group, report, "Tugaskan")
    assert labels(prompt) == ["Rina Dewi · 0 laporan", "Budi Santoso · 0 laporan"]
    letters = await group.tap(RINA, prompt, "Budi Santoso · 0 laporan", number)
    given = await group.report(report)
    assert (given.state, given.officer_id) == (State.ASSIGNED, budi)
    (told,) = [one for one in to_group(letters) if one.chat_id == BUDI["id"]]
    assert report.code in told.text
    assert "Rina Dewi" in told.text
    assert len(to_citizen(letters)) == 1
    assert "Budi Santoso sudah dikabari" in rewritten(letters).text


async def test_who_is_named_in_the_group_is_told_there_once(group: StaffGroup):
    await enrol(group, RINA)
    budi = await enrol(group, BUDI)
    report = await group.file()
    _, number = await prompt_of(group, report, "Tugaskan")
    (told,) = to_group(await group.send(group.reply(RINA, number, text="santoso")))
    assert f"tg://user?id={BUDI['id']}" in told.text
    assert (await group.report(report)).officer_id == budi
    prompt, number = await prompt_of(group, report, "Tugaskan")
    letters = await group.tap(BUDI, prompt, "Rina Dewi · 0 laporan", number)
    assert rewritten(letters).text == f"👥 <b>{report.code}</b> sekarang dipegang <b>Rina Dewi</b>."
    (told,) = [one for one in to_group(letters) if one.kind is LetterKind.MESSAGE]
    assert "Budi Santoso menugaskan" in told.text


async def test_free_hands_first_and_who_is_full_or_away_last_but_never_hidden(group: StaffGroup):
    rina, budi = await enrol(group, RINA), await enrol(group, BUDI)
    wati, hartono = await enrol(group, WATI), await enrol(group, HARTONO)
    await carry(group, rina, 2)
    await carry(group, hartono, 1)
    await carry(group, budi, 1, capacity=1)
    await leave(group, wati, 6)
    report = await group.file()
    prompt, _ = await prompt_of(group, report, "Tugaskan")
    assert labels(prompt) == [
        "Budi Hartono · 1 laporan",
        "Rina Dewi · 2 laporan",
        "Budi Santoso · penuh, 1 laporan",
        "Wati · cuti sampai 28 Nov",
    ]


async def test_at_night_it_says_when_each_comes_and_she_hears_then(group: StaffGroup, clock: Clock):
    await enrol(group, RINA)
    await enrol(group, BUDI, private=True)
    report = await group.file()
    clock.forward(hours=14)  # Tuesday, five in the morning
    prompt, number = await prompt_of(group, report, "Tugaskan")
    letters = await group.tap(RINA, prompt, "Budi Santoso · 0 laporan, piket 08.00", number)
    assert "begitu jam piketnya mulai" in rewritten(letters).text
    assert not [one for one, _ in await group.deliver() if one.chat_id == BUDI["id"]]
    clock.forward(hours=4)
    assert [one for one, _ in await group.deliver() if one.chat_id == BUDI["id"]]


async def test_somebody_away_is_asked_about_once_and_can_have_it(group: StaffGroup):
    await enrol(group, RINA, "coordinator")
    budi = await enrol(group, BUDI)
    await leave(group, budi, 6)
    report = await group.file()
    prompt, number = await prompt_of(group, report, "Tugaskan")
    asked = rewritten(await group.tap(RINA, prompt, "Budi Santoso · cuti sampai 28 Nov", number))
    assert asked.text == (f"🏖 <b>Budi Santoso</b> cuti sampai 28 Nov. Tetap serahkan <b>{report.code}</b>?")
    assert (await group.report(report)).officer_id is None
    await group.tap(RINA, asked, "Ya, tetap ke Budi", number)
    assert (await group.report(report)).officer_id == budi


async def test_who_stands_in_is_one_press_away_and_so_are_all_others(group: StaffGroup):
    rina, budi = await enrol(group, RINA), await enrol(group, BUDI)
    wati = await enrol(group, WATI)
    await leave(group, budi, 6, substitute_id=wati)
    report = await group.file()
    prompt, number = await prompt_of(group, report, "Tugaskan")
    asked = rewritten(await group.tap(RINA, prompt, beginning(prompt, "Budi"), number))
    assert labels(asked) == ["Ya, tetap ke Budi", "Wati · 0 laporan", "Pilih rekan lain"]
    again = rewritten(await group.tap(RINA, asked, "Pilih rekan lain", number))
    assert labels(again) == labels(prompt)
    await group.tap(RINA, asked, "Wati · 0 laporan", number)
    assert (await group.report(report)).officer_id == wati
    assert rina != wati


async def test_a_typed_name_of_somebody_full_asks_too(group: StaffGroup):
    await enrol(group, RINA)
    budi = await enrol(group, BUDI)
    await carry(group, budi, 2, capacity=2)
    report = await group.file()
    _, number = await prompt_of(group, report, "Tugaskan")
    (asked,) = to_group(await group.send(group.reply(RINA, number, text="santoso")))
    assert "sudah penuh (2 laporan)" in asked.text
    below = await group.number_of(asked)
    await group.tap(RINA, asked, "Ya, tetap ke Budi", below)
    assert (await group.report(report)).officer_id == budi


async def test_what_is_restricted_is_not_counted_in_the_common_room(group: StaffGroup):
    await enrol(group, RINA)
    budi = await enrol(group, BUDI)
    await carry(group, budi, 1)
    await group.file(state="assigned", officer_id=budi, privacy="confidential")
    report = await group.file()
    prompt, _ = await prompt_of(group, report, "Tugaskan")
    assert beginning(prompt, "Budi") == "Budi Santoso · 1 laporan"


async def test_part_of_a_name_is_enough_and_two_alike_are_asked_about(group: StaffGroup):
    await enrol(group, RINA)
    await enrol(group, BUDI)
    second = await enrol(group, HARTONO)
    report = await group.file()
    _, number = await prompt_of(group, report, "Tugaskan")
    (which,) = to_group(await group.send(group.reply(RINA, number, text="budi")))
    assert labels(which) == ["Budi Santoso · 0 laporan", "Budi Hartono · 0 laporan"]
    asked = await group.number_of(which)
    await group.send(group.reply(RINA, asked, text="harto"))
    assert (await group.report(report)).officer_id == second


async def test_of_many_the_rest_is_named_by_typing(group: StaffGroup):
    await enrol(group, RINA)
    names = ("Agus", "Bayu", "Citra", "Dewi", "Endah", "Fajar", "Gita", "Hesti", "Zulkifli")
    people = [{"id": 1000 + at, "is_bot": False, "first_name": one} for at, one in enumerate(names)]
    numbers = [await enrol(group, one) for one in people]
    report = await group.file()
    prompt, number = await prompt_of(group, report, "Tugaskan")
    assert len(labels(prompt)) == 8
    assert "masih ada 2 rekan lain" in prompt.text
    await group.send(group.reply(RINA, number, text="zulki"))
    assert (await group.report(report)).officer_id == numbers[-1]


async def test_nobody_of_another_department_is_given_it_by_a_forged_button(group: StaffGroup):
    await enrol(group, RINA)
    stranger = await enrol(group, HARNO, department="DLH")
    report = await group.file()
    for argument in (str(stranger), f"{stranger}|y", "|y", "nobody"):
        letters = await group.send(group.press(RINA, f"give:{report.id}:1:{argument}", 5))
        assert "Tidak ada rekan" in toast(letters).text
    assert (await group.report(report)).officer_id is None
