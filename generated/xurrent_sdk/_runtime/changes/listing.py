# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
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
from ..decoding.items import Shape
from ..http.effects import Flow
from ..operations.connection import ConnectionPlan, Run, next_page
from ..operations.partitioning import Axis
from ..schema.core_schemas import leaf_schema, typed
from ..schema.index import FieldDef
from ..schema.serialize import wire_arguments
from .kept import Mark, digest

if TYPE_CHECKING:
    from ..client.builder import ConnectionState
    from ..operations.costs import Costs
    from ..operations.nested import Call

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
        marked = cast("list[Marked]", found)
        records = [each.item for each in marked]
        items = records if shape.extract is None else shape.extract(records)
        return (replaced(m, item=i) for m, i in zip(marked, items, strict=True))

    return replaced(shape, kind=("marked", stamp.name, *shape.kind), extract=extract)


@frozen
class MarkedPlan(ConnectionPlan):
    """A root connection whose shape is marked.

    The marks are selected beside the nodes: ``nodes { … } nodes { id updatedAt }`` is
    one selection to the server and leaves the user's as it is.
    """

    @property
    def _stamp(self) -> FieldDef:
        return self.root.target.fields[cast("str", self.shape.kind[1])]

    @override
    def _beside(self) -> str:
        counted = "totalCount " if self.root.type.named.is_counted else ""
        return f"{ConnectionPlan._beside(self)} {counted}nodes {{ id {self._stamp.graphql} }}"

    @override
    def _page(self) -> CoreSchema:
        """A page whose nodes are read twice: as records, and for their marks."""
        page = cast("dict[str, Any]", ConnectionPlan._page(self))
        named, stamp = self.root.type.named, self._stamp
        assert named.nodes is not None
        field = core_schema.typed_dict_field
        marks: CoreSchema = core_schema.typed_dict_schema(
            {
                "id": field(core_schema.str_schema()),
                "at": field(leaf_schema(stamp.target), validation_alias=stamp.graphql),
            }
        )
        marks = typed(named.nodes, marks)
        page["fields"]["marks"] = field(marks, validation_alias="nodes")
        if named.is_counted:
            page["fields"]["totalCount"] = field(core_schema.int_schema())
        marked = cast("CoreSchema", page)
        return core_schema.no_info_after_validator_function(_joined, marked)


def _joined(found: dict[str, Any]) -> dict[str, Any]:
    total = found.get("totalCount")
    found["nodes"] = found["nodes"] and [
        node and Marked(mark["id"], mark["at"], total, node)
        for mark, node in zip(found["marks"], found["nodes"], strict=True)
    ]
    return found


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
        root, plan = state.root, state.plan()
        shape = marked_shape(plan.shape, root.target.fields[stamp])
        self.done = False
        self._costs = costs
        self._overlap = timedelta(seconds=overlap)
        self._plan = MarkedPlan(root, {}, shape, plan.page_size)
        orders: list[dict[str, object]] = [{}]
        with suppress(KeyError, InvalidVariablesError):
            both = ({"order": text} for text in (stamp, f"-{stamp}"))
            orders = [wire_arguments(root.arguments, each) for each in both]
        self._ordered = len(orders) > 1
        self._axes = [Axis(root, {**state.arguments, **o}, stamp) for o in orders]
        self._mark = mark
        self._at = mark.at and mark.at - self._overlap
        """Where the next page begins."""
        self._recent: dict[str, tuple[datetime, str]] = {}
        self._top: datetime | None = None
        """The newest when the run began."""
        self._latest: datetime | None = None
        self._until: datetime | None = None
        """Where a second ends that is read by cursor."""
        self._after: str | None = None
        self._total: int | None = None
        self._passes = 0

    @property
    def mark(self) -> Mark:
        """Where another run goes on."""
        at = self._reached()
        if at is None and (self._ordered or not self.done):
            return self._mark
        by_time = sorted(self._recent, key=self._recent.__getitem__)
        seen = {key: self._recent[key][1] for key in by_time}
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
        found, _ = yield from self._fetch(call, self._axes[-1], None)
        if found and self._ordered:
            newest = max(each.at for each in found)
            near = [each for each in found if each.at >= newest - self._overlap]
            seen = {digest(each.id): digest([each.at, each.item]) for each in near}
            self._mark, self._at = Mark(newest, None, seen), newest - self._overlap

    def page(self, call: Call) -> Flow[list[Marked]]:
        """What the next page has to tell; ``done`` is true after the last."""
        if self._until is not None or not self._ordered:
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
            self._until = last + timedelta(seconds=1) if last == self._at else None
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
                    f"{self._plan.root.name} kept changing while it was read; go on later"
                )
            self._after = None
            return self._fresh(found)
        self._after, self._total = after, total
        if after is None:
            self._passes = 0
            self.done = not self._ordered
            self._at, self._until = self._until, None
        return self._fresh(found)

    def _fetch(
        self, call: Call, axis: Axis, after: str | None, limit: int | None = None
    ) -> Flow[tuple[tuple[Marked, ...], str | None]]:
        arguments = axis.within(self._at, self._until)
        plan = replaced(self._plan, arguments=arguments, limit=limit, after=after)
        page = yield from next_page(call, Run(plan, self._costs))
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
        if (start := self._reached()) is not None:
            near = start - self._overlap
            self._recent = {k: e for k, e in self._recent.items() if e[0] >= near}
        return fresh
