# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import (
    FilterFields,
    GraphQLInput,
    MutationInput,
    Values,
    needs,
    unset,
)

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from typing import Never, Required

    from .._runtime.attachments.uploaded import UploadedFile
    from .._runtime.codegen import Flag, FreeText, One, TimeOfDay, Unset
    from ..apply import (
        ConfigurationItemApplyKey,
        PersonApplyKey,
        RequestApplyKey,
        ReservationOfferingApplyKey,
    )
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
    from ..models.reservation import Reservation, ReservationFields
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


class ReservationCreateInput(
    GraphQLInput,
    MutationInput["Reservation", "ReservationFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `reservationCreate` mutation."""

    configuration_item_id: str = needs(title="configurationItemId: ID!")
    """Node ID of the asset that is booked."""
    name: str = needs(title="name: String!")
    """Purpose in one line."""
    person_id: str = needs(title="personId: ID!")
    """Node ID of the person the asset is booked for."""
    reservation_offering_id: str = needs(title="reservationOfferingId: ID!")
    """Node ID of the offering under which the asset is booked."""
    start_at: datetime = needs(title="startAt: ISO8601Timestamp!")
    """Start of the booking."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    created_by_id: str | None | Unset = unset("createdById: ID")
    """Node ID of the person who made the booking."""
    description: str | None | Unset = unset("description: String")
    """Purpose of the booking, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    duration: int | None | Unset = unset("duration: Int")
    """Length of the booking in minutes of the offering's calendar."""
    end_at: datetime | None | Unset = unset("endAt: ISO8601Timestamp")
    """End of the booking."""
    preparation_start_at: datetime | None | Unset = unset(
        "preparationStartAt: ISO8601Timestamp"
    )
    """Start of the preparation of the asset, when the offering has a preparation
    time."""
    recurrence: ReservationRecurrenceInput | None | Unset = unset(
        "recurrence: ReservationRecurrenceInput"
    )
    """Schedule of a repeated booking."""
    request_id: str | None | Unset = unset("requestId: ID")
    """Node ID of the request that led to the booking."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    status: ReservationStatus | ReservationStatusLiteral | None | Unset = unset(
        "status: ReservationStatus"
    )
    """Stage of the booking."""


class ReservationCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ReservationCreateInput`` as keyword arguments."""

    configuration_item_id: Required[str]
    """Node ID of the asset that is booked."""
    name: Required[str]
    """Purpose in one line."""
    person_id: Required[str]
    """Node ID of the person the asset is booked for."""
    reservation_offering_id: Required[str]
    """Node ID of the offering under which the asset is booked."""
    start_at: Required[datetime]
    """Start of the booking."""
    created_by_id: str | None | Unset
    """Node ID of the person who made the booking."""
    description: str | None | Unset
    """Purpose of the booking, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
    """Uploaded files for `description`."""
    duration: int | None | Unset
    """Length of the booking in minutes of the offering's calendar."""
    end_at: datetime | None | Unset
    """End of the booking."""
    preparation_start_at: datetime | None | Unset
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

    __graphql_where__ = "ReservationWhere"

    account: StringFilter | None | Unset = unset("account: StringFilter")
    """By ID of the owning account."""
    ci: ReferenceFilter | None | Unset = unset("ci: ReferenceFilter")
    """By node ID of a linked CI."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    end_at: TimestampFilter | None | Unset = unset("endAt: TimestampFilter")
    """Range for `endAt` (end of the booking)."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    person: ReferenceFilter | None | Unset = unset("person: ReferenceFilter")
    """By node ID of the person the asset is booked for."""
    preparation_start_at: TimestampFilter | None | Unset = unset(
        "preparationStartAt: TimestampFilter"
    )
    """Range for `preparationStartAt` (start of the preparation of the asset, when the
    offering has a preparation time)."""
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    recurrent: bool | None | Unset = unset("recurrent: Boolean")
    """Only repeated, or only single, bookings."""
    reservation_offering: ReferenceFilter | None | Unset = unset(
        "reservationOffering: ReferenceFilter"
    )
    """By node ID of the offering under which the asset is booked."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service."""
    service_instance: ReferenceFilter | None | Unset = unset(
        "serviceInstance: ReferenceFilter"
    )
    """By node ID of the service instance."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    start_at: TimestampFilter | None | Unset = unset("startAt: TimestampFilter")
    """Range for `startAt` (start of the booking)."""
    status: ReservationStatusFilter | None | Unset = unset(
        "status: ReservationStatusFilter"
    )
    """Condition on `status` (stage of the booking)."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ReservationWhere(FilterFields):
    """Fields of ``ReservationFilter`` for conditions of ``where``."""

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

    __graphql_order__ = "field direction asc desc"

    field: ReservationOrderField | ReservationOrderFieldLiteral = needs(
        title="field: ReservationOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ReservationRecurrenceInput(GraphQLInput, frozen=True):
    """Schedule of a repeated reservation."""

    day: Sequence[int] | None | Unset = unset("day: [Int!]")
    """Days of the week for a daily schedule: 0 Sunday to 6 Saturday."""
    day_of_month: Sequence[int] | None | Unset = unset("dayOfMonth: [Int!]")
    """Days of the month: 1 to 31, -1 for the last day."""
    day_of_week: bool | None | Unset = unset("dayOfWeek: Boolean")
    """True when `dayOfWeekIndex` and `dayOfWeekDay` choose the day; monthly and yearly
    only."""
    day_of_week_day: DayNames | DayNamesLiteral | None | Unset = unset(
        "dayOfWeekDay: DayNames"
    )
    """Weekday within the month, with `dayOfWeekIndex`."""
    day_of_week_index: (
        RecurrenceDayOfWeekIndex | RecurrenceDayOfWeekIndexLiteral | None | Unset
    ) = unset("dayOfWeekIndex: RecurrenceDayOfWeekIndex")
    """Which such weekday of the month, e.g. the second."""
    end_date: date | None | Unset = unset("endDate: ISO8601Date")
    """Last day on which an occurrence may start."""
    frequency: RecurrenceFrequency | RecurrenceFrequencyLiteral | None | Unset = unset(
        "frequency: RecurrenceFrequency"
    )
    """Unit of repetition."""
    interval: int | None | Unset = unset("interval: Int")
    """Number of units between occurrences, e.g. 2 for every second week."""
    month_of_year: Sequence[int] | None | Unset = unset("monthOfYear: [Int!]")
    """Months for a yearly schedule, 1 to 12."""
    start_date: date | None | Unset = unset("startDate: ISO8601Date")
    """First day on which an occurrence may start."""
    time_of_day: TimeOfDay | None | Unset = unset("timeOfDay: ISO8601Time")
    """Time at which an occurrence starts, `HH:mm`."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of `timeOfDay`."""


class ReservationStatusFilter(GraphQLInput, frozen=True):
    """Condition on `ReservationStatus` values."""

    __graphql_where__ = "ReservationStatusWhere"

    negate: bool | None | Unset = unset("negate: Boolean")
    """True to match everything else."""
    values: (
        Sequence[ReservationStatus | ReservationStatusLiteral | None] | None | Unset
    ) = unset("values: [ReservationStatus]")
    """Values to match; an empty list matches records without a value."""


class ReservationStatusWhere(Values["ReservationStatus | ReservationStatusLiteral"]):
    """The operators of ``ReservationStatusFilter``."""


class ReservationUpdateInput(
    GraphQLInput,
    MutationInput["Reservation", "ReservationFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `reservationUpdate` mutation."""

    __graphql_apply__ = """
    configuration_item_id:>configuration_item
    created_by_id:>created_by
    description_attachments:!
    person_id:>person
    recurrence:@recurrence
    request_id:>request
    reservation_offering_id:>reservation_offering
    """

    id: str = needs(title="id: ID!")
    """Node ID of the reservation to change."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_id: str | None | Unset = unset("configurationItemId: ID")
    """Node ID of the asset that is booked."""
    created_by_id: str | None | Unset = unset("createdById: ID")
    """Node ID of the person who made the booking."""
    description: str | None | Unset = unset("description: String")
    """Purpose of the booking, in rich text."""
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        unset("descriptionAttachments: [AttachmentInput!]")
    )
    """Uploaded files for `description`."""
    duration: int | None | Unset = unset("duration: Int")
    """Length of the booking in minutes of the offering's calendar."""
    end_at: datetime | None | Unset = unset("endAt: ISO8601Timestamp")
    """End of the booking."""
    name: str | None | Unset = unset("name: String")
    """Purpose in one line."""
    person_id: str | None | Unset = unset("personId: ID")
    """Node ID of the person the asset is booked for."""
    preparation_start_at: datetime | None | Unset = unset(
        "preparationStartAt: ISO8601Timestamp"
    )
    """Start of the preparation of the asset, when the offering has a preparation
    time."""
    recurrence: ReservationRecurrenceInput | None | Unset = unset(
        "recurrence: ReservationRecurrenceInput"
    )
    """Schedule of a repeated booking."""
    request_id: str | None | Unset = unset("requestId: ID")
    """Node ID of the request that led to the booking."""
    reservation_offering_id: str | None | Unset = unset("reservationOfferingId: ID")
    """Node ID of the offering under which the asset is booked."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    start_at: datetime | None | Unset = unset("startAt: ISO8601Timestamp")
    """Start of the booking."""
    status: ReservationStatus | ReservationStatusLiteral | None | Unset = unset(
        "status: ReservationStatus"
    )
    """Stage of the booking."""


class ReservationUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ReservationUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the reservation to change."""
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
    end_at: datetime | None | Unset
    """End of the booking."""
    name: str | None | Unset
    """Purpose in one line."""
    person_id: str | None | Unset
    """Node ID of the person the asset is booked for."""
    preparation_start_at: datetime | None | Unset
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
    start_at: datetime | None | Unset
    """Start of the booking."""
    status: ReservationStatus | ReservationStatusLiteral | None | Unset
    """Stage of the booking."""


class ReservationApplyRow(TypedDict, total=False):
    """Row for ``client.apply.reservations``. Omitted fields are left unchanged."""

    source_id: Required[str]
    configuration_item_id: str | None
    created_by_id: str | None
    description: str | None
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None
    duration: int | None
    end_at: datetime | None
    name: str | None
    person_id: str | None
    preparation_start_at: datetime | None
    recurrence: ReservationRecurrenceInput | None
    request_id: str | None
    reservation_offering_id: str | None
    start_at: datetime | None
    status: ReservationStatus | ReservationStatusLiteral | None
    configuration_item: str | ConfigurationItemApplyKey | None
    created_by: str | PersonApplyKey | None
    person: str | PersonApplyKey | None
    request: str | RequestApplyKey | None
    reservation_offering: str | ReservationOfferingApplyKey | None
