"""Selections as JSON, so that a part of a listing can travel through any queue.

Everything is looked up by name in the schema of the package that reads the JSON. No class
is imported by name, so JSON from elsewhere can select fields and do nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, cast

from ..core.errors import SelectionError
from ..schema.index import NamedType
from ..selection.paths import Step
from .items import Shape, row_shape, select_shape

_Content = Mapping[str, Any]
_MADE = {"models": select_shape, "rows": row_shape}


def shape_to_json(shape: Shape) -> dict[str, object]:
    """Return the JSON value of a shape; raises ``SelectionError`` for ``into``."""
    made, given = shape.made
    for kind, function in _MADE.items():
        if made is function:
            return {kind: _to_json(cast("Sequence[Step]", given[1]))}
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
            step = Step(step, concrete[each["on"]], depth=step.depth)
        else:
            field = step.type.fields[each["field"]]
            given = each["arguments"]
            step = Step(step, field.target, field, given, depth=step.depth + 1)
        if each["selected"] is not None:
            below = Step(None, step.type, depth=step.depth)
            step = replace(step, selected=_steps(below, each["selected"]))
    return step
