"""Invited by a one-time link, accepted in private: who gets in, as what, and who does not."""

import asyncio
import json
import re
from typing import Any

import pytest
from sqlmodel import SQLModel, col, select

from handlers.callbacks import Press
from handlers.staff.app import feed
from storage.care import audit
from storage.groups import bot_accounts
from storage.letters import BotName, Letter, LetterKind
from storage.mail import inbox
from storage.mail.inbox import RawUpdate
from storage.people import officers
from storage.tables import Officer, OutboxLetter, StaffInvitation
from tests.support.citizen_chat import Clock
from tests.support.staff_group import RINA, STRANGER, WAHYU, YUSUF, StaffGroup, toast

NEW: dict[str, Any] = {"id": 950, "is_bot": False, "first_name": "Tutik", "last_name": "<Hendar>"}
TOKEN = re.compile(r"inv_[A-Za-z0-9_-]+")


def private(update: dict[str, Any], person: dict[str, Any]) -> dict[str, Any]:
    """The same update, in a private chat."""
    chat = {"id": person["id"], "type": "private", "first_name": person["first_name"]}
    message = update.get("message") or update["callback_query"]["message"]
    message["chat"] = chat
    return update


async def write(group: StaffGroup, person: dict[str, Any], text: str) -> list[Letter]:
    """She writes to the staff bot in private."""
    return await group.send(private(group.message(person, text=text), person))


async def push(group: StaffGroup, person: dict[str, Any], letter: Letter, label: str) -> list[Letter]:
    """She presses a button in her private chat."""
    data = {one.text: one.data for row in letter.buttons for one in row}
    assert label in data, f"no button {label!r} among {sorted(data)}"
    return await group.send(private(group.press(person, data[label] or "", 5), person))


def only(letters: list[Letter], kind: LetterKind = LetterKind.MESSAGE) -> Letter:
    (found,) = [one for one in letters if one.kind is kind]
    return found


async def invited(group: StaffGroup, typed: str = "petugas hubung") -> str:
    """A coordinator makes a link; its parameter."""
    await group.enrol(YUSUF, "coordinator", "Diskominfo", private=True)
    letter = only(await write(group, YUSUF, f"/undang {typed}"))
    found = TOKEN.search(letter.text)
    assert found, letter.text
    return found[0]


async def known(group: StaffGroup, person: dict[str, Any]) -> Officer | None:
    async with group.desk.database.reading() as session:
        return await officers.any_by_telegram_id(session, person["id"])


async def test_from_the_link_to_the_first_act(group: StaffGroup):
    token = await invited(group)
    report = await group.file(department="Dishub", category=None)
    shown = only(await write(group, NEW, f"/start {token}"))
    assert "petugas Dishub" in shown.text
    letters = await push(group, NEW, shown, "Terima")
    assert "Tutik &lt;Hendar&gt;" in only(letters, LetterKind.EDIT).text
    told = only(letters)
    assert told.chat_id == YUSUF["id"]
    assert "Tutik" in told.text
    her = await known(group, NEW)
    assert her is not None
    assert (her.role, her.department, her.name) == ("officer", "Dishub", "Tutik <Hendar>")
    assert her.private_since is not None
    group.members.add(NEW["id"])
    await group.tap(NEW, await group.card(report), "Ambil", await group.hung(report))
    assert (await group.report(report)).officer_id == her.id


async def test_the_link_names_the_bot_once_it_told_its_name(group: StaffGroup):
    async with group.desk.database.transaction() as session:
        await bot_accounts.remember(session, BotName.STAFF, "wadul_staff_bot")
    await group.enrol(YUSUF, "coordinator", private=True)
    letter = only(await write(group, YUSUF, "/undang pimpinan"))
    assert "https://t.me/wadul_staff_bot?start=inv_" in letter.text
    assert max(len(one) for one in TOKEN.findall(letter.text)) <= 64, "Telegram takes no longer parameter"


async def test_only_a_hash_is_kept_and_the_letter_is_forgotten_once_it_is_sent(group: StaffGroup):
    token = (await invited(group)).removeprefix("inv_")
    await group.deliver()
    async with group.desk.database.reading() as session:
        (row,) = (await session.exec(select(StaffInvitation))).all()
        assert token not in row.model_dump_json()
        letters = (await session.exec(select(OutboxLetter))).all()
    assert letters
    assert not any(token in json.dumps(one.payload) for one in letters)


async def test_everything_by_buttons(group: StaffGroup):
    await group.enrol(YUSUF, "coordinator", private=True)
    which = only(await write(group, YUSUF, "/undang"))
    assert [one.text for row in which.buttons for one in row] == [
        "petugas",
        "kepala",
        "koordinator",
        "pimpinan",
    ]
    page = only(await push(group, YUSUF, which, "kepala"), LetterKind.EDIT)
    assert "kepala" in page.text
    later = only(await push(group, YUSUF, page, "Berikutnya ›"), LetterKind.EDIT)
    back = only(await push(group, YUSUF, later, "‹ Sebelumnya"), LetterKind.EDIT)
    assert back.buttons == page.buttons
    made = only(await push(group, YUSUF, page, "Dishub"), LetterKind.EDIT)
    assert TOKEN.search(made.text)
    assert "kepala Dishub" in made.text


async def test_a_vague_name_offers_departments_and_a_strange_one_none(group: StaffGroup):
    await group.enrol(YUSUF, "coordinator", private=True)
    vague = only(await write(group, YUSUF, "/undang petugas kec"))
    assert len([one for row in vague.buttons for one in row]) > 1
    assert not TOKEN.search(vague.text)
    assert "Tidak ada dinas" in only(await write(group, YUSUF, "/undang petugas qqqq")).text


async def test_bodies_outside_the_city_have_no_officers_here(group: StaffGroup):
    await group.enrol(YUSUF, "coordinator", private=True)
    letters = await write(group, YUSUF, "/undang petugas PLN")
    assert not any(TOKEN.search(one.text) for one in letters)
    forged = private(group.press(YUSUF, Press("inv-office", argument="officer|PLN").pack(), 5), YUSUF)
    assert toast(await group.send(forged)).alert


async def test_in_the_common_group_no_link_is_shown(group: StaffGroup):
    await group.enrol(YUSUF, "coordinator")
    (told,) = await group.send(group.message(YUSUF, text="/undang petugas hubung"))
    assert "obrolan pribadi" in told.text
    assert not TOKEN.search(told.text)


@pytest.mark.parametrize("role", ["officer", "lead", "leader"])
async def test_only_coordinators_invite_and_look_after_people(group: StaffGroup, role: str):
    await group.enrol(RINA, role, "DPUPRPKP")
    for words in ("/undang petugas hubung", "/staf"):
        (told,) = await write(group, RINA, words)
        assert "bukan bagian Anda" in told.text
    for data in (Press("inv-role", argument="leader"), Press("staf-gone", 1), Press("staf")):
        assert toast(await group.send(private(group.press(RINA, data.pack(), 5), RINA))).alert
    async with group.desk.database.reading() as session:
        assert (await session.exec(select(StaffInvitation))).all() == []


@pytest.mark.parametrize(
    "forged", ["inv_", "inv_x", "inv_" + "A" * 22, "inv_../../x", "inv_💥", "inv_%00", "inv_1 OR 1"]
)
async def test_forged_links_open_nothing(group: StaffGroup, forged: str):
    await invited(group)
    (told,) = await write(group, STRANGER, f"/start {forged}")
    assert "tidak dikenal" in told.text
    assert told.buttons == ()
    pressed = private(group.press(STRANGER, f"inv-yes:0:0:{forged.removeprefix('inv_')}"[:60], 5), STRANGER)
    assert toast(await group.send(pressed)).alert
    assert await known(group, STRANGER) is None


async def test_a_link_works_once(group: StaffGroup):
    token = await invited(group)
    first = only(await write(group, NEW, f"/start {token}"))
    second = only(await write(group, STRANGER, f"/start {token}"))
    await push(group, NEW, first, "Terima")
    assert "sudah dipakai" in toast(await push(group, STRANGER, second, "Terima")).text
    assert "sudah dipakai" in only(await write(group, STRANGER, f"/start {token}")).text
    assert await known(group, STRANGER) is None


async def test_pressing_twice_is_harmless(group: StaffGroup):
    token = await invited(group)
    shown = only(await write(group, NEW, f"/start {token}"))
    await push(group, NEW, shown, "Terima")
    again = await push(group, NEW, shown, "Terima")
    assert not toast(again).alert
    assert [one for one in again if one.chat_id == YUSUF["id"]] == [], "the coordinators are told once"
    assert "sudah Anda terima" in only(await write(group, NEW, f"/start {token}")).text


async def test_of_two_who_accept_at_once_one_is_in(group: StaffGroup):
    token = await invited(group)
    people = (NEW, STRANGER)
    letters = [only(await write(group, one, f"/start {token}")) for one in people]
    updates = [
        private(group.press(one, letter.buttons[0][0].data or "", 5), one)
        for one, letter in zip(people, letters, strict=True)
    ]
    raws = [
        RawUpdate(BotName.STAFF, one["update_id"], str(one["update_id"]), json.dumps(one)) for one in updates
    ]
    await inbox.store(group.desk.database, raws, group.desk.clock())
    claimed = await inbox.claim(group.desk.database, "test", BotName.STAFF, 10)
    await asyncio.gather(*(feed(group.application, one.ref, one.raw) for one in claimed))
    inside = [one for one in people if await known(group, one) is not None]
    assert len(inside) == 1
    answers = [one for one in await group.new_letters() if one.kind is LetterKind.CALLBACK]
    assert sorted(one.alert for one in answers) == [False, True]


async def test_an_invitation_grows_old(group: StaffGroup, clock: Clock):
    token = await invited(group)
    shown = only(await write(group, NEW, f"/start {token}"))
    clock.forward(days=7, seconds=1)
    assert "sudah lewat" in toast(await push(group, NEW, shown, "Terima")).text
    assert await known(group, NEW) is None


async def test_an_invitation_can_be_taken_back_but_not_after_it_was_used(group: StaffGroup):
    await group.enrol(YUSUF, "coordinator", private=True)
    for accepted in (False, True):
        letter = only(await write(group, YUSUF, "/undang petugas hubung"))
        token = TOKEN.search(letter.text)
        assert token
        shown = only(await write(group, NEW, f"/start {token[0]}"))
        if accepted:
            await push(group, NEW, shown, "Terima")
            assert toast(await push(group, YUSUF, letter, "Cabut undangan")).alert
        else:
            await push(group, YUSUF, letter, "Cabut undangan")
            assert "sudah dicabut" in toast(await push(group, NEW, shown, "Terima")).text


async def test_an_invitation_is_accepted_in_private_only(group: StaffGroup):
    token = await invited(group)
    shown = only(await write(group, NEW, f"/start {token}"))
    letters = await group.send(group.press(NEW, shown.buttons[0][0].data or "", 5))
    assert toast(letters).alert
    assert await known(group, NEW) is None


async def test_who_was_removed_comes_back_by_a_new_invitation(group: StaffGroup):
    rina = await group.enrol(RINA, "officer", "DPUPRPKP")
    async with group.desk.database.transaction() as session:
        await officers.remove(session, rina.id or 0, group.desk.clock())
    token = await invited(group, "kepala hubung")
    shown = only(await write(group, RINA, f"/start {token}"))
    await push(group, RINA, shown, "Terima")
    back = await known(group, RINA)
    assert back is not None
    assert (back.id, back.role, back.department, back.removed_at) == (rina.id, "lead", "Dishub", None)


async def test_the_last_coordinator_cannot_accept_another_post(group: StaffGroup):
    token = await invited(group)
    shown = only(await write(group, YUSUF, f"/start {token}"))
    assert "menggantikannya" in shown.text
    assert "koordinator terakhir" in toast(await push(group, YUSUF, shown, "Terima")).text
    yusuf = await known(group, YUSUF)
    assert yusuf is not None
    assert yusuf.role == "coordinator"


async def test_everything_is_on_record_without_the_secret(group: StaffGroup):
    token = await invited(group)
    await push(group, NEW, only(await write(group, NEW, f"/start {token}")), "Terima")
    async with group.desk.database.reading() as session:
        (row,) = (await session.exec(select(StaffInvitation).order_by(col(StaffInvitation.id)))).all()
        entries = await audit.about(session, f"invitation:{row.id}")
    assert [one.action for one in entries] == ["invited", "invitation-accepted"]
    assert token.removeprefix("inv_") not in "".join(one.model_dump_json() for one in entries)


async def test_a_leader_looks_everywhere_and_has_no_department(group: StaffGroup):
    token = await invited(group, "pimpinan")
    await push(group, WAHYU, only(await write(group, WAHYU, f"/start {token}")), "Terima")
    wahyu = await known(group, WAHYU)
    assert wahyu is not None
    assert (wahyu.role, wahyu.department) == ("leader", None)


async def everything(group: StaffGroup) -> str:
    """Each row of each table, as the database holds it."""
    rows: list[str] = []
    async with group.desk.database.reading() as session:
        connection = await session.connection()
        for table in SQLModel.metadata.sorted_tables:
            rows += [str(tuple(row)) for row in await connection.execute(table.select())]
    return "\n".join(rows)


@pytest.mark.parametrize("accepts", [False, True])
async def test_once_handled_the_secret_of_a_link_stands_nowhere(group: StaffGroup, accepts: bool):
    parameter = await invited(group)
    await group.deliver()
    secret = parameter.removeprefix("inv_")
    shown = only(await write(group, NEW, f"/start {parameter}"))
    await group.deliver()
    if accepts:
        await push(group, NEW, shown, "Terima")
        await group.deliver()
    held = await everything(group)
    assert "petugas" in held or "officer" in held, "there is something to look through"
    assert secret not in held
