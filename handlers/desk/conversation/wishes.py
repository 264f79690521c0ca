"""What people wish of the desk in their own words, whatever was asked. Recognition only; never shown."""

import re

from complaints.privacy import Privacy
from complaints.word_lists import either
from handlers.desk.conversation.short_words import NOT, made_of, words_of
from handlers.desk.conversation.words import listed

_WORDS = listed("wishes")

_CALLED = {level: _WORDS[level.value] for level in Privacy}
"""What people type for each level."""
_LEVEL_BESIDE = _WORDS["level_beside"]
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
_TELL = r"(?:bilang|bilang2|bilang-bilang|ngomong|sebut|kasih tau|kasi tau|kasih tahu|sampai tahu|sampe tau)"
_FOUND_OUT = (
    r"(?:ketahuan|ketauan|konangan|dibully|(?:dia|mereka|tetangga|orangnya) (?:tau|tahu)|"
    r"dibacok|diancam|dimarahi|dibalas|dicari|didatangi|dimusuhi)"
)
_OWN_NAME = (
    r"(?:(?:nama|identitas|asma|jeneng|data ?diri|nomor (?:hp|wa))"
    r"(?:ku| saya| aku| kula| kulo| pelapor)|my name)"
)
_SOFT = (
    r"(?:kak|pak|bu|mas|mbak|min|ya|yo|nggih|aja|saja|wae|ae|dong|deh|takut|tolong|mohon|kalau|kalo|bisa|"
    r"saya|aku|nanti|malah|tetangga)"
)
_I_TOLD = r"(?:(?:saya|aku|kula|kulo)(?: yang| yg| sing)? ?(?:lapor|nglapor|laporin|melapor|cerita)?)"
_SEEN = r"(?:disebut|dikenal|diketahui|ketahuan|ketauan|dikenali|ditampil\w+|kelihatan|keliatan)"
_HIDES = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b(?:{_HIDE})\b.{{0,24}}\b{_NAME}\b",
        rf"\b{_NAME}\b.{{0,24}}\b(?:{_HIDE})\b",
        rf"\b{_NAME} aman\b",
        rf"\b{_NOT}(?: {_SHOW}){{1,4}} {_OWN_NAME}\b",
        rf"^(?:{_SOFT} )*{_NOT}(?: {_SHOW}){{1,4}} {_NAME}(?: {_SOFT})*$",
        rf"\b{_NAME} (?:{_NOT} )(?:usah )?{_SHOW}\b",
        rf"\b(?:jangan|jgn|ojo) {_TELL}\b.{{0,20}}\b(?:saya|aku|kula|kulo)\b",
        rf"\btakut(?:nya)?\b.{{0,24}}\b(?:tau|tahu|ketahuan|ketauan|konangan)\b.{{0,12}}\b{_I_TOLD}\b",
        rf"^(?:{_SOFT} )*takut(?:nya)?(?: {_SOFT})* {_FOUND_OUT}(?: {_SOFT})*$",
        rf"(?<!anak )(?<!ibu )(?<!bapak )(?<!adik )\b(?:saya|aku|kula|kulo) takut {_FOUND_OUT}\b",
        r"\b(?:mau|ingin|pengen|bisa|boleh|tolong|mohon|minta|saya|secara)\b.{0,10}\banonim(?:kan)?\b",
        r"\b(?:jangan|jgn|ojo|usah)\b.{0,24}\b(?:ketahuan|ketauan|konangan)\b(?! (?:maling|begal|lagi))",
        r"\b(?:jangan|jgn|ojo) (?:di)?sebut(?:kan)? (?:saya|aku|kula|kulo)\b",
        rf"\b(?:saya|aku|kula|kulo|nama) {_NOT} (?:mau|ingin|pengen|gelem|purun|usah|perlu) {_SEEN}\b",
        r"\b(?:can|could|may|want|like)\b.{0,16}\banonymous\b",
        r"\bkeep (?:me|it) (?:anonymous|secret|confidential)\b",
    )
)
_OTHERS = r"(?:temen|teman|anak|ibu|bapak|orang|bos|pelaku|jukir|petugas|warung|suami|istri)(?:nya|ku)?"
_ROAD = r"(?:jalan|jln|jl|gang|gg|toko|warung|sekolah|perumahan|papan)"
_OF_SOMETHING = re.compile(
    rf"\b(?:nama|jeneng|asma|identitas)(?:nya|ne)? (?:{_ROAD}|{_OTHERS})\b"
    rf"|\b{_ROAD} (?:tanpa|tidak ada|gak ada) nama\b"
)
_NAMELESS = frozenset({"tanpa", "nama"})
_SECRET = re.compile(
    r"\b(?:laporan(?:nya|ku)?|isinya|aduan(?:ku|nya)?)\b.{0,24}\b(?:di)?rahasia(?:kan|in)?\b"
    r"|\b(?:di|jadikan |jadiin )?rahasia(?:kan|in)?\b.{0,16}\b(?:laporan|isinya|aduan)"
    r"|\bjadi(?:kan|in) rahasia\b|\bisinya jangan (?:sampai |sampe )?(?:dibaca|disebar)"
)
_BLANKS = re.compile(r"[\s,.;]+")


def named_level(words: str) -> Privacy | None:
    """The level that she typed, if her words are no more than that: “anonim saja kak”."""
    for level, called in _CALLED.items():
        if made_of(words, _LEVEL_BESIDE | called, called):
            return level
    return None


def hides_her_name(words: str) -> bool:
    """Whether she wants her name kept from people: “jangan sebut nama saya”, “takut ketahuan tetangga”."""
    if made_of(words, _LEVEL_BESIDE | _NAMELESS, frozenset({"tanpa"})):
        return True
    said = _BLANKS.sub(" ", words.casefold())
    return not _OF_SOMETHING.search(said) and any(one.search(said) for one in _HIDES)


def wants_it_secret(words: str) -> bool:
    """Whether the report itself is to be secret: “rahasia”, “laporan ini tolong dirahasiakan isinya”."""
    return named_level(words) is Privacy.CONFIDENTIAL or (
        len(words.split()) <= _LONGEST and _SECRET.search(words.casefold()) is not None
    )


def without_wish(words: str) -> str:
    """What she says besides that wish."""
    rest = _BLANKS.sub(" ", words.casefold())
    for one in (*_HIDES, *(re.compile(rf"\b{either(said)}\b") for said in _CALLED.values())):
        rest = one.sub(" ", rest)
    return rest


_HOW = r"(?:gimana|gmn|gmna|bagaimana|piye|pripun|kados pundi|how is|how's|what about)"
_NEWS = (
    r"(?:kabar|progres|progress|proses|perkembangan|kelanjutan|tindak lanjut|hasil|update|nasib|news|status)"
    r"(?:nya|ne|e|ipun)?"
)
_MINE = r"(?:laporan|aduan|pengaduan|report)(?:ku|ne|e|nya)?(?: (?:saya|aku|kula|kulo|kami))?"
_ACTED = (
    r"(?:dikerjakan|dikerjain|dikerjakno|digarap|diperbaiki|dibenerin|dandan|didandani|ditangani|ditindak|"
    r"ditindaklanjuti|diproses|selesai|beres|rampung|mari|kesini|ke sini|mrene|diangkut|datang|dicek|"
    r"ditambal|diaspal|dipasang|diganti|nyala|fixed|done)(?:nya|ne|e)?"
)
_BY_NOW = r"(?:sudah|udah|sdh|udh|dah|wis|wes|sampun|belum|blm|blom|durung|dereng|bakal|akan|mau)"
_ASKS_HOW = tuple(
    re.compile(pattern)
    for pattern in (
        rf"\b{_HOW}\b.{{0,20}}\b(?:{_NEWS}|{_MINE})\b",
        rf"^(?:kalau |kalo |nek )?(?:yang|yg|sing|ingkang) .{{2,24}} {_HOW}\b",
        rf"\b(?:semua|daftar|kode|lupa) {_MINE}\b|\blupa kode",
        rf"\b{_MINE}\b.{{0,40}}\b{_HOW}\b",
        r"\b(?:sampai|sampe|nyampe|tekan|dumugi) (?:di ?)?(?:mana|endi|ndi|pundi)\b",
        rf"^(?:\w+ )?{_NEWS}(?: (?:itu|ini|iki|e|sekarang|kak|pak|{_MINE}))* {_HOW}\b",
        rf"^(?:minta |mohon |tolong |ada )?{_NEWS}(?: (?:terbaru|dong|donk|kak|pak|bu|min|ya|please))+$",
        rf"\b(?:ada|onok|enten|wonten|any) {_NEWS}\b",
        rf"\b(?:cek|ngecek|lihat|liat|tanya|nanya|menanyakan|nanyakan|takon) {_MINE}\b",
        rf"\b(?:{_NEWS}) {_MINE}\b|\b{_MINE} {_NEWS}\b",
        rf"\b(?:kapan|when)\b.{{0,40}}\b{_ACTED}\b",
        rf"^(?:\w+ )?{_BY_NOW} (?:mulai )?{_ACTED}(?: (?:apa|opo|tah|ta|belum|blm|durung|ya|kak|pak))*\?$",
    )
)
_WAITING = {
    name.removeprefix("waiting_"): words for name, words in _WORDS.items() if name.startswith("waiting_")
}
_BESIDE_WAITING = _WORDS["waiting_beside"].union(*_WAITING.values())
_LONGEST_SIGH = 9
_STAYS, _LEFT, _FORBIDDING = _WORDS["stays"], _WORDS["left"], _WORDS["forbidding"]
_WITHDRAWS = re.compile(
    r"\b(?:(?:di)?batal(?:kan|in)?|(?:men|ny)?cabut(?:en)?|(?:men|n)?arik|tarik|(?:men|n)?utup|tutup|hapus(?:kan)?|"
    rf"withdraw|cancel)\b.{{0,16}}\b{_MINE}\b|\b(?:jangan|jgn|ojo) (?:di)?kirim(?:kan|no)?\b"
)
_NOT_WITHDRAWN = re.compile(
    r"\b(?:gak|ga|tidak|nggak|ndak|ora|batal|jangan|ojo)\b(?: (?:jadi|sido|usah|mau))?.{0,8}"
    r"\b(?:di)?(?:cabut|batal(?:kan)?|tarik)\b"
)
_ERASES = re.compile(
    r"\b(?:hapus|hapuskan|busak|delete|erase) (?:aja |saja |semua |my )*(?:data|identitas|akun)(?:ku|nya)?"
    r"(?: (?:saya|aku|kula|kulo|kak|ya|pak|min|dong|deh|semua|semuanya|please))*[.! ]*$"
)
_WHOM_TO_CALL = re.compile(
    r"\b(?:minta|bagi|ada|boleh|tahu|tau|nyuwun|njaluk|berapa)\b.{0,14}"
    r"\b(?:nomor|nomer|no|kontak|hp|wa|telepon|telpon|telp)\b.{0,16}"
    r"\b(?:petugas|petugasnya|petugase|dinas|dinasnya|kantor|bapaknya|orangnya|officer)\b"
)
_FILES = _WORDS["files"]
_OUT = _WORDS["out"]
_BESIDE_FILES = _WORDS["beside_files"]
_FIRST_THOUGHT = re.compile(
    r"[.,;!?\n]| (?:soalnya|soale|karena|krn|ada|onok|ono|kelihatan|keliatan|takut|wedi|malu|isin|biar"
    r"|supaya|because)\b"
)
_VOICE = re.compile(r"\b(?:rekaman|suara|voice)")
_PICTURE = re.compile(r"\b(?:foto|gambar|photo|pic|video|vidio)")
_PLACES = (
    (re.compile(r"\b(?:terakhir|barusan|last)\b"), -1),
    (re.compile(r"\b(?:pertama|kesatu|kesiji|(?:nomor|no) 1)\b"), 0),
    (re.compile(r"\b(?:kedua|(?:nomor|no) 2)\b"), 1),
    (re.compile(r"\b(?:ketiga|(?:nomor|no) 3)\b"), 2),
)
_LONGEST = 14
_TONGUES = {language: _WORDS[f"language_{language}"] for language in ("jv", "id", "en")}
_SPEAKING = _WORDS["speaking"]


def asks_how_it_goes(words: str) -> bool:
    """Whether she asks what became of a report: “piye kabare laporanku”, “kok belum ada kabar”."""
    said = words.casefold()
    return len(said.split()) <= _LONGEST and any(one.search(said) for one in _ASKS_HOW)


def is_impatient(words: str) -> bool:
    """Whether she says no more than that she waits: “mana jawabannya”, “kok lama”."""
    said = frozenset(words_of(words))
    if not said or len(words.split()) > _LONGEST_SIGH or not said <= _BESIDE_WAITING:
        return False
    has = {name for name, called in _WAITING.items() if called & said}
    late, unanswered = {"slow", "sighing"} <= has, {"not", "answered"} <= has or {"not", "answer"} <= has
    return late or unanswered or {"where", "answer"} <= has


def names_a_report(words: str) -> bool:
    """Whether a report is spoken of at all: “laporanku”, “my report”."""
    return re.search(rf"\b{_MINE}\b", words.casefold()) is not None


def takes_it_back(words: str) -> bool:
    """Whether a filed report shall be withdrawn: “batalkan laporan saya”, “mau narik laporan”."""
    said = words.casefold()
    return len(said.split()) <= _LONGEST and bool(_WITHDRAWS.search(said)) and not _NOT_WITHDRAWN.search(said)


def keeps_it_after_all(words: str) -> bool:
    """“Eh gak jadi dicabut”."""
    return len(words.split()) <= _LONGEST and bool(_NOT_WITHDRAWN.search(words.casefold()))


def says_only_that_it_stays(words: str) -> bool:
    """Whether that is all she says: “eh ga jadi batal”, “lanjut aja kak”, never “sampahnya gak ditarik”."""
    denial = NOT | _FORBIDDING
    allowed = denial | _STAYS | _LEFT
    left = made_of(words, allowed, _LEFT) and made_of(words, allowed, denial)
    return left or made_of(words, allowed, _STAYS)


def wants_to_be_forgotten(words: str) -> bool:
    """“Hapus data saya”."""
    return len(words.split()) <= _LONGEST and bool(_ERASES.search(words.casefold()))


def takes_files_back(words: str) -> bool:
    """Whether photos that she sent shall go away again: “hapus fotonya dong, ada muka anak saya”."""
    first = _FIRST_THOUGHT.split(words.casefold(), maxsplit=1)[0]
    allowed = _FILES | _OUT | _BESIDE_FILES
    return made_of(first, allowed, _FILES) and made_of(first, allowed, _OUT)


def means_voices(words: str) -> bool:
    """Whether it is recordings that shall go, and no photos."""
    said = words.casefold()
    return _VOICE.search(said) is not None and _PICTURE.search(said) is None


def which_file(words: str) -> int | None:
    """The place of the only file that is meant, from the beginning or (-1) from the end; None for all."""
    said = words.casefold()
    return next((place for one, place in _PLACES if one.search(said)), None)


def asks_whom_to_call(words: str) -> bool:
    """“Minta nomor hp petugasnya”."""
    return len(words.split()) <= _LONGEST and bool(_WHOM_TO_CALL.search(words.casefold()))


def tongue_wished(words: str) -> str | None:
    """The language she wants to go on in, if that is all she says: “pakai bahasa jawa saja kak”."""
    for language, names in _TONGUES.items():
        if made_of(words, names | _SPEAKING, names) and len(words.split()) > 1:
            return language
    return None
