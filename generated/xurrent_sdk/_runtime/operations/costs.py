# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Page sizes: within the server's limit, and as small as their cost suggests.

The server multiplies the page sizes along nested connections and refuses more than 500,000
nodes. Root pages shrink first, since a smaller root page only means more pages; nested page
sizes shrink where that is not enough.

The server's count of points is not documented. The only assumption is that points may
grow with the requested nodes. The first page of a selection requests the largest nested
pages and shows the lengths of the lists. The next one requests twice that, so that the
trial costs no further requests. If it saved points, nested pages become as large as
nearly all of the lists; else they stay as they were.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final, NamedTuple, cast

from ..core.errors import SelectionError
from ..core.json_text import JSON, decode_json
from ..http.messages import GraphQLResult
from ..selection.document import MAX_PAGE, Document
from ..selection.tree import NONE_CHOSEN, SelectedField, SelectionSet

NODE_LIMIT = 500_000
"""Maximum nodes that one request may ask for, over all of its connections."""

_SMALLEST_ROOT = 10
"""Minimum size of root pages, before nested pages shrink."""

_PAGES: Final = 64
"""Maximum number of stored pages of each kind."""
_WORTH_A_TRY: Final = 0.8
"""Smaller pages are tried if they request less than this share of the nodes."""
_NEARLY_ALL: Final = 0.9
"""The share of lists that smaller pages must hold, if a few lists are long."""
_MORE: Final = MAX_PAGE + 1
"""The length of a list that was not read to its end."""
_SAME: Final = 0.05
"""Pages have equal cost if their points differ by at most one and this share."""


def plan_page_sizes(selection: SelectionSet, wanted: int) -> PageSizes:
    """Return sizes within the server's limit, with root pages of at most ``wanted``.

    Raises ``SelectionError`` when limits that the user wrote ask for more
    than the server allows even with the smallest pages.
    """
    root = nested = 0
    for nested in range(MAX_PAGE, 0, -1):
        root = min(wanted, NODE_LIMIT // (1 + nodes_below(selection, nested)))
        if root >= min(wanted, _SMALLEST_ROOT):
            break
    if root == 0:
        raise SelectionError(
            f"the selection of {selection.type} asks for more than {NODE_LIMIT:,} "
            "nodes in one request: lower the first=... of its nested connections"
        )
    return PageSizes(root, nested, NONE_CHOSEN)


def nodes_below(
    selection: SelectionSet, page_size: int, chosen: Mapping[int, int] = NONE_CHOSEN
) -> int:
    """Return the maximum nodes of one record's nested connections."""
    most = 0
    for group in (selection, *selection.fragments.values()):
        for each in group.fields.values():
            if each.below is None:
                continue
            below = nodes_below(each.below, page_size, chosen)
            if each.field.is_connection:
                size = _size(each, chosen.get(each.position, page_size))
                below = size * (1 + below)
            most += below
    return most


def _size(selected: SelectedField, page_size: int) -> int:
    if selected.needs_size:
        return page_size
    for name, definition in selected.field.arguments.items():
        value = selected.arguments.get(name)
        sizes = definition.pages and definition.graphql in ("first", "last")
        if sizes and isinstance(value, int):
            return value
    return MAX_PAGE


@dataclass(frozen=True, slots=True)
class PageSizes:
    """The sizes of the pages of one request."""

    root: int
    nested: int
    """The size of nested connections without a chosen size."""
    chosen: Mapping[int, int]
    """Chosen sizes by the position of the connection."""

    def nodes(self, selection: SelectionSet) -> int:
        """Return the maximum nodes of a request with these sizes."""
        return self.root * (1 + nodes_below(selection, self.nested, self.chosen))


class PageCost(NamedTuple):
    """The cost of a full page, and of the requests that completed its lists."""

    size: int
    """The number of records."""
    nodes: int
    """The number of requested nodes."""
    points: int
    content: int
    """The size of the answer in bytes."""
    requests: int
    """The number of requests that completed its lists, and in ``more`` their points."""
    more: int


class SelectionCosts:
    """The costs of one selection, with the largest and with smaller nested pages."""

    def __init__(self) -> None:
        # Lists are replaced, never changed, since other threads read them.
        self._largest: list[PageCost] = []
        self._smaller: list[PageCost] = []
        self._ample: Mapping[int, int] = {}
        """The sizes to try, by position; none if no trial can save points."""
        self._tight: Mapping[int, int] = {}
        """The sizes to use if the trial saved points."""
        self._count = 0

    def pages(self, size: int) -> list[PageCost]:
        """Return the pages of this size."""
        return [each for each in (*self._largest, *self._smaller) if each.size == size]

    def observe(
        self,
        selection: SelectionSet,
        sizes: PageSizes,
        result: GraphQLResult,
        completions: list[int],
    ) -> None:
        """Learn from a full page, and the points of completing its lists."""
        points = result.metadata.cost.cost or 0
        nodes, more = sizes.nodes(selection), sum(completions)
        content, requests = len(result.body), len(completions)
        page = PageCost(sizes.root, nodes, points, content, requests, more)
        if sizes.chosen:
            self._smaller = [*self._smaller[1 - _PAGES :], page]
        else:
            self._largest = [*self._largest[1 - _PAGES :], page]
        self._count += 1
        # Measure the 1st, 2nd, 4th … page, except during a trial.
        samples = self._count & (self._count - 1) == 0
        if points and samples and sizes.chosen == self._tight:
            lengths: dict[int, list[int]] = {}
            for position, length in _lengths(selection, decode_json(result.body)):
                lengths.setdefault(position, []).append(length)
            self._try(selection, sizes.nested, lengths)

    def _try(
        self, selection: SelectionSet, largest: int, lengths: Mapping[int, list[int]]
    ) -> None:
        """Choose sizes that are ample for these lists, or for nearly all of them."""
        most = 1 + nodes_below(selection, largest)
        for share in (1.0, _NEARLY_ALL):
            ample: dict[int, int] = {}
            for position, list_lengths in lengths.items():
                ended = [each for each in list_lengths if each < _MORE]
                lists = (share == 1 and ended) or list_lengths
                ample[position] = min(largest, 2 * _quantile(lists, share) + 1)
            if 1 + nodes_below(selection, largest, ample) < _WORTH_A_TRY * most:
                break
        else:
            return
        if any(size > self._ample.get(at, 0) for at, size in ample.items()):
            self._ample, self._smaller = ample, []
            self._tight = {
                at: max(1, min(size, _quantile(lengths[at], _NEARLY_ALL)))
                for at, size in ample.items()
            }

    def sizes(self, size: int) -> Mapping[int, int]:
        """Return the nested page sizes by position; the others are the largest."""
        largest, smaller = _like(self._largest, size), _like(self._smaller, size)
        if self._ample and largest and smaller:
            # Points may depend on bytes, up to the rate of the cheapest page.
            byte = min(each.points / each.content for each in (*largest, *smaller))
            more = sum(each.more for each in smaller) / sum(e.size for e in smaller)
            saved = min(_mean(largest, p) - _mean(smaller, p) for p in (0.0, byte))
            if (saved - more) * size <= 1 + _SAME * size * _mean(largest, 0.0):
                return {}
            return self._tight
        return self._ample


def _like(pages: list[PageCost], size: int) -> list[PageCost]:
    """Return the pages of this size, or all if there are none."""
    return [each for each in pages if each.size == size] or pages


def _mean(pages: list[PageCost], byte: float) -> float:
    """Return the mean points of a record, less ``byte`` points per byte of content."""
    spent = sum(each.points - byte * each.content for each in pages)
    return spent / sum(each.size for each in pages)


class Costs:
    """The costs of selections in points, learned from responses.

    All clients with the same credentials share it.
    """

    def __init__(self) -> None:
        self._known: dict[str, SelectionCosts] = {}

    def of(self, document: Document) -> SelectionCosts:
        """Return the known costs of a document's selection."""
        return self._known.setdefault(document.text, SelectionCosts())


def _quantile(numbers: list[int], share: float) -> int:
    """Return the number that this share of the numbers does not exceed."""
    return sorted(numbers)[max(0, math.ceil(share * len(numbers)) - 1)]


def _lengths(selection: SelectionSet, response: JSON) -> Iterable[tuple[int, int]]:
    """Yield the lengths of the lists in a response, with their positions."""
    data = cast("Mapping[str, Any]", response)["data"]
    for connection in data.values():
        for record in connection["nodes"] or ():
            yield from _within(selection, record)


def _within(
    selection: SelectionSet, record: Mapping[str, Any] | None
) -> Iterable[tuple[int, int]]:
    for group in (selection, *selection.fragments.values()):
        for each in group.fields.values():
            value = (record or {}).get(each.response_key)
            if each.below is None or value is None:
                continue
            if each.field.is_connection:
                nodes = cast("list[Any]", value["nodes"] or [])
                if each.needs_size:
                    more = value["pageInfo"]["hasNextPage"]
                    yield each.position, _MORE if more else len(nodes)
                value = nodes
            is_list = isinstance(cast("object", value), list)
            for item in cast("list[Any]", value if is_list else [value]):
                yield from _within(each.below, item)
