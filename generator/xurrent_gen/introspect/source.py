"""Sources of a schema: a file, the sandbox, or an account.

The modules for an account and the sandbox are imported on use.
"""

from __future__ import annotations

import contextlib

from xurrent_gen.config.endpoints import Variables
from xurrent_gen.config.model import AccountSettings, FileSettings, GeneratorConfig
from xurrent_gen.errors import FetchError, SchemaError, needs_sandbox
from xurrent_gen.progress import LOG
from xurrent_gen.runtime.http.messages import shown_url
from xurrent_gen.schema.load import (
    LoadedSchema,
    SchemaText,
    load_schema,
    read_schema_file,
)


def fetch_schema(config: GeneratorConfig) -> LoadedSchema:
    """Obtain and check the schema that ``config`` names: the first step of all commands.

    Secrets are taken from the environment if needed. Raises
    ``xurrent_gen.errors.FetchError`` when an account does not send it,
    ``xurrent_gen.errors.SourceFileError`` when a file cannot be read, and
    ``xurrent_gen.errors.SchemaError`` when it cannot be used.
    """
    LOG.info("Obtaining the schema")
    settings = config.source
    if isinstance(settings, AccountSettings):
        return _from_account(settings, config)
    if isinstance(settings, FileSettings):
        text = read_schema_file(settings.path)
    else:
        text = _from_sandbox()
    LOG.info("Checking the schema")
    return load_schema(text)


def _from_account(settings: AccountSettings, config: GeneratorConfig) -> LoadedSchema:
    """Load the cached schema if it is recent enough, else that of the account."""
    from xurrent_gen.introspect.cache import CacheFolder, account_key

    cache, key = CacheFolder.of("schemas"), account_key(settings)
    where = shown_url(settings.graphql_endpoint)
    cached = cache.recent(key, config)
    if cached is not None:
        LOG.debug(
            f"the schema was fetched {cached.age / 60:.0f} minutes ago; "
            "--refresh-schema fetches it again"
        )
        LOG.info("Checking the schema")
        copy = cached.body.decode(errors="replace")
        with contextlib.suppress(SchemaError):  # a damaged entry counts as missing
            return load_schema(SchemaText("introspection", copy, where))
    if config.offline:
        raise FetchError(
            "no schema of this account is cached here, and --offline fetches none",
            where=where,
            remedy="run once without --offline, with the same credentials",
        )
    from xurrent_gen.introspect.account import ask_schema

    text = ask_schema(settings, config.timeout)
    LOG.info("Checking the schema")
    loaded = load_schema(text)
    cache.store(key, text.text.encode())
    return loaded


@needs_sandbox("--sandbox")
def _from_sandbox() -> SchemaText:
    """Fetch the schema of the built-in sandbox, in the same way as that of an account."""
    from xurrent_gen.introspect.account import ask_schema
    from xurrent_gen.sandbox import running_sandbox

    try:
        with running_sandbox() as sandbox:
            settings = AccountSettings(
                account=sandbox.account,
                graphql_endpoint=sandbox.graphql_url,
                oauth_endpoint=sandbox.oauth_url,
                variables=Variables(sandbox.environ),
            )
            text = ask_schema(settings)
    except OSError as error:  # such as a container that does not allow sockets
        raise FetchError(
            f"the sandbox cannot be started: {error.strerror or error}",
            where="a port on 127.0.0.1",
            remedy="allow local servers, or name the schema with --schema FILE",
        ) from None
    # The origin must not have the port, which differs from run to run.
    return SchemaText(text.kind, text.text, "the sandbox")
