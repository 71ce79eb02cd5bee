"""Strings of the schema: as literals, in readable form, and as docstrings."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache
from textwrap import shorten

from xurrent_gen.ir.model import InputField
from xurrent_gen.printable import UNPRINTABLE


def string(text: str) -> str:
    """A string literal in black's format: in double quotes, unless single quotes need
    fewer escapes."""
    literal = repr(text)
    body = literal[1:-1]
    if literal[0] == "'":
        body = body.replace("\\'", "'")
    quote = "'" if text.count("'") < text.count('"') else '"'
    return quote + body.replace(quote, "\\" + quote) + quote


_BLANK = re.compile(r"[^\S\n]")


def readable(text: str) -> str:
    """Return readable text, with plain blanks only; may be empty."""
    return _BLANK.sub(" ", UNPRINTABLE.sub(" ", text.expandtabs(4))).strip()


_APART = re.compile(r"\s|[-*+>|#:]|\d+[.)]|```|~~~")
"""Start of a line that is not prose: code, a list, a quotation, a table, a title."""


@cache
def paragraphs(text: str) -> str:
    """Put each paragraph of a description on one line, so that it can be wrapped again."""
    lines: list[str] = []
    fenced = joins = False
    for line in readable(text).splitlines():
        apart = fenced or not line.strip() or _APART.match(line) is not None
        if line.lstrip().startswith(("```", "~~~")):
            fenced = not fenced
        if joins and not apart:
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(line)
        # Two blanks at the end of a line are a line break in Markdown.
        joins = not apart and not line.endswith("  ")
    return "\n".join(lines)


def described(description: str, deprecation: str | None = None) -> str:
    """A description, with the deprecation reason if there is one."""
    words = paragraphs(description)
    parts = [words] if words else []
    if deprecation is not None:
        reason = " ".join(readable(deprecation).split())
        parts.append(f"Deprecated: {reason}" if reason else "Deprecated.")
    return "\n\n".join(parts)


def described_input(field: InputField) -> str:
    """Description of an argument or input field, with its default."""
    words = described(field.description, field.deprecation)
    if not field.default:
        return words
    default = shorten(readable(field.default), 60, placeholder=" …")
    return f"{words}\n\nDefault: ``{default}``.".lstrip()


def with_arguments(text: str, arguments: Iterable[tuple[str, InputField]]) -> str:
    """A description followed by those of the arguments, with their Python names."""
    parts = [text]
    for name, argument in arguments:
        words = described_input(argument)
        if words:
            parts.append(f"``{name}``: {words}")
    return "\n\n".join(parts)
