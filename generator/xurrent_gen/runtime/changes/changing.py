"""Methods that the feature adds to results, in place of ``client.changing``."""

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
    """Results of a listing that can be followed."""

    if TYPE_CHECKING:
        _client: Client
        _query: PagedQuery

    def changes(
        self, state: str | None, /, *, overlap: float = 300.0, parallel: int = 1
    ) -> Changes[T_co]:
        """Yield what was created, updated, archived, trashed or deleted since ``state``.

        ``state`` is the string that an earlier run gave; ``None`` reads everything into
        an empty copy. The watermark is the server's time when the earlier run began.
        What was updated within ``overlap`` seconds before it is read again, since servers
        may show it late. ``parallel`` workers read the first copy, in parts by the time of
        creation. Nothing is sent before the changes are asked for. Raises
        ``SelectionError`` when the listing cannot be followed and ``ChangesStateError``
        when the state is of another query or version.
        """
        from ..changes.reading import Changes

        return Changes(self._client, self._query, state, overlap, parallel)

    def sweep(
        self, known: Iterable[str] | Mapping[str, datetime], /, state: str | None = None
    ) -> Sweep[T_co]:
        """Compare a copy with the whole listing.

        Yields a removal for each id of ``known`` that the listing does not have any more,
        and each record that the copy does not have. ``known`` are ids, or ids with the
        times of creation: then spans of time are counted first, and ids are read only
        where counts differ. Within a span whose counts agree, a removed and an added
        record may hide each other. With times, ``state`` resumes a sweep that broke off.
        Raises ``SelectionError`` as ``changes`` does.
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
        """See ``Changing.changes``; its pages and changes come by ``async for``."""
        from ..changes.reading import AsyncChanges

        return AsyncChanges(self._client, self._query, state, overlap, parallel)

    def sweep(
        self, known: Iterable[str] | Mapping[str, datetime], /, state: str | None = None
    ) -> AsyncSweep[T_co]:
        """See ``Changing.sweep``."""
        from ..changes.sweeping import AsyncSweep

        return AsyncSweep(self._client, self._query, known, state)
