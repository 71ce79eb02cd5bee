"""The schema as it was obtained: a string that nobody has checked yet.

``introspect`` obtains it; ``load`` makes sense of it.
"""

from __future__ import annotations

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
