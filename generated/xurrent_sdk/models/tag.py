# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``Tag``: the model, and what can be selected from it."""

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


class Tag(Node, Record, frozen=True):
    """Label put on requests."""

    __graphql_name__ = "Tag"
    __graphql_fields__ = """
    account account Account
    created_at createdAt ISO8601Timestamp
    id id ID!
    name name String
    request_count requestCount Int
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    """Account that owns the record."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    id: str = absent
    """Node ID, unique over all record types."""
    name: str | None = absent
    """Label text."""
    request_count: int | None = absent
    """How many requests carry the tag."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""


class TagPaths(Generic[Nul, Card]):
    """The fields of ``Tag`` as paths."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    name: Leaf[str | None, Card]
    """Label text."""
    request_count: Leaf[int | None, Card]
    """How many requests carry the tag."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class TagFields(
    TagPaths[Nul, Card], ObjectFields[Tag | Nul, "TagFields[Never, One]", Card]
):
    """What can be selected from ``Tag``."""


class TagConnectionFields(
    TagPaths[Never, Many], ConnectionFields[Row, "TagFields[Never, One]", Card]
):
    """What can be selected from a connection of ``Tag``."""
