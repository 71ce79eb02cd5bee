"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    AgileBoardOrderFieldLiteral: TypeAlias = Literal["createdAt", "name", "updatedAt"]

    AgileBoardViewLiteral: TypeAlias = Literal["all", "current_account"]


class AgileBoardOrderField(OpenEnum):
    """The values of the enum ``AgileBoardOrderField``."""

    CREATED_AT = "createdAt"
    NAME = "name"
    UPDATED_AT = "updatedAt"


class AgileBoardView(OpenEnum):
    """The values of the enum ``AgileBoardView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
