from datetime import timedelta

import pytest
from aiogram import Bot

from handlers.citizen.app import build_dispatcher, feed, menu_of
from handlers.desk.conversation.commands import COMMANDS
from handlers.incoming import Unparsable
from storage.letters import BotName
from storage.mail.inbox import UpdateRef
from storage.people import citizens
from storage.tables import Citizen
from tests.support import updates
from tests.support.citizen_chat import STORY, CitizenChat, Clock, words


async def her(chat: CitizenChat) -> Citizen:
    async with chat.desk.database.reading() as session:
        found = await citizens.by_telegram_id(session, chat.person["id"])
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("said", "days"), [("/jeda", 7), ("/jeda 3", 3), ("/jeda 999", 30), ("/jeda 2 hari", 2)]
)
async def test_jeda_holds_periodic_pushes(chat: CitizenChat, clock: Clock, said: str, days: int):
    letters = await chat.say(said)
    assert "saya tahan sampai" in words(letters)
    assert (await her(chat)).muted_until == clock.now + timedelta(days=days)


@pytest.mark.parametrize("said", ["/jeda 0", "/jeda lanjut"])
async def test_jeda_ends(chat: CitizenChat, said: str):
    await chat.say("/jeda 5")
    assert "jalan lagi" in words(await chat.say(said))
    assert (await her(chat)).muted_until is None


@pytest.mark.parametrize("said", ["/jeda besok", "/jeda -3", "/jeda ٣"])
async def test_jeda_explains_itself(chat: CitizenChat, said: str):
    assert "/jeda 7" in words(await chat.say(said))


async def test_privacy_says_purpose_basis_place_and_whom_to_ask(chat: CitizenChat):
    told = words(await chat.say("/privasi"))
    official = chat.desk.catalogue.official
    for part in ("UU 27/2022", "luar negeri", official.dpo_name, official.dpo_contact, "3 × 24 jam"):
        assert part in told
    if not official.dpo_verified:
        assert "masih dipastikan" in told


async def test_the_notice_is_noted_with_version_and_time_at_first_contact(chat: CitizenChat, clock: Clock):
    await chat.say("halo")
    found = await her(chat)
    assert found.notice_version
    assert found.notice_at == clock.now


async def test_her_name_is_kept_sealed_and_only_there(chat: CitizenChat):
    await chat.say("halo")
    found = await her(chat)
    async with chat.desk.database.reading() as session:
        identity = await citizens.identity_of(session, found.id or 0, chat.desk.seal)
    assert identity == {"name": "Sri", "surname": "Wahyuni", "username": "sriw"}


async def test_help_names_every_command_of_the_menu(chat: CitizenChat):
    told = words(await chat.say("/bantuan"))
    for command in set(COMMANDS) - {"bantuan"}:
        assert f"/{command}" in told
    menu = menu_of(chat.desk.texts, "id")
    assert [one.command for one in menu] == list(COMMANDS)
    assert all(3 <= len(one.description) <= 256 for one in menu)


@pytest.mark.parametrize("said", ["/foo", "/lapor@LainBot x", "/START", "/status@wadul_bot"])
async def test_every_command_is_answered(chat: CitizenChat, said: str):
    assert words(await chat.say(said))
    assert await chat.undone() == 0


async def test_an_unknown_command_leaves_the_draft_alone(chat: CitizenChat):
    await chat.say(STORY)
    letters = await chat.say("/foo")
    assert "belum kenal" in words(letters)
    assert "Sejak kapan" in words(letters)


async def test_groups_are_no_place_to_complain(chat: CitizenChat):
    raw = updates.text(STORY, chat={"id": -5, "type": "group", "title": "RT 3"})
    assert await chat.send(raw) == []


async def test_what_aiogram_cannot_read_is_said_without_her_words(chat: CitizenChat, clock: Clock):
    raw = '{"update_id": 5, "message": {"message_id": "rahasia saya", "text": "rahasia"}}'
    async with Bot("111:test").context() as bot:
        with pytest.raises(Unparsable) as refused:
            await feed(build_dispatcher(chat.desk), bot, UpdateRef(1, BotName.CITIZEN, clock.now), raw)
    assert "rahasia" not in str(refused.value)
    assert refused.value.__cause__ is None
