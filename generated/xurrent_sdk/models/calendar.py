# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Calendar``: the model and its selectable fields."""

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
    from .account import Account, AccountFields
    from .calendar_hour import CalendarHour, CalendarHourConnectionFields
    from .holiday import Holiday, HolidayConnectionFields


class Calendar(Node, Record, frozen=True):
    """Weekly hours, such as work, support or service hours, minus linked holidays."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    calendar_hours: list[CalendarHour] = pages("calendarHours: CalendarHourConnection")
    """Active intervals per weekday."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the calendar can no longer be selected."""
    holidays: list[Holiday] = pages("holidays: HolidayConnection")
    """Holidays during which the calendar is inactive."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    """Name; imports use it as the key of the calendar."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class CalendarPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Calendar``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    calendar_hours: CalendarHourConnectionFields[list[CalendarHour] | Nul, Card]
    """Active intervals per weekday."""
    created_at: Leaf[datetime | None, Card]
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
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class CalendarFields(
    CalendarPaths[Nul, Card],
    ObjectFields[Calendar | Nul, "CalendarFields[Never, One]", Card],
):
    """Fields of ``Calendar`` to select."""


class CalendarConnectionFields(
    CalendarPaths[Never, Many],
    ConnectionFields[Row, "CalendarFields[Never, One]", Card],
):
    """Fields of a connection of ``Calendar`` to select."""
