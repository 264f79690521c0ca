"""What Telegram told us about letters is kept with everything it means."""

from datetime import datetime

from sqlmodel import select

from storage.cases import cards
from storage.engine.database import Database
from storage.files import attachments
from storage.groups import moved
from storage.letters import BotName, Lane, LetterKind, Sent
from storage.mail import outbox
from storage.mail.outbox import Outcome, Result
from storage.people import citizens
from storage.tables import Attachment, MessageLink, OutboxLetter
from tests.support import rows
from tests.support.rows import letter

CITIZEN, STAFF = BotName.CITIZEN, BotName.STAFF
GROUP, NEW_GROUP = -5, -1005


async def a_report(database: Database, now: datetime) -> int:
    async with database.transaction() as session:
        return (await rows.report(session, now)).id or 0


async def sending(database: Database, now: datetime, *letters: dict[str, object]) -> list[int]:
    async with database.transaction() as session:
        ids = [await outbox.post(session, letter(**one), now) for one in letters]
    return [one.id for one in await outbox.mark_sending(database, [i for i in ids if i])]


async def one_row(database: Database, row_id: int) -> OutboxLetter:
    async with database.reading() as session:
        return (await session.exec(select(OutboxLetter).where(OutboxLetter.id == row_id))).one()


async def test_a_sent_letter_links_its_messages_to_the_report(database: Database, now: datetime):
    report_id = await a_report(database, now)
    about = {"report_id": report_id, "purpose": "question"}
    (first, second) = await sending(database, now, about, {"chat_id": 2})
    results = [
        Result(first, Outcome.SENT, now, Sent((10, 11))),
        Result(second, Outcome.SENT, now, Sent((12,))),
    ]
    await outbox.record(database, results)
    await outbox.record(database, results[:1])
    row = await one_row(database, first)
    assert (row.state, row.message_ids, row.finished_at, row.error) == ("sent", [10, 11], now, None)
    async with database.reading() as session:
        assert await cards.report_of_message(session, CITIZEN, 1, 11) == report_id
        assert await cards.report_of_message(session, CITIZEN, 2, 12) is None
        link = await cards.link_of_message(session, CITIZEN, 1, 10)
        assert link is not None
        assert link.purpose == "question"


async def test_a_sent_card_is_hung_up_and_an_edited_one_stays(database: Database, now: datetime):
    report_id = await a_report(database, now)
    card = {"bot": STAFF, "chat_id": GROUP, "kind": LetterKind.CARD, "report_id": report_id, "thread_id": 8}
    (first,) = await sending(database, now, card)
    await outbox.record(database, [Result(first, Outcome.SENT, now, Sent((77,)))])
    (again,) = await sending(database, now, card)
    await outbox.record(database, [Result(again, Outcome.SENT, now, Sent(()))])
    async with database.reading() as session:
        hung = await cards.get(session, report_id)
    assert hung is not None
    assert (hung.chat_id, hung.thread_id, hung.message_id) == (GROUP, 8, 77)


async def test_each_bot_keeps_its_own_id_of_a_file(database: Database, now: datetime):
    async with database.transaction() as session:
        photo = await attachments.add(
            session,
            Attachment(
                kind="photo",
                received_by="citizen",
                file_ids={"citizen": "c1"},
                file_unique_id="u",
                created_at=now,
            ),
        )
    (first,) = await sending(database, now, {"bot": STAFF})
    await outbox.record(database, [Result(first, Outcome.SENT, now, Sent((1,), {photo.id or 0: "s1"}))])
    async with database.reading() as session:
        (kept,) = await attachments.of_ids(session, [photo.id or 0])
    assert kept.file_ids == {"citizen": "c1", "staff": "s1"}


async def test_a_refused_letter_keeps_its_reason_and_the_queue_goes_on(database: Database, now: datetime):
    (first,) = await sending(database, now, {"text": "too long"})
    await sending(database, now)
    async with database.transaction() as session:
        await outbox.post(session, letter("next"), now)
    await outbox.record(database, [Result(first, Outcome.REFUSED, now, reason="message is too long")])
    row = await one_row(database, first)
    assert (row.state, row.error, row.finished_at) == ("refused", "message is too long", now)
    assert [one.letter.text for one in await outbox.due(database, CITIZEN, now, 5)] == ["next"]


async def test_a_dropped_letter_is_over(database: Database, now: datetime):
    (first,) = await sending(database, now, {})
    await outbox.record(database, [Result(first, Outcome.DROPPED, now, reason="expired")])
    assert (await one_row(database, first)).state == "dropped"
    assert await outbox.due(database, CITIZEN, now, 5) == []


async def test_to_one_who_blocked_the_bot_only_answers_still_wait(database: Database, now: datetime):
    async with database.transaction() as session:
        await citizens.known(session, 1, now)
    (first,) = await sending(database, now, {"lane": Lane.SLOW})
    async with database.transaction() as session:
        await outbox.post(session, letter("push", lane=Lane.SLOW), now)
        await outbox.post(session, letter("answer"), now)
        await outbox.post(session, letter("push to another", lane=Lane.SLOW, chat_id=2), now)
    await outbox.record(database, [Result(first, Outcome.BLOCKED, now, reason="Forbidden")])
    waiting = [one.letter.text for one in await outbox.due(database, CITIZEN, now, 5)]
    assert waiting == ["answer", "push to another"]
    assert (await one_row(database, first)).error == "Forbidden"
    async with database.reading() as session:
        her = await citizens.by_telegram_id(session, 1)
    assert her is not None
    assert her.blocked_bot_at == now


async def test_a_moved_group_is_followed(database: Database, now: datetime):
    report_id = await a_report(database, now)
    here = {"bot": STAFF, "chat_id": GROUP}
    card = {**here, "kind": LetterKind.CARD, "report_id": report_id}
    async with database.transaction() as session:
        await cards.put(session, report_id, GROUP, None, 77)
        await cards.link(session, STAFF, GROUP, 77, report_id, "card")
    (first,) = await sending(database, now, here)
    async with database.transaction() as session:
        await outbox.post(session, letter("card", **card), now)
        await outbox.post(session, letter("named", **here, queue="own"), now)
        await outbox.post(session, letter("private", bot=STAFF, chat_id=55), now)
    await outbox.record(database, [Result(first, Outcome.MOVED, now, new_chat_id=NEW_GROUP)])
    async with database.transaction() as session:
        await outbox.post(session, letter("late", **here), now)
        assert await moved.current_chat(session, GROUP) == NEW_GROUP
        assert await moved.current_chat(session, 55) == 55
        hung = await cards.get(session, report_id)
        assert hung is not None
        assert (hung.chat_id, hung.message_id) == (NEW_GROUP, None)
        assert await cards.report_of_message(session, STAFF, GROUP, 77) == report_id
    found = {
        (d.letter.text, d.letter.chat_id, d.letter.queue) for d in await outbox.due(database, STAFF, now, 9)
    }
    assert found == {
        ("Halo", NEW_GROUP, str(NEW_GROUP)),
        ("card", NEW_GROUP, f"{NEW_GROUP}:cards:{report_id}"),
        ("named", NEW_GROUP, "own"),
        ("private", 55, "55"),
    }


async def test_a_group_that_moves_twice_is_found_from_its_first_id(database: Database, now: datetime):
    async with database.transaction() as session:
        await moved.move(session, -1, -2, now)
        await moved.move(session, -2, -3, now)
        await moved.move(session, -3, -3, now)
        assert [await moved.current_chat(session, one) for one in (-1, -2, -3)] == [-3, -3, -3]


async def test_an_unknown_row_does_no_harm(database: Database, now: datetime):
    await outbox.record(database, [Result(999, Outcome.SENT, now, Sent((1,)))])
    await outbox.record(database, [])
    async with database.reading() as session:
        assert (await session.exec(select(MessageLink))).all() == []
