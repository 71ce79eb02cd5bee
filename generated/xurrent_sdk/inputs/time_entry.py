"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from datetime import date as _date, datetime
    from typing import Literal, Required, TypeAlias, TypedDict

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

    class TimeEntryCreateArgs(TypedDict, total=False):
        """The fields of ``TimeEntryCreateInput`` as keyword arguments."""

        time_spent: Required[int]
        client_mutation_id: str | None | Unset
        correction: bool | None | Unset
        customer_id: str | None | Unset
        date: _date | None | Unset
        deleted: bool | None | Unset
        description: str | None | Unset
        effort_class_id: str | None | Unset
        note_id: str | None | Unset
        organization_id: str | None | Unset
        person_id: str | None | Unset
        service_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        started_at: datetime | SpecialTimestamp | None | Unset
        team_id: str | None | Unset
        time_allocation_id: str | None | Unset

    class TimeEntryUpdateArgs(TypedDict, total=False):
        """The fields of ``TimeEntryUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        correction: bool | None | Unset
        customer_id: str | None | Unset
        date: _date | None | Unset
        deleted: bool | None | Unset
        description: str | None | Unset
        effort_class_id: str | None | Unset
        note_id: str | None | Unset
        organization_id: str | None | Unset
        person_id: str | None | Unset
        service_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        started_at: datetime | SpecialTimestamp | None | Unset
        team_id: str | None | Unset
        time_allocation_id: str | None | Unset
        time_spent: int | None | Unset


class TimeEntryCreateInput(GraphQLInput, frozen=True):
    """The input ``TimeEntryCreateInput``."""

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

    __graphql_required__ = ("time_spent",)

    time_spent: int
    client_mutation_id: str | None | Unset = UNSET
    correction: bool | None | Unset = UNSET
    customer_id: str | None | Unset = UNSET
    date: _date | None | Unset = UNSET
    deleted: bool | None | Unset = UNSET
    description: str | None | Unset = UNSET
    effort_class_id: str | None | Unset = UNSET
    note_id: str | None | Unset = UNSET
    organization_id: str | None | Unset = UNSET
    person_id: str | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    started_at: datetime | SpecialTimestamp | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    time_allocation_id: str | None | Unset = UNSET


class TimeEntryFilter(GraphQLInput, frozen=True):
    """The input ``TimeEntryFilter``."""

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
    created_at: TimestampFilter | None | Unset = UNSET
    customer: ReferenceFilter | None | Unset = UNSET
    date: DateFilter | None | Unset = UNSET
    deleted: bool | None | Unset = UNSET
    effort_class: ReferenceFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    organization: ReferenceFilter | None | Unset = UNSET
    person: ReferenceFilter | None | Unset = UNSET
    project: ReferenceFilter | None | Unset = UNSET
    project_manager: ReferenceFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    request: ReferenceFilter | None | Unset = UNSET
    request_category: RequestCategoryFilter | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    service_instance: ReferenceFilter | None | Unset = UNSET
    sla: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    started_at: TimestampFilter | None | Unset = UNSET
    team: ReferenceFilter | None | Unset = UNSET
    time_allocation: ReferenceFilter | None | Unset = UNSET
    time_allocation_group: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET
    workflow: ReferenceFilter | None | Unset = UNSET


class TimeEntryWhere(FilterFields):
    """What ``where`` can compare of ``TimeEntryFilter``."""

    __graphql_filter__ = "TimeEntryFilter"

    account: StringWhere
    created_at: TimestampWhere
    customer: ReferenceWhere
    date: DateWhere
    deleted: Flag
    effort_class: ReferenceWhere
    id: IDWhere
    organization: ReferenceWhere
    person: ReferenceWhere
    project: ReferenceWhere
    project_manager: ReferenceWhere
    query: FreeText
    request: ReferenceWhere
    request_category: RequestCategoryWhere
    service: ReferenceWhere
    service_instance: ReferenceWhere
    sla: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    started_at: TimestampWhere
    team: ReferenceWhere
    time_allocation: ReferenceWhere
    time_allocation_group: StringWhere
    updated_at: TimestampWhere
    workflow: ReferenceWhere


class TimeEntryOrder(GraphQLInput, frozen=True):
    """The input ``TimeEntryOrder``."""

    __graphql_name__ = "TimeEntryOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field TimeEntryOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: TimeEntryOrderField | TimeEntryOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class TimeEntryUpdateInput(GraphQLInput, frozen=True):
    """The input ``TimeEntryUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    correction: bool | None | Unset = UNSET
    customer_id: str | None | Unset = UNSET
    date: _date | None | Unset = UNSET
    deleted: bool | None | Unset = UNSET
    description: str | None | Unset = UNSET
    effort_class_id: str | None | Unset = UNSET
    note_id: str | None | Unset = UNSET
    organization_id: str | None | Unset = UNSET
    person_id: str | None | Unset = UNSET
    service_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    started_at: datetime | SpecialTimestamp | None | Unset = UNSET
    team_id: str | None | Unset = UNSET
    time_allocation_id: str | None | Unset = UNSET
    time_spent: int | None | Unset = UNSET
