"""Input objects: filters, orders and what mutations take."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime.codegen import FilterFields, GraphQLInput, UNSET

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal, Required, TypeAlias, TypedDict

    from .._runtime.codegen import Flag, FreeText, Unset
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.reservation import ReservationStatus, ReservationStatusLiteral
    from ..enums.reservation_offering import (
        ReservationOfferingOrderField,
        ReservationOfferingOrderFieldLiteral,
    )
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

    ReservationOfferingOrderBy: TypeAlias = Literal[
        "created_at",
        "name",
        "service_instance_name",
        "updated_at",
        "-created_at",
        "-name",
        "-service_instance_name",
        "-updated_at",
    ]

    class ReservationOfferingCreateArgs(TypedDict, total=False):
        """The fields of ``ReservationOfferingCreateInput`` as keyword arguments."""

        calendar_id: Required[str]
        max_duration: Required[int]
        min_duration: Required[int]
        name: Required[str]
        step_duration: Required[int]
        time_zone: Required[str]
        allow_repeat: bool | None | Unset
        client_mutation_id: str | None | Unset
        configuration_item_ids: Sequence[str] | None | Unset
        disabled: bool | None | Unset
        filters: Sequence[str] | None | Unset
        initial_status: ReservationStatus | ReservationStatusLiteral | None | Unset
        max_advance_duration: int | None | Unset
        min_advance_duration: int | None | Unset
        multi_day: bool | None | Unset
        preparation_duration: int | None | Unset
        private_reservations: bool | None | Unset
        service_instance_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset

    class ReservationOfferingUpdateArgs(TypedDict, total=False):
        """The fields of ``ReservationOfferingUpdateInput`` as keyword arguments."""

        id: Required[str]
        allow_repeat: bool | None | Unset
        calendar_id: str | None | Unset
        client_mutation_id: str | None | Unset
        configuration_item_ids: Sequence[str] | None | Unset
        disabled: bool | None | Unset
        filters: Sequence[str] | None | Unset
        initial_status: ReservationStatus | ReservationStatusLiteral | None | Unset
        max_advance_duration: int | None | Unset
        max_duration: int | None | Unset
        min_advance_duration: int | None | Unset
        min_duration: int | None | Unset
        multi_day: bool | None | Unset
        name: str | None | Unset
        preparation_duration: int | None | Unset
        private_reservations: bool | None | Unset
        service_instance_id: str | None | Unset
        source: str | None | Unset
        source_id: str | None | Unset
        step_duration: int | None | Unset
        time_zone: str | None | Unset


class ReservationOfferingCreateInput(GraphQLInput, frozen=True):
    """The input ``ReservationOfferingCreateInput``."""

    __graphql_name__ = "ReservationOfferingCreateInput"

    __graphql_fields__ = """
    allow_repeat allowRepeat Boolean
    calendar_id calendarId ID!
    client_mutation_id clientMutationId String
    configuration_item_ids configurationItemIds [ID!]
    disabled disabled Boolean
    filters filters [String!]
    initial_status initialStatus ReservationStatus
    max_advance_duration maxAdvanceDuration Int
    max_duration maxDuration Int!
    min_advance_duration minAdvanceDuration Int
    min_duration minDuration Int!
    multi_day multiDay Boolean
    name name String!
    preparation_duration preparationDuration Int
    private_reservations privateReservations Boolean
    service_instance_id serviceInstanceId ID
    source source String
    source_id sourceID String
    step_duration stepDuration Int!
    time_zone timeZone TimeZone!
    """

    __graphql_required__ = (
        "calendar_id",
        "max_duration",
        "min_duration",
        "name",
        "step_duration",
        "time_zone",
    )

    calendar_id: str
    max_duration: int
    min_duration: int
    name: str
    step_duration: int
    time_zone: str
    allow_repeat: bool | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    filters: Sequence[str] | None | Unset = UNSET
    initial_status: ReservationStatus | ReservationStatusLiteral | None | Unset = UNSET
    max_advance_duration: int | None | Unset = UNSET
    min_advance_duration: int | None | Unset = UNSET
    multi_day: bool | None | Unset = UNSET
    preparation_duration: int | None | Unset = UNSET
    private_reservations: bool | None | Unset = UNSET
    service_instance_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET


class ReservationOfferingFilter(GraphQLInput, frozen=True):
    """The input ``ReservationOfferingFilter``."""

    __graphql_name__ = "ReservationOfferingFilter"

    __graphql_fields__ = """
    allow_repeat allowRepeat Boolean
    created_at createdAt TimestampFilter
    disabled disabled Boolean
    id id IDFilter
    name name StringFilter
    query query String
    service service ReferenceFilter
    service_instance serviceInstance ReferenceFilter
    source source StringFilter
    source_id sourceID StringFilter
    updated_at updatedAt TimestampFilter
    """

    __graphql_where__ = "ReservationOfferingWhere"

    allow_repeat: bool | None | Unset = UNSET
    created_at: TimestampFilter | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    id: IDFilter | None | Unset = UNSET
    name: StringFilter | None | Unset = UNSET
    query: str | None | Unset = UNSET
    service: ReferenceFilter | None | Unset = UNSET
    service_instance: ReferenceFilter | None | Unset = UNSET
    source: StringFilter | None | Unset = UNSET
    source_id: StringFilter | None | Unset = UNSET
    updated_at: TimestampFilter | None | Unset = UNSET


class ReservationOfferingWhere(FilterFields):
    """What ``where`` can compare of ``ReservationOfferingFilter``."""

    __graphql_filter__ = "ReservationOfferingFilter"

    allow_repeat: Flag
    created_at: TimestampWhere
    disabled: Flag
    id: IDWhere
    name: StringWhere
    query: FreeText
    service: ReferenceWhere
    service_instance: ReferenceWhere
    source: StringWhere
    source_id: StringWhere
    updated_at: TimestampWhere


class ReservationOfferingOrder(GraphQLInput, frozen=True):
    """The input ``ReservationOfferingOrder``."""

    __graphql_name__ = "ReservationOfferingOrder"

    __graphql_fields__ = """
    direction direction OrderDirection
    field field ReservationOfferingOrderField!
    """

    __graphql_required__ = ("field",)

    __graphql_order__ = "field direction asc desc"

    field: ReservationOfferingOrderField | ReservationOfferingOrderFieldLiteral
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = UNSET


class ReservationOfferingUpdateInput(GraphQLInput, frozen=True):
    """The input ``ReservationOfferingUpdateInput``."""

    __graphql_name__ = "ReservationOfferingUpdateInput"

    __graphql_fields__ = """
    allow_repeat allowRepeat Boolean
    calendar_id calendarId ID
    client_mutation_id clientMutationId String
    configuration_item_ids configurationItemIds [ID!]
    disabled disabled Boolean
    filters filters [String!]
    id id ID!
    initial_status initialStatus ReservationStatus
    max_advance_duration maxAdvanceDuration Int
    max_duration maxDuration Int
    min_advance_duration minAdvanceDuration Int
    min_duration minDuration Int
    multi_day multiDay Boolean
    name name String
    preparation_duration preparationDuration Int
    private_reservations privateReservations Boolean
    service_instance_id serviceInstanceId ID
    source source String
    source_id sourceID String
    step_duration stepDuration Int
    time_zone timeZone TimeZone
    """

    __graphql_required__ = ("id",)

    id: str
    allow_repeat: bool | None | Unset = UNSET
    calendar_id: str | None | Unset = UNSET
    client_mutation_id: str | None | Unset = UNSET
    configuration_item_ids: Sequence[str] | None | Unset = UNSET
    disabled: bool | None | Unset = UNSET
    filters: Sequence[str] | None | Unset = UNSET
    initial_status: ReservationStatus | ReservationStatusLiteral | None | Unset = UNSET
    max_advance_duration: int | None | Unset = UNSET
    max_duration: int | None | Unset = UNSET
    min_advance_duration: int | None | Unset = UNSET
    min_duration: int | None | Unset = UNSET
    multi_day: bool | None | Unset = UNSET
    name: str | None | Unset = UNSET
    preparation_duration: int | None | Unset = UNSET
    private_reservations: bool | None | Unset = UNSET
    service_instance_id: str | None | Unset = UNSET
    source: str | None | Unset = UNSET
    source_id: str | None | Unset = UNSET
    step_duration: int | None | Unset = UNSET
    time_zone: str | None | Unset = UNSET
