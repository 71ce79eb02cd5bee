# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import GraphQLInput, unset

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

    calendar_id: str | None | Unset = unset("calendarId: ID")
    """Node ID of the calendar outside whose hours occurrences are skipped."""
    day: Sequence[int] | None | Unset = unset("day: [Int!]")
    """Days of the week for a daily schedule: 0 Sunday to 6 Saturday."""
    day_of_month: Sequence[int] | None | Unset = unset("dayOfMonth: [Int!]")
    """Days of the month: 1 to 31, -1 for the last day."""
    day_of_week: bool | None | Unset = unset("dayOfWeek: Boolean")
    """True when `dayOfWeekIndex` and `dayOfWeekDay` choose the day; monthly and yearly
    only."""
    day_of_week_day: DayNames | DayNamesLiteral | None | Unset = unset(
        "dayOfWeekDay: DayNames"
    )
    """Weekday within the month, with `dayOfWeekIndex`."""
    day_of_week_index: (
        RecurrenceDayOfWeekIndex | RecurrenceDayOfWeekIndexLiteral | None | Unset
    ) = unset("dayOfWeekIndex: RecurrenceDayOfWeekIndex")
    """Which such weekday of the month, e.g. the second."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the schedule is switched off."""
    end_date: date | None | Unset = unset("endDate: ISO8601Date")
    """Last day on which an occurrence may start."""
    frequency: RecurrenceFrequency | RecurrenceFrequencyLiteral | None | Unset = unset(
        "frequency: RecurrenceFrequency"
    )
    """Unit of repetition."""
    interval: int | None | Unset = unset("interval: Int")
    """Number of units between occurrences, e.g. 2 for every second week."""
    month_of_year: Sequence[int] | None | Unset = unset("monthOfYear: [Int!]")
    """Months for a yearly schedule, 1 to 12."""
    start_date: date | None | Unset = unset("startDate: ISO8601Date")
    """First day on which an occurrence may start."""
    time_of_day: TimeOfDay | None | Unset = unset("timeOfDay: ISO8601Time")
    """Time at which an occurrence starts, `HH:mm`."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of `timeOfDay`."""
