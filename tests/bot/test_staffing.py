"""`wadul staff`: letting the first coordinator in, without anybody who could invite her."""

import re

import pytest

from bot import staffing
from bot.playground.cast import CITIZEN_TOKEN, STAFF_TOKEN
from bot.settings import BadSettingsError, Settings
from complaints.errors import Invalid, NotAllowed, NotFound
from storage.care import audit
from storage.people import invitations, officers
from tests.support.machine import town


@pytest.fixture
async def desk(database_url, tmp_path):
    async with town() as place:
        settings = Settings(
            _env_file=None,
            data_dir=tmp_path / "data",
            database_url=database_url,
            citizen_bot_token=CITIZEN_TOKEN,
            staff_bot_token=STAFF_TOKEN,
            telegram_api_url=place.server.url,
        )
        async with staffing.opened(settings) as opened:
            yield opened


async def test_the_first_coordinator_gets_a_link(desk):
    told = await staffing.invite(desk, "coordinator", None)
    found = re.search(r"https://t\.me/WadulPetugasBot\?start=inv_(\S+)", told)
    assert found, told
    async with desk.database.reading() as session:
        invitation = await invitations.by_token(session, found[1])
    assert invitation is not None
    assert (invitation.role, invitation.department) == ("coordinator", desk.catalogue.coordinator)
    assert invitation.invited_by is None


async def test_a_known_account_is_enrolled_listed_and_removed(desk):
    told = await staffing.enrol(desk, 11, "Yusuf", "coordinator", None)
    assert told == "Yusuf is coordinator of Diskominfo now."
    await staffing.enrol(desk, 12, "Rina", "officer", "dishub")
    listed = await staffing.listed(desk)
    assert "officer of Dishub" in listed
    assert "no private chat" in listed
    async with desk.database.reading() as session:
        rina = await officers.by_telegram_id(session, 12)
        yusuf = await officers.by_telegram_id(session, 11)
    assert rina is not None
    assert yusuf is not None
    await staffing.remove(desk, rina.id or 0)
    assert "Rina" not in await staffing.listed(desk)
    async with desk.database.reading() as session:
        entries = await audit.about(session, f"officer:{rina.id}")
    assert [(one.actor, one.action) for one in entries] == [
        ("command line", "post-given"),
        ("command line", "post-taken"),
    ]
    with pytest.raises(NotFound):
        await staffing.remove(desk, rina.id or 0)
    with pytest.raises(NotAllowed):
        await staffing.remove(desk, yusuf.id or 0)


async def test_what_is_not_there_is_refused(desk):
    with pytest.raises(Invalid):
        await staffing.invite(desk, "mayor", None)
    with pytest.raises(Invalid):
        await staffing.invite(desk, "officer", None)
    with pytest.raises(Invalid):
        await staffing.invite(desk, "officer", "PLN")
    with pytest.raises(Invalid):
        await staffing.enrol(desk, 13, "Rina", "clock", None)
    assert "Nobody yet" in await staffing.listed(desk)


async def test_a_training_ground_has_its_own_staff(tmp_path):
    with pytest.raises(BadSettingsError, match="training ground"):
        async with staffing.opened(Settings(_env_file=None, data_dir=tmp_path)):
            pass
