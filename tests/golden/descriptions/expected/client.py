"""The clients of the account."""

# Written by xurrent-gen and overwritten by it: do not edit.

from __future__ import annotations

from typing import TYPE_CHECKING

from ._runtime.client import AsyncClient, Client

if TYPE_CHECKING:
    from .async_query import AsyncQuery
    from .query import Query


class XurrentClient(Client):
    """Talks to the account from threads. See :class:`AsyncXurrentClient` for tasks."""

    PACKAGE_NAME = "sdk"
    PACKAGE_VERSION = "0.1.0"

    @property
    def query(self) -> Query:
        """The queries of the account, one method each."""
        from .query import Query

        return Query(self)


class AsyncXurrentClient(AsyncClient):
    """Talks to the account from tasks: the twin of :class:`XurrentClient`."""

    PACKAGE_NAME = "sdk"
    PACKAGE_VERSION = "0.1.0"

    @property
    def query(self) -> AsyncQuery:
        """The queries of the account, one method each."""
        from .async_query import AsyncQuery

        return AsyncQuery(self)
