# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Writing many records: batches of mutations, and applying a list of rows.

Names resolve when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .batch import AsyncBatch, Batch, Ticket

__all__ = ["AsyncBatch", "Batch", "Ticket"]

_MODULES: Final = {
    "AsyncBatch": "batch",
    "Batch": "batch",
    "Ticket": "batch",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        module = _MODULES.get(name)
        if module is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f".{module}", __package__), name)
        globals()[name] = value
        return value
