# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and what mutations take."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias, TypedDict
from .._runtime.codegen import FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from typing import Required
    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, SpecialTimestamp, TimeOfDay, Unset
    from ..enums.common import (
        DayNames,
        DayNamesLiteral,
        OrderDirection,
        OrderDirectionLiteral,
    )
    from ..enums.recurrence import (
        RecurrenceDayOfWeekIndex,
        RecurrenceDayOfWeekIndexLiteral,
        RecurrenceFrequency,
        RecurrenceFrequencyLiteral,
    )
    from ..enums.reservation import (
        ReservationOrderField,
        ReservationOrderFieldLiteral,
        ReservationStatus,
        ReservationStatusLiteral,
    )
    from .attachment import AttachmentInput
    from .common import (
        IDFilter,
        IDWhere,
        ReferenceFilter,
        ReferenceWhere,
        StringFilter,
        StringWhere,
        TimestampFilter,
        TimestampWhere,
    )

ReservationOrderBy: TypeAlias = Literal[
    "ci_name",
    "created_at",
    "end_at",
    "name",
    "person_name",
    "start_at",
    "status",
    "updated_at",
    "-ci_name",
    "-created_at",
    "-end_at",
    "-name",
    "-person_name",
    "-start_at",
    "-status",
    "-updated_at",
]


class ReservationCreateInput(GraphQLInput, frozen=True):
    """Arguments of the `reservationCreate` mutation."""

    __graphql_name__ = "ReservationCreateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    configuration_item_id configurationItemId ID!
    created_by_id createdById ID
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    duration duration Int
    end_at endAt ISO8601Timestamp
    name name String!
    person_id personId ID!
    preparation_start_at preparationStartAt ISO8601Timestamp
    recurrence recurrence ReservationRecurrenceInput
    request_id requestId ID
    reservation_offering_id reservationOfferingId ID!
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp!
    status status ReservationStatus
    """
    __graphql_required__ = """
    configuration_item_id
    name
    person_id
    reservation_offering_id
    start_at
    """

    configuration_item_id: str
    """Node ID of the asset that is booked."""
    name: str
    """Purpose in one line."""
    person_id: str
    """Node ID of the person the asset is booked for."""
    reservation_offering_id: str
    """Node ID of the offering under which the asset is booked."""
    start_at: datetime | SpecialTimestamp
    """Start of the booking."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    created_by_id: str | None | Unset = UNSET
    """Node ID of the person who made the booking."""
    description: str | None | Unset = UNSET
    """Purpose of the booking, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    duration: int | None | Unset = UNSET
    """Length of the booking in minutes of the offering's calendar."""
    end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """End of the booking."""
    preparation_start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Start of the preparation of the asset, when the offering has a preparation
    time."""
    recurrence: ReservationRecurrenceInput | None | Unset = UNSET
    """Schedule of a repeated booking."""
    request_id: str | None | Unset = UNSET
    """Node ID of the request that led to the booking."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = UNSET
    """Key of the record in the external system, at most 128 characters."""
    status: ReservationStatus | ReservationStatusLiteral | None | Unset = UNSET
    """Stage of the booking."""


class ReservationCreateArgs(TypedDict, total=False):
    """The fields of ``ReservationCreateInput`` as keyword arguments."""

    configuration_item_id: Required[str]
    """Node ID of the asset that is booked."""
    name: Required[str]
    """Purpose in one line."""
    person_id: Required[str]
    """Node ID of the person the asset is booked for."""
    reservation_offering_id: Required[str]
    """Node ID of the offering under which the asset is booked."""
    start_at: Required[datetime | SpecialTimestamp]
    """Start of the booking."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    created_by_id: str | None | Unset
    """Node ID of the person who made the booking."""
    description: str | None | Unset
    """Purpose of the booking, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    duration: int | None | Unset
    """Length of the booking in minutes of the offering's calendar."""
    end_at: datetime | SpecialTimestamp | None | Unset
    """End of the booking."""
    preparation_start_at: datetime | SpecialTimestamp | None | Unset
    """Start of the preparation of the asset, when the offering has a preparation
    time."""
    recurrence: ReservationRecurrenceInput | None | Unset
    """Schedule of a repeated booking."""
    request_id: str | None | Unset
    """Node ID of the request that led to the booking."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""
    status: ReservationStatus | ReservationStatusLiteral | None | Unset
    """Stage of the booking."""


class ReservationFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.reservations`; all that are given have to hold."""

    __graphql_name__ = "ReservationFilter"
    __graphql_fields__ = """
    account account StringFilter
    ci ci ReferenceFilter
    created_at createdAt TimestampFilter
    end_at endAt TimestampFilter
    id id IDFilter
    name name StringFilter
    person person ReferenceFilter
    preparation_start_at preparationStartAt TimestampFilter
    query query String
    recurrent recurrent Boolean
    reservation_offering reservationOffering ReferenceFilter
    service service ReferenceFilter
    service_instance serviceInstance ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    start_at startAt TimestampFilter
    status status ReservationStatusFilter
    updated_at updatedAt TimestampFilter
    """
    __graphql_where__ = "ReservationWhere"

    account: StringFilter | None | Unset = UNSET
    """By ID of the owning account."""
    ci: ReferenceFilter | None | Unset = UNSET
    """By node ID of a linked CI."""
    created_at: TimestampFilter | None | Unset = UNSET
    """By time of creation."""
    end_at: TimestampFilter | None | Unset = UNSET
    """Range for `endAt` (end of the booking)."""
    id: IDFilter | None | Unset = UNSET
    """By node ID."""
    name: StringFilter | None | Unset = UNSET
    person: ReferenceFilter | None | Unset = UNSET
    """By node ID of the person the asset is booked for."""
    preparation_start_at: TimestampFilter | None | Unset = UNSET
    """Range for `preparationStartAt` (start of the preparation of the asset, when the
    offering has a preparation time)."""
    query: str | None | Unset = UNSET
    """Free-text search, as in the search box of the user interface."""
    recurrent: bool | None | Unset = UNSET
    """Only repeated, or only single, bookings."""
    reservation_offering: ReferenceFilter | None | Unset = UNSET
    """By node ID of the offering under which the asset is booked."""
    service: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service."""
    service_instance: ReferenceFilter | None | Unset = UNSET
    """By node ID of the service instance."""
    source: StringFilter | None | Unset = UNSET
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = UNSET
    """By key in the external system."""
    start_at: TimestampFilter | None | Unset = UNSET
    """Range for `startAt` (start of the booking)."""
    status: ReservationStatusFilter | None | Unset = UNSET
    """Condition on `status` (stage of the booking)."""
    updated_at: TimestampFilter | None | Unset = UNSET
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ReservationWhere(FilterFields):
    """What ``where`` can compare of ``ReservationFilter``."""

    __graphql_filter__ = "ReservationFilter"

    account: StringWhere
    """By ID of the owning account."""
    ci: ReferenceWhere
    """By node ID of a linked CI."""
    created_at: TimestampWhere
    """By time of creation."""
    end_at: TimestampWhere
    """Range for `endAt` (end of the booking)."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    person: ReferenceWhere
    """By node ID of the person the asset is booked for."""
    preparation_start_at: TimestampWhere
    """Range for `preparationStartAt` (start of the preparation of the asset, when the
    offering has a preparation time)."""
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    recurrent: Flag
    """Only repeated, or only single, bookings."""
    reservation_offering: ReferenceWhere
    """By node ID of the offering under which the asset is booked."""
    service: ReferenceWhere
    """By node ID of the service."""
    service_instance: ReferenceWhere
    """By node ID of the service instance."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    start_at: TimestampWhere
    """Range for `startAt` (start of the booking)."""
    status: ReservationStatusWhere
    """Condition on `status` (stage of the booking)."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ReservationOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.reservations`; give several in order of precedence."""

    __graphql_name__ = "ReservationOrder"
    __graphql_fields__ = """
    direction direction OrderDirection
    field field ReservationOrderField!
    """
    __graphql_required__ = "field"
    __graphql_order__ = "field direction asc desc"

    field: ReservationOrderField | ReservationOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET
    """Whether to sort ascending or descending."""


class ReservationRecurrenceInput(GraphQLInput, frozen=True):
    """Schedule of a repeated reservation."""

    __graphql_name__ = "ReservationRecurrenceInput"
    __graphql_fields__ = """
    day day [Int!]
    day_of_month dayOfMonth [Int!]
    day_of_week dayOfWeek Boolean
    day_of_week_day dayOfWeekDay DayNames
    day_of_week_index dayOfWeekIndex RecurrenceDayOfWeekIndex
    end_date endDate ISO8601Date
    frequency frequency RecurrenceFrequency
    interval interval Int
    month_of_year monthOfYear [Int!]
    start_date startDate ISO8601Date
    time_of_day timeOfDay ISO8601Time
    time_zone timeZone TimeZone
    """

    day: Sequence[int] | None | Unset = UNSET
    """Days of the week for a daily schedule: 0 Sunday to 6 Saturday."""
    day_of_month: Sequence[int] | None | Unset = UNSET
    """Days of the month: 1 to 31, -1 for the last day."""
    day_of_week: bool | None | Unset = UNSET
    """True when `dayOfWeekIndex` and `dayOfWeekDay` choose the day; monthly and yearly
    only."""
    day_of_week_day: DayNames | DayNamesLiteral | None | Unset = UNSET
    """Weekday within the month, with `dayOfWeekIndex`."""
    day_of_week_index: (
        RecurrenceDayOfWeekIndex | RecurrenceDayOfWeekIndexLiteral | None | Unset
    ) = UNSET
    """Which such weekday of the month, e.g. the second."""
    end_date: date | None | Unset = UNSET
    """Last day on which an occurrence may start."""
    frequency: RecurrenceFrequency | RecurrenceFrequencyLiteral | None | Unset = UNSET
    """Unit of repetition."""
    interval: int | None | Unset = UNSET
    """Number of units between occurrences, e.g. 2 for every second week."""
    month_of_year: Sequence[int] | None | Unset = UNSET
    """Months for a yearly schedule, 1 to 12."""
    start_date: date | None | Unset = UNSET
    """First day on which an occurrence may start."""
    time_of_day: TimeOfDay | None | Unset = UNSET
    """Time at which an occurrence starts, `HH:mm`."""
    time_zone: str | None | Unset = UNSET
    """Time zone of `timeOfDay`."""


class ReservationStatusFilter(GraphQLInput, frozen=True):
    """Condition on `ReservationStatus` values."""

    __graphql_name__ = "ReservationStatusFilter"
    __graphql_fields__ = """
    negate negate Boolean
    values values [ReservationStatus]
    """
    __graphql_where__ = "ReservationStatusWhere"

    negate: bool | None | Unset = UNSET
    """True to match everything else."""
    values: (
        Sequence[ReservationStatus | ReservationStatusLiteral | None] | None | Unset
    ) = UNSET
    """Values to match; an empty list matches records without a value."""


class ReservationStatusWhere(Values["ReservationStatus | ReservationStatusLiteral"]):
    """The operators of ``ReservationStatusFilter``."""


class ReservationUpdateInput(GraphQLInput, frozen=True):
    """Arguments of the `reservationUpdate` mutation."""

    __graphql_name__ = "ReservationUpdateInput"
    __graphql_fields__ = """
    client_mutation_id clientMutationId String
    configuration_item_id configurationItemId ID
    created_by_id createdById ID
    description description String
    description_attachments descriptionAttachments [AttachmentInput!]
    duration duration Int
    end_at endAt ISO8601Timestamp
    id id ID!
    name name String
    person_id personId ID
    preparation_start_at preparationStartAt ISO8601Timestamp
    recurrence recurrence ReservationRecurrenceInput
    request_id requestId ID
    reservation_offering_id reservationOfferingId ID
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    status status ReservationStatus
    """
    __graphql_required__ = "id"
    __graphql_apply__ = """
    configuration_item_id:>configuration_item
    created_by_id:>created_by
    description_attachments:-
    person_id:>person
    recurrence:-
    request_id:>request
    reservation_offering_id:>reservation_offering
    """

    id: str
    """Node ID of the reservation to change."""
    client_mutation_id: str | None | Unset = UNSET
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_id: str | None | Unset = UNSET
    """Node ID of the asset that is booked."""
    created_by_id: str | None | Unset = UNSET
    """Node ID of the person who made the booking."""
    description: str | None | Unset = UNSET
    """Purpose of the booking, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    """Uploaded files for `description`."""
    duration: int | None | Unset = UNSET
    """Length of the booking in minutes of the offering's calendar."""
    end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """End of the booking."""
    name: str | None | Unset = UNSET
    """Purpose in one line."""
    person_id: str | None | Unset = UNSET
    """Node ID of the person the asset is booked for."""
    preparation_start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Start of the preparation of the asset, when the offering has a preparation
    time."""
    recurrence: ReservationRecurrenceInput | None | Unset = UNSET
    """Schedule of a repeated booking."""
    request_id: str | None | Unset = UNSET
    """Node ID of the request that led to the booking."""
    reservation_offering_id: str | None | Unset = UNSET
    """Node ID of the offering under which the asset is booked."""
    source: str | None | Unset = UNSET
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = UNSET
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    """Start of the booking."""
    status: ReservationStatus | ReservationStatusLiteral | None | Unset = UNSET
    """Stage of the booking."""


class ReservationUpdateArgs(TypedDict, total=False):
    """The fields of ``ReservationUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the reservation to change."""
    client_mutation_id: str | None | Unset
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_id: str | None | Unset
    """Node ID of the asset that is booked."""
    created_by_id: str | None | Unset
    """Node ID of the person who made the booking."""
    description: str | None | Unset
    """Purpose of the booking, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    duration: int | None | Unset
    """Length of the booking in minutes of the offering's calendar."""
    end_at: datetime | SpecialTimestamp | None | Unset
    """End of the booking."""
    name: str | None | Unset
    """Purpose in one line."""
    person_id: str | None | Unset
    """Node ID of the person the asset is booked for."""
    preparation_start_at: datetime | SpecialTimestamp | None | Unset
    """Start of the preparation of the asset, when the offering has a preparation
    time."""
    recurrence: ReservationRecurrenceInput | None | Unset
    """Schedule of a repeated booking."""
    request_id: str | None | Unset
    """Node ID of the request that led to the booking."""
    reservation_offering_id: str | None | Unset
    """Node ID of the offering under which the asset is booked."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | SpecialTimestamp | None | Unset
    """Start of the booking."""
    status: ReservationStatus | ReservationStatusLiteral | None | Unset
    """Stage of the booking."""


class ReservationApplyRow(TypedDict, total=False):
    """A row for ``client.apply.reservations``: what it names is compared and
    written.
    """

    source_id: Required[str]
    configuration_item_id: str | None
    created_by_id: str | None
    description: str | None
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None
    duration: int | None
    end_at: datetime | SpecialTimestamp | None
    name: str | None
    person_id: str | None
    preparation_start_at: datetime | SpecialTimestamp | None
    recurrence: ReservationRecurrenceInput | None
    request_id: str | None
    reservation_offering_id: str | None
    start_at: datetime | SpecialTimestamp | None
    status: ReservationStatus | ReservationStatusLiteral | None
