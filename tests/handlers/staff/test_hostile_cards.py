"""A hundred hostile texts and file names, on cards read by the stand-in's own HTML parser."""

import itertools
from typing import Any

import pytest

from bot.playground.html_markup import HtmlReader
from complaints.privacy import clean
from handlers.desk import cards
from handlers.markup import LONGEST_TEXT, split_html, visible_length
from storage.engine.database import Database
from storage.letters import Letter, LetterKind
from tests.support.staff_group import RINA, StaffGroup, to_group

_PIECES = (
    "<b>", "</b>", "<a href='tg://user?id=1'>klik</a>", "<script>alert(1)</script>", "&lt;b&gt;", "&amp;",
    "&#0;", "<tg-spoiler>", "</pre>", "<!---->", "\u202egnp.exe", "\u2066abc\u2069", "\u200b\u200d\ufeff",
    "\x00NUL", "\x1b[31m", "'; DROP TABLE report; --", '" OR 1=1 --', "*tebal* _miring_ `kode`", "[a](b)",
    "||spoiler||", "MLG-7K3F-9XQ2", "/antrian", "@admin", "{ $name }", "{0}", "%s%s%n", "\\u0000", "𝕱𝖔𝖓𝖙",
    "ẑ̴̡̢̛a̷l̵g̶o̸" * 20, "👨‍👩‍👧‍👦" * 50, "😀" * 4096, "a" * 4096, "\n" * 300, "\t\t\t", "<" * 2000, "&" * 3000,
)  # fmt: skip
_FOR_POSTGRESQL = ("\x00NUL", "\\u0000", "'; DROP TABLE report; --", "\ud800", "a" * 4096)
HOSTILE = [
    *_PIECES,
    *[f"{one}{other}" for one, other in itertools.islice(itertools.combinations(_PIECES[:28], 2), 70)],
]


def seen(letter: Letter) -> str:
    """What people see of a letter; the stand-in refuses markup that Telegram would refuse."""
    parts = [letter.text] if letter.kind is LetterKind.CARD else split_html(letter.text)
    assert all(visible_length(part) <= LONGEST_TEXT for part in parts), "longer ones go in several messages"
    text = "".join(HtmlReader(part).read().text for part in parts)
    assert "\x00" not in text
    assert not set(text) & set("\u202e\u2066\u2069\u202d")
    return text


def test_there_are_a_hundred_of_them():
    assert len(set(HOSTILE)) >= 100


@pytest.fixture
def hostile(database: Database) -> list[str]:
    """All of them on SQLite; on PostgreSQL a sample, and whatever its text type refuses."""
    return HOSTILE if database.is_sqlite else [*HOSTILE[::6], *_FOR_POSTGRESQL]


async def test_a_card_holds_whatever_people_write(group: StaffGroup, hostile: list[str]):
    for text in hostile:
        words = clean(text) or "-"
        facts: dict[str, Any] = {"text": words, "place": words[:200], "since": words[:60]}
        report = await group.file_unsent({"name": words[:40], "username": ""}, **facts)
        shown = seen(await group.card(report))
        assert report.code in shown
        async with group.desk.work() as work:
            await cards.post_addition(work, report, words, ())
        added = [one for one in await group.new_letters() if one.purpose == "addition"]
        assert [report.code in seen(one) for one in added] == [True]


async def test_officers_may_write_what_they_like_too(group: StaffGroup, hostile: list[str]):
    report = await group.file()
    number = await group.hung(report)
    for text in hostile[::3]:
        for letter in to_group(await group.send(group.reply(RINA, number, text=f"// {text}"))):
            seen(letter)
    for text in ("<b>", "\u202e", "😀" * 200):
        name = {"file_id": "f", "file_unique_id": f"u{len(text)}", "file_name": f"{text}.pdf"}
        for letter in await group.send(group.reply(RINA, number, document=name)):
            seen(letter)
