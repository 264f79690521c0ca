"""Whoever joined still hears of everything, and has her say: sudah, belum, more words, another matter."""

from collections.abc import Sequence
from dataclasses import dataclass

import pytest
from sqlalchemy import update

from complaints.lifecycle import Act, Action, State
from complaints.people import Role
from handlers.desk.acts import Deed, perform
from handlers.desk.citizen_letters import tell
from handlers.desk.conversation.presses import buttons_of
from handlers.desk.forgetting import forget
from handlers.desk.unasked import closings, status_pushes
from storage.cases import reports
from storage.letters import BotName, Letter, LetterKind
from storage.people import citizens, officers
from storage.tables import OutboxLetter, Report, table_of
from tests.support.citizen_chat import CitizenChat, Clock, history, words
from tests.support.joined import SECOND, WATI, asked, read_by, two


@dataclass
class Matter:
    """Sri's report, Budi's that joined it, and both their chats."""

    head: Report
    own: Report
    sri: CitizenChat
    budi: CitizenChat

    async def staff(self, action: Action, text: str | None = None, **data: str) -> list[Letter]:
        """An officer acts, and it is told; the letters that were written."""
        desk = self.sri.desk
        await self.sri.new_letters()
        async with desk.work() as work:
            report = await reports.by_id(work.session, self.head.id or 0, lock=True)
            assert report is not None
            officer = await officers.by_telegram_id(work.session, 900) or await officers.enrol(
                work.session, 900, "Pak Harno", None, Role.OFFICER, work.now
            )
            await perform(work, report, Deed(act=Act(action, Role.OFFICER, officer.id), text=text, data=data))
            key = f"push-{action.replace('_', '-')}"
            await tell(work, report, key, buttons=buttons_of, text=text or "", body=data.get("body", ""))
        return await self.sri.new_letters()

    async def now(self) -> tuple[Report, Report]:
        """How both reports stand."""
        found = {one.id: one for one in await self.sri.reports()}
        return found[self.head.id], found[self.own.id]


@pytest.fixture
async def matter(chat: CitizenChat) -> Matter:
    head, own, budi = await two(chat)
    return Matter(head, own, chat, budi)


def labels(letters: Sequence[Letter]) -> list[str]:
    return [one.text for letter in letters for row in letter.buttons for one in row]


def group(letters: Sequence[Letter]) -> str:
    return "\n".join(one.text for one in letters if one.bot == BotName.STAFF)


ACTS = (
    (Action.TAKE, {}),
    (Action.ANSWER, {}),
    (Action.PROGRESS, {}),
    (Action.SCHEDULE, {"planned_on": "2026-12-02"}),
    (Action.OUTSIDE, {"body": "PLN"}),
    (Action.ASK, {}),
    (Action.RESULT, {}),
    (Action.REOPEN, {}),
)


async def test_whatever_staff_do_reaches_both_under_their_own_codes(matter: Matter):
    for action, data in ACTS:
        letters = await matter.staff(action, "Kami kerjakan hari Kamis", **data)
        sri, budi = words(read_by(letters, matter.sri)), words(read_by(letters, matter.budi))
        assert matter.head.code in sri
        assert matter.own.code in budi
        assert matter.own.code not in sri
        assert matter.head.code not in budi
        assert "Sri" in sri
        assert "Budi" in budi


async def test_the_question_is_answered_by_whoever_is_first(matter: Matter):
    await matter.staff(Action.ASK, "Sisi timur atau barat?")
    letters = await matter.budi.say("sisi timur, depan gerbang")
    head, _ = await matter.now()
    assert head.state == State.IN_PROGRESS
    assert "sisi timur, depan gerbang" in group(letters)
    assert "Hitungan harinya jalan lagi" in words(letters)
    # Her words stay in her own report: the other's copy of her data holds none of them.
    assert not [one for one in await history(matter.sri, head.id or 0) if one.text and "gerbang" in one.text]
    assert (await history(matter.budi, matter.own.id or 0))[-1].text == "sisi timur, depan gerbang"


async def test_her_sudah_is_hers_alone(matter: Matter):
    letters = await matter.staff(Action.RESULT, "Sudah ditambal")
    hers = read_by(letters, matter.budi)
    assert labels(hers) == ["Sudah beres", "Belum"]
    answered = await matter.budi.tap("Sudah beres", hers)
    head, own = await matter.now()
    assert (head.state, own.state) == (State.RESULT, State.MERGED)
    assert own.closed_at is not None
    assert "sudah beres" in group(answered)
    rated = await matter.budi.tap("5", answered)
    assert (await matter.now())[1].rating == 5
    thanked = await matter.budi.say("matur nuwun, cepat sekali")
    assert "Pak Harno" in group(thanked)
    assert rated


async def test_a_belum_by_her_opens_it_again_and_the_others_hear(matter: Matter):
    hers = read_by(await matter.staff(Action.RESULT, "Sudah ditambal"), matter.budi)
    asked = await matter.budi.tap("Belum", hers)
    head, own = await matter.now()
    assert (head.state, own.state) == (State.IN_PROGRESS, State.MERGED)
    assert "saya buka lagi" in words(read_by(asked, matter.budi))
    assert "ada warga yang menyampaikan bahwa ini belum beres" in words(read_by(asked, matter.sri))
    letters = await matter.budi.say("yang sebelah barat masih bolong")
    assert not read_by(letters, matter.sri)
    assert "sebelah barat masih bolong" in group(letters)


async def test_the_first_ones_sudah_leaves_her_the_last_word(matter: Matter):
    await matter.staff(Action.RESULT, "Sudah ditambal")
    letters = await matter.sri.say("sudah beres")
    told = read_by(letters, matter.budi)
    assert "warga lain yang melaporkan hal yang sama bilang sudah beres" in words(told)
    await matter.budi.tap("Buka lagi", told)
    await matter.budi.say("di sini masih bolong")
    assert (await matter.now())[0].state == State.IN_PROGRESS


async def test_an_old_press_after_it_was_opened_again_changes_nothing(matter: Matter):
    hers = read_by(await matter.staff(Action.RESULT, "Sudah ditambal"), matter.budi)
    await matter.staff(Action.REOPEN)
    letters = await matter.budi.tap("Sudah beres", hers)
    assert "sedang dikerjakan" in words(letters)
    assert (await matter.now())[1].closed_at is None


async def test_silence_closes_it_for_both_and_either_opens_it(matter: Matter, clock: Clock):
    await matter.staff(Action.RESULT, "Sudah ditambal")
    clock.forward(days=20)
    await matter.sri.new_letters()
    await closings.end_silence(matter.sri.desk, matter.head.id or 0)
    told = read_by(await matter.sri.new_letters(), matter.budi)
    assert matter.own.code in words(told)
    await matter.budi.tap("Buka lagi", told)
    await matter.budi.tap("Langsung", await matter.budi.waiting_letters())
    assert (await matter.now())[0].state == State.IN_PROGRESS


async def test_she_gets_her_own_status_pushes(matter: Matter, clock: Clock):
    await matter.staff(Action.TAKE)
    clock.forward(days=8)
    await matter.sri.new_letters()
    due = await status_pushes.citizens_due(matter.sri.desk)
    assert {matter.head.citizen_id, matter.own.citizen_id} <= set(due)
    await status_pushes.push(matter.sri.desk, matter.own.citizen_id)
    letters = await matter.sri.new_letters()
    told = words(read_by(letters, matter.budi))
    assert matter.own.code in told
    assert matter.head.code not in told
    assert not read_by(letters, matter.sri)
    await status_pushes.push(matter.sri.desk, matter.own.citizen_id)
    assert not await matter.sri.new_letters()


async def test_nobody_is_pushed_once_it_is_closed(matter: Matter, clock: Clock):
    await matter.staff(Action.RESULT, "Sudah ditambal")
    await matter.sri.say("sudah beres")
    clock.forward(days=30)
    assert await status_pushes.citizens_due(matter.sri.desk) == []


async def test_what_she_adds_is_shown_under_the_others_card(matter: Matter):
    letters = await matter.budi.say(f"{matter.own.code} sekarang lubangnya tambah lebar")
    assert "sekarang lubangnya tambah lebar" in group(letters)
    assert "Budi" not in group(letters)
    assert "Sudah saya tambahkan" in words(letters)


@pytest.mark.parametrize("how", ["press", "typed"])
async def test_another_matter_after_all_goes_its_own_way(matter: Matter, how: str):
    shown = await matter.budi.say(f"/status {matter.own.code}")
    assert "ditangani sekali jalan untuk 2 warga" in words(shown)
    if how == "press":
        letters = await matter.budi.tap("Beda soal", shown)
    else:
        letters = await matter.budi.say(f"{matter.own.code} bukan hal yang sama")
    head, own = await matter.now()
    assert (own.state, own.merged_into) == (State.REGISTERED, None)
    assert "saya pisahkan lagi" in words(letters)
    cards = [one for one in await matter.budi.waiting_letters() if one.kind is LetterKind.CARD]
    assert {one.report_id for one in cards} == {head.id, own.id}
    assert "Dipisah lagi" in group(letters)
    assert "2 warga" not in next(one.text for one in cards if one.report_id == head.id)
    again = await matter.budi.tap("Beda soal", shown)
    assert "memang sudah jalan sendiri" in words(again)


async def test_the_first_one_takes_hers_back_and_the_other_goes_on(matter: Matter):
    await matter.staff(Action.TAKE)
    shown = await matter.sri.say("/status")
    letters = await matter.sri.tap("Ya, cabut", await matter.sri.tap("Cabut laporan", shown))
    head, own = await matter.now()
    assert (head.state, own.state, own.merged_into) == (State.ARCHIVED, State.REGISTERED, None)
    assert own.finish_by == matter.head.finish_by
    assert "Tidak perlu lapor ulang" in words(read_by(letters, matter.budi))


async def test_who_said_it_is_solved_does_not_inherit_it(matter: Matter):
    wati = CitizenChat(matter.sri.desk, WATI)
    await wati.tap("Ya, yang ini", await asked(wati))
    await matter.staff(Action.RESULT, "Sudah ditambal")
    await matter.budi.say("sudah beres")
    shown = await matter.sri.say("/status")
    await matter.sri.tap("Ya, cabut", await matter.sri.tap("Cabut laporan", shown))
    heir = (await matter.sri.reports())[-1]
    assert (heir.state, heir.merged_into) == (State.REGISTERED, None)
    assert (await matter.now())[1].merged_into == heir.id


@pytest.mark.parametrize("how", ["press", "typed"])
async def test_she_takes_hers_back_and_the_others_go_on(matter: Matter, how: str):
    await matter.staff(Action.TAKE)
    if how == "press":
        warned = await matter.budi.tap("Cabut laporan", await matter.budi.say(f"/status {matter.own.code}"))
    else:
        warned = await matter.budi.say("cabut laporan")
    assert "Warga lain yang melaporkan hal yang sama tetap menunggu" in words(warned)
    letters = await matter.budi.tap("Ya, cabut", warned)
    head, own = await matter.now()
    assert (head.state, own.state, own.merged_into) == (State.ASSIGNED, State.ARCHIVED, None)
    assert "tidak mengabari soal ini lagi" in words(read_by(letters, matter.budi))
    assert not read_by(letters, matter.sri)
    assert f"mencabut laporannya (<b>{matter.own.code}</b>)" in group(letters)
    cards = [one for one in await matter.budi.waiting_letters() if one.kind is LetterKind.CARD]
    assert {one.report_id for one in cards} == {head.id}
    assert "2 warga" not in cards[-1].text
    told = await matter.staff(Action.RESULT, "Sudah ditambal")
    assert matter.head.code in words(told)
    assert not read_by(told, matter.budi)


async def test_what_she_took_back_can_be_opened_again_on_its_own(matter: Matter):
    warned = await matter.budi.say("cabut laporan")
    letters = await matter.budi.tap("Ya, cabut", warned)
    await matter.budi.tap("Langsung", await matter.budi.tap("Buka lagi", letters))
    assert (await matter.now())[1].state == State.REGISTERED


async def test_what_is_over_for_her_cannot_be_taken_back(matter: Matter):
    shown = await matter.budi.say(f"/status {matter.own.code}")
    await matter.staff(Action.RESULT, "Sudah ditambal")
    await matter.budi.say("sudah beres")
    await matter.budi.tap("Ya, cabut", await matter.budi.tap("Cabut laporan", shown))
    assert (await matter.now())[1].state == State.MERGED
    assert "Cabut laporan" not in labels(await matter.budi.say(f"/status {matter.own.code}"))


async def test_letters_that_time_writes_reach_her_though_the_first_one_blocked_the_bot(
    matter: Matter, clock: Clock
):
    desk = matter.sri.desk
    await matter.staff(Action.TAKE)
    async with desk.database.transaction() as session:
        await citizens.set_blocked(session, matter.sri.person["id"], desk.clock())
    clock.forward(days=30)
    for _ in range(2):
        for report_id in await closings.broken_promises(desk):
            await closings.own_up(desk, report_id)
    (late,) = await matter.sri.new_letters()
    assert late.chat_id == matter.budi.person["id"]
    assert matter.own.code in late.text
    assert matter.head.id not in await closings.broken_promises(desk)
    await matter.staff(Action.RESULT, "Sudah ditambal")
    for _ in range(16):  # day by day, as the timetable does
        clock.forward(days=1)
        for report_id in await closings.endings(desk):
            await closings.notify_ending(desk, report_id)
    (ending,) = await matter.sri.new_letters()
    assert ending.chat_id == matter.budi.person["id"]
    assert await closings.endings(desk) == []


async def test_nobody_is_looked_for_again_and_again_where_all_blocked_the_bot(matter: Matter, clock: Clock):
    desk = matter.sri.desk
    async with desk.database.transaction() as session:
        for chat in (matter.sri, matter.budi):
            await citizens.set_blocked(session, chat.person["id"], desk.clock())
    clock.forward(days=30)
    assert await closings.broken_promises(desk) == []


async def test_her_lists_show_how_the_matter_stands(matter: Matter):
    await matter.staff(Action.TAKE)
    listed = words(await matter.budi.say("/laporanku"))
    assert matter.own.code in listed
    assert "dipelajari petugas, digabung dengan laporan yang sama" in listed
    assert "Sudah 2 warga melaporkan hal ini" in words(await matter.sri.say("/status"))


async def test_her_copy_of_data_holds_hers_and_nothing_of_the_other(matter: Matter):
    (letter,) = [one for one in read_by(await matter.budi.say("/dataku"), matter.budi) if one.document]
    content = letter.document[1] if letter.document else ""
    assert SECOND in content
    assert matter.own.code in content
    assert matter.head.code not in content
    assert "Wiryono" not in content


async def test_her_chronology_tells_what_became_of_the_matter(matter: Matter):
    await matter.staff(Action.TAKE)
    await matter.staff(Action.ANSWER, f"Bu Sri ({matter.head.code}), tim kami datang Kamis")
    letters = await matter.budi.say(f"kronologi {matter.own.code}")
    (letter,) = [one for one in read_by(letters, matter.budi) if one.document]
    content = letter.document[1] if letter.document else ""
    for told in (matter.own.code, SECOND, "SEJAK DIGABUNG", "tim kami datang Kamis", "sedang dikerjakan"):
        assert told in content
    for other in (matter.head.code, "Wiryono", "Bu Sri"):
        assert other not in content


async def test_erasing_either_keeps_the_matter_and_empties_her_words(matter: Matter):
    desk = matter.sri.desk
    async with desk.database.transaction() as session:
        await (await session.connection()).execute(update(table_of(OutboxLetter)).values(state="sent"))
    async with desk.work() as work:
        budi = await citizens.by_id(work.session, matter.own.citizen_id)
        assert budi is not None
        await forget(work, budi, actor="test")
    assert SECOND not in str([one.text for one in await matter.sri.waiting_letters()])
    letters = await matter.staff(Action.ANSWER, "Kami kerjakan")
    assert matter.head.code in words(read_by(letters, matter.sri))
    assert matter.own.code not in words(letters)
    assert not read_by(letters, matter.budi)
    async with desk.work() as work:
        sri = await citizens.by_id(work.session, matter.head.citizen_id)
        assert sri is not None
        await forget(work, sri, actor="test")
    await matter.staff(Action.RESULT, "Selesai")
    assert (await matter.now())[0].state == State.RESULT


async def test_a_name_that_an_officer_writes_stays_with_whom_it_belongs_to(matter: Matter):
    letters = await matter.staff(Action.ANSWER, f"Bu Sri Wahyuni ({matter.head.code}), tim kami datang Kamis")
    told = words(read_by(letters, matter.budi))
    assert "Wahyuni" not in told
    assert "tim kami datang Kamis" in told
