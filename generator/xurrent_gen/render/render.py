"""Render plans: a template lays out each file; black formats files it could not fit."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

import jinja2

import xurrent_gen
from xurrent_gen.plan.model import FilePlan
from xurrent_gen.plan.texts import string
from xurrent_gen.render import layout
from xurrent_gen.render.docstrings import WIDTH, docstring

_FILTERS: Final[dict[str, Callable[..., Any]]] = {
    "alias": layout.alias,
    "assigned": layout.assigned,
    "attribute": layout.attribute,
    "call": layout.call,
    "class_header": layout.class_header,
    "docstring": docstring,
    "function": layout.function,
    "import_line": layout.import_line,
    "import_lines": layout.import_lines,
    "literal": string,
    "mapping": layout.mapping,
    "parameter": layout.parameter,
    "reexport_lines": layout.reexport_lines,
}
"""Filters that format values as source, by their names in templates."""

_PACKAGE = Path(xurrent_gen.__file__).parent


@cache
def environment(
    folder: str = "package", *, is_html: bool = False
) -> jinja2.Environment:
    """Return the environment of a folder of templates: strict, and with HTML escaping."""
    templates = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates_folder() / folder),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=is_html,
    )
    templates.filters.update(_FILTERS)
    return templates


def templates_folder() -> Path:
    """Return the folder of templates: in an installed package, or in a checkout."""
    installed = _PACKAGE / "templates"
    return installed if installed.is_dir() else _PACKAGE.parents[1] / "templates"


def render_files(plans: Iterable[FilePlan]) -> dict[str, bytes]:
    """The source of each planned file, by path."""
    templates = environment()
    sources = {
        plan.path: templates.get_template(plan.template).render(plan.context)
        for plan in plans
    }
    return {path: source.encode("utf-8") for path, source in formatted(sources).items()}


_TABLE = re.compile(r'= """\n.*?\n *"""\n', re.DOTALL)
"""A multi-line string with data, which black does not format."""
_WHOLE = re.compile(r' +(?:(\w+) as \1,|"[^"\\]*")')
"""An imported name or a string on its own line, which black cannot shorten."""


def lines_fit(source: str) -> bool:
    """Return whether black could shorten no line of the source."""
    code = _TABLE.sub("\n", source)
    return all(
        len(line) <= WIDTH or _WHOLE.fullmatch(line) for line in code.split("\n")
    )


def formatted(sources: Mapping[str, str]) -> dict[str, str]:
    """Return the sources by path; black formats those with overlong lines."""
    return {
        path: source if lines_fit(source) else format_source(source)
        for path, source in sources.items()
    }


def format_source(source: str) -> str:
    import black

    return black.format_str(source, mode=black.Mode())
