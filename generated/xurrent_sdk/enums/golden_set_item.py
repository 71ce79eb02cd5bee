# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

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
