"""Insults: recognised so that they can be met calmly, and softened so that officers need not read them.

The raw words are kept as they were written. "Asu", "anjing" and their like are softened only where they are
meant for somebody: a dog that bites is a report. Recognition only; nothing here is ever shown to anybody.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from complaints.drafting.hearing import has_substance

_LIKE = str.maketrans("013457@$!", "oieastasi")
_WORD = re.compile(r"[^\W_](?:[^\W_]|[@$!*._\-](?=[^\W_]))*")

# As they sound after `_root`: small letters, digits read as letters, no letter twice in a row.
_REPEATED = re.compile(r"(.)\1+")


def _squeezed(word: str) -> str:
    return _REPEATED.sub(r"\1", word)


def _set(words: str) -> frozenset[str]:
    return frozenset(map(_squeezed, words.split()))


_INSULTS = _set(
    """
    jancok jancuk jancik dancok dancuk diancok diancuk jiancok jiancuk jambret cok cuk djancok jangkrik
    bajingan bangsat bangsad keparat kampret brengsek goblok goblog gblk guoblok tolol bego bloon pekok
    pekoh gatel gathel gatheli ngatheli matamu matane ndasmu ndasem ndasmuw cangkemu cocote cocotmu
    congormu raimu silit bokongmu kontol kntl memek pepek ngentot ngewe entot ngentod itil tempik turuk
    peli pelek lonte pelacur sundal perek asem kirik celeng jembut jembot picek budek edan gendeng
    sinting sarap gila setan iblis dajal laknat bedebah sialan kurangajar taek tai tahi shit fuck
    fucking bastard asshole idiot stupid moron kimak puki pantek babik
    """
)
# Words that are as often meant as they are written: only with somebody they are thrown at.
_TWO_FACED = _set(
    """
    asu anjing anjg babi monyet kirik celeng bedes kunyuk kebo jaran kucing tai taek tahi gila edan
    gendeng setan iblis picek budek peli pelek silit gatel asem pepek itil idiot turuk jambret sinting
    sarap perek cuk cok
    """
)
_THROWN = _set(
    """
    dasar kalian kau kamu lu lo loe elu koen kon kowe awakmu rek cok cuk su pejabat pemerintah pemkot
    walikota petugas dinas kabeh semua jancok jancuk bangsat emang memang
    """
)


def softened(text: str) -> str:
    """The text with its insults shown by their first and last letter only: "j***k"."""
    shown, copied = "", 0
    for start, end in _insults(text):
        word = text[start:end]
        shown += text[copied:start] + word[0] + "***" + word[-1]
        copied = end
    return shown + text[copied:]


def is_only_insulting(text: str) -> bool:
    """Whether it says nothing but insults, so that what is wrong must still be asked."""
    rest, copied = "", 0
    spans = [*_insults(text)]
    for start, end in spans:
        rest += text[copied:start] + " "
        copied = end
    left = [word for word in _WORD.findall(rest + text[copied:]) if word.casefold() not in _THROWN]
    return bool(spans) and not has_substance(" ".join(left))


def _insults(text: str) -> Iterator[tuple[int, int]]:
    words = [(*found.span(), _root(found.group())) for found in _WORD.finditer(text)]
    roots = [root for *_, root in words]
    for place, (start, end, root) in enumerate(words):
        if root in _TWO_FACED:
            if _is_thrown(roots, place):
                yield start, end
        elif root in _INSULTS:
            yield start, end


def _is_thrown(roots: list[str], place: int) -> bool:
    """Whether a word that may be meant as it is written is thrown at somebody, or stands all alone."""
    around = {*roots[max(place - 1, 0) : place], *roots[place + 1 : place + 2]}
    return bool(around & (_THROWN | (_INSULTS - _TWO_FACED))) or all(
        root in _TWO_FACED | _INSULTS | _THROWN for root in roots
    )


def _root(word: str) -> str:
    """A word as it sounds: "J4nc00k", "j.a.n.c.o.k" and "jancoook" are one."""
    letters = re.sub(r"[^a-z]", "", word.casefold().translate(_LIKE))
    return _squeezed(letters)
