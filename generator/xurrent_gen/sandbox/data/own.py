"""The user's own records: loaded from JSON, and checked by the rules of their types.

`{"people": [{"name": "Ada", "primaryEmail": "ada@example.com", "manager": {"name": "Bob"}}]}`
has root names and field names of GraphQL. A type that is named has these records and no
others. References are by key: fields of the record that they lead to, the `id` that the
file gives it, or a string, the `sourceID` of a record of the same source. Children that
no root lists, such as contacts, are in their parent.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from math import isfinite
from pathlib import Path
from typing import cast

from xurrent_gen.ir.conventions import REFERENCE_KEYS
from xurrent_gen.sandbox.options import check_choice
from xurrent_gen.sandbox.scalars import loads, misfit
from xurrent_gen.spelling import snake_case

from .catalog import FieldShape
from .store import Row, Store
from .values import Ref, date_as_text, seconds_of
from .vocabulary import number_field
from .writing import IN_ORDER, Writer

_SNAKE = {snake_case(each): each for each in ("sourceID", *REFERENCE_KEYS)}
"""Spellings of keys in Python, which references may have."""


@dataclass(slots=True)
class _FileRecord:
    """One record of the file: its position, fields, members and references."""

    ref: Ref
    where: str
    is_saved: bool
    """True for a record that a sandbox saved: it may break the rules of a new record."""
    values: Row = field(default_factory=dict)
    members: dict[str, list[Ref]] = field(default_factory=dict)
    links: list[tuple[FieldShape, object]] = field(default_factory=list)


def load_data(writer: Writer, source: Mapping[str, object] | Path | str) -> None:
    """Load records into a store before its first read. Raises ValueError."""
    content: object = source
    if isinstance(source, Path | str):
        try:
            content = loads(Path(source).read_bytes())
        except OSError as error:
            raise ValueError(f"cannot read {source}: {error.strerror}") from None
        except ValueError as error:
            raise ValueError(f"{source} is not valid JSON: {error}") from None
    _Loader(writer).load(_mapping(content, "data"))


class _Loader:
    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._store: Store = writer.store
        self._listings = self._store.listings()
        self._listed = frozenset(self._listings.values())
        self._records: list[_FileRecord] = []
        self._ids: dict[str, Ref] = {}
        self._reserved: set[Ref] = set()
        self._owned: set[str] = set()
        """The types whose records belong to those of the file, and to no others."""

    def load(self, content: Mapping[str, object]) -> None:
        """Load all records with the fields of the file, then apply their rules."""
        for root in content:
            of_type = [n for n, kind in self._listings.items() if kind == root]
            check_choice("data: the root field", root, of_type or self._listings)
            self._store.load(self._listings[root])
        types = {self._listings[root] for root in content}
        self._owned = self._writer.links.children_of(types, self._listed)
        found = [
            (self._listings[root], _mapping(item, f"{root}[{n}]"), f"{root}[{n}]")
            for root, items in content.items()
            for n, item in enumerate(_list(items, root))
        ]
        for type_name, item, where in found:
            self._reserve(type_name, item, where)
        for type_name, item, where in found:
            self._add(type_name, item, where)
        self._store.seeded.close()
        for step in (self._relate, self._join, self._complete, self._show_at_far_ends):
            for record in self._records:
                step(record)
        self._writer.links.seed_members()

    # -- records

    def _reserve(self, type_name: str, content: object, where: str) -> None:
        """Reserve the record numbers of the file; those of children are in their ids."""
        if isinstance(content, dict):
            items = cast("dict[str, object]", content)
            if ref := self._given_ref(type_name, items):
                self._reserved.add(ref)
            for name, each in items.items():
                self._reserve("", each, f"{where}.{name}")
        elif isinstance(content, list | tuple):
            for n, each in enumerate(cast("list[object]", content)):
                self._reserve("", each, f"{where}[{n}]")
        elif isinstance(content, float | Decimal) and not isfinite(content):
            raise ValueError(f"{where}: JSON has no number {content}")

    def _given_ref(self, type_name: str, content: Mapping[str, object]) -> Ref | None:
        """The reference with the number in a record's id, else in its `requestId`."""
        ref = self._store.parse(str(content.get("id")))
        if ref is not None and type_name in ("", ref.type):
            return ref
        number = str(content.get(number_field(type_name)))
        return Ref(type_name, int(number)) if number.isdecimal() else None

    def _add(self, type_name: str, content: Mapping[str, object], where: str) -> Ref:
        """Place a record and its children; references are resolved later."""
        given = content.get("id")
        if given is not None and str(given) in self._ids:
            raise ValueError(f"{where}: the id {given!r} is there twice")
        ref = self._given_ref(type_name, content)
        if ref is None:
            ref = Ref(type_name, self._store.table(type_name).next_number)
            while ref in self._reserved:
                ref = Ref(type_name, ref.number + 1)
        elif ref in self._store.seeded.own:
            raise ValueError(f"{where}: the number {ref.number} is there twice")
        self._store.place(ref)
        self._store.seeded.own.add(ref)
        if given is not None:
            self._ids[str(given)] = ref
        record = _FileRecord(ref, where, self._store.parse(str(given)) is not None)
        self._records.append(record)
        catalog = self._store.catalog
        fields = catalog.shape(type_name).fields
        for name, value in content.items():
            if name.startswith("__") or name == "id":
                continue
            if name not in fields:
                check_choice(f"{where}: the field of {type_name}", name, fields)
            shape, at = fields[name], f"{where}.{name}"
            if catalog.holds_children(shape, self._listed):
                children = self._children(shape, value, at)
                if shape.kind == "list":
                    record.values[name] = children
                else:
                    record.members[name] = children
            elif shape.kind == "leaf":
                leaf = catalog.leaf_type(shape)
                value = date_as_text(value)
                for each in _list(value, name) if shape.list_depth else [value]:
                    if each is not None and (why := misfit(leaf, each)):
                        raise ValueError(f"{at}: {why}")
                record.values[name] = value
            else:
                record.links.append((shape, _key(value, content.get("source"))))
        self._store.update(ref, record.values)
        return ref

    def _children(self, shape: FieldShape, value: object, where: str) -> list[Ref]:
        children: list[Ref] = []
        for index, item in enumerate(_list(value, where)):
            at = f"{where}[{index}]"
            child = _mapping(item, at)
            if set(child) == {"id"} and str(child["id"]) in self._ids:
                children.append(self._ids[str(child["id"])])
                continue
            names = self._store.catalog.possible(shape.target)
            name = str(child.get("__typename", names[0]))
            if name not in names or (len(names) > 1 and "__typename" not in child):
                raise ValueError(f"{at}: give __typename, one of {', '.join(names)}")
            children.append(self._add(name, child, at))
        return children

    # -- references

    def _relate(self, record: _FileRecord) -> None:
        for shape, value in record.links:
            found = self._related(shape, value, f"{record.where}.{shape.name}")
            if shape.kind == "connection":
                record.members[shape.name] = cast("list[Ref]", found)
            else:
                record.values[shape.name] = found

    def _reference(self, shape: FieldShape, value: object, where: str) -> object:
        """The record with a key; for an object that is not a record, its row."""
        if value is None:
            return None
        if isinstance(value, str):
            why = f"{value!r} is a key only in a record with a source"
            raise ValueError(f"{where}: {why}; give an object such as {{'name': …}}")
        key = _mapping(value, where)
        catalog = self._store.catalog
        names = catalog.possible(shape.target)
        if shape.target == "CustomField":
            plain = date_as_text(key.get("value"))
            return self._store.custom_field(key.get("id"), plain)
        if not any(catalog.is_record(name) for name in names):
            return self._part(names[0], key, where)
        if not key:
            raise ValueError(f"{where}: {{}} names no field of {shape.target}")
        if "id" in key:
            given = str(key["id"])
            ref = self._ids.get(given) or self._store.find(given)
            found = [ref] if ref is not None and ref.type in names else []
        else:
            wanted = {_SNAKE.get(name, name): value for name, value in key.items()}
            fields = ((name, catalog.shape(name).fields) for name in names)
            able = [
                name
                for name, known in fields
                if all(n in known and known[n].kind == "leaf" for n in wanted)
            ]
            if not able:
                named = ", ".join(map(repr, key))
                raise ValueError(f"{where}: {named} is no key of {shape.target}")
            found = [ref for name in able for ref in self._writer.find(name, wanted)]
        if len(found) != 1:
            why = "there is no" if not found else f"there are {len(found)} of"
            shown = ", ".join(f"{name} {value!r}" for name, value in key.items())
            raise ValueError(f"{where}: {why} {shape.target} with {shown}")
        return found[0]

    def _part(self, type_name: str, given: Mapping[str, object], where: str) -> Row:
        """The row of an embedded object, such as a recurrence."""
        fields = self._store.catalog.shape(type_name).fields
        row = self._store.blank(type_name, 1)
        for name, value in given.items():
            check_choice(f"{where}: the field of {type_name}", name, fields)
            shape, at = fields[name], f"{where}.{name}"
            is_leaf = shape.kind == "leaf"
            row[name] = value if is_leaf else self._related(shape, value, at)
        return row

    def _related(self, shape: FieldShape, value: object, where: str) -> object:
        """The target of a relation, or the list of targets."""
        if shape.kind == "object":
            return self._reference(shape, value, where)
        items = enumerate(_list(value, where))
        found = (self._reference(shape, each, f"{where}[{n}]") for n, each in items)
        return [each for each in found if each is not None]

    # -- rules

    def _complete(self, record: _FileRecord) -> None:
        """Check a record by its rules and add missing fields."""
        values, ref = dict(record.values), record.ref
        stamps = sorted(
            (at, str(values[name]))
            for name in IN_ORDER
            if (at := seconds_of(values.get(name))) is not None
        )
        fields = self._store.catalog.shape(ref.type).fields
        for name, end in (("createdAt", stamps[:1]), ("updatedAt", stamps[-1:])):
            if end and name in fields and not values.get(name):
                values[name] = end[0][1]
        made, problems = self._writer.prepare(
            ref.type, values, None, record.members, loading=ref
        )
        problems += self._writer.contradictions(ref.type, values, made)
        for problem in [] if record.is_saved else problems:
            raise ValueError(f"{record.where}: {problem.message}")
        self._store.update(ref, made)
        self._writer.remember(ref, made)

    def _join(self, record: _FileRecord) -> None:
        self._store.update(record.ref, record.values)
        links, members = self._writer.links, record.members
        for name, shape in self._store.catalog.shape(record.ref.type).fields.items():
            is_full = shape.kind == "connection" and shape.target in self._owned
            if name in members or (is_full and links.members(record.ref, shape)):
                links.replace(record.ref, shape, members.get(name, []))

    def _show_at_far_ends(self, record: _FileRecord) -> None:
        """Add the nodes at the other ends of relations, except for a saved file, which
        has both ends."""
        fields = self._store.catalog.shape(record.ref.type).fields
        for name, members in record.members.items():
            for member in members:
                if member not in self._reserved:
                    now, shape = self._store.row(member) or {}, fields[name]
                    self._writer.links.show_far_end(record.ref, shape, now, {})


def _key(value: object, source: object) -> object:
    """The key of a record; a string is the `sourceID` of one of the same source."""
    if isinstance(value, list | tuple):
        return [_key(each, source) for each in cast("list[object]", value)]
    is_alone = isinstance(value, str) and source
    return {"source": source, "sourceID": value} if is_alone else value


def _mapping(value: object, where: str) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise ValueError(f"{where}: give an object, not {type(value).__name__}")
    return cast("Mapping[str, object]", value)


def _list(value: object, where: str) -> list[object]:
    if not isinstance(value, list | tuple):
        raise ValueError(f"{where}: give a list, not {type(value).__name__}")
    return list(cast("list[object]", value))
