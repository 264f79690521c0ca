"""`/pasang` and `/lepas`: in the group itself a coordinator says what it is for.

The group need not be ours yet, so who asks is looked up among the coordinators; that she is a member shows in
her writing there.
"""

from complaints.errors import Invalid, NotAllowed, NotFound
from complaints.people import Power, Role, require
from handlers.desk import topics
from handlers.desk.casework.turns.heard import Member
from handlers.desk.desk import Desk, Work
from handlers.desk.layout import Layout, layout_of
from handlers.desk.people.wording import offices_like
from storage.care import audit
from storage.groups import moved, rooms, troubles
from storage.letters import BotName, Letter
from storage.mail.inbox import UpdateRef
from storage.mail.redirect import redirect
from storage.people import officers
from storage.tables import Officer

_WORDS = ("common", "forum", "restricted", "department")


async def set_up(
    desk: Desk, ref: UpdateRef, member: Member, message_id: int, typed: str, *, is_forum: bool
) -> None:
    """`/pasang bersama`, `… forum`, `… terbatas`, `… dinas X`; alone it says what the group is now.

    `/pasang topik X` is about one topic; see `handlers.desk.topics`.

    Raises:
        NotAllowed: not a coordinator, not as herself, or not in a group.
        Invalid: the group serves another purpose, or has no topics.
        NotFound: no department is like what was typed.
    """
    async with desk.work(ref) as work:
        officer = await _coordinator(work, member)
        layout = await layout_of(desk, work.session)
        here = await moved.current_chat(work.session, member.chat_id)
        word, department = _read(desk, typed)
        if word is None:
            await _say(work, member, message_id, "rooms-what", what=_what_it_is(work, layout, here))
            return
        if word == "forum" and department:
            key = await topics.settle(work, layout, member, here, department)
            await _record(work, officer, "topic-set", here, {"department": department})
            await _say(work, member, message_id, key, department=department)
            return
        place = f"{rooms.OF_DEPARTMENT}{department}" if word == "department" else word
        place = rooms.COMMON if word == "forum" else place
        _refuse_mixing(layout, here, place)
        if word == "forum" and not is_forum:
            raise Invalid("staff-error-no-forum", field="group")
        await _put(work, layout, place, here, forum=word == "forum")
        await _record(work, officer, "room-set", here, {"place": place, "forum": word == "forum"})
        now = await layout_of(desk, work.session)
        await _say(work, member, message_id, "rooms-set", what=_what_it_is(work, now, here))


async def give_up(desk: Desk, ref: UpdateRef, member: Member, message_id: int) -> None:
    """`/lepas`: the group is nobody's any more, and what it had goes where it would be without it.

    Raises:
        NotAllowed: not a coordinator, not as herself, or not in a group.
        Invalid: it was not set up here; what the settings name can only be changed there.
    """
    async with desk.work(ref) as work:
        officer = await _coordinator(work, member)
        here = await moved.current_chat(work.session, member.chat_id)
        places = await rooms.drop(work.session, here)
        if not places:
            raise Invalid("staff-error-not-set", field="group")
        layout = await layout_of(desk, work.session)
        if here not in layout.chats:
            await _leave(work, here)
        if layout.common is not None and rooms.RESTRICTED not in places:
            await redirect(work.session, here, layout.common.chat_id, work.now)
        await troubles.notice(work.session, here, troubles.CARDS, work.now)
        await _record(work, officer, "room-given-up", here, {"places": list(places)})
        await _say(work, member, message_id, "rooms-given-up")


async def _put(work: Work, layout: Layout, place: str, here: int, *, forum: bool) -> None:
    """Make it so; what waits for the group that had this place before follows."""
    old = {rooms.COMMON: layout.common, rooms.RESTRICTED: layout.restricted}.get(
        place, layout.departments.get(place.removeprefix(rooms.OF_DEPARTMENT))
    )
    await rooms.put(work.session, place, here, work.now, forum=forum)
    now = await layout_of(work.desk, work.session)
    if old is not None and old.chat_id not in now.chats:
        await redirect(work.session, old.chat_id, here, work.now)
        await _leave(work, old.chat_id)
    await troubles.notice(work.session, here, troubles.CARDS, work.now)


async def _leave(work: Work, chat_id: int) -> None:
    """Nothing that was begun in that group goes on."""
    await troubles.forget_chat(work.session, chat_id)
    await rooms.forget_unmade(work.session, chat_id)


async def _coordinator(work: Work, member: Member) -> Officer:
    if member.anonymous:
        raise NotAllowed("staff-error-anonymous")
    officer = await officers.by_telegram_id(work.session, member.telegram_id)
    if officer is None:
        raise NotAllowed("staff-error-not-invited")
    require(Role(officer.role), Power.ADMINISTER)
    if member.private:
        raise NotAllowed("staff-error-only-in-group")
    return officer


def _read(desk: Desk, typed: str) -> tuple[str | None, str]:
    """What the group shall be, and of which department."""
    first, _, rest = typed.strip().partition(" ")
    known = {
        word: name
        for name in _WORDS
        for word in desk.texts.plain(desk.language, f"rooms-words-{name}").split()
    }
    word = known.get(first.casefold())
    if not first:
        return None, ""
    if word is None:
        raise Invalid("staff-error-what-room", field="room")
    if word != "department" and not (word == "forum" and rest.strip()):
        return word, ""
    if not rest.strip():
        raise Invalid("staff-error-room-which", field="department")
    found = offices_like(desk, rest)
    if not found:
        raise NotFound("staff-error-no-department", command="pasang")
    if len(found) > 1:
        raise Invalid("staff-error-which-department", names=", ".join(one.short for one in found))
    return word, found[0].short


def _refuse_mixing(layout: Layout, here: int, place: str) -> None:
    """The restricted group is for nothing else, and the common one is no department's."""
    kinds = {
        rooms.COMMON: layout.is_common(here),
        rooms.RESTRICTED: layout.is_restricted(here),
        rooms.OF_DEPARTMENT: bool(layout.departments_in(here)),
    }
    wanted = rooms.OF_DEPARTMENT if place.startswith(rooms.OF_DEPARTMENT) else place
    if any(is_it for kind, is_it in kinds.items() if kind != wanted):
        raise Invalid("staff-error-other-room", field="group")


def _what_it_is(work: Work, layout: Layout, here: int) -> str:
    desk = work.desk
    if layout.is_restricted(here):
        return desk.texts.plain(desk.language, "rooms-is-restricted")
    if layout.common is not None and layout.is_common(here):
        key = "rooms-is-forum" if layout.common.forum else "rooms-is-common"
        return desk.texts.plain(desk.language, key)
    names = ", ".join(sorted(layout.departments_in(here)))
    key = "rooms-is-department" if names else "rooms-is-nothing"
    return desk.texts.plain(desk.language, key, names=names)


async def _record(work: Work, officer: Officer, what: str, here: int, facts: dict[str, object]) -> None:
    by = f"officer:{officer.id}"
    await audit.note(work.session, by, what, f"chat:{here}", None, facts, work.now)


async def _say(work: Work, member: Member, message_id: int, key: str, **facts: object) -> None:
    await work.say(
        Letter(
            bot=BotName.STAFF,
            chat_id=member.chat_id,
            thread_id=member.thread_id,
            text=work.desk.texts.html(work.desk.language, key, **facts),
            reply_to=message_id,
            purpose="said",
        )
    )
