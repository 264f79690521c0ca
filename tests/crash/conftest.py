"""Processes of their own, ready in a moment: what they need was imported before they were forked off."""

import multiprocessing
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from typing import Any

import pytest

NewProcess = Callable[..., BaseProcess]
"""Called with `target` and `args`, as `multiprocessing.Process`."""


@pytest.fixture(scope="session")
def new_process() -> NewProcess:
    context: Any = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.crash.driver", "tests.crash.poisoned"])
    made: NewProcess = context.Process
    return made
