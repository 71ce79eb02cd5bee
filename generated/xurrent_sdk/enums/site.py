"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    SiteOrderFieldLiteral: TypeAlias = Literal[
        "createdAt", "disabled", "name", "updatedAt"
    ]

    SiteViewLiteral: TypeAlias = Literal["all", "current_account"]


class SiteOrderField(OpenEnum):
    """The values of the enum ``SiteOrderField``."""

    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    NAME = "name"
    UPDATED_AT = "updatedAt"


class SiteView(OpenEnum):
    """The values of the enum ``SiteView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
