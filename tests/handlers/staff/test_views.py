"""A report that was looked up, in one's own chat or in the group: what can be done from there."""

from complaints.lifecycle import State
from storage.letters import Letter
from tests.handlers.staff.test_case_life import BUDI, enrol, labels, rewritten
from tests.handlers.staff.test_direct_chat import in_private
from tests.support.staff_group import HARNO, RINA, StaffGroup, to_group


def with_text(letters: list[Letter], words: str) -> Letter:
    (found,) = [one for one in to_group(letters) if words in one.text]
    return found


async def test_a_report_that_was_looked_up_in_private_can_be_worked_on_there(group: StaffGroup):
    await enrol(group, RINA, private=True)
    await enrol(group, BUDI)
    report = await group.file()
    asked = in_private(group.message(RINA, text=f"/lihat {report.code}"), RINA)
    view = with_text(await group.send(asked), "Riwayat")
    assert labels(view) == ["Ambil", "Jawab", "Tanya warga", "Teruskan", "Hasil", "Lainnya…"]
    number = await group.number_of(view)
    card = await group.card(report)

    async def tap(letter: Letter, label: str) -> list[Letter]:
        data = {one.text: one.data for row in letter.buttons for one in row}
        return await group.send(in_private(group.press(RINA, data[label] or "", number), RINA))

    unfolded = rewritten(await tap(view, "Lainnya…"))
    assert (unfolded.chat_id, unfolded.edits) == (RINA["id"], number)
    assert {"Tugaskan", "Jadwalkan", "Riwayat", "Tutup"} < set(labels(unfolded))
    assert await group.card(report) == card, "the group's card is left as it is"
    prompt = with_text(await tap(unfolded, "Tugaskan"), "Siapa di")
    assert prompt.chat_id == RINA["id"]
    assert labels(rewritten(await tap(unfolded, "Tutup"))) == labels(view)
    await tap(view, "Ambil")
    assert (await group.report(report)).state == State.ASSIGNED


async def test_who_only_looks_on_has_no_buttons_of_others_in_her_own_chat(group: StaffGroup):
    await enrol(group, HARNO, "leader", None, private=True)
    report = await group.file()
    view = with_text(
        await group.send(in_private(group.message(HARNO, text=f"/lihat {report.code}"), HARNO)), "Riwayat"
    )
    assert labels(view) == []


async def test_under_a_message_of_the_group_the_rarer_buttons_come_where_they_were_asked_for(
    group: StaffGroup,
):
    report = await group.file()
    card = await group.card(report)
    view = with_text(await group.send(group.message(RINA, text=f"/lihat {report.code}")), "Riwayat")
    number = await group.number_of(view)
    unfolded = rewritten(await group.tap(RINA, view, "Lainnya…", number))
    assert unfolded.edits == number
    assert "Tugaskan" in labels(unfolded)
    assert await group.card(report) == card
