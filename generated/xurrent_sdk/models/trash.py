"""``Trash``: the model, and what can be selected from it."""

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

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from .account import Account, AccountFields
    from .has_life_cycle_state import HasLifeCycleState, HasLifeCycleStateFields
    from .person import Person, PersonFields


class Trash(Node, frozen=True):
    """The type ``Trash``."""

    __graphql_name__ = "Trash"

    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    id id ID!
    trashed trashed HasLifeCycleState
    trashed_by trashedBy Person
    """

    account: Account | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    id: str = absent
    trashed: HasLifeCycleState | None = absent
    trashed_by: Person | None = absent


class TrashPaths(Generic[Nul, Card]):
    """The fields of ``Trash`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    trashed: HasLifeCycleStateFields[None, Card]
    trashed_by: PersonFields[None, Card]


class TrashFields(
    TrashPaths[Nul, Card], ObjectFields[Trash | Nul, "TrashFields[Never, One]", Card]
):
    """What can be selected from ``Trash``."""


class TrashListFields(
    TrashPaths[Never, Many], ListFields[Row, "TrashFields[Never, One]", Card]
):
    """What can be selected from a list of ``Trash``."""


class TrashConnectionFields(
    TrashPaths[Never, Many], ConnectionFields[Row, "TrashFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Trash``."""
