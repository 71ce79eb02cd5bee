"""Scalars: how values cross the wire and which Python types carry them.

Each codec has a core schema for reading and a function for writing. Decimals are exact,
see ``exact``, because the fast parser reads numbers as doubles.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import cache, partial
from math import inf, isfinite
from typing import Self, TypeAlias, cast

from pydantic_core import CoreSchema, SchemaValidator, core_schema
from typing_extensions import override

from .expect import other_type
from .json_text import JSON, exact_number
from .pydantic_parts import text_in_json

JSONValue: TypeAlias = JSON
"""Any JSON value; a number is a ``Decimal`` where a ``float`` would lose digits of it."""


class SpecialTimestamp(StrEnum):
    """The words that a target field may hold instead of a timestamp."""

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

    def __post_init__(self) -> None:
        in_range = 0 <= self.minute < 60 and 0 <= self.second < 60 and self.hour >= 0
        if not in_range or (self.hour, self.minute, self.second) > (24, 0, 0):
            raise ValueError(f"not a time of day between 00:00 and 24:00: {self}")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read ``HH:MM`` or ``HH:MM:SS``; raises ``ValueError`` for anything else."""
        parts = re.fullmatch(r"([0-9]{2}):([0-9]{2})(?::([0-9]{2}))?", text)
        if parts is None:
            raise ValueError(f"not a time of day (HH:MM or HH:MM:SS): {text!r}")
        return cls(*map(int, parts.groups("0")))

    @property
    def is_end_of_day(self) -> bool:
        """Return whether this is 24:00."""
        return self.hour == 24

    def to_time(self) -> time:
        """The standard library's time; raises ``ValueError`` for 24:00."""
        return time(self.hour, self.minute, self.second)

    def to_timedelta(self) -> timedelta:
        """The time since the start of the day."""
        return timedelta(hours=self.hour, minutes=self.minute, seconds=self.second)

    @override
    def __str__(self) -> str:
        text = f"{self.hour:02}:{self.minute:02}"
        return f"{text}:{self.second:02}" if self.second else text


_TIMESTAMP = "T"  # no number and no date has one
_ZONED = "a timestamp with its zone, such as 2026-01-31T09:00:00Z"
_DATE = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
_DECIMAL = r"^-?[0-9]+(\.[0-9]+)?([eE][+-]?[0-9]+)?$"


def _read_time(value: object) -> TimeOfDay:
    if isinstance(value, TimeOfDay):
        return value
    if isinstance(value, time) and value.tzinfo is None and not value.microsecond:
        return TimeOfDay(value.hour, value.minute, value.second)
    if isinstance(value, str):
        return TimeOfDay.parse(value)
    raise ValueError(
        f"expected a time of day such as 17:30, not {other_type(TimeOfDay, value)}"
    )


text_in_json(TimeOfDay, _read_time)


def _read_decimal(value: object, info: core_schema.ValidationInfo) -> Decimal:
    if isinstance(value, float) and info.context is None:
        # A double of a response has lost digits; a double given by hand is the value.
        value = float.__repr__(value)
    return exact_decimal(value)


def exact_decimal(value: object) -> Decimal:
    """Return the exact decimal of a value; raises ``ValueError``."""
    if isinstance(value, str) and not re.fullmatch(_DECIMAL, value):
        raise ValueError("expected a decimal number such as 12.50")
    if isinstance(value, bool) or not isinstance(value, int | str | Decimal):
        raise ValueError(f"expected a Decimal, not {type(value).__name__}")
    try:
        number = Decimal(value)
    except ArithmeticError:
        raise ValueError("a decimal out of range") from None
    if not number.is_finite():
        raise ValueError("a decimal must be finite")
    return number


def _finite_float(value: object) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        raise ValueError(f"expected a number, not {type(value).__name__}")
    try:
        number = float(value)
    except OverflowError:
        number = inf
    if not isfinite(number):
        raise ValueError("a number must be finite")
    return number


def _read_json(value: object) -> object:
    """Turn exact numbers inside a JSON value into ``float``, unless that loses digits."""
    if isinstance(value, Decimal):
        return exact_number(str(value)) if value.is_finite() else value
    if isinstance(value, dict):
        members = cast("dict[str, object]", value)
        return {key: _read_json(item) for key, item in members.items()}
    if isinstance(value, list):
        return [_read_json(item) for item in cast("list[object]", value)]
    return value


def _spelled(pattern: str, then: CoreSchema) -> CoreSchema:
    """Accept only strings of one pattern: pydantic's types accept more."""
    text = core_schema.str_schema(strict=True, pattern=pattern)
    return core_schema.chain_schema([text, then])


def either(*choices: CoreSchema) -> CoreSchema:
    """Return a schema that uses the first of ``choices`` that accepts the value."""
    # The empty labels stay out of messages.
    return core_schema.union_schema(
        [(each, "") for each in choices], mode="left_to_right"
    )


def _also_by_hand(wire: CoreSchema, instance: CoreSchema) -> CoreSchema:
    """Return a schema that reads ``wire``, or ``instance`` in a model built by hand."""
    return core_schema.json_or_python_schema(wire, either(wire, instance))


_AWARE = _spelled(_TIMESTAMP, core_schema.datetime_schema(tz_constraint="aware"))
_MOMENT = core_schema.datetime_schema(strict=True, tz_constraint="aware")
_WORD = core_schema.enum_schema(
    SpecialTimestamp, list(SpecialTimestamp), sub_type="str"
)
_TEXT = core_schema.str_schema(strict=True)
_INT = core_schema.int_schema(strict=True)
_AS_TEXT = core_schema.str_schema(coerce_numbers_to_str=True)
# GraphQL lets servers write an id as a whole number.
_ID = either(_TEXT, core_schema.chain_schema([_INT, _AS_TEXT]))
# Numbers come as strings or parsed exactly, see ``exact``; never as doubles.
_EXACT = core_schema.json_or_python_schema(
    _spelled(_DECIMAL, core_schema.decimal_schema()),
    core_schema.with_info_plain_validator_function(_read_decimal),
)
_FINITE = core_schema.json_or_python_schema(
    core_schema.float_schema(strict=True, allow_inf_nan=False),
    core_schema.no_info_plain_validator_function(_finite_float),
)
_DAY = _also_by_hand(
    _spelled(_DATE, core_schema.date_schema()), core_schema.date_schema(strict=True)
)
_ANY = core_schema.json_or_python_schema(
    core_schema.any_schema(), core_schema.no_info_plain_validator_function(_read_json)
)


def utc_text(value: datetime) -> str:
    """Format a timestamp to the second, as ``2026-01-31T09:00:00Z``.

    Raises ``ValueError`` for one without time zone.
    """
    # On Linux, strftime writes the year 1 with one digit.
    moment = _aware(value).astimezone(UTC).replace(tzinfo=None)
    return f"{moment.isoformat(timespec='seconds')}Z"


def _aware(value: datetime) -> datetime:
    if value.tzinfo is None:
        raise ValueError(
            "a timestamp needs a time zone: use datetime(..., tzinfo=timezone.utc)"
        )
    return value


def _write_datetime(value: object) -> object:
    if isinstance(value, datetime):
        value = _aware(value)
        return value.isoformat(timespec="seconds" if not value.microsecond else "auto")
    return _write_text(value, "a datetime with a time zone")


def _write_date(value: object) -> object:
    if isinstance(value, datetime):
        raise TypeError("expected a date, not a datetime: use .date()")
    return (
        value.isoformat() if isinstance(value, date) else _write_text(value, "a date")
    )


def _write_text(value: object, expected: str = "a string") -> object:
    if isinstance(value, str):
        return str.__str__(value)  # of a (str, Enum), str() gives "Color.RED"
    raise TypeError(f"expected {expected}, not {type(value).__name__}")


def _only(kind: type, expected: str) -> Callable[[object], object]:
    """A writer of values of one type as they are; ``True`` is no number."""

    def write(value: object) -> object:
        if not isinstance(value, kind) or isinstance(value, bool) is not (kind is bool):
            # The type of numpy's flags is called bool, too.
            type_name = f"{type(value).__module__}.{type(value).__name__}"
            raise TypeError(
                f"expected {expected}, not {type_name.removeprefix('builtins.')}"
            )
        return value

    return write


def _write_decimal(value: object) -> object:
    """Write a number if a double holds it exactly, else a string.

    Many servers read numbers as doubles, so a number that would lose a digit there is
    sent as a string.
    """
    if isinstance(value, float):
        value = float.__repr__(value) if isfinite(value) else Decimal(value)
    number = exact_decimal(value)
    return number if Decimal(repr(float(number))) == number else format(number, "f")


@dataclass(frozen=True, slots=True)
class Codec:
    """The reader and writer of a scalar's values."""

    read: CoreSchema
    write: Callable[[object], object]
    """Python value to JSON value; raises ``TypeError`` or ``ValueError``."""
    types: tuple[type[object], ...] = ()
    """The types that values are read as."""
    also: tuple[type[object], ...] = ()
    """Further types that fields of a user's class may have."""
    expected: str = ""
    """The expected form for messages, where that of pydantic is unclear."""


CODECS: Mapping[str, Codec] = {
    "id": Codec(_ID, partial(_write_text, expected="an ID such as record.id"), (str,)),
    "str": Codec(_TEXT, _write_text, (str,)),
    "int": Codec(_INT, _only(int, "an integer such as 16"), (int,), (float, Decimal)),
    "float": Codec(_FINITE, _finite_float, (float,), (Decimal,), "a finite number"),
    "bool": Codec(
        core_schema.bool_schema(strict=True), _only(bool, "True or False"), (bool,)
    ),
    "date": Codec(_DAY, _write_date, (date,), expected="a date such as 2026-01-31"),
    "datetime": Codec(
        _also_by_hand(_AWARE, _MOMENT), _write_datetime, (datetime,), expected=_ZONED
    ),
    "timestamp": Codec(
        _also_by_hand(either(_AWARE, _WORD), _MOMENT),
        _write_datetime,
        (datetime, SpecialTimestamp),
        expected=f"{_ZONED}, or {', '.join(SpecialTimestamp)}",
    ),
    "time": Codec(
        core_schema.no_info_plain_validator_function(_read_time),
        lambda value: str(_read_time(value)),
        (TimeOfDay,),
        expected="a time of day such as 17:30",
    ),
    "decimal": Codec(
        _EXACT,
        _write_decimal,
        (Decimal,),
        (float,),
        "a decimal number, or a string with one",
    ),
    "json": Codec(_ANY, lambda value: value),
}
"""Codecs by name; every scalar of a schema has one of them."""


@cache
def core_schema_of(codec: str) -> CoreSchema:
    """The core schema that reads values of a codec: the same for every decoder.

    It accepts only values as a server writes them for the codec. Its errors contain the
    expected form and never the value.
    """
    row = CODECS[codec]
    if not row.expected:
        return row.read
    return core_schema.custom_error_schema(
        row.read,
        "graphql_scalar",
        custom_error_message=f"Input should be {row.expected}",
    )


@cache
def validator_of(codec: str) -> SchemaValidator:
    """Return the validator of a codec's values."""
    return SchemaValidator(core_schema_of(codec))
