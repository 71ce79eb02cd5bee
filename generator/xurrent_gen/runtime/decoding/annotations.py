"""Reads the fields of a user's class: pydantic model, dataclass, ``TypedDict``.

Markers of a field are in ``Annotated``, after its type.
"""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import (
    Annotated,
    Any,
    ClassVar,
    Protocol,
    TypeAlias,
    TypeGuard,
    TypeVar,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

import typing_extensions
from pydantic import BaseModel, BeforeValidator, PlainValidator, WrapValidator
from pydantic.dataclasses import rebuild_dataclass

from ..core.errors import SelectionError
from ..core.pydantic_parts import has_fields, is_complete, pydantic_fields
from ..schema.models import GraphQLModel


@dataclass(frozen=True, slots=True)
class At:
    """The path of a field's value: ``Annotated[str | None, At("site.name")]``.

    The path holds Python names, joined by dots. It starts at the record of the class.
    """

    path: str


class Arguments:
    """Arguments of a field, as ``select`` takes them: ``Arguments(first=5)``."""

    def __init__(self, **arguments: object) -> None:
        self.given: Mapping[str, object] = arguments


class First(Arguments):
    """Only the first records of a connection: ``Annotated[list[Card], First(5)]``."""

    def __init__(self, count: int, /) -> None:
        super().__init__(first=count)


class Last(Arguments):
    """Only the last records of a connection: ``Annotated[list[Card], Last(5)]``."""

    def __init__(self, count: int, /) -> None:
        super().__init__(last=count)


class DataclassInstance(Protocol):
    """An instance of a dataclass, for checkers: ``into(int)`` has to be a type error.

    The attribute is the only mark of a dataclass that all checkers know; nothing reads it.
    The protocol of typeshed has no module at run time, and is marked experimental.
    """

    __dataclass_fields__: ClassVar[dict[str, Any]]


Projectable: TypeAlias = BaseModel | DataclassInstance | Mapping[str, object]
"""Classes that ``into`` can make; a ``TypedDict`` is a mapping to checkers."""

_LISTS: tuple[object, ...] = (
    list,
    tuple,
    set,
    frozenset,
    Sequence,
    Collection,
    Iterable,
)
_VALIDATORS = (BeforeValidator, PlainValidator, WrapValidator)
_QUALIFIERS = (
    typing_extensions.Required,
    typing_extensions.NotRequired,
    typing_extensions.ReadOnly,
)


@dataclass(frozen=True, slots=True)
class Declared:
    """A field of a user's class."""

    name: str
    key: str
    """The key under which the class takes the value: an alias, or the name."""
    path: str
    form: AnnotationForm
    arguments: Mapping[str, object]
    """The arguments of the field at the end of the path."""


@dataclass(frozen=True, slots=True)
class AnnotationForm:
    """The parts of an annotation."""

    members: tuple[object, ...]
    """The types of a union without ``None``."""
    optional: bool
    item: AnnotationForm | None = None
    """The item of a list, which has no members."""
    converts: bool = False
    """True if a validator of the user runs first, so that the type may differ."""


def can_project(model: object) -> TypeGuard[type[object]]:
    """True if an object is a class whose fields can be read, perhaps with parameters."""
    origin = cast("object", get_origin(model) or model)
    if not isinstance(origin, type):
        return False
    cls = cast("type[object]", origin)
    is_model = issubclass(cls, BaseModel)
    return is_model or dataclasses.is_dataclass(cls) or is_typed_dict(cls)


def is_typed_dict(model: object) -> bool:
    """Return whether a class is a ``TypedDict``, of ``typing`` or its extensions."""
    return typing_extensions.is_typeddict(cast("Any", get_origin(model) or model))


def is_record(model: object) -> TypeGuard[type[GraphQLModel]]:
    """Return whether an object is a generated model."""
    return isinstance(model, type) and issubclass(model, GraphQLModel)


def declared_fields(model: type[object]) -> tuple[Declared, ...]:
    """The fields of a class. Raises ``SelectionError``."""
    try:
        if has_fields(model):
            return tuple(_of_model(cast("type[BaseModel]", model)))
        hints = _hints(model)
    except NameError as error:
        raise SelectionError(
            f"the annotations of {model.__name__} name {error.name!r}, which cannot be "
            f"found: import or define it, and {model.__name__}, at the top level of a "
            "module"
        ) from None
    origin = get_origin(model) or model
    if dataclasses.is_dataclass(origin):
        taken = [each.name for each in dataclasses.fields(origin) if each.init]
        hints = {name: hints[name] for name in taken}
    return tuple(_declared(name, name, hint) for name, hint in hints.items())


def _of_model(model: type[BaseModel]) -> Iterable[Declared]:
    """The fields of a pydantic model or pydantic dataclass."""
    if not is_complete(model):
        rebuild = getattr(model, "model_rebuild", None)
        rebuild() if rebuild else rebuild_dataclass(cast("Any", model))
    config = cast("Mapping[str, object]", getattr(model, "model_config", {}))
    by_name = config.get("populate_by_name") or config.get("validate_by_name")
    for name, field in pydantic_fields(model).items():
        key = field.validation_alias
        if key is None or by_name:
            key = name
        if not isinstance(key, str):
            raise SelectionError(
                f"{model.__name__}.{name}: only an alias that is a string can be read"
            )
        yield _declared(name, key, field.annotation, field.metadata)


def _hints(model: type[object]) -> dict[str, object]:
    origin = get_origin(model) or model
    hints = get_type_hints(origin, include_extras=True)
    filling = dict(zip(_variables(origin), get_args(model), strict=False))
    return {name: _filled(hint, filling) for name, hint in hints.items()}


def _filled(hint: Any, filling: Mapping[object, object]) -> object:
    """Replace the type variables of an annotation."""
    if isinstance(hint, TypeVar):
        return filling.get(hint, hint)
    variables = _variables(hint)
    if not variables or get_origin(hint) is None:
        return hint
    return hint[tuple(filling.get(each, each) for each in variables)]


def _variables(hint: object) -> tuple[object, ...]:
    return cast("tuple[object, ...]", getattr(hint, "__parameters__", None) or ())


def _declared(
    name: str, key: str, annotation: object, metadata: Sequence[object] = ()
) -> Declared:
    plain, extras = _unwrapped(annotation)
    extras += metadata
    form = _form(plain)
    members = [each for each in get_args(plain) if each is not type(None)]
    if _is_union(plain) and len(members) == 1:
        # An alias with a marker is often made optional.
        plain, more = _unwrapped(members[0])
        extras += more
    if lost := [marker for each in get_args(plain) for marker in _markers(each)]:
        marker = type(lost[0]).__name__
        raise SelectionError(
            f"{name}: {marker}(...) stands inside of the type, where it says nothing: "
            f"write Annotated[..., {marker}(...)] around the whole of it"
        )
    path, arguments = name, dict[str, object]()
    _refuse_foreign(name, extras)
    for each in extras:
        if isinstance(each, At):
            path = each.path
        elif isinstance(each, Arguments):
            arguments |= each.given
        elif isinstance(each, _VALIDATORS):
            form = replace(form, converts=True)
    return Declared(name, key, path, form, arguments)


def _refuse_foreign(name: str, extras: Iterable[object]) -> None:
    """Refuse a marker of another generated package, which would have no effect here."""
    ours = {type(each).__name__ for each in extras if isinstance(each, At | Arguments)}
    for kind in map(type, extras):
        package, inside, _ = kind.__module__.partition("._runtime.decoding.annotations")
        if inside and kind.__name__ not in ours:
            marker, own = kind.__name__, __name__.partition("._runtime.")[0]
            raise SelectionError(
                f"{name}: {own} does not read {package}.{marker}(...): give {own}."
                f"{marker}(...), or both, where both packages use the class"
            )


def _markers(annotation: object) -> Iterator[At | Arguments]:
    """The markers of a field that an annotation holds at any depth."""
    plain, extras = _unwrapped(annotation)
    yield from (each for each in extras if isinstance(each, At | Arguments))
    for each in get_args(plain):
        yield from _markers(each)


def _is_union(annotation: object) -> bool:
    return get_origin(annotation) in (Union, types.UnionType)


def _unwrapped(annotation: object) -> tuple[object, list[object]]:
    """Return a type without ``Annotated`` and the like, and its metadata."""
    extras: list[object] = []
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation, *more = get_args(annotation)
            extras += more
        elif origin in _QUALIFIERS:
            (annotation,) = get_args(annotation)
        elif type(alias := origin or annotation).__name__ == "TypeAliasType":
            filling = dict(zip(_variables(alias), get_args(annotation), strict=False))
            annotation = _filled(cast("Any", alias).__value__, filling)
        elif hasattr(annotation, "__supertype__"):
            annotation = cast("Any", annotation).__supertype__
        else:
            return annotation, extras


def _form(annotation: object) -> AnnotationForm:
    annotation, extras = _unwrapped(annotation)
    converts = any(isinstance(each, _VALIDATORS) for each in extras)
    origin, arguments = get_origin(annotation) or annotation, get_args(annotation)
    if _is_union(annotation):
        forms = [_form(each) for each in arguments]
        items = [form.item for form in forms if form.item is not None]
        members = tuple(member for form in forms for member in form.members)
        optional = any(form.optional for form in forms)
        converts = converts or any(form.converts for form in forms)
        if items and not members:
            return AnnotationForm((), optional, items[0], converts)
        members += (list,) if items else ()
        return AnnotationForm(members, optional, converts=converts)
    if annotation is None or annotation is type(None):
        return AnnotationForm((), True)
    if annotation is Any or annotation is object:
        return AnnotationForm((annotation,), True, converts=converts)
    arguments = arguments or (Any, ...)
    # A tuple of a fixed length cannot hold any number of values.
    if origin in _LISTS and (origin is not tuple or arguments[1:] == (...,)):
        return AnnotationForm((), False, _form(arguments[0]), converts)
    return AnnotationForm((annotation,), False, converts=converts)


def readable(annotation: Any) -> Any:
    """Replace each ``TypedDict`` by one that pydantic reads on every version of Python.

    All of its keys are optional, since the required ones were checked before.
    """
    if is_typed_dict(annotation):
        hints = {n: readable(hint) for n, hint in _hints(annotation).items()}
        functional = cast("Any", typing_extensions.TypedDict)
        return functional(annotation.__name__, hints, total=False)
    if get_origin(annotation) in _QUALIFIERS:  # pydantic warns of ReadOnly
        return readable(*get_args(annotation))
    arguments = list(get_args(annotation))
    inner = list(map(readable, arguments))
    if inner == arguments:
        return annotation
    origin: Any = Union if _is_union(annotation) else get_origin(annotation)
    return origin[tuple(inner) if len(inner) > 1 else inner[0]]
