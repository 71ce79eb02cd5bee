"""Reads a listing by the time of its records, so that nothing that moves is lost.

A record that changes while a listing is read moves to its end, where it is read again.
So pages are bounded by time and not gone through by cursor: each begins at the last
moment of the one before. Only what shares one second, and what has no order, is read by
cursor, and read again when its count has changed on the way.

A server may show a record late, with an earlier time than what was seen already. So the
next run begins ``overlap`` before what was the newest when this one began.
"""

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final, cast

from pydantic_core import CoreSchema, core_schema

from ..core.errors import IncompleteConnectionError, InvalidVariablesError
from ..core.frozen import frozen, replaced
from ..core.overriding import override
from ..decoding.compiled import Compiled
from ..decoding.exact_numbers import numbers_in
from ..decoding.items import Shape
from ..decoding.pages import page_schema
from ..decoding.validators import envelope
from ..http.effects import Flow
from ..operations.connection import (
    ConnectionPlan,
    Paging,
    Run,
    next_page,
    paging_arguments,
)
from ..operations.partitioning import Axis
from ..schema.core_schemas import leaf_schema, typed
from ..schema.index import FieldDef
from ..schema.serialize import wire_arguments
from ..selection.document import root_document
from .kept import Mark, digest

if TYPE_CHECKING:
    from ..client.builder import ConnectionState
    from ..operations.costs import Costs
    from ..operations.nested import Call

_SECOND: Final = timedelta(seconds=1)
_PASSES: Final = 20
"""How often what keeps changing is read before that is an error."""


@frozen
class Marked:
    """An item, and what is known of its record."""

    id: str
    at: datetime
    total: int | None
    """How many records the listing held then."""
    item: object


def marked_shape(shape: Shape, stamp: FieldDef) -> Shape:
    """Items of ``shape`` with their marks; ``stamp`` is the field of their time."""

    def extract(found: list[object]) -> Iterable[object]:
        marked = cast("list[tuple[str, datetime, int | None, object]]", found)
        records = [each[3] for each in marked]
        items = records if shape.extract is None else shape.extract(records)
        for (of, at, total, _), item in zip(marked, items, strict=True):
            yield Marked(of, at, total, item)

    kind = ("marked", stamp.name, *shape.kind)
    made = (marked_shape, (shape, stamp))
    return Shape(shape.selection, kind, shape.schema, made, extract)


@frozen
class MarkedPlan(ConnectionPlan):
    """A root connection whose shape is marked.

    The marks are selected beside the nodes: ``nodes { … } nodes { id updatedAt }`` is
    one selection to the server and leaves the user's as it is.
    """

    @override
    def _compile(self) -> Compiled:
        root, selection = self.root, self.shape.selection
        stamp = root.target.fields[cast("str", self.shape.kind[1])]
        counted = "totalCount " if root.type.named.is_counted else ""
        extra = f"pageInfo {{ hasNextPage endCursor }} {counted}nodes {{ id {stamp.graphql} }}"
        given = (*self.arguments, *paging_arguments(root))
        connection = _page(root, self.shape.schema(), stamp)
        if root.type.nullable:
            connection = core_schema.nullable_schema(connection)
        return Compiled(
            root_document(root, given, selection, extra=extra),
            envelope({root.graphql: connection}),
            numbers_in(selection),
        )


def _page(root: FieldDef, record: CoreSchema, stamp: FieldDef) -> CoreSchema:
    """A page whose nodes are read twice: as records, and for their marks."""
    page = cast("dict[str, Any]", page_schema(root, record))
    nodes = root.type.named.nodes
    assert nodes is not None
    field = core_schema.typed_dict_field
    marks = core_schema.typed_dict_schema(
        {
            "id": field(core_schema.str_schema()),
            "at": field(leaf_schema(stamp.target), validation_alias=stamp.graphql),
        }
    )
    page["fields"]["marks"] = field(typed(nodes, marks), validation_alias="nodes")
    if root.type.named.is_counted:
        page["fields"]["totalCount"] = field(core_schema.int_schema())

    def join(found: dict[str, Any]) -> dict[str, Any]:
        pairs = zip(found["marks"] or (), found["nodes"] or (), strict=True)
        found["nodes"] = found["nodes"] and [
            node and (mark["id"], mark["at"], found.get("totalCount"), node)
            for mark, node in pairs
        ]
        return found

    return core_schema.no_info_after_validator_function(join, cast("CoreSchema", page))


class Listing:
    """A listing under way, from a mark to its end."""

    def __init__(
        self,
        state: ConnectionState,
        stamp: str,
        costs: Costs,
        mark: Mark,
        overlap: float,
    ) -> None:
        root, shape = state.root, state.plan().shape
        self.done = False
        self._costs = costs
        self._overlap = timedelta(seconds=overlap)
        self._size = state.size
        self._shape = marked_shape(shape, root.target.fields[stamp])
        self._root = root
        orders: list[dict[str, object]] = []
        with suppress(KeyError, InvalidVariablesError):
            for text in (stamp, f"-{stamp}"):
                orders.append(wire_arguments(root.arguments, {"order": text}))
        self._ordered = bool(orders)
        self._axes = [
            Axis(root, {**state.arguments, **each}, stamp) for each in orders or [{}]
        ]
        self._go_on(mark)
        self._recent: dict[str, tuple[datetime, str]] = {}
        self._top: datetime | None = None
        """The newest when the run began."""
        self._latest: datetime | None = None
        self._until: datetime | None = None
        self._by_cursor = not self._ordered
        self._after: str | None = None
        self._total: int | None = None
        self._passes = 0

    def _go_on(self, mark: Mark) -> None:
        """Begin where an earlier run ended."""
        self._mark = mark
        self._at: datetime | None = mark.at and mark.at - self._overlap
        """Where the next page begins."""

    @property
    def mark(self) -> Mark:
        """Where another run goes on."""
        at = self._reached()
        if at is None and (self._ordered or not self.done):
            return self._mark
        recent = sorted(self._recent.items(), key=lambda each: each[1][0])
        seen = {key: of for key, (_, of) in recent}
        return Mark(at, None if self._ordered else self._latest, seen)

    def _reached(self) -> datetime | None:
        """What was read from the beginning of the run on, and no later than that."""
        if not self._ordered:
            return self._mark.latest if self.done else None
        reached = self._latest if self.done else self._at
        if reached is None or self._latest is None:
            return None
        reached = min(reached, self._top or reached)
        return max(reached, self._mark.at or reached)

    def forget(self, key: str) -> None:
        """Tell of a record again, whatever was told of it."""
        of = digest(key)
        self._recent.pop(of, None)
        if of in self._mark.seen:
            seen = {k: v for k, v in self._mark.seen.items() if k != of}
            self._mark = replaced(self._mark, seen=seen)

    def skip(self, call: Call) -> Flow[None]:
        """Go to the end: what is there now is not told of."""
        found, _ = yield from self._fetch(call, self._axes[-1], None, self._size)
        if found and self._ordered:
            newest = max(each.at for each in found)
            self._fresh(found)
            kept = self._within(newest - self._overlap)
            seen = {key: of for key, (_, of) in kept.items()}
            self._recent, self._latest = {}, None
            self._go_on(Mark(newest, None, seen))

    def page(self, call: Call) -> Flow[list[Marked]]:
        """What the next page has to tell; ``done`` is true after the last."""
        if self._by_cursor:
            return (yield from self._pass(call))
        found, after = yield from self._fetch(call, self._axes[0], None)
        if after is not None and self._top is None:
            # What is newest has to be known before anything is read.
            newest, _ = yield from self._fetch(call, self._axes[1], None, 1)
            self._top = newest[0].at if newest else None
            found, after = yield from self._fetch(call, self._axes[0], None)
        fresh = self._fresh(found)
        if after is None:
            self.done = True
        elif found:
            last = max(each.at for each in found)
            self._by_cursor = last == self._at
            self._until = last + _SECOND if self._by_cursor else None
            self._at = last
        return fresh

    def _pass(self, call: Call) -> Flow[list[Marked]]:
        """A page by cursor; all begins again when others came or went on the way."""
        found, after = yield from self._fetch(call, self._axes[0], self._after)
        total = found[0].total if found else None
        if self._after is not None and (not found or total != self._total):
            self._passes += 1
            if self._passes == _PASSES:
                raise IncompleteConnectionError(
                    f"{self._root.name} kept changing while it was read; go on later"
                )
            self._after = None
            return self._fresh(found)
        self._after, self._total = after, total
        if after is None:
            self._passes = 0
            self.done = not self._ordered
            self._at, self._until = self._until, None
            self._by_cursor = not self._ordered
        return self._fresh(found)

    def _fetch(
        self, call: Call, axis: Axis, after: str | None, limit: int | None = None
    ) -> Flow[tuple[tuple[Marked, ...], str | None]]:
        paging = Paging(self._size, limit, after)
        arguments = axis.within(self._at, self._until)
        plan = MarkedPlan(self._root, arguments, self._shape, paging)
        run = Run(plan, self._costs)
        page, _ = yield from next_page(call, run, run.start)
        items = cast("tuple[Marked, ...]", page.items)
        return items, page.end_cursor if page.has_next_page else None

    def _fresh(self, found: tuple[Marked, ...]) -> list[Marked]:
        fresh: list[Marked] = []
        for each in found:
            key, of = digest(each.id), digest([each.at, each.item])
            known = self._recent.get(key, (None, self._mark.seen.get(key)))[1]
            if known != of:
                fresh.append(each)
            self._recent[key] = each.at, of
            self._latest = max(each.at, self._latest or each.at)
        start = self._reached()
        if start is not None:
            self._recent = self._within(start - self._overlap)
        return fresh

    def _within(self, start: datetime) -> dict[str, tuple[datetime, str]]:
        return {k: found for k, found in self._recent.items() if found[0] >= start}
