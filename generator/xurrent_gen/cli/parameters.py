"""Types of parameters that are stricter than click's own."""

from __future__ import annotations

from math import isfinite
from pathlib import Path
from typing import Any, Final

import click


class NamedPath(click.Path):
    """A path. Empty text names none: it is what an unset variable of a script leaves,
    and would be the current folder."""

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Any:
        """The path in a string; fails where it is empty."""
        if value == "":
            self.fail("it is empty: name a file or a folder.", param, ctx)
        return super().convert(value, param, ctx)


class FiniteRange(click.FloatRange):
    """A number within bounds; ``nan`` passes the comparisons with them, and is none."""

    def convert(
        self, value: Any, param: click.Parameter | None, ctx: click.Context | None
    ) -> Any:
        """The number in a string; fails where it is none, or without end."""
        number = super().convert(value, param, ctx)
        if not isfinite(number):
            self.fail(f"{value!r} is not a number with an end.", param, ctx)
        return number


PATH: Final = NamedPath(path_type=Path)
"""The path of a file or folder."""
PLACE: Final = NamedPath(path_type=str)
"""The same as a string: where a word may stand for something else than a path."""
