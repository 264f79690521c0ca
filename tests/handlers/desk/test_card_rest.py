"""A card changes at once where it would mislead a colleague; other changes rest, or wait for the next one."""

from datetime import timedelta

import pytest

from complaints.lifecycle import Act, Action, State
from complaints.people import Role
from handlers.desk import cards
from handlers.desk.acts import Deed, perform
from storage.cases import reports
from storage.letters import BotName
from storage.mail import outbox
from storage.people import officers
from tests.support.desk import hang_card, letters, officer, report, words


@pytest.fixture
async def resting(desk):
    object.__setattr__(desk, "card_rest", timedelta(minutes=30))
    return desk


async def act(desk, of, action: Action, by=None) -> None:
    async with desk.database.reading() as session:
        owner = await officers.by_id(session, of.officer_id) if of.officer_id else None
    who = by or owner or await officer(desk)
    async with desk.work() as work:
        found = await reports.by_id(work.session, of.id, lock=True)
        await perform(work, found, Deed(act=Act(action, Role.OFFICER, who.id), text="Besok pagi"))


async def waiting_cards(desk) -> int:
    return len(await letters(desk, kind="card", state="waiting"))


async def waiting(desk):
    [card] = await letters(desk, kind="card", state="waiting")
    return card


async def due(desk) -> int:
    return len(await outbox.due(desk.database, BotName.STAFF, desk.clock(), 10))


async def owned(desk):
    """A report that is hers, whose card hangs and says so."""
    who = await officer(desk)
    mine = await report(desk, state=State.ASSIGNED, officer_id=who.id)
    await hang_card(desk, mine, names=who.id)
    return mine


async def test_an_answer_waits_for_the_next_change_and_a_result_rests(resting, clock):
    mine = await owned(resting)
    await act(resting, mine, Action.ANSWER)
    assert await waiting_cards(resting) == 0, "nobody does anything else because of it"
    begun = clock.now
    await act(resting, mine, Action.RESULT)
    card = await waiting(resting)
    assert card.not_before == begun + timedelta(minutes=30)
    assert "Hasil disampaikan" in words(card)
    assert await due(resting) == 0
    clock.later(minutes=20)
    await act(resting, mine, Action.ANSWER)
    card = await waiting(resting)
    assert card.not_before == begun + timedelta(minutes=30), "words after words do not put it off for ever"
    assert "Dijawab" in words(card), "what waits to leave tells the newest"
    clock.later(minutes=10)
    assert await due(resting) == 1


async def test_taking_what_was_suggested_to_her_is_not_shown_and_taking_it_from_somebody_is(resting):
    mine, hers = await officer(resting), await officer(resting, "Bu Lain")
    for named, cards_written in ((mine.id, 0), (hers.id, 1)):
        new = await report(resting)
        await hang_card(resting, new, names=named)
        await act(resting, new, Action.TAKE, mine)
        assert await waiting_cards(resting) == cards_written


async def test_an_emergency_is_shown_as_it_is_at_every_moment(resting):
    who = await officer(resting)
    mine = await report(resting, state=State.ASSIGNED, officer_id=who.id, emergency=True)
    await hang_card(resting, mine, names=who.id)
    await act(resting, mine, Action.ANSWER)
    assert (await waiting(resting)).not_before is None


async def test_without_any_rest_every_change_is_shown_at_once(desk):
    mine = await owned(desk)
    await act(desk, mine, Action.ANSWER)
    assert (await waiting(desk)).not_before is None


async def test_who_has_it_is_shown_at_once_with_everything_that_rested(resting, clock):
    mine = await owned(resting)
    await act(resting, mine, Action.RESULT)
    await act(resting, mine, Action.REOPEN)
    assert (await waiting(resting)).not_before is None
    assert await due(resting) == 1


async def test_a_card_that_does_not_hang_yet_is_not_held_up(resting, clock):
    mine = await report(resting)
    async with resting.work() as work:
        await cards.refresh(work, await reports.by_id(work.session, mine.id))
    await act(resting, mine, Action.ANSWER)
    assert (await waiting(resting)).not_before is None


async def test_what_waits_for_its_turn_is_not_put_off_by_quiet_words(resting, clock):
    mine = await report(resting)
    await hang_card(resting, mine)
    await act(resting, mine, Action.TAKE)
    await act(resting, mine, Action.ANSWER)
    assert (await waiting(resting)).not_before is None
