"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    CustomCollectionElementOrderFieldLiteral: TypeAlias = Literal[
        "createdAt", "name", "updatedAt"
    ]

    CustomCollectionElementViewLiteral: TypeAlias = Literal["all", "current_account"]


class CustomCollectionElementOrderField(OpenEnum):
    """The values of the enum ``CustomCollectionElementOrderField``."""

    CREATED_AT = "createdAt"
    NAME = "name"
    UPDATED_AT = "updatedAt"


class CustomCollectionElementView(OpenEnum):
    """The values of the enum ``CustomCollectionElementView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
