"""A tiny bot on bare aiohttp, for tests of the page: it answers whatever it hears."""

import asyncio
from typing import Any

from aiohttp import ClientSession

BUTTONS = {
    "inline_keyboard": [
        [{"text": "Ya, kirim", "callback_data": "yes"}, {"text": "Ubah", "callback_data": "edit"}],
        [{"text": "Penting", "callback_data": "alert"}],
    ]
}


class EchoBot:
    def __init__(self, url, token, group=None) -> None:
        self.base = f"{url}/bot{token}/"
        self.group = group
        self.heard = []

    async def call(self, method, **values: Any):
        async with self.session.post(self.base + method, json=values) as answer:
            return await answer.json()

    async def run(self):
        offset = 0
        async with ClientSession() as self.session:
            while True:
                said = await self.call("getUpdates", offset=offset, timeout=20)
                if not said["ok"]:
                    return
                for update in said["result"]:
                    offset = update["update_id"] + 1
                    self.heard.append(update)
                    await self.answer(update)

    async def answer(self, update):
        if "message" in update:
            await self.answer_message(update["message"])
        elif "callback_query" in update:
            await self.answer_press(update["callback_query"])

    async def answer_message(self, message):
        chat = message["chat"]["id"]
        if chat < 0 or "text" not in message:
            return
        text = message["text"].replace("&", "&amp;").replace("<", "&lt;")
        body = f"<b>Laporan Anda</b>\n<i>{text}</i>\n\nSudah benar?"
        await self.call("sendMessage", chat_id=chat, text=body, parse_mode="HTML", reply_markup=BUTTONS)
        if self.group:
            await self.call(
                "sendMessage", chat_id=self.group, text=body, parse_mode="HTML", reply_markup=BUTTONS
            )

    async def answer_press(self, query):
        message = query["message"]
        where = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
        if query["data"] == "alert":
            await self.call(
                "answerCallbackQuery", callback_query_id=query["id"], text="Awas!", show_alert=True
            )
            return
        await self.call(
            "answerCallbackQuery", callback_query_id=query["id"], text=f"ditekan: {query['data']}"
        )
        await self.call("editMessageText", **where, text=f"Terkirim oleh {query['from']['first_name']}")


async def stop(task):
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
