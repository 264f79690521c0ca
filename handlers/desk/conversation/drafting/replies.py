"""What a reply to a question says, told by its words alone. Recognition only; never shown."""

import re

from complaints.drafting.hearing import find_since
from complaints.word_lists import either
from handlers.desk.conversation.short_words import NOT, is_yes, made_of
from handlers.desk.conversation.words import listed

_WORDS = listed("replies")
_WORD = re.compile(r"[^\W_]+")
_NUMBER_SIGN = re.compile(r"\bno\.? ?(?=(?:rumah )?\d)")
_FEW, _A_SENTENCE = 6, 9


_OPENING = _WORDS["opening"]
_NO = NOT | _WORDS["no"]
_FORBIDS = _WORDS["forbids"]
_NOT_YET = _WORDS["not_yet"]
_HARMLESS = re.compile(
    rf"\b(?:{either(NOT)} ?(?:apa[ -]?apa|apa2|papa|popo|opo[ -]?opo|nopo[ -]?nopo|"
    r"napa[ -]?napa|masalah)|gapapa|gpp|gakpapa)\b"
)
_REFUSED = re.compile(rf"\b{either(NOT)} (?:usah|perlu|boleh|mau|gelem|purun|pengen|ingin|setuju|pareng)\b")
_LEAVE = _WORDS["leave"]
_BESIDE_NO = _NO | _FORBIDS | _WORDS["beside_no"]
_A_NO = 2
_SURELY = _WORDS["surely"]
_OF_NAMES = _WORDS["of_names"]
_SHOWN = _OF_NAMES | _WORDS["shown"]
_NAMED = re.compile(rf"\b{either(_OF_NAMES)}\b", re.IGNORECASE)
_HER_NAME = re.compile(
    r"\b(?:(?:nama|nami|jeneng|asma) (?:saya|aku|kula|kulo)|namaku|jenengku|my name)\b", re.IGNORECASE
)
_PHONE = re.compile(r"[+\d][\d \-]{7,16}\d")
_PICTURE = r"(?:foto\w*|bukti|buktinya|gambar|photo|picture|video)"
_NO_PICTURE = re.compile(
    rf"\btanpa {_PICTURE}\b|\b{_PICTURE}\b.{{0,20}}\b(?:nyusul|menyusul|besok|sesuk|nanti|ntar|mengko)\b"
    rf"|\b(?:nyusul|menyusul|besok|sesuk|nanti)\b.{{0,24}}\b{_PICTURE}\b"
    rf"|\b{either(_NO)}\b.{{0,24}}\b{_PICTURE}\b|\b{_PICTURE} {either(_NO)}\b|^(?:gpp|gapapa)\b"
)
_SENDS = _WORDS["sends"]
_SENT_WITH = _SENDS | _WORDS["sent_with"]
_SENDING = _WORDS["sending"]
_HAVE_PHOTOS = _WORDS["have_photos"]
_PHOTOS = _WORDS["photos"]
_HURRY = _WORDS["hurry"]
_TIMES = _WORDS["times"]
_SINCE = _WORDS["since"]
_TO_COME = _WORDS["to_come"]
_UNTIL_NOW = _WORDS["until_now"]
_HOUR_ALONE = re.compile(
    r"(?:pas |sekitar |jam |pukul |at )*\d{1,2}(?: \d\d)?"
    r"(?: (?:pagi|siang|sore|malam|malem|mlm|bengi|subuh|isuk|esuk|am|pm|an|wib|kak|pak|bu|mas|mbak|min))*"
)
_PLACED = _WORDS["placed"]
_NUMBERED = re.compile(r"\b(?:rt|rw|blok|block|no|nomor|nomer|gang|gg) ?(?:rumah )?(?:\d+|[a-z])\b")
_BESIDE = _WORDS["beside"]
_AT = _WORDS["at"]
_WRONG = _WORDS["wrong"]
_BEGINS = re.compile(r"^(?:ber|ter|di|me[mn]?|nge|ng|n|ke|pe)(?=\w{3})")
_ENDS = re.compile(r"(?:nya|kan|ne|an|in|i|e)$")
_WISHING = _WORDS["wishing"]
_ASKING = _WORDS["asking"]
_FILLER = _OPENING | _WORDS["filler"]


def said(text: str) -> list[str]:
    """Its words, folded."""
    return _WORD.findall(_NUMBER_SIGN.sub("nomor ", text.casefold()))


def begins_with_no(text: str) -> bool:
    """Whether the first word that says something is a no: “ga ada”, “eh jangan”, “belum ada mas”."""
    first = next((word for word in said(_without_harmless(text)) if word not in _OPENING), "")
    return first in _NO


def refuses(text: str) -> bool:
    """Whether it is a no to a question whether she allows something, however it is put."""
    plain = _without_harmless(text)
    words = said(plain)
    if _REFUSED.search(" ".join(words)) or (words and words[0] in {"jangan", "jgn", "ojo", "gausah"}):
        return True
    if len(words) >= _A_SENTENCE or tells_what_is_wrong(plain):
        return False
    denies = begins_with_no(plain) and _NOT_YET.isdisjoint(words) and not says_more_than_no(plain)
    return denies or not _FORBIDS.isdisjoint(words)


def forbids(text: str) -> bool:
    """Whether it is a bare “jangan”."""
    return made_of(text, "jangan jgn ojo emoh dulu", "jangan jgn ojo emoh")


def says_more_than_no(text: str) -> bool:
    """Whether a no is only the beginning of it: “tidak ada petugas yang datang”."""
    words = [word for word in said(text) if word not in _BESIDE_NO | _FILLER and len(word) > 1]
    return len(words) > _A_NO and _NO_PICTURE.search(" ".join(said(text))) is None


def allows(text: str) -> bool:
    """Whether it lets us show her name: “boleh”, “boleh, nama saya Bu Tutik”, “nggih mboten nopo-nopo”."""
    plain = _PHONE.sub(" ", _without_harmless(text))
    words = said(plain)
    if not words or refuses(text) or len(words) >= _A_SENTENCE or _LEAVE.isdisjoint(words):
        return False
    sure = not _SURELY.isdisjoint(words) or words[0] in _LEAVE
    introduces = sure and _HER_NAME.search(plain) is not None and "?" not in plain and "bukan" not in words
    return is_yes(plain) or made_of(plain, _LEAVE | _SHOWN, _LEAVE) or introduces


def tells_her_name(text: str) -> bool:
    """Whether it is only a name: “nama saya Rudi”, “Mbah Karsini”."""
    words = said(text)
    if tells_what_is_wrong(text) or looks_placed(text) or not words:
        return False
    return len(words) <= _FEW and (_NAMED.search(text) is not None or len(words) <= 2)  # noqa: PLR2004


def introduces_herself(text: str) -> bool:
    """Whether it only tells her name where nobody asked for it: that is for no officer to read."""
    return len(said(text)) <= _FEW and _HER_NAME.match(text) is not None and not tells_what_is_wrong(text)


def has_no_photo(text: str) -> bool:
    """Whether she says that there is none, or none now: “gak onok”, “tanpa foto”, “fotonya nyusul”."""
    plain = text.casefold()
    return begins_with_no(text) or (
        len(said(text)) < _A_SENTENCE and _NO_PICTURE.search(" ".join(plain.split())) is not None
    )


def sends(text: str) -> bool:
    """Whether it is a yes to the whole card: “ok kirim yaa”, “yo wes kirim en”, “iya pak itu sudah benar”."""
    text = _without_harmless(text)
    squeezed = re.sub(r"(\w)\1+\b", r"\1", text)
    return "?" not in text and (
        is_yes(text) or made_of(text, _SENT_WITH, _SENDS) or made_of(squeezed, _SENT_WITH, _SENDS)
    )


def wants_it_sent(text: str) -> bool:
    """Whether it is a yes to sending, and to nothing else that was asked: “ya kirim”, “kirim cepat”."""
    return sends(text) and not _SENDING.isdisjoint(said(text))


def is_about_photos(text: str) -> bool:
    """Whether it only says that there are photos: “wonten fotone”, “ini fotonya”."""
    return made_of(text, _HAVE_PHOTOS | _PHOTOS, _PHOTOS)


def hurries(text: str) -> bool:
    """Whether it only wants us to be quick: “cepetan pak”."""
    return made_of(text, _HURRY | _WORDS["hurry_beside"], _HURRY)


def wishes(text: str) -> bool:
    """Whether it begins with what she wants: “pengen rombongku balik”."""
    return not _WISHING.isdisjoint(said(text)[:2])


def tells_what_is_wrong(text: str) -> bool:
    """Whether a word of it tells of a problem, and no name does: “bolong”, “ditarik”, “kebanjiran”."""
    return any(not _WRONG.isdisjoint(_stems(word)) for word in said(text))


def looks_placed(text: str) -> bool:
    """Whether it is put like a place: “depan …”, “RT 3”, “di …”."""
    words = [word for word in said(text) if word not in _OPENING]
    return is_numbered(text) or not _PLACED.isdisjoint(words) or (bool(words) and words[0] in _AT)


def is_numbered(text: str) -> bool:
    """Whether it has a number that houses and lanes have: “gang 4 RT 3”, “blok c”."""
    return _NUMBERED.search(" ".join(word for word in said(text) if word not in _OPENING)) is not None


def is_put_like_a_place(text: str) -> bool:
    """Whether it is a place and denies nothing, whatever was asked: “depan ramayana”, “blok c”."""
    words = [word for word in said(text) if word not in _OPENING]
    begins = bool(words) and (words[0] in _BESIDE | _AT or _NUMBERED.match(" ".join(words)) is not None)
    return begins and len(words) <= _FEW and _NO.isdisjoint(words)


def asks_something(text: str) -> bool:
    """Whether it is a question."""
    return "?" in text or not _ASKING.isdisjoint(said(text)[:2])


def is_only_when(text: str) -> bool:
    """Whether it tells a time and nothing else: “sudah 2 minggu”, “tiap hujan kak”, “td malem”."""
    found = find_since(text)
    if found is not None and not substance(rest_of(text, found)):
        return True
    words = said(text)
    if not words or len(words) > _FEW or tells_what_is_wrong(text) or _is_to_come(text):
        return False
    return words[0] in _SINCE or not (_TIMES.isdisjoint(words) or looks_placed(text))


def _is_to_come(text: str) -> bool:
    """Whether it tells what she will do, or an hour of no day: nothing began then."""
    words = said(text)
    ahead = not _TO_COME.isdisjoint(words) and _UNTIL_NOW.isdisjoint(words)
    return ahead or _HOUR_ALONE.fullmatch(" ".join(words)) is not None


def when_in(text: str) -> str:
    """Since when, if it tells nothing else: without what only stands beside it; else nothing."""
    if not is_only_when(text):
        return ""
    found = find_since(text)
    return found if found and not substance(rest_of(text, found)) else text.strip()


def rest_of(text: str, part: str) -> str:
    """What a text says besides that part of it."""
    plain = " ".join(text.split())
    at = plain.casefold().find(part.casefold())
    return f"{plain[:at]} {plain[at + len(part) :]}".strip() if at >= 0 else plain


def substance(text: str) -> int:
    """How many words of it say something."""
    return sum(word not in _FILLER and len(word) > 1 for word in said(text))


def says_nothing(text: str) -> bool:
    """Whether no word of it says anything: “udah bang”, “hmm”."""
    return bool(said(text)) and not substance(text) and not any(sign.isdigit() for sign in text)


def _stems(word: str) -> set[str]:
    bare = _ENDS.sub("", word)
    return {word, bare, _BEGINS.sub("", word), _BEGINS.sub("", bare)}


def _without_harmless(text: str) -> str:
    return _HARMLESS.sub(" ", " ".join(text.casefold().split()))
