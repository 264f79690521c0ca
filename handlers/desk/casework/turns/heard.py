"""What members of staff pressed and wrote, unpacked from Telegram."""

from dataclasses import dataclass

from handlers.desk.conversation.heard import File


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """Who acts, as Telegram tells it, and where. `anonymous` admins all share one account."""

    telegram_id: int
    name: str
    chat_id: int
    private: bool = False
    anonymous: bool = False
    thread_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffPressed:
    """A button that was pressed: whatever stands in `data` is a wish, never a proof."""

    member: Member
    message_id: int
    callback_id: str
    data: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffWrote:
    """A reply in the group.

    Attributes:
        words: text or caption, cleaned; empty if there was none.
        file: what was attached.
        album: the id that Telegram gives all parts of one album.
        reply_to: the message replied to, one of ours.
        above: its words.
    """

    member: Member
    message_id: int
    reply_to: int
    words: str = ""
    file: File | None = None
    album: str = ""
    above: str = ""
