"""Before a report is sent: is it this one, that somebody told us of already? She joins it, or sends hers.

Asked at most once for one text, and never in her way: whatever she answers but "yes" sends her own report.
What she reads of the other one is its kind of problem, about where and since when, how it stands and how many
told of it; never another's words, photo, name, code or the time of day.
"""

import re
from collections.abc import Sequence
from hashlib import blake2b
from itertools import chain

from complaints.drafting.draft import Draft
from complaints.drafting.intake import ready
from complaints.errors import Invalid
from complaints.lifecycle import FINAL, State
from complaints.working_days import local_date
from handlers.callbacks import Press
from handlers.desk.alike import Found, joinable, search, street_of
from handlers.desk.conversation.drafting.filing import file
from handlers.desk.conversation.drafting.questions import ask
from handlers.desk.conversation.following.outcomes import add
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.short_words import is_yes
from handlers.desk.conversation.talk import Talk, own
from handlers.desk.joint import standing_for
from storage.cases import duplicates
from storage.letters import ButtonRows
from storage.tables import Report

_STATES = {
    State.REGISTERED: "citizen-same-registered",
    State.ASSIGNED: "citizen-same-assigned",
    State.IN_PROGRESS: "citizen-same-in-progress",
    State.WAITING_CITIZEN: "citizen-same-assigned",
    State.SCHEDULED: "citizen-same-scheduled",
    State.OUTSIDE: "citizen-same-outside",
    State.RESULT: "citizen-same-result",
}
_AGES = (
    (0, "citizen-same-today"),
    (3, "citizen-same-days"),
    (10, "citizen-same-week"),
    (30, "citizen-same-weeks"),
)
_LONG_AGO = "citizen-same-long"
_NUMBER = re.compile(r"(?:[^\W\d]+\W+){0,2}([1-9])\W*")
_WORD = re.compile(r"\w+")
_OTHER = frozenset(
    [
        "bukan",
        "baru",
        "beda",
        "tidak",
        "tdk",
        "gak",
        "nggak",
        "ngga",
        "ga",
        "ora",
        "dudu",
        "sanes",
        "mboten",
        "boten",
        "kirim",
        "no",
        "not",
        "new",
        "send",
        "other",
    ]
)
_THIS = frozenset(
    [
        "ya",
        "iya",
        "iyo",
        "nggih",
        "inggih",
        "itu",
        "ini",
        "sama",
        "podo",
        "sami",
        "yang",
        "benar",
        "betul",
        "yes",
        "same",
        "this",
        "it",
    ]
)
_FEW = 5


async def asks_first(talk: Talk) -> bool:
    """Look for the same thing before her draft is sent; whether she was asked, so that it is not sent yet."""
    writing = talk.memory.writing
    mark = _mark(writing.draft)
    if not ready(writing.draft) or writing.same_for == mark:
        return False
    writing.same_for = mark
    apart = writing.second_of
    found = await search(talk.work, talk.citizen_id, writing.draft, writing.routing, apart=apart)
    writing.same = [one.report.id or 0 for one in found]
    writing.same_own = bool(found) and found[0].own
    if found:
        await _ask(talk, found)
    return bool(found)


async def pressed_this(talk: Talk, wanted: Press) -> None:
    """“Yes, this one”; the argument is its number in the question.

    Raises:
        Invalid: no such one was offered for this draft.
    """
    offered = talk.memory.writing.same
    number = int(wanted.argument) if wanted.argument.isdecimal() else 0
    if not 0 < number <= len(offered):
        raise Invalid("error-old-button", field="same")
    await _choose(talk, offered[number - 1])


async def pressed_other(talk: Talk, _: Press) -> None:
    """“No, send mine”."""
    talk.memory.writing.same = []
    if not await file(talk):
        await ask(talk)


async def hear(talk: Talk, words: str) -> bool:
    """A typed answer to the question that is open, if one is; whether it was an answer."""
    offered = talk.memory.writing.same
    said = frozenset(_WORD.findall(words.casefold()))
    if not offered or not 0 < len(said) <= _FEW:
        return False
    number = _NUMBER.fullmatch(words.strip())
    if number and int(number[1]) <= len(offered):
        await _choose(talk, offered[int(number[1]) - 1])
    elif said & _OTHER:
        await pressed_other(talk, Press(Do.OTHER))
    elif not (said <= _THIS or is_yes(words)):
        return False
    elif len(offered) == 1:
        await _choose(talk, offered[0])
    else:
        await talk.say("citizen-same-which", count=len(offered))
    return True


async def _choose(talk: Talk, report_id: int) -> None:
    """It is that one: join it if that can still be, else hers is sent as a new one and she is told so."""
    writing = talk.memory.writing
    if not ready(writing.draft) or writing.same_for != _mark(writing.draft):
        writing.same = []
        await ask(talk)  # she changed it meanwhile: it is read back first, and asked anew
    elif writing.same_own:
        await _add_to_own(talk, report_id)
    else:
        head = await joinable(talk.work, report_id)
        await file(talk, into=head, lead="" if head else talk.html("citizen-same-gone"))


async def _add_to_own(talk: Talk, report_id: int) -> None:
    memory, writing = talk.memory, talk.memory.writing
    report = await own(talk, report_id)
    if report is None or (await standing_for(talk.work, report)).state in FINAL:
        await file(talk, lead=talk.html("citizen-same-gone"))
        return
    files = [*writing.draft.photos, *writing.voices]
    messages = [int(message) for message in writing.origins]
    await add(talk, report, writing.draft.whole_text, files, messages)
    memory.set_filed(report.code)


def _mark(draft: Draft) -> str:
    """What she told, as a short mark: told otherwise, it is asked anew."""
    place = draft.place
    told = "\n".join([draft.whole_text, place.text, place.kelurahan, str(place.lat), str(place.lng)])
    return blake2b(f"{told}\n{draft.privacy}\n{draft.kind}".encode(), digest_size=6).hexdigest()


# --- the question -----------------------------------------------------------------------------------


async def _ask(talk: Talk, found: Sequence[Found]) -> None:
    if found[0].own:
        await talk.send(_own_text(talk, found[0].report), buttons=_buttons(talk, ["citizen-button-same-own"]))
        return
    several = len(found) > 1
    lines = [await _line(talk, one.report) for one in found]
    shown = [f"{number}. {line}" for number, line in enumerate(lines, 1)] if several else lines
    head = talk.html("citizen-same-ask-several" if several else "citizen-same-ask")
    labels = ["citizen-button-same-number" if several else "citizen-button-same"] * len(found)
    text = "\n\n".join([head, "\n".join(shown), talk.html("citizen-same-explain")])
    await talk.send(text, buttons=_buttons(talk, labels))


def _buttons(talk: Talk, labels: Sequence[str]) -> ButtonRows:
    number = talk.memory.writing.number
    these = (
        talk.button(label, Press(Do.SAME, number, 0, str(at)), number=at)
        for at, label in enumerate(labels, 1)
    )
    other = talk.button("citizen-button-same-other", Press(Do.OTHER, number))
    return tuple((one,) for one in chain(these, (other,)))


def _own_text(talk: Talk, report: Report) -> str:
    return talk.html(
        "citizen-same-own", code=report.code, category=_category(talk, report), since=_age(talk, report)
    )


async def _line(talk: Talk, report: Report) -> str:
    """One that may be the same, told without anything of whoever told it first."""
    return talk.html(
        "citizen-same-line",
        category=_category(talk, report),
        place=_place(talk, report),
        since=_age(talk, report),
        state=talk.plain(_STATES[State(report.state)]),
        count=await duplicates.citizens_behind(talk.work.session, report.id or 0),
    )


def _category(talk: Talk, report: Report) -> str:
    category = talk.desk.catalogue.categories.get(report.category or "")
    return category.name_in(talk.language) if category else ""


def _place(talk: Talk, report: Report) -> str:
    """Where it is, by names that the city knows: never in the other's words."""
    street = street_of(talk.desk, report)
    parts = [talk.plain("citizen-same-street", street=street)] if street else []
    if report.kelurahan:
        parts.append(talk.plain("citizen-same-area", kelurahan=report.kelurahan))
    return ", ".join(parts) or talk.plain("citizen-same-near")


def _age(talk: Talk, report: Report) -> str:
    days = (talk.work.today - local_date(report.registered_at, talk.desk.zone)).days
    return talk.plain(next((key for most, key in _AGES if days <= most), _LONG_AGO))
