"""The words of the calendar as people in a hurry write them, in Indonesian with a little Javanese."""

from __future__ import annotations

from complaints.errors import Invalid

_MONTHS = ("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des")
_OTHERWISE = {
    "ags": "agu",
    "agt": "agu",
    "aug": "agu",
    "may": "mei",
    "oct": "okt",
    "ukt": "okt",
    "uct": "okt",
    "dec": "des",
    "peb": "feb",
}
MONTH = (
    r"(?:jan(?:uari)?|[fp]eb(?:ruari)?|mar(?:et)?|apr(?:il)?|mei|may|jun[i]?|jul[i]?|ag(?:u(?:st(?:us)?)?|s|t)"
    r"|aug(?:ust)?|sep(?:t(?:ember)?)?|[ou][kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?)"
)
_WEEKDAYS = {
    "senin": 0, "senen": 0, "selasa": 1, "rabu": 2, "rebo": 2, "kamis": 3, "kemis": 3, "jumat": 4,
    "jumaat": 4, "sabtu": 5, "setu": 5, "minggu": 6, "ahad": 6,
}  # fmt: skip
WEEKDAY = r"(?:sen[ie]n|selasa|rabu|rebo|k[ae]mis|jum'?a?at|sabtu|setu|minggu|ahad)"
_COUNTS = {
    "se": 1, "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8,
    "sembilan": 9, "sepuluh": 10,
}  # fmt: skip
COUNT = rf"(?:\d{{1,3}}|se(?=hari|minggu|pekan|bulan|tahun)|{'|'.join(list(_COUNTS)[1:])})"
_ORDINALS = {"pertama": 1, "kesatu": 1, "kedua": 2, "ketiga": 3, "keempat": 4, "kelima": 5, "terakhir": 5} | {
    f"{before}{written}": number
    for number, roman in enumerate(("i", "ii", "iii", "iv", "v"), 1)
    for written in (str(number), roman)
    for before in ("", "ke")
}
ORDINAL = r"(?:(?:ke\s?-?\s?)?(?:[1-5]|i{1,3}|iv)|pertama|kesatu|kedua|ketiga|keempat|kelima|terakhir)"
TO = r"\s*(?:-|/(?=\s)|s\s?/\s?d\.?|\bsd\b|\bsampai(?:\s+dengan)?\b|\bhingga\b|\bs\.d\.?)\s*"
"""Between the two ends of a span."""
AHEAD = r"(?:depan|dpn|berikutnya|mendatang|ngarep|ngajeng|(?:yang|yg)\s+akan\s+datang|yad)"
BEHIND = r"(?:(?:yang|yg)\s+)?(?:lalu|kemarin|kmrn|kemaren|wingi|kepungkur)"


def count(word: str) -> int:
    """A number in figures or in words."""
    return int(word) if word.isdigit() else _COUNTS[word.casefold()]


def ordinal(word: str) -> int:
    """The number in "kedua", "ke-2", "II"."""
    return _ORDINALS[word.casefold().replace(" ", "").replace("-", "")]


def weekday(word: str) -> int:
    """0 for Monday."""
    return _WEEKDAYS[word.casefold().replace("'", "")]


def month(word: str) -> int:
    """The number of a month written in letters; ValueError where it is none."""
    short = word.casefold()[:3]
    return _MONTHS.index(_OTHERWISE.get(short, short)) + 1


def month_of(word: str) -> int:
    """The number of a month: "12", "des", "Desember", "Agt".

    Raises:
        Invalid: it is no month.
    """
    if word.isdigit():
        return int(word)
    try:
        return month(word)
    except ValueError as error:
        raise Invalid("error-no-day", field="date") from error
