# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

TimeAllocationCustomerCategoryLiteral: TypeAlias = Literal["any", "none", "selected"]
TimeAllocationDescriptionCategoryLiteral: TypeAlias = Literal[
    "hidden", "optional", "required"
]
TimeAllocationOrderFieldLiteral: TypeAlias = Literal[
    "createdAt",
    "customerCategoryId",
    "disabled",
    "groupName",
    "name",
    "serviceCategoryId",
    "updatedAt",
]
TimeAllocationServiceCategoryLiteral: TypeAlias = Literal["any", "none", "selected"]
TimeAllocationViewLiteral: TypeAlias = Literal["all", "current_account"]


class TimeAllocationCustomerCategory(OpenEnum):
    """Whether a customer is chosen for time on a time allocation."""

    ANY = Known("any")
    """Any customer organization."""
    NONE = Known("none")
    """No customer."""
    SELECTED = Known("selected")
    """One of the linked customer organizations."""


class TimeAllocationDescriptionCategory(OpenEnum):
    """Whether time on a time allocation needs a description."""

    HIDDEN = Known("hidden")
    OPTIONAL = Known("optional")
    REQUIRED = Known("required")


class TimeAllocationOrderField(OpenEnum):
    """Fields by which `Query.timeAllocations` can be sorted."""

    CREATED_AT = Known("createdAt")
    CUSTOMER_CATEGORY_ID = Known("customerCategoryId")
    DISABLED = Known("disabled")
    GROUP_NAME = Known("groupName")
    NAME = Known("name")
    SERVICE_CATEGORY_ID = Known("serviceCategoryId")
    UPDATED_AT = Known("updatedAt")


class TimeAllocationServiceCategory(OpenEnum):
    """Whether a service is chosen for time on a time allocation."""

    ANY = Known("any")
    """Any service."""
    NONE = Known("none")
    """No service."""
    SELECTED = Known("selected")
    """One of the linked services."""


class TimeAllocationView(OpenEnum):
    """Predefined record sets of `Query.timeAllocations`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
