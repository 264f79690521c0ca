"""What else she told of in one story: offered once, after it was filed, and begun only when she says yes.

What the offer is about waits in the conversation's row, written in the transaction of the offer, until
that second report is filed; so the button may be pressed late, twice, or after a restart. The second
draft begins with her own words, at the place of the first report, for the same readers, and is read back
to her as any.
"""

from datetime import datetime, timedelta

from complaints.casework.showing import Showing
from complaints.drafting.draft import Draft, Place
from complaints.drafting.intake import absorb, with_name, with_place, with_privacy
from complaints.errors import Invalid
from complaints.lifecycle import STAFF_TURN, Action, State
from complaints.privacy import Privacy, cut, is_restricted
from complaints.routing.second_matter import second_matter
from complaints.service_levels import Kind
from handlers.callbacks import Press
from handlers.desk import cards
from handlers.desk.conversation.drafting.questions import ask
from handlers.desk.conversation.drafting.review import place_in_words
from handlers.desk.conversation.drafting.routes import learned, route
from handlers.desk.conversation.following.held_words import ask_again
from handlers.desk.conversation.following.report_steps import do
from handlers.desk.conversation.greetings import set_aside
from handlers.desk.conversation.heard import Heard
from handlers.desk.conversation.memory import Writing
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.short_words import is_no, is_yes, made_of
from handlers.desk.conversation.talk import Talk, own
from storage.cases import reports
from storage.tables import Report

OFFERED = "second"
"""The purpose of the letter that offers it."""
_MOST_KEPT = 3
_LONGEST_QUOTE = 150
_OPEN_FOR = timedelta(hours=6)
_NOTE = "catat dicatat catatkan sekalian laporkan dilaporkan serat diserat note"
_YES = f"ya iya iyo nggih yes boleh tolong mohon nyuwun tulung juga ugi too it please {_NOTE}"


async def offer(talk: Talk, report: Report) -> None:
    """If what was just filed clearly tells of a second matter, ask whether that becomes a report too.

    Never where there may be danger, nor of what only few may read: nothing more is asked there.
    """
    if report.emergency or _is_for_few(report):
        return
    desk, memory = talk.desk, talk.memory
    lessons = await learned(talk.work)
    found = second_matter(desk.router, report.text, report.department or "", learned=lessons)
    if found is None:
        return
    kept = list(memory.seconds.items())[1 - _MOST_KEPT :]
    memory.seconds = dict([*kept, (str(report.id), found.story)])
    memory.second_asked, memory.second_until = report.id or 0, (talk.work.now + _OPEN_FOR).isoformat()
    yes = talk.button("citizen-button-second-yes", Press(Do.SECOND, report.id or 0, 0, "yes"))
    no = talk.button("citizen-button-second-no", Press(Do.SECOND, report.id or 0, 0, "no"))
    text = talk.html(
        "citizen-second-offer",
        words=cut(found.story, _LONGEST_QUOTE),
        department=desk.catalogue.departments[found.department].called,
    )
    await talk.send(text, buttons=((yes,), (no,)), report_id=report.id, purpose=OFFERED)


async def hear(talk: Talk, heard: Heard) -> bool:
    """A typed yes or no, if the offer was the last thing she was asked; whether it was one."""
    memory = talk.memory
    asked, until = memory.second_asked, memory.second_until
    memory.second_asked, memory.second_until = 0, ""
    plain = heard.words and not (heard.file or heard.spot)
    if not asked or not plain or datetime.fromisoformat(until) < talk.work.now:
        return False
    yes = is_yes(heard.words) or made_of(heard.words, _YES, _NOTE)
    report = await own(talk, asked) if yes or is_no(heard.words) else None
    if report is None:
        return False
    await (_begin(talk, report) if yes else _decline(talk, report))
    return True


async def pressed(talk: Talk, wanted: Press, report: Report) -> None:
    """She pressed one of the two buttons.

    Raises:
        Invalid: that second matter is a report by now, or was offered long ago.
    """
    talk.memory.second_asked, talk.memory.second_until = 0, ""
    await (_decline(talk, report) if wanted.argument == "no" else _begin(talk, report))


async def tell_first(talk: Talk, report: Report, first_id: int) -> None:
    """Whoever has the first report learns that the other part of its story has a report of its own.

    Nothing is said where it is not their turn (her adding would be taken for an answer), nor of what only
    few may read.
    """
    first = await reports.hold(talk.work.session, first_id)
    if first is None or State(first.state) not in STAFF_TURN or _is_for_few(first) or _is_for_few(report):
        return
    await do(talk, first, Action.ADD, data={"second": report.code})
    await cards.refresh(talk.work, first, showing=Showing.SOON)


async def _begin(talk: Talk, report: Report) -> None:
    """Begin the second draft, or go on with it where she began it already."""
    memory = talk.memory
    story = memory.seconds.get(str(report.id), "")
    if not story or _is_for_few(report):
        raise Invalid("error-old-button", field="second")
    if memory.held is not None:
        await talk.say("citizen-second-later")
        await ask_again(talk, memory.held)
    elif memory.writing.second_of == report.id:
        await ask(talk)
    elif memory.writing.begun and not memory.writing.only_placed:
        await ask(talk, talk.html("citizen-second-later"))
    elif memory.parked is not None and memory.parked.second_of == report.id and memory.unpark(talk.work.now):
        await ask(talk, talk.html("citizen-resumed"))
    else:
        await _write(talk, report, story)


async def _write(talk: Talk, report: Report, story: str) -> None:
    place = _place_of(report)
    draft = _for_the_same_readers(with_place(absorb(Draft(), story), place), report)
    talk.memory.writing = Writing(draft=draft, second_of=report.id or 0)
    await route(talk.work, talk.memory.writing)
    key = "citizen-second-begun" if place.known else "citizen-second-begun-somewhere"
    await ask(talk, talk.html(key, place=place_in_words(talk, place)))


async def _decline(talk: Talk, report: Report) -> None:
    """It is one matter after all; where she began the second draft already, that is set aside."""
    if talk.memory.writing.second_of == report.id:
        await set_aside(talk)
    else:
        await talk.say("citizen-second-declined", code=report.code)


def _for_the_same_readers(draft: Draft, report: Report) -> Draft:
    """As she chose for the first report; she reads it back, and can change it."""
    if report.privacy != Privacy.OPEN:
        return with_privacy(draft, Privacy(report.privacy))
    return with_name(draft, named=report.named)


def _place_of(report: Report) -> Place:
    known = report.kelurahan or report.kecamatan
    return Place(
        text=report.place,
        kelurahan=report.kelurahan or "",
        kecamatan=report.kecamatan or "",
        lat=report.latitude,
        lng=report.longitude,
        inside=True if known else None,
    )


def _is_for_few(report: Report) -> bool:
    return is_restricted(Privacy(report.privacy), Kind(report.kind))
