# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ShortUrl``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, Never, TYPE_CHECKING

from .._runtime.codegen import Card, ConnectionFields, Many, Nul, ObjectFields, Row, of
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime

    from .._runtime.codegen import Leaf, One
    from ..enums.short_url import ShortUrlDataType
    from .account import Account, AccountFields


class ShortUrl(Node, Record, frozen=True):
    """Short address that opens a record, page, map, call or message."""

    access_token: str | None = of("accessToken: String")
    """Token that users of a short URL to a dashboard have to enter."""
    account: Account | None = of("account: Account")
    """Account that owns the record."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    data_type: ShortUrlDataType | None = of("dataType: ShortUrlDataType")
    """What the short URL opens."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    short_url: str | None = of("shortUrl: String")
    """Generated address, on `io.xurrent.com` or a regional host."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""
    uri: str | None = of("uri: String")
    """Address that is opened."""


class ShortUrlPaths(Generic[Nul, Card]):
    """Paths to the fields of ``ShortUrl``."""

    access_token: Leaf[str | None, Card]
    """Token that users of a short URL to a dashboard have to enter."""
    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    data_type: Leaf[ShortUrlDataType | None, Card]
    """What the short URL opens."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    short_url: Leaf[str | None, Card]
    """Generated address, on `io.xurrent.com` or a regional host."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    uri: Leaf[str | None, Card]
    """Address that is opened."""


class ShortUrlFields(
    ShortUrlPaths[Nul, Card],
    ObjectFields[ShortUrl | Nul, "ShortUrlFields[Never, One]", Card],
):
    """Fields of ``ShortUrl`` to select."""


class ShortUrlConnectionFields(
    ShortUrlPaths[Never, Many],
    ConnectionFields[Row, "ShortUrlFields[Never, One]", Card],
):
    """Fields of a connection of ``ShortUrl`` to select."""
