"""Texts, entities and lengths as Telegram makes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.playground.errors import ApiError
from bot.playground.formatting import formatted, to_html
from bot.playground.html_markup import HtmlReader
from bot.playground.texts import Formatted, from_units, units


def kinds(read):
    return [(e["type"], e["offset"], e["length"]) for e in read.entities()]


def test_offsets_count_utf16_units():
    read = formatted("😀 <b>é𝒳</b> <i>z</i>", "HTML")
    assert read.text == "😀 é𝒳 z"
    assert kinds(read) == [("bold", 3, 3), ("italic", 7, 1)]


def test_nested_and_special_tags():
    source = (
        '<b>a <i>b</i></b><pre><code class="language-py">c</code></pre><a href="https://x.id/?a=1&amp;b=2">d</a>'
        "<tg-spoiler>e</tg-spoiler><blockquote expandable>f</blockquote>&#128512;&#x41;&unknown;"
    )
    read = formatted(source, "html")
    assert read.text == "a bcdef😀A&unknown;"
    found = {e["type"]: e for e in read.entities()}
    assert found["pre"]["language"] == "py"
    assert found["text_link"]["url"] == "https://x.id/?a=1&b=2"
    assert {"bold", "italic", "spoiler", "expandable_blockquote"} <= set(found)
    assert "code" not in found


def test_white_space_around_is_cut_and_spans_move_along():
    read = formatted("  \n <b> tebal </b>\n ", "HTML")
    assert (read.text, kinds(read)) == ("tebal", [("bold", 0, 5)])


def test_control_signs_become_spaces_and_line_separators_go():
    assert formatted("a\x00b\x07c\r\u2028d\u202ee", "").text == "a b cde"


def test_markdown_v2_marks():
    source = "*b _i_* __u__ ~s~ ||p|| `c\\`d` ```py\nx\n``` [l](https://x.id) \\*"
    read = formatted(source, "MarkdownV2")
    assert read.text == "b i u s p c`d x\n l *"
    names = [e["type"] for e in read.entities()]
    assert names == ["bold", "italic", "underline", "strikethrough", "spoiler", "code", "pre", "text_link"]
    assert [e.get("language") for e in read.entities() if e["type"] == "pre"] == ["py"]


def test_markdown_v2_quotes_and_open_marks():
    assert kinds(formatted(">satu\n>dua\ntiga", "MarkdownV2")) == [("blockquote", 0, 8)]
    with pytest.raises(ApiError, match="Can't find end of Bold entity at byte offset 2"):
        formatted("a *b", "MarkdownV2")


def test_old_markdown():
    read = formatted("*b* _i_ `c` [l](https://x.id) \\_", "Markdown")
    assert read.text == "b i c l _"
    with pytest.raises(ApiError, match="Can't find end of the entity starting at byte offset 0"):
        formatted("_x", "Markdown")


def test_telegram_finds_commands_links_and_tags_by_itself():
    read = formatted("/lapor@WadulBot lihat https://x.id/a. #jalan @sam a/b 1/2", "")
    found = [(e["type"], read.text[e["offset"] : e["offset"] + e["length"]]) for e in read.entities()]
    assert found == [
        ("bot_command", "/lapor@WadulBot"),
        ("url", "https://x.id/a"),
        ("hashtag", "#jalan"),
        ("mention", "@sam"),
    ]


def test_given_entities_count_without_a_parse_mode():
    read = formatted("😀tebal", "", [{"type": "bold", "offset": 2, "length": 5}])
    assert to_html(read.text, read.entities()) == "😀<b>tebal</b>"
    with pytest.raises(ApiError, match="ends after the end of the text"):
        formatted("a", "", [{"type": "bold", "offset": 0, "length": 2}])


def test_unknown_parse_modes_are_refused():
    with pytest.raises(ApiError, match="unsupported parse_mode"):
        formatted("a", "bbcode")


@given(st.text())
def test_escaped_text_comes_back_as_it_was(text):
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    assert HtmlReader(escaped).read() == Formatted(text)


@given(st.text(), st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_units_and_positions_agree(head, tail):
    whole = "".join(sign for sign in head + tail if not "\ud800" <= sign <= "\udfff")
    assert units(whole) == len(whole.encode("utf-16-le")) // 2
    for index in range(len(whole) + 1):
        assert from_units(whole, units(whole[:index])) == index


def read_or_refused(source, mode):
    """Any other error than Telegram's refusal would fail the test."""
    try:
        return formatted(source, mode)
    except ApiError as error:
        if not error.description.startswith("Bad Request: can't parse entities: "):
            raise
        return None


@given(st.text(alphabet="<>/bi &;a\"='\\", max_size=30))
def test_html_is_either_read_or_refused(source):
    read = read_or_refused(source, "HTML")
    if read is not None:
        assert formatted(to_html(read.text, read.entities()), "HTML").text == read.text


@given(st.text(alphabet="*_~|`[]()>\\a\n!", max_size=30))
def test_markdown_is_either_read_or_refused(source):
    for mode in ("MarkdownV2", "Markdown"):
        read_or_refused(source, mode)
