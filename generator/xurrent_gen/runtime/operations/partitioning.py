"""Counts records, and cuts a listing into parts of about equal size by a time.

The records before a timestamp are counted, many timestamps per request, until every
boundary is precise enough. Only counts are fetched. Timestamps are whole seconds, as on
the server, so records of one second are in one part.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from itertools import pairwise
from typing import TypeAlias, cast

from ..core.errors import SelectionError
from ..core.scalars import core_schema_of
from ..core.suggest import did_you_mean
from ..decoding.compiled import Compiled, compiled_once
from ..decoding.pages import object_schema
from ..decoding.validators import envelope
from ..http.effects import Flow
from ..schema.index import Argument, FieldDef, wire_types
from ..schema.serialize import to_wire
from ..selection.document import root_document
from .nested import SendOperation

_BEGINNING = int(datetime(2000, 1, 1, tzinfo=UTC).timestamp())
"""Older records belong to the first part."""
_PROBES = 24
"""The number of timestamps that one request counts for."""
_ROUNDS = 8
_TOLERANCE = 0.02


Bounds: TypeAlias = "tuple[datetime | None, datetime | None]"
"""Start, included, and end, excluded; ``None`` is unbounded."""


class Axis:
    """The field by which a listing is cut, and the filter for its bounds."""

    def __init__(
        self, root: FieldDef, arguments: Mapping[str, object], name: str
    ) -> None:
        self._root = root
        self.name = root.name
        """The listing, for messages."""
        self._arguments = arguments
        self._filter, self._field = _bounded(root, name)
        self._graphql = self._field.graphql
        content = cast("Mapping[str, object] | None", arguments.get(self._filter.name))
        self._content = dict(content or {})
        condition = cast("Mapping[str, object]", self._content.get(self._graphql) or {})
        self._condition = {
            key: value for key, value in condition.items() if value is not None
        }
        if self._condition.keys() & {"values", "negate"}:
            raise SelectionError(
                f"{root.name} is filtered by single values of {name}, which leaves no "
                "bounds to cut it by"
            )

    def within(self, start: datetime | None, end: datetime | None) -> dict[str, object]:
        """Return the arguments for records from ``start`` to before ``end``."""
        condition = dict(self._condition)
        members = wire_types(self._field.type.named.input)
        for at, sign, sharp, is_narrower in (
            (start, "greaterThanOrEqualTo", "greaterThan", datetime.__ge__),
            (end, "lessThan", "lessThanOrEqualTo", datetime.__le__),
        ):
            if at is None:
                continue
            bound = cast("str | None", condition.get(sign) or condition.get(sharp))
            if bound is not None and is_narrower(_read(bound), at):
                continue
            condition.pop(sharp, None)
            condition[sign] = to_wire(members[sign], at, self._graphql)
        content = {**self._content, self._graphql: condition}
        return {**self._arguments, self._filter.name: content}

    def counts(self, call: SendOperation, bounds: Sequence[Bounds]) -> Flow[list[int]]:
        """Count the records within each of several bounds."""
        cases = [self.within(start, end) for start, end in bounds]
        return counts(call, self._root, cases)


def _read(text: str) -> datetime:
    timestamp = datetime.fromisoformat(text)
    return timestamp if timestamp.tzinfo else timestamp.replace(tzinfo=UTC)


def _bounded(root: FieldDef, name: str) -> tuple[Argument, FieldDef]:
    """Return the argument and the field of a filter that bounds a listing by time."""
    known: dict[str, tuple[Argument, FieldDef]] = {
        field.name: (argument, field)
        for argument in root.arguments.values()
        if argument.type.named.is_input
        for field in argument.type.named.fields.values()
        if field.type.named.is_input and _has_bounds(field)
    }
    if name in known:
        return known[name]
    hint = did_you_mean(name, known)
    raise SelectionError(
        f"{root.name} cannot be cut into parts: its filter has no bounds of "
        f"{name!r}{hint or '; page through it in one run'}"
    )


def _has_bounds(field: FieldDef) -> bool:
    members = wire_types(field.type.named.input).items()
    times = {name for name, ref in members if ref.codec in {"datetime", "timestamp"}}
    return {"greaterThanOrEqualTo", "lessThan"} <= times


def cut(
    call: SendOperation,
    axis: Axis,
    wanted: int,
    smallest: int,
    now: float,
    tolerance: float = _TOLERANCE,
) -> Flow[list[tuple[Bounds, int]]]:
    """Cut a listing into at most ``wanted`` spans of about equal size, and count them.

    ``tolerance`` is a share of a span's size: a larger one needs fewer requests.

    A span has at least ``smallest`` records if possible, and only one may be empty.

    The first has no start and the last no end. A record that matches now is in exactly
    one of them; a later one may be in the last. ``now`` is the time in seconds. Raises
    ``SelectionError`` when some records have no such time, as they would be lost.
    """
    before = {_BEGINNING: 0}
    latest = max(int(now), _BEGINNING + 1)
    times = [*_between(_BEGINNING, latest, _PROBES - 3), latest]
    whole: Bounds = (None, None)
    bounds: list[Bounds] = [(None, _timestamp(at)) for at in times]
    bounds = [whole, *bounds, (_timestamp(latest), None), whole]
    total = 0
    for is_last in (False, True):
        # A record that leaves or joins between two counts is not in the lower total.
        first, *counted, newer, last = yield from axis.counts(call, bounds)
        before.update(zip(times, counted, strict=True))
        total = min(first, last)
        lost = total - newer - before[latest]
        if lost <= 0:
            break
        if is_last:
            raise SelectionError(
                f"{axis.name} cannot be cut into parts: "
                f"{lost} of its records have no such time"
            )
        # If one left and then another joined, both totals may be too high: count again.
        times, bounds = [latest], [whole, *bounds[-3:]]
    wanted = min(wanted, max(1, total // smallest))
    targets = [total * number / wanted for number in range(1, wanted)]
    for _ in range(_ROUNDS):
        probes = _probes(before, targets, total / wanted * tolerance)
        if not probes:
            break
        bounds = [(None, _timestamp(at)) for at in probes]
        counted = yield from axis.counts(call, bounds)
        before.update(zip(probes, counted, strict=True))
    return _spans(before, targets, total)


def _between(start: int, end: int, number: int) -> list[int]:
    """Return up to ``number`` whole seconds between two, evenly spread."""
    step = (end - start) / (number + 1)
    seconds = {start + round(step * each) for each in range(1, number + 1)}
    return sorted(seconds - {start, end})


def _around(before: Mapping[int, int], target: float) -> tuple[int, int]:
    """Return the known times around the one with ``target`` records before it."""
    known = sorted(before)
    low = max((at for at in known if before[at] <= target), default=known[0])
    high = min((at for at in known if at > low), default=low)
    return low, high


def _probes(
    before: Mapping[int, int], targets: Sequence[float], tolerance: float
) -> list[int]:
    """Return the times to count next; none if all targets are near a known one."""
    open_: set[tuple[int, int]] = set()
    for target in targets:
        low, high = _around(before, target)
        near = min(abs(before[at] - target) for at in (low, high))
        if near > tolerance and high - low > 1:
            open_.add((low, high))
    number = max(1, _PROBES // max(1, len(open_)))
    return sorted(at for low, high in open_ for at in _between(low, high, number))


def _spans(
    before: Mapping[int, int], targets: Sequence[float], total: int
) -> list[tuple[Bounds, int]]:
    chosen: list[int] = []
    for target in targets:
        at = min(_around(before, target), key=lambda at: abs(before[at] - target))
        if (before[chosen[-1]] if chosen else 0) < before[at] < total:
            chosen.append(at)
    edges = [(None, 0), *((_timestamp(at), before[at]) for at in chosen), (None, total)]
    return [((start, end), high - low) for (start, low), (end, high) in pairwise(edges)]


def _timestamp(at: int) -> datetime:
    return datetime.fromtimestamp(at, UTC)


def counts(
    call: SendOperation, root: FieldDef, cases: Sequence[Mapping[str, object]]
) -> Flow[list[int]]:
    """Count the records for each of several sets of arguments, in one request."""
    if not root.type.named.is_counted:
        raise SelectionError(
            f"{root.type.base} has no totalCount: iterate and count instead"
        )
    first = root.paging.get("first")
    size = {first.name: 1} if first else {}
    sized = [{**each, **size} for each in cases]
    names = tuple(map(tuple, sized))
    compiled = compiled_once(
        ("count", root.graphql, names), lambda: _compile(root, names)
    )
    values = [value for each in sized for value in each.values()]
    operation = compiled.operation("query", values)
    result = yield from call(operation)
    data, _ = compiled.read(result)
    connections = cast("Mapping[str, Mapping[str, int]]", data)
    return [connections[key]["totalCount"] for key in compiled.document.keys]


def _compile(root: FieldDef, names: tuple[tuple[str, ...], ...]) -> Compiled:
    counted = object_schema({"totalCount": core_schema_of("int")})
    document = root_document(root, names, None, "totalCount")
    return Compiled(document, envelope(dict.fromkeys(document.keys, counted)))
