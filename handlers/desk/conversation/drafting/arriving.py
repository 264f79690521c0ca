"""She scanned the QR code of a bus stop, a market or a park: only what is wrong there is still missing."""

from complaints.drafting.draft import Place
from complaints.drafting.intake import with_place
from handlers.callbacks import Press
from handlers.desk.conversation.drafting.questions import ask, number_draft
from handlers.desk.conversation.drafting.review import place_in_words
from handlers.desk.conversation.drafting.routes import route
from handlers.desk.conversation.following.held_words import ask_again
from handlers.desk.conversation.memory import Writing
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.talk import Talk
from storage.cases import place_tokens
from storage.tables import PlaceToken


async def arrive(talk: Talk, token: str) -> bool:
    """Greet her at that place; whether the token stands for one. A story about another place is set aside."""
    found = await place_tokens.valid(talk.work.session, token) if token else None
    if found is None:
        return False
    place, memory = _place(found), talk.memory
    told = memory.writing.begun and not memory.writing.only_placed
    if told and memory.writing.draft.place in {Place(), place}:
        await _fill_in(talk, found, place)
    elif memory.held is not None:
        if not told:
            memory.writing = Writing()
            await _take(talk, found, place)
        await ask_again(talk, memory.held)
    else:
        number = memory.writing.number
        if told:
            memory.park(talk.work.now)
        memory.writing = Writing()
        await _take(talk, found, place)
        await _greet(talk, place, parked=number if told else 0)
    return True


async def _fill_in(talk: Talk, found: PlaceToken, place: Place) -> None:
    await _take(talk, found, place)
    shown = place_in_words(talk, place)
    await ask(talk, talk.html("citizen-welcome-back"), talk.html("citizen-qr-place", place=shown))


async def _take(talk: Talk, found: PlaceToken, place: Place) -> None:
    writing = talk.memory.writing
    number_draft(talk)
    writing.draft = with_place(writing.draft, place)
    writing.hint = {"department": found.department, "category": found.category}
    await route(talk.work, writing)


async def _greet(talk: Talk, place: Place, *, parked: int) -> None:
    parts = [talk.html("citizen-qr-start", place=place_in_words(talk, place))]
    if talk.is_new:
        parts.append(talk.html("citizen-qr-first"))
    if parked:
        parts.append(talk.html("citizen-qr-parked"))
    resume = talk.button("push-button-resume", Press(Do.RESUME, parked))
    await talk.greet("\n\n".join(parts), buttons=((resume,),) if parked else ())


def _place(found: PlaceToken) -> Place:
    return Place(
        text=", ".join(filter(None, (found.name, found.address))),
        kelurahan=found.kelurahan,
        kecamatan=found.kecamatan,
        lat=found.latitude,
        lng=found.longitude,
        inside=True if found.kelurahan or found.kecamatan else None,
    )
