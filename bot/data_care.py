"""What the commands about people's data do: keys, the record of uses, the notice after a breach."""

from bot.clock import real_clock
from bot.home import identity_seal
from bot.settings import Settings
from storage.database import Database
from storage.rekeying import Keys, keys_in_use, rekey


async def rotate_keys(settings: Settings) -> Keys:
    """Seal every identity with the newest key."""
    database = Database(settings.database)
    try:
        return await rekey(database, identity_seal(settings), real_clock())
    finally:
        await database.close()


async def count_keys(settings: Settings) -> Keys:
    """How the identities are sealed at present."""
    database = Database(settings.database)
    try:
        return await keys_in_use(database, identity_seal(settings))
    finally:
        await database.close()
