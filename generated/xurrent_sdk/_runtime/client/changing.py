# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Methods that the feature adds to results, replacing ``client.changing``."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from ..changes.reading import AsyncChanges, Changes
    from ..changes.sweeping import AsyncSweep, Sweep
    from ..client.client import AsyncClient, Client
    from ..operations.query import PagedQuery

T_co = TypeVar("T_co", covariant=True)


class Changing(Generic[T_co]):
    """Results of a listing that can be synchronized incrementally."""

    if TYPE_CHECKING:
        _client: Client
        _query: PagedQuery

    def changes(
        self, state: str | None, /, *, overlap: float = 300.0, parallel: int = 1
    ) -> Changes[T_co]:
        """Yield records created, updated, archived, trashed or deleted since ``state``.

        ``state`` is the string of an earlier run; ``None`` reads everything into an
        empty copy. The watermark is the server's time when the earlier run began.
        Updates within ``overlap`` seconds before it are read again, since servers may
        show them late. ``parallel`` workers read the first copy, in parts by the time
        of creation. Nothing is sent before the first change is read. Raises
        ``SelectionError`` if the listing cannot be followed and ``ChangesStateError``
        for the state of another query or version.
        """
        from ..changes.reading import Changes

        return Changes(self._client, self._query, state, overlap, parallel)

    def sweep(
        self, known: Iterable[str] | Mapping[str, datetime], /, state: str | None = None
    ) -> Sweep[T_co]:
        """Compare a copy with the whole listing.

        Yields a removal for each id of ``known`` that the listing no longer has, and
        each record that the copy lacks. ``known`` are ids, or ids with the times of
        creation: then spans of time are counted first, and ids are read only if counts
        differ. Within a span with equal counts, a removed and an added record may hide
        each other. With times, ``state`` resumes an interrupted sweep. Raises
        ``SelectionError`` as ``changes`` does.
        """
        from ..changes.sweeping import Sweep

        return Sweep(self._client, self._query, known, state)


class AsyncChanging(Generic[T_co]):
    """See ``Changing``, for the asynchronous client."""

    if TYPE_CHECKING:
        _client: AsyncClient
        _query: PagedQuery

    def changes(
        self, state: str | None, /, *, overlap: float = 300.0, parallel: int = 1
    ) -> AsyncChanges[T_co]:
        """See ``Changing.changes``; iterate over pages and changes by ``async for``."""
        from ..changes.reading import AsyncChanges

        return AsyncChanges(self._client, self._query, state, overlap, parallel)

    def sweep(
        self, known: Iterable[str] | Mapping[str, datetime], /, state: str | None = None
    ) -> AsyncSweep[T_co]:
        """See ``Changing.sweep``."""
        from ..changes.sweeping import AsyncSweep

        return AsyncSweep(self._client, self._query, known, state)
