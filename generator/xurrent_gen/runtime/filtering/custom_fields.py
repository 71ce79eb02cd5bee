"""Conditions on custom fields, whose values the server parses from a string.

The string holds the bounds (``>=5<10``); a leading tilde searches for a substring, and
``[null]`` means *is empty*, unlike in ordinary conditions.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Generic, TypeAlias, TypeVar, cast

from typing_extensions import override

from ..core.errors import SelectionError, UnknownFieldError
from ..core.scalars import TimeOfDay, utc_text
from ..core.suggest import did_you_mean
from .operators import (
    Above,
    At,
    AtLeast,
    AtMost,
    Below,
    Condition,
    NoneOf,
    OneOf,
    Where,
    plain,
)

CustomValue: TypeAlias = str | int | float | Decimal | TimeOfDay
"""A value to compare a custom field with; ``bool`` is an ``int``."""

CustomNumber: TypeAlias = int | float | Decimal | TimeOfDay
"""A bound of numbers and times."""

CustomBound: TypeAlias = int | float | Decimal | TimeOfDay | date
"""A lower bound, or an excluded upper one; a ``datetime`` is a ``date``."""

C_co = TypeVar("C_co", covariant=True)
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class CustomWhere(Where):
    """One element of a filter's list of custom conditions."""

    name: str
    values: tuple[str | None, ...]
    negate: bool = False
    is_bound: bool = False
    needs_lower: bool = False
    """True if the server accepts the bound only together with a lower one."""


class CustomFields(Generic[C_co]):
    """Custom fields by the name under which they can be filtered."""

    def __init__(self, at: At, condition: Callable[[At, str], C_co]) -> None:
        self.__at__ = at
        self.__condition__ = condition

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            known = [each for each in dir(type(self)) if not each.startswith("_")]
            raise UnknownFieldError(
                f"{self.__at__.path} has no custom field {name!r}; any other is called "
                f'by its name: {self.__at__.name}("..."){did_you_mean(name, known)}'
            )

    def __call__(self, name: str, /) -> C_co:
        """The custom field with this name: ``f.custom("Rack").eq("12")``."""
        if not isinstance(cast("object", name), str) or not name.strip():
            raise SelectionError(
                f"{self.__at__.path}(...) takes the name of a custom field, a string"
            )
        return self.__condition__(self.__at__, name)


class CustomAt(Condition):
    """A custom field of a filter."""

    __takes__: tuple[type, ...] = (str, bool, int, float, Decimal, TimeOfDay, date)
    """The types of the values that the field is compared with."""

    def __init__(self, at: At, name: str) -> None:
        super().__init__(at)
        self.__custom__ = name

    def __text__(self, value: object) -> str:
        """Return the string for a value with which the server compares."""
        self.__check__(value)
        match value:
            case bool():
                return "true" if value else "false"
            case str():
                text = str.__str__(value)
                # The server compares an option of a form by its label.
                text = getattr(value, "__labels__", {}).get(text, text)
                return f"'{text}" if text.startswith("~") else text
            case int() | float() | Decimal() | TimeOfDay():
                return _number(self, value)
            case _:
                raise SelectionError(
                    f"{self.__path__}: the server compares dates with ranges only: "
                    ">= a first day, and < the day after the last"
                )

    def __check__(self, value: object) -> None:
        takes = self.__takes__
        is_taken = (
            bool in takes if isinstance(value, bool) else isinstance(value, takes)
        )
        if not is_taken:
            what = type(value).__name__
            raise SelectionError(f"{self.__path__} cannot be compared with a {what}")

    @property
    @override
    def __path__(self) -> str:
        return f"{self.__at__.path}({self.__custom__!r})"

    @override
    def __values__(self, values: tuple[object, ...], negate: bool) -> Where:
        texts = tuple(map(self.__text__, values))
        return CustomWhere(self.__at__, self.__custom__, texts, negate)

    @override
    def __bounded__(self, sign: str, value: object) -> Where:
        value = plain(self, value)
        self.__check__(value)
        is_date = isinstance(value, date)
        if is_date and sign in (">", "<="):
            raise SelectionError(
                f"{self.__path__}: the server bounds dates with >= and < only, not {sign}"
            )
        if isinstance(value, bool) or not isinstance(value, CustomBound):
            raise SelectionError(
                f"{self.__path__} {sign} takes a number, a time or a date, "
                f"not {type(value).__name__}"
            )
        text = _day(self, value) if isinstance(value, date) else _number(self, value)
        return CustomWhere(
            self.__at__,
            self.__custom__,
            (f"{sign}{text}",),
            is_bound=True,
            needs_lower=is_date and sign == "<",
        )


class CustomContains(CustomAt):
    """Searches for a substring."""

    def contains(self, text: str, /) -> Where:
        """The string of the field has ``text`` in it."""
        part = cast("object", text)
        if not isinstance(part, str):
            raise SelectionError(
                f"{self.__path__}.contains() takes a string, not {type(part).__name__}"
            )
        text = str.__str__(part)
        return CustomWhere(self.__at__, self.__custom__, (f"~{text}",))


class CustomSince(CustomAt, AtLeast[V], Below[V]):
    """Bounds a date from below, or from both sides."""


class CustomMaybe(CustomAt):
    """Asks whether there is a value."""

    def is_empty(self) -> Where:
        """The field has no value."""
        return CustomWhere(self.__at__, self.__custom__, (None,))

    def is_present(self) -> Where:
        """The field has a value."""
        return CustomWhere(self.__at__, self.__custom__, (None,), negate=True)


class CustomCondition(
    CustomContains,
    CustomMaybe,
    OneOf[CustomValue],
    NoneOf[CustomValue],
    Below[CustomBound],
    AtMost[CustomNumber],
    Above[CustomNumber],
    AtLeast[CustomBound],
):
    """A custom field of a filter: compares, and bounds numbers, times and dates.

    A date is bounded with ``>=``, or with ``>=`` and ``<``: the server has no other range
    of dates. Values of select fields are the labels in the account's language.
    """


def _number(condition: CustomAt, value: int | float | Decimal | TimeOfDay) -> str:
    if isinstance(value, float):
        value = Decimal(str(value))
    if isinstance(value, Decimal) and not value.is_finite():
        raise SelectionError(f"{condition.__path__} takes finite numbers")
    if isinstance(value, int):
        return int.__repr__(value)  # of an (int, Enum), str() gives "Size.BIG"
    return f"{value:f}" if isinstance(value, Decimal) else str(value)


def _day(condition: CustomAt, value: date) -> str:
    if not isinstance(value, datetime):
        return value.isoformat()
    try:
        return utc_text(value)
    except ValueError as error:
        raise SelectionError(f"{condition.__path__}: {error}") from None
