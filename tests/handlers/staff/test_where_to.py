"""Where a report goes, in the words of people in a hurry; and true reasons for what cannot be done."""

import pytest

from complaints.lifecycle import State
from handlers.callbacks import Press
from storage.letters import Letter, LetterKind
from storage.tables import Report
from tests.handlers.staff.test_case_life import enrol, labels, prompt_of, rare
from tests.handlers.staff.test_transfer import choose
from tests.support.staff_group import HARNO, RINA, SARI, StaffGroup, to_citizen, to_group, toast


async def typed(group: StaffGroup, report: Report, words: str) -> Letter:
    """Press transfer and type."""
    prompt = to_group(await group.tap(RINA, await group.card(report), "Teruskan", await group.hung(report)))[
        0
    ]
    (answer,) = to_group(await group.send(group.reply(RINA, await group.number_of(prompt), text=words)))
    return answer


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("ini punya satpol pp", "Satpol PP"),
        ("teruskan ke dlh", "DLH"),
        ("lampu merah", "Dishub"),
        ("soal pohon tumbang mas", "DLH"),
        ("polisi pamong praja", "Satpol PP"),
    ],
)
async def test_a_department_is_found_in_polite_words_or_by_the_problem(
    group: StaffGroup, words: str, first: str
):
    assert labels(await typed(group, await group.file(), words))[0] == first


@pytest.mark.parametrize("words", ["PU mas", "lampu", "kembalikan ke PU"])
async def test_where_it_is_already_it_is_said_so(group: StaffGroup, words: str):
    report = await group.file()
    told = await typed(group, report, words)
    assert "memang sudah di <b>DPUPRPKP</b>" in told.text
    assert labels(told) == []
    report = await group.file(department="Inspektorat", category=None)
    told = await typed(group, report, "inspektorat")
    assert "memang sudah di <b>Inspektorat</b>" in told.text
    assert labels(told) == []


async def test_a_body_outside_the_city_is_shown_its_own_way(group: StaffGroup):
    told = await typed(group, await group.file(), "ke PLN saja pak")
    assert "Lembaga luar" in told.text
    assert labels(told) == []


async def test_what_hardly_came_close_is_not_offered(group: StaffGroup):
    close = [("DPUPRPKP", 0.868), ("Dishub", 0.06), ("Disdikbud", 0.021), ("Diskominfo", 0.009)]
    candidates = [{"department": name, "category": None, "confidence": sure} for name, sure in close]
    report = await group.file(routing={"candidates": candidates})
    prompt = to_group(await group.tap(RINA, await group.card(report), "Teruskan", await group.hung(report)))[
        0
    ]
    assert labels(prompt) == ["Dishub"]


async def test_after_a_transfer_the_reason_is_the_persons_not_the_machines(group: StaffGroup):
    report = await group.file(routing={"reasons": ["jalan", "bolong"], "confidence": 0.87, "candidates": []})
    _, number = await choose(group, report, "dishub", "Dishub")
    await group.deliver()
    await group.send(group.reply(RINA, number, text="Rambunya yang rusak"))
    told = toast(await rare(group, report, "Kenapa ke sini", HARNO)).text
    assert "87" not in told
    assert "Rina Dewi" in told
    assert "Rambunya yang rusak" in told
    (view,) = to_group(await group.send(group.message(HARNO, text=f"/lihat {report.code}")))
    assert "karena kata" not in view.text


# --- merging -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("form", ["ini sama kayak {code} pak", "{own} sama dengan {code}", "{code}"])
async def test_the_code_of_the_same_report_may_stand_among_words(group: StaffGroup, form: str):
    main, twin = await group.file(), await group.file()
    _, number = await prompt_of(group, twin, "Gabungkan")
    await group.send(group.reply(RINA, number, text=form.format(code=main.code, own=twin.code)))
    assert (await group.report(twin)).merged_into == main.id


async def test_why_it_cannot_be_merged_is_told_truly(group: StaffGroup):
    over, report = await group.file(state="closed"), await group.file()
    _, number = await prompt_of(group, report, "Gabungkan")
    for words, why in (
        (report.code, "laporan ini sendiri"),
        (over.code, "sudah selesai"),
        ("anu", "tidak ketemu"),
    ):
        (told,) = to_group(await group.send(group.reply(RINA, number, text=words)))
        assert why in told.text
    assert (await group.report(report)).state == State.REGISTERED


# --- what is over ----------------------------------------------------------------------------------------


async def test_a_closed_report_says_that_it_is_closed_and_who_can_open_it(group: StaffGroup):
    await enrol(group, SARI, "lead")
    report = await group.file(state="closed")
    number = await group.hung(report)
    letters = await group.send(group.reply(RINA, number, text="Besok pagi tim kami menambal lagi, 25/11."))
    assert to_citizen(letters) == []
    (told,) = to_group(letters)
    assert "sudah selesai dan ditutup" in told.text
    assert "kepala dinas atau koordinator" in told.text
    refused = toast(await rare(group, report, "Buka lagi")).text
    assert "kepala dinas atau koordinator" in refused
    await group.tap(SARI, await group.card(report), "Buka lagi", number)
    assert (await group.report(report)).state == State.IN_PROGRESS


@pytest.mark.parametrize(
    ("state", "words"),
    [("closed", "ditutup"), ("archived", "diarsipkan"), ("result", "menunggu penilaian")],
)
async def test_each_state_has_its_reason_and_it_fits_a_toast(group: StaffGroup, state: str, words: str):
    report = await group.file(state=state)
    letters = await group.send(group.press(RINA, Press("transfer", report.id or 0, 1).pack(), 5))
    assert words in toast(letters).text
    assert not toast(letters).text.endswith("…")
    assert [one for one in letters if one.kind is LetterKind.MESSAGE] == []
