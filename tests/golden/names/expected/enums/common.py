"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    NastyLiteral: TypeAlias = Literal[
        "FOO_BAR", "None", "True", "class", "fooBar", "foo_bar", "mro", "name", "value"
    ]


class Nasty(OpenEnum):
    """The values of the enum ``Nasty``."""

    FOO_BAR = "FOO_BAR"
    NONE = "None"
    TRUE = "True"
    CLASS = "class"
    FOO_BAR_ = "fooBar"
    FOO_BAR_3 = "foo_bar"
    MRO = "mro"
    NAME = "name"
    VALUE = "value"
