"""Before it is sent: “is it this one?” On both databases, through the real dispatcher."""

from dataclasses import replace

import pytest

from complaints.lifecycle import Action, State
from complaints.people import Role
from handlers.desk import alarms
from handlers.desk.alike import joinable, make_all_findable
from handlers.desk.conversation.drafting.filing import file
from handlers.desk.conversation.unasked_talk import unasked
from storage.cases import duplicates, reports
from storage.letters import BotName, Letter, LetterKind
from storage.people import citizens, dialogues, officers
from tests.support.citizen_chat import CitizenChat, history, staff_do, to_citizen, to_filed, to_review, words
from tests.support.joined import BUDI, FIRST, SECOND, WATI, asked, read_by, two
from tests.support.updates import location, photo


@pytest.fixture
def second(chat: CitizenChat) -> CitizenChat:
    return CitizenChat(chat.desk, BUDI)


def labels(letters: list[Letter]) -> list[str]:
    return [one.text for letter in letters for row in letter.buttons for one in row]


async def test_she_is_asked_with_what_the_city_knows_of_the_place(chat: CitizenChat, second: CitizenChat):
    await to_filed(chat, FIRST)
    letters = await asked(second)
    told = words(letters)
    assert "Yang ini bukan?" in told
    assert "Kelurahan Kauman" in told
    assert "masuk hari ini, sedang diperiksa, 1 warga" in told
    assert labels(letters) == ["Ya, yang ini", "Bukan, kirim baru"]
    assert len(await chat.reports()) == 1


async def test_joining_files_her_own_report_into_the_other(chat: CitizenChat):
    head, own, second = await two(chat)
    assert own.code != head.code
    assert (own.state, own.merged_into, own.text) == (State.MERGED, head.id, SECOND)
    assert [one.action for one in await history(chat, own.id or 0)] == ["register", Action.MERGE]
    letters = await second.waiting_letters()
    told = words(read_by(letters, second))
    assert own.code in told
    assert "2 warga menunggu hal yang sama" in told
    group = [one for one in letters if one.bot == BotName.STAFF]
    cards = [one for one in group if one.kind is LetterKind.CARD]
    assert {one.report_id for one in cards} == {head.id}
    assert "👥 <b>2 warga</b>" in cards[-1].text
    evidence = next(one for one in group if one.kind is LetterKind.MESSAGE)
    assert SECOND in evidence.text
    assert "Warga Kauman" in evidence.text
    assert "Budi" not in evidence.text
    assert evidence.report_id == head.id


async def test_her_photo_comes_along_as_evidence(chat: CitizenChat, second: CitizenChat):
    await to_filed(chat, FIRST)
    await second.say(SECOND)
    await second.send(photo(BUDI))
    letters = await to_review(second, "lubangnya dalam sekali")
    await second.tap("Ya, yang ini", await second.tap("Ya, kirim", letters))
    evidence = [one for one in await second.waiting_letters() if one.bot == BotName.STAFF and one.attachments]
    assert len(evidence) == 1
    assert len(evidence[0].attachments) == 1


@pytest.mark.parametrize("answer", ["iya yang itu", "nomor 1"])
async def test_a_typed_yes_works(chat: CitizenChat, second: CitizenChat, answer: str):
    await to_filed(chat, FIRST)
    await asked(second)
    await second.say(answer)
    assert (await chat.reports())[-1].state == State.MERGED


@pytest.mark.parametrize("answer", ["bukan", "kirim baru"])
async def test_a_typed_no_sends_hers(chat: CitizenChat, second: CitizenChat, answer: str):
    await to_filed(chat, FIRST)
    await asked(second)
    await second.say(answer)
    assert (await chat.reports())[-1].state == State.REGISTERED


async def test_it_is_asked_once_and_anew_when_she_tells_more(chat: CitizenChat, second: CitizenChat):
    await to_filed(chat, FIRST)
    review = await to_review(second, SECOND)
    await second.tap("Ya, kirim", review)
    told_more = await second.say("lubangnya sudah memakan korban dua orang kemarin sore")
    assert "Ya, kirim" in labels(told_more)
    again = await second.tap("Ya, kirim", told_more)
    assert "Ya, yang ini" in labels(again)
    # Pressing the review's button once more is an answer too: hers is sent.
    await second.tap("Ya, kirim", told_more)
    assert (await chat.reports())[-1].state == State.REGISTERED


async def test_pressed_twice_or_delivered_twice_it_is_one_report(chat: CitizenChat, second: CitizenChat):
    await to_filed(chat, FIRST)
    question = await asked(second)
    await second.tap("Ya, yang ini", question)
    again = await second.tap("Ya, yang ini", question)
    assert len(await chat.reports()) == 2
    assert "Sudah terkirim tadi" in words(again)
    await second.tap("Bukan, kirim baru", question)
    assert len(await chat.reports()) == 2


async def test_the_other_one_ended_meanwhile_hers_is_sent_as_new(chat: CitizenChat, second: CitizenChat):
    head = await to_filed(chat, FIRST)
    question = await asked(second)
    await staff_do(chat, head.id or 0, Action.RESULT, "Sudah ditambal")
    await chat.say("sudah beres")
    told = words(read_by(await second.tap("Ya, yang ini", question), second))
    assert "kirim sebagai laporan baru" in told
    assert (await chat.reports())[-1].state == State.REGISTERED


async def test_the_other_one_became_confidential_meanwhile(chat: CitizenChat, second: CitizenChat):
    head = await to_filed(chat, FIRST)
    question = await asked(second)
    async with chat.desk.database.transaction() as session:
        row = await reports.by_id(session, head.id or 0)
        assert row is not None
        row.privacy = "confidential"
        session.add(row)
    await second.tap("Ya, yang ini", question)
    assert (await chat.reports())[-1].state == State.REGISTERED


async def test_what_was_merged_meanwhile_leads_to_where_it_went(chat: CitizenChat):
    head, own, _ = await two(chat)
    third = CitizenChat(chat.desk, WATI)
    question = await asked(third, "lubang di jalan depan SD Kauman 1 makin dalam")
    assert labels(question) == ["Ya, yang ini", "Bukan, kirim baru"]
    assert "2 warga" in words(question)
    await third.tap("Ya, yang ini", question)
    joined = (await chat.reports())[-1]
    assert joined.merged_into == head.id
    assert own.merged_into == head.id


async def test_her_own_report_is_offered_as_hers_and_added_to(chat: CitizenChat):
    head = await to_filed(chat, FIRST)
    await chat.say("/lapor")
    question = await asked(chat)
    assert head.code in words(question)
    assert labels(question) == ["Ya, tambahkan", "Bukan, kirim baru"]
    letters = await chat.tap("Ya, tambahkan", question)
    assert len(await chat.reports()) == 1
    assert (await history(chat, head.id or 0))[-1].text == SECOND
    assert "Sudah saya tambahkan" in words(read_by(letters, chat))
    assert await chat.state() is None


async def test_a_confidential_draft_is_never_asked(chat: CitizenChat, second: CitizenChat):
    await to_filed(chat, FIRST)
    await to_review(second, SECOND)
    review = await second.say("rahasia")
    assert "Ya, yang ini" not in labels(await second.tap("Ya, kirim", review))
    assert (await chat.reports())[-1].privacy == "confidential"


async def test_a_confidential_report_is_never_offered(chat: CitizenChat, second: CitizenChat):
    await to_review(chat, FIRST)
    await chat.tap("Ya, kirim", await chat.say("rahasia"))
    assert "Ya, yang ini" not in labels(await asked(second))


async def test_somebody_elses_own_affair_is_never_the_same(chat: CitizenChat, second: CitizenChat):
    story = "KTP saya hilang di kantor kelurahan Kauman, bikin baru belum jadi sudah sebulan"
    await to_filed(chat, story)
    assert "Ya, yang ini" not in labels(await asked(second, story))


async def test_points_near_each_other_are_enough(chat: CitizenChat, second: CitizenChat):
    for who, spot, story in (
        (chat, (-7.95012, 112.61505), "jalan berlubang dalam sekali sejak kemarin"),
        (second, (-7.95020, 112.61512), "aspal bolong gede sejak kemarin"),
    ):
        await who.say(story)
        await who.send(location(*spot, who.person))
        letters = await to_review(who, "tolong segera ditambal")
        question = await who.tap("Ya, kirim", letters)
    assert "Kelurahan Ketawanggede" in words(question)


async def test_reports_of_an_older_program_are_filed_in_the_night(chat: CitizenChat, second: CitizenChat):
    head = await to_filed(chat, FIRST)
    async with chat.desk.database.transaction() as session:
        await duplicates.unfile(session, head.id or 0)
    assert await make_all_findable(chat.desk) == 1
    assert "Ya, yang ini" in labels(await asked(second))


@pytest.mark.parametrize(("language", "yes"), [("en", "Yes, this one"), ("jv", "Nggih, ingkang niki")])
async def test_it_is_asked_in_her_language(chat: CitizenChat, second: CitizenChat, language: str, yes: str):
    await to_filed(chat, FIRST)
    review = await to_review(second, SECOND)
    async with chat.desk.database.transaction() as session:
        her = await citizens.by_telegram_id(session, BUDI["id"])
        await citizens.set_language(session, her.id if her and her.id else 0, language)
    question = await second.tap("Ya, kirim", review)
    assert labels(question)[0] == yes
    await second.tap(yes, question)
    assert (await chat.reports())[-1].state == State.MERGED


async def test_no_byte_of_the_first_citizen_reaches_the_second(chat: CitizenChat):
    """Words, name, alias, code, photo and time of day: none of it is in anything the others are sent."""
    head, _, second = await two(chat)
    await staff_do(chat, head.id or 0, Action.TAKE)
    await staff_do(
        chat, head.id or 0, Action.ANSWER, f"Pak Wiryono dan Sri: laporan {head.code} kami kerjakan"
    )
    everything = await second.waiting_letters()
    hers = [one for one in everything if one.chat_id == second.person["id"]]
    read = "\n".join(f"{one.text} {labels([one])} {one.document or ''}" for one in hers)
    secret = {word for word in FIRST.split() if len(word) > 4} - set(SECOND.split())
    secret |= {
        chat.person["first_name"],
        chat.person["last_name"],
        chat.person["username"],
        head.code,
        "21.47",
    }
    assert not [word for word in secret if word.casefold() in read.casefold()]
    assert not [one for one in hers if one.attachments]
    assert to_citizen(hers)


@pytest.mark.parametrize("lately", [False, True])
async def test_an_emergency_that_joins_calls_people_unless_they_were_called_just_now(
    chat: CitizenChat, second: CitizenChat, lately: bool
):
    head = await to_filed(chat, FIRST)
    async with chat.desk.database.transaction() as session:
        (begun,) = await reports.history(session, head.id or 0)
        begun.data = {alarms.MARK: True} if lately else {}
        session.add(begun)
        await officers.enrol(session, 804, "Pak Yusuf", None, Role.COORDINATOR, chat.desk.clock())
        await officers.opened_private_chat(session, 804, chat.desk.clock())
    await asked(second)
    async with chat.desk.work() as work:
        citizen = await citizens.by_telegram_id(work.session, second.person["id"])
        row = await dialogues.get(work.session, BotName.CITIZEN, citizen.telegram_id, citizen.telegram_id)
        async with unasked(work, citizen, row) as talk:
            talk.memory.writing.draft = replace(talk.memory.writing.draft, emergency=True)
            assert await file(talk, into=await joinable(work, head.id or 0))
    letters = await second.new_letters()
    own = (await chat.reports())[-1]
    assert own.merged_into == head.id
    assert [bool(one.data.get("alarm")) for one in await history(chat, own.id or 0)] == [not lately, False]
    assert len([one for one in letters if one.chat_id == 804]) == (not lately)
    (evidence,) = [one for one in letters if one.purpose == "addition"]
    assert "🚨" in evidence.text
    assert not evidence.silent
