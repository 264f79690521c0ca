"""Roles and departments in words, read and spoken: what people type after `/undang` and read on buttons."""

from complaints.casework.finding import find_departments
from complaints.catalogue import Department
from complaints.people import STAFF, Power, Role, may
from complaints.routing import ANY_KECAMATAN
from handlers.desk.desk import Desk
from storage.tables import Officer

ROLES = (Role.OFFICER, Role.LEAD, Role.COORDINATOR, Role.LEADER)
_MOST = 6


def role_name(desk: Desk, role: str) -> str:
    """A role as people say it, such as "petugas"."""
    return desk.texts.plain(desk.language, f"people-role-{role}")


def help_text(desk: Desk, officer: Officer) -> str:
    """How things are done here, as far as her post goes."""
    text = desk.texts.html(desk.language, "staff-help", name=officer.name)
    further = {Power.SEE_FIGURES: "people-help-leading", Power.ADMINISTER: "people-help"}
    shown = [key for power, key in further.items() if may(Role(officer.role), power)]
    return "\n\n".join([text, *(desk.texts.html(desk.language, key) for key in shown)])


def post_name(desk: Desk, role: str, department: str | None) -> str:
    """Role and department in one, such as "petugas Dishub"."""
    return " ".join(filter(None, (role_name(desk, role), department)))


def role_in(desk: Desk, typed: str) -> tuple[Role | None, str]:
    """The first role among the words, and the words without it; no role where they name none.

    A role is known before a department, and a name may stand before both: "pak Tono petugas dishub".
    """
    words = typed.split()
    known = {
        word: role
        for role in ROLES
        for word in desk.texts.plain(desk.language, f"people-words-{role}").split()
        if role in STAFF
    }
    at = next((at for at, word in enumerate(words) if word.casefold() in known), None)
    if at is None:
        return None, " ".join(words)
    return known[words[at].casefold()], " ".join(words[:at] + words[at + 1 :])


def offices(desk: Desk) -> tuple[Department, ...]:
    """The departments that have people of their own: those of the city, by their short names."""
    found = desk.catalogue.departments.values()
    own = (one for one in found if not one.outside and one.short != ANY_KECAMATAN)
    return tuple(sorted(own, key=lambda one: one.short.casefold()))


def offices_like(desk: Desk, typed: str) -> tuple[Department, ...]:
    """The departments that were probably meant; one where it is spelt exactly."""
    found = find_departments(typed, offices(desk), _MOST, within=True)
    exact = [one for one in found if one.short.casefold() == typed.casefold()]
    return tuple(exact[:1]) or found
