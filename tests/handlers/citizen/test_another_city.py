"""A conversation in another city: its own departments, places, codes and examples, none of Malang's."""

import re
from dataclasses import replace
from pathlib import Path

import pytest

from complaints.catalogue import load
from complaints.routing import PlaceFinder, Router
from complaints.service_levels import load_rules
from storage.cases import catalogue_rows
from storage.engine.database import Database
from storage.letters import LetterKind
from tests.support.citizen_chat import CitizenChat, Clock, desk_on, to_filed, to_review, words
from tests.support.updates import location

KEMBANG = Path(__file__).parents[2] / "cities" / "kembang"
LAMP = "lampu jalan mati di kelurahan melati, sudah seminggu"
MALANG = re.compile(r"malang|MLG|dinoyo|lowokwaru|DPUPRPKP", re.IGNORECASE)


@pytest.fixture
async def chat(database: Database, clock: Clock) -> CitizenChat:
    city = load(KEMBANG)
    desk = replace(
        await desk_on(database, clock),
        catalogue=city,
        router=Router.for_city(city),
        places=PlaceFinder.for_city(city),
        rules=load_rules(KEMBANG),
    )
    async with database.transaction() as session:
        await catalogue_rows.sync(session, city)
    return CitizenChat(desk)


async def test_a_phrase_of_its_own_goes_to_its_own_department_unasked(chat: CitizenChat):
    letters = await to_review(chat, LAMP)
    assert "Dinas Pekerjaan Umum" in words(letters)
    letters = await chat.tap("Ya, kirim", letters)
    (report,) = await chat.reports()
    assert (report.department, report.category) == ("DPU", "dpu.lampu_mati")
    assert (report.kelurahan, report.kecamatan) == ("Melati", "Hulu")
    assert re.fullmatch(r"KBG-\w{4}-\w{4}", report.code)
    (card,) = [one for one in letters if one.kind is LetterKind.CARD]
    assert report.code in card.text
    assert "Warga Melati" in card.text
    assert not MALANG.search(words(letters) + card.text)


async def test_what_no_phrase_names_goes_to_the_home_of_unclear_reports(chat: CitizenChat):
    report = await to_filed(chat, "air pdam mati di kelurahan melati sejak kemarin")
    assert (report.department, report.category) == ("Diskominfo", "diskominfo.belum_jelas")
    assert report.kelurahan == "Melati"


async def test_a_location_is_found_by_its_polygon(chat: CitizenChat):
    await chat.say("sampah menumpuk, bau sekali")
    await chat.send(location(-6.015, 106.005))
    assert (await chat.draft()).place.kelurahan == "Kenanga"


async def test_its_codes_are_read(chat: CitizenChat):
    report = await to_filed(chat, LAMP)
    for typed in (report.code, report.code.lower().replace("-", " "), f"status {report.code}"):
        assert "Dinas Pekerjaan Umum" in words(await chat.say(typed)), typed


async def test_a_city_that_changed_its_letters_finds_the_reports_of_before(chat: CitizenChat):
    report = await to_filed(chat, LAMP)
    newer = replace(chat.desk.catalogue, code_prefix=type(chat.desk.prefix)("KMB", ("KBG",)))
    later = CitizenChat(replace(chat.desk, catalogue=newer))
    assert "Dinas Pekerjaan Umum" in words(await later.say(report.code))
    await later.say("/lapor")
    again = await to_filed(later, "sampah menumpuk di kelurahan teratai")
    assert again.code.startswith("KMB-")


@pytest.mark.parametrize("language", ["id", "jv", "en"])
async def test_its_texts_show_its_own_places_and_codes(chat: CitizenChat, language: str):
    texts, facts = chat.desk.texts, {"name": "Kak Sri", "government": "Pemkot", "number": "112"}
    assert "Pasar Anggrek" in texts.html(language, "citizen-start", **facts)
    assert "/status KBG-XXXX-XXXX" in texts.html(language, "citizen-help", **facts)
    assert "Warga Hulu" in texts.html(language, "citizen-privacy", **facts)
    assert "KBG-7K3F-9XQ2" in texts.plain(language, "staff-error-code")
    assert "dlh" in texts.html(language, "staff-help", name="Endah")
    assert "anggrek" in texts.html(language, "staff-help", name="Endah")


async def test_the_city_of_malang_shows_what_it_always_showed(database: Database, clock: Clock):
    texts = (await desk_on(database, clock)).texts
    assert "lampu jalan depan Pasar Dinoyo mati" in texts.html("id", "citizen-start", name="", government="")
    assert "<i>dishub terlambat dinoyo</i>" in texts.html("id", "staff-help", name="Endah")
    assert "/lihat MLG-7K3F-9XQ2" in texts.plain("id", "staff-error-code")
