"""A report's card in the staff group: hung up once, edited ever after, and what is added hangs under it.

How soon a change is shown is a rule of its own, `complaints.casework.showing`.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from complaints.casework.showing import Showing
from complaints.lifecycle import State
from complaints.people import Role
from complaints.privacy import cut
from handlers.desk.cards.buttons import buttons_of
from handlers.desk.cards.moving import hangs_in, move_to
from handlers.desk.cards.text import LONGEST_WORDS, text_of
from handlers.desk.cards.veil import staff_name, veil_of
from handlers.desk.desk import Work
from handlers.desk.duty.standing import office_is_open
from handlers.desk.duty.suggesting import suggestion_on_card
from handlers.desk.rooms import Room, room_of
from storage.cases import cards, reports
from storage.files import attachments
from storage.letters import BotName, Lane, Letter, LetterKind
from storage.mail.waiting import waiting_as
from storage.tables import Report, StaffCard


async def refresh(
    work: Work,
    report: Report,
    *,
    expanded: bool = False,
    showing: Showing = Showing.AT_ONCE,
    quiet: bool = False,
) -> None:
    """Show the report as it stands now; call it after each change, as often as you like.

    Args:
        work: the use case's transaction.
        report: the one to show.
        expanded: with the rarer buttons too, until the next change.
        showing: how long the change may rest (`Desk.card_rest` says how long "soon" is; where it is nothing,
            every change is shown at once). A card that does not hang yet is never held up.
        quiet: whether nobody's phone rings, because many are hung up again that everybody knows.
    """
    room = await room_of(work, report)
    if room is None or await _hangs_under_another(work, report):
        return
    rests = await _may_rest(work, report, room, showing)
    if rests and showing is Showing.WITH_THE_NEXT and not await _is_to_change(work, report):
        return
    suggestion, hand, suggested = await suggestion_on_card(work, report)
    await move_to(work, report, room)
    await work.say(
        Letter(
            bot=BotName.STAFF,
            chat_id=room.chat_id,
            thread_id=room.thread_id,
            kind=LetterKind.CARD,
            lane=Lane.SLOW,
            text=await text_of(work, report, suggestion=suggestion),
            buttons=((hand,) if hand else ()) + buttons_of(work.desk, report, expanded=expanded),
            silent=quiet or not (report.emergency or office_is_open(work)),
            # They go out only when the card is hung up, not when it is edited.
            attachments=await _filed_with(work, report),
            report_id=report.id,
            purpose="card",
            merge_key=_merge_key(report),
            not_before=work.now + work.desk.card_rest if rests else None,
            shows=(report.version, report.officer_id or suggested),
        )
    )


async def _may_rest(work: Work, report: Report, room: Room, showing: Showing) -> bool:
    """Whether there is a card that can be behind for a while; never where people are in danger."""
    if showing is Showing.AT_ONCE or report.emergency or not work.desk.card_rest:
        return False
    card = await hangs_in(work, report, room)
    return card is not None and card.message_id is not None


async def _is_to_change(work: Work, report: Report) -> bool:
    return await waiting_as(work.session, BotName.STAFF, _merge_key(report)) is not None


def _merge_key(report: Report) -> str:
    return f"card:{report.id}"


async def shown(work: Work, report: Report) -> StaffCard | None:
    """What the card in the group shows now; None while none hangs."""
    card = await cards.get(work.session, report.id or 0)
    return card if card is not None and card.message_id is not None else None


async def refresh_pressed(work: Work, chat_id: int, message_id: int) -> None:
    """A button of a card was pressed in vain: if the card is behind, let it catch up."""
    card = await cards.hung_as(work.session, chat_id, message_id)
    # Held, or what somebody is changing just now would be shown as it was, and nothing would mend it.
    report = await reports.hold(work.session, card.report_id) if card else None
    if card is not None and report is not None and card.shows_version != report.version:
        await refresh(work, report)


async def refresh_head(work: Work, head_id: int | None) -> None:
    """Show a report anew because something was merged into it, or parted from it.

    It is held before its part is (`reports.hold`): the card never shows what a colleague is just changing.
    """
    head = await reports.by_id(work.session, head_id, lock=True) if head_id else None
    if head is not None:
        await refresh(work, head, showing=Showing.WITH_THE_NEXT)


async def _hangs_under_another(work: Work, report: Report) -> bool:
    """Whether it was merged before it had a card: its words hang under the card it was merged into."""
    merged = report.state == State.MERGED and report.merged_into is not None
    return merged and await cards.get(work.session, report.id or 0) is None


async def post_evidence(  # noqa: PLR0913, PLR0917 - one call says all of one letter
    work: Work,
    head: Report,
    own: Report,
    key: str,
    text: str,
    attachment_ids: Sequence[int] = (),
    not_before: datetime | None = None,
    *,
    urgent: bool = False,
) -> int | None:
    """Show the staff, under a report's card, what another citizen says of the same matter.

    Args:
        work: the use case's transaction.
        head: the report under whose card it hangs.
        own: hers, merged into it.
        key: of the text; with "-files" at its end where it speaks of words and there are none.
        text: her words; they are masked here.
        attachment_ids: rows in `attachment` that came with them.
        not_before: an instant before which it does not leave.
        urgent: whether they tell of harm or danger, and must not come without a sound.

    Returns:
        The number of the letter in the outbox, if one was written.
    """
    veil = await veil_of(work, own)
    words = cut(veil(text), LONGEST_WORDS)
    wordless = f"{key}-files"
    said = work.desk.texts.html(
        work.desk.language,
        wordless if not words and work.desk.texts.has(wordless) else key,
        who=await staff_name(work, own),
        code=head.code,
        own=own.code,
        text=words,
    )
    if urgent:
        said = work.desk.texts.html(work.desk.language, "card-addition-urgent") + "\n" + said
    letter = await under_card(work, head, said)
    if letter is None:
        return None
    letter = replace(letter, silent=letter.silent and not urgent)
    # By its key it is found again when she is erased.
    once = f"evidence:{own.id}:{own.version}:{key}"
    evidence = replace(letter, purpose="addition", attachments=tuple(attachment_ids))
    return await work.say(replace(evidence, once_key=once, not_before=not_before))


async def post_addition(
    work: Work, report: Report, text: str, attachment_ids: Sequence[int] = (), *, urgent: bool = False
) -> None:
    """Show the staff, under the card, what the citizen added or answered.

    Args:
        work: the use case's transaction.
        report: the one she added to.
        text: her words, cleaned; they are masked here.
        attachment_ids: rows in `attachment` that came with them.
        urgent: whether they tell of harm or danger, and must not come without a sound.
    """
    veil = await veil_of(work, report)
    words = veil(text, await _said_before(work, report, text))
    key = "card-addition" if words else "card-addition-files"
    said = work.desk.texts.html(
        work.desk.language, key, code=report.code, who=await staff_name(work, report), text=words
    )
    if urgent:
        said = work.desk.texts.html(work.desk.language, "card-addition-urgent") + "\n" + said
    letter = await under_card(work, report, said)
    if letter is not None:
        letter = replace(letter, silent=letter.silent and not urgent)
        # Somebody waits for her words: they go before the edits of cards.
        await work.say(replace(letter, lane=Lane.FAST, purpose="addition", attachments=tuple(attachment_ids)))


async def _said_before(work: Work, report: Report, text: str) -> str:
    """What she wrote about this report before the words that have just been added."""
    hers = [
        event.text
        for event in await reports.history(work.session, report.id or 0)
        if event.role == Role.CITIZEN and event.text
    ]
    earlier = hers[:-1] if hers and hers[-1] == text else hers
    return earlier[-1] if earlier else report.text


async def under_card(work: Work, report: Report, text: str) -> Letter | None:
    """A slow letter that hangs under the card; None where the report has no card in a group.

    It waits in the card's own queue, so that it never comes before the card.
    """
    room = await room_of(work, report)
    if room is None:
        return None
    card = await hangs_in(work, report, room)
    return Letter(
        bot=BotName.STAFF,
        chat_id=room.chat_id,
        thread_id=room.thread_id,
        lane=Lane.SLOW,
        text=text,
        reply_to=card.message_id if card else None,
        silent=not (report.emergency or office_is_open(work)),
        queue=f"{room.chat_id}:cards:{report.id}",
        report_id=report.id,
    )


async def _filed_with(work: Work, report: Report) -> tuple[int, ...]:
    """The photos of the report itself; what was added later hangs under the card already."""
    rows = await attachments.of_report(work.session, report.id or 0)
    return tuple(
        row.id for row in rows if row.id and row.citizen_id and row.created_at <= report.registered_at
    )
