"""An emergency calls people by name: whoever should take it and the head, at any hour, each once."""

from datetime import datetime

import pytest

from complaints.lifecycle import Action
from handlers.desk import alarms
from storage.letters import BotName, Letter
from storage.mail import outbox
from storage.people import officers
from storage.tables import Report
from tests.support.citizen_chat import STAFF_CHAT, CitizenChat, Clock, history, staff_do, to_filed, words

CABLE = "kabel listrik putus di jalan depan SD Kauman 1, anak saya kesetrum"
HARM = "tadi ada anak jatuh kena lubang itu, berdarah"
RINA, SARI, YUSUF, BAGUS = 801, 802, 803, 804
LIKELY = "DPUPRPKP"


@pytest.fixture
async def night(chat: CitizenChat, clock: Clock) -> CitizenChat:
    """Ten past ten in the evening."""
    local = clock.now.astimezone(chat.desk.zone)
    clock.now = local.replace(hour=22, minute=10).astimezone(clock.now.tzinfo)
    return chat


async def enrol(chat: CitizenChat, number: int, role: str, department: str | None, *, private: bool = True):
    async with chat.desk.database.transaction() as session:
        now: datetime = chat.desk.clock()
        found = await officers.enrol(session, number, f"Orang {number}", department, role, now)
        if private:
            await officers.opened_private_chat(session, number, now)
    return found


async def staffed(chat: CitizenChat, *, private: bool = True) -> None:
    """An officer and a head of each department that may get it, and a coordinator."""
    for number, role, department in (
        (RINA, "officer", LIKELY),
        (SARI, "lead", LIKELY),
        (BAGUS, "lead", "Dishub"),
        (YUSUF, "coordinator", "Diskominfo"),
    ):
        await enrol(chat, number, role, department, private=private)


async def filed(chat: CitizenChat) -> tuple[Report, list[Letter]]:
    """A report of an emergency, and all that was written until then."""
    report = await to_filed(chat, CABLE)
    assert (report.department, report.emergency) == (LIKELY, True)
    return report, await chat.waiting_letters()


def called(letters: list[Letter]) -> list[Letter]:
    return [one for one in letters if one.bot == BotName.STAFF and one.purpose == "told"]


async def test_whoever_should_take_it_and_the_head_are_called_at_night(night: CitizenChat):
    await staffed(night)
    report, letters = await filed(night)
    calls = called(letters)
    assert sorted(one.chat_id for one in calls) == [RINA, SARI]
    for one in calls:
        assert one.not_before is None
        assert not one.silent
        assert "🚨" in one.text
        assert report.code in one.text
        assert "kesetrum" in one.text
        assert "112" in one.text
        assert [button.text for row in one.buttons for button in row] == ["Ambil", "Lihat laporannya"]
    assert (await history(night, report.id))[0].data[alarms.MARK] is True


async def test_who_has_no_private_chat_is_named_in_the_room_with_a_sound(night: CitizenChat):
    await staffed(night, private=False)
    _, letters = await filed(night)
    (call,) = called(letters)
    assert call.chat_id == STAFF_CHAT
    assert not call.silent
    assert call.not_before is None
    assert f"Orang {RINA}" in call.text
    assert f"Orang {SARI}" in call.text


async def test_while_nobody_works_for_the_department_the_coordinators_are_called(night: CitizenChat):
    await enrol(night, YUSUF, "coordinator", "Diskominfo")
    _, letters = await filed(night)
    assert [one.chat_id for one in called(letters)] == [YUSUF]


async def test_an_ordinary_report_calls_nobody(night: CitizenChat):
    await staffed(night)
    await to_filed(night)
    assert called(await night.waiting_letters()) == []


async def test_harm_told_of_later_calls_whoever_has_it_once(night: CitizenChat, clock: Clock):
    report = await to_filed(night)
    await enrol(night, 900, "officer", report.department)
    await enrol(night, SARI, "lead", report.department)
    await staff_do(night, report.id, Action.TAKE)
    await night.new_letters()
    written = await night.say(HARM)
    calls = called(written)
    assert sorted(one.chat_id for one in calls) == [SARI, 900]
    assert all("celaka atau terancam" in one.text and "berdarah" in one.text for one in calls)
    assert all(one.not_before is None and not one.silent for one in calls)
    assert "112" in words(written)
    again = await night.say("yang tadi berdarah sekarang pingsan")
    assert called(again) == [], "no storm: the next words hang under the card"
    assert any("🚨" in one.text for one in again if one.chat_id == STAFF_CHAT)
    clock.forward(minutes=31)
    assert len(called(await night.say("sekarang ada lagi yang jatuh, berdarah"))) == 2


async def test_a_result_that_hurt_somebody_calls_them(night: CitizenChat):
    report = await to_filed(night)
    await enrol(night, 900, "officer", report.department)
    await enrol(night, SARI, "lead", report.department)
    await staff_do(night, report.id, Action.RESULT, "Sudah ditambal.")
    await night.new_letters()
    calls = called(await night.say("belum, malah ada anak jatuh, berdarah"))
    assert sorted(one.chat_id for one in calls) == [SARI, 900]
    assert all("Belum beres" in one.text for one in calls)
    assert (await night.reports())[0].state == "in_progress"


async def test_a_secret_emergency_is_called_out_in_the_restricted_room_alone(night: CitizenChat):
    await staffed(night)
    object.__setattr__(night.desk, "confidential_chat_id", -1_009_999)
    report, _ = await filed(night)
    await night.new_letters()
    async with night.desk.work() as work:
        report.privacy, report.version = "confidential", 2
        report = await work.session.merge(report)
        await alarms.call(work, report, "filed", report.text)
    calls = called(await night.new_letters())
    assert {one.chat_id for one in calls} == {-1_009_999}
    assert all(f"Orang {YUSUF}" in one.text and f"Orang {SARI}" not in one.text for one in calls)


async def test_the_call_leaves_before_everything_slow(night: CitizenChat):
    await staffed(night)
    await filed(night)
    due = await outbox.due(night.desk.database, BotName.STAFF, night.desk.clock(), 50)
    assert {RINA, SARI} <= {one.letter.chat_id for one in due}
