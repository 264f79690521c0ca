"""Writes docs/transcript*.md: one whole conversation, as the real product has it over the training ground.

Run it with `python -m tests.support.transcript id > docs/transcript.md`, and with `jv` or `en` for others.
Both bots, the sender and the timetable are the real ones; the people are played here. The report's code is
drawn anew each time, so it is replaced by a fixed one: what differs between two versions of a file is then
what differs in the product.
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
from handlers.texts import Texts
from tests.journeys.city import City, a_photo
from tests.support.transcript_words import SCRIPTS, Script

CODE, SHOWN_CODE = re.compile(r"MLG-[0-9A-Z]{4}-[0-9A-Z]{4}"), "MLG-7K3F-9XQ2"
CITIZEN, GROUP = "citizen", "group"
_PICTURES = {"photo": "[foto]", None: ""}


@dataclass
class Scribe:
    """Writes down what is new in the citizen's chat and in the group."""

    city: City
    language: str
    lines: list[str] = field(default_factory=list)
    seen: dict[str, set[int]] = field(default_factory=lambda: {CITIZEN: set(), GROUP: set()})
    room: str = ""
    day: str = ""
    texts: Texts = field(default_factory=Texts)

    @property
    def script(self) -> Script:
        """What is said in this language."""
        return SCRIPTS[self.language]

    def label(self, key: str) -> str:
        """What a button is called."""
        return self.texts.plain(self.language, key)

    def heard(self, step: str) -> str:
        """The pattern of the bot's answer at that step."""
        return self.script.heard[step]

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
        self.note(self.script.pressed.format(who="Ratna", button=button))
        return await self.city.press(self.city.ratna, message, button, expect)

    def card(self, message: MessageView) -> None:
        """How the card stands now."""
        self.place(self.city.clock(), GROUP)
        self.note(self.script.card)
        self._write(message)

    def text(self) -> str:
        """The whole file."""
        whole = "\n".join([self.script.head, *self.lines])
        return CODE.sub(SHOWN_CODE, whole).rstrip() + "\n"

    def _new(self, room: str, message: MessageView) -> bool:
        if message.id in self.seen[room] or not (message.text or message.media):
            return False
        self.seen[room].add(message.id)
        return True

    def place(self, at: datetime, room: str) -> None:
        """Begin a new heading where the day or the room is another one."""
        day = format_date(at.astimezone(self.city.settings.zone), "EEEE, d MMMM y", locale=self.language)
        if day != self.day:
            self.day, self.room = day, ""
            self.lines.append(f"## {day}\n")
        if room != self.room:
            self.room = room
            self.lines.append(f"### {self.script.chat if room == CITIZEN else self.script.group}\n")

    def _write(self, message: MessageView) -> None:
        words = _markdown(message) if message.text else ""
        picture = _PICTURES.get(message.media, f"[{message.media}]")
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
    ratna, heard = city.ratna, scribe.heard
    card = await _file(city, scribe)
    await _ask_and_answer(city, scribe, card)
    scribe.note(scribe.script.two_days)
    since = city.last_in_chat(ratna)
    await city.working_days_pass(2)
    await city.hear(ratna, heard("status"), since)
    scribe.mark()
    result = await _finish(
        city, scribe, card, "Lubang sudah ditambal aspal oleh tim Bina Marga DPUPRPKP pagi ini, 30 November."
    )
    asked = await scribe.press(result, scribe.label("push-button-unsolved"), heard("what is wrong"))
    await city.say(ratna, scribe.script.still, heard("added"), reply_to=asked)
    await city.group_sees(scribe.script.still)
    scribe.mark()
    await city.working_days_pass(1)
    result = await _finish(
        city, scribe, card, "Sisi barat juga sudah ditambal tim Bina Marga DPUPRPKP pagi ini, 1 Desember."
    )
    asked = await scribe.press(result, scribe.label("push-button-solved"), heard("solved"))
    await scribe.press(asked, "5", heard("marked"))
    await city.say(ratna, scribe.script.thanks, heard("thanked"))
    await city.group_sees(scribe.script.thanks)
    scribe.mark()


async def _file(city: City, scribe: Scribe) -> MessageView:
    ratna, script, heard = city.ratna, scribe.script, scribe.heard
    ratna.start(city.cast.citizen_bot)
    await city.hear(ratna, SCRIPTS["id"].heard["hello"])
    if scribe.language != "id":
        chosen = scribe.label(f"citizen-button-language-{scribe.language}")
        asked = await city.say(ratna, "/bahasa", "bahasa apa")
        await scribe.press(asked, chosen, "English from now on|basa Jawi")
    asked = await city.say(ratna, script.story, heard("since"))
    asked = await scribe.press(asked, scribe.label("citizen-since-week"), heard("photo"))
    since = city.last_in_chat(ratna)
    ratna.send_photo(city.cast.citizen_bot, a_photo())
    await city.hear(ratna, r"\?", since)
    asked = await city.say(ratna, script.size, heard("name"))
    review = await scribe.press(asked, scribe.label("citizen-button-unnamed"), heard("review"))
    done = await scribe.press(review, scribe.label("citizen-button-send"), heard("filed"))
    found = CODE.search(done.text)
    card = await city.group_sees(found.group() if found else "MLG")
    await city.world.until(lambda: [m for m in city.cast.group.messages if m.media == "photo"], 20)
    scribe.mark()
    return card


async def _ask_and_answer(city: City, scribe: Scribe, card: MessageView) -> None:
    ratna, script, heard = city.ratna, scribe.script, scribe.heard
    await _pressed(city, scribe, city.endah, card, "Ambil")
    await city.hear(ratna, heard("taken"))
    await _pressed(city, scribe, city.endah, card, "Tanya warga")
    await city.officer_replies(city.endah, card, "Lubangnya di sisi timur atau barat gerbang sekolah, Bu?")
    question = await city.hear(ratna, "sisi timur atau barat")
    await city.group_sees("berhenti sampai dijawab")
    scribe.mark()
    scribe.note(script.three_days)
    await city.working_days_pass(3)
    await city.say(ratna, script.side, heard("replied"), reply_to=question)
    await city.group_sees(script.side)
    scribe.mark()
    scribe.note(script.replied)
    answer = "Tim Bina Marga DPUPRPKP menambal lubang itu hari Senin, 30 November, pukul 09.00."
    await city.officer_replies(city.endah, card, answer)
    await city.hear(ratna, "menambal lubang itu")
    await city.group_sees("dikirim ke")
    await city.world.until(lambda: "Dijawab" in card.text, 20)
    scribe.mark()
    scribe.card(card)


async def _finish(city: City, scribe: Scribe, card: MessageView, words: str) -> MessageView:
    since = city.last_in_chat(city.ratna)
    last = city.last_in_group()
    await _pressed(city, scribe, city.endah, card, "Hasil")
    city.endah.send_photo(city.cast.group, a_photo("black"), words, reply_to=card)
    result = await city.hear(city.ratna, scribe.heard("result"), since)
    await city.group_sees("sekalian ditanya", last)
    scribe.mark()
    return result


async def _pressed(city: City, scribe: Scribe, officer: Person, card: MessageView, button: str) -> None:
    shown = await city.world.until(
        lambda: [one for row in card.rows for one in row if one.text == button], 20
    )
    scribe.mark()
    scribe.place(city.clock(), GROUP)
    answer = await city.officer_presses(officer, card, shown[0].text)
    scribe.note(scribe.script.popped.format(who=officer.name, button=button, answer=answer.text))


async def main(language: str) -> str:
    """Play it once in that language and give the Markdown."""
    with tempfile.TemporaryDirectory() as folder:
        address = f"sqlite+aiosqlite:///{Path(folder) / 'transcript.sqlite3'}"
        async with City.running(address, Path(folder)) as city:
            scribe = Scribe(city, language)
            await play(city, scribe)
            return scribe.text()


if __name__ == "__main__":
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(sys.stderr))
    sys.stdout.write(asyncio.run(main(sys.argv[1] if len(sys.argv) > 1 else "id")))
