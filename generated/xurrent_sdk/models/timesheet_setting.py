# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``TimesheetSetting``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
    pages,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from ..enums.timesheet_setting import (
        TimesheetSettingPercentageIncrement,
        TimesheetSettingTimeIncrement,
        TimesheetSettingUnit,
    )
    from .account import Account, AccountFields
    from .effort_class import (
        EffortClass,
        EffortClassConnectionFields,
        EffortClassFields,
    )
    from .organization import Organization, OrganizationConnectionFields


class TimesheetSetting(Node, Record, frozen=True):
    """Rules for the timesheets of people in the linked organizations."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    allocation_time_tracking: bool | None = of("allocationTimeTracking: Boolean")
    """True when time can be registered on time allocations."""
    allow_workday_overtime: bool | None = of("allowWorkdayOvertime: Boolean")
    """True when more than `workday` may be registered on a day."""
    allow_workweek_overtime: bool | None = of("allowWorkweekOvertime: Boolean")
    """True when more than `workweek` may be registered in a week."""
    assignment_time_tracking: bool | None = of("assignmentTimeTracking: Boolean")
    """True when time can be registered on requests, problems and tasks."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the settings can no longer be linked to organizations."""
    effort_classes: list[EffortClass] = pages("effortClasses: EffortClassConnection")
    """Effort classes to choose from."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    notify_on_incomplete: bool | None = of("notifyOnIncomplete: Boolean")
    """True when people with an incomplete past week get an e-mail."""
    organizations: list[Organization] = pages("organizations: OrganizationConnection")
    """Organizations whose people use the settings."""
    percentage_increment: TimesheetSettingPercentageIncrement | None = of(
        "percentageIncrement: TimesheetSettingPercentageIncrement"
    )
    """Smallest share of a workday that can be registered, and its step, in percent."""
    problem_effort_class: EffortClass | None = of("problemEffortClass: EffortClass")
    """Effort class preset on problems."""
    project_task_effort_class: EffortClass | None = of(
        "projectTaskEffortClass: EffortClass"
    )
    """Effort class preset on project tasks."""
    request_effort_class: EffortClass | None = of("requestEffortClass: EffortClass")
    """Effort class preset on requests."""
    require_note: bool | None = of("requireNote: Boolean")
    """True when registering time needs a note."""
    require_time_entry_description: bool | None = of(
        "requireTimeEntryDescription: Boolean"
    )
    """True when registering time needs a description."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    task_effort_class: EffortClass | None = of("taskEffortClass: EffortClass")
    """Effort class preset on workflow tasks."""
    time_allocation_effort_class: EffortClass | None = of(
        "timeAllocationEffortClass: EffortClass"
    )
    """Effort class preset on time allocations."""
    time_increment: TimesheetSettingTimeIncrement | None = of(
        "timeIncrement: TimesheetSettingTimeIncrement"
    )
    """Smallest time that can be registered, and its step, in minutes."""
    unit: TimesheetSettingUnit | None = of("unit: TimesheetSettingUnit")
    """Unit of registration: hours and minutes, or a share of the workday."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    workday: int | None = of("workday: Int")
    """Minutes in a workday."""
    workweek: int | None = of("workweek: Int")
    """Minutes in a work week."""


class TimesheetSettingPaths(Generic[Nul, Card]):
    """Paths to the fields of ``TimesheetSetting``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    allocation_time_tracking: Leaf[bool | None, Card]
    """True when time can be registered on time allocations."""
    allow_workday_overtime: Leaf[bool | None, Card]
    """True when more than `workday` may be registered on a day."""
    allow_workweek_overtime: Leaf[bool | None, Card]
    """True when more than `workweek` may be registered in a week."""
    assignment_time_tracking: Leaf[bool | None, Card]
    """True when time can be registered on requests, problems and tasks."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    disabled: Leaf[bool | None, Card]
    """True when the settings can no longer be linked to organizations."""
    effort_classes: EffortClassConnectionFields[list[EffortClass] | Nul, Card]
    """Effort classes to choose from."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    notify_on_incomplete: Leaf[bool | None, Card]
    """True when people with an incomplete past week get an e-mail."""
    organizations: OrganizationConnectionFields[list[Organization] | Nul, Card]
    """Organizations whose people use the settings."""
    percentage_increment: Leaf[TimesheetSettingPercentageIncrement | None, Card]
    """Smallest share of a workday that can be registered, and its step, in percent."""
    problem_effort_class: EffortClassFields[None, Card]
    """Effort class preset on problems."""
    project_task_effort_class: EffortClassFields[None, Card]
    """Effort class preset on project tasks."""
    request_effort_class: EffortClassFields[None, Card]
    """Effort class preset on requests."""
    require_note: Leaf[bool | None, Card]
    """True when registering time needs a note."""
    require_time_entry_description: Leaf[bool | None, Card]
    """True when registering time needs a description."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    task_effort_class: EffortClassFields[None, Card]
    """Effort class preset on workflow tasks."""
    time_allocation_effort_class: EffortClassFields[None, Card]
    """Effort class preset on time allocations."""
    time_increment: Leaf[TimesheetSettingTimeIncrement | None, Card]
    """Smallest time that can be registered, and its step, in minutes."""
    unit: Leaf[TimesheetSettingUnit | None, Card]
    """Unit of registration: hours and minutes, or a share of the workday."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    workday: Leaf[int | None, Card]
    """Minutes in a workday."""
    workweek: Leaf[int | None, Card]
    """Minutes in a work week."""


class TimesheetSettingFields(
    TimesheetSettingPaths[Nul, Card],
    ObjectFields[TimesheetSetting | Nul, "TimesheetSettingFields[Never, One]", Card],
):
    """Fields of ``TimesheetSetting`` to select."""


class TimesheetSettingConnectionFields(
    TimesheetSettingPaths[Never, Many],
    ConnectionFields[Row, "TimesheetSettingFields[Never, One]", Card],
):
    """Fields of a connection of ``TimesheetSetting`` to select."""
