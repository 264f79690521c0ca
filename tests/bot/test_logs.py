import json
import logging
import subprocess
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest
import structlog

from bot.logs import Redaction, set_up_logs

ROOT = Path(__file__).parent.parent.parent
TOKEN = "123456:" + "AAE_" * 8
SECRETS = {
    "token": TOKEN,
    "webhook": "kunci-webhook-kota",
    "password": 'sandi "kuat" ñ/1',
    "key": "hRXQ0mEBYvzM9EoY9cT1NfuMUBBQGWhSyWzDoTTqzNE=",
}
URL = f"https://api.telegram.org/bot{TOKEN}/sendMessage"


@pytest.fixture(autouse=True)
def logs_as_before():
    """Logging belongs to the process: give it back as it was."""
    root = logging.getLogger()
    before = root.handlers[:], root.level, sys.excepthook
    yield
    root.handlers[:], root.level, sys.excepthook = before
    logging.captureWarnings(False)
    structlog.reset_defaults()


@pytest.fixture(params=["json", "text"])
def as_json(request) -> bool:
    return request.param == "json"


def _log(name: str = "bot.test") -> Any:
    return structlog.get_logger(name)


def written(capsys) -> str:
    return capsys.readouterr().err


def no_secret_in(text: str) -> None:
    for name, secret in SECRETS.items():
        for form in (secret, json.dumps(secret)[1:-1], repr(secret)[1:-1]):
            assert form not in text, name


def fail() -> None:
    raise ValueError(f"{URL} {' '.join(SECRETS.values())}")


def quote_people() -> None:
    nobody: dict[str, str] = {}
    try:
        nobody["Bu Sri, Jalan Veteran 5"].strip()
    except KeyError as error:
        raise ValueError("NIK 3573010101010001") from error


def fail_after(error: Exception) -> None:
    raise RuntimeError(URL) from error


@pytest.mark.parametrize("level", ["DEBUG", "INFO", "WARNING", "ERROR"])
def test_no_secret_leaves_by_any_door(capsys, as_json, level):
    set_up_logs(level=level, as_json=as_json, secrets=tuple(SECRETS.values()))
    all_of_them = " ".join(SECRETS.values())
    _log().error(all_of_them, url=URL, more={"nested": [all_of_them]})
    _log().debug("debug", secret=all_of_them)
    logging.getLogger("aiogram").error("failed at %s", URL)
    logging.getLogger("httpx").info('HTTP Request: POST %s "HTTP/1.1 200 OK"', URL)
    logging.getLogger("httpcore").debug("request headers %r", all_of_them)
    logging.getLogger("somewhere.else").error("%r", {"secret": all_of_them})
    try:
        fail()
    except ValueError as error:
        _log().exception("failed")
        logging.getLogger("telegram.ext").exception("failed")
        try:
            fail_after(error)
        except RuntimeError:
            logging.getLogger("asyncio").exception("Task exception was never retrieved")
    text = written(capsys)
    assert text
    no_secret_in(text)


def test_a_password_in_a_url_is_cut_out_though_nobody_named_it():
    text = Redaction()("postgresql+asyncpg://wadul:geheim!x@db.example/wadul and redis://:rahasia@host")
    assert "geheim" not in text
    assert "rahasia" not in text
    assert "db.example/wadul" in text


def test_a_token_is_cut_out_though_nobody_named_it_and_numbers_stay():
    text = Redaction()(f"{URL} {URL.replace(':AAE', '%3AAAE')} 12:30:45 report 123456:7")
    assert TOKEN not in text
    assert "AAE_AAE_" not in text
    assert text.endswith("12:30:45 report 123456:7")


def test_what_people_wrote_is_not_in_a_traceback_but_where_it_happened_is(capsys, as_json):
    set_up_logs(as_json=as_json)
    try:
        quote_people()
    except ValueError:
        _log().exception("failed")
    text = written(capsys)
    assert "Bu Sri" not in text
    assert "3573010101010001" not in text
    assert "builtins.KeyError" in text
    assert "builtins.ValueError" in text
    assert "test_logs.py" in text


def test_what_speaks_of_code_and_not_of_people_is_told_in_full(capsys):
    set_up_logs(as_json=True)
    try:
        Path("not/there/photo.jpg").read_bytes()
    except OSError:
        _log().exception("failed")
    assert "No such file" in json.loads(written(capsys))["exception"]


def test_libraries_are_not_heard_at_debug_where_they_show_what_people_wrote(capsys):
    set_up_logs(level="DEBUG", as_json=True)
    for name in ("aiosqlite", "telegram.Bot", "PIL.TiffImagePlugin", "sqlalchemy.engine", "aiogram"):
        logging.getLogger(name).debug("INSERT … %s", "Bu Sri")
    _log().debug("ours")
    assert [json.loads(line)["event"] for line in written(capsys).splitlines()] == ["ours"]


def test_a_quiet_desk_is_quiet(capsys):
    set_up_logs(level="ERROR", as_json=True)
    _log().info("no")
    logging.getLogger("apscheduler.scheduler").warning("no")
    assert written(capsys) == ""


def test_one_format_for_all_with_the_number_of_the_update(capsys):
    set_up_logs(as_json=True)
    with structlog.contextvars.bound_contextvars(update=4711):
        _log().info("ours")
        logging.getLogger("aiogram").info("its %s", "line")
        logging.getLogger("telegram.ext.Application").info("started")
        logging.getLogger("apscheduler.scheduler").info("Scheduler started")
        logging.getLogger("apscheduler.scheduler").warning("missed")
    lines = [json.loads(line) for line in written(capsys).splitlines()]
    assert [line["event"] for line in lines] == ["ours", "its line", "started", "missed"]
    for line in lines:
        assert {"event", "level", "logger", "timestamp", "update"} <= set(line)
        assert line["update"] == 4711
        assert line["timestamp"].endswith("Z")


def test_readable_on_a_terminal(capsys):
    set_up_logs(as_json=False)
    _log().warning("the group moved", report=3)
    text = written(capsys)
    assert "the group moved" in text
    assert not text.startswith("{")


def test_a_line_that_cannot_be_written_shows_nothing_of_it(capsys):
    set_up_logs(as_json=True, secrets=tuple(SECRETS.values()))
    logging.getLogger("aiogram").error("%d", TOKEN)
    text = written(capsys)
    assert "could not be written" in text
    no_secret_in(text)


def test_warnings_come_the_same_way(capsys):
    set_up_logs(as_json=True, secrets=tuple(SECRETS.values()))
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(True)
        warnings.warn(f"careful with {TOKEN}", stacklevel=1)
    no_secret_in(written(capsys))


@pytest.mark.parametrize("where", ["main", "thread"])
def test_the_last_words_of_a_program_hold_no_secret(where):
    raising = f"raise RuntimeError({URL!r})"
    run = {
        "main": f"def go():\n    {raising}\ngo()",
        "thread": f"import threading\ndef go():\n    {raising}\none = threading.Thread(target=go)\n"
        "one.start()\none.join()",
    }[where]
    code = f"from bot.logs import set_up_logs\nset_up_logs(level='DEBUG', as_json=True)\n{run}"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=False, timeout=60
    )
    no_secret_in(done.stderr)
    assert json.loads(done.stderr)["event"] == "the program ends"
    assert "RuntimeError" in done.stderr
