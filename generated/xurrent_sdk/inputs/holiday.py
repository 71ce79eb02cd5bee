"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime
    from typing import Required, TypedDict

    from .._runtime.codegen import SpecialTimestamp, Unset
    from .common import (
        IDFilter,
        IDWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )

    class HolidayCreateArgs(TypedDict, total=False):
        """The fields of ``HolidayCreateInput`` as keyword arguments."""

        end_at: Required[datetime | SpecialTimestamp]
        name: Required[str]
        start_at: Required[datetime | SpecialTimestamp]
        calendar_ids: Sequence[str] | None | Unset
        client_mutation_id: str | None | Unset
        picture_uri: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class HolidayUpdateArgs(TypedDict, total=False):
        """The fields of ``HolidayUpdateInput`` as keyword arguments."""

        id: Required[str]
        calendar_ids: Sequence[str] | None | Unset
        client_mutation_id: str | None | Unset
        end_at: datetime | SpecialTimestamp | None | Unset
        name: str | None | Unset
        picture_uri: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_at: datetime | SpecialTimestamp | None | Unset


class HolidayCreateInput(GraphQLInput, frozen=True):
    """The input ``HolidayCreateInput``."""

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

    __graphql_required__ = ("end_at", "name", "start_at")

    end_at: datetime | SpecialTimestamp
    name: str
    start_at: datetime | SpecialTimestamp
    calendar_ids: Sequence[str] | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class HolidayFilter(GraphQLInput, frozen=True):
    """The input ``HolidayFilter``."""

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
    id: IDFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class HolidayWhere(FilterFields):
    """What ``where`` can compare of ``HolidayFilter``."""

    __graphql_filter__ = "HolidayFilter"

    created_at: TimestampWhere
    id: IDWhere
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class HolidayUpdateInput(GraphQLInput, frozen=True):
    """The input ``HolidayUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    calendar_ids: Sequence[str] | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    name: str | None | Unset = UNSET
    picture_uri: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
