import pytest

from complaints.errors import DeskError, MissingHolidays, NotAllowed, Outdated
from complaints.people import HANDLERS, POWERS, STAFF, Power, Role, may, require


def test_every_power_belongs_to_somebody_on_the_staff():
    for power in Power:
        assert POWERS[power]
        assert POWERS[power] <= STAFF


def test_citizens_and_the_clock_have_no_staff_power():
    assert not [power for power in Power if may(Role.CITIZEN, power) or may(Role.CLOCK, power)]


def test_only_the_coordinator_reveals_and_invites():
    for power in (Power.REVEAL, Power.INVITE, Power.BLOCK, Power.SEE_RESTRICTED):
        assert [role for role in Role if may(role, power)] == [Role.COORDINATOR]


def test_a_leader_watches_and_thanks_but_handles_nothing():
    assert Role.LEADER not in HANDLERS
    assert may(Role.LEADER, Power.PRAISE)
    assert may(Role.LEADER, Power.SEE_FIGURES)


def test_require_tells_which_power_was_missing():
    require(Role.COORDINATOR, Power.REVEAL)
    with pytest.raises(NotAllowed) as failure:
        require(Role.OFFICER, Power.REVEAL)
    assert failure.value.facts == {"power": "reveal", "role": "officer"}


def test_errors_carry_a_key_and_facts():
    error = Outdated(first="Mbak Rini", action="take")
    assert isinstance(error, DeskError)
    assert error.key == "error-outdated"
    assert error.facts["first"] == "Mbak Rini"
    assert str(MissingHolidays(2031)) == "error-missing-holidays (year=2031)"
    assert DeskError("error-special").key == "error-special"
