"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

ThingOrderFieldLiteral: TypeAlias = Literal["createdAt", "name"]
ThingViewLiteral: TypeAlias = Literal["all", "current_account"]


class ThingOrderField(OpenEnum):
    """The values of the enum ``ThingOrderField``."""

    CREATED_AT = Known("createdAt")
    NAME = Known("name")


class ThingView(OpenEnum):
    """The values of the enum ``ThingView``."""

    ALL = Known("all")
    CURRENT_ACCOUNT = Known("current_account")
