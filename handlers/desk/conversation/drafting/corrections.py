"""How people put right what they wrote before: “eh bukan, yang depan ramayana”. Recognition only."""

import re

_EH = r"(?:(?:eh+|oh|maaf|maap|sori|sorry|duh|waduh|aduh|ngapunten|lho|kak|pak|bang|mas|min)[ ,.]+)*"
_ONLY_EH = re.compile(_EH, re.IGNORECASE)
_NOT = r"(?:bukan|bkn|dudu|sanes|not)"
_WRONG = r"(?:salah|keliru|kleru|klentu|typo|ralat|koreksi|wrong)"
_WHERE = r"(?:tempat|lokasi|alamat|panggonan|panggenan|posisi|place)(?:nya|e|ne|ipun)?"
_WHEN = r"(?:waktu|kejadian|mulai)(?:nya|e|ne|ipun)"
_PEOPLE = r"(?:kak|pak|bu|bang|mas|mbak|min|ding|deng|kok|ya|yo)"
_MEANT = (
    r"(?:(?:yang|yg|sing|seng|ingkang) (?:bener|benar|betul|leres)(?:nya|e|ipun)?"
    r"|maksud(?:nya|ku|e| saya| aku| kula)|(?:se)?harus(?:nya|e))"
)
_INSTEAD = "(?:tapi|tp|tetapi|melainkan|ning|nanging|but)"
_THERE = "(?: di (?:situ|sana|sini))?"
_FROM_HERE = "(?:yang|yg|sing|di)"
_TAIL = rf"(?:[ ,]+{_NOT}\b.*)?$"
_FORMS = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"^.*?\b{_MEANT}(?: (?:itu|adalah|di))*[ ,:]+(?P<right>.+?){_TAIL}",
        rf"^{_EH}(?:{_WRONG}[ ,]+)?{_NOT}\b.*?[ ,]{_INSTEAD} (?P<right>.+)$",
        rf"^{_EH}(?:{_WHERE} )?{_WRONG}(?:[ ,]+{_PEOPLE})*[ ,:]+(?P<right>.+?){_TAIL}",
        rf"^{_EH}{_NOT}{_THERE}(?: {_PEOPLE})*[ ]*(?:,| (?={_FROM_HERE} ))(?P<right>.+?){_TAIL}",
        rf"^{_EH}{_NOT} (?!cuma|hanya|main|sekadar|sekedar)[^,]{{2,40}}, (?P<right>.+)$",
        rf"^{_EH}{_WHERE}(?: (?:itu|iku|niku|adalah|ada))*[ ,:]+(?P<right>.+?){_TAIL}",
        rf"^{_EH}{_WHEN}(?: (?:itu|iku|niku|adalah))*[ ,:]+(?P<right>.+?){_TAIL}",
        rf"^{_EH}(?P<right>.+?)[ ,]+{_NOT}\b(?! (?:cuma|hanya|main)).+$",
    )
)
_DENIED = re.compile(rf"\b(?:{_NOT}|{_WRONG}|{_MEANT})\b", re.IGNORECASE)
_LEADING = re.compile(
    rf"^(?:(?:yang|yg|sing|seng|ingkang|di|itu|adalah|jadi|harusnya|{_PEOPLE}|{_NOT}|{_WRONG})[ ,:]+)+",
    re.IGNORECASE,
)


def denies(text: str) -> bool:
    """Whether she says that something was wrong, and does not only say more of it."""
    return _DENIED.search(text) is not None


def corrected(text: str) -> str | None:
    """What it shall be instead, if she puts something right; of what sort that is, is not told here."""
    plain = " ".join(text.split())
    for form in _FORMS:
        found = form.match(plain)
        if found is not None:
            right = _LEADING.sub("", found["right"].strip(" ,.!:")).strip(" ,.!:")
            if not _ONLY_EH.fullmatch(f"{right} "):
                return right or None
    return None
