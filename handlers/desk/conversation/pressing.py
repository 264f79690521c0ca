"""What a citizen's button does. Buttons may be old, or invented: whose and when is checked at the press."""

from collections.abc import Awaitable, Callable

from complaints.drafting.draft import Draft, Slot
from complaints.drafting.intake import edit, next_slot, skip, with_name, with_since, without_photos
from complaints.errors import Invalid, NotFound
from complaints.privacy import Privacy
from complaints.service_levels import Kind
from handlers.callbacks import Press
from handlers.desk.conversation import blocked, language
from handlers.desk.conversation.drafting import kinds, same, second, unsent
from handlers.desk.conversation.drafting.departments import choose_department
from handlers.desk.conversation.drafting.filing import file
from handlers.desk.conversation.drafting.places import choose_place
from handlers.desk.conversation.drafting.questions import SINCE_ANSWERS, ask, ask_which_part
from handlers.desk.conversation.drafting.story import begin_with_held
from handlers.desk.conversation.following import chronology, held_presses, outcomes, thanks
from handlers.desk.conversation.following import joined as following
from handlers.desk.conversation.following.belonging import named
from handlers.desk.conversation.following.held_words import ask_again
from handlers.desk.conversation.following.listing import show_list
from handlers.desk.conversation.following.taking_back import ask_whether_to_withdraw
from handlers.desk.conversation.following.tracking import show
from handlers.desk.conversation.greetings import set_aside
from handlers.desk.conversation.heard import Pressed
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.rights import erasure, privacy
from handlers.desk.conversation.talk import Talk, own, turn
from handlers.desk.desk import Desk
from storage.mail.inbox import UpdateRef
from storage.tables import Report

Action = Callable[[Talk, Press], Awaitable[None]]


async def press(desk: Desk, ref: UpdateRef, pressed: Pressed) -> None:
    """Do what the pressed button says, if it still may.

    Raises:
        Invalid: the button is none of ours, or belongs to a draft that is no more.
        NotFound: the report is not hers.
    """
    wanted = Press.unpack(pressed.data)
    async with turn(desk, ref, pressed.person, pressed.callback_id) as talk:
        if await blocked.refuse_press(talk, wanted.action):
            return
        if wanted.action in OF_DRAFT:
            await _press_draft(talk, wanted)
        elif wanted.action in OF_REPORT:
            report = await own(talk, wanted.target)
            if report is None:
                raise NotFound("error-no-such-report")
            await OF_REPORT[wanted.action](talk, wanted, report)
        elif wanted.action in OTHERS:
            await OTHERS[wanted.action](talk, wanted)
        else:
            raise Invalid("error-old-button", field="button")


# --- the draft --------------------------------------------------------------------------------------


async def _press_draft(talk: Talk, wanted: Press) -> None:
    memory = talk.memory
    is_filed = wanted.target == memory.filed_number and bool(memory.filed_code)
    if wanted.action in _SENDING and is_filed:
        await talk.answer_press("citizen-toast-filed")
        await talk.say("citizen-filed-already", code=memory.filed_code)
        return
    if wanted.action == Do.LET_BE and is_filed and (report := await named(talk, memory.filed_code)):
        await ask_whether_to_withdraw(talk, report)  # she pressed after it was passed on
        return
    if not memory.writing.number or wanted.target != memory.writing.number:
        raise Invalid("error-old-button", field="button")
    await OF_DRAFT[wanted.action](talk, wanted)


async def _skip(talk: Talk, wanted: Press) -> None:
    writing = talk.memory.writing
    slot, _, key = wanted.argument.partition(".")
    if slot == next_slot(writing.draft) and (not key or key == writing.draft.next_question):
        writing.draft = skip(writing.draft, Slot(slot))
    await ask(talk)


async def _edit(talk: Talk, wanted: Press) -> None:
    writing = talk.memory.writing
    if not wanted.argument and next_slot(writing.draft) is Slot.REVIEW:
        await ask_which_part(talk)
        return
    if wanted.argument not in set(Slot):
        raise Invalid("error-old-button", field="slot")
    if (why := _settled(writing.draft, Slot(wanted.argument))) is not None:
        await ask(talk, talk.html(why))
        return
    writing.suggested, writing.typed_place = [], ""
    writing.draft = edit(writing.draft, Slot(wanted.argument))
    await ask(talk)


def _settled(draft: Draft, slot: Slot) -> str | None:
    """Why a part cannot be changed: where abuse goes, and a name that nobody will see."""
    if slot is Slot.DEPARTMENT and draft.kind is Kind.OVERSIGHT:
        return "citizen-kind-watched"
    hidden = draft.privacy is not Privacy.OPEN or draft.kind is Kind.OVERSIGHT
    return "citizen-name-stays-away" if slot is Slot.NAME and hidden else None


async def _place(talk: Talk, wanted: Press) -> None:
    await ask(talk, *(await choose_place(talk, wanted.argument) or ()))


async def _since(talk: Talk, wanted: Press) -> None:
    if wanted.argument in SINCE_ANSWERS:
        words = talk.plain(f"citizen-since-{wanted.argument}")
        talk.memory.writing.draft = with_since(talk.memory.writing.draft, words)
    await ask(talk)


async def _department(talk: Talk, wanted: Press) -> None:
    short = wanted.argument
    if short and short not in talk.desk.catalogue.departments:
        raise Invalid("error-old-button", field="department")
    choose_department(talk, short)
    await ask(talk, *(() if short else (talk.html("citizen-department-coordinator"),)))


async def _name(talk: Talk, wanted: Press) -> None:
    talk.memory.writing.draft = with_name(talk.memory.writing.draft, named=wanted.argument == "yes")
    await ask(talk)


async def _kind(talk: Talk, wanted: Press) -> None:
    if wanted.argument not in set(Kind):
        raise Invalid("error-old-button", field="kind")
    await ask(talk, *await kinds.choose(talk, Kind(wanted.argument)))


async def _no_photos(talk: Talk, _: Press) -> None:
    talk.memory.writing.draft = without_photos(talk.memory.writing.draft)
    await ask(talk)


async def _send(talk: Talk, _: Press) -> None:
    if not await same.asks_first(talk) and not await file(talk):
        await ask(talk)


async def _cancel(talk: Talk, _: Press) -> None:
    await set_aside(talk)


_SENDING = frozenset({Do.SEND, Do.SAME, Do.OTHER, Do.SEND_AS_IS})
"""After one of these the draft is a report: pressed again, they are answered with its code."""
OF_DRAFT: dict[str, Action] = {
    Do.SKIP: _skip,
    Do.EDIT: _edit,
    Do.PLACE: _place,
    Do.SINCE: _since,
    Do.DEPARTMENT: _department,
    Do.NAME: _name,
    Do.KIND: _kind,
    Do.NO_PHOTOS: _no_photos,
    Do.PRIVACY: privacy.pressed,
    Do.SEND: _send,
    Do.SAME: same.pressed_this,
    Do.OTHER: same.pressed_other,
    Do.SEND_AS_IS: unsent.pressed_send,
    Do.LET_BE: unsent.pressed_let_be,
    Do.CANCEL: _cancel,
}


# --- reports ----------------------------------------------------------------------------------------


async def _status(talk: Talk, _: Press, report: Report) -> None:
    await show(talk, report)


async def _withdraw(talk: Talk, _: Press, report: Report) -> None:
    await ask_whether_to_withdraw(talk, report)


async def _withdraw_surely(talk: Talk, wanted: Press, report: Report) -> None:
    await outcomes.withdraw(talk, report, wanted.version)


async def _keep(talk: Talk, _: Press, report: Report) -> None:
    await talk.say("citizen-kept", code=report.code)


async def _solved(talk: Talk, wanted: Press, report: Report) -> None:
    await outcomes.confirm(talk, report, wanted.version)


async def _part(talk: Talk, _: Press, report: Report) -> None:
    await following.part(talk, report)


async def _rate(talk: Talk, wanted: Press, report: Report) -> None:
    await thanks.rate(talk, report, wanted.argument)


OF_REPORT: dict[str, Callable[[Talk, Press, Report], Awaitable[None]]] = {
    Do.STATUS: _status,
    Do.ADD: held_presses.add,
    Do.ADD_TO: held_presses.add_to,
    Do.WITHDRAW: _withdraw,
    Do.WITHDRAW_SURELY: _withdraw_surely,
    Do.KEEP: _keep,
    Do.SOLVED: _solved,
    Do.UNSOLVED: held_presses.unsolved,
    Do.REOPEN: held_presses.reopen,
    Do.RATE: _rate,
    Do.THANK: thanks.pressed,
    Do.PART: _part,
    Do.CHRONOLOGY: chronology.pressed,
    Do.SECOND: second.pressed,
}


# --- neither ----------------------------------------------------------------------------------------


async def _resume(talk: Talk, wanted: Press) -> None:
    memory = talk.memory
    if memory.held is not None and not wanted.target:
        await ask_again(talk, memory.held)
        return
    asked_for = memory.parked is not None and wanted.target == memory.parked.number
    if (asked_for or not memory.writing.begun) and not memory.unpark(talk.work.now):
        raise Invalid("error-nothing-to-resume", field="parked")
    talk.memory.held = None
    await ask(talk, talk.html("citizen-resumed"))


async def _new(talk: Talk, wanted: Press) -> None:
    if wanted.target:
        await held_presses.take_out(talk, wanted.target)
    await ask(talk, *await begin_with_held(talk))


async def _list(talk: Talk, wanted: Press) -> None:
    page = int(wanted.argument) if wanted.argument.isdecimal() and len(wanted.argument) < 5 else 0  # noqa: PLR2004
    await show_list(talk, page)


OTHERS: dict[str, Action] = {
    Do.RESUME: _resume,
    Do.NEW: _new,
    Do.LIST: _list,
    Do.LANGUAGE: language.pressed,
    Do.ERASE: erasure.ask_surely,
    Do.ERASE_SURELY: erasure.erase_surely,
    Do.ERASE_NOT: erasure.keep,
}
