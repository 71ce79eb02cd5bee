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
    """Fields by which `Query.serviceLevelAgreements` can be sorted."""

    COVERAGE = "coverage"
    CREATED_AT = "createdAt"
    EXPIRY_DATE = "expiryDate"
    NAME = "name"
    NOTICE_DATE = "noticeDate"
    START_DATE = "startDate"
    STATUS = "status"
    UPDATED_AT = "updatedAt"


class ServiceLevelAgreementView(OpenEnum):
    """Predefined record sets of `Query.serviceLevelAgreements`."""

    ALL = "all"
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = "current_account"
    """Records of the account in the account header; the default."""
