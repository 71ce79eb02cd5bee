# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.codegen import Flag, FreeText, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.product_category import (
        ProductCategoryOrderField,
        ProductCategoryOrderFieldLiteral,
        ProductCategoryRuleSet,
        ProductCategoryRuleSetLiteral,
    )
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )

ProductCategoryOrderBy: TypeAlias = Literal[
    "created_at",
    "disabled",
    "group",
    "name",
    "rule_set",
    "updated_at",
    "-created_at",
    "-disabled",
    "-group",
    "-name",
    "-rule_set",
    "-updated_at",
]


class ProductCategoryCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `productCategoryCreate` mutation."""

    __graphql_name__ = "ProductCategoryCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    group group String
    name name String!
    picture_uri pictureUri String
    review_end_of_support_days reviewEndOfSupportDays Int
    review_in_use_since_days reviewInUseSinceDays Int
    review_last_seen_days reviewLastSeenDays Int
    review_license_expiry_days reviewLicenseExpiryDays Int
    review_warranty_expiry_days reviewWarrantyExpiryDays Int
    rule_set ruleSet ProductCategoryRuleSet!
    source source String
    source_id sourceID String
    ui_extension_id uiExtensionId ID
    """
    __graphql_required__ = "name rule_set"

    name: str
    """Category name within its group, at most 255 characters."""
    rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral
    """Rules that decide which fields products and CIs of the category have."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = UNSET
    """True when the category can no longer be given to products."""
    group: str | None | Unset = UNSET
    """Heading under which categories are grouped, at most 255 characters."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    review_end_of_support_days: int | None | Unset = UNSET
    """Days ahead of a CI's end of support at which it is flagged for review; empty for
    never."""
    review_in_use_since_days: int | None | Unset = UNSET
    """Days after a CI came into use at which it is flagged for review; empty for
    never."""
    review_last_seen_days: int | None | Unset = UNSET
    """Days since discovery last saw a CI at which it is flagged for review; empty for
    never."""
    review_license_expiry_days: int | None | Unset = UNSET
    """Days before a CI's license expires at which it is flagged for review; empty for
    never."""
    review_warranty_expiry_days: int | None | Unset = UNSET
    """Days before a CI's warranty expires at which it is flagged for review; empty for
    never."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to products of the
    category."""


class ProductCategoryCreateArgs(TypedDict, total=False):
    """The fields of ``ProductCategoryCreateInput`` as keyword arguments."""

    name: Required[str]
    """Category name within its group, at most 255 characters."""
    rule_set: Required[ProductCategoryRuleSet | ProductCategoryRuleSetLiteral]
    """Rules that decide which fields products and CIs of the category have."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset
    """True when the category can no longer be given to products."""
    group: str | None | Unset
    """Heading under which categories are grouped, at most 255 characters."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    review_end_of_support_days: int | None | Unset
    """Days ahead of a CI's end of support at which it is flagged for review; empty for
    never."""
    review_in_use_since_days: int | None | Unset
    """Days after a CI came into use at which it is flagged for review; empty for
    never."""
    review_last_seen_days: int | None | Unset
    """Days since discovery last saw a CI at which it is flagged for review; empty for
    never."""
    review_license_expiry_days: int | None | Unset
    """Days before a CI's license expires at which it is flagged for review; empty for
    never."""
    review_warranty_expiry_days: int | None | Unset
    """Days before a CI's warranty expires at which it is flagged for review; empty for
    never."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to products of the
    category."""


class ProductCategoryFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.productCategories`; all that are given have to hold."""

    __graphql_name__ = "ProductCategoryFilter"
    __graphql_fields__ = """
    account account StringFilter
    created_at createdAt TimestampFilter
    disabled disabled Boolean
    group group StringFilter
    groups groups StringFilter
    id id IDFilter
    name name StringFilter
    query query String
    reference reference StringFilter
    references references StringFilter
    rule_set ruleSet ProductCategoryRuleSetFilter
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "ProductCategoryWhere"

    account: StringFilter | None | Unset = UNSET
    """By ID of the owning account."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    group: StringFilter | None | Unset = UNSET
    """Condition on `group` (heading under which categories are grouped)."""
    groups: StringFilter | None | Unset = UNSET
    """Deprecated: No longer supported"""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    reference: StringFilter | None | Unset = UNSET
    """Condition on `reference` (key of the category: `group/name` in lower case with
    underscores)."""
    references: StringFilter | None | Unset = UNSET
    """Deprecated: No longer supported"""
    rule_set: ProductCategoryRuleSetFilter | None | Unset = UNSET
    """Condition on `ruleSet` (rules that decide which fields products and CIs of the
    category have)."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ProductCategoryWhere(FilterFields):
    """What ``where`` can compare of ``ProductCategoryFilter``."""

    __graphql_filter__ = "ProductCategoryFilter"

    account: StringWhere
    """By ID of the owning account."""
    created_at: TimestampWhere
    """By time of creation."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    group: StringWhere
    """Condition on `group` (heading under which categories are grouped)."""
    groups: StringWhere
    """Deprecated: No longer supported"""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    reference: StringWhere
    """Condition on `reference` (key of the category: `group/name` in lower case with
    underscores)."""
    references: StringWhere
    """Deprecated: No longer supported"""
    rule_set: ProductCategoryRuleSetWhere
    """Condition on `ruleSet` (rules that decide which fields products and CIs of the
    category have)."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ProductCategoryOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.productCategories`; give several in order of precedence."""

    __graphql_name__ = "ProductCategoryOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field ProductCategoryOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: ProductCategoryOrderField | ProductCategoryOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class ProductCategoryRuleSetFilter(GraphQLInput, frozen=True):
    """Condition on `ProductCategoryRuleSet` values."""

    __graphql_name__ = "ProductCategoryRuleSetFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [ProductCategoryRuleSet]
    """
    __graphql_where__ = "ProductCategoryRuleSetWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: (
        Sequence[ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None]
        | None
        | Unset
    ) = UNSET
    """Values to match; an empty list matches records without a value."""


class ProductCategoryRuleSetWhere(
    Values["ProductCategoryRuleSet | ProductCategoryRuleSetLiteral"]
):
    """The operators of ``ProductCategoryRuleSetFilter``."""


class ProductCategoryUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `productCategoryUpdate` mutation."""

    __graphql_name__ = "ProductCategoryUpdateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    group group String
    id id ID!
    name name String
    picture_uri pictureUri String
    review_end_of_support_days reviewEndOfSupportDays Int
    review_in_use_since_days reviewInUseSinceDays Int
    review_last_seen_days reviewLastSeenDays Int
    review_license_expiry_days reviewLicenseExpiryDays Int
    review_warranty_expiry_days reviewWarrantyExpiryDays Int
    rule_set ruleSet ProductCategoryRuleSet
    source source String
    source_id sourceID String
    ui_extension_id uiExtensionId ID
    """
    __graphql_required__ = "id"
    __graphql_apply__ = "ui_extension_id:>ui_extension"

    id: str
    """Node ID of the product category to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = UNSET
    """True when the category can no longer be given to products."""
    group: str | None | Unset = UNSET
    """Heading under which categories are grouped, at most 255 characters."""
    name: str | None | Unset = UNSET
    """Category name within its group, at most 255 characters."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    review_end_of_support_days: int | None | Unset = UNSET
    """Days ahead of a CI's end of support at which it is flagged for review; empty for
    never."""
    review_in_use_since_days: int | None | Unset = UNSET
    """Days after a CI came into use at which it is flagged for review; empty for
    never."""
    review_last_seen_days: int | None | Unset = UNSET
    """Days since discovery last saw a CI at which it is flagged for review; empty for
    never."""
    review_license_expiry_days: int | None | Unset = UNSET
    """Days before a CI's license expires at which it is flagged for review; empty for
    never."""
    review_warranty_expiry_days: int | None | Unset = UNSET
    """Days before a CI's warranty expires at which it is flagged for review; empty for
    never."""
    rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None | Unset = (
        UNSET
    )
    """Rules that decide which fields products and CIs of the category have."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    ui_extension_id: str | None | Unset = UNSET
    """Node ID of the UI extension that adds custom fields to products of the
    category."""


class ProductCategoryUpdateArgs(TypedDict, total=False):
    """The fields of ``ProductCategoryUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the product category to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset
    """True when the category can no longer be given to products."""
    group: str | None | Unset
    """Heading under which categories are grouped, at most 255 characters."""
    name: str | None | Unset
    """Category name within its group, at most 255 characters."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    review_end_of_support_days: int | None | Unset
    """Days ahead of a CI's end of support at which it is flagged for review; empty for
    never."""
    review_in_use_since_days: int | None | Unset
    """Days after a CI came into use at which it is flagged for review; empty for
    never."""
    review_last_seen_days: int | None | Unset
    """Days since discovery last saw a CI at which it is flagged for review; empty for
    never."""
    review_license_expiry_days: int | None | Unset
    """Days before a CI's license expires at which it is flagged for review; empty for
    never."""
    review_warranty_expiry_days: int | None | Unset
    """Days before a CI's warranty expires at which it is flagged for review; empty for
    never."""
    rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None | Unset
    """Rules that decide which fields products and CIs of the category have."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    ui_extension_id: str | None | Unset
    """Node ID of the UI extension that adds custom fields to products of the
    category."""


class ProductCategoryApplyRow(TypedDict, total=False):
    """A row for ``client.apply.product_categories``: what it names is compared and
    written.
    """

    source_id: Required[str]
    disabled: bool | None
    group: str | None
    name: str | None
    picture_uri: str | None
    review_end_of_support_days: int | None
    review_in_use_since_days: int | None
    review_last_seen_days: int | None
    review_license_expiry_days: int | None
    review_warranty_expiry_days: int | None
    rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None
    ui_extension_id: str | None
