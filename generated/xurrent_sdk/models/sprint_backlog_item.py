"""``SprintBacklogItem``: the model, and what can be selected from it."""

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
    from .has_sprint_backlog_items import (
        HasSprintBacklogItems,
        HasSprintBacklogItemsFields,
    )
    from .sprint import Sprint, SprintFields


class SprintBacklogItem(Node, Record, frozen=True):
    """The type ``SprintBacklogItem``."""

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
    created_at: datetime | SpecialTimestamp | None = absent
    done: bool | None = absent
    estimate: int | None = absent
    id: str = absent
    planned: bool | None = absent
    position: int | None = absent
    record: HasSprintBacklogItems | None = absent
    sprint: Sprint | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class SprintBacklogItemPaths(Generic[Nul, Card]):
    """The fields of ``SprintBacklogItem`` as paths."""

    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    done: Leaf[bool | None, Card]
    estimate: Leaf[int | None, Card]
    id: Leaf[str | Nul, Card]
    planned: Leaf[bool | None, Card]
    position: Leaf[int | None, Card]
    record: HasSprintBacklogItemsFields[None, Card]
    sprint: SprintFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class SprintBacklogItemFields(
    SprintBacklogItemPaths[Nul, Card],
    ObjectFields[SprintBacklogItem | Nul, "SprintBacklogItemFields[Never, One]", Card],
):
    """What can be selected from ``SprintBacklogItem``."""


class SprintBacklogItemListFields(
    SprintBacklogItemPaths[Never, Many],
    ListFields[Row, "SprintBacklogItemFields[Never, One]", Card],
):
    """What can be selected from a list of ``SprintBacklogItem``."""


class SprintBacklogItemConnectionFields(
    SprintBacklogItemPaths[Never, Many],
    ConnectionFields[Row, "SprintBacklogItemFields[Never, One]", Card],
):
    """What can be selected from a connection of ``SprintBacklogItem``."""
