"""The records of one bulk type as rows of cells, over the store that GraphQL reads.

What has a field or a connection of the same name lives there, so that an import can be
seen by a query and a mutation by an export. All other cells are kept beside it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import cast

from xurrent_gen.sandbox.data.catalog import FieldShape
from xurrent_gen.sandbox.data.links import Links
from xurrent_gen.sandbox.data.store import Row, Store
from xurrent_gen.sandbox.data.values import Ref, seconds_of
from xurrent_gen.sandbox.data.writing import Writer
from xurrent_gen.sandbox.scalars import misfit

from .columns import (
    BadCell,
    Column,
    columns_of,
    field_name,
    read_cell,
    read_link,
    record_type,
    write_cell,
)

_KEYS = {"primary email": "primaryEmail", "display name": "name"}
_UNKNOWN = {
    "id": Column("ID", "id"),
    "name": Column("Name"),
    "subject": Column("Subject"),
    "createdAt": Column("Created At"),
    "updatedAt": Column("Updated At"),
}
"""Columns for a type whose real ones are not known, by the field that each shows."""
_MADE = ("ID", "Created At", "Updated At")
"""Columns that an import leaves alone."""


class Records:
    """All rows of one type."""

    def __init__(self, writer: Writer, bulk_type: str) -> None:
        self._writer = writer
        self._store: Store = writer.store
        self._links: Links = writer.links
        self._kept: dict[int, dict[str, str]] = {}
        """Cells that have no field of their own, by the number of the record."""
        self._created = 0
        catalog = self._store.catalog
        self.type_name = record_type(catalog, bulk_type)
        record = catalog.known(self.type_name)
        fields = {} if record is None else record.fields
        self.known = {column.header: column for column in columns_of(bulk_type)}
        """The columns of the type by their headers, none for a type without known ones."""
        self.columns = tuple(self.known.values()) or tuple(
            column for name, column in _UNKNOWN.items() if name in fields or not fields
        )
        by_name = {name.lower(): shape for name, shape in fields.items()}
        self._fields = {
            column.header: shape
            for column in self.columns
            if (shape := by_name.get(field_name(column.header))) is not None
            and column.header != "ID"
            and self._holds(shape, column)
        }

    def _holds(self, shape: FieldShape, column: Column) -> bool:
        """Return whether a field can hold the values in the cells of a column."""
        if column.refers_to is None:
            return shape.kind == "leaf" or column.header == "Custom Fields"
        if not column.is_list:
            return shape.kind == "object"
        target = record_type(self._store.catalog, column.refers_to[0])
        return shape.kind == "connection" and shape.target == target

    # -- reading

    def numbers(self) -> Iterable[int]:
        """The numbers of all records, oldest first."""
        if self.type_name:
            return self._store.table(self.type_name).numbers()
        return list(self._kept)

    def has(self, number: int) -> bool:
        """Return whether there is a record with this number."""
        if self.type_name:
            return self._store.table(self.type_name).has(number)
        return number in self._kept

    def cell(self, number: int, column: Column) -> str:
        """One cell as exports show it."""
        header = column.header
        shape = self._fields.get(header)
        if header == "ID":
            return str(number)
        if shape is None or not self.type_name:
            return self._kept.get(number, {}).get(header, "")
        ref = Ref(self.type_name, number)
        if shape.kind == "connection":
            members = self._links.members(ref, shape)
            return "\n".join(filter(None, (self._shown(m, column) for m in members)))
        value = self._store.value(ref, shape.name)
        if isinstance(value, Ref):
            return write_cell(column.kind, self._shown(value, column))
        if column.kind == "custom_fields_json":
            pairs = [
                {"id": item["id"], "value": item["value"]}
                for item in cast("list[Row]", value or [])
            ]
            return write_cell(column.kind, pairs) if pairs else ""
        return write_cell(column.kind, value)

    def changed_since(self, since: datetime | None) -> list[int]:
        """The records that were created or changed after a time; all for None, and
        where no time is known."""
        if since is None or not self.type_name:
            return list(self.numbers())
        rows = (
            (n, self._store.row(Ref(self.type_name, n)) or {}) for n in self.numbers()
        )
        changed = (
            (n, seconds_of(row.get("updatedAt") or row.get("createdAt")))
            for n, row in rows
        )
        return [n for n, at in changed if at is None or at > since.timestamp()]

    def find(self, cells: Mapping[str, str]) -> int | None:
        """The first record with these cells, none of which is blank."""
        if self.type_name:
            values = {self._fields[name].name: text for name, text in cells.items()}
            found = self._writer.find(self.type_name, values)
            return found[0].number if found else None
        for number, kept in self._kept.items():
            if all(kept.get(name, "").strip() == text for name, text in cells.items()):
                return number
        return None

    def _shown(self, ref: Ref, column: Column) -> str:
        _, key = column.refers_to or ("", "name")
        name = _KEYS.get(key, key)
        if key == "id":
            text = str(ref.number)
        else:
            known = name in self._store.catalog.shape(ref.type).fields
            text = str(self._store.value(ref, name) or "") if known else ""
        account = self._account_of(ref)
        home = self._store.accounts[0]
        return f"{text} @{account}" if text and account not in ("", home) else text

    def _account_of(self, ref: Ref) -> str:
        if "account" not in self._store.catalog.shape(ref.type).fields:
            return ""
        account = self._store.value(ref, "account")
        if not isinstance(account, Ref):
            return ""
        return self._store.accounts[account.number - 1]

    # -- writing

    def write(self, number: int | None, cells: Mapping[str, str]) -> None:
        """Sets cells of a record, a new one for None. Raises BadCell, changing nothing."""
        values: Row = {}
        members: list[tuple[FieldShape, list[Ref]]] = []
        beside: dict[str, str] = {}
        for header, text in cells.items():
            if header in _MADE:
                continue
            shape = self._fields.get(header)
            value = self._value(self.known.get(header, Column(header)), text, shape)
            if shape is None:
                beside[header] = text
            elif shape.kind == "connection":
                members.append((shape, cast("list[Ref]", value)))
            else:
                values[shape.name] = value
        if self.type_name:
            number = self._write_row(number, values, members)
        elif number is None:
            number = self._created = self._created + 1
        self._kept.setdefault(number, {}).update(beside)

    def _write_row(
        self,
        number: int | None,
        values: Row,
        members: list[tuple[FieldShape, list[Ref]]],
    ) -> int:
        target = None if number is None else Ref(self.type_name, number)
        joined = {shape.name: refs for shape, refs in members}
        made, problems = self._writer.prepare(self.type_name, values, target, joined)
        before: Row = {} if target is None else self._store.row(target) or {}
        row = {**before, **made}
        problems += self._writer.contradictions(self.type_name, values, row)
        if problems:
            raise BadCell("; ".join(problem.message for problem in problems))
        ref = self._writer.write(self.type_name, made, target)
        for shape, refs in members:
            self._links.replace(ref, shape, refs)
        return ref.number

    def delete(self, number: int) -> None:
        """Removes a row that is a part of another record."""
        self._kept.pop(number, None)

    def _value(self, column: Column, text: str, shape: FieldShape | None) -> object:
        try:
            if column.refers_to is None:
                value = read_cell(column.kind, text)
                if column.kind == "custom_fields_json":
                    pairs = cast("list[tuple[str, object]]", value or [])
                    return [self._store.custom_field(k, v) for k, v in pairs]
                if shape is not None and isinstance(value, str):
                    leaf = self._store.catalog.leaf_type(shape)
                    if why := misfit(leaf, value):
                        raise BadCell(why)
                return value
            lines = text.split("\n") if column.is_list else [text]
            found = [self._referred(column, line) for line in lines if line.strip()]
            refs = [ref for ref in found if ref is not None]
        except BadCell as error:
            raise BadCell(f"{column.header}: {error}") from None
        if column.is_list:
            return refs
        return refs[0] if refs else None

    def _referred(self, column: Column, text: str) -> Ref | None:
        """The record that a cell names. Raises BadCell when there is none."""
        model, key = column.refers_to or ("", "")
        target = record_type(self._store.catalog, model)
        if not target:
            return None
        given, account = read_link(text.partition(" / ")[0], self._store.accounts)
        if key == "id":
            ref = Ref(target, int(given) if given.isdecimal() else 0)
            found = [ref] if self._store.exists(ref) else []
        else:
            name = _KEYS.get(key, key)
            known = name in self._store.catalog.shape(target).fields
            found = self._writer.find(target, {name: given}) if known else []
        if account:
            found = [ref for ref in found if self._account_of(ref) == account]
        if not found:
            raise BadCell(f"there is no {model} with {key} {text[:60]!r}")
        return found[0]
