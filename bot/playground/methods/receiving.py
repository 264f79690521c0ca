"""Long polling and webhook settings."""

from __future__ import annotations

import ipaddress
import re
from typing import Any
from urllib.parse import urlsplit

from bot.playground.errors import bad_request, conflict
from bot.playground.methods.base import Context, method
from bot.playground.parameters import Json
from bot.playground.webhooks import Webhook

MAX_BATCH = 100
LONGEST_POLL = 50
PORTS = {80, 88, 443, 8443}
MAX_SECRET = 256
POLL_WITH_WEBHOOK = (
    "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
)


@method("getUpdates")
async def get_updates(call: Context) -> Any:
    """Hand out updates, waiting for some up to ``timeout`` real seconds."""
    queue = call.bot.queue
    if call.bot.webhook is not None:
        raise conflict(POLL_WITH_WEBHOOK)
    _set_allowed(call)
    poll = queue.begin_poll()
    queue.forget_lapsed(call.world.now())
    queue.confirm(call.parameters.integer("offset") or 0)
    seconds = min(max(call.parameters.integer("timeout") or 0, 0), LONGEST_POLL)
    await queue.wait(poll, seconds)
    limit = call.parameters.integer("limit") or MAX_BATCH
    return queue.batch(min(max(limit, 1), MAX_BATCH))


def _set_allowed(call: Context) -> None:
    if not call.parameters.has("allowed_updates"):
        return
    kinds = call.parameters.structure("allowed_updates")
    if not isinstance(kinds, list):
        raise bad_request("can't parse allowed_updates JSON object")
    call.bot.queue.allowed = frozenset(str(kind) for kind in kinds) if kinds else None


@method("setWebhook")
async def set_webhook(call: Context) -> Any:
    """Set (or with an empty url delete) the webhook."""
    url = call.parameters.text("url")
    if not url:
        return await delete_webhook(call)
    _check_url(url)
    secret = call.parameters.text("secret_token")
    if not re.fullmatch(r"[A-Za-z0-9_-]*", secret):
        raise bad_request("secret token contains unallowed characters")
    if len(secret) > MAX_SECRET:
        raise bad_request("secret token is too long")
    _set_allowed(call)
    if call.parameters.flag("drop_pending_updates"):
        call.bot.queue.clear()
    connections = min(max(call.parameters.integer("max_connections") or 40, 1), 100)
    call.bot.webhook = Webhook(url, secret, connections)
    call.bot.queue.begin_poll()
    call.bot.queue.bell.ring()
    return True


def _check_url(url: str) -> None:
    try:
        parts = urlsplit(url if "://" in url else f"https://{url}")
        port = parts.port or 443
    except ValueError as error:
        raise bad_request("bad webhook: invalid URL specified") from error
    if is_loopback(parts.hostname or ""):
        return  # not public: nobody but this machine can reach it, so that tests may receive here
    if parts.scheme != "https":
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if port not in PORTS:
        raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    raise bad_request("bad webhook: Failed to resolve host: the playground reaches only this machine")


def is_loopback(host: str) -> bool:
    """Say whether a host name means this machine."""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@method("deleteWebhook")
async def delete_webhook(call: Context) -> Any:
    """Go back to long polling."""
    call.bot.webhook = None
    if call.parameters.flag("drop_pending_updates"):
        call.bot.queue.clear()
    call.bot.queue.bell.ring()
    return True


@method("getWebhookInfo")
async def get_webhook_info(call: Context) -> Any:
    """Say how the webhook is doing."""
    queue, webhook = call.bot.queue, call.bot.webhook
    info: Json = {
        "url": webhook.url if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(queue.pending),
    }
    if webhook:
        info |= {"max_connections": webhook.max_connections, "ip_address": "127.0.0.1"}
    if webhook and webhook.last_error:
        info |= {"last_error_date": webhook.last_error_date, "last_error_message": webhook.last_error}
    if queue.allowed:
        info["allowed_updates"] = sorted(queue.allowed)
    return info
