import string
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

import pytest
import structlog
from fluent.syntax import FluentParser, ast
from hypothesis import given
from hypothesis import strategies as st

from handlers.markup import visible_length
from handlers.texts import Texts
from handlers.texts.loader import _HERE, FALLBACK, LANGUAGES, spoken_date, spoken_moment, spoken_time

TEXTS = Texts()
FILES = sorted(_HERE.glob("*/*.ftl"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.name}")
def test_each_file_is_sound_fluent_and_names_no_key_twice(file):
    resource = FluentParser().parse(file.read_text(encoding="utf-8"))
    junk = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
    assert junk == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_key_stands_in_two_files(language):
    keys = [
        entry.id.name
        for file in FILES
        if file.parent.name == language
        for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body
        if isinstance(entry, ast.Message)
    ]
    assert sorted({key for key in keys if keys.count(key) > 1}) == []


@given(st.text())
def test_what_people_wrote_is_escaped_in_messages(text):
    shown = TEXTS.html("id", "push-ask", name="Kak Sri", code="K7M4P2", department="DLH", text=text)
    plain = TEXTS.html("id", "push-ask", name="Kak Sri", code="K7M4P2", department="DLH", text="")
    assert shown.count("<") == plain.count("<"), "no tag came in"
    assert visible_length(shown) >= visible_length(plain)


def test_buttons_know_no_markup():
    assert TEXTS.plain("id", "citizen-address", first="<b>") == TEXTS.html(
        "id", "citizen-address", first="<b>"
    ).replace("&lt;", "<").replace("&gt;", ">")


@pytest.mark.parametrize("language", ["jv", "en", "xx", ""])
def test_what_a_language_lacks_is_told_in_indonesian(language):
    assert TEXTS.plain(language, "push-button-solved")


def test_an_unknown_key_is_an_error_not_a_silence():
    with pytest.raises(KeyError):
        TEXTS.plain("id", "no-such-key")
    assert not TEXTS.has("no-such-key")
    assert TEXTS.has("push-take", FALLBACK)


def test_a_missing_argument_is_logged_by_name_and_the_message_still_goes_out():
    with structlog.testing.capture_logs() as logs:
        assert TEXTS.html("id", "push-take", code="K7M4P2")
    assert logs[0]["key"] == "push-take"


def test_no_marks_stand_around_what_is_filled_in():
    text = TEXTS.html("id", "push-take", name="Sri", code="K7M4P2", department="DLH", answer_by="Senin")
    assert not set(text) & set("\u2068\u2069")
    assert "K7M4P2" in text


def test_days_and_times_as_people_say_them():
    day = date(2026, 11, 30)
    assert spoken_date(day, "id") == "Senin, 30 November 2026"
    assert spoken_date(day, "en") == "Monday, 30 November 2026"
    assert spoken_date(day, "id", weekday=False) == "30 November 2026"
    assert spoken_time(time(14, 5), "id") == "14.05"
    assert spoken_time(time(14, 5), "en") == "14:05"
    moment = datetime(2026, 11, 29, 23, 30, tzinfo=UTC)
    assert spoken_moment(moment, "id", ZoneInfo("Asia/Jakarta")) == "30 November 2026, 06.30"
    assert set(spoken_date(day, "jv")) <= set(string.printable), "Javanese days are written in Latin letters"
