"""Where pictures and workbooks are made: a process of its own, so that neither the loop nor our memory pays.

matplotlib takes a second to import and some 60 MB to keep; the bots would carry that for the sake of a few
reports a month. The process reads a job as JSON, writes its files into a folder that only it and we know, and
ends.
"""

import asyncio
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from zoneinfo import ZoneInfo

import structlog
from pydantic import TypeAdapter

from complaints.figures import Figures
from handlers.figures.wording import Wording
from handlers.texts import Texts

log = structlog.get_logger(__name__)

Format = Literal["png", "xlsx"]
XLSX_MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_ROOT = Path(__file__).parent.parent.parent
_NEEDED = frozenset(
    {"PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "PYTHONPATH", "MPLCONFIGDIR", "XDG_CACHE_HOME", "SYSTEMROOT"}
)
PATIENCE = 120.0
"""Seconds; a machine that is busy with everything else still draws within ten."""


class NotDrawn(Exception):
    """The process failed or took too long."""


@dataclass(frozen=True, slots=True)
class Job:
    """What is to be made.

    Args:
        figures: the numbers.
        language, zone, city: in which words.
        polygons: the GeoJSON file of the map.
        formats: which files.
    """

    figures: Figures
    language: str
    zone: str
    city: str
    polygons: Path
    formats: tuple[Format, ...] = ("png", "xlsx")

    def wording(self, texts: Texts) -> Wording:
        """Its words."""
        return Wording(texts, self.language, ZoneInfo(self.zone), self.city)


JOB = TypeAdapter(Job)
FIGURES = TypeAdapter(Figures)


async def make(job: Job) -> dict[Format, bytes]:
    """The files.

    Raises:
        NotDrawn: see the log.
    """
    with tempfile.TemporaryDirectory(prefix="wadul-figures-") as folder:
        await _run(JOB.dump_json(job), folder)
        return await asyncio.to_thread(_collect, Path(folder), job.formats)


async def _run(job: bytes, folder: str) -> None:
    command = (sys.executable, "-m", "handlers.figures.worker", folder)
    pipe = asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(
        *command, stdin=pipe, stderr=pipe, cwd=_ROOT, env=_surroundings()
    )
    try:
        _, complaint = await asyncio.wait_for(process.communicate(job), PATIENCE)
    except TimeoutError:
        raise NotDrawn("too slow") from None
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    if process.returncode:
        # The last line names the fault; figures hold no words of citizens.
        last = complaint.decode(errors="replace").strip().rpartition("\n")[2]
        log.error("figures not drawn", code=process.returncode, fault=last)
        raise NotDrawn(last)


def _surroundings() -> dict[str, str]:
    """What a process needs to start; no tokens and no keys."""
    return {name: value for name, value in os.environ.items() if name in _NEEDED}


def _collect(folder: Path, formats: Sequence[Format]) -> dict[Format, bytes]:
    return {one: (folder / f"figures.{one}").read_bytes() for one in formats}
