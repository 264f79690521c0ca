"""What a reply says, told by its words alone; and what only sounds like it."""

import pytest

from handlers.desk.conversation.asides import Aside, aside_in
from handlers.desk.conversation.drafting.corrections import corrected
from handlers.desk.conversation.drafting.replies import (
    allows,
    has_no_photo,
    hurries,
    introduces_herself,
    is_about_photos,
    is_only_when,
    refuses,
    sends,
    tells_her_name,
    tells_what_is_wrong,
    wants_it_sent,
)
from handlers.desk.conversation.short_words import asks_to_wait, is_unsure, puts_off


@pytest.mark.parametrize(
    "said",
    [
        "ndak usah mbak, takut", "jangan ya takut", "gausah bang", "nggak usah kayaknya", "tidak boleh",
        "tidak usah ditampilkan", "jangan pake nama", "ga usah aja", "boleh tapi jangan disebar ya",
        "mboten usah pak, ajrih", "no thanks",
    ],
)  # fmt: skip
def test_a_refusal_is_a_no_however_it_is_put(said: str):
    assert refuses(said)
    assert not allows(said)


@pytest.mark.parametrize(
    "said",
    [
        "boleh, nama saya Bu Tutik", "iya nama saya Joko, boleh", "boleh namaku Dinda", "nama boleh", "yup",
        "namaku Dinda boleh ditampilin", "nggih mboten nopo-nopo", "iya gapapa", "boleh 081234567890",
    ],
)  # fmt: skip
def test_a_leave_is_a_yes_however_it_is_put(said: str):
    assert allows(said)
    assert not refuses(said)


@pytest.mark.parametrize(
    "said",
    [
        "belum, masih miring aja",
        "tidak ada lampu, gelap sekali",
        "gapapa",
        "nama saya Rudi",
        "namanya ibu Sulastri ya bukan saya",
    ],
)
def test_what_answers_something_else_neither_allows_nor_refuses(said: str):
    assert not allows(said)
    assert not refuses(said)


@pytest.mark.parametrize("said", ["nama saya Rudi", "nami kula Sumiati", "Mbah Karsini", "namaku Dinda"])
def test_a_name_is_a_name(said: str):
    assert tells_her_name(said)


@pytest.mark.parametrize("said", ["nama jalannya belum tahu", "nama petugasnya pak Budi", "lampu mati"])
def test_what_is_called_something_is_not_her(said: str):
    assert not introduces_herself(said)


@pytest.mark.parametrize(
    "said",
    [
        "ga ada fotonya bang", "gak onok", "ora onok", "gaada", "gada", "blm ada", "mboten wonten nak",
        "tanpa foto", "gpp tanpa foto", "tidak punya kak, saya lagi di kos", "ga berani foto", "ga ada bukti",
        "fotonya nyusul", "jangan", "besok aja ya saya kirim fotonya", "tidak punya kuota buat kirim foto",
    ],
)  # fmt: skip
def test_that_there_is_no_photo_is_heard(said: str):
    assert has_no_photo(said)


@pytest.mark.parametrize("said", ["wonten fotone", "ini fotonya", "ada foto"])
def test_that_there_is_one_too(said: str):
    assert is_about_photos(said)
    assert not has_no_photo(said)


@pytest.mark.parametrize(
    "said",
    [
        "yo wes kirim en", "kirimen", "ok kirim yaa", "kirim pak wali", "betul semua", "sdh pas",
        "iya pak itu sudah benar", "send", "yes send", "udah bener kirim", "sampun leres nggih",
    ],
)  # fmt: skip
def test_a_yes_to_the_card_sends_it(said: str):
    assert sends(said)


@pytest.mark.parametrize(
    "said",
    ["apa bedanya?", "sudah benar?", "belum pas", "ok tapi salah", "jangan dikirim", "gapapa", "lihat dulu"],
)
def test_what_is_no_yes_does_not(said: str):
    assert not sends(said)


def test_sending_is_a_yes_to_nothing_else():
    assert wants_it_sent("kirim cepat")
    assert not wants_it_sent("iya boleh")


@pytest.mark.parametrize(
    "said",
    [
        "barusan",
        "tiap hujan kak",
        "td malem",
        "wes suwe",
        "sejak dulu",
        "bulan juli",
        "sejak jaman pak jokowi",
    ],
)
def test_a_time_by_itself_is_since_when(said: str):
    assert is_only_when(said)


@pytest.mark.parametrize(
    "said",
    ["lampunya mati tiap malam", "depan pasar malam", "saya dipungli oknum pas ngurus ktp", "sekitar 50 cm"],
)
def test_a_story_with_a_time_in_it_is_not(said: str):
    assert not is_only_when(said)


@pytest.mark.parametrize("said", ["kebanjiran semua", "ditarik 10rb", "banyak anjing liar", "dipalak preman"])
def test_what_is_wrong_is_heard_in_any_form(said: str):
    assert tells_what_is_wrong(said)


@pytest.mark.parametrize("said", ["cepetan pak", "cepet tolong", "buruan dong"])
def test_who_hurries_tells_nothing(said: str):
    assert hurries(said)


@pytest.mark.parametrize(
    ("said", "right"),
    [
        ("eh bukan, yang depan ramayana", "depan ramayana"),
        ("eh bukan, di jalan raya candi", "jalan raya candi"),
        ("tempatnya depan ramayana jl merdeka timur", "depan ramayana jl merdeka timur"),
        ("eh typo, bukan depan mcd tapi depan rs ub", "depan rs ub"),
        ("tempatnya salah, yang bener jl sulfat", "jl sulfat"),
        ("eh salah bang yang di depan ramayana bukan alun2", "depan ramayana"),
        ("eh SMPN 3 maksudnya di jl dr cipto", "jl dr cipto"),
        ("eh salah, sudah sebulan", "sudah sebulan"),
        ("bukan cuma jalan, lampunya juga", None),
        ("sampah numpuk depan pasar besar", None),
    ],
)
def test_a_correction_says_what_it_shall_be(said: str, right: str | None):
    assert corrected(said) == right


@pytest.mark.parametrize(
    ("said", "aside"),
    [
        ("gmn cara anonim?", Aside.SAFE), ("mereka tau ga nanti?", Aside.SAFE), ("apa bedanya?", Aside.SAFE),
        ("kenapa kok nanya nama?", Aside.SAFE), ("petugasnya tau nama saya ga?", Aside.SAFE),
        ("apakah kepala sekolah bisa lihat?", Aside.SAFE),
        ("ini gratis kan?", Aside.COST), ("apa bayar?", Aside.COST), ("kok lama", Aside.WHEN),
        ("siapa yang baca ini?", Aside.SAFE),
        ("brp lama selesainya?", Aside.WHEN), ("lama ga prosesnya?", Aside.WHEN),
        ("nanti dikabari lewat mana?", Aside.NEWS), ("nik nya perlu?", Aside.NIK),
        ("dibaca ga sih?", Aside.READ), ("diproses ga?", Aside.READ), ("why need photo?", Aside.PHOTO),
        ("kenapa disuruh bayar 50rb?", None), ("ngurus ktp bayar berapa?", None),
        ("petugasnya kok lama", None),
        ("sudah bayar tapi tidak dapat karcis", None), ("ini rahasia umum kok", None),
        ("lurah ga tau ini", None), ("kok bayar lagi?", None), ("3 hari ga ada kabar gimana ini", None),
        ("bikin surat harus pake ktp?", None), ("ktp kok lama", None), ("kenapa lurah tahu tapi diam", None),
        ("sampah tidak diangkut, kapan?", None),
    ],
)  # fmt: skip
def test_what_she_asks_the_desk_is_told_from_her_story(said: str, aside: Aside | None):
    assert aside_in(said) is aside


@pytest.mark.parametrize("said", ["besok aja", "mau tidur dulu besok lanjut", "ntar ya", "sek yo"])
def test_who_comes_back_later_may(said: str):
    assert asks_to_wait(said)


@pytest.mark.parametrize(
    ("said", "later"),
    [
        ("sebentar pak lagi nyetir", True),
        ("nanti sore saya kabari", True),
        ("bentar ya saya cek dulu", True),
        ("besok saya kirim fotonya", True),
        ("mengko bengi tak kabari", True),
        ("nanti sore", False),
        ("kirim ya", False),
        ("sudah saya jawab", False),
        ("besok pagi ada orang di rumah", False),
        ("tiang 27, nanti saya kirim fotonya", False),
    ],
)
def test_an_answer_may_be_put_off(said: str, later: bool):
    assert puts_off(said) is later


@pytest.mark.parametrize(
    "said", ["gatau bang", "mbuh", "ga hafal", "ga inget", "gatau kapan", "mboten apal nomeripun"]
)
def test_who_does_not_remember_says_so(said: str):
    assert is_unsure(said)
