# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

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

    Deprecated: Use A.
    """
