"""Where a schema comes from: the protocol of sources, files, and the choice.

Start at ``open_source``, which turns settings into a source; the sources that need
more than a file live in modules of their own and are imported only when chosen.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from xurrent_gen.config import (
    AccountSettings,
    FileSettings,
    GeneratorConfig,
    load_secrets,
)
from xurrent_gen.progress import Progress
from xurrent_gen.schema.file import read_schema_file
from xurrent_gen.schema.text import SchemaText

__all__ = ["FileSource", "SchemaSource", "fetch_schema", "open_source"]


class SchemaSource(Protocol):
    """Something that can tell a schema."""

    def fetch(self) -> SchemaText:
        """Obtain the schema's text.

        Raises ``xurrent_gen.errors.FetchError`` when an account does not tell it,
        ``xurrent_gen.errors.SourceFileError`` when a file cannot be read, and
        ``xurrent_gen.errors.SchemaSyntaxError`` when what came is no text.
        """
        ...


@dataclass(frozen=True, slots=True)
class FileSource:
    """A file with SDL, or with the JSON of an introspection result."""

    path: Path

    def fetch(self) -> SchemaText:
        """Read the file; see ``xurrent_gen.schema.file.read_schema_file``."""
        return read_schema_file(self.path)


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

    Raises what ``SchemaSource.fetch`` raises.
    """
    progress.step("Obtaining the schema")
    scope = config.scoped(os.environ if environ is None else environ)
    return open_source(config, scope, progress).fetch()
