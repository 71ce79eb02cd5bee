# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.codegen import Flag, FreeText, One, Unset
    from ..apply import EffortClassApplyKey, OrganizationApplyKey, ServiceApplyKey
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
    from ..models.time_allocation import TimeAllocation, TimeAllocationFields
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


class TimeAllocationCreateInput(
    GraphQLInput,
    MutationInput["TimeAllocation", "TimeAllocationFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `timeAllocationCreate` mutation."""

    customer_category: (
        TimeAllocationCustomerCategory | TimeAllocationCustomerCategoryLiteral
    ) = needs(title="customerCategory: TimeAllocationCustomerCategory!")
    """Whether, and from which, customer organizations one has to be chosen."""
    description_category: (
        TimeAllocationDescriptionCategory | TimeAllocationDescriptionCategoryLiteral
    ) = needs(title="descriptionCategory: TimeAllocationDescriptionCategory!")
    """Whether a description is hidden, optional or required."""
    name: str = needs(title="name: String!")
    service_category: (
        TimeAllocationServiceCategory | TimeAllocationServiceCategoryLiteral
    ) = needs(title="serviceCategory: TimeAllocationServiceCategory!")
    """Whether, and from which, services one has to be chosen."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    customer_ids: Sequence[str] | None | Unset = unset("customerIds: [ID!]")
    """Node IDs of the customer organizations to choose from."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the time allocation can no longer be linked to organizations."""
    effort_class_id: str | None | Unset = unset("effortClassId: ID")
    """Node ID of the effort class preset when registering time."""
    group: str | None | Unset = unset("group: String")
    """Heading under which time allocations are grouped."""
    organization_ids: Sequence[str] | None | Unset = unset("organizationIds: [ID!]")
    """Node IDs of the organizations whose people can register time on it."""
    service_ids: Sequence[str] | None | Unset = unset("serviceIds: [ID!]")
    """Node IDs of the services to choose from."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class TimeAllocationCreateArgs(TypedDict, total=False, closed=True):
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

    __graphql_where__ = "TimeAllocationWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class TimeAllocationWhere(FilterFields):
    """Fields of ``TimeAllocationFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: TimeAllocationOrderField | TimeAllocationOrderFieldLiteral = needs(
        title="field: TimeAllocationOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class TimeAllocationUpdateInput(
    GraphQLInput,
    MutationInput["TimeAllocation", "TimeAllocationFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `timeAllocationUpdate` mutation."""

    __graphql_apply__ = """
    customer_ids:*customers
    effort_class_id:>effort_class
    organization_ids:*organizations
    service_ids:*services
    """

    id: str = needs(title="id: ID!")
    """Node ID of the time allocation to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    customer_category: (
        TimeAllocationCustomerCategory
        | TimeAllocationCustomerCategoryLiteral
        | None
        | Unset
    ) = unset("customerCategory: TimeAllocationCustomerCategory")
    """Whether, and from which, customer organizations one has to be chosen."""
    customer_ids: Sequence[str] | None | Unset = unset("customerIds: [ID!]")
    """Node IDs of the customer organizations to choose from."""
    description_category: (
        TimeAllocationDescriptionCategory
        | TimeAllocationDescriptionCategoryLiteral
        | None
        | Unset
    ) = unset("descriptionCategory: TimeAllocationDescriptionCategory")
    """Whether a description is hidden, optional or required."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the time allocation can no longer be linked to organizations."""
    effort_class_id: str | None | Unset = unset("effortClassId: ID")
    """Node ID of the effort class preset when registering time."""
    group: str | None | Unset = unset("group: String")
    """Heading under which time allocations are grouped."""
    name: str | None | Unset = unset("name: String")
    organization_ids: Sequence[str] | None | Unset = unset("organizationIds: [ID!]")
    """Node IDs of the organizations whose people can register time on it."""
    service_category: (
        TimeAllocationServiceCategory
        | TimeAllocationServiceCategoryLiteral
        | None
        | Unset
    ) = unset("serviceCategory: TimeAllocationServiceCategory")
    """Whether, and from which, services one has to be chosen."""
    service_ids: Sequence[str] | None | Unset = unset("serviceIds: [ID!]")
    """Node IDs of the services to choose from."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class TimeAllocationUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``TimeAllocationUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the time allocation to change."""
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
    """Row for ``client.apply.time_allocations``. Omitted fields are left unchanged."""

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
    customers: Sequence[str | OrganizationApplyKey] | None
    effort_class: str | EffortClassApplyKey | None
    organizations: Sequence[str | OrganizationApplyKey] | None
    services: Sequence[str | ServiceApplyKey] | None
