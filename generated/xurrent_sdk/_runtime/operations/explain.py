# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Predict what a query would ask for and cost, before anything is sent."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from typing_extensions import override

from ..core.errors import SelectionError
from ..core.expect import is_whole
from ..core.json_text import JSONInput
from ..selection.tree import SelectionSet

if TYPE_CHECKING:
    from .connection import PageSizes, Run
    from .costs import SelectionCosts

Range = tuple[int, int | None]
"""The least and the most that is to be expected; no most where nobody can know it."""

_FEW = 3
"""With fewer pages than this, a prediction may be twice too high or too low."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """A query and its expected cost; ``print`` it.

    Predictions rest on what this client has read of the same selection. They are ``None``
    while there is nothing to rest on.
    """

    document: str
    """The GraphQL document of a page."""
    variables: Mapping[str, JSONInput] = field(repr=False)
    """Those of the first page; they hold what the filter holds."""
    page_size: int
    nested_page_sizes: Mapping[str, int]
    """Of nested connections whose size is the client's to choose, by path."""
    nodes: int
    """The most nodes that a request can bring; the server allows 500,000."""
    records: int | None
    """The number of records to read: the given one, or the query's limit."""
    requests: Range | None
    """Requests for so many records: the pages, and those that complete nested lists. No
    upper bound while fewer than three pages of these sizes were read to their ends."""
    points_per_page: tuple[int, int] | None
    """Points of a page, without what completes its nested lists."""
    points: Range | None
    """Points for so many records, completions included."""

    @override
    def __str__(self) -> str:
        sizes = [f"{size} of {path}" for path, size in self.nested_page_sizes.items()]
        lines = [
            self.document,
            f"pages of {', '.join([str(self.page_size), *sizes])}: "
            f"up to {self.nodes:,} nodes a request",
            f"points a page: {_words(self.points_per_page)}",
        ]
        if self.records is not None:
            lines += [
                f"requests for {self.records:,} records: {_words(self.requests)}",
                f"points for {self.records:,} records: {_words(self.points)}",
            ]
        return "\n".join(lines)


def explain(run: Run, records: int | None) -> Explanation:
    """Predict a run of pages, for so many records or up to its limit."""
    limit = run.query.limit
    if records is not None and (not is_whole(records) or records < 0):
        raise SelectionError(f"explain(records={records!r}): 0 or more")
    if records is None or (limit is not None and limit < records):
        records = limit
    sizes, selection = run.sizes(), run.shape.selection
    operation = run.operation(sizes)
    nodes, costs = sizes.nodes(selection), run.costs
    page = _points(costs, sizes, nodes)
    requests: Range | None = None
    points: Range | None = None
    if records is not None:
        requests, points = _totals(run, sizes, records, page)
    return Explanation(
        operation.document,
        operation.variables,
        sizes.root,
        {
            path: sizes.chosen.get(position, sizes.nested)
            for position, path in _paths(selection).items()
        },
        nodes,
        records,
        requests,
        page,
        points,
    )


def _totals(
    run: Run, sizes: PageSizes, records: int, page: tuple[int, int] | None
) -> tuple[Range | None, Range | None]:
    """Requests and points for so many records; the last page may be a part of one."""
    selection, costs = run.shape.selection, run.costs
    full, pages = records // sizes.root, math.ceil(records / sizes.root)
    low, high, known = [0, 0], [0, 0], True
    if _paths(selection):
        if not costs.completed:
            return None, None
        at = sizes.nodes(selection)
        same = [each for each in costs.completed if each[0] == sizes.root]
        # Smaller nested pages leave more to complete, larger ones less.
        least = [each[2:] for each in same if each[1] >= at]
        most = [each[2:] for each in same if each[1] <= at]
        low = [min((each[n] for each in least), default=0) for n in (0, 1)]
        high = [max((each[n] for each in most), default=0) for n in (0, 1)]
        known = len(most) >= _FEW
    requests = pages + full * low[0], pages + pages * high[0] if known else None
    if page is None:
        return requests, None
    least_points = full * (page[0] + low[1]) + pages - full
    most_points = pages * (page[1] + high[1]) if known else None
    return requests, (least_points, most_points)


def _points(
    costs: SelectionCosts, sizes: PageSizes, nodes: int
) -> tuple[int, int] | None:
    """The points of a page of these sizes: on the line, as far off it as pages were."""
    known = [(n, points) for root, n, points, _ in costs.costs if root == sizes.root]
    if not known:
        return None
    slope, base = costs.line(sizes.root)
    slope = max(slope or 0.0, 0.0)
    expected = max(1.0, base + slope * nodes)
    off = [points - base - slope * n for n, points in known]
    low, high = expected + min(off), expected + max(off)
    if len(known) < _FEW:
        low, high = expected / 2, expected * 2
    return max(0, math.floor(low)), math.ceil(high)


def _paths(selection: SelectionSet) -> dict[int, str]:
    """The nested connections whose page size is ours, by position."""

    def walk(group: SelectionSet, before: str) -> Iterator[tuple[int, str]]:
        for each in (group, *group.fragments.values()):
            for name, selected in each.fields.items():
                if selected.needs_size:
                    yield selected.position, f"{before}{name}"
                if selected.below is not None:
                    yield from walk(selected.below, f"{before}{name}.")

    return dict(walk(selection, ""))


def _words(found: Range | None) -> str:
    if found is None:
        return "not known yet"
    low, high = found
    if high is None:
        return f"at least {low:,}"
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"
