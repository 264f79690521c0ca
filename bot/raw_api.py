"""The few calls that receiving needs, made without a framework; the token never leaves this module."""

import json
from typing import Any

import aiohttp


class ApiError(Exception):
    """A call that did not succeed. The text never holds the token or a URL.

    Attributes:
        code: HTTP status, 0 when there was no answer at all.
        retry_after: seconds to wait if Telegram said so.
    """

    def __init__(self, code: int, reason: str, retry_after: float | None = None) -> None:
        super().__init__(f"{code} {reason}")
        self.code = code
        self.reason = reason
        self.retry_after = retry_after


class RawApi:
    """One bot's line to the Bot API.

    Args:
        session: an open aiohttp session, shared and closed by whoever made it.
        api_url: where the Bot API lives, such as https://api.telegram.org.
        token: the bot's secret.
    """

    def __init__(self, session: aiohttp.ClientSession, api_url: str, token: str) -> None:
        self._session = session
        self._base = f"{api_url.rstrip('/')}/bot{token}"

    def __repr__(self) -> str:
        return "RawApi(…)"

    async def call(self, method: str, *, seconds: float = 30, **parameters: Any) -> Any:
        """Call a method and give its `result`.

        Args:
            method: such as getUpdates.
            seconds: how long to wait for the whole answer.
            parameters: JSON values; None is left out.

        Raises:
            ApiError: refused, broken or unreachable.
        """
        body = {name: value for name, value in parameters.items() if value is not None}
        limit = aiohttp.ClientTimeout(total=seconds, sock_connect=10)
        try:
            async with self._session.post(f"{self._base}/{method}", json=body, timeout=limit) as answer:
                return _result(answer.status, await answer.read())
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            # The cause is cut off: aiohttp's errors hold the URL, and the URL holds the token.
            raise ApiError(0, type(error).__name__) from None


def _result(status: int, content: bytes) -> Any:
    try:
        answer = json.loads(content)
    except (ValueError, RecursionError):
        raise ApiError(status, "the answer is no JSON") from None
    if isinstance(answer, dict) and answer.get("ok") is True:
        return answer.get("result")
    if not isinstance(answer, dict):
        raise ApiError(status, "the answer is no object")
    parameters = answer.get("parameters") or {}
    raise ApiError(status, str(answer.get("description", "")), parameters.get("retry_after"))
