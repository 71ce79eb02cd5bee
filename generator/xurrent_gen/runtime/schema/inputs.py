"""The base of all generated input models."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from inspect import Parameter
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, Self, TypeVar, cast

from pydantic import BaseModel
from pydantic_core import SchemaSerializer, core_schema
from typing_extensions import override

from ..core.errors import InvalidVariablesError
from ..core.lazy import without
from ..core.pydantic_parts import complete, fill, pydantic_fields
from ..core.suggest import did_you_mean
from ..core.unset import UNSET
from .core_schemas import DUMPED, AnyObject, ConstructorSignature
from .index import fields_of, index
from .serialize import as_declared, input_to_wire, without_iterators

F_co = TypeVar("F_co", covariant=True)
R_co = TypeVar("R_co", covariant=True)

_VALUES: Final = SchemaSerializer(core_schema.any_schema())
"""Writes values of any type as the options of a dump say."""


class MutationInput(Generic[R_co, F_co]):
    """Base of the input of one mutation, typed by its result and its fields."""

    __slots__ = ()


class GraphQLInput(
    AnyObject,
    BaseModel,
    defer_build=True,
    extra="forbid",
    frozen=True,
    protected_namespaces=(),
):
    """An input object: unset fields are not sent, ``None`` is sent as null.

    Values are checked against the schema at once: wrong types, unknown names and
    missing required fields raise ``InvalidVariablesError``.
    """

    __graphql_one_of__: ClassVar[bool] = False
    """True if exactly one field must be set, and not to null."""
    __graphql_order__: ClassVar[str] = ""
    """The two fields of an order and its values for both directions, in GraphQL."""
    __graphql_where__: ClassVar[str] = ""
    """The class of the operators of a filter or condition, in the same module."""

    __graphql_apply__: ClassVar[str] = ""
    """The fields of an update that do not compare by name and value, see ``apply``."""

    if not TYPE_CHECKING:
        __signature__ = ConstructorSignature(Parameter.empty)

    def __init__(self, /, **data: object) -> None:
        """Build an input; raise ``InvalidVariablesError`` for a wrong name or value."""
        cls = type(self)
        cls.check_names(data, cls.__name__)
        known = fields_of(cls)
        chosen = {
            name: without_iterators(known[name].type, value)
            for name, value in data.items()
            if value is not UNSET
        }
        input_to_wire(cls, chosen, cls.__name__)
        values = {n: as_declared(known[n].type, v) for n, v in chosen.items()}
        fill(self, {**dict.fromkeys(known, UNSET), **values}, set(values))

    @classmethod
    def check_names(cls, data: Mapping[str, object], path: str) -> None:
        """Check that ``data`` has all required fields, and no unknown ones."""
        known = fields_of(cls)
        for name in data:
            if name not in known:
                _, feature = index().left_out.get(cls.__graphql_name__, ("", ""))
                hint = did_you_mean(str(name), known)
                if feature:  # a mapping counts as the only item of a list
                    hint = f"; {without(index().package, feature)}"
                raise InvalidVariablesError(f"{path} has no field {name!r}{hint}")
        if cls.__graphql_one_of__:
            set_values = [value for value in data.values() if value is not UNSET]
            if len(set_values) != 1 or set_values[0] is None:
                raise InvalidVariablesError(
                    f"{path} takes exactly one of its fields, and not None: "
                    f"{', '.join(known)}"
                )
        needed = required_fields(cls)
        missing = sorted(name for name in needed if data.get(name, UNSET) is UNSET)
        if missing:
            raise InvalidVariablesError(
                f"{path} needs {', '.join(missing)}: required by {cls.__graphql_name__}"
            )

    @classmethod
    def __graphql_items__(
        cls, given: Mapping[str, object], path: str
    ) -> Iterable[object]:
        """Return the items of a mapping given instead of a list: a list of one."""
        return (given,)

    @classmethod
    @override
    def model_validate(cls, obj: Any, *_: Any, **__: Any) -> Self:
        """Build from a mapping with Python names, or return an instance."""
        if not isinstance(obj, cls | Mapping):
            what = f"a mapping of its fields, not {type(obj).__name__}"
            raise InvalidVariablesError(f"{cls.__name__} takes {what}")
        return obj if isinstance(obj, cls) else cls(**cast("dict[str, Any]", obj))

    @override
    def model_copy(
        self, *, update: Mapping[str, Any] | None = None, deep: bool = False
    ) -> Self:
        """Return a copy; changed fields are checked as in a new input."""
        if not update:
            return super().model_copy(deep=deep)
        return type(self)(**{**self.__dict__, **update})

    @classmethod
    @override
    def model_rebuild(cls, *_: Any, **__: Any) -> None:
        """Complete the class; pydantic calls this before its first dump."""
        complete(cls, core_schema.any_schema(serialization=DUMPED))

    @override
    def model_dump(self, **options: Any) -> dict[str, Any]:
        """Return the set fields by Python name, nested inputs included."""
        nulls = not options.get("exclude_none")
        fields = [(n, v) for n, v in self.__repr_args__() if nulls or v is not None]
        dumped = {name: _dump(value, nulls) for name, value in fields}
        return _VALUES.to_python(dumped, **options) if options else dumped

    @override
    def __repr_args__(self) -> Any:
        for name, value in self.__dict__.items():
            if value is not UNSET:
                yield name, value


@cache
def required_fields(cls: type[GraphQLInput]) -> frozenset[str]:
    """Return the Python names of the required fields."""
    fields = pydantic_fields(cls)
    return frozenset(n for n in fields_of(cls) if fields[n].is_required())


def _dump(value: Any, nulls: bool) -> Any:
    if isinstance(value, GraphQLInput):
        return value.model_dump(exclude_none=not nulls)
    if isinstance(value, list | tuple):
        return [_dump(item, nulls) for item in cast("list[object]", value)]
    adapter = getattr(value, "__graphql_input__", None)
    return value if adapter is None else adapter()
