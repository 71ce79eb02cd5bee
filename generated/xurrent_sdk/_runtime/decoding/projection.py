# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The user's own classes as selections: ``into``.

A response is read in one pass into dictionaries that have the shape of the class; one
call of pydantic then turns a whole page of them into instances.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from pydantic import BaseModel, TypeAdapter, ValidationError
from pydantic_core import CoreSchema, core_schema

from ..core.errors import ResponseMismatchError, SelectionError
from ..core.pydantic_parts import pydantic_fields
from ..schema.index import NamedType, type_of
from ..schema.models import GraphQLModel
from ..selection.tree import SelectionSet, build_selection
from .annotations import AnnotationForm, is_record, is_typed_dict, with_readable_dicts
from .annotations import Arguments as Arguments
from .annotations import At as At
from .annotations import First as First
from .annotations import Last as Last
from .annotations import On as On
from .columns import Columns
from .items import Shape, default_shape
from .pages import PageReader
from .projection_check import (
    Fitted,
    FittedField,
    FittedUnion,
    as_class,
    check_names,
    fit,
)
from .validators import by_type

R = TypeVar("R", bound=GraphQLModel)


class Projection(BaseModel, Generic[R]):
    """A pydantic model for ``into`` that says which record it is for.

    ``class Card(Projection[Person]): name: str`` has the names of its fields checked
    when the class is made, and all of it when it is first used.
    """

    __graphql_record__: ClassVar[str] = ""

    if not TYPE_CHECKING:

        @classmethod
        def __class_getitem__(cls, record: object) -> object:
            made = super().__class_getitem__(record)
            if is_record(record) and not cls.__graphql_record__:
                made.__graphql_record__ = record.__graphql_name__
                made.__pydantic_on_complete__()
            return made

        @classmethod
        def __pydantic_on_complete__(cls) -> None:
            if cls.__graphql_record__ and pydantic_fields(cls):
                check_names(type_of(cls.__graphql_record__), cls)


def projection_shape(record: NamedType, model: object) -> Shape:
    """The shape whose items are instances of ``model``."""
    if is_record(model):
        if not issubclass(record.model, model):
            raise SelectionError(f"into({model.__name__}): the records are {record}")
        return default_shape(record)
    return _shape(record, cast("Any", as_class(model)))


@lru_cache(256)
def _shape(record: NamedType, model: type[Any]) -> Shape:
    name = getattr(model, "__graphql_record__", "")
    if name and not _is_a(record, type_of(name)):
        raise SelectionError(
            f"into({model.__name__}): it is a projection of {name}, but the records "
            f"are {record}"
        )
    fitted = fit(record, model)
    selection = build_selection(record, fitted.steps())

    def schema() -> CoreSchema:
        return _record_schema(fitted, selection)

    made = (projection_shape, (record, model))
    return Shape(selection, ("into", model), schema, made, _maker(fitted))


def _is_a(record: NamedType, other: NamedType) -> bool:
    return record in other.possible or issubclass(record.model, other.model)


def _record_schema(fitted: Fitted, selection: SelectionSet) -> CoreSchema:
    """Reads one record into a dictionary with the keys of the class."""
    columns = Columns(selection)
    for column in fitted.columns:
        columns.add(column.declared.key, column.step, _reads(column.nested))
    schema = columns.schema()
    if columns.is_plain:
        return schema
    return core_schema.no_info_after_validator_function(columns.row, schema)


def _reads(
    nested: Fitted | FittedUnion | None,
) -> Callable[[SelectionSet], PageReader] | None:
    if nested is None:
        return None
    members = nested.members if isinstance(nested, FittedUnion) else (nested,)
    kind = ("into", *(each.model for each in members))

    def reads(below: SelectionSet) -> PageReader:
        def schema() -> CoreSchema:
            if isinstance(nested, FittedUnion):
                return _union_schema(nested, below)
            return _record_schema(nested, below)

        return PageReader(kind, schema)

    return reads


class _Chosen:
    """The values of a record whose class its type has chosen."""

    __slots__ = ("make", "values")

    def __init__(
        self,
        make: Callable[[list[object]], Iterable[object]],
        values: Mapping[str, object],
    ) -> None:
        self.make = make
        self.values = values


def _union_schema(union: FittedUnion, selection: SelectionSet) -> CoreSchema:
    """Reads a record by its ``__typename``; one of a type without a class is ``None``."""

    def choice(member: Fitted) -> CoreSchema:
        schema = _record_schema(member, selection.fragments[member.record.name])
        chosen = partial(_Chosen, _maker(member))
        return core_schema.no_info_after_validator_function(chosen, schema)

    def nothing(_: str) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(lambda _: None)

    return by_type({m.record.name: choice(m) for m in union.members}, nothing)


def _has_union(nested: Fitted | FittedUnion | None) -> bool:
    if nested is None or isinstance(nested, FittedUnion):
        return nested is not None
    return any(_has_union(column.nested) for column in nested.columns)


def _with_chosen(value: object) -> object:
    """The value with instances where a type has chosen the class."""
    if isinstance(value, _Chosen):
        (made,) = value.make([value.values])
        return made
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return {key: _with_chosen(member) for key, member in members.items()}
    if isinstance(value, list):
        return [_with_chosen(item) for item in cast("list[object]", value)]
    return value


def _maker(fitted: Fitted) -> Callable[[list[object]], Iterable[object]]:
    """Makes instances of dictionaries; the validator is built on first use."""
    has_union = _has_union(fitted)

    @cache
    def adapter() -> TypeAdapter[list[object]]:
        return TypeAdapter(cast("Any", list)[_readable(fitted)])

    def make(records: list[object]) -> list[object]:
        if has_union:
            records = [_with_chosen(record) for record in records]
        try:
            return adapter().validate_python(records)
        except ValidationError as error:
            misfit = _misfit(fitted, error)
        raise misfit

    return make


def _readable(fitted: Fitted) -> Any:
    """The class, or for a ``TypedDict`` a copy that pydantic can read."""
    if not is_typed_dict(fitted.model):
        return fitted.model
    nested = {
        column.declared.name: _nested(column)
        for column in fitted.columns
        if isinstance(column.nested, Fitted) and is_typed_dict(column.nested.model)
    }
    return with_readable_dicts(fitted.model, nested)


def _nested(column: FittedField) -> object:
    assert isinstance(column.nested, Fitted)
    return _annotation(column.declared.form, _readable(column.nested))


def _annotation(form: AnnotationForm, inner: Any) -> Any:
    if form.item is not None:
        item = _annotation(form.item, inner)
        inside = (item, ...) if form.origin is tuple else item
        inner = cast("Any", form.origin)[inside]
    return inner | None if form.optional else inner


def _misfit(fitted: Fitted, error: ValidationError) -> ResponseMismatchError:
    first = error.errors(include_input=False, include_context=False, include_url=False)[
        0
    ]
    where = ".".join(str(part) for part in first["loc"][1:])
    return ResponseMismatchError(
        f"A record does not fit {fitted.model.__name__} at {where}: {first['msg']}"
    )
