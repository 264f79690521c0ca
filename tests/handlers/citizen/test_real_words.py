"""What people really write, and what must not be made of it."""

import pytest

from complaints.lifecycle import State
from tests.support.citizen_chat import CitizenChat, to_filed, to_review, words
from tests.support.joined import two


def labels(letters):
    return [one.text for letter in letters for row in letter.buttons for one in row]


@pytest.mark.parametrize("word", ["dino", "asdfgh"])
async def test_one_word_that_tells_of_no_problem_is_no_report(chat: CitizenChat, word: str):
    letters = await chat.say(word)
    assert "Satu kalimat saja cukup" in words(letters)
    assert "apa yang terjadi" in words(letters)


async def test_a_name_alone_is_where_and_not_what(chat: CitizenChat):
    assert "ada masalah apa di situ" in words(await chat.say("dinoyo"))
    review = await to_review(chat, "sampah menumpuk sudah seminggu")
    assert "<b>Cerita:</b> sampah menumpuk sudah seminggu\n" in words(review)
    assert "<b>Tempat:</b> Kelurahan Dinoyo, Lowokwaru" in words(review)


async def test_the_beginning_of_a_name_is_offered_when_the_place_is_asked(chat: CitizenChat):
    await chat.say("dino")
    assert "Kelurahan Dinoyo, Lowokwaru" in labels(await chat.say("sampah menumpuk sudah seminggu"))


@pytest.mark.parametrize("word", ["banjir", "macet", "sampah"])
async def test_one_word_that_tells_of_a_problem_is_enough(chat: CitizenChat, word: str):
    assert "Di mana" in words(await chat.say(word))


async def test_a_street_is_offered_and_kept_as_a_street(chat: CitizenChat):
    await chat.say("sampah menumpuk sudah seminggu")
    letters = await chat.say("sulfat")
    assert "Jalan Sulfat" in labels(letters)
    assert "Jalan Sulfat" in words(await chat.tap("Jalan Sulfat", letters))


async def test_whoever_asks_something_is_not_asked_what_a_complaint_would_be(chat: CitizenChat):
    letters = await chat.say("min mau tanya, syarat bikin ktp hilang apa aja ya?")
    assert "Kapan mengajukannya" not in words(letters)
    assert "melihat nama Kakak" in words(letters)


async def test_an_idea_gets_no_advice_for_a_mishap(chat: CitizenChat):
    letters = await to_review(chat, "usul dong, tambah bangku di alun2 tugu")
    assert "<b>Jenis:</b> usul" in words(letters)
    assert "Sementara menunggu" not in words(await chat.tap("Ya, kirim", letters))


async def test_a_complaint_still_gets_its_advice(chat: CitizenChat):
    letters = await to_review(chat, "lampu jalan mati di jl ijen")
    assert "Sementara menunggu" in words(await chat.tap("Ya, kirim", letters))


async def test_a_mere_chance_of_danger_frightens_nobody(chat: CitizenChat):
    letters = await chat.say("tolong pasang CCTV di gang 5 jodipan, sering maling motor")
    assert "112" not in words(letters)


async def test_a_fire_goes_to_the_fire_brigade_without_a_question_whose_it_is(chat: CitizenChat):
    letters = await chat.say("ada kebakaran di kampung warna warni tolong")
    assert "112" in letters[0].text
    letters = await to_review(chat, "cepat tolong, rumahnya habis")
    assert "Satpol PP" in words(letters)


async def test_a_long_queue_is_not_since_when(chat: CitizenChat):
    assert "Sejak kapan" in words(await chat.say("puskesmas dinoyo antriannya lama banget, dokternya telat"))


async def test_the_power_company_is_among_the_choices(chat: CitizenChat):
    await chat.say("listrik padam di jl ijen dari tadi pagi")
    letters = await chat.say("lewati")
    assert "PLN" in labels(letters)


@pytest.mark.parametrize(
    "story",
    ["ranting pohon patah dan tersangkut di jl ijen", "kabel jatuh di jl ijen", "jatuh tempo pbb saya salah"],
)
async def test_a_branch_that_fell_is_not_somebody_who_fell(chat: CitizenChat, story: str):
    assert "semoga yang jatuh" not in words(await chat.say(story))


@pytest.mark.parametrize(
    "story", ["kemarin anakku ceblok di jl ijen gara-gara lubang", "saya jatuh di jl ijen, tanganku patah"]
)
async def test_somebody_who_fell_hears_a_kind_word(chat: CitizenChat, story: str):
    assert "semoga yang jatuh" in words(await chat.say(story))


async def test_she_is_shown_what_officers_would_read_in_place_of_her_name(chat: CitizenChat):
    letters = await chat.say("lampu jalan mati di jl danau toba, sawojajar sejak kemarin")
    while "melihat nama Kakak" not in words(letters):
        letters = await chat.tap("Lewati", letters)
    assert 'mereka hanya membaca "Warga Sawojajar"' in words(letters).replace("&quot;", '"')


async def test_an_affair_with_an_office_is_not_asked_for_a_landmark(chat: CitizenChat):
    letters = await chat.say("ktp anakku kok gak dadi2 wis rong sasi")
    assert "kantor, atau sekolahnya" in words(letters)
    assert "NIK" in words(await chat.say("kelurahan dinoyo"))


async def test_of_abuse_of_office_nothing_is_said_twice(chat: CitizenChat):
    told = words(await to_review(chat, "lurah minta uang 200rb buat surat pengantar di dinoyo"))
    assert told.count("kelompok") == 1
    assert "Nama untuk petugas" not in told


async def test_a_joined_report_is_taken_out_by_words_alone(chat: CitizenChat):
    _, own, second = await two(chat)
    await second.say("/laporanku")
    assert own.code in words(await second.say("itu beda soal"))
    assert (await chat.reports())[-1].state == State.REGISTERED


async def test_a_sigh_before_it_takes_nothing_from_a_no(chat: CitizenChat):
    await to_filed(chat)
    await chat.say("lampu jalan mati di Sawojajar sejak minggu lalu")
    assert "tidak jadi" in words(await chat.say("eh gak jadi"))


async def test_years_are_told_as_years(chat: CitizenChat):
    told = words(await chat.say("/privasi"))
    assert "2 tahun sesudah" in told
    assert "730" not in told


async def test_whoever_set_it_aside_goes_on_with_a_plain_word(chat: CitizenChat):
    await chat.say("sampah menumpuk sudah seminggu di jl ijen")
    await chat.say("eh gak jadi")
    assert "kita teruskan" in words(await chat.say("lanjut"))


async def test_a_yes_to_sending_does_not_give_away_her_name(chat: CitizenChat):
    letters = await chat.say("lampu jalan mati di jl ijen sejak kemarin")
    while "melihat nama Kakak" not in words(letters):
        letters = await chat.tap("Lewati", letters)
    assert "boleh atau tidak usah" in words(await chat.say("ya kirim"))
    assert "tidak ditampilkan" in words(await chat.say("gak usah"))


async def test_whoever_asks_for_her_reports_before_sending_hears_what_is_open(chat: CitizenChat):
    await chat.say("sampah menumpuk sudah seminggu di jl ijen")
    assert "belum dikirim" in words(await chat.say("status"))


async def test_a_bare_chance_is_not_offered_as_a_department(chat: CitizenChat):
    await chat.say("pedagang jualan di trotoar depan pasar dinoyo sejak kemarin")
    letters = await chat.say("lewati")
    assert labels(letters)[:2] == ["Satpol PP", "Dinas Koperasi dan Perdagangan"]
    assert "Dinas PU" not in labels(letters)


async def test_the_same_question_is_not_asked_twice_in_the_same_words(chat: CitizenChat):
    await to_filed(chat)
    first = words(await chat.say("lampu jalan mati di Sawojajar sejak minggu lalu"))
    second = words(await chat.say("dan sampah di sebelahnya menumpuk"))
    assert "Ini tambahan untuk laporan" in first
    assert "Itu juga saya simpan" in second
    assert "tidak jadi" in words(await chat.say("batal"))


async def test_thanks_are_neither_a_place_nor_a_time(chat: CitizenChat):
    await chat.say("sampah menumpuk")
    assert "tempatnya: makasih" not in words(await chat.say("makasih"))
    assert "Sejak kapan" in words(await chat.say("jl ijen"))
    assert "Sejak kapan" in words(await chat.say("makasih ya"))


@pytest.mark.parametrize("nod", ["iya", "ok", "nggih mas", "siap kak", "makasih"])
async def test_a_nod_is_no_fact(chat: CitizenChat, nod: str):
    since = await chat.say("jalan depan SD Kauman 1 berlubang")
    assert "Sejak kapan" in words(since)
    again = await chat.say(nod)
    assert "Kira-kira saja juga boleh" in words(again)
    assert "Sejak kapan" in words(again)
    await chat.say("lewati")
    detail = await chat.say("lewati")
    assert "selebar dan sedalam apa" in words(detail)
    again = await chat.say(nod)
    assert "Kira-kira saja juga boleh" in words(again)
    assert "selebar dan sedalam apa" in words(again)
    assert "selebar dan sedalam apa" not in words(await chat.say("semeter"))


@pytest.mark.parametrize("nod", ["iya", "ok", "sip", "siap kak"])
async def test_a_nod_is_no_place(chat: CitizenChat, nod: str):
    await chat.say("sampah menumpuk sudah seminggu")
    told = words(await chat.say(nod))
    assert "Yang satu ini perlu" in told
    assert "Di mana tempatnya" in told


@pytest.mark.parametrize("said", ["sebentar", "bentar ya kak", "sik, tak golek fotone", "wait a sec"])
async def test_whoever_needs_a_moment_gets_it(chat: CitizenChat, said: str):
    photo = await chat.say("jalan depan SD Kauman 1 berlubang sudah seminggu")
    assert "Ada fotonya" in words(photo)
    assert words(await chat.say(said)).startswith("Siap, saya tunggu.")
    assert "selebar dan sedalam apa" in words(await chat.tap("Lewati", photo))
    review = await to_review(chat, "semeter")
    assert said not in words(review)


async def test_a_nod_answers_what_can_be_answered_by_it(chat: CitizenChat):
    await chat.say("juru parkir liar di depan Pasar Dinoyo minta uang parkir lima ribu, sudah seminggu")
    letters = await chat.say("lewati")
    while "rompi" not in words(letters):
        letters = await chat.tap("Lewati", letters)
    assert "Kira-kira saja juga boleh" not in words(await chat.say("iya"))


@pytest.mark.parametrize("said", ["alamatnya salah", "bukan di situ tempatnya", "ganti lokasinya"])
async def test_at_the_review_it_is_enough_to_say_what_is_wrong(chat: CitizenChat, said: str):
    await to_review(chat)
    assert "Di mana tempatnya" in words(await chat.say(said))
    assert said not in words(await to_review(chat, "di depan SD Kauman 2"))


async def test_at_the_review_something_missing_is_asked_about(chat: CitizenChat):
    await to_review(chat)
    assert "Saya tambahkan" not in words(await chat.say("kurang lengkap"))


async def test_at_the_review_nothing_opens_that_is_called_right(chat: CitizenChat):
    await to_review(chat)
    assert "Di mana tempatnya" not in words(await chat.say("alamatnya benar"))


@pytest.mark.parametrize(
    ("asked", "answer"),
    [
        ("kamu robot ya?", "Saya Wadul, asisten otomatis"),
        ("ini siapa", "Saya Wadul, asisten otomatis"),
        ("ini beneran dibaca petugas?", "sampai ke petugas dinasnya"),
        ("maksudnya?", "Jawab sebisanya saja"),
        ("gimana caranya kak", "Jawab sebisanya saja"),
    ],
)
async def test_what_she_asks_the_desk_itself_is_answered_and_no_story(
    chat: CitizenChat, asked: str, answer: str
):
    await chat.say("jalan depan SD Kauman 1 berlubang sudah seminggu")
    told = words(await chat.say(asked))
    assert answer in told
    assert "Ada fotonya" in told
    assert asked not in words(await to_review(chat, "lewati"))


@pytest.mark.parametrize(
    "said", ["petugasnya robot semua", "laporan saya gak dibaca petugas", "siapa yang tanggung jawab"]
)
async def test_what_only_sounds_like_that_belongs_to_the_story(chat: CitizenChat, said: str):
    await chat.say("jalan depan SD Kauman 1 berlubang sudah seminggu")
    assert "Saya tambahkan ke ceritanya" in words(await chat.say(said))


@pytest.mark.parametrize("said", ["gapapa", "gpp"])
async def test_a_never_mind_sends_nothing(chat: CitizenChat, said: str):
    await to_review(chat)
    assert "Sudah terkirim" not in words(await chat.say(said))
    assert await chat.reports() == []


async def test_how_secret_it_shall_be_is_understood_among_polite_words(chat: CitizenChat):
    await to_review(chat)
    assert "<b>Kerahasiaan:</b> anonim" in words(await chat.say("anonim aja kak"))


@pytest.mark.parametrize("said", ["iya", "silakan"])
async def test_a_yes_to_photos_is_no_story(chat: CitizenChat, said: str):
    await chat.say("jalan depan SD Kauman 1 berlubang sudah seminggu")
    told = words(await chat.say(said))
    assert "Ada fotonya" in told
    assert "Saya tambahkan" not in told
