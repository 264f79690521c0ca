"""The command as people type it: a process of its own, in a folder without settings."""

import asyncio
import json
import os
import shutil
import socket
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from cryptography.fernet import Fernet

from bot.settings import Settings
from storage.engine.migrate import downgrade, head
from tests.support.forks import forked

ROOT = Path(__file__).parent.parent.parent
KEMBANG = ROOT / "tests" / "cities" / "kembang"
TOKEN = "123456:" + "a" * 35
REAL = {
    "CITIZEN_BOT_TOKEN": TOKEN,
    "STAFF_BOT_TOKEN": "654321:" + "b" * 35,
    "STAFF_CHAT_ID": "-100",
    "TELEGRAM_API_URL": "http://127.0.0.1:1",
}


def _environment(settings: dict[str, str]) -> dict[str, str]:
    names = {name.upper() for name in Settings.model_fields}
    kept = {name: value for name, value in os.environ.items() if name not in names}
    return {**kept, "PYTHONPATH": str(ROOT), **settings}


@pytest.fixture
def typed(tmp_path):
    """Runs `python -m bot …` as people type it, in a new process; settings as keyword arguments."""

    def run(*words: str, given: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "bot", *words],
            input=given,
            capture_output=True,
            text=True,
            cwd=tmp_path,
            env=_environment(settings),
            check=False,
            timeout=120,
        )

    return run


@pytest.fixture
def wadul(tmp_path, tmp_path_factory):
    """The same in a process that has imported the program already, which is most of a command's time."""

    def run(*words: str, given: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
        return forked(words, given, tmp_path, tmp_path_factory.mktemp("streams"), _environment(settings))

    return run


def one_sentence(done: subprocess.CompletedProcess[str], about: str, what: str = "start") -> None:
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert done.stderr.startswith(f"Wadul cannot {what}. ")
    assert about in done.stderr


def test_check_tells_line_by_line_and_is_content_with_a_fresh_clone(typed):
    done = typed("check")
    assert done.returncode == 0, done.stdout + done.stderr
    lines = done.stdout.splitlines()
    assert len(lines) >= 5
    assert all(line.startswith("OK     ") for line in lines)


def test_check_says_what_to_do_and_ends_with_1(wadul, tmp_path):
    done = wadul("check", DATABASE_URL="sqlite:///new.sqlite3")
    assert done.returncode == 1
    assert "TO DO  database: The database is empty or not there yet" in done.stdout
    assert "wadul migrate" in done.stdout
    assert list(tmp_path.iterdir()) == [], "to look at things makes none"


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
    ],
)
def test_a_bad_setting_stops_with_one_sentence_and_no_traceback(wadul, words, settings, about):
    done = wadul(*words, **settings)
    one_sentence(done, about)
    assert TOKEN not in done.stderr


def test_route_without_a_text_says_what_it_wants(wadul):
    done = wadul("route")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("Wadul cannot route. Give a text")


def test_route_tells_a_department_and_why(wadul):
    done = wadul("route", "Lampu jalan di depan pasar Dinoyo mati sudah seminggu")
    assert done.returncode == 0, done.stderr
    assert "DISHUB" in done.stdout.upper() or "DPUPRPKP" in done.stdout.upper()


def test_route_reads_lines_and_prints_one_object_for_each(typed):
    texts = ["Sampah menumpuk di TPS", "KTP saya belum jadi", "🙂", ""]
    done = typed("route", "--jsonl", given="\n".join(texts) + "\n")
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
    what = "report" if words[0] == "report" else "start"
    one_sentence(done, "atlantis:1: there is no folder of this city", what=what)
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
    unasked = wadul("breach", "notice.txt", **place)
    assert unasked.returncode == 2
    assert "--yes" in unasked.stderr
    assert wadul("breach", "notice.txt", "--yes", **place).returncode == 0
    told = wadul("audit", **place)
    assert told.returncode == 0, told.stderr
    head, entry = told.stdout.splitlines()
    assert head == "at,who,name,what,about,reason,told"
    assert "breach-notice" in entry
    assert wadul("audit", "--since", "besok", **place).returncode == 2
    assert wadul("audit", "--since", "2999-01-01", "uses.csv", **place).returncode == 0
    assert (tmp_path / "uses.csv").read_text(encoding="utf-8-sig").strip() == head
    assert wadul("audit", "/not/there/uses.csv", **place).stderr.startswith("Wadul cannot write the record.")


UNREACHABLE = {"DATABASE_URL": "postgresql://wadul:rahasia@127.0.0.1:1/wadul"}


@pytest.mark.parametrize("place", [UNREACHABLE, {}, {"DATABASE_URL": "sqlite:////dev/null/w.sqlite3"}])
@pytest.mark.parametrize("words", [("audit",), ("keys", "rotate"), ("breach", "notice.txt", "--dry-run")])
def test_without_a_database_each_command_says_one_sentence(wadul, tmp_path, words, place):
    (tmp_path / "notice.txt").write_text("Cadangan data terbuka.", encoding="utf-8")
    done = wadul(*words, **place)
    assert done.returncode == 2
    assert len(done.stderr.strip().splitlines()) == 1, done.stderr
    assert done.stderr.startswith("Wadul cannot ")
    assert "database" in done.stderr
    assert "rahasia" not in done.stderr


def test_a_database_of_a_newer_version_is_told_by_each_command(wadul, tmp_path):
    place = {"DATABASE_URL": f"sqlite:///{tmp_path}/w.sqlite3", **REAL}
    assert wadul("migrate", **place).returncode == 0
    with sqlite3.connect(tmp_path / "w.sqlite3") as database:
        database.execute("UPDATE alembic_version SET version_num = '9999'")
    for words in (("migrate",), ("run",), ("audit",), ("report", "2026"), ("staff", "list"), ("check",)):
        done = wadul(*words, **place)
        assert done.returncode in {1, 2}, words
        assert "newer version of Wadul (step 9999): update the program" in done.stdout + done.stderr, words
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    ("settings", "about"),
    [
        ({"IDENTITY_KEYS": "rahasia"}, "IDENTITY_KEYS"),
        ({"DATABASE_URL": "postgresql://u:rahasia@localhost:abc/d"}, "DATABASE_URL"),
        ({"DATABASE_URL": "postgresql://u:ra@hasia@localhost/d"}, "%40"),
        ({"TIME_ZONE": "Asia"}, "TIME_ZONE"),
    ],
)
def test_check_says_what_is_wrong_and_never_breaks_off(wadul, settings, about):
    done = wadul("check", **REAL, **settings)
    assert done.returncode in {1, 2}
    assert about in done.stdout + done.stderr
    assert "Traceback" not in done.stderr
    assert "rahasia" not in done.stdout + done.stderr


def test_a_file_of_settings_in_another_encoding_is_told(wadul, tmp_path):
    (tmp_path / ".env").write_bytes("# Kabupatén\n".encode("utf-16"))
    one_sentence(wadul("check"), "UTF-8")


def test_a_name_in_the_file_of_settings_that_is_none_is_told(wadul, tmp_path):
    (tmp_path / ".env").write_text(
        "CITTY=batu\nPGPASSWORD=x\nLANGUAGE=en\nDATA_DIR=there\n", encoding="utf-8"
    )
    done = wadul("check")
    assert "TO DO  settings: .env has a name that is no setting, so it does nothing: CITTY (is it CITY?)" in (
        done.stdout
    )
    assert "PGPASSWORD" not in done.stdout
    assert "LANGUAGE" not in done.stdout


def test_serving_without_tokens_is_refused_and_says_where_it_looked(wadul, tmp_path):
    done = wadul("run", "--serve")
    one_sentence(done, "No tokens are set")
    assert f"no .env in {tmp_path}" in done.stderr


def test_a_key_file_that_cannot_be_used_is_told(wadul, tmp_path):
    (tmp_path / "data").mkdir(mode=0o700)
    (tmp_path / "data" / "identity.key").write_text("patah", encoding="ascii")
    assert wadul("migrate", **REAL).returncode == 0
    done = wadul("check", **REAL)
    assert "the key in identity.key must be 32 bytes" in done.stdout
    assert "Traceback" not in done.stderr


def test_departments_are_found_as_in_the_bot_and_listed_when_not(wadul):
    found = wadul("staff", "add", "--role", "officer", "--department", "hubung", **REAL)
    assert found.returncode == 0, found.stderr
    assert "officer of Dishub" in found.stdout
    lost = wadul("staff", "add", "--role", "officer", "--department", "sihir", **REAL)
    assert lost.returncode == 1
    assert "No department is like “sihir”: " in lost.stderr
    assert "Dishub" in lost.stderr


def test_an_export_that_cannot_be_written_is_not_recorded_as_done(wadul):
    days = ("--from", "2026-11-01", "--to", "2026-11-02")
    done = wadul("lapor", "export", *days, "--out", "/not/there/lapor.csv", **REAL)
    assert done.returncode == 2
    assert done.stderr.startswith("Wadul cannot export. /not/there/lapor.csv cannot be written")
    assert "export-to-lapor" not in wadul("audit", **REAL).stdout
    assert wadul("lapor", "export", *days, **REAL).returncode == 0
    assert "export-to-lapor" in wadul("audit", **REAL).stdout


def test_a_port_that_is_taken_is_told_and_ends_the_program(wadul):
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        hook = {"WEBHOOK_URL": "https://kota.id", "WEBHOOK_SECRET": "s" * 16, "WEBHOOK_PORT": str(port)}
        done = wadul("run", **REAL, **hook)
    assert done.returncode == 2
    assert f"Wadul cannot start. WEBHOOK_PORT: 127.0.0.1:{port} cannot be listened on" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_copy_is_made_once_and_says_what_belongs_beside_it(wadul, tmp_path):
    assert wadul("migrate", **REAL).returncode == 0
    done = wadul("backup", "copy.tar", **REAL)
    assert done.returncode == 0, done.stderr
    assert "Keep it secret" in done.stdout
    assert (tmp_path / "copy.tar").exists()
    again = wadul("backup", "copy.tar", **REAL)
    assert again.returncode == 2
    assert again.stderr.startswith("Wadul cannot make the copy. copy.tar is there already")


@pytest.mark.parametrize("words", [("report", "2026"), ("qr", "places.csv", "--bot", "WadulBot"), ("run",)])
def test_a_city_nobody_described_is_told(wadul, tmp_path, words):
    (tmp_path / "places.csv").write_text("name\nHalte Dinoyo\n", encoding="utf-8")
    done = wadul(*words, CITY="atlantis", **REAL)
    assert done.returncode == 2
    assert "CITY: the catalogue of “atlantis” cannot be used" in done.stderr
    assert "Traceback" not in done.stderr
