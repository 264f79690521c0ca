"""Groups and topics over the real stand-in: made when needed, followed when they move, missed by nobody."""

from bot.playground.groups import Group
from bot.playground.views import MessageView
from storage.groups import troubles
from tests.journeys.city import City
from tests.journeys.test_people import filed


async def rounds(city: City) -> None:
    """The timetable goes its rounds: troubles are told, then cards move."""
    for _ in range(3):
        await city.app.timetable.tick()


async def seen(city: City, group: Group, text: str, thread_id: int | None = None) -> MessageView:
    """The newest message of the staff bot in a group with this text, in that topic."""

    def newest() -> MessageView | None:
        found = [one for one in group.from_bots if text in one.text]
        there = [one for one in found if thread_id is None or one.stored.thread_id == thread_id]
        return there[-1] if there else None

    message: MessageView = await city.world.until(newest, 20)
    return message


async def pass_on(city: City, card, short: str) -> None:
    """Endah passes a report on to another department."""
    since = city.last_in_group()
    await city.officer_presses(city.endah, card, "Teruskan")
    asked = await city.group_sees("mau diteruskan ke mana", since)
    await city.officer_replies(city.endah, asked, short)
    offered = await city.group_sees("pilih dinasnya", since)
    await city.officer_presses(city.endah, offered, short)
    why = await city.group_sees("Alasannya", since)
    await city.officer_presses(city.endah, why, "Ini wewenang dinas itu")


async def thrown_out(city: City) -> bool:
    """Whether the desk knows of a group into which it may not write."""
    async with city.app.desk.database.reading() as session:
        return bool(await troubles.chats_out(session))


async def taken_back(city: City) -> bool:
    """Whether all groups are open to the desk again."""
    return not await thrown_out(city)


async def test_a_forum_with_topics(city: City):
    group = city.cast.group
    await city.opens_staff_bot(city.yusuf)
    group.set_forum(forum=True)
    city.yusuf.say(group, "/pasang forum")
    await city.group_sees("satu topik untuk tiap dinas")
    code = await filed(city)
    card = await city.group_sees(code)
    (roads,) = group.topics
    assert roads.name.startswith("DPUPRPKP")
    assert card.stored.thread_id == roads.thread_id

    await pass_on(city, card, "Dishub")
    await city.world.until(lambda: len(group.topics) == 2, 20)
    lamps = group.topics[1]
    moved = await seen(city, group, code, lamps.thread_id)
    pointer = await city.group_sees("kartunya pindah")
    assert (pointer.id, pointer.buttons) == (card.id, [])
    await city.officer_replies(city.bagus, moved, "Lampu itu kami perbaiki hari ini oleh tim Dishub.")
    await seen(city, group, "Jawaban", lamps.thread_id)

    group.delete_topic(lamps)
    city.bagus.say(group, f"/lihat {code}")
    shown = await seen(city, group, "Riwayat")
    await city.officer_presses(city.bagus, shown, "Lainnya…")
    anew = await city.world.until(
        lambda: next((one for one in group.topics if one.name == lamps.name), None), 20
    )
    assert anew.thread_id != lamps.thread_id
    again = await seen(city, group, code, anew.thread_id)
    assert again.buttons
    await city.working_days_pass(1)
    await rounds(city)
    await city.officer_hears(city.yusuf, "hilang. Saya buat lagi")


async def test_a_department_with_its_own_group_throws_the_bot_out_and_takes_it_back(city: City):
    bot = city.cast.staff_bot
    await city.working_days_pass(1)
    await city.opens_staff_bot(city.yusuf)
    theirs = city.world.add_group("Petugas jalan", [city.yusuf, city.endah, city.sari], supergroup=True)
    theirs.add_bot(bot)
    city.yusuf.say(theirs, "/pasang dinas DPUPRPKP")
    await seen(city, theirs, "grup dinas DPUPRPKP")
    code = await filed(city)
    card = await seen(city, theirs, code)
    taken = await city.officer_presses(city.endah, card, "Ambil")
    assert code in taken.text
    assert not city.cast.group.with_text(code)

    theirs.remove_bot(bot)
    city.ratna.say(city.cast.citizen_bot, "tambahan: lubangnya makin dalam")
    await city.world.until(lambda: thrown_out(city), 20)
    await rounds(city)
    await city.officer_hears(city.yusuf, "tidak bisa menulis di grup DPUPRPKP")
    await city.group_sees(code)

    theirs.add_bot(bot)
    await city.world.until(lambda: taken_back(city), 20)
    await rounds(city)
    await city.officer_hears(city.yusuf, "beres lagi")
    await city.world.until(lambda: len([one for one in theirs.with_text(code) if one.buttons]) >= 2, 20)
    pointer = await city.group_sees("kartunya pindah")
    assert code in pointer.text


async def test_a_group_that_is_upgraded_goes_on(city: City):
    bot = city.cast.staff_bot
    await city.working_days_pass(1)
    await city.opens_staff_bot(city.yusuf)
    small = city.world.add_group("Petugas jalan", [city.yusuf, city.endah])
    small.add_bot(bot)
    city.yusuf.say(small, "/pasang dinas DPUPRPKP")
    await seen(city, small, "grup dinas DPUPRPKP")
    small.upgrade()
    await city.officer_hears(city.yusuf, "supergrup")
    code = await filed(city)
    card = await seen(city, small, code)
    assert card.stored.chat is small.chat
    assert code in (await city.officer_presses(city.endah, card, "Ambil")).text
