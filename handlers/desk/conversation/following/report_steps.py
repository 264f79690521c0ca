"""The steps that everything a citizen does to a filed report is made of."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from complaints.lifecycle import Act, Action
from complaints.people import Role
from handlers.desk import alarms, cards
from handlers.desk.acts import Deed, perform
from handlers.desk.cards.veil import staff_name, veil_of
from handlers.desk.citizen_letters import facts_of
from handlers.desk.conversation.short_words import tells_of_harm
from handlers.desk.conversation.talk import Talk
from handlers.desk.duty.standing import who_hears
from handlers.desk.staff_letters import see_button, tell_officer, tell_people
from storage.cases import cards as links
from storage.files import attachments
from storage.letters import BotName, ButtonRows, Lane
from storage.people import officers
from storage.tables import Officer, Report


async def do(  # noqa: PLR0913, PLR0917 - one call says all of one step
    talk: Talk,
    report: Report,
    action: Action,
    words: str = "",
    files: Sequence[int] = (),
    seen: int | None = None,
    data: Mapping[str, Any] | None = None,
) -> None:
    """Do it to her report, with her words and files."""
    await attachments.attach(talk.work.session, files, report.id or 0)
    facts = {**(data or {}), **({"attachments": list(files)} if files else {})}
    act = Act(action, Role.CITIZEN)
    await perform(talk.work, report, Deed(act=act, text=words or None, data=facts, seen=seen))


def tells_of_danger(talk: Talk, words: str) -> bool:
    """Whether somebody came to harm, or may, since she filed it."""
    return bool(words) and (tells_of_harm(words) or talk.desk.router.route(words).emergency)


async def show_reopened(
    talk: Talk,
    report: Report,
    words: str,
    files: Sequence[int],
    *,
    own: Report | None = None,
    urgent: bool = False,
) -> None:
    """Tell the department's people that it is theirs again, with her words if she gave any.

    Args:
        talk: her turn.
        report: what was opened again.
        words: hers.
        files: what came with them.
        own: her own report, where it was merged into that one.
        urgent: whether people are called, because her words tell of harm or danger.
    """
    work, hers = talk.work, own or report
    texts, language = work.desk.texts, work.desk.language
    holder = await _holder(talk, report)
    officer = holder.name if holder else None
    said = texts.html(
        language,
        "card-reopened",
        who=await staff_name(work, hers),
        code=report.code,
        held="yes" if officer else "no",
        officer=officer or "",
        department=report.department,
    )
    told = (await veil_of(work, hers))(words)
    quoted = "\n" + texts.html(language, "card-words", text=told) if told else ""
    said += quoted
    if urgent:
        said = texts.html(language, "card-addition-urgent") + "\n" + said
    letter = await cards.under_card(work, report, said)
    if letter is not None:
        letter = replace(letter, silent=letter.silent and not urgent)
        once = f"evidence:{own.id}:{own.version}:again" if own else None
        await work.say(
            replace(letter, lane=Lane.FAST, purpose="addition", attachments=tuple(files), once_key=once)
        )
    if urgent:
        await alarms.call(work, report, "reopened", words, own)
    else:
        await _tell_people(talk, report, hers, holder, quoted)


async def _holder(talk: Talk, report: Report) -> Officer | None:
    """Whoever has it, and works here still."""
    found = await officers.by_id(talk.work.session, report.officer_id) if report.officer_id else None
    return found if found is not None and found.removed_at is None else None


async def _tell_people(talk: Talk, report: Report, hers: Report, holder: Officer | None, quoted: str) -> None:
    """It is hers again, or her substitute's; a result that did not hold is the head's business, too.

    Where there is no head the card's answer is enough.
    """
    work = talk.work
    facts = {
        "who": await staff_name(work, hers),
        "code": report.code,
        "held": "yes" if holder else "no",
        "officer": holder.name if holder else "",
        "department": report.department,
    }
    hears = await who_hears(work, holder) if holder else None
    if hears is not None:
        text = work.desk.texts.html(work.desk.language, "card-reopened-yours", **facts) + quoted
        # By its key it is found again when she whose words these are is erased.
        key = f"reopened-yours:{report.id}:{report.version}"
        key = key if hers is report else f"evidence:{hers.id}:{hers.version}:yours"
        buttons = ((see_button(work, report),),)
        await tell_officer(work, hears, text, report=report, buttons=buttons, once_key=key)
    leads = await officers.leads_of(work.session, report.department)
    others = [one for one in leads if hears is None or one.id != hears.id]
    text = work.desk.texts.html(work.desk.language, "card-reopened-lead", **facts)
    key = f"reopened:{report.id}:{report.version}"
    await tell_people(work, others, text, report=report, once_key=key)


async def link(talk: Talk, report: Report, messages: Sequence[int]) -> None:
    """A reply to her own message, or a change of it, finds the report too."""
    for message_id in messages:
        await links.link(
            talk.work.session, BotName.CITIZEN, talk.person.telegram_id, message_id, report.id or 0, "said"
        )


async def answer(
    talk: Talk,
    report: Report,
    key: str,
    buttons: ButtonRows = (),
    *,
    about: Report | None = None,
    lead: str = "",
    **facts: object,
) -> None:
    """Answer her with a text about her report; `about` is the one it was merged into, `lead` comes first."""
    told = facts_of(talk.desk, about or report, talk.language) | {"code": report.code} | facts
    text = "\n\n".join(filter(None, (lead, talk.html(key, **told))))
    await talk.send(text, buttons=buttons, report_id=report.id, purpose="update")
