"""Tables: columns and rows, by the schema.

A relation to one record becomes columns (``organization__id``), a list of records a
child table. Custom fields are one column of JSON, with typed columns of forms, or a
column each.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from decimal import Context, Decimal
from typing import Any, Final, TypeAlias, cast

from ..changes.reading import STATE
from ..core.errors import ResponseMismatchError
from ..core.json_text import encode_json
from ..decoding.arrow import custom_field_values, timestamp_of, word_of
from ..decoding.form_columns import FormColumn
from ..schema.index import FieldDef, NamedType
from ..selection.tree import SelectedField, SelectionSet

Hint: TypeAlias = dict[str, object]
TableRow: TypeAlias = dict[str, object]
Read: TypeAlias = Callable[[object], object]

READ_AT: Final = "_read_at"
REMOVED: Final = "_removed"
TYPE: Final = "record_type"
"""The column for the type of records of several types."""
REMOVED_AT: Final = "_removed_at"
REMOVED_REASON: Final = "_removed_reason"

_TYPES: Final = {
    "bool": "bool",
    "date": "date",
    "datetime": "timestamp",
    "decimal": "decimal",
    "float": "double",
    "int": "bigint",
    "timestamp": "timestamp",
}
"""dlt's types by codec; all others are ``text``."""
_CUSTOM_FIELDS: Final = "customFields"
_PRECISION: Final = 38
_SCALE: Final = 9
_INT64: Final = 2**63
_WIDE: Final = Context(prec=1_000)


class _WouldRoundError(ValueError):
    """A number has more digits than a column."""


def columns_of(record: NamedType, fields: Any) -> list[Any]:
    """Select leaf fields, ids of relations, custom fields, and entries of feeds."""
    columns: list[Any] = []
    for name, field in record.fields.items():
        custom, below = field.graphql == _CUSTOM_FIELDS, field.target
        chosen = ["id", "value"] if custom else ["id"]
        if field.is_plain:
            columns.append(getattr(fields, name))
        elif (
            field.pages_only
            and (custom or not field.is_many)
            and {*chosen} <= below.fields.keys()
        ):
            columns += [getattr(getattr(fields, name), each) for each in chosen]
        elif below.is_abstract and STATE in below.fields:
            entry = getattr(fields, name)
            columns.append(getattr(entry, STATE))
            columns += [getattr(entry, each).id for each in below.fragments]
    return columns


class Table:
    """Columns and rows of a selection; ``flat`` makes a column of each custom field.

    Custom fields of ``forms`` are typed columns.
    """

    def __init__(
        self,
        selection: SelectionSet,
        *,
        flat: bool = False,
        nested: bool = False,
        forms: Sequence[FormColumn] = (),
    ) -> None:
        self.columns: dict[str, Hint] = {}
        self.nested: dict[tuple[str, ...], Hint] = {}
        """Columns of child tables, by their paths."""
        self.custom_fields: list[tuple[str, ...]] = []
        """Paths of custom fields whose members become columns."""
        self._flat = flat
        self._forms = forms
        self._type = selection.type
        self._reads: dict[str, tuple[str, Read]] = {}
        """The field and the converter of its value, by column."""
        self._names_type = False
        for group in (selection, *selection.fragments.values()):
            for name, selected in group.fields.items():
                if nested and selected.is_added:
                    continue  # Only named fields are columns.
                self._add(name, selected)
        if selection.fragments:
            self._column(TYPE, "text")
            self._names_type = True

    def row(self, record: object) -> TableRow:
        """Return the row of a record without nulls, which dlt would omit, too."""
        values = cast("Mapping[str, object]", vars(record))
        row: TableRow = {TYPE: type(record).__name__} if self._names_type else {}
        for column, (name, read) in self._reads.items():
            value = values.get(name)
            if value is None:
                continue
            try:
                value = read(value)
            except _WouldRoundError as error:
                raise ResponseMismatchError(
                    f"{self._type}.{column} holds {error}, which a column "
                    f"decimal({_PRECISION}, {_SCALE}) or bigint would change: leave the "
                    "field out of the query, or load custom fields as 'json'"
                ) from None
            if value is not None:
                row[column] = value
        return row

    def rows(self, records: object) -> list[TableRow]:
        """Return the rows of a list of records."""
        items = cast("Iterable[object]", records)
        return [self.row(each) for each in items if each is not None]

    def _add(self, name: str, selected: SelectedField) -> None:
        field, below = selected.field, selected.below
        if below is None:
            self._add_leaf(name, field)
        elif field.graphql == _CUSTOM_FIELDS and {"id", "value"} <= below.named:
            read = _exact if self._flat else _writable
            self._reads[name] = name, lambda v: _mapped(custom_field_values(v), read)
            if self._flat:
                self.custom_fields.append((name,))
            else:
                self._column(name, "json")
                for each in self._forms:
                    self._add_custom_field(name, each)
        else:
            table = Table(below, flat=self._flat, nested=True, forms=self._forms)
            self._add_records(name, field, table)

    def _add_custom_field(self, name: str, column: FormColumn) -> None:
        type_ = "json" if column.is_many else _TYPES.get(column.codec, "text")
        key, write = f"{name}__{column.id}", _scalar(column.codec)

        def read(pairs: object) -> object:
            value = column.value(pairs)
            if value is None or not column.is_many:
                return None if value is None else write(value)
            return list(map(write, cast("Iterable[object]", value)))

        self._column(key, type_)
        self._reads[key] = name, read

    def _add_records(self, name: str, field: FieldDef, table: Table) -> None:
        self.nested.update({(name, *path): h for path, h in table.nested.items()})
        self.custom_fields += [(name, *path) for path in table.custom_fields]
        if field.is_many:
            self.nested[(name,)] = {"columns": table.columns}
            self._reads[name] = name, table.rows
            return
        for key, hint in table.columns.items():
            path = f"{name}__{key}"
            self.columns[path] = {**hint, "name": path}
        self._reads[name] = name, table.row

    def _add_leaf(self, name: str, field: FieldDef) -> None:
        codec = field.codec
        if field.type.item is not None:
            self._column(name, "json")
            self._reads[name] = name, lambda found: _plain(found, codec)
            return
        self._column(name, _TYPES.get(codec, "text"))
        read = timestamp_of if codec == "timestamp" else _scalar(codec)
        self._reads[name] = name, read
        if field.holds_words:
            self._column(f"{name}_word", "text")
            self._reads[f"{name}_word"] = name, word_of

    def _column(self, name: str, type_: str) -> None:
        # Destinations refuse new required columns in a table with rows, and a removed
        # field has no value.
        hint: Hint = {"name": name, "data_type": type_, "nullable": True}
        if type_ == "decimal":
            hint |= {"precision": _PRECISION, "scale": _SCALE}
        self.columns.setdefault(name, hint)


def _scalar(codec: str) -> Read:
    if codec == "json":
        # dlt's type for JSON accepts only objects and lists.
        return lambda value: encode_json(value).decode()
    if codec in {"decimal", "int"}:
        return _exact
    return (lambda value: value) if codec in _TYPES else str


def _plain(value: object, codec: str) -> object:
    if isinstance(value, list | tuple):
        return [_plain(each, codec) for each in cast("Iterable[object]", value)]
    return value if value is None else _scalar(codec)(value)


def _exact(value: object) -> object:
    """Return a number, or raise if dlt would round it."""
    if isinstance(value, int) and not -_INT64 <= value < _INT64:
        raise _WouldRoundError(value)
    if isinstance(value, Decimal) and value.is_finite():
        _, digits, exponent = value.normalize(_WIDE).as_tuple()
        whole = len(digits) + int(exponent)
        if int(exponent) < -_SCALE or whole > _PRECISION - _SCALE:
            raise _WouldRoundError(value)
    return value


def _writable(value: object) -> object:
    """Convert a long whole number to a string in JSON, as dlt does with decimals."""
    long = isinstance(value, int) and not -_INT64 <= value < _INT64
    return str(value) if long else value


def _mapped(value: object, read: Read) -> object:
    """Convert each value of a JSON value."""
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return {key: _mapped(value, read) for key, value in members.items()}
    if isinstance(value, list):
        return [_mapped(each, read) for each in cast("list[object]", value)]
    return read(value)
