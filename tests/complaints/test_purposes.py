"""What an officer's words do, and how often good ones are queried for nothing."""

import pytest

from complaints.casework.addressees import is_for_colleagues, tells_of_people
from complaints.casework.answers import Flaw, flaws
from complaints.casework.purposes import (
    flaws_as_answer,
    flaws_as_question,
    flaws_as_result,
    may_ask,
    tells_it_is_done,
    tells_what_is_to_come,
)
from tests.complaints import busy_officers as busy
from tests.complaints.answers_table import GOOD, GOOD_UNSEEN

AS = {"answer": flaws_as_answer, "result": flaws_as_result, "ask": flaws_as_question}


def looked_over(said: str, act: str = "answer") -> set[Flaw]:
    """What is queried, as far as the words alone decide it."""
    found = set(flaws(said, units=("Dishub", "DLH", "PU")))
    if is_for_colleagues(said, ("Harno", "Bagus"), ("Dishub", "DLH", "PU")):
        found.add(Flaw.COLLEAGUE)
    if tells_of_people(said, "MLG-7K3F-9XQ2"):
        found.add(Flaw.PERSONAL)
    return AS[act](said, found)


@pytest.mark.parametrize(
    ("act", "good", "at_most"),
    [
        ("answer", busy.ANSWERS + busy.ANSWERS_UNSEEN, 0),
        ("result", busy.RESULTS + busy.RESULTS_UNSEEN, 0),
        ("answer", busy.ANSWERS_FRESH, 1),
        ("result", busy.RESULTS_FRESH, 1),
    ],
)
def test_good_words_of_busy_people_leave_at_once(act: str, good: tuple[str, ...], at_most: int):
    queried = [said for said in good if looked_over(said, act) - {Flaw.DONE}]  # that offers what it rather is
    assert len(queried) <= at_most, queried


@pytest.mark.parametrize("said", busy.BAD + busy.BAD_UNSEEN + busy.BAD_FRESH)
def test_cold_and_empty_words_are_held(said: str):
    assert looked_over(said)


@pytest.mark.parametrize("said", busy.BAD_RESULTS + busy.BAD_RESULTS_UNSEEN)
def test_what_is_no_result_is_held(said: str):
    assert looked_over(said, "result")


def test_a_question_written_as_an_answer_is_offered_as_one():
    asked = busy.QUESTIONS + busy.QUESTIONS_UNSEEN + busy.QUESTIONS_FRESH
    missed = [said for said in asked if looked_over(said) != {Flaw.QUESTION}]
    assert len(missed) <= 2, missed
    assert all(map(looked_over, missed))


@pytest.mark.parametrize(
    "said",
    [
        *GOOD,
        *GOOD_UNSEEN,
        *busy.ANSWERS,
        *busy.ANSWERS_UNSEEN,
        "Besok pagi tim kami ke sana, Ibu ada di rumah?",
        "Sudah kami cek tadi pagi, petugasnya Pak Yono. Ada lagi yang bisa dibantu?",
        "mohon ijin menyampaikan foto pengerjaan tim hari ini",
    ],
)
def test_an_answer_is_not_taken_for_a_question(said: str):
    assert Flaw.QUESTION not in looked_over(said)


def test_where_nothing_may_be_asked_any_more_it_is_looked_at_as_an_answer():
    asked = "lubangnya sebelah mana ya?"
    assert Flaw.QUESTION not in flaws_as_answer(asked, {Flaw.NO_DATE}, may_be_asked=False)


@pytest.mark.parametrize(
    ("said", "done"),
    [
        ("sudah beres, tadi pagi ditambal tim, foto nyusul", True),
        ("Lampunya sudah menyala lagi, teknisi kami ganti tadi malam", True),
        ("beres mas", True),
        ("besok tim tambal", False),
        ("Sudah kami cek, besok ditambal", False),
        ("Sudah ditambal sebagian, sisanya Kamis", False),
        ("Sudah kami teruskan ke bidang terkait", False),
        ("belum selesai, masih dikerjakan", False),
    ],
)
def test_that_it_is_done(said: str, done: bool):
    assert tells_it_is_done(said) is done


def test_what_is_to_come_and_what_asks():
    assert tells_what_is_to_come("besok tim jalan ke lokasi pagi")
    assert not tells_what_is_to_come("Lubang sudah ditambal tadi pagi")
    assert may_ask("tiang nomor berapa bu")
    assert may_ask("boleh kirim foto nomor tiangnya")
    assert not may_ask("bentar mas tak tanyakan dulu")
