"""What people wish of the desk, as they put it; and what only sounds like it."""

import pytest

from complaints.privacy import Privacy
from handlers.desk.conversation.wishes import (
    hides_her_name,
    named_level,
    takes_files_back,
    wants_it_secret,
    wants_to_be_forgotten,
    which_file,
)


@pytest.mark.parametrize(
    "words",
    [
        "tolong rahasiakan nama saya",
        "saya mau anonim aja",
        "boleh anonim?",
        "jangan tampilkan nama saya kak, takut",
        "jangan pake nama",
        "tanpa nama aja",
        "ojo disebut jenengku",
        "takut dibacok",
        "takut ketahuan tetangga",
        "Mohon identitas saya dirahasiakan karena takut dimarahi kepala sekolah",
        "jangan bilang dari saya",
        "takutnya dia tau saya yg lapor, bisa disembunyikan ga nama saya",
        "saya takut mas, ojo disebar yo jenengku",
        "identitas saya aman?",
        "please keep me anonymous",
        "pak jangan bilang2 kalo saya yg lapor ya",
        "saya takut nanti jukirnya tau saya yang lapor",
        "jangan disebut saya ya",
        "can i be anonymous?",
        "saya tidak mau disebut",
        "jangan sampai bocor identitas saya",
        "gak usah disebut nanti ketauan",
        "saya takut kalo ketauan",
    ],
)
def test_who_wants_her_name_kept_is_heard(words: str):
    assert hides_her_name(words)


@pytest.mark.parametrize(
    "words",
    [
        "jalan gelap, takut ada begal",
        "takut anak saya jatuh",
        "papan nama jalan rusak",
        "tidak ada nama jalannya",
        "gang tanpa nama dekat pasar",
        "nama di KK saya salah, tidak sesuai",
        "saya tidak tahu nama petugasnya",
        "hidup tanpa identitas, sulit mengurus rekening",
        "nama saya Sri",
        "petugas tidak mau disebut lambat",
        "ga aman kalau malam, nomor rumah 5",
        "jukirnya ga pake identitas",
        "takut dibacok karena jukirnya bawa parang",
        "nggak usah disebut nama temen saya ya",
        "takut dimarahi atasannya katanya",
        "anak saya takut dibully di sekolah, gurunya diam saja",
        "jangan sampai ketahuan maling baru dipasang lampu",
    ],
)
def test_what_only_sounds_like_it_is_not(words: str):
    assert not hides_her_name(words)


@pytest.mark.parametrize(
    ("words", "level"),
    [
        ("tolong dirahasiakan ya kak", Privacy.CONFIDENTIAL),
        ("rahasiain ya", Privacy.CONFIDENTIAL),
        ("yg rahasia aja", Privacy.CONFIDENTIAL),
        ("saya mau anonim", Privacy.ANONYMOUS),
        ("anonimkan", Privacy.ANONYMOUS),
        ("terbuka saja", Privacy.OPEN),
        ("ini bukan rahasia umum lagi, semua orang tahu", None),
    ],
)
def test_a_level_is_named(words: str, level: Privacy | None):
    assert named_level(words) is level


@pytest.mark.parametrize(
    ("words", "hers"),
    [
        ("hapus data saya", True),
        ("hapus aja datanya", True),
        ("tolong hapus data bapak saya di DTKS, sudah meninggal", False),
        ("hapus data anak saya dari KK", False),
    ],
)
def test_only_her_own_data_are_erased(words: str, hers: bool):
    assert wants_to_be_forgotten(words) is hers


@pytest.mark.parametrize(
    ("said", "wished", "which"),
    [
        ("hapus fotonya, saya takut", True, None),
        ("fotone dibusek wae mas", True, None),
        ("gambar yang tadi tolong ditarik", True, None),
        ("hapus foto yg kedua", True, 1),
        ("hapus foto yang terakhir", True, -1),
        ("eh salah foto, sebentar", True, None),
        ("hapus foto caleg di tembok", False, None),
        ("fotonya jangan disebar ya pak", False, None),
        ("ini fotonya", False, None),
    ],
)
def test_files_are_taken_back_in_many_words(said: str, wished: bool, which: int | None):
    assert takes_files_back(said) is wished
    assert which_file(said) == which


@pytest.mark.parametrize(
    ("said", "wished"),
    [
        ("rahasia", True),
        ("laporan ini tolong dirahasiakan isinya", True),
        ("isinya jangan sampe dibaca orang lain", True),
        ("petugasnya merahasiakan biaya", False),
    ],
)
def test_a_filed_report_shall_be_secret(said: str, wished: bool):
    assert wants_it_secret(said) is wished
