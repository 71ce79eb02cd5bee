# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``OutOfOfficePeriod``: the model, and what can be selected from it."""

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
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .._runtime.webhooks.event import OutOfOfficePeriodPayload
    from .._runtime.webhooks.records import Told
    from .account import Account, AccountFields
    from .effort_class import EffortClass, EffortClassFields
    from .person import Person, PersonFields
    from .time_allocation import TimeAllocation, TimeAllocationFields


class OutOfOfficePeriod(Node, Record, frozen=True):
    """Absence of a person, optionally booked as time entries."""

    __graphql_name__ = "OutOfOfficePeriod"
    __graphql_fields__ = """
    account account Account
    approval_delegate approvalDelegate Person
    created_at createdAt ISO8601Timestamp
    effort_class effortClass EffortClass
    end_at endAt ISO8601Timestamp
    id id ID!
    person person Person
    reason reason String
    source source String
    source_id sourceID String
    start_at startAt ISO8601Timestamp
    time_allocation timeAllocation TimeAllocation
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    """Account that owns the record."""
    approval_delegate: Person | None = absent
    """Person who gets the approvals meanwhile."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    effort_class: EffortClass | None = absent
    """Effort class of the generated time entries."""
    end_at: datetime | SpecialTimestamp | None = absent
    """End of the absence."""
    id: str = absent
    """Node ID, unique over all record types."""
    person: Person | None = absent
    """Person who is absent."""
    reason: str | None = absent
    """Why the person is absent; required when the time allocation demands a
    description."""
    source: str | None = absent
    """Name of the external system that the record comes from, at most 30 characters."""
    source_id: str | None = absent
    """Key of the record in the external system, at most 128 characters."""
    start_at: datetime | SpecialTimestamp | None = absent
    """Start of the absence."""
    time_allocation: TimeAllocation | None = absent
    """Time allocation on which the absence is booked; may not demand a service or
    customer."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""

    if TYPE_CHECKING:

        @property
        def __webhook__(
            self,
        ) -> Told[OutOfOfficePeriodFields[Never, One], OutOfOfficePeriodPayload]: ...


class OutOfOfficePeriodPaths(Generic[Nul, Card]):
    """The fields of ``OutOfOfficePeriod`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    approval_delegate: PersonFields[None, Card]
    """Person who gets the approvals meanwhile."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    effort_class: EffortClassFields[None, Card]
    """Effort class of the generated time entries."""
    end_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    start_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Start of the absence."""
    time_allocation: TimeAllocationFields[None, Card]
    """Time allocation on which the absence is booked; may not demand a service or
    customer."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class OutOfOfficePeriodFields(
    OutOfOfficePeriodPaths[Nul, Card],
    ObjectFields[OutOfOfficePeriod | Nul, "OutOfOfficePeriodFields[Never, One]", Card],
):
    """What can be selected from ``OutOfOfficePeriod``."""


class OutOfOfficePeriodConnectionFields(
    OutOfOfficePeriodPaths[Never, Many],
    ConnectionFields[Row, "OutOfOfficePeriodFields[Never, One]", Card],
):
    """What can be selected from a connection of ``OutOfOfficePeriod``."""
