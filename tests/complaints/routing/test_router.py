import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from complaints.routing import ANY_KECAMATAN, cli_lines, route_one

HOSTILE = [
    "",
    " ",
    "\x00\x00",
    "\u200b\u200d\u202e\ufeff",
    "🔥" * 3000,
    "أضواء الشارع معطلة",
    "a" * 100_000,
    "jalan rusak " * 20_000,
    "1" * 50_000,
    "\ud800",
]


@pytest.mark.parametrize(
    ("text", "department"),
    [
        ("jalan depan pasar berlubang parah, tolong ditambal", "DPUPRPKP"),
        ("dalane bolong gedhe nang ngarep omah", "DPUPRPKP"),
        ("lampu jalan mati sudah seminggu, gelap", "DPUPRPKP"),
        ("sampahe numpuk gak diangkut angkut, mambu", "DLH"),
        ("pohon rimbun nempel kabel, minta dipangkas", "DLH"),
        ("jukir liar narik 10 ribu", "Dishub"),
        ("pkl jualan di trotoar bikin sempit", "Satpol PP"),
        ("air pdam mati dari kemarin", "Perumda Tugu Tirta"),
        ("urus akta kelahiran lama sekali", "Dispendukcapil"),
        ("bansos pkh saya belum cair", "Dinsos-P3AP2KB"),
        ("The street light in front of my house has been dead for a week", "DPUPRPKP"),
        ("Garbage has not been collected since Monday", "DLH"),
        ("My child is bullied at school", "Disdikbud"),
        ("pelayanan puskesmas lama antre", "Dinkes"),
        ("pungutan sekolah sd negeri mahal", "Disdikbud"),
    ],
)
def test_plain_cases_go_where_they_belong(router, text, department):
    decision = router.route(text)
    assert decision.department == department
    assert decision.decision == "assign"
    assert decision.reasons


@pytest.mark.parametrize(
    ("text", "department", "kind"),
    [
        ("lampu merah di perempatan mati total", "Dishub", "dishub.lampu_merah"),
        ("lampu merah di perempatan mati total", "Dinkes", "dinkes.lain_lain"),
        ("", "Dishub", "dishub.lain_lain"),
        ("pak lurah tidak ada di kantor kelurahan", "Kec. Sukun", "kecamatan.lain_lain"),
    ],
)
def test_at_a_department_that_a_person_chose_the_words_still_name_the_kind(router, text, department, kind):
    assert router.kind_at(text, department) == kind


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("jalan rusak", "dpuprpkp.jalan_berlubang"),
        ("depan SD Kauman 1 berlubang", "dpuprpkp.jalan_berlubang"),
        ("mohon bantuan perbaikan PJU mati di jalan Jemursari", "dpuprpkp.pju_mati"),
        ("PJU di jembatan layang Arjosari beberapa tidak berfungsi", "dpuprpkp.pju_mati"),
        ("saluran drainase di kawasan Pulosari sudah tidak berfungsi", "dpuprpkp.drainase_mampet"),
        ("lampu mati", "dpuprpkp.pju_mati"),
        ("aspal depan SD Kauman 1 berlubang, bahaya buat anak2", "dpuprpkp.jalan_berlubang"),
        ("sampah", "dlh.lain_lain"),
        ("pohon", "dlh.pangkas_pohon"),
        ("pohon sudah tinggi", "dlh.pangkas_pohon"),
    ],
)
def test_a_phrase_that_stands_there_in_part_beats_no_whole_one(router, text, category):
    assert router.route(text).candidates[0].category == category


@pytest.mark.parametrize(
    ("text", "category"),
    [
        ("jalan di depan rumah rusak", "dpuprpkp.jalan_berlubang"),
        ("jalan perumahan rusak", "dpuprpkp.jalan_berlubang"),
        ("jalan di perumahan kami rusak, developer tidak tanggung jawab", "dpuprpkp.fasum_perumahan"),
        ("toilet SDN Lowokwaru 3 rusak", "disdikbud.gedung_sekolah"),
        ("toilet sekolah rusak SDN Lowokwaru 3", "disdikbud.gedung_sekolah"),
        ("kamar mandi sekolah rusak di smpn 5", "disdikbud.gedung_sekolah"),
        ("guru sdn lowokwaru jarang masuk", "disdikbud.kinerja_guru"),
        ("dipalak preman di pasar", "diskopindag.pasar_kumuh"),
        ("preman malak pedagang di pasar dinoyo", "diskopindag.pasar_kumuh"),
    ],
)
def test_the_kind_is_what_people_mean(router, text, category):
    assert router.route(text).candidates[0].category == category


@pytest.mark.parametrize(
    ("text", "department"),
    [
        ("dipalak preman di pasar", "Polresta Malang Kota"),
        ("listrik padam di lowokwaru", "PLN"),
        ("tiang listrik miring mau roboh di jl kawi atas", "PLN"),
        ("palang perlintasan kereta rusak di jl sartono", "PT KAI"),
    ],
)
def test_a_body_without_a_past_is_among_the_choices_when_its_problem_is_named(router, text, department):
    decision = router.route(text)
    assert decision.decision == "ask"
    assert department in [one.department for one in decision.candidates[:3]]


def test_an_unclear_text_is_asked_about_or_left_to_the_coordinator(router):
    decision = router.route("mohon bantuannya segera, terima kasih")
    assert decision.decision in ("ask", "coordinator")
    nothing = router.route("🙂🙂 12345")
    assert nothing.decision == "coordinator"
    assert nothing.department is None
    assert len(router.route("").candidates) >= 5


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_texts_get_a_whole_decision(router, text):
    decision = router.route(text)
    assert len(decision.candidates) >= 5
    json.dumps(decision.to_json()).encode()


@settings(max_examples=60)
@given(st.text(max_size=400))
def test_laws_of_every_decision(router, text):
    decision = router.route(text)
    confidences = [one.confidence for one in decision.candidates]
    names = [one.department for one in decision.candidates]
    assert all(0 <= confidence <= 1 for confidence in confidences)
    assert confidences == sorted(confidences, reverse=True)
    assert len(set(names)) == len(names) >= 5
    assert sum(confidences) <= 1 + 1e-9
    assert decision.confidence == confidences[0]
    assert router.route(text) == decision


def test_every_candidate_is_in_the_catalogue(router, malang):
    for text in ("jalan rusak", "lurah tidak ada di tempat", "tagihan listrik pln salah", ""):
        for one in router.route(text).candidates:
            assert one.department in malang.departments
            assert (
                one.category is None
                or malang.categories[one.category].department == one.department
                or one.department.startswith("Kec. ")
            )


def test_the_kecamatan_follows_from_the_place(router):
    text = "pelayanan petugas kelurahan lambat, pegawai kelurahan tidak ramah"
    assert router.route(text).candidates[0].department == ANY_KECAMATAN
    assert router.route(text).decision == "ask"
    placed = router.route(f"{text} di kelurahan merjosari")
    assert placed.candidates[0].department == "Kec. Lowokwaru"
    assert placed.to_json()["candidates"][0]["department"] == ANY_KECAMATAN


def test_an_emergency_names_112(router):
    assert router.route("tolong ada kebakaran rumah di sukun").emergency
    assert not router.route("lampu jalan mati di sukun").emergency


def test_the_printed_object_has_exactly_the_agreed_shape(router):
    lines = ["jalan rusak di suhat\n", "\n", "081234567890 pju mati"]
    printed = [json.loads(line) for line in cli_lines(lines)]
    assert len(printed) == len(lines)
    for one in printed:
        assert list(one) == [
            "department",
            "decision",
            "confidence",
            "candidates",
            "kind",
            "emergency",
            "place",
            "reasons",
        ]
        assert one["decision"] in ("assign", "ask", "coordinator")
        assert all(
            list(candidate) == ["department", "category", "confidence"] for candidate in one["candidates"]
        )
        assert len(one["candidates"]) >= 5
        assert not any((candidate["department"] or "").startswith("Kec. ") for candidate in one["candidates"])
    assert printed[0]["department"] == "DPUPRPKP"
    assert printed[0]["place"]["street"] == "Soekarno-Hatta"


def test_a_person_can_read_one_decision():
    shown = route_one("sampah tidak diangkut di sukun")
    assert "DLH" in shown
    assert "sampah" in shown


def test_personal_data_is_never_a_reason(router):
    decision = router.route("ktp saya 3573010101900001 hilang, hubungi 081234567890")
    assert [span.kind for span in decision.personal] == ["nik", "phone"]
    assert not any(any(char.isdigit() for char in reason) for reason in decision.reasons)
