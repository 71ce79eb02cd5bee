# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Reads what rows are compared with (flows)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ..client.base import decode_data
from ..client.builder import connection_state
from ..core.errors import GraphQLError
from ..http.effects import Flow
from ..http.messages import Operation
from ..operations.connection import read_all
from ..operations.nested import Call
from ..schema.index import FieldDef, index
from ..selection.document import MAX_PAGE
from ..selection.paths import Select
from .rules import ID, KEY, SOURCE, ApplyField, Target


def read_existing(
    call: Call,
    target: Target,
    source: str,
    keys: Sequence[str] | None,
    rules: Iterable[ApplyField],
) -> Flow[list[Any]]:
    """Read the records of ``source`` with these keys, or all that have a key.

    Only the fields that ``rules`` compare are fetched. Where the type has no filter by key
    or source, all of its records are read. Records with other keys may be returned, too:
    filters of services can ignore case.
    """
    names = target.of_record
    compared = [rule for rule in rules if rule.way != "not compared"]

    def chosen(fields: Any) -> list[Any]:
        found = [getattr(fields, names[each]) for each in (ID, SOURCE, KEY)]
        for rule in compared:
            at = getattr(fields, rule.compared)
            found.append(at if rule.way == "value" else at.id)
        return found

    by_key = keys is not None and KEY in _filters(target.root)
    found: list[Any] = []
    for chunk in _chunks(keys or ()) if by_key else [()]:
        conditions = {SOURCE: [source], **({KEY: chunk} if by_key else {})}
        found += yield from _read(call, target.root, conditions, chosen)
    return [
        record
        for record in found
        if getattr(record, names[SOURCE]) == source
        and (getattr(record, names[KEY]) or "").strip()
    ]


def read_ids(call: Call, type_name: str, ids: Sequence[str]) -> Flow[set[str] | None]:
    """Which of the ids are of records of the type, or of any where it is empty; ``None``
    where that cannot be read."""
    found: set[str] = set()
    for root in index().queries.values() if ids else ():
        listed = root.is_connection and root.target.name == type_name
        if listed and ID in _filters(root):
            for chunk in _chunks(ids):
                records = yield from _read(call, root, {ID: chunk}, only_id)
                found.update(each.id for each in records)
            return found
    if "node" not in index().queries:
        return None
    for chunk in _chunks(ids):
        found |= yield from _nodes(call, type_name, chunk)
    return found


def _nodes(call: Call, type_name: str, ids: Sequence[str]) -> Flow[set[str]]:
    """The same of types that no query lists, by one question for each id."""
    names = [f"n{number}" for number in range(len(ids))]
    declared = ", ".join(f"${name}: ID!" for name in names)
    asked = " ".join(f"{n}: node(id: ${n}) {{ __typename id }}" for n in names)
    operation = Operation(
        f"query referencedRecords({declared}) {{ {asked} }}",
        "referencedRecords",
        "query",
        dict(zip(names, ids, strict=True)),
    )
    result = yield from call(operation)
    try:
        data = decode_data(result, operation)
    except GraphQLError as error:
        if not isinstance(error.data, dict):
            raise
        data = error.data  # what is no id at all is an error beside the others
    return {
        given
        for given, node in zip(ids, map(data.get, names), strict=True)
        if isinstance(node, dict) and type_name in ("", node.get("__typename"))
    }


def only_id(fields: Any) -> list[Any]:
    return [fields.id]


def _chunks(values: Sequence[str]) -> Iterable[Sequence[str]]:
    return (values[n : n + MAX_PAGE] for n in range(0, len(values), MAX_PAGE))


def _filters(root: FieldDef) -> Mapping[str, str]:
    """What the records can be filtered by: the Python names by those of GraphQL."""
    for argument in root.arguments.values():
        if argument.graphql == "filter":
            known = argument.type.named.input.definitions().values()
            return {
                each.graphql: each.name for each in known if each.type.named.is_input
            }
    return {}


def _read(
    call: Call,
    root: FieldDef,
    conditions: Mapping[str, Sequence[str]],
    select: Select[Any],
) -> Flow[list[Any]]:
    """All records that meet those conditions that the root field knows."""
    known = _filters(root)
    given = {known[n]: {"values": v} for n, v in conditions.items() if n in known}
    arguments: dict[str, object] = {}
    for name, argument in root.arguments.items():
        if argument.graphql == "filter" and given:
            arguments[name] = given
        elif argument.graphql == "view" and ID in conditions:
            # A record may refer to one of another account, which the usual view hides.
            views = argument.type.named.enum
            arguments.update({name: "all"} if "all" in views else {})
    plan = connection_state(root.name, arguments).selecting(select).plan()
    return read_all(call, plan)
