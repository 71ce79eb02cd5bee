# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Open enums, which accept unknown values, and their literals."""

from __future__ import annotations

from typing import Literal, TypeAlias

from .._runtime.codegen import Known, OpenEnum

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
    """Fields by which `Query.productCategories` can be sorted."""

    CREATED_AT = Known("createdAt")
    DISABLED = Known("disabled")
    GROUP = Known("group")
    NAME = Known("name")
    RULE_SET = Known("ruleSet")
    UPDATED_AT = Known("updatedAt")


class ProductCategoryRuleSet(OpenEnum):
    """Rules that decide which fields products and CIs have."""

    LICENSE_CERTIFICATE = Known("license_certificate")
    """License certificates for software; never chosen for a category."""
    LOGICAL_ASSET_WITH_FINANCIAL_DATA = Known("logical_asset_with_financial_data")
    """Non-physical assets that are bought, without site, location and serial number."""
    LOGICAL_ASSET_WITHOUT_FINANCIAL_DATA = Known("logical_asset_without_financial_data")
    """Non-physical items without supplier, owner and contracts."""
    PHYSICAL_ASSET = Known("physical_asset")
    """Hardware and other tangible assets."""
    SERVER = Known("server")
    """Hardware with processors and cores."""
    SOFTWARE = Known("software")
    """Software, identified by name instead of label."""
    SOFTWARE_DISTRIBUTION_PACKAGE = Known("software_distribution_package")


class ProductCategoryView(OpenEnum):
    """Predefined record sets of `Query.productCategories`."""

    ALL = Known("all")
    """Records of every account the caller may see, including the directory account."""
    CURRENT_ACCOUNT = Known("current_account")
    """Records of the account in the account header; the default."""
