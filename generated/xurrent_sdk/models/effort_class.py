# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``EffortClass``: the model and its selectable fields."""

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
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One
    from .account import Account, AccountFields
    from .service_offering import ServiceOffering, ServiceOfferingConnectionFields
    from .skill_pool import SkillPool, SkillPoolConnectionFields
    from .timesheet_setting import TimesheetSetting, TimesheetSettingConnectionFields


class EffortClass(Node, Record, frozen=True):
    """Kind of effort, such as overtime or consulting, for costing and billing
    registered time.
    """

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    cost_multiplier: Decimal | None = of("costMultiplier: Decimal")
    """Factor applied to the cost per hour."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the class can no longer be added to timesheet settings."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    position: int | None = of("position: Int")
    """Rank in sorted lists."""
    service_offerings: list[ServiceOffering] = pages(
        "serviceOfferings: ServiceOfferingConnection"
    )
    """Service offerings that bill this class."""
    skill_pools: list[SkillPool] = pages("skillPools: SkillPoolConnection")
    """Skill pools to whose members the class is limited."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    timesheet_settings: list[TimesheetSetting] = pages(
        "timesheetSettings: TimesheetSettingConnection"
    )
    """Timesheet settings that offer the class."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class EffortClassPaths(Generic[Nul, Card]):
    """Paths to the fields of ``EffortClass``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    cost_multiplier: Leaf[Decimal | None, Card]
    """Factor applied to the cost per hour."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    disabled: Leaf[bool | None, Card]
    """True when the class can no longer be added to timesheet settings."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    position: Leaf[int | None, Card]
    """Rank in sorted lists."""
    service_offerings: ServiceOfferingConnectionFields[
        list[ServiceOffering] | Nul, Card
    ]
    """Service offerings that bill this class."""
    skill_pools: SkillPoolConnectionFields[list[SkillPool] | Nul, Card]
    """Skill pools to whose members the class is limited."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    timesheet_settings: TimesheetSettingConnectionFields[
        list[TimesheetSetting] | Nul, Card
    ]
    """Timesheet settings that offer the class."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class EffortClassFields(
    EffortClassPaths[Nul, Card],
    ObjectFields[EffortClass | Nul, "EffortClassFields[Never, One]", Card],
):
    """Fields of ``EffortClass`` to select."""


class EffortClassConnectionFields(
    EffortClassPaths[Never, Many],
    ConnectionFields[Row, "EffortClassFields[Never, One]", Card],
):
    """Fields of a connection of ``EffortClass`` to select."""
