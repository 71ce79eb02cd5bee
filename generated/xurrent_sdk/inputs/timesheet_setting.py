# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.codegen import One, Unset
    from ..apply import EffortClassApplyKey, OrganizationApplyKey
    from ..enums.timesheet_setting import (
        TimesheetSettingPercentageIncrement,
        TimesheetSettingPercentageIncrementLiteral,
        TimesheetSettingTimeIncrement,
        TimesheetSettingTimeIncrementLiteral,
        TimesheetSettingUnit,
        TimesheetSettingUnitLiteral,
    )
    from ..models.timesheet_setting import TimesheetSetting, TimesheetSettingFields
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )


class TimesheetSettingCreateInput(
    GraphQLInput,
    MutationInput["TimesheetSetting", "TimesheetSettingFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `timesheetSettingCreate` mutation."""

    name: str = needs(title="name: String!")
    unit: TimesheetSettingUnit | TimesheetSettingUnitLiteral = needs(
        title="unit: TimesheetSettingUnit!"
    )
    """Unit of registration: hours and minutes, or a share of the workday."""
    allocation_time_tracking: bool | None | Unset = unset(
        "allocationTimeTracking: Boolean"
    )
    """True when time can be registered on time allocations."""
    allow_workday_overtime: bool | None | Unset = unset("allowWorkdayOvertime: Boolean")
    """True when more than `workday` may be registered on a day."""
    allow_workweek_overtime: bool | None | Unset = unset(
        "allowWorkweekOvertime: Boolean"
    )
    """True when more than `workweek` may be registered in a week."""
    assignment_time_tracking: bool | None | Unset = unset(
        "assignmentTimeTracking: Boolean"
    )
    """True when time can be registered on requests, problems and tasks."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the settings can no longer be linked to organizations."""
    effort_class_ids: Sequence[str] | None | Unset = unset("effortClassIds: [ID!]")
    """Node IDs of the effort classes to choose from."""
    notify_on_incomplete: bool | None | Unset = unset("notifyOnIncomplete: Boolean")
    """True when people with an incomplete past week get an e-mail."""
    organization_ids: Sequence[str] | None | Unset = unset("organizationIds: [ID!]")
    """Node IDs of the organizations whose people use the settings."""
    percentage_increment: (
        TimesheetSettingPercentageIncrement
        | TimesheetSettingPercentageIncrementLiteral
        | None
        | Unset
    ) = unset("percentageIncrement: TimesheetSettingPercentageIncrement")
    """Smallest share of a workday that can be registered, and its step, in percent."""
    problem_effort_class_id: str | None | Unset = unset("problemEffortClassId: ID")
    """Node ID of the effort class preset on problems."""
    project_task_effort_class_id: str | None | Unset = unset(
        "projectTaskEffortClassId: ID"
    )
    """Node ID of the effort class preset on project tasks."""
    request_effort_class_id: str | None | Unset = unset("requestEffortClassId: ID")
    """Node ID of the effort class preset on requests."""
    require_note: bool | None | Unset = unset("requireNote: Boolean")
    """True when registering time needs a note."""
    require_time_entry_description: bool | None | Unset = unset(
        "requireTimeEntryDescription: Boolean"
    )
    """True when registering time needs a description."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    task_effort_class_id: str | None | Unset = unset("taskEffortClassId: ID")
    """Node ID of the effort class preset on workflow tasks."""
    time_allocation_effort_class_id: str | None | Unset = unset(
        "timeAllocationEffortClassId: ID"
    )
    """Node ID of the effort class preset on time allocations."""
    time_increment: (
        TimesheetSettingTimeIncrement
        | TimesheetSettingTimeIncrementLiteral
        | None
        | Unset
    ) = unset("timeIncrement: TimesheetSettingTimeIncrement")
    """Smallest time that can be registered, and its step, in minutes."""
    workday: int | None | Unset = unset("workday: Int")
    """Minutes in a workday."""
    workweek: int | None | Unset = unset("workweek: Int")
    """Minutes in a work week."""


class TimesheetSettingCreateArgs(TypedDict, total=False, closed=True):
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

    __graphql_where__ = "TimesheetSettingWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class TimesheetSettingWhere(FilterFields):
    """Fields of ``TimesheetSettingFilter`` for conditions of ``where``."""

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


class TimesheetSettingUpdateInput(
    GraphQLInput,
    MutationInput["TimesheetSetting", "TimesheetSettingFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `timesheetSettingUpdate` mutation."""

    __graphql_apply__ = """
    effort_class_ids:*effort_classes
    organization_ids:*organizations
    problem_effort_class_id:>problem_effort_class
    project_task_effort_class_id:>project_task_effort_class
    request_effort_class_id:>request_effort_class
    task_effort_class_id:>task_effort_class
    time_allocation_effort_class_id:>time_allocation_effort_class
    """

    id: str = needs(title="id: ID!")
    """Node ID of the timesheet settings to change."""
    allocation_time_tracking: bool | None | Unset = unset(
        "allocationTimeTracking: Boolean"
    )
    """True when time can be registered on time allocations."""
    allow_workday_overtime: bool | None | Unset = unset("allowWorkdayOvertime: Boolean")
    """True when more than `workday` may be registered on a day."""
    allow_workweek_overtime: bool | None | Unset = unset(
        "allowWorkweekOvertime: Boolean"
    )
    """True when more than `workweek` may be registered in a week."""
    assignment_time_tracking: bool | None | Unset = unset(
        "assignmentTimeTracking: Boolean"
    )
    """True when time can be registered on requests, problems and tasks."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the settings can no longer be linked to organizations."""
    effort_class_ids: Sequence[str] | None | Unset = unset("effortClassIds: [ID!]")
    """Node IDs of the effort classes to choose from."""
    name: str | None | Unset = unset("name: String")
    notify_on_incomplete: bool | None | Unset = unset("notifyOnIncomplete: Boolean")
    """True when people with an incomplete past week get an e-mail."""
    organization_ids: Sequence[str] | None | Unset = unset("organizationIds: [ID!]")
    """Node IDs of the organizations whose people use the settings."""
    percentage_increment: (
        TimesheetSettingPercentageIncrement
        | TimesheetSettingPercentageIncrementLiteral
        | None
        | Unset
    ) = unset("percentageIncrement: TimesheetSettingPercentageIncrement")
    """Smallest share of a workday that can be registered, and its step, in percent."""
    problem_effort_class_id: str | None | Unset = unset("problemEffortClassId: ID")
    """Node ID of the effort class preset on problems."""
    project_task_effort_class_id: str | None | Unset = unset(
        "projectTaskEffortClassId: ID"
    )
    """Node ID of the effort class preset on project tasks."""
    request_effort_class_id: str | None | Unset = unset("requestEffortClassId: ID")
    """Node ID of the effort class preset on requests."""
    require_note: bool | None | Unset = unset("requireNote: Boolean")
    """True when registering time needs a note."""
    require_time_entry_description: bool | None | Unset = unset(
        "requireTimeEntryDescription: Boolean"
    )
    """True when registering time needs a description."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    task_effort_class_id: str | None | Unset = unset("taskEffortClassId: ID")
    """Node ID of the effort class preset on workflow tasks."""
    time_allocation_effort_class_id: str | None | Unset = unset(
        "timeAllocationEffortClassId: ID"
    )
    """Node ID of the effort class preset on time allocations."""
    time_increment: (
        TimesheetSettingTimeIncrement
        | TimesheetSettingTimeIncrementLiteral
        | None
        | Unset
    ) = unset("timeIncrement: TimesheetSettingTimeIncrement")
    """Smallest time that can be registered, and its step, in minutes."""
    unit: TimesheetSettingUnit | TimesheetSettingUnitLiteral | None | Unset = unset(
        "unit: TimesheetSettingUnit"
    )
    """Unit of registration: hours and minutes, or a share of the workday."""
    workday: int | None | Unset = unset("workday: Int")
    """Minutes in a workday."""
    workweek: int | None | Unset = unset("workweek: Int")
    """Minutes in a work week."""


class TimesheetSettingUpdateArgs(TypedDict, total=False, closed=True):
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
    """Row for ``client.apply.timesheet_settings``. Omitted fields are left
    unchanged.
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
    effort_classes: Sequence[str | EffortClassApplyKey] | None
    organizations: Sequence[str | OrganizationApplyKey] | None
    problem_effort_class: str | EffortClassApplyKey | None
    project_task_effort_class: str | EffortClassApplyKey | None
    request_effort_class: str | EffortClassApplyKey | None
    task_effort_class: str | EffortClassApplyKey | None
    time_allocation_effort_class: str | EffortClassApplyKey | None
