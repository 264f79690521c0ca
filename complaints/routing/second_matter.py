"""Whether one message tells of a second matter, for another department than the one it goes to. Pure.

"The lamp in the gang is dead, and then the rubbish at the corner has lain there for three days": one
report goes to one department, and the other matter would only be text inside it. Here it is found, so
that she can be asked. A needless question costs more trust than a missed one, so every doubt counts
against it: each matter needs a clause of its own that the router is sure of by itself and that names the
problem word for word, the later one is told as a further thing, and nothing in it says that it comes of
the other.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from complaints.routing.clauses import begins_anew, clauses, is_further, joined, story_of, words
from complaints.routing.normaliser import MAX_TOKENS, clean, normalise, tokens_of
from complaints.routing.scores import cue_scores

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from complaints.routing.decision import Decision
    from complaints.routing.learn import Learned
    from complaints.routing.match import Phrase
    from complaints.routing.router import Router

_FEWEST = 2  # words of a phrase: "dan banjir" names nothing by itself
_SURE = 0.8  # is enough for the first matter, whose department is known; the second must be assigned
_SHORTEST_VERB = 5


@dataclass(frozen=True, slots=True)
class SecondMatter:
    """What else she told of: whose it is, which kind of problem, and her words about it."""

    department: str
    category: str
    story: str


@dataclass(frozen=True, slots=True)
class _Clause:
    """A clause that the router is sure of by itself.

    Attributes:
        at: which clause of the text.
        text: as she wrote it, with what opens it.
        tokens: its words.
        stems: what is compared of them.
        decision: the router's.
        phrases: the best of each kind of problem of that department that is named word for word.
        longest: of how many words the longest phrase is.
    """

    at: int
    text: str
    tokens: list[str]
    stems: frozenset[str]
    decision: Decision
    phrases: tuple[Phrase, ...]
    longest: int

    @property
    def anchors(self) -> frozenset[str]:
        """The most telling word of each phrase."""
        return frozenset(one.anchor for one in self.phrases)

    @property
    def named(self) -> frozenset[str]:
        """What names the problem: the words of the phrases, as far as they stand there."""
        return self.stems & {stem for one in self.phrases for stem in one.stems}


def second_matter(
    router: Router, text: str, department: str, *, learned: Learned | None = None
) -> SecondMatter | None:
    """Find what else a report tells of.

    Args:
        router: of the city.
        text: the report, all her messages.
        department: where the report goes.
        learned: what people have taught.

    Returns:
        The first clear matter of another department; None where there is none, or any doubt.
    """
    if len(normalise(text)) >= MAX_TOKENS:
        return None  # a long story tells much that belongs together, and the router has not read all of it
    parts = list(clauses(text, router.stems))
    clear = [one for one in (_read(router, at, part, learned) for at, part in enumerate(parts)) if one]
    first = [one for one in clear if one.decision.department == department]
    others = [one.decision.department or "" for one in clear if _fit(router, one)]
    for other in dict.fromkeys(one for one in others if one != department):
        second = [one for one in clear if one.decision.department == other]
        rest = [part for at, part in enumerate(parts) if at not in {one.at for one in second}]
        if first and _apart(router, first, second, rest):
            told = [parts[at] for at in _about(clear, second, parts)]
            kind = next(one.decision.category for one in second if _fit(router, one))
            return SecondMatter(other, kind or "", joined(told))
    return None


def _about(clear: list[_Clause], second: list[_Clause], parts: list[str]) -> Iterator[int]:
    """Yield which clauses are about the second matter: its own, and what follows that opens nothing new."""
    own, taken = {one.at for one in second}, {one.at for one in clear}
    goes_on = False
    for at, part in enumerate(parts):
        goes_on = at in own or (goes_on and at not in taken and not begins_anew(part))
        if goes_on:
            yield at


# --- one clause ------------------------------------------------------------------------------------


def _read(router: Router, at: int, text: str, learned: Learned | None) -> _Clause | None:
    tokens = tokens_of(clean(story_of(text)))
    stems = frozenset(router.stems(tokens))
    hits = router.phrase_hits(tokens)
    if not any(hit.whole for hit in hits.values()):
        return None
    decision = router.route(story_of(text), learned=learned)
    if decision.confidence < _SURE or decision.category is None:
        return None
    own = [
        hit
        for key, hit in hits.items()
        if hit.whole and router.catalogue.categories[key].department == decision.department
    ]
    if not own:
        return None
    phrases, longest = tuple(hit.phrase for hit in own), max(hit.words for hit in own)
    return _Clause(at, text, tokens, stems, decision, phrases, longest)


def _fit(router: Router, clause: _Clause) -> bool:
    """Whether it may become a report without more questions: something wrong that is there for everybody."""
    kind, decision = router.catalogue.categories[clause.decision.category or ""], clause.decision
    plain = kind.shared and kind.clock == "complaint" and not (kind.general or kind.emergency)
    alone = decision.decision == "assign" and decision.kind in {"complaint", "suggestion"}
    return plain and clause.longest >= _FEWEST and alone and not decision.emergency


def _tells(clause: _Clause) -> bool:
    """Whether it says that something is wrong or wanted; "beside the traffic lights" does not."""
    said = not words().telling.isdisjoint(clause.tokens)
    return said or cue_scores(clause.tokens)["complaint"] > 0


def _depends(clause: _Clause) -> bool:
    """Whether it says what came of the clause before, or goes on with its subject: “dan menyumbat got”."""
    known = words()
    said = " ".join(clause.tokens)
    for harmless in known.tells_when:
        said = said.replace(harmless, "")
    if not known.depends.isdisjoint(said.split()):
        return True
    first = next((token for token in clause.tokens if token not in known.adverbs), "")
    verbs = [token for token in clause.tokens if _is_verb(token)]
    theirs = bool(verbs) and first.endswith("nya")  # "sampahnya juga dibuang ke got"
    return theirs or first in verbs or first in known.places


def _is_verb(token: str) -> bool:
    verbal = token.startswith(("me", "di")) and len(token) >= _SHORTEST_VERB
    return verbal and token not in words().no_verbs


# --- two of them -----------------------------------------------------------------------------------


def _apart(router: Router, first: list[_Clause], second: list[_Clause], rest: Iterable[str]) -> bool:
    """Whether these are two matters: told apart, each complete, and neither made of the other's words."""
    later = max(first[0], second[0], key=lambda clause: clause.at)
    elsewhere = {stem for part in rest for stem in router.stems(tokens_of(clean(part)))}
    here = {stem for clause in second for stem in clause.stems}
    return (
        any(_fit(router, one) for one in second)
        and is_further(later.text)
        and not _depends(later)
        and second[0].tokens[0] not in words().depends
        and any(map(_tells, first))
        and any(map(_tells, second))
        and not second[0].anchors & elsewhere
        and not first[0].anchors & here
        and not _related(first[0], second[0])
    )


def _related(one: _Clause, other: _Clause) -> bool:
    """Whether what one names is so often the cause of something in the other that both are one matter."""
    told = ((one.named, other.stems), (one.stems, other.named))
    return any(
        (said & left and beside & right) or (said & right and beside & left)
        for left, right in words().related
        for said, beside in told
    )
