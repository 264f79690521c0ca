"""The router: one text in, one decision out. Pure, deterministic, no clock, no database."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING

from complaints.routing import phrases_alone, unheard
from complaints.routing import prior as prior_file
from complaints.routing.decide import Settings, confidences, verdict
from complaints.routing.decision import ANY_KECAMATAN, Candidate, Decision
from complaints.routing.despair import Whose, despair_in
from complaints.routing.match import PhraseIndex
from complaints.routing.normaliser import clean, tokens_of
from complaints.routing.places import PlaceFinder
from complaints.routing.scores import cue_scores, danger_from, kind_from, personal_spans

if TYPE_CHECKING:
    from collections.abc import Mapping

    from complaints.catalogue import Catalogue
    from complaints.routing.decision import Kind, Verdict
    from complaints.routing.learn import Learned
    from complaints.routing.match import Hit
    from complaints.routing.place_names import Place
    from complaints.routing.prior import Prior

_CANDIDATES = 6
_REASONS = 5
_NAMED_DANGER = 0.5  # what a phrase of an emergency, found word for word, adds to the cues


class Router:
    """Routes texts for one city. Build it once with `for_city`; `route` may be called from any thread."""

    def __init__(self, catalogue: Catalogue, prior: Prior) -> None:
        self.catalogue = catalogue
        self.prior = prior
        self._alone = not any(name in catalogue.departments for name in prior.departments)
        self._settings = phrases_alone.SETTINGS if self._alone else Settings.of(prior.settings)
        self._phrases = PhraseIndex(catalogue.categories)
        self._general: dict[str, str] = {}
        self._order = {key: at for at, key in enumerate(catalogue.categories)}
        for key, one in catalogue.categories.items():
            if one.general:
                self._general.setdefault(one.department, key)
        self._own_kinds = {one.department for one in catalogue.categories.values()}
        self.places = PlaceFinder.for_city(catalogue)

    @classmethod
    def for_city(cls, catalogue: Catalogue) -> Router:
        """Build the router of a city from its catalogue and, where there is one, the prior of that city."""
        collecting = gc.isenabled()
        gc.disable()  # many small objects are made and all stay: looking for garbage only costs
        try:
            return cls(catalogue, prior_file.for_city(catalogue))
        finally:
            if collecting:
                gc.enable()

    def route(self, text: str, *, learned: Learned | None = None) -> Decision:
        """Decide where one report belongs.

        Args:
            text: what the citizen wrote; only its first 4,000 characters are read.
            learned: what people have taught so far; counts for this very text.

        Returns:
            The decision with its reasons. The same text and lessons always give the same decision.
        """
        shown = clean(text)
        tokens = tokens_of(shown)
        hits = self.phrase_hits(tokens)
        odds = self.log_odds(tokens, hits, learned)
        sure = confidences(odds, self._settings.knots)
        place = self.places.find(text, shown)
        candidates = self._candidates(sure, hits, place)
        cues = cue_scores(tokens)
        best = candidates[0]
        wanted = self._verdict(odds, sure, known=bool(hits) or any(map(self.prior.knows, tokens)))
        if wanted == "assign" and best.department == ANY_KECAMATAN:
            wanted = "ask"  # which kecamatan can only be told by a place
        return Decision(
            department=best.department if wanted != "coordinator" else None,
            category=best.category if wanted != "coordinator" else None,
            decision=wanted,
            confidence=best.confidence,
            candidates=candidates,
            kind=self._kind(cues, best.category, hits),
            emergency=self._emergency(cues, best.category, hits) or despair_in(shown) is not Whose.NOBODY,
            place=place,
            reasons=self._reasons(tokens, next(iter(sure)), hits),
            personal=personal_spans(text),
            version=f"{self.prior.version}+{len(learned) if learned else 0}",
        )

    def names_a_problem(self, text: str) -> bool:
        """Whether a kind of problem of the catalogue is named word for word."""
        return any(hit.whole for hit in self.phrase_hits(tokens_of(clean(text))).values())

    def tells_of_abuse(self, text: str) -> bool:
        """Whether the words themselves say that an office is abused, whichever department is likeliest."""
        return kind_from(cue_scores(tokens_of(clean(text)))) == "oversight"

    def kind_at(self, text: str, department: str) -> str | None:
        """The kind of problem of one department that a text names, else its catch-all.

        Args:
            text: what the citizen wrote.
            department: whom a person chose; a kecamatan without kinds of its own has those of all of them.
        """
        shared = department.startswith("Kec. ") and department not in self._own_kinds
        name = ANY_KECAMATAN if shared else department
        return self._category(name, self.phrase_hits(tokens_of(clean(text))))

    def log_odds(
        self, tokens: list[str], hits: Mapping[str, Hit], learned: Learned | None = None
    ) -> dict[str, float]:
        """Return the log-odds of each department: the prior, phrases, and what people have taught."""
        if self._alone:
            odds = phrases_alone.log_odds(self.catalogue, hits)
            return learned.adjusted(odds, tokens, self.prior) if learned else odds
        settings = self._settings
        scores = {
            name: score * settings.temperature
            for name, score in zip(self.prior.departments, self.prior.scores(tokens), strict=True)
            if name in self.catalogue.departments  # the catalogue may have changed since
        }
        highest = max(scores.values())
        spoken = {name: settings.phrase_weight * score for name, score in self.phrase_scores(hits).items()}
        odds = {name: score - highest + spoken.pop(name, 0.0) for name, score in scores.items()}
        floor = settings.unknown_department
        odds |= unheard.log_odds(
            {name: floor + more for name, more in spoken.items()}, odds, self._named(tokens, hits)
        )
        return learned.adjusted(odds, tokens, self.prior) if learned else odds

    def _named(self, tokens: list[str], hits: Mapping[str, Hit]) -> frozenset[str]:
        """Which departments without a past a text names in so many words."""
        heard = {*self.prior.departments, ANY_KECAMATAN}
        owners = {key: self.catalogue.categories[key].department for key in hits}
        foreign = {key: name for key, name in owners.items() if name not in heard}
        return unheard.named(self.stems(tokens), hits, foreign) if foreign else frozenset()

    def _verdict(self, odds: Mapping[str, float], sure: Mapping[str, float], *, known: bool) -> Verdict:
        if self._alone:
            spoken_for = phrases_alone.backed(self.catalogue, odds)
            return phrases_alone.verdict(list(sure.items()), spoken_for)
        return verdict(list(sure.values())[:_CANDIDATES], self._settings, anything_known=known)

    def phrase_scores(self, hits: Mapping[str, Hit]) -> dict[str, float]:
        """Return the score of the best phrase of each department."""
        best: dict[str, float] = {}
        for key, hit in hits.items():
            department = self.catalogue.categories[key].department
            best[department] = max(best.get(department, 0.0), hit.score)
        return best

    def phrase_hits(self, tokens: list[str]) -> dict[str, Hit]:
        """Return the phrases of the catalogue found in a text, the best per kind of problem."""
        return self._phrases.hits(tokens)

    def stems(self, tokens: list[str]) -> list[str]:
        """Return the stems of the tokens that tell something, as phrases are compared by them."""
        return self._phrases.stems(tokens)

    def _candidates(
        self, sure: Mapping[str, float], hits: Mapping[str, Hit], place: Place | None
    ) -> tuple[Candidate, ...]:
        own = f"Kec. {place.kecamatan}" if place and place.kecamatan else ANY_KECAMATAN
        return tuple(
            Candidate(own if name == ANY_KECAMATAN else name, self._category(name, hits), confidence)
            for name, confidence in list(sure.items())[:_CANDIDATES]
        )

    def _category(self, department: str, hits: Mapping[str, Hit]) -> str | None:
        own = [key for key in hits if self.catalogue.categories[key].department == department]
        if own:
            # A long phrase that stands there in part says no more than the words it shares with a short one;
            # of equals the catalogue names the commoner one first.
            best = max(own, key=lambda key: (hits[key].said, -self._order[key]))
            doubtful = sum(hits[key].said == hits[best].said for key in own) > 1
            if hits[best].whole or not doubtful:
                return best
        return self._general.get(department)

    def _kind(self, cues: Mapping[str, float], category: str | None, hits: Mapping[str, Hit]) -> Kind:
        kind = kind_from(cues)
        if kind != "complaint" or not category:
            return kind
        clock = self.catalogue.categories[category].clock
        if clock == "oversight":
            return clock  # when in doubt the restricted circle: what is for it must not reach the others
        # One who complains of a service does not ask how it works, though she names it word for word.
        named = category in hits and hits[category].likeness == 1.0
        return clock if named and not cues["complaint"] else kind

    def _emergency(self, cues: Mapping[str, float], category: str | None, hits: Mapping[str, Hit]) -> bool:
        score = danger_from(cues)
        if category and self.catalogue.categories[category].emergency and category in hits:
            hit = hits[category]
            score += _NAMED_DANGER * (hit.likeness == 1.0 and len(hit.phrase.stems) > 1)
        return score >= 1.0

    def _reasons(self, tokens: list[str], department: str, hits: Mapping[str, Hit]) -> tuple[str, ...]:
        found = [
            (hit.score, f"“{hit.phrase.text}”")
            for key, hit in hits.items()
            if self.catalogue.categories[key].department == department
        ]
        reasons = [text for _, text in sorted(found, reverse=True)[:2]]
        words = self.prior.words_for(tokens, department)
        reasons += [word for word in words if not word.startswith("x")][: _REASONS - len(reasons)]
        return tuple(reasons)
