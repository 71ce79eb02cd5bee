# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``SprintBacklogItem``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .account import Account, AccountFields
    from .has_sprint_backlog_items import (
        HasSprintBacklogItems,
        HasSprintBacklogItemsFields,
    )
    from .sprint import Sprint, SprintFields


class SprintBacklogItem(Node, Record, frozen=True):
    """Work item planned in a sprint."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    done: bool | None = of("done: Boolean")
    """True when completed in the sprint, null when it was taken out."""
    estimate: int | None = of("estimate: Int")
    """Relative size of the item."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    planned: bool | None = of("planned: Boolean")
    """True when the item was in the sprint from its start."""
    position: int | None = of("position: Int")
    """Rank on the sprint backlog."""
    record: HasSprintBacklogItems | None = of("record: HasSprintBacklogItems")
    """Request, problem or task that is planned."""
    sprint: Sprint | None = of("sprint: Sprint")
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class SprintBacklogItemPaths(Generic[Nul, Card]):
    """Paths to the fields of ``SprintBacklogItem``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    done: Leaf[bool | None, Card]
    """True when completed in the sprint, null when it was taken out."""
    estimate: Leaf[int | None, Card]
    """Relative size of the item."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    planned: Leaf[bool | None, Card]
    """True when the item was in the sprint from its start."""
    position: Leaf[int | None, Card]
    """Rank on the sprint backlog."""
    record: HasSprintBacklogItemsFields[None, Card]
    """Request, problem or task that is planned."""
    sprint: SprintFields[None, Card]
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class SprintBacklogItemFields(
    SprintBacklogItemPaths[Nul, Card],
    ObjectFields[SprintBacklogItem | Nul, "SprintBacklogItemFields[Never, One]", Card],
):
    """Fields of ``SprintBacklogItem`` to select."""


class SprintBacklogItemConnectionFields(
    SprintBacklogItemPaths[Never, Many],
    ConnectionFields[Row, "SprintBacklogItemFields[Never, One]", Card],
):
    """Fields of a connection of ``SprintBacklogItem`` to select."""
