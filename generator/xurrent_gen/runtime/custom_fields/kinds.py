"""The kinds of values that custom fields hold: how each is read, and how it is given."""

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
"""``1e999999999`` is a short number in JSON and takes all memory as an ``int``."""


class RecordId(TextType, Generic[R_co]):
    """The node id of a record, as a suggest holds it; its type is known to checkers."""

    __slots__ = ()


class Options(OpenEnum):
    """The options of a select: open, since forms change and scripts add to them."""

    __labels__: dict[str, str]
    """The labels that users see, by value."""

    @property
    def label(self) -> str:
        """The label that users see of the option; of an unknown one its value."""
        return self.__labels__.get(self.value, self.value)

    @classmethod
    def labelled(cls, label: str, /) -> Self:
        """The option that users see as ``label``; raises ``ValueError``."""
        for value, each in cls.__labels__.items():
            if each == label:
                return cls(value)
        known = ", ".join(map(repr, cls.__labels__.values()))
        raise ValueError(f"{cls.__name__} has no label {label!r}; it has {known}")


def codec(kind: str | type[Options]) -> str:
    """The codec of a kind's values; records and options are strings."""
    return _CODECS.get(kind, kind) if isinstance(kind, str) else "str"


def read(kind: str | type[Options], value: JSONValue) -> object:
    """The value of one kind; raises ``ValueError`` for JSON that is no such value."""
    if not isinstance(kind, str):
        return kind(_text(value))
    return _READERS[kind](value)


def write(kind: str | type[Options], value: object, path: str) -> object:
    """The JSON for a value of a kind; raises what its writer raises."""
    if value is None:
        return None
    if not isinstance(kind, str):
        return enum_text(kind, value, path)
    if kind in ("json", "datetime", "record"):
        return encode(value, path)
    return CODECS[codec(kind)].write(value)


def _coded(name: str) -> Callable[[JSONValue], object]:
    # Numbers are known to come as strings, too, which the codec takes.
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
