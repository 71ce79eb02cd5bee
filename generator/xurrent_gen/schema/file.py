"""Read a file that holds a schema, whatever form the schema has in it."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from xurrent_gen.errors import SchemaSyntaxError, SourceFileError
from xurrent_gen.schema.text import SchemaText, guess_kind

# Several times the largest schema that is published; a device or a sparse file is more.
_MOST_BYTES: Final = 64 << 20
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")


def read_schema_file(path: Path) -> SchemaText:
    """The text of the file; its content tells whether it is SDL or introspection JSON.

    Raises ``SourceFileError`` when it cannot be read, and
    ``SchemaSyntaxError`` when it is not UTF-8.
    """
    origin = str(path)
    try:
        with open(path, "rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except FileNotFoundError:
        raise SourceFileError(
            "the schema file does not exist",
            where=origin,
            remedy="check the path, or fetch the schema of an account with "
            "`xurrent-gen schema pull`",
        ) from None
    except IsADirectoryError:
        raise SourceFileError(
            "a folder was named where a schema file is needed",
            where=origin,
            remedy="name the file inside it, such as schema.graphql",
        ) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name is not valid"
        raise SourceFileError(
            f"the schema file cannot be read: {reason}",
            where=origin,
            remedy="make it readable, or name another file",
        ) from None
    if len(data) > _MOST_BYTES:
        raise SourceFileError(
            f"the schema file is larger than {_MOST_BYTES >> 20} MB",
            where=origin,
            remedy="check that it is a schema",
        )
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        hint = " (it looks like UTF-16)" if data.startswith(_UTF16) else ""
        raise SchemaSyntaxError(
            f"the schema file is not UTF-8 text{hint}: byte {error.start} cannot "
            "be read",
            where=origin,
            remedy="save it as UTF-8",
        ) from None
    return SchemaText(guess_kind(text), text, origin)
