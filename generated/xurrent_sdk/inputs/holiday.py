# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required
    from .._runtime.codegen import SpecialTimestamp, Unset
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )


class HolidayCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `holidayCreate` mutation."""

    __graphql_name__ = "HolidayCreateInput"
    __graphql_fields__ = """
    calendar_ids calendarIds [ID!]
    client_mutation_id clientMutationId String
    end_at endAt ISO8601Timestamp!
    name name String!
    picture_uri pictureUri String
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp!
    """
    __graphql_required__ = "end_at name start_at"

    end_at: datetime | SpecialTimestamp
    """Moment at which the holiday is over."""
    name: str
    """Name; imports use it as the key of the holiday."""
    start_at: datetime | SpecialTimestamp
    """Moment at which the holiday begins."""
    calendar_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the calendars that skip the holiday."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""


class HolidayCreateArgs(TypedDict, total=False):
    """The fields of ``HolidayCreateInput`` as keyword arguments."""

    end_at: Required[datetime | SpecialTimestamp]
    """Moment at which the holiday is over."""
    name: Required[str]
    """Name; imports use it as the key of the holiday."""
    start_at: Required[datetime | SpecialTimestamp]
    """Moment at which the holiday begins."""
    calendar_ids: Sequence[str] | None | Unset
    """Node IDs of the calendars that skip the holiday."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    picture_uri: str | None | Unset
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class HolidayFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.holidays`; all that are given have to hold."""

    __graphql_name__ = "HolidayFilter"
    __graphql_fields__ = """
    created_at createdAt TimestampFilter
    id id IDFilter
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "HolidayWhere"

    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class HolidayWhere(FilterFields):
    """What ``where`` can compare of ``HolidayFilter``."""

    __graphql_filter__ = "HolidayFilter"

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


class HolidayUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `holidayUpdate` mutation."""

    __graphql_name__ = "HolidayUpdateInput"
    __graphql_fields__ = """
    calendar_ids calendarIds [ID!]
    client_mutation_id clientMutationId String
    end_at endAt ISO8601Timestamp
    id id ID!
    name name String
    picture_uri pictureUri String
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    """
    __graphql_required__ = "id"
    __graphql_apply__ = "calendar_ids:*calendars"

    id: str
    """Node ID of the holiday to change."""
    calendar_ids: Sequence[str] | None | Unset = UNSET
    """Node IDs of the calendars that skip the holiday."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which the holiday is over."""
    name: str | None | Unset = UNSET
    """Name; imports use it as the key of the holiday."""
    picture_uri: str | None | Unset = UNSET
    """URL of the picture, or a data URL below 2 MB (JPG, GIF, WEBP, PNG or SVG)."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Moment at which the holiday begins."""


class HolidayUpdateArgs(TypedDict, total=False):
    """The fields of ``HolidayUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the holiday to change."""
    calendar_ids: Sequence[str] | None | Unset
    """Node IDs of the calendars that skip the holiday."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    end_at: datetime | SpecialTimestamp | None | Unset
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
    start_at: datetime | SpecialTimestamp | None | Unset
    """Moment at which the holiday begins."""


class HolidayApplyRow(TypedDict, total=False):
    """A row for ``client.apply.holidays``: what it names is compared and written."""

    source_id: Required[str]
    calendar_ids: Sequence[str] | None
    end_at: datetime | SpecialTimestamp | None
    name: str | None
    picture_uri: str | None
    start_at: datetime | SpecialTimestamp | None
