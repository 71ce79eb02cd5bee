# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

AppOfferingOrderFieldLiteral: TypeAlias = Literal[
    "createdAt", "name", "reference", "updatedAt"
]
AppOfferingViewLiteral: TypeAlias = Literal["all", "current_account"]


class AppOfferingOrderField(OpenEnum):
    """Fields by which `Query.appOfferings` can be sorted."""

    CREATED_AT = Known("createdAt")
    NAME = Known("name")
    REFERENCE = Known("reference")
    UPDATED_AT = Known("updatedAt")


class AppOfferingView(OpenEnum):
    """Predefined record sets of `Query.appOfferings`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
