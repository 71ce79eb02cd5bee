"""The schema of an account, which is asked only when the cached copy is too old."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from xurrent_gen.config import AccountSettings, GeneratorConfig, load_secrets
from xurrent_gen.errors import FetchError, SchemaError
from xurrent_gen.introspect.account import ask_schema, check_credentials, display_url
from xurrent_gen.introspect.cache import open_schema_cache, schema_key
from xurrent_gen.progress import Progress
from xurrent_gen.schema.load import LoadedSchema, load_schema


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
    cache = open_schema_cache(environ)
    key = schema_key(settings, secrets)
    cached = None if config.refresh and not config.offline else cache.load(key)
    if cached is None and config.offline:
        raise FetchError(
            "no schema of this account is cached here, and --offline fetches none",
            where=display_url(settings.graphql_endpoint),
            remedy="run once without --offline, with the same credentials",
        )
    is_young = cached is not None and 0 <= cached.age < config.schema_max_age
    if cached is not None and (is_young or config.offline):
        fetched, is_new = cached, False
        progress.detail(
            f"the schema was fetched {cached.age / 60:.0f} minutes ago; "
            "--refresh-schema fetches it again"
        )
    else:
        check_credentials(settings, secrets)
        # The server may answer that the old copy has not changed.
        fetched = ask_schema(settings, secrets, progress, config.timeout, cached)
        is_new = True
    progress.step("Checking the schema")
    try:
        loaded = load_schema(fetched.text)
    except SchemaError:
        if fetched is not cached or config.offline:
            raise
        fresh = replace(config, refresh=True)
        return fetch_cached(settings, fresh, environ, progress)
    if is_new:
        cache.store(key, fetched)
    return loaded
