"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ServiceLevelAgreementOrderFieldLiteral: TypeAlias = Literal[
        "coverage",
        "createdAt",
        "expiryDate",
        "name",
        "noticeDate",
        "startDate",
        "status",
        "updatedAt",
    ]

    ServiceLevelAgreementViewLiteral: TypeAlias = Literal["all", "current_account"]


class ServiceLevelAgreementOrderField(OpenEnum):
    """The values of the enum ``ServiceLevelAgreementOrderField``."""

    COVERAGE = "coverage"
    CREATED_AT = "createdAt"
    EXPIRY_DATE = "expiryDate"
    NAME = "name"
    NOTICE_DATE = "noticeDate"
    START_DATE = "startDate"
    STATUS = "status"
    UPDATED_AT = "updatedAt"


class ServiceLevelAgreementView(OpenEnum):
    """The values of the enum ``ServiceLevelAgreementView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
