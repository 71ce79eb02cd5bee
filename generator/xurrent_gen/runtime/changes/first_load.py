"""The first copy of a listing in parts, several at a time.

Parts are cut by the time of creation, which never changes, and each is read in that order.
So no record moves from one part to another. What is updated or removed while the parts are
read is reported afterwards, since the watermark is the time before the listing was cut.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from ..core.errors import SelectionError
from ..core.expect import is_whole
from ..http.effects import Flow
from ..http.messages import GraphQLResult, Operation
from ..operations.connection import Page, Wants
from ..operations.partitioning import Axis, Bounds, cut
from .kept import Watermark, digest
from .listing import Listing, Marked, RunStart

if TYPE_CHECKING:
    from ..client.base import BaseClient
    from ..operations.query import PagedQuery

CREATED: Final = "created_at"
_TOLERANCE: Final = 0.25
"""Coarse, since workers take pages in turn and the limit of requests slows them all."""


def axis_of(query: PagedQuery) -> Axis:
    """Return the axis by which a listing is cut, or raise ``SelectionError``."""
    axis = Axis(query.root, query.arguments, CREATED)
    if not query.root.type.named.is_counted or CREATED not in query.root.target.fields:
        raise SelectionError(
            f"{query.root.name} cannot be cut into parts: leave parallel out"
        )
    return axis


def check_workers(parallel: int) -> None:
    """Raise ``SelectionError`` unless this is a number of workers."""
    if not is_whole(parallel) or parallel < 1:
        raise SelectionError(f"parallel={parallel!r}: it takes 1 worker or more")


def cut_listing(
    client: BaseClient[Any, Any], query: PagedQuery, number: int, begun: RunStart
) -> Flow[list[Bounds]]:
    """Cut a listing; the run begins at the first answer."""

    def call(operation: Operation) -> Flow[GraphQLResult]:
        result = yield from client.call(operation)
        begun.observe(result.metadata)
        return result

    now = client.session.tools.clock.time()
    axis = axis_of(query)
    spans = yield from cut(call, axis, number, query.page_size, now, _TOLERANCE)
    return [bounds for bounds, _ in spans]


class Part:
    """A part of the first copy that is being read."""

    def __init__(
        self,
        client: BaseClient[Any, Any],
        query: PagedQuery,
        stamp: str,
        bounds: Bounds,
        begun: RunStart,
    ) -> None:
        start, self.end = bounds
        within = replace(query, arguments=axis_of(query).within(None, self.end))
        self._listing = Listing(
            within, stamp, client, Watermark(start), 0.0, begun, order=CREATED
        )
        self.position: datetime | None = start
        """The time from which a later run resumes, once what was yielded is stored."""
        self.done = False
        self._edge: dict[str, str] = {}
        """Records of the second at which the next page begins, which reads them again."""

    def page(self) -> Wants[Page[Marked]]:
        """Read the next page."""
        return self._listing.page()

    def arrived(self, found: Page[Marked]) -> list[Marked]:
        """Move on to where the page ended; return what was not handed out before."""
        known, before = self._edge, self.position
        self.position, self.done = self._listing.position, not found.has_next_page
        edge = [each for each in found if each.order_at == self.position]
        self._edge = {each.id: _content(each) for each in edge}
        if self.position == before:
            self._edge = known | self._edge
        return [each for each in found if known.get(each.id) != _content(each)]


def _content(found: Marked) -> str:
    return digest([found.at, found.item])
