"""What a reply to a question says, told by its words alone. Recognition only; never shown."""

import re

from complaints.drafting.hearing import find_since
from handlers.desk.conversation.short_words import NOT, is_yes, made_of, word_set

_WORD = re.compile(r"[^\W_]+")
_NUMBER_SIGN = re.compile(r"\bno\.? ?(?=(?:rumah )?\d)")
_FEW, _A_SENTENCE = 6, 9


_OPENING = word_set(
    "eh oh ya yah aduh duh waduh wah lho lah hmm maaf sorry sori kak min mas mbak mba pak bu bang bro om mbah"
)
_NO = word_set(
    f"{NOT} jangan jgn ojo emoh gausah gakusah gaada gakada gada gaono gaonok gapunya gakpunya belum blm "
    "durung dereng tanpa nope"
)
_FORBIDS = word_set("jangan jgn ojo emoh gausah gakusah usah takut wedi ajrih keberatan")
_NOT_YET = word_set("belum blm durung dereng")
_HARMLESS = re.compile(
    rf"\b(?:(?:{'|'.join(NOT.split())}) ?(?:apa[ -]?apa|apa2|papa|popo|opo[ -]?opo|nopo[ -]?nopo|"
    r"napa[ -]?napa|masalah)|gapapa|gpp|gakpapa)\b"
)
_REFUSED = re.compile(
    rf"\b(?:{'|'.join(NOT.split())}) (?:usah|perlu|boleh|mau|gelem|purun|pengen|ingin|setuju|pareng)\b"
)
_LEAVE = word_set(
    "boleh iya ya iyo yo nggih inggih nggeh injih yup yap yep ok oke silakan silahkan monggo mangga yes sure "
    "pareng"
)
_BESIDE_NO = (
    _NO
    | _FORBIDS
    | word_set(
        "perlu boleh mau ingin pengen nama namaku jeneng asma ditampilkan tampilkan tampilin ditampilin "
        "disebut sebut disebar sebar pake pakai ditulis kasih ada onok ono wonten punya duwe gadhah berani "
        "sempat bisa iso saget lagi di kos rumah kamera hp sekarang saiki dulu di makasih thanks"
    )
)
_A_NO = 2
_SURELY = word_set("boleh pareng silakan silahkan monggo mangga")
_OF_NAMES = "nama namaku namanya nami jeneng jenengku jenengnya asma name"
_SHOWN = (
    f"{_OF_NAMES} saya aku kula kulo ku my ditampilkan ditampilin tampilkan tampilin dilihat lihat liat "
    "disebut sebut pake pakai petugas petugasnya"
)
_NAMED = re.compile(rf"\b(?:{'|'.join(_OF_NAMES.split())})\b", re.IGNORECASE)
_HER_NAME = re.compile(
    r"\b(?:(?:nama|nami|jeneng|asma) (?:saya|aku|kula|kulo)|namaku|jenengku|my name)\b", re.IGNORECASE
)
_PHONE = re.compile(r"[+\d][\d \-]{7,16}\d")
_PICTURE = r"(?:foto\w*|bukti|buktinya|gambar|photo|picture|video)"
_NO_PICTURE = re.compile(
    rf"\btanpa {_PICTURE}\b|\b{_PICTURE}\b.{{0,20}}\b(?:nyusul|menyusul|besok|sesuk|nanti|ntar|mengko)\b"
    rf"|\b(?:nyusul|menyusul|besok|sesuk|nanti)\b.{{0,24}}\b{_PICTURE}\b"
    rf"|\b(?:{'|'.join(_NO)})\b.{{0,24}}\b{_PICTURE}\b|\b{_PICTURE} (?:{'|'.join(_NO)})\b|^(?:gpp|gapapa)\b"
)
_SENDS = (
    "ya iya iyo yo yoi yes y yup yap yep ok oke okay okey sip siap nggih inggih injih boleh leres bener "
    "benar betul kirim kirimkan kirimen kirimin kirimno send submit pas sesuai cocok lanjut lanjutkan gas "
    "setuju silakan silahkan monggo mangga"
)
_SENT_WITH = (
    f"{_SENDS} en itu ini iku niku niki semua semuanya kabeh sedaya wali sae mpun mawon langsung segera "
    "cepat cepet sekarang saiki sudah udah sdh wis wes bang bos om kk it now please all right correct "
    "laporan laporannya banget"
)
_SENDING = word_set("kirim kirimkan kirimen kirimin kirimno send submit lanjut lanjutkan gas")
_HAVE_PHOTOS = "ada wonten onok ono punya ini niki iki saya aku here is the i have"
_HURRY = "cepat cepet cepetan cepetin buruan gercep segera ndang lekas age agek hurry fast quick asap"
_TIMES = word_set(
    "hari jam minggu mgg bulan bln tahun thn taun taon semester kemarin kemaren kmrn wingi tadi td dulu "
    "dahulu biyen mbiyen lama suwe dangu hujan ujan udan jawah lebaran puasa ramadan natal pagi siang sore "
    "malam malem mlm bengi isuk esuk enjing semalam subuh barusan nembe lagek tiap saben setiap sasi wulan "
    "dina dino dinten awal akhir pandemi always since yesterday today tonight week weeks month months year "
    "years days night morning ago januari februari maret april mei juni juli agustus september oktober "
    "november desember senin selasa rabu kamis jumat sabtu seminggu sebulan setahun sehari sedino sewulan "
    "saminggu sawulan"
)
_SINCE = word_set("sejak sjk semenjak ket kawit wiwit since")
_PLACED = word_set(
    "depan dpn ngarep ngarepe ngajeng dekat deket cedak cedake cedhak celak cerak sebelah sebelahe samping "
    "belakang blakang mburi mburine wingking seberang pinggir pojok pojokan ujung gang gg jl jln jalan "
    "dalan margi embong perum perumahan kampung kampong pasar sekolah sd sdn smp smpn "
    "sma sman smk smkn masjid mushola gereja kelurahan kel kecamatan kec desa daerah area kawasan taman "
    "kantor puskesmas rs rsud terminal stasiun jembatan toko warung kos kosan kampus alun alun2 simpang "
    "pertigaan perempatan bunderan bundaran lapangan makam near behind front street gate"
)
_NUMBERED = re.compile(r"\b(?:rt|rw|blok|block|no|nomor|nomer|gang|gg) ?(?:rumah )?(?:\d+|[a-z])\b")
_BESIDE = word_set(
    "depan dpn ngarep ngarepe ngajeng dekat deket cedak cedake cedhak celak cerak sebelah samping belakang "
    "mburi mburine wingking seberang pinggir pojok pojokan ujung near behind"
)
_AT = word_set("di ten wonten teng nang ning neng ndek at in on near sebelah antara")
_WRONG = word_set(
    "rusak bolong lubang mati padam pedot mampet banjir bau mambu ambu macet bocor longsor roboh "
    "rubuh tumbang ambruk ambles amblas sampah numpuk tumpuk keruh butek buthek bising berisik gelap peteng "
    "gigit maling begal palak pungli tarik jaluk minta bakar asap genang genangan luber rembes patah hilang "
    "ilang tabrak jatuh jatoh ceblok tolak antri antre jutek kasar marah usir angkut sita gusur judi miras "
    "mabuk ganggu setrum bahaya kotor kumuh liar banyak akeh kathah korupsi suap tipu curang pukul ancam "
    "jebak kejebak luka hanyut celaka retak semrawut coret resahkan serobot bangkai licin miring jebol "
    "nutup tutup broken hole potholes dirty dead trash garbage smell flood flooded leak stolen noise dark"
)
_BEGINS = re.compile(r"^(?:ber|ter|di|me[mn]?|nge|ng|n|ke|pe)(?=\w{3})")
_ENDS = re.compile(r"(?:nya|kan|ne|an|in|i|e)$")
_WISHING = word_set(
    "mau pengen pingin kepingin ingin tolong mohon minta arep badhe nyuwun semoga biar ben want"
)
_ASKING = word_set(
    "apa apakah opo napa kok kapan gimana gmn piye pripun bagaimana kenapa knp mengapa berapa brp piro "
    "pinten siapa how why when what who"
)
_FILLER = _OPENING | word_set(
    "yg yang sing ingkang itu iku niku ini iki niki kok lah deh sih dong kira kiro kira2 sekitar kurang "
    "lebih kpn kapan klo kalo kalau salah g ga gak nek sudah udah sdh wis wes sampun dari dr sejak mulai "
    "kayaknya gpp gapapa kan bukan mungkin sepertinya aja saja mawon ya yo nggih saya aku"
)


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
    leave = " ".join(_LEAVE)
    sure = not _SURELY.isdisjoint(words) or words[0] in _LEAVE
    introduces = sure and _HER_NAME.search(plain) is not None and "?" not in plain and "bukan" not in words
    return is_yes(plain) or made_of(plain, f"{leave} {_SHOWN}", leave) or introduces


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
    return made_of(text, f"{_HAVE_PHOTOS} foto fotone fotonya photo", "foto fotone fotonya photo")


def hurries(text: str) -> bool:
    """Whether it only wants us to be quick: “cepetan pak”."""
    return made_of(text, f"{_HURRY} tolong banget sekali woy please bang bos om", _HURRY)


def wishes(text: str) -> bool:
    """Whether it begins with what she wants: “pengen rombongku balik”."""
    return not _WISHING.isdisjoint(said(text)[:2])


def tells_what_is_wrong(text: str) -> bool:
    """Whether a word of it tells of a problem, and no name does: “bolong”, “ditarik”, “kebanjiran”."""
    return any(not _WRONG.isdisjoint(_stems(word)) for word in said(text))


def looks_placed(text: str) -> bool:
    """Whether it is put like a place: “depan …”, “RT 3”, “di …”."""
    words = [word for word in said(text) if word not in _OPENING]
    numbered = _NUMBERED.search(" ".join(words)) is not None
    return numbered or not _PLACED.isdisjoint(words) or (bool(words) and words[0] in _AT)


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
    if not words or len(words) > _FEW or tells_what_is_wrong(text):
        return False
    return words[0] in _SINCE or not (_TIMES.isdisjoint(words) or looks_placed(text))


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
