"""One story, two matters: found where both are clear, and nothing where there is any doubt."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from complaints.routing.learn import Learned
from complaints.routing.second_matter import clauses, second_matter

LAMP = "lampu PJU depan gang mati"
RUBBISH = "sampah di pojokan juga sudah tiga hari numpuk"

TWO = [
    ("DPUPRPKP", f"{LAMP}, terus {RUBBISH}", "DLH", RUBBISH),
    ("DLH", f"{LAMP}, terus {RUBBISH}", "DPUPRPKP", LAMP),
    (
        "DPUPRPKP",
        "Jalan Bandulan berlubang parah pak. Selain itu, sampah di TPS sebelah pasar meluber",
        "DLH",
        "sampah di TPS sebelah pasar meluber",
    ),
    (
        "Perumda Tugu Tirta",
        "air PDAM mati sejak subuh. Trus lampu jalan di gang kami juga padam",
        "DPUPRPKP",
        "lampu jalan di gang kami juga padam",
    ),
    (
        "DPUPRPKP",
        "lampune dalan mati wes seminggu, karo sampahe numpuk ning pojokan",
        "DLH",
        "sampahe numpuk ning pojokan",
    ),
    (
        "DPUPRPKP",
        "1. lampu jalan mati di Jl. Candi no. 3 2. sampah menumpuk di depan balai RW",
        "DLH",
        "sampah menumpuk di depan balai RW",
    ),
    (
        "Satpol PP",
        "jalan kampung rusak parah, sekalian mau lapor pedagang kaki lima jualan di trotoar",
        "DPUPRPKP",
        "jalan kampung rusak parah",
    ),
    (
        "DLH",
        "trotoar rusak depan stasiun, dan sampah berserakan di taman alun alun",
        "DPUPRPKP",
        "trotoar rusak depan stasiun",
    ),
    (
        "DPUPRPKP",
        "lampu jalan di jalan mergan mati, dan sampah di depan pasar mergan tidak diangkut seminggu",
        "DLH",
        "sampah di depan pasar mergan tidak diangkut seminggu",
    ),
    (
        "DPUPRPKP",
        "aspalnya berlubang di jalan bandulan. Terus pohon di sebelahnya miring mau roboh",
        "DLH",
        "pohon di sebelahnya miring mau roboh",
    ),
    ("DPUPRPKP", "lampu jalan mati di jl candi, juga parkir liar di situ", "Dishub", "parkir liar di situ"),
    ("DLH", f"{RUBBISH}\noh iya lampu jalan di situ juga mati", "DPUPRPKP", "lampu jalan di situ juga mati"),
]


@pytest.mark.parametrize(("department", "text", "other", "story"), TWO)
def test_a_second_matter_is_found_with_her_words_about_it(router, department, text, other, story):
    found = second_matter(router, text, department)
    assert found is not None
    assert (found.department, found.story) == (other, story)
    assert router.catalogue.categories[found.category].department == other


@pytest.mark.parametrize(
    "text",
    [
        "lampu jalan mati, jadi gelap dan rawan kejahatan",
        "sampah menyumbat got terus banjir kalau hujan",
        "pohon menutupi lampu jalan, terus jadi gelap",
        "pohon trembesi rimbun sekali dan menutupi lampu PJU di depannya",
        "selokan mampet penuh sampah, airnya juga meluap ke jalan",
        "parkir liar bikin macet terus tiap sore",
        "pipa pdam bocor, terus jalannya jadi berlubang",
        "galian pdam belum ditutup, jalan rusak parah dan macet",
        "pkl jualan di trotoar, sampahnya juga dibuang ke got",
        "jalan berlubang dekat lampu merah, sudah banyak yang jatuh",
        "pohon miring mau tumbang, tepatnya dekat lampu merah yang sudah rusak",
        "bangunan liar di atas saluran, terus banjir tiap hujan",
        "sampah di sungai banyak sekali, sungainya juga dangkal",
        "akar pohon merusak trotoar, jalannya juga retak",
        "got depan rumah meluap terus, sampah hanyut ke teras",
        "jalan rusak di depan TPS, sudah saya lapor ke pak RT dan kelurahan",
        "proyek gorong gorong bikin air pdam mati, terus jalannya macet",
    ],
)
def test_one_matter_with_its_causes_and_consequences_is_one(router, text):
    for department in router.prior.departments:
        assert second_matter(router, text, department) is None


@pytest.mark.parametrize(
    "text",
    [
        f"{LAMP}. {RUBBISH.replace(' juga', '')}",  # nothing says that it is one more thing
        f"{LAMP}, terus ada sampah",  # nothing is wrong with it yet
        f"{LAMP}, terus mohon info jadwal angkut sampah",  # a question
        f"{LAMP}, terus pak lurah minta uang untuk bantuan, ada pungli",  # for few only
        f"{LAMP}, terus ada rumah kebakaran apinya besar sekali",  # 112
        f"{LAMP}, terus KTP saya juga belum jadi",  # her own affair
        LAMP,
        "",
        "terus, selain itu, dan juga",
    ],
)
def test_where_the_second_is_unclear_or_no_common_matter_there_is_none(router, text):
    assert second_matter(router, text, "DPUPRPKP") is None


def test_there_is_none_for_the_department_the_report_goes_to_itself(router):
    assert second_matter(router, "lampu PJU mati, terus jalan di depannya juga berlubang", "DPUPRPKP") is None


def test_there_is_none_where_the_report_went_to_somebody_else(router):
    assert second_matter(router, f"{LAMP}, terus {RUBBISH}", "Diskominfo") is None


def test_a_long_story_is_left_alone(router):
    filling = " ".join(["kami warga sudah lama menunggu kabar dari bapak ibu semua"] * 12)
    assert second_matter(router, f"{LAMP}. {filling}, terus {RUBBISH}", "DPUPRPKP") is None


def test_what_follows_about_it_belongs_to_its_story(router):
    found = second_matter(router, f"{LAMP}, terus {RUBBISH}, tolong ya pak", "DPUPRPKP")
    assert found is not None
    assert found.story == f"{RUBBISH}, tolong ya pak"


def test_what_people_taught_counts(router, now):
    """Who sees to rubbish is what the router says now, with what it was taught."""
    learned = Learned(now)
    for _ in range(200):
        learned.correct(RUBBISH, "DLH", "Satpol PP", now)

    text = f"{LAMP}, terus {RUBBISH}"
    assert second_matter(router, text, "DPUPRPKP", learned=learned) is None


def test_an_abbreviation_ends_no_clause(router):
    text = "lampu mati di Jl. Candi no. 3, rw. 5. Sampah numpuk"
    assert list(clauses(text, router.stems)) == ["lampu mati di Jl. Candi no. 3,", "rw. 5.", "Sampah numpuk"]


PIECES = st.sampled_from([LAMP, RUBBISH, "terus", ",", "1.", "2.", "\n", "§"])


@given(st.text(max_size=300) | st.lists(PIECES).map(" ".join))
def test_every_text_is_read_and_nothing_is_made_up(router, text):
    found = second_matter(router, text, "DPUPRPKP")
    if found is not None:
        assert found.department != "DPUPRPKP"
        assert set(found.story.replace(",", " ").split()) <= set(text.replace(",", " ").split())
