"""A smoke floor on the real reports, where they are at hand; the table is tests/benchmarks/routing.py."""

import csv
import re
from collections import Counter
from pathlib import Path

import pytest
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB

from complaints.routing import Router, prior
from complaints.routing.corpus import example, lessons, near_duplicates, read_reports
from complaints.routing.grams import letter_features, word_features
from complaints.routing.normaliser import normalise
from complaints.routing.training import fit

PROJECT = Path(__file__).parents[3]
TEXTS = {".py", ".toml", ".md", ".txt", ".csv", ".ftl", ".json"}
LONG = 12  # words in a row that nobody writes by chance


@pytest.fixture(scope="module")
def split(data):
    reports = read_reports(data)[::6]
    groups = near_duplicates([normalise(one.text) for one in reports])
    held = [one for one, group in zip(reports, groups, strict=True) if group % 4 == 0]
    train = [one for one, group in zip(reports, groups, strict=True) if group % 4]
    return train, held


def test_with_a_prior_from_other_reports_it_beats_naive_bayes(split, malang):
    train, held = split
    own = [example(one) for one in train]
    extra = list(lessons(malang, {one.department for one in own}))
    router = Router(malang, prior.parse(fit([*own, *extra])))
    ours = sum(best(router, one.text) == one.department for one in held)
    words = CountVectorizer(min_df=3)
    counts = words.fit_transform([one.text for one in train])
    model = MultinomialNB(alpha=0.3).fit(counts, [one.department for one in train])
    said = model.predict(words.transform([one.text for one in held]))
    bayes = sum(name == one.department for name, one in zip(said, held, strict=True))
    assert ours > bayes
    assert ours / len(held) > 0.8


def best(router, text):
    name = router.route(text).candidates[0].department
    return "Kecamatan/Kelurahan" if name.startswith("Kec. ") else name


def test_the_prior_holds_only_what_three_reports_share(data):
    known = prior.load()
    found = [normalise(one.text) for one in read_reports(data)]
    for block, features_of in zip(known.blocks, (word_features, letter_features), strict=True):
        seen = Counter(feature for tokens in found for feature in features_of(tokens))
        assert [name for name in block.rows if seen[name] < 3] == []
        assert not any(char.isdigit() for name in block.rows for char in name)
        assert max(len(name.split()) for name in block.rows) <= 2  # pairs at most: no sentence


def test_no_sentence_of_the_data_is_in_the_project(data):
    runs = set()
    for name in ("complaints.csv", "complaints_unlabelled.csv"):
        with (data / name).open(encoding="utf-8", newline="") as lines:
            for row in csv.DictReader(lines):
                runs |= runs_of(row["text"])
    copied = [
        path.relative_to(PROJECT).as_posix()
        for folder in ("bot", "complaints", "docs", "handlers", "scheduler", "storage", "tests")
        for path in (PROJECT / folder).rglob("*")
        if path.suffix in TEXTS and runs_of(path.read_text(encoding="utf-8")) & runs
    ]
    assert copied == []


def runs_of(text):
    words = re.findall(r"[a-z]+", text.lower())
    return {" ".join(words[at : at + LONG]) for at in range(len(words) - LONG + 1)}
