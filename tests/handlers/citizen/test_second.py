"""One story, two matters: the second is offered once, and becomes a report only when she says yes."""

import pytest

from complaints.lifecycle import Action, State
from storage.letters import BotName, Letter, LetterKind
from storage.mail.inbox import AlreadyDone
from storage.tables import Report
from tests.support.citizen_chat import (
    STORY,
    CitizenChat,
    history,
    staff_do,
    to_citizen,
    to_filed,
    to_review,
    words,
)
from tests.support.joined import BUDI, SECOND, asked, two
from tests.support.updates import photo, press

RUBBISH = "sampah di pojokan juga sudah tiga hari numpuk"
BOTH = f"lampu PJU mati di Jalan Bunga Kopi Jatimulyo sejak kemarin, terus {RUBBISH}"
YES, NO = "Ya, catat juga", "Masih satu hal"
OFFERED = "Di cerita tadi ada juga"


def labels(letters: list[Letter]) -> list[str]:
    return [one.text for letter in letters for row in letter.buttons for one in row]


async def offered(chat: CitizenChat, story: str = BOTH) -> list[Letter]:
    """The letters after she sent a story with two matters."""
    return await chat.tap("Ya, kirim", await to_review(chat, story))


async def finished(chat: CitizenChat, letters: list[Letter]) -> list[Letter]:
    """From the question that is open to the report, everything skipped that may be."""
    return await chat.tap("Ya, kirim", await read_back(chat, letters))


async def read_back(chat: CitizenChat, letters: list[Letter]) -> list[Letter]:
    """From the question that is open to the review."""
    for _ in range(8):
        if "Ya, kirim" in labels(letters):
            return letters
        label = next(one for one in ("Lewati", "Tidak usah") if one in labels(letters))
        letters = await chat.tap(label, letters)
    raise AssertionError("no review")


async def second_of(chat: CitizenChat) -> Report:
    first, second = await chat.reports()
    assert first.text == BOTH
    return second


async def test_after_the_receipt_she_is_offered_the_second_matter_once(chat: CitizenChat):
    receipt, offer = to_citizen(await offered(chat))
    (report,) = await chat.reports()
    assert (report.department, report.text) == ("DPUPRPKP", BOTH)
    assert report.code in receipt.text
    assert not receipt.buttons
    assert OFFERED in offer.text
    assert RUBBISH in offer.text
    assert "Dinas Lingkungan Hidup" in offer.text
    assert labels([offer]) == [YES, NO]


async def test_one_matter_gets_no_offer(chat: CitizenChat):
    assert OFFERED not in words(await offered(chat, STORY))


async def test_her_yes_begins_a_draft_that_asks_only_for_what_is_missing(chat: CitizenChat):
    letters = await chat.tap(YES, await offered(chat))
    assert "Jatimulyo" in words(letters)
    assert "fotonya" in words(letters)
    assert len(await chat.reports()) == 1, "nothing is filed before she has read it back"
    told = words(await finished(chat, letters))
    first, second = await chat.reports()
    assert second.code in told
    assert (second.department, second.category) == ("DLH", "dlh.sampah_menumpuk")
    assert second.text == RUBBISH
    assert (second.place, second.kelurahan, second.kecamatan) == (
        first.place,
        first.kelurahan,
        first.kecamatan,
    )
    assert second.kelurahan == "Jatimulyo"
    assert second.since == "sudah tiga hari"
    assert OFFERED not in told


async def test_both_departments_get_a_card(chat: CitizenChat):
    await finished(chat, await chat.tap(YES, await offered(chat)))
    cards = [one for one in await chat.waiting_letters() if one.kind is LetterKind.CARD]
    assert {one.report_id for one in cards} == {one.id for one in await chat.reports()}


async def test_pressing_yes_twice_makes_one_draft_and_one_report(chat: CitizenChat):
    letters = await offered(chat)
    once = await chat.tap(YES, letters)
    again = await chat.tap(YES, letters)
    assert to_citizen(again)[-1].buttons == to_citizen(once)[-1].buttons, "the same draft asks the same again"
    await finished(chat, again)
    refused = await chat.tap(YES, letters)
    assert to_citizen(refused) == []
    assert len(await chat.reports()) == 2


async def test_a_press_that_comes_back_after_a_crash_changes_nothing(chat: CitizenChat):
    (yes,), _ = to_citizen(await offered(chat))[-1].buttons
    raw = press(yes.data or "", chat.person)
    await chat.send(raw)
    with pytest.raises(AlreadyDone):
        await chat.feed_again(raw)
    assert await chat.new_letters() == []
    assert await chat.undone() == 0


async def test_a_restart_between_anything_loses_nothing(chat: CitizenChat):
    letters = await offered(chat)
    chat.restart()
    letters = await chat.tap(YES, letters)
    chat.restart()
    await finished(chat, letters)
    assert (await second_of(chat)).text == RUBBISH


async def test_a_no_leaves_it_one_report_and_she_may_think_again(chat: CitizenChat):
    letters = await offered(chat)
    (report,) = await chat.reports()
    told = words(await chat.tap(NO, letters))
    assert report.code in told
    assert await chat.state() is None
    await finished(chat, await chat.tap(YES, letters))
    assert (await second_of(chat)).department == "DLH"


async def test_a_no_after_a_yes_sets_the_draft_aside(chat: CitizenChat):
    letters = await offered(chat)
    await chat.tap(YES, letters)
    await chat.tap(NO, letters)
    assert await chat.state() is None
    assert len(await chat.reports()) == 1


@pytest.mark.parametrize("answer", ["iya", "boleh kak", "ya catat juga", "nggih"])
async def test_a_typed_yes_begins_it(chat: CitizenChat, answer: str):
    await offered(chat)
    await finished(chat, await chat.say(answer))
    assert (await second_of(chat)).text == RUBBISH


async def test_a_typed_no_leaves_it(chat: CitizenChat):
    await offered(chat)
    (report,) = await chat.reports()
    assert report.code in words(await chat.say("tidak usah"))
    assert await chat.state() is None


async def test_a_yes_means_the_offer_only_as_her_next_word(chat: CitizenChat):
    await offered(chat)
    await chat.say("matur nuwun")
    await chat.say("iya")
    assert await chat.state() != "drafting"


async def test_a_yes_of_the_next_day_does_not_mean_the_offer(chat: CitizenChat, clock):
    await offered(chat)
    clock.forward(hours=20)
    await chat.say("iya")
    assert await chat.state() != "drafting"


async def test_who_writes_something_else_by_then_finishes_that_first(chat: CitizenChat):
    letters = await offered(chat)
    await chat.say("/lapor")
    await chat.say(STORY)
    told = words(await chat.tap(YES, letters))
    assert "tidak saya lupakan" in told
    assert "Sejak kapan" in told, "the question that was open is asked again"
    await chat.tap("Batal", await to_review(chat, "dari seminggu lalu"))
    await finished(chat, await chat.tap(YES, letters))
    assert (await second_of(chat)).text == RUBBISH


async def test_who_set_the_second_draft_aside_takes_it_up_again_by_the_same_button(chat: CitizenChat):
    letters = await offered(chat)
    await chat.tap(YES, letters)
    await chat.send(photo())
    await chat.say("/batal")
    told = words(await chat.tap(YES, letters))
    assert "cerita Kakak yang tadi" in told
    await finished(chat, await chat.say("ya cukup fotonya"))
    assert len(await chat.reports()) == 2


async def test_who_may_read_it_is_as_she_chose_for_the_first(chat: CitizenChat):
    letters = await chat.tap("Anonim", await chat.tap("Kerahasiaan", await to_review(chat, BOTH)))
    letters = await chat.tap("Ya, kirim", letters)
    await finished(chat, await chat.tap(YES, letters))
    assert [one.privacy for one in await chat.reports()] == ["anonymous", "anonymous"]


async def test_her_name_is_shown_as_she_chose_for_the_first(chat: CitizenChat):
    letters = await chat.tap("Boleh", await chat.change("Ubah soal nama", await to_review(chat, BOTH)))
    letters = await chat.tap("Ya, kirim", letters)
    await finished(chat, await chat.tap(YES, letters))
    assert [one.named for one in await chat.reports()] == [True, True]


async def test_of_what_only_few_may_read_nothing_more_is_offered(chat: CitizenChat):
    letters = await chat.tap("Rahasia", await chat.tap("Kerahasiaan", await to_review(chat, BOTH)))
    assert OFFERED not in words(await chat.tap("Ya, kirim", letters))
    assert [one.privacy for one in await chat.reports()] == ["confidential"]


async def test_in_an_emergency_nothing_more_is_offered(chat: CitizenChat):
    told = words(await offered(chat, f"kabel listrik putus di Jatimulyo ada percikan api sekarang, {BOTH}"))
    (report,) = await chat.reports()
    assert report.emergency
    assert OFFERED not in told


async def test_nobody_else_can_press_her_button(chat: CitizenChat):
    letters = await offered(chat)
    other = CitizenChat(chat.desk, BUDI)
    await other.tap(YES, letters)
    assert await other.state() is None
    await finished(chat, await chat.tap(YES, letters))


async def test_she_is_not_asked_whether_it_is_the_report_it_was_told_in(chat: CitizenChat):
    """Both tell of rubbish at the same place, so without knowing better one would be held for the other."""
    story = "lampu PJU mati di Jalan Bunga Kopi Jatimulyo, terus sampah menumpuk tidak diangkut"
    await finished(chat, await chat.tap(YES, await offered(chat, story)))
    assert len(await chat.reports()) == 2


async def test_who_joins_another_report_is_offered_the_second_matter_too(chat: CitizenChat):
    await two(chat)
    wati = CitizenChat(chat.desk, BUDI | {"id": 555_000_209, "first_name": "Wati"})
    question = await asked(wati, f"{SECOND}, terus {RUBBISH}")
    letters = await wati.tap("Ya, yang ini", question)
    assert OFFERED in words(letters)
    await finished(wati, await wati.tap(YES, letters))
    *_, joined, second = await chat.reports()
    assert joined.state == State.MERGED
    assert (second.department, second.text) == ("DLH", RUBBISH)


async def test_the_offer_is_spoken_in_her_language(chat: CitizenChat):
    await chat.say("/bahasa")
    await chat.say("English")
    letters = await chat.say(BOTH)
    while "Yes, send it" not in labels(letters):
        label = next(one for one in ("Skip", "No need", *labels(letters)) if one in labels(letters))
        letters = await chat.tap(label, letters)
    letters = await chat.tap("Yes, send it", letters)
    assert "Your story also tells of this" in words(letters)
    assert labels(letters)[-2:] == ["Yes, note it", "No, one matter"]


async def test_the_offer_speaks_to_the_citizen_only(chat: CitizenChat):
    letters = await offered(chat)
    assert all(OFFERED not in one.text for one in letters if one.bot == BotName.STAFF)


async def test_a_report_that_was_filed_before_keeps_its_own_offer(chat: CitizenChat):
    letters = await offered(chat)
    await chat.say("/lapor")
    await to_filed(chat, STORY)
    letters = await chat.tap(YES, letters)
    await finished(chat, letters)
    assert [one.department for one in await chat.reports()] == ["DPUPRPKP", "DPUPRPKP", "DLH"]


async def test_the_first_card_says_that_the_other_matter_has_a_report_of_its_own(chat: CitizenChat):
    letters = await finished(chat, await chat.tap(YES, await offered(chat)))
    first, second = await chat.reports()
    cards = {one.report_id: one.text for one in await chat.waiting_letters() if one.kind is LetterKind.CARD}
    assert f"laporan sendiri, {second.code}" in cards[first.id]
    assert first.code not in cards[second.id]
    assert first.state == State.REGISTERED
    assert second.code in words(to_citizen(letters))


async def test_nothing_is_added_to_a_first_report_that_waits_for_her_answer(chat: CitizenChat):
    letters = await offered(chat)
    (first,) = await chat.reports()
    await staff_do(chat, first.id or 0, Action.TAKE)
    await staff_do(chat, first.id or 0, Action.ASK, "Nomor tiangnya berapa ya?")
    await finished(chat, await chat.tap(YES, letters))
    first, _second = await chat.reports()
    assert first.state == State.WAITING_CITIZEN
    assert not [event for event in await history(chat, first.id or 0) if event.action == Action.ADD]


async def test_the_first_card_is_silent_about_a_second_report_for_few(chat: CitizenChat):
    letters = await chat.tap(YES, await offered(chat))
    letters = await read_back(chat, letters)
    letters = await chat.say("tolong dirahasiakan")
    await chat.tap("Ya, kirim", letters)
    first, second = await chat.reports()
    assert second.privacy == "confidential"
    cards = {one.report_id: one.text for one in await chat.waiting_letters() if one.kind is LetterKind.CARD}
    assert second.code not in cards[first.id]


async def test_a_yes_may_be_a_whole_sentence(chat: CitizenChat):
    await offered(chat)
    assert "jadi laporan sendiri" in words(await chat.say("iya tolong dicatat sekalian ya"))
