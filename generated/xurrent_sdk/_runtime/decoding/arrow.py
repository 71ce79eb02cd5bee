# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Rows of ``values`` as columns of Arrow, typed by the schema.

The only module that uses pyarrow, which is loaded with the first batch. Validators
check the cells first, as for rows, one page at a time, to save memory.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from importlib import import_module
from typing import Any, Protocol, TypeAlias, cast, runtime_checkable

from ..core.errors import ConfigurationError, ResponseMismatchError, SelectionError
from ..core.expect import is_whole
from ..core.json_text import encode_json
from ..core.scalars import SpecialTimestamp
from ..selection.paths import Step
from .form_columns import FormColumn
from .items import Shape

Cells: TypeAlias = Sequence[object]
Convert: TypeAlias = Callable[[object], object]


@runtime_checkable
class ArrowBatch(Protocol):
    """A ``pyarrow.RecordBatch``, as far as types can say without pyarrow.

    Readers of Arrow accept it: ``polars.DataFrame(batch)``, ``pyarrow.table(batch)``.
    """

    @property
    def num_rows(self) -> int:
        """The number of rows."""
        ...

    def to_pylist(self) -> list[dict[str, object]]:
        """The rows as dictionaries by column."""
        ...

    def __arrow_c_array__(
        self, requested_schema: object | None = None
    ) -> tuple[object, object]:
        """The data, for any library that speaks Arrow's C interface."""
        ...


_TYPES: dict[str, tuple[Any, ...]] = {
    "bool": ("bool_",),
    "date": ("date32",),
    "datetime": ("timestamp", "us", "UTC"),
    "timestamp": ("timestamp", "us", "UTC"),
    "decimal": ("decimal128", 38, 9),
    "float": ("float64",),
    "int": ("int64",),
}
"""By codec; all others are text, as are enums, which may gain values."""


def custom_field_values(values: object) -> dict[str, object]:
    """Return custom fields by id; those without a value are left out."""
    pairs = [vars(each) for each in cast("Iterable[object]", values)]
    return {each["id"]: each["value"] for each in pairs if each["value"] is not None}


def _converted(convert: Convert, values: object) -> list[object]:
    cells = cast("Cells", values)
    return [each if each is None else convert(each) for each in cells]


def _json(value: object) -> object:
    return encode_json(value).decode()


def _custom_fields(pairs: object) -> object:
    return _json(custom_field_values(pairs))


def _custom_field(column: FormColumn) -> Convert:
    convert = _CONVERTED.get(column.codec)

    def read(pairs: object) -> object:
        value = column.value(pairs)
        if value is None or convert is None:
            return value
        return _converted(convert, value) if column.is_many else convert(value)

    return read


_CUSTOM_FIELDS = "customFields"
_CONVERTED: dict[str, Convert] = {"json": _json, "time": str}


def timestamp_of(value: object) -> object:
    """Return a timestamp; ``None`` for a word in its place."""
    return None if isinstance(value, SpecialTimestamp) else value


def word_of(value: object) -> object:
    """Return a word in the place of a timestamp; ``None`` for a timestamp."""
    return str(value) if isinstance(value, SpecialTimestamp) else None


@dataclass(frozen=True, slots=True)
class _ArrowColumn:
    name: str
    position: int
    """The index of the value in a row."""
    type: object
    nullable: bool
    convert: Convert | None = None
    """The conversion of values that are not null."""


class Gathering:
    """Gathers pages of rows until a batch is large enough.

    Raises for a selection that cannot become batches, before anything is sent.
    """

    def __init__(
        self,
        shape: Shape | None,
        names: Sequence[str] | None,
        size: int,
        forms: Sequence[FormColumn] = (),
    ) -> None:
        try:
            self._arrow: Any = import_module("pyarrow")
        except ImportError:
            raise ConfigurationError(
                "batches() needs pyarrow: pip install pyarrow"
            ) from None
        kind, steps = shape.kind if shape else (), cast("Any", shape and shape.made[1])
        if kind[:1] != ("rows",):
            raise SelectionError(
                "batches() needs columns: choose them by values(lambda x: (x.id, …))"
            )
        self._forms = forms
        self._columns = list(self._of(steps[1], names))
        if forms and not any(each.convert is _custom_fields for each in self._columns):
            raise SelectionError(
                "custom_fields= has no column to read from: add p.custom_fields to values"
            )
        labels = [each.name for each in self._columns]
        twice = sorted({name for name in labels if labels.count(name) > 1})
        if twice:
            raise SelectionError(f"several columns are called {twice}: give names=")
        field = self._arrow.field
        self.schema: Any = self._arrow.schema(
            [field(each.name, each.type, each.nullable) for each in self._columns]
        )
        if not is_whole(size) or size < 1:
            raise SelectionError(f"batches({size!r}): a batch has 1 row or more")
        self._size = size
        self._waiting: list[ArrowBatch] = []
        self._any = False

    def _of(
        self, steps: Sequence[Step], names: Sequence[str] | None
    ) -> Iterator[_ArrowColumn]:
        if names is not None and (isinstance(names, str) or len(names) != len(steps)):
            raise SelectionError(f"names={names!r}: give a list of {len(steps)} names")
        for position, step in enumerate(steps):
            name = names[position] if names else step.path.partition(".")[2]
            yield from self._typed(name, position, step)

    def _typed(self, name: str, position: int, step: Step) -> Iterator[_ArrowColumn]:
        field = step.field
        if field is not None and field.graphql == _CUSTOM_FIELDS:
            chosen = {each.field.name for each in step.selected or () if each.field}
            if step.selected is not None and not {"id", "value"} <= chosen:
                raise SelectionError(
                    f"{step.path} becomes a column of JSON by id and value: name it alone"
                )
            text = self._type("json")
            yield _ArrowColumn(name, position, text, True, _custom_fields)
            for form in self._forms:
                type_ = self._type(form.codec)
                type_ = self._arrow.list_(type_) if form.is_many else type_
                read = _custom_field(form)
                yield _ArrowColumn(f"{name}.{form.id}", position, type_, True, read)
            return
        if field is None or not step.type.is_leaf:
            many = field is not None and field.is_many
            fix = "read it by a query of its own" if many else "choose its fields"
            raise SelectionError(f"{step.path} is no column of a batch: {fix}")
        pa, type_, item = self._arrow, self._type(field.codec), field.type.item
        if field.holds_words:
            yield _ArrowColumn(name, position, type_, True, timestamp_of)
            yield _ArrowColumn(f"{name}_word", position, pa.string(), True, word_of)
            return
        convert = _CONVERTED.get(field.codec)
        while item is not None:
            type_ = pa.list_(pa.field("item", type_, item.nullable))
            convert = partial(_converted, convert) if convert else None
            item = item.item
        yield _ArrowColumn(name, position, type_, step.is_nullable, convert)

    def _type(self, codec: str) -> object:
        name, *arguments = _TYPES.get(codec, ("string",))
        return cast("object", getattr(self._arrow, name)(*arguments))

    def add(self, rows: Sequence[tuple[object, ...]]) -> Iterator[ArrowBatch]:
        """Yield a batch if the rows of a page complete it."""
        if rows:
            self._waiting.append(self._batch(rows))
        if sum(each.num_rows for each in self._waiting) >= self._size:
            yield from self.rest()

    def rest(self, *, at_end: bool = False) -> Iterator[ArrowBatch]:
        """Yield the waiting rows; if the run had none, an empty batch ``at_end``."""
        batches = self._waiting
        if at_end and not self._any and not batches:
            batches = [self._batch([])]
        self._waiting = []
        if len(batches) > 1:
            table = self._arrow.Table.from_batches(batches).combine_chunks()
            batches = cast("list[ArrowBatch]", table.to_batches())
        self._any |= bool(batches)
        yield from batches  # several: an array holds 2 GiB of strings

    def _batch(self, rows: Sequence[tuple[object, ...]]) -> ArrowBatch:
        cells = list(zip(*rows, strict=True)) or [()] * (1 + self._columns[-1].position)
        ids = [cells[each.position] for each in self._columns if each.name == "id"]
        arrays = [
            self._array(each, cells[each.position], *ids) for each in self._columns
        ]
        made = self._arrow.RecordBatch.from_arrays(arrays, schema=self.schema)
        return cast("ArrowBatch", made)

    def _array(self, column: _ArrowColumn, cells: Cells, ids: Cells = ()) -> object:
        values = _converted(column.convert, cells) if column.convert else cells
        if (array := self._of_type(column, values)) is not None:
            return array
        wrong = [n for n, v in enumerate(values) if self._of_type(column, [v]) is None]
        of = f" in the record {ids[wrong[0]]}" if ids and wrong else ""
        raise ResponseMismatchError(
            f"the column {column.name} holds a value that is no {column.type}{of}: leave "
            "the column out, or the form of custom_fields= that it comes from"
        )

    def _of_type(self, column: _ArrowColumn, cells: Cells) -> object:
        """Return the array; ``None`` if a value does not fit its type."""
        try:
            return cast("object", self._arrow.array(cells, column.type))
        except (self._arrow.ArrowException, OverflowError):
            return None
