# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""``@override``, which Python 3.11 lacks: for type checkers, at no cost at run time."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from typing_extensions import override as override
else:
    T = TypeVar("T")

    def override(method: T) -> T:
        """Mark a method that overrides one of a base class."""
        return method
