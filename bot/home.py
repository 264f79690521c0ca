"""Where a running desk keeps its things, made ready before anything else starts."""

import os
from pathlib import Path

from bot.settings import BadSettingsError, Settings
from storage.seal import IdentitySeal


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
        BadSettingsError: a key is none.
    """
    if settings.identity_keys is not None:
        keys = [key.strip() for key in settings.identity_keys.get_secret_value().split(",") if key.strip()]
    else:
        keys = [_own_key(settings.data_dir / "identity.key")]
    try:
        return IdentitySeal(keys)
    except ValueError:
        raise BadSettingsError(
            "IDENTITY_KEYS: each must be 32 bytes in URL-safe base64 (a Fernet key)."
        ) from None


def _own_key(file: Path) -> str:
    try:
        # Exclusive creation: of several processes that start at once, one makes the key.
        descriptor = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return file.read_text(encoding="ascii").strip()
    with os.fdopen(descriptor, "w", encoding="ascii") as new:
        new.write(key := IdentitySeal.new_key())
        new.flush()
        os.fsync(new.fileno())
    return key
