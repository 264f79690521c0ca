import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.drafting.hearing import find_since, has_substance, is_danger_in_english, is_greeting


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("lampu mati sudah 2 minggu belum diperbaiki", "sudah 2 minggu"),
        ("sejak kemarin air tidak mengalir", "sejak kemarin"),
        ("sampah menumpuk tiga hari", "tiga hari"),
        ("dalane bolong wes sewulan gak dibenakno", "wes sewulan"),
        ("banyune mati rong dina", "rong dina"),
        ("wis telung sasi lampune mati", "wis telung sasi"),
        ("mati sejak hari senin malam", "sejak hari senin malam"),
        ("tadi pagi ada pohon tumbang", "tadi pagi"),
        ("pohon tumbang barusan", "barusan"),
        ("bau sampah berhari-hari", "berhari-hari"),
        ("jalan rusak sudah 1 tahun lebih", "sudah 1 tahun lebih"),
        ("rusak dari Januari 2024", "dari Januari 2024"),
        ("mati sejak tgl 3 maret", "sejak tgl 3 maret"),
        ("minggu lalu sudah lapor", "minggu lalu"),
        ("wingi bengi banjir", "wingi bengi"),
        ("sdh bbrp hari ini macet", "sdh bbrp hari ini"),
        ("got mampet hampir setahun", "hampir setahun"),
        ("rusak wis suwe banget", "wis suwe banget"),
        ("sudah   2\nminggu", "sudah 2 minggu"),
        ("2-3 hari listrik padam", "2-3 hari"),
        ("lampu mati sejak kemarin, terus sampah sudah tiga hari numpuk", "sejak kemarin"),
        ("The light has been dead for a week", "for a week"),
        ("no water since yesterday", "since yesterday"),
        ("not collected since last Monday", "since last Monday"),
        ("a tree fell this morning", "this morning"),
        ("it broke about two months ago", "two months ago"),
        ("no light since last week", "since last week"),
        ("lampune mati td malem", "td malem"),
        ("td sore pohonnya roboh", "td sore"),
        ("barusan tadi ambruk", "barusan"),
        ("air mati sejak jam 6 pagi sampai sekarang", "sejak jam 6"),
        ("bolong dr kemaren", "dr kemaren"),
        ("rusak udah dr dulu", "dr dulu"),
        ("tutupnya hilang lebaran kemarin", "lebaran kemarin"),
        ("mati pas puasa kemarin", "pas puasa kemarin"),
        ("sejak bulan puasa sampahnya numpuk", "sejak bulan puasa"),
        ("dalanipun risak sampun tigang wulan", "sampun tigang wulan"),
        ("sampun gangsal dinten toyanipun pejah", "sampun gangsal dinten"),
        ("mati sak ulan", "sak ulan"),
        ("wis seulan gak diangkut", "wis seulan"),
        ("dalane bolong wis setaun", "wis setaun"),
        ("sudah bertahun2 banjir", "sudah bertahun2"),
        ("berbulan-bulan gelap", "berbulan-bulan"),
        ("sudah ber bulan bulan gelap", "sudah ber bulan bulan"),
        ("toilet sekolah rusak sejak awal semester", "sejak awal semester"),
        ("mati mulai bulan juli", "mulai bulan juli"),
        ("ambrol hari minggu kemarin", "hari minggu kemarin"),
    ],
)
def test_since_when_is_heard(text, since):
    assert find_since(text) == since


@pytest.mark.parametrize(
    "text",
    [
        "wis lapor ping pindho",
        "buka 24 jam",
        "truk lewat 2 hari sekali",
        "sehari dua kali mati",
        "dijanjikan 3 hari kerja",
        "katanya dalam 3 hari selesai",
        "macet sehari-hari",
        "tiap 3 hari banjir",
        "jalan nomor 5 bulan depan",
        "dari jalan Mayjen Panjaitan",
        "dari pasar minggu ke barat",
        "banjir setelah hujan",
        "bayar per bulan 50 ribu",
        "lubang 2 meter",
        "3 bulan lagi lebaran",
        "sebulan sekali",
        "Perda nomor 4 tahun 2018",
        "ibu saya usia 44 tahun",
        "antre satu jam",
        "sehari bisa tiga kali",
        "open for 5 days a week",
        "I waited for 3 hours",
        "please come next week",
        "seperti yang saya bilang tadi",
        "bayar tiap awal semester",
        "kemarin ada mahasiswi jatuh gara2 jalan bolong",
        "tadi pagi motor tetangga kecemplung",
        "karaoke berisik mulai jam 10 malam sampai jam 2",
        "parkir liar dari pagi sampe sore",
        "",
    ],
)
def test_how_often_until_when_and_where_are_not_since(text):
    assert find_since(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "halo",
        "Halooo",
        "tes",
        "TESSS",
        "test 123",
        "p",
        "PING",
        "Assalamualaikum wr wb",
        "selamat pagi min",
        "sugeng enjing",
        "kulo nuwun",
        "matur nuwun",
        "mau lapor",
        "saya mau mengadu pak",
        "wkwkwk",
        "hahaha",
        "terima kasih",
        "makasih kak",
        "tolong pak bupati",
        "iya",
    ],
)
def test_a_greeting_is_no_report(text):
    assert is_greeting(text)
    assert not has_substance(text)


@pytest.mark.parametrize(
    "text",
    [
        "banjir",
        "macet",
        "jalan berlubang",
        "halo min, lampu mati",
        "air mati",
        "mau lapor jalan rusak",
        "dalane bolong",
        "KTP hilang",
    ],
)
def test_one_telling_word_is_a_beginning(text):
    assert has_substance(text)
    assert not is_greeting(text)


@pytest.mark.parametrize("text", ["", "   ", "...", "😀😀", "12345", "?"])
def test_signs_without_words_are_neither(text):
    assert not has_substance(text)
    assert not is_greeting(text)


@given(st.text(max_size=200))
def test_nothing_is_both_a_greeting_and_a_report(text):
    assert not (has_substance(text) and is_greeting(text))
    found = find_since(text)
    assert found is None or found.strip() == found != ""


QUIET = ("k", "w", "ha", "sudah ", "1 ", "a.")
TELLING = ("12 jam ", "sak ", "bulan ", "jan ", "kx")


@pytest.mark.parametrize("part", QUIET + TELLING)
def test_long_monotonous_texts_are_read_to_their_end(part):
    text = part * (4096 // len(part))
    assert has_substance(text) is (part in TELLING)
    assert (find_since(f"{text} sejak kemarin") or "").endswith("sejak kemarin")


@pytest.mark.parametrize(
    "text",
    ["there is fire in my house", "the shop is on fire", "Someone hurt here!", "bad accident, man bleeding"],
)
def test_danger_is_heard_in_english_too(text: str):
    assert is_danger_in_english(text)


@pytest.mark.parametrize("text", ["the fire station is closed", "the street light is out", "lampu mati"])
def test_what_is_no_danger_is_not_heard_as_one(text: str):
    assert not is_danger_in_english(text)
