# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Python values as the text of import cells, refused where the server would misread them."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any, Final, cast

from ..core.scalars import TimeOfDay
from .cells import FALSE, TRUE
from .columns import Column

_DAY: Final = r"\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])"
_MINUTE: Final = r"(([01]\d|2[0-3]):[0-5]\d|24:00)"
_ACCOUNT: Final = r"( @\S+)?"
_DURATION: Final = (r"-?\d+(:[0-5]\d)?", "minutes, or hours:minutes")
_FORMS: Final = {
    "id": (r"\d+", "the number of a record"),
    "id_of": (r"\d+", "the number of a record"),
    "integer": (r"-?\d+", "a whole number"),
    "decimal": (r"-?\d+(\.\d+)?", "a number with a dot and no thousands separator"),
    "date": (_DAY, "a date such as 2026-01-31"),
    "datetime": (rf"{_DAY}T{_MINUTE}", "a date and time without zone or seconds"),
    "timestamp": (
        rf"{_DAY}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(Z|[+-]\d\d:?\d\d)",
        "a moment with seconds and zone: use datetime(..., tzinfo=timezone.utc)",
    ),
    "time_of_day": (_MINUTE, "a time such as 17:30"),
    "duration_min": _DURATION,
    "duration_hm": _DURATION,
    "email": (r"[^@\s]+@[^@\s]+", "an email address"),
    "country": (r"[A-Z]{2}", "a country code of two capital letters"),
    "enum": (r"[a-z0-9_]+", "the id of a value, such as in_progress: not its label"),
}
_KEYS: Final = {
    "primary email": (rf"[^@\s]+@[^@\s]+{_ACCOUNT}", "a person's primary email"),
    "id": (rf"\d+{_ACCOUNT}", "the number of a record"),
}
_LONGEST: Final = {"source": 30, "source_id": 128, "text": 65_536}


class Unfit(Exception):
    """A value that cannot stand in its cell; says what could."""


def cell_of(column: Column, value: object) -> str:
    """The text of a cell; ``None`` is the empty cell, which clears. Raises ``Unfit``."""
    if isinstance(value, Enum):
        value = value.value
    if value is None:
        return ""
    kind = column.kind.partition(":")[0]
    text = value if isinstance(value, str) else _written(kind, column, value)
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text or (not text.isascii() and _is_broken(text)):
        raise Unfit("text without NUL and without halves of surrogate pairs")
    if text.strip():
        for line in text.split("\n") if column.is_list else (text,):
            _check(kind, column, line)
        longest = _LONGEST.get(kind)
        if longest is not None and len(text.encode()) > longest:
            raise Unfit(f"text of at most {longest} bytes")
    return text


def _is_broken(text: str) -> bool:
    return any("\ud800" <= char <= "\udfff" for char in text)


def _check(kind: str, column: Column, text: str) -> None:
    if kind == "boolean":
        if text.strip().lower() not in TRUE | FALSE:
            raise Unfit("True or False: the server takes any other word for false")
        return
    form = _FORMS.get(kind)
    if kind in {"ref", "refs"}:
        form = _KEYS.get(column.kind.rpartition(" by ")[2])
    elif column.kind == "enum:language":
        form = None
    elif kind == "custom_fields_json":
        try:
            given = cast("object", json.loads(text))
        except ValueError:
            given = None
        if not isinstance(given, list):
            raise Unfit("a mapping of custom fields by id")
    if form is not None and not re.fullmatch(form[0], text, re.ASCII):
        raise Unfit(form[1])


def _boolean(value: object) -> str:
    if not isinstance(value, bool):
        raise Unfit("True or False")
    return "TRUE" if value else "FALSE"


def _number(value: object) -> str:
    if isinstance(value, float) and math.isfinite(value):
        value = Decimal(repr(value))
    if isinstance(value, bool) or not isinstance(value, int | Decimal):
        raise Unfit("a finite number")
    return format(Decimal(value), "f")


def _whole(value: object) -> str:
    if isinstance(value, bool) or not isinstance(value, int):
        raise Unfit("a whole number, or None for nothing")
    return str(value)


def _date(value: object) -> str:
    if isinstance(value, datetime) or not isinstance(value, date):
        raise Unfit("a date")
    return value.isoformat()


def _zoneless(value: object) -> str:
    if not isinstance(value, datetime) or value.tzinfo is not None:
        raise Unfit("a datetime without zone")
    if value.second or value.microsecond:
        raise Unfit("a datetime in whole minutes")
    return value.strftime("%Y-%m-%dT%H:%M")


def _moment(value: object) -> str:
    if not isinstance(value, datetime) or value.tzinfo is None:
        raise Unfit(_FORMS["timestamp"][1])
    return value.isoformat(timespec="seconds")


def _time(value: object) -> str:
    if not isinstance(value, time | TimeOfDay) or value.second:
        raise Unfit("a time of day in whole minutes")
    return f"{value.hour:02}:{value.minute:02}"


def _duration(value: object) -> str:
    if isinstance(value, timedelta):
        minutes, rest = divmod(value, timedelta(minutes=1))
        if rest:
            raise Unfit("a duration in whole minutes")
        return str(minutes)
    return _whole(value)


def _lines(value: object) -> str:
    if not isinstance(value, Iterable) or isinstance(value, Mapping):
        raise Unfit("a list of text")
    lines: list[str] = []
    for item in cast("Iterable[object]", value):
        line = item.value if isinstance(item, Enum) else item
        if not isinstance(line, str) or not line.strip() or "\n" in line:
            raise Unfit("a list of text without empty items and line breaks")
        lines.append(line)
    return "\n".join(lines)


def _custom_fields(value: object) -> str:
    if not isinstance(value, Mapping):
        raise Unfit("a mapping of custom fields by id")
    fields = cast("Mapping[object, object]", value)
    pairs = [{"id": str(name), "value": item} for name, item in fields.items()]
    try:
        return json.dumps(pairs, ensure_ascii=False, allow_nan=False)
    except (TypeError, ValueError):
        raise Unfit("custom fields whose values are JSON") from None


_WRITERS: Final[dict[str, Callable[[object], str]]] = {
    "boolean": _boolean,
    "decimal": _number,
    "date": _date,
    "datetime": _zoneless,
    "timestamp": _moment,
    "time_of_day": _time,
    "duration_min": _duration,
    "duration_hm": _duration,
    "custom_fields_json": _custom_fields,
}
_BY_TYPE: Final[tuple[tuple[type, Callable[[object], str]], ...]] = (
    (bool, _boolean),
    (datetime, _moment),
    (date, _date),
    (time, _time),
    (TimeOfDay, _time),
    (timedelta, _duration),
    (int, _whole),
    (float, _number),
    (Decimal, _number),
    (Mapping, _custom_fields),
    (Iterable, _lines),
)


def _written(kind: str, column: Column, value: object) -> str:
    if kind == "unknown":
        for given, write in _BY_TYPE:
            if isinstance(value, given):
                return write(cast("Any", value))
        raise Unfit("text, a number, a date or a list")
    if column.is_list:
        return _lines(value)
    return _WRITERS.get(kind, _whole)(value)
