"""What people's decisions teach the router, and what they take back."""

from typing import Any

from complaints.lifecycle import Act, Action
from complaints.people import Role
from handlers.desk.acts import Deed, perform
from handlers.desk.conversation.drafting.routes import learned
from storage.cases import lessons, reports
from tests.support.desk import citizen, officer, report

STORY = "Bising gamelan latihan di balai RW tiap malam sampai larut"


async def act(desk, of, action: Action, who=None, role: Role = Role.OFFICER, **target: Any) -> None:
    data = target.pop("data", {})
    async with desk.work() as work:
        row = await reports.by_id(work.session, of.id, lock=True)
        deed = Deed(act=Act(action, role, actor=who.id if who else None, **target), data=data)
        await perform(work, row, deed)


async def taught(desk, of) -> list[tuple[str | None, str]]:
    async with desk.database.reading() as session:
        found = await lessons.of_report(session, of.id)
        return [(lesson.department_from, lesson.department_to) for lesson in found]


async def test_taking_a_report_confirms_its_department_once(desk):
    mine, who = await report(desk, text=STORY), await officer(desk)
    await act(desk, mine, Action.TAKE, who)
    await act(desk, mine, Action.RESULT, who)
    await act(desk, mine, Action.CONFIRM, role=Role.CITIZEN)
    assert await taught(desk, mine) == [(None, mine.department)]


async def test_a_transfer_corrects_and_takes_back_the_confirmation(desk):
    mine, who = await report(desk, text=STORY), await officer(desk)
    await act(desk, mine, Action.TAKE, who)
    await act(desk, mine, Action.TRANSFER, who, department="Satpol PP")
    assert await taught(desk, mine) == [(mine.department, "Satpol PP")]


async def test_two_transfers_teach_from_where_it_was_sent_first(desk):
    mine, who = await report(desk, text=STORY), await officer(desk)
    await act(desk, mine, Action.TRANSFER, who, department="DLH")
    await act(desk, mine, Action.TRANSFER, who, department="Satpol PP")
    assert await taught(desk, mine) == [(mine.department, "Satpol PP")]


async def test_sending_it_to_the_coordinator_to_decide_teaches_nothing(desk):
    mine, who = await report(desk, text=STORY), await officer(desk)
    coordinator = desk.catalogue.coordinator
    await act(desk, mine, Action.TRANSFER, who, department=coordinator, data={"wanted": "Satpol PP"})
    assert await taught(desk, mine) == []
    await act(desk, mine, Action.TRANSFER, who, department="Satpol PP")
    assert await taught(desk, mine) == [(None, "Satpol PP")]


async def test_what_a_citizen_or_the_clock_does_alone_teaches_nothing(desk):
    mine = await report(desk, text=STORY)
    await act(desk, mine, Action.ADD, role=Role.CITIZEN)
    await act(desk, mine, Action.WITHDRAW, role=Role.CITIZEN)
    assert await taught(desk, mine) == []


async def test_lessons_are_in_force_for_the_very_next_report(desk):
    who, her = await officer(desk), await citizen(desk)
    before = desk.router.route(STORY)
    wanted = "Disporapar" if before.department != "Disporapar" else "Dispussipda"
    for _ in range(25):
        async with desk.work() as work:
            known = await learned(work)
        if desk.router.route(STORY, learned=known).candidates[0].department == wanted:
            break
        mine = await report(desk, text=STORY, owner=her, department=before.candidates[0].department)
        await act(desk, mine, Action.TRANSFER, who, department=wanted)
    async with desk.work() as work:
        assert desk.router.route(STORY, learned=await learned(work)).candidates[0].department == wanted


async def test_a_lesson_taken_back_is_forgotten_at_once(desk):
    mine, who = await report(desk, text=STORY), await officer(desk)
    await act(desk, mine, Action.TAKE, who)
    async with desk.work() as work:
        assert len(await learned(work)) == 1
    async with desk.work() as work:
        [lesson] = await lessons.of_report(work.session, mine.id)
        await lessons.undo(work.session, lesson.id, work.now)
    async with desk.work() as work:
        assert len(await learned(work)) == 0
