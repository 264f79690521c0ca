import asyncio
from datetime import date
from typing import Any

import pytest

from complaints.errors import NotAllowed, Outdated
from complaints.lifecycle import FINAL, Act, Action, State
from complaints.people import Role
from handlers.desk.acts import Deed, perform, standing_of
from storage.cases import reports
from tests.support.desk import change, fresh, letters, officer, report


async def do(
    desk, of, action: Action, role: Role = Role.OFFICER, *, actor=None, seen=None, **deed: Any
) -> None:
    """One act in a transaction of its own."""
    targets = {name: deed.pop(name) for name in ("department", "officer") if name in deed}
    act = Act(action, role, actor=actor.id if actor else None, **targets)
    async with desk.work() as work:
        row = await reports.by_id(work.session, of.id, lock=True)
        await perform(work, row, Deed(act=act, seen=seen, **deed))


async def events(desk, of) -> list:
    async with desk.database.reading() as session:
        return list(await reports.history(session, of.id))


async def test_a_step_is_written_once_everywhere(desk, clock):
    mine, who = await report(desk), await officer(desk)
    clock.later(hours=1)
    await do(desk, mine, Action.TAKE, actor=who, text="Saya ambil", data={"attachments": [3]})
    row = await fresh(desk, mine)
    assert (row.state, row.version, row.officer_id) == (State.ASSIGNED, 2, who.id)
    assert row.last_update_at == clock.now
    assert row.next_update_at > clock.now
    assert row.next_reminder_at == clock.now
    entry = (await events(desk, mine))[-1]
    assert (entry.version, entry.action, entry.state_from, entry.state_to) == (
        2,
        "take",
        "registered",
        "assigned",
    )
    assert (entry.officer_id, entry.text, entry.data) == (who.id, "Saya ambil", {"attachments": [3]})
    assert [letter.kind for letter in await letters(desk)] == ["card"]


async def test_what_the_rules_forbid_changes_nothing(desk):
    mine = await report(desk)
    with pytest.raises(NotAllowed):
        await do(desk, mine, Action.CONFIRM, Role.CITIZEN)
    assert (await fresh(desk, mine)).version == 1
    assert len(await events(desk, mine)) == 1
    assert await letters(desk) == []


async def test_of_two_officers_the_first_wins_and_the_second_is_told_who(desk):
    mine = await report(desk)
    one, other = await officer(desk, "Bu Rini"), await officer(desk, "Pak Harno")
    results = await asyncio.gather(
        do(desk, mine, Action.TAKE, actor=one, seen=1),
        do(desk, mine, Action.TAKE, actor=other, seen=1),
        return_exceptions=True,
    )
    [refusal] = [result for result in results if result is not None]
    assert isinstance(refusal, Outdated)
    winner = (await fresh(desk, mine)).officer_id
    assert refusal.facts["first"] == {one.id: "Bu Rini", other.id: "Pak Harno"}[winner]
    assert refusal.facts["action"] == "take"
    assert len(await events(desk, mine)) == 2


async def test_an_old_button_works_where_only_the_citizen_wrote_since(desk):
    mine, who = await report(desk), await officer(desk)
    await do(desk, mine, Action.ADD, Role.CITIZEN, text="Lubangnya makin besar")
    await do(desk, mine, Action.TAKE, actor=who, seen=1)
    assert (await fresh(desk, mine)).state == State.ASSIGNED


async def test_her_old_button_is_old_once_the_report_moved(desk):
    mine, who = await report(desk), await officer(desk)
    await do(desk, mine, Action.RESULT, actor=who, text="Sudah ditambal")
    await do(desk, mine, Action.REOPEN, Role.CITIZEN, text="Belum", seen=2)
    with pytest.raises(Outdated) as refusal:
        await do(desk, mine, Action.CONFIRM, Role.CITIZEN, seen=2)
    assert refusal.value.key == "error-outdated-citizen"


@pytest.mark.parametrize("action", [Action.ANSWER, Action.RESULT, Action.SCHEDULE])
async def test_the_first_answer_is_stamped_once(desk, clock, action):
    mine, who = await report(desk), await officer(desk)
    data = {"planned_on": "2027-01-11"} if action is Action.SCHEDULE else {}
    await do(desk, mine, action, actor=who, text="Tim datang besok", data=data)
    first = (await fresh(desk, mine)).first_answer_at
    assert first == clock.now
    clock.later(days=1)
    await do(desk, mine, Action.ANSWER, actor=who, text="Sudah datang")
    assert (await fresh(desk, mine)).first_answer_at == first


async def test_a_plan_is_kept_while_it_holds_and_gone_with_the_next_step(desk):
    mine, who = await report(desk), await officer(desk)
    await do(desk, mine, Action.SCHEDULE, actor=who, text="Anggaran", data={"planned_on": "2027-01-11"})
    assert (await fresh(desk, mine)).planned_on == date(2027, 1, 11)
    await do(desk, mine, Action.ADD, Role.CITIZEN, text="Terima kasih")
    await do(desk, mine, Action.ANSWER, actor=who, text="Masih sesuai rencana")
    assert (await fresh(desk, mine)).planned_on == date(2027, 1, 11), "words do not undo a plan"
    await do(desk, mine, Action.PROGRESS, actor=who)
    assert (await fresh(desk, mine)).planned_on is None


async def test_an_outside_body_is_remembered(desk):
    mine, who = await report(desk), await officer(desk)
    await do(desk, mine, Action.OUTSIDE, actor=who, text="Tiang milik PLN", data={"body": "PLN"})
    assert (await fresh(desk, mine)).outside_body == "PLN"


async def test_a_transfer_keeps_the_deadline_and_says_from_where_to_where(desk):
    mine, who = await report(desk), await officer(desk)
    await do(desk, mine, Action.TRANSFER, actor=who, department="DLH", text="Ini sampah")
    row = await fresh(desk, mine)
    assert (row.department, row.officer_id, row.transfers) == ("DLH", None, 1)
    assert row.finish_by == mine.finish_by
    facts = (await events(desk, mine))[-1].data
    assert (facts["department_from"], facts["department_to"]) == (mine.department, "DLH")
    assert "finish_by" not in facts


async def test_a_pause_moves_the_deadline_and_the_history_says_so(desk, clock):
    mine, who = await report(desk), await officer(desk)
    await do(desk, mine, Action.ASK, actor=who, text="Di sebelah mana?")
    waiting = await fresh(desk, mine)
    assert waiting.next_reminder_at is None, "it is not the staff's turn"
    assert waiting.respond_by == desk.calendar.add(clock.today, 10)
    clock.later(days=3)
    await do(desk, mine, Action.REPLY, Role.CITIZEN, text="Depan pasar")
    going = await fresh(desk, mine)
    assert desk.calendar.count(mine.finish_by, going.finish_by) == 3
    assert (await events(desk, mine))[-1].data["finish_by"] == going.finish_by.isoformat()
    assert going.next_reminder_at == clock.now


async def test_what_is_over_is_neither_pushed_nor_reminded_of_and_can_begin_anew(desk, clock):
    mine, who = await report(desk), await officer(desk)
    await do(desk, mine, Action.RESULT, actor=who, text="Sudah ditambal")
    assert (await fresh(desk, mine)).result_at == clock.now
    await do(desk, mine, Action.CONFIRM, Role.CITIZEN)
    closed = await fresh(desk, mine)
    assert closed.state in FINAL
    assert closed.closed_at == clock.now
    assert (closed.next_update_at, closed.next_reminder_at) == (None, None)
    await do(desk, mine, Action.REOPEN, Role.CITIZEN, text="Lubang lagi")
    again = await fresh(desk, mine)
    assert again.closed_at is None
    assert again.next_update_at is not None


async def test_the_row_is_what_the_rules_see(desk):
    mine, who = await report(desk), await officer(desk)
    row = await change(
        desk, mine, state=State.WAITING_CITIZEN, officer_id=who.id, transfers=2, paused_on=date(2026, 11, 24)
    )
    seen = standing_of(row)
    assert (seen.state, seen.officer, seen.transfers, seen.paused_on) == (
        State.WAITING_CITIZEN,
        who.id,
        2,
        date(2026, 11, 24),
    )
    assert seen.deadlines.finish_by == mine.finish_by
    assert seen.deadlines.rule_version == mine.rule_version
