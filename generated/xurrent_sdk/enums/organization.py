# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

OrganizationOrderFieldLiteral: TypeAlias = Literal[
    "createdAt", "disabled", "name", "updatedAt"
]
OrganizationViewLiteral: TypeAlias = Literal["all", "current_account", "managed_by_me"]


class OrganizationOrderField(OpenEnum):
    """Fields by which `Query.organizations` can be sorted."""

    CREATED_AT = Known("createdAt")
    DISABLED = Known("disabled")
    NAME = Known("name")
    UPDATED_AT = Known("updatedAt")


class OrganizationView(OpenEnum):
    """Predefined record sets of `Query.organizations`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
    MANAGED_BY_ME = Known("managed_by_me")
    """Organizations whose manager or substitute is the caller."""
