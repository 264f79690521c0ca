"""The Bot API methods; importing this package registers them all."""

from bot.playground.methods import (
    callbacks,
    chats,
    copying,
    editing,
    media,
    profile,
    receiving,
    sending,
    topics,
)
from bot.playground.methods.base import METHODS, Context

__all__ = [
    "METHODS",
    "Context",
    "callbacks",
    "chats",
    "copying",
    "editing",
    "media",
    "profile",
    "receiving",
    "sending",
    "topics",
]
