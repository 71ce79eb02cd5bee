"""Conditions on custom fields of forms, with the operators of their kind."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Generic, Self, TypeAlias, TypeVar, overload

from typing_extensions import override

from ..core.errors import SelectionError
from ..core.scalars import TimeOfDay
from ..core.suggest import did_you_mean
from ..filtering.custom_fields import (
    CustomContains,
    CustomFields,
    CustomMaybe,
    CustomSince,
)
from ..filtering.operators import At, NoneOf, OneOf, Ordered
from .kinds import Options

W_co = TypeVar("W_co", covariant=True)
V = TypeVar("V")

Number: TypeAlias = int | float | Decimal


class TextCondition(CustomContains, CustomMaybe, OneOf[str], NoneOf[str]):
    """A condition on a string, or on the id of a record."""

    __takes__: tuple[type, ...] = (str,)


class NumberCondition(CustomMaybe, OneOf[Number], NoneOf[Number], Ordered[Number]):
    """A condition on a number."""

    __takes__: tuple[type, ...] = (int, float, Decimal)


class TimeCondition(
    CustomMaybe, OneOf[TimeOfDay], NoneOf[TimeOfDay], Ordered[TimeOfDay]
):
    """A condition on a time of day."""

    __takes__: tuple[type, ...] = (TimeOfDay,)


class FlagCondition(CustomMaybe, OneOf[bool]):
    """A condition on a checkbox."""

    __takes__: tuple[type, ...] = (bool,)


class DateCondition(CustomSince[date]):
    """A condition on a date: it takes a lower bound, or two bounds."""

    __takes__: tuple[type, ...] = (date,)


class MomentCondition(CustomSince[datetime]):
    """A condition on a timestamp: it takes a lower bound, or two bounds."""

    __takes__: tuple[type, ...] = (datetime,)


class OptionCondition(CustomMaybe, OneOf[V], NoneOf[V]):
    """A condition on an option of a select: the server compares labels."""

    def __init__(self, at: At, name: str, options: type[Options]) -> None:
        super().__init__(at, name)
        self.__options__ = options

    @override
    def __text__(self, value: object) -> str:
        options = self.__options__
        if isinstance(value, options):
            return value.label
        labels = options.__labels__
        text = str(value)
        if text not in labels and text not in labels.values():
            hint = did_you_mean(text, (*labels, *labels.values()))
            raise SelectionError(
                f"{self.__path__}: {text!r} is no known option "
                f'of {options.__name__}; a newer one is {options.__name__}("..."){hint}'
            )
        return labels.get(text, text)


class FilterField(Generic[W_co]):
    """A custom field of a filter, by its name for filters in the form."""

    def __init__(self, name: str, condition: Callable[[At, str], W_co]) -> None:
        self.name = name
        self._condition = condition

    @overload
    def __get__(self, instance: None, owner: type[object], /) -> Self: ...
    @overload
    def __get__(
        self, instance: CustomFields[object], owner: type[object], /
    ) -> W_co: ...
    def __get__(
        self, instance: CustomFields[object] | None, owner: type[object], /
    ) -> Self | W_co:
        if instance is None:
            return self
        return self._condition(instance.__at__, self.name)


def option_field(name: str, options: type[Options]) -> FilterField[Any]:
    """Return the filter field of a select."""
    return FilterField(name, lambda at, name: OptionCondition[Any](at, name, options))
