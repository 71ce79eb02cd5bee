# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``SprintBacklogItem``: the model, and what can be selected from it."""

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
    from .account import Account, AccountFields
    from .has_sprint_backlog_items import (
        HasSprintBacklogItems,
        HasSprintBacklogItemsFields,
    )
    from .sprint import Sprint, SprintFields


class SprintBacklogItem(Node, Record, frozen=True):
    """Work item planned in a sprint."""

    __graphql_name__ = "SprintBacklogItem"
    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    done done Boolean
    estimate estimate Int
    id id ID!
    planned planned Boolean
    position position Int
    record record HasSprintBacklogItems
    sprint sprint Sprint
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    """Account that owns the record."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    done: bool | None = absent
    """True when completed in the sprint, null when it was taken out."""
    estimate: int | None = absent
    """Relative size of the item."""
    id: str = absent
    """Node ID, unique over all record types."""
    planned: bool | None = absent
    """True when the item was in the sprint from its start."""
    position: int | None = absent
    """Rank on the sprint backlog."""
    record: HasSprintBacklogItems | None = absent
    """Request, problem or task that is planned."""
    sprint: Sprint | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class SprintBacklogItemPaths(Generic[Nul, Card]):
    """The fields of ``SprintBacklogItem`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
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
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class SprintBacklogItemFields(
    SprintBacklogItemPaths[Nul, Card],
    ObjectFields[SprintBacklogItem | Nul, "SprintBacklogItemFields[Never, One]", Card],
):
    """What can be selected from ``SprintBacklogItem``."""


class SprintBacklogItemConnectionFields(
    SprintBacklogItemPaths[Never, Many],
    ConnectionFields[Row, "SprintBacklogItemFields[Never, One]", Card],
):
    """What can be selected from a connection of ``SprintBacklogItem``."""
