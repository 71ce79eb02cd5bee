# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

AgileBoardColumnActionTypeLiteral: TypeAlias = Literal[
    "accept", "assign", "complete", "none", "start"
]
AgileBoardColumnDialogTypeLiteral: TypeAlias = Literal["full", "minimal", "none"]


class AgileBoardColumnActionType(OpenEnum):
    """Change made to a work item when it enters a column."""

    ACCEPT = Known("accept")
    """Marks the item as accepted."""
    ASSIGN = Known("assign")
    """Assigns the item to the column's team or member."""
    COMPLETE = Known("complete")
    """Completes the item."""
    NONE = Known("none")
    """Leaves the item as it is."""
    START = Known("start")
    """Starts work on the item."""


class AgileBoardColumnDialogType(OpenEnum):
    """Dialog that opens when a work item enters a column."""

    FULL = Known("full")
    MINIMAL = Known("minimal")
    NONE = Known("none")
    """No dialog."""
