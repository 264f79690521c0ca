"""A city that nobody counted reports of: its own phrases decide, and what its people teach."""

import csv
import shutil
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from complaints import catalogue
from complaints.routing import Learned, Router, make_prior, prior
from complaints.routing.phrases_alone import home

KEMBANG = Path(__file__).parents[2] / "cities" / "kembang"
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)


@pytest.fixture(scope="module")
def kembang():
    return catalogue.load(KEMBANG)


@pytest.fixture(scope="module")
def router(kembang):
    return Router.for_city(kembang)


@pytest.mark.parametrize(
    ("text", "department", "category"),
    [
        ("lampu jalan mati sudah seminggu", "DPU", "dpu.lampu_mati"),
        ("jalan di depan rumah berlubang parah", "DPU", "dpu.jalan_rusak"),
        ("sampah di gang kami belum diangkut", "DLH", "dlh.sampah"),
        ("atap rusun rusak", "Perkim", "perkim.rusun"),
        ("saya bingung urusan siapa ini", "Diskominfo", "diskominfo.belum_jelas"),
    ],
)
def test_a_phrase_of_its_own_catalogue_is_enough(router, text, department, category):
    decision = router.route(text)
    assert (decision.decision, decision.department, decision.category) == ("assign", department, category)


@pytest.mark.parametrize("text", ["air pdam mati di kelurahan melati", "mohon bantuannya", "", "🙂"])
def test_what_no_phrase_names_goes_to_the_home_of_unclear_reports(router, kembang, text):
    decision = router.route(text)
    assert (decision.decision, decision.department) == ("coordinator", None)
    assert decision.candidates[0].department == home(kembang)


def test_two_matters_are_asked_about(router):
    decision = router.route("jalan rusak dan sampah menumpuk")
    assert decision.decision == "ask"
    assert {one.department for one in decision.candidates[:2]} == {"DPU", "DLH"}


def test_only_its_own_departments_are_proposed(router, kembang):
    for text in ("lampu jalan mati", "jukir liar", "pohon tumbang", "bansos belum cair", ""):
        found = [one.department for one in router.route(text).candidates]
        assert set(found) <= set(kembang.departments)
        assert len(set(found)) == len(found)


def test_people_teach_it(router):
    learned = Learned(NOW)
    for number in range(6):
        learned.correct("air pdam mati sejak kemarin", "Diskominfo", "Perkim", NOW, number)
    taught = router.route("air pdam mati di kelurahan melati", learned=learned)
    assert taught.candidates[0].department == "Perkim"
    assert taught.decision == "ask"
    assert taught.confidence >= 0.8
    assert router.route("mohon bantuannya", learned=learned).decision == "coordinator"
    assert router.route("lampu jalan mati", learned=learned).department == "DPU"


def test_confidences_are_shares(router):
    for text in ("lampu jalan mati", "pohon", "jalan rusak dan sampah menumpuk", ""):
        sure = [one.confidence for one in router.route(text).candidates]
        assert sure == sorted(sure, reverse=True)
        assert sum(sure) <= 1 + 1e-9


def test_the_prior_of_malang_is_for_malang(malang, kembang):
    assert prior.for_city(malang) is prior.load(prior.FILE)
    assert prior.for_city(kembang) is prior.SILENT


def test_a_city_that_was_copied_from_malang_does_not_get_its_prior(malang):
    renamed = replace(malang, official=replace(malang.official, city_name="Kota Batu"))
    assert prior.for_city(renamed) is prior.SILENT


def test_a_prior_that_knows_few_departments_of_the_catalogue_is_silent(malang):
    few = {name: malang.departments[name] for name in ("DLH", "Dishub")}
    assert prior.for_city(replace(malang, departments=few)) is prior.SILENT


def test_a_department_that_left_the_catalogue_is_proposed_no_more(malang):
    kept = {name: one for name, one in malang.departments.items() if name != "DPUPRPKP"}
    kinds = {key: one for key, one in malang.categories.items() if one.department in kept}
    router = Router.for_city(replace(malang, departments=kept, categories=kinds))
    assert router.prior is prior.load(prior.FILE)
    decision = router.route("lampu jalan mati sudah seminggu, gelap")
    assert "DPUPRPKP" not in [one.department for one in decision.candidates]
    assert sum(one.confidence for one in decision.candidates) <= 1 + 1e-9


REPORTS = {
    "DPU": ["lampu jalan mati gelap", "jalan berlubang parah", "trotoar pecah licin"],
    "DLH": ["sampah menumpuk bau", "dahan patah menimpa kabel", "tps penuh lalat"],
    "Perkim": ["atap rusun rusak", "lift rusun macet", "rusun bocor terus"],
}


def test_a_city_makes_its_own_prior_and_uses_it(tmp_path, malang):
    city = tmp_path / "kembang"
    shutil.copytree(KEMBANG, city)
    rows = [
        {"text": f"{text} nomor {'abcdefgh'[turn]}", "dept": name, "label": "", "src": "desk"}
        for name, texts in REPORTS.items()
        for text in texts
        for turn in range(8)
    ]
    rows.append({"text": "jalan rusak", "dept": "DPUPRPKP", "label": "", "src": "desk"})
    with (tmp_path / "complaints.csv").open("w", encoding="utf-8", newline="") as lines:
        table = csv.DictWriter(lines, ["text", "dept", "label", "src"])
        table.writeheader()
        table.writerows(rows)
    before = prior.FILE.stat().st_mtime_ns
    assert make_prior.main(tmp_path, city) == city / "prior.bin"
    assert prior.FILE.stat().st_mtime_ns == before
    known = catalogue.load(city)
    router = Router.for_city(known)
    assert router.prior.city == "Kota Kembang"
    assert set(router.prior.departments) == {"DPU", "DLH", "Perkim"}
    assert router.route("sampah menumpuk bau sekali").candidates[0].department == "DLH"
    assert prior.for_city(malang) is prior.load(prior.FILE)


def test_without_scikit_learn_it_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr(make_prior, "NEEDED", ("numpy", "a_module_that_is_not_there"))
    with pytest.raises(make_prior.CannotMake, match=r"pip install -r requirements/dev\.txt"):
        make_prior.main(tmp_path, KEMBANG)


def test_without_reports_of_its_departments_it_says_so(tmp_path):
    (tmp_path / "complaints.csv").write_text("text,dept,label,src\njalan,DPUPRPKP,,x\n", encoding="utf-8")
    with pytest.raises(make_prior.CannotMake, match="must hold their short names"):
        make_prior.main(tmp_path, KEMBANG)
    with pytest.raises(make_prior.CannotMake, match=r"no complaints\.csv"):
        make_prior.main(tmp_path / "nowhere", KEMBANG)
    with pytest.raises(make_prior.CannotMake, match="there is no folder of this city"):
        make_prior.main(tmp_path, tmp_path / "kota")
