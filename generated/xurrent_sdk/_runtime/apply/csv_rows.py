# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Rows for ``apply`` from a CSV file: columns to fields, cells to values."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Final, TypeAlias, cast

from ..core.errors import InvalidVariablesError
from ..core.scalars import exact_decimal, validator_of
from ..core.suggest import did_you_mean
from ..schema.index import TypeRef, index
from ..tables.csv_file import CsvError, CsvTable
from .report import shown
from .rules import KEY, SOURCE, ApplyTarget

Fill: TypeAlias = Callable[[dict[str, Any], str], None]
_CUSTOM: Final = "custom"
_CUSTOM_FIELDS: Final = "custom_fields"
_KINDS: Final[Mapping[object, str]] = {
    "flag": "bool",
    **{kind: kind for kind in ("int", "decimal", "date", "datetime", "time")},
}
"""The codecs of custom fields other than strings, by their kind."""


def read_rows(
    path: str, target: ApplyTarget, mapping: Sequence[str]
) -> Iterator[Mapping[str, object]]:
    """Read rows with the values of their cells; an empty cell leaves its field out.

    ``mapping`` are words such as ``Employee No=source_id``; ``Notes=`` omits a column.
    Raises ``CsvError``.
    """
    with open(path, "rb") as file:
        table = CsvTable(file)
        if not table.header:
            raise CsvError("it is empty: the first line names the fields")
        named = _fields([each.strip() for each in table.header], mapping)
        if KEY not in (field for _, field in named):
            raise CsvError(
                f"no column has keys, the first is {shown(table.header[0])}: --map "
                f"HEADER={KEY} names it"
            )
        known = {KEY, _CUSTOM, *target.rules, *target.references, *target.children}
        names = dict.fromkeys(name for _, name in named)
        others = [name for name in names if name.partition(".")[0] not in known]

        def refuse(_row: dict[str, Any], _cell: str) -> None:
            hint = target.suggest(others[0]) if len(others) == 1 else ""
            blank = " (--map = if it has no header)" if "" in others else ""
            raise CsvError(
                f"rows have no field {', '.join(map(repr, others))}; --map "
                "HEADER=FIELD names the field of a column, --map HEADER= leaves it out"
                f"{blank}{hint}"
            )

        columns = [
            (at, refuse if name in others else _column(target, name))
            for at, name in named
        ]
        for cells in table:
            row: dict[str, object] = {}
            filled = ((fill, cells[at]) for at, fill in columns if _words(cells[at]))
            try:
                for fill, cell in filled:
                    fill(row, cell)
            except CsvError as error:
                raise CsvError(f"line {table.line}: {error}") from None
            yield {n: v for n, v in row.items() if not _is_source_alone(v)}


def _is_source_alone(value: object) -> bool:
    """True if only the source of a reference is set, which identifies no record."""
    values = cast("list[object]", value if isinstance(value, list) else [value])
    return any(isinstance(each, dict) and each.keys() == {SOURCE} for each in values)


def _fields(header: Sequence[str], mapping: Sequence[str]) -> list[tuple[int, str]]:
    """The fields, each with the index of its column; a column can have several."""
    named: dict[str, list[str]] = {}
    for words in mapping:
        column, equals, field = (part.strip() for part in words.rpartition("="))
        if not equals:
            raise CsvError(f"--map {words!r}: write HEADER=FIELD")
        if column not in header:
            hint = did_you_mean(column, header)
            raise CsvError(f"--map {words!r}: there is no column {column!r}{hint}")
        named.setdefault(column, []).extend([field] if field else [])
    numbered = ((at, named.get(each, [each])) for at, each in enumerate(header))
    columns = [(at, field) for at, fields in numbered for field in fields]
    filled = [field for _, field in columns if field]
    parted = [each.partition(".")[0] for each in filled if "." in each]
    for field in filled:
        if filled.count(field) > 1 or field in parted:
            raise CsvError(f"several columns are for the field {field!r}")
    return columns


def _column(target: ApplyTarget, header: str) -> Fill:
    """Return a function that sets a field, or a part of it: ``organization.name``."""
    name, _, part = header.partition(".")
    rule, reference = target.rules.get(header), target.references.get(name)
    is_custom = name == _CUSTOM and _CUSTOM_FIELDS in target.rules
    if is_custom and not part.strip():
        raise CsvError(
            f"the column {header!r} names no custom field: {_CUSTOM}.ID does"
        )

    record = target.root.target.name
    form_field = _form_field(record, part) if is_custom else None
    whole = target.rules.get(target.children.get(name, name))
    is_object = whole is not None and whole.type.named.is_input

    def fill(row: dict[str, Any], cell: str) -> None:
        if is_object:
            where = f"{_CUSTOM}.ID" if name == _CUSTOM_FIELDS else "a program"
            raise CsvError(f"{header}: no column can hold {name}: give it in {where}")
        if is_custom:
            value = _custom_value(form_field, cell)
            row.setdefault(_CUSTOM_FIELDS, []).append({"id": part, "value": value})
        elif reference is None or not (part or reference.rule.way == "set"):
            row[header] = _value(rule.type if rule else None, cell)
        elif reference.rule.way == "reference":
            row.setdefault(name, {})[part] = cell
        elif not part:
            row[name] = _words(cell)
        else:  # names may contain blanks and commas
            items = _texts(cell)
            known: list[dict[str, str]] = row.setdefault(name, [{} for _ in items])
            if len(items) == 1:
                items *= len(known)  # one value applies to all
            elif len(known) == 1:
                known += [{**known[0]} for _ in items[1:]]
            if len(items) != len(known):
                raise CsvError(
                    f"{header} has {len(items)} values where another column of {name} "
                    f"has {len(known)}"
                )
            for given, item in zip(known, items, strict=True):
                given[part] = item

    return fill


def _form_field(record: str, field_id: str) -> Any:
    """The field with this id in the forms of a record, or else in others.

    ``None`` if the forms differ.
    """
    package = f"{index().package}.custom_fields"
    if find_spec(package) is None:
        return None
    own: dict[tuple[str, bool], Any] = {}
    others: dict[tuple[str, bool], Any] = {}
    for _, owner, module, name in import_module(f"{package}._forms").FORMS:
        form = getattr(import_module(f"{package}.{module}"), name)
        for each in form.__form_fields__.values():
            if each.id == field_id:
                fields_ = own if owner == record else others
                # Each form has its own class for the same options.
                kind = str(getattr(each.kind, "__labels__", each.kind))
                fields_[kind, each.is_many] = each
    agreed = own or others
    return next(iter(agreed.values())) if len(agreed) == 1 else None


def _custom_value(field: Any, cell: str) -> object:
    """The value of a cell for a custom field, in the type that the form has for it."""
    if field is None:
        return cell.strip()
    codec = _KINDS.get(field.kind, "str")
    read = _READERS.get(codec) or validator_of(codec).validate_python
    if not isinstance(field.kind, str):
        read = partial(_option, field.kind)
    items = _texts(cell) if field.is_many else [cell.strip()]
    try:
        values = [read(each) for each in items]
        typed = values if field.is_many else values[0]
        # An option that the form lacks may be newer than the form.
        return typed if codec == "str" else field.write(typed, field.id)
    except (ValueError, ArithmeticError, KeyError, InvalidVariablesError) as error:
        what = str(error) if codec == "str" else f"{cell!r} is not of type {codec}"
        raise CsvError(f"custom.{field.id}: {what}") from None


def _option(options: Any, text: str) -> str:
    """Return the value of an option, given by its value or the label that people see."""
    labels: Mapping[str, str] = options.__labels__
    is_label = text not in labels and text in labels.values()
    return options.labelled(text).value if is_label else text


def _texts(text: str) -> list[str]:
    return [each.strip() for each in text.split(";") if each.strip()]


def _words(text: str) -> list[str]:
    """The parts of a cell; none if it has only blanks and separators."""
    return text.replace(";", " ").replace(",", " ").split()


def _value(ref: TypeRef | None, text: str) -> object:
    """Convert a cell to the value of a field; an invalid one stays a string."""
    if ref is None:
        return text
    if ref.item is not None:
        item = ref.item
        words = _words(text) if item.codec == "id" else _texts(text)
        return [_value(item, word) for word in words]
    read = _READERS.get(ref.codec)
    try:
        return read(text) if read else text
    except (ValueError, ArithmeticError, KeyError):
        return text  # planning reports the problem


_READERS: Final[Mapping[str, Callable[[str], object]]] = {
    "bool": lambda text: {"true": True, "false": False}[text.strip().lower()],
    # Python reads 1_0 as 10.
    "int": lambda text: int(text.replace("_", "?")),
    "float": lambda text: float(text.replace("_", "?")),
    "decimal": lambda text: exact_decimal(text.strip()),
    "json": json.loads,
}
