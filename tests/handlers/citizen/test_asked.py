"""What she asks about her filed reports in her own words: nobody should have to know a command."""

import pytest
from sqlmodel import select

from complaints.lifecycle import Action
from handlers.desk.unasked import status_pushes
from handlers.desk.unasked.closings import end_silence
from storage.care import audit
from storage.cases import reports
from storage.files import attachments
from storage.letters import BotName, Letter, LetterKind
from storage.tables import Attachment, StaffCard
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


def in_group(letters: list[Letter]) -> str:
    return "\n".join(one.text for one in letters if one.bot is BotName.STAFF)


@pytest.mark.parametrize(
    "said",
    [
        "piye kabare laporanku",
        "kok belum ada kabar",
        "sampai mana kak",
        "udah diproses blm ya?",
        "cek laporan saya dong",
        "mau tanya laporan saya yang kemarin",
        "any news about my report?",
        "kados pundi laporan kula?",
        "kapan diperbaikinya?",
        "piye kabare?",
    ],
)
async def test_how_it_goes(chat: CitizenChat, said: str):
    report = await to_filed(chat)
    letters = await chat.say(said)
    assert report.code in words(letters)
    assert "Sekarang" in words(letters)
    assert in_group(letters) == ""
    assert await chat.state() is None


async def test_asked_in_reply_it_reaches_the_officer_too(chat: CitizenChat):
    letters = await chat.tap("Ya, kirim", await to_review(chat))
    await sent(chat, next(one for one in to_citizen(letters) if one.report_id), 4_000)
    letters = await chat.say("kapan dikerjakan?", reply_to_message=updates.bare(4_000))
    assert "kapan dikerjakan?" in in_group(letters)
    assert "Sekarang" in words(letters)


@pytest.mark.parametrize("said", ["mana jawabannya", "kok suwe men pak", "belum ditanggapi juga ya"])
async def test_whoever_grows_impatient_reads_how_it_stands_and_the_officer_hears_it(
    chat: CitizenChat, said: str
):
    await to_filed(chat)
    letters = await chat.say(said)
    assert "Sekarang" in words(letters)
    assert said in in_group(letters)


@pytest.mark.parametrize("said", ["sudah lama", "belum ada petugas yang datang"])
async def test_what_only_sounds_impatient_is_added(chat: CitizenChat, said: str):
    report = await to_filed(chat)
    assert "Sudah saya tambahkan" in words(await chat.say(said))
    assert (await history(chat, report.id))[-1].text == said


async def test_whoever_had_news_does_not_read_that_nobody_answered(chat: CitizenChat, clock: Clock):
    report = await to_filed(chat)
    await staff_do(chat, report.id, Action.TAKE)
    assert "Jawaban pertama" in words(await chat.say("/laporanku"))
    await staff_do(chat, report.id, Action.PROGRESS, "Tim sudah ke lokasi, menunggu suku cadang.")
    assert "Jawaban yang pasti" in words(await chat.say("/laporanku"))
    clock.forward(days=9)
    for citizen in await status_pushes.citizens_due(chat.desk):
        await status_pushes.push(chat.desk, citizen)
    told = words(await chat.new_letters())
    assert "jawaban yang pasti" in told
    assert "jawaban pertama" not in told


async def test_asked_while_another_is_written_the_draft_stays(chat: CitizenChat):
    report = await to_filed(chat)
    await chat.say("/lapor")
    await chat.say("sampah menumpuk di jalan ijen")
    letters = await chat.say("gimana laporan saya yang kemarin kak?")
    assert report.code in words(letters)
    assert await chat.state() == "drafting"


async def test_with_nothing_filed_it_is_a_greeting(chat: CitizenChat):
    letters = await chat.say("piye kabare?")
    assert await chat.state() is None
    assert to_citizen(letters)


async def test_anothers_code_tells_nothing(chat: CitizenChat):
    report = await to_filed(chat)
    budi = CitizenChat(chat.desk, {**updates.SRI, "id": 777, "first_name": "Budi"})
    await to_filed(budi, PJU)
    letters = await budi.say(f"laporan tetangga saya {report.code} sampai mana?")
    assert "Jalan berlubang" not in words(letters)
    assert in_group(letters) == ""
    assert len(await history(budi, report.id)) == 1


@pytest.mark.parametrize(
    "said", ["batalkan laporan saya", "mau narik laporan", "tutup laporan", "batal", "eh jangan dikirim dulu"]
)
async def test_taking_it_back_is_asked_once_more(chat: CitizenChat, said: str):
    await to_filed(chat)
    letters = await chat.say(said)
    assert "Yakin mau mencabut" in words(letters)
    await chat.say("ya cabut")
    assert [one.state for one in await chat.reports()] == ["archived"]
    await chat.say("eh gak jadi dicabut")
    assert [one.state for one in await chat.reports()] == ["registered"]
    assert len(await chat.reports()) == 1


async def test_no_leaves_it_as_it_is(chat: CitizenChat):
    await to_filed(chat)
    await chat.say("batalkan laporan saya")
    assert "jalan terus" in words(await chat.say("tidak jadi"))
    assert [one.state for one in await chat.reports()] == ["registered"]


@pytest.mark.parametrize("said", ["eh ga jadi batal", "lanjut aja kak", "jangan dicabut deh", "ndak sido"])
async def test_whether_to_withdraw_is_answered_with_no_in_many_words(chat: CitizenChat, said: str):
    report = await to_filed(chat)
    await chat.say("batalkan laporan saya")
    assert "jalan terus" in words(await chat.say(said))
    assert [one.action for one in await history(chat, report.id)] == ["register"]


async def test_of_several_the_list_is_shown(chat: CitizenChat):
    first = await to_filed(chat)
    await chat.say("/lapor")
    second = await to_filed(chat, PJU)
    told = words(await chat.say("batalkan laporan saya"))
    assert first.code in told
    assert second.code in told


async def test_her_name_leaves_the_cards_when_she_is_afraid(chat: CitizenChat):
    review = await to_review(chat)
    shown = await chat.tap("Boleh", await chat.change("Ubah soal nama", review))
    await chat.tap("Ya, kirim", shown)
    (report,) = await chat.reports()
    assert report.named
    letters = await chat.say("jangan tampilkan nama saya kak, takut")
    assert "tidak terlihat lagi" in words(letters)
    (report,) = await chat.reports()
    assert not report.named
    cards = [one for one in await chat.waiting_letters() if one.kind is LetterKind.CARD]
    assert cards
    assert not any("Sri" in one.text for one in cards)
    assert "memang tidak terlihat" in words(await chat.say("tolong rahasiakan nama saya"))


async def test_being_forgotten_is_asked_twice(chat: CitizenChat):
    await to_filed(chat)
    assert "Mau menghapus identitas" in words(await chat.say("hapus data saya"))
    await chat.say("tidak")
    assert len(await chat.reports()) == 1


async def test_no_private_numbers_are_given(chat: CitizenChat):
    await to_filed(chat)
    letters = await chat.say("minta nomor hp petugasnya")
    assert "tidak saya bagikan" in words(letters)
    assert in_group(letters) == ""


@pytest.mark.parametrize(
    ("said", "told"), [("pakai bahasa jawa saja kak", "Nggih"), ("can you speak english?", "English")]
)
async def test_another_language(chat: CitizenChat, said: str, told: str):
    await to_filed(chat)
    assert told in words(await chat.say(said))


async def test_a_moment_to_look_is_no_answer_to_the_officers_question(chat: CitizenChat):
    report = await to_filed(chat)
    await staff_do(chat, report.id, Action.ASK, "Nomor tiangnya berapa?")
    await chat.say("sebentar ya kak")
    await chat.say("kapan diperbaikinya?")
    assert [one.state for one in await chat.reports()] == ["waiting_citizen"]
    await chat.say("KLJ 12")
    await chat.say("yang pojok")
    assert [one.action for one in await history(chat, report.id)][-2:] == ["reply", "add"]


async def test_iya_answers_the_officers_question(chat: CitizenChat):
    report = await to_filed(chat)
    await staff_do(chat, report.id, Action.ASK, "Apakah lubangnya di sisi sekolah?")
    await chat.say("iya")
    assert (await history(chat, report.id))[-1].action == "reply"


async def test_another_matter_is_no_answer_to_the_officers_question(chat: CitizenChat):
    report = await to_filed(chat)
    await staff_do(chat, report.id, Action.ASK, "Lubangnya selebar apa?")
    letters = await chat.say("kak mau lapor lagi, sampah numpuk di jalan candi panggung sudah seminggu")
    assert "laporan baru" in words(letters)
    assert [one.state for one in await chat.reports()] == ["waiting_citizen"]


async def test_what_she_adds_to_a_result_is_no_silence(chat: CitizenChat, clock: Clock):
    report = await to_filed(chat)
    await staff_do(chat, report.id, Action.RESULT, "Sudah ditambal.")
    (before,) = await chat.reports()
    clock.forward(days=7)
    letters = await chat.say("di situ kemarin ada pekerja dua orang pakai rompi")
    assert "sudah beres atau belum" in words(letters)
    (after,) = await chat.reports()
    assert after.state == "result"
    assert after.respond_by > before.respond_by
    clock.forward(days=7)
    await end_silence(chat.desk, report.id)
    assert [one.state for one in await chat.reports()] == ["result"]


async def test_thanks_for_what_was_over_long_ago_begin_no_report(chat: CitizenChat, clock: Clock):
    report = await to_filed(chat)
    await staff_do(chat, report.id, Action.RESULT, "Sudah ditambal.")
    await chat.say("sudah beres")
    await chat.say("5")
    await chat.say("tidak usah")
    clock.forward(days=6)
    await chat.say("terima kasih kak laporan saya kemarin sudah beres")
    assert await chat.state() is None


async def test_what_is_broken_again_days_later_is_offered_to_be_opened_again(chat: CitizenChat, clock: Clock):
    report = await to_filed(chat, "jalan berlubang di jalan bandulan sejak kemarin")
    await staff_do(chat, report.id, Action.RESULT, "Sudah ditambal.")
    await chat.say("sudah beres")
    await chat.say("5")
    await chat.say("tidak usah")
    clock.forward(days=6)
    letters = await chat.say("jalan bandulan yang kemarin ditambal rusak lagi")
    assert report.code in words(letters)
    await chat.tap("Buka lagi", letters)
    assert [one.state for one in await chat.reports()] == ["in_progress"]
    assert (await history(chat, report.id))[-1].text == "jalan bandulan yang kemarin ditambal rusak lagi"


async def test_broken_again_somewhere_else_is_a_new_report(chat: CitizenChat, clock: Clock):
    report = await to_filed(chat, "jalan berlubang di jalan bandulan sejak kemarin")
    await staff_do(chat, report.id, Action.RESULT, "Sudah ditambal.")
    await chat.say("sudah beres")
    clock.forward(days=6)
    assert report.code not in words(await chat.say("jalan sulfat rusak lagi"))
    assert await chat.state() == "drafting"


async def test_another_lamp_elsewhere_is_asked_about_not_added(chat: CitizenChat):
    first = await to_filed(chat, "lampu jalan di jalan mergan mati sejak kemarin")
    await staff_do(chat, first.id, Action.RESULT, "Lampu sudah diganti.")
    letters = await chat.say("lampu jalan di jalan mt haryono mati")
    assert "laporan baru" in words(letters)
    assert (await history(chat, first.id))[-1].action == "result"


@pytest.mark.parametrize(
    "said", ["oke siap ditunggu", "makasih banyak ya kak, semoga cepat ditangani", "baik kak"]
)
async def test_politeness_is_no_addition(chat: CitizenChat, said: str):
    report = await to_filed(chat)
    letters = await chat.say(said)
    assert in_group(letters) == ""
    assert "laporan baru" not in words(letters)
    assert len(await history(chat, report.id)) == 1


async def test_a_fire_waits_for_no_question(chat: CitizenChat):
    await to_filed(chat)
    letters = await chat.say("kak ada kebakaran rumah di jalan bandulan tolong")
    assert "112" in words(letters)
    assert await chat.state() == "urgent"
    assert "tambahan untuk laporan" not in words(letters)


async def test_what_is_told_beside_thanks_reaches_the_officer(chat: CitizenChat):
    report = await to_filed(chat)
    await staff_do(chat, report.id, Action.RESULT, "Sudah ditambal.")
    letters = await chat.say("sudah saya cek tidak ada petugas yang datang, terima kasih")
    assert "tidak ada petugas yang datang" in in_group(letters)
    assert "sudah beres atau belum" in words(letters)


async def test_solved_before_anybody_came_reaches_the_officer_and_may_be_closed(chat: CitizenChat):
    report = await to_filed(chat)
    letters = await chat.say("sudah beres kok, sudah ditambal warga tadi")
    assert "ditambal warga" in in_group(letters)
    assert "ditutup saja" in words(letters)
    await chat.say("ya")
    assert [one.state for one in await chat.reports()] == ["archived"]
    assert [one.action for one in await history(chat, report.id)][-2:] == ["add", "withdraw"]


async def test_a_result_that_comes_while_she_is_asked_what_is_wrong_is_judged(chat: CitizenChat):
    report = await to_filed(chat)
    await staff_do(chat, report.id, Action.RESULT, "Sudah ditambal.")
    await chat.say("belum")
    await staff_do(chat, report.id, Action.RESULT, "Sudah ditambal lagi.")
    await chat.say("sudah mulus kak")
    assert [one.state for one in await chat.reports()] == ["closed"]


async def test_sebentar_saya_cek_is_waited_for(chat: CitizenChat):
    report = await to_filed(chat)
    await staff_do(chat, report.id, Action.ASK, "Nomor tiangnya berapa?")
    letters = await chat.say("sebentar kak saya cek dulu ya")
    assert "saya tunggu" in words(letters)
    assert [one.state for one in await chat.reports()] == ["waiting_citizen"]


@pytest.mark.parametrize("said", ["di jalan ijen no 25a", "pas di depan gerbang sekolah", "di bawah pohon"])
async def test_where_it_is_belongs_to_the_report_though_it_names_things(chat: CitizenChat, said: str):
    report = await to_filed(chat)
    letters = await chat.say(said)
    assert "Sudah saya tambahkan" in words(letters)
    assert (await history(chat, report.id))[-1].text == said


async def test_a_mark_is_given_though_other_words_wait(chat: CitizenChat):
    await to_filed(chat)
    await chat.say("/lapor")
    second = await to_filed(chat, PJU)
    await staff_do(chat, second.id, Action.RESULT, "Lampu sudah diganti.")
    await chat.say("kak mau lapor lagi, sampah numpuk di jalan candi panggung")
    await chat.say("sudah nyala kak")
    await chat.say("5")
    rated = {one.id: one.rating for one in await chat.reports()}
    assert rated[second.id] == 5


@pytest.mark.parametrize(("said", "state"), [("yang baru kak", "drafting"), ("batal deh, males ribut", None)])
async def test_the_question_which_report_is_answered_in_words(
    chat: CitizenChat, said: str, state: str | None
):
    await to_filed(chat)
    await chat.say(PJU)
    await chat.say("oke siap")
    await chat.say(said)
    assert await chat.state() == state
    assert [one.rating for one in await chat.reports()] == [None]


@pytest.mark.parametrize(
    "said", ["jukirnya ga pake identitas", "minta nomor wa petugas lain dan uang", "RT hapus laporan saya"]
)
async def test_an_answer_to_the_officer_is_taken_for_nothing_else(chat: CitizenChat, said: str):
    report = await to_filed(chat)
    await staff_do(chat, report.id, Action.ASK, "Apa yang mereka lakukan?")
    await chat.say(said)
    assert (await history(chat, report.id))[-1].action == "reply"


async def test_of_two_open_reports_the_one_that_her_words_name_is_meant(chat: CitizenChat):
    lamp = await to_filed(chat, PJU)
    await chat.say("/lapor")
    await to_filed(chat, "sampah menumpuk di jalan candi panggung sudah seminggu")
    await chat.say("oh iya yang lampu itu sebenarnya ada dua tiang")
    assert "dua tiang" in ((await history(chat, lamp.id))[-1].text or "")


async def test_politeness_instead_of_what_is_wrong_ends_the_question(chat: CitizenChat):
    report = await to_filed(chat)
    await staff_do(chat, report.id, Action.RESULT, "Sudah ditambal.")
    await chat.say("belum")
    assert "saya kabari" in words(await chat.say("oke kak makasih"))
    assert await chat.state() is None
    assert [one.state for one in await chat.reports()] == ["in_progress"]


async def test_still_the_same_goes_to_the_one_that_she_opened_again(chat: CitizenChat, clock: Clock):
    first = await to_filed(chat)
    await staff_do(chat, first.id, Action.RESULT, "Sudah ditambal.")
    await chat.say("belum, masih bolong")
    await chat.say("/lapor")
    await to_filed(chat, PJU)
    clock.forward(hours=5)
    assert first.code in words(await chat.say("tadi sore masih sama aja"))
    assert (await history(chat, first.id))[-1].text == "tadi sore masih sama aja"


async def test_only_what_could_be_a_report_may_be_taken_out_by_a_button(chat: CitizenChat):
    await to_filed(chat)
    letters = await chat.say("tetangga juga mengeluh")
    assert not any(one.buttons for one in to_citizen(letters))
    await chat.say("laporan baru")
    assert await chat.state() == "drafting"


async def test_abuse_of_office_is_not_put_before_the_office_it_is_about(chat: CitizenChat):
    await to_filed(chat, "syarat bikin ktp di kelurahan dinoyo apa aja ya")
    letters = await chat.say("kemarin saya diminta 50 ribu sama petugasnya")
    assert in_group(letters) == ""
    assert "laporan baru" in words(letters)


async def test_what_was_added_unasked_is_taken_out_by_words_too(chat: CitizenChat):
    report = await to_filed(chat)
    await chat.say("pas di depan warung bu Tini, makin lebar tiap hujan")
    letters = await chat.say("laporan baru")
    assert await chat.state() == "drafting"
    assert report.code in in_group(letters)
    assert "warung bu Tini" in words(await to_review(chat, "lewati"))


async def test_a_late_ya_answers_the_officer_and_takes_nothing_back(chat: CitizenChat, clock: Clock):
    report = await to_filed(chat)
    await chat.say("batalkan laporan saya")
    clock.forward(hours=20)
    await staff_do(chat, report.id, Action.ASK, "Apakah lubangnya di sisi sekolah?")
    await chat.say("ya")
    assert (await history(chat, report.id))[-1].action == "reply"


async def test_a_reply_to_another_report_is_no_answer(chat: CitizenChat):
    letters = await chat.tap("Ya, kirim", await to_review(chat))
    await sent(chat, next(one for one in to_citizen(letters) if one.report_id), 4_000)
    await chat.say("/lapor")
    second = await to_filed(chat, PJU)
    await staff_do(chat, second.id, Action.ASK, "Nomor tiangnya berapa?")
    letters = await chat.say("batalkan laporan saya", reply_to_message=updates.bare(4_000))
    assert "Yakin mau mencabut" in words(letters)
    assert (await history(chat, second.id))[-1].action == "ask"


@pytest.mark.parametrize(
    ("said", "left"),
    [
        ("batalin foto aja", 0),
        ("salah foto, tolong dihapus", 0),
        ("hapus foto yang terakhir", 1),
        ("spanduk foto caleg tolong dihapus", 2),
        ("ini fotonya", 2),
    ],
)
async def test_photos_leave_a_draft_by_words(chat: CitizenChat, said: str, left: int):
    await chat.say("jalan berlubang di jl ijen depan museum sudah seminggu")
    await chat.send(updates.photo())
    await chat.send(updates.photo())
    letters = await chat.say(said)
    kept = (await chat.draft()).photos
    assert len(kept) == left
    async with chat.desk.database.reading() as session:
        rows = (await session.exec(select(Attachment.id))).all()
    assert sorted(one or 0 for one in rows) == sorted(kept), "what was taken back is gone from here too"
    assert ("saya lepas" in words(letters)) is (left < 2)


async def test_photos_of_a_filed_report_are_taken_back(chat: CitizenChat):
    report = await to_filed(chat)
    await chat.send(updates.photo(caption="ini fotonya"))
    letters = await chat.say("hapus fotonya kak, ada muka anak saya")
    assert "sudah saya tarik dari laporan" in words(letters)
    assert "menarik kembali fotonya" in in_group(letters)
    async with chat.desk.database.reading() as session:
        assert await attachments.of_report(session, report.id or 0) == []
        deeds = [one.action for one in await audit.about(session, f"report:{report.id}")]
    assert "take-back-files" in deeds
    letters = await chat.say("hapus fotonya")
    assert "tidak menemukan foto" in words(letters)
    assert in_group(letters) == ""


async def test_where_old_photos_stand_nobody_knows_so_somebody_is_asked_to_look(
    chat: CitizenChat, clock: Clock
):
    report = await to_filed(chat)
    async with chat.desk.database.transaction() as session:
        session.add(StaffCard(report_id=report.id or 0, chat_id=-1001, message_id=77))
    await chat.send(updates.photo(caption="ini fotonya"))
    clock.forward(hours=30)
    told = in_group(await chat.say("hapus fotonya kak, ada muka anak saya"))
    assert "tidak tahu lagi letaknya" in told
    assert "https://t.me/c/1/77" in told


async def test_which_photos_are_meant_is_asked(chat: CitizenChat, clock: Clock):
    await to_filed(chat)
    await chat.send(updates.photo(caption="ini fotonya"))
    await chat.say("/lapor")
    await to_filed(chat, PJU)
    await chat.send(updates.photo(caption="lampunya yang ini"))
    clock.forward(hours=2)
    assert "laporan yang mana" in words(await chat.say("tolong hapus fotonya"))


async def test_news_is_answered_though_other_words_wait(chat: CitizenChat, clock: Clock):
    report = await to_filed(chat)
    await chat.say("tapi tadi pagi juga bakar sampah orangnya")
    assert await chat.state() == "held:which"
    clock.forward(hours=1)
    await staff_do(chat, report.id, Action.PROGRESS, "Petugas sudah cek lokasi, dijadwalkan minggu depan.")
    letters = await chat.say("ok makasih")
    assert "Sama-sama" in words(letters)
    letters = await chat.say("mulai jam berapa kira2 pak")
    assert "mulai jam berapa" in in_group(letters)
    assert await chat.state() == "held:which"


async def test_what_waits_may_be_taken_back_too(chat: CitizenChat, clock: Clock):
    await to_filed(chat)
    clock.forward(hours=2)
    await chat.send(updates.photo())
    assert await chat.state() == "held:which"
    letters = await chat.say("salah kirim foto")
    assert "sudah saya lepas" in words(letters)
    assert await chat.state() is None


async def test_one_photo_of_several_is_taken_back(chat: CitizenChat):
    report = await to_filed(chat)
    await chat.send(updates.photo(caption="satu"))
    await chat.send(updates.photo(caption="dua"))
    letters = await chat.say("hapus foto yang terakhir")
    assert "Yang lain tetap ada" in words(letters)
    async with chat.desk.database.reading() as session:
        assert len(await attachments.of_report(session, report.id or 0)) == 1


async def test_harm_after_an_emergency_belongs_to_it(chat: CitizenChat):
    report = await to_filed(chat, "pohon tumbang menimpa mobil di jalan Semeru depan stadion")
    assert report.emergency
    letters = await chat.say("ada yg terjepit")
    assert "ada yg terjepit" in in_group(letters)
    assert "celaka atau terancam" in in_group(letters)
    assert await chat.state() is None


async def test_in_danger_no_word_is_taken_for_a_name(chat: CitizenChat):
    await chat.say("kabel listrik putus jatuh di jalan Bandung depan MAN")
    letters = await chat.say("percikan api")
    assert "boleh atau tidak usah" not in words(letters)
    draft = await chat.draft()
    assert "percikan api" in draft.whole_text + " ".join(draft.details.values())


async def test_who_does_not_want_to_live_is_met_as_a_person(chat: CitizenChat):
    (answer,) = to_citizen(await chat.say("aku pengen mati aja"))
    assert "tidak harus menanggungnya sendiri" in answer.text
    assert "112" in answer.text
    assert (await chat.draft()).text == "aku pengen mati aja", "kept, and nothing is asked behind it"


async def test_secret_after_filing_is_told_honestly(chat: CitizenChat):
    report = await to_filed(chat)
    letters = await chat.say("laporan ini tolong dirahasiakan isinya")
    assert "sudah dibaca petugasnya" in words(letters)
    assert "ingin isinya dirahasiakan" in in_group(letters)
    assert len(await history(chat, report.id or 0)) == 1, "her wish is no part of the report"


async def test_what_is_secret_already_is_told_to_be(chat: CitizenChat):
    report = await to_filed(chat)
    async with chat.desk.work() as work:
        row = await reports.by_id(work.session, report.id or 0, lock=True)
        assert row is not None
        row.privacy = "confidential"
        work.session.add(row)
    letters = await chat.say("laporan ini tolong dirahasiakan isinya")
    assert "hanya dibaca kelompok petugas khusus" in words(letters)
    assert in_group(letters) == ""


async def test_a_mark_of_five_closes_a_result(chat: CitizenChat):
    report = await to_filed(chat)
    await staff_do(chat, report.id, Action.RESULT, "Lubang sudah ditambal regu Bina Marga tadi pagi.")
    await chat.say("bintang 5")
    (closed,) = await chat.reports()
    assert (closed.state, closed.rating) == ("closed", 5)


async def test_thanks_are_no_answer_to_an_officer(chat: CitizenChat):
    report = await to_filed(chat)
    await staff_do(chat, report.id, Action.ASK, "Tiang nomor berapa?")
    assert "Sama-sama" in words(await chat.say("wah cepet ya makasih"))
    (asked,) = await chat.reports()
    assert asked.state == "waiting_citizen"
