"""Whether it is mended, as people say it; a wrong yes would close a report that is not."""

import pytest

from handlers.desk.conversation.verdicts import Verdict, is_only_unsolved, verdict_on

SOLVED = """
sudah|sudah beres, matur nuwun|sudah pak, matur nuwun, cepat sekali|udah nyala kak|sudah kak|uwis|dah beres
alhamdulillah sudah mulus, makasih pak|sudah diangkut|sudah bersih|sudah lancar|wes apik|kelar|beres semua
oke beres|sudah beres kok|lampunya sudah nyala, terima kasih pak|lampu yang mati sudah nyala
wis murup pak suwun|udh
sampun sae, matur nuwun|jalannya sudah diaspal mulus|iya sudah|sudah tidak bau lagi|wes gak banjir|wis rampung
yes it's fixed|done, thanks|ya sudah beres|sudah selesai semua pak terima kasih atas bantuannya
"""
UNSOLVED = """
belum|belom kak masih bolong|blum|belun|durung|durong|gurung|sik durung|sek bolong|isih bolong|tetep mampet
msh bolong|masi bolong|taksih|kak belum|maaf belum|wah belum pak|iya belum|tidak|gak|ora|no|sama aja|podo ae
rusak lagi|tidak beres|apanya yang beres|bohong|gak beres iki, mek ditutup pasir|tidak, masih bolong
ga ada yang datang pak|sudah mati lagi pak terima kasih|eh salah, ternyata mati lagi|sudah tapi masih bau
durung dandan pak|not yet|still broken|belum, terima kasih
"""
NEITHER = """
baik kak|mantap|aman kak|oke|iya|terima kasih|siap pak|bagus|gapapa|tidak apa apa|sebentar|nanti saya cek
sudah saya cek tidak ada petugas yang datang, terima kasih|sudah 2 minggu mati, makasih|sudah lama sekali
udah capek saya lapor, makasih|sudah?|kapan diperbaiki?|sudah diperbaiki?|harusnya sudah diperbaiki
katanya sudah beres|sudah saya kirim fotonya|sudah lapor rt juga|semoga cepat beres|sudah dua hari
sudah ada petugas yang datang|belum saya cek pak|blm sempat lihat|gak tau pak|lampunya di mana ya?
sudah diangkut separuh|udah nyala sebentar terus mati|kata siapa sudah beres|siapa bilang sudah beres
mimpi kali sudah beres|sudah ditambal kemarin, sekarang bolong|sudah dipotong, batangnya nutup jalan
lampu depan masjid sudah nyala, depan sekolah mati|sudah dikerjakan asal-asalan|sudah ditambal pakai tanah
alhamdulillah ga banjir lagi, makasih pak|belum sehari udah nyala, mantap|ndak ada masalah lagi
gak ada lagi sampah|nggak gelap lagi, makasih pak|ga macet lagi|masih nyala sampai sekarang
belum pernah sebagus ini, makasih|ga nyangka cepet banget|ga jadi deh|nanti kalo rusak lagi saya lapor lagi ya
sudah ditertibkan dan sekarang parkir lagi di rambu dilarang parkir itu setiap hari kerja sampai malam
"""


def said(block: str) -> list[str]:
    return [one for line in block.split("\n") for one in line.split("|") if one]


@pytest.mark.parametrize("words", said(SOLVED))
def test_that_it_is_mended(words: str):
    assert verdict_on(words) is Verdict.SOLVED


@pytest.mark.parametrize("words", said(UNSOLVED))
def test_that_it_is_not(words: str):
    assert verdict_on(words) is Verdict.UNSOLVED


@pytest.mark.parametrize("words", said(NEITHER))
def test_what_says_neither_is_for_her_to_answer(words: str):
    assert verdict_on(words) is None


@pytest.mark.parametrize(
    ("words", "bare"),
    [("belum", True), ("belom kak", True), ("belum, masih bolong", False), ("sudah", False)],
)
def test_a_bare_no_leaves_open_what_is_wrong(words: str, bare: bool):
    assert is_only_unsolved(words) is bare


@pytest.mark.parametrize(
    ("said", "verdict"),
    [
        ("laporan saya sudah ditutup belum ya?", None),
        ("makasih pak, kemarin saya kira belum dikerjakan", None),
        ("tadinya belum, sekarang sudah", None),
        ("ya udah", None),
        ("belum kak", Verdict.UNSOLVED),
        ("iya belum pak", Verdict.UNSOLVED),
        ("sip udah bagus", Verdict.SOLVED),
    ],
)
def test_a_belum_of_the_past_or_in_a_question_opens_nothing(said: str, verdict: Verdict | None):
    assert verdict_on(said) is verdict
