# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Writing many records: batches of mutations, and applying a list of rows.

Names resolve when they are first used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from ..core.lazy import lazily

if TYPE_CHECKING:
    from .batch import AsyncBatch, Batch, Ticket

__all__ = ["AsyncBatch", "Batch", "Ticket"]

_MODULES: Final = {
    "AsyncBatch": "batch",
    "Batch": "batch",
    "Ticket": "batch",
}

if not TYPE_CHECKING:
    __getattr__, __dir__ = lazily(__name__, lambda: _MODULES)
