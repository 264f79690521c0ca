"""Whatever a citizen does, in whatever order, she gets an answer, and nothing ever breaks."""

import asyncio
import shutil
import tempfile
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from complaints.lifecycle import Action
from storage.engine.database import Database
from storage.letters import BotName, Letter, LetterKind
from tests.support import updates
from tests.support.citizen_chat import STORY, CitizenChat, Clock, desk_on, staff_do

SAID = [
    STORY,
    "lampu jalan mati di Sawojajar sejak minggu lalu",
    "halo",
    "ya",
    "tidak",
    "lewati",
    "tidak tahu",
    "batal",
    "sudah",
    "belum, masih rusak",
    "polow",
    "Kauman",
    "dishub",
    "?",
    "<b>&",
    "MLG-2222-2222",
    "/start",
    "/lapor",
    "/lapor got mampet di Dinoyo",
    "/status",
    "/laporanku",
    "/batal",
    "/jeda",
    "/bantuan",
    "/apa",
]
WORDLESS = (LetterKind.CALLBACK, LetterKind.COMMANDS)
OLD = [
    "send:5:0:",
    "edit:5:0:what",
    "resume:0:0:",
    "new:0:0:",
    "list:0:0:1",
    "status:1:0:",
    "add:1:0:",
    "junk",
]


async def _walk(template: Path, steps: list[tuple[str, object]]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "wadul.db"
        shutil.copy(template, file)
        database = Database(f"sqlite+aiosqlite:///{file}")
        clock = Clock(datetime(2026, 11, 23, 8, tzinfo=UTC))
        chat = CitizenChat(await desk_on(database, clock))
        try:
            seen: list[Letter] = []
            for what, which in steps:
                letters = await _do(chat, clock, seen, what, which)
                if letters is not None:
                    mine = [one for one in letters if one.bot == BotName.CITIZEN]
                    assert mine, f"no answer to {what} {which!r}"
                    assert all(one.text or one.kind in WORDLESS for one in mine)
                    seen += mine
                assert await chat.undone() == 0
        finally:
            await database.close()


async def _do(
    chat: CitizenChat, clock: Clock, seen: list[Letter], what: str, which: object
) -> list[Letter] | None:
    """One step; None where no answer is due."""
    if what == "wait":
        clock.forward(seconds=float(str(which)))
        return None
    if what == "staff":
        seen += await _staff(chat, Action(str(which)))
        return None
    raw = _raw(what, which, seen)
    letters = await chat.send(raw) if raw else None
    # The later parts of an album are answered together with the first.
    return letters or None if which == "album" else letters


async def _staff(chat: CitizenChat, action: Action) -> list[Letter]:
    reports = await chat.reports()
    if not reports or reports[-1].state not in {"registered", "in_progress"}:
        return []
    if action is not Action.TAKE or reports[-1].state == "registered":
        await staff_do(chat, reports[-1].id or 0, action, "Mohon dicek.")
    return await chat.new_letters()


def _raw(what: str, which: object, seen: list[Letter]) -> str | None:
    if what == "tap":
        buttons = [one for letter in seen for row in letter.buttons for one in row][-12:]
        return updates.press(buttons[int(str(which)) % len(buttons)].data or "") if buttons else None
    if what == "old":
        return updates.press(str(which))
    if what == "file":
        return FILES[str(which)]()
    return updates.text(str(which)) if str(which).strip() else None


FILES: dict[str, Callable[[], str]] = {
    "photo": updates.photo,
    "album": lambda: updates.photo(media_group_id="g1"),
    "voice": updates.voice,
    "location": lambda: updates.location(-7.9797, 112.6235),
    "far": lambda: updates.location(-90.0, 180.0),
    "sticker": updates.sticker,
}

step = st.one_of(
    st.tuples(st.just("say"), st.sampled_from(SAID)),
    st.tuples(st.just("write"), st.text(max_size=60)),
    st.tuples(st.just("tap"), st.integers(0, 11)),
    st.tuples(st.just("tap"), st.integers(0, 11)),
    st.tuples(st.just("old"), st.sampled_from(OLD)),
    st.tuples(st.just("file"), st.sampled_from(sorted(FILES))),
    st.tuples(st.just("staff"), st.sampled_from([Action.ASK, Action.RESULT, Action.TAKE])),
    st.tuples(st.just("wait"), st.sampled_from([1, 3_600, 100_000])),
)


@given(steps=st.lists(step, min_size=1, max_size=14))
@settings(max_examples=40, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
def test_there_is_no_dead_end(sqlite_template: Path, steps: list[tuple[str, object]]):
    asyncio.run(_walk(sqlite_template, steps))
