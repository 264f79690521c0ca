"""What people can do with groups over HTTP: one function for each POST /desk/<act>; each gives the group."""

from __future__ import annotations

from typing import Any

from bot.playground.chats import Topic
from bot.playground.desk_act import Act
from bot.playground.desk_views import group_json
from bot.playground.errors import PeopleError
from bot.playground.groups import Group

Json = dict[str, Any]


async def add_group(act: Act) -> Json:
    """``title``, ``members`` (ids), ``bots`` (ids), ``forum``, ``supergroup``: a new group."""
    members = [act.world.people[number] for number in act.values.get("members", [])]
    forum, big = bool(act.values.get("forum")), bool(act.values.get("supergroup"))
    title = act.text("title").strip()
    if not title:
        raise PeopleError("a group needs a name")
    group = act.world.add_group(title, members, forum=forum, supergroup=big)
    for number in act.values.get("bots", []):
        group.add_bot(act.world.bots[number])
    return _shown(group)


async def join(act: Act) -> Json:
    """``person`` joins the group of ``chat``, with ``admin`` as one of its admins."""
    group = _group(act)
    group.add_person(act.person, admin=bool(act.values.get("admin")))
    return _shown(group)


async def leave(act: Act) -> Json:
    """``person`` leaves the group of ``chat``."""
    group = _group(act)
    group.remove_person(act.person)
    return _shown(group)


async def add_bot(act: Act) -> Json:
    """``bot`` comes into the group of ``chat``, as an admin unless ``admin`` is false."""
    group = _group(act)
    group.add_bot(act.bot, admin=bool(act.values.get("admin", True)))
    return _shown(group)


async def remove_bot(act: Act) -> Json:
    """``bot`` is thrown out of the group of ``chat``."""
    group = _group(act)
    group.remove_bot(act.bot)
    return _shown(group)


async def set_forum(act: Act) -> Json:
    """Topics of the group of ``chat`` are turned on or off (``forum``); only a supergroup has them."""
    group = _group(act)
    if group.chat.kind != "supergroup":
        group.upgrade()
    group.set_forum(forum=bool(act.values.get("forum")))
    return _shown(group)


async def delete_topic(act: Act) -> Json:
    """The topic ``thread`` of the group of ``chat`` is deleted, with all that was said in it."""
    group = _group(act)
    group.delete_topic(_topic(act, group))
    return _shown(group)


async def close_topic(act: Act) -> Json:
    """The topic ``thread`` of the group of ``chat`` is closed, or opened again (``closed``)."""
    group = _group(act)
    group.close_topic(_topic(act, group), closed=bool(act.values.get("closed", True)))
    return _shown(group)


async def upgrade(act: Act) -> Json:
    """The group of ``chat`` becomes a supergroup."""
    group = _group(act)
    group.upgrade()
    return _shown(group)


def _group(act: Act) -> Group:
    return act.world.group(act.chat.id)


def _topic(act: Act, group: Group) -> Topic:
    found = group.chat.topics.get(act.values.get("thread", 0))
    if found is None:
        raise PeopleError("the group has no such topic")
    return found


def _shown(group: Group) -> Json:
    return {"group": group_json(group)}


GROUP_ACTS = (
    add_group,
    join,
    leave,
    add_bot,
    remove_bot,
    set_forum,
    delete_topic,
    close_topic,
    upgrade,
)
