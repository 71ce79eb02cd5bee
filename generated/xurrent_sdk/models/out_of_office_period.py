# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``OutOfOfficePeriod``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .._runtime.webhooks.event import OutOfOfficePeriodPayload
    from .._runtime.webhooks.records import EventTypes
    from .account import Account, AccountFields
    from .effort_class import EffortClass, EffortClassFields
    from .person import Person, PersonFields
    from .time_allocation import TimeAllocation, TimeAllocationFields


class OutOfOfficePeriod(Node, Record, frozen=True):
    """Absence of a person, optionally booked as time entries."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    approval_delegate: Person | None = of("approvalDelegate: Person")
    """Person who gets the approvals meanwhile."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    effort_class: EffortClass | None = of("effortClass: EffortClass")
    """Effort class of the generated time entries."""
    end_at: datetime | None = of("endAt: ISO8601Timestamp")
    """End of the absence."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    person: Person | None = of("person: Person")
    """Person who is absent."""
    reason: str | None = of("reason: String")
    """Why the person is absent; required when the time allocation demands a
    description."""
    source: str | None = of("source: String")
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = of("sourceID: String")
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | None = of("startAt: ISO8601Timestamp")
    """Start of the absence."""
    time_allocation: TimeAllocation | None = of("timeAllocation: TimeAllocation")
    """Time allocation on which the absence is booked; may not demand a service or
    customer."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> EventTypes[
            OutOfOfficePeriodFields[Never, One], OutOfOfficePeriodPayload
        ]: ...


class OutOfOfficePeriodPaths(Generic[Nul, Card]):
    """Paths to the fields of ``OutOfOfficePeriod``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    approval_delegate: PersonFields[None, Card]
    """Person who gets the approvals meanwhile."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    effort_class: EffortClassFields[None, Card]
    """Effort class of the generated time entries."""
    end_at: Leaf[datetime | None, Card]
    """End of the absence."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    person: PersonFields[None, Card]
    """Person who is absent."""
    reason: Leaf[str | None, Card]
    """Why the person is absent; required when the time allocation demands a
    description."""
    source: Leaf[str | None, Card]
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: Leaf[str | None, Card]
    """Key of the record in the external system, at most 128 characters."""
    start_at: Leaf[datetime | None, Card]
    """Start of the absence."""
    time_allocation: TimeAllocationFields[None, Card]
    """Time allocation on which the absence is booked; may not demand a service or
    customer."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class OutOfOfficePeriodFields(
    OutOfOfficePeriodPaths[Nul, Card],
    ObjectFields[OutOfOfficePeriod | Nul, "OutOfOfficePeriodFields[Never, One]", Card],
):
    """Fields of ``OutOfOfficePeriod`` to select."""


class OutOfOfficePeriodConnectionFields(
    OutOfOfficePeriodPaths[Never, Many],
    ConnectionFields[Row, "OutOfOfficePeriodFields[Never, One]", Card],
):
    """Fields of a connection of ``OutOfOfficePeriod`` to select."""
