"""``EffortClass``: the model, and what can be selected from it."""

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
    from decimal import Decimal

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .account import Account, AccountFields
    from .service_offering import ServiceOffering, ServiceOfferingConnectionFields
    from .skill_pool import SkillPool, SkillPoolConnectionFields
    from .timesheet_setting import TimesheetSetting, TimesheetSettingConnectionFields


class EffortClass(Node, Record, frozen=True):
    """The type ``EffortClass``."""

    __graphql_name__ = "EffortClass"

    __graphql_fields__ = """
    account account Account
    cost_multiplier costMultiplier Decimal
    created_at createdAt ISO8601Timestamp
    disabled disabled Boolean
    id id ID!
    name name String
    position position Int
    service_offerings serviceOfferings ServiceOfferingConnection relay
    skill_pools skillPools SkillPoolConnection relay
    source source String
    source_id sourceID String
    timesheet_settings timesheetSettings TimesheetSettingConnection relay
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    cost_multiplier: Decimal | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    disabled: bool | None = absent
    id: str = absent
    name: str | None = absent
    position: int | None = absent
    service_offerings: list[ServiceOffering] = absent
    skill_pools: list[SkillPool] = absent
    source: str | None = absent
    source_id: str | None = absent
    timesheet_settings: list[TimesheetSetting] = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class EffortClassPaths(Generic[Nul, Card]):
    """The fields of ``EffortClass`` as paths."""

    account: AccountFields[None, Card]
    cost_multiplier: Leaf[Decimal | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    disabled: Leaf[bool | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    position: Leaf[int | None, Card]
    service_offerings: ServiceOfferingConnectionFields[
        list[ServiceOffering] | Nul, Card
    ]
    skill_pools: SkillPoolConnectionFields[list[SkillPool] | Nul, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    timesheet_settings: TimesheetSettingConnectionFields[
        list[TimesheetSetting] | Nul, Card
    ]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class EffortClassFields(
    EffortClassPaths[Nul, Card],
    ObjectFields[EffortClass | Nul, "EffortClassFields[Never, One]", Card],
):
    """What can be selected from ``EffortClass``."""


class EffortClassListFields(
    EffortClassPaths[Never, Many],
    ListFields[Row, "EffortClassFields[Never, One]", Card],
):
    """What can be selected from a list of ``EffortClass``."""


class EffortClassConnectionFields(
    EffortClassPaths[Never, Many],
    ConnectionFields[Row, "EffortClassFields[Never, One]", Card],
):
    """What can be selected from a connection of ``EffortClass``."""
