"""Read a file that holds a schema, whatever form the schema has in it."""

from __future__ import annotations

from pathlib import Path

from xurrent_gen.errors import SchemaSyntaxError, SourceFileError
from xurrent_gen.schema.text import SchemaText, guess_kind


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
