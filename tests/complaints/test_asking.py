import pytest

from complaints.casework.asking import asks_for_figures, department_asked
from complaints.catalogue import load
from complaints.errors import NotFound

MALANG = load("malang").departments


@pytest.mark.parametrize(
    ("words", "meant"),
    [
        ("gimana kinerja dishub", "Dishub"),
        ("dinas PU", "DPUPRPKP"),
        ("PU", "DPUPRPKP"),
        ("gimana kinerja dinas PU?", "DPUPRPKP"),
        ("perhubungan", "Dishub"),
        ("berapa laporan DLH", "DLH"),
    ],
)
def test_the_department_is_found_in_the_question(words: str, meant: str):
    found = department_asked(words, MALANG)
    assert found is not None
    assert found.short == meant


@pytest.mark.parametrize(
    "words", ["", "gimana kinerjanya", "semua dinas", "kota malang ya pak", "laporan masuk"]
)
def test_who_names_none_means_all_of_the_city(words: str):
    assert department_asked(words, MALANG) is None


def test_who_speaks_of_her_own_means_her_department():
    found = department_asked("berapa laporan di dinas saya", MALANG, "DLH")
    assert found is not None
    assert found.short == "DLH"
    assert department_asked("dinas kami", MALANG) is None
    assert department_asked("semua dinas", MALANG, "DLH") is None


def test_what_is_like_no_department_is_said_so():
    with pytest.raises(NotFound):
        department_asked("qqqq", MALANG)


@pytest.mark.parametrize(
    "words", ["gimana kinerja dinas PU bulan ini?", "rekap bulan lalu", "berapa laporan masuk minggu ini"]
)
def test_a_question_for_figures_is_known(words: str):
    assert asks_for_figures(words)


@pytest.mark.parametrize(
    "words", ["halo", "besok pagi tim tambal", "saya petugas baru, gimana caranya", "makasih"]
)
def test_other_words_are_no_question_for_figures(words: str):
    assert not asks_for_figures(words)
