from datetime import time
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.settings import BadSettingsError, Settings, load_settings, source

CITIZEN = "123456:" + "a" * 35
STAFF = "654321:" + "b" * 35
TOKENS = {"CITIZEN_BOT_TOKEN": CITIZEN, "STAFF_BOT_TOKEN": STAFF}
REAL = {**TOKENS, "STAFF_CHAT_ID": "-100123"}


@pytest.fixture(autouse=True)
def nothing_set(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """No setting of this machine, and no .env."""
    monkeypatch.chdir(tmp_path)
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def given(monkeypatch: pytest.MonkeyPatch, values: dict[str, str]) -> None:
    for name, value in values.items():
        monkeypatch.setenv(name, value)


def sentence(monkeypatch: pytest.MonkeyPatch, values: dict[str, str]) -> str:
    given(monkeypatch, values)
    with pytest.raises(BadSettingsError) as failure:
        load_settings()
    error = failure.value
    assert error.__suppress_context__ or error.__context__ is None, "a cause would quote what was given"
    return str(failure.value)


def test_without_tokens_it_is_a_training_ground_on_sqlite():
    settings = load_settings()
    assert settings.is_training
    assert settings.database.startswith("sqlite+aiosqlite:////")
    assert settings.database.endswith("/data/training.sqlite3")
    assert settings.zone == ZoneInfo("Asia/Jakarta")
    assert settings.waking is None
    assert settings.secrets() == ()


def test_with_tokens_it_is_the_real_thing(monkeypatch):
    given(monkeypatch, REAL)
    settings = load_settings()
    assert not settings.is_training
    assert settings.staff_chat_id == -100123
    assert settings.database.endswith("/data/wadul.sqlite3")


@pytest.mark.parametrize(
    ("url", "driven"),
    [
        ("postgres://u:p@h/d", "postgresql+asyncpg://u:p@h/d"),
        ("postgresql://u:p@h/d", "postgresql+asyncpg://u:p@h/d"),
        ("postgresql+asyncpg://u@/d?host=/run", "postgresql+asyncpg://u@/d?host=/run"),
        ("postgresql://u:p@h/d?sslmode=require", "postgresql+asyncpg://u:p@h/d?ssl=require"),
        ("postgresql://u:p@[::1]:5432/d", "postgresql+asyncpg://u:p@[::1]:5432/d"),
        ("postgresql://u:a%40b@h:5432/d", "postgresql+asyncpg://u:a%40b@h:5432/d"),
        ("sqlite:////tmp/x.db", "sqlite+aiosqlite:////tmp/x.db"),
    ],
)
def test_a_database_url_gets_its_async_driver(monkeypatch, url, driven):
    given(monkeypatch, {"DATABASE_URL": url})
    assert load_settings().database == driven


def test_an_empty_value_means_the_default(monkeypatch):
    given(monkeypatch, {name.upper(): "" for name in Settings.model_fields})
    assert load_settings() == Settings(_env_file=None)


def test_a_file_named_env_is_read_and_the_environment_comes_first(monkeypatch, tmp_path):
    (tmp_path / ".env").write_text("TIME_ZONE=Asia/Makassar\nTICK_SECONDS=60\nUNKNOWN=1\n", encoding="utf-8")
    given(monkeypatch, {"TICK_SECONDS": "45"})
    settings = load_settings()
    assert settings.zone == ZoneInfo("Asia/Makassar")
    assert settings.tick_seconds == 45


def test_the_language_of_gettext_is_not_ours_but_an_old_file_is_understood(monkeypatch, tmp_path):
    given(monkeypatch, {"LANGUAGE": "en:id"})
    assert load_settings().desk_language == "id"
    (tmp_path / ".env").write_text("LANGUAGE=jv\n", encoding="utf-8")
    assert load_settings().desk_language == "jv"
    (tmp_path / ".env").write_text("LANGUAGE=jv\nDESK_LANGUAGE=en\n", encoding="utf-8")
    assert load_settings().desk_language == "en"


def test_a_file_that_is_no_utf8_is_told_by_its_name(monkeypatch, tmp_path):
    (tmp_path / ".env").write_bytes(b"CITY=malang\n# \xe9\n")
    said = sentence(monkeypatch, {})
    assert str(tmp_path / ".env") in said
    assert "UTF-8" in said


def test_where_settings_come_from_is_known(tmp_path):
    assert source() == f"no .env in {tmp_path}: the environment alone"
    (tmp_path / ".env").write_text("", encoding="utf-8")
    assert source() == str(tmp_path / ".env")


def test_waking_hours_come_as_a_pair(monkeypatch):
    given(monkeypatch, {"WAKING_FROM": "06:30", "WAKING_TO": "20:00"})
    assert load_settings().waking == (time(6, 30), time(20))


WRONG = [
    ({"CITIZEN_BOT_TOKEN": CITIZEN}, "STAFF_BOT_TOKEN"),
    ({"STAFF_BOT_TOKEN": STAFF}, "CITIZEN_BOT_TOKEN"),
    ({"CITIZEN_BOT_TOKEN": "rahasia-sekali"}, "CITIZEN_BOT_TOKEN"),
    ({"STAFF_BOT_TOKEN": f"{STAFF}\n"}, "STAFF_BOT_TOKEN"),
    ({**REAL, "STAFF_BOT_TOKEN": CITIZEN}, "STAFF_BOT_TOKEN"),
    (TOKENS, "STAFF_CHAT_ID"),
    ({**TOKENS, "STAFF_CHAT_ID": "rahasia"}, "STAFF_CHAT_ID"),
    ({"TELEGRAM_API_URL": "api.telegram.org/rahasia"}, "TELEGRAM_API_URL"),
    ({"DATABASE_URL": "mysql://u:rahasia@h/d"}, "DATABASE_URL"),
    ({"DATABASE_URL": "postgresql://u:rahasia@h:abc/d"}, "the port"),
    ({"DATABASE_URL": "postgresql://u:raha@sia@h/d"}, "%40"),
    ({"DATABASE_URL": "postgresql://u:rahasia@h/d?sslrootcert=/x"}, "PGSSLROOTCERT"),
    ({"TIME_ZONE": "Mars/Rahasia"}, "TIME_ZONE"),
    ({"TIME_ZONE": "Asia"}, "TIME_ZONE"),
    ({"TIME_ZONE": "/rahasia"}, "TIME_ZONE"),
    ({"DESK_LANGUAGE": "rahasia"}, "DESK_LANGUAGE"),
    ({"PUSH_EVERY_WORKING_DAYS": "0"}, "PUSH_EVERY_WORKING_DAYS"),
    ({"TICK_SECONDS": "rahasia"}, "TICK_SECONDS"),
    ({"TICK_SECONDS": "nan"}, "TICK_SECONDS"),
    ({"WAKING_FROM": "rahasia", "WAKING_TO": "21:00"}, "WAKING_FROM"),
    ({"WAKING_FROM": "7", "WAKING_TO": "21:00"}, "such as 07:00"),
    ({"WAKING_FROM": "07:00"}, "WAKING_TO"),
    ({"WAKING_FROM": "21:00", "WAKING_TO": "07:00"}, "WAKING_FROM"),
    ({"POLL_SECONDS": "51"}, "POLL_SECONDS"),
    ({"KEEP_RAW_DAYS": "0"}, "KEEP_RAW_DAYS"),
    ({"WEBHOOK_URL": "http://rahasia.id", "WEBHOOK_SECRET": "s" * 16}, "WEBHOOK_URL"),
    ({"WEBHOOK_URL": "https://kota.id"}, "WEBHOOK_SECRET"),
    ({"WEBHOOK_SECRET": "rahasia"}, "WEBHOOK_SECRET"),
    ({"WEBHOOK_PORT": "0"}, "WEBHOOK_PORT"),
    ({"PLAYGROUND_PORT": "65536"}, "PLAYGROUND_PORT"),
    ({"LOG_LEVEL": "rahasia"}, "LOG_LEVEL"),
    ({"LOG_FORMAT": "rahasia"}, "LOG_FORMAT"),
]


@pytest.mark.parametrize(("values", "named"), WRONG)
def test_a_wrong_value_is_told_in_one_sentence_that_names_it_and_shows_nothing(monkeypatch, values, named):
    said = sentence(monkeypatch, values)
    assert named in said
    assert said.endswith(".")
    assert "\n" not in said
    assert "rahasia" not in said.lower()
    assert not any(token in said for token in (CITIZEN, STAFF))


def test_checking_needs_no_staff_group_yet(monkeypatch):
    given(monkeypatch, TOKENS)
    assert load_settings(complete=False).staff_chat_id is None


def test_every_secret_is_known_for_the_log_and_none_is_shown(monkeypatch):
    given(
        monkeypatch,
        {
            **REAL,
            "WEBHOOK_SECRET": "kunci-yang-panjang-sekali",
            "IDENTITY_KEYS": "kunci-satu, kunci-dua",
            "DATABASE_URL": "postgresql://u:sandi%40kuat@h/d",
        },
    )
    settings = load_settings()
    secrets = {CITIZEN, STAFF, "kunci-yang-panjang-sekali", "kunci-satu", "kunci-dua"}
    assert set(settings.secrets()) == secrets | {"sandi%40kuat", "sandi@kuat"}
    assert not any(secret in repr(settings) for secret in secrets)
