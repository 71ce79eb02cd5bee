"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import Flag, FreeText, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.time_allocation import (
        TimeAllocationCustomerCategory,
        TimeAllocationCustomerCategoryLiteral,
        TimeAllocationDescriptionCategory,
        TimeAllocationDescriptionCategoryLiteral,
        TimeAllocationOrderField,
        TimeAllocationOrderFieldLiteral,
        TimeAllocationServiceCategory,
        TimeAllocationServiceCategoryLiteral,
    )
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )

    TimeAllocationOrderBy: TypeAlias = Literal[
        "created_at",
        "customer_category_id",
        "disabled",
        "group_name",
        "name",
        "service_category_id",
        "updated_at",
        "-created_at",
        "-customer_category_id",
        "-disabled",
        "-group_name",
        "-name",
        "-service_category_id",
        "-updated_at",
    ]

    class TimeAllocationCreateArgs(TypedDict, total=False):
        """The fields of ``TimeAllocationCreateInput`` as keyword arguments."""

        customer_category: Required[
            TimeAllocationCustomerCategory | TimeAllocationCustomerCategoryLiteral
        ]
        description_category: Required[
            TimeAllocationDescriptionCategory | TimeAllocationDescriptionCategoryLiteral
        ]
        name: Required[str]
        service_category: Required[
            TimeAllocationServiceCategory | TimeAllocationServiceCategoryLiteral
        ]
        client_mutation_id: str | None | Unset
        customer_ids: Sequence[str] | None | Unset
        disabled: bool | None | Unset
        effort_class_id: str | None | Unset
        group: str | None | Unset
        organization_ids: Sequence[str] | None | Unset
        service_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class TimeAllocationUpdateArgs(TypedDict, total=False):
        """The fields of ``TimeAllocationUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        customer_category: (
            TimeAllocationCustomerCategory
            | TimeAllocationCustomerCategoryLiteral
            | None
            | Unset
        )
        customer_ids: Sequence[str] | None | Unset
        description_category: (
            TimeAllocationDescriptionCategory
            | TimeAllocationDescriptionCategoryLiteral
            | None
            | Unset
        )
        disabled: bool | None | Unset
        effort_class_id: str | None | Unset
        group: str | None | Unset
        name: str | None | Unset
        organization_ids: Sequence[str] | None | Unset
        service_category: (
            TimeAllocationServiceCategory
            | TimeAllocationServiceCategoryLiteral
            | None
            | Unset
        )
        service_ids: Sequence[str] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset


class TimeAllocationCreateInput(GraphQLInput, frozen=True):
    """The input ``TimeAllocationCreateInput``."""

    __graphql_name__ = "TimeAllocationCreateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    customer_category customerCategory TimeAllocationCustomerCategory!
    customer_ids customerIds [ID!]
    description_category descriptionCategory TimeAllocationDescriptionCategory!
    disabled disabled Boolean
    effort_class_id effortClassId ID
    group group String
    name name String!
    organization_ids organizationIds [ID!]
    service_category serviceCategory TimeAllocationServiceCategory!
    service_ids serviceIds [ID!]
    source source String
    source_id sourceID String
    """

    __graphql_required__ = (
        "customer_category",
        "description_category",
        "name",
        "service_category",
    )

    customer_category: (
        TimeAllocationCustomerCategory | TimeAllocationCustomerCategoryLiteral
    )
    description_category: (
        TimeAllocationDescriptionCategory | TimeAllocationDescriptionCategoryLiteral
    )
    name: str
    service_category: (
        TimeAllocationServiceCategory | TimeAllocationServiceCategoryLiteral
    )
    client_mutation_id: str | None | Unset = UNSET
    customer_ids: Sequence[str] | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    effort_class_id: str | None | Unset = UNSET
    group: str | None | Unset = UNSET
    organization_ids: Sequence[str] | None | Unset = UNSET
    service_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class TimeAllocationFilter(GraphQLInput, frozen=True):
    """The input ``TimeAllocationFilter``."""

    __graphql_name__ = "TimeAllocationFilter"

    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    disabled disabled Boolean
    id id IDFilter
    name name StringFilter
    query query String
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "TimeAllocationWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class TimeAllocationWhere(FilterFields):
    """What ``where`` can compare of ``TimeAllocationFilter``."""

    __graphql_filter__ = "TimeAllocationFilter"

    created_at: TimestampWhere
    disabled: Flag
    id: IDWhere
    name: StringWhere
    query: FreeText
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class TimeAllocationOrder(GraphQLInput, frozen=True):
    """The input ``TimeAllocationOrder``."""

    __graphql_name__ = "TimeAllocationOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field TimeAllocationOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: TimeAllocationOrderField | TimeAllocationOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class TimeAllocationUpdateInput(GraphQLInput, frozen=True):
    """The input ``TimeAllocationUpdateInput``."""

    __graphql_name__ = "TimeAllocationUpdateInput"

    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    customer_category customerCategory TimeAllocationCustomerCategory
    customer_ids customerIds [ID!]
    description_category descriptionCategory TimeAllocationDescriptionCategory
    disabled disabled Boolean
    effort_class_id effortClassId ID
    group group String
    id id ID!
    name name String
    organization_ids organizationIds [ID!]
    service_category serviceCategory TimeAllocationServiceCategory
    service_ids serviceIds [ID!]
    source source String
    source_id sourceID String
    """

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    customer_category: (
        TimeAllocationCustomerCategory
        | TimeAllocationCustomerCategoryLiteral
        | None
        | Unset
    ) = UNSET
    customer_ids: Sequence[str] | None | Unset = UNSET
    description_category: (
        TimeAllocationDescriptionCategory
        | TimeAllocationDescriptionCategoryLiteral
        | None
        | Unset
    ) = UNSET
    disabled: bool | None | Unset = UNSET
    effort_class_id: str | None | Unset = UNSET
    group: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    organization_ids: Sequence[str] | None | Unset = UNSET
    service_category: (
        TimeAllocationServiceCategory
        | TimeAllocationServiceCategoryLiteral
        | None
        | Unset
    ) = UNSET
    service_ids: Sequence[str] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
