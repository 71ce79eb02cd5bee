# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, overload
from typing_extensions import TypedDict, deprecated

from .._runtime.codegen import (
    FilterFields,
    GraphQLInput,
    MutationInput,
    Values,
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.codegen import Flag, FreeText, One, Unset
    from ..apply import UiExtensionApplyKey
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.product_category import (
        ProductCategoryOrderField,
        ProductCategoryOrderFieldLiteral,
        ProductCategoryRuleSet,
        ProductCategoryRuleSetLiteral,
    )
    from ..models.product_category import ProductCategory, ProductCategoryFields
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


class ProductCategoryCreateInput(
    GraphQLInput,
    MutationInput["ProductCategory", "ProductCategoryFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `productCategoryCreate` mutation."""

    name: str = needs(title="name: String!")
    """Category name within its group, at most 255 characters."""
    rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral = needs(
        title="ruleSet: ProductCategoryRuleSet!"
    )
    """Rules that decide which fields products and CIs of the category have."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the category can no longer be given to products."""
    group: str | None | Unset = unset("group: String")
    """Heading under which categories are grouped, at most 255 characters."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    review_end_of_support_days: int | None | Unset = unset(
        "reviewEndOfSupportDays: Int"
    )
    """Days ahead of a CI's end of support at which it is flagged for review; empty for
    never."""
    review_in_use_since_days: int | None | Unset = unset("reviewInUseSinceDays: Int")
    """Days after a CI came into use at which it is flagged for review; empty for
    never."""
    review_last_seen_days: int | None | Unset = unset("reviewLastSeenDays: Int")
    """Days since discovery last saw a CI at which it is flagged for review; empty for
    never."""
    review_license_expiry_days: int | None | Unset = unset(
        "reviewLicenseExpiryDays: Int"
    )
    """Days before a CI's license expires at which it is flagged for review; empty for
    never."""
    review_warranty_expiry_days: int | None | Unset = unset(
        "reviewWarrantyExpiryDays: Int"
    )
    """Days before a CI's warranty expires at which it is flagged for review; empty for
    never."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to products of the
    category."""


class ProductCategoryCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ProductCategoryCreateInput`` as keyword arguments."""

    name: Required[str]
    """Category name within its group, at most 255 characters."""
    rule_set: Required[ProductCategoryRuleSet | ProductCategoryRuleSetLiteral]
    """Rules that decide which fields products and CIs of the category have."""
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

    __graphql_where__ = "ProductCategoryWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    group: StringFilter | None | Unset = unset("group: StringFilter")
    """Condition on `group` (heading under which categories are grouped)."""
    groups: StringFilter | None | Unset = unset("groups: StringFilter")
    """Deprecated: No longer supported"""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    reference: StringFilter | None | Unset = unset("reference: StringFilter")
    """Condition on `reference` (key of the category: `group/name` in lower case with
    underscores)."""
    references: StringFilter | None | Unset = unset("references: StringFilter")
    """Deprecated: No longer supported"""
    rule_set: ProductCategoryRuleSetFilter | None | Unset = unset(
        "ruleSet: ProductCategoryRuleSetFilter"
    )
    """Condition on `ruleSet` (rules that decide which fields products and CIs of the
    category have)."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""

    if TYPE_CHECKING:

        @overload
        def __init__(
            self,
            *,
            account: StringFilter | None | Unset = ...,
            created_at: TimestampFilter | None | Unset = ...,
            disabled: bool | None | Unset = ...,
            group: StringFilter | None | Unset = ...,
            id: IDFilter | None | Unset = ...,
            name: StringFilter | None | Unset = ...,
            query: str | None | Unset = ...,
            reference: StringFilter | None | Unset = ...,
            rule_set: ProductCategoryRuleSetFilter | None | Unset = ...,
            source: StringFilter | None | Unset = ...,
            source_id: StringFilter | None | Unset = ...,
            updated_at: TimestampFilter | None | Unset = ...,
        ) -> None: ...
        @overload
        @deprecated("groups: No longer supported; references: No longer supported")
        def __init__(
            self,
            *,
            account: StringFilter | None | Unset = ...,
            created_at: TimestampFilter | None | Unset = ...,
            disabled: bool | None | Unset = ...,
            group: StringFilter | None | Unset = ...,
            groups: StringFilter | None | Unset = ...,
            id: IDFilter | None | Unset = ...,
            name: StringFilter | None | Unset = ...,
            query: str | None | Unset = ...,
            reference: StringFilter | None | Unset = ...,
            references: StringFilter | None | Unset = ...,
            rule_set: ProductCategoryRuleSetFilter | None | Unset = ...,
            source: StringFilter | None | Unset = ...,
            source_id: StringFilter | None | Unset = ...,
            updated_at: TimestampFilter | None | Unset = ...,
        ) -> None: ...
        def __init__(self, **given: object) -> None: ...


class ProductCategoryWhere(FilterFields):
    """Fields of ``ProductCategoryFilter`` for conditions of ``where``."""

    account: StringWhere
    """By ID of the owning account."""
    created_at: TimestampWhere
    """By time of creation."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    group: StringWhere
    """Condition on `group` (heading under which categories are grouped)."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    reference: StringWhere
    """Condition on `reference` (key of the category: `group/name` in lower case with
    underscores)."""
    rule_set: ProductCategoryRuleSetWhere
    """Condition on `ruleSet` (rules that decide which fields products and CIs of the
    category have)."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""

    if TYPE_CHECKING:

        @property
        @deprecated("No longer supported")
        def groups(self) -> StringWhere:
            """Deprecated: No longer supported"""
            ...

        @property
        @deprecated("No longer supported")
        def references(self) -> StringWhere:
            """Deprecated: No longer supported"""
            ...


class ProductCategoryOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.productCategories`; give several in order of precedence."""

    __graphql_order__ = "field direction asc desc"

    field: ProductCategoryOrderField | ProductCategoryOrderFieldLiteral = needs(
        title="field: ProductCategoryOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ProductCategoryRuleSetFilter(GraphQLInput, frozen=True):
    """Condition on `ProductCategoryRuleSet` values."""

    __graphql_where__ = "ProductCategoryRuleSetWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None]
        | None
        | Unset
    ) = unset("values: [ProductCategoryRuleSet]")
    """Values to match; an empty list matches records without a value."""


class ProductCategoryRuleSetWhere(
    Values["ProductCategoryRuleSet | ProductCategoryRuleSetLiteral"]
):
    """The operators of ``ProductCategoryRuleSetFilter``."""


class ProductCategoryUpdateInput(
    GraphQLInput,
    MutationInput["ProductCategory", "ProductCategoryFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `productCategoryUpdate` mutation."""

    __graphql_apply__ = "ui_extension_id:>ui_extension"

    id: str = needs(title="id: ID!")
    """Node ID of the product category to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the category can no longer be given to products."""
    group: str | None | Unset = unset("group: String")
    """Heading under which categories are grouped, at most 255 characters."""
    name: str | None | Unset = unset("name: String")
    """Category name within its group, at most 255 characters."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    review_end_of_support_days: int | None | Unset = unset(
        "reviewEndOfSupportDays: Int"
    )
    """Days ahead of a CI's end of support at which it is flagged for review; empty for
    never."""
    review_in_use_since_days: int | None | Unset = unset("reviewInUseSinceDays: Int")
    """Days after a CI came into use at which it is flagged for review; empty for
    never."""
    review_last_seen_days: int | None | Unset = unset("reviewLastSeenDays: Int")
    """Days since discovery last saw a CI at which it is flagged for review; empty for
    never."""
    review_license_expiry_days: int | None | Unset = unset(
        "reviewLicenseExpiryDays: Int"
    )
    """Days before a CI's license expires at which it is flagged for review; empty for
    never."""
    review_warranty_expiry_days: int | None | Unset = unset(
        "reviewWarrantyExpiryDays: Int"
    )
    """Days before a CI's warranty expires at which it is flagged for review; empty for
    never."""
    rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None | Unset = (
        unset("ruleSet: ProductCategoryRuleSet")
    )
    """Rules that decide which fields products and CIs of the category have."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    ui_extension_id: str | None | Unset = unset("uiExtensionId: ID")
    """Node ID of the UI extension that adds custom fields to products of the
    category."""


class ProductCategoryUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ProductCategoryUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the product category to change."""
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
    """Row for ``client.apply.product_categories``. Omitted fields are left
    unchanged.
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
    ui_extension: str | UiExtensionApplyKey | None
