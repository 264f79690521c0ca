"""Laws of the masks: no personal number gets through in any shape, and what the desk needs stays."""

import itertools
import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from complaints.masks import ACCOUNT_MASK, EMAIL_MASK, NIK_MASK, PHONE_MASK, hide, mask, mask_after, personal

WORDS = ("nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan")
JAVANESE = ("nol", "siji", "loro", "telu", "papat", "limo", "enem", "pitu", "wolu", "songo")
FULLWIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
ARABIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
KEYCAPS = {digit: f"{digit}\ufe0f\u20e3" for digit in "0123456789"}

REST = st.text("0123456789", min_size=8, max_size=10).filter(lambda rest: rest[0] != "0")
GAP = st.sampled_from(["", " ", "  ", ".", "-", " - ", "/", "_", "–"])
AROUND = st.sampled_from(["", "WA ", "hubungi: ", "jalan rusak, ", "(", "RT 3 RW 5 "])
NIKS = st.builds(
    "{}{:04d}{:02d}{:02d}{:02d}{:04d}".format,
    st.sampled_from(["35", "33", "11", "64", "91"]),
    st.integers(101, 7999),
    st.integers(1, 31) | st.integers(41, 71),
    st.integers(1, 12),
    st.integers(0, 99),
    st.integers(1, 9999),
)


def digits_of(text: str) -> str:
    return re.sub(r"\D", "", text)


@given(st.sampled_from(["08", "+62 8", "628", "(08", "+62 (0)8", "0062-8", "o8", "O8"]), REST, GAP, AROUND)
@example("0062-8", "1001000000", "", "RT 3 RW 5 ")
def test_no_mobile_number_gets_through(start, rest, gap, before):
    written = gap.join((start + rest[:2], rest[2:6], rest[6:]))
    masked = mask(f"{before}{written} ya")
    assert rest[2:] not in digits_of(masked)
    # "RW 5 0062-81001000000" is sixteen digits with a birthday among them: hidden all the same, as a NIK.
    assert PHONE_MASK in masked or (NIK_MASK in masked and len(digits_of(f"{before}{written}")) >= 16)
    assert NIK_MASK in masked or masked.startswith(before.rstrip("("))


@given(REST, st.sampled_from([" ", ".", "-", "  ", " - "]))
def test_a_number_of_single_digits_is_one_number(rest, gap):
    assert mask(f"telpon {gap.join('08' + rest)} bu") == f"telpon {PHONE_MASK} bu"


@given(REST, st.sampled_from([FULLWIDTH, ARABIC]))
def test_digits_of_any_script_are_digits(rest, script):
    assert mask(("08" + rest).translate(script)) == PHONE_MASK


@given(REST)
def test_keycaps_are_digits(rest):
    masked = mask("".join(KEYCAPS[digit] for digit in "08" + rest))
    assert digits_of(masked) == ""


@given(REST, st.sampled_from([WORDS, JAVANESE]), st.sampled_from([" ", "-", ", "]))
def test_a_number_that_is_spelled_out_is_masked(rest, names, gap):
    spelled = gap.join(names[int(digit)] for digit in "08" + rest)
    masked = mask(f"hubungi {spelled} matur nuwun")
    assert masked == f"hubungi {PHONE_MASK} matur nuwun"


@given(
    NIKS,
    st.sampled_from(["", " ", ".", "-", "/", " / ", "_", ":", "\n", " | ", "   "]),
    st.sampled_from([(16,), (4, 4, 4, 4), (6, 6, 4), (8, 8), (6, 10), (12, 4)]),
    st.sampled_from(["", "NIK ", "no KK: ", "ktp saya ", "depan rumah "]),
)
def test_no_nik_or_family_card_number_gets_through(nik, gap, groups, before):
    parts, left = [], nik
    for size in groups:
        parts.append(left[:size])
        left = left[size:]
    masked = mask(f"{before}{gap.join(parts)}. Terima kasih")
    assert NIK_MASK in masked
    assert nik[6:] not in digits_of(masked)


@given(NIKS, st.integers(4, 12))
def test_a_nik_spread_over_two_messages_is_not_completed(nik, place):
    second = mask_after(f"jalan berlubang, saya {nik[:place]}", nik[place:])
    assert nik[place:] not in second


@given(REST)
def test_a_phone_spread_over_two_messages_is_not_completed(rest):
    assert rest[2:] not in digits_of(mask_after(f"08{rest[:2]}", f"{rest[2:6]}\n{rest[6:]}"))


@given(st.text(max_size=60), st.text("0123456789 ab\n-", max_size=40))
def test_what_came_before_takes_no_mask_away(before, text):
    assert len(re.findall(r"\d", mask_after(before, text))) <= len(re.findall(r"\d", mask(text)))


@given(st.text("0123456789 .-/+()62xoOlI@\n,:_|" + "nolsatudua delapan", max_size=80))
@settings(max_examples=300)
def test_masking_is_done_once_and_for_all(text):
    assert mask(mask(text)) == mask(text)
    spans = personal(text)
    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))


@pytest.mark.parametrize(
    ("text", "masked"),
    [
        ("email budi at gmail dot com", f"email {EMAIL_MASK}"),
        ("budi.s @ yahoo . co.id ya", f"{EMAIL_MASK} ya"),
        ("cek ig @sri_wahyuni ya", f"cek ig {ACCOUNT_MASK} ya"),
        ("https://t.me/sriw dan wa.me/6281234567890", f"{ACCOUNT_MASK} dan {ACCOUNT_MASK}"),
        ("NIK saya 357301123456", f"NIK saya {NIK_MASK}"),
        ("hp: 812 3456 7890", f"hp: {PHONE_MASK}"),
        ("+60 12-345 6789", PHONE_MASK),
        ("telp 031-5551234", f"telp {PHONE_MASK}"),
    ],
)
def test_other_shapes(text, masked):
    assert mask(text) == masked


@pytest.mark.parametrize(
    "text",
    [
        "tiang PJU nomor 081234567890 mati",
        "meteran 081234567890 rusak",
        "id pelanggan 0812345678",
        "LPJU-MLG-0341-123456",
        "KTP saya hilang 14 hari",
        "ktp hilang 12-08-2026",
        "no KK belum jadi sejak 08-11-2026",
        "koordinat -7.966612, 112.632634",
        "surat 512/7781/436.7.5/2018",
        "Rp 1.250.000.000",
        "pukul 08.00, 12.00, 16.00 dan 20.00",
        "kode MLG-7K3F-9XQ2",
        "rumah 1202, 1204, 1206, 1208",
        "satu dua tiga lubang di jalan",
        "lapor ke 112 atau 0800",
        "plat N 1234 AB",
        "harga @ 5000",
        "blok o12 nomor 8",
    ],
)
def test_what_the_desk_needs_stays(text):
    assert mask(text) == text


@given(
    st.dates(),
    st.sampled_from(["%d-%m-%Y", "%d/%m/%Y", "%d.%m.%Y", "%Y-%m-%d", "%d-%m-%y"]),
    st.times(),
)
def test_dates_and_hours_stay(day, form, hour):
    text = f"sejak {day.strftime(form)} jam {hour.strftime('%H.%M')}"
    assert mask(text) == text


@given(st.integers(1_000, 999_999_999_999))
def test_prices_stay(amount):
    text = f"biayanya Rp{amount:,} sampai Rp {amount:,}".replace(",", ".")
    assert mask(text) == text


# --- her name ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    ["saya Sri", "SRI WAHYUNI", "sri.wahyuni", "SriWahyuni", "bu wahyuni", "Śrī", "S'ri", "𝓢𝓻𝓲", "@sriw"],
)
def test_her_name_is_hidden_in_any_form(text):
    hidden = hide(text, ["Sri 🌸", "Wahyuni", "sriw", "Sri Wahyuni"])
    assert not re.search("sri|wahyuni", "".join(sign for sign in hidden.casefold() if sign.isascii()))


@pytest.mark.parametrize("text", ["saya ni'mah", "Ni’mah", "NIMAH", "nimah"])
def test_an_apostrophe_more_or_less_is_the_same_name(text):
    assert "mah" not in hide(text, ["Ni'mah"]).casefold()


def test_titles_and_other_words_stay():
    assert hide("bu, jalan ini rusak dan bolong", ["Bu Dan", "Ibu"]) == "bu, jalan ini rusak dan bolong"
    assert hide("Sriwijaya nomor 3", ["Sri"]) == "Sriwijaya nomor 3"
