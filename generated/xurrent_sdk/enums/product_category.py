"""Value lists: each an open enum and its literals."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import OpenEnum

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    ProductCategoryOrderFieldLiteral: TypeAlias = Literal[
        "createdAt", "disabled", "group", "name", "ruleSet", "updatedAt"
    ]

    ProductCategoryRuleSetLiteral: TypeAlias = Literal[
        "license_certificate",
        "logical_asset_with_financial_data",
        "logical_asset_without_financial_data",
        "physical_asset",
        "server",
        "software",
        "software_distribution_package",
    ]

    ProductCategoryViewLiteral: TypeAlias = Literal["all", "current_account"]


class ProductCategoryOrderField(OpenEnum):
    """The values of the enum ``ProductCategoryOrderField``."""

    CREATED_AT = "createdAt"
    DISABLED = "disabled"
    GROUP = "group"
    NAME = "name"
    RULE_SET = "ruleSet"
    UPDATED_AT = "updatedAt"


class ProductCategoryRuleSet(OpenEnum):
    """The values of the enum ``ProductCategoryRuleSet``."""

    LICENSE_CERTIFICATE = "license_certificate"
    LOGICAL_ASSET_WITH_FINANCIAL_DATA = "logical_asset_with_financial_data"
    LOGICAL_ASSET_WITHOUT_FINANCIAL_DATA = "logical_asset_without_financial_data"
    PHYSICAL_ASSET = "physical_asset"
    SERVER = "server"
    SOFTWARE = "software"
    SOFTWARE_DISTRIBUTION_PACKAGE = "software_distribution_package"


class ProductCategoryView(OpenEnum):
    """The values of the enum ``ProductCategoryView``."""

    ALL = "all"
    CURRENT_ACCOUNT = "current_account"
