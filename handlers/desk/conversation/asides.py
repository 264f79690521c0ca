"""What people ask the desk itself in the middle of a report: answered at once, and no part of the story."""

import re
from enum import StrEnum

from handlers.desk.conversation.short_words import made_of


class Aside(StrEnum):
    """What she wants to know; the value ends the key of the answer."""

    WHO = "who"
    READ = "read"
    HOW = "how"
    SAFE = "safe"
    COST = "cost"
    WHEN = "when"
    NEWS = "news"
    NIK = "nik"
    PHOTO = "photo"


_CHATTER = "saya aku i am kamu sampeyan panjenengan anda you are ini iki niki this is apa apakah opo napa"
_REALLY = "beneran bener benar sungguhan saestu asli really real"
_WHO = "siapa sapa sinten robot bot mesin manusia who human"
_TALKS = (
    f"{_CHATTER} {_REALLY} {_WHO} orang person a bukan chat ngobrol ngomong bicara sama dengan karo kaliyan "
    "talking to"
)
_READ = (
    "dibaca diwaca dipunwaos dibalas ditanggapi direspon ditindaklanjuti digubris diproses digarap "
    "ditangani read answered"
)
_REPORTS = (
    f"{_CHATTER} {_REALLY} {_READ} laporan laporannya laporane laporanipun petugas petugasnya orang pasti "
    "bakal akan nanti mengko mangke ga gak nggak enggak tidak ora mboten ta kan will be by anyone someone it"
)
_HOW = "maksudnya maksude maksudipun caranya carane caranipun gimana piye pripun bagaimana how mean"
_MEANS = f"{_CHATTER} {_HOW} itu kuwi niku gak nggak tidak ora mboten ngerti paham mudeng what do does that"

_LONGEST = 8
_WORD = re.compile(r"[^\W_]+")
_ASKS = re.compile(
    r"\?|\b(?:apa|apakah|opo|napa|kapan|gimana|gmn|piye|pripun|bagaimana|kenapa|knp|mengapa|berapa|brp|piro|pinten|"
    r"mana|how|why|when|what)\b|^(?:lah |lho |loh |eh )?kok\b"
    r"|\b(?:gak|ga|nggak|ora|mboten)(?: (?:ya|yo|sih|kak|mas|min|pak|bu|mbak|bang))*$"
)
_NOT = r"(?:ga|gak|nggak|enggak|ngga|tidak|tdk|ora|mboten|ndak)"
_SEES = r"(?:tau|tahu|eruh|weruh|liat|lihat|ngerti|baca|ketauan|ketahuan)"
_LEVELS = r"(?:anonim|rahasia|anonymous|confidential)"
_PAID = r"(?:gratis|bayar|mbayar|biaya|biayanya|mbayare|free|pay|cost)"
_CUES = {
    Aside.SAFE: (
        rf"\b(?:apa|apakah|gimana|gmn|piye|pripun|bagaimana|cara|caranya|how|what)\b.{{0,24}}\b{_LEVELS}\b"
        rf"|\b{_LEVELS}\b.{{0,16}}\?|\b(?:beda|bedanya|bedane|bedanipun)\b|\bdituntut\b"
        rf"|\b(?:mereka|dia|dy|orangnya|tetangga|kepala|atasan|lurah|bos)\b.{{0,20}}\b{_SEES}\b.{{0,20}}\?"
        rf"|\b{_SEES} (?:siapa )?(?:nama )?(?:saya|aku|kula|kulo)\b"
        rf"|\b(?:siapa|sapa|sinten) (?:(?:saja|aja|yang|yg|sing|bisa|boleh) )*{_SEES}\b.{{0,24}}\?"
        r"|\b(?:nanya|tanya|tanyain|minta|butuh|perlu|ask|need)\b.{0,12}\b(?:nama|name)\b"
        r"|\bnama\b.{0,12}\b(?:buat|untuk|kanggo) (?:apa|opo)\b"
    ),
    Aside.COST: (
        rf"^(?!.*\b(?:kok|kenapa|knp|padahal|lagi|terus)\b)"
        rf"(?:(?:apa|apakah|ini|berapa|brp|is|do)\b.{{0,20}}\b{_PAID}\b|.*\b{_PAID}\b.*\?)"
    ),
    Aside.WHEN: (
        r"\b(?:berapa|brp|piro|pinten) (?:lama|lamanya|suwe|dangu|hari|dinten|dino)\b"
        rf"|^(?:lah |lho |loh |eh )?kok (?:lama|suwe|dangu)\b|\b(?:lama|suwe) {_NOT}\b"
        r"|\bkapan (?:(?:kira2|kira-kira|kira kira|kiro-kiro|bisa|akan|bakal) )?"
        r"(?:selesai|diproses|ditangani|diperbaiki|dikerjakan|beres|dibalas|direspon|ditindak)\w*"
        r"|\bprosesnya (?:gimana|lama|berapa)|\b(?:gimana|bagaimana|piye) prosesnya\b|\bhow long\b"
    ),
    Aside.NEWS: (
        r"\b(?:dikabari|dikabarin|diberitahu|dihubungi|kabar|kabarnya|infonya|jawabannya)\b.{0,12}"
        r"\b(?:mana|lewat)\b|\b(?:lewat|dari|di) mana\b.{0,12}\b(?:kabar|kabarnya|info|infonya)\b"
    ),
    Aside.NIK: (
        r"\b(?:nik|ktp|kk)(?: ?nya)?\b.{0,8}\b(?:perlu|harus|wajib|butuh|ditulis)\b"
        r"|\b(?:perlu|harus|wajib|butuh|pake|pakai|minta)\b.{0,8}\b(?:nik|ktp|kk)\b"
    ),
    Aside.PHOTO: (
        r"\b(?:why|kenapa|knp|buat apa|untuk apa|harus|wajib|perlu)\b.{0,16}"
        r"\b(?:foto|fotonya|photo|photos)\b"
    ),
}
_CALLED = {aside: re.compile(cue) for aside, cue in _CUES.items()}
_OF_A_STORY = re.compile(
    r"\b(?:minta|diminta|dimintai|disuruh|suruh|ditarik|kena|dipungut|pungut|ngurus|urus|bikin|buat ktp|"
    r"syarat|cetak|tagihan|denda|petugas(?:nya)?|kasir|loket|antri|antre|rb|ribu|juta)\b|\d{3}"
)


def aside_in(words: str) -> Aside | None:
    """Which of these she asks, if her words are nothing else."""
    if made_of(words, _TALKS, _WHO):
        return Aside.WHO
    if "?" in words and made_of(words, _REPORTS, _READ):
        return Aside.READ
    if made_of(words, _MEANS, _HOW):
        return Aside.HOW
    return _called(" ".join(words.casefold().split()))


def _called(said: str) -> Aside | None:
    """By a word that names it, in a short question that tells of nothing else."""
    short = len(_WORD.findall(said)) <= _LONGEST
    if not short or not _ASKS.search(said):
        return None
    aside = next((one for one, cue in _CALLED.items() if cue.search(said)), None)
    asks_us = aside is Aside.SAFE or not _OF_A_STORY.search(said)
    return aside if asks_us else None
