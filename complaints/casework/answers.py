"""Whether an answer is worth sending: the ministry told Malang that answers must not be "normatif" (empty).

A check before it goes out, never a verdict: the officer is told in one line what seems to be missing and may
send it all the same.
"""

from __future__ import annotations

import re
from enum import StrEnum
from typing import TYPE_CHECKING

from complaints.routing.stems import stem

if TYPE_CHECKING:
    from collections.abc import Iterable


class Flaw(StrEnum):
    """What seems wrong with an answer, the weightiest first."""

    UNDONE = "undone"
    COLLEAGUE = "colleague"
    ELSEWHERE = "elsewhere"
    OTHER_OFFICE = "other-office"
    PERSONAL = "personal"
    NO_DAY = "no-day"
    QUESTION = "question"
    DONE = "done"
    NO_QUESTION = "no-question"
    NOT_YET = "not-yet"
    TEMPLATE = "template"
    BLAME = "blame"
    SHOUTING = "shouting"
    SHORT = "short"
    NO_ACTION = "no-action"
    NO_DATE = "no-date"
    NO_UNIT = "no-unit"
    NO_PHOTO = "no-photo"


OF_SUBSTANCE = frozenset({Flaw.SHORT, Flaw.NO_ACTION, Flaw.NO_DATE, Flaw.NO_UNIT})
"""What an answer may lack; a question, or a result that says that it is done, lacks none of it."""
_FEWEST_WORDS = 4
_LOUD_LETTERS = 12
_LOUD_SHARE = 0.6
_MISSING_TOO_MUCH = 2


def _any(words: str) -> str:
    """A group that matches any of the words, parted by blanks; ``_`` stands for a blank inside one."""
    return "(?:" + "|".join(word.replace("_", " ") for word in words.split()) + ")"


_WORD = re.compile(r"[^\W\d_]+")
_BLANK = re.compile(
    r"\[[^\]\n]{0,40}\]|\{[^}\n]{0,40}\}|<[a-z][a-z ]{2,40}>"
    r"|_{3,}|\.{4,}|\b[xX]{3,}\b|\b(?:dd[/-]mm|hh[.:]mm|isi di ?sini)\b"
)
_EXCLAIMED = re.compile(r"[!?]{3,}")

# Roots of what somebody really does. "Tindak lanjut", "koordinasi" and their kin promise nothing: not here.
_DEEDS = frozenset(
    """
    alir ambal ambil angkat angkut antar aspal atur awas bagi balik bangun bantu batal bawa bayar beri
    bersih bongkar buang buat buka cabut cair cat cek cetak cor cuci daftar datang dirikan dukung ecek
    evakuasi fogging fungsi gali ganti gelar geser gusur hapus hidup hubung isi jadwal jawab jelas
    jemput kembali keruk kirim kunjung laksana lampir lapis larang latih lengkap lepas lunas matang muat
    mulai normal nyala obat operasi padam pandu panen panggil pangkas pasang patroli periksa pindah
    potong proses pulih pungut putus rapi rawat razia relokasi renovasi salur sambung saring sedia sedot
    segel sembuh semprot serah sidak siram sita sosialisasi sterilisasi survei survey susun tagih tambah
    tambal tanam tangkap tarik tata tebang tegur teliti tera terbit tertib tinjau tiup turun tutup ubah
    uji ukur undang urug vaksin validasi verifikasi kerja kerjakan garap
    """.split()  # noqa: SIM905 - a hundred quoted words would hide the list
)
# Their roots are shorter than what a stemmer dares to cut, or they are Javanese.
_PLAIN_DEED = re.compile(
    "perbaik|cek$|cekan$|^(?:n|m|ng|ny)(?:ambal|dandani|eker|resik|aspal|ganti|alik|asang)|^dandan|^(?:mlaku|budhal)$"
    "|tambal|^di(?:timbun|uruk|kuras|benahi|las|paving|surati|tangani)$|^(?:meluncur|berangkat|penyuluhan)$"
    "|^(?:di)?(?:ben[ae]rin|beresin|copot)$|^m?ben[ae]r(?:no|ke)$|^giliran$"
)
_GOES_THERE = re.compile(
    r"\b(?:(?:ke|menuju) ?(?:lokasi|lapangan|sana|situ|tempat (?:bapak|ibu|pak|bu|panjenengan|sampean))"
    r"|mrik[aoi]|mrono)\b",
    re.IGNORECASE,
)
"""Somebody sets out: that is a deed as well."""
_EMPTY_WORDS = _any(
    r"""
    (?:di|me)?tindak_?lanjut\w* menindak_?lanjut\w* \w*koordinasi\w*
    sesuai_(?:ketentuan|prosedur|aturan)\w* (?:mohon|harap)_(?:ber)?sabar\w*
    bahan_(?:masukan|evaluasi|pertimbangan) menjadi_perhatian (?:dalam_)?penyusunan_(?:program|anggaran)
    (?:akan|terus)_(?:kami_)?(?:me)?(?:monitor|pantau) (?:akan|terus)_(?:me|di)ningkatkan_\w+
    (?:akan|segera|sedang)_(?:kami_)?(?:di)?proses dalam_proses teruskan_ke diteruskan disampaikan_ke
    """
)
_EMPTY = re.compile(rf"\b{_EMPTY_WORDS}\b", re.IGNORECASE)
_DAYS = _any(
    """
    hari_ini sekarang besok lusa kemarin kemaren tadi nanti semalam barusan minggu_ini minggu_depan
    bulan_ini bulan_depan tahun_ini tahun_depan pekan_ini pekan_depan pagi siang sore malam senin selasa
    rabu kamis jumat jum'at sabtu ahad januari februari maret april mei juni juli agustus september
    oktober november desember jan feb mar apr jun jul agt ags sep sept okt nov des ngajeng triwulan
    semester tanggal tgl pukul jam
    sesuk mbesok benjing mbenjing wingi enjing isuk sonten bengi dalu saiki sakniki samenika mangke
    """
)
_COUNTED = rf"(?:\d+|{_any('satu dua tiga empat lima enam tujuh')}) ?{_any('jam hari minggu pekan bulan')}"
_DATED = r"\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?"
_WHEN = re.compile(rf"\b(?:{_DAYS}|{_DATED}|{_COUNTED})\b", re.IGNORECASE)
_UNIT_WORDS = _any(
    r"""
    tim regu petugas satgas satuan bidang seksi subbag\w* upt\w* dinas badan bagian kantor kelurahan
    lurah kecamatan camat puskesmas rsud perumda pdam pln sekolah posko loket personel teknisi mandor
    operator bina_marga pju pu pupr kontraktor rekanan penyuluh pengawas pimpinan balai beliau
    """
)
_ANYBODY = re.compile(r"\b(?:bidang|pihak|dinas|instansi|bagian|unit) terkait\b", re.IGNORECASE)
_UNIT = re.compile(rf"\b{_UNIT_WORDS}\b", re.IGNORECASE)
_PEOPLE = _any("anda warga bapak ibu kamu sampean")
_BLAMING = re.compile(
    rf"\b(?:ke)?salah(?:an|nya)? (?:{_PEOPLE}|sendiri)\b"
    r"|\bbukan (?:urusan|wewenang|tugas|tanggung jawab) (?:kami|saya|dinas)\b"
    rf"|\b{_PEOPLE} (?:sendiri )?(?:yang|yg|sih|kan)\b|\bmakanya\b|\bjangan (?:cuma|hanya|bisanya)\b"
    r"|\b(?:mengada-ada|tidak tahu diri|lebay|cerewet|rewel|ribet|ngamuk|bawel|baca dulu)\b"
    r"|\b(?:bodoh|goblok|tolol|bego|dungu|ndeso|kampungan|dasar warga)\b|\bbukan cuma (?:ng|meng)urus\w*"
    r"|\b(?:lho|lha|loh)\b.{0,24}\bkok\b"
    r"|\b(?:kenapa|ngapain|kok) (?:masih |malah )?(?:tanya|nanya|lapor|protes|ngeyel)\w*"
    r"|\bjangan (?:lapor|protes|tanya|ngeyel|rewel)\b|\b(?:kan )?sudah (?:di)?bilang\b"
    r"|\b(?:kerjakan|urus|bersihkan|perbaiki) (?:saja )?sendiri\b|\bya ditunggu\b"
    r"|\bsabar (?:dong|lah|to|toh|ya|po'o)\b",
    re.IGNORECASE,
)


def flaws(
    text: str, *, units: Iterable[str] = (), templates: Iterable[str] = (), thin: bool = False
) -> tuple[Flaw, ...]:
    """What seems wrong with an answer; empty when it is fine.

    Of action, date and responsible unit one may be missing: people write short. Two missing make it empty.

    Args:
        text: the answer, cleaned.
        units: names of departments and their parts that count as a responsible unit.
        templates: texts that must not go out unchanged.
        thin: whether facts alone are a good answer (a request for information): then nobody must act.
    """
    found = [flaw for flaw, wrong in _manners(text, templates) if wrong]
    if thin or Flaw.TEMPLATE in found:
        return tuple(found)
    missing = [flaw for flaw, there in _substance(text, units) if not there]
    if not missing:
        return tuple(flaw for flaw in found if flaw is not Flaw.SHORT)  # "besok tim tambal" says it all
    empty = Flaw.NO_ACTION in missing and _EMPTY.search(text) is not None
    if Flaw.SHORT in found or empty or len(missing) >= _MISSING_TOO_MUCH:
        found += missing
    return tuple(found)


def has_deed_and_day(text: str) -> bool:
    """Whether it says that something is done, and when."""
    return _acts(text) and _WHEN.search(text) is not None


def _manners(text: str, templates: Iterable[str]) -> tuple[tuple[Flaw, bool], ...]:
    plain = _flat(text)
    return (
        (Flaw.TEMPLATE, bool(_BLANK.search(text)) or any(plain == _flat(one) for one in templates)),
        (Flaw.BLAME, bool(_BLAMING.search(text))),
        (Flaw.SHOUTING, _shouts(text)),
        (Flaw.SHORT, len(_WORD.findall(text)) < _FEWEST_WORDS),
    )


def _substance(text: str, units: Iterable[str]) -> tuple[tuple[Flaw, bool], ...]:
    return (
        (Flaw.NO_ACTION, _acts(text)),
        (Flaw.NO_DATE, bool(_WHEN.search(text))),
        (Flaw.NO_UNIT, bool(_UNIT.search(_ANYBODY.sub(" ", text))) or _names(text, units)),
    )


def _acts(text: str) -> bool:
    rest = _EMPTY.sub(" ", text)
    if _GOES_THERE.search(rest):
        return True
    return any(_PLAIN_DEED.search(word) or stem(word) in _DEEDS for word in _WORD.findall(rest.casefold()))


def _names(text: str, units: Iterable[str]) -> bool:
    said = f" {_flat(text)} "
    return any(f" {_flat(unit)} " in said for unit in units if unit)


def _shouts(text: str) -> bool:
    letters = [sign for sign in text if sign.isalpha()]
    loud = sum(sign.isupper() for sign in letters)
    return bool(_EXCLAIMED.search(text)) or (
        len(letters) >= _LOUD_LETTERS and loud > _LOUD_SHARE * len(letters)
    )


def _flat(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
