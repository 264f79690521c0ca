import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.routing import SURELY_NAMED


def test_each_kelurahan_contains_its_own_centre(router, malang):
    assert len(malang.kelurahan) == 57
    found = {one.name: router.places.at(one.lat, one.lng) for one in malang.kelurahan}
    assert [(name, place.kelurahan) for name, place in found.items() if place.kelurahan != name] == []


def test_each_kelurahan_is_found_by_its_name_and_aliases(router, malang):
    missed = [
        spelt
        for one in malang.kelurahan
        for spelt in (one.name, *one.aliases)
        if (place := router.places.find(f"jalan rusak di kelurahan {spelt} parah")) is None
        or place.kelurahan != one.name
    ]
    assert missed == []


@pytest.mark.parametrize(
    ("text", "kelurahan", "kecamatan", "street"),
    [
        ("lampu mati di kedung kandang", "Kedungkandang", "Kedungkandang", None),
        ("kedungkandng gelap", "Kedungkandang", "Kedungkandang", None),
        ("merjosarii banjir", "Merjosari", "Lowokwaru", None),
        ("macet di suhat", None, "Lowokwaru", "Soekarno-Hatta"),
        ("jl surabaya macet", None, None, "Surabaya"),
        ("kec. lowokwaru", None, "Lowokwaru", None),
        ("kecamatan lowokwru", None, "Lowokwaru", None),
        ("depan SD Kauman 1 berlubang", "Kauman", "Klojen", None),
        ("Jl Urip Sumoharjo lampu mati", None, "Blimbing", "Urip Sumoharjo"),
    ],
)
def test_places_are_found_typos_included(router, text, kelurahan, kecamatan, street):
    place = router.places.find(text)
    assert (place.kelurahan, place.kecamatan or kecamatan, place.street) == (kelurahan, kecamatan, street)
    assert place.inside


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("lampu jalan mati di perum permata jingga blok b", "perum permata jingga blok b"),
        ("jalan berlubang jl mayjen panjaitan dkt UB", "jl mayjen panjaitan dkt UB"),
        ("sampah numpuk di jalan Kawi depan pasar udah 3 hari", "jalan Kawi depan pasar"),
        ("toilet rusak di SDN Lowokwaru 3. WC nya bau banget", "SDN Lowokwaru 3"),
        ("rusunawa yg atapnya bocor", ""),
        ("depan pasar macet", ""),
        ("perumahan kami banjir", ""),
    ],
)
def test_a_place_is_kept_as_it_was_put(router, text, place):
    found = router.places.find(text)
    assert (found.text if found else "") == place


@pytest.mark.parametrize(
    "text", ["pasar singosari kotor", "jalan di kepanjen rusak", "macet di kota batu", "di surabaya banjir"]
)
def test_neighbouring_towns_are_known_to_lie_outside(router, text):
    assert router.places.find(text).inside is False


def test_a_place_of_the_city_beats_a_neighbouring_town(router):
    assert router.places.find("angkot dari singosari ngetem di arjosari").inside


def test_ordinary_words_are_no_places(router):
    assert router.places.find("saya bareng teman lapor sampah menumpuk terus") is None


def test_a_landmark_is_kept_even_when_the_map_does_not_know_it(router):
    place = router.places.find("lubang besar depan toko bangunan makmur")
    assert place.text.startswith("depan toko")
    assert place.kelurahan is None
    assert place.confidence < 0.5


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("halo kak mau lapor nih jalan berlubang di jl lahor", "jl lahor"),
        ("lampu mati di perempatan rampal", "perempatan rampal"),
        ("sampah numpuk di perum bukit tidar blok c3", "perum bukit tidar blok c3"),
        ("got mampet di prapatan comboran", "prapatan comboran"),
        ("lampu mati di jalan karya timur gang 2", "jalan karya timur gang 2"),
    ],
)
def test_what_is_put_like_a_name_is_surely_a_place(router, text, told):
    place = router.places.find(text)
    assert (place.text, place.confidence) == (told, SURELY_NAMED)


@pytest.mark.parametrize(
    "text", ["pinggir jalan kendor kabelnya", "smp negri belum cair", "depan ruko sebelah"]
)
def test_what_may_be_no_name_is_not(router, text):
    found = router.places.find(text)
    assert found is None or found.confidence < SURELY_NAMED


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("depan SD Kauman 1 berlubang", "depan SD Kauman 1"),
        ("depan SD Kauman 1 aspalnya ambles", "depan SD Kauman 1"),
        ("korban dekat Puskesmas Gribig tidak ditolong", "dekat Puskesmas Gribig"),
        ("lampu merah perempatan sulfat mati dari tadi pagi", "perempatan sulfat"),
        ("lubang di jalan raya tlogomas depan UMM bikin celaka", "jalan raya tlogomas depan UMM"),
        ("odgj ngamuk di pasar blimbing bawa sajam", "pasar blimbing"),
        ("tukang parkir alun-alun narik 5000 ga kasih karcis", "alun-alun"),
        ("di depan masjid Al Falah lampune mati", "depan masjid Al Falah"),
    ],
)
def test_a_place_does_not_swallow_what_is_wrong_there(router, text, told):
    assert router.places.find(text).text == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("pohon miring di Jalan Wilis rawan roboh", "Jalan Wilis"),
        ("pohon tumbang di jl ijen!!", "jl ijen"),
        ("air keruh coklat di jl danau toba, sawojajar", "jl danau toba"),
        ("live music kafe di Jalan Suflir Tulusrejo mengganggu", "Jalan Suflir"),
        ("saluran meluap di RW 04 Kelurahan Kasin", "RW 04"),
        ("maling motor di gang 5 jodipan", "gang 5"),
        ("fasilitas di Pasar Madyopuro rusak", "Pasar Madyopuro"),
        ("tiang miring di jl kawi atas", "jl kawi atas"),
        ("makam TPU Ketawang Gede Jalan Sumbersari ambrol", "makam TPU Ketawang Gede, Jalan Sumbersari"),
        (
            "PKL sepanjang Jalan Surabaya sampai pertigaan Jalan Jombang",
            "Jalan Surabaya, pertigaan Jalan Jombang",
        ),
    ],
)
def test_a_street_keeps_its_mark_and_a_kelurahan_the_spot_in_it(router, text, told):
    assert router.places.find(text).text == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("jembatan muharto retak, ngeri lewat situ", "jembatan muharto"),
        ("PJU di Jembatan Tunggulmas mati", "Jembatan Tunggulmas"),
        ("pengemis maksa2 di lampu merah dieng", "lampu merah dieng"),
        ("usul dong, tambah bangku di alun2 tugu", "alun2 tugu"),
        ("anjing liar di perumahan araya blok c gigit anak", "perumahan araya blok c"),
        ("The light in front of SD Kauman 1 is off", "in front of SD Kauman 1"),
        ("garbage next to Pasar Dinoyo since last Monday", "next to Pasar Dinoyo"),
        ("a hole near Brawijaya University for two months", "near Brawijaya University"),
    ],
)
def test_a_landmark_is_heard_without_a_word_before_it(router, text, told):
    assert router.places.find(text).text == told


@pytest.mark.parametrize(
    "text",
    [
        "jalan depan rumah rusak terus lampunya juga mati",
        "got mampet depan kos, bau",
        "dalan ngarep omahku kebak banyu",
        "jalanan sekitar rusak berat dan berlubang",
        "mendata kerabat dekat maupun saudaranya saja",
        "gang 5 banjir",
        "next week please",
        "a hole in front of my house",
        "anak muda membangunkan sahur sekitar 20-25 menit",
    ],
)
def test_what_nobody_else_could_find_is_no_place(router, text):
    assert router.places.find(text) is None


def test_suggestions_to_ask_back_with(router):
    names = [place.kelurahan for place in router.places.suggest("merjo sari")]
    assert names[0] == "Merjosari"
    assert len(router.places.suggest("jalan", limit=2)) <= 2
    assert router.places.suggest("") == []


def test_points_outside_the_city_and_no_points(router):
    assert router.places.at(-7.2575, 112.7521).inside is False
    assert router.places.at(math.nan, 112.0) is None
    assert router.places.at(-7.9, 999.0) is None


@given(st.text(max_size=200))
def test_any_text_may_be_asked_for_a_place(router, text):
    place = router.places.find(text)
    assert place is None or 0 <= place.confidence <= 1
