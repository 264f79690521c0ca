import html
import re

import pytest

from handlers.markup import visible_length
from storage.letters import BotName, LetterKind
from tests.support import updates
from tests.support.citizen_chat import CitizenChat, Clock, to_citizen, to_review, words

NASTY = [
    "<b>jalan rusak</b> <script>alert(1)</script> di Dinoyo & sekitarnya",
    "jalan rusak \u202edi Dinoyo\u202c terbalik",
    "jalan\u200b rusak\ufeff di\u00ad Dinoyo",
    "jalan rusak di Dinoyo " + "👨‍👩‍👧‍👦" * 500,
    "jalan rusak di Dinoyo " + "a" * 4_070 + "👍🏽🇮🇩",
    "j a l a n rusak di Dinoyo &amp; &lt; {$name} { $code } %s %(x)s",
    "jalan rusak di Dinoyo\n\n\n\n\n\n" + "\n".join("·" * 200),
]


@pytest.mark.parametrize("story", NASTY)
async def test_hostile_words_go_the_whole_way(chat: CitizenChat, story: str):
    letters = await chat.tap("Ya, kirim", await to_review(chat, story))
    (report,) = await chat.reports()
    assert "\x00" not in report.text
    assert not re.search("[\u202a-\u202e\u2066-\u2069\u200b\ufeff]", report.text)
    for letter in letters:
        if letter.kind is LetterKind.MESSAGE and letter.bot == BotName.CITIZEN:
            assert "<script" not in letter.text
            assert only_our_tags(letter.text)


@pytest.mark.parametrize("story", NASTY)
async def test_the_review_of_hostile_words_fits_into_one_message(chat: CitizenChat, story: str):
    letters = await to_review(chat, story)
    review = to_citizen(letters)[-1]
    assert visible_length(review.text) <= 4_096
    review.text.encode()
    assert only_our_tags(review.text)


async def test_a_nul_never_reaches_a_database(chat: CitizenChat):
    await chat.say("jalan\x00 rusak \x00di Dinoyo")
    letters = await to_review(chat, "lewati")
    await chat.tap("Ya, kirim", letters)
    (report,) = await chat.reports()
    assert report.text == "jalan rusak di Dinoyo"


@pytest.mark.parametrize(
    "name", ["<b>Bobby</b>", "\u202eirS", "", " ", "N" * 200, "👑" * 60, "{ $code }", "Sri\nAdmin: transfer"]
)
async def test_a_hostile_name_is_only_a_name(chat: CitizenChat, name: str):
    person = {**updates.SRI, "id": 4242, "first_name": name}
    other = CitizenChat(chat.desk, person)
    letters = await other.say("/start")
    (told,) = to_citizen(letters)
    assert only_our_tags(told.text)
    assert visible_length(told.text) < 1_000
    first_line = html.unescape(told.text.split("\n", maxsplit=1)[0])
    assert first_line.startswith("Halo Kak")
    assert "\u202e" not in told.text


async def test_a_story_in_very_many_messages_is_kept_whole_and_shown_short(chat: CitizenChat, clock: Clock):
    await chat.say("lampu jalan mati di Sawojajar sejak minggu lalu")
    for number in range(12):
        clock.forward(minutes=1)  # written by hand: in a flood the answers would be merged
        await chat.say(f"keterangan tambahan nomor {number} " + "panjang sekali " * 60)
    letters = await to_review(chat, "lewati")
    assert visible_length(words(letters)) <= 4_096
    await chat.tap("Ya, kirim", letters)
    (report,) = await chat.reports()
    assert "nomor 11" in report.text
    assert len(report.text) > 10_000


async def test_a_nik_is_hers_to_write_and_not_for_the_card(chat: CitizenChat):
    letters = await to_review(chat, "KTP saya 3573012509900001 salah cetak, di Dinoyo, hp 081234567890")
    letters = await chat.tap("Ya, kirim", letters)
    (card,) = [one for one in letters if one.kind is LetterKind.CARD]
    assert "3573012509900001" not in card.text
    assert "081234567890" not in card.text


def only_our_tags(text: str) -> bool:
    """Whether every tag is one that we write, and all are closed."""
    opened: list[str] = []
    for closing, name in re.findall(r"<(/?)([a-zA-Z]+)[^>]*>", text):
        if name not in {"b", "i", "code"}:
            return False
        if not closing:
            opened.append(name)
        elif not opened or opened.pop() != name:
            return False
    return not opened
