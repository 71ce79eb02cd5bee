"""Where an account's services answer: stage and region, or explicit endpoints.

Pure. The rules: a host is ``<service>.<region>.<domain of the stage>`` without a region
for the global instance, the demo stage has a single instance and ignores the region, an
explicit endpoint wins for its own service only, and a region alone says too little.
Everything is HTTPS, except on loopback, where the sandbox lives.
"""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Final
from urllib.parse import urlsplit

from xurrent_gen.errors import ConfigError

__all__ = ["REGIONS", "STAGES", "Endpoints", "resolve_endpoints"]

STAGES: Final[Mapping[str, str]] = {
    "prod": "xurrent.com",
    "qa": "xurrent.qa",
    "demo": "xurrent-demo.com",
}
REGIONS: Final = ("au", "ch", "uk", "us")
_GLOBAL: Final = ("eu", "global")


@dataclass(frozen=True, slots=True)
class Endpoints:
    """The URLs of GraphQL and of OAuth tokens; the latter is not always known."""

    graphql: str
    oauth: str | None


def resolve_endpoints(
    *,
    stage: str | None,
    region: str | None,
    graphql_endpoint: str | None,
    oauth_endpoint: str | None,
    places: Mapping[str, str],
) -> Endpoints:
    """Resolve both endpoints.

    ``places`` says for each setting (by its name with hyphens) where its value stands,
    for error messages. Raises :class:`ConfigError`.
    """
    stage = _known("stage", stage, tuple(STAGES), places)
    region = _known("region", region, REGIONS, places)
    graphql = oauth = None
    if graphql_endpoint is not None:
        graphql = _check_url(graphql_endpoint, "graphql-endpoint", places)
    if oauth_endpoint is not None:
        oauth = _check_url(oauth_endpoint, "oauth-endpoint", places)
    if stage is None and graphql is None and oauth is not None:
        raise ConfigError(
            "the OAuth endpoint alone does not say where GraphQL answers",
            where=places.get("oauth-endpoint"),
            remedy="add the GraphQL endpoint, or the stage (prod, qa or demo)",
        )
    if graphql is not None and oauth is None and stage is None:
        return Endpoints(graphql=graphql, oauth=None)
    domain = _domain(stage, region, places, is_needed=None in (graphql, oauth))
    if graphql is None:
        graphql = f"https://graphql.{domain}"
    return Endpoints(graphql=graphql, oauth=oauth or f"https://oauth.{domain}/token")


def _domain(
    stage: str | None,
    region: str | None,
    places: Mapping[str, str],
    *,
    is_needed: bool,
) -> str:
    if region is not None and stage is None and is_needed:
        raise ConfigError(
            "a region needs a stage",
            where=places.get("region"),
            remedy="add the stage: prod, qa or demo",
        )
    domain = STAGES[stage or "prod"]
    return domain if region is None or stage == "demo" else f"{region}.{domain}"


def _known(
    key: str, value: str | None, known: tuple[str, ...], places: Mapping[str, str]
) -> str | None:
    """``value`` in its one spelling; the global region has a name, but no label."""
    spelt = value.strip().lower() if value is not None else ""
    if not spelt or (key == "region" and spelt in _GLOBAL):
        return None
    if spelt in known:
        return spelt
    close = get_close_matches(spelt, known, 1, 0.5)
    raise ConfigError(
        f"there is no {key} {value!r}",
        where=places.get(key),
        remedy=(f"did you mean {close[0]!r}? " if close else "")
        + f"choose one of {', '.join(known)}"
        + (", or none for the global instance" if key == "region" else ""),
    )


def _check_url(url: str, key: str, places: Mapping[str, str]) -> str:
    """``url`` if it is an absolute HTTPS one (or HTTP on loopback) without userinfo."""
    where = places.get(key)
    try:
        parts = urlsplit(url)
        host, port_is_valid = parts.hostname, parts.port is None or parts.port > 0
    except ValueError:
        host, port_is_valid = None, False
        parts = urlsplit("")
    if parts.username is not None or parts.password is not None:
        raise ConfigError(
            "the endpoint holds credentials",
            where=where,
            remedy="take the part before the @ out; set XURRENT_TOKEN, or "
            "XURRENT_CLIENT_ID and XURRENT_CLIENT_SECRET",
        )
    if parts.scheme not in ("http", "https") or not host or not port_is_valid:
        raise ConfigError(
            f"{url!r} is not a URL of an endpoint",
            where=where,
            remedy="write it in full, such as https://graphql.xurrent.qa",
        )
    if parts.scheme == "http" and not _is_loopback(host):
        raise ConfigError(
            f"{url!r} would send the credentials unencrypted",
            where=where,
            remedy="use https:// (http:// is for loopback addresses only)",
        )
    return url


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
