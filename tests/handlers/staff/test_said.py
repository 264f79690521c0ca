"""Words in private that are no command and no reply, and commands that are misspelt."""

from typing import Any

import pytest

from storage.letters import Letter
from tests.handlers.staff.test_case_life import labels
from tests.handlers.staff.test_direct_chat import in_private
from tests.support.staff_group import RINA, STRANGER, WAHYU, StaffGroup, to_citizen, to_group

TONO: dict[str, Any] = {"id": 907, "is_bot": False, "first_name": "Tono"}


async def alone(group: StaffGroup, person: dict[str, Any], text: str) -> list[Letter]:
    return await group.send(in_private(group.message(person, text=text), person))


@pytest.mark.parametrize("words", ["halo", "besok pagi tim kami tambal", "saya petugas baru, gimana caranya"])
async def test_whatever_is_said_in_private_is_answered_with_what_can_be_done(group: StaffGroup, words: str):
    (told,) = to_group(await alone(group, RINA, words))
    assert told.chat_id == RINA["id"]
    assert "belum saya kirim" in told.text
    assert told.text.count("•") == 3
    assert "/bantuan" in told.text


async def test_in_the_group_talk_between_colleagues_is_never_answered(group: StaffGroup):
    report = await group.file()
    for words in ("halo", f"besok pagi tim tambal {report.code}", "gimana kinerja dinas PU bulan ini?"):
        assert await group.send(group.message(RINA, text=words)) == []


async def test_a_code_in_the_words_opens_the_case_and_says_how_to_answer(group: StaffGroup):
    report = await group.file()
    letters = await alone(group, RINA, f"besok pagi tim tambal {report.code.lower()}")
    assert to_citizen(letters) == []
    (view,) = to_group(letters)
    assert view.report_id == report.id
    assert "belum saya kirim ke warga" in view.text
    assert "Ambil" in labels(view)
    (bare,) = to_group(await alone(group, RINA, report.code))
    assert "belum saya kirim" not in bare.text
    number = await group.number_of(view)
    reply = group.reply(RINA, number, text="Besok pagi, 24/11, tim Bina Marga menambal lubangnya.")
    assert len(to_citizen(await group.send(in_private(reply, RINA)))) == 1


@pytest.mark.parametrize("role", ["lead", "leader"])
async def test_who_leads_and_asks_for_figures_is_shown_the_command(group: StaffGroup, role: str):
    await group.enrol(WAHYU, role)
    (told,) = to_group(await alone(group, WAHYU, "gimana kinerja dinas PU bulan ini?"))
    assert "<code>/laporan 2026-11 DPUPRPKP</code>" in told.text
    (told,) = to_group(await alone(group, WAHYU, "rekap hari ini dong"))
    assert "<code>/laporan 2026-S2</code>" in told.text
    (told,) = to_group(await alone(group, RINA, "gimana kinerja dinas PU bulan ini?"))
    assert "/laporan" not in told.text


async def test_who_asks_what_is_late_is_shown_the_list(group: StaffGroup):
    (told,) = to_group(await alone(group, RINA, "yang terlambat bulan ini apa saja"))
    assert "<code>/antrian terlambat</code>" in told.text
    (told,) = to_group(await alone(group, RINA, "maaf saya telat masuk"))
    assert "terlambat" not in told.text


async def test_a_leader_has_hints_of_her_own_and_no_deeds(group: StaffGroup):
    await group.enrol(WAHYU, "leader")
    (told,) = to_group(await alone(group, WAHYU, "selamat pagi"))
    assert "/laporan bulan ini" in told.text
    assert "/tugasku" not in told.text
    report = await group.file()
    (view,) = to_group(await alone(group, WAHYU, f"ini bagaimana {report.code}"))
    assert "belum saya kirim" not in view.text


async def test_who_is_not_invited_is_told_how_to_be(group: StaffGroup):
    for person in (TONO, STRANGER):
        (told,) = to_group(await alone(group, person, "saya petugas baru, gimana caranya"))
        assert "Minta koordinator mengundang Anda" in told.text
        assert "bot warga" in told.text


async def test_thanks_are_thanked_for_and_an_album_is_no_chorus(group: StaffGroup):
    (told,) = to_group(await alone(group, RINA, "makasih ya"))
    assert told.text == "Siap, Rina Dewi. 🙏"
    part = group.message(RINA, media_group_id="a", photo=[_size()])
    assert await group.send(in_private(part, RINA)) == []
    (told,) = to_group(await group.send(in_private(group.message(RINA, photo=[_size()]), RINA)))
    assert "belum saya kirim" in told.text


def _size() -> dict[str, Any]:
    return {"file_id": "p", "file_unique_id": "u", "width": 9, "height": 9}


async def test_who_left_the_group_is_told_so(group: StaffGroup):
    group.members.discard(RINA["id"])
    (told,) = to_group(await alone(group, RINA, "halo"))
    assert "bukan anggota grup" in told.text


# --- commands ------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("/antrean", "/antrian?"),
        ("/tugas", "/tugasku?"),
        ("/cuti besok", "<code>/piket cuti besok</code>?"),
        ("/antrean dishub", "<code>/antrian dishub</code>?"),
    ],
)
async def test_a_misspelt_command_is_asked_about_everywhere(group: StaffGroup, typed: str, meant: str):
    for letters in (await group.send(group.message(RINA, text=typed)), await alone(group, RINA, typed)):
        (told,) = to_group(letters)
        assert f"Maksudnya {meant}" in told.text


async def test_other_words_for_a_command_are_heard_in_private_alone(group: StaffGroup):
    (told,) = to_group(await alone(group, RINA, "/status"))
    assert "/lihat?" in told.text
    assert await group.send(group.message(RINA, text="/status")) == []


async def test_commands_of_other_bots_stay_theirs(group: StaffGroup):
    for typed in ("/ban", "/poll apa", "/antrean@bot_lain", "/stats"):
        assert await group.send(group.message(RINA, text=typed)) == []
    (told,) = to_group(await alone(group, RINA, "/entah"))
    assert told.text.count("•") == 3
