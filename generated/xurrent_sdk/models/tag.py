# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Tag``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from .account import Account, AccountFields


class Tag(Node, Record, frozen=True):
    """Label put on requests."""

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    name: str | None = of("name: String")
    """Label text."""
    request_count: int | None = of("requestCount: Int")
    """How many requests carry the tag."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class TagPaths(Generic[Nul, Card]):
    """Paths to the fields of ``Tag``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    """Label text."""
    request_count: Leaf[int | None, Card]
    """How many requests carry the tag."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class TagFields(
    TagPaths[Nul, Card], ObjectFields[Tag | Nul, "TagFields[Never, One]", Card]
):
    """Fields of ``Tag`` to select."""


class TagConnectionFields(
    TagPaths[Never, Many], ConnectionFields[Row, "TagFields[Never, One]", Card]
):
    """Fields of a connection of ``Tag`` to select."""
