"""A source that asks another one only when its own copy is too old."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from xurrent_gen.config import GeneratorConfig
from xurrent_gen.errors import FetchError
from xurrent_gen.introspect.account import (
    AccountSource,
    Told,
    check_credentials,
    display_url,
)
from xurrent_gen.introspect.cache import (
    CacheFolder,
    SchemaCache,
    cache_root,
    schema_key,
)
from xurrent_gen.introspect.failures import (
    FailureCache,
    failure_key,
    open_failure_cache,
)
from xurrent_gen.progress import Progress
from xurrent_gen.schema.load import load_schema
from xurrent_gen.schema.text import SchemaText

__all__ = ["CachedSource", "open_schema_cache"]


def open_schema_cache(environ: Mapping[str, str], max_age: float) -> SchemaCache:
    """The cache of schemas in the user's cache folder. ``max_age`` is in seconds."""
    return SchemaCache(CacheFolder(cache_root(environ) / "schemas"), max_age)


@dataclass(frozen=True, slots=True)
class CachedSource:
    """The schema of an account, from the cache while that is young enough."""

    source: AccountSource
    cache: SchemaCache
    failures: FailureCache
    failure: str
    """The name under which a failure is remembered."""
    refresh: bool
    offline: bool
    progress: Progress

    @classmethod
    def of(
        cls,
        source: AccountSource,
        config: GeneratorConfig,
        environ: Mapping[str, str],
        progress: Progress,
    ) -> Self:
        """The source with the caches, age and flags that ``config`` asks for."""
        return cls(
            source,
            open_schema_cache(environ, config.schema_max_age),
            open_failure_cache(environ),
            failure_key(source.settings, source.secrets, source.timeout, environ),
            config.refresh,
            config.offline,
            progress,
        )

    def fetch(self) -> SchemaText:
        """The cached text, else that of the account, which replaces it.

        Raises ``SchemaError`` when the account's own is wrong; that is not kept.
        A failure to obtain it is remembered for a short time, and raised again.
        """
        key = schema_key(self.source.settings, self.source.secrets)
        text = None
        if self.offline or not self.refresh:
            text = self.cache.load(key, any_age=self.offline)
        if text is not None:
            age = self.cache.age(key) or 0.0
            self.progress.detail(
                f"the schema was fetched {age / 60:.0f} minutes ago; "
                "--refresh-schema fetches it anew"
            )
            return text
        if self.offline:
            raise FetchError(
                "no schema of this account is kept here, and --offline fetches none",
                where=display_url(self.source.settings.graphql_endpoint),
                remedy="run once without --offline, with the same credentials",
            )
        told = self._ask(None if self.refresh else self._known(key))
        load_schema(told.text)
        self.cache.store(key, told.text, told.etag)
        return told.text

    def _known(self, key: str) -> Told | None:
        """What is kept and too old, of which the server may say that it still holds."""
        text = self.cache.load(key, any_age=True)
        return Told(text, self.cache.etag(key)) if text is not None else None

    def _ask(self, known: Told | None) -> Told:
        # What is wrong on this side only is told each time, and never remembered.
        check_credentials(self.source.settings, self.source.secrets)
        failed = None if self.refresh else self.failures.load(self.failure)
        if failed is not None:
            raise failed
        try:
            told = self.source.ask(known)
        except FetchError as error:
            self.failures.store(self.failure, error)
            raise
        self.failures.forget(self.failure)
        return told
