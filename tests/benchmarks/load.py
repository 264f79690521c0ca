"""A load generator that costs little: prepared requests over kept connections, no HTTP library in the way."""

import asyncio
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass

SECRET = "ukur-rahasia_1"
CHATS = 500


@dataclass(frozen=True)
class Measured:
    """What one run gave: updates a second, and latencies in seconds."""

    rate: float
    p50: float
    p99: float


def updates(count: int) -> list[bytes]:
    """Requests as Telegram sends them: ordinary messages of many people."""
    return [_request(number) for number in range(count)]


def _request(number: int) -> bytes:
    person = 511_000_000 + number % CHATS
    user = {"id": person, "is_bot": False, "first_name": "Ratna", "language_code": "id"}
    message = {
        "message_id": number + 1,
        "from": user,
        "chat": {"id": person, "type": "private", "first_name": "Ratna"},
        "date": 1_790_000_000,
        "text": f"Lampu jalan di depan rumah nomor {number} mati sejak hari Senin, gelap sekali kalau malam",
    }
    body = json.dumps({"update_id": 600_000_000 + number, "message": message}).encode()
    head = (
        "POST /telegram/citizen HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


async def drive(port: int, requests: Sequence[bytes], connections: int) -> Measured:
    """Send every request over so many connections, each waiting for its answer, as Telegram does."""
    waiting = iter(requests)
    latencies: list[float] = []
    begin = time.perf_counter()
    async with asyncio.TaskGroup() as group:
        for _ in range(connections):
            group.create_task(_connection(port, waiting, latencies))
    seconds = time.perf_counter() - begin
    latencies.sort()
    count = len(latencies)
    return Measured(count / seconds, latencies[count // 2], latencies[int(count * 0.99)])


async def _connection(port: int, waiting, latencies: list[float]) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    for request in waiting:
        begin = time.perf_counter()
        writer.write(request)
        await _answer(reader)
        latencies.append(time.perf_counter() - begin)
    writer.close()


async def _answer(reader: asyncio.StreamReader) -> None:
    head = (await reader.readuntil(b"\r\n\r\n")).lower()
    if b" 200 " not in head.split(b"\r\n", 1)[0]:
        raise AssertionError(head.decode())
    if b"transfer-encoding: chunked" in head:
        await reader.readuntil(b"0\r\n\r\n")
        return
    length = int(head.split(b"content-length:")[1].split(b"\r\n")[0])
    if length:
        await reader.readexactly(length)
