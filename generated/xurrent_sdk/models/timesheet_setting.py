# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``TimesheetSetting``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
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

    __graphql_name__ = "TimesheetSetting"
    __graphql_fields__ = """
    account account Account
    allocation_time_tracking allocationTimeTracking Boolean
    allow_workday_overtime allowWorkdayOvertime Boolean
    allow_workweek_overtime allowWorkweekOvertime Boolean
    assignment_time_tracking assignmentTimeTracking Boolean
    created_at createdAt ISO8601Timestamp
    disabled disabled Boolean
    effort_classes effortClasses EffortClassConnection relay
    id id ID!
    name name String
    notify_on_incomplete notifyOnIncomplete Boolean
    organizations organizations OrganizationConnection relay
    percentage_increment percentageIncrement TimesheetSettingPercentageIncrement
    problem_effort_class problemEffortClass EffortClass
    project_task_effort_class projectTaskEffortClass EffortClass
    request_effort_class requestEffortClass EffortClass
    require_note requireNote Boolean
    require_time_entry_description requireTimeEntryDescription Boolean
    source source String
    source_id sourceID String
    task_effort_class taskEffortClass EffortClass
    time_allocation_effort_class timeAllocationEffortClass EffortClass
    time_increment timeIncrement TimesheetSettingTimeIncrement
    unit unit TimesheetSettingUnit
    updated_at updatedAt ISO8601Timestamp
    workday workday Int
    workweek workweek Int
    """

    account: Account | None = absent
    """Account that owns the record."""
    allocation_time_tracking: bool | None = absent
    """True when time can be registered on time allocations."""
    allow_workday_overtime: bool | None = absent
    """True when more than `workday` may be registered on a day."""
    allow_workweek_overtime: bool | None = absent
    """True when more than `workweek` may be registered in a week."""
    assignment_time_tracking: bool | None = absent
    """True when time can be registered on requests, problems and tasks."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    disabled: bool | None = absent
    """True when the settings can no longer be linked to organizations."""
    effort_classes: list[EffortClass] = absent
    """Effort classes to choose from."""
    id: str = absent
    """Node ID, unique over all record types."""
    name: str | None = absent
    notify_on_incomplete: bool | None = absent
    """True when people with an incomplete past week get an e-mail."""
    organizations: list[Organization] = absent
    """Organizations whose people use the settings."""
    percentage_increment: TimesheetSettingPercentageIncrement | None = absent
    """Smallest share of a workday that can be registered, and its step, in percent."""
    problem_effort_class: EffortClass | None = absent
    """Effort class preset on problems."""
    project_task_effort_class: EffortClass | None = absent
    """Effort class preset on project tasks."""
    request_effort_class: EffortClass | None = absent
    """Effort class preset on requests."""
    require_note: bool | None = absent
    """True when registering time needs a note."""
    require_time_entry_description: bool | None = absent
    """True when registering time needs a description."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    task_effort_class: EffortClass | None = absent
    """Effort class preset on workflow tasks."""
    time_allocation_effort_class: EffortClass | None = absent
    """Effort class preset on time allocations."""
    time_increment: TimesheetSettingTimeIncrement | None = absent
    """Smallest time that can be registered, and its step, in minutes."""
    unit: TimesheetSettingUnit | None = absent
    """Unit of registration: hours and minutes, or a share of the workday."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    workday: int | None = absent
    """Minutes in a workday."""
    workweek: int | None = absent
    """Minutes in a work week."""


class TimesheetSettingPaths(Generic[Nul, Card]):
    """The fields of ``TimesheetSetting`` as paths."""

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
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    workday: Leaf[int | None, Card]
    """Minutes in a workday."""
    workweek: Leaf[int | None, Card]
    """Minutes in a work week."""


class TimesheetSettingFields(
    TimesheetSettingPaths[Nul, Card],
    ObjectFields[TimesheetSetting | Nul, "TimesheetSettingFields[Never, One]", Card],
):
    """What can be selected from ``TimesheetSetting``."""


class TimesheetSettingConnectionFields(
    TimesheetSettingPaths[Never, Many],
    ConnectionFields[Row, "TimesheetSettingFields[Never, One]", Card],
):
    """What can be selected from a connection of ``TimesheetSetting``."""
