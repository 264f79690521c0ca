"""After the result, over HTTP: thanks by name, a hint after a low mark, the chronology when it is late."""

from datetime import timedelta

from bot.playground.views import MessageView
from tests.journeys.city import City, a_photo
from tests.journeys.test_main_job import filed


async def delivered(city: City) -> tuple[str, MessageView]:
    """A report that Endah took and reported as done; the message that asks whether it is solved."""
    code = await filed(city)
    card = await city.group_sees(code)
    await city.officer_presses(city.endah, card, "Ambil")
    heard = city.last_in_chat(city.ratna)
    await city.officer_presses(city.endah, card, "Hasil")
    city.endah.send_photo(
        city.cast.group,
        a_photo("black"),
        "Lubang sudah ditambal dengan aspal oleh tim Bina Marga DPUPRPKP tadi pagi, 24 November.",
        reply_to=card,
    )
    return code, await city.hear(city.ratna, "sudah beres", since=heard)


async def test_her_thanks_reach_the_officer_by_name_and_she_stays_unnamed(city: City) -> None:
    code, result = await delivered(city)
    asked = await city.press(city.ratna, result, "Sudah", "syukurlah")
    last = city.last_in_group()
    await city.press(city.ratna, asked, "5", "titip kata")
    await city.say(city.ratna, "matur nuwun pak, cepat sekali", "teruskan ke petugas")
    thanks = await city.group_sees("Terima kasih untuk", since=last)
    assert city.endah.name.split()[0] in thanks.text
    assert code in thanks.text
    assert "matur nuwun pak, cepat sekali" in thanks.text
    assert "Warga" in thanks.text
    everything = "\n".join(message.text for message in city.cast.group.messages)
    assert "Ratna" not in everything
    assert "Wulandari" not in everything


async def test_a_low_mark_is_a_kind_hint_and_names_nobody(city: City) -> None:
    await city.opens_staff_bot(city.yusuf)
    code, result = await delivered(city)
    asked = await city.press(city.ratna, result, "Sudah", "syukurlah")
    last = city.last_in_group()
    await city.press(city.ratna, asked, "2", "sudah jujur")
    await city.say(city.ratna, "dua minggu tanpa penjelasan apa-apa", "sampaikan ke koordinator")
    await city.time_comes(city.clock() + timedelta(days=1))  # he is told in his hours
    hint = await city.officer_hears(city.yusuf, "Untuk koordinator")
    assert all("tanpa penjelasan" not in one.text for one in city.cast.group.messages if one.id > last)
    assert code in hint.text
    assert "2 dari 5" in hint.text
    assert city.endah.name.split()[0] not in hint.text


async def test_when_it_is_late_she_is_told_once_and_gets_her_chronology(city: City) -> None:
    code = await filed(city)
    await city.working_days_pass(15)
    told = await city.hear(city.ratna, "Ombudsman")
    assert "harus jujur" in told.text
    since = city.last_in_chat(city.ratna)
    await city.press(city.ratna, told, "Kronologi", "ini kronologi")
    papers = await city.world.until(
        lambda: [m for m in city.chat_of(city.ratna) if m.media == "document" and m.id > since], 20
    )
    assert papers[0].file.name == f"kronologi-{code}.txt"
    content = papers[0].file.content.decode()
    for part in (code, "jalan depan SD Kauman 1 bolong parah", "Jumat, 11 Desember 2026", "versi 62-2018"):
        assert part in content
    await city.working_days_pass(4)
    late = [message for message in city.chat_of(city.ratna) if "Ombudsman" in message.text]
    assert len(late) == 1
