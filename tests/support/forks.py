"""The command in a process of its own that need not import the program again: forked from one that did."""

import multiprocessing
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

from bot.cli import main

SERVER = multiprocessing.get_context("forkserver")
SERVER.set_forkserver_preload(["bot.cli", "bot.start", "bot.doctor", "bot.staffing", "bot.report"])
PATIENCE = 120  # seconds
STREAMS = ("stdin", "stdout", "stderr")


def forked(
    words: tuple[str, ...], given: str, folder: Path, papers: Path, environment: Mapping[str, str]
) -> subprocess.CompletedProcess[str]:
    """Run `wadul` with words, and return what it wrote and how it ended, as `subprocess.run` does.

    Args:
        words: behind the name of the command.
        given: to read on standard input.
        folder: where it runs.
        papers: an empty folder for what it reads and writes.
        environment: whole.

    Raises:
        subprocess.TimeoutExpired: it did not end.
    """
    files = [papers / name for name in STREAMS]
    files[0].write_text(given, encoding="utf-8")
    process = SERVER.Process(target=_run, args=(words, folder, files, dict(environment)))
    process.start()
    process.join(PATIENCE)
    if process.exitcode is None:
        process.kill()
        raise subprocess.TimeoutExpired(words, PATIENCE)
    out, err = (file.read_text(encoding="utf-8") for file in files[1:])
    return subprocess.CompletedProcess(words, process.exitcode, out, err)


def _run(words: tuple[str, ...], folder: Path, files: list[Path], environment: dict[str, str]) -> None:
    os.environ.clear()
    os.environ.update(environment)
    os.chdir(folder)
    for number, file in enumerate(files):
        opened = os.open(file, os.O_RDONLY if number == 0 else os.O_WRONLY | os.O_CREAT | os.O_APPEND)
        os.dup2(opened, number)
    sys.stdin, sys.stdout, sys.stderr = (
        os.fdopen(number, mode, encoding="utf-8", closefd=False) for number, mode in enumerate("rww")
    )
    sys.argv = ["wadul", *words]
    main()
