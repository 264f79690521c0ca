import pytest
from sqlmodel import select

from complaints.lifecycle import Action
from storage.letters import BotName, Letter, LetterKind
from storage.tables import Attachment
from tests.support import updates
from tests.support.citizen_chat import (
    CitizenChat,
    Clock,
    history,
    sent,
    staff_do,
    to_citizen,
    to_filed,
    to_review,
    words,
)

PJU = "lampu jalan mati di Sawojajar sejak minggu lalu"


def to_staff(letters: list[Letter]) -> str:
    """What the staff read beside the card."""
    return "\n".join(
        one.text for one in letters if one.bot == BotName.STAFF and one.kind is not LetterKind.CARD
    )


async def test_words_that_go_on_with_the_only_open_report_are_added_to_it(chat: CitizenChat, clock: Clock):
    report = await to_filed(chat)
    clock.forward(hours=5)
    letters = await chat.say("pas di depan warung bu Tini, makin lebar tiap hujan")
    assert "Sudah saya tambahkan" in words(letters)
    assert report.code in words(letters)
    assert "warung bu Tini" in to_staff(letters)
    assert [one.action for one in await history(chat, report.id)] == ["register", "add"]
    assert await chat.state() is None


async def test_what_was_added_unasked_can_be_taken_out_as_a_new_report(chat: CitizenChat):
    report = await to_filed(chat)
    letters = await chat.say("pas di depan warung bu Tini, makin lebar tiap hujan")
    begun = await chat.tap("Bukan, laporan baru", letters)
    assert await chat.state() == "drafting"
    assert "soal lain" in to_staff(begun)
    assert report.code in to_staff(begun)
    assert "warung bu Tini" in words(await to_review(chat, "lewati"))
    again = await chat.tap("Bukan, laporan baru", letters)
    assert "tidak berlaku" in "".join(one.text for one in again)


@pytest.mark.parametrize(
    "said",
    [
        PJU,
        "kak mau lapor lagi",
        "sampah di jalan candi panggung menumpuk sudah seminggu",
        "di kelurahan antrenya lama sekali dan petugasnya cuma satu",
    ],
)
async def test_another_matter_is_kept_and_asked_about(chat: CitizenChat, said: str):
    report = await to_filed(chat)
    letters = await chat.say(said)
    assert "laporan baru" in words(letters)
    assert await chat.state() == "held:which"
    letters = await chat.tap(report.code, letters)
    assert said in to_staff(letters)
    assert report.code in words(letters)
    assert (await history(chat, report.id))[-1].text == said
    assert await chat.state() is None


async def test_several_messages_before_the_choice_are_all_kept(chat: CitizenChat):
    report = await to_filed(chat)
    await chat.say(PJU)
    await chat.send(updates.photo(caption="ini fotonya"))
    letters = await chat.send(updates.location(-7.9797, 112.6235))
    await chat.tap(report.code, letters)
    event = (await history(chat, report.id))[-1]
    for part in (PJU, "ini fotonya", "-7.97970"):
        assert part in event.text
    (number,) = event.data["attachments"]
    async with chat.desk.database.reading() as session:
        row = (await session.exec(select(Attachment))).one()
    assert (row.id, row.report_id) == (number, report.id)


async def test_harm_told_of_later_is_no_silent_addition(chat: CitizenChat):
    await to_filed(chat)
    letters = await chat.say("kemarin ada pengendara motor jatuh di situ")
    assert "segera tertolong" in words(letters)
    assert "112" in words(letters)
    assert "celaka" in to_staff(letters)
    (told,) = [one for one in letters if one.purpose == "addition"]
    assert not told.silent


async def test_a_photo_alone_may_begin_something_new_once_a_while_has_passed(chat: CitizenChat, clock: Clock):
    report = await to_filed(chat)
    await chat.send(updates.photo())
    assert (await history(chat, report.id))[-1].action == "add", "just after filing it goes on with it"
    clock.forward(hours=1)
    assert "laporan baru" in words(await chat.send(updates.photo()))


async def test_each_further_message_goes_on_with_what_was_added_to(chat: CitizenChat):
    first = await to_filed(chat)
    await chat.say("/lapor")
    await to_filed(chat, PJU)
    await chat.say(f"untuk {first.code}: lubangnya makin lebar")
    await chat.say("bahaya klo ujan")
    assert [one.text for one in (await history(chat, first.id))[-2:]] == [
        f"untuk {first.code}: lubangnya makin lebar",
        "bahaya klo ujan",
    ]


async def test_the_words_may_be_the_beginning_of_a_new_report(chat: CitizenChat):
    await to_filed(chat)
    letters = await chat.say(PJU)
    letters = await chat.tap("Laporan baru", letters)
    assert "foto" in words(letters)
    letters = await to_review(chat, "lewati")
    assert PJU in words(letters)


async def test_a_reply_to_a_message_about_a_report_goes_there_without_asking(chat: CitizenChat):
    letters = await chat.tap("Ya, kirim", await to_review(chat))
    filed = next(one for one in to_citizen(letters) if one.report_id)
    (report,) = await chat.reports()
    await sent(chat, filed, 4_000)
    letters = await chat.say("tambahan: lubangnya makin lebar", reply_to_message=updates.bare(4_000))
    assert "makin lebar" in to_staff(letters)
    assert (await history(chat, report.id))[-1].action == "add"


async def test_a_reply_reaches_its_report_even_while_another_is_being_written(chat: CitizenChat):
    letters = await chat.tap("Ya, kirim", await to_review(chat))
    filed = next(one for one in to_citizen(letters) if one.report_id)
    (report,) = await chat.reports()
    await sent(chat, filed, 4_000)
    await chat.say("/lapor " + PJU)
    await chat.say("lubangnya makin lebar", reply_to_message=updates.bare(4_000))
    assert (await history(chat, report.id))[-1].text == "lubangnya makin lebar"
    assert await chat.state() == "drafting"


async def test_a_reply_to_her_own_first_message_finds_the_report(chat: CitizenChat):
    raw = updates.text("jalan depan SD Kauman 1 bolong parah")
    await chat.send(raw)
    await chat.tap("Ya, kirim", await to_review(chat, "lewati"))
    (report,) = await chat.reports()
    await chat.say("makin lebar", reply_to_message=updates.bare(updates.message_id(raw)))
    assert (await history(chat, report.id))[-1].text == "makin lebar"


async def test_her_answer_to_the_one_question_that_waits_needs_no_asking(chat: CitizenChat):
    first = await to_filed(chat)
    await chat.say("/lapor")
    await to_filed(chat, PJU)
    await staff_do(chat, first.id, Action.ASK, "Di sebelah mana persisnya?")
    letters = await chat.say("pas di depan gerbang sekolah")
    assert "sudah sampai" in words(letters)
    assert "depan gerbang" in to_staff(letters)
    event = (await history(chat, first.id))[-1]
    assert (event.action, event.state_to) == ("reply", "in_progress")


async def test_an_album_as_an_answer_stays_together(chat: CitizenChat):
    report = await to_filed(chat)
    await staff_do(chat, report.id, Action.ASK, "Ada fotonya?")
    answers = [await chat.send(updates.photo(media_group_id="b7")) for _ in range(3)]
    assert len(to_citizen(answers[0])) == 1
    assert to_citizen(answers[1]) == to_citizen(answers[2]) == []
    events = await history(chat, report.id)
    assert [one.action for one in events[-3:]] == ["reply", "add", "add"]


async def test_a_code_alone_shows_the_report(chat: CitizenChat):
    report = await to_filed(chat)
    letters = await chat.say(report.code.lower().replace("-", " "))
    assert "Yang sudah terjadi" in words(letters)


async def test_a_code_in_the_words_says_where_they_belong(chat: CitizenChat):
    first = await to_filed(chat)
    await chat.say("/lapor")
    await to_filed(chat, PJU)
    await chat.say(f"untuk {first.code}: lubangnya makin lebar")
    assert (await history(chat, first.id))[-1].action == "add"


async def test_an_edit_after_filing_is_added(chat: CitizenChat):
    raw = updates.text("jalan depan SD Kauman 1 bolong parah")
    await chat.send(raw)
    await chat.tap("Ya, kirim", await to_review(chat, "lewati"))
    (report,) = await chat.reports()
    number = updates.message_id(raw)
    letters = await chat.say("jalan depan SD Kauman 2 bolong parah", edited=True, message_id=number)
    assert "Kauman 2" in to_staff(letters)
    assert (await history(chat, report.id))[-1].action == "add"


async def test_words_about_a_closed_report_may_open_it_again(chat: CitizenChat):
    report = await to_filed(chat)
    await staff_do(chat, report.id, Action.RESULT, "Sudah ditambal.")
    letters = await chat.new_letters()
    result = next(one for one in letters if one.purpose == "result")
    await chat.tap("Sudah beres", letters)
    await sent(chat, result, 5_000)
    letters = await chat.say("sisi kirinya bagaimana ya", reply_to_message=updates.bare(5_000))
    assert "atau cerita baru" in words(letters)
    letters = await chat.say("lubangnya muncul lagi", reply_to_message=updates.bare(5_000))
    assert "lubangnya muncul lagi" in to_staff(letters)
    (report,) = await chat.reports()
    assert report.state == "in_progress"


async def test_thinking_better_of_it_drops_the_question(chat: CitizenChat):
    report = await to_filed(chat)
    await chat.say(PJU)
    assert "tidak jadi" in words(await chat.say("batal"))
    assert len(await history(chat, report.id)) == 1
    assert await chat.state() is None


async def test_a_greeting_between_is_no_addition(chat: CitizenChat):
    report = await to_filed(chat)
    assert "Halo juga" in words(await chat.say("halo"))
    assert len(await history(chat, report.id)) == 1


async def test_nobody_adds_to_a_report_of_somebody_else(chat: CitizenChat, clock: Clock):
    report = await to_filed(chat)
    other = CitizenChat(chat.desk, {**updates.SRI, "id": 777, "first_name": "Budi"})
    (answer,) = [
        one
        for one in await other.send(updates.press(f"addto:{report.id}:0:", other.person))
        if one.kind is LetterKind.CALLBACK
    ]
    assert "tidak ketemu" in answer.text
    assert len(await history(chat, report.id)) == 1


async def test_lapor_makes_a_new_report_of_words_that_were_kept(chat: CitizenChat):
    await to_filed(chat)
    await chat.say(PJU)
    letters = await chat.say("/lapor")
    assert "foto" in words(letters)
    assert PJU in words(await to_review(chat, "lewati"))


async def test_the_question_comes_again_after_a_greeting_a_start_or_a_reminder(chat: CitizenChat):
    report = await to_filed(chat)
    await chat.say(PJU)
    for raw in (
        updates.text("halo"),
        updates.text("/start"),
        updates.press("resume:0:0:"),
        updates.sticker(),
    ):
        letters = await chat.send(raw)
        assert "laporan baru" in words(letters)
    await chat.tap("MLG-", letters)
    assert (await history(chat, report.id))[-1].text == PJU
