"""The schema of an account, which is asked only when the cached copy is too old."""

from __future__ import annotations

from collections.abc import Mapping

from xurrent_gen.config import AccountSettings, GeneratorConfig, load_secrets
from xurrent_gen.errors import FetchError, SchemaError
from xurrent_gen.introspect.account import ask_schema, display_url
from xurrent_gen.introspect.cache import CacheFolder, schema_key
from xurrent_gen.progress import Progress
from xurrent_gen.schema.load import LoadedSchema, load_schema
from xurrent_gen.schema.text import SchemaText


def fetch_cached(
    settings: AccountSettings,
    config: GeneratorConfig,
    environ: Mapping[str, str],
    progress: Progress,
) -> LoadedSchema:
    """Load the cached copy while it is young enough, else the schema of the account.

    Raises ``SchemaError`` when the account's own is wrong; that is not cached.
    """
    secrets = load_secrets(config.variables(environ))
    cache, key = CacheFolder.of(environ, "schemas"), schema_key(settings, secrets)
    where = display_url(settings.graphql_endpoint)
    cached = None if config.refresh and not config.offline else cache.load(key)
    if cached and (config.offline or cached.age < config.schema_max_age):
        progress.detail(
            f"the schema was fetched {cached.age / 60:.0f} minutes ago; "
            "--refresh-schema fetches it again"
        )
        progress.step("Checking the schema")
        copy = cached.body.decode(errors="replace")
        try:
            return load_schema(SchemaText("introspection", copy, where))
        except SchemaError:  # a damaged copy is no better than none
            if config.offline:
                raise
    if config.offline:
        raise FetchError(
            "no schema of this account is cached here, and --offline fetches none",
            where=where,
            remedy="run once without --offline, with the same credentials",
        )
    text = ask_schema(settings, secrets, progress, config.timeout)
    progress.step("Checking the schema")
    loaded = load_schema(text)
    cache.store(key, text.text.encode())
    return loaded
