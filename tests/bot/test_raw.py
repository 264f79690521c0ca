import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.raw import ODD, chat_key, next_offset, raw_update, raw_updates
from storage.letters import BotName

CITIZEN = BotName.CITIZEN
ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("update", "key"),
    [
        ({"update_id": 1, "message": {"chat": {"id": 42}, "from": {"id": 7}}}, "42"),
        ({"update_id": 1, "edited_message": {"chat": {"id": -100200}, "from": {"id": 7}}}, "-100200"),
        (
            {"update_id": 1, "callback_query": {"from": {"id": 7}, "message": {"chat": {"id": 5}}}},
            "5",
        ),
        ({"update_id": 1, "callback_query": {"from": {"id": 7}, "inline_message_id": "x"}}, "user:7"),
        ({"update_id": 1, "my_chat_member": {"chat": {"id": 9}, "from": {"id": 9}}}, "9"),
        ({"update_id": 1, "message_reaction": {"chat": {"id": 3}, "user": {"id": 4}}}, "3"),
        ({"update_id": 1, "poll_answer": {"user": {"id": 4}}}, "user:4"),
        ({"update_id": 1, "inline_query": {"from": {"id": 8}}}, "user:8"),
        ({"update_id": 1, "something_of_2031": {"chat": {"id": 11}}}, "11"),
        ({"update_id": 1, "poll": {"id": "5"}}, ODD),
        ({"update_id": 1, "message": {"chat": {"id": True}}}, ODD),
        ({"update_id": 1, "message": None}, ODD),
        ([], ODD),
        (None, ODD),
    ],
)
def test_the_chat_is_found_in_every_kind_of_update(update, key):
    assert chat_key(update) == key


@given(ANY_JSON)
def test_anything_that_is_json_gets_a_row_and_comes_back_unchanged(update):
    row = raw_updates(CITIZEN, [update])[0]
    assert json.dumps(json.loads(row.raw)) == json.dumps(update)
    assert "\x00" not in row.raw
    assert row.raw.isascii()
    assert abs(row.update_id) < 2**63


@given(st.binary())
def test_anything_at_all_gets_a_row_from_a_webhook(body):
    row = raw_update(CITIZEN, body)
    assert "\x00" not in row.raw
    assert abs(row.update_id) < 2**63
    assert row == raw_update(CITIZEN, body), "the same body again is the same row"


def test_a_webhook_keeps_the_text_as_it_came():
    body = '{"update_id": 5,  "message": {"chat": {"id": 1}, "text": "jalan r\\u00fasak 🕳"}}'
    row = raw_update(CITIZEN, body.encode())
    assert (row.update_id, row.chat_key, row.raw) == (5, "1", body)


def test_nesting_too_deep_to_read_is_odd_and_not_fatal():
    row = raw_update(CITIZEN, b"[" * 200_000)
    assert row.chat_key == ODD
    assert row.update_id < 0


def test_the_offset_follows_the_last_entry_even_when_ids_began_again_lower():
    assert next_offset([{"update_id": 900}, {"update_id": 5}, {"update_id": 6}]) == 7
    assert next_offset([{"update_id": 5}, "odd"]) == 6
    assert next_offset(["odd"]) is None
