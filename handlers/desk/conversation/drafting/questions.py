"""What we ask next: one thing at a time, with buttons where they help."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from complaints.drafting.draft import Slot
from complaints.drafting.intake import next_slot, skippable
from complaints.privacy import cut
from handlers.callbacks import Press
from handlers.desk.conversation.alarm import sound
from handlers.desk.conversation.drafting.files_in import drop_lost
from handlers.desk.conversation.drafting.kinds import kind_buttons, kind_question
from handlers.desk.conversation.drafting.review import alias_of, part_buttons, review_buttons, review_text
from handlers.desk.conversation.drafting.routes import offered
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.talk import Talk
from storage.letters import Button, ButtonRows

SINCE_ANSWERS = ("today", "yesterday", "week", "month", "long")
_NUMBERS = 36**6
_BUTTON = 40


@dataclass(frozen=True, slots=True)
class Question:
    """A question: HTML, and either buttons under it or keys in place of the keyboard."""

    text: str
    buttons: ButtonRows = ()
    menu: tuple[tuple[str, ...], ...] = ()


async def ask(talk: Talk, *lead: str, **more: Any) -> None:
    """Ask for what is missing, or show the review.

    Args:
        talk: her turn.
        lead: paragraphs of HTML that go before the question.
        more: further arguments of the question's `Letter`.
    """
    writing = talk.memory.writing
    number_draft(talk)
    writing.send_asked = False  # what she answers now, she answers to this
    if writing.draft.emergency and not writing.warned:
        await sound(talk)
    await drop_lost(talk)
    before = list(lead)
    slot = next_slot(writing.draft)
    if writing.menu and slot is not Slot.PLACE:
        # A message carries either buttons or the end of a menu, never both.
        writing.menu = False
        await talk.send("\n\n".join(before) or talk.html("citizen-noted"), remove_menu=True)
        before = []
    question = _QUESTIONS[slot](talk)
    writing.menu = writing.menu or bool(question.menu)
    if not question.buttons:
        talk.memory.keys = {}  # whatever she writes now is an answer, even a number
    text = "\n\n".join([*before, question.text])
    await talk.send(
        text, buttons=question.buttons, menu=question.menu, ask_location=bool(question.menu), **more
    )


async def ask_which_part(talk: Talk) -> None:
    """Something on the review card is wrong: which part of it?"""
    buttons = part_buttons(talk, talk.memory.writing.number)
    await talk.say("citizen-review-what-to-change", buttons=buttons)


def number_draft(talk: Talk) -> None:
    """Give the draft its number. Nobody can guess it, so no old or invented button ever meets a new draft."""
    writing = talk.memory.writing
    writing.number = writing.number or 1 + secrets.randbelow(_NUMBERS)


def press(talk: Talk, action: Do, argument: str = "") -> Press:
    """A press that belongs to the draft being written."""
    return Press(action, talk.memory.writing.number, 0, argument)


def _ask_what(talk: Talk) -> Question:
    draft = talk.memory.writing.draft
    if draft.editing is Slot.WHAT:
        return Question(talk.html("citizen-ask-what-anew"), ((_keep(talk, Slot.WHAT),),))
    if draft.place.known or draft.photos or talk.memory.writing.voices:
        return Question(talk.html("citizen-ask-what-besides"))
    return Question(talk.html("citizen-ask-what"))


def _ask_place(talk: Talk) -> Question:
    writing = talk.memory.writing
    if writing.suggested:
        rows = [
            (Button(cut(_shown_place(talk, place), _BUTTON), press(talk, Do.PLACE, str(number)).pack()),)
            for number, place in enumerate(writing.suggested)
        ]
        if writing.typed_place:
            rows.append((talk.button("citizen-button-place-own", press(talk, Do.PLACE, "own")),))
        key = "citizen-ask-place-which" if writing.typed_place else "citizen-ask-place-hint"
        return Question(talk.html(key), tuple(rows))
    menu: tuple[tuple[str, ...], ...] = ((talk.plain("citizen-menu-location"),),)
    if not skippable(writing.draft, Slot.PLACE):
        key = "citizen-ask-place-affair" if _is_affair(talk) else "citizen-ask-place"
        return Question(talk.html(key), menu=menu)
    return Question(talk.html("citizen-ask-place-maybe"), menu=(*menu, (talk.plain("citizen-button-skip"),)))


def _shown_place(talk: Talk, place: dict[str, str]) -> str:
    if place.get("kelurahan"):
        return talk.plain(
            "citizen-place-kelurahan", kelurahan=place["kelurahan"], kecamatan=place.get("kecamatan", "")
        )
    return place.get("text", "")


def _ask_since(talk: Talk) -> Question:
    buttons = [
        talk.button(f"citizen-since-{answer}", press(talk, Do.SINCE, answer)) for answer in SINCE_ANSWERS
    ]
    rows = (tuple(buttons[:2]), tuple(buttons[2:4]), (buttons[4], _skip(talk, Slot.SINCE)))
    return Question(talk.html("citizen-ask-since"), rows)


def _ask_photos(talk: Talk) -> Question:
    if talk.memory.writing.draft.photos:
        none = talk.button("citizen-button-photos-none", press(talk, Do.NO_PHOTOS))
        return Question(talk.html("citizen-ask-photos-more"), ((_keep(talk, Slot.PHOTOS),), (none,)))
    key = "citizen-ask-photos-affair" if _is_affair(talk) else "citizen-ask-photos"
    return Question(talk.html(key), ((_skip(talk, Slot.PHOTOS),),))


def _is_affair(talk: Talk) -> bool:
    """Whether it is her own affair with an office, such as an identity card, and stands in no street."""
    draft = talk.memory.writing.draft
    found = talk.desk.catalogue.categories.get(draft.category)
    return found is not None and not (found.shared or found.physical or found.general or draft.emergency)


def _ask_department(talk: Talk) -> Question:
    departments = talk.desk.catalogue.departments
    rows = tuple(
        (Button(cut(departments[short].called, 60), press(talk, Do.DEPARTMENT, short).pack()),)
        for short in offered(talk.desk, talk.memory.writing)
    )
    unsure = talk.button("citizen-button-unsure", press(talk, Do.DEPARTMENT))
    key = "citizen-ask-department-anew" if talk.memory.writing.draft.editing else "citizen-ask-department"
    return Question(talk.html(key), (*rows, (unsure,)))


def _ask_detail(talk: Talk) -> Question:
    draft = talk.memory.writing.draft
    category = talk.desk.catalogue.categories.get(draft.category)
    details = {one.key: one.question for one in category.ask_in(talk.language)} if category else {}
    question = details.get(draft.next_question or "") or talk.plain("citizen-detail-unknown")
    return Question(
        talk.html("citizen-ask-detail", question=question),
        ((talk.button("citizen-button-skip", press(talk, Do.SKIP, f"detail.{draft.next_question}")),),),
    )


def _ask_name(talk: Talk) -> Question:
    yes = talk.button("citizen-button-named", press(talk, Do.NAME, "yes"))
    no = talk.button("citizen-button-unnamed", press(talk, Do.NAME, "no"))
    return Question(talk.html("citizen-ask-name", alias=alias_of(talk)), ((no,), (yes,)))


def _ask_kind(talk: Talk) -> Question:
    rows = kind_buttons(talk, talk.memory.writing.number)
    return Question(kind_question(talk), (*rows, (_keep(talk, Slot.KIND),)))


def _ask_review(talk: Talk) -> Question:
    return Question(review_text(talk), review_buttons(talk, talk.memory.writing.number))


def _skip(talk: Talk, slot: Slot) -> Button:
    return talk.button("citizen-button-skip", press(talk, Do.SKIP, slot))


def _keep(talk: Talk, slot: Slot) -> Button:
    return talk.button("citizen-button-keep", press(talk, Do.SKIP, slot))


_QUESTIONS: dict[Slot, Callable[[Talk], Question]] = {
    Slot.WHAT: _ask_what,
    Slot.PLACE: _ask_place,
    Slot.SINCE: _ask_since,
    Slot.PHOTOS: _ask_photos,
    Slot.DEPARTMENT: _ask_department,
    Slot.DETAIL: _ask_detail,
    Slot.NAME: _ask_name,
    Slot.KIND: _ask_kind,
    Slot.REVIEW: _ask_review,
}
