"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    AgileBoardColumnActionTypeLiteral: TypeAlias = Literal[
        "accept", "assign", "complete", "none", "start"
    ]

    AgileBoardColumnDialogTypeLiteral: TypeAlias = Literal["full", "minimal", "none"]


class AgileBoardColumnActionType(OpenEnum):
    """The values of the enum ``AgileBoardColumnActionType``."""

    ACCEPT = "accept"
    ASSIGN = "assign"
    COMPLETE = "complete"
    NONE = "none"
    START = "start"


class AgileBoardColumnDialogType(OpenEnum):
    """The values of the enum ``AgileBoardColumnDialogType``."""

    FULL = "full"
    MINIMAL = "minimal"
    NONE = "none"
