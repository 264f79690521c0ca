"""Who may see her report: open, anonymous or confidential, chosen from the review card; and /privasi."""

from complaints.drafting.intake import with_privacy
from complaints.errors import Invalid
from complaints.privacy import Privacy, is_restricted
from handlers.callbacks import Press
from handlers.desk.conversation.drafting.questions import ask
from handlers.desk.conversation.heard import Person
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.talk import Talk, turn
from handlers.desk.desk import Desk
from storage.mail.inbox import UpdateRef

_YEAR = 365
_BUTTONS = {
    Privacy.OPEN: "citizen-button-privacy-open",
    Privacy.ANONYMOUS: "citizen-button-privacy-anonymous",
    Privacy.CONFIDENTIAL: "citizen-button-privacy-confidential",
}


async def notice(desk: Desk, ref: UpdateRef, person: Person) -> None:
    """/privasi: purpose, legal basis, servers abroad, her rights with their commands, and whom to ask."""
    async with turn(desk, ref, person) as talk:
        official = desk.catalogue.official
        key = "citizen-privacy-dpo" if official.dpo_verified else "citizen-privacy-dpo-unconfirmed"
        who = talk.html(key, dpo=official.dpo_name, contact=official.dpo_contact)
        days = desk.keep_identity.days
        years = 0 if days % _YEAR else days // _YEAR
        kept = talk.html("citizen-privacy-retention", days=days, years=years)
        rights = talk.html("citizen-privacy-restriction")
        parts = [talk.html("citizen-privacy"), kept, talk.html("citizen-privacy-commands"), rights, who]
        await talk.send("\n\n".join(parts))


async def pressed(talk: Talk, wanted: Press) -> None:
    """The button on the review card, or one of the levels it offers.

    Raises:
        Invalid: there is no such level.
    """
    writing = talk.memory.writing
    if is_restricted(Privacy.OPEN, writing.draft.kind):
        # Whoever she accuses may sit in the common group: there is nothing to choose.
        await ask(talk, talk.html("citizen-privacy-restricted"))
    elif not wanted.argument:
        await _offer(talk)
    elif wanted.argument in set(Privacy):
        writing.draft = with_privacy(writing.draft, Privacy(wanted.argument))
        await ask(talk, talk.html("citizen-noted"))
    else:
        raise Invalid("error-old-button", field="privacy")


async def _offer(talk: Talk) -> None:
    rows = tuple(
        (talk.button(key, Press(Do.PRIVACY, talk.memory.writing.number, 0, level)),)
        for level, key in _BUTTONS.items()
    )
    await talk.say("citizen-ask-privacy", buttons=rows)
