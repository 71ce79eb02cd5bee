"""Where a schema comes from: the protocol of sources, files, and the choice.

Start at :func:`open_source`, which turns settings into a source; the sources that need
more than a file live in modules of their own and are imported only when chosen.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

from xurrent_gen.config import (
    AccountSettings,
    FileSettings,
    GeneratorConfig,
    load_secrets,
)
from xurrent_gen.errors import SchemaSyntaxError, SourceFileError
from xurrent_gen.progress import Progress
from xurrent_gen.schema.text import SchemaText, guess_kind

__all__ = ["FileSource", "SchemaSource", "fetch_schema", "open_source"]

# Several times the largest schema that is published; a device or a sparse file is more.
_MOST_BYTES: Final = 64 << 20
_UTF16: Final = (b"\xff\xfe", b"\xfe\xff")


class SchemaSource(Protocol):
    """Something that can tell a schema."""

    def fetch(self) -> SchemaText:
        """Obtain the schema's text.

        Raises :class:`~xurrent_gen.errors.FetchError` when an account does not tell it,
        :class:`~xurrent_gen.errors.SourceFileError` when a file cannot be read, and
        :class:`~xurrent_gen.errors.SchemaSyntaxError` when what came is no text.
        """
        ...


@dataclass(frozen=True, slots=True)
class FileSource:
    """A file with SDL, or with the JSON of an introspection result."""

    path: Path

    def fetch(self) -> SchemaText:
        """Read the file; its content tells which of the two it is."""
        origin = str(self.path)
        try:
            with open(self.path, "rb") as file:
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


def open_source(
    config: GeneratorConfig, environ: Mapping[str, str], progress: Progress
) -> SchemaSource:
    """The source that ``config`` names. Secrets are taken from ``environ`` if needed."""
    settings = config.source
    if isinstance(settings, FileSettings):
        return FileSource(settings.path)
    if isinstance(settings, AccountSettings):
        from xurrent_gen.introspect.account import AccountSource
        from xurrent_gen.introspect.cached import CachedSource

        account = AccountSource(
            settings, load_secrets(environ), progress, config.timeout
        )
        return CachedSource.of(account, config, environ, progress)
    from xurrent_gen.introspect.sandbox import SandboxSource

    return SandboxSource(progress)


def fetch_schema(
    config: GeneratorConfig,
    progress: Progress,
    environ: Mapping[str, str] | None = None,
) -> SchemaText:
    """Obtain the schema that ``config`` names: the first step of the pipeline.

    Raises what :meth:`SchemaSource.fetch` raises.
    """
    progress.step("Obtaining the schema")
    text = open_source(config, os.environ if environ is None else environ, progress)
    return text.fetch()
