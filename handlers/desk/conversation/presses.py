"""What the buttons of the citizens' bot are called, in callback data and in code."""

from enum import StrEnum

from complaints.lifecycle import State
from handlers.callbacks import Press
from handlers.desk.desk import Desk
from storage.letters import Button, ButtonRows
from storage.tables import Report


class Do(StrEnum):
    """The action of a citizen's button; those of a draft carry its number as target, others a report's id."""

    SKIP = "skip"  # argument: slot
    EDIT = "edit"  # argument: slot, or "" to be asked which
    PLACE = "place"  # argument: number of the suggestion, or "own"
    SINCE = "since"  # argument: which answer
    DEPARTMENT = "dep"  # argument: short name, or "" for "I do not know"
    NAME = "name"  # argument: "yes" or "no"
    KIND = "kind"  # argument: which kind
    NO_PHOTOS = "nophotos"
    SEND = "send"
    SAME = "same"  # it is the one with that number in the question
    OTHER = "other"  # it is none of these: send it
    SEND_AS_IS = "sendasis"  # an emergency, with whatever is known
    LET_BE = "letbe"  # it shall not be sent, nor passed on
    CANCEL = "cancel"
    RESUME = "resume"
    ANEW = "anew"
    ADD_TO = "addto"
    NEW = "new"
    STATUS = "status"
    LIST = "list"  # argument: page
    ADD = "add"
    WITHDRAW = "drop"
    WITHDRAW_SURELY = "dropyes"
    KEEP = "keep"
    SOLVED = "done"
    UNSOLVED = "notyet"
    REOPEN = "reopen"
    RATE = "rate"  # argument: 1 to 5
    THANK = "thank"  # argument: "yes" (her words are for the officer) or "no" (she wants to add none)
    PART = "part"  # hers is another matter than what it was merged into
    CHRONOLOGY = "chrono"
    SECOND = "second"  # argument: "yes" or "no"; what else was told in that report
    LANGUAGE = "lang"  # argument: id, jv or en
    PRIVACY = "privacy"  # argument: a level, or "" to be asked; belongs to a draft
    ERASE = "erase"
    ERASE_SURELY = "eraseyes"
    ERASE_NOT = "eraseno"


def buttons_of(desk: Desk, report: Report, language: str) -> ButtonRows:
    """The buttons under a letter that tells of a report as it stands now: what she can do about it."""

    def one(key: str, action: Do) -> Button:
        press = Press(action, report.id or 0, report.version)
        return Button(desk.texts.plain(language, key), press.pack())

    if report.state == State.RESULT:
        return ((one("push-button-solved", Do.SOLVED), one("push-button-unsolved", Do.UNSOLVED)),)
    if report.state in {State.CLOSED, State.ARCHIVED}:
        return ((one("push-button-reopen", Do.REOPEN),),)
    return ()


def chronology_button(desk: Desk, report: Report, language: str) -> Button:
    """The button that sends her the dated chronology of her case."""
    press = Press(Do.CHRONOLOGY, report.id or 0, report.version)
    return Button(desk.texts.plain(language, "citizen-button-chronology"), press.pack())
