# ruff: noqa: ANN202, ANN204 - helpers inside tests need no signatures
"""Fetching copies of files, through both real transports, on both databases."""

import asyncio
import io
from contextlib import asynccontextmanager
from datetime import timedelta

import pytest
from PIL import Image

from bot.clock import real_clock
from bot.playground import Fault
from bot.playground.parameters import Upload
from scheduler.media import MediaFetcher
from storage.files import attachments
from storage.files.vault import Vault
from storage.letters import BotName
from storage.tables import Attachment
from tests.support.machine import WatchedGate, running, town, transport_of, until


def jpeg():
    drawn = io.BytesIO()
    Image.new("RGB", (40, 30), (200, 90, 60)).save(drawn, "JPEG")
    return drawn.getvalue()


class Files:
    def __init__(self, place, database, bell, seats, vault):
        self.place, self.database, self.bell, self.seats, self.vault = place, database, bell, seats, vault
        self.transports = {bot: transport_of(bot, place.server.url) for bot in BotName}
        self.ahead = timedelta(0)

    def clock(self):
        return real_clock() + self.ahead

    def fetcher(self, gate=None):
        return MediaFetcher(
            database=self.database,
            bell=self.bell,
            seats=self.seats,
            transports=self.transports,
            vault=self.vault,
            clock=self.clock,
            lose=self.lose,
            standby=0.05,
            gate=gate,
        )

    async def lose(self, number, why):
        async with self.database.transaction() as session:
            await attachments.failed(session, number, None, why)

    def sent_to(self, name, kind, upload):
        """A file that somebody sends to a bot; the id by which that bot knows it."""
        citizen = name is BotName.CITIZEN
        person = self.place.cast.citizens[0] if citizen else self.place.cast.officers[0]
        bot = self.place.cast.citizen_bot if citizen else self.place.cast.staff_bot
        person.send_file(bot, kind, upload)
        media = bot.queue.pending[-1].body["message"][kind]
        return (media[-1] if isinstance(media, list) else media)["file_id"]

    async def arrived(self, file_id, name=BotName.CITIZEN, kind="photo"):
        row = Attachment(
            kind=kind,
            received_by=str(name),
            file_ids={str(name): file_id},
            file_unique_id="u",
            created_at=real_clock(),
        )
        async with self.database.transaction() as session:
            return (await attachments.add(session, row)).id

    async def row(self, number):
        async with self.database.reading() as session:
            return (await attachments.of_ids(session, [number]))[0]

    async def settled(self, number):
        async def over():
            row = await self.row(number)
            return row if row.path or row.lost else None

        return await until(over)


@asynccontextmanager
async def open_files(database, bell, seats, folder):
    async with town() as place:
        files = Files(place, database, bell, seats, Vault(folder / "vault"))
        yield files
        for transport in files.transports.values():
            await transport.close()


@pytest.fixture
async def files(database, bell, seats, tmp_path):
    async with open_files(database, bell, seats, tmp_path) as opened:
        yield opened


PHOTO = Upload("foto.jpg", jpeg(), "image/jpeg")


@pytest.mark.parametrize("name", list(BotName), ids=str)
async def test_a_photo_is_fetched_by_the_bot_that_received_it(files, name):
    file_id = files.sent_to(name, "photo", PHOTO)
    async with running(files.fetcher()):
        row = await files.settled(await files.arrived(file_id, name))
    assert Image.open(files.vault.open(row.path)).size == (40, 30)
    assert (row.mime, row.lost) == ("image/jpeg", None)
    assert row.fetched_at is not None


async def test_a_failing_network_is_tried_again_later(files):
    number = await files.arrived(files.sent_to(BotName.CITIZEN, "photo", PHOTO))
    files.place.world.fail_next("getFile", Fault.refuse(500, "Internal Server Error"), times=2)
    fetcher = files.fetcher()
    assert await fetcher.fetch_due() == 1
    row = await files.row(number)
    assert (row.attempts, row.path, row.lost) == (1, None, None)
    assert await fetcher.fetch_due() == 0
    first = row.next_try_at
    files.ahead += timedelta(seconds=10)
    await fetcher.fetch_due()
    row = await files.row(number)
    assert row.next_try_at > first
    files.ahead += timedelta(minutes=10)
    await fetcher.fetch_due()
    assert (await files.row(number)).path


async def test_telegrams_429_is_obeyed(files):
    number = await files.arrived(files.sent_to(BotName.CITIZEN, "photo", PHOTO))
    files.place.world.fail_next("getFile", Fault.flood(90))
    before = files.clock()
    await files.fetcher().fetch_due()
    assert (await files.row(number)).next_try_at >= before + timedelta(seconds=90)


@pytest.mark.parametrize(
    ("kind", "upload", "reason"),
    [
        ("video", Upload("besar.mp4", bytes(21 * 1024 * 1024), "video/mp4"), "Refused"),
        ("photo", None, "Refused"),
        ("document", Upload("virus.exe", b"MZ" + bytes(100), "application/x-msdownload"), "NotThatKind"),
    ],
    ids=["too big", "unknown", "not what we keep"],
)
async def test_only_a_final_refusal_makes_a_file_lost(files, kind, upload, reason):
    file_id = files.sent_to(BotName.CITIZEN, kind, upload) if upload else "tidak-ada"
    async with running(files.fetcher()):
        row = await files.settled(await files.arrived(file_id, kind=kind))
    assert row.path is None
    assert row.lost.startswith(reason)


async def test_one_lost_file_holds_up_no_other(files):
    lost = await files.arrived("tidak-ada")
    good = await files.arrived(files.sent_to(BotName.CITIZEN, "photo", PHOTO))
    async with running(files.fetcher()):
        assert (await files.settled(good)).path
        assert (await files.settled(lost)).lost


async def test_a_bot_that_does_not_run_here_is_no_reason_to_lose_a_file(files):
    number = await files.arrived(files.sent_to(BotName.STAFF, "photo", PHOTO), BotName.STAFF)
    transport = files.transports.pop(BotName.STAFF)
    await files.fetcher().fetch_due()
    assert (await files.row(number)).lost is None
    files.transports[BotName.STAFF] = transport
    files.ahead += timedelta(minutes=1)
    await files.fetcher().fetch_due()
    assert (await files.row(number)).path


async def test_no_file_is_unpacked_while_something_is_tried_alone(files):
    gate = WatchedGate()
    async with running(files.fetcher(gate=gate)):
        async with gate.alone():
            number = await files.arrived(files.sent_to(BotName.CITIZEN, "photo", PHOTO))
            await asyncio.wait_for(gate.asked.wait(), 20)
            assert (await files.row(number)).crashes == 0
        assert (await files.settled(number)).path
