"""The sender on both databases, with both real transports, against a playground that fails on purpose."""

import asyncio
import io
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PIL import Image

from bot.clock import real_clock
from bot.playground import Fault, Limits
from handlers.delivery import Unreachable
from scheduler.budget import Budget
from scheduler.budget import Limits as Allowance
from scheduler.sender import Sender
from storage import attachments, cards, outbox
from storage.letters import BotName, Button, Lane, Letter, LetterKind
from storage.seats import Seats
from storage.tables import Attachment, Citizen
from storage.vault import Vault
from tests.support import rows
from tests.support.machine import killed, outbox_rows, running, town, transport_of, until

CITIZEN, STAFF = BotName.CITIZEN, BotName.STAFF
WIDE = Allowance(
    bot_rate=10_000, bot_burst=10_000, chat_rate=10_000, chat_burst=10_000, group_per_minute=10_000
)


def jpeg(colour=(200, 90, 60)):
    drawn = io.BytesIO()
    Image.new("RGB", (40, 30), colour).save(drawn, "JPEG")
    return drawn.getvalue()


class Desk:
    """Writes letters and looks at what arrived."""

    def __init__(self, place, database, bell, seats, folder: Path):
        self.place, self.database, self.bell, self.seats = place, database, bell, seats
        self.vault = Vault(folder / "vault")
        self.transports = {bot: transport_of(bot, place.server.url) for bot in BotName}
        self.ani, self.budi, self.cici = place.cast.citizens[:3]
        self.group = place.cast.group
        for person in place.cast.citizens:
            person.start(place.cast.citizen_bot)

    def sender(self, bot=CITIZEN, **different):
        values = {
            "database": self.database,
            "bell": self.bell,
            "seats": self.seats,
            "bot": bot,
            "transport": self.transports[bot],
            "vault": self.vault,
            "clock": real_clock,
            "budget": Budget(WIDE),
            "standby": 0.05,
        }
        return Sender(**{**values, **different})

    async def write(self, person, text, **different):
        bot = different.pop("bot", CITIZEN)
        letter = Letter(**{"bot": bot, "chat_id": person.id, "text": text, **different})
        async with self.database.transaction() as session:
            return await outbox.post(session, letter, real_clock())

    def heard(self, person):
        return [
            message.text
            for message in self.place.world.chat_with(person, self.place.cast.citizen_bot).from_bots
        ]

    async def all_out(self):
        async def nothing_open():
            found = await outbox_rows(self.database)
            return found if all(row.state not in {"waiting", "sending"} for row in found) else None

        return await until(nothing_open)


@asynccontextmanager
async def open_desk(database, bell, seats, folder, limits=None):
    async with town(limits) as place:
        desk = Desk(place, database, bell, seats, folder)
        try:
            yield desk
        finally:
            for transport in desk.transports.values():
                await transport.close()


@pytest.fixture
async def desk(database, bell, seats, tmp_path):
    async with open_desk(database, bell, seats, tmp_path) as opened:
        yield opened


async def report_of(desk, now):
    async with desk.database.transaction() as session:
        return (await rows.report(session, now)).id


async def attachment_of(desk, path=None, **different):
    values = {
        "kind": "photo",
        "received_by": "citizen",
        "file_unique_id": "u",
        "created_at": real_clock(),
        "path": path,
    }
    async with desk.database.transaction() as session:
        return (await attachments.add(session, Attachment(**{**values, **different}))).id


# --- the ordinary way -------------------------------------------------------------------------------


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


# --- what Telegram says -----------------------------------------------------------------------------


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


# --- cards ------------------------------------------------------------------------------------------


async def test_a_card_is_hung_once_and_edited_ever_after(desk, now):
    report = await report_of(desk, now)
    card = {"bot": STAFF, "kind": LetterKind.CARD, "report_id": report, "lane": Lane.SLOW}
    async with running(desk.sender(STAFF)):
        await desk.write(desk.group, "satu", **card)
        await desk.all_out()
        await desk.write(desk.group, "dua", **card)
        await desk.all_out()
    assert [message.text for message in desk.group.from_bots] == ["dua"]
    async with desk.database.reading() as session:
        hung = await cards.get(session, report)
        linked = await cards.report_of_message(session, STAFF, desk.group.id, hung.message_id)
    assert hung.message_id == desk.group.from_bots[0].id
    assert linked == report


async def test_edits_of_one_card_that_wait_become_one_edit(desk, now):
    report = await report_of(desk, now)
    for number in range(6):
        await desk.write(
            desk.group,
            f"{number}",
            bot=STAFF,
            kind=LetterKind.CARD,
            report_id=report,
            merge_key=f"card:{report}",
        )
    async with running(desk.sender(STAFF)):
        await desk.all_out()
    calls = [call.method for call in desk.place.world.calls if call.bot is desk.place.cast.staff_bot]
    assert calls == ["sendMessage"]
    assert [message.text for message in desk.group.from_bots] == ["5"]


async def test_a_card_that_was_deleted_is_hung_up_anew(desk, now):
    report = await report_of(desk, now)
    async with desk.database.transaction() as session:
        await cards.put(session, report, desk.group.id, None, 4711)
    await desk.write(desk.group, "kartu", bot=STAFF, kind=LetterKind.CARD, report_id=report)
    async with running(desk.sender(STAFF)):
        await desk.all_out()
    assert [message.text for message in desk.group.from_bots] == ["kartu"]
    async with desk.database.reading() as session:
        assert (await cards.get(session, report)).message_id == desk.group.from_bots[0].id


async def test_the_files_of_a_card_follow_it_as_soon_as_they_are_there(desk, now):
    report = await report_of(desk, now)
    here = await attachment_of(desk, (await desk.vault.keep(jpeg(), "photo")).path)
    coming = await attachment_of(desk)
    ids = (here, coming)
    await desk.write(desk.group, "kartu", bot=STAFF, kind=LetterKind.CARD, report_id=report, attachments=ids)
    async with running(desk.sender(STAFF)):
        await desk.place.until(lambda: desk.group.from_bots)
        assert [message.media for message in desk.group.from_bots] == [None]
        kept = await desk.vault.keep(jpeg((1, 2, 3)), "photo")
        async with desk.database.transaction() as session:
            await attachments.fetched(session, coming, kept, real_clock())
        await desk.all_out()
    card, *pictures = desk.group.from_bots
    assert [(message.media, message.reply_to) for message in pictures] == [("photo", card.id)] * 2
    async with desk.database.reading() as session:
        stored = await attachments.of_ids(session, ids)
    assert all(row.file_ids["staff"] for row in stored)


# --- files ------------------------------------------------------------------------------------------


async def test_a_letter_waits_for_its_file_and_keeps_its_place(desk):
    coming = await attachment_of(desk)
    await desk.write(desk.ani, "ini fotonya", attachments=(coming,))
    await desk.write(desk.ani, "sesudahnya")
    await desk.write(desk.budi, "lain")
    async with running(desk.sender()):
        await desk.place.until(lambda: desk.heard(desk.budi))
        assert desk.heard(desk.ani) == []
        kept = await desk.vault.keep(jpeg(), "photo")
        async with desk.database.transaction() as session:
            await attachments.fetched(session, coming, kept, real_clock())
        await desk.all_out()
    assert desk.heard(desk.ani) == ["ini fotonya", "sesudahnya"]


async def test_a_lost_file_is_left_out(desk):
    lost = await attachment_of(desk, lost="too large")
    await desk.write(desk.ani, "tanpa foto", attachments=(lost,))
    await desk.write(desk.ani, "", attachments=(lost,))
    async with running(desk.sender()):
        sent = await desk.all_out()
    assert desk.heard(desk.ani) == ["tanpa foto"]
    assert [row.state for row in sent] == ["sent", "dropped"]


async def test_a_file_that_takes_too_long_follows_its_letter(desk):
    coming = await attachment_of(desk)
    await desk.write(desk.ani, "fotonya menyusul", attachments=(coming,))
    async with running(desk.sender(file_patience=timedelta(seconds=0))):
        await desk.place.until(lambda: desk.heard(desk.ani))
        kept = await desk.vault.keep(jpeg(), "photo")
        async with desk.database.transaction() as session:
            await attachments.fetched(session, coming, kept, real_clock())
        sent = await desk.all_out()
    view = desk.place.world.chat_with(desk.ani, desk.place.cast.citizen_bot).from_bots
    assert [(message.media, message.reply_to) for message in view] == [(None, None), ("photo", view[0].id)]
    assert [row.state for row in sent] == ["sent", "sent"]


async def test_a_file_that_this_bot_received_needs_no_copy(desk):
    desk.ani.send_photo(desk.place.cast.citizen_bot, jpeg())
    update = desk.place.cast.citizen_bot.queue.pending[-1].body
    own = await attachment_of(desk, file_ids={"citizen": update["message"]["photo"][-1]["file_id"]})
    await desk.write(desk.ani, "ini", attachments=(own,))
    async with running(desk.sender()):
        sent = await desk.all_out()
    assert sent[0].state == "sent"


# --- crashes and stops ------------------------------------------------------------------------------


class Slow:
    """A transport whose every answer gets lost on the way: what a crash between send and record looks like."""

    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):
        return getattr(self.inner, name)

    async def send(self, letter, files, progress=None):
        sent = await self.inner.send(letter, files, progress)
        if letter.text.startswith("ragu"):
            await asyncio.sleep(3600)
        return sent


async def test_after_a_crash_only_the_letters_in_flight_are_in_doubt(desk, tmp_path):
    await desk.write(desk.ani, "ragu ani")
    await desk.write(desk.ani, "ani dua")
    await desk.write(desk.budi, "budi")
    await desk.write(desk.cici, "ragu cici")
    crashing = Seats(desk.database, tmp_path / "seats")
    slow = Slow(desk.transports[CITIZEN])
    async with killed(desk.sender(seats=crashing, transport=slow)):
        await desk.place.until(lambda: desk.heard(desk.cici) and desk.heard(desk.ani))

        async def budi_is_recorded():
            return (await outbox_rows(desk.database))[2].state == "sent"

        await until(budi_is_recorded)
    await crashing.close()
    assert [row.state for row in await outbox_rows(desk.database)] == [
        "sending",
        "waiting",
        "sent",
        "sending",
    ]
    async with running(desk.sender()):
        sent = await desk.all_out()
    assert [row.doubtful for row in sent] == [True, False, False, True]
    assert desk.heard(desk.ani) == ["ragu ani", "ragu ani", "ani dua"]
    assert desk.heard(desk.budi) == ["budi"]


async def test_a_doubtful_answer_to_a_press_is_not_given_again(desk, tmp_path):
    await desk.write(desk.ani, "ragu", kind=LetterKind.CALLBACK, callback_id="1")
    due = await outbox.due(desk.database, CITIZEN, real_clock(), 10)
    await outbox.mark_sending(desk.database, [one.id for one in due])
    async with running(desk.sender()):
        sent = await desk.all_out()
    assert [row.state for row in sent] == ["dropped"]


async def test_a_polite_stop_records_what_is_under_way(desk):
    for number in range(30):
        await desk.write([desk.ani, desk.budi, desk.cici][number % 3], f"{number}")
    async with running(desk.sender()):
        await desk.place.until(lambda: desk.heard(desk.ani))
    states = {row.state for row in await outbox_rows(desk.database)}
    assert "sending" not in states
    async with running(desk.sender()):
        sent = await desk.all_out()
    assert not any(row.doubtful for row in sent)
    assert desk.heard(desk.ani) == [f"{number}" for number in range(0, 30, 3)]


async def test_a_letter_that_cannot_even_be_built_is_given_up_in_the_end(desk):
    class Broken(Slow):
        async def send(self, letter, files, progress=None):
            raise KeyError(letter.text) if letter.text == "rusak" else Unreachable("x")

    part = desk.sender(transport=Broken(None))
    await desk.write(desk.ani, "rusak")
    due = (await outbox.due(desk.database, CITIZEN, real_clock(), 1))[0]
    assert (await part._delivery.attempt(due)).outcome is outbox.Outcome.RETRY
    assert (await part._delivery.attempt(replace(due, attempts=7))).outcome is outbox.Outcome.REFUSED
