"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    AppOfferingOrderFieldLiteral: TypeAlias = Literal[
        "createdAt", "name", "reference", "updatedAt"
    ]

    AppOfferingViewLiteral: TypeAlias = Literal["all", "current_account"]


class AppOfferingOrderField(OpenEnum):
    """The values of the enum ``AppOfferingOrderField``."""

    CREATED_AT = "createdAt"
    NAME = "name"
    REFERENCE = "reference"
    UPDATED_AT = "updatedAt"


class AppOfferingView(OpenEnum):
    """The values of the enum ``AppOfferingView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
