import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.answers import Flaw, flaws


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


@given(st.text(max_size=500))
def test_any_text_can_be_checked(text: str):
    found = flaws(text)
    assert len(set(found)) == len(found)
