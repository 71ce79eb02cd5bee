# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Finds the records that rows take over by a unique key (flow)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..core.errors import NotAuthorizedError, ScopeMissingError
from ..http.effects import Flow
from ..operations.connection import read_all
from ..operations.nested import SendOperation
from ..operations.query import PagedQuery
from ..schema.index import index
from .reading import chunks, read_where, selection
from .references import key_values, normal_key
from .rows import Rows
from .rules import ID, KEY, SOURCE

_FEEDS = {"archive": "archived", "trash": "trashed"}
"""Root fields that list the records which left the others, and their field with it."""


def adopt_records(call: SendOperation, rows: Rows) -> Flow[None]:
    """Find a record for each row without one, by the value of its unique field."""
    target, unique = rows.target, rows.choices.adopt or ""
    wanted: dict[str, str] = {}
    for key, fields in rows.wanted.items():
        if key not in rows.existing and isinstance(value := fields.get(unique), str):
            same = wanted.setdefault(_normal(unique, value), key)
            if same != key:
                number = rows.numbers[same]
                rows.fail_row(key, f"row {number} ({same}) has the same {unique}")
    wire = target.root.target.fields[unique].graphql
    select = selection(target, rows.needed, unique)
    found: dict[str, dict[str, Any]] = {}
    rows_of = (
        {**rows.wanted[key], **rows.fields.get(key, {})} for key in wanted.values()
    )
    given = [str(row[unique]).strip() for row in rows_of]
    for chunk in chunks(key_values(unique, given)):
        records = yield from read_where(call, target.root, {wire: chunk}, select)
        for record in records:
            held = _normal(unique, getattr(record, unique))
            found.setdefault(held, {})[record.id] = record
    for value, key in wanted.items():
        holders = [*found.get(value, {}).values()]
        if len(holders) > 1:
            rows.fail_row(key, f"several records have {unique} {value!r}")
        elif holders:
            (record,) = holders
            of, its_key = (getattr(record, target.of_record[n]) for n in (SOURCE, KEY))
            if not (its_key or "").strip() or of in rows.choices.adopt_from:
                rows.adopted[key] = record
                continue
            advice = f"adopt_from=({of!r},) takes it over"
            if of == rows.source:
                advice = "give the row this key, or change the key of the record"
            rows.fail_row(
                key,
                f"the record with {unique} {value!r} has the key {its_key!r} of {of!r}: "
                f"{advice}",
            )
    left = {value: key for value, key in wanted.items() if value not in found}
    yield from _fail_holders(call, rows, unique, left)


def _fail_holders(
    call: SendOperation, rows: Rows, unique: str, left: Mapping[str, str]
) -> Flow[None]:
    """Fail the rows whose value an archived or trashed record has."""
    name = rows.target.root.target.name
    for feed, field in _FEEDS.items() if left else ():
        root = index().queries.get(feed)
        if root is None or field not in root.target.fields:
            continue
        narrowed = root.target.fields[field].target.fragments
        narrow = next((f for f, kind in narrowed.items() if kind.name == name), "")
        if not narrow:
            continue

        def select(fields: Any, field: str = field, narrow: str = narrow) -> list[Any]:
            record = getattr(getattr(fields, field), narrow)
            return [getattr(record, ID), getattr(record, unique)]

        try:
            query = PagedQuery.of(root.name, {}).selecting(select)
            entries = yield from read_all(call, query)
        except (NotAuthorizedError, ScopeMissingError):
            continue  # the service refuses a second record with this value itself
        for entry in entries:
            record: Any = getattr(entry, field)
            if type(record).__name__ != rows.target.root.target.model.__name__:
                continue
            value = _normal(unique, getattr(record, unique))
            if value in left:
                rows.fail_row(
                    left[value],
                    f"{name} {record.id} in the {feed} has {unique} {value!r}: an "
                    "administrator can restore it in Xurrent or by the REST API",
                )


def _normal(name: str, value: object) -> str:
    return normal_key((name,), (value,))[0]
