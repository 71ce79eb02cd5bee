# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Recurrence``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, of

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Never

    from .._runtime.codegen import Leaf, One, TimeOfDay
    from ..enums.common import DayNames
    from ..enums.recurrence import RecurrenceDayOfWeekIndex, RecurrenceFrequency
    from .calendar import Calendar, CalendarFields


class Recurrence(GraphQLModel, frozen=True):
    """Schedule of something that repeats, such as a maintenance workflow or
    reservation.
    """

    calendar: Calendar | None = of("calendar: Calendar")
    """Calendar outside whose hours occurrences are skipped."""
    day: list[int] | None = of("day: [Int!]")
    """Days of the week for a daily schedule: 0 Sunday to 6 Saturday."""
    day_of_month: list[int] | None = of("dayOfMonth: [Int!]")
    """Days of the month: 1 to 31, -1 for the last day."""
    day_of_week: bool | None = of("dayOfWeek: Boolean")
    """True when `dayOfWeekIndex` and `dayOfWeekDay` choose the day; monthly and yearly
    only."""
    day_of_week_day: DayNames | None = of("dayOfWeekDay: DayNames")
    """Weekday within the month, with `dayOfWeekIndex`."""
    day_of_week_index: RecurrenceDayOfWeekIndex | None = of(
        "dayOfWeekIndex: RecurrenceDayOfWeekIndex"
    )
    """Which such weekday of the month, e.g. the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when the schedule is switched off."""
    end_date: date | None = of("endDate: ISO8601Date")
    """Last day on which an occurrence may start."""
    frequency: RecurrenceFrequency | None = of("frequency: RecurrenceFrequency")
    """Unit of repetition."""
    ical: str | None = of("ical: String")
    """Schedule in iCalendar notation."""
    interval: int | None = of("interval: Int")
    """Number of units between occurrences, e.g. 2 for every second week."""
    last_occurrence_at: datetime | None = of("lastOccurrenceAt: ISO8601Timestamp")
    """When it last took place."""
    last_occurrence_errors: str | None = of("lastOccurrenceErrors: String")
    """Errors that occurred in the last occurrence."""
    month_of_year: list[int] | None = of("monthOfYear: [Int!]")
    """Months for a yearly schedule, 1 to 12."""
    next_occurrence_at: datetime | None = of("nextOccurrenceAt: ISO8601Timestamp")
    """When it takes place next."""
    start_date: date | None = of("startDate: ISO8601Date")
    """First day on which an occurrence may start."""
    time_of_day: TimeOfDay | None = of("timeOfDay: ISO8601Time")
    """Time at which an occurrence starts, `HH:mm`."""
    time_zone: str | None = of("timeZone: TimeZone")
    """Time zone of `timeOfDay`."""


class RecurrencePaths(Generic[Nul, Card]):
    """Paths to the fields of ``Recurrence``."""

    calendar: CalendarFields[None, Card]
    """Calendar outside whose hours occurrences are skipped."""
    day: Leaf[list[int] | None, Card]
    """Days of the week for a daily schedule: 0 Sunday to 6 Saturday."""
    day_of_month: Leaf[list[int] | None, Card]
    """Days of the month: 1 to 31, -1 for the last day."""
    day_of_week: Leaf[bool | None, Card]
    """True when `dayOfWeekIndex` and `dayOfWeekDay` choose the day; monthly and yearly
    only."""
    day_of_week_day: Leaf[DayNames | None, Card]
    """Weekday within the month, with `dayOfWeekIndex`."""
    day_of_week_index: Leaf[RecurrenceDayOfWeekIndex | None, Card]
    """Which such weekday of the month, e.g. the second."""
    disabled: Leaf[bool | None, Card]
    """True when the schedule is switched off."""
    end_date: Leaf[date | None, Card]
    """Last day on which an occurrence may start."""
    frequency: Leaf[RecurrenceFrequency | None, Card]
    """Unit of repetition."""
    ical: Leaf[str | None, Card]
    """Schedule in iCalendar notation."""
    interval: Leaf[int | None, Card]
    """Number of units between occurrences, e.g. 2 for every second week."""
    last_occurrence_at: Leaf[datetime | None, Card]
    """When it last took place."""
    last_occurrence_errors: Leaf[str | None, Card]
    """Errors that occurred in the last occurrence."""
    month_of_year: Leaf[list[int] | None, Card]
    """Months for a yearly schedule, 1 to 12."""
    next_occurrence_at: Leaf[datetime | None, Card]
    """When it takes place next."""
    start_date: Leaf[date | None, Card]
    """First day on which an occurrence may start."""
    time_of_day: Leaf[TimeOfDay | None, Card]
    """Time at which an occurrence starts, `HH:mm`."""
    time_zone: Leaf[str | None, Card]
    """Time zone of `timeOfDay`."""


class RecurrenceFields(
    RecurrencePaths[Nul, Card],
    ObjectFields[Recurrence | Nul, "RecurrenceFields[Never, One]", Card],
):
    """Fields of ``Recurrence`` to select."""
