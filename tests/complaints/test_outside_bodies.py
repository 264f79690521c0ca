"""Which body outside the city is offered first."""

import pytest

from complaints.catalogue import load
from complaints.outside_bodies import likely_bodies

MALANG = load("malang")


@pytest.mark.parametrize(
    ("text", "category", "first"),
    [
        ("Sudah tiga malam gelap", "dpuprpkp.pju_mati", "PLN"),
        ("Kabel menjuntai rendah, ada listriknya", None, "PLN"),
        ("Lubangnya makin dalam", "dpuprpkp.jalan_berlubang", "Kementerian PU"),
        ("Sertifikat tanah bapak belum jadi", None, "BPN"),
        ("Jalan raya Singosari gelap", None, "Kab. Malang"),
    ],
)
def test_what_the_report_is_about_comes_first(text, category, first):
    assert likely_bodies(MALANG, text, category)[0] == first


def test_whom_the_words_name_comes_before_whom_the_router_thought_of():
    offered = likely_bodies(MALANG, "polisi sudah ke sini, masih menjuntai", None, routed=["DLH", "PLN"])
    assert offered[:2] == ("Polresta Malang Kota", "PLN")


def test_then_whom_the_desk_asks_most():
    bodies = MALANG.departments
    used = {bodies["PT KAI"].name: 4, bodies["Samsat"].name: 9, "Karang Taruna": 30}
    assert likely_bodies(MALANG, "Suara bising tiap malam", None, used=used)[:2] == ("Samsat", "PT KAI")
    dark = likely_bodies(MALANG, "Sudah tiga malam gelap", "dpuprpkp.pju_mati", used=used)
    assert dark[:3] == ("PLN", "Samsat", "PT KAI")


def test_where_nothing_is_known_the_commonest_with_a_number_are_offered():
    offered = likely_bodies(MALANG, "Suara bising tiap malam", None)
    assert set(offered[:2]) == {"Polresta Malang Kota", "PLN"}
    assert all(MALANG.departments[one].contact for one in offered)
