"""Records for users' tests, with values made up by the types of their fields."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import partial
from itertools import count
from typing import TYPE_CHECKING, ClassVar

from typing_extensions import override

from ..core.scalars import TimeOfDay
from ..core.suggest import did_you_mean
from .index import FieldDef, NamedType, fields_of, index
from .models import GraphQLModel

_START = datetime(2026, 1, 1, 9, tzinfo=UTC)
_TEXTS = {"Currency": "eur", "Language": "en", "TimeZone": "Amsterdam"}
_USUAL = frozenset(
    {"created_at", "updated_at", "status", "category", "life_cycle_state"}
)
"""Times and enums that records usually have: others are mostly null."""
_MOMENTS = frozenset({"date", "datetime", "timestamp", "time"})
_VALUES: dict[str, Callable[[int], object]] = {
    "int": int,
    "float": float,
    "bool": lambda _: False,
    "decimal": Decimal,
    "json": lambda _: dict[str, object](),
    "date": lambda n: date(2026, 1, 1) + timedelta(days=n),
    "datetime": lambda n: _START + timedelta(minutes=n),
    "timestamp": lambda n: _START + timedelta(minutes=n),
    "time": lambda n: TimeOfDay(9, n % 60),
}


class RecordFakes:
    """Makes records with all of their fields, for tests: ``fake.person(name="Ann")``.

    Values that you do not give are made up: strings, numbers, ``False``, empty lists,
    the first status and category, the times ``created_at`` and ``updated_at``; ``None``
    for other enums, times and relations that may be null. Ids and strings are numbered,
    from 1 in each object of this class.
    """

    __stubs__: ClassVar[dict[str, str]] = {}
    """Records without a module of their own, by the names of their methods."""

    def __init__(self) -> None:
        self.__numbers: dict[str, Iterator[int]] = {}

    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Callable[..., GraphQLModel]:
            known = {**index().record_modules, **self.__stubs__}
            target = index().type(known.get(name, ""))
            if target is None:
                hint = did_you_mean(name, dir(self))
                raise AttributeError(f"there is no record {name!r}{hint}")
            return partial(self.__make, target, ())

    def __call__(self, target: NamedType, /) -> GraphQLModel:
        """Make a record of a type that is only known at run time."""
        return self.__make(target, ())

    @override
    def __dir__(self) -> Iterable[str]:
        """The records that can be made."""
        return sorted({*index().record_modules, *self.__stubs__} - {"stubs"})

    def __make(
        self, target: NamedType, around: tuple[NamedType, ...], /, **given: object
    ) -> GraphQLModel:
        number = next(self.__numbers.setdefault(target.name, count(1)))
        around = (*around, target)
        # A required relation to the same type would never end.
        made = {
            name: None if name in given else self.__value(field, target, number, around)
            for name, field in fields_of(target.model).items()
            if name in given
            or not (self.__nested(field) and field.target.possible[0] in around)
        }
        return target.model(**made | given)

    def __nested(self, field: FieldDef) -> bool:
        values = field.values
        return not (values.nullable or values.item or field.target.is_leaf)

    def __value(
        self,
        field: FieldDef,
        target: NamedType,
        number: int,
        around: tuple[NamedType, ...],
    ) -> object:
        if field.values.item is not None:
            return []
        if self.__nested(field):
            return self.__make(field.target.possible[0], around)
        named, name = field.target, field.name
        if named.codec in ("str", "id"):
            return _TEXTS.get(named.name) or _text(target.name, name, number)
        rare = named.is_enum or named.codec in _MOMENTS
        if not named.is_leaf or (rare and field.values.nullable and name not in _USUAL):
            return None
        return next(iter(named.enum)) if named.is_enum else _VALUES[named.codec](number)


def _text(record: str, field: str, number: int) -> str:
    word = field.rpartition("_")[2]
    if field == "id":
        return f"{record}-{number}"
    if word == "email":
        return f"{record.lower()}{number}@example.com"
    if word in ("uri", "url"):
        return f"https://example.com/{record.lower()}/{number}/{field}"
    label = record if field == "name" else field.replace("_", " ").capitalize()
    return f"{label} {number}"
