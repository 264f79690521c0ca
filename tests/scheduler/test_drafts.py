import asyncio

from complaints.drafting.draft import Draft
from handlers.callbacks import Press
from handlers.desk.conversation.memory import Held, Memory, Writing
from handlers.desk.conversation.presses import Do
from handlers.desk.unasked import drafts
from storage.letters import BotName
from storage.people import dialogues
from tests.support.desk import citizen, letters, presses, words


def writing(number: int = 4711) -> Memory:
    return Memory(writing=Writing(draft=Draft(text="Jalan berlubang"), number=number))


async def remember(desk, her, memory: Memory, bot: BotName = BotName.CITIZEN) -> None:
    async with desk.database.transaction() as session:
        chat = her.telegram_id
        await dialogues.put(session, bot, chat, chat, memory.state, memory.to_json(), desk.clock())


async def remind_all(desk) -> None:
    for one in await drafts.forgotten(desk):
        await drafts.remind(desk, one)


async def test_a_week_of_silence_brings_one_friendly_reminder_with_the_way_back(desk, clock):
    clock.at(2026, 11, 23, 9)
    her = await citizen(desk)
    await remember(desk, her, writing(number=4711))
    clock.at(2026, 11, 30, 8)
    await remind_all(desk)
    assert await letters(desk) == []
    clock.at(2026, 11, 30, 9)
    for _ in range(2):
        await remind_all(desk)
    [letter] = await letters(desk)
    assert letter.chat_id == her.telegram_id
    assert "Kak Sri" in words(letter)
    [data] = presses(letter)
    assert Press.unpack(data) == Press(Do.RESUME, 4711)
    clock.later(days=30)
    await remind_all(desk)
    assert len(await letters(desk)) == 1, "one reminder, not one a week"


async def test_the_draft_itself_stays_as_it_was(desk, clock):
    her = await citizen(desk)
    await remember(desk, her, writing())
    clock.later(days=8)
    await remind_all(desk)
    async with desk.database.reading() as session:
        kept = await dialogues.get(session, BotName.CITIZEN, her.telegram_id, her.telegram_id)
    assert Memory.from_json(kept.data) == writing()


async def test_who_goes_on_writing_and_falls_silent_again_is_reminded_again(desk, clock):
    her = await citizen(desk)
    await remember(desk, her, writing())
    clock.later(days=8)
    await remind_all(desk)
    await remember(desk, her, writing())
    clock.later(days=8)
    await remind_all(desk)
    assert len(await letters(desk)) == 2


async def test_who_wrote_a_moment_ago_is_not_reminded(desk, clock):
    her = await citizen(desk)
    await remember(desk, her, writing())
    clock.later(days=8)
    [one] = await drafts.forgotten(desk)
    await remember(desk, her, writing())
    await drafts.remind(desk, one)
    assert await letters(desk) == []


async def test_nothing_begun_nothing_to_remind_of(desk, clock):
    for memory in (Memory(), Memory(parked=writing().writing, parked_at=clock.now.isoformat())):
        await remember(desk, await citizen(desk), memory)
    await remember(desk, await citizen(desk), Memory(held=Held(purpose="which", words="Halo")))
    await remember(desk, await citizen(desk), writing(), bot=BotName.STAFF)
    clock.later(days=8)
    assert await drafts.forgotten(desk) == []


async def test_who_blocked_the_bot_is_left_alone(desk, clock):
    her = await citizen(desk, blocked_bot_at=clock.now)
    await remember(desk, her, writing())
    clock.later(days=8)
    await remind_all(desk)
    assert await letters(desk) == []
    assert await drafts.forgotten(desk) == []


async def test_two_at_once_remind_once(desk, clock):
    her = await citizen(desk)
    await remember(desk, her, writing())
    clock.later(days=8)
    await asyncio.gather(*(drafts.remind(desk, her.telegram_id) for _ in range(4)))
    assert len(await letters(desk)) == 1


async def ask_all_again(desk) -> None:
    for one in await drafts.unheard(desk):
        await drafts.ask_again(desk, one)


async def test_words_that_wait_to_be_told_where_they_belong_are_brought_up_after_hours_not_days(desk, clock):
    clock.at(2026, 11, 23, 9)
    her = await citizen(desk)
    await remember(desk, her, Memory(held=Held(purpose="which", words="nomor tiangnya <12>", messages=[5])))
    clock.at(2026, 11, 23, 11)
    await ask_all_again(desk)
    assert await letters(desk) == []
    clock.at(2026, 11, 23, 12)
    for _ in range(2):
        await ask_all_again(desk)
    [letter] = await letters(desk)
    assert "nomor tiangnya &lt;12&gt;" in words(letter)
    assert "belum sampai ke petugas" in words(letter)
    [data] = presses(letter)
    assert Press.unpack(data) == Press(Do.RESUME, 0)


async def test_a_question_for_which_no_words_wait_is_not_repeated(desk, clock):
    her = await citizen(desk)
    await remember(desk, her, Memory(held=Held(purpose="reopen", report=3)))
    clock.later(days=2)
    await ask_all_again(desk)
    assert await letters(desk) == []
