"""Reads what rows are compared with (flows)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeVar

from ..http.effects import Flow
from ..operations.connection import read_all
from ..operations.nested import SendOperation
from ..operations.query import PagedQuery
from ..schema.index import FieldDef, index
from ..selection.document import MAX_PAGE
from ..selection.paths import Select
from .nested import nested_rules
from .rules import ID, KEY, SOURCE, ApplyField, ApplyTarget, ids_of

V = TypeVar("V")


def read_existing(
    call: SendOperation,
    target: ApplyTarget,
    source: str,
    keys: Sequence[str] | None,
    rules: Iterable[ApplyField],
) -> Flow[list[Any]]:
    """Read the records of ``source`` with these keys, or all that have a key.

    Others may be returned, too: filters of services can ignore case.
    """
    names, chosen = target.of_record, selection(target, rules)
    by_key = keys is not None and KEY in filters_of(target.root)
    found: list[Any] = []
    for chunk in chunks(keys or ()) if by_key else [()]:
        conditions = {SOURCE: [source], **({KEY: chunk} if by_key else {})}
        found += yield from read_where(call, target.root, conditions, chosen)
    return [
        record
        for record in found
        if getattr(record, names[SOURCE]) == source
        and (getattr(record, names[KEY]) or "").strip()
    ]


def selection(
    target: ApplyTarget, rules: Iterable[ApplyField], *more: str
) -> Select[Any]:
    """Select what the rules compare, with id, source and key."""
    compared = [rule for rule in rules if rule.is_compared]
    names = [*(target.of_record[each] for each in (ID, SOURCE, KEY)), *more]

    def chosen(fields: Any) -> list[Any]:
        known = [getattr(fields, each) for each in names]
        return [*known, *select_compared(target, compared, fields)]

    return chosen


def select_compared(
    target: ApplyTarget, rules: Iterable[ApplyField], fields: Any
) -> list[Any]:
    """Select what these rules compare, of a record."""
    found: list[Any] = []
    for rule in rules:
        at = fields
        for part in rule.compared.split("."):
            name, _, newest = part.partition(">")
            at = getattr(at, name)
            found += [getattr(at, newest)] if newest else []
        if rule.is_nested:
            found += nested_rules(target, rule).select(at)
        elif rule.way == "value":
            found.append(at)
        else:
            found += ids_of(at, target.field(rule))
    return found


def read_ids(
    call: SendOperation, type_name: str, ids: Sequence[str]
) -> Flow[set[str] | None]:
    """Return those that are ids of the type; ``None`` where no query lists it."""
    for root in index().queries.values():
        listed = root.is_connection and root.target.name == type_name
        if listed and ID in filters_of(root):
            found: set[str] = set()
            for chunk in chunks(ids):
                records = yield from read_where(call, root, {ID: chunk}, only_id, True)
                found.update(each.id for each in records)
            return found
    return None


def only_id(fields: Any) -> list[Any]:
    return [fields.id]


def chunks(values: Sequence[V]) -> Iterable[Sequence[V]]:
    """Cut values into parts that one filter takes."""
    return (values[n : n + MAX_PAGE] for n in range(0, len(values), MAX_PAGE))


def filters_of(root: FieldDef) -> Mapping[str, str]:
    """Return the names of the filters of a root field, Python's by GraphQL's."""
    for argument in root.arguments.values():
        if argument.graphql == "filter":
            known = argument.type.named.input.definitions().values()
            return {
                each.graphql: each.name for each in known if each.type.named.is_input
            }
    return {}


def has_all_accounts(root: FieldDef) -> bool:
    """True if a root field can list the records of all accounts that the caller sees."""
    views = (a.type.named for a in root.arguments.values() if a.graphql == "view")
    return any("all" in each.enum for each in views)


def read_where(
    call: SendOperation,
    root: FieldDef,
    conditions: Mapping[str, Sequence[str]],
    select: Select[Any],
    all_accounts: bool = False,
) -> Flow[list[Any]]:
    """Read the records that meet those conditions that the root field can filter by."""
    known = filters_of(root)
    given = {known[n]: {"values": v} for n, v in conditions.items() if n in known}
    arguments: dict[str, object] = {}
    for name, argument in root.arguments.items():
        if argument.graphql == "filter" and given:
            arguments[name] = given
        elif argument.graphql == "view" and all_accounts and has_all_accounts(root):
            arguments[name] = "all"
    return read_all(call, PagedQuery.of(root.name, arguments).selecting(select))
