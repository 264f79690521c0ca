"""Where no restricted group exists, confidential reports are worked on in the coordinator's private chat."""

from typing import Any

import pytest

from complaints.people import Role
from handlers.desk.guarding import restricted_cards
from storage.cases import cards as card_rows
from storage.cases import reports
from storage.letters import BotName, Letter, LetterKind
from storage.people import officers
from storage.tables import Report
from tests.support.citizen_chat import Clock
from tests.support.staff_group import HARNO, RINA, StaffGroup, to_citizen, to_group

GOOD = "Sudah kami periksa hari ini, 24/11; Inspektorat memanggil petugasnya besok pagi."


async def coordinator(group: StaffGroup, person: dict[str, Any], *, opened: bool = True) -> None:
    async with group.desk.database.transaction() as session:
        now = group.desk.clock()
        await officers.enrol(session, person["id"], person["first_name"], None, Role.COORDINATOR, now)
        if opened:
            await officers.opened_private_chat(session, person["id"], now)


def private(person: dict[str, Any]) -> dict[str, Any]:
    return {"id": person["id"], "type": "private", "first_name": person["first_name"]}


def in_private(update: dict[str, Any], person: dict[str, Any]) -> dict[str, Any]:
    """The same update, in her chat with the staff bot."""
    for holder in (update.get("message", {}), update.get("callback_query", {}).get("message", {})):
        for one in (holder, holder.get("reply_to_message", {})):
            if one:
                one["chat"] = private(person)
    return update


async def hang(group: StaffGroup) -> None:
    for one in await restricted_cards.unhung(group.desk):
        await restricted_cards.hang(group.desk, one)


async def card_chat(group: StaffGroup, report: Report) -> int | None:
    async with group.desk.database.reading() as session:
        card = await card_rows.get(session, report.id or 0)
        return card.chat_id if card else None


@pytest.mark.parametrize("what", [{"privacy": "confidential"}, {"kind": "oversight"}])
async def test_a_coordinator_works_on_a_confidential_report_in_private(
    group: StaffGroup, what: dict[str, str]
):
    await coordinator(group, RINA)
    report = await group.file({"name": "Ratna"}, **what)
    assert await card_chat(group, report) == RINA["id"]
    card, number = await group.card(report), await group.hung(report)
    data = {one.text: one.data for row in card.buttons for one in row}
    letters = await group.send(in_private(group.press(RINA, data["Ambil"] or "", number), RINA))
    assert len(to_citizen(letters)) == 1
    letters = await group.send(in_private(group.reply(RINA, number, text=GOOD), RINA))
    (told,) = to_citizen(letters)
    assert "Inspektorat" in told.text
    await group.send(in_private(group.message(RINA, text="/antrian"), RINA))
    shown = [one for one in await group.all_letters() if one.bot == BotName.STAFF]
    assert report.code in shown[-1].text
    assert {one.chat_id for one in shown} == {RINA["id"]}
    assert all("Ratna" not in one.text for one in shown)


async def test_it_waits_until_a_coordinator_opens_the_bot(group: StaffGroup, clock: Clock):
    report = await group.file({"name": "Ratna"}, privacy="confidential")
    await coordinator(group, RINA, opened=False)
    assert [one for one in await group.all_letters() if one.bot == BotName.STAFF] == []
    assert await restricted_cards.unhung(group.desk) == ()
    await group.send(in_private(group.message(RINA, text="/start"), RINA))
    await hang(group)
    await group.deliver()
    assert await card_chat(group, report) == RINA["id"]
    assert await restricted_cards.unhung(group.desk) == []


async def test_when_she_closes_the_chat_the_next_coordinator_takes_over(group: StaffGroup, clock: Clock):
    await coordinator(group, RINA)
    clock.forward(minutes=1)
    await coordinator(group, HARNO)
    report = await group.file({"name": "Ratna"}, privacy="confidential")
    assert await card_chat(group, report) == RINA["id"]
    async with group.desk.database.transaction() as session:
        await officers.closed_private_chat(session, RINA["id"])
    await group.new_letters()
    await hang(group)
    sent = [(one, ids) for one, ids in await group.deliver() if one.kind is LetterKind.CARD]
    assert [one.chat_id for one, _ in sent] == [HARNO["id"]]
    assert await restricted_cards.unhung(group.desk) == []


async def test_a_confidential_report_is_not_for_an_officer_in_private(group: StaffGroup):
    await coordinator(group, RINA)
    report = await group.file({"name": "Ratna"}, privacy="confidential")
    async with group.desk.database.transaction() as session:
        await officers.enrol(session, HARNO["id"], "Harno", None, Role.LEAD, group.desk.clock())
    letters: list[Letter] = []
    for update in (
        group.message(HARNO, text=f"/lihat {report.code}"),
        group.message(HARNO, text="/antrian"),
        group.reply(HARNO, await group.hung(report), text=GOOD),
    ):
        letters += await group.send(in_private(update, HARNO))
    assert to_citizen(letters) == []
    assert all(report.code not in one.text for one in to_group(letters))
    async with group.desk.database.reading() as session:
        assert await reports.waiting_unseen(session) == 1
