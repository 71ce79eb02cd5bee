# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import TYPE_CHECKING
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Never, Required

    from .._runtime.codegen import One, Unset
    from ..apply import CalendarApplyKey
    from ..models.holiday import Holiday, HolidayFields
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )


class HolidayCreateInput(
    GraphQLInput, MutationInput["Holiday", "HolidayFields[Never, One]"], frozen=True
):
    """Arguments of the `holidayCreate` mutation."""

    end_at: datetime = needs(title="endAt: ISO8601Timestamp!")
    """Moment at which the holiday is over."""
    name: str = needs(title="name: String!")
    """Name; imports use it as the key of the holiday."""
    start_at: datetime = needs(title="startAt: ISO8601Timestamp!")
    """Moment at which the holiday begins."""
    calendar_ids: Sequence[str] | None | Unset = unset("calendarIds: [ID!]")
    """Node IDs of the calendars that skip the holiday."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class HolidayCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``HolidayCreateInput`` as keyword arguments."""

    end_at: Required[datetime]
    """Moment at which the holiday is over."""
    name: Required[str]
    """Name; imports use it as the key of the holiday."""
    start_at: Required[datetime]
    """Moment at which the holiday begins."""
    calendar_ids: Sequence[str] | None | Unset
    """Node IDs of the calendars that skip the holiday."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class HolidayFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.holidays`; all that are given have to hold."""

    __graphql_where__ = "HolidayWhere"

    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class HolidayWhere(FilterFields):
    """Fields of ``HolidayFilter`` for conditions of ``where``."""

    created_at: TimestampWhere
    """By time of creation."""
    id: IDWhere
    """By node ID."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class HolidayUpdateInput(
    GraphQLInput, MutationInput["Holiday", "HolidayFields[Never, One]"], frozen=True
):
    """Arguments of the `holidayUpdate` mutation."""

    __graphql_apply__ = "calendar_ids:*calendars"

    id: str = needs(title="id: ID!")
    """Node ID of the holiday to change."""
    calendar_ids: Sequence[str] | None | Unset = unset("calendarIds: [ID!]")
    """Node IDs of the calendars that skip the holiday."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    end_at: datetime | None | Unset = unset("endAt: ISO8601Timestamp")
    """Moment at which the holiday is over."""
    name: str | None | Unset = unset("name: String")
    """Name; imports use it as the key of the holiday."""
    picture_uri: str | None | Unset = unset("pictureUri: String")
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | None | Unset = unset("startAt: ISO8601Timestamp")
    """Moment at which the holiday begins."""


class HolidayUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``HolidayUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the holiday to change."""
    calendar_ids: Sequence[str] | None | Unset
    """Node IDs of the calendars that skip the holiday."""
    end_at: datetime | None | Unset
    """Moment at which the holiday is over."""
    name: str | None | Unset
    """Name; imports use it as the key of the holiday."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | None | Unset
    """Moment at which the holiday begins."""


class HolidayApplyRow(TypedDict, total=False):
    """Row for ``client.apply.holidays``. Omitted fields are left unchanged."""

    source_id: Required[str]
    calendar_ids: Sequence[str] | None
    end_at: datetime | None
    name: str | None
    picture_uri: str | None
    start_at: datetime | None
    calendars: Sequence[str | CalendarApplyKey] | None
