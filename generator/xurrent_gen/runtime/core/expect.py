"""Whether settings are of the kind that they must be, in one place for all of them.

Type checkers find the same before a program runs. For numbers Python is lenient where it
must not be: ``True`` would be 1, and comparisons with NaN are all false, so that a check
such as ``seconds < 0`` lets it pass.
"""

from __future__ import annotations

from math import isnan
from typing import TypeGuard

from .errors import ConfigurationError


def is_whole(value: object) -> TypeGuard[int]:
    """Whether it is a whole number; ``True`` and ``False`` are none."""
    return isinstance(value, int) and not isinstance(value, bool)


def is_number(value: object) -> TypeGuard[float]:
    """Whether it is a number that compares with others: no boolean, and not NaN."""
    return is_whole(value) or (isinstance(value, float) and not isnan(value))


def expect(
    kind: type,
    error: type[ConfigurationError] = ConfigurationError,
    /,
    **given: object,
) -> None:
    """Refuse settings that are not of that kind, by their names.

    A ``float`` may be any number. Raises ``error``.
    """
    for name, value in given.items():
        if kind is int:
            fine = is_whole(value)
        elif kind is float:
            fine = is_number(value)
        else:
            fine = isinstance(value, kind)
        if not fine:
            nan = isinstance(value, float) and isnan(value)
            met = "NaN" if nan else type(value).__name__
            raise error(f"{name} must be {kind.__name__}, not {met}")


def expect_if_given(kind: type, /, **given: object) -> None:
    """The same for settings that may be ``None``."""
    expect(kind, **{name: each for name, each in given.items() if each is not None})
