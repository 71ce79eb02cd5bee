"""Where a schema comes from: a file, the sandbox, or an account.

What needs more than a file lives in modules of its own, imported only when chosen.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from xurrent_gen.config import AccountSettings, FileSettings, GeneratorConfig
from xurrent_gen.progress import Progress
from xurrent_gen.schema.file import read_schema_file
from xurrent_gen.schema.text import SchemaText


def fetch_schema(
    config: GeneratorConfig,
    progress: Progress,
    environ: Mapping[str, str] | None = None,
) -> SchemaText:
    """Obtain the schema that ``config`` names: the first step of the pipeline.

    Secrets are taken from ``environ`` if needed. Raises
    ``xurrent_gen.errors.FetchError`` when an account does not tell it,
    ``xurrent_gen.errors.SourceFileError`` when a file cannot be read, and
    ``xurrent_gen.errors.SchemaSyntaxError`` when what came is no text.
    """
    progress.step("Obtaining the schema")
    settings = config.source
    if isinstance(settings, FileSettings):
        return read_schema_file(settings.path)
    if isinstance(settings, AccountSettings):
        from xurrent_gen.introspect.cached import fetch_cached

        variables = os.environ if environ is None else environ
        return fetch_cached(settings, config, variables, progress)
    from xurrent_gen.introspect.sandbox import fetch_from_sandbox

    return fetch_from_sandbox(progress)
