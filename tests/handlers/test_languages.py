"""Every text in every language: none is missing, each fills in, Telegram takes it, nobody is shouted at."""

import itertools
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import FluentParser, ast

from bot.playground.formatting import formatted
from complaints.catalogue import load
from handlers import texts
from handlers.markup import visible_length
from handlers.texts.loader import FALLBACK, LANGUAGES

FOLDER = Path(texts.__file__).parent
FILES = sorted(file.name for file in (FOLDER / FALLBACK).glob("*.ftl"))
OTHERS = [language for language in LANGUAGES if language != FALLBACK]
EVERY_FILE = pytest.mark.parametrize(("language", "file"), [*itertools.product(LANGUAGES, FILES)])
EVERY_TRANSLATION = pytest.mark.parametrize(("language", "file"), [*itertools.product(OTHERS, FILES)])

TAGS = {"b", "i", "u", "s", "code", "pre", "a", "tg-spoiler", "blockquote"}
# Where Telegram knows no markup: buttons, the menu, and the answers to presses.
PLAIN = re.compile(r"^error-|^staff-(error|reason|flaw|how|why)-|-(button|toast|edit|since|menu|command)-")
BUTTON = re.compile(r"-(button|edit|since|menu)-|^staff-reason-")
POP_UP = re.compile(r"^error-|^staff-(error|how|why)-|-toast-")
# Javanese for the court; the desk speaks as one does with a neighbour who is older.
FORMAL = re.compile(
    r"\b(?:boten|inggih|punika|menika|samenika|sapunika|dipun\w+|punapa|menapa|kemawon|dumugi|kepengker)\b",
    re.IGNORECASE,
)
PICTURE = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf]")
COMMAND = re.compile(r"(?<![<\w/])/[a-z]+")
LONGEST, LONGEST_POP_UP, LONGEST_BUTTON, LONGEST_FILLED_BUTTON = 3500, 200, 30, 60

# As long as life: what stands here is filled in wherever a text names it.
FACTS = {
    "text": "Sudah kami cek tadi pagi, besok regu datang membawa aspal & <b>pasir</b>. " * 8,
    "words": "Jalan depan rumah <berlubang> & dalam.",
    "value": "Jalan depan rumah <berlubang> & dalam.",
    "name": "Kak Sri <Wahyuningsih>",
    "code": "MLG-7K3F-9XQ2",
    "about": "Margi bolong utawi risak",
    "number": "112",
    "short": "Kec. Kedungkandang",
    "latitude": "-7.966620",
    "longitude": "112.632632",
    "reasons": "lampu jalan mati, tiang pju",
    "chat": "-1001234567890",
}
COUNTED = {"count", "day", "days", "total", "page", "pages", "percent", "most", "year"}
CHOSEN = {"held": ("yes", "no"), "kind": ("complaint", "oversight", "information", "suggestion")}
# How many there are is told differently in each language.
PLURALS = {"zero", "one", "two", "few", "many", "other"}


class Names(NamedTuple):
    """The arguments of a message, and the cases that its selectors tell apart."""

    arguments: frozenset[str]
    cases: frozenset[str]


def names_in(message: ast.Message) -> Names:
    nodes = list(walk(message))
    numbers = {
        one.key.value
        for one in nodes
        if isinstance(one, ast.Variant) and isinstance(one.key, ast.NumberLiteral)
    }
    words = {
        one.key.name for one in nodes if isinstance(one, ast.Variant) and isinstance(one.key, ast.Identifier)
    }
    arguments = {one.id.name for one in nodes if isinstance(one, ast.VariableReference)}
    return Names(frozenset(arguments), frozenset(numbers | words - PLURALS))


def walk(node: ast.BaseNode) -> Iterator[ast.BaseNode]:
    yield node
    for value in vars(node).values():
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.BaseNode):
                yield from walk(child)


@cache
def messages(language: str, file: str) -> dict[str, Names]:
    path = FOLDER / language / file
    if not path.is_file():
        return {}
    entries = FluentParser().parse(path.read_text(encoding="utf-8")).body
    return {entry.id.name: names_in(entry) for entry in entries if isinstance(entry, ast.Message)}


@cache
def bundle(language: str) -> FluentBundle:
    read = FluentBundle([language], use_isolating=False)
    for path in sorted((FOLDER / language).glob("*.ftl")):
        read.add_resource(FluentResource(path.read_text(encoding="utf-8")))
    return read


def every_way(language: str, file: str):
    """Each message filled in with each sort of number and choice: key, the text, what went wrong."""
    for key, names in messages(language, file).items():
        choices = [CHOSEN[one] if one in names.arguments else ("",) for one in CHOSEN]
        numbers = (0, 1, 2, 14) if names.arguments & COUNTED else (0,)
        for number, *chosen in itertools.product(numbers, *choices):
            choice = dict(zip(CHOSEN, chosen, strict=True))
            facts = {argument: filled(argument, number, choice) for argument in names.arguments}
            pattern = bundle(language).get_message(key).value
            text, errors = bundle(language).format_pattern(pattern, facts)
            yield key, text, errors


def filled(argument: str, number: int, choice: Mapping[str, str]) -> object:
    if argument in COUNTED:
        return number
    if argument in choice:
        return choice[argument]
    value = FACTS.get(argument, "Senin, 30 November 2026")
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


@pytest.mark.parametrize("language", OTHERS)
def test_each_language_has_the_same_files(language):
    assert sorted(path.name for path in (FOLDER / language).glob("*.ftl")) == FILES


@EVERY_TRANSLATION
def test_no_text_is_missing_and_none_is_left_over(language, file):
    original, translation = messages(FALLBACK, file), messages(language, file)
    assert sorted(original.keys() ^ translation.keys()) == []


@EVERY_TRANSLATION
def test_each_text_says_the_same_facts(language, file):
    original, translation = messages(FALLBACK, file), messages(language, file)
    differing = [
        key
        for key in original.keys() & translation.keys()
        if original[key].arguments != translation[key].arguments
        or not original[key].cases <= translation[key].cases
    ]
    assert sorted(differing) == []


@EVERY_TRANSLATION
def test_each_text_names_the_same_commands(language, file):
    differing = {}
    for key in messages(FALLBACK, file).keys() & messages(language, file).keys():
        here, there = (set(COMMAND.findall(source(one, file, key))) for one in (FALLBACK, language))
        if here != there:
            differing[key] = here ^ there
    assert differing == {}


@cache
def _sources(language: str, file: str) -> dict[str, str]:
    text = (FOLDER / language / file).read_text(encoding="utf-8")
    entries = FluentParser().parse(text).body
    return {
        entry.id.name: text[entry.value.span.start : entry.value.span.end]
        for entry in entries
        if isinstance(entry, ast.Message)
    }


def source(language: str, file: str, key: str) -> str:
    return _sources(language, file)[key]


@EVERY_FILE
def test_each_text_fills_in_without_a_fault(language, file):
    faults = [(key, errors) for key, _, errors in every_way(language, file) if errors]
    assert faults == []


@EVERY_FILE
def test_telegram_takes_the_markup_of_each_text(language, file):
    for key, text, _ in every_way(language, file):
        assert text.strip(), key
        formatted(text, "HTML")  # raises on whatever Telegram would refuse
        found = set(re.findall(r"</?([a-z-]+)", text))
        assert found <= (set() if PLAIN.search(key) else TAGS), key


@EVERY_FILE
def test_no_text_is_too_long_for_where_it_stands(language, file):
    too_long = []
    for key, text, _ in every_way(language, file):
        most = LONGEST
        if BUTTON.search(key):
            most = LONGEST_FILLED_BUTTON if messages(language, file)[key].arguments else LONGEST_BUTTON
        elif POP_UP.search(key):
            most = LONGEST_POP_UP
        if visible_length(text) > most:
            too_long.append((key, visible_length(text)))
    assert too_long == []


@EVERY_FILE
def test_nobody_is_shouted_at(language, file):
    shouting = [key for key, text, _ in every_way(language, file) if text.count("!") > 1]
    assert shouting == []


@pytest.mark.parametrize("file", FILES)
def test_citizens_read_one_level_of_javanese(file):
    told = {key: text for key, text in _sources("jv", file).items() if key.startswith(("citizen-", "push-"))}
    assert {key: found for key, text in told.items() if (found := FORMAL.findall(text))} == {}


@EVERY_FILE
def test_citizens_need_no_pictures_to_understand(language, file):
    pictured = [
        key
        for key, text, _ in every_way(language, file)
        if key.startswith(("citizen-", "push-", "error-", "chronology-", "qr-")) and PICTURE.search(text)
    ]
    assert pictured == []


@pytest.mark.parametrize("language", OTHERS)
def test_each_kind_of_problem_is_told_in_full_with_the_same_telephone_numbers(language):
    catalogue = load("malang")
    allowed = {entry.number for entry in catalogue.official.numbers}
    for key, kind in catalogue.categories.items():
        helps, asks = kind.interim_in(language), kind.ask_in(language)
        assert kind.name_in(language), key
        assert len(helps) == len(kind.interim), key
        assert set(helps).isdisjoint(kind.interim), f"{key} is still in Indonesian"
        assert [ask.key for ask in asks] == [ask.key for ask in kind.ask], key
        for original, translated in zip(kind.interim, helps, strict=True):
            here, there = (set(re.findall(r"\d{3}", text)) & allowed for text in (original, translated))
            assert here == there, f"{key}: {translated}"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    ("key", "button"),
    [
        ("citizen-ask-department", "citizen-button-unsure"),
        ("staff-help", "card-button-take"),
        ("staff-help", "card-button-ask"),
        ("staff-help", "card-button-transfer"),
        ("staff-help", "card-button-result"),
    ],
)
def test_a_button_is_called_in_the_text_as_it_is_called_on_the_button(language, key, button):
    told = dict(itertools.chain.from_iterable(_told(language, file) for file in FILES))
    assert told[button] in told[key]


@cache
def _told(language: str, file: str) -> tuple[tuple[str, str], ...]:
    return tuple((key, text) for key, text, _ in every_way(language, file))
