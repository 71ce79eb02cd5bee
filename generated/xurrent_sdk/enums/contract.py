# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

ContractCategoryLiteral: TypeAlias = Literal[
    "lease_contract",
    "maintenance_contract",
    "other_type_of_contract",
    "support_and_maintenance_contract",
    "support_contract",
]
ContractOrderFieldLiteral: TypeAlias = Literal[
    "createdAt",
    "expiryDate",
    "name",
    "noticeDate",
    "startDate",
    "status",
    "supplierName",
    "updatedAt",
]
ContractViewLiteral: TypeAlias = Literal["all", "current_account"]


class ContractCategory(OpenEnum):
    """Kind of a contract."""

    LEASE_CONTRACT = Known("lease_contract")
    MAINTENANCE_CONTRACT = Known("maintenance_contract")
    OTHER_TYPE_OF_CONTRACT = Known("other_type_of_contract")
    SUPPORT_AND_MAINTENANCE_CONTRACT = Known("support_and_maintenance_contract")
    SUPPORT_CONTRACT = Known("support_contract")


class ContractOrderField(OpenEnum):
    """Fields by which `Query.contracts` can be sorted."""

    CREATED_AT = Known("createdAt")
    EXPIRY_DATE = Known("expiryDate")
    NAME = Known("name")
    NOTICE_DATE = Known("noticeDate")
    START_DATE = Known("startDate")
    STATUS = Known("status")
    SUPPLIER_NAME = Known("supplierName")
    UPDATED_AT = Known("updatedAt")


class ContractView(OpenEnum):
    """Predefined record sets of `Query.contracts`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
