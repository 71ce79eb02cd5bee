"""Text of the schema as literals of Python, and as readers see it."""

from __future__ import annotations

from xurrent_gen.printable import UNPRINTABLE


def string(text: str) -> str:
    """A string literal as black leaves it: in double quotes, unless single ones need
    fewer escapes."""
    literal = repr(text)
    body = literal[1:-1]
    if literal[0] == "'":
        body = body.replace("\\'", "'")
    quote = "'" if text.count("'") < text.count('"') else '"'
    return quote + body.replace(quote, "\\" + quote) + quote


def readable(text: str) -> str:
    """Text as a reader sees it; may be empty."""
    return UNPRINTABLE.sub(" ", text.expandtabs(4)).strip()
