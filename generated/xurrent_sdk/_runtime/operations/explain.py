# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What a query would ask for and cost, told before anything is sent."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import field
from typing import TYPE_CHECKING

from ..core.errors import SelectionError
from ..core.expect import is_whole
from ..core.frozen import frozen
from ..core.json_text import JSONInput
from ..core.overriding import override
from ..selection.tree import SelectionSet

if TYPE_CHECKING:
    from .connection import PageSizes, Run
    from .costs import SelectionCosts

Range = tuple[int, int]
"""The least and the most that is to be expected."""

_FEW = 3
"""With fewer pages than this, a prediction may be twice too high or too low."""


@frozen
class Explanation:
    """What a query asks for, and what it is expected to cost; ``print`` it.

    Predictions rest on what this client has read of the same selection, or loaded by
    ``client.costs.load``. They are ``None`` while there is nothing to rest on.
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
    """How many records are read: what was given, or the query's limit."""
    requests: Range | None
    """Requests for so many records: the pages, and what completes nested lists."""
    points_per_page: Range | None
    """Points of a page, without what completes its nested lists."""
    points: Range | None
    """Points for so many records."""

    @override
    def __str__(self) -> str:
        sizes = [f"{size} of {path}" for path, size in self.nested_page_sizes.items()]
        lines = [
            self.document,
            f"pages of {', '.join([str(self.page_size), *sizes])}: "
            f"up to {self.nodes:,} nodes a request",
            f"points a page: {_told(self.points_per_page)}",
        ]
        if self.records is not None:
            lines += [
                f"requests for {self.records:,} records: {_told(self.requests)}",
                f"points for {self.records:,} records: {_told(self.points)}",
            ]
        return "\n".join(lines)


def explain(run: Run, records: int | None) -> Explanation:
    """What a run of pages would do, for so many records or up to its limit."""
    limit = run.plan.limit
    if records is not None and (not is_whole(records) or records < 0):
        raise SelectionError(f"explain(records={records!r}): 0 or more")
    if records is None or (limit is not None and limit < records):
        records = limit
    sizes, selection = run.sizes(), run.plan.shape.selection
    operation = run.operation(sizes)
    nodes, costs = sizes.nodes(selection), run.costs
    page = _points(costs, sizes, nodes)
    requests = points = None
    if records is not None:
        pages = math.ceil(records / sizes.root)
        more = pages * _completions(costs, sizes)
        known = bool(costs.lengths) or not _paths(selection)
        requests = (pages, pages + math.ceil(more)) if known else None
        if page is not None:
            points = pages * page[0], math.ceil((pages + more) * page[1])
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


def _points(costs: SelectionCosts, sizes: PageSizes, nodes: int) -> Range | None:
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


def _completions(costs: SelectionCosts, sizes: PageSizes) -> float:
    """Requests that complete the nested lists of a page, as far as is known."""
    return sum(
        costs.completions(position, sizes.chosen.get(position, sizes.nested))[0]
        for position in costs.lengths
    )


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


def _told(found: Range | None) -> str:
    if found is None:
        return "not known yet"
    low, high = found
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"
