# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Checks that a user's class fits a record type, and says what it selects.

All that does not fit is reported at once, each with the field, the schema's type and
what to write instead.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeAlias

from ..core.errors import SelectionError
from ..core.frozen import frozen, replaced
from ..core.suggest import did_you_mean
from ..schema.index import FieldDef, NamedType, TypeRef
from ..selection.paths import Step
from .annotations import Declared, Form, can_project, declared_fields, is_record
from .leaf_check import ANYTHING, fitting, holds_all, lacks

_Classes: TypeAlias = tuple[type[object], ...]


@frozen
class Column:
    """A field of a user's class and where its value comes from."""

    declared: Declared
    step: Step
    nested: Fitted | None = None
    """What the class of a relation's records selects, if it is the user's own."""


@frozen
class Fitted:
    """A user's class that fits a record type."""

    model: type[object]
    record: NamedType
    columns: tuple[Column, ...]

    def steps(self) -> tuple[Step, ...]:
        """What the class selects."""
        return tuple(
            replaced(each.step, selected=each.nested and each.nested.steps())
            for each in self.columns
        )


def fit(record: NamedType, model: type[object]) -> Fitted:
    """Fit a class to a record type. Raises ``SelectionError``."""
    problems: list[str] = []
    fitted = _fit(record, model, (), problems)
    _raise(problems)
    return fitted


def check_names(record: NamedType, model: type[object]) -> None:
    """Check a class's own fields alone, without what stands in other modules."""
    problems: list[str] = []
    for each in declared_fields(model):
        first = each.path.partition(".")[0]
        if first not in record.fields:
            problems.append(f"{model.__name__}.{each.name}: {_unknown(record, first)}")
    _raise(problems)


def _raise(problems: list[str]) -> None:
    if problems:
        raise SelectionError("\n".join(problems))


def _fit(
    record: NamedType, model: type[object], above: _Classes, problems: list[str]
) -> Fitted:
    """Fit a class; ``above`` are the classes that it is nested in."""
    declared = declared_fields(model)
    if not declared:
        problems.append(f"{model.__name__} declares no field")
    columns: list[Column] = []
    for each in declared:
        where = f"{model.__name__}.{each.name}"
        try:
            columns.append(_Field(where, (*above, model), problems).fit(record, each))
        except _Misfit as misfit:
            problems.append(f"{where}: {misfit}")
    return Fitted(model, record, tuple(columns))


class _Misfit(Exception):
    """Why a field cannot be filled."""


class _Field:
    """A field that is fitted: its place for messages, and the classes it stands in."""

    def __init__(self, where: str, above: _Classes, problems: list[str]) -> None:
        self._where = where
        self._above = above
        self._problems = problems

    def fit(self, record: NamedType, declared: Declared) -> Column:
        """What fills the field. Raises ``_Misfit``."""
        step, nullable = Step(None, record), False
        *relations, last = declared.path.split(".")
        for name in relations:
            field = _named(step, name)
            nullable = nullable or field.type.nullable
            step = Step(step, field.target, field)
            if field.is_many:
                raise _Misfit(
                    f"{step.path} has many values and cannot be reached through: "
                    "declare a list of a class of your own"
                )
        field = _named(step, last)
        step, ref = Step(step, field.target, field), field.values
        source = f"{step.path} is {field.type.text}"
        nested = self._form(source, declared.form, ref, nullable or ref.nullable)
        return Column(declared, step, nested)

    def _form(
        self, source: str, form: Form, ref: TypeRef, nullable: bool
    ) -> Fitted | None:
        target = ref.named
        is_leaf = target.is_leaf
        if form.converts and is_leaf:
            return None
        if nullable and not form.optional:
            why = "" if ref.nullable else ", and a relation before it can be null"
            self._problems.append(
                f"{self._where}: {source}{why}, so it can be None: write ... | None"
            )
        if ref.item is not None:
            if form.item is not None:
                return self._form(source, form.item, ref.item, ref.item.nullable)
            if is_leaf and any(member in ANYTHING for member in form.members):
                return None
            raise _Misfit(f"{source}, so it has many values: declare a list")
        if form.item is not None:
            raise _Misfit(f"{source}, so it has one value, not a list")
        if not is_leaf:
            return self._class(source, form, target)
        if not any(holds_all(target, member) for member in form.members):
            lacking = lacks(target, form)
            if lacking:
                raise _Misfit(
                    f"{source}: {_names(form.members)} cannot hold {lacking}; "
                    f"{_wanted(target)} can"
                )
        return None

    def _class(self, source: str, form: Form, target: NamedType) -> Fitted | None:
        member = form.members[0] if len(form.members) == 1 else None
        if is_record(member):
            if not issubclass(target.model, member):
                raise _Misfit(f"{source}, not {member.__name__}")
            return None
        if not can_project(member):
            raise _Misfit(
                f"{source}: declare a pydantic model, a dataclass or a TypedDict with "
                "the fields that you want of it"
            )
        if member in self._above:
            raise _Misfit(
                f"{member.__name__} holds itself, which would never end: declare a "
                "smaller class for this field"
            )
        return _fit(target, member, self._above, self._problems)


def _named(step: Step, name: str) -> FieldDef:
    """The field of this name where a step has arrived."""
    if step.type.is_leaf:
        raise _Misfit(f"{step.path} is a {step.type} and has no fields")
    found = step.type.fields.get(name)
    if found is None:
        raise _Misfit(_unknown(step.type, name))
    if not found.pages_only:
        raise _Misfit(
            f"{step.type}.{name} takes arguments, which a class cannot give: use "
            "select(...)"
        )
    return found


def _unknown(record: NamedType, name: str) -> str:
    return f"{record} has no field {name!r}{did_you_mean(name, record.fields)}"


def _wanted(leaf: NamedType) -> str:
    return "Any" if leaf.codec == "json" else _names(fitting(leaf))


def _names(types: Iterable[object]) -> str:
    names = (each.__name__ if isinstance(each, type) else str(each) for each in types)
    return " or ".join(names) or "None"


def as_class(model: object) -> type[object]:
    """The class that ``into`` was given; raises ``SelectionError``."""
    if can_project(model):
        return model
    name = model.__name__ if isinstance(model, type) else repr(type(model).__name__)
    raise SelectionError(
        f"into({name}): expected a pydantic model, a dataclass or a TypedDict, whose "
        "fields are those of the record"
    )
