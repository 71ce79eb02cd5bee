"""Decides whether a type can hold every value that a scalar or an enum may have.

A type that holds some of them would read one record and fail at the next.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from decimal import Decimal
from enum import Enum
from typing import Any, Literal, cast, get_args, get_origin

from ..core.enums import OpenEnum
from ..core.scalars import CODECS, TimeOfDay
from ..schema.index import NamedType
from .annotations import AnnotationForm, can_project

ANYTHING: tuple[object, ...] = (Any, object)
_NAMED = 3
"""So many of the values that a type lacks are named."""


def lacks(leaf: NamedType, form: AnnotationForm) -> str:
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
    if member in ANYTHING or not isinstance(origin, type):
        return origin is not Literal
    found = cast("type[object]", origin)
    if found in fitting(leaf):
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


def fitting(leaf: NamedType) -> tuple[type[object], ...]:
    """The types of the package and the standard library that hold every value."""
    if leaf.is_enum:
        return leaf.enum, str
    if leaf.codec == "timestamp":
        return (datetime,)
    codec = CODECS[leaf.codec]
    return (*codec.types, *codec.also)
