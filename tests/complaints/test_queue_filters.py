import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.casework.queue_filters import Filter, Flag, read, unpack
from complaints.errors import Invalid, NotFound
from handlers.callbacks import Press
from tests.support.desk import catalogue_of

MALANG = catalogue_of()
DINOYO = next(one.code for one in MALANG.kelurahan if one.name == "Dinoyo")
LOWOKWARU = next(one.code for one in MALANG.kelurahan if one.name == "Lowokwaru")


@pytest.mark.parametrize(
    ("typed", "department", "flags", "kelurahan"),
    [
        ("", "", "", ""),
        ("terlambat", "", "l", ""),
        ("perhubungan", "Dishub", "", ""),
        ("dishub terlambat dinoyo", "Dishub", "l", DINOYO),
        ("Dinoyo, belum diambil, dishub", "Dishub", "u", DINOYO),
        ("kel. dinoyo hari ini", "", "t", DINOYO),
        ("yang terlambat bulan ini", "", "l", ""),
        ("laporan dishub yg telat", "Dishub", "l", ""),
        ("menunggu warga", "", "w", ""),
        ("darurat belum diambil", "", "eu", ""),
        ("lowokwaru", "", "", LOWOKWARU),
        ("kec. lowokwaru telat", "Kec. Lowokwaru", "l", ""),
        ("satpol pp lewat batas", "Satpol PP", "l", ""),
    ],
)
def test_filters_are_typed_in_any_order(typed: str, department: str, flags: str, kelurahan: str):
    assert read(typed, MALANG) == Filter(department, frozenset(map(Flag, flags)), kelurahan)


def test_words_that_are_nothing_are_said_so():
    with pytest.raises(NotFound):
        read("terlambat qqqq", MALANG)


FILTERS = st.builds(
    Filter,
    department=st.sampled_from(["", *MALANG.departments]),
    flags=st.frozensets(st.sampled_from(Flag)),
    kelurahan=st.sampled_from(["", *(one.code for one in MALANG.kelurahan)]),
)


@given(FILTERS)
def test_every_filter_fits_into_a_button_and_comes_back(chosen: Filter):
    assert unpack(chosen.pack(), MALANG) == chosen
    assert Press.unpack(Press("queue", 10**6, 0, chosen.pack()).pack()).argument == chosen.pack()


@given(FILTERS, st.sampled_from(Flag))
def test_pressing_twice_is_pressing_never(chosen: Filter, flag: Flag):
    assert chosen.toggled(flag).toggled(flag) == chosen


@pytest.mark.parametrize("packed", ["Nirwana", "Dishub|x|", "Dishub|l|99", "|", "a|b|c|d", "Dishub|ll|1"])
def test_forged_filters_are_refused(packed: str):
    with pytest.raises(Invalid):
        unpack(packed, MALANG)


@given(st.text(max_size=60))
def test_whatever_is_typed_is_read_or_refused(typed: str):
    try:
        chosen = read(typed, MALANG)
    except NotFound:
        return
    assert unpack(chosen.pack(), MALANG) == chosen
