# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required
    from .._runtime.codegen import Simple, TimeOfDay, Unset
    from ..enums.common import Weekday, WeekdayLiteral
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )


class CalendarCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `calendarCreate` mutation."""

    __graphql_name__ = "CalendarCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    holiday_ids holidayIds [ID!]
    name name String!
    new_calendar_hours newCalendarHours [CalendarHoursInput!]
    source source String
    source_id sourceID String
    """
    __graphql_required__ = "name"

    name: str
    """Name; imports use it as the key of the calendar."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = UNSET
    """True when the calendar can no longer be selected."""
    holiday_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the holidays during which the calendar is inactive."""
    new_calendar_hours: Sequence[CalendarHoursInput] | None | Unset = UNSET
    """Intervals to add, or with `id` to change; one weekday may have several."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""


class CalendarCreateArgs(TypedDict, total=False):
    """The fields of ``CalendarCreateInput`` as keyword arguments."""

    name: Required[str]
    """Name; imports use it as the key of the calendar."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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

    __graphql_name__ = "CalendarFilter"
    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    name name String
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "CalendarWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    name: str | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class CalendarWhere(FilterFields):
    """What ``where`` can compare of ``CalendarFilter``."""

    __graphql_filter__ = "CalendarFilter"

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

    __graphql_name__ = "CalendarHoursInput"
    __graphql_fields__ = """
    id id ID
    time_from timeFrom ISO8601Time
    time_until timeUntil ISO8601Time
    weekday weekday Weekday
    """

    id: str | None | Unset = UNSET
    """Node ID of an existing entry to change; leave out for a new one."""
    time_from: TimeOfDay | None | Unset = UNSET
    """Start of the interval, `HH:mm`."""
    time_until: TimeOfDay | None | Unset = UNSET
    """End of the interval, `HH:mm`; `24:00` is the end of the day."""
    weekday: Weekday | WeekdayLiteral | None | Unset = UNSET
    """Day of the week, as a three-letter code."""


class CalendarUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `calendarUpdate` mutation."""

    __graphql_name__ = "CalendarUpdateInput"
    __graphql_fields__ = """
    calendar_hours_to_delete calendarHoursToDelete [ID!]
    client_mutation_id clientMutationId String
    disabled disabled Boolean
    holiday_ids holidayIds [ID!]
    id id ID!
    name name String
    new_calendar_hours newCalendarHours [CalendarHoursInput!]
    source source String
    source_id sourceID String
    """
    __graphql_required__ = "id"
    __graphql_apply__ = "holiday_ids:*holidays new_calendar_hours:-"

    id: str
    """Node ID of the calendar to change."""
    calendar_hours_to_delete: Sequence[str] | None | Unset = UNSET
    """Node IDs of the calendar hours to remove."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    disabled: bool | None | Unset = UNSET
    """True when the calendar can no longer be selected."""
    holiday_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the holidays during which the calendar is inactive."""
    name: str | None | Unset = UNSET
    """Name; imports use it as the key of the calendar."""
    new_calendar_hours: Sequence[CalendarHoursInput] | None | Unset = UNSET
    """Intervals to add, or with `id` to change; one weekday may have several."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""


class CalendarUpdateArgs(TypedDict, total=False):
    """The fields of ``CalendarUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the calendar to change."""
    calendar_hours_to_delete: Sequence[str] | None | Unset
    """Node IDs of the calendar hours to remove."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
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
    """A row for ``client.apply.calendars``: what it names is compared and written."""

    source_id: Required[str]
    disabled: bool | None
    holiday_ids: Sequence[str] | None
    name: str | None
    new_calendar_hours: Sequence[CalendarHoursInput] | None
