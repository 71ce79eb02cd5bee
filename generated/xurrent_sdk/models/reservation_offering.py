# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ReservationOffering``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    of,
    pages,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from ..enums.reservation import ReservationStatus
    from .account import Account, AccountFields
    from .calendar import Calendar, CalendarFields
    from .configuration_item import ConfigurationItem, ConfigurationItemConnectionFields
    from .request_template import RequestTemplate, RequestTemplateConnectionFields
    from .service_instance import ServiceInstance, ServiceInstanceFields


class ReservationOffering(Node, Record, frozen=True):
    """Terms under which a set of CIs can be reserved."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    allow_repeat: bool | None = of("allowRepeat: Boolean")
    """True when bookings may repeat."""
    calendar: Calendar | None = of("calendar: Calendar")
    """Calendar with the hours in which assets are available."""
    configuration_items: list[ConfigurationItem] = pages(
        "configurationItems: ConfigurationItemConnection"
    )
    """CIs that can be booked."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    disabled: bool | None = of("disabled: Boolean")
    """True when no more bookings can be made."""
    filters: list[str] | None = of("filters: [String!]")
    """Criteria by which users may narrow the list of assets."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    initial_status: ReservationStatus | None = of("initialStatus: ReservationStatus")
    """Status of new bookings: `pending` or `confirmed`."""
    max_advance_duration: int | None = of("maxAdvanceDuration: Int")
    """How far ahead a booking may start, in minutes."""
    max_duration: int | None = of("maxDuration: Int")
    """Longest booking, in minutes."""
    min_advance_duration: int | None = of("minAdvanceDuration: Int")
    """Notice needed before a booking starts, in minutes."""
    min_duration: int | None = of("minDuration: Int")
    """Shortest booking, in minutes."""
    multi_day: bool | None = of("multiDay: Boolean")
    """True when a booking may end on another day than it starts."""
    name: str | None = of("name: String")
    preparation_duration: int | None = of("preparationDuration: Int")
    """Minutes needed to prepare the asset before a booking."""
    private_reservations: bool | None = of("privateReservations: Boolean")
    """True when end users cannot see bookings of others."""
    request_templates: list[RequestTemplate] = pages(
        "requestTemplates: RequestTemplateConnection"
    )
    """Request templates that use the offering."""
    service_instance: ServiceInstance | None = of("serviceInstance: ServiceInstance")
    """Service instance for which users must be covered."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    step_duration: int | None = of("stepDuration: Int")
    """Step in which the length of a booking is chosen, in minutes."""
    time_zone: str | None = of("timeZone: TimeZone")
    """Time zone of the calendar."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class ReservationOfferingPaths(Generic[Nul, Card]):
    """Paths to the fields of ``ReservationOffering``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    allow_repeat: Leaf[bool | None, Card]
    """True when bookings may repeat."""
    calendar: CalendarFields[None, Card]
    """Calendar with the hours in which assets are available."""
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    """CIs that can be booked."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    disabled: Leaf[bool | None, Card]
    """True when no more bookings can be made."""
    filters: Leaf[list[str] | None, Card]
    """Criteria by which users may narrow the list of assets."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    initial_status: Leaf[ReservationStatus | None, Card]
    """Status of new bookings: `pending` or `confirmed`."""
    max_advance_duration: Leaf[int | None, Card]
    """How far ahead a booking may start, in minutes."""
    max_duration: Leaf[int | None, Card]
    """Longest booking, in minutes."""
    min_advance_duration: Leaf[int | None, Card]
    """Notice needed before a booking starts, in minutes."""
    min_duration: Leaf[int | None, Card]
    """Shortest booking, in minutes."""
    multi_day: Leaf[bool | None, Card]
    """True when a booking may end on another day than it starts."""
    name: Leaf[str | None, Card]
    preparation_duration: Leaf[int | None, Card]
    """Minutes needed to prepare the asset before a booking."""
    private_reservations: Leaf[bool | None, Card]
    """True when end users cannot see bookings of others."""
    request_templates: RequestTemplateConnectionFields[
        list[RequestTemplate] | Nul, Card
    ]
    """Request templates that use the offering."""
    service_instance: ServiceInstanceFields[None, Card]
    """Service instance for which users must be covered."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    step_duration: Leaf[int | None, Card]
    """Step in which the length of a booking is chosen, in minutes."""
    time_zone: Leaf[str | None, Card]
    """Time zone of the calendar."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ReservationOfferingFields(
    ReservationOfferingPaths[Nul, Card],
    ObjectFields[
        ReservationOffering | Nul, "ReservationOfferingFields[Never, One]", Card
    ],
):
    """Fields of ``ReservationOffering`` to select."""


class ReservationOfferingConnectionFields(
    ReservationOfferingPaths[Never, Many],
    ConnectionFields[Row, "ReservationOfferingFields[Never, One]", Card],
):
    """Fields of a connection of ``ReservationOffering`` to select."""
