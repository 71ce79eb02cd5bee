"""``TimesheetSetting``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    ListFields,
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
    """The type ``TimesheetSetting``."""

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
    allocation_time_tracking: bool | None = absent
    allow_workday_overtime: bool | None = absent
    allow_workweek_overtime: bool | None = absent
    assignment_time_tracking: bool | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    disabled: bool | None = absent
    effort_classes: list[EffortClass] = absent
    id: str = absent
    name: str | None = absent
    notify_on_incomplete: bool | None = absent
    organizations: list[Organization] = absent
    percentage_increment: TimesheetSettingPercentageIncrement | None = absent
    problem_effort_class: EffortClass | None = absent
    project_task_effort_class: EffortClass | None = absent
    request_effort_class: EffortClass | None = absent
    require_note: bool | None = absent
    require_time_entry_description: bool | None = absent
    source: str | None = absent
    source_id: str | None = absent
    task_effort_class: EffortClass | None = absent
    time_allocation_effort_class: EffortClass | None = absent
    time_increment: TimesheetSettingTimeIncrement | None = absent
    unit: TimesheetSettingUnit | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    workday: int | None = absent
    workweek: int | None = absent


class TimesheetSettingPaths(Generic[Nul, Card]):
    """The fields of ``TimesheetSetting`` as paths."""

    account: AccountFields[None, Card]
    allocation_time_tracking: Leaf[bool | None, Card]
    allow_workday_overtime: Leaf[bool | None, Card]
    allow_workweek_overtime: Leaf[bool | None, Card]
    assignment_time_tracking: Leaf[bool | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    disabled: Leaf[bool | None, Card]
    effort_classes: EffortClassConnectionFields[list[EffortClass] | Nul, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    notify_on_incomplete: Leaf[bool | None, Card]
    organizations: OrganizationConnectionFields[list[Organization] | Nul, Card]
    percentage_increment: Leaf[TimesheetSettingPercentageIncrement | None, Card]
    problem_effort_class: EffortClassFields[None, Card]
    project_task_effort_class: EffortClassFields[None, Card]
    request_effort_class: EffortClassFields[None, Card]
    require_note: Leaf[bool | None, Card]
    require_time_entry_description: Leaf[bool | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    task_effort_class: EffortClassFields[None, Card]
    time_allocation_effort_class: EffortClassFields[None, Card]
    time_increment: Leaf[TimesheetSettingTimeIncrement | None, Card]
    unit: Leaf[TimesheetSettingUnit | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    workday: Leaf[int | None, Card]
    workweek: Leaf[int | None, Card]


class TimesheetSettingFields(
    TimesheetSettingPaths[Nul, Card],
    ObjectFields[TimesheetSetting | Nul, "TimesheetSettingFields[Never, One]", Card],
):
    """What can be selected from ``TimesheetSetting``."""


class TimesheetSettingListFields(
    TimesheetSettingPaths[Never, Many],
    ListFields[Row, "TimesheetSettingFields[Never, One]", Card],
):
    """What can be selected from a list of ``TimesheetSetting``."""


class TimesheetSettingConnectionFields(
    TimesheetSettingPaths[Never, Many],
    ConnectionFields[Row, "TimesheetSettingFields[Never, One]", Card],
):
    """What can be selected from a connection of ``TimesheetSetting``."""
