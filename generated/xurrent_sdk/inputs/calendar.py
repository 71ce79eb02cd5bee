# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.codegen import One, Simple, TimeOfDay, Unset
    from ..apply import HolidayApplyKey
    from ..enums.common import Weekday, WeekdayLiteral
    from ..models.calendar import Calendar, CalendarFields
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )


class CalendarCreateInput(
    GraphQLInput, MutationInput["Calendar", "CalendarFields[Never, One]"], frozen=True
):
    """Arguments of the `calendarCreate` mutation."""

    name: str = needs(title="name: String!")
    """Name; imports use it as the key of the calendar."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the calendar can no longer be selected."""
    holiday_ids: Sequence[str] | None | Unset = unset("holidayIds: [ID!]")
    """Node IDs of the holidays during which the calendar is inactive."""
    new_calendar_hours: Sequence[CalendarHoursInput] | None | Unset = unset(
        "newCalendarHours: [CalendarHoursInput!]"
    )
    """Intervals to add, or with `id` to change; one weekday may have several."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class CalendarCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``CalendarCreateInput`` as keyword arguments."""

    name: Required[str]
    """Name; imports use it as the key of the calendar."""
    disabled: bool | None | Unset
    """True when the calendar can no longer be selected."""
    holiday_ids: Sequence[str] | None | Unset
    """Node IDs of the holidays during which the calendar is inactive."""
    new_calendar_hours: Sequence[CalendarHoursInput] | None | Unset
    """Intervals to add, or with `id` to change; one weekday may have several."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class CalendarFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.calendars`; all that are given have to hold."""

    __graphql_where__ = "CalendarWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: str | None | Unset = unset("name: String")
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class CalendarWhere(FilterFields):
    """Fields of ``CalendarFilter`` for conditions of ``where``."""

    created_at: TimestampWhere
    """By time of creation."""
    id: IDWhere
    """By node ID."""
    name: Simple[str]
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class CalendarHoursInput(GraphQLInput, frozen=True):
    """Interval on one weekday during which the calendar is active."""

    id: str | None | Unset = unset("id: ID")
    """Node ID of an existing entry to change; leave out for a new one."""
    time_from: TimeOfDay | None | Unset = unset("timeFrom: ISO8601Time")
    """Start of the interval, `HH:mm`."""
    time_until: TimeOfDay | None | Unset = unset("timeUntil: ISO8601Time")
    """End of the interval, `HH:mm`; `24:00` is the end of the day."""
    weekday: Weekday | WeekdayLiteral | None | Unset = unset("weekday: Weekday")
    """Day of the week, as a three-letter code."""


class CalendarHoursApplyChild(TypedDict, total=False):
    """Child of a record in a row. Omitted fields are left unchanged."""

    time_from: TimeOfDay | None
    time_until: TimeOfDay | None
    weekday: Weekday | WeekdayLiteral | None


class CalendarUpdateInput(
    GraphQLInput, MutationInput["Calendar", "CalendarFields[Never, One]"], frozen=True
):
    """Arguments of the `calendarUpdate` mutation."""

    __graphql_apply__ = "holiday_ids:*holidays new_calendar_hours:#calendar_hours"

    id: str = needs(title="id: ID!")
    """Node ID of the calendar to change."""
    calendar_hours_to_delete: Sequence[str] | None | Unset = unset(
        "calendarHoursToDelete: [ID!]"
    )
    """Node IDs of the calendar hours to remove."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when the calendar can no longer be selected."""
    holiday_ids: Sequence[str] | None | Unset = unset("holidayIds: [ID!]")
    """Node IDs of the holidays during which the calendar is inactive."""
    name: str | None | Unset = unset("name: String")
    """Name; imports use it as the key of the calendar."""
    new_calendar_hours: Sequence[CalendarHoursInput] | None | Unset = unset(
        "newCalendarHours: [CalendarHoursInput!]"
    )
    """Intervals to add, or with `id` to change; one weekday may have several."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class CalendarUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``CalendarUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the calendar to change."""
    calendar_hours_to_delete: Sequence[str] | None | Unset
    """Node IDs of the calendar hours to remove."""
    disabled: bool | None | Unset
    """True when the calendar can no longer be selected."""
    holiday_ids: Sequence[str] | None | Unset
    """Node IDs of the holidays during which the calendar is inactive."""
    name: str | None | Unset
    """Name; imports use it as the key of the calendar."""
    new_calendar_hours: Sequence[CalendarHoursInput] | None | Unset
    """Intervals to add, or with `id` to change; one weekday may have several."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class CalendarApplyRow(TypedDict, total=False):
    """Row for ``client.apply.calendars``. Omitted fields are left unchanged."""

    source_id: Required[str]
    disabled: bool | None
    holiday_ids: Sequence[str] | None
    name: str | None
    new_calendar_hours: Sequence[CalendarHoursInput] | None
    holidays: Sequence[str | HolidayApplyKey] | None
    calendar_hours: Sequence[CalendarHoursApplyChild] | None
