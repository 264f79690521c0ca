import pytest

from complaints.routing.despair import Whose, despair_in


@pytest.mark.parametrize(
    "text",
    [
        "pengen mati aja rasanya",
        "lampu jalan mati terus aku pengen mati aja rasanya",
        "pngen mti aj lah",
        "pengeeen matiii",
        "aku wes gak kuat urip",
        "kulo pengin pejah mawon",
        "aku arep nglalu",
        "lebih baik mati daripada gini terus",
        "ingin rasanya mati",
        "saya mau bunuh diri",
        "anak saya sakit, saya sudah tidak kuat hidup",
        "i want to die",
    ],
)
def test_who_does_not_want_to_live_is_heard(text: str):
    assert despair_in(text) is Whose.HERS


@pytest.mark.parametrize("text", ["anak saya ingin mati", "ada orang pengen bunuh diri di jembatan"])
def test_somebody_else_is_in_danger(text: str):
    assert despair_in(text) is Whose.ANOTHERS


@pytest.mark.parametrize(
    "text",
    [
        "tanaman saya ingin mati",
        "pohon mangga di depan ingin mati",
        "lampu pengen mati saja rasanya",
        "tanduranku arep mati",
        "hp saya mau mati",
        "gak pengen mati lampu terus",
        "mau mati lampu jam berapa",
        "saya belum ingin mati di jalan ini",
        "saya mau mati kepanasan nunggu",
        "bapak saya meninggal, ingin urus akta mati",
    ],
)
def test_what_withers_or_goes_out_is_no_despair(text: str):
    assert despair_in(text) is Whose.NOBODY
