"""The sender on both databases, with a real transport: order, time, budgets, and what Telegram says."""

from datetime import timedelta

import pytest

from bot.clock import real_clock
from bot.playground import Fault, Limits
from storage.engine.seats import Seats
from storage.letters import Button, Lane, LetterKind
from storage.tables import Citizen
from tests.support import rows
from tests.support.machine import running
from tests.support.outgoing import STAFF, open_desk


@pytest.fixture
async def desk(database, bell, seats, tmp_path):
    async with open_desk(database, bell, seats, tmp_path) as opened:
        yield opened


async def test_letters_arrive_once_and_in_order_per_chat(desk):
    for number in range(12):
        for person in (desk.ani, desk.budi, desk.cici):
            await desk.write(person, f"{number}")
    async with running(desk.sender()):
        sent = await desk.all_out()
    for person in (desk.ani, desk.budi, desk.cici):
        assert desk.heard(person) == [f"{number}" for number in range(12)]
    assert {(row.state, row.attempts, len(row.message_ids)) for row in sent} == {("sent", 1, 1)}


async def test_a_letter_written_later_wakes_the_sender(desk):
    async with running(desk.sender()):
        await desk.write(desk.ani, "satu")
        await desk.all_out()
        await desk.write(desk.ani, "dua")
        await desk.all_out()
    assert desk.heard(desk.ani) == ["satu", "dua"]


async def test_a_planned_letter_waits_for_its_time_and_holds_up_nobody(desk):
    await desk.write(desk.ani, "nanti", not_before=real_clock() + timedelta(seconds=0.6))
    await desk.write(desk.ani, "sekarang")
    async with running(desk.sender()):
        await desk.all_out()
    assert desk.heard(desk.ani) == ["sekarang", "nanti"]


async def test_what_is_too_late_is_dropped(desk):
    await desk.write(desk.ani, "basi", expires_at=real_clock() - timedelta(seconds=1))
    await desk.write(desk.ani, "segar")
    async with running(desk.sender()):
        sent = await desk.all_out()
    assert [row.state for row in sent] == ["dropped", "sent"]
    assert desk.heard(desk.ani) == ["segar"]


async def test_only_one_sends_and_another_takes_over(desk, tmp_path):
    other = Seats(desk.database, tmp_path / "seats")
    async with running(desk.sender(seats=other)):
        async with running(desk.sender()):
            for number in range(20):
                await desk.write(desk.ani, f"{number}")
            await desk.all_out()
        await desk.write(desk.ani, "20")
        await desk.all_out()
    assert desk.heard(desk.ani) == [f"{number}" for number in range(21)]
    await other.close()


async def test_telegrams_limits_are_never_reached(database, bell, seats, tmp_path):
    strict = Limits(bot_per_second=30, chat_per_second=1, chat_burst=4, group_per_minute=20)
    async with open_desk(database, bell, seats, tmp_path, strict) as desk:
        for number in range(5):
            await desk.write(desk.ani, f"{number}")
        for number in range(6):
            await desk.write(desk.group, f"{number}", bot=STAFF, lane=Lane.SLOW, queue=f"kartu{number}")
        async with running(desk.sender(budget=None), desk.sender(STAFF, budget=None)):
            await desk.all_out()
        assert {call.error for call in desk.place.world.calls} == {0}
        assert desk.heard(desk.ani) == ["0", "1", "2", "3", "4"]


async def test_a_429_stops_one_chat_and_no_other(desk):
    desk.place.world.fail_next("sendMessage", Fault.flood(2), chat=desk.ani.id)
    for number in range(3):
        await desk.write(desk.ani, f"ani {number}")
        await desk.write(desk.budi, f"budi {number}")
    async with running(desk.sender()):
        await desk.place.until(lambda: len(desk.heard(desk.budi)) == 3)
        assert desk.heard(desk.ani) == []
        await desk.all_out()
    assert desk.heard(desk.ani) == ["ani 0", "ani 1", "ani 2"]


async def test_who_blocked_the_bot_is_remembered_and_not_pushed_again(desk):
    async with desk.database.transaction() as session:
        await rows.citizen(session, real_clock(), desk.ani.id)
    desk.ani.block(desk.place.cast.citizen_bot)
    await desk.write(desk.ani, "jawaban")
    await desk.write(desk.ani, "kabar", lane=Lane.SLOW)
    await desk.write(desk.budi, "halo")
    async with running(desk.sender()):
        sent = await desk.all_out()
    assert [row.state for row in sent] == ["refused", "dropped", "sent"]
    async with desk.database.reading() as session:
        citizen = (await session.exec(rows.citizens.select(Citizen))).one()
    assert citizen.blocked_bot_at is not None


async def test_a_group_that_moved_is_followed_in_order(desk):
    old = desk.place.world.add_group("Dinas kecil", desk.place.cast.officers)
    old.add_bot(desk.place.cast.staff_bot)
    old_id = old.id
    await desk.write(old, "satu", bot=STAFF)
    old.upgrade()
    await desk.write(replace_id(old, old_id), "dua", bot=STAFF)
    async with running(desk.sender(STAFF)):
        await desk.all_out()
        await desk.write(replace_id(old, old_id), "tiga", bot=STAFF)
        await desk.all_out()
    assert [message.text for message in old.from_bots] == ["satu", "dua", "tiga"]


def replace_id(group, chat_id):
    class Named:
        id = chat_id

    return Named


async def test_a_group_that_threw_us_out_loses_no_report(desk):
    desk.place.world.fail_next(
        "sendMessage", Fault.refuse(403, "Forbidden: bot was kicked"), chat=desk.group.id
    )
    await desk.write(desk.group, "kartu", bot=STAFF)
    async with running(desk.sender(STAFF)):
        sent = await desk.all_out()
    assert [(row.state, row.attempts) for row in sent] == [("sent", 2)]


async def test_broken_markup_goes_out_as_plain_text(desk):
    await desk.write(desk.ani, "<b>Halo <i>Bu</b> Ani & semua")
    async with running(desk.sender()):
        sent = await desk.all_out()
    assert desk.heard(desk.ani) == ["Halo Bu Ani & semua"]
    assert sent[0].state == "sent"


async def test_a_letter_that_telegram_will_never_take_stops_nobody(desk):
    await desk.write(desk.ani, "rusak", buttons=((Button("x" * 3, data="d" * 65),),))
    await desk.write(desk.ani, "sesudahnya")
    async with running(desk.sender()):
        sent = await desk.all_out()
    assert [row.state for row in sent] == ["refused", "sent"]
    assert sent[0].error


@pytest.mark.parametrize(
    "fault",
    [Fault.drop(), Fault.refuse(500, "Internal Server Error"), Fault.refuse(502, "Bad Gateway")],
    ids=["drop", "500", "502"],
)
async def test_a_failing_network_delays_and_loses_nothing(desk, fault):
    desk.place.world.fail_next("sendMessage", fault, times=2)
    for number in range(3):
        await desk.write(desk.ani, f"{number}")
    async with running(desk.sender()):
        sent = await desk.all_out()
    assert desk.heard(desk.ani) == ["0", "1", "2"]
    assert [row.attempts for row in sent] == [3, 1, 1]
    assert sent[0].doubtful


async def test_an_answer_that_got_lost_makes_a_doubtful_letter_and_only_that(desk):
    desk.place.world.fail_next("sendMessage", Fault.lose_answer())
    await desk.write(desk.ani, "satu")
    await desk.write(desk.budi, "dua")
    async with running(desk.sender(parallel=1)):
        sent = await desk.all_out()
    assert [row.doubtful for row in sent] == [True, False]
    assert desk.heard(desk.ani) == ["satu", "satu"]


async def test_an_edit_that_changes_nothing_is_done(desk):
    await desk.write(desk.ani, "sama")
    async with running(desk.sender()):
        first = (await desk.all_out())[0].message_ids[0]
        await desk.write(desk.ani, "sama", kind=LetterKind.EDIT, edits=first)
        sent = await desk.all_out()
    assert sent[1].state == "sent"
