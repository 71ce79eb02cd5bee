"""Checks that settings are of the right kind, in one place for all of them.

Type checkers find the same before a program runs. For numbers Python is lenient where it
must not be: ``True`` would be 1, and comparisons with NaN are all false, so that a check
such as ``seconds < 0`` lets it pass.
"""

from __future__ import annotations

from dataclasses import fields
from inspect import iscoroutinefunction
from math import isnan
from typing import Any, Final, TypeGuard, cast

from .errors import ConfigurationError

_METHODS: Final = {
    "transport": ("send", "close"),
    "clock": ("monotonic", "time"),
    "tracing": ("start_span",),
    "metrics": ("create_counter", "create_histogram"),
    "window": ("enter", "sent", "leave", "forget"),
}
"""The methods of an object that a user gives, by its setting; others are functions."""
_KINDS: Final = {"int": int, "float": float, "bool": bool, "str": str}


def is_whole(value: object) -> TypeGuard[int]:
    """Return whether it is a whole number; ``True`` and ``False`` are none."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_number(value: object) -> TypeGuard[float]:
    """Return whether it is a number that compares: no boolean, and not NaN."""
    return is_whole(value) or (isinstance(value, float) and not isnan(value))


def expect(kind: type, **given: object) -> None:
    """Refuse settings that are neither ``None`` nor of that kind, by their names.

    A ``float`` may be any number. Raises ``ConfigurationError``.
    """
    for name, value in given.items():
        problem = "" if value is None else _problem(kind, value)
        if problem:
            raise ConfigurationError(f"{name} {problem}")


def expect_tools(**given: object) -> None:
    """Refuse objects without the methods that they need, so that no call fails for it.

    Raises ``ConfigurationError``.
    """
    for name, tool in given.items():
        needed = _METHODS.get(name)
        called = needed or ("__call__",)
        lacks = [each for each in called if not callable(getattr(tool, each, 0))]
        if tool is not None and (lacks or (needed and isinstance(tool, type))):
            calls = " and ".join(f"{method}()" for method in needed or ())
            kind = f"an object with {calls}" if needed else "a function"
            raise ConfigurationError(f"{name} must be {kind}, not {tool!r:.60}")


def expect_sync(**given: object) -> None:
    """Refuse functions that only an async client can wait for."""
    for name, function in given.items():
        if iscoroutinefunction(function):
            raise ConfigurationError(
                f"{name} is asynchronous, which this client cannot wait for: use the "
                "async client, or a plain function"
            )


def expect_fields(
    settings: object,
    error: type[ConfigurationError] = ConfigurationError,
    *kinds: type,
    positive: bool = False,
) -> None:
    """Refuse fields annotated as numbers, text, ``bool`` or ``kinds`` that are none.

    With ``positive``, numbers must be above 0. Raises ``error``.
    """
    known = _KINDS | {each.__name__: each for each in kinds}
    for field in fields(cast("Any", settings)):
        name, annotation = field.name, str(field.type)
        kind = known.get(annotation.removesuffix(" | None"))
        value = getattr(settings, name)
        if kind is None or (value is None and annotation != kind.__name__):
            continue
        problem = _problem(kind, value)
        if positive and not problem and is_number(value) and value <= 0:
            problem = "must be above 0"
        if problem:
            raise error(f"{name} {problem}")


def _problem(kind: type, value: object) -> str:
    special = {int: is_whole, float: is_number}.get(kind)
    if special(value) if special else isinstance(value, kind):
        return ""
    return f"must be {kind.__name__}, not {other_type(kind, value)}"


def other_type(wanted: type, value: object) -> str:
    """The type of a value that is not of the wanted one.

    With its module if the names are equal: it is that of another package.
    """
    if isinstance(value, float) and isnan(value):
        return "NaN"
    kind = type(value)
    is_alike = kind.__name__ == wanted.__name__
    return f"{kind.__module__}.{kind.__name__}" if is_alike else kind.__name__
