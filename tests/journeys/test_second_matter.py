"""One story, two matters, over HTTP: offered after the receipt, begun by her yes, seen by the staff."""

import re

from bot.playground.views import MessageView
from tests.journeys.city import City
from tests.journeys.test_main_job import CODE

RUBBISH = "sampah di pojokan juga sudah tiga hari numpuk"
STORY = f"lampu PJU mati di Jalan Bunga Kopi Jatimulyo sejak kemarin, terus {RUBBISH}"


async def reviewed(city: City, asked: MessageView) -> MessageView:
    """Whatever may be left open is left open, until her story is read back to her."""
    for _ in range(6):
        if "ini yang saya tangkap" in asked.text.lower():
            return asked
        word = "tidak usah" if "melihat nama" in asked.text else "lewati"
        asked = await city.say(city.ratna, word, r"\?")
    raise AssertionError("no review")


async def test_a_second_matter_becomes_a_report_when_she_says_so(city: City) -> None:
    review = await reviewed(city, await city.say(city.ratna, STORY, r"\?"))
    since = city.last_in_chat(city.ratna)
    offer = await city.press(city.ratna, review, "Ya, kirim", "Di cerita tadi ada juga")
    receipt = await city.hear(city.ratna, "Sudah terkirim", since)
    assert receipt.id < offer.id
    assert RUBBISH in offer.text
    assert [one.department for one in await city.reports()] == ["DPUPRPKP"]

    # Two quick presses make one draft: her own words, at the same place.
    city.ratna.press(offer, "Ya, catat juga")
    asked = await city.press(city.ratna, offer, "Ya, catat juga", "fotonya")
    review = await reviewed(city, asked)
    assert RUBBISH in review.text
    assert "PJU" not in review.text
    assert "Jatimulyo" in review.text
    assert "Dinas Lingkungan Hidup" in review.text
    done = await city.press(city.ratna, review, "Ya, kirim", "sudah terkirim")

    first, second = await city.reports()
    assert (first.text, first.department) == (STORY, "DPUPRPKP")
    assert (second.text, second.department, second.kelurahan) == (RUBBISH, "DLH", "Jatimulyo")
    found = re.search(CODE, done.text)
    assert found is not None
    assert found.group() == second.code
    for one in (first, second):
        card = await city.group_sees(one.code)
        assert "Ratna" not in card.text

    # The button is spent: pressed once more it begins nothing.
    spent = await city.ratna.press(offer, "Ya, catat juga").wait(20)
    assert spent.alert
    assert len(await city.reports()) == 2
