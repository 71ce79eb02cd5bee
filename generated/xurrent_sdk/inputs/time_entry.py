# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from datetime import date as _date, datetime
    from typing import Never, Required

    from .._runtime.codegen import Flag, FreeText, One, Unset
    from ..apply import (
        EffortClassApplyKey,
        OrganizationApplyKey,
        PersonApplyKey,
        ServiceApplyKey,
        TeamApplyKey,
        TimeAllocationApplyKey,
    )
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.time_entry import TimeEntryOrderField, TimeEntryOrderFieldLiteral
    from ..models.time_entry import TimeEntry, TimeEntryFields
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


class TimeEntryCreateInput(
    GraphQLInput, MutationInput["TimeEntry", "TimeEntryFields[Never, One]"], frozen=True
):
    """Arguments of the `timeEntryCreate` mutation."""

    time_spent: int = needs(title="timeSpent: Int!")
    """Minutes worked since time was last registered; makes a time entry."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    correction: bool | None | Unset = unset("correction: Boolean")
    """True when the entry corrects one on a locked date."""
    customer_id: str | None | Unset = unset("customerId: ID")
    """Node ID of the organization that benefits from the time."""
    date: _date | None | Unset = unset("date: ISO8601Date")
    """Day of the work."""
    deleted: bool | None | Unset = unset("deleted: Boolean")
    """True to delete the entry; its data are gone after 3 months."""
    description: str | None | Unset = unset("description: String")
    """What was done, in one line."""
    effort_class_id: str | None | Unset = unset("effortClassId: ID")
    """Node ID of the effort class, for costing and billing."""
    note_id: str | None | Unset = unset("noteId: ID")
    """Node ID of the note written with the entry."""
    organization_id: str | None | Unset = unset("organizationId: ID")
    """Node ID of the organization the person belonged to at the time of the entry."""
    person_id: str | None | Unset = unset("personId: ID")
    """Node ID of the person whose time it is."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service that benefits from the time."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    started_at: datetime | None | Unset = unset("startedAt: ISO8601Timestamp")
    """Moment at which the work began."""
    team_id: str | None | Unset = unset("teamId: ID")
    """Node ID of the team the person worked for."""
    time_allocation_id: str | None | Unset = unset("timeAllocationId: ID")
    """Node ID of the time allocation the time was spent on; has to be linked to the
    person's organization."""


class TimeEntryCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``TimeEntryCreateInput`` as keyword arguments."""

    time_spent: Required[int]
    """Minutes worked since time was last registered; makes a time entry."""
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
    started_at: datetime | None | Unset
    """Moment at which the work began."""
    team_id: str | None | Unset
    """Node ID of the team the person worked for."""
    time_allocation_id: str | None | Unset
    """Node ID of the time allocation the time was spent on; has to be linked to the
    person's organization."""


class TimeEntryFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.timeEntries`; all that are given have to hold."""

    __graphql_where__ = "TimeEntryWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    customer: ReferenceFilter | None | Unset = unset("customer: ReferenceFilter")
    """By node ID of the organization that benefits from the time."""
    date: DateFilter | None | Unset = unset("date: DateFilter")
    """Range for `date` (day of the work)."""
    deleted: bool | None | Unset = unset("deleted: Boolean")
    """Required value of `deleted`: true when the entry was deleted; its data are gone
    after 3 months."""
    effort_class: ReferenceFilter | None | Unset = unset("effortClass: ReferenceFilter")
    """By node ID of the effort class, for costing and billing."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    organization: ReferenceFilter | None | Unset = unset(
        "organization: ReferenceFilter"
    )
    """By node ID of the organization the person belonged to at the time of the
    entry."""
    person: ReferenceFilter | None | Unset = unset("person: ReferenceFilter")
    """By node ID of the person whose time it is."""
    project: ReferenceFilter | None | Unset = unset("project: ReferenceFilter")
    """By node ID of the project."""
    project_manager: ReferenceFilter | None | Unset = unset(
        "projectManager: ReferenceFilter"
    )
    """By node ID of the project's manager."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    request: ReferenceFilter | None | Unset = unset("request: ReferenceFilter")
    """By node ID of the request."""
    request_category: RequestCategoryFilter | None | Unset = unset(
        "requestCategory: RequestCategoryFilter"
    )
    """By category of the request."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service that benefits from the time."""
    service_instance: ReferenceFilter | None | Unset = unset(
        "serviceInstance: ReferenceFilter"
    )
    """By node ID of the service instance the time was spent for."""
    sla: ReferenceFilter | None | Unset = unset("sla: ReferenceFilter")
    """By node ID of a linked SLA."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    started_at: TimestampFilter | None | Unset = unset("startedAt: TimestampFilter")
    """Range for `startedAt` (moment at which the work began)."""
    team: ReferenceFilter | None | Unset = unset("team: ReferenceFilter")
    """By node ID of the team the person worked for."""
    time_allocation: ReferenceFilter | None | Unset = unset(
        "timeAllocation: ReferenceFilter"
    )
    """By node ID of the time allocation the time was spent on."""
    time_allocation_group: StringFilter | None | Unset = unset(
        "timeAllocationGroup: StringFilter"
    )
    """By group of the time allocation."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""
    workflow: ReferenceFilter | None | Unset = unset("workflow: ReferenceFilter")
    """By node ID of the workflow."""


class TimeEntryWhere(FilterFields):
    """Fields of ``TimeEntryFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: TimeEntryOrderField | TimeEntryOrderFieldLiteral = needs(
        title="field: TimeEntryOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class TimeEntryUpdateInput(
    GraphQLInput, MutationInput["TimeEntry", "TimeEntryFields[Never, One]"], frozen=True
):
    """Arguments of the `timeEntryUpdate` mutation."""

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

    id: str = needs(title="id: ID!")
    """Node ID of the time entry to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    correction: bool | None | Unset = unset("correction: Boolean")
    """True when the entry corrects one on a locked date."""
    customer_id: str | None | Unset = unset("customerId: ID")
    """Node ID of the organization that benefits from the time."""
    date: _date | None | Unset = unset("date: ISO8601Date")
    """Day of the work."""
    deleted: bool | None | Unset = unset("deleted: Boolean")
    """True to delete the entry; its data are gone after 3 months."""
    description: str | None | Unset = unset("description: String")
    """What was done, in one line."""
    effort_class_id: str | None | Unset = unset("effortClassId: ID")
    """Node ID of the effort class, for costing and billing."""
    note_id: str | None | Unset = unset("noteId: ID")
    """Node ID of the note written with the entry."""
    organization_id: str | None | Unset = unset("organizationId: ID")
    """Node ID of the organization the person belonged to at the time of the entry."""
    person_id: str | None | Unset = unset("personId: ID")
    """Node ID of the person whose time it is."""
    service_id: str | None | Unset = unset("serviceId: ID")
    """Node ID of the service that benefits from the time."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    started_at: datetime | None | Unset = unset("startedAt: ISO8601Timestamp")
    """Moment at which the work began."""
    team_id: str | None | Unset = unset("teamId: ID")
    """Node ID of the team the person worked for."""
    time_allocation_id: str | None | Unset = unset("timeAllocationId: ID")
    """Node ID of the time allocation the time was spent on; has to be linked to the
    person's organization."""
    time_spent: int | None | Unset = unset("timeSpent: Int")
    """Minutes worked since time was last registered; makes a time entry."""


class TimeEntryUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``TimeEntryUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the time entry to change."""
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
    started_at: datetime | None | Unset
    """Moment at which the work began."""
    team_id: str | None | Unset
    """Node ID of the team the person worked for."""
    time_allocation_id: str | None | Unset
    """Node ID of the time allocation the time was spent on; has to be linked to the
    person's organization."""
    time_spent: int | None | Unset
    """Minutes worked since time was last registered; makes a time entry."""


class TimeEntryApplyRow(TypedDict, total=False):
    """Row for ``client.apply.time_entries``. Omitted fields are left unchanged."""

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
    started_at: datetime | None
    team_id: str | None
    time_allocation_id: str | None
    time_spent: int | None
    customer: str | OrganizationApplyKey | None
    effort_class: str | EffortClassApplyKey | None
    organization: str | OrganizationApplyKey | None
    person: str | PersonApplyKey | None
    service: str | ServiceApplyKey | None
    team: str | TeamApplyKey | None
    time_allocation: str | TimeAllocationApplyKey | None
