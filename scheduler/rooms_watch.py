"""What an attempt to deliver tells about a group of the staff: written down, and told by the timetable."""

from dataclasses import dataclass, replace

from handlers.delivery import TopicGone
from scheduler.stopping import Clock
from storage.engine.database import Database
from storage.groups import rooms, troubles
from storage.letters import BotName, Letter, LetterKind, topic_letter
from storage.mail import outbox
from storage.mail.outbox import Due


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomsWatch:
    """Keeps book of topics that are gone or closed, and of groups that let us write no more."""

    database: Database
    clock: Clock

    async def addressed(self, letter: Letter) -> Letter:
        """The letter with Telegram's number of a topic of ours; without one it goes beside all topics.

        Raises:
            TopicGone: the topic is being made just now.
        """
        number = -(letter.thread_id or 0)
        if number <= 0 or letter.kind is LetterKind.TOPIC:
            return letter
        async with self.database.reading() as session:
            topic = (await rooms.topics(session, [number])).get(number)
        if topic is None or topic.chat_id != letter.chat_id:
            return replace(letter, thread_id=None)
        if topic.thread_id is None and topic.failed_at is None:
            raise TopicGone("it is being made")
        return replace(letter, thread_id=topic.thread_id)

    async def gone(self, due: Due, thread_id: int) -> None:
        """A topic was deleted: it is made anew, and the letter goes there when it is there."""
        number, now = -(due.letter.thread_id or 0), self.clock()
        async with self.database.transaction() as session:
            topic = await rooms.topic_gone(session, number, thread_id)
            if topic is not None:
                await outbox.post(session, topic_letter(topic.chat_id, number, topic.name), now)
                await troubles.notice(session, topic.chat_id, troubles.TOPIC, now, number)

    async def refused(self, due: Due) -> None:
        """A topic cannot be made: its letters go to the open part of the group meanwhile."""
        now = self.clock()
        async with self.database.transaction() as session:
            await rooms.topic_refused(session, -(due.letter.thread_id or 0), now)
            await troubles.notice(session, due.letter.chat_id, troubles.TOPICS, now)

    async def doubted(self, due: Due) -> None:
        """Nobody knows whether a topic was made: it is not made twice, the coordinators are asked.

        Telegram lists no topics to a bot. Its letters go to the open part of the group until somebody says
        `/pasang topik` in the topic that is there, or beside all topics to have it made.
        """
        number, now = -(due.letter.thread_id or 0), self.clock()
        async with self.database.transaction() as session:
            await rooms.topic_refused(session, number, now)
            await troubles.notice(session, due.letter.chat_id, troubles.DOUBT, now, number)

    async def closed(self, due: Due) -> None:
        """A topic is closed to us: this letter went to the open part of the group."""
        number = max(0, -(due.letter.thread_id or 0))
        async with self.database.transaction() as session:
            await troubles.notice(session, due.letter.chat_id, troubles.CLOSED, self.clock(), number)

    async def locked_out(self, due: Due, seconds: float) -> None:
        """The group lets us write no more: everything for it waits, and one letter after another tries."""
        async with self.database.transaction() as session:
            now = self.clock()
            await troubles.notice(session, due.letter.chat_id, troubles.OUT, now)
            await troubles.put_off(session, BotName.STAFF, due.letter.chat_id, now, seconds)
