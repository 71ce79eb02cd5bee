"""Reads the records of rows (flows), and the keys by which rows refer to others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final, TypeVar, cast

from typing_extensions import override

from ..core.errors import InvalidVariablesError
from ..core.suggest import did_you_mean
from ..http.effects import Flow
from ..operations.connection import read_all
from ..operations.nested import SendOperation
from ..operations.query import PagedQuery
from ..schema.index import FieldDef, index
from ..selection.document import MAX_PAGE
from ..selection.paths import Select
from .nested import TYPE, RelationEnd, nested_rules
from .rules import (
    ID,
    KEY,
    SOURCE,
    ApplyField,
    ApplyReference,
    ApplyTarget,
    KeyedType,
    ids_of,
    ignores_case,
)

V = TypeVar("V")

_OPPOSITES: Final = {"parent": "child", "child": "parent"}
"""Types of relations that the other record shows as another type."""


def read_existing(
    call: SendOperation,
    target: ApplyTarget,
    source: str,
    keys: Sequence[str],
    rules: Iterable[ApplyField],
    *,
    reads_all: bool = False,
) -> Flow[list[Any]]:
    """Read the records of ``source`` with these keys; with ``reads_all``, with any key.

    Others may be returned, too, since filters of services may ignore case.
    """
    chosen = selection(target, rules)
    by_key = KEY in filters_of(target.root)
    records: list[Any] = []
    if reads_all or not by_key:
        records += yield from read_where(call, target.root, {SOURCE: [source]}, chosen)
    # A record may move between pages, and a missed one would be created again.
    shown = {getattr(record, KEY) for record in records}
    for chunk in chunks([key for key in keys if key not in shown] if by_key else ()):
        conditions = {SOURCE: [source], KEY: chunk}
        records += yield from read_where(call, target.root, conditions, chosen)
    return [
        record
        for record in {each.id: each for each in records}.values()
        if getattr(record, SOURCE) == source and (getattr(record, KEY) or "").strip()
    ]


def selection(
    target: ApplyTarget, rules: Iterable[ApplyField], *more: str
) -> Select[Any]:
    """Select the fields that the rules compare, with id, source and key."""
    compared = [rule for rule in rules if rule.is_compared]
    names = [ID, SOURCE, KEY, *more]

    def chosen(fields: Any) -> list[Any]:
        known = [getattr(fields, each) for each in names]
        return [*known, *select_compared(target, compared, fields)]

    return chosen


def select_compared(
    target: ApplyTarget, rules: Iterable[ApplyField], fields: Any
) -> list[Any]:
    """Select the fields of a record that these rules compare."""
    selected: list[Any] = []
    for rule in rules:
        at = fields
        for part in rule.compared.split("."):
            name, _, newest = part.partition(">")
            at = getattr(at, name)
            selected += [getattr(at, newest)] if newest else []
        if rule.is_nested:
            selected += nested_rules(target, rule).select(at)
        elif rule.way == "value":
            selected.append(at)
        else:
            selected += ids_of(at, target.field(rule))
    return selected


def read_ids(
    call: SendOperation, type_name: str, ids: Sequence[str]
) -> Flow[set[str] | None]:
    """Return the ids of existing records of the type; ``None`` if no query lists it."""
    for root in index().queries.values():
        listed = root.is_connection and root.target.name == type_name
        if listed and ID in filters_of(root):
            existing: set[str] = set()
            for chunk in chunks(ids):
                records = yield from read_where(call, root, {ID: chunk}, only_id, "all")
                existing.update(each.id for each in records)
            return existing
    return None


def only_id(fields: Any) -> list[Any]:
    return [fields.id]


def chunks(values: Sequence[V]) -> Iterable[Sequence[V]]:
    """Split values into parts for one filter each."""
    return (values[n : n + MAX_PAGE] for n in range(0, len(values), MAX_PAGE))


def filters_of(root: FieldDef) -> set[str]:
    """Return the names of the filters of a root field."""
    argument = root.arguments.get("filter")
    known = argument.type.named.fields.values() if argument else ()
    return {each.name for each in known if each.type.named.is_input}


def has_view(root: FieldDef, view: str) -> bool:
    """True if a root field has this view; ``all`` lists the records of all accounts."""
    argument = root.arguments.get("view")
    return argument is not None and view in argument.type.named.enum


def read_where(
    call: SendOperation,
    root: FieldDef,
    conditions: Mapping[str, Sequence[str]],
    select: Select[Any],
    view: str | None = None,
) -> Flow[list[Any]]:
    """Read the records that meet the conditions which the root field supports."""
    known = filters_of(root)
    filters = {n: {"values": v} for n, v in conditions.items() if n in known}
    arguments: dict[str, object] = {}
    if filters:
        arguments["filter"] = filters
    if view is not None and has_view(root, view):
        arguments["view"] = view
    query = PagedQuery.of(root.name, arguments).selecting(select)
    records: list[Any] = yield from read_all(call, query)
    # A record that changes meanwhile may be on two pages.
    return [*{each.id: each for each in records}.values()]


@dataclass(frozen=True, slots=True)
class RecordKey:
    """A key by which a row refers to a record."""

    kind: KeyedType
    names: tuple[str, ...]
    values: tuple[str, ...]
    """The values in the order of ``names``."""

    @override
    def __str__(self) -> str:
        pairs = zip(self.names, self.values, strict=True)
        words = " and ".join(f"{name} {value!r}" for name, value in pairs)
        return f"{self.kind.type_name} with {words}"


@dataclass(frozen=True, slots=True)
class NamedRecords:
    """The records that a field of a row refers to by key."""

    keys: tuple[RecordKey, ...]
    given: object
    """The value of the row, as plans show it."""


def read_reference(
    reference: ApplyReference, value: object, source: str
) -> NamedRecords:
    """Read the value of a row; raises ``InvalidVariablesError``."""
    name, kind = reference.name, type(value).__name__
    if reference.rule.way == "reference":
        keys = [_record_key(reference, value, source, name)]
    elif value is None:
        keys = []
    elif isinstance(value, str | Mapping) or not isinstance(value, Iterable):
        raise InvalidVariablesError(f"{name}: give a list of keys, not {kind}")
    else:
        value = list(cast("Iterable[object]", value))
        keys = [
            _record_key(reference, each, source, f"{name}[{number}]")
            for number, each in enumerate(value)
        ]
        if None in keys:
            raise InvalidVariablesError(f"{name}[{keys.index(None)}]: give a key")
    return NamedRecords(tuple(key for key in keys if key is not None), value)


def _record_key(
    reference: ApplyReference, value: object, source: str, path: str
) -> RecordKey | None:
    if value is None or (isinstance(value, str) and not value):
        return None
    types = reference.types
    parts = (
        dict(cast("Mapping[str, object]", value)) if isinstance(value, Mapping) else {}
    )
    spelled = parts.pop("type", None) if reference.needs_type else next(iter(types))
    if not isinstance(spelled, str) or spelled not in types:
        known = ", ".join(map(repr, types))
        raise InvalidVariablesError(
            f"{path}: give a mapping with a type, one of {known}, and a key"
        )
    kind = types[spelled]
    if isinstance(value, str) and KEY in kind.keys:
        parts = {KEY: value}
    for name in parts.keys() - {*kind.keys}:
        hint = did_you_mean(str(name), kind.keys)
        raise InvalidVariablesError(
            f"{path}: {kind.type_name} has no key {name!r}; it has "
            f"{', '.join(kind.keys)}{hint}"
        )
    blank = [n for n, e in parts.items() if not (isinstance(e, str) and e.strip())]
    if blank or not parts.keys() - {SOURCE}:
        known = " or ".join(each for each in kind.keys if each != SOURCE)
        what = "a key, or a mapping" if KEY in kind.keys else "a mapping"
        raise InvalidVariablesError(
            f"{path}: give {what} with {known}, as a string that is not blank"
        )
    if KEY in parts:
        parts.setdefault(SOURCE, source)
    names = tuple(name for name in kind.keys if name in parts)
    return RecordKey(
        kind, names, tuple(cast("str", parts[name]).strip() for name in names)
    )


@dataclass(frozen=True, slots=True)
class ChildKey:
    """The key or id by which a child of a row refers to another record."""

    field: str
    """The field of the row with the children."""
    child: dict[str, object]
    by_id: str
    """The child's field for the id of the record."""
    by_key: tuple[str, str]
    """The child's fields for source and key."""
    key: RecordKey | str
    """The key of the record, or its id."""

    def other_end(self, owner: str) -> RelationEnd:
        """Return the relation to the owner of the child, as the other record shows it."""
        kind = self.child.get(TYPE)
        return owner, _OPPOSITES.get(str(kind), kind)


def child_keys(
    target: ApplyTarget, wanted: Mapping[str, object], source: str
) -> Iterator[ChildKey]:
    """Yield the keys and ids in children of a row; ``source`` is the default."""
    for name, value in wanted.items():
        rule = target.rules[name]
        if rule.way != "children":
            continue
        rules, fields = nested_rules(target, rule), target.field(rule).target.fields
        kinds = {each.type_name: each for each in target.keyed.values()}
        for by_id, by_key in rules.keys.items():
            field = fields[rules.rules[by_id].compared]
            kind = kinds.get(field.target.name)
            for child in cast("list[dict[str, object]]", value or []):
                key, reference = child.get(by_key[1]), cast("Any", child.get(by_id))
                if reference is None and kind is not None and key is not None:
                    child[by_key[0]] = child.get(by_key[0]) or source
                    values = str(child[by_key[0]]), str(key).strip()
                    reference = RecordKey(kind, (SOURCE, KEY), values)
                if reference is not None:
                    yield ChildKey(name, child, by_id, by_key, reference)


def normal_key(names: Sequence[str], values: Iterable[object]) -> tuple[str, ...]:
    """Return the normalized values of key fields."""
    texts = (cast("str", value or "").strip() for value in values)
    pairs = zip(names, texts, strict=True)
    return tuple(text.lower() if ignores_case(name) else text for name, text in pairs)


def key_values(name: str, given: Iterable[str]) -> list[str]:
    """Return the distinct values to filter by; addresses in lower case, too."""
    values = list(given)
    lower = map(str.lower, values) if ignores_case(name) else ()
    return list(dict.fromkeys((*values, *lower)))
