"""The citizen's side over HTTP: a scanned code, a kind of her own, media of all sorts, pages, languages."""

import io
import re
from pathlib import Path

from pypdf import PdfReader

from bot import qr
from bot.playground.parameters import Upload
from bot.playground.views import MessageView
from storage.people.citizens import by_telegram_id
from tests.journeys.city import City, a_photo
from tests.support import desk as town

CODE = r"MLG-[0-9A-Z]{4}-[0-9A-Z]{4}"
MP4 = b"\x00\x00\x00\x18ftypisom" + bytes(400)
PDF = b"%PDF-1.4\n" + bytes(300)
POLL = {
    "id": "1", "question": "Setuju?", "options": [], "total_voter_count": 0, "is_closed": False,
    "is_anonymous": True, "type": "regular", "allows_multiple_answers": False, "allows_revoting": False,
    "members_only": False,
}  # fmt: skip


async def skipped(city: City, asked: MessageView, until: str = "ini yang saya tangkap") -> MessageView:
    """Skip whatever may be left open, in words."""
    for _ in range(8):
        if re.search(until, asked.text, re.IGNORECASE):
            return asked
        asked = await city.say(city.ratna, "lewati", r"\?")
    raise AssertionError(f"never heard {until!r}")


async def documents(city: City, since: int, count: int) -> list[MessageView]:
    return await city.world.until(
        lambda: (
            found
            if len(found := [m for m in city.chat_of(city.ratna) if m.media == "document" and m.id > since])
            >= count
            else None
        ),
        20,
    )


async def test_from_a_printed_code_to_a_suggestion_and_its_chronology(city: City, tmp_path: Path) -> None:
    table = tmp_path / "halte.csv"
    table.write_text("name,address\nHalte Veteran,Jl. Veteran Sumbersari\n", encoding="utf-8")
    cards = qr.read_table(city.settings, table)
    bot = city.cast.citizen_bot
    assert await qr.print_sheet(city.settings, cards, tmp_path / "lembar.pdf", None)
    (row,) = await qr._kept(city.settings, cards)  # noqa: SLF001 - what stands in the printed code

    city.ratna.start(bot, row.token)
    told = await city.hear(city.ratna, "Tempatnya sudah saya catat")
    assert "Halte Veteran, Jl. Veteran Sumbersari, Kelurahan Sumbersari, Lowokwaru" in told.text
    asked = await city.say(city.ratna, "sebaiknya halte ini diberi atap, kalau hujan orang kehujanan", r"\?")
    review = await skipped(city, asked)
    assert "Halte Veteran" in review.text
    parts = await city.press(city.ratna, review, "Ada yang keliru", "bagian mana")
    asked = await city.press(city.ratna, parts, "Ubah jenis", "lebih pas disebut apa")
    assert "Senin, 30 November 2026" in asked.text
    review = await city.press(city.ratna, asked, "Usul", "usul. Ditanggapi paling lambat Senin, 30 November")
    done = await city.say(city.ratna, "ya, kirim", "sudah terkirim")
    assert "Usul Kakak ditanggapi tuntas, paling lambat Senin, 30 November 2026" in done.text
    (report,) = await city.reports()
    assert (report.kind, report.place, report.kelurahan) == (
        "suggestion", "Halte Veteran, Jl. Veteran Sumbersari", "Sumbersari",
    )  # fmt: skip

    since = city.last_in_chat(city.ratna)
    told = await city.say(city.ratna, "kronologi", "ini kronologi")
    assert told.reply_to == done.id, "all about one report hangs together"
    papers = {one.file.name: one.file.content for one in await documents(city, since, 2)}
    shown = "\n".join(
        page.extract_text() for page in PdfReader(io.BytesIO(papers[f"kronologi-{report.code}.pdf"])).pages
    )
    for part in (report.code, "Halte Veteran", "diberi atap", "Senin, 30 November 2026"):
        assert part in shown
    assert report.code in papers[f"kronologi-{report.code}.txt"].decode()

    await city.say(city.ratna, "/bahasa jawa", "nggih kak ratna")
    menu = await city.world.until(
        lambda: [menu for key, menu in bot.profile.items() if f'"chat_id": {city.ratna.id}' in key[0]], 20
    )
    assert {one["description"] for one in menu[0]} >= {"Miwiti laporan enggal", "Gantos basa"}
    choice = await city.say(city.ratna, "/bahasa", "mawi basa napa")
    await city.press(city.ratna, choice, "English", "English from now on")
    await city.say(city.ratna, "/status", "Kind: a suggestion")


async def test_media_of_all_sorts_reach_the_staff_and_the_rest_is_explained(city: City) -> None:
    bot, ratna = city.cast.citizen_bot, city.ratna
    asked = await city.say(ratna, "lampu jalan mati di Sawojajar sejak minggu lalu", r"fotonya")
    sendings = (
        ("video", Upload("v.mp4", MP4, "video/mp4"), "videonya sudah masuk|lampiran masuk"),
        ("video_note", Upload("n.mp4", MP4, "video/mp4"), "lampiran masuk"),
        ("document", Upload("surat.pdf", PDF, "application/pdf"), "lampiran masuk"),
        ("document", Upload("bukti.zip", b"PK\x03\x04", "application/zip"), "tidak saya simpan"),
        ("document", Upload("surat.docx", b"PK\x03\x04", "application/msword"), "simpan sebagai PDF"),
        ("video", Upload("besar.mp4", MP4 + bytes(21 * 1024 * 1024), "video/mp4"), "lebih dari 20 MB"),
    )
    for kind, upload, answer in sendings:
        since = city.last_in_chat(ratna)
        ratna.send_file(bot, kind, upload)
        asked = await city.hear(ratna, answer, since)
    since = city.last_in_chat(ratna)
    ratna.send_voice(bot, b"OggS" + bytes(200))
    await city.hear(ratna, "rekaman suaranya", since)
    since = city.last_in_chat(ratna)
    ratna.send_album(bot, [a_photo("red"), a_photo("blue")])
    asked = await city.hear(ratna, "sudah 5 lampiran masuk", since)
    for content, answer in (
        ({"contact": {"phone_number": "+628123", "first_name": "Budi"}}, "kartu kontak"),
        ({"poll": POLL}, "jajak pendapat"),
    ):
        since = city.last_in_chat(ratna)
        ratna.send_raw(bot, content)
        asked = await city.hear(ratna, answer, since)
    since = city.last_in_chat(ratna)
    ratna.send_file(bot, "document", Upload("palsu.pdf", b"PK\x03\x04 no paper", "application/pdf"))
    await city.hear(ratna, "tidak bisa dibuka", since)
    review = await skipped(city, asked)
    review = await city.say(ratna, "tolong cepat ya pak, gelap sekali", "ini yang saya tangkap")
    assert "lampiran:</b> 6" in review.html or "lampiran: 6" in review.text
    await city.press(ratna, review, "Ya, kirim", "sudah terkirim")
    sorts = ["document", "photo", "photo", "video", "video_note", "voice"]
    await city.world.until(lambda: sorted(m.media for m in city.cast.group.messages if m.media) == sorts, 30)


async def test_many_reports_are_paged_and_a_slip_in_a_code_is_understood(city: City) -> None:
    ratna, desk = city.ratna, city.app.desk
    await city.say(ratna, "halo", "saya Wadul")
    async with desk.database.reading() as session:
        owner = await by_telegram_id(session, ratna.id)
    made = [await town.report(desk, owner, code=f"MLG-22{sign}2-2222") for sign in "ABCDEFGH"]
    listed = await city.say(ratna, "/laporanku", "halaman 1 dari 2")
    assert made[7].code in listed.text
    assert "Diperiksa paling lambat Kamis, 26 November 2026" in listed.text
    await city.say(ratna, "lanjut", "halaman 2 dari 2")
    await city.say(ratna, "2", made[1].code)
    told = await city.say(ratna, "/status MLG-22D2-222", "Sekarang:")
    assert made[3].code in told.text
    await city.say(ratna, "/status MLG-9999-9999", "tidak ketemu")
