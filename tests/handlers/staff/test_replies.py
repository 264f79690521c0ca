from datetime import date

from sqlmodel import select

from complaints.lifecycle import State
from storage.letters import BotName, LetterKind
from storage.tables import Attachment, Report
from tests.support.staff_group import HARNO, RINA, StaffGroup, to_citizen, to_group, toast

GOOD = "Lubang ditambal regu Bina Marga besok pagi, 24/11."


async def prompted(group: StaffGroup, report: Report, *labels: str) -> int:
    """Press these buttons; the number of the message to reply to: the card, or a prompt that follows."""
    number = await group.hung(report)
    for label in labels:
        letters = await group.tap(RINA, await group.card(report), label, number)
    prompts = to_group(letters)
    return await group.number_of(prompts[0]) if prompts else number


async def files_of(group: StaffGroup) -> list[Attachment]:
    async with group.desk.database.reading() as session:
        return list((await session.exec(select(Attachment))).all())


async def test_a_reply_to_the_card_is_the_answer(group: StaffGroup):
    report = await group.file()
    letters = await group.send(group.reply(RINA, await group.hung(report), text=GOOD))
    (push,) = to_citizen(letters)
    assert GOOD in push.text
    assert push.purpose == "answer"
    answered = await group.report(report)
    assert answered.state == State.IN_PROGRESS
    assert answered.first_answer_at == group.desk.clock()
    assert (await group.history(report))[-1].text == GOOD
    (confirmed,) = to_group(letters)
    assert "dikirim" in confirmed.text


async def test_hostile_words_reach_her_escaped(group: StaffGroup):
    report = await group.file()
    words = "<b>Tim</b> & petugas menambal lubang besok \x00\u202eini"
    (push,) = to_citizen(await group.send(group.reply(RINA, await group.hung(report), text=words)))
    assert "&lt;b&gt;Tim&lt;/b&gt; &amp; petugas" in push.text
    assert "\x00" not in push.text
    assert "\u202e" not in push.text


async def test_a_photo_with_a_caption_goes_along(group: StaffGroup):
    report = await group.file()
    letters = await group.send(group.photo(RINA, await group.hung(report), caption=GOOD))
    (push,) = to_citizen(letters)
    (file,) = await files_of(group)
    assert push.attachments == (file.id,)
    assert (file.kind, file.received_by, file.report_id) == ("photo", "staff", report.id)
    assert file.file_ids["staff"].endswith("x")
    assert (await group.history(report))[-1].data == {"attachments": [file.id]}


async def test_a_photo_alone_is_an_answer_too(group: StaffGroup):
    report = await group.file()
    (push,) = to_citizen(await group.send(group.photo(RINA, await group.hung(report))))
    assert "lampirannya" in push.text
    assert len(push.attachments) == 1


async def test_an_album_is_one_answer_and_further_photos(group: StaffGroup):
    report = await group.file()
    number = await group.hung(report)
    first = await group.send(group.photo(RINA, number, caption=GOOD, media_group_id="a1"))
    rest = [await group.send(group.photo(RINA, number, media_group_id="a1")) for _ in range(2)]
    assert [len(to_citizen(one)) for one in (first, *rest)] == [1, 1, 1]
    assert GOOD not in to_citizen(rest[0])[0].text
    assert [event.action for event in await group.history(report)] == ["file", "answer"]
    assert len(await files_of(group)) == 3


async def test_a_document_goes_along(group: StaffGroup):
    report = await group.file()
    paper = {"file_id": "d1", "file_unique_id": "du1", "mime_type": "application/pdf", "file_size": 10}
    update = group.reply(RINA, await group.hung(report), document=paper, caption=GOOD)
    (push,) = to_citizen(await group.send(update))
    assert len(push.attachments) == 1
    assert (await files_of(group))[0].mime == "application/pdf"


async def test_a_sticker_is_told_to_be_nothing(group: StaffGroup):
    report = await group.file()
    sticker = {
        "file_id": "s", "file_unique_id": "su", "type": "regular", "width": 1, "height": 1,
        "is_animated": False, "is_video": False,
    }  # fmt: skip
    letters = await group.send(group.reply(RINA, await group.hung(report), sticker=sticker))
    assert [one.text for one in letters] == [group.desk.texts.html("id", "staff-error-empty")]
    assert len(await group.history(report)) == 1


async def test_a_note_never_leaves_the_group(group: StaffGroup):
    report = await group.file()
    letters = await group.send(group.reply(RINA, await group.hung(report), text="// warganya sering lapor"))
    assert to_citizen(letters) == []
    assert len(await group.history(report)) == 1
    assert "hanya untuk rekan petugas" in to_group(letters)[0].text


async def test_a_reply_to_what_the_citizen_added_is_an_answer(group: StaffGroup):
    from handlers.desk import cards  # noqa: PLC0415

    report = await group.file()
    async with group.desk.work() as work:
        await cards.post_addition(work, report, "Nomor saya 081234567890, lubangnya makin besar", ())
    ((letter, ids),) = await group.deliver()
    assert "[HP]" in letter.text
    assert "makin besar" in letter.text
    assert letter.reply_to == await group.hung(report)
    (push,) = to_citizen(await group.send(group.reply(RINA, ids[0], text=GOOD)))
    assert GOOD in push.text


async def test_people_talking_among_themselves_are_left_alone(group: StaffGroup):
    report = await group.file()
    update = group.reply(RINA, await group.hung(report), text=GOOD)
    update["message"]["reply_to_message"]["from"] = HARNO
    await group.feed_only(update)
    unlinked = group.reply(RINA, 5, text=GOOD)
    assert await group.send(unlinked) == []
    assert len(await group.history(report)) == 1


async def test_a_question_stops_the_clock(group: StaffGroup):
    report = await group.file()
    prompt = await prompted(group, report, "Tanya warga")
    letters = await group.send(group.reply(RINA, prompt, text="Lubangnya di sisi mana?"))
    (push,) = to_citizen(letters)
    assert "Lubangnya di sisi mana?" in push.text
    assert push.purpose == "question"
    asked = await group.report(report)
    assert asked.state == State.WAITING_CITIZEN
    assert asked.paused_on == date(2026, 11, 23)
    assert "berhenti sejak Sen, 23 Nov" in (await group.card(report)).text


async def test_a_plan_is_an_honest_date(group: StaffGroup):
    report = await group.file()
    prompt = await _plan_prompt(group, report)
    wrong = await group.send(group.reply(RINA, prompt, text="secepatnya ya"))
    assert "belum menyebut hari" in wrong[0].text
    past = await group.send(group.reply(RINA, prompt, text="22/11/2026 saja"))
    assert "sudah lewat" in past[0].text
    letters = await group.send(group.reply(RINA, prompt, text="15-01 menunggu aspal datang"))
    planned = await group.report(report)
    assert (planned.state, planned.planned_on) == (State.SCHEDULED, date(2027, 1, 15))
    (push,) = to_citizen(letters)
    assert "15 Januari 2027" in push.text
    assert "menunggu aspal datang" in push.text


async def _plan_prompt(group: StaffGroup, report: Report, label: str = "Jadwalkan") -> int:
    number = await group.hung(report)
    await group.tap(RINA, await group.card(report), "Lainnya…", number)
    return await prompted(group, report, label)


async def test_an_outside_body_is_named_and_followed(group: StaffGroup):
    report = await group.file()
    prompt = await _plan_prompt(group, report, "Lembaga luar")
    letters = await group.send(
        group.reply(RINA, prompt, text="lembaga lain: Balai Besar Wilayah X, surat dikirim hari ini")
    )
    moved = await group.report(report)
    assert moved.state == State.OUTSIDE
    assert moved.outside_body == "Balai Besar Wilayah X"
    (push,) = to_citizen(letters)
    assert "Balai Besar Wilayah X" in push.text
    assert "surat dikirim hari ini" in push.text


async def test_merging_needs_the_other_code(group: StaffGroup):
    main, twin = await group.file(), await group.file()
    prompt = await _plan_prompt(group, twin, "Gabungkan")
    wrong = await group.send(group.reply(RINA, prompt, text=twin.code))
    assert "laporan ini sendiri" in wrong[0].text
    letters = await group.send(group.reply(RINA, prompt, text=main.code.lower()))
    merged = await group.report(twin)
    assert (merged.state, merged.merged_into) == (State.MERGED, main.id)
    assert len(to_citizen(letters)) == 1


async def test_a_result_asks_her_whether_it_is_solved(group: StaffGroup):
    report = await group.file()
    prompt = await prompted(group, report, "Hasil")
    letters = await group.send(
        group.photo(RINA, prompt, caption="Lubang sudah ditambal regu kami tadi pagi.")
    )
    done = await group.report(report)
    assert done.state == State.RESULT
    assert done.respond_by is not None
    (push,) = to_citizen(letters)
    assert [one.text for row in push.buttons for one in row] == [
        group.desk.texts.plain("id", "push-button-solved"),
        group.desk.texts.plain("id", "push-button-unsolved"),
    ]
    assert len(push.attachments) == 1


async def test_a_result_without_a_photo_is_queried_where_one_could_show_it(group: StaffGroup):
    report = await group.file()
    prompt = await prompted(group, report, "Hasil")
    words = "Lubang sudah ditambal regu kami tadi pagi."
    letters = await group.send(group.reply(RINA, prompt, text=words))
    assert to_citizen(letters) == []
    (query,) = to_group(letters)
    assert "belum ada foto" in query.text
    assert [one.text for row in query.buttons for one in row] == [
        "Kirim tanpa foto",
        "Perbaiki",
        "Catatan saja",
    ]
    number = await group.number_of(query)
    completed = await group.send(group.photo(RINA, number))
    (push,) = to_citizen(completed)
    assert words in push.text
    assert len(push.attachments) == 1
    assert (await group.report(report)).state == State.RESULT


async def test_a_dull_answer_is_queried_and_then_sent_as_it_is(group: StaffGroup):
    report = await group.file()
    dull = "Terima kasih, akan kami tindak lanjuti."
    letters = await group.send(group.reply(RINA, await group.hung(report), text=dull))
    assert to_citizen(letters) == []
    assert len(await group.history(report)) == 1
    (query,) = to_group(letters)
    assert "belum jelas apa yang dilakukan" in query.text
    number = await group.number_of(query)
    other = await group.tap(HARNO, query, "Kirim saja", number)
    assert "Hanya penulisnya" in toast(other).text
    sent = await group.tap(RINA, query, "Kirim saja", number)
    (push,) = to_citizen(sent)
    assert dull in push.text
    (edit,) = [one for one in sent if one.kind is LetterKind.EDIT]
    assert (edit.edits, edit.buttons) == (number, ())
    again = await group.tap(RINA, query, "Kirim saja", number)
    assert to_citizen(again) == []


async def test_a_dull_answer_is_improved(group: StaffGroup):
    report = await group.file()
    dull = "Siap segera."
    (query,) = to_group(await group.send(group.reply(RINA, await group.hung(report), text=dull)))
    number = await group.number_of(query)
    letters = await group.tap(RINA, query, "Perbaiki", number)
    (edit,) = [one for one in letters if one.kind is LetterKind.EDIT]
    assert dull in edit.text
    (push,) = to_citizen(await group.send(group.reply(RINA, number, text=GOOD)))
    assert GOOD in push.text
    assert dull not in push.text


async def test_two_held_answers_are_both_kept(group: StaffGroup):
    one, two = await group.file(), await group.file()
    queries = []
    for report, words in ((one, "Siap."), (two, "Oke.")):
        (query,) = to_group(await group.send(group.reply(RINA, await group.hung(report), text=words)))
        queries.append(query)
    pushes = [to_citizen(await group.tap(RINA, query, "Kirim saja", 1)) for query in queries]
    assert "Siap." in pushes[0][0].text
    assert "Oke." in pushes[1][0].text


async def test_an_answer_does_not_push_out_a_held_result(group: StaffGroup):
    report = await group.file()
    prompt = await prompted(group, report, "Hasil")
    (result,) = to_group(
        await group.send(group.reply(RINA, prompt, text="Lubang ditambal regu kami tadi pagi."))
    )
    await group.tap(RINA, await group.card(report), "Jawab", prompt)
    await group.send(group.reply(RINA, prompt, text=GOOD))
    (push,) = to_citizen(await group.tap(RINA, result, "Kirim tanpa foto", 1))
    assert "tadi pagi" in push.text
    assert (await group.report(report)).state == State.RESULT


async def test_a_held_album_keeps_its_photos(group: StaffGroup):
    report = await group.file()
    number = await group.hung(report)
    first = await group.send(group.photo(RINA, number, caption="Siap.", media_group_id="b"))
    await group.send(group.photo(RINA, number, media_group_id="b"))
    (query,) = to_group(first)
    (push,) = to_citizen(await group.tap(RINA, query, "Kirim saja", 1))
    assert len(push.attachments) == 2


async def test_an_over_long_answer_arrives_whole(group: StaffGroup):
    report = await group.file()
    words = "Regu menambal lubang besok. " + "kata " * 800
    pushes = to_citizen(await group.send(group.reply(RINA, await group.hung(report), text=words[:4096])))
    assert sum(one.text.count("kata") for one in pushes) >= words[:4096].count("kata ")
    assert all(one.bot == BotName.CITIZEN for one in pushes)


async def test_a_closed_report_cannot_be_answered(group: StaffGroup):
    report = await group.file(state="closed")
    letters = await group.send(group.reply(RINA, await group.hung(report), text=GOOD))
    assert to_citizen(letters) == []
    assert "sudah selesai dan ditutup" in letters[0].text
