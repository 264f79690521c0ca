import secrets
from random import Random

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from complaints.codes import (
    ALPHABET,
    SIGNS,
    Code,
    Prefix,
    check,
    find_code,
    meant,
    near,
    new_code,
    parse,
    resembles,
)

CODES = st.lists(st.integers(0, len(ALPHABET) - 1), min_size=7, max_size=7).map(
    lambda numbers: new_code(lambda _: numbers.pop())
)
PLACES = [4, 5, 6, 7, 9, 10, 11, 12]


def test_the_alphabet_leaves_out_what_looks_or_sounds_alike():
    assert not set(ALPHABET) & set("0O1ILSU")
    assert len(set(ALPHABET)) == len(ALPHABET) == 29


def test_codes_are_shaped_for_reading_aloud():
    code = new_code(secrets.randbelow)
    assert len(code) == 13
    assert [code[3], code[8]] == ["-", "-"]
    assert code.startswith("MLG-")
    assert new_code(secrets.randbelow, "SBY").startswith("SBY-")


@given(CODES)
def test_a_fresh_code_checks_and_parses_to_itself(code):
    assert check(code)
    assert parse(code) == code


@given(CODES)
def test_every_single_wrong_sign_is_detected(code):
    for place in PLACES:
        for sign in ALPHABET:
            if sign != code[place]:
                assert not check(code[:place] + sign + code[place + 1 :])


@given(CODES)
def test_every_swap_of_two_different_signs_is_detected(code):
    for one in PLACES:
        for other in PLACES:
            if code[one] != code[other]:
                signs = list(code)
                signs[one], signs[other] = signs[other], signs[one]
                assert not check("".join(signs))


@given(CODES, st.sampled_from(["", " ", "-", "–", ".", " - "]), st.booleans(), st.booleans())
def test_people_may_write_it_their_way(code, between, small, bare):
    parts = code.split("-")
    text = between.join(parts[1:] if bare else parts)
    assert parse(f" {text.lower() if small else text} ") == code


@given(CODES)
def test_five_read_as_s_and_v_heard_as_u_are_understood(code):
    assert parse(code.replace("5", "S").replace("V", "U")) == code


@given(CODES, st.sampled_from(["0", "O"]))
def test_a_zero_for_a_q_or_d_gives_that_code_or_nothing(code, wrong):
    assume("Q" in code[4:] or "D" in code[4:])
    misread = code[:4] + code[4:].replace("Q", wrong, 1).replace("D", wrong, 1)
    assume(sum(sign == wrong for sign in misread) == 1)
    assert parse(misread) == code


@given(st.text(max_size=40))
def test_whatever_parses_checks(text):
    code = parse(text)
    assert code is None or check(code)


@given(CODES, st.integers(0, 7), st.sampled_from(ALPHABET))
def test_one_wrong_sign_is_found_among_her_own(code, place, sign):
    assume(code[PLACES[place]] != sign)
    wrong = code[: PLACES[place]] + sign + code[PLACES[place] + 1 :]
    assert near(wrong, [code]) == (code,)
    assert near(wrong.lower().replace("-", ""), [code]) == (code,)
    assert near(wrong, []) == ()


@given(CODES, st.integers(0, 6))
def test_two_neighbours_swapped_are_found_among_her_own(code, place):
    signs = list(code.replace("-", "")[3:])
    signs[place], signs[place + 1] = signs[place + 1], signs[place]
    assert near("".join(signs), [code]) == (code,)


@given(CODES, st.lists(CODES, max_size=5))
def test_near_gives_only_her_own(code, own):
    assert set(near(code, own)) <= set(own)


def test_near_does_not_choose_between_two():
    assert near("MLG-2222-222A", ["MLG-2222-222B", "MLG-2222-222C"]) == ("MLG-2222-222B", "MLG-2222-222C")


@given(CODES, st.integers(0, 7), st.sampled_from(ALPHABET))
def test_a_sign_left_out_or_too_many_is_found_among_her_own(code, place, sign):
    signs = code.replace("-", "")[3:]
    for typed in (signs[:place] + signs[place + 1 :], signs[:place] + sign + signs[place:]):
        assert near(f"MLG-{typed}", [code]) == (code,)
        assert near(typed.lower(), [code]) == (code,)
        assert resembles(f"mlg {typed}")


@pytest.mark.parametrize("words", ["MLG", "malang", "12345678", "MLG-7K3F-9XQ2 sudah beres?", "lampu mati"])
def test_words_do_not_resemble_a_code(words):
    assert not resembles(words)


@given(CODES)
def test_a_code_in_a_sentence_is_found(code):
    assert find_code(f"Halo, laporan {code.lower()} bagaimana ya?") == code
    assert find_code(f"laporan {code.replace('-', ' ')} bagaimana ya?") == code


@pytest.mark.parametrize(
    "text", ["", "MLG", "MLG sudah ada yang tangani", "jalan MLG-12", "XMLG-2222-2222", "🙂" * 8, "ILOILOIL"]
)
def test_words_are_not_codes(text):
    assert find_code(text) is None
    assert parse(text) is None


def test_codes_spread_over_the_alphabet():
    draw = Random(7)
    seen = {sign for _ in range(200) for sign in new_code(draw.randrange).replace("-", "")[3:]}
    assert seen == set(ALPHABET)
    assert SIGNS == 8


@given(CODES, st.sampled_from(PLACES), st.sampled_from(ALPHABET))
def test_one_wrong_sign_leaves_a_handful_of_codes_and_the_right_one_is_among_them(code, place, sign):
    wrong = code[:place] + sign + code[place + 1 :]
    candidates = meant(wrong.lower())
    assert code in candidates
    assert len(candidates) <= 2 * SIGNS
    assert all(check(one) for one in candidates)


@given(CODES, st.sampled_from([4, 5, 6, 9, 10, 11]))
def test_two_neighbours_that_changed_places_are_undone(code, place):
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]
    assert code in meant(swapped)


@pytest.mark.parametrize("typed", ["", "lampu jalan", "MLG-7K3F", "ABCDEFGHJ", "ÄÖÜ-ÄÖÜÄ"])
def test_what_is_no_code_is_near_none(typed):
    assert meant(typed) == ()


KEMBANG = Prefix("KBG", ("MLG",))


@given(CODES)
def test_a_city_that_changed_its_letters_still_reads_the_codes_of_before(code):
    new = Code(code.replace("MLG", "KBG"))
    assert parse(code, KEMBANG) == code
    assert parse(new, KEMBANG) == new
    assert check(code, KEMBANG)
    assert check(new, KEMBANG)
    assert find_code(f"kabar {code} bagaimana", KEMBANG) == code
    assert find_code(f"kabar {new} bagaimana", KEMBANG) == new
    assert resembles(code[:-1], KEMBANG)
    assert code in meant(code, KEMBANG)
    assert near(code[4:], [code], KEMBANG) == (code,)
    assert new_code(lambda _: 0, KEMBANG).startswith("KBG-")


@given(CODES)
def test_the_letters_of_another_city_are_none_of_ours(code):
    assert parse(code, "KBG") is None
    assert find_code(code, Prefix("KBG")) is None
    assert not check(code, "KBG")
    assert not resembles(code, "KBG")
