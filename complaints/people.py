"""Who may do what beside moving a report along; that part is the table in `lifecycle`."""

from __future__ import annotations

from enum import StrEnum
from types import MappingProxyType

from complaints.errors import Invalid, NotAllowed


class Role(StrEnum):
    """Everybody who acts on a report. `CLOCK` is time itself, which closes what stays silent."""

    CITIZEN = "citizen"
    OFFICER = "officer"
    LEAD = "lead"
    COORDINATOR = "coordinator"
    LEADER = "leader"
    CLOCK = "clock"


class Power(StrEnum):
    """What staff may do that leaves a report where it is."""

    SEE_QUEUE = "see_queue"
    NOTE = "note"
    SEE_RESTRICTED = "see_restricted"
    REVEAL = "reveal"
    INVITE = "invite"
    BLOCK = "block"
    SET_DUTY = "set_duty"
    SET_DUTY_OF_OTHERS = "set_duty_of_others"
    PRAISE = "praise"
    SEE_FIGURES = "see_figures"
    ADMINISTER = "administer"
    KEEP_TEMPLATES = "keep_templates"


class Enrolment(StrEnum):
    """How somebody becomes a member of staff: invited by a coordinator, or by being in the staff group."""

    INVITATION = "invitation"
    GROUP = "group"


STAFF = frozenset({Role.OFFICER, Role.LEAD, Role.COORDINATOR, Role.LEADER})
"""Everybody who works for the city."""

HANDLERS = frozenset({Role.OFFICER, Role.LEAD, Role.COORDINATOR})
"""Those who work on reports; a leader watches, thanks and asks."""

OF_A_DEPARTMENT = frozenset({Role.OFFICER, Role.LEAD})
"""Those who stand for one department; coordinators are of the coordinating one, leaders of all."""

_DIRECTING = frozenset({Role.LEAD, Role.COORDINATOR})

POWERS: MappingProxyType[Power, frozenset[Role]] = MappingProxyType(
    {
        Power.SEE_QUEUE: STAFF,
        Power.NOTE: STAFF,
        Power.SEE_RESTRICTED: frozenset({Role.COORDINATOR}),
        Power.REVEAL: frozenset({Role.COORDINATOR}),
        Power.INVITE: frozenset({Role.COORDINATOR}),
        Power.BLOCK: frozenset({Role.COORDINATOR}),
        Power.SET_DUTY: HANDLERS,
        Power.SET_DUTY_OF_OTHERS: _DIRECTING,
        Power.PRAISE: frozenset({Role.LEADER, Role.COORDINATOR, Role.LEAD}),
        Power.SEE_FIGURES: frozenset({Role.LEADER, Role.COORDINATOR, Role.LEAD}),
        Power.ADMINISTER: frozenset({Role.COORDINATOR}),
        Power.KEEP_TEMPLATES: _DIRECTING,
    }
)


def post_in(role: Role, department: str | None, coordinating: str) -> str | None:
    """The department that goes with a role.

    Args:
        role: hers.
        department: the one that was chosen for her, if any.
        coordinating: the department of the coordinators.

    Raises:
        Invalid: the role needs a department and has none, or it is nobody's who works for the city.
    """
    if role not in STAFF:
        raise Invalid("error-no-role", field="role", role=role.value)
    if role in OF_A_DEPARTMENT and department is None:
        raise Invalid("error-post-needs-department", field="department", role=role.value)
    return {Role.COORDINATOR: coordinating, Role.LEADER: None}.get(role, department)


def may(role: Role, power: Power) -> bool:
    """Whether that role has that power."""
    return role in POWERS[power]


def require(role: Role, power: Power) -> None:
    """Like `may`, for the moment a button is pressed.

    Raises:
        NotAllowed: the role has not that power.
    """
    if not may(role, power):
        raise NotAllowed("error-no-power", power=power.value, role=role.value)
