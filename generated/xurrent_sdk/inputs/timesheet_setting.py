# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
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


class TimesheetSettingCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `timesheetSettingCreate` mutation."""

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
    __graphql_required__ = "name unit"

    name: str
    unit: TimesheetSettingUnit | TimesheetSettingUnitLiteral
    """Unit of registration: hours and minutes, or a share of the workday."""
    allocation_time_tracking: bool | None | Unset = UNSET
    """True when time can be registered on time allocations."""
    allow_workday_overtime: bool | None | Unset = UNSET
    """True when more than `workday` may be registered on a day."""
    allow_workweek_overtime: bool | None | Unset = UNSET
    """True when more than `workweek` may be registered in a week."""
    assignment_time_tracking: bool | None | Unset = UNSET
    """True when time can be registered on requests, problems and tasks."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = UNSET
    """True when the settings can no longer be linked to organizations."""
    effort_class_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the effort classes to choose from."""
    notify_on_incomplete: bool | None | Unset = UNSET
    """True when people with an incomplete past week get an e-mail."""
    organization_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the organizations whose people use the settings."""
    percentage_increment: (
        TimesheetSettingPercentageIncrement
        | TimesheetSettingPercentageIncrementLiteral
        | None
        | Unset
    ) = UNSET
    """Smallest share of a workday that can be registered, and its step, in percent."""
    problem_effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset on problems."""
    project_task_effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset on project tasks."""
    request_effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset on requests."""
    require_note: bool | None | Unset = UNSET
    """True when registering time needs a note."""
    require_time_entry_description: bool | None | Unset = UNSET
    """True when registering time needs a description."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    task_effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset on workflow tasks."""
    time_allocation_effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset on time allocations."""
    time_increment: (
        TimesheetSettingTimeIncrement
        | TimesheetSettingTimeIncrementLiteral
        | None
        | Unset
    ) = UNSET
    """Smallest time that can be registered, and its step, in minutes."""
    workday: int | None | Unset = UNSET
    """Minutes in a workday."""
    workweek: int | None | Unset = UNSET
    """Minutes in a work week."""


class TimesheetSettingCreateArgs(TypedDict, total=False):
    """The fields of ``TimesheetSettingCreateInput`` as keyword arguments."""

    name: Required[str]
    unit: Required[TimesheetSettingUnit | TimesheetSettingUnitLiteral]
    """Unit of registration: hours and minutes, or a share of the workday."""
    allocation_time_tracking: bool | None | Unset
    """True when time can be registered on time allocations."""
    allow_workday_overtime: bool | None | Unset
    """True when more than `workday` may be registered on a day."""
    allow_workweek_overtime: bool | None | Unset
    """True when more than `workweek` may be registered in a week."""
    assignment_time_tracking: bool | None | Unset
    """True when time can be registered on requests, problems and tasks."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset
    """True when the settings can no longer be linked to organizations."""
    effort_class_ids: Sequence[str] | None | Unset
    """Node IDs of the effort classes to choose from."""
    notify_on_incomplete: bool | None | Unset
    """True when people with an incomplete past week get an e-mail."""
    organization_ids: Sequence[str] | None | Unset
    """Node IDs of the organizations whose people use the settings."""
    percentage_increment: (
        TimesheetSettingPercentageIncrement
        | TimesheetSettingPercentageIncrementLiteral
        | None
        | Unset
    )
    """Smallest share of a workday that can be registered, and its step, in percent."""
    problem_effort_class_id: str | None | Unset
    """Node ID of the effort class preset on problems."""
    project_task_effort_class_id: str | None | Unset
    """Node ID of the effort class preset on project tasks."""
    request_effort_class_id: str | None | Unset
    """Node ID of the effort class preset on requests."""
    require_note: bool | None | Unset
    """True when registering time needs a note."""
    require_time_entry_description: bool | None | Unset
    """True when registering time needs a description."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    task_effort_class_id: str | None | Unset
    """Node ID of the effort class preset on workflow tasks."""
    time_allocation_effort_class_id: str | None | Unset
    """Node ID of the effort class preset on time allocations."""
    time_increment: (
        TimesheetSettingTimeIncrement
        | TimesheetSettingTimeIncrementLiteral
        | None
        | Unset
    )
    """Smallest time that can be registered, and its step, in minutes."""
    workday: int | None | Unset
    """Minutes in a workday."""
    workweek: int | None | Unset
    """Minutes in a work week."""


class TimesheetSettingFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.timesheetSettings`; all that are given have to hold."""

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
    """By time of creation."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class TimesheetSettingWhere(FilterFields):
    """What ``where`` can compare of ``TimesheetSettingFilter``."""

    __graphql_filter__ = "TimesheetSettingFilter"

    created_at: TimestampWhere
    """By time of creation."""
    id: IDWhere
    """By node ID."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class TimesheetSettingUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `timesheetSettingUpdate` mutation."""

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
    __graphql_required__ = "id"
    __graphql_apply__ = """
    effort_class_ids:*effort_classes
    organization_ids:*organizations
    problem_effort_class_id:>problem_effort_class
    project_task_effort_class_id:>project_task_effort_class
    request_effort_class_id:>request_effort_class
    task_effort_class_id:>task_effort_class
    time_allocation_effort_class_id:>time_allocation_effort_class
    """

    id: str
    """Node ID of the timesheet settings to change."""
    allocation_time_tracking: bool | None | Unset = UNSET
    """True when time can be registered on time allocations."""
    allow_workday_overtime: bool | None | Unset = UNSET
    """True when more than `workday` may be registered on a day."""
    allow_workweek_overtime: bool | None | Unset = UNSET
    """True when more than `workweek` may be registered in a week."""
    assignment_time_tracking: bool | None | Unset = UNSET
    """True when time can be registered on requests, problems and tasks."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = UNSET
    """True when the settings can no longer be linked to organizations."""
    effort_class_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the effort classes to choose from."""
    name: str | None | Unset = UNSET
    notify_on_incomplete: bool | None | Unset = UNSET
    """True when people with an incomplete past week get an e-mail."""
    organization_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the organizations whose people use the settings."""
    percentage_increment: (
        TimesheetSettingPercentageIncrement
        | TimesheetSettingPercentageIncrementLiteral
        | None
        | Unset
    ) = UNSET
    """Smallest share of a workday that can be registered, and its step, in percent."""
    problem_effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset on problems."""
    project_task_effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset on project tasks."""
    request_effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset on requests."""
    require_note: bool | None | Unset = UNSET
    """True when registering time needs a note."""
    require_time_entry_description: bool | None | Unset = UNSET
    """True when registering time needs a description."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    task_effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset on workflow tasks."""
    time_allocation_effort_class_id: str | None | Unset = UNSET
    """Node ID of the effort class preset on time allocations."""
    time_increment: (
        TimesheetSettingTimeIncrement
        | TimesheetSettingTimeIncrementLiteral
        | None
        | Unset
    ) = UNSET
    """Smallest time that can be registered, and its step, in minutes."""
    unit: TimesheetSettingUnit | TimesheetSettingUnitLiteral | None | Unset = UNSET
    """Unit of registration: hours and minutes, or a share of the workday."""
    workday: int | None | Unset = UNSET
    """Minutes in a workday."""
    workweek: int | None | Unset = UNSET
    """Minutes in a work week."""


class TimesheetSettingUpdateArgs(TypedDict, total=False):
    """The fields of ``TimesheetSettingUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the timesheet settings to change."""
    allocation_time_tracking: bool | None | Unset
    """True when time can be registered on time allocations."""
    allow_workday_overtime: bool | None | Unset
    """True when more than `workday` may be registered on a day."""
    allow_workweek_overtime: bool | None | Unset
    """True when more than `workweek` may be registered in a week."""
    assignment_time_tracking: bool | None | Unset
    """True when time can be registered on requests, problems and tasks."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset
    """True when the settings can no longer be linked to organizations."""
    effort_class_ids: Sequence[str] | None | Unset
    """Node IDs of the effort classes to choose from."""
    name: str | None | Unset
    notify_on_incomplete: bool | None | Unset
    """True when people with an incomplete past week get an e-mail."""
    organization_ids: Sequence[str] | None | Unset
    """Node IDs of the organizations whose people use the settings."""
    percentage_increment: (
        TimesheetSettingPercentageIncrement
        | TimesheetSettingPercentageIncrementLiteral
        | None
        | Unset
    )
    """Smallest share of a workday that can be registered, and its step, in percent."""
    problem_effort_class_id: str | None | Unset
    """Node ID of the effort class preset on problems."""
    project_task_effort_class_id: str | None | Unset
    """Node ID of the effort class preset on project tasks."""
    request_effort_class_id: str | None | Unset
    """Node ID of the effort class preset on requests."""
    require_note: bool | None | Unset
    """True when registering time needs a note."""
    require_time_entry_description: bool | None | Unset
    """True when registering time needs a description."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    task_effort_class_id: str | None | Unset
    """Node ID of the effort class preset on workflow tasks."""
    time_allocation_effort_class_id: str | None | Unset
    """Node ID of the effort class preset on time allocations."""
    time_increment: (
        TimesheetSettingTimeIncrement
        | TimesheetSettingTimeIncrementLiteral
        | None
        | Unset
    )
    """Smallest time that can be registered, and its step, in minutes."""
    unit: TimesheetSettingUnit | TimesheetSettingUnitLiteral | None | Unset
    """Unit of registration: hours and minutes, or a share of the workday."""
    workday: int | None | Unset
    """Minutes in a workday."""
    workweek: int | None | Unset
    """Minutes in a work week."""


class TimesheetSettingApplyRow(TypedDict, total=False):
    """A row for ``client.apply.timesheet_settings``: what it names is compared and
    written.
    """

    source_id: Required[str]
    allocation_time_tracking: bool | None
    allow_workday_overtime: bool | None
    allow_workweek_overtime: bool | None
    assignment_time_tracking: bool | None
    disabled: bool | None
    effort_class_ids: Sequence[str] | None
    name: str | None
    notify_on_incomplete: bool | None
    organization_ids: Sequence[str] | None
    percentage_increment: (
        TimesheetSettingPercentageIncrement
        | TimesheetSettingPercentageIncrementLiteral
        | None
    )
    problem_effort_class_id: str | None
    project_task_effort_class_id: str | None
    request_effort_class_id: str | None
    require_note: bool | None
    require_time_entry_description: bool | None
    task_effort_class_id: str | None
    time_allocation_effort_class_id: str | None
    time_increment: (
        TimesheetSettingTimeIncrement | TimesheetSettingTimeIncrementLiteral | None
    )
    unit: TimesheetSettingUnit | TimesheetSettingUnitLiteral | None
    workday: int | None
    workweek: int | None
