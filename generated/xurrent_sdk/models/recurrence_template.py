"""``RecurrenceTemplate``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, GraphQLModel, Nul, ObjectFields, absent

if TYPE_CHECKING:
    from typing import Never

    from .._runtime.codegen import Leaf, One, TimeOfDay
    from ..enums.common import DayNames
    from ..enums.recurrence import RecurrenceDayOfWeekIndex, RecurrenceFrequency
    from .calendar import Calendar, CalendarFields


class RecurrenceTemplate(GraphQLModel, frozen=True):
    """The type ``RecurrenceTemplate``."""

    __graphql_name__ = "RecurrenceTemplate"

    __graphql_fields__ = """
    calendar calendar Calendar
    day day [Int!]
    day_of_month dayOfMonth [Int!]
    day_of_week dayOfWeek Boolean
    day_of_week_day dayOfWeekDay DayNames
    day_of_week_index dayOfWeekIndex RecurrenceDayOfWeekIndex
    disabled disabled Boolean
    frequency frequency RecurrenceFrequency
    interval interval Int
    month_of_year monthOfYear [Int!]
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
    frequency: RecurrenceFrequency | None = absent
    interval: int | None = absent
    month_of_year: list[int] | None = absent
    time_of_day: TimeOfDay | None = absent
    time_zone: str | None = absent


class RecurrenceTemplatePaths(Generic[Nul, Card]):
    """The fields of ``RecurrenceTemplate`` as paths."""

    calendar: CalendarFields[None, Card]
    day: Leaf[list[int] | None, Card]
    day_of_month: Leaf[list[int] | None, Card]
    day_of_week: Leaf[bool | None, Card]
    day_of_week_day: Leaf[DayNames | None, Card]
    day_of_week_index: Leaf[RecurrenceDayOfWeekIndex | None, Card]
    disabled: Leaf[bool | None, Card]
    frequency: Leaf[RecurrenceFrequency | None, Card]
    interval: Leaf[int | None, Card]
    month_of_year: Leaf[list[int] | None, Card]
    time_of_day: Leaf[TimeOfDay | None, Card]
    time_zone: Leaf[str | None, Card]


class RecurrenceTemplateFields(
    RecurrenceTemplatePaths[Nul, Card],
    ObjectFields[
        RecurrenceTemplate | Nul, "RecurrenceTemplateFields[Never, One]", Card
    ],
):
    """What can be selected from ``RecurrenceTemplate``."""
