"""The Jinja environment, and where the templates are."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import jinja2

import xurrent_gen

_PACKAGE = Path(xurrent_gen.__file__).parent


@cache
def environment(
    folder: str = "package", *, is_html: bool = False
) -> jinja2.Environment:
    """The environment of a folder of templates: strict, and escaping what is HTML."""
    return jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates_folder() / folder),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=is_html,
    )


def templates_folder() -> Path:
    """The templates: inside an installed package, beside it in a checkout."""
    installed = _PACKAGE / "templates"
    return installed if installed.is_dir() else _PACKAGE.parents[1] / "templates"
