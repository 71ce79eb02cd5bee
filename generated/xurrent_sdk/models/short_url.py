"""``ShortUrl``: the model, and what can be selected from it."""

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
    from ..enums.short_url import ShortUrlDataType
    from .account import Account, AccountFields


class ShortUrl(Node, Record, frozen=True):
    """The type ``ShortUrl``."""

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
    account: Account | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    data_type: ShortUrlDataType | None = absent
    id: str = absent
    short_url: str | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent
    uri: str | None = absent


class ShortUrlPaths(Generic[Nul, Card]):
    """The fields of ``ShortUrl`` as paths."""

    access_token: Leaf[str | None, Card]
    account: AccountFields[None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    data_type: Leaf[ShortUrlDataType | None, Card]
    id: Leaf[str | Nul, Card]
    short_url: Leaf[str | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]
    uri: Leaf[str | None, Card]


class ShortUrlFields(
    ShortUrlPaths[Nul, Card],
    ObjectFields[ShortUrl | Nul, "ShortUrlFields[Never, One]", Card],
):
    """What can be selected from ``ShortUrl``."""


class ShortUrlListFields(
    ShortUrlPaths[Never, Many], ListFields[Row, "ShortUrlFields[Never, One]", Card]
):
    """What can be selected from a list of ``ShortUrl``."""


class ShortUrlConnectionFields(
    ShortUrlPaths[Never, Many],
    ConnectionFields[Row, "ShortUrlFields[Never, One]", Card],
):
    """What can be selected from a connection of ``ShortUrl``."""
