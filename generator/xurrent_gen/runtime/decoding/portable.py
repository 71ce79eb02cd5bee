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
from ..selection.tree import SelectedField, SelectionSet, number_fields
from .items import Shape, model_shape, row_shape

_Content = Mapping[str, Any]


def shape_to_json(shape: Shape) -> dict[str, object]:
    """Return the JSON value of a shape; raises ``SelectionError`` for ``into``."""
    if shape.kind == ("models",):
        return {"models": _set_to_json(shape.selection)}
    if shape.kind[:1] == ("rows",):
        steps = cast("Sequence[Step]", shape.made[1][1])
        return {"rows": [_step_to_json(each) for each in steps]}
    raise SelectionError(
        "a part of a query with into() has no form as JSON, since its class is not in "
        "the schema: use select() or values(), or pickle the part"
    )


def shape_from_json(record: NamedType, content: _Content) -> Shape:
    """Return the shape of a JSON value; raises ``LookupError`` for unknown names."""
    if "models" in content:
        return model_shape(number_fields(_set_from_json(record, content["models"])))
    return row_shape(record, _steps(Step(None, record), content["rows"]))


def _set_to_json(found: SelectionSet) -> dict[str, object]:
    return {
        "is_model": found.is_model,
        "fields": {
            name: {
                "arguments": dict(each.arguments),
                "below": each.below and _set_to_json(each.below),
                "alias": each.alias,
                "is_added": each.is_added,
            }
            for name, each in found.fields.items()
        },
        "on": {name: _set_to_json(each) for name, each in found.fragments.items()},
    }


def _set_from_json(type_: NamedType, content: _Content) -> SelectionSet:
    made = SelectionSet(type_, is_model=content["is_model"])
    for name, each in content["fields"].items():
        field, below = type_.fields[name], each["below"]
        target = None if below is None else _set_from_json(field.target, below)
        selected = SelectedField(field, each["arguments"], target)
        selected.alias, selected.is_added = each["alias"], each["is_added"]
        made.fields[name] = selected
    concrete = {each.name: each for each in type_.fragments.values()}
    for name, each in content["on"].items():
        made.fragments[name] = _set_from_json(concrete[name], each)
    return made


def _step_to_json(step: Step) -> dict[str, object]:
    """Return the path from the record, outermost field first."""
    path: list[dict[str, object]] = []
    at = step
    while at.parent is not None:
        selected = at.selected
        path.append(
            {
                "field": at.field and at.field.name,
                "on": None if at.field else at.type.name,
                "arguments": dict(at.arguments),
                "selected": selected and [_step_to_json(each) for each in selected],
            }
        )
        at = at.parent
    return {"path": path[::-1]}


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
