# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

GoldenSetItemStatusLiteral: TypeAlias = Literal[
    "completed", "failed", "pending", "queued", "running"
]


class GoldenSetItemStatus(OpenEnum):
    """State of a virtual agent test case."""

    COMPLETED = Known("completed")
    FAILED = Known("failed")
    PENDING = Known("pending")
    """Not run yet."""
    QUEUED = Known("queued")
    RUNNING = Known("running")
