"""A change of a card may rest for a while, so that the next one goes with it; who has a report never does."""

from datetime import timedelta

import pytest

from complaints.lifecycle import Act, Action, State
from complaints.people import Role
from handlers.desk import cards
from handlers.desk.acts import Deed, perform
from storage import outbox, reports
from storage.letters import BotName
from tests.support.desk import hang_card, letters, officer, report, words


@pytest.fixture
async def resting(desk):
    object.__setattr__(desk, "card_rest", timedelta(minutes=30))
    return desk


async def act(desk, of, action: Action) -> None:
    who = await officer(desk)
    async with desk.work() as work:
        found = await reports.by_id(work.session, of.id, lock=True)
        await perform(work, found, Deed(act=Act(action, Role.OFFICER, who.id), text="Besok pagi"))


async def waiting(desk):
    [card] = await letters(desk, kind="card", state="waiting")
    return card


async def due(desk) -> int:
    return len(await outbox.due(desk.database, BotName.STAFF, desk.clock(), 10))


async def test_an_answer_rests_and_the_next_change_goes_with_it(resting, clock):
    mine = await report(resting, state=State.ASSIGNED)
    await hang_card(resting, mine)
    begun = clock.now
    await act(resting, mine, Action.ANSWER)
    assert (await waiting(resting)).not_before == begun + timedelta(minutes=30)
    assert await due(resting) == 0
    clock.later(minutes=20)
    await act(resting, mine, Action.RESULT)
    card = await waiting(resting)
    assert card.not_before == begun + timedelta(minutes=30), "words after words do not put it off for ever"
    assert "Hasil disampaikan" in words(card)
    clock.later(minutes=10)
    assert await due(resting) == 1


async def test_who_has_it_is_shown_at_once_with_everything_that_rested(resting, clock):
    mine = await report(resting, state=State.ASSIGNED)
    await hang_card(resting, mine)
    await act(resting, mine, Action.ANSWER)
    await act(resting, mine, Action.HAND_BACK)
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
