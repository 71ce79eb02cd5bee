"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

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
    """The input ``RecurrenceInput``."""

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
    day: Sequence[int] | None | Unset = UNSET
    day_of_month: Sequence[int] | None | Unset = UNSET
    day_of_week: bool | None | Unset = UNSET
    day_of_week_day: DayNames | DayNamesLiteral | None | Unset = UNSET
    day_of_week_index: (
        RecurrenceDayOfWeekIndex | RecurrenceDayOfWeekIndexLiteral | None | Unset
    ) = UNSET
    disabled: bool | None | Unset = UNSET
    end_date: date | None | Unset = UNSET
    frequency: RecurrenceFrequency | RecurrenceFrequencyLiteral | None | Unset = UNSET
    interval: int | None | Unset = UNSET
    month_of_year: Sequence[int] | None | Unset = UNSET
    start_date: date | None | Unset = UNSET
    time_of_day: TimeOfDay | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
