"""Page sizes: within the server's limit, and as small as their cost suggests.

The server multiplies the page sizes along nested connections and refuses more than 500,000
nodes. Root pages shrink first, since a smaller root page only means more pages; nested page
sizes shrink where that is not enough.

How the server counts points is not documented, so nothing is assumed but that points grow
with the nodes that a request asks for, or do not. The first page of a selection asks for
the largest nested pages. It shows how long the lists are, the second page asks for twice
that, so that trying costs nothing, and the difference in points says what a node costs. If
nothing, or no more than what the answers held can have cost, nested pages stay as large as
they may be. Otherwise each becomes as large as makes a page and the completion of its
unfinished lists cheapest together.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Mapping
from typing import Any, Final, cast

from ..core.errors import SelectionError
from ..core.json_text import JSON, decode_json
from ..http.messages import GraphQLResult
from ..selection.document import FOLLOW_UPS, MAX_PAGE, Document
from ..selection.tree import NONE_CHOSEN, SelectedField, SelectionSet

NODE_LIMIT = 500_000
"""Nodes that one request may ask for, over all of its connections."""

_SMALLEST_ROOT = 10
"""Root pages shrink to this before nested pages do."""

_LENGTHS: Final = 400
"""So many list lengths are kept of a connection."""
_COMPLETED: Final = 64
"""So many pages are remembered with what completed them."""
_PAGES: Final = 32
"""So many costs of pages that ask for the same are kept."""
_WORTH_A_TRY: Final = 0.8
"""Smaller pages are tried where they ask for less than this share of the nodes."""
_AMPLE: Final = 2
_NEARLY_ALL: Final = 0.9
"""The share of lists that a trial page has to finish, where single lists are long."""
_MORE: Final = MAX_PAGE + 1
"""Stands for the length of a list that was not seen to its end."""
_SAME: Final = 0.05
"""Pages whose points differ by no more than one and this share cost the same."""

Cost = tuple[int, int, int, int]
"""Root page size, nodes asked for, points, bytes of the answer."""
Completion = tuple[int, int, int, int]
"""Root page size and nodes of a page; requests and points that completed its lists."""


def plan_page_sizes(selection: SelectionSet, wanted: int) -> tuple[int, int]:
    """The root page size, at most ``wanted``, and the size of nested pages.

    Raises ``SelectionError`` when limits that the user wrote ask for more
    than the server allows even with the smallest pages.
    """
    nested = MAX_PAGE
    per_root = nodes_below(selection, nested)
    if wanted * (1 + per_root) <= NODE_LIMIT:
        return wanted, nested
    root = max(min(wanted, NODE_LIMIT // (1 + per_root)), min(wanted, _SMALLEST_ROOT))
    while nested > 1 and root * (1 + nodes_below(selection, nested)) > NODE_LIMIT:
        nested -= 1
    while root > 1 and root * (1 + nodes_below(selection, nested)) > NODE_LIMIT:
        root -= 1
    if root * (1 + nodes_below(selection, nested)) > NODE_LIMIT:
        raise SelectionError(
            f"the selection of {selection.type} asks for more than {NODE_LIMIT:,} "
            "nodes in one request: lower the first=... of its nested connections"
        )
    return root, nested


def nodes_below(
    selection: SelectionSet, page_size: int, chosen: Mapping[int, int] = NONE_CHOSEN
) -> int:
    """The most nodes that one record's nested connections can bring."""
    groups = [selection, *selection.fragments.values()]
    return sum(
        _nodes(each, page_size, chosen)
        for group in groups
        for each in group.fields.values()
    )


def _nodes(selected: SelectedField, page_size: int, chosen: Mapping[int, int]) -> int:
    if selected.below is None:
        return 0
    below = nodes_below(selected.below, page_size, chosen)
    if not selected.is_connection:
        return below
    return _size(selected, chosen.get(selected.position, page_size)) * (1 + below)


def _size(selected: SelectedField, page_size: int) -> int:
    if selected.needs_size:
        return page_size
    for name, definition in selected.field.arguments.items():
        value = selected.arguments.get(name)
        sizes = definition.pages and definition.graphql in ("first", "last")
        if sizes and isinstance(value, int):
            return value
    return MAX_PAGE


class SelectionCosts:
    """Observations of one selection: lengths of its lists, and costs of its pages."""

    __slots__ = ("completed", "costs", "lengths", "pages", "sampled")

    def __init__(self) -> None:
        self.completed: deque[Completion] = deque(maxlen=_COMPLETED)
        self.lengths: dict[int, deque[int]] = {}
        """Of each connection whose page size is ours, by its position."""
        self.costs: list[Cost] = []
        self.pages: int = 0
        self.sampled: int = 0
        """The pages whose lists were measured."""

    def observe(
        self, selection: SelectionSet, size: int, nodes: int, result: GraphQLResult
    ) -> None:
        """Learn from a full page of ``size`` records that asked for so many nodes."""
        self.pages += 1
        points = result.metadata.cost.cost
        if points is None:
            return
        costs = [*self.costs, (size, nodes, points, len(result.body))]
        alike = [each for each in costs if each[:2] == (size, nodes)]
        if len(alike) > _PAGES:
            costs.remove(alike[0])
        self.costs = costs
        if self.pages & (self.pages - 1) == 0:  # the 1st, 2nd, 4th, 8th …
            self.sampled += 1
            for position, length in _lengths(selection, decode_json(result.body)):
                known = self.lengths.setdefault(position, deque(maxlen=_LENGTHS))
                known.append(length)

    def complete(self, size: int, nodes: int, points: list[int]) -> None:
        """Learn what completed the lists of a page: the points of each request."""
        self.completed.append((size, nodes, len(points), sum(points)))

    def sizes(
        self, selection: SelectionSet, size: int, largest: int
    ) -> Mapping[int, int]:
        """The nested page sizes to ask for, by position; ``largest`` where none is given."""
        if not self.lengths:
            return {}
        slope, base = self.line(size)
        if slope is None:
            return self._tried(selection, largest)
        if slope <= 0:
            return {}
        return {
            position: self._cheapest(position, largest, slope, base)
            for position in self.lengths
        }

    def _tried(self, selection: SelectionSet, largest: int) -> Mapping[int, int]:
        """Sizes that tell what nodes cost: ample, or else too small for few lists only."""
        most = 1 + nodes_below(selection, largest)
        for share in (1.0, _NEARLY_ALL):
            sizes: dict[int, int] = {}
            for position, found in self.lengths.items():
                ended = [each for each in found if each < _MORE]
                lists = (share == 1 and ended) or list(found)
                sizes[position] = min(largest, _AMPLE * _quantile(lists, share) + 1)
            asked = 1 + nodes_below(selection, largest, sizes)
            if asked < _WORTH_A_TRY * most:
                return sizes
        return {}

    def line(self, size: int) -> tuple[float | None, float]:
        """Points a node, and points a page besides; no slope while nobody knows.

        What an answer holds may cost as well: up to what a byte costs in the cheapest page.
        Nodes are charged with the least that is left for them.
        """
        known = [each[1:] for each in self.costs if each[0] == size]
        points = _mean(p for _, p, _ in known) if known else 0.0
        asked = {nodes for nodes, _, _ in known}
        if len(asked) < 2:
            return None, points
        held = min(p / length for _, p, length in known)
        slope = min(
            _slope([(n, p) for n, p, _ in known]),
            _slope([(n, p - held * length) for n, p, length in known]),
        )
        if slope * (max(asked) - min(asked)) <= 1 + _SAME * points:
            slope = 0.0
        return slope, max(0.0, points - slope * _mean(n for n, _, _ in known))

    def completions(self, position: int, size: int) -> tuple[float, float]:
        """Requests and lists to go on with after a page, for nested pages of ``size``."""
        found = self.lengths[position]
        parents = len(found) / max(1, self.sampled)
        share = sum(length > size for length in found) / len(found)
        lists = share * parents
        return max(lists / FOLLOW_UPS, 1 - (1 - share) ** parents), lists

    def _cheapest(self, position: int, largest: int, slope: float, base: float) -> int:
        found = self.lengths[position]
        parents = len(found) / max(1, self.sampled)

        def points(size: int) -> float:
            requests, lists = self.completions(position, size)
            return slope * (parents * size + lists * MAX_PAGE) + base * requests

        candidates = {min(max(1, length), largest) for length in found} | {largest}
        return min(sorted(candidates), key=points)


class Costs:
    """Points that selections cost, learned from responses.

    All clients on the same credentials share it.
    """

    def __init__(self) -> None:
        self._known: dict[str, SelectionCosts] = {}

    def of(self, document: Document) -> SelectionCosts:
        """Return the known costs of a document's selection."""
        return self._known.setdefault(document.text, SelectionCosts())


def _quantile(numbers: list[int], share: float) -> int:
    """The number that a share of them does not exceed."""
    return sorted(numbers)[max(0, math.ceil(share * len(numbers)) - 1)]


def _slope(points: list[tuple[int, float]]) -> float:
    """Of the line that is nearest to them all."""
    x, y = _mean(x for x, _ in points), _mean(y for _, y in points)
    spread = sum((each - x) ** 2 for each, _ in points)
    return sum((each - x) * (other - y) for each, other in points) / spread


def _mean(numbers: Iterable[float]) -> float:
    found = list(numbers)
    return sum(found) / len(found)


def _lengths(selection: SelectionSet, response: JSON) -> Iterable[tuple[int, int]]:
    """The lengths of the lists in a response, by position of their connections."""
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
            if each.is_connection:
                nodes = cast("list[Any]", value["nodes"] or [])
                if each.needs_size:
                    more = value["pageInfo"]["hasNextPage"]
                    yield each.position, _MORE if more else len(nodes)
                value = nodes
            is_list = isinstance(cast("object", value), list)
            for item in cast("list[Any]", value if is_list else [value]):
                yield from _within(each.below, item)
