"""A city's folder with a mistake in it: the mistake is named with its file and its line."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from complaints.catalogue import CatalogueError, check, load

KEMBANG = Path(__file__).parents[2] / "cities" / "kembang"
CITY = """\
coordinator = "Kominfo"
unclear = "kominfo.belum_jelas"
targets = { 2024 = 10 }
languages = ["id"]
code_prefix = "KCL"

[official]
city_name = "Kota Kecil"
government = "Pemerintah Kota Kecil"
province = "Jawa Timur"
emergency_number = "112"
emergency_name = "112"
dpo_name = "Pejabat"
dpo_contact = "Kantor"
dpo_verified = false

[[numbers]]
number = "112"
name = "darurat"
source = "https://example.org"
verified = true
"""
KOMINFO = """\
[department]
short = "Kominfo"
name = "Dinas Kominfo"
duties = "koordinator"
evidence = "sourced"
source = ""
sort = "dinas"

[belum_jelas]
name = "Belum jelas"
phrases = "ke mana; tidak tahu; bingung"
interim = ["Ceritakan saja.", "Kalau bahaya, telepon 112."]

[aplikasi]
name = "Aplikasi rusak"
phrases = \"\"\"
aplikasi macet; aplikasi rusak;
tidak bisa masuk
\"\"\"
interim = ["Ambil tangkapan layar.", "Coba sekali lagi."]
ask.layar = "Apa tulisannya?"
general = true
"""
KECAMATAN = """\
[department]
short = "Kec. Tengah"
name = "Kecamatan Tengah"
duties = "kewilayahan"
evidence = "sourced"
source = ""
sort = "kecamatan"
"""
KELURAHAN = "code,name,kecamatan,lat,lng,aliases\n1.1,Alun,Tengah,-7.9,112.6,Alun-Alun\n"
STREETS = "name,kecamatan,aliases\nMawar,Tengah,\n"
POLYGONS = """\
{"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"kode": "1.1", "nama": "Alun", "kecamatan": "Tengah"},
"geometry": {"type": "Polygon", "coordinates": [[[112, -8], [113, -8], [113, -7], [112, -8]]]}}
]}
"""
RULES = (KEMBANG / "rules.yaml").read_text(encoding="utf-8")
TEMPLATES = """\
[dicek]
title = "Kami cek"
categories = ["kominfo.aplikasi"]
departments = ["Kominfo"]
text = "{sapaan}, {masalah} di {tempat} dicek [unit]."
"""
FILES = {
    "city.toml": CITY,
    "departments/kominfo.toml": KOMINFO,
    "departments/kec_tengah.toml": KECAMATAN,
    "kelurahan.csv": KELURAHAN,
    "streets.csv": STREETS,
    "kelurahan.geojson": POLYGONS,
    "rules.yaml": RULES,
    "templates.toml": TEMPLATES,
}


@pytest.fixture
def city(tmp_path: Path) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def _change(city: Path, name: str, old: str, new: str) -> None:
    text = (city / name).read_text(encoding="utf-8")
    assert old in text
    (city / name).write_text(text.replace(old, new, 1), encoding="utf-8")


def test_another_city_is_another_folder(city: Path):
    assert check(city) == []
    catalogue = load(city)
    assert list(catalogue.departments) == ["Kec. Tengah", "Kominfo"]
    assert catalogue.category("kominfo.aplikasi").phrases == (
        "aplikasi macet",
        "aplikasi rusak",
        "tidak bisa masuk",
    )
    assert catalogue.kecamatan_of("alun-alun") == "Kec. Tengah"


K, T = "departments/kominfo.toml", "city.toml"
R, A, G = "rules.yaml", "templates.toml", "kelurahan.geojson"


@pytest.mark.parametrize(
    ("name", "old", "new", "line", "said"),
    [
        (T, '"Kominfo"', '"Dinas Lain"', 1, "unknown department 'Dinas Lain'"),
        (T, "kominfo.belum_jelas", "kominfo.hilang", 2, "unknown category 'kominfo.hilang'"),
        (T, "{ 2024 = 10 }", '"10"', 3, "'targets' must be dict, not str"),
        (T, "{ 2024 = 10 }", "{ tahun = 10 }", 3, "'targets' must name years and numbers, not 'tahun'"),
        (T, "{ 2024 = 10 }", "{ 2024 = 0 }", 3, "'targets' must name years and numbers, not '2024'"),
        (T, "dpo_verified = false\n", "", 7, "'dpo_verified' is missing in [official]"),
        (T, 'code_prefix = "KCL"\n', "", 1, "'code_prefix' is missing"),
        (T, '"KCL"', '"kcl1"', 5, "'code_prefix' must be 2 to 4 capitals A to Z, not 'kcl1'"),
        (T, '"KCL"', '"KCL"\nformer_prefixes = ["M-G"]', 6, "'former_prefixes' must be 2 to 4 capitals"),
        (T, "[official]", '[examples]\ntempat = "Alun"\n[official]', 8, "unknown field 'tempat'"),
        (T, "[official]", '[examples]\ndepartment = "A"\n[official]', 8, "unknown department 'A'"),
        (T, "[official]", '[nicknames]\nmwr = "Mawur"\n[official]', 8, "no street 'Mawur' in streets.csv"),
        (K, 'sort = "dinas"', 'sort = "kantor"', 7, "'sort' is 'kantor'; it must be one of"),
        (K, 'interim = ["Ambil tangkapan layar.", "Coba sekali lagi."]\n', "", 14, "'interim' is missing"),
        (K, "general = true", "generall = true", 22, "unknown field 'generall'"),
        (K, "general = true", 'general = "ya"', 22, "'general' must be bool, not str"),
        (K, "general = true", 'clock = "cepat"', 22, "'clock' is 'cepat'; it must be one of complaint"),
        (K, "[aplikasi]", "[belum_jelas]", 14, "not valid TOML: Cannot declare"),
        (K, "[aplikasi]", "[Aplikasi]", 14, "key 'Aplikasi' may only hold"),
        (K, "tidak bisa masuk", "bingung", 16, "phrase 'bingung' is already in kominfo.belum_jelas"),
        (K, "aplikasi macet", "Aplikasi macet", 16, "must be in lower case"),
        (K, '"Coba sekali lagi."', "7", 20, "each sentence of 'interim' must be a text"),
        (K, ', "Coba sekali lagi."', "", 20, "'interim' has 1 sentences"),
        (K, "Coba sekali lagi.", "Telepon 0341-555123.", 20, "'0341-555123' looks like a telephone number"),
        (K, '"Apa tulisannya?"', '""', 21, "question 'layar' must be a text"),
        (K, 'name = "Aplikasi rusak"', 'name = ""', 15, "'name' is empty"),
        (K, '"Kominfo"', '"Kec. Tengah"', 2, "department 'Kec. Tengah' is already in"),
        ("departments/kec_tengah.toml", "[department]", "[dinas]", 1, "the [department] table is missing"),
        ("kelurahan.csv", "Tengah,-7.9", "Utara,-7.9", 2, "unknown department 'Kec. Utara'"),
        ("kelurahan.csv", "-7.9", "tujuh", 2, "'lat' is 'tujuh', not degrees"),
        ("kelurahan.csv", "1.1,", "1.2,", 2, "no polygon of 1.2"),
        ("kelurahan.csv", "code,name", "kode,nama", 1, "the first line must be code,name"),
        ("streets.csv", "Mawar,Tengah,\n", "Mawar,Tengah,\nMawar,,\n", 3, "'Mawar' is already in line 2"),
        (G, "]}\n", "]", 4, "not valid JSON"),
        (G, '"kode"', '"code"', 1, "features have a property 'kode'"),
        (G, '"Alun"', '"Alon"', 2, "'nama' of 1.1 is 'Alon'; kelurahan.csv says 'Alun'"),
        (G, '"geometry"', '"geometri"', 2, "1.1 has no area: 'geometry' must be a Polygon"),
        (G, "[113, -7], ", "", 2, "1.1 has no area"),
        (G, '"Polygon"', '"Point"', 2, "1.1 has no area"),
        (
            R,
            "verify_within: 3",
            "verify_within: tiga",
            6,
            "'verify_within' must be a whole number from 1, not 'tiga'",
        ),
        (R, "verify_within: 3", "verify_within: 0", 6, "'verify_within' must be a whole number from 1"),
        (R, "    verify_within: 3\n", "", 2, "'verify_within' is missing in 'versions'"),
        (R, "    verify_within", "   verify_within", 6, "not valid YAML"),
        (R, "waiting_citizen: 3", "waiting_citzen: 3", 12, "unknown field 'waiting_citzen' in 'push_every'"),
        (R, "default: 2, ", "", 12, "'default' is missing in 'push_every'"),
        (R, "[officer, lead]", "[officer, walikota]", 15, "'walikota' in 'tell' is not one of officer"),
        (R, "after: 0.5", "after: 1.5", 14, "'after' must be more than 0 and at most 1, not '1.5'"),
        (R, "physical: 1.5", "physical: -1", 23, "'physical' must be a number from 0"),
        (R, '["08:00", "16:00"]', "[08:00, 16:00]", 29, "'hours' must be two hours in quotes"),
        (
            R,
            '["07:00", "21:00"]',
            '["21:00", "07:00"]',
            32,
            "'waking' must be two hours in quotes, the earlier",
        ),
        (R, "2018-12-31", "besok", 3, "'besok' in 'valid_from' is no day"),
        (R, "extra: {}", "extra: {2027-02-30: Hari Jadi}", 36, "'2027-02-30' in 'extra' is no day"),
        (R, "removed: []", "removed: [2027-02-30]", 37, "'2027-02-30' in 'removed' is no day"),
        (R, "without_leave: []", "without_leave: [dua]", 38, "'without_leave' must list years"),
        (R, "holidays:", "holiday:", 35, "unknown field 'holiday' in 'rules.yaml'"),
        (A, "[dicek]", "[dicek", 1, "not valid TOML"),
        (A, 'title = "Kami cek"\n', "", 1, "'title' and 'text' must hold something"),
        (A, "[unit]", "kami", 5, "'text' needs a [blank]"),
        (A, "{masalah}", "{nama}", 5, "in braces only sapaan, masalah, tempat, dinas are filled in"),
        (A, "kominfo.aplikasi", "kominfo.apa", 3, "'kominfo.apa' in 'categories' is not in the catalogue"),
        (A, '["Kominfo"]', '"Kominfo"', 4, "'departments' must be a list"),
        (A, "departments", "department", 4, "unknown field 'department'"),
    ],
)
def test_a_mistake_is_named_with_file_and_line(
    city: Path, name: str, old: str, new: str, line: int, said: str
):
    _change(city, name, old, new)
    found = [problem for problem in check(city) if problem.file == name and said in problem.message]
    assert [problem.line for problem in found] == [line], [str(problem) for problem in check(city)]
    assert str(found[0]).startswith(f"{name}:{line}: ")


@pytest.mark.parametrize("name", [name for name in FILES if name != A])
def test_a_missing_file_is_named(city: Path, name: str):
    (city / name).unlink()
    assert any(p.file == name or "department" in p.message for p in check(city))


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('[belum_jelas]\nname = "Dereng cetha"\n', None, ""),
        ('\n[hilang]\nname = "Ical"\n', 2, "there is no category kominfo.hilang to translate"),
        ('[aplikasi]\nphrases = "x"\n', 2, "unknown field 'phrases'"),
        ('[aplikasi]\nask.lain = "Punapa?"\n', 1, "nothing called 'lain' is asked"),
        ('[aplikasi]\ninterim = ["Telpon 555123."]\n', 2, "'555123' looks like a telephone number"),
    ],
)
def test_a_translation_is_held_against_its_original(city: Path, text: str, line: int | None, said: str):
    (city / "languages" / "jv").mkdir(parents=True)
    (city / "languages" / "jv" / "kominfo.toml").write_text(text, encoding="utf-8")
    found = [(problem.line, said in problem.message) for problem in check(city)]
    assert found == ([] if line is None else [(line, True)])


def test_a_translation_is_used_and_falls_back_part_by_part(city: Path):
    (city / "languages" / "jv").mkdir(parents=True)
    (city / "languages" / "jv" / "kominfo.toml").write_text(
        '[aplikasi]\nname = "Aplikasi risak"\n', encoding="utf-8"
    )
    kind = load(city).category("kominfo.aplikasi")
    assert (kind.name_in("jv"), kind.name_in("en")) == ("Aplikasi risak", "Aplikasi rusak")
    assert kind.interim_in("jv") == kind.interim
    assert kind.ask_in("jv") == kind.ask


def test_the_words_of_a_city_are_told_by_line_too(city: Path):
    words = "# ours\nngalam\tmalang\n\nhamur rumah\nNgalup\tpulang\nngalam\tkota kita\n"
    (city / "local_words.txt").write_text(words, encoding="utf-8")
    assert [(one.file, one.line) for one in check(city)] == [("local_words.txt", at) for at in (4, 5, 6)]
    assert "already in line 2" in check(city)[-1].message


def test_templates_may_be_left_out(city: Path):
    (city / A).unlink()
    assert check(city) == []


def test_a_small_whole_city_is_clean():
    assert [str(problem) for problem in check(KEMBANG)] == []


def test_two_versions_of_the_rules_with_one_name_are_told(city: Path):
    version = RULES[RULES.index("  - version") : RULES.index("\nholidays")]
    (city / R).write_text(RULES.replace(version, version + version), encoding="utf-8")
    assert [str(problem) for problem in check(city)] == ["rules.yaml:1: two versions have one name"]


@pytest.mark.parametrize("text", ["", "versions: []", "- 1", "versions:\n  - satu"])
def test_rules_of_another_shape_are_told(city: Path, text: str):
    (city / R).write_text(text, encoding="utf-8")
    assert {problem.file for problem in check(city)} == {R}


def test_all_mistakes_are_told_at_once_in_order(city: Path):
    _change(city, K, 'name = "Aplikasi rusak"', 'nama = "Aplikasi rusak"')
    _change(city, "streets.csv", "Mawar", "")
    told = check(city)
    assert told == sorted(told, key=lambda problem: (problem.file, problem.line, problem.message))
    assert {problem.file for problem in told} == {K, "streets.csv"}


def test_loading_a_broken_folder_explains_itself(city: Path):
    _change(city, K, "interim", "interin")
    with pytest.raises(CatalogueError) as caught:
        load(city)
    assert caught.value.key == "catalogue-unusable"
    assert "departments/kominfo.toml:12: unknown field 'interin'" in str(caught.value)


def test_a_city_that_is_not_there_is_said_so(tmp_path: Path):
    with pytest.raises(CatalogueError, match="there is no folder of this city"):
        load(tmp_path / "kota_hilang")


def test_a_copied_folder_of_the_shipped_city_is_clean_too(tmp_path: Path):
    copy = tmp_path / "kota"
    shutil.copytree(load("malang").folder, copy)
    assert check(copy) == []
    assert load(copy).city == "kota"


def test_loading_imports_nothing_heavy():
    code = (
        "import sys; from complaints.catalogue import load; load('malang');"
        "heavy = {'yaml', 'pydantic', 'shapely', 'json', 'complaints.catalogue.schema'};"
        "print(*sorted(heavy & set(sys.modules)))"
    )
    root = Path(__file__).parents[3]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
