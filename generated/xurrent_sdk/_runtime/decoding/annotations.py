# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Reads what a user's class declares: a pydantic model, a dataclass or a ``TypedDict``."""

from __future__ import annotations

import dataclasses
import types
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import (
    Annotated,
    Any,
    ClassVar,
    Protocol,
    TypeAlias,
    TypeGuard,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

import typing_extensions
from pydantic import BaseModel

from ..core.errors import SelectionError
from ..core.frozen import frozen, replaced
from ..core.pydantic_parts import has_fields, is_complete, pydantic_fields
from ..schema.models import GraphQLModel


class DataclassInstance(Protocol):
    """An instance of some dataclass."""

    __dataclass_fields__: ClassVar[dict[str, Any]]


Projectable: TypeAlias = BaseModel | DataclassInstance | Mapping[str, object]
"""What ``into`` can make; a ``TypedDict`` is a mapping to checkers."""

_LISTS: tuple[object, ...] = (
    list,
    tuple,
    set,
    frozenset,
    Sequence,
    Collection,
    Iterable,
)
_VALIDATORS = frozenset({"BeforeValidator", "PlainValidator", "WrapValidator"})


@frozen
class Path:
    """Takes a field from another place: ``Annotated[str | None, Path("site.name")]``.

    The text holds Python names, joined by dots, from the record that the class is for.
    """

    text: str


@frozen
class Declared:
    """A field of a user's class."""

    name: str
    key: str
    """The key under which the class takes the value: an alias, or the name."""
    path: str
    form: Form


@frozen
class Form:
    """What an annotation says."""

    members: tuple[object, ...]
    """The types that remain when ``None`` is taken out of a union."""
    optional: bool
    item: Form | None = None
    """Of a list, and then there are no members."""
    origin: object = list
    """Of a list."""
    converts: bool = False
    """Whether a validator of the user stands before the type, so that it may differ."""
    or_list: bool = False
    """True if a list fits as well as the members do."""


def can_project(model: object) -> TypeGuard[type[object]]:
    """Whether an object is a class whose fields can be read."""
    if not isinstance(model, type):
        return False
    cls = cast("type[object]", model)
    is_model = issubclass(cls, BaseModel)
    return is_model or dataclasses.is_dataclass(cls) or is_typed_dict(cls)


def is_typed_dict(model: object) -> bool:
    """Whether a class is a ``TypedDict``, of ``typing`` or of ``typing_extensions``."""
    return typing_extensions.is_typeddict(cast("Any", model))


def is_record(model: object) -> TypeGuard[type[GraphQLModel]]:
    """Whether an object is a generated model."""
    return isinstance(model, type) and issubclass(model, GraphQLModel)


def declared_fields(model: type[object]) -> tuple[Declared, ...]:
    """The fields of a class. Raises ``SelectionError``."""
    if has_fields(model):
        return tuple(_of_model(cast("type[BaseModel]", model)))
    hints = _hints(model)
    if not dataclasses.is_dataclass(model):
        return tuple(_declared(name, name, hint, ()) for name, hint in hints.items())
    return tuple(
        _declared(each.name, each.name, hints[each.name], ())
        for each in dataclasses.fields(model)
        if each.init
    )


def _of_model(model: type[BaseModel]) -> Iterable[Declared]:
    """The fields of a pydantic model or pydantic dataclass."""
    rebuild = getattr(model, "model_rebuild", None)
    if not is_complete(model) and rebuild is not None:
        rebuild(raise_errors=False)
    if not is_complete(model):
        raise SelectionError(_unresolved(model))
    config = cast("Mapping[str, object]", getattr(model, "model_config", {}))
    by_name = config.get("populate_by_name") or config.get("validate_by_name")
    for name, field in pydantic_fields(model).items():
        key = field.validation_alias
        if key is None or by_name:
            key = name
        if not isinstance(key, str):
            raise SelectionError(
                f"{model.__name__}.{name}: only an alias that is plain text can be read"
            )
        yield _declared(name, key, field.annotation, field.metadata)


def _hints(model: type[object]) -> dict[str, object]:
    try:
        return get_type_hints(model, include_extras=True)
    except NameError:
        raise SelectionError(_unresolved(model)) from None


def _unresolved(model: type[object]) -> str:
    return (
        f"the annotations of {model.__name__} name something that cannot be found: "
        "define the class and the classes it names at the top level of a module"
    )


def _declared(
    name: str, key: str, annotation: object, metadata: Sequence[object]
) -> Declared:
    plain, extras = _unwrapped(annotation)
    extras = [*extras, *metadata]
    found = [each for each in extras if isinstance(each, Path)]
    path = found[0].text if found else name
    form = _form(plain)
    if any(map(_is_validator, extras)):
        form = replaced(form, converts=True)
    return Declared(name, key, path, form)


def _is_validator(extra: object) -> bool:
    return type(extra).__name__ in _VALIDATORS


def _unwrapped(annotation: object) -> tuple[object, list[object]]:
    """A type without ``Annotated``, ``Required`` and aliases, and its metadata."""
    extras: list[object] = []
    while True:
        origin = get_origin(annotation)
        if origin is Annotated:
            annotation, *more = get_args(annotation)
            extras += more
        elif origin in _QUALIFIERS:
            (annotation,) = get_args(annotation)
        elif type(annotation).__name__ == "TypeAliasType":
            annotation = cast("Any", annotation).__value__
        elif hasattr(annotation, "__supertype__"):
            annotation = cast("Any", annotation).__supertype__
        else:
            return annotation, extras


_QUALIFIERS = (
    typing_extensions.Required,
    typing_extensions.NotRequired,
    typing_extensions.ReadOnly,
)


def _form(annotation: object) -> Form:
    annotation, extras = _unwrapped(annotation)
    converts = any(map(_is_validator, extras))
    origin = get_origin(annotation)
    if origin is Union or origin is types.UnionType:
        forms = [_form(each) for each in get_args(annotation)]
        lists = [form for form in forms if form.item is not None]
        members = tuple(member for form in forms for member in form.members)
        optional = any(form.optional for form in forms)
        converts = converts or any(form.converts for form in forms)
        if lists and not members:
            return Form((), optional, lists[0].item, lists[0].origin, converts)
        return Form(members, optional, converts=converts, or_list=bool(lists))
    if annotation is None or annotation is type(None):
        return Form((), True)
    if annotation is Any or annotation is object:
        return Form((annotation,), True, converts=converts)
    if origin in _LISTS:
        arguments = get_args(annotation)
        if origin is tuple and arguments[1:] != (...,):
            # A tuple of a fixed length cannot hold any number of values.
            return Form((annotation,), False, converts=converts)
        return Form((), False, _form(arguments[0]), origin, converts)
    if annotation in _LISTS:
        return Form((), False, Form((Any,), True), annotation, converts)
    return Form((annotation,), False, converts=converts)


def with_readable_dicts(
    model: type[object], nested: Mapping[str, object], without: Collection[str] = ()
) -> object:
    """A ``TypedDict`` that pydantic reads on every Python, with other nested classes.

    ``nested`` gives the annotations of fields whose own have to be replaced, ``without``
    the fields that are left out.
    """
    hints = {n: h for n, h in _hints(model).items() if n not in without} | {**nested}
    for name, hint in hints.items():
        while get_origin(hint) in _QUALIFIERS:
            (hint,) = get_args(hint)
        hints[name] = hint
    functional = cast("Any", typing_extensions.TypedDict)
    return cast("object", functional(model.__name__, hints))
