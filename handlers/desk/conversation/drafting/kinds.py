"""What sort of report it is: recognised, read back with its dates, and hers to change."""

from datetime import date

from complaints.drafting.intake import with_kind
from complaints.errors import MissingHolidays
from complaints.service_levels import Kind
from handlers.callbacks import Press
from handlers.desk.conversation.drafting.routes import route
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.short_words import made_of
from handlers.desk.conversation.talk import Talk
from handlers.texts.loader import spoken_date
from storage.letters import ButtonRows

_FRAME = "ini niki iki itu niku this is it a an just only cuma namung mung saya kula jenis jenisnya sort kind"
_CALLED = {
    Kind.COMPLAINT: ("keluhan pengaduan aduan komplain sambat sambatan complaint", "biasa masalah laporan"),
    Kind.INFORMATION: (
        "informasi info tanya bertanya nanya tanglet pitakenan pertanyaan information question",
        "minta nyuwun permintaan tentang babagan request for",
    ),
    Kind.SUGGESTION: ("usul usulan saran aspirasi masukan panyaruwe suggestion idea", "untuk kangge for"),
    Kind.OVERSIGHT: (
        "pungli korupsi penyalahgunaan gratifikasi suap bribery corruption abuse",
        "soal bab tentang babagan wewenang oknum petugas pejabat about of office officials pengawasan",
    ),
}
"""What people type for each kind: the words that tell it, and those that may stand beside them."""


def kind_line(talk: Talk, kind: Kind, *, emergency: bool) -> str:
    """The line of the review card: what it is taken for, and until when it is dealt with.

    In an emergency no date stands there: it would read like the promise of a rescue.
    """
    if emergency and kind is not Kind.OVERSIGHT:
        number = talk.desk.catalogue.official.emergency_number
        return talk.html("citizen-review-kind-emergency", kind=kind, number=number)
    return talk.html("citizen-review-kind", kind=kind, **promise(talk, kind))


def kind_question(talk: Talk) -> str:
    """All kinds, each with its last day."""
    lines = [talk.html("citizen-kind-choice", kind=kind, **promise(talk, kind)) for kind in Kind]
    return "\n".join([talk.html("citizen-ask-kind"), "", *lines])


def kind_buttons(talk: Talk, number: int) -> ButtonRows:
    """One button for each kind."""
    buttons = [talk.button(f"citizen-button-kind-{kind}", Press(Do.KIND, number, 0, kind)) for kind in Kind]
    return tuple(buttons[:2]), tuple(buttons[2:])


def named_kind(words: str) -> Kind | None:
    """The kind that she typed, if her words are no more than that: “ini cuma usul”."""
    return next(
        (kind for kind, (telling, beside) in _CALLED.items()
         if made_of(words, f"{telling} {beside} {_FRAME}", telling)),
        None,
    )  # fmt: skip


async def choose(talk: Talk, kind: Kind) -> tuple[str, ...]:
    """Take the kind that she chose, and ask the router again where it goes.

    Returns:
        What is to be said before the next question.
    """
    writing = talk.memory.writing
    writing.draft = with_kind(writing.draft, kind)
    await route(talk.work, writing)
    key = "citizen-privacy-restricted" if kind is Kind.OVERSIGHT else "citizen-noted"
    return (talk.html(key),)


def promise(talk: Talk, kind: Kind) -> dict[str, str]:
    """The last day, if the calendar reaches that far; whoever files is told where it does not."""
    day = _last_day(talk, kind)
    return {"held": "yes" if day else "no", "finish_by": spoken_date(day, talk.language) if day else ""}


def _last_day(talk: Talk, kind: Kind) -> date | None:
    desk, today = talk.desk, talk.work.today
    try:
        return desk.rules.deadlines(kind, today, desk.calendar).finish_by
    except MissingHolidays:
        return None
