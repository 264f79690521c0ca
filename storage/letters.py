"""What must be said, before it is sent: the one form in which every message waits in the outbox.

A letter is neutral between the two frameworks: text in Telegram's HTML (already escaped), buttons as plain
data. Each bot's transport turns it into calls of its own library.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any, Self


class BotName(StrEnum):
    """Which of the two bots speaks or listens."""

    CITIZEN = "citizen"
    STAFF = "staff"


class Lane(StrEnum):
    """Answers in a conversation go first; pushes and card edits wait their turn."""

    FAST = "fast"
    SLOW = "slow"


class LetterKind(StrEnum):
    """What to do with a letter."""

    MESSAGE = "message"  # text, with attachments sent as replies to it; one photo may carry it as its caption
    EDIT = "edit"  # text and buttons of a message that was sent before
    CALLBACK = "callback"  # the answer to a button press: free of budget, worthless after a minute
    COMMANDS = "commands"  # no message: what stands in the command menu of that chat from now on
    TOPIC = "topic"  # make a topic in a forum: `text` is its name, `thread_id` our own number of it
    CARD = "card"  # a report's card in the staff group: sent the first time, edited ever after
    REMOVE = "remove"  # messages that were sent before are taken away again: `removes`


@dataclass(frozen=True, slots=True)
class Button:
    """A button under a message: either `data` (at most 64 bytes) comes back to us, or `url` is opened."""

    text: str
    data: str | None = None
    url: str | None = None


ButtonRows = tuple[tuple[Button, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Letter:
    """One thing to say.

    Args:
        bot: who says it.
        chat_id: to whom, as Telegram numbers chats.
        text: Telegram's HTML; at most 4,096 characters after its tags are taken out.
        buttons: rows of inline buttons under the message.
        menu: rows of words shown in place of the phone's keyboard (citizen only); `()` leaves it alone.
            `ask_location` makes the first word of the menu send the phone's position.
        attachments: ids of rows in `attachment`, sent along in order (albums of ten).
        reply_to: message id to hang it under; ignored by Telegram if that message is gone.
        edits: message id to change, for `LetterKind.EDIT`; without a text only its buttons are.
        edits_letter: the row of a letter whose message is changed, where its id is not known yet; where that
            never arrived, nothing is sent.
        removes: message ids, for `LetterKind.REMOVE`; those that are gone already are passed over.
        commands: for `LetterKind.COMMANDS`: each with what it does.
        callback_id, alert: for `LetterKind.CALLBACK`.
        report_id: remembered with the sent message, so that a reply to it finds the report.
        purpose: free word kept with that link, such as "card", "question", "push".
        thread_id: the topic; a negative number is ours, see `storage.groups.rooms`.
        once_key: a letter with a key that was used before is not written again.
        merge_key: a letter that still waits with this key is replaced instead of followed.
        queue: letters of one queue go out in order; by default the chat.
        not_before, expires_at: instants.
        silent: whether phones stay quiet when it arrives.
        secret: its words are forgotten as soon as it was sent, because they open a door.
        fades_after, fades_to: so many seconds after it was sent its words are replaced by others; here they
            are forgotten at once.
        protected: Telegram lets nobody forward or save it.
        whom: the officer it is for; should her private chat be closed, it is said in her room instead.
        shows: for `LetterKind.CARD`: the version of the report that it shows, and the officer whom it names.
    """

    bot: BotName
    chat_id: int
    kind: LetterKind = LetterKind.MESSAGE
    lane: Lane = Lane.FAST
    text: str = ""
    buttons: ButtonRows = ()
    menu: tuple[tuple[str, ...], ...] = ()
    ask_location: bool = False
    remove_menu: bool = False
    attachments: tuple[int, ...] = ()
    location: tuple[float, float] | None = None
    document: tuple[str, str] | None = None  # (file name, text content), for small files made by us
    reply_to: int | None = None
    thread_id: int | None = None
    edits: int | None = None
    edits_letter: int | None = None
    removes: tuple[int, ...] = ()
    commands: tuple[tuple[str, str], ...] = ()
    callback_id: str | None = None
    alert: bool = False
    silent: bool = False
    report_id: int | None = None
    purpose: str = ""
    secret: bool = False
    once_key: str | None = None
    merge_key: str | None = None
    queue: str | None = None
    not_before: datetime | None = None
    expires_at: datetime | None = None
    fades_after: int = 0
    fades_to: str = ""
    protected: bool = False
    whom: int | None = None
    shows: tuple[int, int | None] | None = None

    def to_payload(self) -> dict[str, Any]:
        """The part that is kept as JSON; the rest has columns of its own."""
        kept = asdict(self)
        for name in _COLUMNS:
            kept.pop(name)
        return {name: value for name, value in kept.items() if value not in (None, "", (), False)}

    @classmethod
    def from_payload(cls, payload: Mapping[str, Any], **columns: Any) -> Self:
        """The letter as it was written; `columns` are the values of its own columns."""
        values = dict(payload)
        values["buttons"] = tuple(
            tuple(Button(**button) for button in row) for row in values.get("buttons", ())
        )
        for name in ("menu", "commands"):
            values[name] = tuple(tuple(row) for row in values.get(name, ()))
        for name in ("attachments", "removes"):
            values[name] = tuple(values.get(name, ()))
        for name in ("location", "document", "shows"):
            if values.get(name) is not None:
                values[name] = tuple(values[name])
        return cls(**values, **columns)


_COLUMNS = (
    "bot",
    "chat_id",
    "kind",
    "lane",
    "queue",
    "report_id",
    "once_key",
    "merge_key",
    "not_before",
    "expires_at",
)


def topic_letter(chat_id: int, number: int, name: str) -> Letter:
    """What has the sender make a topic; `number` is our own."""
    return Letter(
        bot=BotName.STAFF,
        chat_id=chat_id,
        thread_id=-number,
        kind=LetterKind.TOPIC,
        lane=Lane.SLOW,
        text=name,
        queue=f"{chat_id}:topic:{number}",
    )


@dataclass(frozen=True, slots=True)
class StoredFile:
    """An attachment as a transport needs it: our copy on disk, and this bot's own id if it has one.

    `name` is what people see a file of ours called; theirs have none, for it might tell who sent them.
    """

    attachment_id: int
    kind: str
    path: str
    mime: str | None = None
    file_id: str | None = None
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Sent:
    """What Telegram said of a letter that went out: message ids in order, and new file ids by attachment."""

    message_ids: tuple[int, ...] = ()
    file_ids: Mapping[int, str] = field(default_factory=dict)
