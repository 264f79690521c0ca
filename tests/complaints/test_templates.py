import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.casework.answers import Flaw, flaws
from complaints.casework.templates import FACTS, Template, checked, filled, fitting, shipped
from complaints.catalogue import load
from complaints.errors import Invalid

MALANG = load("malang")
SHIPPED = shipped(MALANG.folder)
KNOWN = {"sapaan": "Kak Sri", "masalah": "jalan berlubang", "tempat": "Jl. Ijen", "dinas": "Dinas PU"}


def test_what_the_city_ships_names_only_what_it_knows():
    assert len(SHIPPED) >= 15
    assert len({one.key for one in SHIPPED}) == len(SHIPPED)
    for one in SHIPPED:
        assert set(one.departments) <= set(MALANG.departments), one.key
        assert set(one.categories) <= set(MALANG.categories), one.key
        assert not one.key.isdigit(), "numbers are for a department's own"


@pytest.mark.parametrize("one", SHIPPED, ids=lambda one: one.key)
def test_a_template_sent_unchanged_is_a_flaw_and_completed_it_is_none(one: Template):
    text = filled(one.text, KNOWN)
    assert "{" not in text
    assert flaws(text)[0] is Flaw.TEMPLATE
    done = text
    while "[" in done:
        begin, end = done.index("["), done.index("]")
        done = done[:begin] + "tim perbaikan, besok pagi" + done[end + 1 :]
    assert Flaw.TEMPLATE not in flaws(done, templates=[text])


def test_the_closest_come_first():
    for_all = Template("a", "Semua", "[x]")
    of_department = Template("b", "Dinas", "[x]", departments=("DLH",))
    of_kind = Template("c", "Jenis", "[x]", categories=("dlh.sampah",))
    other = Template("d", "Lain", "[x]", departments=("Dishub",))
    found = fitting([for_all, other, of_department, of_kind], "dlh.sampah", "DLH")
    assert [one.key for one in found] == ["c", "b", "a"]
    assert [one.key for one in fitting([of_kind], "dlh.pohon", "DLH")] == []


@pytest.mark.parametrize(
    ("title", "text", "key"),
    [
        ("", "[tanggal]", "staff-error-template-empty"),
        ("Judul", " ", "staff-error-template-empty"),
        ("Judul" * 20, "[tanggal]", "staff-error-template-long"),
        ("Judul", "{nama} datang [tanggal]", "staff-error-template-fact"),
        ("Judul", "Akan kami tindak lanjuti.", "staff-error-template-no-blank"),
    ],
)
def test_what_cannot_be_kept(title: str, text: str, key: str):
    with pytest.raises(Invalid) as caught:
        checked(title, text)
    assert caught.value.key == key


@given(st.text(max_size=200), st.dictionaries(st.sampled_from(FACTS), st.text(max_size=20)))
def test_facts_fill_only_their_own_places(text: str, facts: dict[str, str]):
    assert filled(text.replace("{", ""), facts) == text.replace("{", "").strip()
