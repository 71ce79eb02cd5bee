"""``CalendarHour``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    GraphQLModel,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One, TimeOfDay
    from ..enums.common import Weekday


class CalendarHour(GraphQLModel, frozen=True):
    """The type ``CalendarHour``."""

    __graphql_name__ = "CalendarHour"

    __graphql_fields__ = """
    time_from timeFrom ISO8601Time
    time_until timeUntil ISO8601Time
    weekday weekday Weekday
    """

    time_from: TimeOfDay | None = absent
    time_until: TimeOfDay | None = absent
    weekday: Weekday | None = absent


class CalendarHourPaths(Generic[Nul, Card]):
    """The fields of ``CalendarHour`` as paths."""

    time_from: Leaf[TimeOfDay | None, Card]
    time_until: Leaf[TimeOfDay | None, Card]
    weekday: Leaf[Weekday | None, Card]


class CalendarHourFields(
    CalendarHourPaths[Nul, Card],
    ObjectFields[CalendarHour | Nul, "CalendarHourFields[Never, One]", Card],
):
    """What can be selected from ``CalendarHour``."""


class CalendarHourListFields(
    CalendarHourPaths[Never, Many],
    ListFields[Row, "CalendarHourFields[Never, One]", Card],
):
    """What can be selected from a list of ``CalendarHour``."""


class CalendarHourConnectionFields(
    CalendarHourPaths[Never, Many],
    ConnectionFields[Row, "CalendarHourFields[Never, One]", Card],
):
    """What can be selected from a connection of ``CalendarHour``."""
