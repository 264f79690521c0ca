"""Where it is: a point, a kelurahan or a street that we know, or else her own words. Nothing is refused."""

from dataclasses import replace

from complaints.drafting.draft import Place, Slot
from complaints.drafting.intake import with_place
from complaints.privacy import clean
from complaints.routing import SURELY_NAMED
from complaints.routing import Place as Found
from handlers.desk.conversation.drafting.review import place_in_words
from handlers.desk.conversation.drafting.routes import route
from handlers.desk.conversation.heard import Spot
from handlers.desk.conversation.memory import Writing
from handlers.desk.conversation.talk import Talk

SUGGESTIONS = 3
_LIKE_ENOUGH = 0.85
_SURE = 0.9


def notice_place(talk: Talk, words: str) -> None:
    """Pick the place out of a message that tells what happened; what may be no place is kept to ask back."""
    writing = talk.memory.writing
    if writing.draft.place.known:
        return
    found = talk.desk.places.find(words)
    if found is None:
        return
    if is_told_surely(found):
        _take(writing, as_place(found, found.text))
    elif found.text and not found.kecamatan:
        writing.suggested = [{"text": found.text}]


def is_told_surely(found: Found) -> bool:
    """Whether what was found in a longer story is where it is, and need not be asked back."""
    if not found.inside or found.kelurahan or found.street or _is_landmark_of(found):
        return True
    return bool(found.text) and not found.kecamatan and found.confidence >= SURELY_NAMED


def _is_landmark_of(found: Found) -> bool:
    """Whether it is more than the name of a kecamatan: “depan pasar blimbing”."""
    named = set(found.text.casefold().split()) - {"kecamatan", "kec", "kec.", "di", "daerah", "wilayah"}
    return bool(found.kecamatan) and bool(named - set((found.kecamatan or "").casefold().split()))


def place_of_one_word(talk: Talk, words: str) -> None:
    """One word that tells of no problem may be a name: "dinoyo" is where, and "dino" is offered as that."""
    writing = talk.memory.writing
    notice_place(talk, words)
    if not writing.draft.place.known and not writing.suggested:
        writing.suggested = [_offer(talk, one) for one in _near(talk, words)]


def names_a_place(talk: Talk, words: str) -> bool:
    """Whether we know the place, or one that sounds like it."""
    return talk.desk.places.find(words) is not None or bool(_near(talk, words))


async def hear_place(talk: Talk, words: str) -> tuple[str, ...]:
    """Her answer to "where": taken if we know it, else up to three places to choose from.

    Returns:
        What is to be said before the next question.
    """
    writing = talk.memory.writing
    writing.suggested, writing.typed_place = [], ""
    found = talk.desk.places.find(words)
    if found is not None and (not found.inside or _certain(found)):
        return await settle(talk, as_place(found, words))
    # A landmark is a place of its own; names that merely sound like a part of it would only confuse.
    landmark = found is not None and not found.kecamatan
    near = [] if landmark else _near(talk, words)
    if near:
        writing.typed_place = words
        writing.suggested = [_offer(talk, one) for one in near]
        return ()
    return await settle(talk, as_place(found, words) if found else Place(text=words))


async def hear_spot(talk: Talk, spot: Spot) -> tuple[str, ...]:
    """The point she sent, put into its kelurahan."""
    place = place_at(talk, spot)
    return (talk.html("citizen-place-odd"),) if place is None else await settle(talk, place)


def place_at(talk: Talk, spot: Spot) -> Place | None:
    """The point she sent, put into its kelurahan; None where no such point can be."""
    found = talk.desk.places.at(spot.lat, spot.lng)
    if found is None:
        return None
    return Place(
        text=clean(spot.title, 200),
        kelurahan=found.kelurahan or "",
        kecamatan=found.kecamatan or "",
        lat=spot.lat,
        lng=spot.lng,
        inside=found.inside,
    )


async def choose_place(talk: Talk, choice: str) -> tuple[str, ...] | None:
    """A suggestion she pressed, or her own words instead; None if there is no such suggestion any more."""
    writing = talk.memory.writing
    if choice == "own" and writing.typed_place:
        return await settle_own(talk, writing.typed_place)
    if not choice.isdecimal() or int(choice) >= len(writing.suggested):
        return None
    offer = writing.suggested[int(choice)]
    street = offer.get("text", "") if not offer.get("kelurahan") else ""
    typed = writing.typed_place
    # "ijen" becomes the Jalan Ijen she pressed; whatever else she typed with it stays.
    words = street if street and len(typed.split()) < len(street.split()) else typed or offer.get("text", "")
    return await settle(
        talk,
        Place(
            text=words,
            kelurahan=offer.get("kelurahan", ""),
            kecamatan=offer.get("kecamatan", ""),
            inside=True if offer.get("kecamatan") else None,
        ),
    )


async def take_what_is_offered(talk: Talk) -> None:
    """What she typed or named, and never chose among the places offered, counts: her words are not lost."""
    writing = talk.memory.writing
    named = next((one["text"] for one in writing.suggested if one.get("text")), "")
    words = writing.typed_place or (named if named in writing.draft.whole_text else "")
    if words and not writing.draft.place.known:
        await settle_own(talk, words)


async def settle_own(talk: Talk, words: str) -> tuple[str, ...]:
    """Take a place in her own words, with what we know of it."""
    found = talk.desk.places.find(words)
    return await settle(talk, as_place(found, words) if found else Place(text=words))


async def settle_more(talk: Talk, words: str) -> tuple[str, ...] | None:
    """The place more precisely: “jl danau toba gang 3” after “sawojajar”; None if it is another one."""
    place, found = talk.memory.writing.draft.place, talk.desk.places.find(words)
    if not place.known:
        return await settle_own(talk, words)
    before = talk.desk.places.find(place.text)
    streets = {one.street for one in (before, found) if one is not None and one.street}
    if found is not None and (len(streets) > 1 or not _agree(place, found)):
        return None
    told = any(said.casefold() in place.text.casefold() for said in (words, found.text if found else words))
    more = place if told else replace(place, text=", ".join(filter(None, (place.text, words))))
    if found is not None and found.kelurahan:
        more = replace(more, kelurahan=found.kelurahan, kecamatan=found.kecamatan or "", inside=True)
    return await settle(talk, more)


async def settle_both(talk: Talk, first: str, words: str) -> tuple[str, ...] | None:
    """What she named before, and where it is more precisely; None if they are two places.

    Args:
        talk: her turn.
        first: what she named in her story, or first of all.
        words: what she says of it now.
    """
    before, found = talk.desk.places.find(first), talk.desk.places.find(words)
    streets = {one.street for one in (before, found) if one is not None and one.street}
    apart = found is not None and before is not None and not _agree(as_place(before, first), found)
    if len(streets) > 1 or apart:
        return None
    same = first.casefold() in words.casefold()
    return await settle_own(talk, words if same else f"{first}, {words}")


def _agree(place: Place, found: Found) -> bool:
    same = place.kelurahan in {"", found.kelurahan} or not found.kelurahan
    near = place.kecamatan in {"", found.kecamatan} or not found.kecamatan
    return same and near and found.inside and place.inside is not False


async def settle(talk: Talk, place: Place) -> tuple[str, ...]:
    """Take a place, and ask the router again: it may decide by it."""
    writing = talk.memory.writing
    _take(writing, place)
    await route(talk.work, writing)
    if place.inside is False:
        return (talk.html("citizen-place-outside", place=place_in_words(talk, place)),)
    return (talk.html("citizen-place-taken", place=place_in_words(talk, place)),)


def _take(writing: Writing, place: Place) -> None:
    writing.suggested, writing.typed_place = [], ""
    writing.draft = with_place(writing.draft, place)
    for message, part in list(writing.origins.items()):
        if part == Slot.PLACE and place.lat is not None:
            del writing.origins[message]


def _near(talk: Talk, words: str) -> list[Found]:
    return [
        one
        for one in talk.desk.places.suggest(words, SUGGESTIONS)
        if one.confidence >= _LIKE_ENOUGH and (one.kelurahan or one.street)
    ]


def _certain(found: Found) -> bool:
    return bool(found.kelurahan or found.street) and found.confidence >= _SURE


def as_place(found: Found, words: str) -> Place:
    """A place in her words, with what we know of it."""
    return Place(
        text=words,
        kelurahan=found.kelurahan or "",
        kecamatan=found.kecamatan or "",
        inside=found.inside if found.kelurahan or found.street or not found.inside else None,
    )


def _offer(talk: Talk, found: Found) -> dict[str, str]:
    street = talk.plain("citizen-same-street", street=found.street) if found.street else ""
    values = {"text": street, "kelurahan": found.kelurahan, "kecamatan": found.kecamatan}
    return {name: value for name, value in values.items() if value}
