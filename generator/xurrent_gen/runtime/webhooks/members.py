"""Typed looks at JSON objects that came from elsewhere.

A member that is not there or of an unexpected kind reads as ``None`` and is found in
``raw``: an authentic event is never lost because a field changed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal, InvalidOperation
from typing import Generic, Self, TypeVar, overload

from ..core.json_text import JSON

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class JsonView:
    """An object as it came; subclasses name its members."""

    raw: Mapping[str, JSON] = field(repr=False)
    """The object as it came."""

    @property
    def extra(self) -> dict[str, JSON]:
        """The members that no attribute stands for."""
        known = {
            value.name
            for cls in type(self).__mro__
            for value in vars(cls).values()
            if isinstance(value, Member)
        }
        return {name: value for name, value in self.raw.items() if name not in known}


class Member(Generic[T]):
    """One member of an object."""

    def __init__(self, name: str, read: Callable[[JSON], T | None]) -> None:
        self.name = name
        self._read = read

    @overload
    def __get__(self, look: None, owner: object) -> Self: ...

    @overload
    def __get__(self, look: JsonView, owner: object) -> T | None: ...

    def __get__(self, look: JsonView | None, owner: object) -> Self | T | None:
        return self if look is None else self._read(look.raw.get(self.name))


def text(value: JSON) -> str | None:
    return value if isinstance(value, str) else None


def number(value: JSON) -> int | None:
    """A whole number; ids may come as strings, too."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and len(value) < 20 and value.isascii():
        return int(value) if value.isdigit() else None
    return None


def flag(value: JSON) -> bool | None:
    return value if isinstance(value, bool) else None


def decimal(value: JSON) -> Decimal | None:
    """A decimal number; it may come as a string, too."""
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        found = Decimal(str(value)[:60])
    except InvalidOperation:
        return None
    return found if found.is_finite() else None


def moment(value: JSON) -> datetime | None:
    """A point in time with its zone."""
    try:
        found = datetime.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
    return found if found is not None and found.tzinfo is not None else None


def day(value: JSON) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None


def nested(
    kind: Callable[[Mapping[str, JSON]], T],
) -> Callable[[JSON], T | None]:
    return lambda value: kind(value) if isinstance(value, dict) else None
