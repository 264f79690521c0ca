"""A greeting does not decide which department reads a report."""

import pytest

from handlers.desk.conversation.drafting.openings import without_greeting
from tests.support.citizen_chat import CitizenChat, to_filed


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("halo kak mau lapor nih jalan berlubang", "jalan berlubang"),
        ("Assalamualaikum wr wb, saya warga sawojajar ingin melaporkan lampu mati", "lampu mati"),
        ("selamat malam, rumah saya kebanjiran", "rumah saya kebanjiran"),
        ("pagi kak nama saya budi warga blimbing mau lapor, lampu merah mati", "lampu merah mati"),
        ("sugeng enjing pak kulo badhe lapor air pdam mati", "air pdam mati"),
    ],
)
def test_the_matter_begins_behind_the_greeting(text: str, matter: str):
    assert without_greeting(text) == matter


@pytest.mark.parametrize(
    "text",
    [
        "pak RT minta uang",
        "kelurahan dinoyo lambat",
        "malam hari lampu mati",
        "izin usaha saya belum keluar",
        "gak ada air",
        "mau tanya syarat ktp",
        "halo kak mau lapor",
        "laporan saya tidak ditanggapi",
        "",
    ],
)
def test_what_may_be_the_matter_stays(text: str):
    assert without_greeting(text) == text


async def test_a_long_greeting_hides_no_department(chat: CitizenChat):
    told = "pagi kak nama saya budi warga blimbing mau lapor, lampu merah mati di jl lahor sejak kemarin"
    report = await to_filed(chat, told)
    assert (report.department, report.text) == ("Dishub", told)
