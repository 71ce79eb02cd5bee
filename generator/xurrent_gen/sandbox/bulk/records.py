"""The records of one bulk type as rows of cells, over the store that GraphQL reads.

A cell whose field or connection exists in the schema is stored there, so that queries
see imports and exports see mutations. All other cells are stored separately.
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
    record_type,
    write_cell,
)

_UNKNOWN = {
    "id": Column("ID", "id"),
    "name": Column("Name"),
    "subject": Column("Subject"),
    "createdAt": Column("Created At"),
    "updatedAt": Column("Updated At"),
}
"""Columns of types whose real columns are unknown, by the field of each."""
_NAMED = {
    "Category": "productCategory",
    "Change": "workflow",
    "Change Type": "workflowType",
    "Changes": "workflows",
    "Configuration Item": "configurationItems",
    "Default Effort Class": "effortClass",
    "Desired Completion": "desiredCompletionAt",
    "Downtime End": "downtimeEndAt",
    "Downtime Start": "downtimeStartAt",
    "Invoice Number": "invoiceNr",
    "Locale": "language",
    "Mark as Urgent": "urgent",
    "PO Number": "poNr",
    "Parent Organization": "parent",
    "Provider": "serviceProvider",
    "Serial Number": "serialNr",
    "Workflow Manager": "changeManager",
    **dict.fromkeys(("Problem", "Project Task", "Request", "Task"), "assignment"),
}
"""The field of a column that has another name."""
_MADE = ("ID", "Created At", "Updated At")
"""Columns that an import ignores."""
_HELD = ("Custom Fields", "Phase", "Phases")
"""Columns without references whose fields are not leaves."""


class Records:
    """All rows of one type."""

    def __init__(self, writer: Writer, bulk_type: str) -> None:
        self._writer = writer
        self._store: Store = writer.store
        self._links: Links = writer.links
        self._cells: dict[int, dict[str, str]] = {}
        """Cells without a field in the schema, by the number of the record."""
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
        named = {title: fields.get(name) for title, name in _NAMED.items()}
        self._fields = {
            title: shape
            for title, column in {each.header: each for each in self.columns}.items()
            if (shape := by_name.get(field_name(title), named.get(title))) is not None
            and title != "ID"
            and self._holds(shape, column)
        }

    def _holds(self, shape: FieldShape, column: Column) -> bool:
        """Return whether a field can hold the values in the cells of a column."""
        if column.refers_to is None:
            return shape.kind == "leaf" or column.header in _HELD
        if not column.is_list:
            return shape.kind == "object"
        target = record_type(self._store.catalog, column.refers_to[0])
        return shape.kind == "connection" and shape.target == target

    # -- reading

    def numbers(self) -> Iterable[int]:
        """The numbers of the records of the account, oldest first."""
        if name := self.type_name:
            every = self._store.table(name).numbers()
            return [n for n in every if self._store.is_own(Ref(name, n))]
        return list(self._cells)

    def has(self, number: int) -> bool:
        if self.type_name:
            return self._store.table(self.type_name).has(number)
        return number in self._cells

    def cell(self, number: int, column: Column) -> str:
        """One cell, as exports write it."""
        header = column.header
        shape = self._fields.get(header)
        if header == "ID":
            return str(number)
        if shape is None or not self.type_name:
            return self._cells.get(number, {}).get(header, "")
        ref = Ref(self.type_name, number)
        if shape.kind == "connection":
            members = self._links.members(ref, shape)
            return "\n".join(filter(None, (self._shown(m, column) for m in members)))
        value = self._store.value(ref, shape.name)
        if isinstance(value, Ref):
            return write_cell(column.kind, self._shown(value, column))
        if column.kind == "custom_fields_json":
            rows = cast("list[Row]", value or [])
            value = [{"id": row["id"], "value": row["value"]} for row in rows] or None
        return write_cell(column.kind, value)

    def changed_since(self, since: datetime | None) -> list[int]:
        """The records that were created or changed after a time; all for None, and also
        records without a timestamp."""
        if since is None or not self.type_name:
            return list(self.numbers())
        numbers: list[int] = []
        for number in self.numbers():
            row = self._store.row(Ref(self.type_name, number)) or {}
            at = seconds_of(row.get("updatedAt") or row.get("createdAt"))
            if at is None or at > since.timestamp():
                numbers.append(number)
        return numbers

    def find(self, cells: Mapping[str, str]) -> int | None:
        """The first record of the account with these cells, none of which is blank."""
        if self.type_name:
            values = {self._fields[name].name: text for name, text in cells.items()}
            found = self._writer.find(self.type_name, values)
            own = filter(self._store.is_own, found)
            return next((ref.number for ref in own), None)
        for number, row in self._cells.items():
            if all(row.get(name, "").strip() == text for name, text in cells.items()):
                return number
        return None

    def _shown(self, ref: Ref, column: Column) -> str:
        model, key = column.refers_to or ("", "name")
        if record_type(self._store.catalog, model) not in ("", ref.type):
            return ""
        rules = self._store.value(ref, "ruleSet") if key == "label" else ""
        key = "name" if rules == "software" else self._field(ref.type, key)
        text = str(ref.number if key == "id" else self._store.value(ref, key) or "")
        account = self._store.value(ref, "account")
        if not text or not isinstance(account, Ref) or account == self._store.account:
            return text
        return f"{text} @{self._store.node_id(account)}"

    def _field(self, target: str, key: str) -> str:
        """The field of a key; project task templates have a subject instead of a name."""
        return key if key in self._store.catalog.shape(target).fields else "subject"

    # -- writing

    def write(self, number: int | None, cells: Mapping[str, str]) -> None:
        """Sets cells of a record; None creates one. Raises BadCell before any change."""
        values: Row = {}
        members: dict[str, list[Ref]] = {}
        extra: dict[str, str] = {}
        for header, text in cells.items():
            if header in _MADE:
                continue
            shape = self._fields.get(header)
            try:
                value = self._value(self.known.get(header, Column(header)), text, shape)
            except BadCell as error:
                raise BadCell(f"{header}: {error}") from None
            if shape is None:
                extra[header] = text
            elif isinstance(value, list) and shape.kind == "connection":
                members[shape.name] = cast("list[Ref]", value)
            elif value is not None or shape.name not in values:
                values[shape.name] = value  # four columns share the field `assignment`
        if self.type_name:
            target = None if number is None else Ref(self.type_name, number)
            number = self._write_row(target, values, members)
        elif number is None:
            self._created += 1
            number = self._created
        self._cells.setdefault(number, {}).update(extra)

    def _write_row(
        self, target: Ref | None, values: Row, members: dict[str, list[Ref]]
    ) -> int:
        before: Row = {} if target is None else self._store.row(target) or {}
        listed, names = "phases" in values, str(values.pop("phases", None) or "")
        if name := values.get("phase"):
            row = {**before, **values}
            phases = self._phases(row.get("project") or row.get("workflow"))
            if isinstance(held := before.get("phase"), Ref):
                phases.setdefault(self._store.value(held, "name"), held)
            if name not in phases:
                raise BadCell(f"Phase: there is no phase {str(name)[:60]!r}")
            values["phase"] = phases[name]
        made, problems = self._writer.prepare(self.type_name, values, target, members)
        row = {**before, **made}
        problems += self._writer.contradictions(self.type_name, values, row)
        if problems:
            raise BadCell("; ".join(problem.message for problem in problems))
        ref = self._writer.write(self.type_name, made, target)
        fields = self._store.catalog.shape(self.type_name).fields
        if listed:
            own, kind = self._phases(ref), fields["phases"].target
            members["phases"] = [
                own.get(name) or self._writer.change(kind, {"name": name}, None)
                for name in filter(str.strip, names.split("\n"))
            ]
        for name, refs in members.items():
            self._links.replace(ref, fields[name], refs)
        return ref.number

    def _phases(self, owner: object) -> dict[object, Ref]:
        """The phases of a project or a workflow by their names."""
        if not isinstance(owner, Ref):
            return {}
        field = self._store.catalog.shape(owner.type).fields["phases"]
        found = self._links.members(owner, field)
        return {self._store.value(each, "name"): each for each in found}

    def delete(self, number: int) -> None:
        """Removes a row that is a part of another record."""
        self._cells.pop(number, None)

    def _value(self, column: Column, text: str, shape: FieldShape | None) -> object:
        if column.refers_to is not None:
            lines = text.split("\n") if column.is_list else [text]
            found = (self._referred(column, line) for line in lines if line.strip())
            refs = [ref for ref in found if ref is not None]
            return refs if column.is_list else next(iter(refs), None)
        value = read_cell(column.kind, text)
        if column.kind == "custom_fields_json":
            pairs = cast("list[tuple[str, object]]", value or [])
            make = self._store.custom_field
            return [make(name, each) for name, each in pairs if each is not None]
        if shape is None or shape.kind != "leaf" or not isinstance(value, str):
            return value
        if why := misfit(self._store.catalog.leaf_type(shape), value):
            raise BadCell(why)
        return [*map(str.strip, value.split(","))] if shape.list_depth else value

    def _referred(self, column: Column, text: str) -> Ref | None:
        """The record that a cell names. Raises BadCell when there is none."""
        model, key = column.refers_to or ("", "")
        target = record_type(self._store.catalog, model)
        if not target:
            return None
        named = text.partition(" / ")[0]
        name, at, account = named.rpartition(" @")  # `Mail @wna` is one of `wna`
        if not at or account not in self._store.accounts:
            name, account = named, ""
        ref = Ref(target, int(name) if name.isdecimal() else 0)
        if key == "id":
            refs = [ref] if self._store.exists(ref) else []
        else:
            refs = self._writer.named(target, self._field(target, key), name)
        if account:
            owner = self._store.find(account)
            refs = [ref for ref in refs if self._store.value(ref, "account") == owner]
        if not refs:
            raise BadCell(f"there is no {model} with {key} {text[:60]!r}")
        return next(filter(self._store.is_own, refs), refs[0])
