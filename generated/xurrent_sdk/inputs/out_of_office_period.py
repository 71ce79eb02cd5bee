# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Never, Required

    from .._runtime.codegen import FreeText, One, Unset
    from ..apply import EffortClassApplyKey, PersonApplyKey, TimeAllocationApplyKey
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.out_of_office_period import (
        OutOfOfficePeriodOrderField,
        OutOfOfficePeriodOrderFieldLiteral,
    )
    from ..models.out_of_office_period import OutOfOfficePeriod, OutOfOfficePeriodFields
    from ..models.out_of_office_period_delete_mutation_payload import (
        OutOfOfficePeriodDeleteMutationPayload,
        OutOfOfficePeriodDeleteMutationPayloadFields,
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


class OutOfOfficePeriodCreateInput(
    GraphQLInput,
    MutationInput["OutOfOfficePeriod", "OutOfOfficePeriodFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `outOfOfficePeriodCreate` mutation."""

    end_at: datetime = needs(title="endAt: ISO8601Timestamp!")
    """End of the absence."""
    person_id: str = needs(title="personId: ID!")
    """Node ID of the person who is absent."""
    start_at: datetime = needs(title="startAt: ISO8601Timestamp!")
    """Start of the absence."""
    approval_delegate_id: str | None | Unset = unset("approvalDelegateId: ID")
    """Node ID of the person who gets the approvals meanwhile."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    effort_class_id: str | None | Unset = unset("effortClassId: ID")
    """Node ID of the effort class; required if the person's timesheet settings have
    any."""
    reason: str | None | Unset = unset("reason: String")
    """Why the person is absent; required when the time allocation demands a
    description."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    time_allocation_id: str | None | Unset = unset("timeAllocationId: ID")
    """Node ID of the time allocation to book on; required if one without service and
    customer is available."""


class OutOfOfficePeriodCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``OutOfOfficePeriodCreateInput`` as keyword arguments."""

    end_at: Required[datetime]
    """End of the absence."""
    person_id: Required[str]
    """Node ID of the person who is absent."""
    start_at: Required[datetime]
    """Start of the absence."""
    approval_delegate_id: str | None | Unset
    """Node ID of the person who gets the approvals meanwhile."""
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


class OutOfOfficePeriodDeleteMutationInput(
    GraphQLInput,
    MutationInput[
        "OutOfOfficePeriodDeleteMutationPayload",
        "OutOfOfficePeriodDeleteMutationPayloadFields[Never, One]",
    ],
    frozen=True,
):
    """Arguments of the `outOfOfficePeriodDelete` mutation."""

    id: str = needs(title="id: ID!")
    """Node ID of the out-of-office period to delete."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""


class OutOfOfficePeriodDeleteMutationArgs(TypedDict, total=False, closed=True):
    """The fields of ``OutOfOfficePeriodDeleteMutationInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the out-of-office period to delete."""


class OutOfOfficePeriodFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.outOfOfficePeriods`; all that are given have to hold."""

    __graphql_where__ = "OutOfOfficePeriodWhere"

    business_unit_organization: ReferenceFilter | None | Unset = unset(
        "businessUnitOrganization: ReferenceFilter"
    )
    """By node ID of the business unit."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    end_at: TimestampFilter | None | Unset = unset("endAt: TimestampFilter")
    """Range for `endAt` (end of the absence)."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    organization: ReferenceFilter | None | Unset = unset(
        "organization: ReferenceFilter"
    )
    """By node ID of the organization."""
    organization_region: StringFilter | None | Unset = unset(
        "organizationRegion: StringFilter"
    )
    """By region of the organization."""
    person: ReferenceFilter | None | Unset = unset("person: ReferenceFilter")
    """By node ID of the person who is absent."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    start_at: TimestampFilter | None | Unset = unset("startAt: TimestampFilter")
    """Range for `startAt` (start of the absence)."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class OutOfOfficePeriodWhere(FilterFields):
    """Fields of ``OutOfOfficePeriodFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: OutOfOfficePeriodOrderField | OutOfOfficePeriodOrderFieldLiteral = needs(
        title="field: OutOfOfficePeriodOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class OutOfOfficePeriodUpdateInput(
    GraphQLInput,
    MutationInput["OutOfOfficePeriod", "OutOfOfficePeriodFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `outOfOfficePeriodUpdate` mutation."""

    __graphql_apply__ = """
    approval_delegate_id:>approval_delegate
    effort_class_id:>effort_class
    person_id:>person
    time_allocation_id:>time_allocation
    """

    id: str = needs(title="id: ID!")
    """Node ID of the out-of-office period to change."""
    approval_delegate_id: str | None | Unset = unset("approvalDelegateId: ID")
    """Node ID of the person who gets the approvals meanwhile."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    effort_class_id: str | None | Unset = unset("effortClassId: ID")
    """Node ID of the effort class; required if the person's timesheet settings have
    any."""
    end_at: datetime | None | Unset = unset("endAt: ISO8601Timestamp")
    """End of the absence."""
    person_id: str | None | Unset = unset("personId: ID")
    """Node ID of the person who is absent."""
    reason: str | None | Unset = unset("reason: String")
    """Why the person is absent; required when the time allocation demands a
    description."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | None | Unset = unset("startAt: ISO8601Timestamp")
    """Start of the absence."""
    time_allocation_id: str | None | Unset = unset("timeAllocationId: ID")
    """Node ID of the time allocation to book on; required if one without service and
    customer is available."""


class OutOfOfficePeriodUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``OutOfOfficePeriodUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the out-of-office period to change."""
    approval_delegate_id: str | None | Unset
    """Node ID of the person who gets the approvals meanwhile."""
    effort_class_id: str | None | Unset
    """Node ID of the effort class; required if the person's timesheet settings have
    any."""
    end_at: datetime | None | Unset
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
    start_at: datetime | None | Unset
    """Start of the absence."""
    time_allocation_id: str | None | Unset
    """Node ID of the time allocation to book on; required if one without service and
    customer is available."""


class OutOfOfficePeriodApplyRow(TypedDict, total=False):
    """Row for ``client.apply.out_of_office_periods``. Omitted fields are left
    unchanged.
    """

    source_id: Required[str]
    approval_delegate_id: str | None
    effort_class_id: str | None
    end_at: datetime | None
    person_id: str | None
    reason: str | None
    start_at: datetime | None
    time_allocation_id: str | None
    approval_delegate: str | PersonApplyKey | None
    effort_class: str | EffortClassApplyKey | None
    person: str | PersonApplyKey | None
    time_allocation: str | TimeAllocationApplyKey | None
