import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.casework.finding import find_departments
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
