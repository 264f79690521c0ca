"""The main job, end to end: both real frameworks over HTTP, on both real databases."""

import re

from complaints.codes import check
from tests.journeys.city import City, a_photo

STORY = "jalan depan SD Kauman 1 bolong parah, wes ping pindho anakku ceblok"
CODE = r"MLG-[0-9A-Z]{4}-[0-9A-Z]{4}"


async def filed(city: City) -> str:
    """Ratna tells her story at 22:40 and files it; the report's code."""
    asked = await city.say(city.ratna, STORY, "sejak kapan")
    assert "Ratna" in "".join(message.text for message in city.chat_of(city.ratna))
    asked = await city.press(city.ratna, asked, "Seminggu lalu", "fotonya")
    since = city.last_in_chat(city.ratna)
    city.ratna.send_photo(city.cast.citizen_bot, a_photo())
    asked = await city.hear(city.ratna, "sedalam apa", since)
    asked = await city.say(city.ratna, "Selebar ban motor, dalamnya sejengkal", "boleh petugas")
    review = await city.press(city.ratna, asked, "Tidak usah", "ini yang saya tangkap")
    for shown in ("SD Kauman 1", "Seminggu lalu", "Dinas PU", "tidak ditampilkan"):
        assert shown.lower() in review.text.lower(), shown
    done = await city.press(city.ratna, review, "Ya, kirim", "sudah terkirim")
    found = re.search(CODE, done.text)
    assert found is not None
    assert check(found.group())
    return found.group()


async def test_a_report_goes_from_her_words_to_her_thanks(city: City) -> None:
    code = await filed(city)

    # With the code: what she can do until then, what comes next, and the dates, counted around weekends.
    done = await city.hear(city.ratna, "sudah terkirim")
    for promise in ("Kamis, 26 November 2026", "Senin, 30 November 2026", "Jumat, 11 Desember 2026"):
        assert promise in done.text

    # The group gets one tidy card, without her name, and her photo without its EXIF.
    card = await city.group_sees(code)
    photo = await city.world.until(lambda: [m for m in city.cast.group.messages if m.media == "photo"], 20)
    assert b"a camera that must not be known" not in photo[0].file.content
    assert not [m for m in city.cast.group.messages if "Ratna" in m.text or "Wulandari" in m.text]
    assert "Warga" in card.text

    # Two officers press at once: the first wins and the second is told who was first.
    first, second = city.endah.press(card, "Ambil"), city.sari.press(card, "Ambil")
    answers = [await first.wait(20), await second.wait(20)]
    assert sum(1 for answer in answers if answer.alert) == 1
    loser = next(answer for answer in answers if answer.alert)
    assert "Endah" in loser.text or "Sari" in loser.text
    await city.hear(city.ratna, "sudah ada yang pegang")

    # A question stops the clock, and her answer lets it run again.
    how = await city.officer_presses(city.endah, card, "Tanya warga")
    assert "sebagai pertanyaan" in how.text
    await city.officer_replies(city.endah, card, "Lubangnya di sisi timur atau barat gerbang sekolah, Bu?")
    question = await city.hear(city.ratna, "sisi timur atau barat")
    await city.working_days_pass(3)
    await city.say(city.ratna, "Sisi timur, persis di depan gerbang", "sampai ke petugas", reply_to=question)
    await city.group_sees("Sisi timur, persis")
    report = (await city.reports())[0]
    assert report.finish_by.isoformat() == "2026-12-16"  # three working days later than promised

    # Replying to the card with plain text is an answer to her.
    await city.officer_replies(
        city.endah,
        card,
        "Tim Bina Marga DPUPRPKP menambal lubang itu hari Kamis, 3 Desember, pukul 09.00.",
    )
    await city.hear(city.ratna, "menambal lubang itu")

    # Days pass and nothing changes: she hears from us all the same.
    last = city.last_in_chat(city.ratna)
    await city.working_days_pass(2)
    push = await city.hear(city.ratna, r"hari kerja ke-\d+ dari \d+", since=last)
    assert code in push.text

    # The result needs a photo, for it is something one can see.
    how = await city.officer_presses(city.endah, card, "Hasil")
    assert "sebagai hasil" in how.text
    city.endah.send_photo(
        city.cast.group,
        a_photo("black"),
        "Lubang sudah ditambal dengan aspal oleh tim Bina Marga DPUPRPKP pada Kamis, 3 Desember.",
        reply_to=card,
    )
    result = await city.hear(city.ratna, "sudah beres")
    await city.hear(city.ratna, "sudah ditambal dengan aspal")

    # She says no, and it is opened again at the same officer; then it is done, and she says yes.
    asked = await city.press(city.ratna, result, "Belum", "saya buka lagi")
    await city.say(city.ratna, "Yang sebelah barat masih berlubang", "sudah saya tambahkan", reply_to=asked)
    await city.group_sees("sebelah barat masih berlubang")
    reopened = (await city.reports())[0]
    assert reopened.state == "in_progress"
    heard = city.last_in_chat(city.ratna)
    await city.officer_presses(city.endah, card, "Hasil")
    city.endah.send_photo(
        city.cast.group,
        a_photo("brown"),
        "Sisi barat juga sudah ditambal tim Bina Marga hari ini, 8 Desember 2026.",
        reply_to=card,
    )
    result = await city.hear(city.ratna, "Sisi barat juga", since=heard)
    await city.press(city.ratna, result, "Sudah", "syukurlah")
    closed = (await city.reports())[0]
    assert closed.state == "closed"

    # Closed is closed: nobody is bothered any more.
    last = city.last_in_chat(city.ratna)
    await city.working_days_pass(5)
    assert city.last_in_chat(city.ratna) == last


async def test_a_transfer_reaches_the_other_department_and_keeps_the_deadline(city: City) -> None:
    code = await filed(city)
    card = await city.group_sees(code)
    before = (await city.reports())[0]
    last = city.last_in_group()
    await city.officer_presses(city.endah, card, "Teruskan")
    prompt = await city.group_sees("nama dinas", since=last)
    last = city.last_in_group()
    await city.officer_replies(city.endah, prompt, "hubung")
    choice = await city.group_sees("Dishub|Perhubungan|pilih", since=last)
    await city.officer_presses(city.endah, choice, "Dishub")
    prompt = await city.group_sees("ke Dinas Perhubungan. Alasannya", since=last)
    await city.officer_replies(city.endah, prompt, "Lubangnya di marka parkir milik Dishub.")
    await city.hear(city.ratna, "lebih pas ditangani Dinas Perhubungan")
    after = (await city.reports())[0]
    assert (after.department, after.finish_by) == ("Dishub", before.finish_by)
