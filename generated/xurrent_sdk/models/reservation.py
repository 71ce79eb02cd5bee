"""``Reservation``: the model, and what can be selected from it."""

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
    """The type ``Reservation``."""

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
    configuration_item: ConfigurationItem | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    created_by: Person | None = absent
    description: str | None = absent
    description_attachments: list[Attachment] = absent
    duration: int | None = absent
    end_at: datetime | SpecialTimestamp | None = absent
    id: str = absent
    life_cycle_state: LifeCycleState | None = absent
    name: str | None = absent
    only_this_occurrence: bool | None = absent
    person: Person | None = absent
    preparation_start_at: datetime | SpecialTimestamp | None = absent
    recurrence: Recurrence | None = absent
    request: Request | None = absent
    reservation_offering: ReservationOffering | None = absent
    source: str | None = absent
    source_id: str | None = absent
    start_at: datetime | SpecialTimestamp | None = absent
    status: ReservationStatus | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class ReservationPaths(Generic[Nul, Card]):
    """The fields of ``Reservation`` as paths."""

    account: AccountFields[None, Card]
    configuration_item: ConfigurationItemFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    created_by: PersonFields[None, Card]
    description: Leaf[str | None, Card]
    description_attachments: AttachmentConnectionFields[list[Attachment] | Nul, Card]
    duration: Leaf[int | None, Card]
    end_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    life_cycle_state: Leaf[LifeCycleState | None, Card]
    name: Leaf[str | None, Card]
    only_this_occurrence: Leaf[bool | None, Card]
    person: PersonFields[None, Card]
    preparation_start_at: Leaf[datetime | SpecialTimestamp | None, Card]
    recurrence: RecurrenceFields[None, Card]
    request: RequestFields[None, Card]
    reservation_offering: ReservationOfferingFields[None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    start_at: Leaf[datetime | SpecialTimestamp | None, Card]
    status: Leaf[ReservationStatus | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class ReservationFields(
    ReservationPaths[Nul, Card],
    ObjectFields[Reservation | Nul, "ReservationFields[Never, One]", Card],
):
    """What can be selected from ``Reservation``."""


class ReservationListFields(
    ReservationPaths[Never, Many],
    ListFields[Row, "ReservationFields[Never, One]", Card],
):
    """What can be selected from a list of ``Reservation``."""


class ReservationConnectionFields(
    ReservationPaths[Never, Many],
    ConnectionFields[Row, "ReservationFields[Never, One]", Card],
):
    """What can be selected from a connection of ``Reservation``."""
