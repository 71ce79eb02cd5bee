"""Renders plans: a template lays each file out, black formats what it could not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from pathlib import Path
from typing import Any, Final

import jinja2

import xurrent_gen
from xurrent_gen.errors import InternalError
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
    "passed_on": layout.passed_on,
}
"""The filters that lay values out as source, by their names in templates."""

_PACKAGE = Path(xurrent_gen.__file__).parent


@cache
def environment(
    folder: str = "package", *, is_html: bool = False
) -> jinja2.Environment:
    """The environment of a folder of templates: strict, and escaping what is HTML."""
    found = jinja2.Environment(
        loader=jinja2.FileSystemLoader(templates_folder() / folder),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=is_html,
    )
    found.filters.update(_FILTERS)
    return found


def templates_folder() -> Path:
    """The templates: inside an installed package, beside it in a checkout."""
    installed = _PACKAGE / "templates"
    return installed if installed.is_dir() else _PACKAGE.parents[1] / "templates"


def render_files(plans: Iterable[FilePlan]) -> dict[str, bytes]:
    """The source of each planned file, by path."""
    templates = environment()
    sources = {
        plan.path: templates.get_template(plan.template).render(plan.context)
        for plan in plans
    }
    return {path: source.encode("utf-8") for path, source in settled(sources).items()}


_TABLE = re.compile(r'= """\n.*?\n *"""\n', re.DOTALL)
"""Data in text: black does not look inside."""
_WHOLE = re.compile(r' +(?:(\w+) as \1,|"[^"\\]*")')
"""A name of an import or a string with a line of its own, which nothing can shorten."""


def is_settled(source: str) -> bool:
    """Return whether the rules have sufficed: no line is longer than black allows."""
    code = _TABLE.sub("\n", source)
    return all(
        len(line) <= WIDTH or _WHOLE.fullmatch(line) for line in code.split("\n")
    )


def settled(sources: Mapping[str, str]) -> dict[str, str]:
    """The sources by path; black formats those that the rules did not settle."""
    return {
        path: source if is_settled(source) else format_source(path, source)
        for path, source in sources.items()
    }


def format_source(path: str, source: str) -> str:
    """Format one file; a source that is no Python is a fault of ours."""
    import black
    from black.parsing import InvalidInput

    try:
        return black.format_str(source, mode=black.Mode())
    except InvalidInput as error:
        raise InternalError(f"{path} is no valid Python: {error}") from None
