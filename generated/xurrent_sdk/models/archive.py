# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Archive``: the model and its selectable fields."""

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


class Archive(Node, frozen=True):
    """Entry in the archive: which record was archived, when and by whom."""

    account: Account | None = of("account: Account")
    """Account whose archive it is."""
    archived: HasLifeCycleState | None = of("archived: HasLifeCycleState")
    """Record that was archived."""
    archived_by: Person | None = of("archivedBy: Person")
    """Person who moved the record to the archive."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of archiving."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""


class ArchivePaths(Generic[Nul, Card]):
    """Paths to the fields of ``Archive``."""

    account: AccountFields[None, Card]
    """Account whose archive it is."""
    archived: HasLifeCycleStateFields[None, Card]
    """Record that was archived."""
    archived_by: PersonFields[None, Card]
    """Person who moved the record to the archive."""
    created_at: Leaf[datetime | None, Card]
    """Time of archiving."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""


class ArchiveFields(
    ArchivePaths[Nul, Card],
    ObjectFields[Archive | Nul, "ArchiveFields[Never, One]", Card],
):
    """Fields of ``Archive`` to select."""


class ArchiveConnectionFields(
    ArchivePaths[Never, Many], ConnectionFields[Row, "ArchiveFields[Never, One]", Card]
):
    """Fields of a connection of ``Archive`` to select."""
