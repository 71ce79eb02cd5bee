# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``AsyncQuery``: the model and its selectable fields."""

from __future__ import annotations

from typing import Generic, TYPE_CHECKING

from .._runtime.codegen import Card, Nul, ObjectFields, of
from .node import Node
from .record import Record

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Never

    from .._runtime.codegen import Leaf, One
    from ..enums.async_query import AsyncQueryStatus
    from .account import Account, AccountFields
    from .person import Person, PersonFields


class AsyncQuery(Node, Record, frozen=True):
    """Background job of a mutation that takes long, such as
    `discoveredConfigurationItems`.
    """

    account: Account | None = of("account: Account")
    """Account that owns the record."""
    completed_at: datetime | None = of("completedAt: ISO8601Timestamp")
    """Moment at which the job finished."""
    created_at: datetime | None = of("createdAt: ISO8601Timestamp")
    """Time of creation, to the second."""
    error_count: int | None = of("errorCount: Int")
    """Number of errors met."""
    id: str = of("id: ID!")
    """Node ID, unique over all record types."""
    person: Person | None = of("person: Person")
    """Person or application that started the job."""
    result_count: int | None = of("resultCount: Int")
    """Number of records affected."""
    result_url: str | None = of("resultUrl: String")
    """Expiring URL of the JSON result; serves `{}` until the job is done and needs no
    credentials."""
    started_at: datetime | None = of("startedAt: ISO8601Timestamp")
    """Moment at which the job left the queue."""
    status: AsyncQueryStatus | None = of("status: AsyncQueryStatus")
    """Progress of the job."""
    updated_at: datetime | None = of("updatedAt: ISO8601Timestamp")
    """Time of the last change, to the second; `createdAt` if never changed."""


class AsyncQueryPaths(Generic[Nul, Card]):
    """Paths to the fields of ``AsyncQuery``."""

    account: AccountFields[None, Card]
    """Account that owns the record."""
    completed_at: Leaf[datetime | None, Card]
    """Moment at which the job finished."""
    created_at: Leaf[datetime | None, Card]
    """Time of creation, to the second."""
    error_count: Leaf[int | None, Card]
    """Number of errors met."""
    id: Leaf[str | Nul, Card]
    """Node ID, unique over all record types."""
    person: PersonFields[None, Card]
    """Person or application that started the job."""
    result_count: Leaf[int | None, Card]
    """Number of records affected."""
    result_url: Leaf[str | None, Card]
    """Expiring URL of the JSON result; serves `{}` until the job is done and needs no
    credentials."""
    started_at: Leaf[datetime | None, Card]
    """Moment at which the job left the queue."""
    status: Leaf[AsyncQueryStatus | None, Card]
    """Progress of the job."""
    updated_at: Leaf[datetime | None, Card]
    """Time of the last change, to the second; `createdAt` if never changed."""


class AsyncQueryFields(
    AsyncQueryPaths[Nul, Card],
    ObjectFields[AsyncQuery | Nul, "AsyncQueryFields[Never, One]", Card],
):
    """Fields of ``AsyncQuery`` to select."""
