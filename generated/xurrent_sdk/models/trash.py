# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Trash``: the model, and what can be selected from it."""

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

if TYPE_CHECKING:
    from datetime import datetime
    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .account import Account, AccountFields
    from .has_life_cycle_state import HasLifeCycleState, HasLifeCycleStateFields
    from .person import Person, PersonFields


class Trash(Node, frozen=True):
    """Entry in the trash; the record is erased for good 28 days after it was
    trashed.
    """

    __graphql_name__ = "Trash"
    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    id id ID!
    trashed trashed HasLifeCycleState
    trashed_by trashedBy Person
    """

    account: Account | None = absent
    """Account of the trashed record."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of trashing; the record is erased 28 days later."""
    id: str = absent
    """Node ID, unique over all record types."""
    trashed: HasLifeCycleState | None = absent
    """Record that was trashed."""
    trashed_by: Person | None = absent
    """Person who moved the record to the trash."""


class TrashPaths(Generic[Nul, Card]):
    """The fields of ``Trash`` as paths."""

    account: AccountFields[None, Card]
    """Account of the trashed record."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of trashing; the record is erased 28 days later."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    trashed: HasLifeCycleStateFields[None, Card]
    """Record that was trashed."""
    trashed_by: PersonFields[None, Card]
    """Person who moved the record to the trash."""


class TrashFields(
    TrashPaths[Nul, Card], ObjectFields[Trash | Nul, "TrashFields[Never, One]", Card]
):
    """What can be selected from ``Trash``."""


class TrashConnectionFields(
    TrashPaths[Never, Many], ConnectionFields[Row, "TrashFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Trash``."""
