"""Loads aiogram without its 444 ready-made validators; each is built when it is first used.

aiogram marks its models `defer_build=True` and then rebuilds every one of them at the end of its import,
which costs about 100 MiB (see tests/benchmarks/process.py). This module lets the import pass without that,
and teaches the models to rebuild themselves with aiogram's own names when they are first needed. It changes
nothing about what a model accepts.
"""

import sys
from typing import Any

from pydantic import BaseModel


def load_aiogram() -> None:
    """Import aiogram the lean way; does nothing where somebody has imported it already."""
    if "aiogram.types" in sys.modules:
        return
    original = BaseModel.__dict__["model_rebuild"]
    names: dict[str, Any] = {}

    def remember(_cls: type[BaseModel], /, _types_namespace: dict[str, Any] | None = None, **_: Any) -> None:
        names.update(_types_namespace or {})

    BaseModel.model_rebuild = classmethod(remember)  # type: ignore[method-assign,assignment] # for one import
    try:
        import aiogram.methods  # noqa: PLC0415 - these imports are what it is about
        import aiogram.types  # noqa: PLC0415
    finally:
        BaseModel.model_rebuild = original  # type: ignore[method-assign] # put back as it was

    def rebuild(cls: type[BaseModel], /, **how: Any) -> bool | None:
        how["_types_namespace"] = how.get("_types_namespace") or names
        done: bool | None = original.__func__(cls, **how)
        return done

    for base in (aiogram.types.TelegramObject, aiogram.methods.TelegramMethod, aiogram.methods.Response):
        base.model_rebuild = classmethod(rebuild)  # type: ignore[method-assign,assignment] # with aiogram's names


load_aiogram()
