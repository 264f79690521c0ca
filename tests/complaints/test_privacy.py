import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from complaints.codes import new_code
from complaints.privacy import (
    EMAIL_MASK,
    NIK_MASK,
    PHONE_MASK,
    Privacy,
    alias,
    clean,
    cut,
    has_personal_data,
    hide,
    mask,
    units,
    visible_name,
)

FAMILY = "👨‍👩‍👧‍👦"
HOSTILE = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from("\0\x1b\r\n\t \u202e\u2066\u200b\u200d\ufeff\u2028\ud800\u0301\ufe0f🏽🇮🇩👨👩ábc<&>"),
    ),
    max_size=200,
)
DIGITS = st.text("0123456789", min_size=1, max_size=1)


def nik_of(place: int, day: int, month: int, rest: int, *, woman: bool) -> str:
    return f"{place:06}{day + 40 * woman:02}{month:02}{rest % 100:02}{rest:04}"


NIKS = st.builds(
    nik_of,
    st.integers(110101, 949999),
    st.integers(1, 31),
    st.integers(1, 12),
    st.integers(0, 9999),
    woman=st.booleans(),
)
GAPS = st.sampled_from(["", " ", ".", "-", " - "])
AROUND = st.sampled_from(["", "NIK saya ", "no KTP:", "RT 3 ", "(", "jalan rusak, "])


# --- masks ------------------------------------------------------------------------------------------


@given(NIKS, GAPS, st.sampled_from([(16,), (4, 4, 4, 4), (6, 6, 4), (2, 2, 2, 6, 4), (8, 8)]), AROUND)
def test_a_nik_is_masked_however_it_is_grouped(nik, gap, groups, before):
    parts, left = [], nik
    for size in groups:
        parts.append(left[:size])
        left = left[size:]
    masked = mask(f"{before}{gap.join(parts)}, terima kasih")
    assert NIK_MASK in masked
    assert nik[6:] not in "".join(sign for sign in masked if sign.isdigit())


@given(st.integers(10**15, 10**16 - 1))
def test_any_sixteen_digits_are_masked(number):
    assert mask(f"nomor {number}.") == f"nomor {NIK_MASK}."


@given(
    st.sampled_from(["08", "+628", "628", "+62 8", "+62-8", "(+62) 8", "00628", "WA:08", "hp08"]),
    st.text("0123456789", min_size=8, max_size=10),
    st.sampled_from(["", " ", "-", "."]),
)
def test_a_mobile_number_is_masked(start, rest, gap):
    written = gap.join((start + rest[:2], rest[2:6], rest[6:]))
    masked = mask(f"hubungi {written} ya")
    assert PHONE_MASK in masked
    assert rest[2:] not in "".join(sign for sign in masked if sign.isdigit())


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("WA 0812-3456-7890, email budi.s@gmail.com", f"WA {PHONE_MASK}, email {EMAIL_MASK}"),
        ("(0812) 3456-7890", PHONE_MASK),
        ("hp (+62) 812 3456 7890", f"hp {PHONE_MASK}"),
        ("telp (0341) 123456", f"telp {PHONE_MASK}"),
        ("0812345678901/0813456789012", f"{PHONE_MASK}/{PHONE_MASK}"),
        ("NIK3573011234567890x", f"NIK{NIK_MASK}x"),
        ("3573 0112 3456 7890 / 0812 3456 7890", f"{NIK_MASK} / {PHONE_MASK}"),
        ("３５７３０１１２３４５６７８９０", NIK_MASK),
        ("357301123456789012345", NIK_MASK),
    ],
)
def test_masks(text, masked):
    assert mask(text) == masked
    assert has_personal_data(text)


@pytest.mark.parametrize(
    "text",
    [
        "Jl. Danau Toba E6 No. 12 RT 05/RW 08",
        "RT 003/RW 008, dekat nomor 81",
        "biaya Rp 1.500.000 lalu Rp2.000.000",
        "15.000.000 20.000.000",
        "anggaran Rp62.812.345.678",
        "tanggal 08-11-2026 jam 08.30",
        "dari 08.00 - 15.00 2 hari",
        "08/11/2026 14.30",
        "tgl 20-08-2026 10.30 WIB",
        "12/01/2026-13/01/2026",
        "tiang PJU nomor 0812",
        "tiang LPJU MLG-0341-77",
        "meteran 51408123456",
        "rumah nomor 12 14 16 18 20 22 24 26",
        "telepon 112 atau 110",
        "sejak 2019 sampai 2024",
        "kode pos 65141",
        "lokasi -7.9666, 112.6326",
        "nik saya hilang",
        "surat nomor 512/7781/436.7.5/2018",
        "berkas 11022022/51234567",
    ],
)
def test_what_is_not_personal_stays(text):
    assert mask(text) == text


@given(st.lists(st.integers(0, 28), min_size=7, max_size=7))
def test_report_codes_stay(numbers):
    code = new_code(lambda _: numbers.pop())
    assert mask(f"laporan {code} bagaimana") == f"laporan {code} bagaimana"


@given(st.text(max_size=80) | st.text("0123456789 .-/+()62x@", max_size=60))
def test_masking_twice_changes_nothing_more(text):
    assert mask(mask(text)) == mask(text)


@given(st.text("0123456789 .-/@abc", max_size=60))
def test_no_sixteen_digits_in_a_row_pass(text):
    run = longest = 0
    for sign in mask(text):
        run = run + 1 if sign.isdigit() else 0
        longest = max(longest, run)
    assert longest < 16


def test_her_own_name_is_hidden_where_she_wrote_it():
    hidden = hide("Saya Siti Aminah (@sitia, 99887766), tetangga siti", ["Siti Aminah", "sitia", "99887766"])
    assert "iti" not in hidden
    assert "99887766" not in hidden
    assert "tetangga" in hidden
    assert hide("jalan rusak", ["", "  "]) == "jalan rusak"


# --- names ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("level", Privacy)
@pytest.mark.parametrize("named", [True, False])
def test_the_name_shows_only_when_open_and_named(level, named):
    shown = visible_name(level, named, "Siti Aminah", alias("Lowokwaru", "Lowokwaru"))
    assert shown == ("Siti Aminah" if level is Privacy.OPEN and named else "Warga Lowokwaru")


def test_aliases():
    assert alias("Dinoyo", "Lowokwaru") == "Warga Dinoyo"
    assert alias(None, "Sukun") == "Warga Sukun"
    assert alias(None, None) == "Warga"
    assert visible_name(Privacy.OPEN, named=True, name="", alias="Warga") == "Warga"


# --- the door -----------------------------------------------------------------------------------------


@given(HOSTILE)
def test_what_passes_the_door_is_clean(text):
    passed = clean(text)
    passed.encode("utf-8")
    assert passed == passed.strip()
    assert unicodedata.is_normalized("NFC", passed)
    assert not [sign for sign in passed if unicodedata.category(sign) == "Cc" and sign not in "\n\t"]
    assert not set(passed) & set("\u202e\u2066\u200b\ufeff\u2028\0\r")
    assert "\n\n\n" not in passed
    assert clean(passed) == passed


@given(st.text("abc éñ.,!?\n", max_size=50))
def test_ordinary_words_pass_unchanged(text):
    assert clean(text).split() == unicodedata.normalize("NFC", text).split()


def test_the_door():
    assert clean("a\0b\u202ec\r\nd\u200be") == "abc\nde"
    assert clean(f"hai {FAMILY} \u200dx\u200d") == f"hai {FAMILY} x"
    assert clean("❤️‍🔥 🏳️‍🌈 👩🏽‍🚒") == "❤️‍🔥 🏳️‍🌈 👩🏽‍🚒"
    assert clean("a\n\n \n\nb") == "a\n\nb"
    assert clean(" \u200b\ufeff ") == ""
    assert clean("x" * 5000) == "x" * 4095 + "…"
    assert clean("e\u0301") == "é"


# --- the cut --------------------------------------------------------------------------------------------


@given(HOSTILE, st.integers(0, 60))
@example(FAMILY * 3, 12)
def test_a_cut_fits_and_is_a_beginning(text, limit):
    short = cut(text, limit)
    assert units(short) <= limit
    if units(text) <= limit:
        assert short == text
    elif limit:
        assert short.endswith("…")
        assert text.startswith(short[:-1])


def test_units_are_those_of_utf_16():
    for text in ("abc", "é🙂", FAMILY, "🇮🇩"):
        assert units(text) == len(text.encode("utf-16-le")) // 2


@pytest.mark.parametrize("cluster", [FAMILY, "🇮🇩", "👍🏽", "e\u0301", "❤️", "👩🏽‍🚒"])
def test_what_is_one_sign_to_the_eye_is_not_parted(cluster):
    text = "ab" + cluster * 3 + "c"
    for limit in range(3, units(text)):
        kept = cut(text, limit)[:-1]
        assert kept == "a" or (kept.startswith("ab") and kept[2:] in {cluster * n for n in range(4)})


def test_4097_characters_with_an_astral_one_at_the_edge():
    text = "a" * 4094 + "🙂bc"
    assert units(text) == 4098
    assert cut(text, 4096) == "a" * 4094 + "…"
    assert cut("a" * 4096, 4096) == "a" * 4096
    assert cut("🙂", 1) == "…"
    assert cut("ab", 0) == ""
