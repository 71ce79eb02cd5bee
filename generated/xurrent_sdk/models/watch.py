# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Watch``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .person import Person, PersonFields


class Watch(Node, frozen=True):
    """Person who follows a request and is told about its progress."""

    added_by: Person | None = of("addedBy: Person")
    """Person who added the watcher."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    person: Person | None = of("person: Person")
    """Person who follows."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class WatchPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Watch``."""

    added_by: PersonFields[None, Card]
    """Person who added the watcher."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    person: PersonFields[None, Card]
    """Person who follows."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class WatchFields(
    WatchPaths[Nul, Card], ObjectFields[Watch | Nul, "WatchFields[Never, One]", Card]
):
    """Fields of ``Watch`` to select."""


class WatchConnectionFields(
    WatchPaths[Never, Many], ConnectionFields[Row, "WatchFields[Never, One]", Card]
):
    """Fields of a connection of ``Watch`` to select."""
