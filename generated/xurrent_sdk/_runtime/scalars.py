"""Scalars: how values cross the wire and which Python types carry them.

Each codec has a core schema for reading and a function for writing. Decimals are exact:
JSON numbers are read through :func:`loads_exact` where a selection holds one, because the
fast parser reads numbers as doubles.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, ClassVar, Self, TypeAlias, cast

from pydantic_core import SchemaSerializer, core_schema

from .jsontext import JSON

if TYPE_CHECKING:
    from pydantic_core import CoreSchema

JSONValue: TypeAlias = JSON
"""Any JSON value."""


class SpecialTimestamp(StrEnum):
    """The words that stand in a target field in place of a point in time."""

    BEST_EFFORT = "best_effort"
    NO_TARGET = "no_target"
    CLOCK_STOPPED = "clock_stopped"


@dataclass(frozen=True, slots=True, order=True)
class TimeOfDay:
    """A time of day from 00:00 to 24:00, where 24:00 is the end of the day.

    ``datetime.time`` cannot hold 24:00. Written and read as ``HH:MM`` or ``HH:MM:SS``.
    """

    hour: int
    minute: int = 0
    second: int = 0

    # Text in JSON wherever pydantic dumps it, not an object with three numbers.
    __pydantic_serializer__: ClassVar[SchemaSerializer] = SchemaSerializer(
        core_schema.any_schema(
            serialization=core_schema.to_string_ser_schema(when_used="json-unless-none")
        )
    )

    def __post_init__(self) -> None:
        in_range = 0 <= self.minute < 60 and 0 <= self.second < 60 and self.hour >= 0
        if not in_range or (self.hour, self.minute, self.second) > (24, 0, 0):
            raise ValueError(f"not a time of day between 00:00 and 24:00: {self}")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``HH:MM`` or ``HH:MM:SS``; raises ``ValueError`` for anything else."""
        parts = text.split(":")
        if len(parts) not in (2, 3) or not all(
            len(p) == 2 and p.isascii() and p.isdigit() for p in parts
        ):
            raise ValueError(f"not a time of day (HH:MM or HH:MM:SS): {text!r}")
        return cls(*map(int, parts))

    @property
    def is_end_of_day(self) -> bool:
        """Whether this is 24:00."""
        return self.hour == 24

    def to_time(self) -> time:
        """The standard library's time; raises ``ValueError`` for 24:00."""
        return time(self.hour, self.minute, self.second)

    def to_timedelta(self) -> timedelta:
        """The time since the start of the day."""
        return timedelta(hours=self.hour, minutes=self.minute, seconds=self.second)

    def __str__(self) -> str:
        text = f"{self.hour:02}:{self.minute:02}"
        return f"{text}:{self.second:02}" if self.second else text


def _read_time(value: object) -> TimeOfDay:
    if isinstance(value, TimeOfDay):
        return value
    if isinstance(value, time):
        return TimeOfDay(value.hour, value.minute, value.second)
    if isinstance(value, str):
        return TimeOfDay.parse(value)
    raise ValueError("a time of day is a string such as 17:30")


def _read_decimal(value: object) -> Decimal:
    if isinstance(value, Decimal):
        return value
    if isinstance(value, bool) or not isinstance(value, int | str | float):
        raise ValueError("a decimal is a number or a string that holds one")
    try:
        return Decimal(str(value))
    except ArithmeticError:
        raise ValueError("a decimal is a number or a string that holds one") from None


def _read_json(value: object) -> object:
    """Turn exact numbers inside a JSON value back into ordinary ones."""
    if isinstance(value, Decimal):
        return float(value)
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return {key: _read_json(item) for key, item in members.items()}
    if isinstance(value, list):
        return [_read_json(item) for item in cast("list[object]", value)]
    return value


def loads_exact(body: str | bytes | bytearray) -> object:
    """Parse JSON with every fractional number as the exact ``Decimal`` written."""
    import json

    result: object = json.loads(body, parse_float=Decimal)
    return result


def _timestamp() -> CoreSchema:
    return core_schema.union_schema(
        [
            core_schema.datetime_schema(),
            core_schema.enum_schema(
                SpecialTimestamp, list(SpecialTimestamp), sub_type="str"
            ),
        ],
        mode="left_to_right",
    )


_SCHEMAS: Mapping[str, Callable[[], CoreSchema]] = {
    "id": lambda: core_schema.str_schema(coerce_numbers_to_str=True),
    "str": core_schema.str_schema,
    "int": core_schema.int_schema,
    "float": core_schema.float_schema,
    "bool": core_schema.bool_schema,
    "date": core_schema.date_schema,
    "datetime": core_schema.datetime_schema,
    "timestamp": _timestamp,
    "time": lambda: core_schema.no_info_plain_validator_function(
        _read_time,
        serialization=core_schema.to_string_ser_schema(when_used="json-unless-none"),
    ),
    "decimal": lambda: core_schema.no_info_plain_validator_function(_read_decimal),
    "json": core_schema.any_schema,
}


@cache
def core_schema_of(codec: str) -> CoreSchema:
    """The core schema that reads values of a codec."""
    return _SCHEMAS[codec]()


@cache
def exact_json_schema() -> CoreSchema:
    """Reads JSON scalars from a document that was parsed with exact numbers."""
    return core_schema.no_info_plain_validator_function(_read_json)


def _write_datetime(value: object) -> object:
    if isinstance(value, datetime):
        if value.tzinfo is None:
            raise ValueError(
                "a timestamp needs a time zone: use datetime(..., tzinfo=timezone.utc)"
            )
        return value.isoformat(timespec="seconds" if not value.microsecond else "auto")
    return _write_text(value)


def _write_date(value: object) -> object:
    return value.isoformat() if isinstance(value, date) else _write_text(value)


def _write_time(value: object) -> object:
    return str(_read_time(value))


def _write_text(value: object) -> object:
    if isinstance(value, str):
        return str(value)
    raise TypeError(f"expected text, not {type(value).__name__}")


def _write_int(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, int):
        raise TypeError(f"expected an integer, not {type(value).__name__}")
    return value


def _write_float(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise TypeError(f"expected a number, not {type(value).__name__}")
    return value


def _write_bool(value: object) -> object:
    if not isinstance(value, bool):
        raise TypeError(f"expected True or False, not {type(value).__name__}")
    return value


def _write_decimal(value: object) -> object:
    if isinstance(value, bool) or not isinstance(value, int | Decimal | float | str):
        raise TypeError(f"expected a Decimal, not {type(value).__name__}")
    number = value if isinstance(value, Decimal) else Decimal(str(value))
    if not number.is_finite():
        raise ValueError("a decimal must be finite")
    return number


def _write_json(value: object) -> object:
    return value


WRITERS: Mapping[str, Callable[[object], object]] = {
    "id": _write_text,
    "str": _write_text,
    "int": _write_int,
    "float": _write_float,
    "bool": _write_bool,
    "date": _write_date,
    "datetime": _write_datetime,
    "timestamp": _write_datetime,
    "time": _write_time,
    "decimal": _write_decimal,
    "json": _write_json,
}
"""Python value to JSON value, by codec; raises ``TypeError`` or ``ValueError``."""
