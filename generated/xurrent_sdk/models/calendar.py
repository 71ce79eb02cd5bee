# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Calendar``: the model, and what can be selected from it."""

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
    from .account import Account, AccountFields
    from .calendar_hour import CalendarHour, CalendarHourConnectionFields
    from .holiday import Holiday, HolidayConnectionFields


class Calendar(Node, Record, frozen=True):
    """Weekly hours, such as work, support or service hours, minus linked holidays."""

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
    """Account that owns the record."""
    calendar_hours: list[CalendarHour] = absent
    """Active intervals per weekday."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    disabled: bool | None = absent
    """True when the calendar can no longer be selected."""
    holidays: list[Holiday] = absent
    """Holidays during which the calendar is inactive."""
    id: str = absent
    """Node ID, unique over all record types."""
    name: str | None = absent
    """Name; imports use it as the key of the calendar."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class CalendarPaths(Generic[Nul, Card]):
    """The fields of ``Calendar`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    calendar_hours: CalendarHourConnectionFields[list[CalendarHour] | Nul, Card]
    """Active intervals per weekday."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    disabled: Leaf[bool | None, Card]
    """True when the calendar can no longer be selected."""
    holidays: HolidayConnectionFields[list[Holiday] | Nul, Card]
    """Holidays during which the calendar is inactive."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    """Name; imports use it as the key of the calendar."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class CalendarFields(
    CalendarPaths[Nul, Card],
    ObjectFields[Calendar | Nul, "CalendarFields[Never, One]", Card],
):
    """What can be selected from ``Calendar``."""


class CalendarConnectionFields(
    CalendarPaths[Never, Many],
    ConnectionFields[Row, "CalendarFields[Never, One]", Card],
):
    """What can be selected from a connection of ``Calendar``."""
