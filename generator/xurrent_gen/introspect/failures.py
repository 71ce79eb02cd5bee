"""What an account refused, remembered for a short time, so that it is not asked again.

Programs that generate often, such as the steps of a build, would else try rejected
credentials or a server in trouble anew each time. What may pass by itself is remembered
for half a minute, what somebody has to change for ten; the key holds all that a user
changes on this side, so that a change is tried at once. ``--refresh-schema`` asks anew.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, cast

from xurrent_gen.config import AccountSettings, Secrets
from xurrent_gen.errors import (
    CredentialsError,
    FetchError,
    IntrospectionRefusedError,
    NotGraphQLError,
    ThrottledError,
    UnreachableError,
)
from xurrent_gen.introspect.cache import CacheFolder, digest_key

_PASSING: Final = 30.0
_LASTING: Final = 600.0
_AGES: Final[Mapping[type[FetchError], float]] = {
    FetchError: _PASSING,
    UnreachableError: _PASSING,
    ThrottledError: _PASSING,
    CredentialsError: _LASTING,
    NotGraphQLError: _LASTING,
    IntrospectionRefusedError: _LASTING,
}
_KINDS: Final = {kind.__name__: kind for kind in _AGES}
# What may be changed because of a failure without being a setting of ours.
_ROADS: Final = frozenset(
    {
        *("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"),
        *("SSL_CERT_FILE", "SSL_CERT_DIR"),
    }
)


@dataclass(frozen=True, slots=True)
class FailureCache:
    """Failures to obtain a schema, by what was asked, how and by whom."""

    entries: CacheFolder

    def load(self, key: str) -> FetchError | None:
        """The failure, saying when it was, unless it is absent or too old."""
        entry = self.entries.load(key)
        if entry is None:
            return None
        try:
            told: object = json.loads(entry.body)
        except (ValueError, RecursionError):
            return None
        if not isinstance(told, dict):
            return None
        fields = cast("dict[str, object]", told)
        what, where, remedy = (fields.get(n) for n in ("what", "where", "remedy"))
        kind = _KINDS.get(str(fields.get("kind")))
        if kind is None or not 0 <= entry.age < _AGES[kind]:
            return None
        left = _AGES[kind] - entry.age
        again = f"--refresh-schema asks again at once, else in {left:.0f} seconds"
        return kind(
            f"{what} (remembered for {entry.age:.0f} seconds)",
            where=where if isinstance(where, str) else None,
            remedy=f"{remedy};\n{again}" if isinstance(remedy, str) else again,
        )

    def store(self, key: str, error: FetchError) -> None:
        """Remember ``error`` from now on."""
        told = {"kind": type(error).__name__, "what": error.what}
        body = json.dumps({**told, "where": error.where, "remedy": error.remedy})
        self.entries.store(key, {}, body.encode())

    def forget(self, key: str) -> None:
        """Forget the failure, if there is one."""
        self.entries.remove(key)


def open_failure_cache(environ: Mapping[str, str]) -> FailureCache:
    """The failures in the user's cache folder."""
    return FailureCache(CacheFolder.of(environ, "failures"))


def failure_key(
    settings: AccountSettings,
    secrets: Secrets,
    timeout: float,
    environ: Mapping[str, str],
) -> str:
    """The name of the entry; it embeds no secret."""
    asked = [settings.graphql_endpoint, settings.oauth_endpoint, settings.account]
    who = [secrets.token, secrets.client_id, secrets.client_secret, secrets.env_prefix]
    roads = sorted(each for each in environ.items() if each[0].upper() in _ROADS)
    return digest_key("failure", *asked, *who, timeout, roads)
