"""`/serahterima`: all cases of one officer go to a colleague, with a sheet of where each stands."""

from collections.abc import Sequence

from complaints.errors import Invalid
from complaints.lifecycle import Action
from complaints.privacy import cut, is_restricted
from complaints.staffing.agenda import next_promise
from complaints.staffing.at_hand import HINDERED
from handlers.callbacks import Press
from handlers.desk.cards.veil import veil_of
from handlers.desk.casework.deeds.acts import do
from handlers.desk.casework.deeds.doing import Doing
from handlers.desk.casework.turns.heard import Member, StaffPressed
from handlers.desk.casework.turns.turn import Turn, staff_turn
from handlers.desk.desk import Desk
from handlers.desk.duty.allotting import given_to
from handlers.desk.duty.colleagues import colleagues_of, in_reach, meant, refuse_others, subject
from handlers.desk.duty.on_offer import button_of, on_offer
from handlers.desk.duty.on_offer import facts_of as facts_of_colleague
from handlers.desk.duty.standing import facts_of
from handlers.desk.made_files import keep
from handlers.desk.people.presence import HAND_ON, gone_of
from handlers.desk.staff_letters import tell_people
from handlers.texts.loader import brief_date
from storage.cases import reports
from storage.letters import ButtonRows
from storage.mail.inbox import UpdateRef
from storage.people import duty as rows
from storage.people import officers
from storage.tables import Officer, Report

PRESSES = frozenset({HAND_ON, "giveto", "giveall"})
"""Who takes them, whom to, and yes: the target is whose cases, the argument to whom."""
_MOST, _SHORT, _LONG = 20, 60, 300
_BETWEEN = " ke "


async def handover(desk: Desk, ref: UpdateRef, member: Member, message_id: int, typed: str) -> None:
    """`/serahterima [nama]`, and for those who direct others `/serahterima Endah ke Bagus`: asks once more.

    Raises:
        Invalid: nobody is called so, or there is nothing to hand over.
        NotAllowed: they are cases of somebody she does not direct.
    """
    async with staff_turn(desk, ref, member, message_id) as turn:
        giver, name = await _read(turn, typed)
        refuse_others(turn, giver)
        cases = await _cases(turn, giver)
        if not cases:
            raise Invalid("staff-error-duty-no-cases", field="officer", name=giver.name)
        others = await colleagues_of(turn, giver)
        if name:
            text, buttons = await _question(turn, giver, meant(name, others), len(cases))
        else:
            text, buttons = await _choice(turn, giver, others, len(cases))
        await turn.say(text, buttons=buttons)


async def press(desk: Desk, ref: UpdateRef, pressed: StaffPressed, wish: Press) -> None:
    """Whom to, then yes; who may is asked again each time.

    Raises:
        Invalid: the colleague left, or everything was handed over already.
        NotAllowed: they are cases of somebody she does not direct.
    """
    async with staff_turn(desk, ref, pressed.member, pressed.message_id, pressed.callback_id) as turn:
        giver = await subject(turn, wish.target)
        cases = await _cases(turn, giver)
        if not cases:
            raise Invalid("staff-error-duty-no-cases", field="officer", name=giver.name)
        if wish.action == HAND_ON:
            text, buttons = await _choice(turn, giver, await colleagues_of(turn, giver), len(cases))
            await turn.say(text, buttons=buttons)
            await turn.toast("staff-toast-below")
            return
        taker = await _taker(turn, giver, wish.argument)
        if wish.action == "giveto":
            text, buttons = await _question(turn, giver, taker, len(cases))
            await turn.rewrite(text, buttons=buttons)
            await turn.toast("staff-toast-quiet")
            return
        await _hand_over(turn, giver, taker, cases)


async def _read(turn: Turn, typed: str) -> tuple[Officer, str]:
    """Whose cases, and the name of whom to.

    One name alone is whom to; for a lead with no cases of her own it is whose.
    """
    whose, between, name = f" {typed} ".partition(_BETWEEN)
    if between and whose.strip():
        return meant(whose, await in_reach(turn)), name.strip()
    others = [one for one in await in_reach(turn) if one.id != turn.officer_id]
    if typed and others and not await _cases(turn, turn.officer):
        return meant(typed, others), ""
    return turn.officer, (name if between else typed).strip()


async def _hand_over(turn: Turn, giver: Officer, taker: Officer, cases: Sequence[Report]) -> None:
    for case in cases:
        report = await reports.by_id(turn.work.session, case.id or 0, lock=True)
        if report is None or report.officer_id != giver.id:
            continue
        data = given_to(taker) | {"handover": True}
        await do(turn, report, Doing(action=Action.ASSIGN, officer=taker.id, data=data))
    await turn.rewrite(
        turn.html("duty-given", giver=giver.name, taker=taker.name, count=len(cases)), buttons=()
    )
    await turn.toast("duty-toast-given", name=taker.name, count=len(cases))
    await _tell_all(turn, giver, taker, cases)


async def _tell_all(turn: Turn, giver: Officer, taker: Officer, cases: Sequence[Report]) -> None:
    """The sheet, to both and to the lead; what is restricted stays in its own group."""
    work = turn.work
    blocks = [await _block(turn, number, case) for number, case in enumerate(cases, 1)]
    facts = {"giver": giver.name, "taker": taker.name, "count": len(cases)}
    head, title = turn.html("duty-sheet", **facts), turn.words("duty-sheet-title", **facts)
    day = brief_date(work.today, work.desk.language, work.today)
    paper = "\n\n".join([f"{title}\n{day}", *blocks]) + "\n"
    name = turn.words("duty-sheet-file", day=work.today.isoformat())
    files = (await keep(work, name, "text/plain", paper.encode()),) if work.desk.vault else ()
    if turn.restricted:
        await turn.say(head, attachments=files)
        return
    once = f"handover:{turn.message_id}:{turn.member.chat_id}:{work.now.isoformat()}"
    leads = await officers.leads_of(work.session, taker.department) if taker.department else ()
    # Who left the groups reads no citizen's words any more.
    gone = await gone_of(work, [giver])
    people = {one.id: one for one in (giver, taker, *leads) if one.id not in gone}
    await tell_people(work, list(people.values()), head, attachments=files, once_key=once)


async def _block(turn: Turn, number: int, report: Report) -> str:
    """One case on the sheet: what, where it stands, the next deadline, the last words."""
    desk, language = turn.desk, turn.desk.language
    veil = await veil_of(turn.work, report)
    category = desk.catalogue.categories.get(report.category or "")
    events = await reports.history(turn.work.session, report.id or 0)
    words = next((event.text for event in reversed(events) if event.text), "")
    return turn.words(
        "duty-sheet-case",
        number=number,
        code=report.code,
        category=category.name if category else "-",
        place=cut(veil(report.place) or report.kelurahan or "-", _SHORT),
        state=turn.words(f"duty-state-{report.state.replace('_', '-')}"),
        day=brief_date(next_promise(facts_of(turn.work, report))[0], language, turn.work.today),
        text=cut(veil(words), _LONG) or "-",
    )


async def _cases(turn: Turn, officer: Officer) -> list[Report]:
    """Hers, as far as they may be spoken of here."""
    found = await rows.open_cases(turn.work.session, [officer.id or 0])
    return [one for one in found if is_restricted(one.privacy, one.kind) == turn.restricted]


async def _taker(turn: Turn, giver: Officer, argument: str) -> Officer:
    others = await colleagues_of(turn, giver)
    found = next((one for one in others if str(one.id) == argument), None)
    if found is None:
        raise Invalid("error-old-button", field="officer")
    return found


async def _question(turn: Turn, giver: Officer, taker: Officer, count: int) -> tuple[str, ButtonRows]:
    """Whether she shall really have them all; it is said where she is away or has full hands."""
    (offered,) = await on_offer(turn, [taker])
    warning = ""
    if offered.hand.standing in HINDERED:
        warning = turn.html("duty-give-hindered", **facts_of_colleague(turn, offered, whole=True)) + "\n"
    yes = turn.button("duty-button-give", Press("giveall", giver.id or 0, 0, str(taker.id)), name=taker.name)
    text = turn.html("duty-give", giver=giver.name, taker=taker.name, count=count)
    return warning + text, ((yes,),)


async def _choice(
    turn: Turn, giver: Officer, others: Sequence[Officer], count: int
) -> tuple[str, ButtonRows]:
    """Whom to: free hands first, whoever is away or full last."""
    if not others:
        raise Invalid("staff-error-duty-no-colleague", field="officer")
    buttons = tuple(
        (button_of(turn, one, Press("giveto", giver.id or 0, 0, str(one.officer.id))),)
        for one in (await on_offer(turn, others))[:_MOST]
    )
    return turn.html("duty-give-to", giver=giver.name, count=count), buttons
