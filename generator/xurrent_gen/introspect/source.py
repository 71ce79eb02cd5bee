"""Sources of a schema: a file, the sandbox, or an account.

What needs more than a file lives in modules of its own, imported only when chosen.
"""

from __future__ import annotations

import os
from collections.abc import Mapping

from xurrent_gen.config import AccountSettings, FileSettings, GeneratorConfig
from xurrent_gen.progress import Progress
from xurrent_gen.schema.file import read_schema_file
from xurrent_gen.schema.load import LoadedSchema, load_schema


def fetch_schema(
    config: GeneratorConfig,
    progress: Progress,
    environ: Mapping[str, str] | None = None,
) -> LoadedSchema:
    """Obtain and check the schema that ``config`` names: the first step of all commands.

    Secrets are taken from ``environ`` if needed. Raises
    ``xurrent_gen.errors.FetchError`` when an account does not send it,
    ``xurrent_gen.errors.SourceFileError`` when a file cannot be read, and
    ``xurrent_gen.errors.SchemaError`` when it cannot be used.
    """
    progress.step("Obtaining the schema")
    settings = config.source
    if isinstance(settings, AccountSettings):
        from xurrent_gen.introspect.cached import fetch_cached

        variables = os.environ if environ is None else environ
        return fetch_cached(settings, config, variables, progress)
    if isinstance(settings, FileSettings):
        text = read_schema_file(settings.path)
    else:
        from xurrent_gen.introspect.sandbox import fetch_from_sandbox

        text = fetch_from_sandbox(progress)
    progress.step("Checking the schema")
    return load_schema(text)
