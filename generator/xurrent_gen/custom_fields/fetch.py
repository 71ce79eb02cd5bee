"""Definitions of custom fields: from a file, the account, or the package's own copy."""

from __future__ import annotations

from xurrent_gen.config.model import AccountSettings, GeneratorConfig, SandboxSettings
from xurrent_gen.custom_fields.model import DEFINITIONS_FILE
from xurrent_gen.errors import FetchError, Issue, warning
from xurrent_gen.features import CUSTOM_FIELDS
from xurrent_gen.introspect.cache import CacheFolder, account_key
from xurrent_gen.progress import LOG


def fetch_definitions(config: GeneratorConfig) -> tuple[bytes, tuple[Issue, ...]]:
    """Return the definitions, or empty bytes, and issues about unreadable ones.

    They come from the configured file, else from the account, else from the copy in the
    package; ``--check`` and ``--offline`` use the copy first. Raises
    ``xurrent_gen.errors.SourceFileError`` for an unusable file. If the account does not
    respond, that is a warning.
    """
    if CUSTOM_FIELDS not in config.features:
        return b"", ()
    from xurrent_gen.custom_fields.definitions import chosen

    definitions, issues = _all_definitions(config)
    if not definitions:
        return b"", issues
    definitions, unknown = chosen(definitions, config.ui_extensions)
    return definitions, (*issues, *unknown)


def _all_definitions(config: GeneratorConfig) -> tuple[bytes, tuple[Issue, ...]]:
    from xurrent_gen.custom_fields.definitions import bundled, read_definitions

    if config.custom_fields is not None:
        return read_definitions(config.custom_fields), ()
    if isinstance(config.source, SandboxSettings):
        return bundled(), ()
    copy = config.target / DEFINITIONS_FILE
    has_copy = copy.is_file()
    issues: tuple[Issue, ...] = ()
    prefers_copy = config.offline or (config.check and not config.refresh)
    if isinstance(config.source, AccountSettings) and not (has_copy and prefers_copy):
        try:
            return _from_account(config, config.source), ()
        except FetchError as error:
            issues = (_account_failed(error, has_copy=has_copy),)
    if has_copy:
        LOG.debug(f"custom fields are typed by {copy}")
        return read_definitions(copy), issues
    return b"", issues


def _from_account(config: GeneratorConfig, settings: AccountSettings) -> bytes:
    """Return the definitions of the account, from the cache if recent."""
    from xurrent_gen.custom_fields.definitions import definitions_of
    from xurrent_gen.introspect.account import ask_extensions

    cache, key = CacheFolder.of(CUSTOM_FIELDS), account_key(settings)
    entry = cache.recent(key, config)
    if entry is not None:
        return entry.body
    if config.offline:
        raise FetchError("no UI extensions are kept here, and --offline asks for none")
    LOG.info("Reading the UI extensions")
    nodes = ask_extensions(settings, config.timeout)
    try:
        body = definitions_of(nodes)
    except ValueError as error:
        raise FetchError(f"uiExtensions could not be read: {error}") from None
    cache.store(key, body)
    return body


def _account_failed(error: FetchError, *, has_copy: bool) -> Issue:
    then = "those of the package are used again" if has_copy else "they stay untyped"
    remedy = error.remedy or "run again"
    return warning(
        "",
        f"the definitions of custom fields are not available, {then}: {error.what}",
        f"{remedy}; or name a file: --custom-fields FILE",
    )
