"""The catalogue's departments and categories as rows, so that others can refer to them."""

from sqlalchemy import Table, or_
from sqlmodel.ext.asyncio.session import AsyncSession

from complaints.catalogue import Catalogue
from storage.engine.wires import insert_into
from storage.tables import Category, Department, table_of


async def sync(session: AsyncSession, catalogue: Catalogue) -> None:
    """Bring the rows up to the catalogue. What left it stays as a row, for old reports name it."""
    departments = [
        {"short": one.short, "name": one.name, "sort": str(one.sort)}
        for one in catalogue.departments.values()
    ]
    categories = [
        {"key": one.key, "department": one.department, "name": one.name}
        for one in catalogue.categories.values()
    ]
    await _upsert(session, table_of(Department), "short", departments)
    await _upsert(session, table_of(Category), "key", categories)


async def _upsert(session: AsyncSession, table: Table, key: str, rows: list[dict[str, str]]) -> None:
    if not rows:
        return
    new = insert_into(session, table)
    changing = {name: new.excluded[name] for name in rows[0] if name != key}
    changed = or_(*(table.c[name] != new.excluded[name] for name in changing))
    statement = new.on_conflict_do_update(index_elements=[key], set_=changing, where=changed)
    await (await session.connection()).execute(statement, rows)
