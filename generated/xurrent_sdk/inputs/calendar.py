"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Required, TypedDict

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

    class CalendarCreateArgs(TypedDict, total=False):
        """The fields of ``CalendarCreateInput`` as keyword arguments."""

        name: Required[str]
        client_mutation_id: str | None | Unset
        disabled: bool | None | Unset
        holiday_ids: Sequence[str] | None | Unset
        new_calendar_hours: Sequence[CalendarHoursInput] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class CalendarUpdateArgs(TypedDict, total=False):
        """The fields of ``CalendarUpdateInput`` as keyword arguments."""

        id: Required[str]
        calendar_hours_to_delete: Sequence[str] | None | Unset
        client_mutation_id: str | None | Unset
        disabled: bool | None | Unset
        holiday_ids: Sequence[str] | None | Unset
        name: str | None | Unset
        new_calendar_hours: Sequence[CalendarHoursInput] | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset


class CalendarCreateInput(GraphQLInput, frozen=True):
    """The input ``CalendarCreateInput``."""

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

    __graphql_required__ = ("name",)

    name: str
    client_mutation_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    holiday_ids: Sequence[str] | None | Unset = UNSET
    new_calendar_hours: Sequence[CalendarHoursInput] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class CalendarFilter(GraphQLInput, frozen=True):
    """The input ``CalendarFilter``."""

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
    id: IDFilter | None | Unset = UNSET
    name: str | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class CalendarWhere(FilterFields):
    """What ``where`` can compare of ``CalendarFilter``."""

    __graphql_filter__ = "CalendarFilter"

    created_at: TimestampWhere
    id: IDWhere
    name: Simple[str]
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class CalendarHoursInput(GraphQLInput, frozen=True):
    """The input ``CalendarHoursInput``."""

    __graphql_name__ = "CalendarHoursInput"

    __graphql_fields__ = """
    id id ID
    time_from timeFrom ISO8601Time
    time_until timeUntil ISO8601Time
    weekday weekday Weekday
    """

    id: str | None | Unset = UNSET
    time_from: TimeOfDay | None | Unset = UNSET
    time_until: TimeOfDay | None | Unset = UNSET
    weekday: Weekday | WeekdayLiteral | None | Unset = UNSET


class CalendarUpdateInput(GraphQLInput, frozen=True):
    """The input ``CalendarUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    calendar_hours_to_delete: Sequence[str] | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    holiday_ids: Sequence[str] | None | Unset = UNSET
    name: str | None | Unset = UNSET
    new_calendar_hours: Sequence[CalendarHoursInput] | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
