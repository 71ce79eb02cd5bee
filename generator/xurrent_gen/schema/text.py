"""The schema as it was obtained: a string that nobody has checked yet.

``introspect`` obtains it; ``load`` makes sense of it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from xurrent_gen.errors import SchemaSyntaxError, SourceFileError

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


def read_schema_file(path: Path) -> SchemaText:
    """The text of the file; its content tells whether it is SDL or introspection JSON.

    Raises ``SourceFileError`` when it cannot be read, and
    ``SchemaSyntaxError`` when it is not UTF-8.
    """
    try:
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise SourceFileError(
            f"the schema file cannot be read: {error.strerror}",
            where=str(path),
            remedy="check the path, or fetch the schema of an account with "
            "`xurrent-gen schema pull`",
        ) from None
    except UnicodeDecodeError as error:
        raise SchemaSyntaxError(
            f"the schema file is not UTF-8 text: byte {error.start} cannot be read",
            where=str(path),
            remedy="save it as UTF-8",
        ) from None
    return SchemaText(guess_kind(text), text, str(path))
