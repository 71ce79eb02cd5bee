"""Black, for the files whose layout the rules of ``layout`` do not settle."""

from __future__ import annotations

import re
from collections.abc import Mapping

from xurrent_gen.errors import InternalError
from xurrent_gen.render.docstrings import WIDTH

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
        numbered = "\n".join(
            f"{number:5} {line}" for number, line in enumerate(source.split("\n"), 1)
        )
        raise InternalError(f"{path} is no valid Python: {error}\n{numbered}") from None
