# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from datetime import date as _date, datetime
    from typing import Required
    from .._runtime.codegen import Flag, FreeText, SpecialTimestamp, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.time_entry import TimeEntryOrderField, TimeEntryOrderFieldLiteral
    from .common import (
        DateFilter,
        DateWhere,
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )
    from .request import RequestCategoryFilter, RequestCategoryWhere

TimeEntryOrderBy: TypeAlias = Literal[
    "assignment_subject",
    "created_at",
    "date",
    "person_name",
    "started_at",
    "time_allocation_name",
    "time_spent",
    "updated_at",
    "-assignment_subject",
    "-created_at",
    "-date",
    "-person_name",
    "-started_at",
    "-time_allocation_name",
    "-time_spent",
    "-updated_at",
]


class TimeEntryCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `timeEntryCreate` mutation."""

    __graphql_name__ = "TimeEntryCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    correction correction Boolean
    customer_id customerId ID
    date date ISO8601Date
    deleted deleted Boolean
    description description String
    effort_class_id effortClassId ID
    note_id noteId ID
    organization_id organizationId ID
    person_id personId ID
    service_id serviceId ID
    source source String
    source_id sourceID String
    started_at startedAt ISO8601Timestamp
    team_id teamId ID
    time_allocation_id timeAllocationId ID
    time_spent timeSpent Int!
    """
    __graphql_required__ = "time_spent"

    time_spent: int
    """Minutes worked since time was last registered; makes a time entry."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    correction: bool | None | Unset = UNSET
    """True when the entry corrects one on a locked date."""
    customer_id: str | None | Unset = UNSET
    """Node ID of the organization that benefits from the time."""
    date: _date | None | Unset = UNSET
    """Day of the work."""
    deleted: bool | None | Unset = UNSET
    """True to delete the entry; its data are gone after 3 months."""
    description: str | None | Unset = UNSET
    """What was done, in one line."""
    effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class, for costing and billing."""
    note_id: str | None | Unset = UNSET
    """Node ID of the note written with the entry."""
    organization_id: str | None | Unset = UNSET
    """Node ID of the organization the person belonged to at the time of the entry."""
    person_id: str | None | Unset = UNSET
    """Node ID of the person whose time it is."""
    service_id: str | None | Unset = UNSET
    """Node ID of the service that benefits from the time."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    started_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which the work began."""
    team_id: str | None | Unset = UNSET
    """Node ID of the team the person worked for."""
    time_allocation_id: str | None | Unset = UNSET
    """Node ID of the time allocation the time was spent on; has to be linked to the
    person's organization."""


class TimeEntryCreateArgs(TypedDict, total=False):
    """The fields of ``TimeEntryCreateInput`` as keyword arguments."""

    time_spent: Required[int]
    """Minutes worked since time was last registered; makes a time entry."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    correction: bool | None | Unset
    """True when the entry corrects one on a locked date."""
    customer_id: str | None | Unset
    """Node ID of the organization that benefits from the time."""
    date: _date | None | Unset
    """Day of the work."""
    deleted: bool | None | Unset
    """True to delete the entry; its data are gone after 3 months."""
    description: str | None | Unset
    """What was done, in one line."""
    effort_class_id: str | None | Unset
    """Node ID of the effort class, for costing and billing."""
    note_id: str | None | Unset
    """Node ID of the note written with the entry."""
    organization_id: str | None | Unset
    """Node ID of the organization the person belonged to at the time of the entry."""
    person_id: str | None | Unset
    """Node ID of the person whose time it is."""
    service_id: str | None | Unset
    """Node ID of the service that benefits from the time."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    started_at: datetime | SpecialTimestamp | None | Unset
    """Moment at which the work began."""
    team_id: str | None | Unset
    """Node ID of the team the person worked for."""
    time_allocation_id: str | None | Unset
    """Node ID of the time allocation the time was spent on; has to be linked to the
    person's organization."""


class TimeEntryFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.timeEntries`; all that are given have to hold."""

    __graphql_name__ = "TimeEntryFilter"
    __graphql_fields__ = """
    account account StringFilter
    created_at createdAt TimestampFilter
    customer customer ReferenceFilter
    date date DateFilter
    deleted deleted Boolean
    effort_class effortClass ReferenceFilter
    id id IDFilter
    organization organization ReferenceFilter
    person person ReferenceFilter
    project project ReferenceFilter
    project_manager projectManager ReferenceFilter
    query query String
    request request ReferenceFilter
    request_category requestCategory RequestCategoryFilter
    service service ReferenceFilter
    service_instance serviceInstance ReferenceFilter
    sla sla ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    started_at startedAt TimestampFilter
    team team ReferenceFilter
    time_allocation timeAllocation ReferenceFilter
    time_allocation_group timeAllocationGroup StringFilter
    updated_at updatedAt TimestampFilter
    workflow workflow ReferenceFilter
    """
    __graphql_where__ = "TimeEntryWhere"

    account: StringFilter | None | Unset = UNSET
    """By ID of the owning account."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    customer: ReferenceFilter | None | Unset = UNSET
    """By node ID of the organization that benefits from the time."""
    date: DateFilter | None | Unset = UNSET
    """Range for `date` (day of the work)."""
    deleted: bool | None | Unset = UNSET
    """Required value of `deleted`: true when the entry was deleted; its data are gone
    after 3 months."""
    effort_class: ReferenceFilter | None | Unset = UNSET
    """By node ID of the effort class, for costing and billing."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    organization: ReferenceFilter | None | Unset = UNSET
    """By node ID of the organization the person belonged to at the time of the
    entry."""
    person: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person whose time it is."""
    project: ReferenceFilter | None | Unset = UNSET
    """By node ID of the project."""
    project_manager: ReferenceFilter | None | Unset = UNSET
    """By node ID of the project's manager."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    request: ReferenceFilter | None | Unset = UNSET
    """By node ID of the request."""
    request_category: RequestCategoryFilter | None | Unset = UNSET
    """By category of the request."""
    service: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service that benefits from the time."""
    service_instance: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service instance the time was spent for."""
    sla: ReferenceFilter | None | Unset = UNSET
    """By node ID of a linked SLA."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    started_at: TimestampFilter | None | Unset = UNSET
    """Range for `startedAt` (moment at which the work began)."""
    team: ReferenceFilter | None | Unset = UNSET
    """By node ID of the team the person worked for."""
    time_allocation: ReferenceFilter | None | Unset = UNSET
    """By node ID of the time allocation the time was spent on."""
    time_allocation_group: StringFilter | None | Unset = UNSET
    """By group of the time allocation."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    workflow: ReferenceFilter | None | Unset = UNSET
    """By node ID of the workflow."""


class TimeEntryWhere(FilterFields):
    """What ``where`` can compare of ``TimeEntryFilter``."""

    __graphql_filter__ = "TimeEntryFilter"

    account: StringWhere
    """By ID of the owning account."""
    created_at: TimestampWhere
    """By time of creation."""
    customer: ReferenceWhere
    """By node ID of the organization that benefits from the time."""
    date: DateWhere
    """Range for `date` (day of the work)."""
    deleted: Flag
    """Required value of `deleted`: true when the entry was deleted; its data are gone
    after 3 months."""
    effort_class: ReferenceWhere
    """By node ID of the effort class, for costing and billing."""
    id: IDWhere
    """By node ID."""
    organization: ReferenceWhere
    """By node ID of the organization the person belonged to at the time of the
    entry."""
    person: ReferenceWhere
    """By node ID of the person whose time it is."""
    project: ReferenceWhere
    """By node ID of the project."""
    project_manager: ReferenceWhere
    """By node ID of the project's manager."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    request: ReferenceWhere
    """By node ID of the request."""
    request_category: RequestCategoryWhere
    """By category of the request."""
    service: ReferenceWhere
    """By node ID of the service that benefits from the time."""
    service_instance: ReferenceWhere
    """By node ID of the service instance the time was spent for."""
    sla: ReferenceWhere
    """By node ID of a linked SLA."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    started_at: TimestampWhere
    """Range for `startedAt` (moment at which the work began)."""
    team: ReferenceWhere
    """By node ID of the team the person worked for."""
    time_allocation: ReferenceWhere
    """By node ID of the time allocation the time was spent on."""
    time_allocation_group: StringWhere
    """By group of the time allocation."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    workflow: ReferenceWhere
    """By node ID of the workflow."""


class TimeEntryOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.timeEntries`; give several in order of precedence."""

    __graphql_name__ = "TimeEntryOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field TimeEntryOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: TimeEntryOrderField | TimeEntryOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class TimeEntryUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `timeEntryUpdate` mutation."""

    __graphql_name__ = "TimeEntryUpdateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    correction correction Boolean
    customer_id customerId ID
    date date ISO8601Date
    deleted deleted Boolean
    description description String
    effort_class_id effortClassId ID
    id id ID!
    note_id noteId ID
    organization_id organizationId ID
    person_id personId ID
    service_id serviceId ID
    source source String
    source_id sourceID String
    started_at startedAt ISO8601Timestamp
    team_id teamId ID
    time_allocation_id timeAllocationId ID
    time_spent timeSpent Int
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    customer_id:>customer
    effort_class_id:>effort_class
    note_id:>note
    organization_id:>organization
    person_id:>person
    service_id:>service
    team_id:>team
    time_allocation_id:>time_allocation
    """

    id: str
    """Node ID of the time entry to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    correction: bool | None | Unset = UNSET
    """True when the entry corrects one on a locked date."""
    customer_id: str | None | Unset = UNSET
    """Node ID of the organization that benefits from the time."""
    date: _date | None | Unset = UNSET
    """Day of the work."""
    deleted: bool | None | Unset = UNSET
    """True to delete the entry; its data are gone after 3 months."""
    description: str | None | Unset = UNSET
    """What was done, in one line."""
    effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class, for costing and billing."""
    note_id: str | None | Unset = UNSET
    """Node ID of the note written with the entry."""
    organization_id: str | None | Unset = UNSET
    """Node ID of the organization the person belonged to at the time of the entry."""
    person_id: str | None | Unset = UNSET
    """Node ID of the person whose time it is."""
    service_id: str | None | Unset = UNSET
    """Node ID of the service that benefits from the time."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    started_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which the work began."""
    team_id: str | None | Unset = UNSET
    """Node ID of the team the person worked for."""
    time_allocation_id: str | None | Unset = UNSET
    """Node ID of the time allocation the time was spent on; has to be linked to the
    person's organization."""
    time_spent: int | None | Unset = UNSET
    """Minutes worked since time was last registered; makes a time entry."""


class TimeEntryUpdateArgs(TypedDict, total=False):
    """The fields of ``TimeEntryUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the time entry to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    correction: bool | None | Unset
    """True when the entry corrects one on a locked date."""
    customer_id: str | None | Unset
    """Node ID of the organization that benefits from the time."""
    date: _date | None | Unset
    """Day of the work."""
    deleted: bool | None | Unset
    """True to delete the entry; its data are gone after 3 months."""
    description: str | None | Unset
    """What was done, in one line."""
    effort_class_id: str | None | Unset
    """Node ID of the effort class, for costing and billing."""
    note_id: str | None | Unset
    """Node ID of the note written with the entry."""
    organization_id: str | None | Unset
    """Node ID of the organization the person belonged to at the time of the entry."""
    person_id: str | None | Unset
    """Node ID of the person whose time it is."""
    service_id: str | None | Unset
    """Node ID of the service that benefits from the time."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    started_at: datetime | SpecialTimestamp | None | Unset
    """Moment at which the work began."""
    team_id: str | None | Unset
    """Node ID of the team the person worked for."""
    time_allocation_id: str | None | Unset
    """Node ID of the time allocation the time was spent on; has to be linked to the
    person's organization."""
    time_spent: int | None | Unset
    """Minutes worked since time was last registered; makes a time entry."""


class TimeEntryApplyRow(TypedDict, total=False):
    """A row for ``client.apply.time_entries``: what it names is compared and
    written.
    """

    source_id: Required[str]
    correction: bool | None
    customer_id: str | None
    date: _date | None
    deleted: bool | None
    description: str | None
    effort_class_id: str | None
    note_id: str | None
    organization_id: str | None
    person_id: str | None
    service_id: str | None
    started_at: datetime | SpecialTimestamp | None
    team_id: str | None
    time_allocation_id: str | None
    time_spent: int | None
