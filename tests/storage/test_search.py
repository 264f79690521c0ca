"""The full-text index: the same answers in the same order on both databases."""

from datetime import datetime
from typing import Any

import pytest
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.casework.searching import Words, kept, typed
from storage.cases import search
from storage.cases.search import Wanted
from storage.engine.database import Database
from tests.support import rows


@pytest.fixture
async def filed(database: Database, now: datetime) -> dict[str, int]:
    """Some reports by name."""
    ids = {}
    async with database.transaction() as session:
        for name, head, story, history, more in (
            ("lamp", "dishub lampu jalan mati dinoyo", "lampunya mati sejak kemarin", "", {}),
            ("told", "dpuprpkp jalan berlubang dinoyo", "lubang dekat lampu merah", "", {}),
            ("noted", "dpuprpkp jalan berlubang klojen", "lubang besar", "sudah dicek, lampu aman", {}),
            ("newer", "dishub lampu jalan mati klojen", "gelap sekali", "", {}),
            ("secret", "inspektorat pungli dinoyo", "lampu diminta uang", "", {"kind": "oversight"}),
        ):
            report = await rows.report(session, now, **more)
            ids[name] = report.id or 0
            await search.file(session, ids[name], Words(kept(head), kept(story), kept(history)))
    return ids


async def found(session: AsyncSession, ids: dict[str, int], words: str, **more: Any) -> list[str]:
    wanted = Wanted(words=typed(words), **more)
    names = {number: name for name, number in ids.items()}
    rows_ = await search.page(session, wanted, limit=10, offset=0)
    assert await search.count(session, wanted) == len(rows_)
    return [names[report.id or 0] for report in rows_]


async def test_head_before_story_before_history_and_the_newest_first(database: Database, filed):
    async with database.reading() as session:
        assert await found(session, filed, "lampu") == ["newer", "lamp", "told", "noted"]
        assert await found(session, filed, "lampu dinoyo") == ["lamp", "told"]
        assert await found(session, filed, "lampu mati klojen") == ["newer"]


async def test_the_beginning_of_a_word_and_its_endings_are_enough(database: Database, filed):
    async with database.reading() as session:
        assert await found(session, filed, "dinoy") == ["told", "lamp"]
        assert await found(session, filed, "LAMPUNYA") == await found(session, filed, "lampu")
        assert await found(session, filed, "inoyo") == []


async def test_each_room_finds_its_own(database: Database, filed):
    async with database.reading() as session:
        assert await found(session, filed, "lampu uang") == []
        assert await found(session, filed, "lampu", restricted=True) == ["secret"]
        assert await found(session, filed, "lubang", restricted=True) == []


async def test_where_not_all_words_are_met_those_with_most_come_first(database: Database, filed):
    async with database.reading() as session:
        assert await found(session, filed, "lampu klojen banjir") == []
        some = await found(session, filed, "lampu klojen banjir", every=False)
        assert some[:2] == ["newer", "noted"]
        assert set(some) == {"newer", "noted", "lamp", "told"}


async def test_a_word_that_is_an_officers_name_finds_what_she_has(database: Database, now: datetime, filed):
    async with database.transaction() as session:
        officer = await rows.officer(session, now, name="Rina Lampu")
        held = await rows.report(session, now, officer_id=officer.id)
        await search.file(session, held.id or 0, Words(kept("dlh sampah dinoyo"), kept("sampah")))
        filed["held"] = held.id or 0
        people = dict.fromkeys(typed(officer.name), (officer.id or 0,))
        assert await found(session, filed, "rina", people=people) == ["held"]
        assert await found(session, filed, "rina sampah", people=people) == ["held"]
        assert await found(session, filed, "rina klojen", people=people) == []
        assert await found(session, filed, "lampu dinoyo", people=people) == ["held", "lamp", "told"]
        assert dict(await search.people(session)) == {officer.id: "Rina Lampu"}


async def test_what_is_filed_anew_is_found_by_its_old_words_no_more(database: Database, filed):
    async with database.transaction() as session:
        await search.file(session, filed["lamp"], Words(kept("dlh sampah"), "", ""))
        assert await found(session, filed, "sampah") == ["lamp"]
        assert "lamp" not in await found(session, filed, "lampu")


async def test_what_a_transaction_takes_back_was_never_filed(database: Database, filed):
    async with database.transaction() as session:
        await search.file(session, filed["lamp"], Words(kept("kebakaran")))
        await session.rollback()
    async with database.reading() as session:
        assert await found(session, filed, "kebakaran") == []


@pytest.mark.parametrize(
    "words", ['"', "a OR b", "head:lampu", "lampu*", "NEAR(a b)", "' | '", "!lampu", "\\", "-x"]
)
async def test_signs_of_the_databases_own_languages_are_only_signs(database: Database, filed, words: str):
    async with database.reading() as session:
        if typed(words):
            await found(session, filed, words)
            await found(session, filed, words, every=False)


async def test_pages_follow_each_other(database: Database, filed):
    async with database.reading() as session:
        wanted = Wanted(words=typed("lampu"))
        pages = [await search.page(session, wanted, limit=2, offset=at) for at in (0, 2, 4)]
        assert [[one.id for one in page] for page in pages] == [
            [filed["newer"], filed["lamp"]],
            [filed["told"], filed["noted"]],
            [],
        ]
