"""Short answers as people type them instead of pressing a button. Recognition only; never shown."""

import re

_WORD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
_FEW = 6


def word_set(words: str) -> frozenset[str]:
    """Words parted by blanks, as a set."""
    return frozenset(words.split())


NOT = (
    "tidak tdk nggak enggak ngga nggk nga gak ga gk g ndak nda ndk endak kagak kaga no not don't don’t dont "
    "ora ra mboten boten"
)
_ME = word_set("saya sy aku aq kula kulo kami i we")
_POLITE = word_set(
    "kak min mas mbak pak bu bang admin deh dong lah aja saja wae ae sih ya yo nuwun matur suwun makasih "
    "terima kasih trims alhamdulillah sampun wis wes sudah udah eh oh ah duh aduh waduh lho loh kok"
)
_NOD = word_set("yeah ya iya yo iyo yoi yes y ok oke okay okey sip siap nggih nggeh inggih injih")
_READ = word_set(
    "baik bagus mantap aman noted ditunggu tunggu saya aku tak jos joss keren great good fine thanks thank "
    "you banyak sanget sekali banget atas infonya informasinya kabarnya kabare responnya bantuannya "
    "perhatiannya semoga mugi cepat cepet segera enggal ditangani dikerjakan diperbaiki bapak ibu"
)
_YES = _NOD | word_set(
    "boleh leres benar bener betul kirim kirimkan lanjut lanjutkan setuju pas cocok gas "
    "silakan silahkan monggo mangga"
)
_WAIT = word_set(
    "sebentar bentar bntr sbntr tunggu tungguin sik sikik sekedhap sekedap sakedhap sedhela sedelo sedilut "
    "diluk dilut sek sekk ntar ntr besok sesuk mbenjing tidur turu sare wait moment sec later tomorrow"
)
_MEANWHILE = (
    _NOD
    | _ME
    | word_set(
        "dulu dl tak masih lagi lg cari nyari carikan golek ambil ngambil foto fotonya fotone fotokan "
        "motret potret cek ngecek dicek lihat liat ndelok tanya tanyakan "
        "takon mau arep badhe lanjut lanjutin terus nggawe ngantuk a one just "
        "please hold on nyetir nyopir kerja kerjo rapat meeting jalan perjalanan dalan makan maem masak "
        "mandi adus sholat salat jemput ngeterno nganter kantor kuliah ngajar repot sibuk driving work"
    )
)
_PROMISE = word_set(
    "kabari kabarin kabarno kabarkan jawab jawabe bales balas balesin kirim kirimkan kirimno kirimi susulkan "
    "susuli nyusul fotokan fotoin send answer"
)
_BY_THEN = word_set(
    "nanti mengko mangke sore siang malam malem bengi pagi isuk habis abis sehabis setelah sampai sampe "
    "kalau kalo nek lek pulang mulih balik rumah omah griyo di nang ten fotonya fotone foto jawabannya will"
)
_NO = word_set(f"{NOT} nope jangan jgn ojo aja emoh gausah usah rahasia rahasiakan anonim perlu belum")
_MEANT = word_set("mau gelem purun kersa dikirim dulu dl")
_DENIAL = word_set(f"{NOT} lewati lewat langkungi skip kosong nanti gaada gakada gada gaono gaonok")
_SKIP = _DENIAL | word_set(
    "lanjut ada ad ono onok wonten usah punya duwe nduwe gadhah gadah foto fotonya fotone fotonipun perlu "
    "dulu belum have any a photo photos picture pictures"
)
_DOUBT = word_set(
    "tahu tau ngerti eruh weruh reti mboh mbuh embuh entah bingung paham terserah lali lupa ngertos kesupen "
    "hafal hapal apal inget ingat eling kelingan gatau gaktau gtau gatw gaweruh know idea dunno unsure "
    "forgot"
)
_UNSURE = _DOUBT | word_set(
    f"{NOT} kurang juga ugi pasti pastinya pastine persis persisnya tepatnya sejak mulai kapan nomor "
    "nomornya nomer nomernya nomere nomeripun namanya berapa piro pinten sure"
)
_HARM = word_set(
    "terjatuh kecelakaan terluka celaka kesandung tersandung nyungsep kecemplung njlungup berdarah cedera"
)
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
_HURT = rf"(?:jatuh|jatoh|ceblok|tibo|fell|fall|luka|{'|'.join(sorted(_HARM))})"
# No word of a fear may tell what has happened: "takut lewat karena kemarin jatuh" is harm.
_HAPPENED = (
    r"(?:karena|krn|karna|sebab|soalnya|gara|sudah|udah|sdh|wis|wes|kemarin|kmrn|wingi|tadi|barusan)\b"
)
_FEARED = re.compile(
    rf"\b{_FEAR}(?: (?!{_HAPPENED})[\w-]+){{0,4}}? {_HURT}\b"
    rf"|\b(?:bisa|dapat|akan|bakal|mau|iso)(?: {_CAUSE}){{0,3}} {_HURT}\b|\bdemam berdarah\b"
)
_CANCEL = word_set("batal batalkan gajadi cancel")
_NEW = word_set("baru anyar enggal beda lain new")
_REPORT = word_set("laporan yang yg sing itu ini bukan tambahan soal hal report a it's is")
_GRATITUDE = re.compile(
    r"\b(?:terima ?kasih?|(?:matur ?)?(?:nuwun(?! sewu)|suwun)|kesuwun|ma?kasih?|trims?|thanks?|thx|tq)\b"
)
_BUT = word_set(
    "tapi tp tpi tetapi namun cuma cuman hanya ning nanging but belum blm durung dereng masih isih taksih "
    "kurang tolong kapan"
)
_STARS = re.compile(
    r"\s*(?P<before>(?:nilai|nilainya|bintang|rating|biji|skor)\s+)?(?P<stars>[1-5]|satu|dua|tiga|empat|lima)"
    r"(?P<after>\s*(?:/\s*5|bintang|stars?)\b)?(?P<rest>\s*$|\s*[,.!]?\s+.*)",
    re.IGNORECASE | re.DOTALL,
)
_COUNTED = {"satu": "1", "dua": "2", "tiga": "3", "empat": "4", "lima": "5"}
_MUTE_ENDS = word_set("lanjut lanjutkan mulai aktif selesai stop berhenti")


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
    return asks_to_wait(text) or (promised and not (_WAIT | _BY_THEN).isdisjoint(words_of(text)))


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
    another = not said.isdisjoint(word_set("beda berbeda pisah pisahkan dipisah pisahno"))
    return short and (another or ("bukan" in said and not said.isdisjoint(word_set("sama itu podo"))))


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


def made_of(text: str, words: str, needed: str) -> bool:
    """Whether a short text holds nothing but these words and polite ones, at least one of them needed."""
    return _made_of(text, word_set(words), word_set(needed))


def _made_of(text: str, words: frozenset[str], needed: frozenset[str]) -> bool:
    said = words_of(text)
    short = 0 < len(said) <= _FEW
    return short and all(word in words | _POLITE for word in said) and bool(needed & set(said))
