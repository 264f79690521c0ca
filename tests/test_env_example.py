"""`.env.example` against the settings: the same names, the same defaults, each explained."""

import re
from pathlib import Path

import pytest
from dotenv import dotenv_values

from bot.settings import Settings

FILE = Path(__file__).parent.parent / ".env.example"
LINES = FILE.read_text(encoding="utf-8").splitlines()
NAMES = [line.partition("=")[0] for line in LINES if re.match(r"[A-Z_]+=", line)]


def test_it_names_exactly_the_settings_and_each_once():
    assert sorted(NAMES) == sorted(name.upper() for name in Settings.model_fields)


def test_its_values_are_the_defaults(monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    for name in NAMES:
        monkeypatch.delenv(name, raising=False)
    assert Settings(_env_file=FILE) == Settings(_env_file=None)


@pytest.mark.parametrize("name", [name for name, value in dotenv_values(FILE).items() if value])
def test_a_default_is_shown_as_it_is(name):
    # Shown values must not drift from the code: whoever uncomments nothing gets what she reads.
    shown = Settings(_env_file=FILE).model_dump()[name.lower()]
    assert shown == Settings.model_fields[name.lower()].get_default()


def test_each_setting_is_explained_above_it():
    for number, line in enumerate(LINES):
        name = line.partition("=")[0]
        if name in NAMES:
            above = next(one for one in reversed(LINES[:number]) if not re.match(r"[A-Z_]+=", one))
            assert above.startswith("# "), f"{name} is not explained"
            assert not above.startswith("# ---"), f"{name} is not explained"
