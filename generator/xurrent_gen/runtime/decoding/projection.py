"""The user's own classes as selections: ``into``.

A response is read in one pass into dictionaries that have the shape of the class; one
call of pydantic then turns a whole page of them into instances.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache, lru_cache, partial
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Generic,
    NamedTuple,
    TypeAlias,
    TypeVar,
    cast,
)

from pydantic import BaseModel, PydanticUserError, TypeAdapter, ValidationError
from pydantic_core import CoreSchema, core_schema

from ..core.errors import ResponseMismatchError, SelectionError
from ..core.pydantic_parts import pydantic_fields
from ..schema.index import NamedType, type_of
from ..schema.models import GraphQLModel
from ..selection.tree import SelectionSet, build_selection
from .annotations import is_record, readable
from .columns import Columns, Reads
from .items import Shape, default_shape
from .pages import NodeReader
from .projection_check import Fitted, FittedField, as_class, check_names, fit
from .validators import NOTHING, by_type, details

R = TypeVar("R", bound=GraphQLModel)
_Make: TypeAlias = Callable[[list[object]], list[object]]
_NO_TIME: Final = {"datetime_from_date_parsing", "datetime_parsing", "datetime_type"}
"""The types of pydantic's errors about a value that is no datetime."""


class Projection(BaseModel, Generic[R]):
    """A pydantic model for ``into`` that says which record it is for.

    ``class Card(Projection[Person]): name: str | None`` has the names of its fields
    checked when the class is defined, and their types when it is first used.
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
            raise SelectionError(
                f"into({model.__name__}): the records are {record}, which select(...) "
                "reads; a class for into declares the fields that it wants"
            )
        return default_shape(record)
    return _shape(record, cast("Any", as_class(model)))


@lru_cache(256)
def _shape(record: NamedType, model: type[Any]) -> Shape:
    name = getattr(model, "__graphql_record__", "")
    of = type_of(name) if name else record
    if record not in of.possible and not issubclass(record.model, of.model):
        raise SelectionError(
            f"into({model.__name__}): it is a projection of {name}, but the records "
            f"are {record}"
        )
    fitted = fit(record, model)
    selection = build_selection(record, fitted.steps(record))
    schema = partial(_record_schema, fitted, selection)
    made = (projection_shape, (record, model))
    return Shape(selection, ("into", model), schema, made, _maker(fitted))


def _record_schema(fitted: Fitted, selection: SelectionSet) -> CoreSchema:
    """Return the schema that reads a record into a dictionary by key of the class."""
    columns = Columns(selection)
    for column in fitted.columns:
        columns.add(column.key, column.step, _reads(column))
    schema = columns.schema()
    if columns.is_plain:
        return schema
    return core_schema.no_info_after_validator_function(columns.row, schema)


def _reads(column: FittedField) -> Reads | None:
    if not column.nested:
        return None
    kind = ("into", *(each.model for each in column.nested))
    return lambda below: NodeReader(kind, partial(_nested_schema, column, below))


class _Chosen(NamedTuple):
    """The values of a record whose type determines the class."""

    make: _Make
    values: Mapping[str, object]


def _nested_schema(column: FittedField, selection: SelectionSet) -> CoreSchema:
    """Return the schema of a related record, perhaps by its ``__typename``."""
    if not column.by_type:
        return _record_schema(column.nested[0], selection)

    def choice(member: Fitted) -> CoreSchema:
        schema = _record_schema(member, selection.fragments[member.record.name])
        chosen = partial(_Chosen, _maker(member))
        return core_schema.no_info_after_validator_function(chosen, schema)

    choices = {each.record.name: choice(each) for each in column.nested}
    return by_type(choices, lambda _: NOTHING)


def _has_choice(fitted: Fitted) -> bool:
    return any(
        column.by_type or any(map(_has_choice, column.nested))
        for column in fitted.columns
    )


def _with_chosen(value: object) -> object:
    """Replace each ``_Chosen`` in a value by an instance."""
    if isinstance(value, _Chosen):
        (made,) = value.make([value.values])
        return made
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return {key: _with_chosen(member) for key, member in members.items()}
    if isinstance(value, list):
        return [_with_chosen(item) for item in cast("list[object]", value)]
    return value


def _maker(fitted: Fitted) -> _Make:
    """Return a function that makes instances; its validator is built on first use."""
    has_choice = _has_choice(fitted)

    @cache
    def adapter() -> TypeAdapter[list[object]]:
        try:
            return TypeAdapter(cast("Any", list)[readable(fitted.model)])
        except PydanticUserError as error:
            name = fitted.model.__name__
            raise SelectionError(f"into({name}): {error.message}") from None

    def make(records: list[object]) -> list[object]:
        if has_choice:
            records = [_with_chosen(record) for record in records]
        try:
            return adapter().validate_python(records)
        except ValidationError as error:
            first = details(error)[0]
        where = ".".join(map(str, (fitted.model.__name__, *first["loc"][1:])))
        problem = first["msg"]
        if first["type"] in _NO_TIME:  # timestamps are parsed by now
            problem = "the server sent a word: write datetime | SpecialTimestamp | None"
        raise ResponseMismatchError(f"A record does not fit {where}: {problem}")

    return make
