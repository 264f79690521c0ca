# ruff: noqa: ANN003, ANN204 - helpers inside tests need no signatures
"""One bot's transport and one chat of it, looked at from the other side."""

import io
from contextlib import asynccontextmanager
from pathlib import Path

from PIL import Image

from storage.letters import BotName, Letter, StoredFile
from tests.support.machine import town, transport_of


class Line:
    """One bot's transport and a chat of it, looked at from the other side."""

    def __init__(self, place, name, transport, person, bot):
        self.place, self.name, self.transport, self.person, self.bot = place, name, transport, person, bot
        self.chat_id = person.id

    def letter(self, text="", **different):
        return Letter(**{"bot": self.name, "chat_id": self.chat_id, "text": text, **different})

    async def send(self, text="", files=(), **different):
        return await self.transport.send(self.letter(text, **different), files)

    @property
    def chat(self):
        return self.place.world.chat_with(self.person, self.bot)

    @property
    def said(self):
        return self.chat.from_bots


@asynccontextmanager
async def open_line(name):
    async with town() as place:
        staff = name is BotName.STAFF
        person = place.cast.officers[0] if staff else place.cast.citizens[0]
        bot = place.cast.staff_bot if staff else place.cast.citizen_bot
        person.start(bot)
        transport = transport_of(name, place.server.url)
        try:
            yield Line(place, name, transport, person, bot)
        finally:
            await transport.close()


def picture(folder: Path, number=1, *, kind="photo", file_id=None) -> StoredFile:
    path = folder / f"{number}.jpg"
    drawn = io.BytesIO()
    Image.new("RGB", (40 + number, 30), (number * 20 % 255, 90, 60)).save(drawn, "JPEG")
    path.write_bytes(drawn.getvalue())
    return StoredFile(number, kind, str(path), "image/jpeg", file_id)
