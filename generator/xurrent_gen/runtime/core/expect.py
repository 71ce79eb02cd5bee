"""Checks that settings are of the right kind, in one place for all of them.

Type checkers find the same before a program runs. Python's own comparisons are too
lenient for numbers: ``True`` equals 1, and a check such as ``seconds < 0`` lets NaN
pass.
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
"""The required methods of a user's object, by setting; other settings are functions."""
_KINDS: Final = {"int": int, "float": float, "bool": bool, "str": str}


def is_whole(value: object) -> TypeGuard[int]:
    """Return whether the value is a whole number; ``True`` and ``False`` are not."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_number(value: object) -> TypeGuard[float]:
    """Return whether the value is a number, neither a boolean nor NaN."""
    return is_whole(value) or (isinstance(value, float) and not isnan(value))


def expect(kind: type, **settings: object) -> None:
    """Refuse settings that are neither ``None`` nor of that kind, by their names.

    A ``float`` may be any number. Raises ``ConfigurationError``.
    """
    for name, value in settings.items():
        problem = "" if value is None else _problem(kind, value)
        if problem:
            raise ConfigurationError(f"{name} {problem}")


def expect_tools(**settings: object) -> None:
    """Refuse objects that lack a required method, before a call fails.

    Raises ``ConfigurationError``.
    """
    for name, tool in settings.items():
        needed = _METHODS.get(name)
        called = needed or ("__call__",)
        lacks = [each for each in called if not callable(getattr(tool, each, 0))]
        if tool is not None and (lacks or (needed and isinstance(tool, type))):
            calls = " and ".join(f"{method}()" for method in needed or ())
            kind = f"an object with {calls}" if needed else "a function"
            raise ConfigurationError(f"{name} must be {kind}, not {tool!r:.60}")


def expect_sync(**settings: object) -> None:
    """Refuse functions that only an async client can wait for."""
    for name, function in settings.items():
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
    """Refuse values of another type than their annotation.

    Checks numbers, strings, ``bool`` and ``kinds``; with ``positive``, numbers above 0.
    Raises ``error``.
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
    """Name the type of a value that is not of the wanted type.

    The module is added if both types have the same name, as in another package.
    """
    if isinstance(value, float) and isnan(value):
        return "NaN"
    kind = type(value)
    is_alike = kind.__name__ == wanted.__name__
    return f"{kind.__module__}.{kind.__name__}" if is_alike else kind.__name__
