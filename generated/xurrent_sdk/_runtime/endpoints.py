"""Where an account lives: stage and region, or explicit endpoints, become URLs (pure).

The host of a service is ``<service>.<region>.<stage domain>``; the global (EU) instance
has no region, and Demo is one instance for all regions.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias, get_args
from urllib.parse import SplitResult, urlsplit

from .errors import ConfigurationError
from .frozen import frozen

Stage: TypeAlias = Literal["prod", "qa", "demo"]
Region: TypeAlias = Literal["au", "ch", "uk", "us"]

STAGES: Final[tuple[str, ...]] = get_args(Stage)
REGIONS: Final[tuple[str, ...]] = get_args(Region)

_DOMAINS: Final = {
    "prod": "xurrent.com",
    "qa": "xurrent.qa",
    "demo": "xurrent-demo.com",
}
_LOOPBACK: Final = {"localhost", "127.0.0.1", "::1"}


@frozen
class Endpoints:
    """The addresses of the services of one account's platform."""

    graphql: str
    """Posted to as it is, without a slash added."""
    oauth: str
    """The token endpoint of the client credentials grant."""

    @property
    def introspect(self) -> str:
        """Where a token is asked about itself: the OAuth host's ``/introspect``."""
        parts = urlsplit(self.oauth)
        host = (
            f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
        )
        default = 443 if parts.scheme == "https" else 80
        port = "" if parts.port in (None, default) else f":{parts.port}"
        return f"{parts.scheme}://{host}{port}/introspect"


def resolve_endpoints(
    *,
    stage: str | None = None,
    region: str | None = None,
    graphql_endpoint: str | None = None,
    oauth_endpoint: str | None = None,
    environ: Mapping[str, str] | None = None,
) -> Endpoints:
    """The endpoints for these settings; what is not given may come from ``environ``.

    Each service is resolved by itself: an explicit endpoint; else the host derived from
    an explicit stage; else the endpoint variable (``XURRENT_GRAPHQL_ENDPOINT``,
    ``XURRENT_OAUTH_ENDPOINT``); else the host derived from ``XURRENT_STAGE`` and
    ``XURRENT_REGION``; else the production platform in the EU.

    Raises :class:`~.errors.ConfigurationError` for an unknown stage or region, for a
    region without a stage, for one endpoint without the other and without a stage, and
    for an address that is not an HTTPS URL (plain HTTP is for loopback).
    """
    environ = environ or {}
    derived = bool(stage or region)
    stage = _known("stage", stage or environ.get("XURRENT_STAGE"), STAGES)
    region = _known("region", region or environ.get("XURRENT_REGION"), REGIONS)
    graphql = graphql_endpoint or None
    oauth = oauth_endpoint or None
    if not derived:
        graphql = graphql or environ.get("XURRENT_GRAPHQL_ENDPOINT") or None
        oauth = oauth or environ.get("XURRENT_OAUTH_ENDPOINT") or None
    if stage is None and (graphql is None) != (oauth is None):
        given, missing = ("graphql", "oauth") if graphql else ("oauth", "graphql")
        raise ConfigurationError(
            f"{given}_endpoint is given without {missing}_endpoint: give both, or the "
            f"stage to derive the other from (XURRENT_{missing.upper()}_ENDPOINT, "
            "XURRENT_STAGE)"
        )
    if stage is None and region is not None and graphql is None:
        raise ConfigurationError(
            f"region {region!r} is given without a stage: add stage='prod', 'qa' or "
            "'demo' (XURRENT_STAGE)"
        )
    domain = platform_domain(stage or "prod", region)
    return Endpoints(
        graphql=_checked("graphql_endpoint", graphql or f"https://graphql.{domain}"),
        oauth=_checked("oauth_endpoint", oauth or f"https://oauth.{domain}/token"),
    )


def platform_domain(stage: str, region: str | None = None) -> str:
    """The domain of a platform, such as ``au.xurrent.qa``; Demo has no regions."""
    domain = _DOMAINS[stage]
    return domain if region is None or stage == "demo" else f"{region}.{domain}"


def _known(name: str, value: str | None, allowed: tuple[str, ...]) -> str | None:
    if not value or not value.strip():
        return None
    found = value.strip().lower()
    if name == "region" and found in {"eu", "global"}:
        return None
    if found not in allowed:
        raise ConfigurationError(
            f"{name} {value!r} is not known: use one of {', '.join(allowed)}"
            f"{', or none for the EU' if name == 'region' else ''} "
            f"(XURRENT_{name.upper()})"
        )
    return found


def _checked(name: str, url: str) -> str:
    url = url.strip()
    parts = _split(url)
    if parts is None or parts.scheme not in {"http", "https"} or not parts.hostname:
        raise ConfigurationError(
            f"{name} is not a complete URL: write it as https://host/path"
        )
    if parts.username is not None or parts.password is not None or parts.fragment:
        raise ConfigurationError(
            f"{name} must hold neither credentials nor a fragment: write it as "
            "https://host/path"
        )
    if parts.scheme == "http" and parts.hostname not in _LOOPBACK:
        raise ConfigurationError(
            f"{name} at {parts.hostname} uses plain HTTP, which would show the token to "
            "the network: use https (http is for a local sandbox)"
        )
    return url


def _split(url: str) -> SplitResult | None:
    if not url.isprintable() or any(c.isspace() or c == "\\" for c in url):
        return None
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts
