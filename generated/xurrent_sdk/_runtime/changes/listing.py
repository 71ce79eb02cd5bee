# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Reads a listing by the time of its records, so that no moving record is lost.

A record that changes while a listing is read moves to its end, where it is read again.
A cursor could skip records, so pages are bounded by time: each begins at the last
second of the one before. Records of one second, and listings without an order, are read
by cursor, and read again if their count changes meanwhile.

The watermark is the server's time when the run began. The time of the newest record
cannot be the watermark: a time in the future would hide all later records. A server may
show a record late, so the next run begins ``overlap`` seconds before the watermark.

The first copy can be read in parts, which are cut by the time of creation: it never
changes, so no record moves from one part to another.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, cast

from pydantic_core import CoreSchema, core_schema
from typing_extensions import override

from ..core.errors import (
    IncompleteConnectionError,
    InvalidVariablesError,
    SelectionError,
)
from ..core.log import logger
from ..core.metadata import ResponseMetadata, http_date
from ..decoding.items import Shape
from ..http.effects import Flow
from ..http.messages import GraphQLResult, Operation
from ..operations.connection import Page, PageReader, Run
from ..operations.partitioning import Axis, Bounds, cut
from ..operations.query import PagedQuery
from ..schema.core_schemas import leaf_schema, typed
from ..schema.index import FieldDef
from ..schema.serialize import wire_arguments
from .checkpoint import Watermark, digest

if TYPE_CHECKING:
    from ..client.base import BaseClient

CREATED: Final = "created_at"
_TOLERANCE: Final = 0.25
"""Coarse, since workers share pages and the request limit: equal parts save no time."""
_PASSES: Final = 20
"""Maximum passes over a listing that keeps changing, before an error is raised."""


@dataclass(frozen=True, slots=True)
class Marked:
    """An item, and the id and times of its record."""

    id: str
    at: datetime
    total: int | None
    """The number of records in the listing at that time."""
    item: object
    order_at: datetime
    """The time by which the listing is ordered."""


def marked_shape(shape: Shape, stamp: FieldDef, order: FieldDef) -> Shape:
    """Return the shape of ``Marked`` items of ``shape``."""

    def extract(nodes: list[object]) -> Iterable[object]:
        marked = cast("list[Marked]", nodes)
        records = [each.item for each in marked]
        items = records if shape.extract is None else shape.extract(records)
        return (replace(m, item=i) for m, i in zip(marked, items, strict=True))

    return replace(
        shape, kind=("marked", stamp.name, order.name, *shape.kind), extract=extract
    )


@dataclass(frozen=True, slots=True)
class MarkedQuery(PagedQuery):
    """A root connection whose shape is marked.

    The marks are selected beside the nodes: ``nodes { … } nodes { id updatedAt }`` is
    one selection to the server and leaves the user's as it is.
    """

    @property
    def _times(self) -> list[FieldDef]:
        """The field of a record's time, and that by which the listing is ordered."""
        return [self.root.target.fields[str(n)] for n in self.shape.kind[1:3]]

    @override
    def _beside(self) -> str:
        counted = "totalCount " if self.root.type.named.is_counted else ""
        stamps = " ".join(dict.fromkeys(each.graphql for each in self._times))
        return f"{PagedQuery._beside(self)} {counted}nodes {{ id {stamps} }}"

    @override
    def _page(self) -> CoreSchema:
        """Return the schema of a page that reads its nodes as records and as marks."""
        page = cast("dict[str, Any]", PagedQuery._page(self))
        named, (stamp, order) = self.root.type.named, self._times
        assert named.nodes is not None
        field = core_schema.typed_dict_field
        marks: CoreSchema = core_schema.typed_dict_schema(
            {
                "id": field(core_schema.str_schema()),
                "at": field(leaf_schema(stamp), validation_alias=stamp.graphql),
                "order_at": field(leaf_schema(order), validation_alias=order.graphql),
            }
        )
        marks = typed(named.nodes, marks)
        page["fields"]["marks"] = field(marks, validation_alias="nodes")
        if named.is_counted:
            page["fields"]["totalCount"] = field(core_schema.int_schema())
        marked = cast("CoreSchema", page)
        return core_schema.no_info_after_validator_function(_joined, marked)


def _joined(page: dict[str, Any]) -> dict[str, Any]:
    total = page.get("totalCount")
    page["nodes"] = page["nodes"] and [
        node and Marked(mark["id"], mark["at"], total, node, mark["order_at"])
        for mark, node in zip(page["marks"], page["nodes"], strict=True)
    ]
    return page


class RunStart:
    """The start of a run, and of the one around it: the first ``Date`` header."""

    def __init__(
        self, client: BaseClient[Any, Any], within: RunStart | None = None
    ) -> None:
        self._session = client.session
        self._within = within
        self.at: datetime | None = None
        """``None`` before the first answer."""

    def observe(self, metadata: ResponseMetadata) -> None:
        """Note an answer; only the first one counts."""
        if self._within is not None:
            self._within.observe(metadata)
        if self.at is not None:
            return
        answered = http_date(metadata.headers.get("date", ""))
        if answered is None:
            answered = self._session.tools.clock.time()
            if self._session.learned.setdefault(RunStart, self) is self:
                logger.warning(
                    "The server sends no Date, so changes() reads the clock of this "
                    "machine: a clock that is ahead by more than the overlap loses changes"
                )
        # The server may have read its records as soon as the request arrived.
        seconds = max(0, int(answered - metadata.elapsed))
        self.at = datetime.fromtimestamp(seconds, UTC)


class Listing:
    """A listing in progress, from its watermark to its end.

    ``order`` is the time by which it is ordered, by default ``stamp``. ``of_removals``
    is for a listing of removals, which are identified by record and time. Without a
    watermark, it begins at the start of the run.
    """

    def __init__(
        self,
        query: PagedQuery,
        stamp: str,
        client: BaseClient[Any, Any],
        mark: Watermark,
        overlap: float,
        run_start: RunStart,
        *,
        of_removals: bool = False,
        order: str = "",
    ) -> None:
        root, order = query.root, order or stamp
        known = root.target.fields
        shape = marked_shape(query.shape, known[stamp], known[order])
        self.done = False
        self._costs = client.costs
        self._overlap = timedelta(seconds=overlap)
        self._query = MarkedQuery(root, {}, shape, query.page_size)
        self._arguments: dict[str, object] = {}
        with suppress(KeyError, InvalidVariablesError):
            self._arguments = wire_arguments(root.arguments, {"order": order})
        self._ordered = bool(self._arguments)
        self._axis = Axis(root, {**query.arguments, **self._arguments}, order)
        self._mark = mark
        self._run_start = run_start
        self._of_removals = of_removals
        self._at: datetime | None = None
        """The time at which the next page begins."""
        self._recent: dict[str, tuple[datetime, str]] = {}
        """Times and hashes of the records near the watermark, by hash of the id."""
        self._until: datetime | None = None
        """The end of the second that is being read by cursor."""
        self._after: str | None = None
        self._cursors: set[str] = set()
        """The cursors of this pass."""
        self._total: int | None = None
        self._empty_total: int | None = None
        """The count of a pass that ended with an empty page."""
        self._passes = 0

    @property
    def start(self) -> datetime | None:
        """The start of this run's span; ``None`` reads everything."""
        at = self._mark.at
        if at is None and self._of_removals:
            at = self._run_start.at
        return at and at - self._overlap

    @property
    def position(self) -> datetime | None:
        """The time at which the next page begins."""
        return self._at or self.start

    def begin(self) -> None:
        """Set the watermark to the start of the run, unless there is one."""
        if self._mark.at is None:
            self._mark = Watermark(self._run_start.at)

    @property
    def mark(self) -> Watermark:
        """The watermark for the next run."""
        reached = self._reached()
        if reached is None:
            return self._mark
        by_time = sorted(self._recent.items(), key=lambda each: each[1])
        seen = {key: of for key, (_, of) in by_time}
        return Watermark(reached, seen if self.done else {**self._mark.seen, **seen})

    def _reached(self) -> datetime | None:
        """The new watermark; ``None`` while the old one is valid."""
        started, at = self._run_start.at, self._mark.at
        if started is None or self.done:
            return started
        if self._ordered and self._at is not None:
            reached = min(self._at, started)
            return max(reached, at or reached)
        return started if at is None and self._of_removals else None

    def admit(self, marked: Marked) -> bool:
        """Note a record; return whether to yield it: it was not yielded before."""
        if (start := self.start) is not None and marked.at < start:
            return True  # no later run reads it again
        key, content = digest(marked.id), digest([marked.at, marked.item])
        if self._of_removals:
            content = _seconds(marked.at)
        known = self._recent.get(key, (None, self._mark.seen.get(key)))[1]
        self._recent[key] = marked.at, content
        return known != content

    def removed_since(self, marked: Marked) -> bool:
        """True if a removal of this record is stored, and it was not updated later."""
        key = digest(marked.id)
        known = self._recent.get(key, (None, self._mark.seen.get(key)))[1]
        return known is not None and _seconds(marked.at) <= known

    def forget(self, key: str) -> None:
        """Yield a record again, even if its content was yielded before."""
        of = digest(key)
        self._recent.pop(of, None)
        if of in self._mark.seen:
            seen = {k: v for k, v in self._mark.seen.items() if k != of}
            self._mark = replace(self._mark, seen=seen)

    def page(self) -> PageReader[Page[Marked]]:
        """Read the next page; ``done`` is true after the last."""
        if self._at is None:
            self._at = self.start
        if (reached := self._reached()) is not None:
            near = reached - self._overlap
            self._recent = {k: e for k, e in self._recent.items() if e[0] >= near}
        if self._until is not None or not self._ordered:
            page = yield from self._read_by_cursor()
        else:
            page = yield from self._fetch(None)
            if page.has_next_page:
                last = max(each.order_at for each in page)
                self._until = last + timedelta(seconds=1) if last == self._at else None
                self._at = last
            else:
                self.done = True
        return replace(page, has_next_page=not self.done)

    def _read_by_cursor(self) -> PageReader[Page[Marked]]:
        """Read a page by cursor; start again if the count has changed."""
        page = yield from self._fetch(self._after)
        total = page.items[0].total if page else self._total
        if self._after is not None:
            moved = total != self._total
            if not page:
                moved, self._empty_total = self._empty_total != total, total
            if moved:
                self._passes += 1
                if self._passes == _PASSES:
                    raise IncompleteConnectionError(
                        f"{self._query.root.name} kept changing while it was read; "
                        "go on later"
                    )
                self._after = None
                return page
        self._after, self._total = page.end_cursor, total
        if not page.has_next_page:
            self._after = None
            self._passes = 0
            self.done = not self._ordered
            self._at, self._until = self._until, None
        return page

    def _fetch(self, after: str | None) -> PageReader[Page[Marked]]:
        """Read a page that is not empty, or the last; a repeated cursor is an error."""
        arguments = self._axis.within(self._at, self._until)
        run = Run(replace(self._query, arguments=arguments, after=after), self._costs)
        if after is None:
            self._cursors = run.cursors
        run.cursors = self._cursors
        page = yield run
        self._run_start.observe(page.metadata)
        while page.has_next_page and not page.items:
            page = yield run
        return cast("Page[Marked]", page)


def _seconds(at: datetime) -> str:
    """Format a time with the length of a digest, so that both sort alike."""
    return f"{max(0, int(at.timestamp())):011d}"


def axis_of(query: PagedQuery) -> Axis:
    """Return the axis by which a listing is cut, or raise ``SelectionError``."""
    axis = Axis(query.root, query.arguments, CREATED)
    if not query.root.type.named.is_counted or CREATED not in query.root.target.fields:
        raise SelectionError(
            f"{query.root.name} cannot be cut into parts: leave parallel out"
        )
    return axis


def cut_listing(
    client: BaseClient[Any, Any], query: PagedQuery, number: int, run_start: RunStart
) -> Flow[list[Bounds]]:
    """Cut a listing into parts; the first answer starts the run."""

    def call(operation: Operation) -> Flow[GraphQLResult]:
        result = yield from client.call(operation)
        run_start.observe(result.metadata)
        return result

    now = client.session.tools.clock.time()
    axis = axis_of(query)
    spans = yield from cut(call, axis, number, query.page_size, now, _TOLERANCE)
    return [bounds for bounds, _ in spans]


class Part:
    """A part of the first copy in progress."""

    def __init__(
        self,
        client: BaseClient[Any, Any],
        query: PagedQuery,
        stamp: str,
        bounds: Bounds,
        run_start: RunStart,
    ) -> None:
        start, self.end = bounds
        within = replace(query, arguments=axis_of(query).within(None, self.end))
        self._listing = Listing(
            within, stamp, client, Watermark(start), 0.0, run_start, order=CREATED
        )
        self.position: datetime | None = start
        """The time at which a later run resumes, once yielded records are stored."""
        self.done = False
        self._edge: dict[str, str] = {}
        """Records of the second at which the next page begins, which repeats them."""

    def page(self) -> PageReader[Page[Marked]]:
        """Read the next page."""
        return self._listing.page()

    def arrived(self, page: Page[Marked]) -> list[Marked]:
        """Move to the end of the page; return its records that are new."""
        known, before = self._edge, self.position
        self.position, self.done = self._listing.position, not page.has_next_page
        read = {each.id: digest([each.at, each.item]) for each in page}
        edge = {e.id: read[e.id] for e in page if e.order_at == self.position}
        self._edge = known | edge if self.position == before else edge
        return [each for each in page if known.get(each.id) != read[each.id]]
