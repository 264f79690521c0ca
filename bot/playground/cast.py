"""The ready cast of the training ground: two bots, a few citizens, the staff group."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from importlib import resources
from typing import Any

from bot.playground.accounts import Bot
from bot.playground.chats import Member
from bot.playground.groups import Group
from bot.playground.people import Person
from bot.playground.world import Playground

CITIZEN_TOKEN = "7100000001:tempat-latihan-warga-tanpa-rahasia0"  # noqa: S105  # opens nothing but the playground
STAFF_TOKEN = "7100000002:tempat-latihan-petugas-tanpa-rahasia"  # noqa: S105  # the same

Names = dict[str, Any]


@dataclass(frozen=True)
class Cast:
    """Who is there at the start.

    Attributes:
        officers: members of the staff group: a coordinator, three officers, a lead and a leader.
        posts: role and department of each of them, in that order.
        restricted: the group of the few who may see confidential reports.
    """

    citizen_bot: Bot
    staff_bot: Bot
    group: Group
    citizens: list[Person]
    officers: list[Person]
    posts: list[tuple[str, str | None]]
    restricted: Group | None = None


def cast(
    world: Playground,
    citizen_token: str = CITIZEN_TOKEN,
    staff_token: str = STAFF_TOKEN,
    *,
    forum: bool = False,
    names: Names | None = None,
) -> Cast:
    """Put the usual cast into a world; ids are the same each time.

    Args:
        world: An empty playground.
        citizen_token: Token of the citizens' bot.
        staff_token: Token of the staff bot.
        forum: Give the staff group topics.
        names: Who they are; as `usual_names`.
    """
    names = names or usual_names()
    citizen_bot = world.add_bot(citizen_token, *names["citizen_bot"], reads_groups=False)
    staff_bot = world.add_bot(staff_token, *names["staff_bot"])
    citizens = [world.add_person(*name) for name in names["citizens"]]
    officers = [world.add_person(*name) for name in names["officers"]]
    group = world.add_group(names["group"], officers, forum=forum, supergroup=True)
    group.add_bot(staff_bot)
    posts = [(role, department) for role, department in names["posts"]]
    return Cast(citizen_bot, staff_bot, group, citizens, officers, posts)


def enlarge(world: Playground, ready: Cast, names: Names | None = None) -> Cast:
    """Add what a training needs besides: a second officer, an inspector, and the restricted group."""
    names = names or usual_names()
    more = [world.add_person(*name) for name in names["further"]]
    for person in more:
        ready.group.chat.members[person.id] = Member(person)
    officers = [*ready.officers, *more]
    members = [next(one for one in officers if one.name == name) for name in names["restricted_members"]]
    restricted = world.add_group(names["restricted"], members, supergroup=True)
    restricted.add_bot(ready.staff_bot)
    posts = ready.posts + [(role, department) for role, department in names["further_posts"]]
    return replace(ready, officers=officers, posts=posts, restricted=restricted)


def usual_names() -> Names:
    """The names of bots, groups and people, and who is what at which department."""
    found: Names = json.loads((resources.files("bot.playground") / "page" / "cast.json").read_text("utf-8"))
    return found
