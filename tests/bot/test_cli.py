"""The command as people type it: a process of its own, in a folder without settings."""

import asyncio
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.settings import Settings
from storage.engine.migrate import downgrade, head

ROOT = Path(__file__).parent.parent.parent
KEMBANG = ROOT / "tests" / "cities" / "kembang"
TOKEN = "123456:" + "a" * 35


@pytest.fixture
def wadul(tmp_path):
    """Runs `python -m bot …`; settings as keyword arguments."""

    def run(*words: str, given: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
        names = {name.upper() for name in Settings.model_fields}
        environment = {name: value for name, value in os.environ.items() if name not in names}
        return subprocess.run(
            [sys.executable, "-m", "bot", *words],
            input=given,
            capture_output=True,
            text=True,
            cwd=tmp_path,
            env={**environment, "PYTHONPATH": str(ROOT), **settings},
            check=False,
            timeout=120,
        )

    return run


def one_sentence(done: subprocess.CompletedProcess[str], about: str) -> None:
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert done.stderr.startswith("Wadul cannot start. ")
    assert about in done.stderr


def test_check_tells_line_by_line_and_is_content_with_a_fresh_clone(wadul):
    done = wadul("check")
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) >= 5
    assert all(line.startswith("OK     ") for line in lines)


def test_check_says_what_to_do_and_ends_with_1(wadul):
    done = wadul("check", DATABASE_URL="sqlite:///new.sqlite3")
    assert done.returncode == 1
    assert "TO DO  database: is not at this version's shape. Run: wadul migrate" in done.stdout


def test_migrate_goes_up_and_down_and_says_where_it_is(wadul, tmp_path):
    up = wadul("migrate")
    assert (up.returncode, up.stdout) == (0, f"The database is at {head()}.\n"), up.stderr
    assert (tmp_path / "data" / "training.sqlite3").exists()
    assert wadul("migrate").stdout == up.stdout, "twice does no harm"
    step = f"The database is at {int(head()) - 1:04d}.\n"
    assert wadul("migrate", "--down").stdout == step
    asyncio.run(downgrade(f"sqlite+aiosqlite:///{tmp_path}/data/training.sqlite3", "0001"))
    down = wadul("migrate", "--down")
    assert (down.returncode, down.stdout) == (0, "The database is at its empty beginning.\n"), down.stderr
    assert wadul("migrate", "--down").stdout == down.stdout, "there is nothing further down"


def test_migrate_without_a_database_says_one_sentence(wadul):
    done = wadul("migrate", DATABASE_URL="postgresql://wadul:rahasia@127.0.0.1:1/wadul")
    one_sentence(done, "DATABASE_URL")
    assert "rahasia" not in done.stderr


@pytest.mark.parametrize(
    ("words", "settings", "about"),
    [
        (("run",), {"CITIZEN_BOT_TOKEN": TOKEN}, "STAFF_BOT_TOKEN"),
        (("run",), {"TIME_ZONE": "Mars"}, "TIME_ZONE"),
        (("migrate",), {"DATA_DIR": "/dev/null/data"}, "DATA_DIR"),
        (("check",), {"TICK_SECONDS": "often"}, "TICK_SECONDS"),
        (("catalogue", "check"), {"LOG_LEVEL": "loud"}, "LOG_LEVEL"),
        (("route",), {}, "Give a text"),
    ],
)
def test_a_bad_setting_stops_with_one_sentence_and_no_traceback(wadul, words, settings, about):
    done = wadul(*words, **settings)
    one_sentence(done, about)
    assert TOKEN not in done.stderr


def test_route_tells_a_department_and_why(wadul):
    done = wadul("route", "Lampu jalan di depan pasar Dinoyo mati sudah seminggu")
    assert done.returncode == 0, done.stderr
    assert "DISHUB" in done.stdout.upper() or "DPUPRPKP" in done.stdout.upper()


def test_route_reads_lines_and_prints_one_object_for_each(wadul):
    texts = ["Sampah menumpuk di TPS", "KTP saya belum jadi", "🙂", ""]
    done = wadul("route", "--jsonl", given="\n".join(texts) + "\n")
    assert done.returncode == 0, done.stderr
    decisions = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(decisions) == len(texts)
    assert all("decision" in one for one in decisions)


def test_route_asks_the_city_of_the_settings_or_of_the_line(wadul):
    words = ("route", "lampu jalan mati sudah seminggu")
    for done in (wadul(*words, CITY=str(KEMBANG)), wadul(*words, "--city", str(KEMBANG))):
        assert done.stdout.startswith("assign: DPU ("), done.stderr
    listed = wadul("route", "--jsonl", given="sampah menumpuk\n", CITY=str(KEMBANG))
    assert json.loads(listed.stdout)["department"] == "DLH"


@pytest.mark.parametrize("words", [("run",), ("demo",), ("route", "jalan rusak"), ("report", "2026")])
def test_a_city_that_cannot_be_used_is_told_in_one_sentence(wadul, words):
    done = wadul(*words, CITY="atlantis")
    one_sentence(done, "atlantis:1: there is no folder of this city")
    assert "CITY" in done.stderr


@pytest.mark.parametrize(
    ("name", "old", "new", "told"),
    [
        ("rules.yaml", "verify_within: 3", "verify_within: tiga", "rules.yaml:6: 'verify_within' must be a"),
        ("rules.yaml", "versions:", "  versions", "rules.yaml:2: not valid YAML: mapping values are not"),
        ("rules.yaml", "waiting_citizen", "waiting_citzen", "rules.yaml:12: unknown field 'waiting_citzen'"),
        ("templates.toml", "[dicek]", "[dicek", "templates.toml:1: not valid TOML"),
        ("kelurahan.geojson", '"geometry"', '"geometri"', "kelurahan.geojson:2: 99.01.01.1001 has no area"),
    ],
)
def test_run_refuses_a_broken_city_by_file_and_line(wadul, tmp_path, name, old, new, told):
    city = tmp_path / "kembang"
    shutil.copytree(KEMBANG, city)
    text = (city / name).read_text(encoding="utf-8")
    (city / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    one_sentence(wadul("run", CITY=str(city)), told)


def test_the_catalogue_of_malang_is_well(wadul):
    done = wadul("catalogue", "check", "malang")
    assert done.returncode == 0, done.stdout
    assert "57 kelurahan" in done.stdout


def test_a_broken_catalogue_is_told_by_file_and_line(wadul, tmp_path):
    (tmp_path / "kota").mkdir()
    (tmp_path / "kota" / "city.toml").write_text("name = \n", encoding="utf-8")
    done = wadul("catalogue", "check", "./kota")
    assert done.returncode == 1
    assert "city.toml:1" in done.stdout
    assert "Traceback" not in done.stderr


def test_a_catalogue_that_is_not_there(wadul):
    done = wadul("catalogue", "check", "atlantis")
    assert done.returncode == 1
    assert "Traceback" not in done.stderr


def test_without_words_it_says_what_it_can_do(wadul):
    assert "migrate" in wadul("--help").stdout


def test_keys_are_made_and_changed_from_the_command_line(wadul, tmp_path):
    made = wadul("keys", "new")
    assert made.returncode == 0
    key = made.stdout.strip()
    assert len(key) == 44
    place = {"DATABASE_URL": f"sqlite:///{tmp_path}/w.sqlite3", "IDENTITY_KEYS": key}
    assert wadul("migrate", **place).returncode == 0
    done = wadul("keys", "rotate", **place)
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("0 identities sealed anew, 0 were so already.")


def test_the_record_of_uses_and_a_notice_of_breach(wadul, tmp_path):
    place = {
        "DATABASE_URL": f"sqlite:///{tmp_path}/w.sqlite3",
        "IDENTITY_KEYS": Fernet.generate_key().decode(),
    }
    assert wadul("migrate", **place).returncode == 0
    (tmp_path / "notice.txt").write_text("Cadangan data terbuka 2 jam, sudah ditutup.", encoding="utf-8")
    counted = wadul("breach", "notice.txt", "--dry-run", **place)
    assert counted.stdout.startswith("0 citizens would be told."), counted.stderr
    assert wadul("breach", "nothing.txt", **place).returncode == 2
    assert wadul("breach", "notice.txt", **place).returncode == 0
    told = wadul("audit", **place)
    assert told.returncode == 0, told.stderr
    head, entry = told.stdout.splitlines()
    assert head == "at,who,name,what,about,reason,told"
    assert "breach-notice" in entry
    assert wadul("audit", "--since", "besok", **place).returncode == 2
    assert wadul("audit", "--since", "2999-01-01", "uses.csv", **place).returncode == 0
    assert (tmp_path / "uses.csv").read_text(encoding="utf-8-sig").strip() == head
