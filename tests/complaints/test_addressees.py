"""Whom an officer's words are for, and what should not leave unseen."""

import pytest

from complaints.casework.addressees import (
    is_for_colleagues,
    tells_of_people,
    without_private_numbers,
)
from tests.complaints.answers_table import GOOD, GOOD_UNSEEN

COLLEAGUES, OFFICES = ("Harno", "Rina"), ("Dishub", "Satpol PP")
OWN = "MLG-7K3F-9XQ2"


@pytest.mark.parametrize(
    "said",
    [
        "Mas Harno tolong dicek sama tim besok",
        "@harno tolong cek besok pagi ya mas",
        "ini punya dishub mas, tolong dipindah hari ini",
        "(catatan internal) besok tim cek saja",
        "\\\\ jangan dijawab dulu, tim besok cek",
        "warganya rewel, besok pagi tim ke sana",
        "jangan diarsip dulu pak, besok tim kami cek",
        "suruh tim balik besok pagi",
        "oke mas harno, besok tim jalan",
        "makasih bot, besok tak cek lagi",
    ],
)
def test_what_is_put_to_a_colleague(said: str):
    assert is_for_colleagues(said, COLLEAGUES, OFFICES)


@pytest.mark.parametrize(
    "said",
    [
        *GOOD,
        *GOOD_UNSEEN,
        "Pak Harno dari UPT Drainase ke lokasi Kamis pagi.",
        "Petugasnya Mbak Rini, loket 2.",
        "Lampu itu kewenangan Dishub, sudah kami teruskan hari ini.",
    ],
)
def test_an_answer_is_not_taken_for_talk(said: str):
    assert not is_for_colleagues(said, COLLEAGUES, OFFICES)


@pytest.mark.parametrize(
    ("said", "private"),
    [
        ("Bu Sri sudah kami hubungi di 081234567890", True),
        ("kirim foto KTP, NIK 3573010101800001", True),
        ("bayar 50rb ke BCA 1234567890 an Rina", True),
        ("sama dengan MLG-B5VZ-HSBB", False),
        (f"laporan {OWN} kami kerjakan besok", False),
        ("hubungi kantor kami 0341-751942, besok jam 8", False),
        ("Tiang 27 diganti besok, 25/11/2026 pukul 09.00", False),
    ],
)
def test_what_tells_of_people(said: str, private: bool):
    assert tells_of_people(said, OWN) is private


def test_the_code_of_another_report_does():
    assert not tells_of_people(f"sama dengan {OWN}", OWN)
    assert tells_of_people(f"sama dengan {OWN}", "MLG-XXXX-XXXX")


def test_only_private_numbers_are_masked():
    said = "Hubungi 081234567890 atau kantor 0341-751942"
    assert without_private_numbers(said) == "Hubungi [HP] atau kantor 0341-751942"
