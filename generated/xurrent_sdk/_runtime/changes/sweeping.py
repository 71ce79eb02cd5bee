# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The ids of a copy beside those of the listing: what nobody tells of is found by that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final, cast

from ..core.errors import SelectionError
from ..http.effects import Flow
from ..operations.connection import Page, Position, Run, next_page
from .change import Change, Removal
from .kept import Mark
from .listing import Listing, Marked
from .reading import STAMP, Flows, asked_by_id, followed, ids_of, upsert

if TYPE_CHECKING:
    from ..client.base import BaseClient
    from ..client.builder import ConnectionState

_PART: Final = 100
"""How many ids one request names."""


class Sweep:
    """A sweep under way: ``steps`` are its requests, and what each brings."""

    def __init__(
        self,
        client: BaseClient[Any, Any],
        query: ConnectionState,
        known: Iterable[str],
    ) -> None:
        if isinstance(known, str):
            raise SelectionError("sweep() takes the ids of a copy, not one text")
        self._client = client
        self._query = followed(query)
        self._known = dict.fromkeys(known)
        self._there: dict[str, None] = {}

    def steps(self) -> Flows:
        """All ids first; then what the copy has too much, and what it lacks."""
        run = Run(ids_of(self._query).plan(), self._client.costs)
        at: list[Position] = [run.start]
        while at:
            yield self._ids(run, at)
        known, there = self._known.keys(), self._there.keys()
        for some in _parts([each for each in known if each not in there]):
            yield self._gone(some)
        for some in _parts([each for each in there if each not in known]):
            yield self._missing(some)

    def _ids(self, run: Run, at: list[Position]) -> Flow[list[Change[object]]]:
        page, behind = yield from next_page(self._client.call, run, at.pop())
        self._there.update(dict.fromkeys(_first(page)))
        if page.has_next_page:
            at.append(behind)
        return []

    def _gone(self, some: list[str]) -> Flow[list[Change[object]]]:
        # A page may have missed what moved on the way: what is gone is asked for again.
        run = Run(asked_by_id(ids_of(self._query), some).plan(), self._client.costs)
        page, _ = yield from next_page(self._client.call, run, run.start)
        there = set(_first(page))
        return [Removal(each, "gone") for each in some if each not in there]

    def _missing(self, some: list[str]) -> Flow[list[Change[object]]]:
        listing = Listing(
            asked_by_id(self._query, some), STAMP, self._client.costs, Mark(), 0.0
        )
        found: list[Marked] = []
        while not listing.done:
            found += yield from listing.page(self._client.call)
        return [upsert(each) for each in found]


def _first(page: Page[object]) -> list[str]:
    return [row[0] for row in cast("tuple[tuple[str], ...]", page.items)]


def _parts(ids: list[str]) -> Iterator[list[str]]:
    return (ids[start : start + _PART] for start in range(0, len(ids), _PART))
