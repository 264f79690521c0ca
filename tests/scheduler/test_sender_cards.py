"""Cards and files on their way to Telegram."""

from datetime import timedelta

import pytest

from bot.clock import real_clock
from storage.cases import cards
from storage.files import attachments
from storage.letters import Lane, LetterKind
from tests.support.machine import running
from tests.support.outgoing import STAFF, attachment_of, jpeg, open_desk, report_of


@pytest.fixture
async def desk(database, bell, seats, tmp_path):
    async with open_desk(database, bell, seats, tmp_path) as opened:
        yield opened


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


async def test_what_was_sent_a_moment_ago_can_be_changed_before_its_number_is_known(desk):
    first = await desk.write(desk.ani, "satu")
    await desk.write(desk.ani, "dua", kind=LetterKind.EDIT, edits_letter=first)
    async with running(desk.sender()):
        await desk.all_out()
    assert desk.heard(desk.ani) == ["dua"]


async def test_what_never_arrived_is_not_changed_and_nothing_is_said_in_its_place(desk):
    first = await desk.write(desk.ani, "satu", expires_at=real_clock())
    await desk.write(desk.ani, "dua", kind=LetterKind.EDIT, edits_letter=first)
    await desk.write(desk.ani, "tiga", kind=LetterKind.EDIT, edits_letter=4711)
    async with running(desk.sender()):
        states = [row.state for row in await desk.all_out()]
    assert desk.heard(desk.ani) == []
    assert states == ["dropped"] * 3


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
