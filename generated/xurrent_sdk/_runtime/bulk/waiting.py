# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Asynchronous queries: what a mutation began is waited for, and read as its payload."""

from __future__ import annotations

import io
from typing import Any, Final, Protocol, TypeVar, cast

from ..attachments.download import Downloaded
from ..client.base import BaseClient
from ..client.client import AsyncClient, Client
from ..core.errors import ConfigurationError
from ..core.metadata import ResponseMetadata
from ..http.effects import Flow
from ..http.messages import GraphQLResult
from ..operations.mutation import MutationShape
from .jobs import Patience, fetch

_DOCUMENT: Final = Downloaded(
    "result of an asynchronous query",
    "The result",
    "Its address does not work any more: what was done can be seen by queries",
)


class _AsyncQuery(Protocol):
    @property
    def result_url(self) -> str | None: ...


class HasAsyncQuery(Protocol):
    """A payload whose ``async_query`` and its ``result_url`` were selected."""

    @property
    def async_query(self) -> _AsyncQuery | None:
        """The query that runs at the server."""
        ...


P = TypeVar("P", bound=HasAsyncQuery)


def finished(client: BaseClient[Any, Any], payload: P, patience: Patience) -> Flow[P]:
    """The payload as the result document has it, which is ``{}`` until it is there."""
    shape: MutationShape | None = getattr(payload, "__reader__", None)
    query = payload.async_query
    if shape is None or (query is not None and not query.result_url):
        raise ConfigurationError(
            "Only what a mutation has just returned can be waited for, with the "
            "result_url of its async_query"
        )
    if query is None:
        return payload  # it was done at once
    limit = client.options.max_response_bytes
    while True:
        file = io.BytesIO()
        polling = patience.bounded(client)
        yield from fetch(polling, query.result_url, file, _DOCUMENT, limit)
        if file.getvalue().strip() not in {b"", b"{}"}:
            break
        yield from patience.pause("The query is not done")
    operation = shape.compiled.operation("mutation", {})
    result = GraphQLResult(file.getvalue(), ResponseMetadata(status=200))
    read = shape.finish(client.call, operation, result, is_partial=True)
    return cast("P", (yield from read))


class Wait:
    """Waits for what a mutation began."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def __call__(
        self, payload: P, *, interval: float = 5.0, timeout: float | None = None
    ) -> P:
        """Wait for the result, and return it: a payload with the same selection.

        Its ``errors`` are for the caller to look at, as some items may have succeeded.
        The pauses between two looks grow up to ``interval`` seconds; after ``timeout``
        seconds, for ever if not given, ``JobRunningError`` is raised.

        Raises ``GraphQLError``, ``DownloadError``, and what reading any answer may.
        """
        patience = Patience(self._client, None, interval, timeout)
        return self._client.run(finished(self._client, payload, patience))


class AsyncWait:
    """Waits for what a mutation began: the async counterpart of ``Wait``."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    async def __call__(
        self, payload: P, *, interval: float = 5.0, timeout: float | None = None
    ) -> P:
        """See ``Wait.__call__``."""
        patience = Patience(self._client, None, interval, timeout)
        return await self._client.run(finished(self._client, payload, patience))
