"""``ReservationOffering``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import (
    Card,
    ConnectionFields,
    ListFields,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.reservation import ReservationStatus
    from .account import Account, AccountFields
    from .calendar import Calendar, CalendarFields
    from .configuration_item import ConfigurationItem, ConfigurationItemConnectionFields
    from .request_template import RequestTemplate, RequestTemplateConnectionFields
    from .service_instance import ServiceInstance, ServiceInstanceFields


class ReservationOffering(Node, Record, frozen=True):
    """The type ``ReservationOffering``."""

    __graphql_name__ = "ReservationOffering"

    __graphql_fields__ = """
    account account Account
    allow_repeat allowRepeat Boolean
    calendar calendar Calendar
    configuration_items configurationItems ConfigurationItemConnection relay
    created_at createdAt ISO8601Timestamp
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
    request_templates requestTemplates RequestTemplateConnection relay
    service_instance serviceInstance ServiceInstance
    source source String
    source_id sourceID String
    step_duration stepDuration Int
    time_zone timeZone TimeZone
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    allow_repeat: bool | None = absent
    calendar: Calendar | None = absent
    configuration_items: list[ConfigurationItem] = absent
    created_at: datetime | SpecialTimestamp | None = absent
    disabled: bool | None = absent
    filters: list[str] | None = absent
    id: str = absent
    initial_status: ReservationStatus | None = absent
    max_advance_duration: int | None = absent
    max_duration: int | None = absent
    min_advance_duration: int | None = absent
    min_duration: int | None = absent
    multi_day: bool | None = absent
    name: str | None = absent
    preparation_duration: int | None = absent
    private_reservations: bool | None = absent
    request_templates: list[RequestTemplate] = absent
    service_instance: ServiceInstance | None = absent
    source: str | None = absent
    source_id: str | None = absent
    step_duration: int | None = absent
    time_zone: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class ReservationOfferingPaths(Generic[Nul, Card]):
    """The fields of ``ReservationOffering`` as paths."""

    account: AccountFields[None, Card]
    allow_repeat: Leaf[bool | None, Card]
    calendar: CalendarFields[None, Card]
    configuration_items: ConfigurationItemConnectionFields[
        list[ConfigurationItem] | Nul, Card
    ]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    disabled: Leaf[bool | None, Card]
    filters: Leaf[list[str] | None, Card]
    id: Leaf[str | Nul, Card]
    initial_status: Leaf[ReservationStatus | None, Card]
    max_advance_duration: Leaf[int | None, Card]
    max_duration: Leaf[int | None, Card]
    min_advance_duration: Leaf[int | None, Card]
    min_duration: Leaf[int | None, Card]
    multi_day: Leaf[bool | None, Card]
    name: Leaf[str | None, Card]
    preparation_duration: Leaf[int | None, Card]
    private_reservations: Leaf[bool | None, Card]
    request_templates: RequestTemplateConnectionFields[
        list[RequestTemplate] | Nul, Card
    ]
    service_instance: ServiceInstanceFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    step_duration: Leaf[int | None, Card]
    time_zone: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class ReservationOfferingFields(
    ReservationOfferingPaths[Nul, Card],
    ObjectFields[
        ReservationOffering | Nul, "ReservationOfferingFields[Never, One]", Card
    ],
):
    """What can be selected from ``ReservationOffering``."""


class ReservationOfferingListFields(
    ReservationOfferingPaths[Never, Many],
    ListFields[Row, "ReservationOfferingFields[Never, One]", Card],
):
    """What can be selected from a list of ``ReservationOffering``."""


class ReservationOfferingConnectionFields(
    ReservationOfferingPaths[Never, Many],
    ConnectionFields[Row, "ReservationOfferingFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ReservationOffering``."""
