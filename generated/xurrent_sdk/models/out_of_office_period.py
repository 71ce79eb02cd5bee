"""``OutOfOfficePeriod``: the model, and what can be selected from it."""

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
    from .account import Account, AccountFields
    from .effort_class import EffortClass, EffortClassFields
    from .person import Person, PersonFields
    from .time_allocation import TimeAllocation, TimeAllocationFields


class OutOfOfficePeriod(Node, Record, frozen=True):
    """The type ``OutOfOfficePeriod``."""

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
    approval_delegate: Person | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    effort_class: EffortClass | None = absent
    end_at: datetime | SpecialTimestamp | None = absent
    id: str = absent
    person: Person | None = absent
    reason: str | None = absent
    source: str | None = absent
    source_id: str | None = absent
    start_at: datetime | SpecialTimestamp | None = absent
    time_allocation: TimeAllocation | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class OutOfOfficePeriodPaths(Generic[Nul, Card]):
    """The fields of ``OutOfOfficePeriod`` as paths."""

    account: AccountFields[None, Card]
    approval_delegate: PersonFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    effort_class: EffortClassFields[None, Card]
    end_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    person: PersonFields[None, Card]
    reason: Leaf[str | None, Card]
    source: Leaf[str | None, Card]
    source_id: Leaf[str | None, Card]
    start_at: Leaf[datetime | SpecialTimestamp | None, Card]
    time_allocation: TimeAllocationFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class OutOfOfficePeriodFields(
    OutOfOfficePeriodPaths[Nul, Card],
    ObjectFields[OutOfOfficePeriod | Nul, "OutOfOfficePeriodFields[Never, One]", Card],
):
    """What can be selected from ``OutOfOfficePeriod``."""


class OutOfOfficePeriodListFields(
    OutOfOfficePeriodPaths[Never, Many],
    ListFields[Row, "OutOfOfficePeriodFields[Never, One]", Card],
):
    """What can be selected from a list of ``OutOfOfficePeriod``."""


class OutOfOfficePeriodConnectionFields(
    OutOfOfficePeriodPaths[Never, Many],
    ConnectionFields[Row, "OutOfOfficePeriodFields[Never, One]", Card],
):
    """What can be selected from a connection of ``OutOfOfficePeriod``."""
