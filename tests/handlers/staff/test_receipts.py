"""What becomes of her words is told to the officer alone, so that the group stays quiet."""

import asyncio
from datetime import timedelta

import pytest

from complaints.lifecycle import State
from handlers.desk import cards
from handlers.desk.alike import joinable
from storage.cases import reports
from storage.letters import BotName, LetterKind
from tests.handlers.staff.test_case_life import prompt_of
from tests.support.staff_group import HARNO, RINA, StaffGroup, to_citizen, to_group, toast

GOOD = "Lubang ditambal regu Bina Marga besok pagi, 24/11."
MENDED = "Lubang sudah ditambal regu Bina Marga tadi pagi."


@pytest.fixture
async def at_home(group: StaffGroup) -> StaffGroup:
    """Rina has opened a private chat with the staff bot, and there are twenty seconds to think again."""
    await group.enrol(RINA, department="DPUPRPKP", private=True)
    object.__setattr__(group.desk, "undo", timedelta(seconds=20))
    return group


async def answered(group: StaffGroup):
    report = await group.file()
    letters = await group.send(group.reply(RINA, await group.hung(report), text=GOOD))
    return report, letters


def her_private_chat(group: StaffGroup) -> StaffGroup:
    """Where Rina and the bot are alone."""
    private = StaffGroup(group.desk, RINA["id"])
    private.chat = lambda **_: {"id": RINA["id"], "type": "private"}  # type: ignore[method-assign]
    return private


async def test_a_receipt_comes_in_private_and_can_be_undone_there(at_home: StaffGroup):
    report, letters = await answered(at_home)
    (receipt,) = to_group(letters)
    assert receipt.chat_id == RINA["id"], "not in the group, which has seen her words"
    assert report.code in receipt.text
    number = await at_home.number_of(receipt)
    private = her_private_chat(at_home)
    await private.new_letters()
    undone = await private.tap(RINA, receipt, "Urungkan", number)
    assert "Diurungkan" in toast(undone).text
    assert (await at_home.report(report)).first_answer_at is None


async def test_when_it_has_left_the_button_goes_away_and_the_group_pays_nothing(at_home: StaffGroup, clock):
    report, letters = await answered(at_home)
    (receipt,) = to_group(letters)
    number = await at_home.number_of(receipt)
    clock.forward(seconds=19)
    assert await at_home.deliver() == []
    clock.forward(seconds=1)
    sent = await at_home.deliver()
    ((tidied, ids),) = [(one, ids) for one, ids in sent if one.bot == BotName.STAFF]
    assert (tidied.kind, tidied.chat_id, ids) == (LetterKind.EDIT, RINA["id"], (number,))
    assert tidied.buttons == ()
    assert receipt.text.startswith(tidied.text + "\n"), "only the line about taking it back is gone"
    assert "Berangkat" not in tidied.text
    assert report.code in tidied.text


async def test_what_was_taken_back_is_not_said_again(at_home: StaffGroup, clock):
    _, letters = await answered(at_home)
    (receipt,) = to_group(letters)
    number = await at_home.number_of(receipt)
    private = her_private_chat(at_home)
    await private.tap(RINA, receipt, "Urungkan", number)
    (last,) = [one for one, ids in await at_home.deliver() if ids == (number,)]
    assert "diurungkan" in last.text
    clock.forward(hours=1)
    assert await at_home.deliver() == []


async def test_a_confirmation_in_place_of_a_question_is_tidied_in_private_too(at_home: StaffGroup, clock):
    report = await at_home.file()
    private = her_private_chat(at_home)
    seen = await private.send(private.message(RINA, text=f"/lihat {report.code}"))
    view = next(one for one in seen if one.chat_id == RINA["id"])
    number = await private.number_of(view)
    dull = await private.send(private.reply(RINA, number, text="Siap, segera."))
    asked = next(one for one in dull if one.chat_id == RINA["id"])
    number = await private.number_of(asked)
    (edit,) = [one for one in await private.tap(RINA, asked, "Kirim saja", number) if one.edits == number]
    assert "Berangkat" in edit.text
    await at_home.deliver()
    clock.forward(seconds=20)
    ((tidied, ids),) = [(one, ids) for one, ids in await at_home.deliver() if one.bot == BotName.STAFF]
    assert (tidied.chat_id, ids, tidied.buttons) == (RINA["id"], (number,), ())
    assert "Berangkat" not in tidied.text


async def test_in_a_group_the_button_stays_until_it_is_pressed_in_vain(group: StaffGroup, clock):
    object.__setattr__(group.desk, "undo", timedelta(seconds=20))
    _, letters = await answered(group)
    (receipt,) = to_group(letters)
    number = await group.number_of(receipt)
    clock.forward(seconds=20)
    assert [one for one, _ in await group.deliver() if one.bot == BotName.STAFF] == []
    late = await group.tap(RINA, receipt, "Urungkan", number)
    assert toast(late).alert
    assert "balas kartunya" in toast(late).text
    (edit,) = [one for one in late if one.kind is LetterKind.EDIT]
    assert (edit.edits, edit.text, edit.buttons) == (number, "", ()), "its words stay"


async def test_without_a_private_chat_it_hangs_under_her_words(group: StaffGroup):
    _, letters = await answered(group)
    (receipt,) = to_group(letters)
    assert receipt.chat_id == group.chat_id
    assert receipt.reply_to is not None


async def test_what_is_restricted_is_confirmed_in_its_own_room(at_home: StaffGroup):
    small = StaffGroup(at_home.desk, -100_777)
    object.__setattr__(at_home.desk, "confidential_chat_id", -100_777)
    small._met = True  # noqa: SLF001 - Rina is somebody already
    report = await small.file(privacy="confidential")
    letters = await small.send(small.reply(RINA, await small.hung(report), text=GOOD))
    assert {one.chat_id for one in to_group(letters)} == {-100_777}


async def test_a_button_pressed_in_vain_brings_the_card_up_to_date(group: StaffGroup):
    object.__setattr__(group.desk, "card_rest", timedelta(minutes=30))
    report = await group.file()
    old, number = await group.card(report), await group.hung(report)
    await group.tap(RINA, old, "Ambil", number)
    await group.deliver()
    await group.send(group.reply(RINA, number, text=GOOD))
    await group.deliver()
    behind = (await group.card(report)).text
    assert "Dijawab" not in behind, "an answer alone changes no card"
    refused = await group.tap(HARNO, old, "Ambil", number)
    assert toast(refused).alert
    assert "Dijawab" in (await group.card(report)).text


async def test_a_card_that_catches_up_never_shows_what_a_colleague_is_just_changing(group: StaffGroup):
    object.__setattr__(group.desk, "card_rest", timedelta(minutes=30))
    report = await group.file()
    number = await group.hung(report)
    await group.tap(RINA, await group.card(report), "Ambil", number)
    await group.deliver()
    await group.send(group.reply(RINA, number, text=GOOD))
    await group.deliver()  # the card does not show the answer yet

    async def pressed_in_vain() -> None:
        async with group.desk.work() as work:
            await cards.refresh_pressed(work, group.chat_id, number)

    async with group.desk.work() as work:
        held = await reports.by_id(work.session, report.id or 0, lock=True)
        assert held is not None
        held.state, held.version = State.SCHEDULED, held.version + 1
        work.session.add(held)
        await cards.refresh(work, held)
        catching_up = asyncio.ensure_future(pressed_in_vain())
        await asyncio.sleep(0.3)
    await catching_up
    shown = group.desk.texts.html("id", "card-state-scheduled")
    assert shown in (await group.card(report)).text


async def test_undoing_a_merge_never_shows_the_head_as_it_was_before_a_colleagues_step(group: StaffGroup):
    object.__setattr__(group.desk, "undo", timedelta(seconds=20))
    head, twin = await group.file(), await group.file()
    _, number = await prompt_of(group, twin, "Gabungkan")
    sent = to_group(await group.send(group.reply(RINA, number, text=head.code)))
    confirmed = next(one for one in sent if "diurungkan" in one.text)
    number = await group.number_of(confirmed)
    async with group.desk.work() as work:
        held = await reports.by_id(work.session, head.id or 0, lock=True)
        assert held is not None
        held.state, held.version = State.SCHEDULED, held.version + 1
        work.session.add(held)
        await cards.refresh(work, held)
        undoing = asyncio.ensure_future(group.tap(RINA, confirmed, "Urungkan", number))
        await asyncio.sleep(0.3)
    assert "Diurungkan" in toast(await undoing).text
    await group.deliver()
    assert group.desk.texts.html("id", "card-state-scheduled") in (await group.card(head)).text
    assert (await group.report(twin)).merged_into is None


async def test_undoing_a_merge_and_a_follower_who_writes_never_wait_for_each_other(group: StaffGroup):
    """Whoever holds a part already and then waits for its head would wait for ever in the other's way."""
    object.__setattr__(group.desk, "undo", timedelta(seconds=20))
    head, twin = await group.file(), await group.file()
    _, number = await prompt_of(group, twin, "Gabungkan")
    sent = to_group(await group.send(group.reply(RINA, number, text=head.code)))
    confirmed = next(one for one in sent if "diurungkan" in one.text)
    number = await group.number_of(confirmed)
    async with group.desk.work() as work:  # as her own side does it: the head first
        await reports.by_id(work.session, head.id or 0, lock=True)
        undoing = asyncio.ensure_future(group.tap(RINA, confirmed, "Urungkan", number))
        await asyncio.sleep(0.3)
        joining = asyncio.ensure_future(_joined(group, twin.id or 0))
        await asyncio.sleep(0.3)
        await asyncio.wait_for(reports.by_id(work.session, twin.id or 0, lock=True), 2)
    assert "Diurungkan" in toast(await undoing).text
    assert await joining in {head.id, twin.id}


async def _joined(group: StaffGroup, report_id: int) -> int | None:
    """Somebody else is about to join that report: what she is to join, held for a moment."""
    async with group.desk.work() as work:
        found = await joinable(work, report_id)
        return found.id if found else None


async def test_a_result_is_meant_for_a_quarter_of_an_hour(group: StaffGroup, clock):
    report = await group.file()
    number = await group.hung(report)
    await group.tap(RINA, await group.card(report), "Hasil", number)
    clock.forward(minutes=16)
    (push,) = to_citizen(await group.send(group.photo(RINA, number, caption=GOOD)))
    assert push.purpose == "answer", "she may have thought of something else by now"
    await group.tap(RINA, await group.card(report), "Hasil", number)
    (push,) = to_citizen(await group.send(group.photo(RINA, number, caption=MENDED)))
    assert push.purpose == "result"
    (push,) = to_citizen(await group.send(group.reply(RINA, number, text=GOOD)))
    assert push.purpose == "answer", "a result is said once"


async def test_what_one_officer_means_is_not_what_another_means(group: StaffGroup):
    report = await group.file()
    number = await group.hung(report)
    await group.tap(RINA, await group.card(report), "Tanya warga", number)
    (push,) = to_citizen(await group.send(group.reply(HARNO, number, text=GOOD)))
    assert push.purpose == "answer"
