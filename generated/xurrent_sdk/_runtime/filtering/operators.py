# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The argument of the lambda of ``where``: the fields of a filter and their operators.

A generated class of a condition inherits the operators that the schema's input has, and
no others, so that type checkers refuse the rest. ``values: []`` means *is empty* on the
server, so it is written by ``MayBeEmpty.is_empty`` alone and never by an empty list.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, NoReturn, TypeVar, cast, overload

from typing_extensions import override

from ..core.errors import SelectionError
from ..schema.index import FieldDef

V = TypeVar("V")
"""The type of the values that a condition compares with."""


@dataclass(frozen=True, slots=True)
class Where:
    """A condition. All conditions of a filter must hold."""

    at: At

    def __bool__(self) -> NoReturn:
        raise SelectionError(
            "conditions cannot be joined with and, or, not, &, |, ~ or a chain of "
            "comparisons: list them, and all of them must hold; for alternatives on one "
            "field use in_(), else make two queries"
        )

    if not TYPE_CHECKING:

        def _joined(self, *_: object) -> NoReturn:
            Where.__bool__(self)  # bool() of a Condition names another remedy

        __and__ = __rand__ = __or__ = __ror__ = __invert__ = _joined


@dataclass(frozen=True, slots=True)
class BareWhere(Where):
    """A field of the filter is a value of its own."""

    value: object


@dataclass(frozen=True, slots=True)
class MembersWhere(Where):
    """Members of a condition's input object, by GraphQL name."""

    members: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class At:
    """The place of a condition: a field of a filter."""

    filter: str
    field: FieldDef
    name: str
    """The attribute that the user wrote."""

    @property
    def path(self) -> str:
        return f"{self.filter}.{self.name}"


class NoFilter:
    """The conditions of a connection without a filter."""


_SIGNS = {
    "__eq__": "==",
    "__ne__": "!=",
    "__lt__": "<",
    "__le__": "<=",
    "__gt__": ">",
    "__ge__": ">=",
    "__invert__": "~",
}
"""The operators of conditions, in the order in which ``Condition`` refuses them."""


def _refusing(sign: str) -> Callable[..., object]:
    def refuse(condition: Condition, *_: object) -> NoReturn:
        raise _lacking(condition, sign)

    return refuse


class Condition:
    """A field of a filter. Operators that the schema lacks raise ``SelectionError``."""

    def __init__(self, at: At) -> None:
        self.__at__ = at

    def __bool__(self) -> NoReturn:
        raise SelectionError(
            f"{self.__path__} is no condition yet: compare it with a value, or with "
            "several by in_()"
        )

    def __chosen__(self, values: tuple[object, ...], *, negate: bool = False) -> Where:
        """The field is one of the values, or none of them."""
        if not values:
            name = "not_in" if negate else "in_"
            raise SelectionError(
                f"{self.__path__}.{name}() needs at least one value: without any, "
                "the server would look for what is empty, which is_empty() says"
            )
        return self.__values__(tuple(plain(self, each) for each in values), negate)

    @property
    def __path__(self) -> str:
        return self.__at__.path

    def __values__(self, values: tuple[object, ...], negate: bool) -> Where:
        """The condition on values that are there."""
        members: dict[str, object] = {"values": values}
        return MembersWhere(self.__at__, members | ({"negate": True} if negate else {}))

    def __bounded__(self, sign: str, value: object) -> Where:
        """The field is on that side of the value."""
        return MembersWhere(self.__at__, {_MEMBERS[sign]: plain(self, value)})

    if not TYPE_CHECKING:
        __hash__ = object.__hash__

        def _no_condition(self, *_: object) -> NoReturn:
            bool(self)

        __iter__ = __len__ = __getitem__ = __contains__ = _no_condition
        __and__ = __rand__ = __or__ = __ror__ = Where.__and__

        def __getattr__(self, name: str) -> object:
            if name.startswith("__"):
                raise AttributeError(name)
            raise _lacking(self, f"{name}()")

        __eq__, __ne__, __lt__, __le__, __gt__, __ge__, __invert__ = map(
            _refusing, _SIGNS.values()
        )


class ValueMustBe(Generic[V]):
    """A type for checkers to show where a field is compared with an impossible value.

    It is not a condition; the checker's message shows its name and its parameter.
    """


class Equal(Condition, Generic[V]):
    """Compares with one value."""

    def eq(self, value: V, /) -> Where:
        """The field is ``value``; the same as ``==``."""
        return self.__chosen__((value,))

    @overload  # type: ignore[override]  # an operator of conditions, not equality
    def __eq__(  # pyright: ignore[reportOverlappingOverload]  # distinguished by type
        self, value: V, /
    ) -> Where: ...
    @overload
    def __eq__(self, value: object, /) -> ValueMustBe[V]: ...
    @override
    def __eq__(  # pyright: ignore[reportIncompatibleMethodOverride]  # likewise
        self, value: object, /
    ) -> object:
        return self.eq(cast("V", value))


class Unequal(Condition, Generic[V]):
    """Excludes one value."""

    def ne(self, value: V, /) -> Where:
        """The field is not ``value``; the same as ``!=``."""
        return self.__chosen__((value,), negate=True)

    @overload  # type: ignore[override]  # an operator of conditions, not equality
    def __ne__(  # pyright: ignore[reportOverlappingOverload]  # distinguished by type
        self, value: V, /
    ) -> Where: ...
    @overload
    def __ne__(self, value: object, /) -> ValueMustBe[V]: ...
    @override
    def __ne__(  # pyright: ignore[reportIncompatibleMethodOverride]  # likewise
        self, value: object, /
    ) -> object:
        return self.ne(cast("V", value))


class OneOf(Equal[V]):
    """Compares with one value or several."""

    def in_(self, value: V | Collection[V], /, *values: V) -> Where:
        """The field is one of the values: ``f.name.in_("A", "B")``, or a list of them."""
        return self.__chosen__(_items((value, *values)))


class NoneOf(Unequal[V]):
    """Excludes one value or several."""

    def not_in(self, value: V | Collection[V], /, *values: V) -> Where:
        """The field is none of the values, which may be a list."""
        return self.__chosen__(_items((value, *values)), negate=True)


class MayBeEmpty(Condition):
    """Asks whether there is no value."""

    def is_empty(self) -> Where:
        """The field has no value."""
        return MembersWhere(self.__at__, {"values": ()})


class Values(OneOf[V], NoneOf[V], MayBeEmpty):
    """Compares with values, excludes them, and asks whether there is one."""

    def is_present(self) -> Where:
        """The field has a value."""
        return MembersWhere(self.__at__, {"values": (), "negate": True})


class Below(Condition, Generic[V]):
    """Bounds from above."""

    def __lt__(self, value: V, /) -> Where:
        return self.__bounded__("<", value)


class AtMost(Condition, Generic[V]):
    """Bounds from above, bound included."""

    def __le__(self, value: V, /) -> Where:
        return self.__bounded__("<=", value)


class Above(Condition, Generic[V]):
    """Bounds from below."""

    def __gt__(self, value: V, /) -> Where:
        return self.__bounded__(">", value)


class AtLeast(Condition, Generic[V]):
    """Bounds from below, bound included."""

    def __ge__(self, value: V, /) -> Where:
        return self.__bounded__(">=", value)


class Ordered(Below[V], AtMost[V], Above[V], AtLeast[V]):
    """Bounds from both sides: two conditions on one field make a range."""


class Simple(Equal[V]):
    """A field that can only be equal to a value."""

    @override
    def eq(self, value: V, /) -> Where:
        """The field is ``value``; the same as ``==``."""
        return BareWhere(self.__at__, plain(self, value))


class Flag(Simple[bool], Unequal[bool]):
    """A field that is true or false: ``f.vip.is_(True)``, ``f.vip == True``."""

    def is_(self, value: bool, /) -> Where:
        """The field is ``value``; the same as ``==``, for linters that dislike it."""
        return self.eq(value)

    @override
    def ne(self, value: bool, /) -> Where:
        """The field is not ``value``; the same as ``!=``."""
        flag = cast("object", plain(self, value))
        # The negation of a string such as "false" would be the opposite of its meaning.
        negated = not flag if isinstance(flag, bool) else flag
        return self.eq(cast("bool", negated))

    def __invert__(self) -> Where:
        """The field is false: ``~f.disabled``."""
        return self.eq(False)


class FreeText(Simple[str]):
    """Searches as the search box of the service does: ``f.query("disk full")``."""

    def __call__(self, text: str, /) -> Where:
        return self.eq(text)


def plain(condition: Condition, value: V) -> V:
    """Return a single value other than ``None``; raises ``SelectionError``."""
    path = condition.__path__
    if value is None:
        may_be_empty = hasattr(type(condition), "is_empty")
        remedy = ": use is_empty() or is_present()" if may_be_empty else ""
        raise SelectionError(f"{path} cannot be compared with None{remedy}")
    single: object = value
    if isinstance(single, Collection) and not isinstance(single, str | Mapping):
        raise SelectionError(f"{path} takes values one by one, or as in_(values)")
    return value


def _items(values: tuple[object, ...]) -> tuple[object, ...]:
    """The values, of which the first may be a collection of them."""
    first = values[0]
    if not isinstance(first, Collection) or isinstance(first, str | bytes):
        return values
    return (*cast("Collection[object]", first), *values[1:])


def _lacking(condition: Condition, wanted: str) -> SelectionError:
    cls = type(condition)
    signs = [
        sign
        for name, sign in _SIGNS.items()
        if getattr(cls, name) is not getattr(Condition, name)
    ]
    names = [f"{name}()" for name in dir(cls) if not name.startswith("_")]
    return SelectionError(
        f"{condition.__path__} has no {wanted}; it has {', '.join(signs + names)}"
    )


_MEMBERS = {
    "<": "lessThan",
    "<=": "lessThanOrEqualTo",
    ">": "greaterThan",
    ">=": "greaterThanOrEqualTo",
}
