"""The sender and the groups of the staff: topics made and made anew, and groups that shut us out."""

import pytest
from sqlmodel import select

from bot.clock import real_clock
from bot.playground import Limits
from storage.groups import rooms, troubles
from storage.letters import Lane, topic_letter
from storage.tables import RoomTrouble
from tests.support.machine import running, until
from tests.support.outgoing import STAFF, open_desk


@pytest.fixture
async def desk(database, bell, seats, tmp_path):
    async with open_desk(database, bell, seats, tmp_path) as opened:
        opened.group.set_forum(forum=True)
        yield opened


async def topic_of(desk, department="Dishub"):
    """A topic that is thought of and not made yet; our own number of it."""
    async with desk.database.transaction() as session:
        topic, _ = await rooms.topic(session, desk.group.id, department, department)
    letter = topic_letter(desk.group.id, topic.id, topic.name)
    await desk.write(desk.group, letter.text, bot=STAFF, kind=letter.kind, thread_id=letter.thread_id,
                     queue=letter.queue, lane=letter.lane)  # fmt: skip
    return topic.id


async def card(desk, number, text):
    """Something to say in that topic."""
    return await desk.write(
        desk.group, text, bot=STAFF, thread_id=-number, lane=Lane.SLOW, queue=f"karte:{text}"
    )


def said(desk):
    """What was said in the group, by the name of its topic."""
    names = {topic.thread_id: topic.name for topic in desk.group.topics}
    return [(names.get(one.stored.thread_id), one.text) for one in desk.group.from_bots if one.text]


async def wrong(desk):
    async with desk.database.reading() as session:
        found = (await session.exec(select(RoomTrouble))).all()
        return sorted((one.what, one.mended_at is not None) for one in found)


async def test_a_topic_is_made_before_its_first_letter(desk):
    number = await topic_of(desk)
    await card(desk, number, "satu")
    async with running(desk.sender(STAFF)):
        await desk.all_out()
        await card(desk, number, "dua")
        await desk.all_out()
    assert said(desk) == [("Dishub", "satu"), ("Dishub", "dua")]


async def test_letters_written_before_the_topic_wait_for_it(desk):
    async with desk.database.transaction() as session:
        topic, _ = await rooms.topic(session, desk.group.id, "Dishub", "Dishub")
    await card(desk, topic.id, "satu")
    async with running(desk.sender(STAFF)):
        await desk.write(desk.group, "umum", bot=STAFF)
        await desk.place.until(lambda: said(desk) == [(None, "umum")])
        letter = topic_letter(desk.group.id, topic.id, "Dishub")
        await desk.write(desk.group, "Dishub", bot=STAFF, kind=letter.kind, thread_id=letter.thread_id,
                         queue=letter.queue)  # fmt: skip
        await desk.all_out()
    assert said(desk) == [(None, "umum"), ("Dishub", "satu")]


async def test_a_topic_that_was_deleted_is_made_anew_and_swallows_nothing(desk):
    number = await topic_of(desk)
    async with running(desk.sender(STAFF)):
        await desk.all_out()
        desk.group.delete_topic(desk.group.topics[0])
        for text in ("satu", "dua"):
            await card(desk, number, text)
        await desk.all_out()
    assert len(desk.group.topics) == 1
    assert sorted(said(desk)) == [("Dishub", "dua"), ("Dishub", "satu")]
    assert await wrong(desk) == [("topic", False)]


async def test_without_the_right_letters_go_beside_the_topics_until_it_is_given(desk):
    desk.group.set_admin(desk.place.cast.staff_bot, topics=False)
    number = await topic_of(desk)
    await card(desk, number, "satu")
    async with running(desk.sender(STAFF)):
        await desk.place.until(lambda: said(desk) == [(None, "satu")])
        await until(lambda: wrong(desk))
        assert await wrong(desk) == [("topics", False)]
        desk.group.set_admin(desk.place.cast.staff_bot)
        async with desk.database.transaction() as session:
            await troubles.mended(session, [desk.group.id], [troubles.TOPICS], real_clock())
        await desk.place.until(lambda: desk.group.topics)
        await card(desk, number, "dua")
        await desk.all_out()
    assert said(desk) == [(None, "satu"), ("Dishub", "dua")]


async def test_a_closed_topic_swallows_nothing(desk):
    number = await topic_of(desk)
    async with running(desk.sender(STAFF)):
        await desk.all_out()
        desk.group.set_admin(desk.place.cast.staff_bot, topics=False)
        desk.group.close_topic(desk.group.topics[0])
        await card(desk, number, "satu")
        await desk.all_out()
    assert said(desk) == [(None, "satu")]
    assert await wrong(desk) == [("closed", False)]


async def test_topics_share_the_groups_minute(database, bell, seats, tmp_path):
    strict = Limits(bot_per_second=30, chat_per_second=1, chat_burst=4, group_per_minute=20)
    async with open_desk(database, bell, seats, tmp_path, strict) as desk:
        desk.group.set_forum(forum=True)
        for department in ("Dishub", "DLH", "DPUPRPKP"):
            await card(desk, await topic_of(desk, department), department)
        async with running(desk.sender(STAFF, budget=None)):
            await desk.all_out()
        assert {call.error for call in desk.place.world.calls} == {0}
        assert sorted(said(desk)) == [(one, one) for one in ("DLH", "DPUPRPKP", "Dishub")]


async def test_a_group_that_shut_us_out_gets_everything_in_order_when_it_takes_us_back(desk):
    bot = desk.place.cast.staff_bot
    desk.group.remove_bot(bot)
    for text in ("satu", "dua", "tiga"):
        await desk.write(desk.group, text, bot=STAFF)
    async with running(desk.sender(STAFF)):
        await until(lambda: wrong(desk))
        assert await wrong(desk) == [("out", False)]
        desk.group.add_bot(bot)
        async with desk.database.transaction() as session:
            await troubles.mended(session, [desk.group.id], [troubles.OUT], real_clock())
        await desk.all_out()
    assert [text for _, text in said(desk)] == ["satu", "dua", "tiga"]
    assert await wrong(desk) == [("out", True)]


async def test_a_topic_that_may_have_been_made_is_not_made_twice(desk):
    desk.place.world.fail_next("createForumTopic", "lose_answer")
    number = await topic_of(desk)
    await card(desk, number, "satu")
    async with running(desk.sender(STAFF)):
        await desk.all_out()
    assert [one.name for one in desk.group.topics] == ["Dishub"], "it was made, and nobody heard of it"
    assert said(desk) == [(None, "satu")], "its letters go beside it until somebody says where it is"
    assert await wrong(desk) == [("doubt", False)]
