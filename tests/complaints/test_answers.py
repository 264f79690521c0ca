from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.casework.answers import Flaw, flaws
from tests.complaints.answers_table import EMPTY, EMPTY_UNSEEN, GOOD, GOOD_UNSEEN


@pytest.mark.parametrize(
    "text",
    [
        "Lampu sudah menyala lagi, teknisi kami ganti tadi malam.",
        "Tim kami akan mengecek lokasi.",
        "Lubang sudah ditambal Bina Marga hari ini, Selasa 24 November.",
        "Pohonnya dipangkas besok pagi",
        "Petugas sudah ke lokasi dan membersihkan saluran",
        "Kami jadwalkan penambalan Kamis",
        "Sampah diangkut 2x24 jam lagi",
        "Jalan itu diperbaiki DPUPRPKP mulai 3/12",
    ],
)
def test_an_answer_with_substance_passes(text: str):
    assert flaws(text, units=("DPUPRPKP",)) == ()


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("Terima kasih atas laporannya, akan kami tindak lanjuti.", Flaw.NO_ACTION),
        ("Akan kami koordinasikan dengan pihak terkait sesuai ketentuan.", Flaw.NO_DATE),
        ("Mohon bersabar, sedang kami proses.", Flaw.NO_ACTION),
        ("Siap", Flaw.SHORT),
        ("MOHON BERSABAR SEMUA BUTUH WAKTU", Flaw.SHOUTING),
        ("Sudah dijelaskan petugas kemarin!!!", Flaw.SHOUTING),
        ("Salah Anda sendiri buang sampah di situ, petugas sudah mengangkut kemarin", Flaw.BLAME),
        ("Bukan wewenang kami, silakan datang ke kantor besok", Flaw.BLAME),
        ("Tim [nama tim] akan menambal lubang besok", Flaw.TEMPLATE),
        ("Petugas menambal pada dd/mm", Flaw.TEMPLATE),
        ("Petugas menambal ____ besok", Flaw.TEMPLATE),
    ],
)
def test_an_empty_or_cold_answer_is_noticed(text: str, wrong: Flaw):
    assert wrong in flaws(text)


def test_a_template_unchanged_is_noticed_whatever_its_signs():
    template = "Petugas kami menambal lubang, besok."
    assert flaws("petugas kami menambal lubang besok", templates=[template]) == (Flaw.TEMPLATE,)


def test_facts_alone_answer_a_question():
    assert flaws("Syaratnya fotokopi akta dan surat pengantar", thin=True) == ()


def test_the_name_of_the_department_is_a_responsible_unit():
    text = "DLH mengangkut tumpukan itu."
    assert flaws(text, units=("DLH",)) == ()
    assert Flaw.NO_UNIT in flaws(text)


def _judged(answers: Sequence[str]) -> list[bool]:
    return [bool(flaws(one)) for one in answers]


def test_of_sixty_answers_the_empty_are_caught_and_the_good_pass():
    assert sum(_judged(GOOD)) <= 1
    assert sum(_judged(EMPTY)) >= len(EMPTY) - 1


def test_of_twenty_more_that_it_was_not_tuned_on_hardly_any_is_misjudged():
    assert sum(_judged(GOOD_UNSEEN)) <= 2
    assert sum(_judged(EMPTY_UNSEEN)) >= len(EMPTY_UNSEEN) - 1


@given(st.text(max_size=500))
def test_any_text_can_be_checked(text: str):
    found = flaws(text)
    assert len(set(found)) == len(found)
