# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Holiday``: the model, and what can be selected from it."""

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
    from .calendar import Calendar, CalendarConnectionFields


class Holiday(Node, Record, frozen=True):
    """Period during which the linked calendars are inactive."""

    __graphql_name__ = "Holiday"
    __graphql_fields__ = """
    account account Account
    calendars calendars CalendarConnection relay
    created_at createdAt ISO8601Timestamp
    end_at endAt ISO8601Timestamp
    id id ID!
    name name String
    picture_uri pictureUri String
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    """Account that owns the record."""
    calendars: list[Calendar] = absent
    """Calendars that skip the holiday."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    end_at: datetime | SpecialTimestamp | None = absent
    """Moment at which the holiday is over."""
    id: str = absent
    """Node ID, unique over all record types."""
    name: str | None = absent
    """Name; imports use it as the key of the holiday."""
    picture_uri: str | None = absent
    """URL of the picture."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | SpecialTimestamp | None = absent
    """Moment at which the holiday begins."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class HolidayPaths(Generic[Nul, Card]):
    """The fields of ``Holiday`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    calendars: CalendarConnectionFields[list[Calendar] | Nul, Card]
    """Calendars that skip the holiday."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    end_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    start_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Moment at which the holiday begins."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class HolidayFields(
    HolidayPaths[Nul, Card],
    ObjectFields[Holiday | Nul, "HolidayFields[Never, One]", Card],
):
    """What can be selected from ``Holiday``."""


class HolidayConnectionFields(
    HolidayPaths[Never, Many], ConnectionFields[Row, "HolidayFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Holiday``."""
