"""``Watch``: the model, and what can be selected from it."""

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
    from .person import Person, PersonFields


class Watch(Node, frozen=True):
    """The type ``Watch``."""

    __graphql_name__ = "Watch"

    __graphql_fields__ = """
    added_by addedBy Person
    created_at createdAt ISO8601Timestamp
    id id ID!
    person person Person
    updated_at updatedAt ISO8601Timestamp
    """

    added_by: Person | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    id: str = absent
    person: Person | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class WatchPaths(Generic[Nul, Card]):
    """The fields of ``Watch`` as paths."""

    added_by: PersonFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    id: Leaf[str | Nul, Card]
    person: PersonFields[None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class WatchFields(
    WatchPaths[Nul, Card], ObjectFields[Watch | Nul, "WatchFields[Never, One]", Card]
):
    """What can be selected from ``Watch``."""


class WatchListFields(
    WatchPaths[Never, Many], ListFields[Row, "WatchFields[Never, One]", Card]
):
    """What can be selected from a list of ``Watch``."""


class WatchConnectionFields(
    WatchPaths[Never, Many], ConnectionFields[Row, "WatchFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Watch``."""
