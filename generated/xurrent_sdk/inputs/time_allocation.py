# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
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


class TimeAllocationCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `timeAllocationCreate` mutation."""

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
    __graphql_required__ = """
    customer_category
    description_category
    name
    service_category
    """

    customer_category: (
        TimeAllocationCustomerCategory | TimeAllocationCustomerCategoryLiteral
    )
    """Whether, and from which, customer organizations one has to be chosen."""
    description_category: (
        TimeAllocationDescriptionCategory | TimeAllocationDescriptionCategoryLiteral
    )
    """Whether a description is hidden, optional or required."""
    name: str
    service_category: (
        TimeAllocationServiceCategory | TimeAllocationServiceCategoryLiteral
    )
    """Whether, and from which, services one has to be chosen."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    customer_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the customer organizations to choose from."""
    disabled: bool | None | Unset = UNSET
    """True when the time allocation can no longer be linked to organizations."""
    effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset when registering time."""
    group: str | None | Unset = UNSET
    """Heading under which time allocations are grouped."""
    organization_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the organizations whose people can register time on it."""
    service_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the services to choose from."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""


class TimeAllocationCreateArgs(TypedDict, total=False):
    """The fields of ``TimeAllocationCreateInput`` as keyword arguments."""

    customer_category: Required[
        TimeAllocationCustomerCategory | TimeAllocationCustomerCategoryLiteral
    ]
    """Whether, and from which, customer organizations one has to be chosen."""
    description_category: Required[
        TimeAllocationDescriptionCategory | TimeAllocationDescriptionCategoryLiteral
    ]
    """Whether a description is hidden, optional or required."""
    name: Required[str]
    service_category: Required[
        TimeAllocationServiceCategory | TimeAllocationServiceCategoryLiteral
    ]
    """Whether, and from which, services one has to be chosen."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    customer_ids: Sequence[str] | None | Unset
    """Node IDs of the customer organizations to choose from."""
    disabled: bool | None | Unset
    """True when the time allocation can no longer be linked to organizations."""
    effort_class_id: str | None | Unset
    """Node ID of the effort class preset when registering time."""
    group: str | None | Unset
    """Heading under which time allocations are grouped."""
    organization_ids: Sequence[str] | None | Unset
    """Node IDs of the organizations whose people can register time on it."""
    service_ids: Sequence[str] | None | Unset
    """Node IDs of the services to choose from."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class TimeAllocationFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.timeAllocations`; all that are given have to hold."""

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
    """By time of creation."""
    disabled: bool | None | Unset = UNSET
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class TimeAllocationWhere(FilterFields):
    """What ``where`` can compare of ``TimeAllocationFilter``."""

    __graphql_filter__ = "TimeAllocationFilter"

    created_at: TimestampWhere
    """By time of creation."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class TimeAllocationOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.timeAllocations`; give several in order of precedence."""

    __graphql_name__ = "TimeAllocationOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field TimeAllocationOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: TimeAllocationOrderField | TimeAllocationOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class TimeAllocationUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `timeAllocationUpdate` mutation."""

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
    __graphql_required__ = "id"
    __graphql_apply__ = """
    customer_ids:*customers
    effort_class_id:>effort_class
    organization_ids:*organizations
    service_ids:*services
    """

    id: str
    """Node ID of the time allocation to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    customer_category: (
        TimeAllocationCustomerCategory
        | TimeAllocationCustomerCategoryLiteral
        | None
        | Unset
    ) = UNSET
    """Whether, and from which, customer organizations one has to be chosen."""
    customer_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the customer organizations to choose from."""
    description_category: (
        TimeAllocationDescriptionCategory
        | TimeAllocationDescriptionCategoryLiteral
        | None
        | Unset
    ) = UNSET
    """Whether a description is hidden, optional or required."""
    disabled: bool | None | Unset = UNSET
    """True when the time allocation can no longer be linked to organizations."""
    effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset when registering time."""
    group: str | None | Unset = UNSET
    """Heading under which time allocations are grouped."""
    name: str | None | Unset = UNSET
    organization_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the organizations whose people can register time on it."""
    service_category: (
        TimeAllocationServiceCategory
        | TimeAllocationServiceCategoryLiteral
        | None
        | Unset
    ) = UNSET
    """Whether, and from which, services one has to be chosen."""
    service_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the services to choose from."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class TimeAllocationUpdateArgs(TypedDict, total=False):
    """The fields of ``TimeAllocationUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the time allocation to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    customer_category: (
        TimeAllocationCustomerCategory
        | TimeAllocationCustomerCategoryLiteral
        | None
        | Unset
    )
    """Whether, and from which, customer organizations one has to be chosen."""
    customer_ids: Sequence[str] | None | Unset
    """Node IDs of the customer organizations to choose from."""
    description_category: (
        TimeAllocationDescriptionCategory
        | TimeAllocationDescriptionCategoryLiteral
        | None
        | Unset
    )
    """Whether a description is hidden, optional or required."""
    disabled: bool | None | Unset
    """True when the time allocation can no longer be linked to organizations."""
    effort_class_id: str | None | Unset
    """Node ID of the effort class preset when registering time."""
    group: str | None | Unset
    """Heading under which time allocations are grouped."""
    name: str | None | Unset
    organization_ids: Sequence[str] | None | Unset
    """Node IDs of the organizations whose people can register time on it."""
    service_category: (
        TimeAllocationServiceCategory
        | TimeAllocationServiceCategoryLiteral
        | None
        | Unset
    )
    """Whether, and from which, services one has to be chosen."""
    service_ids: Sequence[str] | None | Unset
    """Node IDs of the services to choose from."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class TimeAllocationApplyRow(TypedDict, total=False):
    """A row for ``client.apply.time_allocations``: what it names is compared and
    written.
    """

    source_id: Required[str]
    customer_category: (
        TimeAllocationCustomerCategory | TimeAllocationCustomerCategoryLiteral | None
    )
    customer_ids: Sequence[str] | None
    description_category: (
        TimeAllocationDescriptionCategory
        | TimeAllocationDescriptionCategoryLiteral
        | None
    )
    disabled: bool | None
    effort_class_id: str | None
    group: str | None
    name: str | None
    organization_ids: Sequence[str] | None
    service_category: (
        TimeAllocationServiceCategory | TimeAllocationServiceCategoryLiteral | None
    )
    service_ids: Sequence[str] | None
