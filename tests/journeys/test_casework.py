"""The life of a case over HTTP: through many hands, outside and later, two of one matter, second thoughts."""

import io
import random
import re
from collections.abc import AsyncIterator
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from storage.cases import reports
from tests.journeys.city import City
from tests.journeys.handling import Handling, buttons_of
from tests.journeys.test_main_job import CODE, filed
from tests.journeys.test_two_citizens import told_by_slamet

UNDO = 20
MENDED = "Lubang ditambal dengan aspal oleh tim Bina Marga DPUPRPKP tadi pagi, 2 Desember."
ANSWER = "Tim Bina Marga DPUPRPKP menambal lubang itu Kamis, 26 November, pukul 09.00."
BETTER = "Tim Bina Marga DPUPRPKP menambal lubang itu Jumat, 27 November, pukul 09.00."


@pytest.fixture
async def thoughtful(database_url: str, tmp_path: Path) -> AsyncIterator[City]:
    """A city in which what officers send waits for a while."""
    async with City.running(database_url, tmp_path, undo_seconds=UNDO) as running:
        yield running


def picture(seed: int, side: int = 320) -> bytes:
    """A picture with large shapes, as a street has them; the same seed gives the same one."""
    dice = random.Random(seed)
    small, content = Image.new("L", (8, 8)), io.BytesIO()
    small.putdata([dice.randrange(256) for _ in range(64)])
    small.resize((side, side), Image.Resampling.BICUBIC).convert("RGB").save(content, "JPEG")
    return content.getvalue()


async def away(city: City, officer, days: str) -> None:
    """She says in the group that she is on leave."""
    since = city.last_in_group()
    officer.say(city.cast.group, f"/piket cuti {days}")
    await city.group_sees("Cuti:", since)


async def test_a_case_through_many_hands_outside_and_back_to_its_result(city: City) -> None:
    await city.working_days_pass(1)  # Tuesday morning, so that everybody is on duty
    await city.opens_staff_bot(city.yusuf)
    case = await Handling.of(city, await filed(city))

    # Taken, handed back, assigned: who is on duty stands first, who is away last, and is asked about once.
    assert case.code in (await case.press(city.endah, "Ambil")).text
    assert "antrean" in (await case.rare(city.endah, "Kembalikan")).text
    await city.hear(city.ratna, "mengembalikannya ke antrean")
    await away(city, city.endah, "24-27 nov")
    offered = await case.asks(city.yusuf, "Tugaskan", "Siapa di DPUPRPKP")
    assert buttons_of(offered) == ["Sari Kepala D… · 0 laporan", "Endah DPUPRPKP · cuti sampai 27 Nov"]
    sure = await case.asks(city.yusuf, "Endah", "cuti sampai 27 Nov. Tetap serahkan", offered)
    again = await case.asks(city.yusuf, "Pilih rekan lain", "Siapa di DPUPRPKP", sure)
    assert "Sari" in (await case.press(city.yusuf, "Sari", again)).text
    await case.card_shows("petugas: Sari")

    # A question stops the clock, and the card says so; her answer lets it run.
    asked = await case.ready_for(city.sari, "Tanya warga")
    await case.replies(city.sari, asked, "Lubangnya di sisi timur atau barat gerbang?")
    question = await city.hear(city.ratna, "hitungan harinya berhenti")
    await case.card_shows("(?i)menunggu jawaban warga|menunggu warga")
    heard = city.last_in_chat(city.ratna)
    city.ratna.send_photo(city.cast.citizen_bot, picture(1), "Timur, depan gerbang", reply_to=question)
    await city.hear(city.ratna, "Hitungan harinya jalan lagi", heard)

    # Passed on once, and again: then the coordinator decides, in private, by one press.
    first = (await city.reports())[0]
    await case.passes_on(city.sari, "hubung", "Dishub", "Lubangnya di halte")
    await city.hear(city.ratna, "Lubangnya di halte")
    told = await case.passes_on(city.bagus, "satpol", "Satpol PP", "Trotoarnya dipakai berjualan")
    assert "yang menentukan" in told.text
    decide = await city.officer_hears(city.yusuf, "Anda yang menentukan")
    assert "Lubangnya di halte" in decide.text
    await case.press(city.yusuf, "Putuskan: DPUPRPKP", decide)
    await city.group_sees("Koordinator memutuskan")
    back = (await city.reports())[0]
    assert (back.department, back.finish_by) == ("DPUPRPKP", first.finish_by), "no transfer moves a deadline"

    # It waits for the budget, with an honest date; then it turns out to be a pipe of somebody else's.
    why = await case.asks(city.sari, "Jadwalkan", "kenapa")
    when = await case.asks(city.sari, "Menunggu anggaran", "menunggu anggaran", why)
    refused = await case.replies(city.sari, when, "nanti kalau ada dana", "Itu belum menyebut hari")
    await case.replies(city.sari, refused, "akhir Maret 2027, masuk APBD tahun depan", "Rencana")
    honest = await city.hear(city.ratna, "anggarannya belum ada")
    assert "31 Maret 2027" in honest.text
    which = await case.asks(city.sari, "Lembaga luar", "lembaga mana")
    noted = await case.asks(city.sari, "PLN", "kontak: .*123", which)
    await case.replies(city.sari, noted, "sudah kami laporkan, nomor K12", "Kita tetap mengawal")
    outside = await city.hear(city.ratna, "ikut menagih kabarnya")
    assert "123" in outside.text
    assert "nomor K12" in outside.text

    # What colleagues note for each other never leaves the group.
    await case.replies(city.sari, case.card, "// Pak Didik di PLN yang pegang", "hanya untuk rekan petugas")

    # The body is asked again in time; the answer to that reminder is read by the citizen.
    await city.working_days_pass(6)
    reminder = await city.group_sees(f"Waktunya menanyakan {case.code}")
    await case.replies(
        city.sari, reminder, "PLN menggeser tiangnya hari Rabu, 2 Desember, tim kami lanjut menambal."
    )
    await city.hear(city.ratna, "menggeser tiangnya")

    # The result is asked for a photo; one that was seen before is flagged to the coordinator.
    done = await case.ready_for(city.sari, "Hasil")
    without = await case.replies(city.sari, done, MENDED, "belum ada foto hasilnya")
    await case.replies(city.sari, without, "", f"Hasil {case.code} dikirim", photo=picture(1, side=200))
    result = await city.hear(city.ratna, "sudah beres")
    await flagged(city, "mirip foto yang dikirim pelapornya sendiri")
    still = await city.press(city.ratna, result, "Belum", "saya buka lagi")
    await city.say(city.ratna, "Pinggirnya masih berlubang", "sudah saya tambahkan", reply_to=still)
    done = await case.ready_for(city.sari, "Hasil")
    heard = city.last_in_chat(city.ratna)
    await case.replies(city.sari, done, MENDED + " Pinggirnya juga.", "dikirim", photo=picture(2))
    await city.press(city.ratna, await city.hear(city.ratna, "Pinggirnya juga", heard), "Sudah", "syukurlah")
    assert await case.state() == "closed"
    everything = "\n".join(message.text for message in city.chat_of(city.ratna))
    assert "Pak Didik" not in everything


async def test_two_reports_of_one_matter_templates_lapor_and_the_archive(city: City) -> None:
    await city.working_days_pass(1)
    await city.opens_staff_bot(city.yusuf)
    case = await Handling.of(city, await filed(city))
    same = await told_by_slamet(city)
    sent = await city.press(city.slamet, same, "Bukan", "sudah terkirim")
    found = re.search(CODE, sent.text)
    assert found is not None
    other = await Handling.of(city, found.group())

    # An officer sees that it is the same pothole after all; a slip in the code is asked about.
    which = await other.asks(city.endah, "Gabungkan", "kode laporan yang sama")
    slip = await other.replies(city.endah, which, "MLG-2222-2222", "tidak ketemu")
    await other.replies(city.endah, slip, case.code, f"digabung ke {case.code}")
    await city.hear(city.slamet, "digabung")
    await case.card_shows("2 warga")

    # A beginning of an answer, from the department's own shelf; left unchanged it is queried.
    since = city.last_in_group()
    text = "{sapaan}, lubang di {tempat} kami tambal [tanggal] oleh [unit]."
    city.sari.say(city.cast.group, f"/templat ubah jalan-ditambal\nTambal cepat\n{text}")
    await city.group_sees("Disimpan: Tambal cepat", since)
    shelf = await case.asks(city.endah, "Jawab", "Mau mulai dari contoh")
    copied = await case.asks(city.endah, "Tambal cepat", "Ketuk untuk menyalin", shelf)
    words = copied.text.rpartition("\n\n")[2]
    assert words.startswith("Kak, lubang di depan SD Kauman 1 kami tambal [tanggal]")
    await case.replies(city.endah, copied, words, "belum diisi")

    # A dull one is queried too: it may be improved, or sent all the same; both citizens hear the good one.
    dull = await case.replies(city.endah, case.card, "Akan segera kami tindak lanjuti.", "belum saya kirim")
    better = await case.asks(city.endah, "Perbaiki", "versi barunya", dull)
    await case.replies(city.endah, better, ANSWER, f"Jawaban {case.code} dikirim")
    await city.hear(city.ratna, "menambal lubang itu")
    heard = await city.hear(city.slamet, "menambal lubang itu")
    assert other.code in heard.text
    short = await case.replies(city.endah, case.card, "Sudah dicek.", "belum saya kirim")
    await case.press(city.endah, "Kirim saja", short)
    await city.hear(city.ratna, "Sudah dicek")

    # Into LAPOR! by copying, and its number back; the report is found by it.
    block = await case.asks(city.endah, "Salin ke LAPOR!", "urutan isian LAPOR")
    assert "Isi Laporan: jalan depan SD Kauman 1 bolong parah" in block.text
    assert "Ratna" not in block.text
    unread = await case.replies(city.endah, block, "belum keluar nomornya", "belum terbaca")
    await case.replies(city.endah, unread, "1916449", "tercatat di LAPOR")
    since = city.last_in_group()
    city.bagus.say(city.cast.group, "/lihat 1916449")
    shown = await city.group_sees("Riwayat", since)
    assert case.code in shown.text

    # Laid aside by the coordinator alone; both are told why, and either can open it again.
    assert "bagian koordinator" in (await case.rare(city.endah, "Arsipkan")).text
    reasons = await case.asks(city.yusuf, "Arsipkan", "Hanya untuk tiga alasan")
    await case.press(city.yusuf, "Ditarik pelapornya", reasons)
    told = await city.hear(city.ratna, "Kakak sendiri yang menariknya")
    assert await case.state() == "archived"
    await city.press(city.ratna, told, "Buka lagi", "belum beres|dibuka lagi|ceritakan")


async def test_second_thoughts_before_it_leaves_and_afterwards(thoughtful: City) -> None:
    city = thoughtful
    await city.working_days_pass(1)
    case = await Handling.of(city, await filed(city))
    silent = city.last_in_chat(city.ratna)

    # Undone in time: she never hears of it, and the case stands as it stood.
    said = await case.replies(
        city.endah,
        case.card,
        "Lubang itu kami tambal besok pagi oleh tim Dishub.",
        "(?i)dikirim|Berangkat",
    )
    await case.press(city.endah, "Urungkan", said if "Urungkan" in buttons_of(said) else None)
    await case.until_state("registered")
    await later(city)
    assert city.last_in_chat(city.ratna) == silent

    # Changed while it waits: the new words go out, once.
    wrote = city.endah.say(city.cast.group, ANSWER, reply_to=case.card)
    await case.until_state("in_progress")
    city.endah.edit(wrote, BETTER)
    await until_said(city, case, BETTER)
    await later(city)
    heard = await city.hear(city.ratna, "27 November, pukul 09.00")
    assert not [one for one in city.chat_of(city.ratna) if "26 November, pukul" in one.text]

    # Changed after she has read it: nothing goes out until the officer says so; then it is a correction.
    before = city.last_in_group()
    city.endah.edit(wrote, ANSWER)
    asked = await city.group_sees("sudah membaca", before)
    await later(city)
    assert city.last_in_chat(city.ratna) == heard.id
    await case.press(city.endah, "Kirim ralat", asked)
    await later(city)
    assert "26 November" in (await city.hear(city.ratna, "ralat", heard.id)).text


async def flagged(city: City, expect: str) -> None:
    """The timetable looks at photos as soon as they are here; the coordinator reads what is odd."""
    chat = city.world.chat_with(city.yusuf, city.cast.staff_bot)

    async def so() -> bool:
        await city.app.timetable.tick()
        return any(expect in one.text for one in chat.messages)

    await city.world.until(so, 20)


async def later(city: City) -> None:
    """The seconds in which it could be undone are over."""
    await city.time_comes(city.clock() + timedelta(seconds=UNDO + 1))
    await city.settled()


async def until_said(city: City, case: Handling, words: str) -> None:
    """Wait until these are the words that the history holds last."""

    async def so() -> bool:
        async with city.app.desk.database.reading() as session:
            history = await reports.history(session, (await city.reports())[0].id or 0)
        return history[-1].text == words

    await city.world.until(so, 20)
