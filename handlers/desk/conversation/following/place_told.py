"""Where an emergency is that was filed without its place: told afterwards, it goes into the report.

Her words alone would hang under the card, and whoever is called would still read that nobody knows where.
"""

from complaints.drafting.draft import Place
from complaints.privacy import clean
from handlers.desk import alarms
from handlers.desk.alike import make_findable
from handlers.desk.conversation.drafting.evidence import is_a_place
from handlers.desk.conversation.drafting.places import as_place, is_told_surely, place_at
from handlers.desk.conversation.drafting.replies import asks_something, is_numbered, tells_what_is_wrong
from handlers.desk.conversation.following.outcomes import add
from handlers.desk.conversation.heard import Spot
from handlers.desk.conversation.memory import Held
from handlers.desk.conversation.talk import Talk
from handlers.desk.joint import is_followed
from storage.tables import Report

_LONGEST = 200


async def add_with_place(
    talk: Talk,
    report: Report,
    held: Held,
    spot: Spot | None = None,
    *,
    quiet: bool = False,
    guessed: bool = False,
) -> None:
    """Add her words and files to an open report; where they say where an emergency is, people hear of it.

    Args:
        talk: her turn.
        report: hers.
        held: the words, files and messages.
        spot: the point she sent, where she did.
        quiet: whether she is not told.
        guessed: whether she named no report; an answer to "where" is none that she may take out again.
    """
    place = await _told(talk, report, held.words, spot) if _waits_for_place(report) else None
    if place is not None:
        await _take(talk, report, place)
    guessed = guessed and place is None
    await add(talk, report, held.words, held.files, held.messages, quiet=quiet, guessed=guessed)
    if place is not None:
        await alarms.call(talk.work, report, "placed", held.words)


def _waits_for_place(report: Report) -> bool:
    """Whether nobody could find it yet; “di rumah saya” is a place in her words alone."""
    known = report.kelurahan or report.kecamatan or report.latitude is not None
    return report.emergency and not known and not is_followed(report)


async def _told(talk: Talk, report: Report, words: str, spot: Spot | None) -> Place | None:
    if spot is not None:
        return place_at(talk, spot)
    found = talk.desk.places.find(words) if words else None
    if found is not None and is_told_surely(found):
        return as_place(found, words if await is_a_place(talk, words) else found.text)
    if report.placed or not words:
        return None
    put_like_one = await is_a_place(talk, words, surely=True)
    numbered = is_numbered(words) and not (tells_what_is_wrong(words) or asks_something(words))
    return Place(text=words) if put_like_one or numbered else None


async def _take(talk: Talk, report: Report, place: Place) -> None:
    report.place = clean(", ".join(filter(None, (report.place, place.text))), _LONGEST)
    report.kelurahan, report.kecamatan = place.kelurahan or None, place.kecamatan or None
    report.latitude, report.longitude = place.lat, place.lng
    await make_findable(talk.work, report)
