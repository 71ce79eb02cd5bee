# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Frozen value classes that cost next to nothing to define.

``@frozen`` does what ``@dataclass(frozen=True, slots=True)`` does, and type checkers
see the same. The standard decorator compiles six functions for each class, which for
the thirty classes of the runtime took most of the time to import it; here all classes
share one set of functions. ``dataclasses.fields``, ``replace`` and ``asdict`` work, and
pay for themselves when they are first used.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import MISSING, Field, FrozenInstanceError, field
from functools import cached_property
from typing import Any, Final, NoReturn, TypeVar, cast, dataclass_transform

T = TypeVar("T")


class _Shape:
    """What the shared functions need to know of a class, worked out on first use."""

    def __init__(
        self, cls: type, names: tuple[str, ...], inherited: _Shape | None
    ) -> None:
        self.names = names
        self.post: Callable[[object], None] | None = getattr(cls, "__post_init__", None)
        self.setters: dict[str, Callable[[object, object], None]] = {}
        self._given = {n: vars(cls)[n] for n in names if n in vars(cls)}
        self._inherited = inherited

    @cached_property
    def _fields(self) -> dict[str, Field[Any]]:
        own: dict[str, Field[Any]] = {}
        for name, value in self._given.items():
            if isinstance(value, Field):
                own[name] = value
        if self._inherited is None:
            return own
        above = self._inherited._fields.items()
        return {**{n: each for n, each in above if n not in self._given}, **own}

    @cached_property
    def defaults(self) -> dict[str, object]:
        """Of the fields that have one."""
        above = self._inherited.defaults if self._inherited else {}
        fields = {n: made.default for n, made in self._fields.items()}
        found = {**above, **self._given, **fields}
        return {n: value for n, value in found.items() if value is not MISSING}

    @cached_property
    def factories(self) -> dict[str, Callable[[], object]]:
        """What makes the defaults of the others."""
        made = {n: each.default_factory for n, each in self._fields.items()}
        return {n: make for n, make in made.items() if make is not MISSING}

    @cached_property
    def shown(self) -> tuple[str, ...]:
        """The fields that ``repr`` shows."""
        hidden = {n for n, made in self._fields.items() if not made.repr}
        return tuple(name for name in self.names if name not in hidden)

    @cached_property
    def compared(self) -> tuple[str, ...]:
        """The fields by which values are equal."""
        apart = {n for n, made in self._fields.items() if made.compare is False}
        return tuple(name for name in self.names if name not in apart)

    def field(self, name: str) -> Any:
        """One field, as ``dataclasses.field`` makes it."""
        settings: dict[str, Any] = {
            "repr": name in self.shown,
            "compare": name in self.compared,
            "kw_only": True,
        }
        if name in self.defaults:
            settings["default"] = self.defaults[name]
        if name in self.factories:
            settings["default_factory"] = self.factories[name]
        return field(**settings)


def _init(self: Any, *args: object, **kwargs: object) -> None:
    shape: _Shape = self.__shape__
    given = len(args)
    if given > len(shape.names):
        raise TypeError(
            f"{type(self).__name__} takes {len(shape.names)} arguments, got {given}"
        )
    for index, (name, put) in enumerate(shape.setters.items()):
        if index < given:
            put(self, args[index])
        elif name in kwargs:
            put(self, kwargs.pop(name))
        elif name in shape.defaults:
            put(self, shape.defaults[name])
        elif name in shape.factories:
            put(self, shape.factories[name]())
        else:
            raise TypeError(f"{type(self).__name__} needs the argument {name!r}")
    if kwargs:
        raise TypeError(
            f"{type(self).__name__} got unexpected arguments: {', '.join(kwargs)}"
        )
    if shape.post is not None:
        shape.post(self)


def _repr(self: Any) -> str:
    parts = (f"{name}={getattr(self, name)!r}" for name in self.__shape__.shown)
    return f"{type(self).__qualname__}({', '.join(parts)})"


def _compared(self: Any) -> tuple[object, ...]:
    return tuple(getattr(self, name) for name in self.__shape__.compared)


def _eq(self: object, other: object) -> object:
    if type(other) is not type(self):
        return NotImplemented
    return _compared(self) == _compared(other)


def _hash(self: Any) -> int:
    return hash(_compared(self))


def _set(self: object, name: str, value: object) -> NoReturn:
    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def _delete(self: object, name: str) -> NoReturn:
    raise FrozenInstanceError(f"cannot delete field {name!r}")


def _reduce(self: Any) -> tuple[object, ...]:
    cls: object = type(cast("object", self))
    return cls, tuple(getattr(self, name) for name in self.__shape__.names)


class _Fields:
    """The fields as ``dataclasses`` wants them, made on first use."""

    def __get__(self, instance: object, owner: Any) -> dict[str, Field[Any]]:
        from dataclasses import make_dataclass
        from typing import get_type_hints

        shape: _Shape = owner.__shape__
        try:
            hints = get_type_hints(owner)
        except NameError:  # a type that only checkers import
            hints = {}
        made: Any = make_dataclass(
            owner.__name__,
            [(n, hints.get(n, object), shape.field(n)) for n in shape.names],
        )
        fields: dict[str, Field[Any]] = made.__dataclass_fields__
        return fields


class _Params:
    """How the class was made, for libraries that look into dataclasses."""

    def __get__(self, instance: object, owner: Any) -> object:
        from dataclasses import make_dataclass

        made: Any = make_dataclass(owner.__name__, (), frozen=True, slots=True)
        return cast("object", made.__dataclass_params__)


class _Signature:
    """The parameters as ``help`` and editors tell them, made when they are asked for."""

    def __get__(self, instance: object, owner: Any) -> object:
        from inspect import Parameter, Signature

        shape: _Shape = owner.__shape__
        told: dict[str, object] = {}
        bases: tuple[type, ...] = owner.__mro__
        for base in reversed(bases):
            own = vars(base).get("__annotations__", {})
            told |= cast("dict[str, object]", own)
        made = {name: make() for name, make in shape.factories.items()}
        defaults = {**shape.defaults, **made}
        kind, none = Parameter.POSITIONAL_OR_KEYWORD, Parameter.empty
        return Signature(
            [
                Parameter(n, kind, default=defaults.get(n, none), annotation=told[n])
                for n in shape.names
            ],
            return_annotation=None,
        )


_SHARED: Final[dict[str, object]] = {
    "__init__": _init,
    "__repr__": _repr,
    "__eq__": _eq,
    "__hash__": _hash,
    "__setattr__": _set,
    "__delattr__": _delete,
    "__reduce__": _reduce,
    "__dataclass_fields__": _Fields(),
    "__dataclass_params__": _Params(),
    "__signature__": _Signature(),
}


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(cls: type[T]) -> type[T]:
    """Make a frozen value class with slots of a class of annotated fields."""
    inherited: _Shape | None = getattr(cls, "__shape__", None)
    before = inherited.names if inherited is not None else ()
    added = tuple(name for name in cls.__annotations__ if name not in before)
    shape = _Shape(cls, (*before, *added), inherited)
    left_out = {*shape.names, "__dict__", "__weakref__"}
    own = {name: value for name, value in vars(cls).items() if name not in left_out}
    more = {"__slots__": added, "__match_args__": shape.names, "__shape__": shape}
    metaclass: Any = type(cast("object", cls))
    new = metaclass(cls.__name__, cls.__bases__, {**_SHARED, **own, **more})
    new.__qualname__ = cls.__qualname__
    shape.setters = {name: getattr(new, name).__set__ for name in shape.names}
    return cast("type[T]", new)


def replaced(value: T, **changes: object) -> T:
    """A copy of a frozen value with other values in some fields."""
    names: tuple[str, ...] = cast("Any", value).__shape__.names
    same = {name: getattr(value, name) for name in names if name not in changes}
    return type(value)(**same, **changes)
