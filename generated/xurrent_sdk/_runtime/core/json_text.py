# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Variables as JSON text: exact decimals, ISO dates, and errors that name the place."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, time
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Final, Protocol, TypeAlias, cast

from typing_extensions import TypeAliasType

from .errors import InvalidVariablesError, MalformedResponseError
from .unset import Unset

if TYPE_CHECKING:
    JSON: TypeAlias = (
        "dict[str, JSON] | list[JSON] | str | int | float | Decimal | bool | None"
    )
else:  # pydantic would recurse for ever into a union without a name
    JSON = TypeAliasType(
        "JSON",
        dict[str, "JSON"] | list["JSON"] | str | int | float | Decimal | bool | None,
    )
"""Any JSON value; a number is a ``Decimal`` where a ``float`` would lose digits of it."""


class InputObject(Protocol):
    """An object that can be given as an input object, such as an uploaded file."""

    def __graphql_input__(self) -> dict[str, object]:
        """The input's fields."""
        ...


JSONLeaf: TypeAlias = (
    InputObject | str | int | float | bool | Decimal | date | time | None
)
if TYPE_CHECKING:
    JSONInput: TypeAlias = "Mapping[str, JSONInput] | Sequence[JSONInput] | JSONLeaf"
else:
    JSONInput = TypeAliasType(
        "JSONInput", Mapping[str, "JSONInput"] | Sequence["JSONInput"] | JSONLeaf
    )
"""A value that can be sent as a variable; ``datetime`` is a ``date`` to checkers."""


def encode_json(value: object, path: str = "$") -> bytes:
    """Encode as compact JSON in UTF-8: exact decimals, ISO dates, values of enums.

    Raises ``InvalidVariablesError`` for values that JSON cannot hold, such as NaN. The
    path in its message begins with ``path``.
    """
    with suppress(TypeError, ValueError):  # a UnicodeEncodeError holds the whole string
        return _PLAIN(value).encode()
    # This encoder is slower, but exact, and its errors name the path of the value.
    return "".join(_pieces(value, path)).encode()


UNREADABLE: Final = (ValueError, ArithmeticError, RecursionError)
"""Errors of parsers: invalid JSON, too large a number, and too many levels."""
_PLAIN: Final = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":")
).encode
_HALF_PAIR: Final = re.compile(r"[\ud800-\udfff]")
_QUOTED: Final = json.JSONEncoder(ensure_ascii=False).encode


def _pieces(value: object, path: str) -> Iterator[str]:
    match value:
        case Unset():
            raise InvalidVariablesError(
                f"Cannot send UNSET at {path}: leave the key out, or pass None for null"
            )
        case Enum():
            yield from _pieces(value.value, path)
        case str() if _HALF_PAIR.search(value):
            raise InvalidVariablesError(
                f"The string at {path} holds half a surrogate pair, which is not valid "
                "Unicode"
            )
        case None | bool() | int() | str():
            yield _QUOTED(value)
        case float():
            # The repr of a subclass, as of NumPy, need not be a number.
            yield from _pieces(Decimal(float.__repr__(value)), path)
        case Decimal():
            if not value.is_finite():
                raise InvalidVariablesError(
                    f"The variable at {path} is not a finite number: JSON has no NaN "
                    "and no infinity"
                )
            yield str(value)
        case datetime(tzinfo=None):
            raise InvalidVariablesError(
                f"The timestamp at {path} needs a time zone: use datetime(..., "
                "tzinfo=timezone.utc)"
            )
        case date() | time():
            yield _QUOTED(value.isoformat())
        case Mapping():
            yield "{"
            items = cast("Mapping[object, object]", value).items()
            for index, (key, item) in enumerate(items):
                if not isinstance(key, str | int):
                    raise InvalidVariablesError(
                        f"A key at {path} is of type {type(key).__name__}: keys of JSON "
                        "are strings"
                    )
                yield "," if index else ""
                yield from _pieces(str(key), path)
                yield ":"
                yield from _pieces(item, f"{path}.{key}")
            yield "}"
        case Sequence() if not isinstance(value, bytes | bytearray | memoryview):
            yield "["
            for index, item in enumerate(cast("Sequence[object]", value)):
                yield "," if index else ""
                yield from _pieces(item, f"{path}[{index}]")
            yield "]"
        case _ if callable(adapter := getattr(value, "__graphql_input__", None)):
            yield from _pieces(adapter(), path)
        case _:
            raise InvalidVariablesError(
                f"Cannot serialize {type(value).__name__} at {path} as JSON: pass strings, "
                "numbers, booleans, None, dates, lists or dictionaries"
            )


def exact_number(text: str) -> float | Decimal:
    """Parse a fractional number: a ``float`` if no digit is lost, else a ``Decimal``.

    Raises ``ArithmeticError`` for a number that a ``Decimal`` cannot hold.
    """
    number, exact = float(text), Decimal(text)
    return number if Decimal(repr(number)) == exact else exact


def decode_json(body: bytes) -> JSON:
    """Parse the JSON of a response body, each number with all its digits.

    Raises ``MalformedResponseError``, which never shows the body.
    """
    with suppress(*UNREADABLE):
        value: JSON = json.loads(
            body, parse_constant=_no_constant, parse_float=exact_number
        )
        return value
    raise damaged(len(body))


def json_object(body: bytes) -> dict[str, JSON]:
    """Parse a JSON object; anything else gives an empty one."""
    try:
        value = decode_json(body)
    except MalformedResponseError:
        return {}
    return value if isinstance(value, dict) else {}


def damaged(size: int) -> MalformedResponseError:
    return MalformedResponseError(
        f"The response of {size} bytes is not JSON: the server, or something between, "
        "sent a damaged body"
    )


def loads_exact(body: str | bytes | bytearray) -> object:
    """Parse JSON with every fractional number as the exact ``Decimal`` written.

    Raises one of ``UNREADABLE`` for invalid JSON, such as NaN.
    """
    result: object = json.loads(body, parse_float=Decimal, parse_constant=_no_constant)
    return result


def _no_constant(name: str) -> object:
    raise ValueError(f"{name} is no JSON")
