# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Columns of a CSV file: the field of a row that each fills, and the values of cells."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final

from ..core.csv_file import CsvError, csv_table
from ..core.suggest import did_you_mean
from ..schema.index import TypeRef, index
from .rules import ApplyTarget

_CUSTOM: Final = "custom"
_CUSTOM_FIELDS: Final = "customFields"
_KINDS: Final[Mapping[object, str]] = {"int": "int", "decimal": "float", "flag": "bool"}
"""The kinds of custom fields whose JSON is no string, and how their cells are read."""


def read_rows(
    path: str, target: ApplyTarget, mapping: Sequence[str]
) -> Iterator[Mapping[str, object]]:
    """Read rows with the values of their cells; an empty cell leaves its field out.

    ``mapping`` are words such as ``Employee No=source_id``; ``Notes=`` leaves a column
    out. Raises ``CsvError``.
    """
    with open(path, "rb") as file:
        table = csv_table(file)
        if not table.header:
            raise CsvError("it is empty: the first line names the fields")
        columns = [_Column(target, name) for name in _fields(table.header, mapping)]
        for cells in table:
            row: dict[str, object] = {}
            for column, cell in zip(columns, cells, strict=True):
                if cell and column.name:
                    column.fill(row, cell)
            yield row


def _fields(header: Sequence[str], mapping: Sequence[str]) -> list[str]:
    """The field of each column."""
    named: dict[str, str] = {}
    for words in mapping:
        column, equals, field = (part.strip() for part in words.rpartition("="))
        if not equals:
            raise CsvError(f"--map {words!r}: write HEADER=FIELD")
        if column not in header:
            hint = did_you_mean(column, header)
            raise CsvError(f"--map {words!r}: there is no column {column!r}{hint}")
        named[column] = field
    fields = [named.get(each, each) for each in header]
    filled = [each for each in fields if each]
    whole = [each.partition(".")[0] for each in filled if "." in each]
    for field in filled:
        if filled.count(field) > 1 or field in whole:
            raise CsvError(f"several columns are for the field {field!r}")
    return fields


class _Column:
    """A column of a field, or of a part: ``organization.name``, ``custom.cost_center``."""

    def __init__(self, target: ApplyTarget, name: str) -> None:
        self.name, _, self._part = name.partition(".")
        rule, reference = target.rules.get(name), target.references.get(self.name)
        self._type = rule.type if rule else None
        self._field: Any = None
        pairs = target.update_fields.get(_CUSTOM_FIELDS, "")
        self._is_custom = self.name == _CUSTOM and pairs in target.rules
        if self._is_custom:
            self.name, self._field = pairs, _form_field(self._part)
            self._is_many = False
            return
        self._is_many = reference is not None and reference.rule.way == "set"
        if reference is None:
            self.name, self._part = name, ""

    def fill(self, row: dict[str, Any], cell: str) -> None:
        """Set the value of a cell."""
        if self._is_custom:
            value = _custom_value(self._field, cell)
            row.setdefault(self.name, []).append({"id": self._part, "value": value})
        elif self._is_many:
            # Names can hold blanks and commas; keys are separated as ids are.
            words = cell.split(";") if self._part else _words(cell)
            items = [each.strip() for each in words if each.strip()]
            if not self._part:
                row[self.name] = items
                return
            known: list[dict[str, str]] = row.setdefault(self.name, [{} for _ in items])
            items *= len(known) if len(items) == 1 else 1
            if len(items) != len(known):
                raise CsvError(
                    f"{self.name}.{self._part} has {len(items)} values where another "
                    f"column of {self.name} has {len(known)}"
                )
            for given, item in zip(known, items, strict=True):
                given[self._part] = item
        elif self._part:
            row.setdefault(self.name, {})[self._part] = cell
        else:
            row[self.name] = _value(self._type, cell)


def _form_field(field_id: str) -> Any:
    """The field of the account's forms with this id; ``None`` if they do not agree."""
    package = f"{index().package}.custom_fields"
    if find_spec(package) is None:
        return None
    found: dict[tuple[Any, bool], Any] = {}
    for *_, module, name in import_module(f"{package}._forms").FORMS:
        form = getattr(import_module(f"{package}.{module}"), name)
        for each in form.__form_fields__.values():
            if each.id == field_id:
                found[each.kind, each.is_many] = each
    return next(iter(found.values())) if len(found) == 1 else None


def _custom_value(field: Any, cell: str) -> object:
    """The value of a cell for a custom field, in the type that the form has for it."""
    if field is None:
        return cell.strip()
    read = _READERS.get(_KINDS.get(field.kind, ""))
    items = cell.split(";") if field.is_many else [cell]
    try:
        values = [read(each.strip()) if read else each.strip() for each in items]
    except (ValueError, ArithmeticError, KeyError):
        raise CsvError(
            f"custom.{field.id}: {cell!r} is not of type {field.kind}"
        ) from None
    return values if field.is_many else values[0]


def _words(text: str) -> list[str]:
    return text.replace(";", " ").replace(",", " ").split()


def _value(ref: TypeRef | None, text: str) -> object:
    """The value of a cell for a field; the string itself where it is no such value."""
    if ref is None:
        return text
    if ref.item is not None:
        item = ref.item
        return [_value(item, word) for word in _words(text)]
    read = _READERS.get(ref.codec)
    try:
        return read(text) if read else text
    except (ValueError, ArithmeticError, KeyError):
        return text  # planning reports the problem


_READERS: Final[Mapping[str, Callable[[str], object]]] = {
    "bool": lambda text: {"true": True, "false": False}[text.strip().lower()],
    "int": int,
    "float": float,
    "decimal": Decimal,
    "json": json.loads,
}
