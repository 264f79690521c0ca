"""Where a running desk keeps its things, made ready before anything else starts."""

import os
import tempfile
from contextlib import suppress
from pathlib import Path

from bot.settings import BadSettingsError, Settings
from storage.people.seal import IdentitySeal


def prepare(settings: Settings) -> None:
    """Make DATA_DIR, readable for this user alone.

    Raises:
        BadSettingsError: it cannot be made or written to.
    """
    try:
        settings.data_dir.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise BadSettingsError(f"DATA_DIR: {settings.data_dir} cannot be made ({error.strerror}).") from None
    if not os.access(settings.data_dir, os.W_OK):
        raise BadSettingsError(f"DATA_DIR: {settings.data_dir} cannot be written to.")


def identity_seal(settings: Settings) -> IdentitySeal:
    """The seal of citizens' names: keys from the settings, or one kept in DATA_DIR, made at the first start.

    Raises:
        BadSettingsError: a key is none, or the one in DATA_DIR cannot be read.
    """
    own = settings.data_dir / "identity.key"
    try:
        if settings.identity_keys is None:
            return IdentitySeal([_own_key(own)])
        given = settings.identity_keys.get_secret_value().split(",")
        return IdentitySeal([key.strip() for key in given if key.strip()])
    except ValueError:
        where = (
            f"DATA_DIR: the key in {own.name}" if settings.identity_keys is None else "IDENTITY_KEYS: each"
        )
        raise BadSettingsError(f"{where} must be 32 bytes in URL-safe base64 (a Fernet key).") from None
    except OSError as error:
        raise BadSettingsError(f"DATA_DIR: {own.name} cannot be read or made ({error.strerror}).") from None


def _own_key(file: Path) -> str:
    """The key kept in that file; made when there is none."""
    if not file.exists():
        descriptor, draft = tempfile.mkstemp(dir=file.parent, prefix=f".{file.name}.")  # for its owner alone
        with os.fdopen(descriptor, "w", encoding="ascii") as new:
            new.write(IdentitySeal.new_key())
            new.flush()
            os.fsync(new.fileno())
        # A link to a whole file: of several processes that start at once one makes the key, none reads half.
        with suppress(FileExistsError):
            os.link(draft, file)
        Path(draft).unlink()
    return file.read_text(encoding="ascii").strip()
