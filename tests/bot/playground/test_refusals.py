"""The list at the end of the Telegram notes, item by item: what Telegram refuses, the playground refuses."""

from datetime import timedelta
from typing import Any

import pytest

from tests.bot.playground.conftest import jpeg

NOT_MODIFIED = (
    "Bad Request: message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)
TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid"


def keys(**button: str) -> dict[str, Any]:
    return {"inline_keyboard": [[button]]}


@pytest.mark.parametrize(
    "values", [{}, {"text": ""}, {"text": " \n "}, {"text": "<b> </b>", "parse_mode": "HTML"}]
)
async def test_an_empty_or_missing_text_is_refused(citizen_api, citizen, values):
    await citizen_api(
        "sendMessage", chat_id=citizen.id, **values, expect=(400, "Bad Request: message text is empty")
    )


async def test_a_text_may_have_4096_utf16_units_and_no_more(citizen_api, citizen):
    sent = await citizen_api("sendMessage", chat_id=citizen.id, text="😀" * 2048)
    assert sent["text"] == "😀" * 2048
    too_long = {"chat_id": citizen.id, "text": "😀" * 2048 + "a"}
    await citizen_api("sendMessage", **too_long, expect=(400, "Bad Request: message is too long"))
    await citizen_api(
        "editMessageText",
        message_id=sent["message_id"],
        **too_long,
        expect=(400, "Bad Request: MESSAGE_TOO_LONG"),
    )


async def test_the_length_counts_after_the_markup_is_read(citizen_api, citizen):
    source = "<b>" + "&lt;" * 4096 + "</b>"
    sent = await citizen_api("sendMessage", chat_id=citizen.id, text=source, parse_mode="HTML")
    assert len(sent["text"]) == 4096


async def test_a_caption_may_have_1024_units(citizen_api, citizen, world, ready):
    photo = citizen.send_photo(ready.citizen_bot, jpeg())
    file_id = world.shown_to(ready.citizen_bot, photo.stored)["photo"][-1]["file_id"]
    await citizen_api("sendPhoto", chat_id=citizen.id, photo=file_id, caption="c" * 1024)
    refused = (400, "Bad Request: message caption is too long")
    await citizen_api("sendPhoto", chat_id=citizen.id, photo=file_id, caption="c" * 1025, expect=refused)


@pytest.mark.parametrize("chat", [99, -99, -1009999999999, "@nobody", "abc"])
async def test_an_unknown_chat_is_refused(citizen_api, citizen, chat):
    await citizen_api("sendMessage", chat_id=chat, text="x", expect=(400, "Bad Request: chat not found"))


async def test_a_missing_chat_is_refused(citizen_api):
    await citizen_api("sendMessage", text="x", expect=(400, "Bad Request: chat_id is empty"))


async def test_callback_data_is_measured_in_bytes(citizen_api, citizen):
    refused = (400, "Bad Request: BUTTON_DATA_INVALID")
    for data in ("a" * 64, "é" * 32):
        await citizen_api(
            "sendMessage", chat_id=citizen.id, text="x", reply_markup=keys(text="k", callback_data=data)
        )
    for data in ("a" * 65, "é" * 32 + "a"):
        markup = keys(text="k", callback_data=data)
        await citizen_api("sendMessage", chat_id=citizen.id, text="x", reply_markup=markup, expect=refused)


@pytest.mark.parametrize("button", [{"text": "k"}, {"text": "k", "callback_data": ""}])
async def test_a_button_without_an_action_is_refused(citizen_api, citizen, button):
    refused = "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
    await citizen_api(
        "sendMessage",
        chat_id=citizen.id,
        text="x",
        reply_markup=keys(**button),
        expect=(400, f"Bad Request: {refused}"),
    )


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b" at byte offset 0'),
        ("é<b>x</i>", 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("a<div>x</div>", 'Unsupported start tag "div" at byte offset 1'),
        ("1 < 2", 'Unsupported start tag "" at byte offset 2'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ('<a href="x', 'Unclosed start tag "a" at byte offset 0'),
    ],
)
async def test_broken_or_unknown_html_is_refused(citizen_api, citizen, source, reason):
    expected = (400, f"Bad Request: can't parse entities: {reason}")
    await citizen_api("sendMessage", chat_id=citizen.id, text=source, parse_mode="HTML", expect=expected)


@pytest.mark.parametrize("sign", "()>#+-=|{}.!]")
async def test_markdown_v2_without_escapes_is_refused(citizen_api, citizen, sign):
    reason = f"Character '{sign}' is reserved and must be escaped with the preceding '\\'"
    expected = (400, f"Bad Request: can't parse entities: {reason}")
    source = {"chat_id": citizen.id, "parse_mode": "MarkdownV2"}
    await citizen_api("sendMessage", **source, text=f"a{sign}b", expect=expected)
    assert (await citizen_api("sendMessage", **source, text=f"a\\{sign}b"))["text"] == f"a{sign}b"


async def test_an_edit_that_changes_nothing_is_refused(citizen_api, citizen):
    content = {"chat_id": citizen.id, "text": "<b>x</b>", "parse_mode": "HTML"}
    content["reply_markup"] = keys(text="k", callback_data="d")
    sent = await citizen_api("sendMessage", **content)
    await citizen_api("editMessageText", message_id=sent["message_id"], **content, expect=(400, NOT_MODIFIED))
    without_keys = {"chat_id": citizen.id, "message_id": sent["message_id"], "text": "x"}
    edited = await citizen_api("editMessageText", **without_keys)
    assert "reply_markup" not in edited
    assert edited["edit_date"]
    await citizen_api("editMessageText", **without_keys, expect=(400, NOT_MODIFIED))
    await citizen_api(
        "editMessageReplyMarkup",
        chat_id=citizen.id,
        message_id=sent["message_id"],
        expect=(400, NOT_MODIFIED),
    )


@pytest.mark.parametrize(
    ("method", "values", "refused"),
    [
        ("editMessageText", {"message_id": 77, "text": "x"}, "message to edit not found"),
        ("editMessageText", {"text": "x"}, "message identifier is not specified"),
        ("deleteMessage", {"message_id": 77}, "message to delete not found"),
        ("copyMessage", {"message_id": 77, "from_chat_id": "self"}, "message to copy not found"),
        ("forwardMessage", {"message_id": 77, "from_chat_id": "self"}, "message to forward not found"),
        (
            "sendMessage",
            {"text": "x", "reply_parameters": {"message_id": 77}},
            "message to be replied not found",
        ),
        ("sendMessage", {"text": "x", "reply_to_message_id": 77}, "message to be replied not found"),
        ("sendMessage", {"text": "x", "message_thread_id": 5}, "message thread not found"),
    ],
)
async def test_what_is_not_there_cannot_be_used(citizen_api, citizen, method, values, refused):
    given = {name: citizen.id if value == "self" else value for name, value in values.items()}
    await citizen_api(method, chat_id=citizen.id, **given, expect=(400, f"Bad Request: {refused}"))


async def test_a_missing_answered_message_can_be_forgiven(citizen_api, citizen):
    reply = {"message_id": 77, "allow_sending_without_reply": True}
    sent = await citizen_api("sendMessage", chat_id=citizen.id, text="x", reply_parameters=reply)
    assert "reply_to_message" not in sent


async def test_others_messages_cannot_be_edited(citizen_api, citizen, ready, world):
    said = world.chat_with(citizen, ready.citizen_bot).last
    refused = (400, "Bad Request: message can't be edited")
    await citizen_api("editMessageText", chat_id=citizen.id, message_id=said.id, text="x", expect=refused)
    markup = {"keyboard": [["Ya"]]}
    sent = await citizen_api("sendMessage", chat_id=citizen.id, text="x", reply_markup=markup)
    await citizen_api(
        "editMessageText", chat_id=citizen.id, message_id=sent["message_id"], text="y", expect=refused
    )


async def test_a_press_is_answered_once_and_in_time(citizen_api, citizen, calendar, world, ready):
    await citizen_api("answerCallbackQuery", callback_query_id="12", expect=(400, TOO_OLD))
    markup = keys(text="k", callback_data="d")
    await citizen_api("sendMessage", chat_id=citizen.id, text="x", reply_markup=markup)
    message = world.chat_with(citizen, ready.citizen_bot).last
    first, late = citizen.press(message, "k"), citizen.press(message, "k")
    await citizen_api("answerCallbackQuery", callback_query_id=first.query_id, text="ok", show_alert=True)
    assert (first.text, first.alert, first.answered) == ("ok", True, True)
    await citizen_api("answerCallbackQuery", callback_query_id=first.query_id, expect=(400, TOO_OLD))
    calendar.at += timedelta(seconds=151)
    await citizen_api("answerCallbackQuery", callback_query_id=late.query_id, expect=(400, TOO_OLD))


async def test_unknown_methods_and_wrong_tokens(citizen_api, server):
    await citizen_api("sendTelegram", expect=(404, "Not Found: method not found"))
    citizen_api.token = "7100000001:wrong"
    await citizen_api("getMe", expect=(401, "Unauthorized"))


@pytest.mark.parametrize(("latitude", "longitude"), [(200, 112), (-7, 300), ("nan", 1)])
async def test_a_place_that_is_not_on_earth_is_refused(citizen_api, citizen, latitude, longitude):
    refused = (400, "Bad Request: wrong location specified")
    await citizen_api(
        "sendLocation", chat_id=citizen.id, latitude=latitude, longitude=longitude, expect=refused
    )


@pytest.mark.parametrize("name", ["Lapor", "lapor!", "", "a" * 33, "la por"])
async def test_a_command_with_capitals_or_signs_is_refused(citizen_api, name):
    commands = [{"command": name, "description": "x"}]
    await citizen_api("setMyCommands", commands=commands, expect=(400, "Bad Request: BOT_COMMAND_INVALID"))


async def test_a_plain_http_public_webhook_is_refused(citizen_api):
    refused = (400, "Bad Request: bad webhook: An HTTPS URL must be provided for webhook")
    await citizen_api("setWebhook", url="http://wadul.example/hook", expect=refused)
    ports = (400, "Bad Request: bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    await citizen_api("setWebhook", url="https://wadul.example:9000/hook", expect=ports)
    signs = (400, "Bad Request: secret token contains unallowed characters")
    await citizen_api("setWebhook", url="http://127.0.0.1:9/hook", secret_token="a b", expect=signs)
