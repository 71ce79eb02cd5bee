# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Items of a query: models, rows of ``values``, or the user's own classes.

A shape has the selection, the decoder of a record and the conversion of decoded records
to items. The work per record happens in compiled code: a row is made by ``itemgetter``.

As JSON, a part of a listing can be sent through any queue. Its reader looks up all
names in the schema of its package: foreign JSON can select fields, nothing else.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cache, partial
from typing import Any, TypeAlias, cast

from pydantic_core import CoreSchema
from typing_extensions import override

from ..core.errors import SelectionError
from ..schema.index import NamedType
from ..selection.paths import Step
from ..selection.tree import SelectionSet, build_selection
from .validators import record_schema

_Content: TypeAlias = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Shape:
    """A selection and the form of its items."""

    selection: SelectionSet
    kind: tuple[object, ...]
    """Distinguishes shapes with the same selection."""
    schema: Callable[[], CoreSchema]
    """The schema of one record."""
    made: tuple[Callable[..., object], tuple[object, ...]]
    """A function and its arguments that make an equal shape in any process."""
    extract: Callable[[list[object]], Iterable[object]] | None = None
    """Converts decoded records to items, if they differ."""

    @override
    def __reduce__(self) -> tuple[Callable[..., object], tuple[object, ...]]:
        return self.made

    def items(self, records: list[object]) -> list[object]:
        """Convert the decoded records of a response to items."""
        return records if self.extract is None else list(self.extract(records))


def model_shape(selection: SelectionSet) -> Shape:
    """Return the shape of models with the fields of a selection."""
    made = (model_shape, (selection,))
    return Shape(selection, ("models",), partial(record_schema, selection), made)


def select_shape(record: NamedType, steps: tuple[Step, ...]) -> Shape:
    """Return the shape of models with the fields of these steps."""
    selection = build_selection(record, steps, is_model=True)
    return replace(model_shape(selection), made=(select_shape, (record, steps)))


@cache
def default_shape(record: NamedType) -> Shape:
    """Return the shape of models with all leaf fields."""
    return select_shape(record, (Step(None, record),))


def row_shape(record: NamedType, steps: tuple[Step, ...]) -> Shape:
    """Return the shape of tuples with one value per step."""
    from .columns import Columns

    for step in steps:
        _check_column(step)
    selection = build_selection(record, steps, columns_are_models=True)
    columns = Columns(selection)
    for number, step in enumerate(steps):
        columns.add(f"c{number}", step)

    def extract(records: list[object]) -> Iterable[object]:
        return columns.rows(cast("list[dict[str, object]]", records))

    kind = ("rows", *(step.path for step in steps))
    return Shape(selection, kind, columns.schema, (row_shape, (record, steps)), extract)


def _check_column(step: Step) -> None:
    if step.field is None and (step.parent is None or step.parent.parent is None):
        raise SelectionError(
            f"{step.path} is the record itself and no column of values(...): name its "
            "fields, or read whole records by select(...)"
        )
    if many := step.many_before:
        name = step.field.name if step.field else "id"
        raise SelectionError(
            f"{step.path} has many values and cannot be a column of values(...): "
            f"select the list itself, {many.path}(lambda x: [x.{name}])"
        )


_MADE = {"models": select_shape, "rows": row_shape}


def shape_to_json(shape: Shape) -> dict[str, object]:
    """Return the JSON value of a shape; raises ``SelectionError`` for ``into``."""
    made, arguments = shape.made
    for kind, function in _MADE.items():
        if made is function:
            return {kind: _to_json(cast("Sequence[Step]", arguments[1]))}
    raise SelectionError(
        "a part of a query with into() has no form as JSON, since its class is not in "
        "the schema: use select() or values(), or pickle the part"
    )


def shape_from_json(record: NamedType, content: _Content) -> Shape:
    """Return the shape of a JSON value; raises ``LookupError`` for unknown names."""
    ((kind, steps),) = content.items()
    return _MADE[kind](record, _steps(Step(None, record), steps))


def _to_json(steps: Sequence[Step]) -> list[object]:
    """Return the path of each step from the record, outermost field first."""
    paths = [(step, *step.before) for step in steps]
    return [{"path": [_one_to_json(each) for each in path[-2::-1]]} for path in paths]


def _one_to_json(step: Step) -> dict[str, object]:
    return {
        "field": step.field and step.field.name,
        "on": None if step.field else step.type.name,
        "arguments": dict(step.arguments),
        "selected": step.selected and _to_json(step.selected),
    }


def _steps(root: Step, content: Sequence[_Content]) -> tuple[Step, ...]:
    return tuple(_step_from_json(root, each) for each in content)


def _step_from_json(root: Step, content: _Content) -> Step:
    step = root
    for each in content["path"]:
        if each["field"] is None:
            concrete = {t.name: t for t in step.type.fragments.values()}
            step = Step(step, concrete[each["on"]])
        else:
            field = step.type.fields[each["field"]]
            arguments = each["arguments"]
            step = Step(step, field.target, field, arguments)
        if each["selected"] is not None:
            below = Step(None, step.type)
            step = replace(step, selected=_steps(below, each["selected"]))
    return step
