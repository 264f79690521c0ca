import pytest

from tests.support import updates
from tests.support.citizen_chat import CitizenChat, to_citizen, words

SAMPAH = "sampah menumpuk sudah seminggu tidak diangkut"
KAUMAN = (-7.9797, 112.6235)
JAKARTA = (-6.1754, 106.8272)


async def place_of(chat: CitizenChat):
    """What the review says of the place, after everything else was skipped."""
    letters = await chat.say("lewati")
    for _ in range(6):
        if "Ini yang saya tangkap" in words(letters):
            break
        letters = await chat.say("tidak usah")
    return words(letters)


async def test_a_location_is_put_into_its_kelurahan(chat: CitizenChat):
    await chat.say(SAMPAH)
    letters = await chat.send(updates.location(*KAUMAN))
    first, question = to_citizen(letters)
    assert "Klojen" in first.text
    assert first.remove_menu
    assert question.buttons
    assert "Kecamatan" not in first.text
    assert "Klojen" in await place_of(chat)


async def test_a_point_outside_the_city_is_accompanied_not_refused(chat: CitizenChat):
    await chat.say(SAMPAH)
    letters = await chat.send(updates.location(*JAKARTA))
    assert "di luar Kota Malang" in words(letters)
    assert "tetap kami terima" in words(letters)
    assert "foto" in words(letters), "and the conversation goes on"


async def test_a_venue_keeps_its_name(chat: CitizenChat):
    await chat.say(SAMPAH)
    venue = {
        "location": {"latitude": KAUMAN[0], "longitude": KAUMAN[1]},
        "title": "Toko Oen",
        "address": "Jl. Basuki Rahmat 5",
    }
    letters = await chat.send(updates.message(venue=venue, location=venue["location"]))
    assert "Toko Oen" in words(letters)


async def test_a_misspelt_kelurahan_is_recognised(chat: CitizenChat):
    await chat.say(SAMPAH)
    letters = await chat.say("kedung kandang rt 3")
    assert "Kelurahan Kedungkandang" in words(letters)


async def test_doubtful_words_bring_suggestions_to_choose_from(chat: CitizenChat):
    await chat.say(SAMPAH)
    letters = await chat.say("polow")
    labels = [one.text for row in letters[-1].buttons for one in row]
    assert any("Polowijen" in label for label in labels), labels
    assert len(labels) <= 4
    assert labels[-1] == "Pakai tulisan saya"
    letters = await chat.tap("Kelurahan Polowijen", letters)
    assert "Kelurahan Polowijen, Blimbing" in words(letters)
    assert "foto" in words(letters)


async def test_her_own_words_are_good_enough(chat: CitizenChat):
    await chat.say(SAMPAH)
    letters = await chat.say("polow")
    letters = await chat.tap("Pakai tulisan", letters)
    assert "polow" in words(letters)


async def test_an_unknown_place_is_taken_as_it_is_written(chat: CitizenChat):
    await chat.say(SAMPAH)
    letters = await chat.say("gang sempit belakang warung Mbok Yem xyz")
    assert "Mbok Yem" in words(letters)
    assert "Mbok Yem" in await place_of(chat)


@pytest.mark.parametrize("evasion", ["tidak tahu", "lewati", "mboh"])
async def test_the_place_cannot_be_skipped_but_is_asked_for_kindly(chat: CitizenChat, evasion: str):
    await chat.say(SAMPAH)
    letters = await chat.say(evasion)
    assert "Perkiraan juga boleh" in words(letters)


async def test_a_phone_that_cannot_send_its_position_is_told_how(chat: CitizenChat):
    await chat.say(SAMPAH)
    letters = await chat.say("Kirim lokasi saya")
    assert "tanda klip" in words(letters)


async def test_a_report_may_begin_with_a_location(chat: CitizenChat):
    letters = await chat.send(updates.location(*KAUMAN))
    assert "ada masalah apa di situ" in words(letters)
    letters = await chat.say("got mampet, baunya luar biasa")
    assert "Di mana tempatnya" not in words(letters)


async def test_a_place_button_of_an_earlier_question_does_no_harm(chat: CitizenChat):
    await chat.say(SAMPAH)
    letters = await chat.say("polow")
    await chat.tap("Kelurahan Polowijen", letters)
    again = await chat.tap("Pakai tulisan", letters)
    assert "foto" in words(again), "the question that is open is asked again"


async def test_a_landmark_named_like_a_kecamatan_is_a_place(chat: CitizenChat):
    told = words(await chat.say("sampah numpuk depan pasar blimbing"))
    assert "Di mana tempatnya" not in told
    assert "Sejak kapan" in told


async def test_a_kecamatan_alone_is_too_wide(chat: CitizenChat):
    assert "Di mana tempatnya" in words(await chat.say("sampah numpuk di kecamatan blimbing"))


@pytest.mark.parametrize("said", ["oke mantap", "siap kak makasih"])
async def test_politeness_is_nowhere(chat: CitizenChat, said: str):
    await chat.say("sampah menumpuk")
    assert f"tempatnya: {said}" not in words(await chat.say(said))
    assert await chat.state() == "drafting"
    assert said not in words(await chat.say("jalan ijen"))


async def test_a_street_told_in_the_story_is_not_asked_for_again(chat: CitizenChat):
    told = words(await chat.say("jalan berlubang di jl lahor"))
    assert "Di mana" not in told
    assert "Sejak kapan" in told


@pytest.mark.parametrize(
    ("first", "more", "place"),
    [
        ("lampu mati di gg 3 belakang masjid", "sawojajar", "gg 3 belakang masjid, sawojajar"),
        ("lampu jalan mati", "lowokwaru|jl sarangan depan warung", "lowokwaru, jl sarangan depan warung"),
        ("lampu jalan mati", "jl lahor|gang 3 nomor 12", "jl lahor, gang 3 nomor 12"),
    ],
)
async def test_a_second_answer_that_is_more_precise_joins_the_first(
    chat: CitizenChat, first: str, more: str, place: str
):
    letters = await chat.say(first)
    for said in more.split("|"):
        letters = await chat.say(said)
    assert f"tempatnya: {place}" in words(letters)


async def test_another_place_takes_the_place_of_the_first(chat: CitizenChat):
    await chat.say("lampu mati di gg 3 belakang masjid sawojajar")
    assert "sawojajar" not in words(await chat.say("eh bukan, di dinoyo")).casefold()


@pytest.mark.parametrize("said", ["fotonya saya kirim nanti sore ya", "jam 1 malem", "lusa ada kerja bakti"])
async def test_what_is_to_come_and_an_hour_are_not_since_when(chat: CitizenChat, said: str):
    await chat.say("lampu jalan mati di jl lahor")
    assert "Sejak kapan" in words(await chat.say(said))


async def test_how_long_is_not_asked_again_in_other_words(chat: CitizenChat):
    await chat.say("sudah 3 hari sampah di jl lahor tidak diangkut")
    assert "berapa hari" not in words(await chat.say("lewati"))
