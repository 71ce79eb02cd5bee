# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Checks that a user's class fits a record type, and derives its selection.

All problems are reported at once, each with the field, the schema's type and the
annotation to write instead.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, TypeAlias, cast, get_args, get_origin

from ..core.enums import OpenEnum
from ..core.errors import SelectionError
from ..core.scalars import CODECS, TimeOfDay
from ..core.suggest import did_you_mean
from ..schema.index import NamedType, TypeRef, type_of
from ..selection.paths import Step, step_at, with_arguments
from .annotations import (
    AnnotationForm,
    Declared,
    can_project,
    declared_fields,
    is_record,
    is_typed_dict,
)

_Classes: TypeAlias = tuple[type[object], ...]
_ANYTHING: tuple[object, ...] = (Any, object)


@dataclass(frozen=True, slots=True)
class FittedField:
    """A field of a user's class and the source of its value."""

    key: str
    """The key under which the class takes the value."""
    step: Step
    nested: tuple[Fitted, ...]
    """The user's classes of a relation's records: one, or one for each concrete type.

    Records of concrete types without a class are ``None``.
    """

    @property
    def by_type(self) -> bool:
        """True if the type of a record determines the class."""
        return any(each.record is not self.step.type for each in self.nested)


@dataclass(frozen=True, slots=True)
class Fitted:
    """A user's class that fits a record type."""

    model: type[object]
    record: NamedType
    columns: tuple[FittedField, ...]

    def steps(self, target: NamedType) -> tuple[Step, ...]:
        """Return the selection for records of the class's own or an abstract type."""
        own = tuple(each.step for each in self.columns)
        narrowed = Step(Step(None, target), self.record, selected=own)
        return own if self.record is target else (narrowed,)


def fit(record: NamedType, model: type[object]) -> Fitted:
    """Fit a class to a record type. Raises ``SelectionError``."""
    problems: list[str] = []
    fitted = _fit(record, model, (), problems)
    if problems:
        raise SelectionError("\n".join(problems))
    return fitted


def check_names(record: NamedType, model: type[object]) -> None:
    """Check a class's own fields alone, without those of other modules."""
    problems: list[str] = []
    for each in declared_fields(model):
        first = each.path.partition(".")[0]
        if first not in record.fields:
            hint = did_you_mean(first, record.fields)
            problems.append(
                f"{model.__name__}.{each.name}: {record} has no field {first!r}{hint}"
            )
    if problems:
        raise SelectionError("\n".join(problems))


def _fit(
    record: NamedType, model: type[object], above: _Classes, problems: list[str]
) -> Fitted:
    """Fit a class; ``above`` are the classes around it."""
    if model in above:
        raise SelectionError(
            f"{model.__name__} holds itself, which would never end: declare a "
            "smaller class for this field"
        )
    declared = declared_fields(model)
    if not declared:
        problems.append(f"{model.__name__} declares no field")
    columns: list[FittedField] = []
    for each in declared:
        where = f"{model.__name__}.{each.name}"
        try:
            columns.append(_Field(where, (*above, model), problems).fit(record, each))
        except SelectionError as error:
            problems.append(f"{where}: {error}")
    return Fitted(model, record, tuple(columns))


class _Field:
    """The check of one field, with its path for messages and the classes around it."""

    def __init__(self, where: str, above: _Classes, problems: list[str]) -> None:
        self._where = where
        self._above = above
        self._problems = problems

    def fit(self, record: NamedType, declared: Declared) -> FittedField:
        step = with_arguments(step_at(record, declared.path), declared.arguments)
        if step.many_before is not None:
            raise SelectionError(
                f"{step.many_before.path} has many values and cannot be reached "
                "through: declare a list of a class of your own"
            )
        if step.field is None:
            raise SelectionError(f"{step.path} is no field: name one of its fields")
        source = f"{step.path} is {step.field.type.text}"
        values = step.field.values
        nested = self._nested(source, declared.form, values, step.is_nullable)
        selected = tuple(s for each in nested for s in each.steps(step.type))
        step = replace(step, selected=selected or None)
        return FittedField(declared.key, step, nested)

    def _nested(
        self, source: str, form: AnnotationForm, ref: TypeRef, nullable: bool
    ) -> tuple[Fitted, ...]:
        target = ref.named
        is_leaf = target.is_leaf
        if form.converts and is_leaf:
            return ()
        if nullable and not form.optional:
            why = "" if ref.nullable else ", and a relation before it can be null"
            self._problems.append(
                f"{self._where}: {source}{why}, so it can be None: write ... | None"
            )
        if ref.item is not None:
            if form.item is not None:
                return self._nested(source, form.item, ref.item, ref.item.nullable)
            if is_leaf and any(member in _ANYTHING for member in form.members):
                return ()
            raise SelectionError(f"{source}, so it has many values: declare a list")
        if form.item is not None:
            raise SelectionError(f"{source}, so it has one value, not a list")
        if not is_leaf:
            return self._classes(source, form, target)
        if lacking := _lacks(target, form.members):
            wanted = "Any" if target.codec == "json" else _names(_fitting_types(target))
            raise SelectionError(
                f"{source}: {_names(form.members)} cannot hold {lacking}; {wanted} can"
            )
        return ()

    def _classes(
        self, source: str, form: AnnotationForm, target: NamedType
    ) -> tuple[Fitted, ...]:
        member = form.members[0] if len(form.members) == 1 else None
        if is_record(member):
            if not issubclass(target.model, member):
                raise SelectionError(f"{source}, not {member.__name__}")
            return ()
        if target.is_abstract and (member is None or _concrete_type(member)):
            return self._by_type(source, form, target)
        if not can_project(member):
            raise SelectionError(
                f"{source}: declare a pydantic model, a dataclass or a TypedDict with "
                "the fields that you want of it"
            )
        return (_fit(target, member, self._above, self._problems),)

    def _by_type(
        self, source: str, form: AnnotationForm, target: NamedType
    ) -> tuple[Fitted, ...]:
        """Fit a class to each type of the interface."""
        chosen: dict[str, Fitted] = {}
        # Projections come first: a class without a type gets the remaining types.
        for model in sorted(form.members, key=lambda m: _concrete_type(m) is None):
            if not can_project(model) or is_typed_dict(model) or is_record(model):
                raise SelectionError(
                    f"{source}: each class of a union is a pydantic model or a dataclass "
                    "of your own"
                )
            for fitted in self._fitting(source, model, target):
                other = chosen.setdefault(fitted.record.name, fitted)
                same = _concrete_type(other.model) is _concrete_type(model)
                if other is not fitted and same:
                    raise SelectionError(
                        f"{source}: {other.model.__name__} and {model.__name__} both "
                        f"fit {fitted.record}: make the one that is meant a "
                        f"Projection[{fitted.record}]"
                    )
        missing = [each.name for each in target.possible if each.name not in chosen]
        if missing and not form.optional:
            raise SelectionError(
                f"{source}: no class fits {', '.join(missing)}: write ... | None"
            )
        return tuple(chosen.values())

    def _fitting(
        self, source: str, model: type[object], target: NamedType
    ) -> list[Fitted]:
        """Fit a class to the type that it names, or to all matching types."""
        concrete = _concrete_type(model)
        if concrete is not None and concrete not in target.possible:
            raise SelectionError(f"{source}, never {concrete}")
        if concrete is not None:
            return [_fit(concrete, model, self._above, self._problems)]
        tried: list[tuple[Fitted, list[str]]] = []
        for each in target.possible:
            problems: list[str] = []
            tried.append((_fit(each, model, self._above, problems), problems))
        fitting = [fitted for fitted, problems in tried if not problems]
        if not fitting:
            _, fewest = min(tried, key=lambda each: len(each[1]))
            self._problems += fewest
        return fitting


def _concrete_type(model: object) -> NamedType | None:
    """The concrete type that a projection is for."""
    name = getattr(model, "__graphql_record__", "")
    record = type_of(name) if name else None
    return None if record is None or record.is_abstract else record


def _names(types: Iterable[object]) -> str:
    names = (each.__name__ if isinstance(each, type) else str(each) for each in types)
    return " or ".join(names) or "None"


def as_class(model: object) -> type[object]:
    """Return the argument of ``into`` as a class; raises ``SelectionError``."""
    if can_project(model):
        return model
    name = model.__name__ if isinstance(model, type) else repr(type(model).__name__)
    raise SelectionError(
        f"into({name}): expected a pydantic model, a dataclass or a TypedDict, whose "
        "fields are those of the record"
    )


def _lacks(leaf: NamedType, members: tuple[object, ...]) -> str:
    """Describe the values that no member of a union accepts; empty if none."""
    if any(_holds_all(leaf, member) for member in members):
        return ""
    if leaf.codec == "json":
        kinds = {get_origin(each) or each for each in members}
        all_held = {str, bool, dict, list} <= kinds and kinds & {float, Decimal}
        return "" if all_held else "any JSON"
    known: list[object] = [True, False] if leaf.codec == "bool" else []
    if leaf.is_enum:
        known = [str(each.value) for each in leaf.enum]
    listed = {value for each in members for value in _listed(each)}
    missing = [repr(each) for each in known if each not in listed]
    if not known or len(missing) == len(known):
        return "its values"
    rest = len(missing) - 3
    more = f" and {rest} more of its values" if rest > 0 else ""
    return ", ".join(missing[:3]) + more


def _holds_all(leaf: NamedType, member: object) -> bool:
    """True if one type accepts every value, as types with their own validation may."""
    origin = cast("object", get_origin(member) or member)
    if member in _ANYTHING or not isinstance(origin, type):
        return origin is not Literal
    cls = cast("type[object]", origin)
    if cls in _fitting_types(leaf):
        return True
    if issubclass(cls, OpenEnum | TimeOfDay):
        return False
    if issubclass(cls, Enum):
        return any("_missing_" in vars(e) for e in cls.__mro__ if e is not Enum)
    return hasattr(cls, "__get_pydantic_core_schema__") and not can_project(cls)


def _listed(member: object) -> list[object]:
    """The values of an enum or a ``Literal``."""
    values: Iterable[object] = ()
    if isinstance(member, type) and issubclass(member, Enum):
        values = member
    elif get_origin(member) is Literal:
        values = get_args(member)
    return [each.value if isinstance(each, Enum) else each for each in values]


def _fitting_types(leaf: NamedType) -> tuple[type[object], ...]:
    """The types of the package and the standard library that accept every value."""
    if leaf.is_enum:
        return leaf.enum, str
    if leaf.codec == "timestamp":
        return (datetime,)
    codec = CODECS[leaf.codec]
    return (*codec.types, *codec.also)
