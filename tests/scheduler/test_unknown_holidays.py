"""A year without known holidays is told to the coordinators once a month, until somebody enters them."""

from handlers.desk.unasked import unknown_holidays
from storage.people import officers
from tests.support.desk import letters, officer, words

YUSUF = 803


async def test_the_coordinators_hear_once_a_month_from_november_on(desk, clock):
    clock.at(2027, 10, 5, 9)
    await officer(desk, "Pak Yusuf", telegram_id=YUSUF, role="coordinator", department=None)
    async with desk.database.transaction() as session:
        await officers.opened_private_chat(session, YUSUF, desk.clock())
    assert await unknown_holidays.tell(desk) == []
    clock.at(2027, 11, 2, 2)
    assert await unknown_holidays.tell(desk) == [2028]
    assert await unknown_holidays.tell(desk) == [2028]
    (letter,) = await letters(desk)
    assert letter.chat_id == YUSUF
    assert "2028" in words(letter)
    clock.at(2027, 12, 1, 2)
    await unknown_holidays.tell(desk)
    assert len(await letters(desk)) == 2
