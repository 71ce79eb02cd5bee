"""``AsyncQuery``: the model, and what can be selected from it."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, Nul, ObjectFields, absent
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Never

    from .._runtime.codegen import Leaf, One, SpecialTimestamp
    from ..enums.async_query import AsyncQueryStatus
    from .account import Account, AccountFields
    from .person import Person, PersonFields


class AsyncQuery_(Node, Record, frozen=True):
    """The type ``AsyncQuery``."""

    __graphql_name__ = "AsyncQuery"

    __graphql_fields__ = """
    account account Account
    completed_at completedAt ISO8601Timestamp
    created_at createdAt ISO8601Timestamp
    error_count errorCount Int
    id id ID!
    person person Person
    result_count resultCount Int
    result_url resultUrl String
    started_at startedAt ISO8601Timestamp
    status status AsyncQueryStatus
    updated_at updatedAt ISO8601Timestamp
    """

    account: Account | None = absent
    completed_at: datetime | SpecialTimestamp | None = absent
    created_at: datetime | SpecialTimestamp | None = absent
    error_count: int | None = absent
    id: str = absent
    person: Person | None = absent
    result_count: int | None = absent
    result_url: str | None = absent
    started_at: datetime | SpecialTimestamp | None = absent
    status: AsyncQueryStatus | None = absent
    updated_at: datetime | SpecialTimestamp | None = absent


class AsyncQueryPaths(Generic[Nul, Card]):
    """The fields of ``AsyncQuery`` as paths."""

    account: AccountFields[None, Card]
    completed_at: Leaf[datetime | SpecialTimestamp | None, Card]
    created_at: Leaf[datetime | SpecialTimestamp | None, Card]
    error_count: Leaf[int | None, Card]
    id: Leaf[str | Nul, Card]
    person: PersonFields[None, Card]
    result_count: Leaf[int | None, Card]
    result_url: Leaf[str | None, Card]
    started_at: Leaf[datetime | SpecialTimestamp | None, Card]
    status: Leaf[AsyncQueryStatus | None, Card]
    updated_at: Leaf[datetime | SpecialTimestamp | None, Card]


class AsyncQueryFields(
    AsyncQueryPaths[Nul, Card],
    ObjectFields[AsyncQuery_ | Nul, "AsyncQueryFields[Never, One]", Card],
):
    """What can be selected from ``AsyncQuery``."""


__companions__ = {
    "AsyncQuery/Fields": "AsyncQueryFields",
}
