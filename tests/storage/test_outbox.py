"""What must be said waits in order, and its fate is known."""

import asyncio
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlmodel import select

from storage.engine.bell import Bell
from storage.engine.database import Database
from storage.letters import BotName, Button, Lane, Letter, LetterKind, Sent
from storage.mail import outbox
from storage.mail.outbox import Outcome, Result
from storage.tables import OutboxLetter
from tests.support import rows
from tests.support.rows import letter

CITIZEN = BotName.CITIZEN
GROUP = -5


async def post(database: Database, now: datetime, *letters: Letter) -> list[int | None]:
    async with database.transaction() as session:
        return [await outbox.post(session, one, now) for one in letters]


async def texts(database: Database, now: datetime, bot: BotName = CITIZEN, limit: int = 50) -> list[str]:
    return [one.letter.text for one in await outbox.due(database, bot, now, limit)]


async def send(database: Database, now: datetime, **result: Any) -> list[str]:
    """One round of a sender for whom everything goes as `result` says (by default it is sent)."""
    marked = await outbox.mark_sending(database, [d.id for d in await outbox.due(database, CITIZEN, now, 50)])
    what: dict[str, Any] = {"outcome": Outcome.SENT, "at": now, "sent": Sent((1,)), **result}
    await outbox.record(database, [Result(id=one.id, **what) for one in marked])
    return [one.letter.text for one in marked]


async def stored(database: Database) -> list[OutboxLetter]:
    async with database.reading() as session:
        return list((await session.exec(select(OutboxLetter).order_by(OutboxLetter.id))).all())  # type: ignore[arg-type]


async def test_a_letter_comes_out_as_it_was_written(database: Database, bell: Bell, now: datetime):
    async with database.transaction() as session:
        report = await rows.report(session, now)
        whole = letter(
            "<b>Halo</b> 😀",
            buttons=((Button("Ya", data="y:1"), Button("Peta", url="https://example.org")), ()),
            menu=(("Batal",),),
            attachments=(3, 4),
            location=(-7.98, 112.63),
            document=("a.csv", "x"),
            thread_id=9,
            report_id=report.id,
            purpose="push",
            once_key="o",
            merge_key="m",
            queue="mine",
            expires_at=now + timedelta(hours=1),
        )
        await outbox.post(session, whole, now)
    assert await bell.wait("outbox:citizen", 5)
    (found,) = await outbox.due(database, CITIZEN, now, 5)
    assert found.letter == whole
    assert (found.attempts, found.created_at, found.doubtful) == (0, now, False)


async def test_a_letter_of_a_failed_transaction_was_never_written(
    database: Database, bell: Bell, now: datetime
):
    with pytest.raises(ZeroDivisionError):  # noqa: PT012 - the raise must come from within the transaction
        async with database.transaction() as session:
            await outbox.post(session, letter(), now)
            raise ZeroDivisionError
    assert await texts(database, now) == []
    assert not await bell.wait("outbox:citizen", 0)


async def test_letters_of_a_chat_go_out_in_order_and_chats_side_by_side(database: Database, now: datetime):
    await post(database, now, letter("a1"), letter("b1", chat_id=2), letter("a2"), letter("b2", chat_id=2))
    assert await send(database, now) == ["a1", "b1"]
    assert await send(database, now) == ["a2", "b2"]
    assert await send(database, now) == []


async def test_nothing_follows_a_letter_that_is_just_being_sent(database: Database, now: datetime):
    await post(database, now, letter("a1"), letter("a2"), letter("b1", chat_id=2))
    await outbox.mark_sending(database, [d.id for d in await outbox.due(database, CITIZEN, now, 1)])
    assert await texts(database, now) == ["b1"]


async def test_the_fast_lane_goes_first_and_takes_what_blocks_it_along(database: Database, now: datetime):
    slow = {"lane": Lane.SLOW}
    await post(
        database,
        now,
        letter("push 1", chat_id=1, **slow),
        letter("push 2", chat_id=2, **slow),
        letter("answer 3", chat_id=3),
        letter("push 4", chat_id=4, **slow),
        letter("answer 2", chat_id=2),
    )
    assert await texts(database, now) == ["push 2", "answer 3", "push 1", "push 4"]
    assert await texts(database, now, limit=2) == ["push 2", "answer 3"]


async def test_each_bot_has_its_own_letters(database: Database, now: datetime):
    await post(database, now, letter("c"), letter("s", bot=BotName.STAFF))
    assert await texts(database, now) == ["c"]
    assert await texts(database, now, BotName.STAFF) == ["s"]


async def test_a_letter_planned_for_later_lets_others_pass(database: Database, now: datetime):
    later = now + timedelta(hours=3)
    await post(database, now, letter("tomorrow", not_before=later), letter("now"))
    assert await outbox.next_due(database, CITIZEN, now) == later
    assert await send(database, now) == ["now"]
    assert await texts(database, now) == []
    assert await send(database, later) == ["tomorrow"]
    assert await outbox.next_due(database, CITIZEN, now) is None


async def test_a_letter_that_failed_keeps_its_place_through_its_pause(database: Database, now: datetime):
    await post(database, now, letter("first"), letter("second"))
    later = now + timedelta(seconds=30)
    await send(database, now, outcome=Outcome.RETRY, reason="429", not_before=later)
    assert await texts(database, now) == []
    assert await outbox.next_due(database, CITIZEN, now) == later
    (again,) = await outbox.due(database, CITIZEN, later, 5)
    assert (again.letter.text, again.attempts, again.doubtful) == ("first", 1, False)


async def test_a_retry_whose_call_may_have_arrived_is_doubtful(database: Database, now: datetime):
    await post(database, now, letter())
    await send(database, now, outcome=Outcome.RETRY, reason="timeout", doubtful=True)
    await send(database, now, outcome=Outcome.RETRY, reason="429")
    (again,) = await outbox.due(database, CITIZEN, now, 5)
    assert (again.doubtful, again.attempts) == (True, 2)


async def test_a_once_key_is_used_once_for_ever(database: Database, now: datetime):
    assert (await post(database, now, letter("a", once_key="k")))[0] is not None
    assert await post(database, now, letter("b", once_key="k")) == [None]
    await send(database, now)
    await outbox.purge(database, now + timedelta(days=1))
    assert await post(database, now, letter("c", once_key="k")) == [None]
    assert await post(database, now, letter("d", once_key="k", merge_key="m")) == [None]
    assert await texts(database, now) == []


async def test_purging_takes_the_words_and_leaves_what_waits(database: Database, now: datetime):
    await post(database, now, letter("a"), letter("b", once_key="k", chat_id=2))
    await send(database, now)
    await post(database, now, letter("waits"))
    assert await outbox.purge(database, now) == 0
    assert await outbox.purge(database, now + timedelta(seconds=1)) == 2
    assert await outbox.purge(database, now + timedelta(seconds=1)) == 0
    assert [(one.once_key, one.payload.get("text")) for one in await stored(database)] == [
        ("k", None),
        (None, "waits"),
    ]


async def test_a_waiting_letter_is_replaced_in_its_place(database: Database, now: datetime):
    old, _ = await post(database, now, letter("old", merge_key="m", lane=Lane.SLOW), letter("after"))
    (new,) = await post(database, now, letter("new", merge_key="m"))
    assert new == old
    (head,) = await outbox.due(database, CITIZEN, now, 5)
    assert (head.letter.text, head.letter.lane) == ("new", Lane.FAST)
    await post(database, now, letter("elsewhere", merge_key="m", chat_id=2))
    assert await texts(database, now) == ["new", "elsewhere"]


async def test_a_replaced_letter_keeps_the_pause_of_a_failure(database: Database, now: datetime):
    await post(database, now, letter("old", merge_key="m"))
    later = now + timedelta(seconds=9)
    await send(database, now, outcome=Outcome.RETRY, not_before=later)
    await post(database, now, letter("new", merge_key="m"))
    assert await texts(database, now) == []
    assert await texts(database, later) == ["new"]


async def test_a_card_stays_a_card_when_an_edit_replaces_it(database: Database, now: datetime):
    card = letter("card", chat_id=GROUP, kind=LetterKind.CARD, merge_key="card:1", queue="q")
    await post(database, now, card, letter("edit", chat_id=GROUP, kind=LetterKind.EDIT, merge_key="card:1"))
    (only,) = await outbox.due(database, CITIZEN, now, 5)
    assert (only.letter.text, only.letter.kind, only.letter.queue) == ("edit", LetterKind.CARD, "q")


async def test_a_letter_being_sent_is_followed_and_not_replaced(database: Database, now: datetime):
    await post(database, now, letter("old", merge_key="m"))
    shown = await outbox.due(database, CITIZEN, now, 5)
    await post(database, now, letter("newer", merge_key="m"))
    (marked,) = await outbox.mark_sending(database, [one.id for one in shown])
    assert marked.letter.text == "newer"
    await post(database, now, letter("newest", merge_key="m"))
    await outbox.record(database, [Result(marked.id, Outcome.SENT, now)])
    assert await texts(database, now) == ["newest"]


async def test_a_letter_is_marked_once(database: Database, now: datetime):
    ids = [one for one in await post(database, now, letter(), letter(chat_id=2)) if one]
    assert [one.id for one in await outbox.mark_sending(database, ids[::-1])] == ids[::-1]
    assert await outbox.mark_sending(database, ids) == []
    assert await outbox.mark_sending(database, []) == []


@pytest.mark.parametrize(
    ("different", "queue"),
    [
        ({}, "1"),
        ({"queue": "own"}, "own"),
        ({"kind": LetterKind.EDIT, "edits": 7}, "1"),
        ({"kind": LetterKind.EDIT, "edits": 7, "chat_id": GROUP}, "-5:cards:7"),
        ({"kind": LetterKind.EDIT, "edits": 7, "chat_id": GROUP, "report_id": 3}, "-5:cards:3"),
        ({"kind": LetterKind.CARD, "chat_id": GROUP, "report_id": 3}, "-5:cards:3"),
        ({"kind": LetterKind.CALLBACK, "callback_id": "99"}, "1:callback:99"),
    ],
)
def test_edits_and_button_answers_do_not_hold_up_messages(different: dict[str, Any], queue: str):
    assert outbox.queue_of(letter(**different)) == queue


async def test_after_a_crash_only_what_was_being_sent_is_doubtful(database: Database, now: datetime):
    press = letter(kind=LetterKind.CALLBACK, callback_id="1", chat_id=3)
    ids = await post(database, now, letter("sending"), letter("waiting", chat_id=2), press)
    await outbox.mark_sending(database, [ids[0] or 0, ids[2] or 0])
    assert await outbox.in_doubt(database, BotName.STAFF) == []
    assert await outbox.in_doubt(database, CITIZEN) == [ids[0]]
    assert [(one.letter.text, one.doubtful) for one in await outbox.due(database, CITIZEN, now, 5)] == [
        ("sending", True),
        ("waiting", False),
    ]
    states = {one.id: (one.state, one.finished_at) for one in await stored(database)}
    assert states[ids[2]] == ("dropped", now)


async def test_the_newest_words_are_the_last_to_go_out(database: Database, now: datetime):
    """A card is changed again and again while the sender of another process sends it."""
    last, sent = 60, list[str]()

    async def write() -> None:
        for number in range(last + 1):
            await post(database, now, letter(str(number), merge_key="card", queue="card"))

    async def deliver() -> None:
        sender = Database(database.url, pool=2)
        while not sent or sent[-1] != str(last):
            sent.extend(await send(sender, now))
        await sender.close()

    async with asyncio.TaskGroup() as group:
        group.create_task(deliver())
        group.create_task(write())
    assert [int(one) for one in sent] == sorted({int(one) for one in sent})
    assert {one.state for one in await stored(database)} == {"sent"}


async def test_a_letter_taken_a_moment_ago_is_followed_and_not_replaced(database: Database, now: datetime):
    (old,) = await post(database, now, letter("old", merge_key="m"))
    other = Database(database.url, pool=2)
    async with asyncio.TaskGroup() as group, other.transaction() as session:
        take = "UPDATE outbox SET state = 'sending', attempts = 1"
        await (await session.connection()).exec_driver_sql(take)
        posting = group.create_task(post(database, now, letter("new", merge_key="m")))
        await asyncio.sleep(0.2)  # long enough to have looked, and to wait for the sender's commit
    await other.close()
    assert posting.result() != [old]
    words = {one.id: one.payload["text"] for one in await stored(database)}
    assert words == {old: "old", posting.result()[0]: "new"}
