"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

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

    class ProductCategoryCreateArgs(TypedDict, total=False):
        """The fields of ``ProductCategoryCreateInput`` as keyword arguments."""

        name: Required[str]
        rule_set: Required[ProductCategoryRuleSet | ProductCategoryRuleSetLiteral]
        client_mutation_id: str | None | Unset
        disabled: bool | None | Unset
        group: str | None | Unset
        picture_uri: str | None | Unset
        review_end_of_support_days: int | None | Unset
        review_in_use_since_days: int | None | Unset
        review_last_seen_days: int | None | Unset
        review_license_expiry_days: int | None | Unset
        review_warranty_expiry_days: int | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        ui_extension_id: str | None | Unset

    class ProductCategoryUpdateArgs(TypedDict, total=False):
        """The fields of ``ProductCategoryUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        disabled: bool | None | Unset
        group: str | None | Unset
        name: str | None | Unset
        picture_uri: str | None | Unset
        review_end_of_support_days: int | None | Unset
        review_in_use_since_days: int | None | Unset
        review_last_seen_days: int | None | Unset
        review_license_expiry_days: int | None | Unset
        review_warranty_expiry_days: int | None | Unset
        rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        ui_extension_id: str | None | Unset


class ProductCategoryCreateInput(GraphQLInput, frozen=True):
    """The input ``ProductCategoryCreateInput``."""

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

    __graphql_required__ = ("name", "rule_set")

    name: str
    rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral
    client_mutation_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    group: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    review_end_of_support_days: int | None | Unset = UNSET
    review_in_use_since_days: int | None | Unset = UNSET
    review_last_seen_days: int | None | Unset = UNSET
    review_license_expiry_days: int | None | Unset = UNSET
    review_warranty_expiry_days: int | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET


class ProductCategoryFilter(GraphQLInput, frozen=True):
    """The input ``ProductCategoryFilter``."""

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
    created_at: TimestampFilter | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    group: StringFilter | None | Unset = UNSET
    groups: StringFilter | None | Unset = UNSET
    """Deprecated: No longer supported"""
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    reference: StringFilter | None | Unset = UNSET
    references: StringFilter | None | Unset = UNSET
    """Deprecated: No longer supported"""
    rule_set: ProductCategoryRuleSetFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ProductCategoryWhere(FilterFields):
    """What ``where`` can compare of ``ProductCategoryFilter``."""

    __graphql_filter__ = "ProductCategoryFilter"

    account: StringWhere
    created_at: TimestampWhere
    disabled: Flag
    group: StringWhere
    groups: StringWhere
    """Deprecated: No longer supported"""
    id: IDWhere
    name: StringWhere
    query: FreeText
    reference: StringWhere
    references: StringWhere
    """Deprecated: No longer supported"""
    rule_set: ProductCategoryRuleSetWhere
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class ProductCategoryOrder(GraphQLInput, frozen=True):
    """The input ``ProductCategoryOrder``."""

    __graphql_name__ = "ProductCategoryOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ProductCategoryOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ProductCategoryOrderField | ProductCategoryOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ProductCategoryRuleSetFilter(GraphQLInput, frozen=True):
    """The input ``ProductCategoryRuleSetFilter``."""

    __graphql_name__ = "ProductCategoryRuleSetFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ProductCategoryRuleSet]
    """

    __graphql_where__ = "ProductCategoryRuleSetWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None]
        | None
        | Unset
    ) = UNSET


class ProductCategoryRuleSetWhere(
    Values["ProductCategoryRuleSet | ProductCategoryRuleSetLiteral"]
):
    """The operators of ``ProductCategoryRuleSetFilter``."""


class ProductCategoryUpdateInput(GraphQLInput, frozen=True):
    """The input ``ProductCategoryUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    group: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    review_end_of_support_days: int | None | Unset = UNSET
    review_in_use_since_days: int | None | Unset = UNSET
    review_last_seen_days: int | None | Unset = UNSET
    review_license_expiry_days: int | None | Unset = UNSET
    review_warranty_expiry_days: int | None | Unset = UNSET
    rule_set: ProductCategoryRuleSet | ProductCategoryRuleSetLiteral | None | Unset = (
        UNSET
    )
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    ui_extension_id: str | None | Unset = UNSET
