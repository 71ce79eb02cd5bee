# ruff: noqa
# flake8: noqa
# pylint: skip-file
# isort: skip_file
"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

PersonKindLiteral: TypeAlias = Literal["HUMAN", "VIP"]


class PersonKind(OpenEnum):
    """The values of the enum ``PersonKind``."""

    HUMAN = Known("HUMAN")
    VIP = Known("VIP")
