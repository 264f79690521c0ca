"""What the city of Malang's catalogue must hold, whoever edits it."""

import csv
import os
import re
from collections import Counter
from pathlib import Path

import pytest
from shapely.geometry import Point, shape

from complaints.catalogue import Catalogue, check, load

ROOT = Path(__file__).parents[3]
TREE = (
    "bot",
    "complaints",
    "docs",
    "handlers",
    "scheduler",
    "storage",
    "tests",
    "README.md",
    "CONTRIBUTING.md",
)
CITY_DEPARTMENTS = {
    *("DPUPRPKP", "Dishub", "Satpol PP", "DLH", "Dinkes", "Disdikbud", "Dinsos-P3AP2KB", "Dispendukcapil"),
    *(
        "Disnaker-PMPTSP",
        "Diskopindag",
        "Disporapar",
        "Dispangtan",
        "Diskominfo",
        "Bapenda",
        "BPBD",
        "BKPSDM",
    ),
    *("BKAD", "Inspektorat", "Bappeda", "Bakesbangpol", "Dispussipda", "Perumda Tugu Tirta", "RSUD", "Setda"),
    "Setwan",
}
FIVE = {"Kec. Blimbing", "Kec. Klojen", "Kec. Kedungkandang", "Kec. Sukun", "Kec. Lowokwaru"}


@pytest.fixture(scope="module")
def malang() -> Catalogue:
    return load("malang")


def _shared(name: str) -> Path | None:
    """A file of the data to measure with, which stays outside this repository."""
    folders = [os.environ.get("WADUL_DATA", ""), ROOT.parent / "shared" / "data"]
    return next((Path(f) / name for f in folders if f and (Path(f) / name).is_file()), None)


def test_the_catalogue_is_clean():
    assert [str(problem) for problem in check("malang")] == []


def test_there_are_at_least_130_kinds_of_problem(malang: Catalogue):
    assert len(malang.categories) >= 130


@pytest.mark.parametrize("short", sorted(CITY_DEPARTMENTS | {"Kecamatan/Kelurahan"}))
def test_every_city_department_has_several_kinds_and_one_catch_all(malang: Catalogue, short: str):
    kinds = malang.categories_of(short)
    assert len(kinds) >= 3
    assert [kind.general for kind in kinds].count(True) == 1
    assert malang.general_of(short) is kinds[-1]


def test_the_five_kecamatan_are_departments_without_kinds_of_their_own(malang: Catalogue):
    assert {short for short, d in malang.departments.items() if d.sort == "kecamatan"} == FIVE | {
        "Kecamatan/Kelurahan"
    }
    assert [malang.categories_of(short) for short in FIVE] == [()] * 5


def test_what_belongs_to_an_outside_body_is_marked_so(malang: Catalogue):
    outside = [d for d in malang.departments.values() if d.outside]
    assert {"PLN", "BPN", "Polresta Malang Kota", "Pemprov Jatim", "Kab. Malang"} <= {
        d.short for d in outside
    }
    for department in outside:
        assert malang.categories_of(department.short)
        assert all(kind.outside for kind in malang.categories_of(department.short))


def test_an_outside_kind_may_stand_in_a_city_department(malang: Catalogue):
    kind = malang.category("disnaker.jht_jkp")
    assert kind.outside
    assert not malang.department(kind.department).outside


def test_the_mapping_choices_hold(malang: Catalogue):
    chosen = {
        "dpuprpkp.pju_mati": "DPUPRPKP",
        "satpolpp.kebakaran": "Satpol PP",
        "dlh.makam": "DLH",
        "tugutirta.air_mati": "Perumda Tugu Tirta",
        "luar_provinsi.sma_smk": "Pemprov Jatim",
    }
    assert {key: malang.category(key).department for key in chosen} == chosen


@pytest.mark.parametrize(
    "key",
    [
        "satpolpp.kebakaran",
        "dlh.pohon_tumbang",
        "luar_polisi.kecelakaan",
        "dinkes.ambulans",
        "bpbd.banjir_darurat",
        "bpbd.longsor",
        "luar_pln.kabel_bahaya",
        "dpuprpkp.tiang_pju_bahaya",
    ],
)
def test_an_emergency_names_112_in_its_first_two_sentences(malang: Catalogue, key: str):
    kind = malang.category(key)
    assert kind.emergency
    assert "112" in " ".join(kind.interim[:2])


def test_every_emergency_names_a_number_to_call(malang: Catalogue):
    for kind in malang.categories.values():
        if kind.emergency:
            assert re.search(r"\b11[029]\b", " ".join(kind.interim)), kind.key


def test_abuse_of_office_runs_on_its_own_clock(malang: Catalogue):
    assert {kind.clock for kind in malang.categories_of("Inspektorat")} == {"oversight"}
    assert {kind.clock for kind in malang.categories.values()} == {
        "complaint",
        "oversight",
        "information",
        "suggestion",
    }


def test_what_nobody_matches_has_a_home_at_the_coordinator(malang: Catalogue):
    assert malang.category(malang.unclear).department == malang.coordinator == "Diskominfo"
    assert malang.general_of("Kec. Sukun").key == malang.unclear


@pytest.mark.parametrize(
    "empty", ["tindaklanjuti", "tindak lanjuti", "berkoordinasi", "sesuai prosedur", "dimohon"]
)
def test_no_interim_text_is_officialese(malang: Catalogue, empty: str):
    assert [k.key for k in malang.categories.values() if empty in " ".join(k.interim).casefold()] == []


def test_interim_sentences_are_short_enough_to_read_aloud(malang: Catalogue):
    long = [s for k in malang.categories.values() for s in k.interim if len(s.split()) > 32]
    assert long == []


def test_no_two_kinds_of_one_department_have_the_same_name(malang: Catalogue):
    names = Counter((kind.department, kind.name) for kind in malang.categories.values())
    assert [name for name, times in names.items() if times > 1] == []


def test_each_language_falls_back_to_indonesian(malang: Catalogue):
    kind = malang.category("dpuprpkp.pju_mati")
    assert kind.name_in("xx") == kind.name
    assert kind.interim_in("xx") == kind.interim
    assert kind.ask_in("xx") == kind.ask


def test_what_is_translated_differs_and_keeps_its_keys(malang: Catalogue):
    kind = malang.category("dpuprpkp.pju_mati")
    assert len({kind.name, kind.name_in("jv"), kind.name_in("en")}) == 3
    assert [d.key for d in kind.ask_in("jv")] == [d.key for d in kind.ask]


def test_the_official_numbers_are_sourced_and_unverified_ones_say_so(malang: Catalogue):
    official = malang.official
    assert official.emergency_number in {number.number for number in official.numbers if number.verified}
    assert all(number.source.startswith("https://") for number in official.numbers)
    assert official.dpo_verified is False
    assert [malang.target(year) for year in (2023, 2024, 2026)] == [None, 2920, 2920]


def test_the_57_kelurahan_lie_in_their_polygons(malang: Catalogue):
    import json  # noqa: PLC0415 - only here

    features = json.loads(malang.polygons.read_text(encoding="utf-8"))["features"]
    polygons = {feature["properties"]["kode"]: shape(feature["geometry"]) for feature in features}
    assert len(malang.kelurahan) == len(polygons) == 57
    for place in malang.kelurahan:
        # A centre point may lie just outside a bent kelurahan; a few hundred metres are 0.003 degrees.
        assert polygons[place.code].distance(Point(place.lng, place.lat)) < 0.003, place.name


@pytest.mark.parametrize(
    ("kelurahan", "short"),
    [("Sawojajar", "Kec. Kedungkandang"), ("oro oro dowo", "Kec. Klojen"), ("Blimbing", "Kec. Blimbing")],
)
def test_a_kelurahan_tells_its_kecamatan(malang: Catalogue, kelurahan: str, short: str):
    assert malang.kecamatan_of(kelurahan) == short


def test_a_kelurahan_of_another_city_is_refused(malang: Catalogue):
    with pytest.raises(KeyError):
        malang.kecamatan_of("Ngagel Rejo")


def test_streets_say_their_kecamatan_only_when_there_is_one(malang: Catalogue):
    streets = {street.name: street for street in malang.streets}
    assert streets["Soekarno-Hatta"].kecamatan == "Lowokwaru"
    assert "Suhat" in streets["Soekarno-Hatta"].aliases
    assert streets["Muharto"].kecamatan == ""
    assert streets["Muharto"].kecamatans == ("Blimbing", "Kedungkandang")


def test_every_department_of_the_city_list_is_there(malang: Catalogue):
    listed = CITY_DEPARTMENTS | FIVE
    if path := _shared("malang_departments.csv"):
        with path.open(encoding="utf-8", newline="") as lines:
            rows = {row["short"]: row for row in csv.DictReader(lines)}
        assert set(rows) == listed
        for short, row in rows.items():
            assert (malang.department(short).name, malang.department(short).evidence) == (
                row["name"],
                row["evidence"],
            )
    assert listed <= set(malang.departments)


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[a-z0-9]+", text.casefold()))


def test_no_sentence_of_the_unlicensed_complaints_is_in_the_project():
    paths = [path for name in ("complaints.csv", "complaints_unlabelled.csv") if (path := _shared(name))]
    if not paths:
        pytest.skip("left out: the complaints to compare with are not beside this repository")
    ours = _texts_of_the_project()
    found = []
    for path in paths:
        with path.open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                for sentence in re.split(r"[.!?\n]+", row["text"]):
                    words = _plain(sentence)
                    # Fewer than seven words is vocabulary that anybody would use.
                    if words.count(" ") >= 6 and any(words in text for text in _candidates(ours, words)):
                        found.append(words)
    assert found == []


def _texts_of_the_project() -> list[str]:
    wanted = {".py", ".toml", ".csv", ".txt", ".md", ".ftl", ".json", ".html"}
    files = [path for name in TREE for path in [ROOT / name, *(ROOT / name).rglob("*")]]
    return [
        _plain(path.read_text(encoding="utf-8", errors="ignore"))
        for path in files
        if path.is_file() and path.suffix in wanted
    ]


def _candidates(texts: list[str], words: str) -> list[str]:
    """The texts that hold the first four words in a row, by an index made once."""
    key = " ".join(words.split()[:4])
    index = _index(tuple(texts))
    return [texts[number] for number in index.get(key, ())]


_INDEX: dict[int, dict[str, set[int]]] = {}


def _index(texts: tuple[str, ...]) -> dict[str, set[int]]:
    if not _INDEX:
        index: dict[str, set[int]] = {}
        for number, text in enumerate(texts):
            words = text.split()
            for start in range(len(words) - 3):
                index.setdefault(" ".join(words[start : start + 4]), set()).add(number)
        _INDEX[0] = index
    return _INDEX[0]
