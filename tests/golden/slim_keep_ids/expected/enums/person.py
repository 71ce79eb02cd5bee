"""Enums, each open, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

PersonKindLiteral: TypeAlias = Literal["HUMAN", "VIP"]


class PersonKind(OpenEnum):
    """The values of the enum ``PersonKind``."""

    HUMAN = Known("HUMAN")
    VIP = Known("VIP")
