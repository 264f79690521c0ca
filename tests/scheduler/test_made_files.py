"""Files that the desk makes itself: by either bot, under a name for people, and not longer than needed."""

import io
from pathlib import Path

import pytest
from PIL import Image
from sqlmodel import select

from handlers.desk import made_files
from handlers.desk.desk import Desk
from scheduler.jobs import NIGHTLY
from storage.files.vault import Vault
from storage.letters import BotName, Letter
from storage.tables import Attachment
from tests.support.desk import desk_over
from tests.support.machine import running
from tests.support.outgoing import open_desk

PAPER = b"PK\x03\x04 a table that no check of people's files would let pass"


def png() -> bytes:
    drawn = io.BytesIO()
    Image.new("RGBA", (60, 40), (10, 90, 60, 128)).save(drawn, "PNG")
    return drawn.getvalue()


@pytest.mark.parametrize("bot", list(BotName), ids=str)
async def test_a_paper_and_a_chart_arrive_as_they_were_made(database, bell, seats, tmp_path, clock, bot):
    async with open_desk(database, bell, seats, tmp_path) as line:
        desk = await desk_over(database, clock, vault=line.vault)
        cast = line.place.cast
        person, speaker = {
            BotName.CITIZEN: (cast.citizens[0], cast.citizen_bot),
            BotName.STAFF: (cast.officers[0], cast.staff_bot),
        }[bot]
        person.start(speaker)
        async with desk.work() as work:
            table = await made_files.keep(work, "laporan-2026.xlsx", "application/zip", PAPER)
            await work.say(Letter(bot=bot, chat_id=person.id, text="Tabel", attachments=(table,)))
            chart = await made_files.keep(work, "grafik.png", "image/png", png(), kind="photo")
            await work.say(Letter(bot=bot, chat_id=person.id, text="Grafik", attachments=(chart,)))
        async with running(line.sender(bot)):
            await line.all_out()
        speaker = line.place.cast.citizen_bot if bot is BotName.CITIZEN else line.place.cast.staff_bot
        words, paper, picture = line.place.world.chat_with(person, speaker).from_bots
    assert (words.text, paper.file.content, paper.fields["document"]["file_name"]) == (
        "Tabel", PAPER, "laporan-2026.xlsx",
    )  # fmt: skip
    assert (picture.text, picture.media) == ("Grafik", "photo")
    assert Image.open(io.BytesIO(picture.file.content)).size == (60, 40)  # Telegram makes a JPEG of it


async def night(desk: Desk) -> int:
    return await NIGHTLY["drop made files"](desk, desk.keep_identity)


async def rows(desk: Desk) -> list[Attachment]:
    async with desk.database.reading() as session:
        return list((await session.exec(select(Attachment))).all())


@pytest.fixture
async def desk(database, clock, tmp_path: Path) -> Desk:
    return await desk_over(database, clock, vault=Vault(tmp_path / "vault"))


async def test_what_was_sent_goes_in_a_night_and_what_still_waits_stays(desk: Desk, clock):
    clock.at(2099, 1, 1, 8)  # files carry the true time, and must be older than this
    async with desk.work() as work:
        sent, waiting = [await made_files.keep(work, "a.pdf", "application/pdf", b"%PDF") for _ in range(2)]
        await work.say(Letter(bot=BotName.STAFF, chat_id=1, text="Nanti", attachments=(waiting,)))
    assert await night(desk) == 0
    clock.later(days=2)
    assert await night(desk) == 1
    (left,) = await rows(desk)
    assert left.id == waiting != sent
    assert desk.vault is not None
    assert desk.vault.open(left.path or "").read_bytes() == b"%PDF"
    assert await night(desk) == 0


async def test_a_file_whose_transaction_failed_goes_too(desk: Desk, clock):
    async def failing() -> None:
        async with desk.work() as work:
            await made_files.keep(work, "a.pdf", "application/pdf", b"%PDF")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await failing()
    assert await rows(desk) == []
    clock.at(2099, 1, 1, 8)
    assert await night(desk) == 1
    assert desk.vault is not None
    assert await desk.vault.made_before(clock()) == []
