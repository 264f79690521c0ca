"""Writes docs/transcript.md: one whole conversation, as the real product has it over the training ground.

Run it with `python -m tests.support.transcript > docs/transcript.md`. Both bots, the sender and the timetable
are the real ones; the people are played here. The report's code is drawn anew each time, so it is replaced by
a fixed one: what differs between two versions of the file is then what differs in the product.
"""

import asyncio
import re
import sys
import tempfile
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import structlog
from babel.dates import format_date

from bot.playground.people import Person
from bot.playground.views import MessageView
from tests.journeys.city import City, a_photo

STORY = "jalan depan SD Kauman 1 bolong parah, wes ping pindho anakku ceblok"
CODE, SHOWN_CODE = re.compile(r"MLG-[0-9A-Z]{4}-[0-9A-Z]{4}"), "MLG-7K3F-9XQ2"
HEAD = """# Satu laporan, dari awal sampai selesai

Percakapan ini dibuat dengan menjalankan Wadul di tempat latihan:
`python -m tests.support.transcript > docs/transcript.md`.
Kodenya diganti contoh. Semua kalimat bot ditulis apa adanya.
"""
CITIZEN, GROUP = "Obrolan warga", "Grup petugas"


@dataclass
class Scribe:
    """Writes down what is new in the citizen's chat and in the group."""

    city: City
    lines: list[str] = field(default_factory=lambda: [HEAD])
    seen: dict[str, set[int]] = field(default_factory=lambda: {CITIZEN: set(), GROUP: set()})
    room: str = ""
    day: str = ""

    def mark(self) -> None:
        """Write down every message not written down before, in the order of time."""
        rooms = {
            CITIZEN: self.city.chat_of(self.city.ratna),
            GROUP: [one for one in self.city.cast.group.messages if one.sender != "Telegram"],
        }
        # A message belongs to the minute it came in; within one minute the citizen's chat comes first.
        fresh = [
            (one.date, room, one) for room, all_ in rooms.items() for one in all_ if self._new(room, one)
        ]
        for at, room, message in sorted(fresh, key=lambda one: (one[0], one[1] == GROUP, one[2].id)):
            self.place(at, room)
            self._write(message)

    def note(self, words: str) -> None:
        """A stage direction."""
        self.lines.append(f"*{words}*\n")

    async def press(self, message: MessageView, button: str, expect: str) -> MessageView:
        """Ratna presses a button; what the bot answers."""
        self.mark()
        self.place(self.city.clock(), CITIZEN)
        self.note(f"Ratna menekan “{button}”.")
        return await self.city.press(self.city.ratna, message, button, expect)

    def card(self, message: MessageView) -> None:
        """How the card stands now."""
        self.place(self.city.clock(), GROUP)
        self.note("Kartunya sekarang:")
        self._write(message)

    def text(self) -> str:
        """The whole file."""
        return CODE.sub(SHOWN_CODE, "\n".join(self.lines)).rstrip() + "\n"

    def _new(self, room: str, message: MessageView) -> bool:
        if message.id in self.seen[room] or not (message.text or message.media):
            return False
        self.seen[room].add(message.id)
        return True

    def place(self, at: datetime, room: str) -> None:
        """Begin a new heading where the day or the room is another one."""
        day = format_date(at.astimezone(self.city.settings.zone), "EEEE, d MMMM y", locale="id")
        if day != self.day:
            self.day, self.room = day, ""
            self.lines.append(f"## {day}\n")
        if room != self.room:
            self.room = room
            self.lines.append(f"### {room}\n")

    def _write(self, message: MessageView) -> None:
        words = _markdown(message) if message.text else ""
        picture = {"photo": "[foto]", None: ""}.get(message.media, f"[{message.media}]")
        body = "\n".join(part for part in (picture, words) if part)
        quoted = "\n".join(f"> {line}".rstrip() for line in body.split("\n"))
        keys = " ".join(f"`{button.text}`" for row in message.rows for button in row)
        # Two blanks at a line's end keep the line.
        self.lines.append(f"**{message.sender}**\n\n" + quoted.replace("\n", "  \n") + "\n")
        if keys:
            self.lines.append(f"{keys}\n")


def _markdown(message: MessageView) -> str:
    text = re.sub(r"([*_\[\]])", r"\\\1", message.html)
    for tag, sign in (("b", "**"), ("i", "*"), ("code", "`")):
        text = re.sub(rf"</?{tag}>", lambda _, sign=sign: sign, text)
    return re.sub(r'<a href="([^"]*)">(.*?)</a>', r"[\2](\1)", text)


async def play(city: City, scribe: Scribe) -> None:
    """A report is filed, asked about, answered, waited for, reopened, finished and confirmed."""
    card = await _file(city, scribe)
    await _ask_and_answer(city, scribe, card)
    scribe.note("Dua hari kerja lewat tanpa kabar baru dari petugas.")
    since = city.last_in_chat(city.ratna)
    await city.working_days_pass(2)
    await city.hear(city.ratna, "hari kerja ke-", since)
    scribe.mark()
    result = await _finish(
        city, scribe, card, "Lubang sudah ditambal aspal oleh tim Bina Marga DPUPRPKP pagi ini, 30 November."
    )
    asked = await scribe.press(result, "Belum", "belum beres")
    await city.say(city.ratna, "Yang sebelah barat masih berlubang", "dibuka lagi", reply_to=asked)
    await city.group_sees("sebelah barat masih berlubang")
    scribe.mark()
    await city.working_days_pass(1)
    result = await _finish(
        city, scribe, card, "Sisi barat juga sudah ditambal tim Bina Marga DPUPRPKP pagi ini, 1 Desember."
    )
    thanks = await scribe.press(result, "Sudah beres", "syukurlah")
    await scribe.press(thanks, "5", "nilainya sudah saya catat")
    scribe.mark()


async def _file(city: City, scribe: Scribe) -> MessageView:
    city.ratna.start(city.cast.citizen_bot)
    await city.hear(city.ratna, "saya Wadul")
    asked = await city.say(city.ratna, STORY, "sejak kapan")
    asked = await scribe.press(asked, "Seminggu lalu", "fotonya")
    since = city.last_in_chat(city.ratna)
    city.ratna.send_photo(city.cast.citizen_bot, a_photo())
    await city.hear(city.ratna, "sedalam apa", since)
    asked = await city.say(city.ratna, "Selebar ban motor, dalamnya sejengkal", "boleh petugas")
    review = await scribe.press(asked, "Tidak usah", "ini yang saya tangkap")
    done = await scribe.press(review, "Ya, kirim", "sudah terkirim")
    found = CODE.search(done.text)
    card = await city.group_sees(found.group() if found else "MLG")
    await city.world.until(lambda: [m for m in city.cast.group.messages if m.media == "photo"], 20)
    scribe.mark()
    return card


async def _ask_and_answer(city: City, scribe: Scribe, card: MessageView) -> None:
    await _pressed(city, scribe, city.endah, card, "Ambil")
    await city.hear(city.ratna, "sudah ada yang pegang")
    prompt = await _prompted(city, scribe, card, "Tanya warga", "balas pesan ini dengan pertanyaan")
    await city.officer_replies(city.endah, prompt, "Lubangnya di sisi timur atau barat gerbang sekolah, Bu?")
    question = await city.hear(city.ratna, "sisi timur atau barat")
    await city.group_sees("berhenti sampai dijawab")
    scribe.mark()
    scribe.note("Tiga hari kerja lewat, baru Ratna sempat menjawab.")
    await city.working_days_pass(3)
    await city.say(city.ratna, "Sisi timur, persis di depan gerbang", "sampai ke petugas", reply_to=question)
    await city.group_sees("Sisi timur, persis")
    scribe.mark()
    scribe.note("Endah membalas kartu laporan itu.")
    answer = "Tim Bina Marga DPUPRPKP menambal lubang itu hari Senin, 30 November, pukul 09.00."
    await city.officer_replies(city.endah, card, answer)
    await city.hear(city.ratna, "menambal lubang itu")
    await city.group_sees("terkirim ke warga")
    await city.world.until(lambda: "Dijawab" in card.text, 20)
    scribe.mark()
    scribe.card(card)


async def _finish(city: City, scribe: Scribe, card: MessageView, words: str) -> MessageView:
    heard = city.last_in_chat(city.ratna)
    prompt = await _prompted(city, scribe, card, "Hasil", "balas pesan ini dengan hasil")
    city.endah.send_photo(city.cast.group, a_photo("black"), words, reply_to=prompt)
    result = await city.hear(city.ratna, "sudah selesai ditangani", heard)
    await city.group_sees("diminta menilai", prompt.id)
    scribe.mark()
    return result


async def _prompted(city: City, scribe: Scribe, card: MessageView, button: str, expect: str) -> MessageView:
    since = city.last_in_group()
    await _pressed(city, scribe, city.endah, card, button)
    return await city.group_sees(expect, since)


async def _pressed(city: City, scribe: Scribe, officer: Person, card: MessageView, button: str) -> None:
    shown = await city.world.until(
        lambda: [one for row in card.rows for one in row if one.text == button], 20
    )
    scribe.mark()
    scribe.place(city.clock(), GROUP)
    answer = await city.officer_presses(officer, card, shown[0].text)
    scribe.note(f"{officer.name} menekan “{button}”. Muncul: “{answer.text}”")


async def main() -> str:
    """Play it once and give the Markdown."""
    with tempfile.TemporaryDirectory() as folder:
        address = f"sqlite+aiosqlite:///{Path(folder) / 'transcript.sqlite3'}"
        async with City.running(address, Path(folder)) as city:
            scribe = Scribe(city)
            await play(city, scribe)
            return scribe.text()


if __name__ == "__main__":
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    sys.stdout.write(asyncio.run(main()))
