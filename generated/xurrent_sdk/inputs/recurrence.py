# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING
from .._runtime.codegen import GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from .._runtime.codegen import TimeOfDay, Unset
    from ..enums.common import DayNames, DayNamesLiteral
    from ..enums.recurrence import (
        RecurrenceDayOfWeekIndex,
        RecurrenceDayOfWeekIndexLiteral,
        RecurrenceFrequency,
        RecurrenceFrequencyLiteral,
    )


class RecurrenceInput(GraphQLInput, frozen=True):
    """Schedule of something that repeats."""

    __graphql_name__ = "RecurrenceInput"
    __graphql_fields__ = """
    calendar_id calendarId ID
    day day [Int!]
    day_of_month dayOfMonth [Int!]
    day_of_week dayOfWeek Boolean
    day_of_week_day dayOfWeekDay DayNames
    day_of_week_index dayOfWeekIndex RecurrenceDayOfWeekIndex
    disabled disabled Boolean
    end_date endDate ISO8601Date
    frequency frequency RecurrenceFrequency
    interval interval Int
    month_of_year monthOfYear [Int!]
    start_date startDate ISO8601Date
    time_of_day timeOfDay ISO8601Time
    time_zone timeZone TimeZone
    """

    calendar_id: str | None | Unset = UNSET
    """Node ID of the calendar outside whose hours occurrences are skipped."""
    day: Sequence[int] | None | Unset = UNSET
    """Days of the week for a daily schedule: 0 Sunday to 6 Saturday."""
    day_of_month: Sequence[int] | None | Unset = UNSET
    """Days of the month: 1 to 31, -1 for the last day."""
    day_of_week: bool | None | Unset = UNSET
    """True when `dayOfWeekIndex` and `dayOfWeekDay` choose the day; monthly and yearly
    only."""
    day_of_week_day: DayNames | DayNamesLiteral | None | Unset = UNSET
    """Weekday within the month, with `dayOfWeekIndex`."""
    day_of_week_index: (
        RecurrenceDayOfWeekIndex | RecurrenceDayOfWeekIndexLiteral | None | Unset
    ) = UNSET
    """Which such weekday of the month, e.g. the second."""
    disabled: bool | None | Unset = UNSET
    """True when the schedule is switched off."""
    end_date: date | None | Unset = UNSET
    """Last day on which an occurrence may start."""
    frequency: RecurrenceFrequency | RecurrenceFrequencyLiteral | None | Unset = UNSET
    """Unit of repetition."""
    interval: int | None | Unset = UNSET
    """Number of units between occurrences, e.g. 2 for every second week."""
    month_of_year: Sequence[int] | None | Unset = UNSET
    """Months for a yearly schedule, 1 to 12."""
    start_date: date | None | Unset = UNSET
    """First day on which an occurrence may start."""
    time_of_day: TimeOfDay | None | Unset = UNSET
    """Time at which an occurrence starts, `HH:mm`."""
    time_zone: str | None | Unset = UNSET
    """Time zone of `timeOfDay`."""
