"""Settings, from the environment and from `.env`; `.env.example` explains each one."""

import re
from datetime import time
from difflib import get_close_matches
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import unquote
from zoneinfo import ZoneInfo

from pydantic import AfterValidator, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, DotEnvSettingsSource, SettingsConfigDict

from complaints.people import Enrolment

ENV_FILE = Path(".env")


class BadSettingsError(Exception):
    """A setting is wrong or missing; the message is one clear sentence that never shows a secret."""


def _zone_name(value: str) -> str:
    try:
        ZoneInfo(value)
    except (KeyError, ValueError, OSError) as error:  # "Asia" alone is a folder
        raise ValueError("is not a time zone such as Asia/Jakarta") from error
    return value


def _api_url(value: str) -> str:
    if not value.startswith(("http://", "https://")):
        raise ValueError("must begin with http:// or https://")
    return value.rstrip("/")


def _public_url(value: str) -> str:
    # Telegram calls https addresses only; http is for a Bot API server on this machine.
    if not re.match(r"https://.|http://(127\.0\.0\.1|localhost)[:/]", value):
        raise ValueError("must begin with https://")
    return value.rstrip("/")


def database_address(value: str) -> str:
    """A database's URL as the engine reads it, with the driver named.

    Raises:
        ValueError: it is none; the text says what it must be, and goes on from its name.
    """
    for plain, driven in _DRIVERS.items():
        if value.startswith(plain):
            value = driven + value.removeprefix(plain)
    if not value.startswith(tuple(_DRIVERS.values())):
        raise ValueError("must begin with postgresql:// or sqlite:///")
    return value if value.startswith("sqlite") else _postgres_url(value)


def _postgres_url(value: str) -> str:
    """Checked for what the driver would stumble over, and with libpq's spelling put into the driver's."""
    address, _, query = value.partition("?")
    whose, _, place = address.partition("://")[2].rpartition("@")
    if "@" in whose:
        raise ValueError("an @ in the name or the password must be written as %40")
    port = re.search(r":([^:\]]*)$", place.partition("/")[0])
    if port and not re.fullmatch(r"[0-9]{1,5}", port[1]):
        raise ValueError("the port after the host must be a number, such as 5432")
    options = [re.sub(r"^sslmode=", "ssl=", one) for one in query.split("&") if one]
    for one in options:
        name = one.partition("=")[0]
        if name.startswith("ssl") and name != "ssl":
            raise ValueError(f"{name} is not read here: set PG{name.upper()} in the environment instead")
    return f"{address}?{'&'.join(options)}" if options else address


def source() -> str:
    """Which file the settings come from, beside the environment: to be told at each start."""
    place = ENV_FILE.absolute()
    return str(place) if place.is_file() else f"no {ENV_FILE} in {place.parent}: the environment alone"


_DRIVERS = {
    "postgres://": "postgresql+asyncpg://",
    "postgresql://": "postgresql+asyncpg://",
    "sqlite:///": "sqlite+aiosqlite:///",
}
_FORMER = frozenset({"language"})  # what settings were called before
_MUCH_ALIKE = 0.8
_WEBHOOK_SECRET = r"[A-Za-z0-9_-]{16,256}"  # noqa: S105 - a pattern, not a secret
_TOKEN = r"\d{1,20}:[A-Za-z0-9_-]{20,}"  # noqa: S105 - a pattern, not a token


class Settings(BaseSettings):
    """All settings, checked. Without both tokens the program is a training ground."""

    model_config = SettingsConfigDict(
        env_file=ENV_FILE,
        env_file_encoding="utf-8",
        env_ignore_empty=True,  # `NAME=` in .env means "not set", as in the lines of .env.example
        extra="ignore",
        hide_input_in_errors=True,
    )

    citizen_bot_token: SecretStr | None = None
    staff_bot_token: SecretStr | None = None
    staff_chat_id: int | None = None
    confidential_chat_id: int | None = None
    staff_topics: bool = False
    staff_enrolment: Enrolment = Enrolment.INVITATION
    staff_invitation_days: int = Field(default=7, ge=1, le=60)
    telegram_api_url: Annotated[str, AfterValidator(_api_url)] = "https://api.telegram.org"

    database_url: Annotated[str, AfterValidator(database_address)] | None = None
    data_dir: Path = Path("data")
    identity_keys: SecretStr | None = None

    city: str = "malang"
    time_zone: Annotated[str, AfterValidator(_zone_name)] = "Asia/Jakarta"
    desk_language: Literal["id", "jv", "en"] = "id"

    push_every_working_days: int | None = Field(default=None, ge=1, le=20)
    auto_assign: Literal["suggest", "assign"] = "suggest"
    tick_seconds: float = Field(default=30, ge=1, le=3600)
    waking_from: time | None = None
    waking_to: time | None = None
    poll_seconds: int = Field(default=50, ge=1, le=50)
    keep_raw_days: int = Field(default=1, ge=1)
    keep_identity_days: int = Field(default=730, ge=30)
    card_rest_minutes: int = Field(default=30, ge=0, le=600)
    undo_seconds: int = Field(default=20, ge=0, le=300)

    webhook_url: Annotated[str, AfterValidator(_public_url)] | None = None
    webhook_secret: SecretStr | None = None
    webhook_host: str = "127.0.0.1"
    webhook_port: int = Field(default=8443, ge=1, le=65535)
    playground_port: int = Field(default=8085, ge=0, le=65535)

    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["auto", "text", "json"] = "auto"

    @model_validator(mode="before")
    @classmethod
    def _as_it_was_called(cls, values: object) -> object:
        # Names that nobody knows come from .env alone, never from the environment, where gettext has its own
        # LANGUAGE ("id:en").
        if isinstance(values, dict) and "language" in values:
            values = {"desk_language": values["language"]} | values
        return values

    @field_validator("waking_from", "waking_to", mode="before")
    @classmethod
    def _is_an_hour(cls, value: object) -> object:
        if isinstance(value, str) and not re.fullmatch(r"([01]\d|2[0-3]):[0-5]\d", value.strip()):
            raise ValueError("must be a time of day such as 07:00")
        return value.strip() if isinstance(value, str) else value

    @field_validator("log_level", mode="before")
    @classmethod
    def _in_capitals(cls, value: object) -> object:
        return value.upper() if isinstance(value, str) else value

    @field_validator("citizen_bot_token", "staff_bot_token")
    @classmethod
    def _looks_like_a_token(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(_TOKEN, value.get_secret_value()):
            raise ValueError("does not look like a token from @BotFather (numbers, a colon, then letters)")
        return value

    @field_validator("webhook_secret")
    @classmethod
    def _fits_a_header(cls, value: SecretStr | None) -> SecretStr | None:
        if value is not None and not re.fullmatch(_WEBHOOK_SECRET, value.get_secret_value()):
            raise ValueError("must be 16 to 256 letters, digits, hyphens or underscores")
        return value

    @model_validator(mode="after")
    def _whole(self) -> Self:
        if (self.citizen_bot_token is None) != (self.staff_bot_token is None):
            missing = "STAFF_BOT_TOKEN" if self.staff_bot_token is None else "CITIZEN_BOT_TOKEN"
            raise ValueError(f"{missing} is missing: set both tokens, or none for the training ground")
        if self.citizen_bot_token and self.citizen_bot_token == self.staff_bot_token:
            raise ValueError("CITIZEN_BOT_TOKEN and STAFF_BOT_TOKEN are the same: the desk needs two bots")
        if self.staff_chat_id is not None and self.staff_chat_id == self.confidential_chat_id:
            raise ValueError("CONFIDENTIAL_CHAT_ID is the common staff group: it must be a group of its own")
        if self.webhook_url and self.webhook_secret is None:
            raise ValueError("WEBHOOK_SECRET is missing: a webhook needs one")
        if (self.waking_from is None) != (self.waking_to is None):
            raise ValueError("set both WAKING_FROM and WAKING_TO, or none of them")
        if self.waking is not None and self.waking[0] >= self.waking[1]:
            raise ValueError("WAKING_FROM must be earlier in the day than WAKING_TO")
        return self

    @property
    def waking(self) -> tuple[time, time] | None:
        """Local hours in which people may be written to unasked; None: as the city's rules say."""
        if self.waking_from is None or self.waking_to is None:
            return None
        return self.waking_from, self.waking_to

    @property
    def is_training(self) -> bool:
        """Whether no tokens are set, so that the training ground plays Telegram."""
        return self.citizen_bot_token is None

    @property
    def database(self) -> str:
        """The database's URL with its async driver; by default an SQLite file in `data_dir`."""
        if self.database_url is None:
            name = "training.sqlite3" if self.is_training else "wadul.sqlite3"
            return f"sqlite+aiosqlite:///{(self.data_dir / name).absolute()}"
        return self.database_url

    @property
    def zone(self) -> ZoneInfo:
        """The city's time zone."""
        return ZoneInfo(self.time_zone)

    def secrets(self) -> tuple[str, ...]:
        """Every secret value, for the log's redaction."""
        fields = (self.citizen_bot_token, self.staff_bot_token, self.webhook_secret)
        keys = self.identity_keys.get_secret_value().split(",") if self.identity_keys else ()
        # Up to the last @, because a password that holds one is not always written as it should be.
        password = re.match(r"[^:]+://[^:/@]*:(.+)@", self.database_url or "")
        return (
            *(field.get_secret_value() for field in fields if field is not None),
            *(key.strip() for key in keys if key.strip()),
            *({password[1], unquote(password[1])} if password else ()),
        )


def misspelt() -> dict[str, str]:
    """Names in `.env` that are no settings but look much like one, with the one that was probably meant."""
    known = {*Settings.model_fields, *_FORMER}
    names = DotEnvSettingsSource(Settings).env_vars.keys() - known
    likely = {name: get_close_matches(name, known, 1, _MUCH_ALIKE) for name in sorted(names)}
    return {name.upper(): found[0].upper() for name, found in likely.items() if found}


def load_settings(*, complete: bool = True) -> Settings:
    """Read the settings.

    Args:
        complete: whether everything that serving needs must be there; `wadul check` helps to find the rest.

    Raises:
        BadSettingsError: one is wrong or missing; one clear sentence says which.
    """
    try:
        settings = Settings()
    except ValidationError as error:
        raise BadSettingsError(_sentence(error)) from None
    except UnicodeDecodeError:
        raise BadSettingsError(f"{ENV_FILE.absolute()} is no text in UTF-8: save it anew as UTF-8.") from None
    except OSError as error:
        raise BadSettingsError(f"{ENV_FILE.absolute()} cannot be read ({error.strerror}).") from None
    if complete and settings.citizen_bot_token and settings.staff_chat_id is None:
        raise BadSettingsError(
            "STAFF_CHAT_ID is missing: the number of the staff group (`wadul check` finds it)."
        )
    return settings


def _sentence(error: ValidationError) -> str:
    first = error.errors(include_input=False, include_url=False)[0]
    where = ".".join(str(part) for part in first["loc"]).upper()
    what = first["msg"].removeprefix("Value error, ").replace("Input should be", "must be")
    return f"{where}: {what}." if where else f"{what}."
