"""Typing instead of pressing: whatever stands on a button does the same when it is written."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

from complaints.codes import find_code
from complaints.drafting.draft import Slot
from complaints.drafting.intake import next_slot
from complaints.lifecycle import FINAL
from handlers.callbacks import Press
from handlers.desk.conversation.drafting.kinds import named_kind
from handlers.desk.conversation.drafting.questions import ask
from handlers.desk.conversation.following.held_words import ask_again
from handlers.desk.conversation.following.listing import show_list
from handlers.desk.conversation.following.tracking import show_current
from handlers.desk.conversation.greetings import tell_help
from handlers.desk.conversation.heard import Heard
from handlers.desk.conversation.presses import Do
from handlers.desk.conversation.pressing import OF_DRAFT, OF_REPORT, OTHERS
from handlers.desk.conversation.short_words import (
    is_cancel,
    is_no,
    is_skip,
    is_unsure,
    is_yes,
    made_of,
    means_a_new_one,
)
from handlers.desk.conversation.talk import Talk, folded, own
from handlers.desk.conversation.wishes import named_level, says_only_that_it_stays
from handlers.desk.joint import is_followed, is_over
from handlers.texts.loader import LANGUAGES
from storage.cases import reports
from storage.tables import Report

_HEARD_ELSEWHERE = frozenset({Do.SINCE, Do.SOLVED, Do.UNSOLVED, Do.RATE})
"""Buttons whose words are understood anyway, with more sense for what they are about."""
_STANDING = {
    "push-button-reopen": Do.REOPEN,
    "push-button-status": Do.STATUS,
    "citizen-button-withdraw": Do.WITHDRAW,
    "citizen-button-add": Do.ADD,
}
"""Buttons under letters that came unasked or long ago: typed, they work at any time, also with a code."""
_YES = "ya iya iyo nggih yes yakin jadi tetap tetep"
_SURE: dict[str, str] = {
    Do.WITHDRAW_SURELY: "cabut dicabut cabuten batalkan withdraw",
    Do.ERASE: "hapus hapusen erase",
    Do.ERASE_SURELY: "hapus hapusen erase",
}
"""Buttons that ask once more before something is gone, and the words for what they do."""
_MEANT_FOR = timedelta(minutes=15)
_NOT_SURE = frozenset({Do.KEEP, Do.ERASE_NOT})
_ON = "lanjut lanjutkan lanjutno terus teruskan terusno terusaken continue resume"
"""How people take up what they set aside; with something open, it is an answer to what is asked."""
_PARTS = tuple(slot for slot in Slot if slot is not Slot.REVIEW)
_CHANGE = "ubah ganti ralat betulkan ewahi gantos change edit soal bab choice yang sing ingkang the"
_WRONG = f"{_CHANGE} salah keliru kleru klentu lepat wrong kurang"
_HOW_WRONG = (
    f"{_WRONG} bukan di situ disitu sini ada masih lengkap jelas pas tepat cocok sesuai benar bener not right"
)
_CALLED = {
    Slot.WHAT: "cerita ceritanya cariyos cariyosipun story",
    Slot.PLACE: "tempat tempatnya lokasi lokasinya alamat alamatnya panggenan panggenanipun place address",
    Slot.SINCE: "waktu waktunya wekdal wekdalipun time",
    Slot.PHOTOS: "foto fotonya fotonipun lampiran photo photos",
    Slot.DEPARTMENT: "dinas dinasnya dinasipun department",
    Slot.DETAIL: "rincian rinciannya rincianipun detail details",
    Slot.NAME: "nama namanya asma asmanipun name",
    Slot.KIND: "jenis jenisnya jenisipun kind",
}
"""How people name a part of the review card, alone or with a word that says to change it."""
_MOST = 200


async def hear(talk: Talk, heard: Heard) -> bool:
    """Do what a button would; whether her words were what a button says."""
    plain = heard.words and not (heard.file or heard.spot or heard.reply_to)
    if not plain:
        return False
    if folded(heard.words) not in talk.memory.keys and (command := _COMMANDS.get(folded(heard.words))):
        await command(talk)
        return True
    wanted = _shown(talk, heard.words) or await _standing(talk, heard.words)
    return wanted is not None and await _do(talk, wanted)


async def _list(talk: Talk) -> None:
    await show_list(talk, 0)


async def _languages(talk: Talk) -> None:
    await talk.say("citizen-language-ask", buttons=talk.language_buttons())


_COMMANDS: dict[str, Callable[[Talk], Awaitable[None]]] = {
    "status": show_current,
    **dict.fromkeys(("laporanku", "laporan saya", "laporan kula", "my reports"), _list),
    **dict.fromkeys(("bantuan", "help", "pitulungan"), tell_help),
    **dict.fromkeys(("bahasa", "basa", "language"), _languages),
}
"""Commands that people write as words."""


def _shown(talk: Talk, words: str) -> Press | None:
    """A button of the letter that she saw last."""
    data = talk.memory.keys.get(folded(words)) or _agreed(talk, words)
    wanted = Press.unpack(data) if data else None
    return None if wanted is None or wanted.action in _HEARD_ELSEWHERE else wanted


def _agreed(talk: Talk, words: str) -> str | None:
    """“Ya” or “ya cabut” to a question that has two buttons, one that does it and one that leaves it.

    Only just after it was asked: later a “ya” may answer an officer.
    """
    asked = talk.memory.keys_at
    if not asked or datetime.fromisoformat(asked) + _MEANT_FOR < talk.work.now:
        return None
    leaves_it = [one for one in talk.memory.keys.values() if Press.unpack(one).action == Do.KEEP]
    if leaves_it and says_only_that_it_stays(words):
        return leaves_it[0]  # "lanjut aja" is a yes elsewhere, and withdraws nothing here
    for data in talk.memory.keys.values():
        action = Press.unpack(data).action
        does = _SURE.get(action, "")
        if does and (is_yes(words) or made_of(words, f"{_YES} {does}", does)):
            return data
        if action in _NOT_SURE and (is_no(words) or is_cancel(words)):
            return data
    return None


async def _standing(talk: Talk, words: str) -> Press | None:
    writing = talk.memory.writing
    goes_on = not writing.begun and made_of(words, _ON, _ON)
    if goes_on or _says(talk, words, "push-button-resume"):
        return Press(Do.RESUME, writing.number)
    if writing.begun and (part := _part(talk, words)) is not None:
        return Press(Do.EDIT, writing.number, 0, part)
    if writing.begun and next_slot(writing.draft) is Slot.REVIEW and _is_wrong(words):
        return Press(Do.EDIT, writing.number)
    added = talk.memory.added
    if added is not None and not writing.begun and talk.memory.held is None and means_a_new_one(words):
        return Press(Do.NEW, added.report)
    code = find_code(words, talk.desk.prefix)
    said = folded(words.casefold().replace(code.casefold(), " ")) if code else folded(words)
    action = next((one for key, one in _STANDING.items() if _says(talk, said, key)), None)
    if action is None:
        return None
    mine = await reports.of_citizen(talk.work.session, talk.citizen_id, 0, _MOST)
    meant = [one for one in mine if one.code == code] if code else _likely(action, mine)
    return Press(action, meant[0].id or 0) if len(meant) == 1 else None


def _part(talk: Talk, words: str) -> Slot | None:
    """The part of the draft that she wants to change; a mere name of it counts at the review only."""
    for slot in _PARTS:
        if _says(talk, words, f"citizen-edit-{slot}"):
            return slot
    if next_slot(talk.memory.writing.draft) is not Slot.REVIEW:
        return None
    named = (slot for slot, names in _CALLED.items() if _names(words, names))
    return next(named, None)


def _is_wrong(words: str) -> bool:
    """Whether the card is not right yet, without a word about what of it."""
    if named_level(words) is not None or named_kind(words) is not None:
        return False
    return is_no(words) or is_skip(words) or is_unsure(words) or made_of(words, _HOW_WRONG, _WRONG)


def _names(words: str, names: str) -> bool:
    """Whether that part is named alone, with a wish to change it, or as what is wrong."""
    said = f"{names} {_HOW_WRONG}"
    told_wrong = made_of(words, said, names) and made_of(words, said, f"{_WRONG} bukan not")
    return told_wrong or made_of(words, f"{names} {_CHANGE}", names)


def _likely(action: Do, mine: Sequence[Report]) -> list[Report]:
    """The only one for which the button could stand now; of those that are over, the newest."""
    over = [one for one in mine if one.state in FINAL]
    if action is Do.REOPEN:
        return over[:1]
    return [one for one in mine if one.state not in FINAL or (is_followed(one) and not is_over(one))]


def _says(talk: Talk, words: str, key: str) -> bool:
    """In any of our languages: she may read one and write another."""
    return folded(words) in {folded(talk.desk.texts.plain(language, key)) for language in LANGUAGES}


async def _do(talk: Talk, wanted: Press) -> bool:
    """She wrote what stands on a button. It is meant now, so it applies to the report as it is now.

    Returns:
        Whether that button still does something; if not, her words are words.
    """
    if wanted.action in OF_DRAFT:
        writing = talk.memory.writing
        known = bool(writing.number) and wanted.target == writing.number
        if known:
            await OF_DRAFT[wanted.action](talk, wanted)
        return known
    if wanted.action in OF_REPORT:
        report = await own(talk, wanted.target)
        if report is not None:
            now = Press(wanted.action, wanted.target, report.version, wanted.argument)
            await OF_REPORT[wanted.action](talk, now, report)
        return report is not None
    if wanted.action == Do.RESUME:
        return await _resume_typed(talk)
    await OTHERS[wanted.action](talk, wanted)
    return True


async def _resume_typed(talk: Talk) -> bool:
    """Go on with what is open; what was set aside is only taken up where nothing else is being written."""
    memory = talk.memory
    if memory.held is None and not memory.writing.begun and not memory.unpark(talk.work.now):
        return False
    if memory.held is not None:
        await ask_again(talk, memory.held)
    else:
        await ask(talk, talk.html("citizen-resumed"))
    return True
