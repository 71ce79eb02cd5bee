"""``Recurrence``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Never

    from .._runtime.codegen import Leaf, One, SpecialTimestamp, TimeOfDay
    from ..enums.common import DayNames
    from ..enums.recurrence import RecurrenceDayOfWeekIndex, RecurrenceFrequency
    from .calendar import Calendar, CalendarFields


class Recurrence(GraphQLModel, frozen=True):
    """The type ``Recurrence``."""

    __graphql_name__ = "Recurrence"

    __graphql_fields__ = """
    calendar calendar Calendar
    day day [Int!]
    day_of_month dayOfMonth [Int!]
    day_of_week dayOfWeek Boolean
    day_of_week_day dayOfWeekDay DayNames
    day_of_week_index dayOfWeekIndex RecurrenceDayOfWeekIndex
    disabled disabled Boolean
    end_date endDate ISO8601Date
    frequency frequency RecurrenceFrequency
    ical ical String
    interval interval Int
    last_occurrence_at lastOccurrenceAt ISO8601Timestamp
    last_occurrence_errors lastOccurrenceErrors String
    month_of_year monthOfYear [Int!]
    next_occurrence_at nextOccurrenceAt ISO8601Timestamp
    start_date startDate ISO8601Date
    time_of_day timeOfDay ISO8601Time
    time_zone timeZone TimeZone
    """

    calendar: Calendar | None = absent
    day: list[int] | None = absent
    day_of_month: list[int] | None = absent
    day_of_week: bool | None = absent
    day_of_week_day: DayNames | None = absent
    day_of_week_index: RecurrenceDayOfWeekIndex | None = absent
    disabled: bool | None = absent
    end_date: date | None = absent
    frequency: RecurrenceFrequency | None = absent
    ical: str | None = absent
    interval: int | None = absent
    last_occurrence_at: datetime | SpecialTimestamp | None = absent
    last_occurrence_errors: str | None = absent
    month_of_year: list[int] | None = absent
    next_occurrence_at: datetime | SpecialTimestamp | None = absent
    start_date: date | None = absent
    time_of_day: TimeOfDay | None = absent
    time_zone: str | None = absent


class RecurrencePaths(Generic[Nul, Card]):
    """The fields of ``Recurrence`` as paths."""

    calendar: CalendarFields[None, Card]
    day: Leaf[list[int] | None, Card]
    day_of_month: Leaf[list[int] | None, Card]
    day_of_week: Leaf[bool | None, Card]
    day_of_week_day: Leaf[DayNames | None, Card]
    day_of_week_index: Leaf[RecurrenceDayOfWeekIndex | None, Card]
    disabled: Leaf[bool | None, Card]
    end_date: Leaf[date | None, Card]
    frequency: Leaf[RecurrenceFrequency | None, Card]
    ical: Leaf[str | None, Card]
    interval: Leaf[int | None, Card]
    last_occurrence_at: Leaf[datetime | SpecialTimestamp | None, Card]
    last_occurrence_errors: Leaf[str | None, Card]
    month_of_year: Leaf[list[int] | None, Card]
    next_occurrence_at: Leaf[datetime | SpecialTimestamp | None, Card]
    start_date: Leaf[date | None, Card]
    time_of_day: Leaf[TimeOfDay | None, Card]
    time_zone: Leaf[str | None, Card]


class RecurrenceFields(
    RecurrencePaths[Nul, Card],
    ObjectFields[Recurrence | Nul, "RecurrenceFields[Never, One]", Card],
):
    """What can be selected from ``Recurrence``."""
