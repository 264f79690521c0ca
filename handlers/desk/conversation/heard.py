"""What a citizen did, in our own words: the same whatever framework received it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """Who writes, as Telegram tells it. In a private chat her id is the chat's id too.

    `language` is that of her Telegram, such as "id" or "en-GB"; empty if Telegram does not say. Her last name
    is known only so that it can be hidden where she writes it herself.
    """

    telegram_id: int
    first_name: str = ""
    username: str = ""
    language: str = ""
    last_name: str = ""


@dataclass(frozen=True, slots=True)
class File:
    """A photo, video, voice note or document that came along; `kind` as in `storage.letters.StoredFile`.

    `name` is what she called it; it is only looked at, never kept, for it may tell who she is.
    """

    kind: str
    file_id: str
    unique_id: str
    mime: str | None = None
    size: int | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class Spot:
    """A point she sent, in degrees WGS 84; `title` if it was a venue."""

    lat: float
    lng: float
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One message of hers.

    Attributes:
        words: text or caption, cleaned; empty if there was none.
        file: what was attached.
        spot: a location or venue.
        album: the id that Telegram gives all parts of one album.
        reply_to: the message she replied to.
        odd: whether it is something that a report cannot hold.
        sort: of what is odd: "sticker", "contact", "poll", or "" for anything else.
    """

    person: Person
    message_id: int
    words: str = ""
    file: File | None = None
    spot: Spot | None = None
    album: str = ""
    reply_to: int | None = None
    odd: bool = False
    sort: str = ""


@dataclass(frozen=True, slots=True)
class Pressed:
    """A button she pressed: whatever stands in `data` is a wish, never a proof."""

    person: Person
    callback_id: str
    data: str
