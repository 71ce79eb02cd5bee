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
    nodes_schema,
    page_info_path,
    page_info_schema,
    record_schema,
    typed,
)
from .document import continues
from .errors import SelectionError
from .fields import Step
from .frozen import frozen
from .scalars import core_schema_of
from .schema import index
from .selection import SelectedField, SelectionSet, build_selection


@frozen
class Shape:
    """A selection and what its records become."""

    selection: SelectionSet
    kind: tuple[object, ...]
    """Tells shapes apart that share a selection."""
    schema: Callable[[bool], CoreSchema]
    """The schema of one record, given whether numbers are parsed exactly."""
    extract: Callable[[list[object]], Iterable[object]] | None = None
    """From decoded records to items, where they differ."""

    @property
    def exact(self) -> bool:
        """Whether responses are parsed with exact numbers, which costs time."""
        return self.selection.has_codec("decimal")

    def items(self, records: list[object]) -> list[object]:
        """The items that the decoded records become."""
        return records if self.extract is None else list(self.extract(records))


def model_shape(selection: SelectionSet) -> Shape:
    """Records become models with the selected fields."""
    return Shape(
        selection, ("models",), lambda exact: record_schema(selection, exact=exact)
    )


def row_shape(type_name: str, steps: tuple[Step, ...]) -> Shape:
    """Records become tuples with one value per step."""
    for step in steps:
        _check_column(step)
    selection = build_selection(type_name, steps)
    keys = [f"c{number}" for number in range(len(steps))]

    def schema(exact: bool) -> CoreSchema:
        fields: dict[str, core_schema.TypedDictField] = {}
        hidden: dict[str, core_schema.TypedDictField] = {}
        for key, step in zip(keys, steps, strict=True):
            add_column(fields, hidden, key, selection, step, exact)
        return core_schema.typed_dict_schema({**fields, **hidden})

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


def add_column(
    fields: dict[str, core_schema.TypedDictField],
    hidden: dict[str, core_schema.TypedDictField],
    key: str,
    selection: SelectionSet,
    step: Step,
    exact: bool,
    reads: Callable[[SelectionSet], Reader] | None = None,
) -> None:
    """Add what *step* leads to under *key*; records become models unless *reads* says.

    What belongs to paging goes to *hidden*, which has to stand behind all *fields*; an
    ``@id`` in front of the key, which a connection needs, goes to the fields.
    """
    chain = _resolve(selection, step)
    selected, owner = chain.selected, chain.owner
    path: list[str | int] = [each.response_key for each in chain.above]
    path.append(selected.response_key)
    ref, reader = selected.field.type, None
    if selected.below is None:
        schema = typed(ref, leaf_schema(ref.base, exact=exact))
    else:
        reader = reads(selected.below) if reads else None
        schema = (
            reader.schema(exact)
            if reader
            else record_schema(selected.below, exact=exact)
        )
        if selected.is_connection:
            schema = nodes_schema(ref.base, schema)
        else:
            schema = typed(ref, schema)
    if chain.may_be_missing:
        schema = core_schema.with_default_schema(
            core_schema.nullable_schema(schema), default=None
        )
    value_path = [*path, "nodes"] if selected.is_connection else path
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
    """Follow a step through the merged selection."""
    steps: list[Step] = []
    current = step
    while current.parent is not None:
        steps.append(current)
        current = current.parent
    above: list[SelectedField] = []
    owner, may_be_missing = selection, False
    for each in reversed(steps[1:]):
        if each.field is None:
            owner, may_be_missing = owner.fragments[each.type_name], True
            continue
        selected = owner.fields[each.field.name]
        above.append(selected)
        may_be_missing = may_be_missing or selected.field.type.nullable
        assert selected.below is not None
        owner = selected.below
    last = steps[0] if steps else None
    if last is None or last.field is None:
        raise SelectionError(
            f"{step.path} cannot be a column of values(...): name one of its fields"
        )
    return _Chain(above, owner.fields[last.field.name], owner, may_be_missing)
