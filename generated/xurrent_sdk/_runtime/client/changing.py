# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What the feature gives to results; it stands in the place of ``client.changing``."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from ..changes.change import Change
    from ..changes.reading import AsyncChanges, Changes
    from ..client.builder import ConnectionState
    from ..client.client import AsyncClient, Client

T = TypeVar("T")


class Changing(Generic[T]):
    """Results that tell what has changed."""

    if TYPE_CHECKING:
        _client: Client
        _state: ConnectionState

    def changes(self, state: str | None, /, *, overlap: float = 300.0) -> Changes[T]:
        """Yield what was created, updated, archived, trashed or deleted since ``state``.

        ``state`` is the string that an earlier run gave; ``None`` reads everything into
        an empty copy. The watermark is the server's time when the earlier run began.
        What was stamped within ``overlap`` seconds before it is read again, since servers
        may show it late. Nothing is sent before the changes are asked for. Raises
        ``SelectionError`` when the listing cannot be followed and ``ChangesStateError``
        when the state is of another query or version.
        """
        from ..changes.reading import Changes

        return Changes(self._client, self._state, state, overlap)

    def sweep(self, known: Iterable[str], /) -> Iterator[Change[T]]:
        """Compare the ids of a copy with those of the whole listing.

        Gives a removal for each id of ``known`` that the listing does not hold any
        more, whatever became of it, and each record that the copy does not hold.
        Reads the id of every record; raises ``SelectionError`` as ``changes`` does.
        """
        from ..changes.reading import sweep

        steps = sweep(self._client, self._state, known)
        return (change for step in steps for change in self._client.run(step))


class AsyncChanging(Generic[T]):
    """Results that tell what has changed: the twin of ``Changing``."""

    if TYPE_CHECKING:
        _client: AsyncClient
        _state: ConnectionState

    def changes(
        self, state: str | None, /, *, overlap: float = 300.0
    ) -> AsyncChanges[T]:
        """See ``Changing.changes``; its pages and changes come by ``async for``."""
        from ..changes.reading import AsyncChanges

        return AsyncChanges(self._client, self._state, state, overlap)

    def sweep(self, known: Iterable[str], /) -> AsyncIterator[Change[T]]:
        """See ``Changing.sweep``."""
        from ..changes.reading import sweep

        steps = sweep(self._client, self._state, known)

        async def found() -> AsyncIterator[Change[T]]:
            for step in steps:
                for change in await self._client.run(step):
                    yield change

        return found()
