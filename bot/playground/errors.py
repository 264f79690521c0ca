"""The answers with which Telegram refuses a call, in its own words."""

from __future__ import annotations

from typing import Any


class ApiError(Exception):
    """A refusal by the Bot API.

    Attributes:
        code: HTTP status and ``error_code``.
        description: Telegram's sentence, with its prefix ("Bad Request: …").
        parameters: ``retry_after`` (seconds) or ``migrate_to_chat_id``, empty otherwise.
    """

    def __init__(self, code: int, description: str, **parameters: Any) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> dict[str, Any]:
        """Give the JSON body in Telegram's form."""
        answer: dict[str, Any] = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            answer["parameters"] = self.parameters
        return answer


class PeopleError(ValueError):
    """A person (or a test) tried what the Telegram app itself would not let her do."""


def bad_request(reason: str, **parameters: Any) -> ApiError:
    """Build the 400 answer."""
    return ApiError(400, f"Bad Request: {reason}", **parameters)


def forbidden(reason: str) -> ApiError:
    """Build the 403 answer."""
    return ApiError(403, f"Forbidden: {reason}")


def conflict(reason: str) -> ApiError:
    """Build the 409 answer."""
    return ApiError(409, f"Conflict: {reason}")


def too_many(seconds: int) -> ApiError:
    """Build the 429 answer; ``seconds`` is how long Telegram wants to be left alone."""
    return ApiError(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
