# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Decides whether a type can hold every value that a scalar or an enum may have.

A type that holds some of them would read one record and fail at the next.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, TypeAlias, cast, get_args, get_origin

from ..core.enums import OpenEnum
from ..core.scalars import CODECS, TimeOfDay
from ..schema.index import NamedType
from .annotations import AnnotationForm, can_project, is_record

_Value: TypeAlias = tuple[type[object], object]
"""A value and its type, since ``True`` equals ``1``."""

ANYTHING: tuple[object, ...] = (Any, object)

_PLAIN: tuple[object, ...] = (
    *(str, int, float, bool, bytes, date, datetime, time, Decimal, TimeOfDay),
    *(dict, list, tuple, set, frozenset),
)
"""Types that hold one kind of value each."""

_NAMED = 3
"""So many of the values that a type lacks are named."""


def holds_all(leaf: NamedType, member: object) -> bool:
    """True if one type holds every value; types that make themselves of it may.

    A timestamp fits a ``datetime``, although a word may stand for it: most fields of that
    type never hold one.
    """
    if member in ANYTHING:
        return True
    origin = get_origin(member)
    found = cast("object", origin or member)
    if origin is Literal or not isinstance(found, type):
        return origin is not Literal
    cls = cast("type[object]", found)
    if cls in fitting(leaf):
        return True
    if cls in _PLAIN or is_record(cls) or issubclass(cls, OpenEnum):
        return False
    if issubclass(cls, Enum):
        return any(
            "_missing_" in vars(each) for each in cls.__mro__ if each is not Enum
        )
    return hasattr(cls, "__get_pydantic_core_schema__") and not can_project(cls)


def lacks(leaf: NamedType, form: AnnotationForm) -> str:
    """The values that no member of a union holds, in words; empty when all are held."""
    if leaf.codec == "json":
        return "" if _holds_json(form) else "any JSON"
    known = _known(leaf)
    listed = {value for each in form.members for value in _listed(each)}
    missing = [repr(value) for kind, value in known if (kind, value) not in listed]
    if not known or len(missing) == len(known):
        return "its values"
    rest = len(missing) - _NAMED
    more = f" and {rest} more of its values" if rest > 0 else ""
    return ", ".join(missing[:_NAMED]) + more


def _known(leaf: NamedType) -> tuple[_Value, ...]:
    """The values of a leaf that has few."""
    if leaf.is_enum:
        return tuple((str, str(each.value)) for each in leaf.enum)
    return ((bool, True), (bool, False)) if leaf.codec == "bool" else ()


def _listed(member: object) -> Iterator[_Value]:
    """The values that a type lists."""
    if get_origin(member) is Literal:
        for each in cast("tuple[object, ...]", get_args(member)):
            yield from _value(each)
    elif isinstance(member, type) and issubclass(member, Enum):
        for one in member:
            yield from _value(one)


def _value(given: object) -> Iterator[_Value]:
    value = cast("object", given.value) if isinstance(given, Enum) else given
    yield (str if isinstance(value, str) else type(value)), value


def _holds_json(form: AnnotationForm) -> bool:
    """True if a union has text, numbers, booleans, objects and lists."""
    found = {get_origin(each) or each for each in form.members}
    kinds = {str, bool, dict} <= found and bool(found & {float, Decimal})
    return kinds and form.or_list


def fitting(leaf: NamedType) -> tuple[type[object], ...]:
    """The types of the package and the standard library that hold every value."""
    if leaf.is_enum:
        return leaf.enum, str
    if leaf.codec == "timestamp":
        return (datetime,)
    codec = CODECS[leaf.codec]
    return (*codec.types, *codec.also)
