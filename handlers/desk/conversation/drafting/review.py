"""The card on which she reads everything back before it is sent, and what of it she may change."""

from complaints.drafting.draft import Draft, Place, Slot
from complaints.privacy import Privacy, alias, cut, is_restricted
from complaints.service_levels import Kind
from handlers.callbacks import Press
from handlers.desk.conversation.drafting.kinds import kind_line
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.talk import Talk
from storage.letters import Button, ButtonRows

_PRIVACY = {
    Privacy.OPEN: "citizen-review-privacy-open",
    Privacy.ANONYMOUS: "citizen-review-privacy-anonymous",
    Privacy.CONFIDENTIAL: "citizen-review-privacy-confidential",
}
_LONGEST_STORY = 1800
_LONGEST_LINE = 300


def review_text(talk: Talk) -> str:
    """The card, as HTML."""
    writing = talk.memory.writing
    draft = writing.draft
    lines = [
        _line(talk, "what", cut(draft.whole_text, _LONGEST_STORY)),
        _line(talk, "place", place_in_words(talk, draft.place)),
        _line(talk, "since", draft.since),
        *_details(talk, draft),
        _files(talk, draft, len(writing.voices)),
        kind_line(talk, draft.kind, emergency=draft.emergency),
        talk.html("citizen-review-department", department=_department(talk, draft)),
        *_who_sees(talk, draft),
    ]
    card = "\n".join(line for line in lines if line)
    return "\n\n".join([talk.html("citizen-review"), card, talk.html("citizen-review-question")])


def review_buttons(talk: Talk, number: int) -> ButtonRows:
    """Send it, change it, who may read it, and the way out."""
    return (
        (talk.button("citizen-button-send", Press(Do.SEND, number)),),
        (
            talk.button("citizen-button-change", Press(Do.EDIT, number)),
            talk.button("citizen-button-privacy", Press(Do.PRIVACY, number)),
        ),
        (talk.button("citizen-button-cancel", Press(Do.CANCEL, number)),),
    )


def part_buttons(talk: Talk, number: int) -> ButtonRows:
    """A button for each part that may be changed, and the way back to the card."""

    def edit(slot: Slot) -> Button:
        return talk.button(f"citizen-edit-{slot}", Press(Do.EDIT, number, 0, slot))

    draft = talk.memory.writing.draft
    left_out = {Slot.REVIEW}  # the way back stands below
    # Where her name is not shown anyway, there is nothing to change about it; nor about who looks into abuse.
    left_out |= set() if _level(draft) is Privacy.OPEN else {Slot.NAME}
    left_out |= {Slot.DEPARTMENT} if draft.kind is Kind.OVERSIGHT else set()
    left_out |= set() if draft.questions else {Slot.DETAIL}
    parts = [edit(slot) for slot in Slot if slot not in left_out]
    # Two to a row: more would be cut on a small phone.
    rows = tuple(tuple(parts[start : start + 2]) for start in range(0, len(parts), 2))
    return (*rows, (edit(Slot.REVIEW),))


def place_in_words(talk: Talk, place: Place) -> str:
    """A place as people say it: her words, and the kelurahan where it is known."""
    area = ""
    if place.kelurahan:
        area = talk.plain("citizen-place-kelurahan", kelurahan=place.kelurahan, kecamatan=place.kecamatan)
    elif place.kecamatan:
        area = talk.plain("citizen-place-kecamatan", kecamatan=place.kecamatan)
    named = cut(place.text, _LONGEST_LINE)
    if not named and place.lat is not None:
        named = talk.plain("citizen-place-point")
    if area and named.casefold() in {place.kelurahan.casefold(), place.kecamatan.casefold()}:
        named = ""
    return ", ".join(part for part in (named, area) if part)


def _level(draft: Draft) -> Privacy:
    """Who will see it: abuse of office is confidential whatever she chose."""
    return Privacy.CONFIDENTIAL if is_restricted(draft.privacy, draft.kind) else draft.privacy


def _line(talk: Talk, what: str, value: str) -> str:
    return talk.html(f"citizen-review-{what}", value=value) if value else ""


def _details(talk: Talk, draft: Draft) -> list[str]:
    category = talk.desk.catalogue.categories.get(draft.category)
    questions = {one.key: one.question for one in category.ask_in(talk.language)} if category else {}
    return [
        talk.html(
            "citizen-review-detail",
            question=questions.get(key, key),
            value=cut(answer, _LONGEST_LINE),
        )
        for key, answer in draft.details.items()
        if answer
    ]


def _files(talk: Talk, draft: Draft, voices: int) -> str:
    count = len(draft.photos) + voices
    return talk.html("citizen-review-files", count=count) if count else talk.html("citizen-review-no-files")


def _department(talk: Talk, draft: Draft) -> str:
    departments = talk.desk.catalogue.departments
    short = draft.department or talk.desk.catalogue.coordinator
    return departments[short].called if short in departments else short


def _who_sees(talk: Talk, draft: Draft) -> list[str]:
    """Her name and who may read it. Of abuse of office the line of its kind has said both."""
    if draft.kind is Kind.OVERSIGHT:
        return []
    if draft.named and draft.privacy is Privacy.OPEN:
        name = talk.html("citizen-review-named", first=cut(talk.person.first_name, 40))
    else:
        name = talk.html("citizen-review-unnamed", alias=alias_of(talk))
    return [name, talk.html(_PRIVACY[_level(draft)])]


def alias_of(talk: Talk) -> str:
    """What officers read in place of her name."""
    place = talk.memory.writing.draft.place
    return alias(place.kelurahan, place.kecamatan, word=talk.plain("citizen-alias"))
