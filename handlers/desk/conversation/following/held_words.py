"""Words and files of hers that wait for one more answer, and the questions for which they wait."""

from collections.abc import Sequence

from complaints.privacy import cut
from handlers.callbacks import Press
from handlers.desk.conversation.drafting.files_in import take_in
from handlers.desk.conversation.following import afterthoughts, thanks
from handlers.desk.conversation.heard import Heard, Spot
from handlers.desk.conversation.memory import Held
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.talk import Talk, own
from storage.cases import reports
from storage.letters import Button, ButtonRows
from storage.tables import Report

_MOST_OFFERED = 8


async def collect(talk: Talk, held: Held, heard: Heard) -> None:
    """Put a message to what is held already."""
    words = [held.words, heard.words, spot_in_words(talk, heard.spot) if heard.spot else ""]
    held.words = "\n".join(filter(None, words))
    if heard.file is not None:
        held.files.append(await take_in(talk, heard.file))
    held.messages.append(heard.message_id)


def spot_in_words(talk: Talk, spot: Spot) -> str:
    """A point as a line that the staff can read and open."""
    found = talk.desk.places.at(spot.lat, spot.lng)
    area = found.kelurahan if found and found.kelurahan else ""
    named = ", ".join(filter(None, (cut(spot.title, 100), area)))
    return talk.plain("citizen-spot-words", place=named, point=f"{spot.lat:.5f}, {spot.lng:.5f}").strip()


async def ask_again(talk: Talk, held: Held, album: str = "") -> None:
    """The question for which her words wait, once more."""
    report = await own(talk, held.report) if held.report else None
    if report is None:
        mine = await reports.open_of_citizen(talk.work.session, talk.citizen_id)
        await ask_which(talk, mine, album, again=not album)
    elif held.purpose == "reopen":
        await ask_what_is_wrong(talk, report)
    elif held.purpose == "thanks":
        await thanks.ask_whether(talk, report)
    elif held.purpose == "closed":
        await ask_whether_to_reopen(talk, report)
    else:
        await ask_what_to_add(talk, report)


async def ask_what_to_add(talk: Talk, report: Report) -> None:
    """What shall be added?"""
    await talk.send(
        talk.html("citizen-ask-what-to-add", code=report.code), report_id=report.id, purpose="add"
    )


async def ask_which(talk: Talk, mine: Sequence[Report], album: str = "", *, again: bool = False) -> None:
    """Which report do her words belong to? They are kept meanwhile; asked again, it is said otherwise."""
    rows: list[tuple[Button, ...]] = [
        (Button(_label(talk, report), Press(Do.ADD_TO, report.id or 0).pack()),)
        for report in mine[:_MOST_OFFERED]
    ]
    rows += await _afterthought_button(talk)
    rows.append((talk.button("citizen-button-new", Press(Do.NEW)),))
    # Each part of an album asks; only the last question that still waits is sent.
    key = f"which:{talk.person.telegram_id}:{album}" if album else None
    text = talk.html("citizen-ask-which-again" if again else "citizen-ask-which")
    if len(mine) > _MOST_OFFERED:
        text += "\n\n" + talk.html("citizen-ask-which-more", count=len(mine) - _MOST_OFFERED)
    await talk.send(text, buttons=tuple(rows), merge_key=key)


def _label(talk: Talk, report: Report) -> str:
    """What it is about and where, so that two holes can be told apart; and its code."""
    category = talk.desk.catalogue.categories.get(report.category or "")
    parts = (category.name_in(talk.language) if category else "", report.place or report.kelurahan or "")
    about = ", ".join(cut(part, 22) for part in parts if part)
    return cut(talk.plain("citizen-button-add-to", code=report.code, about=about), 60)


async def _afterthought_button(talk: Talk) -> ButtonRows:
    """One choice more where her words may be about what she closed or rated lately."""
    held = talk.memory.held
    if held is None or held.files or not afterthoughts.could_be(talk, held.words):
        return ()
    report = await afterthoughts.lately_over(talk)
    if report is None:
        return ()
    press = Press(Do.THANK, report.id or 0, report.version, "yes")
    return ((talk.button("citizen-button-for-officer-of", press, code=report.code),),)


async def ask_what_is_wrong(talk: Talk, report: Report) -> None:
    """Before a report that was closed is opened again: what is still wrong?"""
    at_once = talk.button("citizen-button-reopen-at-once", Press(Do.REOPEN, report.id or 0, 0, "now"))
    await talk.send(
        talk.html("citizen-ask-what-is-wrong", code=report.code),
        buttons=((at_once,),),
        report_id=report.id,
        purpose="reopen",
    )


async def ask_whether_to_reopen(talk: Talk, report: Report) -> None:
    """It was closed: does she mean to open it again, or is it a new report?"""
    again = talk.button("citizen-button-reopen", Press(Do.REOPEN, report.id or 0))
    new = talk.button("citizen-button-new", Press(Do.NEW))
    await talk.say("citizen-ask-reopen", buttons=((again,), (new,)), code=report.code)
