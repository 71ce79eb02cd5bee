# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Input objects: filters, orders and arguments of mutations."""

from __future__ import annotations

from typing import Literal, TYPE_CHECKING, TypeAlias
from typing_extensions import TypedDict

from .._runtime.codegen import FilterFields, GraphQLInput, MutationInput, needs, unset

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Never, Required

    from .._runtime.codegen import Flag, FreeText, One, Unset
    from ..apply import (
        CalendarApplyKey,
        ConfigurationItemApplyKey,
        ServiceInstanceApplyKey,
    )
    from ..enums.common import OrderDirection, OrderDirectionLiteral
    from ..enums.reservation import ReservationStatus, ReservationStatusLiteral
    from ..enums.reservation_offering import (
        ReservationOfferingOrderField,
        ReservationOfferingOrderFieldLiteral,
    )
    from ..models.reservation_offering import (
        ReservationOffering,
        ReservationOfferingFields,
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


class ReservationOfferingCreateInput(
    GraphQLInput,
    MutationInput["ReservationOffering", "ReservationOfferingFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `reservationOfferingCreate` mutation."""

    calendar_id: str = needs(title="calendarId: ID!")
    """Node ID of the calendar with the hours in which assets are available."""
    max_duration: int = needs(title="maxDuration: Int!")
    """Longest booking, in minutes."""
    min_duration: int = needs(title="minDuration: Int!")
    """Shortest booking, in minutes."""
    name: str = needs(title="name: String!")
    step_duration: int = needs(title="stepDuration: Int!")
    """Step in which the length of a booking is chosen, in minutes."""
    time_zone: str = needs(title="timeZone: TimeZone!")
    """Time zone of the calendar."""
    allow_repeat: bool | None | Unset = unset("allowRepeat: Boolean")
    """True when bookings may repeat."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = unset(
        "configurationItemIds: [ID!]"
    )
    """Node IDs of the CIs that can be booked."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when no more bookings can be made."""
    filters: Sequence[str] | None | Unset = unset("filters: [String!]")
    """Criteria by which users may narrow the list of assets."""
    initial_status: ReservationStatus | ReservationStatusLiteral | None | Unset = unset(
        "initialStatus: ReservationStatus"
    )
    """Status of new bookings: `pending` or `confirmed`."""
    max_advance_duration: int | None | Unset = unset("maxAdvanceDuration: Int")
    """How far ahead a booking may start, in minutes."""
    min_advance_duration: int | None | Unset = unset("minAdvanceDuration: Int")
    """Notice needed before a booking starts, in minutes."""
    multi_day: bool | None | Unset = unset("multiDay: Boolean")
    """True when a booking may end on another day than it starts."""
    preparation_duration: int | None | Unset = unset("preparationDuration: Int")
    """Minutes needed to prepare the asset before a booking."""
    private_reservations: bool | None | Unset = unset("privateReservations: Boolean")
    """True when end users cannot see bookings of others."""
    service_instance_id: str | None | Unset = unset("serviceInstanceId: ID")
    """Node ID of the service instance for which users must be covered."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""


class ReservationOfferingCreateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ReservationOfferingCreateInput`` as keyword arguments."""

    calendar_id: Required[str]
    """Node ID of the calendar with the hours in which assets are available."""
    max_duration: Required[int]
    """Longest booking, in minutes."""
    min_duration: Required[int]
    """Shortest booking, in minutes."""
    name: Required[str]
    step_duration: Required[int]
    """Step in which the length of a booking is chosen, in minutes."""
    time_zone: Required[str]
    """Time zone of the calendar."""
    allow_repeat: bool | None | Unset
    """True when bookings may repeat."""
    configuration_item_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs that can be booked."""
    disabled: bool | None | Unset
    """True when no more bookings can be made."""
    filters: Sequence[str] | None | Unset
    """Criteria by which users may narrow the list of assets."""
    initial_status: ReservationStatus | ReservationStatusLiteral | None | Unset
    """Status of new bookings: `pending` or `confirmed`."""
    max_advance_duration: int | None | Unset
    """How far ahead a booking may start, in minutes."""
    min_advance_duration: int | None | Unset
    """Notice needed before a booking starts, in minutes."""
    multi_day: bool | None | Unset
    """True when a booking may end on another day than it starts."""
    preparation_duration: int | None | Unset
    """Minutes needed to prepare the asset before a booking."""
    private_reservations: bool | None | Unset
    """True when end users cannot see bookings of others."""
    service_instance_id: str | None | Unset
    """Node ID of the service instance for which users must be covered."""
    source: str | None | Unset
    """Name of the external system that owns the record, at most 30 characters."""
    source_id: str | None | Unset
    """Key of the record in the external system, at most 128 characters."""


class ReservationOfferingFilter(GraphQLInput, frozen=True):
    """Conditions for `Query.reservationOfferings`; all that are given have to hold."""

    __graphql_where__ = "ReservationOfferingWhere"

    allow_repeat: bool | None | Unset = unset("allowRepeat: Boolean")
    """Required value of `allowRepeat`: true when bookings may repeat."""
    created_at: TimestampFilter | None | Unset = unset("createdAt: TimestampFilter")
    """By time of creation."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """Only disabled records if true, only enabled ones if false."""
    id: IDFilter | None | Unset = unset("id: IDFilter")
    """By node ID."""
    name: StringFilter | None | Unset = unset("name: StringFilter")
    query: str | None | Unset = unset("query: String")
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceFilter | None | Unset = unset("service: ReferenceFilter")
    """By node ID of the service."""
    service_instance: ReferenceFilter | None | Unset = unset(
        "serviceInstance: ReferenceFilter"
    )
    """By node ID of the service instance for which users must be covered."""
    source: StringFilter | None | Unset = unset("source: StringFilter")
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringFilter | None | Unset = unset("sourceID: StringFilter")
    """By key in the external system."""
    updated_at: TimestampFilter | None | Unset = unset("updatedAt: TimestampFilter")
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ReservationOfferingWhere(FilterFields):
    """Fields of ``ReservationOfferingFilter`` for conditions of ``where``."""

    allow_repeat: Flag
    """Required value of `allowRepeat`: true when bookings may repeat."""
    created_at: TimestampWhere
    """By time of creation."""
    disabled: Flag
    """Only disabled records if true, only enabled ones if false."""
    id: IDWhere
    """By node ID."""
    name: StringWhere
    query: FreeText
    """Free-text search, as in the search box of the user interface."""
    service: ReferenceWhere
    """By node ID of the service."""
    service_instance: ReferenceWhere
    """By node ID of the service instance for which users must be covered."""
    source: StringWhere
    """By name of the external system; combine with `sourceID` to find one record."""
    source_id: StringWhere
    """By key in the external system."""
    updated_at: TimestampWhere
    """By time of the last change; use `greaterThanOrEqualTo` for incremental reads."""


class ReservationOfferingOrder(GraphQLInput, frozen=True):
    """Sort key for `Query.reservationOfferings`; give several in order of
    precedence.
    """

    __graphql_order__ = "field direction asc desc"

    field: ReservationOfferingOrderField | ReservationOfferingOrderFieldLiteral = needs(
        title="field: ReservationOfferingOrderField!"
    )
    direction: OrderDirection | OrderDirectionLiteral | None | Unset = unset(
        "direction: OrderDirection"
    )
    """Whether to sort ascending or descending."""


class ReservationOfferingUpdateInput(
    GraphQLInput,
    MutationInput["ReservationOffering", "ReservationOfferingFields[Never, One]"],
    frozen=True,
):
    """Arguments of the `reservationOfferingUpdate` mutation."""

    __graphql_apply__ = """
    calendar_id:>calendar
    configuration_item_ids:*configuration_items
    service_instance_id:>service_instance
    """

    id: str = needs(title="id: ID!")
    """Node ID of the reservation offering to change."""
    allow_repeat: bool | None | Unset = unset("allowRepeat: Boolean")
    """True when bookings may repeat."""
    calendar_id: str | None | Unset = unset("calendarId: ID")
    """Node ID of the calendar with the hours in which assets are available."""
    client_mutation_id: str | None | Unset = unset("clientMutationId: String")
    """Any text; echoed in the answer, without any other effect."""
    configuration_item_ids: Sequence[str] | None | Unset = unset(
        "configurationItemIds: [ID!]"
    )
    """Node IDs of the CIs that can be booked."""
    disabled: bool | None | Unset = unset("disabled: Boolean")
    """True when no more bookings can be made."""
    filters: Sequence[str] | None | Unset = unset("filters: [String!]")
    """Criteria by which users may narrow the list of assets."""
    initial_status: ReservationStatus | ReservationStatusLiteral | None | Unset = unset(
        "initialStatus: ReservationStatus"
    )
    """Status of new bookings: `pending` or `confirmed`."""
    max_advance_duration: int | None | Unset = unset("maxAdvanceDuration: Int")
    """How far ahead a booking may start, in minutes."""
    max_duration: int | None | Unset = unset("maxDuration: Int")
    """Longest booking, in minutes."""
    min_advance_duration: int | None | Unset = unset("minAdvanceDuration: Int")
    """Notice needed before a booking starts, in minutes."""
    min_duration: int | None | Unset = unset("minDuration: Int")
    """Shortest booking, in minutes."""
    multi_day: bool | None | Unset = unset("multiDay: Boolean")
    """True when a booking may end on another day than it starts."""
    name: str | None | Unset = unset("name: String")
    preparation_duration: int | None | Unset = unset("preparationDuration: Int")
    """Minutes needed to prepare the asset before a booking."""
    private_reservations: bool | None | Unset = unset("privateReservations: Boolean")
    """True when end users cannot see bookings of others."""
    service_instance_id: str | None | Unset = unset("serviceInstanceId: ID")
    """Node ID of the service instance for which users must be covered."""
    source: str | None | Unset = unset("source: String")
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset = unset("sourceID: String")
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    step_duration: int | None | Unset = unset("stepDuration: Int")
    """Step in which the length of a booking is chosen, in minutes."""
    time_zone: str | None | Unset = unset("timeZone: TimeZone")
    """Time zone of the calendar."""


class ReservationOfferingUpdateArgs(TypedDict, total=False, closed=True):
    """The fields of ``ReservationOfferingUpdateInput`` as keyword arguments."""

    id: Required[str]
    """Node ID of the reservation offering to change."""
    allow_repeat: bool | None | Unset
    """True when bookings may repeat."""
    calendar_id: str | None | Unset
    """Node ID of the calendar with the hours in which assets are available."""
    configuration_item_ids: Sequence[str] | None | Unset
    """Node IDs of the CIs that can be booked."""
    disabled: bool | None | Unset
    """True when no more bookings can be made."""
    filters: Sequence[str] | None | Unset
    """Criteria by which users may narrow the list of assets."""
    initial_status: ReservationStatus | ReservationStatusLiteral | None | Unset
    """Status of new bookings: `pending` or `confirmed`."""
    max_advance_duration: int | None | Unset
    """How far ahead a booking may start, in minutes."""
    max_duration: int | None | Unset
    """Longest booking, in minutes."""
    min_advance_duration: int | None | Unset
    """Notice needed before a booking starts, in minutes."""
    min_duration: int | None | Unset
    """Shortest booking, in minutes."""
    multi_day: bool | None | Unset
    """True when a booking may end on another day than it starts."""
    name: str | None | Unset
    preparation_duration: int | None | Unset
    """Minutes needed to prepare the asset before a booking."""
    private_reservations: bool | None | Unset
    """True when end users cannot see bookings of others."""
    service_instance_id: str | None | Unset
    """Node ID of the service instance for which users must be covered."""
    source: str | None | Unset
    """Name of the external system that owns the record; changing it takes the Account
    Administrator role."""
    source_id: str | None | Unset
    """Key in the external system, at most 128 characters; changing it takes the Account
    Administrator role."""
    step_duration: int | None | Unset
    """Step in which the length of a booking is chosen, in minutes."""
    time_zone: str | None | Unset
    """Time zone of the calendar."""


class ReservationOfferingApplyRow(TypedDict, total=False):
    """Row for ``client.apply.reservation_offerings``. Omitted fields are left
    unchanged.
    """

    source_id: Required[str]
    allow_repeat: bool | None
    calendar_id: str | None
    configuration_item_ids: Sequence[str] | None
    disabled: bool | None
    filters: Sequence[str] | None
    initial_status: ReservationStatus | ReservationStatusLiteral | None
    max_advance_duration: int | None
    max_duration: int | None
    min_advance_duration: int | None
    min_duration: int | None
    multi_day: bool | None
    name: str | None
    preparation_duration: int | None
    private_reservations: bool | None
    service_instance_id: str | None
    step_duration: int | None
    time_zone: str | None
    calendar: str | CalendarApplyKey | None
    configuration_items: Sequence[str | ConfigurationItemApplyKey] | None
    service_instance: str | ServiceInstanceApplyKey | None
