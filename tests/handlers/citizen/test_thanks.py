"""After it is solved: marks, thanks that reach the officer by name, remarks for the coordinator."""

import pytest

from complaints.lifecycle import Action
from complaints.people import Role
from complaints.privacy import Privacy
from handlers.desk.conversation.short_words import is_thankful, stars_in
from storage.care import audit
from storage.cases import reports
from storage.letters import BotName, Letter
from storage.people import dialogues, officers
from tests.support import updates
from tests.support.citizen_chat import CitizenChat, history, sent, staff_do, to_filed, words
from tests.support.updates import SRI


async def delivered(chat: CitizenChat) -> tuple[int, list[Letter]]:
    report = await to_filed(chat)
    number = report.id or 0
    await staff_do(chat, number, Action.TAKE)
    await staff_do(chat, number, Action.RESULT, "Sudah ditambal.")
    return number, [one for one in await chat.new_letters() if one.purpose == "result"]


async def closed(chat: CitizenChat) -> tuple[int, list[Letter]]:
    number, letters = await delivered(chat)
    return number, await chat.tap("Sudah beres", letters)


def in_group(letters: list[Letter]) -> str:
    """What the staff read under the card; the card itself left out."""
    return "\n".join(one.text for one in letters if one.bot == BotName.STAFF and one.purpose != "card")


async def records(chat: CitizenChat, number: int) -> list[tuple[str, dict]]:
    async with chat.desk.database.reading() as session:
        found = await audit.about(session, f"report:{number}")
    return [(one.action, one.data) for one in found if one.action != audit.RATED]


async def test_when_a_mark_was_given_is_remembered(chat: CitizenChat):
    number, asked = await closed(chat)
    await chat.tap("3", asked)
    await chat.tap("5", asked)
    async with chat.desk.database.reading() as session:
        found = await audit.about(session, f"report:{number}")
    marks = [one.data["rating"] for one in found if one.action == audit.RATED]
    assert marks == [3, 5]


async def test_words_after_a_good_mark_reach_the_officer_by_name(chat: CitizenChat):
    number, asked = await closed(chat)
    rated = await chat.tap("5", asked)
    assert "titip kata" in words(rated)
    letters = await chat.say("petugasnya sopan dan cepat, matur nuwun pak")
    told = in_group(letters)
    for part in ("Pak Harno", "petugasnya sopan dan cepat", (await chat.reports())[0].code):
        assert part in told
    assert "Sri" not in told
    assert "sudah saya teruskan ke petugas" in words(letters).lower()
    [(action, data)] = await records(chat, number)
    assert action == "thanks"
    assert data["officer"] == (await chat.reports())[0].officer_id
    assert data["rating"] == 5


@pytest.mark.parametrize(
    "said",
    [
        "sudah pak, matur nuwun, cepat sekali tanggapannya",
        "wes ditambal, suwun nggih pak",
        "Sudah, terima kasih banyak",
    ],
)
async def test_thanks_in_the_same_breath_close_and_are_passed_on(chat: CitizenChat, said: str):
    number, _ = await delivered(chat)
    letters = await chat.say(said)
    assert (await chat.reports())[0].state == "closed"
    assert "Terima kasih untuk Pak Harno" in in_group(letters)
    assert said in in_group(letters)
    assert [action for action, _ in await records(chat, number)] == ["thanks"]


@pytest.mark.parametrize(
    "said",
    [
        "sudah beres pak tapi kurang rapi, makasih",
        "baik pak, terima kasih",
        "sudah datang, suwun, kapan ditambal",
        "sudah saya cek tidak ada petugas yang datang, terima kasih",
        "sudah 2 minggu mati, makasih",
        "baik kak",
        "mantap",
    ],
)
async def test_thanks_that_do_not_say_that_it_is_solved_do_not_close_it(chat: CitizenChat, said: str):
    await delivered(chat)
    letters = await chat.say(said)
    assert (await chat.reports())[0].state == "result"
    assert "sudah beres atau belum" in words(letters)
    assert "Terima kasih untuk" not in in_group(letters)


async def test_silence_and_a_bare_sudah_are_no_thanks(chat: CitizenChat):
    number, _ = await delivered(chat)
    letters = await chat.say("sudah")
    assert in_group(letters) == ""
    assert await records(chat, number) == []


async def test_thanks_after_sudah_need_no_stars(chat: CitizenChat):
    number, _ = await closed(chat)
    letters = await chat.say("matur nuwun pak, cepat sekali")
    assert "Terima kasih untuk Pak Harno" in in_group(letters)
    assert [action for action, _ in await records(chat, number)] == ["thanks"]


async def test_thanks_are_passed_on_once(chat: CitizenChat):
    number, asked = await closed(chat)
    await chat.say("matur nuwun pak, cepat sekali")
    rated = await chat.tap("5", asked)
    assert "titip kata" not in words(rated)
    again = await chat.say("matur nuwun sekali lagi")
    assert in_group(again) == ""
    assert len(await records(chat, number)) == 1


async def test_a_low_mark_with_words_is_a_hint_for_the_coordinator_without_a_name(chat: CitizenChat):
    number, asked = await closed(chat)
    rated = await chat.tap("2", asked)
    assert "sudah jujur" in words(rated)
    letters = await chat.say("dua minggu tanpa penjelasan apa-apa")
    told = in_group(letters)
    assert "Untuk koordinator" in told
    assert "2 dari 5" in told
    assert "dua minggu tanpa penjelasan" in told
    assert "Harno" not in told
    [(action, data)] = await records(chat, number)
    assert (action, data["rating"]) == ("remark", 2)


async def test_a_hint_for_the_coordinators_is_read_by_nobody_else(chat: CitizenChat):
    _, asked = await closed(chat)
    now = chat.desk.clock()
    async with chat.desk.database.transaction() as session:
        await officers.enrol(session, 77, "Bu Sari", None, Role.COORDINATOR, now)
        await officers.opened_private_chat(session, 77, now)
    await chat.tap("2", asked)
    told = await chat.say("dua minggu tanpa penjelasan apa-apa")
    hints = [one for one in told if one.bot == BotName.STAFF]
    assert [(one.chat_id, "Untuk koordinator" in one.text) for one in hints] == [(77, True)]


async def test_a_low_mark_alone_tells_nobody_anything(chat: CitizenChat):
    number, asked = await closed(chat)
    letters = await chat.tap("1", asked)
    assert in_group(letters) == ""
    none = await chat.tap("Tidak usah", letters)
    assert "tulis saja kapan pun" in words(none)
    assert await records(chat, number) == []


async def test_after_a_low_mark_it_can_be_opened_again(chat: CitizenChat):
    _, asked = await closed(chat)
    letters = await chat.tap("1", asked)
    wrong = await chat.tap("Buka lagi", letters)
    assert "Apa yang masih belum beres" in words(wrong)


async def test_masih_bolong_after_it_was_closed_is_no_thanks(chat: CitizenChat):
    number, _ = await closed(chat)
    letters = await chat.say("masih bolong di sisi kiri")
    assert "dibuka lagi" in words(letters)
    assert (await history(chat, number))[-1].action == "reopen"


async def test_a_new_story_is_not_mistaken_for_thanks(chat: CitizenChat):
    _, asked = await closed(chat)
    await chat.tap("5", asked)
    letters = await chat.say("lampu jalan di Jalan Ijen mati sudah tiga hari")
    assert in_group(letters) == ""
    assert "atau cerita baru" in words(letters)
    begun = await chat.tap("Laporan baru", letters)
    assert await chat.state() == "drafting"
    assert "cerita baru" not in words(begun)


async def test_what_looked_like_a_story_may_be_for_the_officer(chat: CitizenChat):
    number, asked = await closed(chat)
    await chat.tap("4", asked)
    letters = await chat.say("jalan berlubang di depan sekolah ditambal rapi")
    passed = await chat.tap("Untuk petugas", letters)
    assert "ditambal rapi" in in_group(passed)
    assert [action for action, _ in await records(chat, number)] == ["thanks"]


async def test_it_may_be_typed_as_well(chat: CitizenChat):
    number, asked = await closed(chat)
    await chat.tap("4", asked)
    await chat.say("jalan berlubang di depan sekolah ditambal rapi")
    passed = await chat.say("ya")
    assert "ditambal rapi" in in_group(passed)
    assert len(await records(chat, number)) == 1


@pytest.mark.parametrize("said", ["5", "bintang 5", "5/5"])
async def test_a_mark_may_be_typed(chat: CitizenChat, said: str):
    await closed(chat)
    assert "titip kata" in words(await chat.say(said))
    assert (await chat.reports())[0].rating == 5


async def test_a_typed_mark_with_words(chat: CitizenChat):
    await closed(chat)
    letters = await chat.say("5, petugasnya ramah")
    assert "petugasnya ramah" in in_group(letters)
    assert (await chat.reports())[0].rating == 5


async def test_after_some_days_her_words_begin_something_new(chat: CitizenChat, clock):
    number, _ = await closed(chat)
    clock.forward(days=4)
    letters = await chat.say("pohon di Jalan Ijen hampir tumbang")
    assert "cerita baru" not in words(letters)
    assert await chat.state() == "drafting"
    assert await records(chat, number) == []


async def thanked(chat: CitizenChat) -> int:
    """A report that she closed, thanked for and rated."""
    number, asked = await closed(chat)
    await chat.say("matur nuwun pak, cepat sekali")
    await chat.tap("5", asked)
    return number


async def test_a_late_remark_after_the_mark_is_asked_about_and_begins_no_report(chat: CitizenChat, clock):
    number = await thanked(chat)
    clock.forward(hours=23)
    asked = await chat.say("petugasnya ramah")
    assert "atau cerita baru" in words(asked)
    assert in_group(asked) == ""
    assert await chat.state() == "held:thanks"
    passed = await chat.tap("Untuk petugas", asked)
    assert "petugasnya ramah" in in_group(passed)
    assert "sudah saya teruskan" in words(passed).lower()
    assert [data["text"] for _, data in await records(chat, number)] == [
        "matur nuwun pak, cepat sekali",
        "petugasnya ramah",
    ]


async def test_so_is_one_after_she_had_nothing_to_add(chat: CitizenChat):
    number, asked = await closed(chat)
    none = await chat.tap("Tidak usah", await chat.tap("2", asked))
    assert "tulis saja kapan pun" in words(none)
    later = await chat.say("petugasnya kurang ramah")
    await chat.tap("Untuk petugas", later)
    assert [(action, data["text"]) for action, data in await records(chat, number)] == [
        ("remark", "petugasnya kurang ramah")
    ]


async def test_what_was_no_remark_becomes_her_new_report_with_every_word(chat: CitizenChat):
    await thanked(chat)
    asked = await chat.say("kabel nglewer")
    assert "atau cerita baru" in words(asked)
    await chat.tap("Laporan baru", asked)
    assert await chat.state() == "drafting"
    async with chat.desk.database.reading() as session:
        row = await dialogues.get(session, BotName.CITIZEN, chat.person["id"], chat.person["id"])
    assert row is not None
    assert row.data["writing"]["draft"]["text"] == "kabel nglewer"


@pytest.mark.parametrize(
    "said",
    [
        "lampu jalan mati",
        "ada pohon tumbang di Jalan Ijen",
        "tolong, " + "petugasnya ramah tapi ada yang aneh di sebelah rumah saya sejak tadi malam sekali",
    ],
)
async def test_a_real_report_is_never_asked_about(chat: CitizenChat, said: str):
    number = await thanked(chat)
    letters = await chat.say(said)
    assert "atau cerita baru" not in words(letters)
    assert await chat.state() in {"drafting", "urgent"}
    assert len(await records(chat, number)) == 1


async def test_a_day_later_nothing_is_asked(chat: CitizenChat, clock):
    await thanked(chat)
    clock.forward(hours=25)
    await chat.say("petugasnya ramah")
    assert await chat.state() == "drafting"


async def test_beside_a_report_that_is_open_it_is_one_of_the_choices(chat: CitizenChat):
    number = await thanked(chat)
    other = await to_filed(chat)
    asked = await chat.say("petugasnya ramah")
    code = next(one.code for one in await chat.reports() if one.id == number)
    shown = [button.text for letter in asked for row in letter.buttons for button in row]
    assert any(other.code in one for one in shown)
    await chat.tap(f"Untuk petugas {code}", asked)
    assert len(await records(chat, number)) == 2


async def test_a_reply_to_what_is_over_may_be_a_remark_too(chat: CitizenChat):
    number, asked = await closed(chat)
    await chat.say("matur nuwun pak, cepat sekali")
    rated = await chat.tap("5", asked)
    await sent(chat, next(one for one in rated if one.purpose == "thanks"), 7_000)
    later = await chat.say("petugasnya ramah", reply_to_message=updates.bare(7_000))
    await chat.tap("Untuk petugas", later)
    assert len(await records(chat, number)) == 2


async def test_thanks_once_more_are_answered_kindly_and_asked_nothing(chat: CitizenChat):
    number = await thanked(chat)
    letters = await chat.say("matur nuwun sekali lagi")
    assert "Sama-sama" in words(letters)
    assert await chat.state() is None
    assert len(await records(chat, number)) == 1


async def test_after_some_remarks_the_staff_hear_no_more_but_nothing_is_lost(chat: CitizenChat):
    number = await thanked(chat)
    heard = []
    for said in ("petugasnya ramah", "orangnya sabar", "petugasnya sopan", "orangnya telaten"):
        asked = await chat.say(said)
        heard.append(in_group(await chat.tap("Untuk petugas", asked)))
    assert [bool(one) for one in heard] == [True, True, False, False]
    assert [data["text"] for _, data in await records(chat, number)][-1] == "orangnya telaten"


async def test_her_phone_and_her_name_are_masked(chat: CitizenChat):
    number, asked = await closed(chat)
    await chat.tap("5", asked)
    letters = await chat.say(f"matur nuwun dari {SRI['first_name']}, hubungi saya 081234567890")
    for told in (in_group(letters), str(await records(chat, number))):
        assert "081234567890" not in told
        assert "Sri" not in told


async def test_thanks_for_a_confidential_report_stay_out_of_the_common_group(chat: CitizenChat):
    number, _ = await closed(chat)
    async with chat.desk.database.transaction() as session:
        report = await reports.by_id(session, number, lock=True)
        assert report is not None
        report.privacy = Privacy.CONFIDENTIAL
        session.add(report)
    letters = await chat.say("matur nuwun pak, cepat sekali")
    common = [one for one in letters if one.chat_id == chat.desk.staff_chat_id]
    assert common == []
    assert len(await records(chat, number)) == 1


async def test_only_who_reported_can_press(chat: CitizenChat):
    number, _ = await closed(chat)
    other = CitizenChat(chat.desk, {**SRI, "id": 777, "first_name": "Budi"})
    for data in (f"thank:{number}:0:yes", f"chrono:{number}:0:", f"rate:{number}:0:1"):
        await other.send(updates.press(data, other.person))
    assert (await chat.reports())[0].rating is None
    assert await records(chat, number) == []


async def test_belum_tells_the_group_whose_it_is_again(chat: CitizenChat):
    _, letters = await delivered(chat)
    done = await chat.tap("Belum", letters)
    assert "Dibuka lagi" in in_group(done)
    assert "Pak Harno" in in_group(done)
    (report,) = await chat.reports()
    assert report.state == "in_progress"
    card = "".join(one.text for one in await chat.waiting_letters() if one.purpose == "card")
    assert "Sedang dikerjakan" in card
    assert "Dibuka lagi" in card


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("5", ("5", "")),
        ("bintang 4", ("4", "")),
        ("3 lampu mati di jalan ijen", None),
        ("5, cepat sekali", ("5", "cepat sekali")),
        ("5 matur nuwun", ("5", "matur nuwun")),
        ("bintang lima", ("5", "")),
        ("nilai empat, cepat", ("4", "cepat")),
        ("tiga lampu mati", None),
        ("lima", None),
        ("50", None),
        ("6", None),
        ("5 orang jatuh", None),
    ],
)
def test_what_is_a_mark(said: str, found: tuple[str, str] | None):
    assert stars_in(said) == found


@pytest.mark.parametrize(
    "said", ["matur nuwun", "Terimakasih pak", "suwun mas", "thanks a lot", "makasih ya"]
)
def test_thanks_are_recognised(said: str):
    assert is_thankful(said)


@pytest.mark.parametrize(
    "said", ["nuwun sewu, mau tanya", "terima kasih tapi masih bocor", "kasihan anak saya", ""]
)
def test_and_what_only_sounds_so_is_not(said: str):
    assert not is_thankful(said)
