"""Escaping of text from schemas and servers, for terminals and CI logs.

Such text may contain escape sequences that rewrite a terminal, marks that reverse the
reading direction, and lines that a CI service executes as commands. All output is
escaped here last, so no caller has to know where a string came from.
"""

from __future__ import annotations

import re

UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u2028\u2029\ud800-\udfff\ufeff"
    "\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
"""Characters that must be escaped; tabs and line ends are not among them."""

# Commands of GitHub, Azure, TeamCity and similar services: at the start of a line, or
# anywhere in it.
_COMMAND = re.compile(r"^(\s*):(?=:)|#(?=#\w*\[)", re.MULTILINE)


def printable(text: str) -> str:
    """Return ``text`` with harmful characters as visible escapes, and without commands."""
    visible = UNPRINTABLE.sub(_escape, text)
    return _COMMAND.sub(lambda m: f"{m[0]} ", visible)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
