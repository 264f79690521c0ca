import pytest

from complaints.casework.commands import command_meant
from complaints.casework.thanks import is_only_thanks

KNOWN = ("antrian", "lihat", "tugasku", "cari", "piket", "beban", "serahterima", "laporan", "staf", "blokir")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("antrean", "antrian"),
        ("Antrian1", "antrian"),
        ("tugas", "tugasku"),
        ("lapor", "laporan"),
        ("pikt", "piket"),
        ("serah", "serahterima"),
    ],
)
def test_a_close_spelling_is_known(typed: str, meant: str):
    assert command_meant(typed, KNOWN, alone=False) == meant


def test_other_words_for_it_are_known_where_nobody_else_is_meant():
    assert command_meant("cuti", KNOWN, alone=False) == "piket cuti"
    assert command_meant("status", KNOWN, alone=True) == "lihat"
    assert command_meant("status", KNOWN, alone=False) == ""


@pytest.mark.parametrize("typed", ["ban", "mute", "stats", "settings", "poll", "x", ""])
def test_commands_of_other_bots_are_left_alone(typed: str):
    assert command_meant(typed, KNOWN, alone=False) == ""


@pytest.mark.parametrize(
    "words", ["sama2 bu", "makasih pak", "ok siap", "👍", "Terima kasih banyak ya Bu", "nggih"]
)
def test_thanks_and_nods_are_known(words: str):
    assert is_only_thanks(words)


@pytest.mark.parametrize(
    "words", ["", "halo", "siap besok dikerjakan", "sama-sama, besok kami cek", "baik, kami cek"]
)
def test_what_tells_something_is_more_than_thanks(words: str):
    assert not is_only_thanks(words)
