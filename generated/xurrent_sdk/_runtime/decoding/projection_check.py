# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Checks that a user's class fits a record type, and says what it selects.

All that does not fit is reported at once, each with the field, the schema's type and
what to write instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, cast, get_origin

from ..core.enums import OpenEnum
from ..core.errors import SelectionError
from ..core.frozen import frozen
from ..core.scalars import SpecialTimestamp, TimeOfDay
from ..core.suggest import did_you_mean
from ..schema.index import FieldDef, TypeRef, index
from ..selection.paths import Step
from .annotations import Declared, Form, can_project, declared_fields, is_record

_CARRIED: Mapping[str, tuple[type[object], ...]] = {
    "id": (str,),
    "str": (str,),
    "int": (int, float, Decimal),
    "float": (float, Decimal),
    "bool": (bool,),
    "date": (date,),
    "datetime": (datetime,),
    "timestamp": (datetime, SpecialTimestamp),
    "time": (TimeOfDay,),
    "decimal": (Decimal, float),
}
"""Codec to the types that its values can become."""

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
    type_name: str
    columns: tuple[Column, ...]

    def steps(self) -> tuple[Step, ...]:
        """What the class selects."""
        return tuple(_with_nested(column) for column in self.columns)


def _with_nested(column: Column) -> Step:
    step = column.step
    selected = None if column.nested is None else column.nested.steps()
    return Step(step.parent, step.type_name, step.field, step.arguments, selected)


def fit(type_name: str, model: type[object]) -> Fitted:
    """Fit a class to a record type. Raises ``SelectionError``."""
    problems: list[str] = []
    fitted = _Fitter(problems).fit(type_name, model, ())
    _raise(problems)
    return fitted


def check_names(type_name: str, model: type[object]) -> None:
    """Check a class's own fields alone, without what stands in other modules."""
    problems: list[str] = []
    known = index().fields(type_name)
    for each in declared_fields(model):
        first = each.path.partition(".")[0]
        if first not in known:
            problems.append(
                f"{model.__name__}.{each.name}: {_unknown(type_name, first)}"
            )
    _raise(problems)


def _raise(problems: list[str]) -> None:
    if problems:
        raise SelectionError("\n".join(problems))


class _Fitter:
    def __init__(self, problems: list[str]) -> None:
        self._problems = problems

    def fit(
        self, type_name: str, model: type[object], above: tuple[type[object], ...]
    ) -> Fitted:
        """Fit a class; *above* are the classes that it is nested in."""
        columns: list[Column] = []
        declared = declared_fields(model)
        if not declared:
            self._problems.append(f"{model.__name__} declares no field")
        for each in declared:
            where = f"{model.__name__}.{each.name}"
            step, nullable = self._step(where, type_name, each.path)
            if step is not None and step.field is not None:
                nested = self._check(
                    where, each, step, step.field, nullable, (*above, model)
                )
                columns.append(Column(each, step, nested))
        return Fitted(model, type_name, tuple(columns))

    def _step(self, where: str, type_name: str, path: str) -> tuple[Step | None, bool]:
        """The step that a path leads to, and whether a relation on it may be null."""
        step, nullable = Step(None, type_name), False
        *relations, last = path.split(".")
        for name in (*relations, last):
            field = self._field(where, step, name)
            if field is None:
                return None, False
            connection = index().connection(field.type.base)
            target = connection.node if connection else field.type.base
            if step.field is not None:
                nullable = nullable or step.field.type.nullable
            step = Step(step, target, field)
            is_last = name is last
            if not is_last and (connection or field.type.item is not None):
                self._problems.append(
                    f"{where}: {step.path} has many values and cannot be reached "
                    "through: declare a list of a class of your own"
                )
                return None, False
        return step, nullable

    def _field(self, where: str, step: Step, name: str) -> FieldDef | None:
        if index().is_leaf(step.type_name):
            self._problems.append(
                f"{where}: {step.path} is a {step.type_name} and has no fields"
            )
            return None
        found = index().fields(step.type_name).get(name)
        if found is None:
            self._problems.append(f"{where}: {_unknown(step.type_name, name)}")
        elif not found.pages_only:
            self._problems.append(
                f"{where}: {step.type_name}.{name} takes arguments, which a class cannot "
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
        form = declared.form
        connection = index().connection(field.type.base)
        ref = field.type
        if connection is not None:
            # A connection that is null reads as an empty list.
            ref = connection.nodes._replace(nullable=False)
        source = f"{step.path} is {field.type.text}"
        return self._fit_form(
            where, source, form, ref, nullable or ref.nullable, step.type_name, above
        )

    def _fit_form(
        self,
        where: str,
        source: str,
        form: Form,
        ref: TypeRef,
        nullable: bool,
        target: str,
        above: tuple[type[object], ...],
    ) -> Fitted | None:
        is_leaf = index().is_leaf(target)
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
                where, source, form.item, ref.item, ref.item.nullable, target, above
            )
        if form.item is not None:
            if not (is_leaf and _codec(target) == "json"):
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
        target: str,
        above: tuple[type[object], ...],
    ) -> Fitted | None:
        member = form.members[0] if len(form.members) == 1 else None
        if is_record(member):
            if not issubclass(index().model(target), member):
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


def _unknown(type_name: str, name: str) -> str:
    known = index().fields(type_name)
    hint = did_you_mean(name, known)
    return f"{type_name} has no field {name!r}{hint}"


def _codec(type_name: str) -> str:
    schema = index()
    return "" if schema.kind(type_name) == "enum" else schema.codec(type_name)


def _is_anything(form: Form) -> bool:
    return any(member in _ANYTHING for member in form.members)


def _carries(type_name: str, member: object) -> bool:
    """Whether values of a scalar or enum can become a type; unknown types may."""
    if member in _ANYTHING or _codec(type_name) == "json":
        return True
    origin = get_origin(member)
    if origin is Literal:
        return _codec(type_name) in ("", "str", "id", "int")
    cls = cast("object", origin or member)
    if not isinstance(cls, type):
        return True
    cls = cast("type[object]", cls)
    if not _codec(type_name):
        if issubclass(cls, OpenEnum):
            return cls is index().enum(type_name)
        return cls not in _PLAIN or cls is str
    accepted = _CARRIED[_codec(type_name)]
    if cls in accepted:
        return True
    if is_record(cls) or issubclass(cls, OpenEnum):
        return False
    if issubclass(cls, Enum):
        return _codec(type_name) in ("str", "id", "timestamp", "int")
    return cls not in _PLAIN and not can_project(cls)


def _wanted(type_name: str) -> str:
    if not _codec(type_name):
        return f"{index().enum(type_name).__name__} or str"
    return _names(_CARRIED[_codec(type_name)])


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
