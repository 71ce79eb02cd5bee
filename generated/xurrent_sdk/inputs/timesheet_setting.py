"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict

    from .._runtime.codegen import Unset
    from ..enums.timesheet_setting import (
        TimesheetSettingPercentageIncrement,
        TimesheetSettingPercentageIncrementLiteral,
        TimesheetSettingTimeIncrement,
        TimesheetSettingTimeIncrementLiteral,
        TimesheetSettingUnit,
        TimesheetSettingUnitLiteral,
    )
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )

    class TimesheetSettingCreateArgs(TypedDict, total=False):
        """The fields of ``TimesheetSettingCreateInput`` as keyword arguments."""

        name: Required[str]
        unit: Required[TimesheetSettingUnit | TimesheetSettingUnitLiteral]
        allocation_time_tracking: bool | None | Unset
        allow_workday_overtime: bool | None | Unset
        allow_workweek_overtime: bool | None | Unset
        assignment_time_tracking: bool | None | Unset
        client_mutation_id: str | None | Unset
        disabled: bool | None | Unset
        effort_class_ids: Sequence[str] | None | Unset
        notify_on_incomplete: bool | None | Unset
        organization_ids: Sequence[str] | None | Unset
        percentage_increment: (
            TimesheetSettingPercentageIncrement
            | TimesheetSettingPercentageIncrementLiteral
            | None
            | Unset
        )
        problem_effort_class_id: str | None | Unset
        project_task_effort_class_id: str | None | Unset
        request_effort_class_id: str | None | Unset
        require_note: bool | None | Unset
        require_time_entry_description: bool | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        task_effort_class_id: str | None | Unset
        time_allocation_effort_class_id: str | None | Unset
        time_increment: (
            TimesheetSettingTimeIncrement
            | TimesheetSettingTimeIncrementLiteral
            | None
            | Unset
        )
        workday: int | None | Unset
        workweek: int | None | Unset

    class TimesheetSettingUpdateArgs(TypedDict, total=False):
        """The fields of ``TimesheetSettingUpdateInput`` as keyword arguments."""

        id: Required[str]
        allocation_time_tracking: bool | None | Unset
        allow_workday_overtime: bool | None | Unset
        allow_workweek_overtime: bool | None | Unset
        assignment_time_tracking: bool | None | Unset
        client_mutation_id: str | None | Unset
        disabled: bool | None | Unset
        effort_class_ids: Sequence[str] | None | Unset
        name: str | None | Unset
        notify_on_incomplete: bool | None | Unset
        organization_ids: Sequence[str] | None | Unset
        percentage_increment: (
            TimesheetSettingPercentageIncrement
            | TimesheetSettingPercentageIncrementLiteral
            | None
            | Unset
        )
        problem_effort_class_id: str | None | Unset
        project_task_effort_class_id: str | None | Unset
        request_effort_class_id: str | None | Unset
        require_note: bool | None | Unset
        require_time_entry_description: bool | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        task_effort_class_id: str | None | Unset
        time_allocation_effort_class_id: str | None | Unset
        time_increment: (
            TimesheetSettingTimeIncrement
            | TimesheetSettingTimeIncrementLiteral
            | None
            | Unset
        )
        unit: TimesheetSettingUnit | TimesheetSettingUnitLiteral | None | Unset
        workday: int | None | Unset
        workweek: int | None | Unset


class TimesheetSettingCreateInput(GraphQLInput, frozen=True):
    """The input ``TimesheetSettingCreateInput``."""

    __graphql_name__ = "TimesheetSettingCreateInput"

    __graphql_fields__ = """
    allocation_time_tracking allocationTimeTracking Boolean
    allow_workday_overtime allowWorkdayOvertime Boolean
    allow_workweek_overtime allowWorkweekOvertime Boolean
    assignment_time_tracking assignmentTimeTracking Boolean
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    effort_class_ids effortClassIds [ID!]
    name name String!
    notify_on_incomplete notifyOnIncomplete Boolean
    organization_ids organizationIds [ID!]
    percentage_increment percentageIncrement TimesheetSettingPercentageIncrement
    problem_effort_class_id problemEffortClassId ID
    project_task_effort_class_id projectTaskEffortClassId ID
    request_effort_class_id requestEffortClassId ID
    require_note requireNote Boolean
    require_time_entry_description requireTimeEntryDescription Boolean
    source source String
    source_id sourceID String
    task_effort_class_id taskEffortClassId ID
    time_allocation_effort_class_id timeAllocationEffortClassId ID
    time_increment timeIncrement TimesheetSettingTimeIncrement
    unit unit TimesheetSettingUnit!
    workday workday Int
    workweek workweek Int
    """

    __graphql_required__ = ("name", "unit")

    name: str
    unit: TimesheetSettingUnit | TimesheetSettingUnitLiteral
    allocation_time_tracking: bool | None | Unset = UNSET
    allow_workday_overtime: bool | None | Unset = UNSET
    allow_workweek_overtime: bool | None | Unset = UNSET
    assignment_time_tracking: bool | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    effort_class_ids: Sequence[str] | None | Unset = UNSET
    notify_on_incomplete: bool | None | Unset = UNSET
    organization_ids: Sequence[str] | None | Unset = UNSET
    percentage_increment: (
        TimesheetSettingPercentageIncrement
        | TimesheetSettingPercentageIncrementLiteral
        | None
        | Unset
    ) = UNSET
    problem_effort_class_id: str | None | Unset = UNSET
    project_task_effort_class_id: str | None | Unset = UNSET
    request_effort_class_id: str | None | Unset = UNSET
    require_note: bool | None | Unset = UNSET
    require_time_entry_description: bool | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    task_effort_class_id: str | None | Unset = UNSET
    time_allocation_effort_class_id: str | None | Unset = UNSET
    time_increment: (
        TimesheetSettingTimeIncrement
        | TimesheetSettingTimeIncrementLiteral
        | None
        | Unset
    ) = UNSET
    workday: int | None | Unset = UNSET
    workweek: int | None | Unset = UNSET


class TimesheetSettingFilter(GraphQLInput, frozen=True):
    """The input ``TimesheetSettingFilter``."""

    __graphql_name__ = "TimesheetSettingFilter"

    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "TimesheetSettingWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class TimesheetSettingWhere(FilterFields):
    """What ``where`` can compare of ``TimesheetSettingFilter``."""

    __graphql_filter__ = "TimesheetSettingFilter"

    created_at: TimestampWhere
    id: IDWhere
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class TimesheetSettingUpdateInput(GraphQLInput, frozen=True):
    """The input ``TimesheetSettingUpdateInput``."""

    __graphql_name__ = "TimesheetSettingUpdateInput"

    __graphql_fields__ = """
    allocation_time_tracking allocationTimeTracking Boolean
    allow_workday_overtime allowWorkdayOvertime Boolean
    allow_workweek_overtime allowWorkweekOvertime Boolean
    assignment_time_tracking assignmentTimeTracking Boolean
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    effort_class_ids effortClassIds [ID!]
    id id ID!
    name name String
    notify_on_incomplete notifyOnIncomplete Boolean
    organization_ids organizationIds [ID!]
    percentage_increment percentageIncrement TimesheetSettingPercentageIncrement
    problem_effort_class_id problemEffortClassId ID
    project_task_effort_class_id projectTaskEffortClassId ID
    request_effort_class_id requestEffortClassId ID
    require_note requireNote Boolean
    require_time_entry_description requireTimeEntryDescription Boolean
    source source String
    source_id sourceID String
    task_effort_class_id taskEffortClassId ID
    time_allocation_effort_class_id timeAllocationEffortClassId ID
    time_increment timeIncrement TimesheetSettingTimeIncrement
    unit unit TimesheetSettingUnit
    workday workday Int
    workweek workweek Int
    """

    __graphql_required__ = ("id",)

    id: str
    allocation_time_tracking: bool | None | Unset = UNSET
    allow_workday_overtime: bool | None | Unset = UNSET
    allow_workweek_overtime: bool | None | Unset = UNSET
    assignment_time_tracking: bool | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    effort_class_ids: Sequence[str] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    notify_on_incomplete: bool | None | Unset = UNSET
    organization_ids: Sequence[str] | None | Unset = UNSET
    percentage_increment: (
        TimesheetSettingPercentageIncrement
        | TimesheetSettingPercentageIncrementLiteral
        | None
        | Unset
    ) = UNSET
    problem_effort_class_id: str | None | Unset = UNSET
    project_task_effort_class_id: str | None | Unset = UNSET
    request_effort_class_id: str | None | Unset = UNSET
    require_note: bool | None | Unset = UNSET
    require_time_entry_description: bool | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    task_effort_class_id: str | None | Unset = UNSET
    time_allocation_effort_class_id: str | None | Unset = UNSET
    time_increment: (
        TimesheetSettingTimeIncrement
        | TimesheetSettingTimeIncrementLiteral
        | None
        | Unset
    ) = UNSET
    unit: TimesheetSettingUnit | TimesheetSettingUnitLiteral | None | Unset = UNSET
    workday: int | None | Unset = UNSET
    workweek: int | None | Unset = UNSET
