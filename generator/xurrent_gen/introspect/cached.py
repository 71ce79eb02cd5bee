"""The schema of an account, which is asked only when our own copy is too old."""

from __future__ import annotations

from collections.abc import Mapping

from xurrent_gen.config import AccountSettings, GeneratorConfig, load_secrets
from xurrent_gen.errors import FetchError
from xurrent_gen.introspect.account import ask_schema, check_credentials, display_url
from xurrent_gen.introspect.cache import open_schema_cache, schema_key
from xurrent_gen.introspect.failures import failure_key, open_failure_cache
from xurrent_gen.progress import Progress
from xurrent_gen.schema.load import load_schema
from xurrent_gen.schema.text import SchemaText


def fetch_cached(
    settings: AccountSettings,
    config: GeneratorConfig,
    environ: Mapping[str, str],
    progress: Progress,
) -> SchemaText:
    """The cached text, while it is young enough, else that of the account.

    Raises ``SchemaError`` when the account's own is wrong; that is not kept.
    A failure to obtain it is remembered for a short time, and raised again.
    """
    secrets = load_secrets(config.variables(environ))
    cache = open_schema_cache(environ)
    key = schema_key(settings, secrets)
    kept = None if config.refresh and not config.offline else cache.load(key)
    if kept is not None and (config.offline or 0 <= kept.age < config.schema_max_age):
        progress.detail(
            f"the schema was fetched {kept.age / 60:.0f} minutes ago; "
            "--refresh-schema fetches it anew"
        )
        return kept.text
    if config.offline:
        raise FetchError(
            "no schema of this account is kept here, and --offline fetches none",
            where=display_url(settings.graphql_endpoint),
            remedy="run once without --offline, with the same credentials",
        )
    # What is wrong on this side only is told each time, and never remembered.
    check_credentials(settings, secrets)
    failures = open_failure_cache(environ)
    failure = failure_key(settings, secrets, config.timeout, environ)
    failed = None if config.refresh else failures.load(failure)
    if failed is not None:
        raise failed
    try:
        # Of what is kept and too old, the server may say that it still holds.
        told = ask_schema(settings, secrets, progress, config.timeout, kept)
    except FetchError as error:
        failures.store(failure, error)
        raise
    failures.forget(failure)
    load_schema(told.text)
    cache.store(key, told)
    return told.text
