"""The table of places: what is recognised, and how a fault is named."""

import pytest

from complaints.place_cards import BadTable, read_cards
from tests.support.desk import catalogue_of, places_of


def read(text: str):
    return read_cards(text, catalogue_of(), places_of())


def test_what_the_table_leaves_open_is_recognised():
    (card,) = read("name,address\nHalte Alun-Alun,Jl. Merdeka Selatan Kauman\n")
    assert (card.kelurahan, card.kecamatan) == ("Kauman", "Klojen")
    (card,) = read("name;lat;lng\nTaman Merjosari;-7.9410;112.6050\n")
    assert card.kelurahan == "Merjosari"
    (card,) = read("name,category\nJalan kampung,dpuprpkp.jalan_berlubang\n")
    assert card.department == "DPUPRPKP"


def test_the_header_may_be_in_any_order_and_case_and_empty_lines_are_passed_over():
    cards = read("\ufeffKelurahan, NAME \nDinoyo,Pasar Dinoyo\n\n,\nkauman,Alun-Alun\n")
    assert [(one.name, one.kelurahan) for one in cards] == [
        ("Pasar Dinoyo", "Dinoyo"),
        ("Alun-Alun", "Kauman"),
    ]


def test_every_fault_is_named_by_its_line():
    with pytest.raises(BadTable) as caught:
        read(
            "name,kelurahan,lat,lng,department,category,colour\n"
            ",Dinoyo,,,,,\n"
            "Pasar,Atlantis,,,,,\n"
            "Pasar A,,99,200,,,\n"
            "Pasar B,,-7.9,,,,\n"
            "Pasar C,,,,Kementerian,,\n"
            "Pasar D,,,,DLH,dpuprpkp.jalan_berlubang,\n"
            "Pasar E,,,,,tak.ada,\n"
            "Taman,,,,,,\n"
            "taman ,,,,,,\n"
        )
    told = caught.value.problems
    expected = [
        "line 1: unknown column “colour”", "line 2: the name is missing",
        "line 3: there is no kelurahan “Atlantis”",
        "line 4: “99, 200” is no point on the map", "line 5: lat and lng belong together",
        "line 6: there is no department “Kementerian” in the catalogue",
        "line 7: “dpuprpkp.jalan_berlubang” belongs to DPUPRPKP, not to DLH",
        "line 8: there is no category “tak.ada” in the catalogue", "line 10: the same place as in line 9",
    ]  # fmt: skip
    assert told == expected


@pytest.mark.parametrize("text", ["", "nama,alamat\nPasar,Dinoyo\n", "name\n"])
def test_a_table_without_places_is_refused(text: str):
    with pytest.raises(BadTable):
        read(text)
