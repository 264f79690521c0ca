"""The training ground: a local stand-in for Telegram's Bot API, with a web page for people."""

from bot.playground.accounts import Bot
from bot.playground.calendar import NextMorning, ShiftedClock, WorkingDays
from bot.playground.callbacks import Press as PressResult
from bot.playground.cast import Cast, cast
from bot.playground.errors import ApiError, PeopleError
from bot.playground.faults import Fault
from bot.playground.groups import Group
from bot.playground.limits import Limits
from bot.playground.people import Person
from bot.playground.server import PlaygroundServer
from bot.playground.views import ChatView, MessageView
from bot.playground.world import Playground

__all__ = [
    "ApiError",
    "Bot",
    "Cast",
    "ChatView",
    "Fault",
    "Group",
    "Limits",
    "MessageView",
    "NextMorning",
    "PeopleError",
    "Person",
    "Playground",
    "PlaygroundServer",
    "PressResult",
    "ShiftedClock",
    "WorkingDays",
    "cast",
]
