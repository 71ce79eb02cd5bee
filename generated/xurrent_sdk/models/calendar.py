"""``Calendar``: the model, and what can be selected from it."""

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
    from .account import Account, AccountFields
    from .calendar_hour import CalendarHour, CalendarHourConnectionFields
    from .holiday import Holiday, HolidayConnectionFields


class Calendar(Node, Record, frozen=True):
    """The type ``Calendar``."""

    __graphql_name__ = "Calendar"

    __graphql_fields__ = """
    account account Account
    calendar_hours calendarHours CalendarHourConnection relay
    created_at createdAt ISO8601Timestamp
    disabled disabled Boolean
    holidays holidays HolidayConnection relay
    id id ID!
    name name String
    source source String
    source_id sourceID String
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    calendar_hours: list[CalendarHour] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    disabled: bool | None = absent
    holidays: list[Holiday] = absent
    id: str = absent
    name: str | None = absent
    source: str | None = absent
    source_id: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class CalendarPaths(Generic[Nul, Card]):
    """The fields of ``Calendar`` as paths."""

    account: AccountFields[None, Card]
    calendar_hours: CalendarHourConnectionFields[list[CalendarHour] | Nul, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    disabled: Leaf[bool | None, Card]
    holidays: HolidayConnectionFields[list[Holiday] | Nul, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class CalendarFields(
    CalendarPaths[Nul, Card],
    ObjectFields[Calendar | Nul, "CalendarFields[Never, One]", Card],
):
    """What can be selected from ``Calendar``."""


class CalendarListFields(
    CalendarPaths[Never, Many], ListFields[Row, "CalendarFields[Never, One]", Card]
):
    """What can be selected from a list of ``Calendar``."""


class CalendarConnectionFields(
    CalendarPaths[Never, Many],
    ConnectionFields[Row, "CalendarFields[Never, One]", Card],
):
    """What can be selected from a connection of ``Calendar``."""
