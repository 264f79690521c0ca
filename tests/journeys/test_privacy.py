"""Her data in her own hands, over both real frameworks: language, confidentiality, a copy, and erasure."""

from sqlmodel import select

from storage.tables import Citizen, Identity
from tests.journeys.city import City

STORY = "lampu jalan di depan Pasar Dinoyo mati sejak kemarin, saya Ratna Wulandari takut lewat"


async def test_a_confidential_report_a_copy_of_everything_and_an_erasure(city: City) -> None:
    ratna, chat = city.ratna, city.cast.citizen_bot
    before = city.last_in_group()

    # She reads English after one press, and goes back.
    asked = await city.say(ratna, "/bahasa", "bahasa apa")
    await city.press(ratna, asked, "English", "English from now on")
    await city.say(ratna, "/bahasa indonesia", "mulai sekarang pakai bahasa Indonesia")

    # Her report is confidential before it is sent: the common group never hears of it.
    await city.say(ratna, STORY, "foto|tempat|petugas|tangkap")
    review = None
    for _ in range(8):
        last = city.chat_of(ratna)[-1]
        if any(button.text == "Ya, kirim" for button in last.buttons):
            review = last
            break
        await city.say(ratna, "lewati", ".")
    assert review is not None
    offered = await city.press(ratna, review, "Kerahasiaan", "tidak masuk grup umum")
    review = await city.press(ratna, offered, "Rahasia", "Kerahasiaan: rahasia")
    await city.press(ratna, review, "Ya, kirim", "sudah terkirim")
    (report,) = await city.reports()
    assert report.privacy == "confidential"
    await city.working_days_pass(4)
    assert [one for one in city.cast.group.messages if one.id > before] == []

    # Everything held about her comes as one file.
    since = city.last_in_chat(ratna)
    await city.say(ratna, "/dataku", "semua yang kami simpan")
    paper = await city.world.until(
        lambda: [one for one in city.chat_of(ratna) if one.id > since and one.media == "document"], 20
    )
    told = paper[0].file.content.decode()
    assert report.code in told
    assert "Ratna" in told
    assert str(ratna.id) in told

    # Asked twice, she is erased at once, and hears it.
    asked = await city.say(ratna, "/hapus", "Tetap ada")
    asked = await city.press(ratna, asked, "Ya, hapus", "tidak bisa dikembalikan")
    await city.press(ratna, asked, "Hapus sekarang", "Sudah dihapus")
    (report,) = await city.reports()
    assert "Ratna" not in report.text
    assert "lampu jalan" in report.text
    async with city.app.desk.database.reading() as session:
        assert (await session.exec(select(Identity))).all() == []
        (nobody,) = (await session.exec(select(Citizen))).all()
    assert nobody.telegram_id < 0

    # Days later nothing is pushed to her; what she writes then is somebody new.
    since = city.last_in_chat(ratna)
    await city.working_days_pass(4)
    assert [one for one in city.chat_of(ratna) if one.id > since and one.from_bot] == []
    ratna.say(chat, "/laporanku")
    await city.hear(ratna, "Belum ada laporan", since)
