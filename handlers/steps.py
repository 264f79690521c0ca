"""A letter as the calls it takes: which come first, what carries the buttons, what goes as an album."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from handlers.markup import LONGEST_CAPTION, split_html, visible_length
from storage.letters import Letter, LetterKind, StoredFile

MOST_IN_ALBUM = 10
_ALBUMS = {"photo": "pictures", "video": "pictures", "document": "documents", "audio": "audio"}
_SINGLE = ("photo", "video", "document", "audio", "voice", "animation", "video_note", "sticker")


class StepKind(StrEnum):
    """The calls of which letters are made."""

    TEXT = "text"
    EDIT = "edit"
    ANSWER = "answer"
    COMMANDS = "commands"
    TOPIC = "topic"
    LOCATION = "location"
    DOCUMENT = "document"
    MEDIA = "media"
    ALBUM = "album"
    REMOVE = "remove"


_FREE = {
    LetterKind.CALLBACK: StepKind.ANSWER,
    LetterKind.COMMANDS: StepKind.COMMANDS,
    LetterKind.REMOVE: StepKind.REMOVE,
}
_NO_MESSAGE = {**_FREE, LetterKind.TOPIC: StepKind.TOPIC}


@dataclass(frozen=True, slots=True)
class Step:
    """One call.

    Attributes:
        text: HTML: the message's, or the caption's.
        files: what it carries; one for MEDIA, two to ten for ALBUM.
        marked: whether the letter's buttons or menu hang under it.
        hung: whether it replies to the letter's first message rather than to what the letter replies to.
    """

    kind: StepKind
    text: str = ""
    files: tuple[StoredFile, ...] = ()
    marked: bool = False
    hung: bool = False


def steps_of(letter: Letter, files: Sequence[StoredFile]) -> list[Step]:
    """The calls of a letter, in order.

    A lone photo carries a short text as its caption, but never a card, because a card's text grows. Otherwise
    the text goes first, and everything else replies to it.
    """
    if letter.kind in _NO_MESSAGE:
        return [Step(_NO_MESSAGE[letter.kind], letter.text)]
    if letter.edits is not None:
        return [Step(StepKind.EDIT, letter.text, marked=True)]
    if _fits_caption(letter, files):
        return [Step(StepKind.MEDIA, letter.text, tuple(files), marked=True)]
    steps = [Step(StepKind.TEXT, part) for part in split_html(letter.text)] if letter.text else []
    marked_at = len(steps) - 1
    if letter.location is not None:
        steps.append(Step(StepKind.LOCATION, hung=bool(steps)))
    if letter.document is not None:
        steps.append(Step(StepKind.DOCUMENT, hung=bool(steps)))
    for group in groups_of(files):
        kind = StepKind.MEDIA if len(group) == 1 else StepKind.ALBUM
        steps.append(Step(kind, files=group, hung=bool(steps)))
    if steps:
        # Without a text the first message carries the buttons; an album cannot.
        place = max(marked_at, 0)
        steps[place] = replace(steps[place], marked=True)
    return steps


def weight_of(steps: Sequence[Step]) -> int:
    """How many messages Telegram will count; answers to button presses, menus and removals are free."""
    return sum(max(1, len(step.files)) for step in steps if step.kind not in _FREE.values())


def groups_of(files: Sequence[StoredFile]) -> Iterator[tuple[StoredFile, ...]]:
    """Neighbours that Telegram takes as one album, ten at most; everything else alone."""
    group: list[StoredFile] = []
    for file in files:
        sort = _ALBUMS.get(file.kind)
        if group and (sort is None or sort != _ALBUMS.get(group[0].kind) or len(group) == MOST_IN_ALBUM):
            yield tuple(group)
            group = []
        group.append(file)
    if group:
        yield tuple(group)


def sendable_kind(kind: str) -> str:
    """The kind of call for a kind of file; what Telegram has no call for goes as a document."""
    return kind if kind in _SINGLE else "document"


def _fits_caption(letter: Letter, files: Sequence[StoredFile]) -> bool:
    return (
        letter.kind is LetterKind.MESSAGE
        and [file.kind for file in files] == ["photo"]
        and letter.location is None
        and letter.document is None
        and visible_length(letter.text) <= LONGEST_CAPTION
    )
