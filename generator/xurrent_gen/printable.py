"""Text of schemas and servers, made fit for terminals and the logs of CI.

Such text may hold escape sequences that rewrite a terminal, marks that turn the reading
direction round, and lines that a CI service takes for commands to itself. All that
is printed passes through here last, so that nobody has to know where a string came
from.
"""

from __future__ import annotations

import re

UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u2028\u2029\ud800-\udfff\ufeff"
    "\u200e\u200f\u202a-\u202e\u2066-\u2069]"
)
"""Characters that must not be shown as they are; tabs and line ends may."""

# What GitHub, Azure, TeamCity and their kin take for a command: at the start of a line,
# or anywhere in it.
_COMMAND = re.compile(r"^(\s*):(?=:)|#(?=#\w*\[)", re.MULTILINE)


def printable(text: str) -> str:
    """``text`` with harmful characters as visible escapes, and no command in it."""
    visible = UNPRINTABLE.sub(_escape, text)
    return _COMMAND.sub(lambda m: f"{m[0]} ", visible)


def _escape(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"
