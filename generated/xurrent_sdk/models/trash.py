# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Trash``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .account import Account, AccountFields
    from .has_life_cycle_state import HasLifeCycleState, HasLifeCycleStateFields
    from .person import Person, PersonFields


class Trash(Node, frozen=True):
    """Entry in the trash; the record is erased for good 28 days after it was
    trashed.
    """

    account: Account | None = of("account: Account")
    """Account of the trashed record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of trashing; the record is erased 28 days later."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    trashed: HasLifeCycleState | None = of("trashed: HasLifeCycleState")
    """Record that was trashed."""
    trashed_by: Person | None = of("trashedBy: Person")
    """Person who moved the record to the trash."""


class TrashPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Trash``."""

    account: AccountFields[None, Card]
    """Account of the trashed record."""
    created_at: Leaf[datetime | None, Card]
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
    """Fields of ``Trash`` to select."""


class TrashConnectionFields(
    TrashPaths[Never, Many], ConnectionFields[Row, "TrashFields[Never, One]", Card]
):
    """Fields of a connection of ``Trash`` to select."""
