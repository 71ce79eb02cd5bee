"""Docstrings from any text, in black's format.

Descriptions come from a server and may contain anything: quotes, backslashes, control
characters, or an attempt to close the docstring and inject code.
"""

from __future__ import annotations

import textwrap
from functools import cache

from xurrent_gen.plan.texts import readable

WIDTH = 88
"""The line length of generated code: black's default."""


def docstring(text: str, indent: int = 0) -> str:
    """Return a docstring in black's format, for a position at ``indent`` columns.

    The first line is not indented, because the template indents it.
    """
    lines = _clean(text, WIDTH - indent)
    if not lines:
        return ""
    pad = " " * indent
    if len(lines) == 1 and indent + len(_closed(lines[0])) + 6 > WIDTH:
        # Black keeps quotes on a line of their own only after two lines of text.
        lines = _wrapped(lines[0], WIDTH - indent - 6)
    if len(lines) == 1:
        # On a single line, black keeps the quotes, even after a word that is too long.
        return f'"""{_closed(lines[0])}"""'
    body = "\n".join(f"{pad}{line}" if line else "" for line in lines).lstrip()
    return f'"""{body}\n{pad}"""'


@cache  # a field is described in its model and in its paths
def attribute_docstring(text: str, indent: int) -> str:
    """Return the docstring below an attribute, in a form that black does not change.

    Black does not move its closing quotes, so they follow the last line if it has room,
    which makes a third of these docstrings one line shorter.
    """
    whole = docstring(text, indent)
    *lines, _ = whole.split("\n")
    closed = f'{_closed(lines[-1])}"""' if lines else ""
    if not lines or len(closed) > WIDTH:
        return whole
    return "\n".join([*lines[:-1], closed])


def _closed(line: str) -> str:
    return f"{line} " if line.endswith('"') else line


def _clean(text: str, width: int) -> list[str]:
    safe = readable(text).replace("\\", "\\\\")
    safe = safe.replace('"""', '\\"\\"\\"')
    lines: list[str] = []
    for line in safe.splitlines():
        line = line.rstrip()
        room = width - 3 if not lines else width
        if len(line) <= room:
            lines.append(line)
        else:
            lines += _wrapped(line, room)
    if len(lines) > 1:
        # Black removes the common indentation of all lines but the first.
        lines[1:] = textwrap.dedent("\n".join(lines[1:])).split("\n")
    if lines and lines[0].startswith('"'):
        lines[0] = f"\\{lines[0]}"
    return lines


def _wrapped(line: str, width: int) -> list[str]:
    lead = " " * (len(line) - len(line.lstrip()))
    return textwrap.wrap(
        line.strip(),
        max(width - len(lead), 20),
        initial_indent=lead,
        subsequent_indent=lead,
        break_long_words=False,
        break_on_hyphens=False,
    )
