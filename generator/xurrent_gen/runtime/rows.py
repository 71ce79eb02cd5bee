"""What the items of a query are: models, rows of ``values``, or the user's own classes.

A shape says what to select, how a record is decoded and how the decoded records become
items. The work per record happens in compiled code: a row is made by ``itemgetter``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from operator import itemgetter
from typing import cast

from pydantic_core import CoreSchema, core_schema

from .decode import (
    Reader,
    leaf_schema,
    narrowed_schema,
    nodes_path,
    nodes_schema,
    page_info_path,
    page_info_schema,
    record_schema,
    typed,
)
from .document import continues
from .errors import SelectionError, XurrentError
from .fields import Step
from .frozen import frozen
from .scalars import core_schema_of
from .schema import index
from .selection import SelectedField, SelectionSet, build_selection
from .wire import GraphQLResult, Operation


@frozen
class Shape:
    """A selection and what its records become."""

    selection: SelectionSet
    kind: tuple[object, ...]
    """Tells shapes apart that share a selection."""
    schema: Callable[[], CoreSchema]
    """The schema of one record."""
    extract: Callable[[list[object]], Iterable[object]] | None = None
    """From decoded records to items, where they differ."""

    def items(
        self, records: list[object], operation: Operation, result: GraphQLResult
    ) -> list[object]:
        """The items that the decoded records of a response become."""
        if self.extract is None:
            return records
        try:
            return list(self.extract(records))
        except XurrentError as error:
            raise error.enriched(
                operation_name=operation.label, metadata=result.metadata
            )


def model_shape(selection: SelectionSet) -> Shape:
    """Records become models with the selected fields."""
    return Shape(selection, ("models",), lambda: record_schema(selection))


def row_shape(type_name: str, steps: tuple[Step, ...]) -> Shape:
    """Records become tuples with one value per step."""
    for step in steps:
        _check_column(step)
    selection = build_selection(type_name, steps)
    keys = [f"c{number}" for number in range(len(steps))]

    def schema() -> CoreSchema:
        fields: dict[str, core_schema.TypedDictField] = {}
        hidden: dict[str, core_schema.TypedDictField] = {}
        for key, step in zip(keys, steps, strict=True):
            add_column(fields, hidden, key, selection, step)
        row = core_schema.typed_dict_schema({**fields, **hidden})
        return _with_whole(row) if any(map(_is_whole, steps)) else row

    getter = itemgetter(*keys)

    def extract(records: list[object]) -> Iterable[object]:
        values = map(getter, cast("list[dict[str, object]]", records))
        return zip(values) if len(keys) == 1 else values

    return Shape(selection, ("rows", *(step.path for step in steps)), schema, extract)


def _check_column(step: Step) -> None:
    parent = step.parent
    while parent is not None and parent.field is not None:
        crossed = parent.field.type
        if crossed.item is not None or index().connection(crossed.base):
            raise SelectionError(
                f"{step.path} has many values and cannot be a column of values(...): "
                f"select the list itself, {parent.path}(lambda x: [x.{step.field.name if step.field else 'id'}])"
            )
        parent = parent.parent


_WHOLE = "@whole"


def _is_whole(step: Step) -> bool:
    """Whether a column is the record itself, perhaps narrowed to a concrete type."""
    return step.parent is None or (step.field is None and step.parent.parent is None)


def _with_whole(row: CoreSchema) -> CoreSchema:
    """Lets columns read the record itself, which no path leads to."""

    def wrapped(record: object) -> object:
        if not isinstance(record, dict):
            return record
        whole = cast("dict[str, object]", record)
        return {**whole, _WHOLE: whole}

    return core_schema.no_info_before_validator_function(wrapped, row)


def _record_column(selection: SelectionSet, step: Step) -> core_schema.TypedDictField:
    """A column that is the record itself, or a record narrowed to a concrete type."""
    if step.parent is None:
        schema = record_schema(selection)
        return core_schema.typed_dict_field(schema, validation_alias=_WHOLE)
    above, owner, _ = _follow(selection, step.parent)
    schema = narrowed_schema(owner, step.type_name)
    if not above:
        return core_schema.typed_dict_field(schema, validation_alias=_WHOLE)
    missing = core_schema.with_default_schema(
        core_schema.nullable_schema(schema), default=None
    )
    path: list[str | int] = [each.response_key for each in above]
    return core_schema.typed_dict_field(missing, validation_alias=path)


def add_column(
    fields: dict[str, core_schema.TypedDictField],
    hidden: dict[str, core_schema.TypedDictField],
    key: str,
    selection: SelectionSet,
    step: Step,
    reads: Callable[[SelectionSet], Reader] | None = None,
) -> None:
    """Add what *step* leads to under *key*; records become models unless *reads* says.

    What belongs to paging goes to *hidden*, which has to stand behind all *fields*; an
    ``@id`` in front of the key, which a connection needs, goes to the fields.
    """
    if step.field is None:
        fields[key] = _record_column(selection, step)
        return
    chain = _resolve(selection, step)
    selected, owner = chain.selected, chain.owner
    path: list[str | int] = [each.response_key for each in chain.above]
    path.append(selected.response_key)
    ref, reader = selected.field.type, None
    if selected.below is None:
        schema = typed(ref, leaf_schema(ref.base))
    else:
        reader = reads(selected.below) if reads else None
        schema = reader.schema() if reader else record_schema(selected.below)
        if selected.is_connection:
            schema = nodes_schema(ref.base, schema, may_be_missing=chain.may_be_missing)
        else:
            schema = typed(ref, schema)
    if chain.may_be_missing:
        if not selected.is_connection:
            schema = core_schema.nullable_schema(schema)
        schema = core_schema.with_default_schema(schema, default=None)
    value_path: list[list[str | int]] = [path]
    if selected.is_connection:
        value_path = nodes_path(path)
    if selected.is_connection and continues(selected):
        id_key = f"@id{key}"
        hidden_id = core_schema.with_default_schema(
            core_schema.nullable_schema(core_schema_of("id")), default=None
        )
        fields[id_key] = core_schema.typed_dict_field(
            hidden_id, validation_alias=[*path[:-1], "id"]
        )
        aliases = page_info_path(path)
        if chain.may_be_missing:
            aliases += [path[:-1][:length] for length in range(len(path) - 1, 0, -1)]
        hidden[f"@{key}"] = core_schema.typed_dict_field(
            page_info_schema(
                key, owner.type_name, selected, id_key=id_key, reader=reader
            ),
            validation_alias=aliases,
            required=False,
        )
    fields[key] = core_schema.typed_dict_field(schema, validation_alias=value_path)


@frozen
class _Chain:
    above: list[SelectedField]
    selected: SelectedField
    owner: SelectionSet
    may_be_missing: bool


def _resolve(selection: SelectionSet, step: Step) -> _Chain:
    """Follow a step that ends in a field through the merged selection."""
    assert step.field is not None
    assert step.parent is not None
    above, owner, may_be_missing = _follow(selection, step.parent)
    return _Chain(above, owner.fields[step.field.name], owner, may_be_missing)


def _follow(
    selection: SelectionSet, step: Step
) -> tuple[list[SelectedField], SelectionSet, bool]:
    """The fields on the way to a composite type, its selection, and whether null is."""
    if step.parent is None:
        return [], selection, False
    above, owner, may_be_missing = _follow(selection, step.parent)
    if step.field is None:
        return above, owner.fragments[step.type_name], True
    selected = owner.fields[step.field.name]
    assert selected.below is not None
    nullable = may_be_missing or selected.field.type.nullable
    return [*above, selected], selected.below, nullable
