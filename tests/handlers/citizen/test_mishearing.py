"""While a report is collected: each message is a wish, a correction, an aside, an answer, or story."""

import pytest

from complaints.privacy import Privacy
from tests.support import updates
from tests.support.citizen_chat import CitizenChat, to_review, words

HOLE = "jalan depan SD Kauman 1 berlubang"
LAMP = "lampu jalan mati di jl ijen sejak kemarin"
RUBBISH = "sampah menumpuk tidak diangkut"


async def until(chat: CitizenChat, question: str, letters):
    """On to that question, everything before it skipped."""
    for _ in range(8):
        if question in words(letters):
            return letters
        letters = await chat.say("lewati")
    raise AssertionError(question)


async def sent(chat: CitizenChat, letters):
    """What was filed."""
    for _ in range(8):
        if "Ini yang saya tangkap" in words(letters):
            break
        letters = await chat.say("lewati")
    await chat.say("kirim")
    return (await chat.reports())[-1]


# --- her name -----------------------------------------------------------------------------------------


@pytest.mark.parametrize("said", ["ndak usah mbak, takut", "tidak boleh", "gausah bang", "jangan ya takut"])
async def test_a_refusal_of_her_name_is_one(chat: CitizenChat, said: str):
    await until(chat, "melihat nama Kakak", await chat.say(LAMP))
    told = words(await chat.say(said))
    assert "tidak ditampilkan" in told
    report = await sent(chat, await chat.say("hmm"))
    assert (report.named, report.text) == (False, LAMP)


async def test_a_wish_at_the_name_question_makes_it_anonymous(chat: CitizenChat):
    await until(chat, "melihat nama Kakak", await chat.say(LAMP))
    told = words(await chat.say("jangan tampilkan nama saya, takut ketahuan tetangga"))
    assert 'balas "rahasia"' in told
    assert "<b>Kerahasiaan:</b> anonim" in told
    report = await sent(chat, await chat.say("hmm"))
    assert (report.privacy, report.text) == (Privacy.ANONYMOUS, LAMP)


@pytest.mark.parametrize("said", ["boleh, nama saya Bu Tutik", "iya nama saya Joko, boleh"])
async def test_a_yes_with_her_name_is_a_yes_and_no_story(chat: CitizenChat, said: str):
    await until(chat, "melihat nama Kakak", await chat.say(LAMP))
    report = await sent(chat, await chat.say(said))
    assert (report.named, report.text) == (True, LAMP)


async def test_a_bare_name_gives_no_leave_and_is_asked_about_once_more_only(chat: CitizenChat):
    await until(chat, "melihat nama Kakak", await chat.say(LAMP))
    assert "Cukup jawab" in words(await chat.say("nami kula Sumiati"))
    report = await sent(chat, await chat.say("Mbah Karsini"))
    assert (report.named, report.text) == (False, LAMP)


# --- secrecy, whatever is asked -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "level"),
    [
        ("boleh anonim?", Privacy.ANONYMOUS),
        ("takut dibacok", Privacy.ANONYMOUS),
        ("saya takut mas, ojo disebar yo jenengku", Privacy.ANONYMOUS),
        ("rahasia aja", Privacy.CONFIDENTIAL),
    ],
)
@pytest.mark.parametrize("asked", ["Di mana tempatnya", "Sejak kapan", "Ada fotonya"])
async def test_a_wish_for_secrecy_is_heard_in_any_slot(
    chat: CitizenChat, said: str, level: Privacy, asked: str
):
    letters = await chat.say(RUBBISH)
    if asked not in words(letters):
        letters = await until(chat, asked, await chat.say("jl ijen"))
    told = words(await chat.say(said))
    assert "nama Kakak tidak" in told
    assert asked in told, "the question stays open"
    report = await sent(chat, await chat.say("jl ijen") if asked.startswith("Di mana") else letters)
    assert (report.privacy, report.named, report.text) == (level, False, RUBBISH)


async def test_a_wish_in_the_first_story_is_heard_and_the_story_kept(chat: CitizenChat):
    story = f"{LAMP}, mohon identitas saya dirahasiakan"
    letters = await chat.say(story)
    assert "nama Kakak tidak akan ditampilkan" in words(letters)
    report = await sent(chat, letters)
    assert (report.privacy, report.text) == (Privacy.ANONYMOUS, story)


async def test_a_milder_wish_takes_nothing_from_a_stricter_one(chat: CitizenChat):
    await chat.say(RUBBISH)
    await chat.say("rahasia aja")
    await chat.say("jangan sebut nama saya")
    report = await sent(chat, await chat.say("jl ijen"))
    assert report.privacy == Privacy.CONFIDENTIAL


# --- what is no answer --------------------------------------------------------------------------------


async def test_bribery_told_at_since_is_story(chat: CitizenChat):
    await chat.say("ktp saya belum jadi")
    await chat.say("kelurahan kasin")
    told = words(await chat.say("saya dipungli oknum pas ngurus ktp, diminta 50rb"))
    assert "saya catat" not in told
    assert "dipungli" in words(await until(chat, "Ini yang saya tangkap", await chat.say("lewati")))


async def test_since_is_asked_twice_and_no_more(chat: CitizenChat):
    assert "Sejak kapan" in words(await chat.say(HOLE))
    assert "Sejak kapan" in words(await chat.say("anak saya sampai takut lewat"))
    told = words(await chat.say("pak RT juga diam"))
    assert "Sejak kapan" not in told
    assert "Ada fotonya" in told


async def test_a_time_with_a_story_gives_both(chat: CitizenChat):
    await chat.say(HOLE)
    letters = await chat.say("sudah dua minggu, lampunya juga mati")
    assert "Ada fotonya" in words(letters)
    report = await sent(chat, letters)
    assert report.since == "sudah dua minggu"
    assert "lampunya juga mati" in report.text


@pytest.mark.parametrize(
    "said", ["barusan", "cepetan pak", "banyak anjing liar di perumahan", "wonten fotone"]
)
async def test_what_is_no_place_is_not_taken_for_one(chat: CitizenChat, said: str):
    await chat.say(RUBBISH)
    told = words(await chat.say(said))
    assert f"tempatnya: {said}" not in told
    assert "Di mana tempatnya" in told


@pytest.mark.parametrize(
    "said", ["di pinggir kali", "perum araya", "SDN Lowokwaru 3", "gang sempit", "pasar mergan"]
)
async def test_what_looks_like_a_place_is_one(chat: CitizenChat, said: str):
    await chat.say(RUBBISH)
    assert f"tempatnya: {said}" in words(await chat.say(said))


async def test_nobody_is_asked_for_ever_where_it_is(chat: CitizenChat):
    await chat.say("jalan rusak parah")
    assert "Di mana tempatnya" in words(
        await chat.say("itu lho mas yang biasanya dilewati anak-anak kalau berangkat")
    )
    assert "tempatnya:" in words(await chat.say("itu lho mas yang biasanya dilewati anak-anak kalau pulang"))


async def test_a_whole_answer_is_taken_apart(chat: CitizenChat):
    await chat.say("tetangga karaoke sampai jam 2 pagi, bising")
    letters = await chat.say("perumahan GPA blok D-3 tlogomas, dari bulan lalu, ga ada fotonya")
    report = await sent(chat, letters)
    assert (report.place, report.since) == ("perumahan GPA blok D-3 tlogomas", "dari bulan lalu")
    assert report.text == "tetangga karaoke sampai jam 2 pagi, bising"


async def test_a_first_message_may_say_that_there_is_no_photo(chat: CitizenChat):
    assert "Ada fotonya" not in words(await chat.say(f"{LAMP}, ga ada fotonya"))


async def test_since_keeps_what_she_measures_it_by(chat: CitizenChat):
    await chat.say(HOLE)
    letters = await chat.say("sejak hujan kemarin, motor sering jatuh")
    assert (await sent(chat, letters)).since == "sejak hujan kemarin"


async def test_more_about_the_place_makes_it_more_precise(chat: CitizenChat):
    await chat.say(RUBBISH)
    await chat.say("di sawojajar")
    told = words(await chat.say("jalan danau toba gang 3"))
    assert "di sawojajar, jalan danau toba gang 3, Kelurahan Sawojajar" in told
    assert "Sejak kapan" in told


@pytest.mark.parametrize(
    "said", ["kirim", "ga hafal", "cepet pak", "kemarin sore", "jangan", "nama saya Rudi", "udah bang"]
)
async def test_what_is_no_detail_is_not_written_there(chat: CitizenChat, said: str):
    await until(chat, "selebar dan sedalam apa", await chat.say(f"{HOLE} sudah seminggu"))
    letters = await chat.say(said)
    report = await sent(chat, letters)
    assert not any(report.details.values())


@pytest.mark.parametrize(
    "said", ["lah", "sekitar 1 meter", "pak RT juga diam", "sekolahnya diam saja", "gangnya sempit"]
)
async def test_what_only_sounds_like_a_place_stays_out_of_it(chat: CitizenChat, said: str):
    await chat.say(HOLE)
    assert "tempatnya:" not in words(await chat.say(said))


async def test_a_no_that_goes_on_is_kept_with_the_story(chat: CitizenChat):
    told = words(await chat.say(f"{HOLE} sudah seminggu"))
    assert "Ada fotonya" in told
    letters = await chat.say("tidak ada petugas yang datang sama sekali")
    report = await sent(chat, letters)
    assert "tidak ada petugas yang datang sama sekali" in report.text


async def test_a_caption_is_no_detail(chat: CitizenChat):
    await until(chat, "Ada fotonya", await chat.say(f"{HOLE} sudah seminggu"))
    told = words(await chat.send(updates.photo(caption="ini lubangnya")))
    assert "selebar dan sedalam apa" in told
    report = await sent(chat, await chat.say("lewati"))
    assert not any(report.details.values())
    assert "ini lubangnya" in report.text


# --- corrections --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "place"),
    [
        ("eh bukan, yang depan ramayana", "depan ramayana"),
        ("tempatnya depan ramayana jl merdeka timur", "depan ramayana jl merdeka timur"),
        ("eh typo, bukan depan mcd tapi depan rs ub", "depan rs ub"),
        ("tempatnya salah, yang bener jl sulfat", "jl sulfat"),
    ],
)
@pytest.mark.parametrize("at", ["Sejak kapan", "melihat nama Kakak", "Ini yang saya tangkap"])
async def test_a_place_is_corrected_in_any_slot(chat: CitizenChat, said: str, place: str, at: str):
    await chat.say("parkir liar bikin macet")
    await until(chat, at, await chat.say("jl ijen"))
    letters = await chat.say(said)
    assert f"tempatnya: {place}" in words(letters)
    report = await sent(chat, letters)
    assert (report.place, report.text) == (place, "parkir liar bikin macet")


async def test_where_it_stands_there_is_added_to_the_place(chat: CitizenChat):
    await to_review(chat, LAMP)
    letters = await chat.say("lokasinya di samping pos ronda")
    assert "tempatnya: jl ijen, samping pos ronda" in words(letters)
    assert (await sent(chat, letters)).text == LAMP


async def test_since_is_corrected_too(chat: CitizenChat):
    told = words(await chat.say(f"{HOLE} sejak kemarin"))
    assert "Ada fotonya" in told
    letters = await chat.say("eh salah, sudah sebulan")
    assert "mulainya: sudah sebulan" in words(letters)
    assert (await sent(chat, letters)).since == "sudah sebulan"


@pytest.mark.parametrize("said", ["eh bukan lampu, tapi kabelnya", "lokasinya gelap banget"])
async def test_what_corrects_no_place_is_story(chat: CitizenChat, said: str):
    await to_review(chat, LAMP)
    told = words(await chat.say(said))
    assert "<b>Tempat:</b> jl ijen" in told
    assert said in told


# --- asides, photos, sending --------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "answer"),
    [
        ("ini gratis kan?", "tidak dipungut biaya"),
        ("berapa lama selesainya?", "paling lambat"),
        ("nik nya perlu?", "tidak usah ditulis"),
        ("apa bedanya?", "kelompok petugas khusus"),
        ("nanti dikabari lewat mana?", "Lewat obrolan ini"),
        ("kenapa harus foto?", "tidak wajib"),
    ],
)
async def test_what_she_asks_us_is_answered_and_no_story(chat: CitizenChat, said: str, answer: str):
    await chat.say(f"{HOLE} sudah seminggu")
    told = words(await chat.say(said))
    assert answer in told
    assert "Ada fotonya" in told
    assert said not in words(await to_review(chat, "lewati"))


@pytest.mark.parametrize("said", ["gak onok", "gaada", "fotonya nyusul", "ga berani foto", "jangan"])
async def test_no_photo_is_taken_for_an_answer(chat: CitizenChat, said: str):
    await chat.say(f"{HOLE} sudah seminggu")
    told = words(await chat.say(said))
    assert "Ada fotonya" not in told
    assert "Saya tambahkan" not in told


async def test_photos_are_asked_for_twice_and_no_more(chat: CitizenChat):
    await chat.say(f"{HOLE} sudah seminggu")
    assert "Ada fotonya" in words(await chat.say("motor sering oleng di situ"))
    assert "Ada fotonya" not in words(await chat.say("pak RT juga tahu"))


@pytest.mark.parametrize("said", ["yo wes kirim en", "kirim pak wali", "iya pak itu sudah benar", "yes send"])
async def test_the_card_is_sent_as_people_say_it(chat: CitizenChat, said: str):
    await to_review(chat, LAMP)
    assert "Sudah terkirim" in words(await chat.say(said))


async def test_a_side_question_at_the_card_sends_nothing(chat: CitizenChat):
    await to_review(chat, LAMP)
    told = words(await chat.say("apa bedanya terbuka sama rahasia"))
    assert "Sudah terkirim" not in told
    assert "Ini yang saya tangkap" in told


# --- kinds, offers ------------------------------------------------------------------------------------


async def test_a_question_of_hers_makes_no_question_of_a_complaint(chat: CitizenChat):
    await until(chat, "Ini yang saya tangkap", await chat.say(LAMP))
    told = words(await chat.say("mau tanya, syarat mengurus izin lampu itu apa saja ya?"))
    assert "<b>Jenis:</b> keluhan" in told


async def test_a_question_may_become_a_matter_of_abuse_and_stays_one(chat: CitizenChat):
    await chat.say("mau tanya, syarat bikin ktp hilang apa aja ya?")
    await chat.say("lurah minta uang 200rb buat surat pengantar")
    await chat.say("syaratnya apa saja ya?")
    letters = await until(chat, "Ini yang saya tangkap", await chat.say("kelurahan kasin"))
    assert "<b>Jenis:</b> soal petugas" in words(letters)


async def test_a_place_she_typed_is_kept_when_she_goes_on(chat: CitizenChat):
    await chat.say("parkir liar bikin macet")
    assert "salah satu dari ini" in words(await chat.say("polow"))
    told = words(await chat.say("td malem"))
    assert "tempatnya: polow" in told
    report = await sent(chat, await chat.say("lewati"))
    assert (report.place, report.since) == ("polow", "td malem")


async def test_more_about_a_place_that_she_typed_is_added_to_it(chat: CitizenChat):
    await chat.say("parkir liar bikin macet")
    await chat.say("polow")
    assert "tempatnya: polow, dekat mushola" in words(await chat.say("dekat mushola"))


async def test_a_wish_is_no_place_and_what_she_named_before_is(chat: CitizenChat):
    await chat.say("aku diusir satpol pp pas jualan cilok di alun2 malang")
    await chat.say("kulo pedagang kaki lima, rombong kulo diangkut")
    await chat.say("wonten fotone")
    told = words(await chat.say("pengen rombongku balik"))
    assert "tempatnya: pengen" not in told
    await chat.say("pengen dodolan maneh")
    review = words(await to_review(chat, "lewati"))
    assert "pengen rombongku balik" in review
    assert "pengen dodolan maneh" in review
    assert "Tempat:</b> alun2 malang" in review
