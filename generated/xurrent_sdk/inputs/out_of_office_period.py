# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Required
    from .._runtime.codegen import FreeText, SpecialTimestamp, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.out_of_office_period import (
        OutOfOfficePeriodOrderField,
        OutOfOfficePeriodOrderFieldLiteral,
    )
    from .common import (
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )

OutOfOfficePeriodOrderBy: TypeAlias = Literal[
    "created_at",
    "end_at",
    "person_name",
    "start_at",
    "updated_at",
    "-created_at",
    "-end_at",
    "-person_name",
    "-start_at",
    "-updated_at",
]


class OutOfOfficePeriodCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `outOfOfficePeriodCreate` mutation."""

    __graphql_name__ = "OutOfOfficePeriodCreateInput"
    __graphql_fields__ = """
    approval_delegate_id approvalDelegateId ID
    client_mutation_id clientMutationId String
    effort_class_id effortClassId ID
    end_at endAt ISO8601Timestamp!
    person_id personId ID!
    reason reason String
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp!
    time_allocation_id timeAllocationId ID
    """
    __graphql_required__ = "end_at person_id start_at"

    end_at: datetime | SpecialTimestamp
    """End of the absence."""
    person_id: str
    """Node ID of the person who is absent."""
    start_at: datetime | SpecialTimestamp
    """Start of the absence."""
    approval_delegate_id: str | None | Unset = UNSET
    """Node ID of the person who gets the approvals meanwhile."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class; required if the person's timesheet settings have
    any."""
    reason: str | None | Unset = UNSET
    """Why the person is absent; required when the time allocation demands a
    description."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    time_allocation_id: str | None | Unset = UNSET
    """Node ID of the time allocation to book on; required if one without service and
    customer is available."""


class OutOfOfficePeriodCreateArgs(TypedDict, total=False):
    """The fields of ``OutOfOfficePeriodCreateInput`` as keyword arguments."""

    end_at: Required[datetime | SpecialTimestamp]
    """End of the absence."""
    person_id: Required[str]
    """Node ID of the person who is absent."""
    start_at: Required[datetime | SpecialTimestamp]
    """Start of the absence."""
    approval_delegate_id: str | None | Unset
    """Node ID of the person who gets the approvals meanwhile."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    effort_class_id: str | None | Unset
    """Node ID of the effort class; required if the person's timesheet settings have
    any."""
    reason: str | None | Unset
    """Why the person is absent; required when the time allocation demands a
    description."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    time_allocation_id: str | None | Unset
    """Node ID of the time allocation to book on; required if one without service and
    customer is available."""


class OutOfOfficePeriodDeleteMutationInput(GraphQLInput, frozen=True):
    """Arguments of the `outOfOfficePeriodDelete` mutation."""

    __graphql_name__ = "OutOfOfficePeriodDeleteMutationInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    id id ID!
    """
    __graphql_required__ = "id"

    id: str
    """Node ID of the out-of-office period to delete."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""


class OutOfOfficePeriodDeleteMutationArgs(TypedDict, total=False):
    """The fields of ``OutOfOfficePeriodDeleteMutationInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the out-of-office period to delete."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""


class OutOfOfficePeriodFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.outOfOfficePeriods`; all that are given have to hold."""

    __graphql_name__ = "OutOfOfficePeriodFilter"
    __graphql_fields__ = """
    business_unit_organization businessUnitOrganization ReferenceFilter
    created_at createdAt TimestampFilter
    end_at endAt TimestampFilter
    id id IDFilter
    organization organization ReferenceFilter
    organization_region organizationRegion StringFilter
    person person ReferenceFilter
    query query String
    source source StringFilter
    source_id sourceID StringFilter
    start_at startAt TimestampFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "OutOfOfficePeriodWhere"

    business_unit_organization: ReferenceFilter | None | Unset = UNSET
    """By node ID of the business unit."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    end_at: TimestampFilter | None | Unset = UNSET
    """Range for `endAt` (end of the absence)."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    organization: ReferenceFilter | None | Unset = UNSET
    """By node ID of the organization."""
    organization_region: StringFilter | None | Unset = UNSET
    """By region of the organization."""
    person: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person who is absent."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    start_at: TimestampFilter | None | Unset = UNSET
    """Range for `startAt` (start of the absence)."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class OutOfOfficePeriodWhere(FilterFields):
    """What ``where`` can compare of ``OutOfOfficePeriodFilter``."""

    __graphql_filter__ = "OutOfOfficePeriodFilter"

    business_unit_organization: ReferenceWhere
    """By node ID of the business unit."""
    created_at: TimestampWhere
    """By time of creation."""
    end_at: TimestampWhere
    """Range for `endAt` (end of the absence)."""
    id: IDWhere
    """By node ID."""
    organization: ReferenceWhere
    """By node ID of the organization."""
    organization_region: StringWhere
    """By region of the organization."""
    person: ReferenceWhere
    """By node ID of the person who is absent."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    start_at: TimestampWhere
    """Range for `startAt` (start of the absence)."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class OutOfOfficePeriodOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.outOfOfficePeriods`; give several in order of precedence."""

    __graphql_name__ = "OutOfOfficePeriodOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field OutOfOfficePeriodOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: OutOfOfficePeriodOrderField | OutOfOfficePeriodOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class OutOfOfficePeriodUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `outOfOfficePeriodUpdate` mutation."""

    __graphql_name__ = "OutOfOfficePeriodUpdateInput"
    __graphql_fields__ = """
    approval_delegate_id approvalDelegateId ID
    client_mutation_id clientMutationId String
    effort_class_id effortClassId ID
    end_at endAt ISO8601Timestamp
    id id ID!
    person_id personId ID
    reason reason String
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    time_allocation_id timeAllocationId ID
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    approval_delegate_id:>approval_delegate
    effort_class_id:>effort_class
    person_id:>person
    time_allocation_id:>time_allocation
    """

    id: str
    """Node ID of the out-of-office period to change."""
    approval_delegate_id: str | None | Unset = UNSET
    """Node ID of the person who gets the approvals meanwhile."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class; required if the person's timesheet settings have
    any."""
    end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """End of the absence."""
    person_id: str | None | Unset = UNSET
    """Node ID of the person who is absent."""
    reason: str | None | Unset = UNSET
    """Why the person is absent; required when the time allocation demands a
    description."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Start of the absence."""
    time_allocation_id: str | None | Unset = UNSET
    """Node ID of the time allocation to book on; required if one without service and
    customer is available."""


class OutOfOfficePeriodUpdateArgs(TypedDict, total=False):
    """The fields of ``OutOfOfficePeriodUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the out-of-office period to change."""
    approval_delegate_id: str | None | Unset
    """Node ID of the person who gets the approvals meanwhile."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    effort_class_id: str | None | Unset
    """Node ID of the effort class; required if the person's timesheet settings have
    any."""
    end_at: datetime | SpecialTimestamp | None | Unset
    """End of the absence."""
    person_id: str | None | Unset
    """Node ID of the person who is absent."""
    reason: str | None | Unset
    """Why the person is absent; required when the time allocation demands a
    description."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | SpecialTimestamp | None | Unset
    """Start of the absence."""
    time_allocation_id: str | None | Unset
    """Node ID of the time allocation to book on; required if one without service and
    customer is available."""


class OutOfOfficePeriodApplyRow(TypedDict, total=False):
    """A row for ``client.apply.out_of_office_periods``: what it names is compared and
    written.
    """

    source_id: Required[str]
    approval_delegate_id: str | None
    effort_class_id: str | None
    end_at: datetime | SpecialTimestamp | None
    person_id: str | None
    reason: str | None
    start_at: datetime | SpecialTimestamp | None
    time_allocation_id: str | None
