"""Her name leaves every card on which it stands, as soon as she says so."""

from collections.abc import Sequence

from complaints.privacy import is_restricted
from complaints.service_levels import Kind
from handlers.desk import cards
from handlers.desk.conversation.talk import Talk
from handlers.desk.staff_letters import tell_coordinators
from storage.care import audit
from storage.cases import reports
from storage.tables import Report


async def hide_her_name(talk: Talk) -> Sequence[Report]:
    """Take her name from her open reports; those on whose cards it stood."""
    mine = await reports.open_of_citizen(talk.work.session, talk.citizen_id)
    shown = [report for report in mine if report.named]
    for report in shown:
        report.named = False
        talk.work.session.add(report)
        await cards.refresh(talk.work, report)
    return shown


async def tell_them(talk: Talk, key: str, report: Report) -> None:
    """The coordinators hear that somebody asked for it; `key` of their text."""
    desk = talk.desk
    text = desk.texts.html(desk.language, key, code=report.code)
    await tell_coordinators(talk.work, text, report=report)


async def kept_as_secret_as_may_be(talk: Talk, report: Report) -> None:
    """A filed report has been read in its room: her name goes, and the coordinators hear of her wish."""
    if is_restricted(report.privacy, report.kind):
        of_office = report.kind == Kind.OVERSIGHT
        await talk.say("citizen-privacy-restricted" if of_office else "citizen-wish-confidential")
        return
    her = f"citizen:{talk.citizen_id}"
    shown = await hide_her_name(talk)
    await tell_them(talk, "staff-secret-wished", report)
    await audit.note(talk.work.session, her, "hide-name", her, None, {"cards": len(shown)}, talk.work.now)
    await talk.say("citizen-secret-too-late", code=report.code)


async def asked_for(talk: Talk) -> None:
    """She wants it in her own words, after a report was filed: it is done at once, and she is told."""
    her = f"citizen:{talk.citizen_id}"
    shown = await hide_her_name(talk)
    if shown:
        await tell_them(talk, "staff-hidden-by-her", shown[0])
    await audit.note(talk.work.session, her, "hide-name", her, None, {"cards": len(shown)}, talk.work.now)
    await talk.say("citizen-name-hidden" if shown else "citizen-name-hidden-already")
