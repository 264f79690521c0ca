import pytest

from complaints.drafting.draft import Draft
from complaints.drafting.unsent import waits_unsent


@pytest.mark.parametrize(
    ("draft", "warned", "waits"),
    [
        (Draft(text="ada motor jatuh orangnya berdarah", emergency=True), True, True),
        (Draft(text="ada motor jatuh orangnya berdarah", emergency=True), False, False),
        (Draft(text="jalan berlubang", emergency=False), True, False),
        (Draft(emergency=True), True, False),
        (Draft(text="pengen mati aja rasanya", emergency=True), True, False),
    ],
)
def test_only_an_emergency_that_was_told_and_taken_for_one_is_passed_on(
    draft: Draft, warned: bool, waits: bool
):
    assert waits_unsent(draft, warned=warned) is waits
