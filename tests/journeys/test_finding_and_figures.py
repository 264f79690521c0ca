"""Those who look and those who lead: finding, filters and figures over both frameworks, on both databases."""

import io

import openpyxl
from PIL import Image

from bot.playground.people import Person
from bot.playground.views import MessageView
from tests.journeys.city import City
from tests.journeys.test_main_job import filed


async def private(city: City, person: Person, words: str, count: int = 1) -> list[MessageView]:
    """Somebody writes to the staff bot in private; its next answers."""
    chat = city.world.chat_with(person, city.cast.staff_bot)
    since = max((one.id for one in chat.messages), default=0)
    person.say(city.cast.staff_bot, words)

    def answers() -> list[MessageView] | None:
        new = [one for one in chat.messages if one.from_bot and one.id > since]
        return new if len(new) >= count else None

    return await city.world.until(answers, 40)


async def test_what_is_looked_for_is_found_and_who_leads_sees_figures(city: City) -> None:
    code = await filed(city)
    card = await city.group_sees(code)
    await city.officer_presses(city.endah, card, "Ambil")
    await city.hear(city.ratna, "sudah ada yang pegang")

    # Found by her words, and by who has it; opened with its history and why it came here.
    last = city.last_in_group()
    city.endah.say(city.cast.group, "/cari berlubang kauman")
    found = await city.group_sees("🔎", since=last)
    assert code in found.text
    assert "Ratna" not in found.text
    last = city.last_in_group()
    await city.officer_presses(city.endah, found, "1")
    view = await city.group_sees("Riwayat", since=last)
    assert "karena kata" in view.text
    (answer,) = await private(city, city.bagus, "/cari endah")
    assert code in answer.text

    # Her name finds nothing, and one wrong sign of the code still finds the report.
    (answer,) = await private(city, city.bagus, "/cari Ratna")
    assert "Belum ketemu" in answer.text
    wrong = code[:4] + ("2" if code[4] != "2" else "3") + code[5:]
    (answer,) = await private(city, city.bagus, f"/cari {wrong}")
    assert code in answer.text

    # The queue, narrowed by typing and by pressing.
    last = city.last_in_group()
    city.endah.say(city.cast.group, "/antrian dpuprpkp")
    queue = await city.group_sees("Antrean", since=last)
    assert code in queue.text
    await city.working_days_pass(6)
    last = city.last_in_group()
    city.endah.say(city.cast.group, "/antrian terlambat")
    late = await city.group_sees("terlambat", since=last)
    assert code in late.text
    await city.officer_presses(city.endah, late, "✓ terlambat, lepas")
    await city.world.until(lambda: "semua dinas:" in late.text, 20)

    # An officer gets a kind no; who leads gets a picture, its words and a workbook, in private.
    last = city.last_in_group()
    city.bagus.say(city.cast.group, "/laporan 2026-S2")
    await city.group_sees("minta ke koordinator", since=last)
    picture, table = await private(city, city.wahyu, "/laporan 2026-S2", count=2)
    assert picture.media == "photo"
    assert Image.open(io.BytesIO(picture.file.content)).size == (960, 1280)
    assert "Semester 2 2026" in picture.text
    assert "1 laporan masuk" in picture.text
    assert table.media == "document"
    book = openpyxl.load_workbook(io.BytesIO(table.file.content))
    summary = dict(book["Ringkasan"].iter_rows(min_row=2, values_only=True))
    assert summary["Laporan masuk"] == 1
    assert summary["Lewat batas, belum selesai"] == 0
    assert "Aturan hitung" in book.sheetnames
