"""Words that are held: what the officer is asked about them, and what she makes of them."""

from datetime import timedelta

import pytest

from complaints.lifecycle import State
from storage.care import audit
from storage.letters import Letter
from tests.support.citizen_chat import desk_on
from tests.support.staff_group import HARNO, RINA, SARI, YUSUF, StaffGroup, to_citizen, to_group, toast

GOOD = "Lubang ditambal regu Bina Marga besok pagi, 24/11."
MENDED = "Lubang sudah ditambal regu Bina Marga tadi pagi."


async def says(group: StaffGroup, person, to: int, words: str) -> list[Letter]:
    return await group.send(group.reply(person, to, text=words))


def labels(letter: Letter) -> list[str]:
    return [one.text for row in letter.buttons for one in row]


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("Mas Harno tolong dicek sama tim besok, ada di depan SD", "untuk rekan"),
        ("Tukangnya Pak Slamet 085755512345, besok tim ke sana", "nomor HP"),
        ("Besok tim ke sana, sama dengan laporan MLG-B5VZ-HSBB", "kode laporan lain"),
    ],
)
async def test_what_should_not_leave_unseen_is_queried(group: StaffGroup, said: str, reason: str):
    report = await group.file()
    if "MLG" in said:
        said = said.replace("MLG-B5VZ-HSBB", (await group.file()).code)
    letters = await says(group, RINA, await group.hung(report), said)
    assert to_citizen(letters) == []
    (query,) = to_group(letters)
    assert reason in query.text
    assert said.split()[0] in query.text, "she reads what would be sent"
    assert labels(query) == ["Kirim saja", "Perbaiki", "Catatan saja"]


async def test_it_was_for_a_colleague_after_all(group: StaffGroup):
    report = await group.file()
    (query,) = to_group(await says(group, RINA, await group.hung(report), "@harno tolong cek besok ya"))
    letters = await group.tap(RINA, query, "Catatan saja", 77)
    assert to_citizen(letters) == []
    async with group.desk.database.reading() as session:
        notes = [one.data for one in await audit.about(session, f"report:{report.id}")]
    assert {"text": "@harno tolong cek besok ya"} in notes
    assert "Tidak ada kiriman" in toast(await group.tap(RINA, query, "Kirim saja", 77)).text


async def test_a_reply_to_a_receipt_is_asked_about_and_to_a_note_is_a_note(group: StaffGroup):
    report = await group.file()
    (receipt,) = to_group(await says(group, RINA, await group.hung(report), GOOD))
    letters = await says(group, HARNO, await group.number_of(receipt), "besok tim Bina Marga cek lagi")
    assert to_citizen(letters) == []
    assert "bukan kartunya" in to_group(letters)[0].text
    (noted,) = to_group(await says(group, RINA, await group.hung(report), "// warganya takut"))
    letters = await says(group, HARNO, await group.number_of(noted), "siap mbak besok pagi tak cek sama regu")
    assert to_citizen(letters) == []
    assert "hanya untuk rekan" in to_group(letters)[0].text


async def test_what_sounds_done_may_be_the_result(group: StaffGroup):
    report = await group.file()
    update = group.photo(RINA, await group.hung(report), caption=MENDED)
    (query,) = to_group(await group.send(update))
    assert labels(query) == ["Ini hasilnya", "Kirim saja", "Perbaiki", "Catatan saja"]
    (push,) = to_citizen(await group.tap(RINA, query, "Ini hasilnya", 77))
    assert push.purpose == "result"
    assert len(push.attachments) == 1
    assert (await group.report(report)).state == State.RESULT


async def test_a_result_without_its_photo_is_asked_for_it_then(group: StaffGroup):
    report = await group.file()
    (query,) = to_group(await says(group, RINA, await group.hung(report), MENDED))
    asked = await group.number_of(query)
    letters = await group.tap(RINA, query, "Ini hasilnya", asked)
    assert to_citizen(letters) == []
    assert "belum ada foto" in "".join(one.text for one in letters)
    (push,) = to_citizen(await group.send(group.photo(RINA, asked)))
    assert push.purpose == "result"
    assert MENDED in push.text


async def test_a_plan_is_no_result(group: StaffGroup):
    report = await group.file()
    number = await group.hung(report)
    await group.tap(RINA, await group.card(report), "Hasil", number)
    (query,) = to_group(await group.send(group.photo(RINA, number, caption=GOOD)))
    assert "masih rencana" in query.text
    (push,) = to_citizen(await group.tap(RINA, query, "Kirim sebagai kabar", 77))
    assert push.purpose == "answer"
    assert (await group.report(report)).state == State.IN_PROGRESS


async def test_what_asks_nothing_does_not_stop_the_clock(group: StaffGroup):
    report = await group.file()
    number = await group.hung(report)
    await group.tap(RINA, await group.card(report), "Tanya warga", number)
    letters = await says(group, RINA, number, "bentar mas tak tanyakan dulu")
    assert to_citizen(letters) == []
    (query,) = to_group(letters)
    assert "bukan pertanyaan" in query.text
    assert (await group.report(report)).paused_on is None
    (push,) = to_citizen(await says(group, RINA, await group.number_of(query), "Tiang nomor berapa, Bu?"))
    assert push.purpose == "question"


async def test_good_words_are_not_pushed_out_by_poorer_ones(group: StaffGroup):
    report = await group.file()
    number = await group.hung(report)
    await group.tap(RINA, await group.card(report), "Hasil", number)
    await says(group, RINA, number, MENDED)
    await says(group, RINA, number, "fotonya menyusul ya")
    await says(group, RINA, number, "lha iyo")
    (push,) = to_citizen(await group.send(group.photo(RINA, number)))
    assert MENDED in push.text
    assert "menyusul" not in push.text
    assert "lha iyo" not in push.text


async def test_begun_in_the_group_ended_in_private(group: StaffGroup):
    report = await group.file()
    number = await group.hung(report)
    letters = await says(group, RINA, number, "makanya jangan buang sampah sembarangan pak")
    (query,) = to_group(letters)
    (push,) = to_citizen(await says(group, RINA, await group.number_of(query), GOOD))
    assert GOOD in push.text
    again = await group.tap(RINA, query, "Kirim saja", 77)
    assert to_citizen(again) == []
    assert "Tidak ada kiriman" in toast(again).text


async def test_old_words_are_not_sent_days_later(group: StaffGroup, clock):
    report = await group.file()
    (query,) = to_group(await says(group, RINA, await group.hung(report), "siap"))
    clock.forward(days=2)
    letters = await group.tap(RINA, query, "Kirim saja", 77)
    assert to_citizen(letters) == []
    assert "kemarin" in toast(letters).text


async def test_a_colleague_has_answered_since(group: StaffGroup, clock):
    report = await group.file()
    (query,) = to_group(await says(group, RINA, await group.hung(report), "siap"))
    clock.forward(minutes=5)
    assert to_citizen(await says(group, HARNO, await group.hung(report), GOOD))
    letters = await group.tap(RINA, query, "Kirim saja", 77)
    assert to_citizen(letters) == []
    assert "Harno sudah menjawab" in toast(letters).text


@pytest.fixture
async def careful(database, clock) -> StaffGroup:
    """Where everything may still be taken back for a while."""
    return StaffGroup(await desk_on(database, clock, undo=timedelta(seconds=20)))


async def test_words_first_and_photos_after_are_one_answer(careful: StaffGroup, clock):
    report = await careful.file()
    number = await careful.hung(report)
    await says(careful, RINA, number, GOOD)
    clock.forward(seconds=5)
    letters = await careful.send(careful.photo(RINA, number))
    assert to_group(letters) == []
    events = [one.action for one in await careful.history(report)]
    assert events == ["file", "answer"]
    assert [len(one.attachments) for one in to_citizen(letters)] == [1]


async def test_photos_first_and_words_after_are_one_answer(careful: StaffGroup, clock):
    report = await careful.file()
    number = await careful.hung(report)
    await careful.send(careful.photo(RINA, number, media_group_id="a1"))
    await careful.send(careful.photo(RINA, number, media_group_id="a1"))
    clock.forward(seconds=5)
    (push,) = to_citizen(await says(careful, RINA, number, GOOD))
    assert len(push.attachments) == 2
    clock.forward(seconds=30)
    left = [one.text for one, _ in await careful.deliver() if one.purpose == "answer"]
    assert left == [push.text], "what had no words was taken back"


async def test_another_departments_officer_helps_and_takes_nothing_over(group: StaffGroup):
    rina = await group.enrol(RINA, "officer", "DPUPRPKP")
    await group.enrol(HARNO, "officer", "Dishub")
    report = await group.file()
    number = await group.hung(report)
    letters = await group.tap(HARNO, await group.card(report), "Ambil", number)
    assert "DPUPRPKP" in toast(letters).text
    (query,) = to_group(await says(group, HARNO, number, GOOD))
    assert "dinas lain" in query.text
    (push,) = to_citizen(await group.tap(HARNO, query, "Kirim saja", 77))
    assert "Dinas Perhubungan" in push.text
    stands = await group.report(report)
    assert (stands.state, stands.officer_id, stands.department) == (State.REGISTERED, None, "DPUPRPKP")
    await group.tap(RINA, await group.card(report), "Ambil", number)
    assert (await group.report(report)).officer_id == rina.id


async def test_the_holder_hears_what_a_colleague_did_and_nobody_else_hands_it_back(group: StaffGroup):
    await group.enrol(RINA, "officer", "DPUPRPKP", private=True)
    await group.enrol(HARNO, "officer", "DPUPRPKP")
    await group.enrol(SARI, "lead", "DPUPRPKP")
    report = await group.file()
    number = await group.hung(report)
    await group.tap(RINA, await group.card(report), "Ambil", number)
    letters = await says(group, HARNO, number, GOOD)
    told = [one.text for one in letters if one.chat_id == RINA["id"]]
    assert any("Harno" in one and GOOD in one for one in told)
    letters = await group.send(group.press(HARNO, await group.data(report, "back"), number))
    assert "dipegang Rina" in toast(letters).text
    letters = await group.send(group.press(SARI, await group.data(report, "back"), number))
    assert (await group.report(report)).officer_id is None


async def test_a_decision_counts_though_others_wrote_meanwhile(group: StaffGroup):
    await group.enrol(YUSUF, "coordinator")
    report = await group.file()
    async with group.desk.work() as work:
        from storage.cases import reports  # noqa: PLC0415

        row = await reports.by_id(work.session, report.id, lock=True)
        row.department, row.transfers = group.desk.catalogue.coordinator, 2
        work.session.add(row)
    data = await group.data(report, "decide", "DPUPRPKP")
    await says(group, HARNO, await group.hung(report), GOOD)
    await group.send(group.press(YUSUF, data, 77))
    assert (await group.report(report)).department == "DPUPRPKP"


async def test_a_query_is_over_when_its_words_become_a_note(group: StaffGroup):
    report = await group.file()
    wrote = group.reply(RINA, await group.hung(report), text="warganya rewel, besok tim ke sana")
    (query,) = to_group(await group.send(wrote))
    message = wrote["message"] | {"text": "// warganya rewel, besok tim ke sana", "edit_date": 1_795_000_100}
    await group.send({"update_id": wrote["update_id"] + 500_000, "edited_message": message})
    letters = await group.tap(RINA, query, "Kirim saja", 77)
    assert to_citizen(letters) == []
    assert "Tidak ada kiriman" in toast(letters).text


async def test_the_receipt_of_what_was_taken_back_does_not_say_it_was_sent(careful: StaffGroup, clock):
    await careful.enrol(RINA, "officer", None, private=True)
    report = await careful.file()
    number = await careful.hung(report)
    await careful.send(careful.photo(RINA, number))
    clock.forward(seconds=5)
    await says(careful, RINA, number, "segera ditindaklanjuti")
    clock.forward(seconds=30)
    left = [one.text for one, _ in await careful.deliver() if one.chat_id == RINA["id"]]
    assert any("ditarik sebelum berangkat" in one for one in left)
    assert "✅ Jawaban" not in left[-1]


async def test_help_is_never_offered_as_the_result(group: StaffGroup):
    await group.enrol(HARNO, "officer", "Dishub")
    report = await group.file()
    (query,) = to_group(await says(group, HARNO, await group.hung(report), MENDED))
    assert "Ini hasilnya" not in labels(query)


async def test_the_photo_of_a_question_waits_for_its_words(group: StaffGroup):
    report = await group.file()
    number = await group.hung(report)
    await group.tap(RINA, await group.card(report), "Tanya warga", number)
    letters = await group.send(group.photo(RINA, number))
    assert to_citizen(letters) == []
    (asked,) = to_group(letters)
    assert "Pertanyaannya apa" in asked.text
    (push,) = to_citizen(
        await says(group, RINA, await group.number_of(asked), "Yang ini atau yang sebelah timur, Bu?")
    )
    assert (push.purpose, len(push.attachments)) == ("question", 1)


async def test_a_change_after_a_colleague_answered_does_not_leave(group: StaffGroup, clock):
    report = await group.file()
    wrote = group.reply(RINA, await group.hung(report), text="siap")
    await group.send(wrote)
    clock.forward(minutes=5)
    await says(group, HARNO, await group.hung(report), GOOD)
    message = wrote["message"] | {"text": "Lusa pagi regu Bina Marga menambal.", "edit_date": 1_795_000_100}
    letters = await group.send({"update_id": wrote["update_id"] + 500_000, "edited_message": message})
    assert to_citizen(letters) == []
    assert "Harno sudah menjawab" in letters[0].text


async def test_a_plans_photo_goes_along(group: StaffGroup):
    report = await group.file()
    (why,) = to_group(
        await group.send(group.press(RINA, await group.data(report, "plan"), await group.hung(report)))
    )
    number = await group.number_of(why)
    letters = await group.send(group.photo(RINA, number, caption="10 Desember tim menambal, ini kondisinya"))
    (push,) = to_citizen(letters)
    assert len(push.attachments) == 1
    assert "10 Desember" in push.text
