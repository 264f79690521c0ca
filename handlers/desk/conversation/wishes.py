"""What people wish of the desk in their own words, whatever was asked. Recognition only; never shown."""

import re

from complaints.privacy import Privacy
from handlers.desk.conversation.short_words import made_of

_CALLED = {
    Privacy.OPEN: "terbuka open",
    Privacy.ANONYMOUS: "anonim anonimkan anonimin anonymous",
    Privacy.CONFIDENTIAL: "rahasia rahasiakan dirahasiakan rahasiain wados diwadosaken confidential secret",
}
"""What people type for each level."""
_LEVEL_BESIDE = (
    "saya aku tolong mohon minta bisa boleh mau pengen ingin tetap jadi dibuat laporan laporannya secara "
    "mawon yang yg saja please keep it total banget benar bener bener2 betul lapor"
)
_NAME = (
    r"(?:nama|identitas|asma|jeneng|data ?diri|nomor (?:hp|wa|saya)|(?:my )?(?:name|identity))"
    r"(?:ku|ne|nya|ipun| saya| aku| kula| kulo)?"
)
_HIDE = r"(?:di)?(?:rahasia|samar|sembunyi|umpet|wados)(?:kan|in|no|ke|aken|an)?|anonim(?:kan)?|hide|hidden"
_NOT = r"(?:jangan|jgn|ojo|tanpa|tidak|tdk|nggak|enggak|gak|ga|ndak|gausah|boten|mboten|don't|without)"
_SHOW = (
    r"(?:usah|perlu|pake|pakai|pakek|sampai|sampe|kasih|kasi|bocorkan|bocor|"
    r"(?:di)?(?:sebut|tampil|tulis|sebar|cantum|muncul|lihat)(?:kan|in)?|show|yo|ya)"
)
_TELL = r"(?:bilang|ngomong|sebut|kasih tau|kasi tau|kasih tahu|sampai tahu|sampe tau)"
_FOUND_OUT = (
    r"(?:ketahuan|ketauan|konangan|dibully|(?:dia|mereka|tetangga|orangnya) (?:tau|tahu)|"
    r"dibacok|diancam|dimarahi|dibalas|dicari|didatangi|dimusuhi)"
)
_SEEN = r"(?:disebut|dikenal|diketahui|ketahuan|ketauan|dikenali|ditampil\w+|kelihatan|keliatan)"
_HIDES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:{_HIDE})\b.{{0,24}}\b{_NAME}\b",
        rf"\b{_NAME}\b.{{0,24}}\b(?:{_HIDE})\b",
        rf"\b{_NAME} aman\b",
        rf"\b{_NOT}(?: {_SHOW}){{1,4}} {_NAME}\b",
        rf"\b{_NAME} (?:{_NOT} )(?:usah )?{_SHOW}\b",
        rf"\b(?:jangan|jgn|ojo) {_TELL}\b.{{0,20}}\b(?:saya|aku|kula|kulo)\b",
        rf"\btakut(?:nya)?\b.{{0,16}}\b{_FOUND_OUT}\b",
        r"\b(?:mau|ingin|pengen|bisa|boleh|tolong|mohon|minta|saya|secara)\b.{0,10}\banonim(?:kan)?\b",
        r"\b(?:jangan|jgn|ojo|usah)\b.{0,24}\b(?:ketahuan|ketauan|konangan)\b",
        rf"\b(?:saya|aku|kula|kulo|nama) {_NOT} (?:mau|ingin|pengen|gelem|purun|usah|perlu) {_SEEN}\b",
        r"\b(?:can|could|may|want|like)\b.{0,16}\banonymous\b",
        r"\bkeep (?:me|it) (?:anonymous|secret|confidential)\b",
    )
)
_ROAD = r"(?:jalan|jln|jl|gang|gg|toko|warung|sekolah|perumahan|papan)"
_OF_SOMETHING = re.compile(rf"\b(?:nama|jeneng|asma) {_ROAD}\b|\b{_ROAD} (?:tanpa|tidak ada|gak ada) nama\b")
_NAMELESS = "tanpa nama"
_BLANKS = re.compile(r"[\s,.;]+")


def named_level(words: str) -> Privacy | None:
    """The level that she typed, if her words are no more than that: “anonim saja kak”."""
    for level, called in _CALLED.items():
        if made_of(words, f"{called} {_LEVEL_BESIDE}", called):
            return level
    return None


def hides_her_name(words: str) -> bool:
    """Whether she wants her name kept from people: “jangan sebut nama saya”, “takut ketahuan tetangga”."""
    if made_of(words, f"{_NAMELESS} {_LEVEL_BESIDE}", "tanpa"):
        return True
    said = _BLANKS.sub(" ", words.casefold())
    return not _OF_SOMETHING.search(said) and any(one.search(said) for one in _HIDES)


def without_wish(words: str) -> str:
    """What she says besides that wish."""
    rest = _BLANKS.sub(" ", words.casefold())
    for one in (*_HIDES, *(re.compile(rf"\b(?:{'|'.join(said.split())})\b") for said in _CALLED.values())):
        rest = one.sub(" ", rest)
    return rest
