"""Two citizens who tell of the same pothole: what several tests begin with."""

from collections.abc import Sequence

from complaints.lifecycle import State
from storage.letters import BotName, Letter
from storage.tables import Report
from tests.support.citizen_chat import CitizenChat, to_filed, to_review

FIRST = "jalan depan SD Kauman 1 bolong parah, motor Pak Wiryono nyungsep jam 21.47"
SECOND = "ada lubang besar di jalan dekat SDN Kauman 1, bahaya buat motor"
SURTI, BUDI, WATI = (
    {
        "id": number,
        "is_bot": False,
        "first_name": name,
        "last_name": last,
        "username": nick,
        "language_code": "id",
    }
    for number, name, last, nick in (
        (555_000_201, "Surtikanti", "Hadiprayitno", "surtikanti_h"),
        (555_000_202, "Budi", "Santoso", "budis"),
        (555_000_203, "Wati", "Lestari", "watil"),
    )
)


async def asked(chat: CitizenChat, story: str = SECOND) -> list[Letter]:
    """She tells her story and presses “Ya, kirim”: the letters that ask whether it is the other one."""
    return await chat.tap("Ya, kirim", await to_review(chat, story))


async def two(chat: CitizenChat) -> tuple[Report, Report, CitizenChat]:
    """A report, one that joined it, and the chat of her who joined."""
    head = await to_filed(chat, FIRST)
    second = CitizenChat(chat.desk, BUDI)
    await second.tap("Ya, yang ini", await asked(second))
    own = (await chat.reports())[-1]
    assert own.state == State.MERGED
    return head, own, second


def read_by(letters: Sequence[Letter], chat: CitizenChat) -> list[Letter]:
    """What that citizen reads."""
    return [one for one in letters if one.bot == BotName.CITIZEN and one.chat_id == chat.person["id"]]
