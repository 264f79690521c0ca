"""Refusals about files and deleting, and junk in any field."""

import pytest
from aiohttp import FormData

from tests.bot.playground.conftest import jpeg

WRONG_FILE = "Bad Request: wrong file identifier/HTTP URL specified"


async def test_a_file_id_of_the_other_bot_is_refused(citizen_api, staff_api, citizen, ready, world):
    photo = citizen.send_photo(ready.citizen_bot, jpeg())
    size = world.shown_to(ready.citizen_bot, photo.stored)["photo"][-1]
    await citizen_api("getFile", file_id=size["file_id"])
    refused = (400, "Bad Request: wrong file_id or the file is temporarily unavailable")
    await staff_api("getFile", file_id=size["file_id"], expect=refused)
    for file_id in (size["file_id"], "AgACnonsense", "x", size["file_unique_id"]):
        await staff_api("sendPhoto", chat_id=ready.group.id, photo=file_id, expect=(400, WRONG_FILE))
    wrong_kind = (400, "Bad Request: can't use file of type Photo as Document")
    await citizen_api("sendDocument", chat_id=citizen.id, document=size["file_id"], expect=wrong_kind)


async def test_bad_uploads_are_refused(citizen_api, citizen):
    async def upload(method, field, content) -> str:
        form = FormData({"chat_id": str(citizen.id)})
        form.add_field(field, content, filename="a.jpg")
        url = f"{citizen_api.url}/bot{citizen_api.token}/{method}"
        async with citizen_api.session.post(url, data=form) as answer:
            return (await answer.json()).get("description", "taken")

    assert await upload("sendPhoto", "photo", b"no picture") == "Bad Request: IMAGE_PROCESS_FAILED"
    assert await upload("sendPhoto", "photo", jpeg(2100, 90)) == "Bad Request: PHOTO_INVALID_DIMENSIONS"
    assert await upload("sendPhoto", "other", jpeg()) == "Bad Request: there is no photo in the request"
    assert await upload("sendDocument", "document", b"") == "Bad Request: file must be non-empty"
    assert await upload("sendDocument", "document", b"no picture") == "taken"


async def test_albums_have_two_to_ten_files_of_one_sort(citizen_api, citizen):
    async def album(*kinds: str) -> str:
        media = [{"type": kind, "media": "x"} for kind in kinds]
        url = f"{citizen_api.url}/bot{citizen_api.token}/sendMediaGroup"
        async with citizen_api.session.post(url, json={"chat_id": citizen.id, "media": media}) as answer:
            return (await answer.json())["description"].removeprefix("Bad Request: ")

    assert await album() == "there are no messages to send"
    assert await album(*["photo"] * 11) == "too many messages to send as an album"
    assert await album("photo", "document") == "document can't be mixed with other media types"
    assert await album("photo", "photo") == "wrong file identifier/HTTP URL specified"


async def test_deleting_has_its_time(citizen_api, citizen, calendar):
    old = await citizen_api("sendMessage", chat_id=citizen.id, text="x")
    young = await citizen_api("sendMessage", chat_id=citizen.id, text="y")
    await citizen_api("deleteMessage", chat_id=citizen.id, message_id=young["message_id"])
    calendar.at = calendar.at.replace(day=26)
    refused = (400, "Bad Request: message can't be deleted for everyone")
    await citizen_api("deleteMessage", chat_id=citizen.id, message_id=old["message_id"], expect=refused)


@pytest.mark.parametrize("junk", [0, -1, "x", [], {}, [[]], [{}], "{", "\x00", 1e9, True, [1, "a"]])
async def test_junk_is_refused_and_never_breaks_the_server(citizen_api, citizen, junk):
    names = (
        "text",
        "reply_markup",
        "entities",
        "reply_parameters",
        "message_id",
        "message_ids",
        "media",
        "url",
    )
    for method in (
        "sendMessage",
        "editMessageText",
        "deleteMessages",
        "sendMediaGroup",
        "setWebhook",
        "getUpdates",
    ):
        for name in names:
            values = {"chat_id": citizen.id, "text": "x", name: junk}
            url = f"{citizen_api.url}/bot{citizen_api.token}/{method}"
            async with citizen_api.session.post(url, json=values) as answer:
                assert answer.status in {200, 400}, (method, name, await answer.text())
