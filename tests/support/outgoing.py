# ruff: noqa: ANN003, ANN202, ANN204 - helpers inside tests need no signatures
"""A desk with letters to write, both real transports, and people to hear them."""

import io
from contextlib import asynccontextmanager
from pathlib import Path

from PIL import Image

from bot.clock import real_clock
from scheduler.budget import Budget
from scheduler.budget import Limits as Allowance
from scheduler.sender import Sender
from storage.files import attachments
from storage.files.vault import Vault
from storage.letters import BotName, Letter
from storage.mail import outbox
from storage.tables import Attachment
from tests.support import rows
from tests.support.machine import outbox_rows, town, transport_of, until

CITIZEN, STAFF = BotName.CITIZEN, BotName.STAFF
WIDE = Allowance(
    bot_rate=10_000, bot_burst=10_000, chat_rate=10_000, chat_burst=10_000, group_per_minute=10_000
)


def jpeg(colour=(200, 90, 60)):
    drawn = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(drawn, "JPEG")
    return drawn.getvalue()


class Desk:
    """Writes letters and looks at what arrived."""

    def __init__(self, place, database, bell, seats, folder: Path):
        self.place, self.database, self.bell, self.seats = place, database, bell, seats
        self.vault = Vault(folder / "vault")
        self.transports = {bot: transport_of(bot, place.server.url) for bot in BotName}
        self.ani, self.budi, self.cici = place.cast.citizens[:3]
        self.group = place.cast.group
        for person in place.cast.citizens:
            person.start(place.cast.citizen_bot)

    def sender(self, bot=CITIZEN, **different):
        values = {
            "database": self.database,
            "bell": self.bell,
            "seats": self.seats,
            "bot": bot,
            "transport": self.transports[bot],
            "vault": self.vault,
            "clock": real_clock,
            "budget": Budget(WIDE),
            "standby": 0.05,
        }
        return Sender(**{**values, **different})

    async def write(self, person, text, **different):
        bot = different.pop("bot", CITIZEN)
        letter = Letter(**{"bot": bot, "chat_id": person.id, "text": text, **different})
        async with self.database.transaction() as session:
            return await outbox.post(session, letter, real_clock())

    def heard(self, person):
        return [
            message.text
            for message in self.place.world.chat_with(person, self.place.cast.citizen_bot).from_bots
        ]

    async def all_out(self):
        async def nothing_open():
            found = await outbox_rows(self.database)
            return found if all(row.state not in {"waiting", "sending"} for row in found) else None

        return await until(nothing_open)


@asynccontextmanager
async def open_desk(database, bell, seats, folder, limits=None):
    async with town(limits) as place:
        desk = Desk(place, database, bell, seats, folder)
        try:
            yield desk
        finally:
            for transport in desk.transports.values():
                await transport.close()


async def report_of(desk, now):
    async with desk.database.transaction() as session:
        return (await rows.report(session, now)).id


async def attachment_of(desk, path=None, **different):
    values = {
        "kind": "photo",
        "received_by": "citizen",
        "file_unique_id": "u",
        "created_at": real_clock(),
        "path": path,
    }
    async with desk.database.transaction() as session:
        return (await attachments.add(session, Attachment(**{**values, **different}))).id
