"""What a short message says before any routing: a mere greeting, something to act on, since when.

Indonesian and East Javanese as people type them. Recognition only; nothing here is ever shown to anybody.
"""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_REPEATED = re.compile(r"(.)\1+")
_LAUGHTER = re.compile(r"[wk][wkae]{2,}|h?(?:ha|he|hi|hu|xi)+h?")
_FEWEST_LETTERS = 4

# Words that open, soften or announce a message and say nothing of what is wrong.
_FILLERS = frozenset(
    """
    a ada admin adm ah aja ajeng akan aku ampun anda apa arep assalamualaikum asalamualaikum ass aslm
    asslmkm at atas ayo b bade baik bales balas bang bantu bantuan bapak banget begini berkenan bisa bos
    bot boten bro bu buat bude bunda cak cek coba cuma dan dengan di dong dulu ealah eh enak enjing enjang
    gak gaes gan gini guys ha hadir hai halo haloo hallo hello helo hei hey hi hm hmm hy ibu ingin ini itu
    iya ya iyo inggih nggih injih ijin izin jawab juga kabar kabare kak kakak ke kepada ketemu kok kula
    kulo kulonuwun lah lapor laporan laporkan lha lo loh maaf mabengi mas mau mbah mbak melapor melaporkan
    mengadu mengeluh min mimin mohon monggo mz n ngadu nanya nderek ndalu nggak nih ngge niki numpang nun
    nuwun nyoba nyuwun oh ok oke okay oalah om opo p pagi pak pakde para permisi petugas piye ping pripun
    punten rek saiki sam sambat sampean sampeyan salam sama saya selamat siang siap sis sonten sore spada
    sugeng suwun maturnuwun matur sehat sekali sudah tanya tante tes test testing tester terima
    terimakasih thanks thank thx tolong to tok trims trm kasih kasi ttg untuk wadul wah warahmatullahi
    wabarakatuh wb woi woy woii wr yo you yuk yth kpd kepada bpk sdr mw mo sy dgn utk yg yang nya mba
    malam malem bengi mlm met slmt makasih mksh mksih trimakasih kesuwun suwon
    bupati walikota wali kota gubernur presiden tolongin tulung tulungi
    """.split()  # noqa: SIM905 - a hundred quoted words would hide the list
)


def _meaning(text: str) -> list[str]:
    """The words that are neither filler nor laughter."""
    words = (word.replace("'", "").replace("’", "") for word in _WORD.findall(text.casefold()))
    return [word for word in words if not _filler(word)]


def _filler(word: str) -> bool:
    short = _REPEATED.sub(r"\1", word)
    return (
        word in _FILLERS
        or short in _FILLERS
        or _REPEATED.sub(r"\1\1", word) in _FILLERS
        or _LAUGHTER.fullmatch(word) is not None
        or len(short) == 1
    )


def has_substance(text: str) -> bool:
    """Whether the text says what is wrong, at least in one word ("banjir"); a greeting or "tes" does not."""
    return sum(map(len, _meaning(text))) >= _FEWEST_LETTERS


def is_one_word(text: str) -> bool:
    """Whether only one word says something, so that it may as well be a name: "dino", "banjir"."""
    return len(_meaning(text)) == 1


def is_greeting(text: str) -> bool:
    """Whether the text only greets, thanks, tries the bot out or announces a report."""
    return bool(_WORD.search(text)) and not _meaning(text)


def is_wordless(text: str) -> bool:
    """Whether there is neither a letter nor a digit in it: only emoji, dots or question marks."""
    return bool(text.strip()) and not any(sign.isalnum() for sign in text)


_DANGER = re.compile(
    r"\b(?:(?:on|is a|there is) fire|fire in|burning (?:house|building)|explo(?:ded|sion)|gas leak"
    r"|drown(?:ing|ed)|bleeding|unconscious|not breathing|heart attack|trapped|electrocuted|stabbed"
    r"|(?:people|somebody|someone|child|children) (?:is |are )?(?:hurt|injured)"
    r"|(?:car|bad|serious) (?:crash|accident))\b",
    re.IGNORECASE,
)


def is_danger_in_english(text: str) -> bool:
    """Whether people are in danger, told in English; the router hears it in Indonesian and Javanese."""
    return _DANGER.search(text) is not None


def _any(words: str, *patterns: str) -> str:
    """A group that matches any of the words (parted by blanks, ``_`` for a blank inside) or patterns."""
    longest_first = sorted(words.split(), key=len, reverse=True)
    return f"(?:{'|'.join((*patterns, *(re.escape(word).replace('_', ' ') for word in longest_first)))})"


_UNIT = _any(
    "jam hari hr minggu mgg bulan bln tahun thn dina dino dinten sasi wulan ulan taun",
    r"(?:hari|minggu|bulan|tahun)an",
)
_ONE = rf"(?:se|sak|sa)[ -]?{_any('jam hari minggu bulan tahun dina dino dinten wulan ulan sasi taun')}"
_TWICE = "|".join(
    rf"ber[ -]?{unit}(?:[ -]?{unit}| ?2)" for unit in ("hari", "minggu", "bulan", "tahun", "taun")
)
_NUMBER = _any(
    "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas setengah separo belasan "
    "puluhan beberapa bbrp siji loro rong telu telung papat patang limo limang enem nem nemang pitu "
    "pitung wolu wolung sanga sangang pirang setunggal kalih tigang sekawan gangsal",
    r"\d{1,3}(?:[.,]\d)?(?: ?[-–] ?\d{1,2})?",
    r"(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|rong|telung|patang) (?:belas|puluh|las)",
    r"pirang[ -]pirang",
)
_SPAN = rf"(?:{_ONE}|{_TWICE}|{_NUMBER} ?{_UNIT})"
_HAVING = _any(
    "sudah udah sudh sdh dah udh telah wis wes uwis uwes sampun selama slama suwene hampir meh "
    "mendekati kurang_lebih sekitar kira-kira kiro-kiro lebih_dari luwih_saka baru lagek nganti ada"
)
_AGO = (
    rf"(?:(?:yang|yg|sing|seng) )?{_any('lalu kepungkur kapungkur terakhir belakangan lebih luwih ini iki')}"
)
_MONTH = _any(
    "januari februari maret april mei juni juli agustus september oktober november desember jan feb "
    "mar apr jun jul agt agu sep okt nov des"
)
_WEEKDAY = _any("senin selasa rabu kamis jumat jum'at sabtu minggu senen seloso rebo kemis jemuah setu ahad")
_HOUR = _any("subuh pagi siang sore malam malem bengi isuk awan dini_hari maghrib magrib")
_YESTERDAY = _any("kemarin kemaren kmrn kmren wingi")
_PERIOD = _any("bulan bln tahun thn sasi taun wulan")
_FEAST = _any("lebaran puasa poso ramadan ramadhan natal tahun_baru riyoyo riyaya")
_PAST = rf"(?:{_YESTERDAY}|(?:(?:yang|yg) )?lalu|kepungkur)"
_DAY = _any(
    "kemarin_lusa wingenane mau_bengi mau_isuk mambengi semalam smlm barusan baru_saja baru_aja lagek_ae",
    rf"{_YESTERDAY}(?: {_HOUR})?",
    rf"(?:pas )?{_FEAST} {_PAST}",
    rf"(?:tadi|td) {_HOUR}",
    rf"(?:{_HOUR}|hari|dino|dina) (?:tadi|ini|iki)",
    rf"(?:(?:hari )?{_WEEKDAY}|{_PERIOD}) (?:{_HOUR} )?{_PAST}",
    rf"(?:awal|akhir|pertengahan) (?:minggu|bulan|tahun|{_MONTH})(?: (?:ini|lalu|{_YESTERDAY}))?",
)
_MARK = _any(
    "pandemi dulu dahulu mbiyen biyen lama",
    _DAY,
    _FEAST,
    r"(?:awal )?(?:semester|tahun ajaran)(?: (?:ini|baru|kemarin|lalu))?",
    rf"(?:bulan|bln|sasi|wulan) (?:{_MONTH}|{_FEAST})(?: \d{{4}})?",
    _SPAN,
    rf"(?:tanggal|tgl) ?\d{{1,2}}(?: {_MONTH}|[/-]\d{{1,2}})?(?:[ /-]\d{{2,4}})?",
    rf"\d{{1,2}} {_MONTH}(?: \d{{4}})?",
    rf"{_MONTH}(?: \d{{4}})?",
    r"(?:(?:tahun|thn|taun) )?(?:19|20)\d\d",
    r"(?:jam|pukul) \d{1,2}(?:[.:]\d\d)?",
    rf"(?:hari )?{_WEEKDAY}(?: {_HOUR})?",
    _HOUR,
)
_LONG = (
    r"(?:(?:sudah|udah|sdh|udh|dah|wis|wes) (?:sangat )?(?:lama|suwe)(?: (?:sekali|banget))?"
    r"|ket biyen)"
)
_SINCE = _any("sejak sjk semenjak mulai mulane wiwit kawit ket sakwise")

# What a number of days also says: how often, by when, opening hours, a promise. None of it is since when.
_NOT_BEFORE = "".join(
    rf"(?<!{word} )"
    for word in (
        "setiap",
        "tiap",
        "saben",
        "per",
        "dalam",
        "janji",
        "dijanjikan",
        "maksimal",
        "buka",
        "usia",
        "umur",
    )
)
_NOT_AFTER = (
    r"(?![\w-])(?! (?:19|20)\d\d\b)(?! (?:\w+ )?(?:kali|sekali|pisan|ping)\b)"
    r"(?! (?:lagi|depan|kerja|penuh|ke depan|kedepan|mendatang|nanti|dari sekarang)\b)"
)
_SPAN_IN_ENGLISH = (
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}|several|many|some|a (?:few|couple of)) "
    r"(?:day|week|month|year)s?"
)
_SO_LONG_IN_ENGLISH = (
    rf"for (?:about |over |almost |more than |at least |the (?:last|past) )?{_SPAN_IN_ENGLISH}"
)
_WEEKDAY_IN_ENGLISH = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_DAY_IN_ENGLISH = _any(
    "yesterday this_morning last_night",
    rf"last (?:week|month|year|{_WEEKDAY_IN_ENGLISH})",
    rf"{_SPAN_IN_ENGLISH} ago",
)
# Of these the first in a story counts: what it begins with is what it is about.
_BEGUN = "|".join(
    (
        rf"\b{_HAVING}(?: {_HAVING}){{0,3}} {_SPAN}{_NOT_AFTER}(?: {_AGO}\b)?",
        rf"\b{_SINCE} (?:sekitar )?{_MARK}{_NOT_AFTER}(?: {_AGO}\b)?",
        rf"\bsince (?:{_DAY_IN_ENGLISH}|{_WEEKDAY_IN_ENGLISH})\b",
        rf"(?<!open )\b{_SO_LONG_IN_ENGLISH}\b",
    )
)
_FOUND = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        _BEGUN,
        rf"\b(?:dari|dr) (?:sekitar )?{_MARK}{_NOT_AFTER}(?: {_AGO}\b)?",
        rf"\b{_LONG}\b",
        rf"\b{_DAY_IN_ENGLISH}\b",
        rf"{_NOT_BEFORE}\b{_SPAN}{_NOT_AFTER}(?: {_AGO}\b)?",
        rf"\b{_DAY}(?!\w)",
    )
)
# When somebody fell is not since when it is broken: "kemarin ada mahasiswi jatuh".
_FELL = (
    r"(?:ke|ter|ng|nge)?"
    r"(?:jatuh|jatoh|ceblok|tibo|peleset|pleset|serempet|tabrak|cemplung|celaka(?:an)?|fell)"
)
_SOMEBODY = _any(
    "orang wong warga pengendara pemotor motor ibu bapak anak cah bocah mahasiswa mahasiswi siswa murid "
    "tetangga nenek kakek mbah adik adek kakak teman somebody someone people child"
)
_SOMEBODY_FELL = re.compile(
    rf"^,? (?:ada |onok |ono )?(?:\w+ )?{_SOMEBODY}(?:ku|nya|ne| saya| kami)? (?:\w+ ){{0,2}}{_FELL}\b",
    re.IGNORECASE,
)
# From one hour to another is how it goes each day, and not since when: "dari jam 10 malam sampai jam 2".
_FROM_HOUR = re.compile(rf"(?:{_SINCE}|dari|dr) (?:(?:jam|pukul) \d|{_HOUR}\b)", re.IGNORECASE)
_TO_HOUR = re.compile(
    rf"(?: {_HOUR})? ?(?:-|s/d|(?:sampai|sampe|sampek|hingga|nganti|to|till?)\b"
    r"(?! (?:sekarang|saiki|saat|hari)))",
    re.IGNORECASE,
)
_BEGINS_SINCE = re.compile(rf"{_SINCE}\b", re.IGNORECASE)
# Without "sudah" or "selama" these tell a length, not a beginning: a queue of one hour, three meals in a day.
_LENGTH_ONLY = re.compile(r"\S+ ?jam|se(?:jam|hari)|sakjam|sedin[ao]|setengah \w+", re.IGNORECASE)


def find_since(text: str) -> str | None:
    """The words that say since when ("sudah 2 minggu", "sejak kemarin", "wes sewulan"), or None.

    How often ("2 hari sekali"), opening hours ("24 jam") and promises ("dalam 3 hari") are not it.
    """
    plain = re.sub(r"\s+", " ", text)
    for pattern in _FOUND:
        for found in pattern.finditer(plain):
            words = found.group().strip()
            of_a_fall = _SOMEBODY_FELL.match(plain[found.end() :]) and not _BEGINS_SINCE.match(words)
            of_each_day = _FROM_HOUR.match(words) and _TO_HOUR.match(plain[found.end() :])
            if not (of_a_fall or of_each_day or _LENGTH_ONLY.fullmatch(words)):
                return words
    return None
