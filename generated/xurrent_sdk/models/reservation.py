# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Reservation``: the model and its selectable fields."""

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
from .has_life_cycle_state import HasLifeCycleState
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from ..enums.common import LifeCycleState
    from ..enums.reservation import ReservationStatus
    from .account import Account, AccountFields
    from .attachment import Attachment, AttachmentConnectionFields
    from .configuration_item import ConfigurationItem, ConfigurationItemFields
    from .person import Person, PersonFields
    from .recurrence import Recurrence, RecurrenceFields
    from .request import Request, RequestFields
    from .reservation_offering import ReservationOffering, ReservationOfferingFields


class Reservation(HasLifeCycleState, Node, Record, frozen=True):
    """Booking of a CI, such as a room or loan laptop, for a period."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    configuration_item: ConfigurationItem | None = of(
        "configurationItem: ConfigurationItem"
    )
    """Asset that is booked."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    created_by: Person | None = of("createdBy: Person")
    """Person who made the booking."""
    description: str | None = of("description: String")
    """Purpose of the booking, in rich text."""
    description_attachments: list[Attachment] = pages(
        "descriptionAttachments: AttachmentConnection"
    )
    """Files and images that belong to `description`."""
    duration: int | None = of("duration: Int")
    """Length of the booking in minutes of the offering's calendar."""
    end_at: datetime | None = of("endAt: ISO8601Timestamp")
    """End of the booking."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    life_cycle_state: LifeCycleState | None = of("lifeCycleState: LifeCycleState")
    """Whether the record is active, archived, trashed or erased."""
    name: str | None = of("name: String")
    """Purpose in one line."""
    only_this_occurrence: bool | None = of("onlyThisOccurrence: Boolean")
    """True when only one occurrence of a repeated booking deviates."""
    person: Person | None = of("person: Person")
    """Person the asset is booked for."""
    preparation_start_at: datetime | None = of("preparationStartAt: ISO8601Timestamp")
    """Start of the preparation of the asset, when the offering has a preparation
    time."""
    recurrence: Recurrence | None = of("recurrence: Recurrence")
    """Schedule of a repeated booking."""
    request: Request | None = of("request: Request")
    """Request that led to the booking."""
    reservation_offering: ReservationOffering | None = of(
        "reservationOffering: ReservationOffering"
    )
    """Offering under which the asset is booked."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | None = of("startAt: ISO8601Timestamp")
    """Start of the booking."""
    status: ReservationStatus | None = of("status: ReservationStatus")
    """Stage of the booking."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class ReservationPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Reservation``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    configuration_item: ConfigurationItemFields[None, Card]
    """Asset that is booked."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    created_by: PersonFields[None, Card]
    """Person who made the booking."""
    description: Leaf[str | None, Card]
    """Purpose of the booking, in rich text."""
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `description`."""
    duration: Leaf[int | None, Card]
    """Length of the booking in minutes of the offering's calendar."""
    end_at: Leaf[datetime | None, Card]
    """End of the booking."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    """Whether the record is active, archived, trashed or erased."""
    name: Leaf[str | None, Card]
    """Purpose in one line."""
    only_this_occurrence: Leaf[bool | None, Card]
    """True when only one occurrence of a repeated booking deviates."""
    person: PersonFields[None, Card]
    """Person the asset is booked for."""
    preparation_start_at: Leaf[datetime | None, Card]
    """Start of the preparation of the asset, when the offering has a preparation
    time."""
    recurrence: RecurrenceFields[None, Card]
    """Schedule of a repeated booking."""
    request: RequestFields[None, Card]
    """Request that led to the booking."""
    reservation_offering: ReservationOfferingFields[None, Card]
    """Offering under which the asset is booked."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    start_at: Leaf[datetime | None, Card]
    """Start of the booking."""
    status: Leaf[ReservationStatus | None, Card]
    """Stage of the booking."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ReservationFields(
    ReservationPaths[Nul, Card],
    ObjectFields[Reservation | Nul, "ReservationFields[Never, One]", Card],
):
    """Fields of ``Reservation`` to select."""


class ReservationConnectionFields(
    ReservationPaths[Never, Many],
    ConnectionFields[Row, "ReservationFields[Never, One]", Card],
):
    """Fields of a connection of ``Reservation`` to select."""
