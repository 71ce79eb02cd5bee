"""Completes nested connections: each parent has a cursor of its own.

Connections of all fields share requests by aliases. A connection that is in a response
several times is fetched once. The rest is appended to the lists in the parents' models,
so nothing has to be rebuilt.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import chain, groupby
from typing import Any, TypeAlias, cast

from pydantic_core import core_schema

from ..core.errors import IncompleteConnectionError
from ..decoding.compiled import Compiled, codecs_in, compiled_once
from ..decoding.pages import Unfinished, object_schema, page_schema, why_stuck
from ..decoding.validators import envelope, record_schema
from ..http.effects import Flow
from ..http.messages import GraphQLResult, Operation
from ..selection.document import FOLLOW_UPS, MAX_PAGE, follow_up_document
from ..selection.tree import SelectedField, SelectionSet
from .costs import NODE_LIMIT, nodes_below, plan_page_sizes

_Kind: TypeAlias = tuple[int, str, object]
"""The position of a connection, the type of its parents, and the key of its reader."""
SendOperation: TypeAlias = Callable[[Operation], Flow[GraphQLResult]]
"""Sends an operation: the client's part of a flow."""


class _Rest:
    """The pages of one connection of one parent that are still to be fetched."""

    def __init__(self, first: Unfinished, kind: _Kind, selected: SelectedField) -> None:
        assert selected.below is not None
        self.first = first
        self.kind = kind
        self.has_more = True
        self.cursor = first.cursor
        self.used = {first.cursor}
        """The cursors used so far."""
        self.lists: list[list[object]] = []
        """All lists that get the rest."""
        self.selected = selected
        self.below = selected.below
        self.nested_size = plan_page_sizes(self.below, MAX_PAGE).nested
        self.nodes = 1 + nodes_below(self.below, self.nested_size)
        """The maximum nodes of one node, itself included."""

    @property
    def name(self) -> str:
        """The connection, for messages."""
        return f"{self.first.parent_type}.{self.selected.field.name}"


def complete(
    call: SendOperation, selection: SelectionSet, unfinished: Iterable[Unfinished]
) -> Flow[list[int]]:
    """Fetch the rest of nested connections and append it to their lists in place.

    Returns the points of each request.
    """
    incomplete = list(unfinished)
    fields = list(selection.walk())
    pending: list[_Rest] = []
    points: list[int] = []
    while incomplete or pending:
        pending += _grouped(incomplete, fields)
        # Sorted, so that batches share documents; keys of readers have no order.
        batch = sorted(_batch(pending), key=lambda each: each.kind[:2])
        pending = pending[len(batch) :]
        groups = [list(same) for _, same in groupby(batch, lambda each: each.kind)]
        compiled = _compiled(groups)
        operation = compiled.operation("query", _variable_values(groups))
        result = yield from call(operation)
        data, collected = compiled.read(result)
        points.append(result.metadata.cost.cost or 0)
        incomplete = collected.unfinished
        with result.about(operation.name):
            for number, each in enumerate(batch):
                if why := _append_page(each, data[f"p{number}"]):
                    problem = f"{each.name} could not be read to its end: {why}"
                    raise IncompleteConnectionError(problem)
        pending += [each for each in batch if each.has_more]
    return points


def _grouped(
    unfinished: Iterable[Unfinished], fields: list[SelectedField]
) -> Iterable[_Rest]:
    """Make one rest for all lists of the same connection at the same cursor."""
    rests: dict[tuple[object, ...], _Rest] = {}
    for each in unfinished:
        position, reader = each.position, each.reader
        kind = (position, each.parent_type, reader.key if reader else None)
        key = (kind, each.parent_id, each.cursor)
        if key not in rests:
            rests[key] = _Rest(each, kind, fields[position])
        rests[key].lists.append(each.items)
    return rests.values()


def _batch(pending: list[_Rest]) -> list[_Rest]:
    """Return the first rests that fit into one request, at least one."""
    nodes = 0
    for number, each in enumerate(pending[:FOLLOW_UPS]):
        nodes += each.nodes
        if number and nodes > NODE_LIMIT:
            return pending[:number]
    return pending[:FOLLOW_UPS]


def _append_page(rest: _Rest, parent: object) -> str:
    """Append the nodes to all lists; return why the rest cannot be read, or ""."""
    page: Any = cast("dict[str, object]", parent)["page"] if parent else None
    if page is None:
        return "the record is gone"
    nodes, info = page["nodes"], page["pageInfo"]
    if nodes is None:
        return "the nodes of a page are null"
    for items in rest.lists:
        items.extend(nodes)
    rest.has_more = info["hasNextPage"]
    stuck = why_stuck(nodes, info["endCursor"], rest.used) if rest.has_more else ""
    rest.cursor = info["endCursor"]
    rest.used.add(rest.cursor)
    return stuck


def _variable_values(groups: list[list[_Rest]]) -> list[object]:
    """Return the values of variables, in the order of ``follow_up_document``."""
    batch = list(chain.from_iterable(groups))
    spare = (NODE_LIMIT - sum(each.nodes for each in batch)) // len(batch)
    values: list[object] = []
    for group in groups:
        first = group[0]
        if first.selected.field.paging.get("first"):
            values.append(max(1, min(MAX_PAGE, 1 + spare // first.nodes)))
        values += map(first.selected.arguments.get, first.selected.repeated)
        values += first.below.argument_values(first.nested_size)
        for each in group:
            values += (each.first.parent_id, each.cursor)
    return values


def _compiled(groups: list[list[_Rest]]) -> Compiled:
    """Return the document and the validator for groups of connections of one kind."""
    firsts = [(group[0], len(group)) for group in groups]

    def compile_() -> Compiled:
        parents: list[core_schema.CoreSchema] = []
        names: list[str] = []
        for each, count in firsts:
            reader = each.first.reader
            node = reader.schema() if reader else record_schema(each.below)
            page = core_schema.nullable_schema(page_schema(each.selected.field, node))
            parent = core_schema.nullable_schema(object_schema({"page": page}))
            parents += [parent] * count
            names += [each.name] * count
        document = follow_up_document(
            (each.first.parent_type, each.selected, count) for each, count in firsts
        )
        return Compiled(
            document,
            envelope({f"p{n}": parent for n, parent in enumerate(parents)}),
            codecs_in(*(each.below for each, _ in firsts)),
            {f"data.p{n}.page": name for n, name in enumerate(names)},
        )

    key = [
        (count, each.kind, each.name, tuple(each.selected.arguments), each.below.key())
        for each, count in firsts
    ]
    return compiled_once(("more", *key), compile_)
