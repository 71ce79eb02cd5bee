# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Holiday``: the model and its selectable fields."""

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
    from .calendar import Calendar, CalendarConnectionFields


class Holiday(Node, Record, frozen=True):
    """Period during which the linked calendars are inactive."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    calendars: list[Calendar] = pages("calendars: CalendarConnection")
    """Calendars that skip the holiday."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    end_at: datetime | None = of("endAt: ISO8601Timestamp")
    """Moment at which the holiday is over."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    """Name; imports use it as the key of the holiday."""
    picture_uri: str | None = of("pictureUri: String")
    """URL of the picture."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | None = of("startAt: ISO8601Timestamp")
    """Moment at which the holiday begins."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class HolidayPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Holiday``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    calendars: CalendarConnectionFields[list[Calendar] | Nul, Card]
    """Calendars that skip the holiday."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    end_at: Leaf[datetime | None, Card]
    """Moment at which the holiday is over."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    """Name; imports use it as the key of the holiday."""
    picture_uri: Leaf[str | None, Card]
    """URL of the picture."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    start_at: Leaf[datetime | None, Card]
    """Moment at which the holiday begins."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class HolidayFields(
    HolidayPaths[Nul, Card],
    ObjectFields[Holiday | Nul, "HolidayFields[Never, One]", Card],
):
    """Fields of ``Holiday`` to select."""


class HolidayConnectionFields(
    HolidayPaths[Never, Many], ConnectionFields[Row, "HolidayFields[Never, One]", Card]
):
    """Fields of a connection of ``Holiday`` to select."""
