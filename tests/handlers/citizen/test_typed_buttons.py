"""Whatever can be pressed can be typed: over all keyboards of the conversation, in all languages."""

import asyncio
import re
import shutil
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fluent.syntax import FluentParser, ast

from complaints.lifecycle import Action
from handlers.callbacks import Press
from handlers.texts import loader
from handlers.texts.loader import LANGUAGES
from storage.engine.database import Database
from storage.letters import Button, Letter
from storage.people import citizens
from tests.support import updates
from tests.support.citizen_chat import STORY, CitizenChat, Clock, desk_on, staff_do, to_citizen

Scene = Callable[[CitizenChat], Awaitable[list[Letter]]]
CODE = re.compile(r"MLG-[0-9A-Z]{4}-[0-9A-Z]{4}")
MOST_WORDS = 3


def buttons(letters: Sequence[Letter]) -> list[Button]:
    return [one for letter in to_citizen(letters) for row in letter.buttons for one in row if one.data]


async def tap(chat: CitizenChat, letters: Sequence[Letter], *actions: str) -> list[Letter]:
    """Press the first button that does one of these, whatever it is called in her language."""
    for action in actions:
        for one in buttons(letters):
            if (one.data or "").startswith(action):
                return await chat.send(updates.press(one.data or "", chat.person))
    raise AssertionError(f"none of {actions} among {[one.data for one in buttons(letters)]}")


async def review(chat: CitizenChat) -> list[Letter]:
    letters = await chat.say(STORY)
    while not any((one.data or "").startswith("send:") for one in buttons(letters)):
        letters = await tap(chat, letters, "skip", "name", "dep")
    return letters


async def filed(chat: CitizenChat) -> int:
    await tap(chat, await review(chat), "send")
    return (await chat.reports())[-1].id or 0


async def result(chat: CitizenChat) -> list[Letter]:
    number = await filed(chat)
    for action in (Action.TAKE, Action.RESULT):
        await staff_do(chat, number, action, "Sudah ditambal.")
    return await chat.new_letters()


async def name_asked(chat: CitizenChat) -> list[Letter]:
    letters = await chat.say(STORY)
    while not any((one.data or "").startswith("name") for one in buttons(letters)):
        letters = await tap(chat, letters, "skip", "dep")
    return letters


async def status(chat: CitizenChat) -> list[Letter]:
    await filed(chat)
    return await chat.say("/status")


async def marked(chat: CitizenChat, mark: int) -> list[Letter]:
    letters = await tap(chat, await result(chat), "done")
    press = next(one for one in buttons(letters) if (one.data or "").endswith(f":{mark}"))
    return await chat.send(updates.press(press.data or ""))


async def about_closed(chat: CitizenChat) -> list[Letter]:
    await marked(chat, 5)
    await chat.say("matur nuwun, cepat sekali")
    return await chat.say(f"{(await chat.reports())[-1].code} sisi kirinya bagaimana pak")


async def suggestions(chat: CitizenChat) -> list[Letter]:
    await chat.say("jalan berlubang besar")
    return await chat.say("polow")


def data_of(letters: Sequence[Letter], part: str) -> str:
    """The data of the first button with that in it."""
    return next(one.data or "" for one in buttons(letters) if part in (one.data or ""))


async def parts(chat: CitizenChat) -> list[Letter]:
    return await tap(chat, await review(chat), "edit")


async def photo_taken(chat: CitizenChat) -> list[Letter]:
    letters = await parts(chat)
    change = data_of(letters, ":photos")
    await chat.send(updates.press(change))
    await chat.send(updates.photo())
    return await chat.send(updates.press(change))


def edit(part: str) -> Scene:
    async def scene(chat: CitizenChat) -> list[Letter]:
        return await chat.send(updates.press(data_of(await parts(chat), part)))

    return scene


async def which(chat: CitizenChat) -> list[Letter]:
    await filed(chat)
    return await chat.say("lampunya juga mati di sana")


SCENES: dict[str, Scene] = {
    "since when": lambda chat: chat.say(STORY),
    "which place": suggestions,
    "may they see her name": name_asked,
    "review": review,
    "which part": parts,
    "the kind anew": edit(":kind"),
    "the department anew": edit(":department"),
    "the photos anew": photo_taken,
    "who may see it": lambda chat: _after(chat, review, "privacy"),
    "status": status,
    "which report": which,
    "a result": result,
    "a mark": lambda chat: _after(chat, result, "done"),
    "words after a good mark": lambda chat: marked(chat, 5),
    "words after a low mark": lambda chat: marked(chat, 1),
    "a closed one again": about_closed,
    "withdraw": lambda chat: _after(chat, status, "drop"),
    "set aside": lambda chat: _said(chat, STORY, "/batal"),
    "language": lambda chat: chat.say("/bahasa"),
    "erase": lambda chat: chat.say("/hapus"),
    "her reports": lambda chat: _after_words(chat, status, "/laporanku"),
}


async def _after(chat: CitizenChat, scene: Scene, action: str) -> list[Letter]:
    return await tap(chat, await scene(chat), action)


async def _after_words(chat: CitizenChat, scene: Scene, words: str) -> list[Letter]:
    await scene(chat)
    return await chat.say(words)


async def _said(chat: CitizenChat, *words: str) -> list[Letter]:
    letters: list[Letter] = []
    for one in words:
        letters = await chat.say(one)
    return letters


def told(letters: Sequence[Letter]) -> list[str]:
    return [CODE.sub("CODE", one.text) for one in to_citizen(letters)]


async def opened(file: Path) -> CitizenChat:
    clock = Clock(datetime(2026, 11, 23, 8, tzinfo=UTC))
    return CitizenChat(await desk_on(Database(f"sqlite+aiosqlite:///{file}"), clock))


async def closed(chat: CitizenChat) -> None:
    await chat.desk.database.close()


async def play(template: Path, folder: Path, scene: Scene, language: str) -> list[str]:
    """Build the scene, then press each of its buttons and type each in a copy of the same world."""
    base = folder / "base.db"
    shutil.copy(template, base)
    chat = await opened(base)
    await chat.say("halo")
    async with chat.desk.database.transaction() as session:
        her = await citizens.by_telegram_id(session, chat.person["id"])
        assert her is not None
        await citizens.set_language(session, her.id or 0, language)
    keys = [(one.text, one.data or "") for one in buttons(await scene(chat))]
    await closed(chat)
    assert keys
    faults = []
    for text, data in keys:
        pressed = await _answer(base, folder, updates.press(data))
        typed = await _answer(base, folder, updates.text(text.upper()))
        # Typed words may be thanked for before the same question comes.
        if [*typed[:-1], typed[-1][-len(pressed[-1]) :]] != pressed:
            faults.append(f"{text!r} is not {Press.unpack(data)}")
    return faults


async def _answer(base: Path, folder: Path, raw: str) -> list[str]:
    copy = folder / "copy.db"
    shutil.copy(base, copy)
    chat = await opened(copy)
    try:
        return told(await chat.send(raw))
    finally:
        await closed(chat)


# What is on the screen is known by its name in any language; these are also understood by their sense.
EVERYWHERE = ("since when", "may they see her name", "a result", "review", "set aside")


@pytest.mark.parametrize(
    ("language", "scene"),
    [("id", scene) for scene in SCENES]
    + [(tongue, scene) for tongue in ("jv", "en") for scene in EVERYWHERE],
)
def test_every_button_can_be_typed(sqlite_template: Path, scene: str, language: str):
    with tempfile.TemporaryDirectory() as folder:
        assert asyncio.run(play(sqlite_template, Path(folder), SCENES[scene], language)) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("status", "Belum ada laporan"),
        ("Laporan saya", "Belum ada laporan"),
        ("bantuan", "Caranya gampang"),
        ("bahasa", "bahasa apa"),
        ("makasih", "Sama-sama"),
    ],
)
async def test_commands_and_thanks_may_be_plain_words(chat: CitizenChat, words: str, told: str):
    await chat.say("halo")
    assert told in "".join(one.text for one in to_citizen(await chat.say(words)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_buttons_have_few_words(language: str):
    wordy = []
    for file in (Path(loader.__file__).parent / language).glob("*.ftl"):
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
            if not isinstance(entry, ast.Message) or entry.value is None:
                continue
            name = entry.id.name
            if re.match(r"(citizen|push)-(button|edit|since|menu)-", name):
                words = "".join(getattr(part, "value", "X") for part in entry.value.elements)
                if len(words.split()) > MOST_WORDS:
                    wordy.append(f"{name}: {words}")
    assert wordy == []
