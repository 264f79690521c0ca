"""Duty, reminders and thanks, end to end: from the suggestion on a card to the leader's week."""

from datetime import date, datetime, time

from storage.people import officers
from tests.journeys.city import City
from tests.journeys.test_main_job import filed


async def types(city: City, officer, text: str, expect: str):
    """A command in the group, and what the group reads."""
    since = city.last_in_group()
    officer.say(city.cast.group, text)
    return await city.group_sees(expect, since)


async def until(city: City, day: date, at: time = time(9, 1)) -> None:
    """Working days pass, one after another, to that day."""
    desk = city.app.desk
    while desk.today() < day:
        following = desk.calendar.add(desk.today(), 1)
        await city.time_comes(datetime.combine(following, at, desk.zone))


async def test_duty_from_the_suggestion_to_the_leaders_week(city: City) -> None:
    for officer in (city.yusuf, city.endah, city.sari, city.wahyu):
        await city.opens_staff_bot(officer)
    await types(city, city.endah, "/piket kapasitas 4", "Sanggup memegang 4 laporan")
    await types(city, city.endah, "/piket pengganti Sari", "Pengganti saat cuti: Sari")
    await types(city, city.endah, "/piket cuti 8-10 des", "Cuti: Sel, 8 Des - Kam, 10 Des")

    # A report at night: the card suggests whoever has hands free in the morning; one press gives it to her.
    code = await filed(city)
    card = await city.group_sees(code)
    assert "saran: Endah" in card.text
    answer = await city.officer_presses(city.sari, card, "Serahkan ke Endah")
    assert "sekarang dipegang Endah" in answer.text
    await city.hear(city.ratna, "sudah ada yang pegang")
    await types(city, city.sari, "/beban", "Endah DPUPRPKP: masih sanggup 3, memegang 1")

    # She is not called at night; in her hours she reads that it is hers.
    await until(city, date(2026, 11, 24))
    await city.officer_hears(city.endah, f"{code} sekarang di tangan Anda")

    # Nobody answers: the digest says so in the morning, once; the next day it is overdue.
    since = city.last_in_group()
    await until(city, date(2026, 11, 30))
    digest = await city.group_sees("Jatuh hari ini", since)
    assert code in digest.text
    since = city.last_in_group()
    await until(city, date(2026, 12, 1))
    await city.group_sees("1 lewat waktu.*baru lewat|1 lewat waktu.*lewat 1 hari kerja", since)
    found = [one for one in city.cast.group.messages if "Jatuh hari ini" in one.text]
    assert len(found) == 1, "said once a day, and not under each card"

    # Half of the time is gone: she hears it. Most of it: she is away, so her substitute hears it, and Yusuf.
    await until(city, date(2026, 12, 2))
    await city.officer_hears(city.endah, "50 % waktunya sudah terpakai")
    await until(city, date(2026, 12, 9))
    await city.officer_hears(city.sari, "Endah DPUPRPKP sedang cuti.*80 % waktunya sudah terpakai")
    await city.officer_hears(city.yusuf, f"Waktunya hampir habis.*{code}")

    # All of it: the lead hears; she hands it over, and the sheet comes along.
    await until(city, date(2026, 12, 11))
    await city.officer_hears(city.sari, "sampai di batas waktunya")
    question = await types(city, city.sari, "/serahterima Endah ke Sari", "Serahkan 1 laporan Endah")
    done = await city.officer_presses(city.sari, question, "Ya, serahkan ke Sari Kepala DPUPRPKP")
    assert "sekarang dipegang Sari" in done.text
    await city.officer_hears(city.sari, "Serah terima: 1 laporan")
    async with city.app.desk.database.reading() as session:
        sari = await officers.by_telegram_id(session, city.sari.id)
    assert sari is not None
    assert (await city.reports())[0].officer_id == sari.id

    # The leader says a good word, and on Friday afternoon it is in the note.
    await types(city, city.wahyu, "/apresiasi Endah terima kasih sudah sabar", "ada pesan dari Wahyu")
    await city.officer_hears(city.endah, "ada pesan dari Wahyu")
    since = city.last_in_group()
    await city.time_comes(datetime(2026, 12, 11, 15, 1, tzinfo=city.app.desk.zone))
    note = await city.group_sees("Terima kasih pekan ini", since)
    assert "sudah sabar" in note.text

    # Five working days past the deadline the leader reads of it as her week begins.
    await until(city, date(2026, 12, 21))
    await city.officer_hears(city.wahyu, f"Lewat lebih dari 5 hari kerja.*{code}")
