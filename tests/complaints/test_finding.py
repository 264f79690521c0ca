import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.casework.finding import find_departments, find_people
from complaints.catalogue import load

MALANG = tuple(load("malang").departments.values())


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("hub", "Dishub"),
        ("perhubungan", "Dishub"),
        ("DISHUP", "Dishub"),
        ("satpol", "Satpol PP"),
        ("pol pp", "Satpol PP"),
        ("pdam", "Perumda Tugu Tirta"),
        ("lowok", "Kec. Lowokwaru"),
        ("dukcapil", "Dispendukcapil"),
        ("pekerjaan umum", "DPUPRPKP"),
        ("sampah", "DLH"),
    ],
)
def test_a_part_of_the_name_is_enough(typed: str, meant: str):
    assert find_departments(typed, MALANG)[0].short == meant


def test_nothing_alike_finds_nothing():
    assert find_departments("qqqq", MALANG) == ()
    assert find_departments(" ., ", MALANG) == ()


@given(st.text(max_size=60))
def test_at_most_five_each_once(typed: str):
    found = find_departments(typed, MALANG)
    assert len(found) == len({one.short for one in found}) <= 5


@given(st.sampled_from(MALANG))
def test_a_department_is_found_by_its_own_name(department):
    assert find_departments(department.short, MALANG)[0] == department


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("kembalikan ke PU", "DPUPRPKP"),
        ("pu mas", "DPUPRPKP"),
        ("PU", "DPUPRPKP"),
        ("ini punya satpol pp", "Satpol PP"),
        ("teruskan ke dlh", "DLH"),
        ("tolong ke dishub ya pak", "Dishub"),
        ("pak lurah", "Kecamatan/Kelurahan"),
        ("ke bagian hukum saja", "Setda"),
    ],
)
def test_polite_and_little_words_around_a_name_are_passed_over(typed: str, meant: str):
    assert find_departments(typed, MALANG)[0].short == meant


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("gimana kinerja dishub", "Dishub"),
        ("gimana kinerja dinas PU", "DPUPRPKP"),
        ("pak Tono petugas dishub", "Dishub"),
        ("kayaknya ini lebih ke satpol pp deh", "Satpol PP"),
        ("aspal rusak wewenangnya dinas pu bina marga", "DPUPRPKP"),
    ],
)
def test_a_name_inside_a_sentence_is_found_where_that_is_asked_for(typed: str, meant: str):
    assert find_departments(typed, MALANG, within=True)[0].short == meant


@pytest.mark.parametrize(
    "typed", ["gimana kinerja kota malang", "bank sampah eltari", "qqqq", "halo semuanya"]
)
def test_words_of_many_names_name_nobody(typed: str):
    assert "BPN" not in [one.short for one in find_departments(typed, MALANG, within=True)]
    assert "Bank/OJK" not in [one.short for one in find_departments("bank sampah eltari", MALANG)]


PEOPLE = {1: "Harno", 2: "Rina Dewi", 3: "Sari", 4: "Dewi Lestari"}


@pytest.mark.parametrize("typed", ["harno", "mas harno", "pak Harno", "mas harno tolong", "ke mas harno ya"])
def test_titles_around_a_persons_name_are_passed_over(typed: str):
    assert find_people(typed, PEOPLE) == (1,)


def test_a_persons_name_inside_a_sentence_is_found_where_that_is_asked_for():
    assert find_people("harno yang pegang besok", PEOPLE) == ()
    assert find_people("harno yang pegang besok", PEOPLE, within=True) == (1,)
    assert set(find_people("dewi yang pegang besok", PEOPLE, within=True)) == {2, 4}
    assert find_people("siapa saja boleh", PEOPLE, within=True) == ()


def test_a_long_story_is_no_name_and_takes_no_time():
    story = "jalan di depan rumah kami rusak " * 200
    assert len(find_departments(story, MALANG, within=True)) <= 5
    assert find_people(story, PEOPLE, within=True) == ()
