"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    TimeAllocationCustomerCategoryLiteral: TypeAlias = Literal[
        "any", "none", "selected"
    ]

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
    """The values of the enum ``TimeAllocationCustomerCategory``."""

    ANY = "any"
    NONE = "none"
    SELECTED = "selected"


class TimeAllocationDescriptionCategory(OpenEnum):
    """The values of the enum ``TimeAllocationDescriptionCategory``."""

    HIDDEN = "hidden"
    OPTIONAL = "optional"
    REQUIRED = "required"


class TimeAllocationOrderField(OpenEnum):
    """The values of the enum ``TimeAllocationOrderField``."""

    CREATED_AT = "createdAt"
    CUSTOMER_CATEGORY_ID = "customerCategoryId"
    DISABLED = "disabled"
    GROUP_NAME = "groupName"
    NAME = "name"
    SERVICE_CATEGORY_ID = "serviceCategoryId"
    UPDATED_AT = "updatedAt"


class TimeAllocationServiceCategory(OpenEnum):
    """The values of the enum ``TimeAllocationServiceCategory``."""

    ANY = "any"
    NONE = "none"
    SELECTED = "selected"


class TimeAllocationView(OpenEnum):
    """The values of the enum ``TimeAllocationView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
