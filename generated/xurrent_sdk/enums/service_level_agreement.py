# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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

    COVERAGE = Known("coverage")
    CREATED_AT = Known("createdAt")
    EXPIRY_DATE = Known("expiryDate")
    NAME = Known("name")
    NOTICE_DATE = Known("noticeDate")
    START_DATE = Known("startDate")
    STATUS = Known("status")
    UPDATED_AT = Known("updatedAt")


class ServiceLevelAgreementView(OpenEnum):
    """Predefined record sets of `Query.serviceLevelAgreements`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
