import html
import re

from hypothesis import given
from hypothesis import strategies as st

from bot.playground.formatting import formatted
from bot.playground.texts import units
from handlers.markup import plain_text, split_html, visible_length, without_markup

WORDS = st.text(alphabet=st.sampled_from("ab \n&<>\"'é🕳👩‍👩‍👧\u200d\u0301"), max_size=40)


@st.composite
def markup(draw, depth=3):
    """Well-formed HTML such as our texts are made of."""
    parts = []
    for _ in range(draw(st.integers(1, 4))):
        word = html.escape(draw(WORDS))
        tag = draw(st.sampled_from(["", "b", "i", "code", 'a href="https://example.org/?a=1&amp;b=2"']))
        inner = draw(markup(depth - 1)) if depth and draw(st.booleans()) else word
        parts.append(f"<{tag}>{inner}</{tag.split(' ')[0]}>" if tag else inner)
    return "".join(parts)


@given(markup(), st.integers(2, 60))
def test_no_part_is_too_long_and_every_part_is_whole(text, most):
    for part in split_html(text, most):
        assert visible_length(part) <= most
        opened = re.findall(r"<(\w+)", part)
        closed = re.findall(r"</(\w+)", part)
        assert sorted(opened) == sorted(closed)
        assert not re.search(r"&(?!(amp|lt|gt|quot|#x27);)", re.sub(r'href="[^"]*"', "", part))


@given(markup(), st.integers(2, 60))
def test_nothing_but_blanks_is_lost(text, most):
    whole = re.sub(r"\s", "", "".join(plain_text(part) for part in split_html(text, most)))
    assert whole == re.sub(r"\s", "", plain_text(text))


@given(markup())
def test_our_measure_is_telegrams(text):
    seen = html.unescape(re.sub(r"<[^>]*>", "", text))
    assert visible_length(text) == units(seen)


@given(markup())
def test_a_short_text_is_left_as_it_is(text):
    assert split_html(text, 100_000) == [text]


@given(st.text())
def test_text_without_markup_is_always_readable_by_telegram(text):
    formatted(without_markup(text), "HTML")  # raises on anything that Telegram would refuse
    assert plain_text(without_markup(text)) == plain_text(text)


def test_a_cut_falls_on_a_line_end():
    assert split_html("satu dua\ntiga empat\nlima", 20) == ["satu dua\ntiga empat", "lima"]


def test_a_long_line_is_cut_at_a_space_and_a_long_word_anywhere():
    assert split_html("satu dua tiga", 9) == ["satu dua", "tiga"]
    assert split_html("x" * 10, 4) == ["xxxx", "xxxx", "xx"]
    assert split_html("🕳" * 5, 3) == ["🕳"] * 5


def test_an_open_tag_is_opened_again():
    assert split_html("<b>satu\n<i>dua</i></b>", 5) == ["<b>satu</b>", "<b><i>dua</i></b>"]
