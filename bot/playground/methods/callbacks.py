"""Answering presses."""

from __future__ import annotations

from typing import Any

from bot.playground.errors import bad_request
from bot.playground.methods.base import Context, method
from bot.playground.texts import units

MAX_ANSWER = 200
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


@method("answerCallbackQuery")
async def answer_callback_query(call: Context) -> Any:
    """Answer a press once, within its time; costs no budget."""
    text = call.parameters.text("text")
    press = call.world.presses.get(call.parameters.text("callback_query_id"))
    if press is None or press.bot is not call.bot or not press.open_at(call.world.now()):
        raise bad_request(TOO_OLD)
    if units(text) > MAX_ANSWER:
        raise bad_request("MESSAGE_TOO_LONG")
    press.answer(text, alert=call.parameters.flag("show_alert"), url=call.parameters.text("url"))
    call.world.changed()
    return True
