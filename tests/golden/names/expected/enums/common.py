"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

NastyLiteral: TypeAlias = Literal[
    "FOO_BAR", "None", "True", "class", "fooBar", "foo_bar", "mro", "name", "value"
]


class Nasty(OpenEnum):
    """The values of the enum ``Nasty``."""

    FOO_BAR = Known("FOO_BAR")
    NONE = Known("None")
    TRUE = Known("True")
    CLASS = Known("class")
    FOO_BAR_ = Known("fooBar")
    FOO_BAR_3 = Known("foo_bar")
    MRO = Known("mro")
    NAME = Known("name")
    VALUE = Known("value")
