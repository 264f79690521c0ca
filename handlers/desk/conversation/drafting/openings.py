"""What she tells, without the greeting before it: the router counts what stands first for more.

"Halo kak, saya warga Blimbing mau lapor, lampu merah mati" is about the traffic light, and ten words of
politeness would drown it. Reports on forms, by which the router is measured, begin with the matter.
"""

import re

from handlers.desk.conversation.words import listed

_WORDS = listed("openings")
_OPENS, _BETWEEN, _NAMING = _WORDS["opens"], _WORDS["between"], _WORDS["naming"]
_OF_THE_DAY, _SOFTENING = _WORDS["of_the_day"], _WORDS["softening"]
_OPENING = _OPENS.union(_BETWEEN, _NAMING, _SOFTENING)
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_LONGEST_NAME = 2


def without_greeting(text: str) -> str:
    """The text behind its greeting and announcement; as it is where there is none, or nothing else."""
    words = list(_WORD.finditer(text))
    said = [word.group().casefold().replace("’", "'") for word in words]
    at = begins = 0
    while at < len(said) and (step := _opening(said, at)):
        at += step
        if _ends_an_opening(said, at - 1, begins):
            begins = at
    return text[words[begins].start() :] if 0 < begins < len(said) else text


def _opening(said: list[str], at: int) -> int:
    """How many words from here may only open the message; a name does where she goes on to announce."""
    if said[at] in _OPENING:
        return 1
    if at == 0 or said[at - 1] not in _NAMING | {"saya"}:
        return 0
    goes_on = (size for size in range(1, _LONGEST_NAME + 1) if said[at + size : at + size + 1])
    return next((size for size in goes_on if said[at + size] in _OPENS | _BETWEEN | _NAMING), 0)


def _ends_an_opening(said: list[str], last: int, begins: int) -> bool:
    """Whether everything up to this word is greeting and announcement for certain."""
    follows = last == begins > 0 and said[last] in _SOFTENING | (
        _OF_THE_DAY if said[last - 1] in _OPENS else set()
    )
    return said[last] in _OPENS or follows
