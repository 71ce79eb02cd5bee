"""The schema as it was obtained: a string that nobody has checked yet.

``introspect`` obtains it; ``load`` makes sense of it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, TypeAlias

SchemaKind: TypeAlias = Literal["sdl", "introspection"]


@dataclass(frozen=True, slots=True)
class SchemaText:
    """SDL, or the JSON of an introspection result (bare or under ``data``).

    ``origin`` says where it came from, for messages: a path or a URL without secrets.
    """

    kind: SchemaKind
    text: str
    origin: str


def guess_kind(text: str) -> SchemaKind:
    """Tell the kind from the text: only JSON starts with a brace or a bracket."""
    return "introspection" if text.lstrip()[:1] in ("{", "[") else "sdl"


# An escape in JSON: a pair of surrogates, a lone one, or any other.
_ESCAPE = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}"
    r"|(?P<lone>u[dD][89a-fA-F][0-9a-fA-F]{2})|.)",
    re.DOTALL,
)


def whole_characters(text: str) -> str:
    """JSON text in which half a character, which no file can hold, is U+FFFD."""
    return _ESCAPE.sub(lambda m: "\\ufffd" if m["lone"] else m[0], text)
