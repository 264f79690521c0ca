"""Whether her words tell of another matter than a report of hers, by what is wrong and by where it is."""

import re
from collections.abc import Sequence

from complaints.city_words import is_its_name
from complaints.routing import Candidate
from complaints.service_levels import Kind
from handlers.desk.conversation.drafting.replies import tells_what_is_wrong
from handlers.desk.conversation.talk import Talk
from storage.tables import Report

_FEW = 6
_LIKELY = 0.5
_WORD = re.compile(r"[^\W_]{4,}")
_EVERYWHERE = re.compile(
    r"jalan|depan|dekat|belakang|samping|sebelah|gang|perumahan|kelurahan|kecamatan|pasar|sekolah|simpang|kota|"
    r"perempatan|pertigaan|raya|utara|barat|selatan|timur|street|ngarep|cedhak"
)
"""Words of places that tell no place from another."""
_GOES_ON = re.compile(
    r"(?:trus|terus|trs|sama|juga|dan|oh|tambahan|tambah|eh|lha|maksudnya|sing|yang|yg|ini|itu|soale|soalnya|lan|"
    r"also|and)\b",
    re.IGNORECASE,
)
_REPORTS_AGAIN = re.compile(
    r"\b(?:mau|ingin|pengen|arep|ajeng|badhe) (?:lapor|sambat|nglapor|melapor|laporan)"
    r"|\blapor(?:an)? (?:lagi|baru|maneh)\b",
    re.IGNORECASE,
)


def names_another(talk: Talk, words: str, report: Report) -> bool:
    """Whether they plainly do: a problem of another kind, or one somewhere else."""
    if _REPORTS_AGAIN.search(words):
        return True
    other = is_of_another_kind(talk, words, report) or is_elsewhere(talk, words, report)
    return _names_a_problem(talk, words) and other


def names_another_than(talk: Talk, words: str, mine: Sequence[Report]) -> bool:
    """Whether they plainly name another matter than one of these reports."""
    return any(names_another(talk, words, one) for one in mine)


def could_stand_alone(talk: Talk, words: str) -> bool:
    """Whether they could be a report by themselves: a problem or a place, or a photo without a word."""
    tells = tells_what_is_wrong(words) or talk.desk.router.names_a_problem(words)
    return not words or tells or talk.desk.places.find(words) is not None


def reports_anew(talk: Talk, words: str, report: Report) -> bool:
    """Whether an answer or a verdict is none, but a new report: a problem, and somewhere else.

    Whoever was asked names all sorts of things, so more is needed here.
    """
    told = _names_a_problem(talk, words) and is_elsewhere(talk, words, report, surely=True)
    return told or _REPORTS_AGAIN.search(words) is not None


def may_be_another(talk: Talk, words: str, report: Report) -> bool:
    """Whether they may: abuse of office, or a story of some length that is likelier another department's."""
    long = len(words.split()) > _FEW and not _GOES_ON.match(words)
    return plainly_another(talk, words, report) or (long and _is_likelier_for_another(talk, words, report))


def plainly_another(talk: Talk, words: str, report: Report) -> bool:
    """Whether they do: abuse of office, a problem of another kind, or one somewhere else."""
    if talk.desk.router.tells_of_abuse(words) and report.kind != Kind.OVERSIGHT:
        return True  # what only few may read is not put before the department that it is about
    return names_another(talk, words, report)


def is_of_another_kind(talk: Talk, words: str, report: Report) -> bool:
    """Whether the problem they name is of another kind than the report's."""
    best = likeliest(talk, words)
    return best is not None and (best.department, best.category) != (report.department, report.category)


def likeliest(talk: Talk, words: str) -> Candidate | None:
    """What the router takes them for."""
    return next(iter(talk.desk.router.route(words).candidates), None)


def is_elsewhere(talk: Talk, words: str, report: Report, *, surely: bool = False) -> bool:
    """Whether they name a place that has no telling word of the report's; `surely` one that we know."""
    found = talk.desk.places.find(words)
    if found is None or (surely and not (found.kelurahan or found.street or found.kecamatan)):
        return False
    return not shares_its_place(words, report)


def shares_its_place(words: str, report: Report) -> bool:
    """Whether a telling word of the report's place is among them: “yang muharto makin parah”."""
    place = f"{report.place} {report.kelurahan or ''}"
    shared = set(_WORD.findall(words.casefold())) & set(_WORD.findall(place.casefold()))
    return not all(map(_is_everywhere, shared))


def shares_its_words(words: str, report: Report) -> bool:
    """Whether they name a thing that her report names too: “lampu”, “sampah”."""
    stems = {word[:5] for word in _WORD.findall(report.text.casefold()) if not _is_everywhere(word)}
    return any(word[:5] in stems for word in _WORD.findall(words.casefold()))


def _is_everywhere(word: str) -> bool:
    """Whether it tells no place from another; the city's own name does not either."""
    return _EVERYWHERE.fullmatch(word) is not None or is_its_name(word)


def _names_a_problem(talk: Talk, words: str) -> bool:
    """Whether they tell what is wrong: “jalan ijen” names a thing that is often broken, and no more."""
    router = talk.desk.router
    return (tells_what_is_wrong(words) and router.names_a_problem(words)) or router.route(words).emergency


def _is_likelier_for_another(talk: Talk, words: str, report: Report) -> bool:
    best = likeliest(talk, words)
    return best is not None and best.department != report.department and best.confidence >= _LIKELY
