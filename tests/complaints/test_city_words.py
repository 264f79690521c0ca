"""What only one city says, and its name, count in that city and in no other."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from complaints.catalogue import load
from complaints.city_words import is_its_name, speaking_like
from complaints.named_bodies import is_only_polite
from complaints.routing import cli_lines, normalise

KEMBANG = Path(__file__).parent.parent / "cities" / "kembang"


def in_city(city: str | Path, what: Any, *given: str) -> Any:
    return speaking_like(load(city), what, *given)


@pytest.mark.parametrize(
    ("city", "its_words", "its_name"), [("malang", ["rumah"], "malang"), (KEMBANG, ["hamur"], "kembang")]
)
def test_each_city_has_its_own_slang_and_name(city, its_words, its_name):
    assert in_city(city, normalise, "hamur") == its_words
    names = {name for name in ("malang", "kembang", "kota") if in_city(city, is_its_name, name)}
    assert names == {its_name}
    assert in_city(city, is_only_polite, f"siap pak {its_name}")


def test_a_city_may_have_a_list_of_its_own(tmp_path):
    shutil.copytree(KEMBANG, tmp_path / "city")
    (tmp_path / "city" / "local_words.txt").write_text("# ours\ndumilah\tlampu jalan\n", encoding="utf-8")
    assert in_city(tmp_path / "city", normalise, "dumilah mati, hamur") == ["lampu", "jalan", "mati", "hamur"]


def test_to_ask_another_city_changes_nothing_for_who_asks():
    assert list(cli_lines(["hamur"], str(KEMBANG)))
    assert normalise("hamur") == ["rumah"]
