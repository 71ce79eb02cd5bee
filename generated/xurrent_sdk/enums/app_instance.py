# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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

    ACCOUNT_NAME = Known("accountName")
    APP_OFFERING_REFERENCE = Known("appOfferingReference")
    CREATED_AT = Known("createdAt")
    CUSTOMER_ACCOUNT_NAME = Known("customerAccountName")
    UPDATED_AT = Known("updatedAt")


class AppInstanceView(OpenEnum):
    """Predefined record sets of `Query.appInstances`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
