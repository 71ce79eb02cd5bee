# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Finds the records that rows refer to by key: those of other rows, or of the account.

A row may change the value by which another row refers to its record. So a key belongs
to the records that have it once all rows are written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from ..http.effects import Flow
from ..operations.nested import SendOperation
from ..schema.index import FieldDef, index
from .nested import NewRecord
from .reading import (
    RecordKey,
    child_keys,
    chunks,
    filters_of,
    has_view,
    key_values,
    normal_key,
    read_where,
)
from .rows import Rows
from .rules import ID, KEY, SOURCE, KeyedType


def set_references(call: SendOperation, rows: Rows) -> Flow[None]:
    """Set the records of references by key; a row with an unknown one fails."""
    children = [
        (key, child)
        for key, row in rows.wanted.items()
        for child in child_keys(rows.target, row, rows.source)
    ]
    named_rows = (named for row in rows.named.values() for named in row.values())
    keys = {key for named in named_rows for key in named.keys}
    keys.update(e.key for _, e in children if isinstance(e.key, RecordKey))
    records = _Records(rows, keys)
    yield from records.read(call)

    def single(row: str, field: str, key: RecordKey | str) -> list[str | NewRecord]:
        """Return the only record with a key; without exactly one, the row fails."""
        matches: list[str | NewRecord]
        matches = [key] if isinstance(key, str) else records.with_key(key)
        if len(matches) == 1:
            return matches
        what = f"several records are {key}" if matches else none_seen(key)
        rows.fail_row(row, f"{rows.spelled(row, field)}: {what}")
        return []

    for row, fields in rows.named.items():
        for name, named in fields.items():
            found = [e for key in named.keys for e in single(row, name, key)]
            rows.refer(row, name, found)
    for row, child in children:
        for record in single(row, child.field, child.key):
            rows.refer_child(row, child, record)


def none_seen(record: object) -> str:
    """Return the problem of a row that refers to an unknown record."""
    return f"there is no {record} that the token can see"


class _Records:
    """The records with some keys, once all rows are written."""

    def __init__(self, rows: Rows, keys: Iterable[RecordKey]) -> None:
        self._rows = rows
        self._keys = list(keys)
        self._ids: dict[RecordKey, list[str]] = {}
        """The ids of the records that have a key now."""
        wanted = {key: rows.wanted[key] for key in rows.fields}
        own_names = {key.names for key in self._keys if self._is_of_type(key)}
        self._row_keys = {names: _rows_by_values(names, wanted) for names in own_names}
        """The keys of the rows that set some values, by their fields and the values."""
        existing = rows.existing
        self._new_values = {
            names: {
                existing[each].id: values
                for values, row_keys in by_values.items()
                for each in row_keys
                if each in existing
            }
            for names, by_values in self._row_keys.items()
        }
        """The values that rows set on existing records, by their fields and the id."""
        self._without_row = {e.id for k, e in existing.items() if k not in rows.numbers}

    def read(self, call: SendOperation) -> Flow[None]:
        """Read the records of all keys that are not those of rows."""
        others = [key for key in self._keys if self._own_key(key) is None]
        self._ids = yield from _find_records(call, others, self._setting)

    def with_key(self, key: RecordKey) -> list[str | NewRecord]:
        """Return the ids of the records with a key, or the rows that create them."""
        own = self._own_key(key)
        if own is not None:
            return [self._record_of(own)]
        holders = self._ids.get(key, [])
        if not self._is_of_type(key):
            return [*holders]
        values, new = normal_key(key.names, key.values), self._new_values[key.names]
        staying = [each for each in holders if new.get(each, values) == values]
        from_rows = [self._record_of(each) for each in self._setting(key)]
        if staying and not self._without_row.issuperset(staying):
            # The server refuses a second record with a unique value.
            is_unique = key.names == (key.kind.unique,)
            return [*staying] if is_unique else [*dict.fromkeys((*staying, *from_rows))]
        return from_rows or [*holders]

    def _is_of_type(self, key: RecordKey) -> bool:
        """True if a key is of a record of the same type as those of the rows."""
        return key.kind.type_name == self._rows.target.root.target.name

    def _own_key(self, key: RecordKey) -> str | None:
        """Return the key if it is of a row, or of a known record of this type."""
        if self._is_of_type(key) and key.names == (SOURCE, KEY):
            (source, own), rows = key.values, self._rows
            if source == rows.source and (own in rows.numbers or own in rows.existing):
                return own
        return None

    def _setting(self, key: RecordKey) -> Sequence[str]:
        """Return the keys of the rows that set the values of this key."""
        if not self._is_of_type(key):
            return ()
        return self._row_keys[key.names].get(normal_key(key.names, key.values), ())

    def _record_of(self, own: str) -> str | NewRecord:
        """Return the id of a row's record, or the row that creates it."""
        known = self._rows.existing.get(own)
        return NewRecord(own) if known is None else known.id


def _find_records(
    call: SendOperation,
    keys: Iterable[RecordKey],
    of_rows: Callable[[RecordKey], object],
) -> Flow[dict[RecordKey, list[str]]]:
    """Find the ids of the records with each key, in this account and then in others.

    Keys that rows set on records of this account are not looked up in others.
    """
    groups: dict[tuple[KeyedType, tuple[str, ...]], list[RecordKey]] = {}
    for key in dict.fromkeys(keys):
        groups.setdefault((key.kind, key.names), []).append(key)
    ids: dict[RecordKey, list[str]] = {}
    for (kind, names), group in groups.items():
        root = index().queries[kind.query]
        ids |= yield from _ids_of(call, root, names, group)
        missing = [key for key in group if not (ids.get(key) or of_rows(key))]
        if missing and has_view(root, "all"):
            ids |= yield from _ids_of(call, root, names, missing, "all")
    return ids


def _ids_of(
    call: SendOperation,
    root: FieldDef,
    names: Sequence[str],
    keys: Sequence[RecordKey],
    view: str | None = None,
) -> Flow[dict[RecordKey, list[str]]]:
    """Return the ids of the records with these keys, which all have these names."""
    ids: dict[RecordKey, list[str]] = {}
    # A filter by source alone would read all records of the source.
    narrow = not filters_of(root).isdisjoint({*names} - {SOURCE})

    def select(fields: Any) -> list[Any]:
        return [getattr(fields, name) for name in (ID, *names)]

    for chunk in chunks(keys) if narrow else [keys]:
        columns = zip(*(key.values for key in chunk), strict=True)
        pairs = zip(names, columns, strict=True)
        conditions = {name: key_values(name, column) for name, column in pairs}
        wanted: dict[tuple[str, ...], list[RecordKey]] = {}
        for key in chunk:
            wanted.setdefault(normal_key(names, key.values), []).append(key)
        records = yield from read_where(call, root, conditions, select, view)
        for record in records:
            values = normal_key(names, (getattr(record, name) for name in names))
            for key in wanted.get(values, ()):
                ids.setdefault(key, []).append(record.id)
    return ids


def _rows_by_values(
    names: tuple[str, ...], rows: Mapping[str, Mapping[str, object]]
) -> dict[tuple[str, ...], list[str]]:
    """Return the keys of rows by the values of these fields."""
    keys: dict[tuple[str, ...], list[str]] = {}
    for key, row in rows.items():
        if all(row.get(name) for name in names):
            values = normal_key(names, (row[name] for name in names))
            keys.setdefault(values, []).append(key)
    return keys
