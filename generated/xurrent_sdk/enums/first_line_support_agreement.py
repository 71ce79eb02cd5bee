"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    FirstLineSupportAgreementOrderFieldLiteral: TypeAlias = Literal[
        "createdAt",
        "expiryDate",
        "name",
        "noticeDate",
        "providerName",
        "startDate",
        "status",
        "updatedAt",
    ]

    FirstLineSupportAgreementViewLiteral: TypeAlias = Literal["all", "current_account"]


class FirstLineSupportAgreementOrderField(OpenEnum):
    """The values of the enum ``FirstLineSupportAgreementOrderField``."""

    CREATED_AT = "createdAt"
    EXPIRY_DATE = "expiryDate"
    NAME = "name"
    NOTICE_DATE = "noticeDate"
    PROVIDER_NAME = "providerName"
    START_DATE = "startDate"
    STATUS = "status"
    UPDATED_AT = "updatedAt"


class FirstLineSupportAgreementView(OpenEnum):
    """The values of the enum ``FirstLineSupportAgreementView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
