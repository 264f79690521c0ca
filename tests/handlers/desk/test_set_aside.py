import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.desk.set_aside import _sender_and_text, set_aside
from storage.letters import BotName
from storage.mail import inbox
from storage.mail.inbox import RawUpdate, UpdateRef
from tests.support.desk import letters, words

HER = 700_000_001
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["message", "chat", "id", "text", "callback_query"]), inner, max_size=4
        )
    ),
    max_leaves=12,
)


async def quarantined(desk, raw: str, bot: BotName = BotName.CITIZEN) -> UpdateRef:
    await inbox.store(desk.database, [RawUpdate(bot, 1, "1", raw)], desk.clock())
    [claimed] = await inbox.claim(desk.database, "w", bot, 1)
    async with desk.database.transaction() as session:
        await inbox.quarantine(session, claimed.ref, "unreadable", desk.clock())
    return claimed.ref


async def put_aside(desk, ref: UpdateRef, raw: str) -> None:
    async with desk.database.transaction() as session:
        await set_aside(desk, session, ref, raw)


def message(text: str, chat: int = HER, name: str = "message") -> str:
    return json.dumps({"update_id": 1, name: {"chat": {"id": chat}, "text": text}})


async def test_she_is_answered_and_the_staff_see_her_words_without_her_numbers(desk):
    raw = message("Jalan rusak <b>parah</b>, hubungi 081234567890")
    ref = await quarantined(desk, raw)
    await put_aside(desk, ref, raw)
    [answer] = await letters(desk, bot="citizen")
    assert answer.chat_id == HER
    [note] = await letters(desk, bot="staff")
    assert note.chat_id == desk.staff_chat_id
    assert note.lane == "slow"
    assert "Jalan rusak &lt;b&gt;parah&lt;/b&gt;" in words(note)
    assert "081234567890" not in words(note)
    assert str(HER) not in words(note)
    assert str(ref.inbox_id) in words(note)


async def test_twice_says_nothing_twice(desk):
    raw = message("Halo")
    ref = await quarantined(desk, raw)
    for _ in range(2):
        await put_aside(desk, ref, raw)
    assert len(await letters(desk)) == 2


@pytest.mark.parametrize("raw", ["", "{", "[]", "null", "[" * 100_000, '{"message": 3}', '{"update_id": 1}'])
async def test_what_names_nobody_answers_nobody(desk, raw):
    await put_aside(desk, await quarantined(desk, raw), raw)
    assert await letters(desk) == []


async def test_a_group_is_not_answered_and_the_staff_bot_neither(desk):
    raw = message("Halo", chat=-100_5)
    await put_aside(desk, await quarantined(desk, raw), raw)
    await put_aside(desk, await quarantined(desk, message("Halo"), BotName.STAFF), message("Halo"))
    assert await letters(desk) == []


async def test_a_press_is_answered_in_its_chat_without_troubling_the_staff(desk):
    raw = json.dumps({"callback_query": {"data": "x", "message": {"chat": {"id": HER}, "text": "Ya?"}}})
    await put_aside(desk, await quarantined(desk, raw), raw)
    [answer] = await letters(desk)
    assert answer.chat_id == HER


async def test_a_very_long_message_is_cut_for_the_staff(desk):
    raw = message("a" * 100_000)
    await put_aside(desk, await quarantined(desk, raw), raw)
    [note] = await letters(desk, bot="staff")
    assert len(words(note)) < 2000


@given(JSON)
def test_whatever_came_a_sender_and_words_are_looked_for_without_stumbling(update):
    chat, text = _sender_and_text(json.dumps(update))
    assert chat is None or isinstance(chat, int)
    assert isinstance(text, str)


async def test_her_name_is_not_told_by_a_message_that_nobody_could_read(desk):
    sender = {"id": HER, "first_name": "Ratna", "last_name": "Wulandari", "username": "ratna_w"}
    words_ = "saya RATNA Wulandari (@ratna_w, wa nol delapan satu dua tiga empat lima enam tujuh delapan)"
    raw = json.dumps({"message": {"chat": {"id": HER}, "from": sender, "text": words_}})
    await put_aside(desk, await quarantined(desk, raw), raw)
    [note] = await letters(desk, bot="staff")
    for secret in ("ratna", "wulandari", "delapan satu"):
        assert secret not in words(note).casefold()
