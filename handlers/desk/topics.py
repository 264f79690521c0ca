"""`/pasang topik X`: a coordinator says which topic is a department's, or has one made.

This is how a doubt ends that a crash left behind: Telegram does not tell a bot which topics there are, so
whether one was made just before the crash only people can see.
"""

from complaints.errors import Invalid
from handlers.desk.casework.turns.heard import Member
from handlers.desk.desk import Work
from handlers.desk.layout import Layout
from handlers.desk.rooms import topic_name
from storage.groups import rooms, troubles
from storage.letters import topic_letter


async def settle(work: Work, layout: Layout, member: Member, here: int, department: str) -> str:
    """In a topic: that is the department's from now on. Beside all topics: it is made, unless it is there.

    Returns:
        The key of the text that tells what was done.

    Raises:
        Invalid: the group has no topics of ours, or this topic is another department's.
    """
    if layout.common is None or not layout.common.forum or layout.common.chat_id != here:
        raise Invalid("staff-error-no-forum", field="group")
    topic, _ = await rooms.topic(work.session, here, department, topic_name(work, department))
    number = topic.id or 0
    if member.thread_id:
        other = await rooms.topic_in(work.session, here, member.thread_id)
        if other is not None and other.id != number:
            raise Invalid("staff-error-other-topic", department=other.department)
        await rooms.topic_made(work.session, number, member.thread_id)
        key = "rooms-topic-taken"
    elif topic.thread_id is None:
        await rooms.topic_wanted(work.session, number)
        await work.say(topic_letter(here, number, topic.name))
        key = "rooms-topic-coming"
    else:
        key = "rooms-topic-there"
    await troubles.mended(work.session, [here], [troubles.DOUBT], work.now, number)
    await troubles.notice(work.session, here, troubles.CARDS, work.now)
    return key
