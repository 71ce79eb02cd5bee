# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``ShortUrl``: the model, and what can be selected from it."""

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
    from ..enums.short_url import ShortUrlDataType
    from .account import Account, AccountFields


class ShortUrl(Node, Record, frozen=True):
    """Short address that opens a record, page, map, call or message."""

    __graphql_name__ = "ShortUrl"
    __graphql_fields__ = """
    access_token accessToken String
    account account Account
    created_at createdAt ISO8601Timestamp
    data_type dataType ShortUrlDataType
    id id ID!
    short_url shortUrl String
    updated_at updatedAt ISO8601Timestamp
    uri uri String
    """

    access_token: str | None = absent
    """Token that users of a short URL to a dashboard have to enter."""
    account: Account | None = absent
    """Account that owns the record."""
    created_at: datetime | SpecialTimestamp | None = absent
    """Time of creation, to the second."""
    data_type: ShortUrlDataType | None = absent
    """What the short URL opens."""
    id: str = absent
    """Node ID, unique over all record types."""
    short_url: str | None = absent
    """Generated address, on `io.xurrent.com` or a regional host."""
    updated_at: datetime | SpecialTimestamp | None = absent
    """Time of the last change, to the second; `createdAt` if never changed."""
    uri: str | None = absent
    """Address that is opened."""


class ShortUrlPaths(Generic[Nul, Card]):
    """The fields of ``ShortUrl`` as paths."""

    access_token: Leaf[str | None, Card]
    """Token that users of a short URL to a dashboard have to enter."""
    account: AccountFields[None, Card]
    """Account that owns the record."""
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of creation, to the second."""
    data_type: Leaf[ShortUrlDataType | None, Card]
    """What the short URL opens."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    short_url: Leaf[str | None, Card]
    """Generated address, on `io.xurrent.com` or a regional host."""
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""
    uri: Leaf[str | None, Card]
    """Address that is opened."""


class ShortUrlFields(
    ShortUrlPaths[Nul, Card],
    ObjectFields[ShortUrl | Nul, "ShortUrlFields[Never, One]", Card],
):
    """What can be selected from ``ShortUrl``."""


class ShortUrlConnectionFields(
    ShortUrlPaths[Never, Many],
    ConnectionFields[Row, "ShortUrlFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ShortUrl``."""
