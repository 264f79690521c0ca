"""The seal on who people are: readable only with a key that the database does not hold."""

import hmac
import json
from collections.abc import Sequence
from typing import Any

from cryptography.fernet import Fernet, InvalidToken, MultiFernet


class BrokenSeal(Exception):
    """None of the keys opens this: a key is missing from the settings, or somebody changed the text."""


class IdentitySeal:
    """Seals with the first key and opens with any, so that keys can be changed one after the other.

    Args:
        keys: Fernet keys (32 bytes in url-safe base64), the newest first.

    Raises:
        ValueError: no key, or one that is none.
    """

    def __init__(self, keys: Sequence[str]) -> None:
        if not keys:
            raise ValueError("at least one key is needed")
        self._tagging = [hmac.digest(key.encode(), b"wadul: fingerprints", "sha256") for key in keys]
        fernets = [Fernet(key) for key in keys]
        self._newest, self._fernet = fernets[0], MultiFernet(fernets)

    @staticmethod
    def new_key() -> str:
        """A fresh key."""
        return Fernet.generate_key().decode()

    def tags(self, text: str) -> tuple[str, ...]:
        """Fingerprints of a text, one for each key, the newest first; without the keys they tell nothing."""
        return tuple(hmac.new(key, text.encode(), "sha256").hexdigest() for key in self._tagging)

    @property
    def fingerprints(self) -> tuple[str, ...]:
        """By which each key is known again, the newest first; nobody can tell the key from it."""
        return self.tags("which key")

    def seal(self, identity: dict[str, Any]) -> str:
        """Seal an identity such as {"name": …, "username": …}."""
        return self._fernet.encrypt(json.dumps(identity, ensure_ascii=False).encode()).decode()

    def open(self, sealed: str) -> dict[str, Any]:
        """The identity again.

        Raises:
            BrokenSeal: no key opens it.
        """
        try:
            identity: dict[str, Any] = json.loads(self._fernet.decrypt(sealed))
        except InvalidToken as error:
            raise BrokenSeal("no key opens this identity") from error
        return identity

    def is_newest(self, sealed: str) -> bool:
        """Whether the newest key sealed it, so that the older ones are not needed for it."""
        try:
            self._newest.decrypt(sealed)
        except InvalidToken:
            return False
        return True

    def resealed(self, sealed: str) -> str:
        """The same identity under the newest key.

        Raises:
            BrokenSeal: no key opens it.
        """
        try:
            return self._fernet.rotate(sealed).decode()
        except InvalidToken as error:
            raise BrokenSeal("no key opens this identity") from error
