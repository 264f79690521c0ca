"""For whom an officer's words are, and what in them should not leave the desk unseen.

In the group people talk beside their work; a reply to a card goes to the citizen. So what is put to a
colleague, and what tells of other people, is queried before it leaves. Recognition only; never shown.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from complaints.casework.words import listed
from complaints.codes import find_codes
from complaints.masks import NIK_MASK, PHONE_MASK, personal
from complaints.masks.spans import Span, with_masks
from complaints.word_lists import either

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_L = {name: either(words) for name, words in listed("addressees").items()}
_TITLES = _L["titles"]
_WORK = rf"(?:(?:di)?{_L['work']}(?:kan|in|no|ne)?)"
_WHOSE = rf"\b(?:ini|itu|iki) (?:bukan )?{_L['whose']}(?:nya)?"
_COLLEAGUES = re.compile(
    rf"(?<![\w.])@\w{{3,}}|\btolong (?:{_TITLES} )?{_WORK}\b"
    rf"|\b(?:jangan|ojo|jgn) (?:di)?{_L['not_yet']}(?:kan|in)? ?dulu\b"
    rf"|\b(?:catatan|info|khusus|untuk) {_L['among_us']}\b|\binternal\b"
    rf"|{_WHOSE} (?:kita|kami|saya|aku)\b"
    rf"|\bwarga(?:nya|ne) (?:ini |iki )?{_L['of_citizens']}\b"
    rf"|\bsuruh (?:{_L['sent_out']}|{_TITLES})\b|\bsiap (?:ndan|komandan)\b|\bmakasih (?:bot|min)\b|^\\\\",
    re.IGNORECASE,
)
_ACCOUNT = re.compile(
    rf"\b{_L['banks']}\b[^\d\n]{{0,24}}\d[\d .-]{{5,}}",
    re.IGNORECASE,
)
_MOBILE = re.compile(r"^\D*(?:0|62) ?8|^\D*8")


def is_for_colleagues(text: str, names: Iterable[str] = (), offices: Iterable[str] = ()) -> bool:
    """Whether words seem put to a colleague: “@harno tolong cek”, “mas Harno …”, “catatan internal”.

    Args:
        text: what was written.
        names: what the colleagues are called; “Pak Harno dari UPT Drainase ke lokasi” only names one.
        offices: what the departments are called: “ini punya Dishub mas”.
    """
    if _COLLEAGUES.search(text):
        return True
    called, bodies = _either(names), _either(offices)
    forms = (
        rf"^(?:{_TITLES} )?{called}\b[ ,]+{_L['after_a_name']}\b",
        rf"\b{_L['before_a_name']},? (?:{_TITLES} )?{called}\b(?! {_L['named_only']}\b)",
        rf"{_WHOSE} {bodies}\b",
    )
    return any(re.search(form, text, re.IGNORECASE) for form in forms)


def tells_of_people(text: str, own_code: str, prefix: str = "MLG") -> bool:
    """Whether there is a private number, a bank account or the code of another report in it.

    Numbers of offices are public and stay; so does the code of the report that it is about.
    """
    if _ACCOUNT.search(text) or any(code != own_code for code in find_codes(text, prefix)):
        return True
    return any(True for _ in _private(text))


def without_private_numbers(text: str) -> str:
    """The text with NIK and mobile numbers masked; numbers of offices stay."""
    return with_masks(text, list(_private(text)))


def _private(text: str) -> Iterator[Span]:
    for span in personal(text):
        mobile = span.mask == PHONE_MASK and _MOBILE.match(text[span.start : span.end])
        if span.mask == NIK_MASK or mobile:
            yield span


def _either(words: Iterable[str]) -> str:
    """A group that matches any of them; nothing at all where there are none."""
    named = sorted({re.escape(word) for word in words if len(word) > 1}, key=len, reverse=True)
    return f"(?:{'|'.join(named)})" if named else "(?!)"
