"""No reply vanishes in silence: faster than the books, under what told of an error, under a mere list."""

import asyncio

import pytest

from complaints.lifecycle import State
from handlers.desk.casework import replies
from storage.letters import BotName, Letter, Sent
from storage.mail import outbox
from storage.mail.outbox import Due, Outcome, Result
from tests.handlers.staff.test_case_life import labels, prompt_of
from tests.handlers.staff.test_direct_chat import in_private
from tests.handlers.staff.test_replies import GOOD
from tests.support.citizen_chat import Clock
from tests.support.staff_group import RINA, STRANGER, StaffGroup, to_citizen, to_group

NUMBER = 77_777


async def on_its_way(group: StaffGroup, clock: Clock) -> Due:
    """The one letter that waits is taken to the group, and its number is not written down yet."""
    (due,) = await outbox.due(group.desk.database, BotName.STAFF, clock(), 10)
    await outbox.mark_sending(group.desk.database, [due.id])
    return due


async def error_of(letters: list[Letter]) -> Letter:
    (found,) = to_group(letters)
    return found


async def test_a_reply_faster_than_the_books_is_not_lost(group: StaffGroup, clock: Clock):
    report = await group.file_unsent()
    due = await on_its_way(group, clock)

    async def write_down() -> None:
        await asyncio.sleep(0.15)
        done = Result(due.id, Outcome.SENT, clock(), sent=Sent((NUMBER,)))
        await outbox.record(group.desk.database, [done])

    writing = asyncio.ensure_future(write_down())
    await group.feed_only(group.reply(RINA, NUMBER, text=GOOD))
    await writing
    assert [one.action for one in await group.history(report)] == ["file", "answer"]


async def test_where_the_books_take_too_long_she_is_asked_to_reply_once_more(
    group: StaffGroup, clock: Clock, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(replies, "_MOMENTS", (0.01, 0.01))
    report = await group.file_unsent()
    await group.new_letters()
    await on_its_way(group, clock)
    told = await error_of(await group.send(group.reply(RINA, NUMBER, text=GOOD)))
    assert "balas sekali lagi" in told.text
    assert len(await group.history(report)) == 1


async def test_who_replies_to_what_told_of_an_error_goes_on_where_she_was(group: StaffGroup):
    report, other = await group.file(), await group.file()
    _, number = await prompt_of(group, report, "Gabungkan")
    told = await error_of(await group.send(group.reply(RINA, number, text="MLG-2222-2222")))
    assert "Balas dengan kode" in told.text
    below = await group.number_of(told)
    again = await error_of(await group.send(group.reply(RINA, below, text="kode itu")))
    await group.send(group.reply(RINA, await group.number_of(again), text=other.code))
    assert (await group.report(report)).merged_into == other.id


async def test_an_error_under_a_card_still_leads_to_the_citizen(group: StaffGroup):
    report = await group.file()
    sticker = {
        "file_id": "s", "file_unique_id": "su", "type": "regular", "width": 1, "height": 1,
        "is_animated": False, "is_video": False,
    }  # fmt: skip
    told = await error_of(await group.send(group.reply(RINA, await group.hung(report), sticker=sticker)))
    (push,) = to_citizen(await group.send(group.reply(RINA, await group.number_of(told), text=GOOD)))
    assert GOOD in push.text


def under(group: StaffGroup, text: str, person: dict = RINA) -> dict:
    update = group.reply(person, NUMBER, text="ini sudah saya kerjakan")
    update["message"]["reply_to_message"]["text"] = text
    return update


async def test_a_reply_under_what_only_names_a_report_is_told_where_to_go(group: StaffGroup):
    report = await group.file()
    hint = await error_of(await group.send(under(group, f"Hari ini: {report.code}, lubang")))
    assert "belum sampai ke siapa pun" in hint.text
    assert labels(hint) == ["Buka laporannya"]
    (view,) = to_group(await group.tap(RINA, hint, "Buka laporannya", 5))
    (push,) = to_citizen(await group.send(group.reply(RINA, await group.number_of(view), text=GOOD)))
    assert GOOD in push.text
    assert (await group.report(report)).state == State.IN_PROGRESS


@pytest.mark.parametrize("privacy", ["confidential"])
async def test_what_is_not_for_this_room_is_not_named_again(group: StaffGroup, privacy: str):
    hidden = await group.file(privacy=privacy)
    assert await group.send(under(group, f"Hari ini: {hidden.code}")) == []


async def test_under_a_list_of_several_she_is_told_to_reply_to_the_card_of_each(group: StaffGroup):
    one, two = await group.file(), await group.file()
    hint = await error_of(await group.send(under(group, f"1. {one.code}\n2. {two.code}")))
    assert "Balas kartunya masing-masing" in hint.text
    assert labels(hint) == [one.code, two.code]
    (view,) = to_group(await group.tap(RINA, hint, two.code, 5))
    assert view.report_id == two.id
    nod = under(group, f"1. {one.code}\n2. {two.code}")
    nod["message"]["text"] = "siap pak"
    assert to_group(await group.send(nod)) == []


async def test_under_a_list_of_none_it_is_talk_among_colleagues_but_in_private_it_is_answered(
    group: StaffGroup,
):
    assert await group.send(under(group, "Selamat pagi, hari ini tenang.")) == []
    assert await group.send(under(group, "Kodenya salah: MLG-2222-2222")) == []
    (told,) = to_group(await group.send(in_private(under(group, "Selamat pagi."), RINA)))
    assert "/bantuan" in told.text


async def test_thanks_under_a_closed_report_are_let_be(group: StaffGroup):
    report = await group.file(state="closed")
    number = await group.hung(report)
    assert await group.send(group.reply(RINA, number, text="sama2 bu")) == []


async def test_a_stranger_learns_nothing_by_replying(group: StaffGroup):
    report = await group.file()
    told = await error_of(await group.send(under(group, report.code, STRANGER)))
    assert report.code not in told.text
