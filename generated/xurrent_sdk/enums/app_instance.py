"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    AppInstanceOrderFieldLiteral: TypeAlias = Literal[
        "accountName",
        "appOfferingReference",
        "createdAt",
        "customerAccountName",
        "updatedAt",
    ]

    AppInstanceViewLiteral: TypeAlias = Literal["all", "current_account"]


class AppInstanceOrderField(OpenEnum):
    """The values of the enum ``AppInstanceOrderField``."""

    ACCOUNT_NAME = "accountName"
    APP_OFFERING_REFERENCE = "appOfferingReference"
    CREATED_AT = "createdAt"
    CUSTOMER_ACCOUNT_NAME = "customerAccountName"
    UPDATED_AT = "updatedAt"


class AppInstanceView(OpenEnum):
    """The values of the enum ``AppInstanceView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
