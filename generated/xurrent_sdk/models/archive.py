"""``Archive``: the model, and what can be selected from it."""

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


class Archive(Node, frozen=True):
    """The type ``Archive``."""

    __graphql_name__ = "Archive"

    __graphql_fields__ = """
    account account Account
    archived archived HasLifeCycleState
    archived_by archivedBy Person
    created_at createdAt ISO8601Timestamp
    id id ID!
    """

    account: Account | None = absent
    archived: HasLifeCycleState | None = absent
    archived_by: Person | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    id: str = absent


class ArchivePaths(Generic[Nul, Card]):
    """The fields of ``Archive`` as paths."""

    account: AccountFields[None, Card]
    archived: HasLifeCycleStateFields[None, Card]
    archived_by: PersonFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]


class ArchiveFields(
    ArchivePaths[Nul, Card],
    ObjectFields[Archive | Nul, "ArchiveFields[Never, One]", Card],
):
    """What can be selected from ``Archive``."""


class ArchiveListFields(
    ArchivePaths[Never, Many], ListFields[Row, "ArchiveFields[Never, One]", Card]
):
    """What can be selected from a list of ``Archive``."""


class ArchiveConnectionFields(
    ArchivePaths[Never, Many], ConnectionFields[Row, "ArchiveFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Archive``."""
