"""Short answers as people type them instead of pressing a button. Recognition only; never shown."""

import re
from itertools import pairwise

from complaints.word_lists import either
from handlers.desk.conversation.words import listed

Words = str | frozenset[str]
_WORDS = listed("short")
_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_FEW, _A_SENTENCE = 6, 9
NOT = _WORDS["not"]
"""How people say no to what follows."""
_ME = _WORDS["me"]
_POLITE = _WORDS["polite"]
_NOD = _WORDS["nod"]
_READ = _WORDS["read"]
_YES = _NOD | _WORDS["yes"]
_WAIT = _WORDS["wait"]
_MEANWHILE = _NOD | _ME | _WORDS["meanwhile"]
_PROMISE = _WORDS["promise"]
_BY_THEN = _WORDS["by_then"]
_DAYS = _WORDS["days"]
_NO = NOT | _WORDS["no"]
_MEANT = _WORDS["meant"]
_DENIAL = NOT | _WORDS["denial"]
_SKIP = _DENIAL | _WORDS["skip"]
_DOUBT = _WORDS["doubt"]
_UNSURE = _DOUBT | NOT | _WORDS["unsure"]
_HARM = _WORDS["harm"]
_FALL = re.compile(
    r"\b(?:jatuh|jatoh|ceblok|tibo|fell)\b(?! tempo)"
    r"|\bpatah (?:tangan|kaki|tulang|gigi|lengan)|\b(?:tangan|kaki|tulang|lengan)(?:nya|ne|ku)? patah"
    r"|\b(?:luka|lecet)(?:[ -]luka)?\b(?! lama)"
)
_THINGS = re.compile(
    r"\b(?:pohon|wit|ranting|dahan|batang|kabel|tiang|genteng|atap|papan|baliho|reklame|daun|kelapa|tembok|harga)\w*"
    r"(?: [^\W\d_]+){0,2}? (?:sampai |hampir |mau |sudah )?(?:jatuh|jatoh|ceblok|tibo)\b"
)
_FEAR = (
    r"(?:(?:di)?(?:takut|khawatir|kawatir|kuatir|kuwatir)(?:nya|kan)?|wedi|rawan|mengko|nanti(?:nya)?|sebelum"
    r"|sakdurunge|hampir|nyaris|meh|(?:ber)?potensi|(?:ber)?(?:resiko|risiko)|mencegah|menghindari|mengurangi"
    r"|jangan|jgn|ojo|(?:me)?nunggu|tunggu|belum ada|durung ono"
    r"|(?:biar|agar|supaya|ben) (?:tidak|tdk|gak|nggak|ga|ora)|(?:kalau|kalo|klo|lek|nek) (?:sampai|ada|ono)"
    r"|afraid|before|almost|nearly|might|could)"
)
_CAUSE = r"(?:bikin|buat|membuat|terjadi(?:nya)?|orang|anak|m\w+kan|m\w+bahayakan)"
_HURT = rf"(?:jatuh|jatoh|ceblok|tibo|fell|fall|luka|{either(_HARM)})"
# No word of a fear may tell what has happened: "takut lewat karena kemarin jatuh" is harm.
_HAPPENED = (
    r"(?:karena|krn|karna|sebab|soalnya|gara|sudah|udah|sdh|wis|wes|kemarin|kmrn|wingi|tadi|barusan)\b"
)
_FEARED = re.compile(
    rf"\b{_FEAR}(?: (?!{_HAPPENED})[\w-]+){{0,4}}? {_HURT}\b"
    rf"|\b(?:bisa|dapat|akan|bakal|mau|iso)(?: {_CAUSE}){{0,3}} {_HURT}\b|\bdemam berdarah\b"
)
_CANCEL = _WORDS["cancel"]
_SAFE, _BESIDE_SAFE = _WORDS["safe"], _WORDS["beside_safe"]
_GIVEN_UP, _STILL_NOT = _WORDS["given_up"], _WORDS["still_not"]
_NEW = _WORDS["new"]
_REPORT = _WORDS["report"]
_GRATITUDE = re.compile(
    r"\b(?:terima ?kasih?|(?:matur ?)?(?:nuwun(?! sewu)|suwun)|kesuwun|ma?kasih?|trims?|thanks?|thx|tq)\b"
)
_BUT = _WORDS["but"]
_STARS = re.compile(
    r"\s*(?P<before>(?:nilai|nilainya|bintang|rating|biji|skor)\s+)?(?P<stars>[1-5]|satu|dua|tiga|empat|lima)"
    r"(?P<after>\s*(?:/\s*5|bintang|stars?)\b)?(?P<rest>\s*$|\s*[,.!]?\s+.*)",
    re.IGNORECASE | re.DOTALL,
)
_COUNTED = {"satu": "1", "dua": "2", "tiga": "3", "empat": "4", "lima": "5"}
_MUTE_ENDS = _WORDS["mute_ends"]


def is_yes(text: str) -> bool:
    """Such as “ya”, “nggih”, “iya kirim aja”."""
    return _made_of(text, _YES, _YES)


def is_nod(text: str) -> bool:
    """Such as “iya”, “ok kak”, “makasih”: no answer where a fact was asked for."""
    return _made_of(text, _NOD, _NOD) or (is_thankful(text) and _made_of(text, _POLITE, _POLITE))


def is_polite(text: str) -> bool:
    """Such as “baik kak”, “siap, makasih, semoga cepat ditangani”: it was read, and no more."""
    said = words_of(text)
    return bool(said) and all(word in _NOD | _POLITE | _READ for word in said)


def asks_to_wait(text: str) -> bool:
    """Such as “sebentar ya kak”, “sik, tak golek fotone”."""
    return _made_of(text, _WAIT | _MEANWHILE, _WAIT)


def puts_off(text: str) -> bool:
    """Such as “nanti sore saya kabari”: the answer to a question is still to come."""
    promised = _made_of(text, _WAIT | _MEANWHILE | _BY_THEN | _PROMISE, _PROMISE)
    said = set(words_of(text))
    waits = _made_of(text, _WAIT | _MEANWHILE | _BY_THEN, _WAIT) and not said <= _DAYS | _BY_THEN | _POLITE
    return asks_to_wait(text) or waits or (promised and not (_WAIT | _BY_THEN).isdisjoint(said))


def is_no(text: str) -> bool:
    """Such as “tidak usah”, “jangan”."""
    # "Aja" forbids in Javanese and is "just" in Indonesian: beside a wish it denies nothing.
    return _made_of(text, _NO | _ME, _NO) or _made_of(text, _NO | _ME | _MEANT, _NO - {"aja"})


def is_skip(text: str) -> bool:
    """Such as “lewati”, “gak ada foto”."""
    return text.strip() == "-" or _made_of(text, _SKIP | _ME, _DENIAL)


def is_unsure(text: str) -> bool:
    """Such as “tidak tahu”, “mboh”."""
    return _made_of(text, _UNSURE | _ME, _DOUBT | {"not"})


def is_thankful(text: str) -> bool:
    """Whether it thanks and takes nothing back: “matur nuwun pak, cepat sekali”, never “suwun, tapi …”."""
    return _GRATITUDE.search(text.casefold()) is not None and _BUT.isdisjoint(words_of(text))


def stars_in(text: str) -> tuple[str, str] | None:
    """A typed mark and the words that follow it: “5”, “bintang 4”, “5, cepat sekali”; None for anything else.

    A bare number before words may count something (“3 lampu mati”): it is a mark only with a comma or thanks.
    """
    found = _STARS.fullmatch(text)
    if found is None:
        return None
    rest = found["rest"].strip()
    marked = found["before"] or found["after"] or rest.startswith((",", ".", "!")) or is_thankful(rest)
    stars = _COUNTED.get(found["stars"].casefold(), found["stars"])
    if stars != found["stars"] and not found["before"]:
        return None  # "tiga" alone may count anything
    return (stars, rest.lstrip(",.! ").strip()) if marked or not rest.strip(",.! ") else None


def is_cancel(text: str) -> bool:
    """Such as “batal”, “gak jadi”."""
    return _made_of(text, _CANCEL, _CANCEL) or _made_of(text, _NO | {"jadi"}, frozenset({"jadi"}))


def drops_it(text: str) -> bool:
    """Such as “batal deh, saya males ribut”: what waits shall be dropped."""
    said = words_of(text)
    refuses = said[:1] and (said[0] in _CANCEL or (said[0] in _NO and said[1:2] == ["jadi"]))
    return is_cancel(text) or (bool(refuses) and len(said) <= _FEW)


def may_drop_it(text: str) -> bool:
    """Such as “eh ga jadi batal”, which may mean either: she is asked."""
    given_up = frozenset({"jadi", "sido", "sios"})
    return drops_it(text) or _made_of(text, _CANCEL | _NO | given_up, _CANCEL | given_up)


def says_it_is_over(text: str) -> bool:
    """Such as “gak jadi, udah aman”, “wes ditulungi”: whoever was in danger is not any more."""
    said = words_of(text)
    beside = _SAFE | _BESIDE_SAFE | _POLITE | _NOD | _CANCEL | _NO | {"jadi"}
    if "?" in text or not 0 < len(said) <= _A_SENTENCE or not _SAFE.intersection(said) or set(said) - beside:
        return False
    denied = [after for word, after in pairwise(said) if word in _NO and word != "aja"]
    return not set(denied) - _GIVEN_UP and said[-1] not in _NO - {"aja"} and _STILL_NOT.isdisjoint(said)


def means_a_new_one(text: str) -> bool:
    """Such as “yang baru”, “iya beda”: the answer that words which wait are a new report."""
    return _made_of(text, _NEW | _NOD | _REPORT, _NEW)


def wants_chronology(text: str) -> bool:
    """Such as “kronologi”, “minta kronologi MLG-…”: a request, not a story."""
    said = words_of(text)
    return len(said) <= _FEW and not {"kronologi", "kronologinya", "chronology"}.isdisjoint(said)


def says_other_matter(text: str) -> bool:
    """Such as “bukan hal yang sama”, “beda masalah”, “pisahkan”: what was merged is another matter."""
    said = set(words_of(text))
    short = 0 < len(said) <= _FEW
    another = not said.isdisjoint(_WORDS["apart"])
    return short and (another or ("bukan" in said and not said.isdisjoint({"sama", "itu", "podo"})))


def well_marked(text: str) -> str:
    """A mark of four or five and nothing else, of one who has no doubt that it is solved; else empty."""
    found = stars_in(text)
    return found[0] if found is not None and found[0] in {"4", "5"} and not found[1].strip() else ""


def ends_mute(text: str) -> bool:
    """What after /jeda ends it: “lanjut” or 0."""
    return text.strip() == "0" or _made_of(text, _MUTE_ENDS, _MUTE_ENDS)


def tells_of_harm(text: str) -> bool:
    """Whether somebody fell or was hurt, so that a kind word comes first; a fear is no harm."""
    said = _FEARED.sub("", text.casefold())
    fell = _FALL.search(said) is not None and _THINGS.search(text.casefold()) is None
    return fell or not _HARM.isdisjoint(words_of(said))


def words_of(text: str) -> list[str]:
    """Its words, in small letters."""
    return _WORD.findall(text.casefold())


def made_of(text: str, words: Words, needed: Words) -> bool:
    """Whether a short text holds nothing but these words and polite ones, at least one of them needed.

    Lists of words are sets, or parted by blanks.
    """
    return _made_of(text, _as_set(words), _as_set(needed))


def _as_set(words: Words) -> frozenset[str]:
    return frozenset(words.split()) if isinstance(words, str) else words


def _made_of(text: str, words: frozenset[str], needed: frozenset[str]) -> bool:
    said = words_of(text)
    short = 0 < len(said) <= _FEW
    return short and all(word in words | _POLITE for word in said) and bool(needed & set(said))
