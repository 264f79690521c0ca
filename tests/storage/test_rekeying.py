"""Keys can be changed under a working desk, broken off half-way, and the old one thrown away afterwards."""

from typing import Any

import pytest
from sqlmodel import select

from storage.care import audit
from storage.care.rekeying import Keys, keys_in_use, rekey, seal_anew
from storage.engine.database import Database
from storage.people import citizens
from storage.people.seal import BrokenSeal, IdentitySeal
from storage.tables import AuditRecord, Identity
from tests.support import rows

OLD, NEW = IdentitySeal.new_key(), IdentitySeal.new_key()


async def sealed_by(database: Database, seal: IdentitySeal, count: int, now: Any) -> list[int]:
    ids = []
    async with database.transaction() as session:
        for number in range(count):
            her = await rows.citizen(session, now)
            await citizens.keep_identity(session, her.id or 0, seal, {"name": f"Sri {number}"}, now)
            ids.append(her.id or 0)
    return ids


async def names(database: Database, seal: IdentitySeal, ids: list[int]) -> list[str]:
    async with database.reading() as session:
        return [(await citizens.identity_of(session, one, seal) or {})["name"] for one in ids]


async def test_after_a_rotation_the_old_key_can_be_thrown_away(database, now):
    ids = await sealed_by(database, IdentitySeal([OLD]), 7, now)
    both = IdentitySeal([NEW, OLD])
    assert await keys_in_use(database, both) == Keys(older=7)
    assert await rekey(database, both, now) == Keys(older=7)
    assert await keys_in_use(database, both) == Keys(newest=7)
    assert await names(database, IdentitySeal([NEW]), ids) == [f"Sri {number}" for number in range(7)]
    with pytest.raises(BrokenSeal):
        await names(database, IdentitySeal([OLD]), ids)
    async with database.reading() as session:
        (record,) = await audit.about(session, "identities")
    assert (record.action, record.data) == ("rotate-keys", {"kept": 0, "resealed": 7, "lost": 0})


class Breaking(IdentitySeal):
    """A seal that fails at the ninth identity, as a machine that is switched off would."""

    done = 0

    def resealed(self, sealed: str) -> str:
        self.done += 1
        if self.done == 9:
            raise ConnectionError
        return super().resealed(sealed)


async def test_a_rotation_that_was_broken_off_goes_on_where_it_stood(database, now):
    await sealed_by(database, IdentitySeal([OLD]), 10, now)
    with pytest.raises(ConnectionError):
        await rekey(database, Breaking([NEW, OLD]), now, batch=4)
    both = IdentitySeal([NEW, OLD])
    assert await keys_in_use(database, both) == Keys(newest=8, older=2)
    assert await rekey(database, both, now, batch=4) == Keys(newest=8, older=2)
    assert await keys_in_use(database, both) == Keys(newest=10)


async def test_a_lost_key_is_told_and_what_it_sealed_is_left_alone(database, now):
    await sealed_by(database, IdentitySeal([OLD]), 2, now)
    kept = await sealed_by(database, IdentitySeal([NEW]), 1, now)
    async with database.reading() as session:
        before = {row.citizen_id: row.sealed for row in (await session.exec(select(Identity))).all()}
    only_new = IdentitySeal([NEW])
    assert await keys_in_use(database, only_new) == Keys(newest=1, lost=2)
    assert await rekey(database, only_new, now) == Keys(newest=1, lost=2)
    async with database.reading() as session:
        after = {row.citizen_id: row.sealed for row in (await session.exec(select(Identity))).all()}
        notes = (await session.exec(select(AuditRecord))).all()
    assert after == before
    assert await names(database, only_new, kept) == ["Sri 0"]
    assert [one.data["lost"] for one in notes] == [2]


async def test_what_the_desk_seals_meanwhile_is_not_overwritten(database, now):
    (her,) = await sealed_by(database, IdentitySeal([OLD]), 1, now)
    both = IdentitySeal([NEW, OLD])
    async with database.transaction() as session:
        stale = (await session.exec(select(Identity))).one()
        session.expunge(stale)
        await citizens.keep_identity(session, her, both, {"name": "Sri Wahyuni"}, now)
        await seal_anew(session, both, stale, Keys())
    assert await names(database, both, [her]) == ["Sri Wahyuni"]
