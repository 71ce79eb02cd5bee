# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Checks that a user's class fits a record type, and says what it selects.

All that does not fit is reported at once, each with the field, the schema's type and
what to write instead.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, cast, get_origin

from ..core.enums import OpenEnum
from ..core.errors import SelectionError
from ..core.frozen import frozen
from ..core.scalars import CODECS, TimeOfDay
from ..core.suggest import did_you_mean
from ..schema.index import FieldDef, NamedType, TypeRef
from ..selection.paths import Step
from .annotations import Declared, Form, can_project, declared_fields, is_record

_ANYTHING: tuple[object, ...] = (Any, object)

_PLAIN = frozenset(
    {str, int, float, bool, bytes, date, datetime, time, Decimal, TimeOfDay, dict}
)
"""Types whose meaning is plain; any other may know how to make itself of a value."""


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
        return tuple(_with_nested(column) for column in self.columns)


def _with_nested(column: Column) -> Step:
    step = column.step
    selected = None if column.nested is None else column.nested.steps()
    return Step(step.parent, step.type, step.field, step.arguments, selected)


def fit(record: NamedType, model: type[object]) -> Fitted:
    """Fit a class to a record type. Raises ``SelectionError``."""
    problems: list[str] = []
    fitted = _Fitter(problems).fit(record, model, ())
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


class _Fitter:
    def __init__(self, problems: list[str]) -> None:
        self._problems = problems

    def fit(
        self, record: NamedType, model: type[object], above: tuple[type[object], ...]
    ) -> Fitted:
        """Fit a class; ``above`` are the classes that it is nested in."""
        columns: list[Column] = []
        declared = declared_fields(model)
        if not declared:
            self._problems.append(f"{model.__name__} declares no field")
        for each in declared:
            where = f"{model.__name__}.{each.name}"
            step, nullable = self._step(where, record, each.path)
            if step is not None and step.field is not None:
                nested = self._check(
                    where, each, step, step.field, nullable, (*above, model)
                )
                columns.append(Column(each, step, nested))
        return Fitted(model, record, tuple(columns))

    def _step(
        self, where: str, record: NamedType, path: str
    ) -> tuple[Step | None, bool]:
        """The step that a path leads to, and whether a relation on it may be null."""
        step, nullable = Step(None, record), False
        *relations, last = path.split(".")
        for name in (*relations, last):
            field = self._field(where, step, name)
            if field is None:
                return None, False
            if step.field is not None:
                nullable = nullable or step.field.type.nullable
            step = Step(step, field.target, field)
            is_last = name is last
            if not is_last and field.is_many:
                self._problems.append(
                    f"{where}: {step.path} has many values and cannot be reached "
                    "through: declare a list of a class of your own"
                )
                return None, False
        return step, nullable

    def _field(self, where: str, step: Step, name: str) -> FieldDef | None:
        if step.type.is_leaf:
            self._problems.append(
                f"{where}: {step.path} is a {step.type} and has no fields"
            )
            return None
        found = step.type.fields.get(name)
        if found is None:
            self._problems.append(f"{where}: {_unknown(step.type, name)}")
        elif not found.pages_only:
            self._problems.append(
                f"{where}: {step.type}.{name} takes arguments, which a class cannot "
                "give: use select(...)"
            )
            return None
        return found

    def _check(
        self,
        where: str,
        declared: Declared,
        step: Step,
        field: FieldDef,
        nullable: bool,
        above: tuple[type[object], ...],
    ) -> Fitted | None:
        form, ref = declared.form, field.values
        source = f"{step.path} is {field.type.text}"
        return self._fit_form(where, source, form, ref, nullable or ref.nullable, above)

    def _fit_form(
        self,
        where: str,
        source: str,
        form: Form,
        ref: TypeRef,
        nullable: bool,
        above: tuple[type[object], ...],
    ) -> Fitted | None:
        target = ref.named
        is_leaf = target.is_leaf
        if form.converts and is_leaf:
            return None
        if nullable and not form.optional:
            why = "" if ref.nullable else ", and a relation before it can be null"
            self._problems.append(
                f"{where}: {source}{why}, so it can be None: write ... | None"
            )
        if ref.item is not None:
            if form.item is None:
                if not (is_leaf and _is_anything(form)):
                    self._problems.append(
                        f"{where}: {source}, so it has many values: declare a list"
                    )
                return None
            return self._fit_form(
                where, source, form.item, ref.item, ref.item.nullable, above
            )
        if form.item is not None:
            if not (is_leaf and target.codec == "json"):
                self._problems.append(
                    f"{where}: {source}, so it has one value, not a list"
                )
            return None
        if is_leaf:
            if not any(_carries(target, member) for member in form.members):
                self._problems.append(
                    f"{where}: {source}: {_names(form.members)} cannot hold its values; "
                    f"{_wanted(target)} can"
                )
            return None
        return self._fit_class(where, source, form, target, above)

    def _fit_class(
        self,
        where: str,
        source: str,
        form: Form,
        target: NamedType,
        above: tuple[type[object], ...],
    ) -> Fitted | None:
        member = form.members[0] if len(form.members) == 1 else None
        if is_record(member):
            if not issubclass(target.model, member):
                self._problems.append(f"{where}: {source}, not {member.__name__}")
            return None
        if not can_project(member):
            self._problems.append(
                f"{where}: {source}: declare a pydantic model, a dataclass or a TypedDict "
                "with the fields that you want of it"
            )
            return None
        if member in above:
            self._problems.append(
                f"{where}: {member.__name__} holds itself, which would never end: declare "
                "a smaller class for this field"
            )
            return None
        return self.fit(target, member, above)


def _unknown(record: NamedType, name: str) -> str:
    return f"{record} has no field {name!r}{did_you_mean(name, record.fields)}"


def _is_anything(form: Form) -> bool:
    return any(member in _ANYTHING for member in form.members)


def _carries(leaf: NamedType, member: object) -> bool:
    """Whether values of a scalar or enum can become a type; unknown types may."""
    if member in _ANYTHING or leaf.codec == "json":
        return True
    origin = get_origin(member)
    if origin is Literal:
        return leaf.codec in ("", "str", "id", "int")
    cls = cast("object", origin or member)
    if not isinstance(cls, type):
        return True
    cls = cast("type[object]", cls)
    if leaf.is_enum:
        if issubclass(cls, OpenEnum):
            return cls is leaf.enum
        return cls not in _PLAIN or cls is str
    if cls in _carried(leaf):
        return True
    if is_record(cls) or issubclass(cls, OpenEnum):
        return False
    if issubclass(cls, Enum):
        return leaf.codec in ("str", "id", "timestamp", "int")
    return cls not in _PLAIN and not can_project(cls)


def _carried(leaf: NamedType) -> tuple[type[object], ...]:
    """The types that the values of a scalar can become."""
    codec = CODECS[leaf.codec]
    return (*codec.types, *codec.also)


def _wanted(leaf: NamedType) -> str:
    if leaf.is_enum:
        return f"{leaf.enum.__name__} or str"
    return _names(_carried(leaf))


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
