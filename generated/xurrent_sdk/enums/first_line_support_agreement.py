# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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
    """Fields by which `Query.firstLineSupportAgreements` can be sorted."""

    CREATED_AT = Known("createdAt")
    EXPIRY_DATE = Known("expiryDate")
    NAME = Known("name")
    NOTICE_DATE = Known("noticeDate")
    PROVIDER_NAME = Known("providerName")
    START_DATE = Known("startDate")
    STATUS = Known("status")
    UPDATED_AT = Known("updatedAt")


class FirstLineSupportAgreementView(OpenEnum):
    """Predefined record sets of `Query.firstLineSupportAgreements`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
