"""A second thought: what an officer sends can be taken back while nobody was told yet."""

from datetime import timedelta

import pytest

from complaints.lifecycle import State
from storage.cases import reports
from storage.engine.database import Database
from storage.letters import BotName, Letter, LetterKind
from storage.mail import outbox
from storage.people import citizens
from storage.tables import Report
from tests.handlers.staff.test_replies import GOOD
from tests.handlers.staff.test_transfer import choose, lessons
from tests.support.citizen_chat import CitizenChat, Clock, desk_on
from tests.support.staff_group import HARNO, RINA, StaffGroup, to_citizen, to_group, toast

HELD = 20


@pytest.fixture
async def group(database: Database, clock: Clock) -> StaffGroup:
    return StaffGroup(await desk_on(database, clock, undo=timedelta(seconds=HELD)))


async def heard(group: StaffGroup) -> list[Letter]:
    """What reaches citizens now."""
    return [one for one, _ in await group.deliver() if one.bot == BotName.CITIZEN]


async def answered(group: StaffGroup, **different: object) -> tuple[Report, Letter, int]:
    """A report that Rina answered a moment ago; the confirmation and its number."""
    report = await group.file(**different)
    (confirmed,) = to_group(await group.send(group.reply(RINA, await group.hung(report), text=GOOD)))
    return report, confirmed, await group.number_of(confirmed)


async def her_chat(group: StaffGroup, report: Report) -> CitizenChat:
    """The chat of the citizen who filed a report."""
    async with group.desk.database.reading() as session:
        owner = await citizens.by_id(session, report.citizen_id)
    assert owner is not None
    return CitizenChat(group.desk, {"id": owner.telegram_id, "is_bot": False, "first_name": "Sri"})


async def test_an_answer_leaves_after_a_while(group: StaffGroup, clock: Clock):
    report = await group.file()
    (confirmed,) = to_group(await group.send(group.reply(RINA, await group.hung(report), text=GOOD)))
    assert "20 detik" in confirmed.text
    assert [one.text for row in confirmed.buttons for one in row] == ["Urungkan"]
    assert await heard(group) == []
    clock.forward(seconds=HELD)
    (letter,) = await heard(group)
    assert GOOD in letter.text


async def test_what_is_undone_was_never_said(group: StaffGroup, clock: Clock):
    report, confirmed, number = await answered(group)
    before = await group.card(report)
    clock.forward(seconds=HELD - 1)
    letters = await group.tap(RINA, confirmed, "Urungkan", number)
    assert "Diurungkan" in toast(letters).text
    (edit,) = [one for one in letters if one.kind is LetterKind.EDIT]
    assert (edit.edits, edit.buttons) == (number, ())
    back = await group.report(report)
    assert (back.state, back.officer_id, back.first_answer_at) == (State.REGISTERED, None, None)
    assert back.finish_by == report.finish_by
    assert "Belum ada yang ambil" in (await group.card(report)).text
    assert "Belum ada yang ambil" not in before.text
    clock.forward(hours=1)
    assert await heard(group) == []
    history = await group.history(report)
    assert [one.action for one in history] == ["file", "answer", "undo"]
    assert [one.version for one in history] == [1, 2, 3]


async def test_afterwards_the_button_says_that_it_is_too_late(group: StaffGroup, clock: Clock):
    report, confirmed, number = await answered(group)
    clock.forward(seconds=HELD)
    letters = await group.tap(RINA, confirmed, "Urungkan", number)
    assert "Sudah berangkat" in toast(letters).text
    assert (await group.report(report)).state == State.IN_PROGRESS
    assert len(await heard(group)) == 1


@pytest.mark.parametrize(
    ("action", "instead"),
    [("answer", "balas kartunya"), ("transfer", "tekan Teruskan"), ("merge", "koordinator")],
)
async def test_what_to_do_instead_depends_on_what_was_done(
    group: StaffGroup, clock: Clock, action: str, instead: str
):
    report, confirmed, number = await answered(group)
    async with group.desk.work() as work:
        said = (await reports.history(work.session, report.id or 0))[-1]
        said.action = action
        work.session.add(said)
    clock.forward(seconds=HELD)
    assert instead in toast(await group.tap(RINA, confirmed, "Urungkan", number)).text


async def test_a_letter_on_its_way_cannot_be_called_back(group: StaffGroup):
    report, confirmed, number = await answered(group)
    later = group.desk.clock() + timedelta(seconds=HELD)
    (due,) = await outbox.due(group.desk.database, BotName.CITIZEN, later, 10)
    await outbox.mark_sending(group.desk.database, [due.id])
    letters = await group.tap(RINA, confirmed, "Urungkan", number)
    assert "Sudah berangkat" in toast(letters).text
    assert (await group.report(report)).state == State.IN_PROGRESS


async def test_it_is_undone_once(group: StaffGroup):
    report, confirmed, number = await answered(group)
    await group.tap(RINA, confirmed, "Urungkan", number)
    again = await group.tap(RINA, confirmed, "Urungkan", number)
    assert "Tidak ada lagi" in toast(again).text
    assert (await group.report(report)).version == 3


async def test_nobody_undoes_what_a_colleague_did(group: StaffGroup):
    report, confirmed, number = await answered(group)
    assert "Hanya yang mengirim" in toast(await group.tap(HARNO, confirmed, "Urungkan", number)).text
    assert (await group.report(report)).state == State.IN_PROGRESS


async def test_what_a_colleague_built_upon_stays(group: StaffGroup, clock: Clock):
    report, confirmed, number = await answered(group)
    await group.send(group.reply(HARNO, await group.hung(report), text=GOOD + " Ditambah rambu."))
    assert "langkah lain" in toast(await group.tap(RINA, confirmed, "Urungkan", number)).text
    clock.forward(seconds=2 * HELD)
    assert len(await heard(group)) == 2


async def test_letters_arrive_in_the_order_of_what_was_done(group: StaffGroup, clock: Clock):
    report = await group.file(state="assigned", version=1)
    await group.send(group.reply(RINA, await group.hung(report), text=GOOD))
    await group.tap(RINA, await group.card(report), "Lainnya…", await group.hung(report))
    await group.tap(RINA, await group.card(report), "Kembalikan", await group.hung(report))
    assert await heard(group) == []
    clock.forward(seconds=HELD)
    assert ["antrean" in one.text for one in await heard(group)] == [False, True]


async def test_taking_is_told_at_once(group: StaffGroup):
    report = await group.file()
    await group.tap(RINA, await group.card(report), "Ambil", await group.hung(report))
    assert len(await heard(group)) == 1


async def test_what_she_adds_meanwhile_stays(group: StaffGroup):
    report = await group.file()
    number = await group.hung(report)
    await group.tap(RINA, await group.card(report), "Tanya warga", number)
    (confirmed,) = to_group(await group.send(group.reply(RINA, number, text="Lubangnya di sisi mana?")))
    shown = await group.number_of(confirmed)
    chat = await her_chat(group, report)
    await chat.say(f"{report.code} lubangnya makin besar")
    letters = await group.tap(RINA, confirmed, "Urungkan", shown)
    assert "Diurungkan" in toast(letters).text
    back = await group.report(report)
    assert (back.state, back.paused_on) == (State.REGISTERED, None)


async def test_a_transfer_that_is_undone_teaches_nothing(group: StaffGroup):
    report = await group.file(text="Lampu merah di perempatan mati total")
    letters, number = await choose(group, report, "hubung", "Dishub")
    (reasons,) = [one for one in letters if one.kind is LetterKind.EDIT]
    done = await group.tap(RINA, reasons, "Ini wewenang dinas itu", number)
    (confirmed,) = [one for one in done if one.kind is LetterKind.EDIT]
    assert (await group.report(report)).department == "Dishub"
    await group.tap(RINA, confirmed, "Urungkan", number)
    back = await group.report(report)
    assert (back.department, back.transfers, back.category) == ("DPUPRPKP", 0, report.category)
    assert [one.undone_at is None for one in await lessons(group)] == [False]
    assert to_citizen(done) != []


async def test_her_own_story_does_not_hold_what_was_undone(group: StaffGroup):
    report, confirmed, number = await answered(group)
    await group.tap(RINA, confirmed, "Urungkan", number)
    chat = await her_chat(group, report)
    told = await chat.say(f"/status {report.code}")
    assert not any("ijawab" in one.text for one in told)
