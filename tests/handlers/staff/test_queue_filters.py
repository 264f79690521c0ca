"""`/antrian` and `/tugasku` narrowed by typing and by pressing."""

from datetime import timedelta

import pytest

from complaints.lifecycle import State
from handlers.callbacks import Press
from storage.letters import Letter, LetterKind
from tests.support.staff_group import RINA, StaffGroup, toast


async def city(group: StaffGroup) -> dict[str, str]:
    """One report of each sort; their codes by name."""
    today = group.desk.today()
    made = {
        "late": await group.file(answer_by=today - timedelta(days=2), kelurahan="Dinoyo"),
        "today": await group.file(answer_by=today, department="Dishub", category=None),
        "waiting": await group.file(
            state=State.WAITING_CITIZEN, paused_on=today, answer_by=today - timedelta(days=9)
        ),
        "danger": await group.file(emergency=True, kelurahan="Dinoyo"),
    }
    return {name: report.code for name, report in made.items()}


async def listed(group: StaffGroup, text: str) -> Letter:
    (letter,) = await group.send(group.message(RINA, text=text))
    return letter


def labels(letter: Letter) -> list[str]:
    return [one.text for row in letter.buttons for one in row]


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("terlambat", {"late"}),
        ("hari ini", {"today"}),
        ("menunggu warga", {"waiting"}),
        ("darurat", {"danger"}),
        ("belum diambil", {"late", "today", "danger"}),
        ("dinoyo", {"late", "danger"}),
        ("dinoyo terlambat", {"late"}),
        ("dishub", {"today"}),
        ("dishub terlambat", set()),
    ],
)
async def test_a_typed_filter_leaves_what_fits(group: StaffGroup, typed: str, names: set[str]):
    codes = await city(group)
    told = (await listed(group, f"/antrian {typed}")).text
    assert {name for name, code in codes.items() if code in told} == names
    if names:
        assert f"{len(names)} laporan terbuka" in told
    else:
        assert "tidak ada laporan terbuka yang cocok: dishub, terlambat" in told.lower()


async def test_filters_are_pressed_on_and_off_with_their_numbers(group: StaffGroup):
    codes = await city(group)
    whole = await listed(group, "/antrian")
    assert {"terlambat (1)", "belum diambil (3)", "menunggu warga (1)", "hari ini (1)", "darurat (1)"} <= {
        *labels(whole)
    }
    pressed = await group.tap(RINA, whole, "belum diambil (3)", 77)
    (narrowed,) = [one for one in pressed if one.kind is LetterKind.EDIT]
    assert codes["waiting"] not in narrowed.text
    assert "semua dinas, belum diambil" in narrowed.text
    assert "darurat (1)" in labels(narrowed)
    assert "menunggu warga (0)" not in labels(narrowed)
    pressed = await group.tap(RINA, narrowed, "✓ belum diambil, lepas", 77)
    (again,) = [one for one in pressed if one.kind is LetterKind.EDIT]
    assert again.text == whole.text


async def test_pages_keep_the_filter(group: StaffGroup):
    today = group.desk.today()
    for _ in range(9):
        await group.file_unsent(answer_by=today - timedelta(days=1))
    await group.file_unsent(answer_by=today + timedelta(days=3))
    await group.deliver()
    await group.new_letters()
    first = await listed(group, "/antrian terlambat")
    assert "9 laporan terbuka, halaman 1 dari 2" in first.text
    turned = await group.tap(RINA, first, "Berikutnya ›", 77)
    (second,) = [one for one in turned if one.kind is LetterKind.EDIT]
    assert second.text.count("MLG-") == 1


async def test_my_own_cases_have_filters_too(group: StaffGroup):
    today = group.desk.today()
    late, later = await group.file(answer_by=today - timedelta(days=1)), await group.file()
    for report in (late, later):
        await group.tap(RINA, await group.card(report), "Ambil", await group.hung(report))
    told = (await listed(group, "/tugasku terlambat")).text
    assert late.code in told
    assert later.code not in told


@pytest.mark.parametrize("argument", ["Dishub|x|", "Nirwana|l|", "|l|99.99", "|||"])
async def test_forged_filters_are_refused(group: StaffGroup, argument: str):
    await city(group)
    letters = await group.send(group.press(RINA, Press("queue", 0, 0, argument).pack(), 1))
    assert toast(letters).alert
    assert [one for one in letters if one.kind is LetterKind.EDIT] == []
