"""A photo sent by mistake leaves the desk and the group again, over both real frameworks."""

from pathlib import Path

from sqlmodel import select

from storage.tables import Attachment
from tests.journeys.city import City, a_photo
from tests.journeys.test_main_job import filed


async def test_what_she_takes_back_is_gone(city: City, tmp_path: Path) -> None:
    group, ratna = city.cast.group, city.ratna
    code = await filed(city)
    card = await city.group_sees(code)
    since = city.last_in_chat(ratna)
    ratna.send_photo(city.cast.citizen_bot, a_photo("red"), "ini difoto dari timur")
    await city.hear(ratna, "sudah saya tambahkan", since)
    await city.world.until(lambda: len([one for one in group.messages if one.media == "photo"]) == 2, 20)

    assert len(_kept(tmp_path)) == 2

    await city.say(ratna, "hapus fotonya dong, ada muka anak saya", "sudah saya tarik dari laporan")

    await city.world.until(lambda: not [one for one in group.messages if one.media == "photo"], 20)
    await city.group_sees("menarik kembali fotonya")
    # Her words stay where they were read, and so does the card.
    assert [one for one in group.messages if "ini difoto dari timur" in one.text]
    assert [one for one in group.messages if one.id == card.id]
    async with city.app.desk.database.reading() as session:
        assert (await session.exec(select(Attachment))).all() == []
    assert _kept(tmp_path) == []


def _kept(folder: Path) -> list[Path]:
    """Photos on our disk."""
    return list(folder.rglob("*.jpg"))
