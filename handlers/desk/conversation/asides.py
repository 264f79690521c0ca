"""What people ask the desk itself in the middle of a report: answered at once, and no part of the story."""

from enum import StrEnum

from handlers.desk.conversation.short_words import made_of


class Aside(StrEnum):
    """What she wants to know; the value ends the key of the answer."""

    WHO = "who"
    READ = "read"
    HOW = "how"


_CHATTER = "saya aku i am kamu sampeyan panjenengan anda you are ini iki niki this is apa apakah opo napa"
_REALLY = "beneran bener benar sungguhan saestu asli really real"
_WHO = "siapa sapa sinten robot bot mesin manusia who human"
_TALKS = (
    f"{_CHATTER} {_REALLY} {_WHO} orang person a bukan chat ngobrol ngomong bicara sama dengan karo kaliyan "
    "talking to"
)
_READ = "dibaca diwaca dipunwaos dibalas ditanggapi direspon ditindaklanjuti digubris read answered"
_REPORTS = (
    f"{_CHATTER} {_REALLY} {_READ} laporan laporannya laporane laporanipun petugas petugasnya orang pasti "
    "bakal akan nanti mengko mangke gak nggak enggak tidak ora mboten ta will be by anyone someone it"
)
_HOW = "maksudnya maksude maksudipun caranya carane caranipun gimana piye pripun bagaimana how mean"
_MEANS = f"{_CHATTER} {_HOW} itu kuwi niku gak nggak tidak ora mboten ngerti paham mudeng what do does that"


def aside_in(words: str) -> Aside | None:
    """Which of these she asks, if her words are nothing else."""
    if made_of(words, _TALKS, _WHO):
        return Aside.WHO
    if "?" in words and made_of(words, _REPORTS, _READ):
        return Aside.READ
    return Aside.HOW if made_of(words, _MEANS, _HOW) else None
