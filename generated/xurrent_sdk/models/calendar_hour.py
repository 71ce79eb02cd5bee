# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``CalendarHour``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    GraphQLModel,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
)

if TYPE_CHECKING:
    from .._runtime.codegen import Leaf, One, TimeOfDay
    from ..enums.common import Weekday


class CalendarHour(GraphQLModel, frozen=True):
    """Interval on one weekday during which a calendar is active."""

    time_from: TimeOfDay | None = of("timeFrom: ISO8601Time")
    """Start of the interval, `HH:mm`."""
    time_until: TimeOfDay | None = of("timeUntil: ISO8601Time")
    """End of the interval, `HH:mm`; `24:00` is the end of the day."""
    weekday: Weekday | None = of("weekday: Weekday")
    """Day of the week, as a three-letter code."""


class CalendarHourPaths(Generic[Nul, Card]):
    """Paths to the fields of ``CalendarHour``."""

    time_from: Leaf[TimeOfDay | None, Card]
    """Start of the interval, `HH:mm`."""
    time_until: Leaf[TimeOfDay | None, Card]
    """End of the interval, `HH:mm`; `24:00` is the end of the day."""
    weekday: Leaf[Weekday | None, Card]
    """Day of the week, as a three-letter code."""


class CalendarHourFields(
    CalendarHourPaths[Nul, Card],
    ObjectFields[CalendarHour | Nul, "CalendarHourFields[Never, One]", Card],
):
    """Fields of ``CalendarHour`` to select."""


class CalendarHourConnectionFields(
    CalendarHourPaths[Never, Many],
    ConnectionFields[Row, "CalendarHourFields[Never, One]", Card],
):
    """Fields of a connection of ``CalendarHour`` to select."""
