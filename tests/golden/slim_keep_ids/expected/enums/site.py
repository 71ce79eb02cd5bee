"""Enums, each open, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

SiteKindLiteral: TypeAlias = Literal["FIELD", "OFFICE"]


class SiteKind(OpenEnum):
    """The values of the enum ``SiteKind``."""

    FIELD = Known("FIELD")
    OFFICE = Known("OFFICE")
