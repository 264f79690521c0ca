"""Thanks and nods between people: words that ask for nothing and tell nothing."""

from __future__ import annotations

import re

from complaints.casework.finding import telling

_NOD = re.compile(
    r"makasi+h*|mksh|trims|terima|terimakasih|kasih|suwun|nuwun|matur|thanks?|thx|thank|you|sama|sama2|samasama"
    r"|sami|podo|siap|si+p|ok(?:e+|ay)?|baik|inggih|injih|mantap|alhamdulillah|amin|aamiin|banyak|sekali|atas"
    r"|bantuannya|kerja|samanya|kerjasamanya|infonya|kembali|sangat"
)


def is_only_thanks(words: str) -> bool:
    """Whether somebody only thanks, answers thanks or nods; signs such as 👍 are nods too."""
    return bool(words.strip()) and all(map(_NOD.fullmatch, telling(words)))
