"""Each way in which Telegram or the network says no, through both real libraries."""

import pytest
from structlog.testing import capture_logs

from bot.playground import Fault
from handlers.delivery import (
    Blocked,
    Moved,
    Refused,
    SlowDown,
    Unreachable,
)
from storage.letters import BotName, Letter
from tests.support.line import open_line
from tests.support.machine import TOKENS, town, transport_of

BOTS = list(BotName)


@pytest.fixture(params=BOTS, ids=str)
def name(request) -> BotName:
    return request.param


@pytest.fixture
async def line(name):
    async with open_line(name) as opened:
        yield opened


@pytest.mark.parametrize(
    ("fault", "meaning"),
    [
        (Fault.flood(7), SlowDown),
        (Fault.refuse(403, "Forbidden: bot was blocked by the user"), Blocked),
        (Fault.refuse(400, "Bad Request: chat not found"), Blocked),
        (Fault.refuse(400, "Bad Request: group chat was upgraded", migrate_to_chat_id=-100777), Moved),
        (Fault.refuse(400, "Bad Request: can't parse entities: unclosed tag"), Refused),
        (Fault.refuse(401, "Unauthorized"), Unreachable),
        (Fault.refuse(404, "Not Found"), Unreachable),
        (Fault.refuse(500, "Internal Server Error"), Unreachable),
        (Fault.refuse(502, "Bad Gateway"), Unreachable),
        (Fault.drop(), Unreachable),
        (Fault.lose_answer(), Unreachable),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
async def test_each_way_to_say_no_has_its_word(line, fault, meaning):
    line.place.world.fail_next("sendMessage", fault)
    with pytest.raises(meaning) as caught:
        await line.send("halo")
    assert TOKENS[line.name] not in repr(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    if meaning is SlowDown:
        assert caught.value.seconds == 7
    if meaning is Moved:
        assert caught.value.new_chat_id == -100777


async def test_an_answer_that_never_comes_is_unreachable(name):
    async with town() as place:
        transport = transport_of(name, place.server.url, seconds=0.2)
        person, bot = place.cast.citizens[0], place.cast.citizen_bot
        place.world.fail_next("sendMessage", Fault.hang(3))
        with pytest.raises(Unreachable) as caught:
            await transport.send(Letter(bot=name, chat_id=person.id, text="halo"), ())
        assert caught.value.maybe
        await transport.close()
        assert bot.queue is not None


async def test_a_server_that_is_not_there_did_not_get_the_letter(name):
    transport = transport_of(name, "http://127.0.0.1:9")
    with pytest.raises(Unreachable) as caught:
        await transport.send(Letter(bot=name, chat_id=1, text="halo"), ())
    assert not caught.value.maybe
    await transport.close()


async def test_a_wrong_token_is_never_told(name):
    async with town() as place:
        place.world.bots.clear()
        transport = transport_of(name, place.server.url)
        with capture_logs() as lines, pytest.raises(Unreachable) as caught:
            await transport.send(Letter(bot=name, chat_id=1, text="halo"), ())
        assert TOKENS[name] not in repr(caught.value) + str(lines)
        await transport.close()
