"""Export of all records of a sandbox to the format of `own`, to be loaded again."""

from __future__ import annotations

from decimal import Decimal
from typing import cast

from .catalog import FieldShape
from .rules import rules_of
from .store import Row
from .values import Ref
from .writing import Writer

_HOME = Ref("Account", 1)


def saved_records(writer: Writer) -> dict[str, list[Row]]:
    """All records, by the root field that lists them."""
    saver, store = _Saver(writer), writer.store
    return {
        root: [saver.record(ref) for ref in store.refs(type_name)]
        for root, type_name in store.listings().items()
    }


class _Saver:
    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._store, self._links = writer.store, writer.links
        self._listed = frozenset(self._store.listings().values())
        self._written: set[Ref] = set()

    def record(self, ref: Ref) -> Row:
        """One record with its children; null only where a default would replace it."""
        store = self._store
        row = store.row(ref) or {}
        found: Row = {}
        if store.catalog.is_record(ref.type):
            found["id"] = store.node_id(ref)
            self._written.add(ref)
        rules = rules_of(store.catalog, ref.type)
        for shape in store.catalog.shape(ref.type).fields.values():
            name = shape.name
            if shape.kind == "connection":
                if members := self._members(ref, shape):
                    found[name] = members
            elif store.catalog.holds_children(shape, self._listed):
                if children := cast("list[Ref] | None", row.get(name)):
                    found[name] = self._children(children, shape)
            elif name in row and name != "id":
                value = self._value(row[name], shape)
                if name == "account" and row[name] == _HOME:
                    continue
                if value is not None or name in rules.on_create or _has_blank(shape):
                    found[name] = value
        return found

    def _members(self, ref: Ref, shape: FieldShape) -> list[Row]:
        members = self._links.members(ref, shape)
        if self._store.catalog.holds_children(shape, self._listed):
            return self._children(members, shape)
        # The inverse of a reference, or of a connection, is saved on its other side.
        kind = self._links.link(shape).kind
        return [self._key(m, shape) for m in members] if kind == "picks" else []

    def _children(self, members: list[Ref], shape: FieldShape) -> list[Row]:
        alone = len(self._store.catalog.possible(shape.target)) == 1
        return [
            (
                {"id": self._store.node_id(member)}
                if member in self._written
                else {
                    **({} if alone else {"__typename": member.type}),
                    **self.record(member),
                }
            )
            for member in members
        ]

    def _value(self, value: object, shape: FieldShape) -> object:
        if isinstance(value, list):
            return [self._value(item, shape) for item in cast("list[object]", value)]
        if isinstance(value, Ref):
            if not self._store.exists(value):
                return None
            if self._store.catalog.is_record(value.type):
                return self._key(value, shape)
            return self._value(self._store.row(value), shape)
        if isinstance(value, dict):
            row = cast("Row", value)
            if shape.kind == "leaf":
                return {name: self._value(item, shape) for name, item in row.items()}
            fields = self._store.catalog.shape(str(row["__typename"])).fields
            return {
                name: self._value(item, fields[name])
                for name, item in row.items()
                if name in fields and (item is not None or _has_blank(fields[name]))
            }
        return float(value) if isinstance(value, Decimal) else value

    def _key(self, ref: Ref, shape: FieldShape) -> Row:
        """Return the key of a record by its unique fields, else its id.

        Another account, or a record that is not active, may have the same fields.
        """
        if shape.target != ref.type or ref.type not in self._listed:
            return {"id": self._store.node_id(ref)}
        for names in rules_of(self._store.catalog, ref.type).unique:
            if all("." not in name for name in names):
                values = {name: self._store.value(ref, name) for name in names}
                if self._writer.find(ref.type, values) == [ref]:
                    return values
        return {"id": self._store.node_id(ref)}


def _has_blank(shape: FieldShape) -> bool:
    """Return whether a new record gets a value that was not given."""
    return shape.target == "Boolean" or shape.name in ("createdBy", "updatedBy")
