"""One pothole, two citizens, over HTTP: asked, joined, seen as two, told both; one says it is not solved."""

import re

from bot.playground.views import MessageView
from tests.journeys.city import City, a_photo
from tests.journeys.test_main_job import CODE, filed

SECOND = "ada lubang besar di jalan dekat SDN Kauman 1, bahaya buat motor"


async def told_by_slamet(city: City) -> MessageView:
    """Slamet tells of the same pothole, with a photo, and presses “Ya, kirim”; the question he gets."""
    asked = await city.say(city.slamet, SECOND, "sejak kapan")
    asked = await city.press(city.slamet, asked, "Kemarin", "fotonya")
    since = city.last_in_chat(city.slamet)
    city.slamet.send_photo(city.cast.citizen_bot, a_photo("blue"))
    asked = await city.hear(city.slamet, r"\?", since)
    for _ in range(6):
        if "ini yang saya tangkap" in asked.text.lower():
            return await city.press(city.slamet, asked, "Ya, kirim", "Yang ini bukan")
        word = "tidak usah" if "melihat nama" in asked.text else "lewati"
        asked = await city.say(city.slamet, word, r"\?")
    raise AssertionError("no review")


async def done(city: City, card: MessageView, words: str, colour: str) -> None:
    """Endah reports the result with a photo."""
    await city.officer_presses(city.endah, card, "Hasil")
    city.endah.send_photo(city.cast.group, a_photo(colour), words, reply_to=card)


async def test_two_citizens_and_one_pothole(city: City) -> None:
    first = await filed(city)
    card = await city.group_sees(first)
    question = await told_by_slamet(city)
    assert "Kelurahan Kauman" in question.text
    assert "1 warga" in question.text
    last = city.last_in_group()
    joined = await city.press(city.slamet, question, "Ya, yang ini", "2 warga menunggu hal yang sama")
    found = re.search(CODE, joined.text)
    assert found is not None
    second = found.group()
    assert second != first

    # The staff see one card for both, and his words and photo under it, without his name.
    evidence = await city.group_sees("melaporkan hal yang sama", since=last)
    assert SECOND in evidence.text
    await city.world.until(
        lambda: [m for m in city.cast.group.messages if m.media == "photo" and m.id > last], 20
    )
    await city.group_sees("2 warga.*" + CODE + "|" + first + ".*2 warga")
    everything = "\n".join(message.text for message in city.cast.group.messages)
    assert city.slamet.name.split()[0] not in everything

    # Whatever happens is told to both, each under his own code.
    heard = {one: city.last_in_chat(one) for one in (city.ratna, city.slamet)}
    await city.officer_presses(city.endah, card, "Ambil")
    for person, code in ((city.ratna, first), (city.slamet, second)):
        told = await city.hear(person, "sudah ada yang pegang", heard[person])
        assert code in told.text
    heard = {one: city.last_in_chat(one) for one in (city.ratna, city.slamet)}
    await done(
        city, card, "Lubang ditambal aspal oleh tim Bina Marga DPUPRPKP tadi pagi, 24 November.", "black"
    )
    results = {one: await city.hear(one, "Apakah sudah beres", heard[one]) for one in heard}

    # He says that it is not: it is opened again, and she hears so without a word of his.
    last, since = city.last_in_group(), city.last_in_chat(city.ratna)
    asked = await city.press(city.slamet, results[city.slamet], "Belum", "saya buka lagi")
    await city.say(city.slamet, "sisi barat masih menganga", "sudah saya tambahkan", reply_to=asked)
    await city.group_sees("sisi barat masih menganga", since=last)
    reopened = await city.hear(city.ratna, "belum beres, jadi dibuka lagi", since)
    assert "menganga" not in reopened.text
    assert (await city.reports())[0].state == "in_progress"

    # The second time both agree, each for himself.
    heard = {one: city.last_in_chat(one) for one in heard}
    await done(
        city, card, "Sisi barat juga sudah ditambal tim Bina Marga hari ini, 24 November 2026.", "brown"
    )
    results = {one: await city.hear(one, "Apakah sudah beres", heard[one]) for one in heard}
    await city.press(city.slamet, results[city.slamet], "Sudah", "syukurlah")
    assert [one.state for one in await city.reports()] == ["result", "merged"]
    await city.press(city.ratna, results[city.ratna], "Sudah", "syukurlah")
    assert [one.state for one in await city.reports()] == ["closed", "merged"]

    # Nothing that either of them reads stems from the other.
    for person, other, code in ((city.slamet, city.ratna, first), (city.ratna, city.slamet, second)):
        read = "\n".join(message.text for message in city.chat_of(person) if message.from_bot)
        assert code not in read
        assert other.name.split()[0] not in read
    assert "ceblok" not in "\n".join(message.text for message in city.chat_of(city.slamet))
