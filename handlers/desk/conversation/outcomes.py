"""What a citizen does to a filed report: adds, answers, confirms, opens it again, withdraws it."""

from collections.abc import Sequence
from dataclasses import replace

from complaints.lifecycle import Act, Action, State
from complaints.people import Role
from handlers.callbacks import Press
from handlers.desk import cards
from handlers.desk.acts import Deed, perform
from handlers.desk.cards.veil import staff_name, veil_of
from handlers.desk.citizen_letters import facts_of
from handlers.desk.conversation import thanks
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.short_words import is_thankful
from handlers.desk.conversation.talk import Talk
from handlers.desk.staff_letters import tell_leads
from storage import attachments, officers
from storage import cards as links
from storage.letters import BotName, ButtonRows, Lane
from storage.tables import Report


async def add(
    talk: Talk,
    report: Report,
    words: str,
    files: Sequence[int] = (),
    messages: Sequence[int] = (),
    *,
    quiet: bool = False,
) -> None:
    """Add her words to an open report; where the staff had asked, they are the answer."""
    asked = report.state == State.WAITING_CITIZEN
    await _do(talk, report, Action.REPLY if asked else Action.ADD, words, files)
    await cards.post_addition(talk.work, report, words, tuple(files))
    await _link(talk, report, messages)
    if not quiet:
        await _tell(talk, report, "citizen-replied" if asked else "citizen-added")


async def confirm(talk: Talk, report: Report, seen: int | None = None, words: str = "") -> None:
    """It is solved, she says; if she thanks in the same breath, that is passed on."""
    if report.state == State.CLOSED:
        await _tell(talk, report, "citizen-closed-already")
        return
    await _do(talk, report, Action.CONFIRM, seen=seen)
    thanks.invite(talk, report)
    await _tell(talk, report, "citizen-confirmed", thanks.rating_buttons(report))
    if is_thankful(words):
        await thanks.pass_on(talk, report, words)


async def reopen(
    talk: Talk, report: Report, words: str, files: Sequence[int] = (), messages: Sequence[int] = ()
) -> None:
    """It is not solved: open it again with her words."""
    if report.state not in {State.RESULT, State.CLOSED, State.ARCHIVED, State.MERGED}:
        if words or files:
            await add(talk, report, words, files, messages)
        else:
            await _tell(talk, report, "citizen-open-already")
        return
    await _do(talk, report, Action.REOPEN, words, files)
    await _show_reopened(talk, report, words, files)
    await _link(talk, report, messages)
    await _tell(talk, report, "citizen-reopened")


async def withdraw(talk: Talk, report: Report, seen: int | None) -> None:
    """She takes it back; it can be opened again."""
    if report.state == State.ARCHIVED:
        await _tell(talk, report, "citizen-withdrawn")
        return
    await _do(talk, report, Action.WITHDRAW, seen=seen)
    again = talk.button("push-button-reopen", Press(Do.REOPEN, report.id or 0, report.version))
    await _tell(talk, report, "citizen-withdrawn", ((again,),))


async def _do(
    talk: Talk,
    report: Report,
    action: Action,
    words: str = "",
    files: Sequence[int] = (),
    seen: int | None = None,
) -> None:
    await attachments.attach(talk.work.session, files, report.id or 0)
    data = {"attachments": list(files)} if files else {}
    act = Act(action, Role.CITIZEN)
    await perform(talk.work, report, Deed(act=act, text=words or None, data=data, seen=seen))


async def _show_reopened(talk: Talk, report: Report, words: str, files: Sequence[int]) -> None:
    """Tell the department's people that it is theirs again, with her words if she gave any."""
    work = talk.work
    texts, language = work.desk.texts, work.desk.language
    officer = await officers.name_of(work.session, report.officer_id)
    said = texts.html(
        language,
        "card-reopened",
        who=await staff_name(work, report),
        code=report.code,
        held="yes" if officer else "no",
        officer=officer or "",
        department=report.department,
    )
    if told := (await veil_of(work, report))(words):
        said += "\n" + texts.html(language, "card-words", text=told)
    letter = await cards.under_card(work, report, said)
    if letter is not None:
        await work.say(replace(letter, lane=Lane.FAST, purpose="addition", attachments=tuple(files)))
    await _tell_leads(talk, report, officer)


async def _tell_leads(talk: Talk, report: Report, officer: str | None) -> None:
    """A result that did not hold is the head's business, too; without one the card's answer is enough."""
    work = talk.work
    if not await officers.leads_of(work.session, report.department):
        return
    text = work.desk.texts.html(
        work.desk.language,
        "card-reopened-lead",
        who=await staff_name(work, report),
        code=report.code,
        held="yes" if officer else "no",
        officer=officer or "",
        department=report.department,
    )
    key = f"reopened:{report.id}:{report.version}"
    await tell_leads(work, report.department, text, report=report, once_key=key)


async def _link(talk: Talk, report: Report, messages: Sequence[int]) -> None:
    """A reply to her own message, or a change of it, finds the report too."""
    for message_id in messages:
        await links.link(
            talk.work.session, BotName.CITIZEN, talk.person.telegram_id, message_id, report.id or 0, "said"
        )


async def _tell(talk: Talk, report: Report, key: str, buttons: ButtonRows = ()) -> None:
    facts = facts_of(talk.desk, report, talk.language)
    await talk.send(talk.html(key, **facts), buttons=buttons, report_id=report.id, purpose="update")
