"""Values of cells: conversion between Python and files.

Values that the server would misread are refused.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Final, Self, cast

from ..core.errors import MalformedResponseError
from ..core.json_text import JSON, decode_json
from ..core.pydantic_parts import TextType
from ..core.scalars import CODECS, SpecialTimestamp, TimeOfDay, exact_decimal
from ..tables.csv_file import PROTECTIVE
from .columns import Column

_WORDS: Final = frozenset(SpecialTimestamp)


class Reference(TextType):
    """The key of a record in a cell, with its account if that is another one.

    ``Reference.of("Widget North America", "wna")`` is ``"Widget North America @wna"``.
    """

    __slots__ = ()

    @classmethod
    def of(cls, key: str, account: str) -> Self:
        """Return the reference to a record of another account."""
        return cls(f"{key} @{account}")

    @property
    def key(self) -> str:
        """The name, email, label, reference or ID of the record."""
        return self.rpartition(" @")[0] if self.account else str(self)

    @property
    def account(self) -> str | None:
        """The account id of a foreign record."""
        _, at, account = self.rpartition(" @")
        return account if at and re.fullmatch(r"[\w.-]+", account) else None


class Unfit(Exception):
    """The value does not fit its cell; the message says which values do."""


def is_true(text: str) -> bool:
    """Return whether the server reads a cell as true."""
    return text.strip().lower() in {"1", "t", "y", "true", "yes", "on"}


def _duration(text: str) -> timedelta:
    match = re.fullmatch(r"(-?)([0-9]+)(?::([0-5][0-9]))?", text)
    if match is None:
        raise ValueError
    sign, first, minutes = match.groups()
    length = int(first) if minutes is None else int(first) * 60 + int(minutes)
    return timedelta(minutes=-length if sign else length)


def _zoneless(text: str) -> datetime:
    day, at_end, rest = text.partition("T24:00")
    moment = datetime.fromisoformat(day + ("T00:00" if at_end else ""))
    if rest or moment.tzinfo is not None:
        raise ValueError
    return moment + timedelta(days=1) if at_end else moment


def _timestamp(text: str) -> datetime | SpecialTimestamp:
    if text in _WORDS:
        return SpecialTimestamp(text)
    moment = datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError
    return moment


def _custom_fields(text: str) -> dict[str, JSON]:
    try:
        pairs = cast("Any", decode_json(text.encode()))
        return {pair["id"]: pair.get("value") for pair in pairs}
    except (MalformedResponseError, TypeError, LookupError):
        raise ValueError from None


def _lines(text: str) -> list[str]:
    lines = text.replace("\r\n", "\n").split("\n")
    return [line for line in lines if line.strip()]


def _references(text: str) -> list[str]:
    return [Reference(line) for line in _lines(text)]


def _write_moment(value: datetime) -> str:
    if value.tzinfo is not None:
        return value.isoformat(timespec="seconds")
    whole = not value.second and not value.microsecond
    return value.isoformat(timespec="minutes" if whole else "auto")


def _write_time(value: time | TimeOfDay) -> str:
    return str(TimeOfDay(value.hour, value.minute, value.second))


def _write_duration(value: timedelta) -> str:
    minutes, rest = divmod(value, timedelta(minutes=1))
    return str(value if rest else minutes)


def _exact(value: object) -> object:
    """Convert a decimal as mutations do: to a string if a double would lose a digit."""
    written = CODECS["decimal"].write(value)
    return float(written) if isinstance(written, Decimal) else written


def _write_custom_fields(value: Mapping[object, object]) -> str:
    pairs = [{"id": str(name), "value": item} for name, item in value.items()]
    try:
        return json.dumps(pairs, ensure_ascii=False, allow_nan=False, default=_exact)
    except (TypeError, ValueError):
        raise Unfit("custom fields whose values are JSON") from None


def _write_lines(value: Iterable[object]) -> str:
    lines = [item.value if isinstance(item, Enum) else item for item in value]
    texts = [line for line in lines if isinstance(line, str) and line.strip()]
    if len(texts) < len(lines) or any(re.search(r"[\r\n]", text) for text in texts):
        raise Unfit("a list of strings without empty items and line breaks")
    return "\n".join(texts)


_WRITERS: Final[dict[type[Any], Callable[[Any], str]]] = {
    bool: lambda value: "TRUE" if value else "FALSE",
    datetime: _write_moment,
    date: date.isoformat,
    time: _write_time,
    TimeOfDay: _write_time,
    timedelta: _write_duration,
    int: str,
    float: lambda value: format(Decimal(float.__repr__(value)), "f"),
    Decimal: lambda value: format(value, "f"),
    Mapping: _write_custom_fields,
    Iterable: _write_lines,
}
"""Writers by type: the first match is used. The string must match the pattern."""


@dataclass(frozen=True, slots=True)
class _Kind:
    """A kind of cells."""

    read: Callable[[str], object] = str
    takes: tuple[type[Any], ...] = (int,)
    """The accepted types of values, besides strings."""
    pattern: str = ""
    """A regular expression that strings must match."""
    accepts: str = "a whole number or a string, or None for nothing"
    """The values that the cell accepts, for messages."""
    longest: int = 0
    """Maximum bytes, if there is one."""


_DAY: Final = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
_HOUR: Final = r"([01]\d|2[0-3]):[0-5]\d"
_ZONE: Final = r"(Z|[+-]\d\d:?\d\d)"
_BOOLEAN: Final = r"(?i:1|t|y|true|yes|on|0|f|n|false|no|off)"
_EMAIL: Final = r"[^@\s]+@[^@\s]+"
_ID: Final = _Kind(pattern=r"\d+", accepts="the number of a record")
_LINES: Final = _Kind(_lines, (Iterable,), accepts="a list of strings")
_TEXT: Final = _Kind()
_DURATION: Final = _Kind(
    _duration,
    (int, timedelta),
    r"-?\d+(:[0-5]\d)?",
    "whole minutes, or hours:minutes",
)
_KINDS: Final = {
    "integer": _Kind(int, pattern=r"-?\d+", accepts="a whole number"),
    "id": _ID,
    "id_of": _ID,
    "boolean": _Kind(
        is_true,
        (bool,),
        _BOOLEAN,
        accepts="True or False: the server takes any other word for false",
    ),
    "decimal": _Kind(
        exact_decimal,
        (int, float, Decimal),
        r"-?\d+(\.\d+)?",
        accepts="a finite number with a dot and no thousands separator",
    ),
    "date": _Kind(
        date.fromisoformat, (date,), _DAY, accepts="a date such as 2026-01-31"
    ),
    "timestamp": _Kind(
        _timestamp,
        (datetime,),
        rf"{_DAY}T{_HOUR}:[0-5]\d{_ZONE}|{'|'.join(sorted(_WORDS))}",
        accepts="a time with seconds and zone: use datetime(..., tzinfo=timezone.utc)",
    ),
    "datetime": _Kind(
        _zoneless,
        (datetime,),
        rf"{_DAY}T({_HOUR}|24:00)",
        accepts="a date and time in whole minutes, without zone",
    ),
    "time_of_day": _Kind(
        TimeOfDay.parse,
        (time, TimeOfDay),
        rf"{_HOUR}|24:00",
        accepts="a time of day in whole minutes, such as 17:30",
    ),
    "duration_min": _DURATION,
    "duration_hm": _DURATION,
    "custom_fields_json": _Kind(
        _custom_fields,
        (Mapping,),
        accepts='a mapping of custom fields by id; in a string [{"id": "rack", "value": 1}]',
    ),
    "lines": _LINES,
    "links": _LINES,
    "urls": _LINES,
    "refs": _Kind(_references, (Iterable,), accepts="a list of strings"),
    "ref": _Kind(Reference, pattern=".+", accepts="the key of one record"),
    "email": _Kind(pattern=_EMAIL, accepts="an email address"),
    "country": _Kind(
        pattern="[A-Z]{2}", accepts="a country code of two capital letters"
    ),
    "enum": _Kind(
        pattern="[a-z0-9_]+",
        accepts="the id of a value, such as in_progress: not its label",
    ),
    "enum:language": _TEXT,
    "source": _Kind(pattern=".{1,30}", accepts="a string of at most 30 characters"),
    "source_id": _Kind(
        pattern=".{1,128}", accepts="a string of at most 128 characters"
    ),
    "text": _Kind(longest=65_536),
    "unknown": _Kind(takes=(), accepts="a string, a number, a date or a list"),
}
_KEYS: Final = {
    "primary email": (rf"{_EMAIL}( @\S+)?", "a person's primary email"),
    "id": (r"\d+( @\S+)?", "the number of a record"),
}
"""Patterns of the keys of records."""


@cache
def _kind(text: str) -> _Kind:
    """Return the kind of a column, such as ``ref:person by primary email``."""
    kind = _KINDS.get(text) or _KINDS.get(text.partition(":")[0], _TEXT)
    pattern, accepts = _KEYS.get(
        text.partition(" by ")[2], (kind.pattern, kind.accepts)
    )
    return replace(kind, pattern=pattern, accepts=accepts)


def _normal(column: Column, kind: _Kind, text: str) -> str:
    """Normalize a cell as the server does: no blanks around keys, and ``TRUE``."""
    if not (kind.pattern or column.key or column.refers_to):
        return text
    lines = text.split("\n") if column.is_list else [text]
    text = "\n".join(map(str.strip, lines))
    is_flag = kind.read is is_true and re.fullmatch(kind.pattern, text, re.ASCII)
    return str(is_true(text)).upper() if is_flag else text


def reader(column: Column | None) -> Callable[[str], object]:
    """Return a function that reads a cell's value; it raises ``ValueError``.

    An empty cell is an empty list in a column of lists, else ``None``; cells of unknown
    columns are strings.
    """
    read = _kind(column.kind).read if column else str
    if column and column.is_list:
        return read
    return lambda text: read(text) if text else None


def cell_of(column: Column, value: object) -> str:
    """Write a cell; ``None`` is the empty cell, which clears. Raises ``Unfit``."""
    if isinstance(value, Enum):
        value = cast("object", value.value)
    if value is None:
        return ""
    kind = _kind(column.kind)
    if not isinstance(value, str):
        of_type = next((each for each in _WRITERS if isinstance(value, each)), object)
        if column.kind == "unknown":
            kind = next((k for k in _KINDS.values() if of_type in k.takes), kind)
        if of_type not in kind.takes:
            raise Unfit(kind.accepts)
        value = _WRITERS[of_type](value)
    value = PROTECTIVE.sub("", value)  # from an export, by way of another program
    text = _normal(column, kind, value.replace("\r\n", "\n").replace("\r", "\n"))
    if "\0" in text or (not text.isascii() and re.search(r"[\ud800-\udfff]", text)):
        raise Unfit("a string without NUL and without halves of surrogate pairs")
    if text.strip():
        for line in text.split("\n") if column.is_list else (text,):
            if kind.pattern and not re.fullmatch(kind.pattern, line, re.ASCII):
                raise Unfit(kind.accepts)
        if kind.longest and len(text.encode()) > kind.longest:
            raise Unfit(f"a string of at most {kind.longest} bytes")
        try:
            kind.read(text)  # 2026-02-30 matches the pattern of dates
        except ValueError:
            raise Unfit(kind.accepts) from None
    return text
