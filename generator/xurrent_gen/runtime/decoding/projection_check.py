"""Checks that a user's class fits a record type, and says what it selects.

All that does not fit is reported at once, each with the field, the schema's type and
what to write instead.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, TypeAlias, cast, get_args, get_origin

from ..core.enums import OpenEnum
from ..core.errors import SelectionError
from ..core.scalars import CODECS, TimeOfDay
from ..core.suggest import did_you_mean
from ..schema.index import FieldDef, NamedType, TypeRef, type_of
from ..schema.models import GraphQLModel
from ..selection.paths import Step, with_arguments
from .annotations import (
    AnnotationForm,
    Declared,
    ForType,
    can_project,
    declared_fields,
    is_record,
    is_typed_dict,
)

_Classes: TypeAlias = tuple[type[object], ...]
_ANYTHING: tuple[object, ...] = (Any, object)
_NAMED = 3
"""So many of the values that a type lacks are named."""


@dataclass(frozen=True, slots=True)
class FittedField:
    """A field of a user's class and where its value comes from."""

    declared: Declared
    step: Step
    nested: Fitted | FittedUnion | None = None
    """The classes of a relation's records, if they are the user's own."""


@dataclass(frozen=True, slots=True)
class Fitted:
    """A user's class that fits a record type."""

    model: type[object]
    record: NamedType
    columns: tuple[FittedField, ...]

    def steps(self) -> tuple[Step, ...]:
        """Return the selection of the class."""
        return tuple(
            replace(each.step, selected=each.nested.steps() if each.nested else None)
            for each in self.columns
        )


@dataclass(frozen=True, slots=True)
class FittedUnion:
    """Classes of a user that fit the concrete types of an interface or union."""

    target: NamedType
    members: tuple[Fitted, ...]
    """One for each type that has a class; records of the other types are ``None``."""

    def steps(self) -> tuple[Step, ...]:
        """The selection of the classes, each of its own type."""
        top = Step(None, self.target)
        return tuple(
            Step(top, each.record, selected=each.steps()) for each in self.members
        )


def fit(record: NamedType, model: type[object]) -> Fitted:
    """Fit a class to a record type. Raises ``SelectionError``."""
    problems: list[str] = []
    fitted = _fit(record, model, (), problems)
    _raise(problems)
    return fitted


def check_names(record: NamedType, model: type[object]) -> None:
    """Check a class's own fields alone, without those of other modules."""
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
    if model in above:
        raise _Misfit(
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
        except _Misfit as misfit:
            problems.append(f"{where}: {misfit}")
    return Fitted(model, record, tuple(columns))


class _Misfit(Exception):
    """A field that cannot be filled, with the reason."""


class _Field:
    """A field that is fitted: its place for messages, and the classes around it."""

    def __init__(self, where: str, above: _Classes, problems: list[str]) -> None:
        self._where = where
        self._above = above
        self._problems = problems

    def fit(self, record: NamedType, declared: Declared) -> FittedField:
        """Return the fitted field. Raises ``_Misfit``."""
        step, nullable = Step(None, record), False
        *relations, last = declared.path.split(".")
        for name in relations:
            field = _named(step, name)
            if not field.pages_only:
                raise _Misfit(f"{step.type}.{name} takes arguments: use select(...)")
            nullable = nullable or field.type.nullable
            step = Step(step, field.target, field)
            if field.is_many:
                raise _Misfit(
                    f"{step.path} has many values and cannot be reached through: "
                    "declare a list of a class of your own"
                )
        field = _named(step, last)
        step, ref = Step(step, field.target, field), field.values
        try:
            step = with_arguments(step, declared.arguments)
        except SelectionError as error:
            raise _Misfit(str(error)) from None
        source = f"{step.path} is {field.type.text}"
        nested = self._form(source, declared.form, ref, nullable or ref.nullable)
        return FittedField(declared, step, nested)

    def _form(
        self, source: str, form: AnnotationForm, ref: TypeRef, nullable: bool
    ) -> Fitted | FittedUnion | None:
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
            if is_leaf and any(member in _ANYTHING for member in form.members):
                return None
            raise _Misfit(f"{source}, so it has many values: declare a list")
        if form.item is not None:
            raise _Misfit(f"{source}, so it has one value, not a list")
        if not is_leaf:
            return self._class(source, form, target)
        if lacking := _lacks(target, form):
            wanted = "Any" if target.codec == "json" else _names(_fitting_types(target))
            raise _Misfit(
                f"{source}: {_names(form.members)} cannot hold {lacking}; {wanted} can"
            )
        return None

    def _class(
        self, source: str, form: AnnotationForm, target: NamedType
    ) -> Fitted | FittedUnion | None:
        member = form.members[0] if len(form.members) == 1 else None
        if is_record(member):
            if not issubclass(target.model, member):
                raise _Misfit(f"{source}, not {member.__name__}")
            return None
        if target.is_abstract and (member is None or _meant(member)):
            return self._union(source, form, target)
        if isinstance(member, ForType) and type_of_record(member.record) is target:
            member = member.model
        if not can_project(member):
            raise _Misfit(
                f"{source}: declare a pydantic model, a dataclass or a TypedDict with "
                "the fields that you want of it"
            )
        return _fit(target, member, self._above, self._problems)

    def _union(
        self, source: str, form: AnnotationForm, target: NamedType
    ) -> FittedUnion:
        """The types of the interface, each with the class that fits it."""
        chosen: dict[str, Fitted] = {}
        for member in form.members:
            model = member.model if isinstance(member, ForType) else member
            if not can_project(model) or is_typed_dict(model):
                raise _Misfit(
                    f"{source}: each class of a union is a pydantic model or a dataclass"
                )
            for fitted in self._fitting(source, member, model, target):
                other = chosen.setdefault(fitted.record.name, fitted)
                if other is not fitted:
                    raise _Misfit(
                        f"{source}: {other.model.__name__} and {model.__name__} both "
                        f"fit {fitted.record}: write Annotated[{model.__name__}, "
                        f"On({fitted.record})] for the class that is meant"
                    )
        missing = [each.name for each in target.possible if each.name not in chosen]
        if missing and not form.optional:
            raise _Misfit(
                f"{source}: no class fits {', '.join(missing)}: write ... | None"
            )
        return FittedUnion(target, tuple(chosen.values()))

    def _fitting(
        self, source: str, member: object, model: type[object], target: NamedType
    ) -> list[Fitted]:
        """Fit a class to the type that it names, or to all that it fits."""
        meant = _meant(member)
        if meant is not None and meant not in target.possible:
            raise _Misfit(f"{source}, never {meant}")
        if meant is not None:
            return [_fit(meant, model, self._above, self._problems)]
        tried: list[tuple[Fitted, list[str]]] = []
        for each in target.possible:
            problems: list[str] = []
            tried.append((_fit(each, model, self._above, problems), problems))
        found = [fitted for fitted, problems in tried if not problems]
        if not found:
            _, fewest = min(tried, key=lambda each: len(each[1]))
            self._problems += fewest
        return found


def _meant(member: object) -> NamedType | None:
    """The one concrete type that a class is for, if it says so."""
    if isinstance(member, ForType):
        return type_of_record(member.record)
    name = getattr(member, "__graphql_record__", "")
    record = type_of(name) if name else None
    return None if record is None or record.is_abstract else record


def type_of_record(record: type[GraphQLModel]) -> NamedType:
    """The type of the schema that a generated model stands for."""
    return type_of(record.__graphql_name__)


def _named(step: Step, name: str) -> FieldDef:
    """The field of this name where a step has arrived."""
    if step.type.is_leaf:
        raise _Misfit(f"{step.path} is a {step.type} and has no fields")
    found = step.type.fields.get(name)
    if found is None:
        raise _Misfit(_unknown(step.type, name))
    return found


def _unknown(record: NamedType, name: str) -> str:
    return f"{record} has no field {name!r}{did_you_mean(name, record.fields)}"


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


def _lacks(leaf: NamedType, form: AnnotationForm) -> str:
    """The values that no member of a union holds, in words; empty when all are held.

    A timestamp fits a ``datetime``, although a word may stand for it: most fields of that
    type never hold one.
    """
    if any(_holds_all(leaf, member) for member in form.members):
        return ""
    if leaf.codec == "json":
        return "" if _holds_json(form) else "any JSON"
    known: list[object] = [True, False] if leaf.codec == "bool" else []
    if leaf.is_enum:
        known = [str(each.value) for each in leaf.enum]
    listed = {value for each in form.members for value in _listed(each)}
    missing = [repr(each) for each in known if each not in listed]
    if not known or len(missing) == len(known):
        return "its values"
    rest = len(missing) - _NAMED
    more = f" and {rest} more of its values" if rest > 0 else ""
    return ", ".join(missing[:_NAMED]) + more


def _holds_all(leaf: NamedType, member: object) -> bool:
    """True if one type holds every value; types that make themselves of it may."""
    origin = cast("object", get_origin(member) or member)
    if member in _ANYTHING or not isinstance(origin, type):
        return origin is not Literal
    found = cast("type[object]", origin)
    if found in _fitting_types(leaf):
        return True
    if issubclass(found, OpenEnum | TimeOfDay):
        return False
    if issubclass(found, Enum):
        return any("_missing_" in vars(e) for e in found.__mro__ if e is not Enum)
    return hasattr(found, "__get_pydantic_core_schema__") and not can_project(found)


def _listed(member: object) -> Iterator[object]:
    """The values that a type lists."""
    values: Iterable[object] = ()
    if isinstance(member, type) and issubclass(member, Enum):
        values = member
    elif get_origin(member) is Literal:
        values = get_args(member)
    for each in values:
        yield each.value if isinstance(each, Enum) else each


def _holds_json(form: AnnotationForm) -> bool:
    """True if a union has text, numbers, booleans, objects and lists."""
    found = {get_origin(each) or each for each in form.members}
    kinds = {str, bool, dict} <= found and bool(found & {float, Decimal})
    return kinds and form.or_list


def _fitting_types(leaf: NamedType) -> tuple[type[object], ...]:
    """The types of the package and the standard library that hold every value."""
    if leaf.is_enum:
        return leaf.enum, str
    if leaf.codec == "timestamp":
        return (datetime,)
    codec = CODECS[leaf.codec]
    return (*codec.types, *codec.also)
