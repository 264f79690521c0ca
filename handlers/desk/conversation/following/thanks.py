"""What she says once it is solved: her mark, thanks for the officer by name, a remark for the coordinator.

Her words reach the staff masked and under her alias, once per report: thanks in the group, under the report's
card; a remark goes to the coordinators and to nobody else. Marks belong to reports; they never count for or
against a person.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from complaints.codes import find_code
from complaints.drafting.hearing import is_greeting
from complaints.errors import Invalid
from complaints.privacy import cut
from handlers.callbacks import Press
from handlers.desk.cards import under_card
from handlers.desk.cards.veil import staff_name, veil_of
from handlers.desk.citizen_letters import facts_of
from handlers.desk.conversation.following.afterthoughts import keep_in_mind
from handlers.desk.conversation.heard import Heard
from handlers.desk.conversation.memory import Held
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.short_words import is_no, is_thankful, stars_in
from handlers.desk.conversation.talk import Talk, own
from handlers.desk.conversation.verdicts import Verdict, verdict_on
from handlers.desk.desk import Work
from handlers.desk.joint import is_over, standing_for
from handlers.desk.praise.passing import name_for_citizens, tell_thanked
from handlers.desk.staff_letters import tell_coordinators
from storage.care import audit
from storage.letters import Button, ButtonRows
from storage.people import officers
from storage.tables import Report

BEST = 5
THANKS, REMARK = "thanks", "remark"
"""The actions under which her words stand in the audit record; data: officer, department, rating, text."""
_TEXTS = {
    THANKS: ("card-thanks", "citizen-thanks-passed"),
    REMARK: ("card-remark", "citizen-remark-passed"),
}
_GOOD, _LOW = 4, 2
_INVITED_FOR = timedelta(days=3)
_LONGEST, _FEW_WORDS, _MOST_TIMES = 800, 6, 3


def invite(talk: Talk, report: Report) -> None:
    """From now on, for some days, she may simply write how it went."""
    keep_in_mind(talk, report)
    talk.memory.invited = report.id or 0
    talk.memory.invited_until = (talk.work.now + _INVITED_FOR).isoformat()


async def invited(talk: Talk, heard: Heard, about: Report | None) -> Report | None:
    """The closed report of which she may say how it went, where this message could be about it."""
    memory = talk.memory
    elsewhere = about.id != memory.invited if about is not None else bool(memory.writing.number)
    if not memory.invited or elsewhere or heard.odd or heard.file or heard.spot or not heard.words:
        return None
    if datetime.fromisoformat(memory.invited_until) < talk.work.now:
        memory.invited, memory.invited_until = 0, ""
        return None
    report = await own(talk, memory.invited)
    return report if report is not None and is_over(report) else None


async def hear(talk: Talk, report: Report, heard: Heard) -> bool:
    """Take her words as a mark, as thanks or as a remark; whether they were one of these."""
    words = heard.words
    coded = find_code(words, talk.desk.prefix) is not None
    if (marked := stars_in(words)) is not None:
        await rate(talk, report, *marked)
    elif coded or await said_already(talk.work, report) or verdict_on(words) is Verdict.UNSOLVED:
        return False
    elif is_no(words):
        await decline(talk, report)
    elif is_thankful(words):
        await pass_on(talk, report, words)
    elif is_greeting(words):
        return False
    elif report.rating is None or talk.desk.router.route(words).decision == "assign":
        await wonder(talk, report, heard)
    else:
        await pass_on(talk, report, words)
    return True


async def wonder(talk: Talk, report: Report, heard: Heard) -> None:
    """Hold her words and ask what they are for; thanks that were said before need no question."""
    few = len(heard.words.split()) <= _FEW_WORDS
    if few and is_thankful(heard.words) and await said_already(talk.work, report):
        await _tell(talk, report, "citizen-thanks-already")
        return
    talk.memory.held = Held("thanks", report.id or 0, heard.words, [], [heard.message_id])
    await ask_whether(talk, report)


async def ask_whether(talk: Talk, report: Report) -> None:
    """Her words may be for the officer, open the report again, or begin a new one: she knows."""
    yes = talk.button("citizen-button-for-officer", Press(Do.THANK, report.id or 0, report.version, "yes"))
    again = talk.button("citizen-button-reopen", Press(Do.REOPEN, report.id or 0, report.version))
    new = talk.button("citizen-button-new", Press(Do.NEW))
    await talk.send(
        talk.html("citizen-ask-for-whom", code=report.code),
        buttons=((yes,), (again,), (new,)),
        report_id=report.id,
        purpose="thanks",
    )


async def pressed(talk: Talk, wanted: Press, report: Report) -> None:
    """Her words are for the officer, or she has none.

    Raises:
        Invalid: no words of hers wait for this answer any more.
    """
    held = talk.memory.held
    if wanted.argument == "no":
        await decline(talk, report)
        return
    if held is None or not _may_be_for(held, report) or not is_over(report):
        raise Invalid("error-old-button", field="held")
    talk.memory.held = None
    await pass_on(talk, report, held.words, chosen=True)


def _may_be_for(held: Held, report: Report) -> bool:
    """Whether she was asked if these words are for whoever had that report."""
    asked_of_it = held.purpose == "thanks" and held.report == report.id
    return asked_of_it or (held.purpose == "which" and not held.files)


async def decline(talk: Talk, report: Report) -> None:
    """She does not want to add anything: nothing is asked again."""
    talk.memory.invited, talk.memory.invited_until = 0, ""
    await _tell(talk, report, "citizen-thanks-none")


async def rate(talk: Talk, report: Report, stars: str, words: str = "") -> None:
    """Her mark for how it was handled, once it is over; a later one replaces an earlier one.

    Raises:
        Invalid: the report is not over, or that is no mark.
    """
    if not is_over(report) or stars not in {str(number) for number in range(1, BEST + 1)}:
        raise Invalid("error-old-button", field="rating")
    report.rating = int(stars)
    talk.work.session.add(report)
    await _record_mark(talk, report)
    keep_in_mind(talk, report)
    if words:
        await pass_on(talk, report, words)
    elif await said_already(talk.work, report):
        await _tell(talk, report, "citizen-rated")
    else:
        invite(talk, report)
        low = report.rating <= _LOW
        key = "citizen-rated-low" if low else "citizen-rated-well"
        await _tell(talk, report, key, _word_buttons(talk, report, low=low))


def rating_buttons(report: Report) -> ButtonRows:
    """One to five, in one row."""
    press = [Press(Do.RATE, report.id or 0, report.version, str(stars)) for stars in range(1, BEST + 1)]
    return (tuple(Button(one.argument, one.pack()) for one in press),)


async def pass_on(talk: Talk, report: Report, words: str, *, chosen: bool = False) -> None:
    """Pass her words on: thanks for the officer by name, or a remark for the coordinators.

    They are heard once, and again where she was asked and chose so; after some times they are only kept.
    """
    before = await _said(talk.work, report)
    if before and not chosen:
        await _tell(talk, report, "citizen-thanks-already")
        return
    sort = _sort(report, words)
    veil = await veil_of(talk.work, report)
    masked = cut(veil(words), _LONGEST)
    shown = await standing_for(talk.work, report)  # what hers was merged into has the officer, and the card
    heard = before < _MOST_TIMES and await _pass(talk.work, report, shown, sort, masked, before)
    await _record(talk, report, shown, sort, masked)
    await _answer(talk, report, _TEXTS[sort][1] if heard else "citizen-thanks-kept")


async def _pass(work: Work, report: Report, shown: Report, sort: str, words: str, before: int) -> bool:
    """Whether somebody hears them; the group is spared what the officer reads in private a second time."""
    key = f"thanks:{report.id}:{before}" if before else f"thanks:{report.id}"
    text = await _for_staff(work, report, shown, sort, words)
    if sort == REMARK:
        return bool(await tell_coordinators(work, text, report=shown, once_key=key))
    told = await tell_thanked(work, shown, words, once_key=key)
    return (bool(before) and told) or await _hang(work, shown, text, key) or told


async def _answer(talk: Talk, report: Report, key: str) -> None:
    """Say that her words arrived; by whom they are read, she learns where that person agreed to it."""
    shown = await standing_for(talk.work, report)
    officer = await name_for_citizens(talk.work, shown) if key == "citizen-thanks-passed" else ""
    facts = facts_of(talk.desk, report, talk.language)
    text = (
        talk.html("citizen-thanks-passed-named", **facts, officer=officer)
        if officer
        else talk.html(key, **facts)
    )
    await talk.send(text, report_id=report.id, purpose="thanks")


async def said_already(work: Work, report: Report) -> bool:
    """Whether words of hers about this report were passed on before."""
    return await _said(work, report) > 0


async def _said(work: Work, report: Report) -> int:
    """How often."""
    records = await audit.about(work.session, f"report:{report.id}")
    return sum(record.action in {THANKS, REMARK} for record in records)


def _sort(report: Report, words: str) -> str:
    """Thanks name a person, so they must be meant as thanks; everything else helps whoever leads."""
    if report.rating is None or report.rating == _LOW + 1:
        return THANKS if is_thankful(words) else REMARK
    return THANKS if report.rating >= _GOOD else REMARK


async def _for_staff(work: Work, report: Report, shown: Report, sort: str, words: str) -> str:
    language, catalogue = work.desk.language, work.desk.catalogue
    category = catalogue.categories.get(shown.category or "")
    officer = await officers.name_of(work.session, shown.officer_id)
    return work.desk.texts.html(
        language,
        _TEXTS[sort][0],
        who=await staff_name(work, report),
        held="yes" if officer else "no",
        officer=officer or "",
        department=shown.department,
        category=category.name if category else "-",
        code=shown.code,
        count=report.rating or 0,
        text=words,
    )


async def _hang(work: Work, shown: Report, text: str, key: str) -> bool:
    """Whether somebody reads it there: a report without a card in a group has nobody."""
    letter = await under_card(work, shown, text)
    if letter is not None:
        await work.say(replace(letter, purpose=THANKS, once_key=key))
    return letter is not None


async def _record(talk: Talk, report: Report, shown: Report, sort: str, words: str) -> None:
    data = {
        "officer": shown.officer_id,
        "department": shown.department,
        "rating": report.rating,
        "text": words,
    }
    actor, subject = f"citizen:{talk.citizen_id}", f"report:{report.id}"
    await audit.note(talk.work.session, actor, sort, subject, None, data, talk.work.now)


async def _record_mark(talk: Talk, report: Report) -> None:
    """When the mark was given: figures of a past day must not know a later one."""
    actor, subject = f"citizen:{talk.citizen_id}", f"report:{report.id}"
    data = {"rating": report.rating}
    await audit.note(talk.work.session, actor, audit.RATED, subject, None, data, talk.work.now)


async def _tell(talk: Talk, report: Report, key: str, buttons: ButtonRows = ()) -> None:
    facts = facts_of(talk.desk, report, talk.language)
    await talk.send(talk.html(key, **facts), buttons=buttons, report_id=report.id, purpose="thanks")


def _word_buttons(talk: Talk, report: Report, *, low: bool) -> ButtonRows:
    none = talk.button("citizen-button-no-words", Press(Do.THANK, report.id or 0, report.version, "no"))
    again = talk.button("citizen-button-reopen", Press(Do.REOPEN, report.id or 0, report.version))
    return ((none,), (again,)) if low else ((none,),)
