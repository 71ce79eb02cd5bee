"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET, Values

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import (
        Flag,
        FreeText,
        SpecialTimestamp,
        TimeOfDay,
        Unset,
        UploadedFile,
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

    class ReservationCreateArgs(TypedDict, total=False):
        """The fields of ``ReservationCreateInput`` as keyword arguments."""

        configuration_item_id: Required[str]
        name: Required[str]
        person_id: Required[str]
        reservation_offering_id: Required[str]
        start_at: Required[datetime | SpecialTimestamp]
        client_mutation_id: str | None | Unset
        created_by_id: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        duration: int | None | Unset
        end_at: datetime | SpecialTimestamp | None | Unset
        preparation_start_at: datetime | SpecialTimestamp | None | Unset
        recurrence: ReservationRecurrenceInput | None | Unset
        request_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        status: ReservationStatus | ReservationStatusLiteral | None | Unset

    class ReservationUpdateArgs(TypedDict, total=False):
        """The fields of ``ReservationUpdateInput`` as keyword arguments."""

        id: Required[str]
        client_mutation_id: str | None | Unset
        configuration_item_id: str | None | Unset
        created_by_id: str | None | Unset
        description: str | None | Unset
        description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset
        duration: int | None | Unset
        end_at: datetime | SpecialTimestamp | None | Unset
        name: str | None | Unset
        person_id: str | None | Unset
        preparation_start_at: datetime | SpecialTimestamp | None | Unset
        recurrence: ReservationRecurrenceInput | None | Unset
        request_id: str | None | Unset
        reservation_offering_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        start_at: datetime | SpecialTimestamp | None | Unset
        status: ReservationStatus | ReservationStatusLiteral | None | Unset


class ReservationCreateInput(GraphQLInput, frozen=True):
    """The input ``ReservationCreateInput``."""

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

    __graphql_required__ = (
        "configuration_item_id",
        "name",
        "person_id",
        "reservation_offering_id",
        "start_at",
    )

    configuration_item_id: str
    name: str
    person_id: str
    reservation_offering_id: str
    start_at: datetime | SpecialTimestamp
    client_mutation_id: str | None | Unset = UNSET
    created_by_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    duration: int | None | Unset = UNSET
    end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    preparation_start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    recurrence: ReservationRecurrenceInput | None | Unset = UNSET
    request_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    status: ReservationStatus | ReservationStatusLiteral | None | Unset = UNSET


class ReservationFilter(GraphQLInput, frozen=True):
    """The input ``ReservationFilter``."""

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
    ci: ReferenceFilter | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    end_at: TimestampFilter | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    person: ReferenceFilter | None | Unset = UNSET
    preparation_start_at: TimestampFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    recurrent: bool | None | Unset = UNSET
    reservation_offering: ReferenceFilter | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    service_instance: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    start_at: TimestampFilter | None | Unset = UNSET
    status: ReservationStatusFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ReservationWhere(FilterFields):
    """What ``where`` can compare of ``ReservationFilter``."""

    __graphql_filter__ = "ReservationFilter"

    account: StringWhere
    ci: ReferenceWhere
    created_at: TimestampWhere
    end_at: TimestampWhere
    id: IDWhere
    name: StringWhere
    person: ReferenceWhere
    preparation_start_at: TimestampWhere
    query: FreeText
    recurrent: Flag
    reservation_offering: ReferenceWhere
    service: ReferenceWhere
    service_instance: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    start_at: TimestampWhere
    status: ReservationStatusWhere
    updated_at: TimestampWhere


class ReservationOrder(GraphQLInput, frozen=True):
    """The input ``ReservationOrder``."""

    __graphql_name__ = "ReservationOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ReservationOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ReservationOrderField | ReservationOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ReservationRecurrenceInput(GraphQLInput, frozen=True):
    """The input ``ReservationRecurrenceInput``."""

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
    day_of_month: Sequence[int] | None | Unset = UNSET
    day_of_week: bool | None | Unset = UNSET
    day_of_week_day: DayNames | DayNamesLiteral | None | Unset = UNSET
    day_of_week_index: (
        RecurrenceDayOfWeekIndex | RecurrenceDayOfWeekIndexLiteral | None | Unset
    ) = UNSET
    end_date: date | None | Unset = UNSET
    frequency: RecurrenceFrequency | RecurrenceFrequencyLiteral | None | Unset = UNSET
    interval: int | None | Unset = UNSET
    month_of_year: Sequence[int] | None | Unset = UNSET
    start_date: date | None | Unset = UNSET
    time_of_day: TimeOfDay | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET


class ReservationStatusFilter(GraphQLInput, frozen=True):
    """The input ``ReservationStatusFilter``."""

    __graphql_name__ = "ReservationStatusFilter"

    __graphql_fields__ = """
    negate negate Boolean
    values values [ReservationStatus]
    """

    __graphql_where__ = "ReservationStatusWhere"

    negate: bool | None | Unset = UNSET
    values: (
        Sequence[ReservationStatus | ReservationStatusLiteral | None] | None | Unset
    ) = UNSET


class ReservationStatusWhere(Values["ReservationStatus | ReservationStatusLiteral"]):
    """The operators of ``ReservationStatusFilter``."""


class ReservationUpdateInput(GraphQLInput, frozen=True):
    """The input ``ReservationUpdateInput``."""

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

    __graphql_required__ = ("id",)

    id: str
    client_mutation_id: str | None | Unset = UNSET
    configuration_item_id: str | None | Unset = UNSET
    created_by_id: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    description_attachments: Sequence[AttachmentInput | UploadedFile] | None | Unset = (
        UNSET
    )
    duration: int | None | Unset = UNSET
    end_at: datetime | SpecialTimestamp | None | Unset = UNSET
    name: str | None | Unset = UNSET
    person_id: str | None | Unset = UNSET
    preparation_start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    recurrence: ReservationRecurrenceInput | None | Unset = UNSET
    request_id: str | None | Unset = UNSET
    reservation_offering_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    start_at: datetime | SpecialTimestamp | None | Unset = UNSET
    status: ReservationStatus | ReservationStatusLiteral | None | Unset = UNSET
