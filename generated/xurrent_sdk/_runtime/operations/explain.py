# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Predict the requests and the cost of a query, before anything is sent."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from typing_extensions import override

from ..core.errors import SelectionError
from ..core.expect import is_whole
from ..core.json_text import JSONInput
from ..selection.tree import SelectionSet
from .connection import Run, operation_of

Range = tuple[int, int | None]
"""The expected minimum and maximum; the maximum is ``None`` if it is unknown."""

_FEW = 3
"""Minimum pages for a prediction without a factor of two as tolerance."""


@dataclass(frozen=True, slots=True)
class Explanation:
    """A query and its expected cost; ``print`` it.

    Predictions are based on earlier pages of the same selection that this client has
    read. What they cannot tell is ``None``.
    """

    document: str
    """The GraphQL document of a page."""
    variables: Mapping[str, JSONInput] = field(repr=False)
    """The variables of the first page, with the values of the filter."""
    page_size: int
    nested_page_sizes: Mapping[str, int]
    """The page sizes of nested connections that the client chooses, by path."""
    nodes: int
    """The maximum nodes of a request; the server allows 500,000."""
    records: int | None
    """The number of records to read: the given one, or the query's limit."""
    requests: Range | None
    """Requests for these records: the pages, and those that complete nested lists. No
    upper bound while fewer than three pages of these sizes were read to their ends."""
    points_per_page: tuple[int, int] | None
    """Points of a page, without requests that complete its nested lists."""
    points: Range | None
    """Points for these records, with requests that complete nested lists."""

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
    """Predict a run of pages, for a number of records or up to its limit."""
    limit = run.query.limit
    if records is not None and (not is_whole(records) or records < 0):
        raise SelectionError(f"explain(records={records!r}): 0 or more")
    if records is None or (limit is not None and limit < records):
        records = limit
    sizes, selection = run.sizes(), run.shape.selection
    _, operation = operation_of([run], sizes)
    nodes = sizes.nodes(selection)
    paths, pages_read = _paths(selection), run.costs.pages(sizes.root)
    same = [each for each in pages_read if each.nodes == nodes]
    known, is_few = same or pages_read, len(same) < _FEW
    requests: Range | None = None
    page: tuple[int, int] | None = None
    points: Range | None = None
    if any(each.points for each in known):
        # Points may fall with the nodes, as in the trial of smaller nested pages.
        low = min(e.points * min(nodes, e.nodes) // e.nodes for e in known)
        high = max(each.points for each in known)
        page = (max(1, low // 2), 2 * high) if is_few else (low, high)
    if records is not None and (known or not paths):
        # The last page may be smaller than the others.
        full, pages = records // sizes.root, math.ceil(records / sizes.root)
        more = [each.requests for each in known] or [0]
        sure = not paths or not is_few
        requests = pages + full * min(more), pages + pages * max(more) if sure else None
        if page is not None:
            spent = [each.more for each in known]
            points = (
                full * (page[0] + min(spent)) + pages - full,
                pages * (page[1] + max(spent)) if sure else None,
            )
    return Explanation(
        operation.document,
        operation.variables,
        sizes.root,
        {path: sizes.chosen.get(at, sizes.nested) for at, path in paths.items()},
        nodes,
        records,
        requests,
        page,
        points,
    )


def _paths(selection: SelectionSet) -> dict[int, str]:
    """The nested connections whose page size the client chooses, by position."""

    def walk(group: SelectionSet, before: str) -> Iterator[tuple[int, str]]:
        for each in (group, *group.fragments.values()):
            for name, selected in each.fields.items():
                if selected.needs_size:
                    yield selected.position, f"{before}{name}"
                if selected.below is not None:
                    yield from walk(selected.below, f"{before}{name}.")

    return dict(walk(selection, ""))


def _words(range_: Range | None) -> str:
    if range_ is None:
        return "not known yet"
    low, high = range_
    if high is None:
        return f"at least {low:,}"
    return f"{low:,}" if low == high else f"{low:,} to {high:,}"
