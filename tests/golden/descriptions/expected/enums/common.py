"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

KindLiteral: TypeAlias = Literal["A", "B"]


class Kind(OpenEnum):
    """Kinds of things."""

    A = Known("A")
    """The first."""
    B = Known("B")
    """The second, no longer used.

    Deprecated: Use A."""
