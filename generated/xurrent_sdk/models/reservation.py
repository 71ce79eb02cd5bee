# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Reservation``: the model, and what can be selected from it."""

from __future__ import annotations

from typing import Never, TYPE_CHECKING
from .._runtime.codegen import (
    Card,
    ConnectionFields,
    Generic,
    Many,
    Nul,
    ObjectFields,
    Row,
    absent,
)
from .has_life_cycle_state import HasLifeCycleState
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
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

    __graphql_name__ = "Reservation"
    __graphql_fields__ = """
    account account Account
    configuration_item configurationItem ConfigurationItem
    created_at createdAt ISO8601Timestamp
    created_by createdBy Person
    description description String
    description_attachments descriptionAttachments AttachmentConnection relay
    duration duration Int
    end_at endAt ISO8601Timestamp
    id id ID!
    life_cycle_state lifeCycleState LifeCycleState
    name name String
    only_this_occurrence onlyThisOccurrence Boolean
    person person Person
    preparation_start_at preparationStartAt ISO8601Timestamp
    recurrence recurrence Recurrence
    request request Request
    reservation_offering reservationOffering ReservationOffering
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    status status ReservationStatus
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    """Account that owns the record."""
    configuration_item: ConfigurationItem | None = absent
    """Asset that is booked."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    created_by: Person | None = absent
    """Person who made the booking."""
    description: str | None = absent
    """Purpose of the booking, in rich text."""
    description_attachments: list[Attachment] = absent
    """Files and images that belong to `description`."""
    duration: int | None = absent
    """Length of the booking in minutes of the offering's calendar."""
    end_at: datetime | SpecialTimestamp | None = absent
    """End of the booking."""
    id: str = absent
    """Node ID, unique over all record types."""
    life_cycle_state: LifeCycleState | None = absent
    """Whether the record is active, archived, trashed or erased."""
    name: str | None = absent
    """Purpose in one line."""
    only_this_occurrence: bool | None = absent
    """True when only one occurrence of a repeated booking deviates."""
    person: Person | None = absent
    """Person the asset is booked for."""
    preparation_start_at: datetime | SpecialTimestamp | None = absent
    """Start of the preparation of the asset, when the offering has a preparation
    time."""
    recurrence: Recurrence | None = absent
    """Schedule of a repeated booking."""
    request: Request | None = absent
    """Request that led to the booking."""
    reservation_offering: ReservationOffering | None = absent
    """Offering under which the asset is booked."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | SpecialTimestamp | None = absent
    """Start of the booking."""
    status: ReservationStatus | None = absent
    """Stage of the booking."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class ReservationPaths(Generic[Nul, Card]):
    """The fields of ``Reservation`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    configuration_item: ConfigurationItemFields[None, Card]
    """Asset that is booked."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    created_by: PersonFields[None, Card]
    """Person who made the booking."""
    description: Leaf[str | None, Card]
    """Purpose of the booking, in rich text."""
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    """Files and images that belong to `description`."""
    duration: Leaf[int | None, Card]
    """Length of the booking in minutes of the offering's calendar."""
    end_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    preparation_start_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    start_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Start of the booking."""
    status: Leaf[ReservationStatus | None, Card]
    """Stage of the booking."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class ReservationFields(
    ReservationPaths[Nul, Card],
    ObjectFields[Reservation | Nul, "ReservationFields[Never, One]", Card],
):
    """What can be selected from ``Reservation``."""


class ReservationConnectionFields(
    ReservationPaths[Never, Many],
    ConnectionFields[Row, "ReservationFields[Never, One]", Card],
):
    """What can be selected from a connection of ``Reservation``."""
