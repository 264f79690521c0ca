"""What a conversation remembers between two messages; kept as JSON in the dialogue's row.

Reading is forgiving: a conversation that an older or newer program wrote goes on with what can be understood.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime, timedelta
from typing import Any, Self

from complaints.drafting.draft import Slot
from complaints.drafting.intake import Draft, from_json, next_slot, to_json
from complaints.drafting.unsent import waits_unsent

DRAFTING = "drafting"
"""The state of a conversation in which a report is being written."""
URGENT = "urgent"
"""That in which one is being written that tells of an emergency (see `complaints.drafting.unsent`)."""
PARKED_FOR = timedelta(days=1)
_APART = ("writing", "held", "parked", "added")
"""What is not a plain value in a conversation's memory."""


@dataclass(slots=True)
class Writing:
    """A report being written.

    Attributes:
        draft: what she told so far.
        number: carried by the draft's buttons, so that old ones are known as old.
        origins: which part of the draft a message of hers became, by message id.
        voices: attachments that are not photos: voice notes, recordings.
        suggested: places offered as buttons (`text`, `kelurahan`, `kecamatan`).
        typed_place: her own words while places are offered.
        routing: the router's decision, as it will be stored.
        warned: whether 112 was named already.
        hint: department and category of the place whose QR code she scanned, for where the router doubts.
        same, same_own: ids of the reports that it may be the same as, while that is asked; is one hers?
        same_for: a mark of what she told when that was looked for last, so that it is asked once.
        menu: whether the key that sends the phone's position is showing.
        second_of: the id of the report in whose story this second matter was told.
        missed: the question that her last words did not answer; missed once more, it is asked no more.
        send_asked: whether she was asked last if an emergency of hers shall be sent at all.
        let_be: whether it shall not be passed on by itself.
    """

    draft: Draft = field(default_factory=Draft)
    number: int = 0
    origins: dict[str, str] = field(default_factory=dict)
    voices: list[int] = field(default_factory=list)
    suggested: list[dict[str, str]] = field(default_factory=list)
    typed_place: str = ""
    routing: dict[str, Any] = field(default_factory=dict)
    warned: bool = False
    hint: dict[str, str] = field(default_factory=dict)
    same: list[int] = field(default_factory=list)
    same_own: bool = False
    same_for: str = ""
    menu: bool = False
    second_of: int = 0
    missed: str = ""
    send_asked: bool = False
    let_be: bool = False

    @property
    def only_placed(self) -> bool:
        """Whether she scanned a QR code and has not said anything yet."""
        return bool(self.hint) and not (self.draft.whole_text or self.draft.photos or self.voices)

    @property
    def asked(self) -> str:
        """A mark of the question that is open."""
        slot = next_slot(self.draft)
        return f"{slot}:{self.draft.next_question}" if slot is Slot.DETAIL else str(slot)

    @property
    def urgent(self) -> bool:
        """Whether it is an emergency that must not wait for long to be sent."""
        return not self.let_be and waits_unsent(self.draft, warned=self.warned)

    @property
    def begun(self) -> bool:
        """Whether there is something in it that must not be lost."""
        return not self.draft.empty or bool(self.voices)

    def to_json(self) -> dict[str, Any]:
        """As plain values."""
        return {**_plain(self, "draft"), "draft": to_json(self.draft)}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """As it was written."""
        draft = data.get("draft")
        return cls(**_known(cls, data, "draft"), draft=from_json(draft if isinstance(draft, Mapping) else {}))


@dataclass(slots=True)
class Held:
    """Words and files of hers that wait for one more answer: which report, or what is still wrong.

    Attributes:
        purpose: "which" (report do they belong to), "reopen" (what is still wrong), "add" (what to add),
            "thanks" (are they for the officer, or a new report).
        report: the id of the report it is about, 0 if that is the question.
    """

    purpose: str = ""
    report: int = 0
    words: str = ""
    files: list[int] = field(default_factory=list)
    messages: list[int] = field(default_factory=list)


@dataclass(slots=True)
class Memory:
    """All that one conversation remembers.

    Attributes:
        writing: the report being written.
        held: what waits for one more answer.
        parked, parked_at: a draft set aside, and when.
        filed_number, filed_code: the draft filed last, so that a second press is answered with its code.
        payload: of the deep link that brought her.
        album, album_until, album_report: the album that came last, until when its answer waits, and the
            report its parts belong to (0 while it belongs to a draft).
        erase_asked: when she was asked for the second time whether she wants to be erased.
        warned_at: when 112 was named last.
        keys, keys_at: what the buttons shown last are called, folded, with their data, and when they were
            shown: typing it is pressing it.
        pace: how fast she writes (see `complaints.drafting.pace`).
        invited, invited_until: the solved report of which she may still say how it went, and until when.
        lately, lately_until: the report she closed or rated last, and until when short words may be about it.
        seconds: what else was told in a report, by its id, until that is a report of its own.
        second_asked, second_until: the report of which she was asked that last, and how long a yes means it.
        talking, talking_until: the report that we spoke of last, and until when her words go on with it.
        added: what was added to a report without asking her, for her to take it out again.
    """

    writing: Writing = field(default_factory=Writing)
    held: Held | None = None
    parked: Writing | None = None
    parked_at: str = ""
    filed_number: int = 0
    filed_code: str = ""
    payload: str = ""
    album: str = ""
    album_until: str = ""
    album_report: int = 0
    erase_asked: str = ""
    warned_at: str = ""
    keys: dict[str, str] = field(default_factory=dict)
    keys_at: str = ""
    pace: dict[str, Any] = field(default_factory=dict)
    invited: int = 0
    invited_until: str = ""
    lately: int = 0
    lately_until: str = ""
    seconds: dict[str, str] = field(default_factory=dict)
    second_asked: int = 0
    second_until: str = ""
    talking: int = 0
    talking_until: str = ""
    added: Held | None = None

    def set_filed(self, code: str) -> None:
        """The draft became that report, or part of it: a second press is answered with its code."""
        self.seconds.pop(str(self.writing.second_of), None)
        self.filed_number, self.filed_code, self.writing = self.writing.number, code, Writing()
        self.payload = ""  # the next report may begin anywhere

    def park(self, now: datetime) -> None:
        """Set the draft aside; it can be taken up again for a day."""
        self.parked, self.parked_at, self.writing = self.writing, now.isoformat(), Writing()

    def unpark(self, now: datetime) -> bool:
        """Take up the draft that was set aside; one that is being written is set aside in its place."""
        if self.parked is None or datetime.fromisoformat(self.parked_at) + PARKED_FOR < now:
            return False
        current = self.writing
        self.writing, self.parked, self.parked_at = self.parked, None, ""
        if current.begun:
            self.parked, self.parked_at = current, now.isoformat()
        return True

    @property
    def state(self) -> str | None:
        """One word for where the conversation stands; None when nothing is open."""
        if self.writing.begun and not self.writing.only_placed:
            return URGENT if self.writing.urgent else DRAFTING
        return f"held:{self.held.purpose}" if self.held else None

    def to_json(self) -> dict[str, Any]:
        """As plain values; what says nothing is left out."""
        data = {name: value for name, value in _plain(self, *_APART).items() if value}
        if self.writing != Writing():
            data["writing"] = self.writing.to_json()
        if self.parked is not None:
            data["parked"] = self.parked.to_json()
        if self.held is not None:
            data["held"] = asdict(self.held)
        if self.added is not None:
            data["added"] = asdict(self.added)
        return data

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        """As it was written."""
        memory = cls(**_known(cls, data, *_APART))
        if isinstance(writing := data.get("writing"), Mapping):
            memory.writing = Writing.from_json(writing)
        if isinstance(parked := data.get("parked"), Mapping) and memory.parked_at:
            memory.parked = Writing.from_json(parked)
        if isinstance(held := data.get("held"), Mapping):
            memory.held = Held(**_known(Held, held))
        if isinstance(added := data.get("added"), Mapping):
            memory.added = Held(**_known(Held, added))
        return memory


def _plain(row: Any, *apart: str) -> dict[str, Any]:
    return {one.name: getattr(row, one.name) for one in fields(row) if one.name not in apart}


def _known(kind: type, data: Mapping[str, Any], *apart: str) -> dict[str, Any]:
    """The values that this program knows, and that have the sort it expects."""
    blank = kind()
    return {
        one.name: data[one.name]
        for one in fields(kind)
        if one.name not in apart
        and one.name in data
        and isinstance(data[one.name], type(getattr(blank, one.name)))
    }
