"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

OrderDirectionLiteral: TypeAlias = Literal["asc", "desc"]


class OrderDirection(OpenEnum):
    """The values of the enum ``OrderDirection``."""

    ASC = Known("asc")
    DESC = Known("desc")
