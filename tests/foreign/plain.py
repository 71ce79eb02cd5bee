"""A plain form of values in which nothing that differs is equal.

A value stands with the name of its class and its text, so that ``1``, ``True``,
``Decimal("1.0")`` and ``"1"`` are four things.
"""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from typing import Any, TypeAlias

from pydantic import BaseModel

Plain: TypeAlias = (
    "tuple[str, str] | tuple[str, dict[str, Plain]] | list[Plain] | dict[str, Plain]"
    " | None"
)


def plain(value: Any) -> Plain:
    """The plain form of what the client returned."""
    if value is None:
        return None
    if isinstance(value, BaseModel):
        members = {name: plain(item) for name, item in vars(value).items()}
        return (type(value).__name__, members)
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, dict):
        return {name: plain(item) for name, item in value.items()}
    if isinstance(value, datetime):
        return (type(value).__name__, value.isoformat())
    if isinstance(value, bool | int | float | str | date | Decimal):
        return (type(value).__name__, str(value))
    assert type(value).__name__ == "TimeOfDay", type(value)
    return (type(value).__name__, str(value))


def check(found: Any, expected: Plain) -> None:
    """Fail with the first place where ``found`` is not what was ``expected``."""
    made = plain(found)
    if made != expected:
        raise AssertionError(difference(made, expected, "found"))


def difference(found: Plain, expected: Plain, where: str) -> str:
    """The first difference, in a few words."""
    match found, expected:
        case list(), list() if len(found) == len(expected):
            for k, pair in enumerate(zip(found, expected, strict=True)):
                if pair[0] != pair[1]:
                    return difference(*pair, f"{where}[{k}]")
        case list(), list():
            return f"{where}: {len(found)} items instead of {len(expected)}"
        case dict(), dict() if found.keys() == expected.keys():
            for key, own in found.items():
                if own != expected[key]:
                    return difference(own, expected[key], f"{where}.{key}")
        case dict(), dict():
            return f"{where}: {sorted(found)} instead of {sorted(expected)}"
        case (str(name), dict(own)), (str(other), dict(wanted)) if name == other:
            return difference(own, wanted, f"{where}<{name}>")
    return f"{where}: {found!r} instead of {expected!r}"[:400]
