"""Types of parameters that are stricter than click's own."""

from __future__ import annotations

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


PATH: Final = NamedPath(path_type=Path)
"""The path of a file or folder."""
PLACE: Final = NamedPath(path_type=str)
"""The same as a string: where a word may stand for something else than a path."""
