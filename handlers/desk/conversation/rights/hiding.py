"""Her name leaves every card on which it stands, as soon as she says so."""

from handlers.desk import cards
from handlers.desk.conversation.talk import Talk
from handlers.desk.staff_letters import tell_coordinators
from storage.care import audit
from storage.cases import reports


async def hide_her_name(talk: Talk, key: str) -> int:
    """Take her name from her open reports, and tell the coordinators if it stood there or she restricts all.

    Args:
        talk: her turn.
        key: of the text that the coordinators read.

    Returns:
        On how many cards it stood.
    """
    work = talk.work
    mine = await reports.open_of_citizen(work.session, talk.citizen_id)
    shown = [report for report in mine if report.named]
    for report in shown:
        report.named = False
        work.session.add(report)
        await cards.refresh(work, report)
    about = shown or (mine if talk.citizen.restricted_at else [])
    if about:
        desk = talk.desk
        text = desk.texts.html(desk.language, key, code=about[0].code)
        await tell_coordinators(work, text, report=about[0])
    return len(shown)


async def asked_for(talk: Talk) -> None:
    """She wants it in her own words, after a report was filed: it is done at once, and she is told."""
    her = f"citizen:{talk.citizen_id}"
    shown = await hide_her_name(talk, "staff-hidden-by-her")
    await audit.note(talk.work.session, her, "hide-name", her, None, {"cards": shown}, talk.work.now)
    await talk.say("citizen-name-hidden" if shown else "citizen-name-hidden-already")
