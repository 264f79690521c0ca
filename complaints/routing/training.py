"""Fitting the prior. Only `make_prior` and the benchmarks import this: it needs scikit-learn.

A text is, per block (words and pairs, letter groups), its features weighted by rarity and divided by its
length; those of its first words count once more. On these stand two linear SVMs: one tells departments
apart, one the topics people wrote about (the labels of the sources, where enough reports carry one). Street
lamps and potholes are the same department but have no word in common, so a department scores what its own
machine says of it and what its best topic says. Both are rows of the same features, so the prior needs to
keep only their weighted sum, per topic.

The phrases of the catalogue are learned beside the reports as tiny texts of their own: they carry the
departments that hardly anybody has written to yet.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from scipy.sparse import csr_matrix, diags, hstack
from sklearn.svm import LinearSVC

from complaints.routing import prior
from complaints.routing.grams import letter_features, letters_of, word_counts, word_features

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence

    Matrix = np.ndarray[Any, np.dtype[np.float64]]
    Features = Callable[[list[str]], Counter[str]]
    Topic = tuple[str, str, str]

SEEN_AT_LEAST = 3  # different reports: below that a feature could point at one person's text
TOPIC_AT_LEAST = 60  # reports: smaller topics are thrown together, per source and then per department
STRENGTH = 0.3  # the SVMs' C
TEMPER = 0.55  # how far rare departments and topics are lifted: 0 natural mix, 1 all equal
MODESTY = 0.0125  # how far big departments are held back: it costs a little of the natural mix
LETTERS = 0.7  # what the letter groups of a text count beside its words and pairs
OWN_SHARE = 0.6  # of what the departments' machine says; the rest is the topics'
TOLERANCE = 1e-3  # of the SVMs' solver
LESSON_WEIGHT = 0.5  # of a phrase, beside a report
_ODD = re.compile(r"[^a-z ]|xnikx|xtelpx|xlinkx|xnomorx")


@dataclass(frozen=True, slots=True)
class Example:
    """One text to learn from.

    Attributes:
        tokens: of the text.
        department: the one it belongs to.
        source, label: where a report comes from and how it was labelled there.
        lesson: 0 for a report, else the weight of a lesson.
    """

    tokens: list[str]
    department: str
    source: str = ""
    label: str = ""
    lesson: float = 0.0


@dataclass(frozen=True, slots=True)
class Space:
    """One block of features: their names and how rare each is."""

    names: dict[str, int]
    rarity: Matrix

    @classmethod
    def of(cls, reports: Sequence[list[str]], features_of: Features) -> Space:
        """Collect the features seen in enough reports that are plain words: no digits, no marks."""
        found = Counter(name for tokens in reports for name in features_of(tokens))
        kept = sorted(name for name, n in found.items() if n >= SEEN_AT_LEAST and not _ODD.search(name))
        seen = np.array([found[name] for name in kept], dtype=np.float64)
        rarity = (np.log((1 + len(reports)) / (1 + seen)) + 1) ** prior.RARITY_POWER
        return cls({name: at for at, name in enumerate(kept)}, rarity)

    def counted(self, rows: Iterable[Mapping[str, int]]) -> csr_matrix:
        """Return rows x features: how often each has each."""
        names = self.names
        cells = [[(names[name], n) for name, n in row.items() if name in names] for row in rows]
        starts = np.concatenate([[0], np.cumsum([len(row) for row in cells])])
        flat = np.array([cell for row in cells for cell in row], dtype=np.float64).reshape(-1, 2)
        return csr_matrix((flat[:, 1], flat[:, 0].astype(np.int32), starts), (len(cells), len(names)))


def word_matrix(space: Space, texts: Sequence[list[str]]) -> csr_matrix:
    """Return texts x words and pairs: (1 + ln count) * rarity, each row of length one."""
    weighted = _dampened(space.counted([word_features(tokens) for tokens in texts])) @ diags(space.rarity)
    return _divided(weighted, _squares(weighted))


def letter_matrix(space: Space, texts: Sequence[list[str]]) -> csr_matrix:
    """Return texts x letter groups: those of each word times (1 + ln count of the word).

    The length of a text adds up the words' own, as if no two shared a group: so a word's part never changes.
    """
    words = sorted({token for tokens in texts for token in tokens})
    parts = space.counted(Counter(letters_of(word)) for word in words) @ diags(space.rarity)
    at = Space({word: number for number, word in enumerate(words)}, np.ones(len(words)))
    counts = _dampened(at.counted(map(word_counts, texts)))
    return _divided(counts @ parts, counts.power(2) @ _squares(parts))


def _dampened(counts: csr_matrix) -> csr_matrix:
    counts.data = 1.0 + np.log(counts.data)
    return counts


def _squares(rows: csr_matrix) -> Matrix:
    return _sums(rows.power(2))


def _divided(rows: csr_matrix, squares: Matrix) -> csr_matrix:
    return csr_matrix(diags(1 / np.sqrt(np.where(squares > 0, squares, 1.0))) @ rows)


def fit(
    examples: Sequence[Example],
    settings: Mapping[str, Any] | None = None,
    *,
    topic_at_least: int = TOPIC_AT_LEAST,
    city: str = "",
) -> bytes:
    """Fit on reports and lessons, and return the prior file.

    Args:
        examples: both.
        settings: numbers that ship with the prior.
        topic_at_least: reports that make a topic.
        city: official name of the city whose departments these are.
    """
    reports = [one for one in examples if not one.lesson]
    ordered = [*reports, *(one for one in examples if one.lesson)]
    spaces = [Space.of([one.tokens for one in reports], of) for of in (word_features, letter_features)]
    matrix = _matrix(spaces, [one.tokens for one in ordered])
    topics = topics_of(reports, topic_at_least)
    topics += _nearest(matrix, topics, [one.department for one in ordered[len(reports) :]])
    names = sorted(set(topics))  # by department, then by topic
    departments = sorted({one.department for one in reports})
    owners = [departments.index(department) for department, *_ in names]
    whole = _machine(matrix, [departments.index(one.department) for one in ordered], ordered)
    parts = _machine(matrix, [names.index(topic) for topic in topics], ordered)
    sizes = np.bincount([departments.index(one.department) for one in reports])[owners]
    bias = _joined(whole.intercept_[owners], parts.intercept_) - MODESTY * np.log(sizes)
    head = {
        "city": city,
        "departments": departments,
        "topics": np.bincount(owners).tolist(),
        "bias": np.round(bias, 4).tolist(),
        "settings": dict(settings or {}),
    }
    joined = _joined(whole.coef_[owners], parts.coef_).T
    of_words, of_letters = np.split(joined, [len(spaces[0].names)])
    weights = (of_words, LETTERS * of_letters)
    return prior.pack(head, [_rows(space, part) for space, part in zip(spaces, weights, strict=True)])


def _joined(own: Matrix, topics: Matrix) -> Matrix:
    return OWN_SHARE * own + (1 - OWN_SHARE) * topics


def _matrix(spaces: Sequence[Space], texts: Sequence[list[str]]) -> csr_matrix:
    words, letters = spaces
    return hstack([word_matrix(words, texts), LETTERS * letter_matrix(letters, texts)]).tocsr()


def topics_of(reports: Sequence[Example], at_least: int) -> list[Topic]:
    """Return the topic of each report: department, source and label; the last two empty where too rare."""
    found = [(one.department, one.source, one.label) for one in reports]
    for kept in (2, 1):
        counts = Counter(found)
        found = [one if counts[one] >= at_least else _shortened(one, kept) for one in found]
    return found


def _shortened(topic: Topic, kept: int) -> Topic:
    department, source, _ = topic
    return department, source if kept > 1 else "", ""


def _nearest(matrix: csr_matrix, topics: Sequence[Topic], departments: Sequence[str]) -> list[Topic]:
    """Return the topic of each lesson: of its department's, the one whose mean report is most like it.

    Args:
        matrix: the reports, then the lessons.
        topics: of the reports.
        departments: of the lessons.
    """
    names = sorted(set(topics))
    member = csr_matrix((np.ones(len(topics)), ([names.index(one) for one in topics], range(len(topics)))))
    means = diags(1 / _sums(member)) @ member @ matrix[: len(topics)]
    likeness = (matrix[len(topics) :] @ means.T).toarray()
    found = []
    for row, department in zip(likeness, departments, strict=True):
        own = [at for at, name in enumerate(names) if name[0] == department]
        found.append(names[max(own, key=row.__getitem__)])
    return found


def _sums(rows: csr_matrix) -> Matrix:
    return np.asarray(rows.sum(axis=1), dtype=np.float64).ravel()


def _machine(matrix: csr_matrix, classes: Sequence[int], examples: Sequence[Example]) -> LinearSVC:
    """Fit one SVM; rare classes are lifted, so that the weights of all reports add up to their number."""
    counts = Counter(one for one, example in zip(classes, examples, strict=True) if not example.lesson)
    raised = np.array([counts[one] ** -TEMPER for one in classes])
    lesson = np.array([example.lesson * LESSON_WEIGHT for example in examples])
    weights = np.where(lesson > 0, lesson, raised / raised[lesson == 0].mean())
    return LinearSVC(C=STRENGTH, tol=TOLERANCE).fit(matrix, classes, weights)


def _rows(space: Space, weights: Matrix) -> tuple[list[str], bytes, float, float]:
    """Round the weights of one block to a byte each."""
    weights = weights * space.rarity[:, None]
    squares = space.rarity**2
    scale = float(np.quantile(np.abs(weights), 0.9999)) / (prior.MIDDLE - 1)
    length = float(np.max(squares)) / 255
    lanes = np.clip(np.rint(weights / scale) + prior.MIDDLE, 1, 255)
    sizes = np.clip(np.rint(squares / length), 1, 255)
    return list(space.names), np.column_stack([lanes, sizes]).astype(np.uint8).tobytes(), scale, length
