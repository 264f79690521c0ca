"""What `wadul check` says of what is kept: DATA_DIR, key, database, and who reads what is confidential."""

import os

from bot.data_care import confidential_readers, count_keys
from bot.doctor_rooms import examine_people
from bot.findings import Finding
from bot.home import KEY, identity_seal, open_to_others
from bot.opening import left_behind, shape
from bot.settings import ENV_FILE, BadSettingsError, Settings, misspelt


def home(settings: Settings) -> Finding:
    """Whether DATA_DIR and the key can be used; neither is made here."""
    if wrong := misspelt():
        told = ", ".join(f"{name} (is it {meant}?)" for name, meant in wrong.items())
        return Finding(
            "settings", False, f"{ENV_FILE} has a name that is no setting, so it does nothing: {told}"
        )
    folder = settings.data_dir
    if folder.exists() and not (folder.is_dir() and os.access(folder, os.W_OK | os.X_OK)):
        return Finding("settings", False, f"DATA_DIR: {folder} is no folder that can be written to")
    own = settings.identity_keys is None
    if own and not (folder / KEY).exists():
        return Finding("settings", True, f"fine; the first start makes {folder}/{KEY}")
    try:
        identity_seal(settings)
    except BadSettingsError as error:
        return Finding("settings", False, str(error))
    return Finding("settings", True, "fine, DATA_DIR and the key of identities are in place")


def privacy(settings: Settings) -> Finding:
    """Whether other users of this machine can read what is kept."""
    found = open_to_others(settings)
    if not settings.is_training and ENV_FILE.is_file() and ENV_FILE.stat().st_mode & 0o077:
        found.append(ENV_FILE)  # the tokens are in it
    if not found:
        return Finding("privacy", True, "nobody else on this machine can read DATA_DIR or the settings")
    todo = "; ".join(f"chmod {'700' if one.is_dir() else '600'} {one}" for one in found)
    return Finding("privacy", False, f"other users of this machine can look into it. Run: {todo}")


async def examine_database(settings: Settings) -> list[Finding]:
    """Look at the database, and into it where it can be read."""
    if settings.is_training and settings.database_url is None:
        return [Finding("database", True, "the training ground makes a new one at each start")]
    try:
        step = await shape(settings)
    except BadSettingsError as error:
        return [Finding("database", False, str(error))]
    if behind := await left_behind(settings):
        return [Finding("database", False, behind)]
    findings = [Finding("database", True, f"reachable, at step {step}")]
    if not settings.is_training:
        findings.append(await _keys(settings))
        if settings.confidential_chat_id is None:
            findings.append(await _confidential(settings))
        findings += await examine_people(settings)
    return findings


async def _confidential(settings: Settings) -> Finding:
    """Who sees confidential reports where no group is named for them in the settings."""
    subject, readers = "confidential reports", await confidential_readers(settings)
    if readers.group:
        return Finding(subject, True, "they go to the group that was set up with /pasang terbatas")
    if readers.coordinators:
        words = f"CONFIDENTIAL_CHAT_ID is not set: they go to the private chat of {readers.coordinators[0]}"
        return Finding(subject, True, words)
    words = (
        "CONFIDENTIAL_CHAT_ID is not set and no coordinator opened the staff bot: they wait in the database"
    )
    return Finding(subject, not readers.waiting, f"{words}, {readers.waiting} at present")


async def _keys(settings: Settings) -> Finding:
    """Whether every identity can be opened, and whether an old key is still needed."""
    try:
        keys = await count_keys(settings)
    except BadSettingsError as error:
        return Finding("identities", False, str(error))
    if keys.lost:
        words = (
            f"{keys.lost} identities cannot be opened. Put the key that sealed them back into IDENTITY_KEYS."
        )
        return Finding("identities", False, words)
    if keys.older:
        return Finding(
            "identities", False, f"{keys.older} are sealed with an old key. Run: wadul keys rotate"
        )
    return Finding("identities", True, f"{keys.newest} sealed, all with the newest key")
