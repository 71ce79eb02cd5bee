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
    """Fields by which `Query.appInstances` can be sorted."""

    ACCOUNT_NAME = "accountName"
    APP_OFFERING_REFERENCE = "appOfferingReference"
    CREATED_AT = "createdAt"
    CUSTOMER_ACCOUNT_NAME = "customerAccountName"
    UPDATED_AT = "updatedAt"


class AppInstanceView(OpenEnum):
    """Predefined record sets of `Query.appInstances`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
