"""``Holiday``: the model, and what can be selected from it."""

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
    from .calendar import Calendar, CalendarConnectionFields


class Holiday(Node, Record, frozen=True):
    """The type ``Holiday``."""

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
    calendars: list[Calendar] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    end_at: datetime | SpecialTimestamp | None = absent
    id: str = absent
    name: str | None = absent
    picture_uri: str | None = absent
    source: str | None = absent
    source_id: str | None = absent
    start_at: datetime | SpecialTimestamp | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class HolidayPaths(Generic[Nul, Card]):
    """The fields of ``Holiday`` as paths."""

    account: AccountFields[None, Card]
    calendars: CalendarConnectionFields[list[Calendar] | Nul, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    end_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    name: Leaf[str | None, Card]
    picture_uri: Leaf[str | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    start_at: Leaf[datetime | SpecialTimestamp | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class HolidayFields(
    HolidayPaths[Nul, Card],
    ObjectFields[Holiday | Nul, "HolidayFields[Never, One]", Card],
):
    """What can be selected from ``Holiday``."""


class HolidayListFields(
    HolidayPaths[Never, Many], ListFields[Row, "HolidayFields[Never, One]", Card]
):
    """What can be selected from a list of ``Holiday``."""


class HolidayConnectionFields(
    HolidayPaths[Never, Many], ConnectionFields[Row, "HolidayFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Holiday``."""
