# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The kinds of custom fields: the reader and the writer of their values."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Generic, Self, TypeVar, cast

from ..core.enums import OpenEnum
from ..core.pydantic_parts import TextType
from ..core.scalars import CODECS, JSONValue, validator_of
from ..schema.serialize import enum_text
from .given import encode

R_co = TypeVar("R_co", covariant=True)

_MOST_DIGITS = 4300
"""Maximum digits of a number: as an ``int``, ``1e999999999`` would fill the memory."""


class RecordId(TextType, Generic[R_co]):
    """The node id of a record in a suggest, typed by the record for checkers."""

    __slots__ = ()


class Options(OpenEnum):
    """The options of a select, an open enum: forms change, and scripts add to them."""

    __labels__: dict[str, str]
    """The labels that users see, by value."""

    @property
    def label(self) -> str:
        """The label of the option that users see; for an unknown option, its value."""
        return self.__labels__.get(self.value, self.value)

    @classmethod
    def labelled(cls, label: str, /) -> Self:
        """Return the only option with this label; raises ``ValueError``."""
        found = [value for value, each in cls.__labels__.items() if each == label]
        if len(found) == 1:
            return cls(found[0])
        if found:
            values = ", ".join(map(repr, found))
            raise ValueError(f"{cls.__name__} has several options {label!r}: {values}")
        known = ", ".join(map(repr, cls.__labels__.values()))
        raise ValueError(f"{cls.__name__} has no label {label!r}; it has {known}")


def codec(kind: str | type[Options]) -> str:
    """The codec of a kind's values; records and options are strings."""
    return _CODECS.get(kind, kind) if isinstance(kind, str) else "str"


def read(kind: str | type[Options], value: JSONValue) -> object:
    """Read a value of one kind; raises ``ValueError`` for other JSON."""
    if not isinstance(kind, str):
        return kind(_text(value))
    return _READERS[kind](value)


def write(kind: str | type[Options], value: object, path: str) -> object:
    """Write a value of one kind as JSON; raises the errors of its writer."""
    if value is None:
        return None
    if not isinstance(kind, str):
        return enum_text(kind, value, path)
    if kind in ("json", "datetime", "record"):
        return encode(value, path)
    return CODECS[codec(kind)].write(value)


def _coded(name: str) -> Callable[[JSONValue], object]:
    # Servers also send numbers as strings, which the codec accepts.
    return validator_of(name).validate_python


def _text(value: JSONValue) -> str:
    if not isinstance(value, str):
        raise ValueError("expected a string")
    return value


def _int(value: JSONValue) -> int:
    number = cast("Decimal", _coded("decimal")(value))
    if number.adjusted() > _MOST_DIGITS or number != number.to_integral_value():
        raise ValueError("expected a whole number")
    return int(number)


_READERS: Mapping[str, Callable[[JSONValue], object]] = {
    "text": _text,
    "int": _int,
    "decimal": _coded("decimal"),
    "flag": _coded("bool"),
    "date": _coded("date"),
    "datetime": _coded("datetime"),
    "time": _coded("time"),
    "record": lambda value: RecordId[object](_coded("id")(value)),
    "json": lambda value: value,
}
_CODECS = {"text": "str", "flag": "bool", "record": "str"}
