"""Endpoints of an account: stage and region, or explicit endpoints, become URLs (pure).

The host of a service is ``<service>.<region>.<stage domain>``; the global (EU) instance
has no region, and Demo is one instance for all regions.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Final, Literal, TypeAlias, get_args
from urllib.parse import urlsplit

from typing_extensions import override

from ..core.environment import Variables
from ..core.errors import ConfigurationError
from ..http.messages import shown_url
from ..http.settings import LOOPBACK, url_parts

Stage: TypeAlias = Literal["prod", "qa", "demo"]
Region: TypeAlias = Literal["au", "ch", "uk", "us"]

STAGES: Final[tuple[str, ...]] = get_args(Stage)
REGIONS: Final[tuple[str, ...]] = get_args(Region)

_HOSTS: Final = {"prod": "xurrent.com", "qa": "xurrent.qa", "demo": "xurrent-demo.com"}
_NAMING: Final = ("graphql_endpoint", "domain", "stage", "region")
_ENDPOINTS: Final = ("graphql_endpoint", "oauth_endpoint", "rest_endpoint")
_LOCATION: Final = ("stage", "domain", "region", *_ENDPOINTS)
_DOMAIN: Final = re.compile(r"[a-z0-9-]+(\.[a-z0-9-]+)+")
_ACCOUNT: Final = re.compile(r"[a-zA-Z0-9][a-zA-Z0-9_-]*")


@dataclass(eq=False, slots=True)
class LocationError(Exception):
    """A wrong setting, its source and the remedy; callers raise their own error."""

    what: str
    where: str
    remedy: str


@dataclass(frozen=True, slots=True)
class Endpoints:
    """The addresses of the services of one account's platform."""

    graphql: str
    """The GraphQL endpoint; no slash is added."""
    oauth: str | None
    """The token endpoint of the client credentials grant, where it is known."""
    rest: str | None = None
    """The REST endpoint with its version, where it is known."""
    named_by: str = field(default="", repr=False, compare=False)

    @property
    def shown(self) -> str:
        """The GraphQL endpoint and where it comes from, without a query."""
        return f"{shown_url(self.graphql)} ({self.named_by})"

    def require(self, service: Literal["OAuth", "REST"], purpose: str) -> str:
        """An endpoint; ``purpose`` says what needs it. Raises ``ConfigurationError``."""
        url = self.oauth if service == "OAuth" else self.rest
        if url is None:
            variable = Variables().name
            raise ConfigurationError(
                f"{purpose} the {service} endpoint, which is not known: give "
                f"{service.lower()}_endpoint=... "
                f"({variable(f'{service}_endpoint')}) beside the GraphQL endpoint, "
                f"or the stage instead ({variable('stage')})"
            )
        return url

    @property
    def introspect(self) -> str:
        """The URL for questions about a token: the OAuth host's ``/introspect``."""
        parts = urlsplit(self.require("OAuth", "Asking about the token needs"))
        return f"{parts.scheme}://{parts.netloc}/introspect"


@dataclass(frozen=True, slots=True)
class AccountLocation:
    """The settings of an account and its endpoints in one source; ``None`` is unset."""

    account: str | None = None
    stage: str | None = None
    region: str | None = None
    graphql_endpoint: str | None = None
    oauth_endpoint: str | None = None
    rest_endpoint: str | None = None
    domain: str | None = None
    spell: Callable[[str], str] = field(default=str, repr=False, compare=False)
    """The spelling of a setting's name in this source."""

    @classmethod
    def of_environment(cls, variables: Variables) -> AccountLocation:
        """The settings in the variables; a blank variable is unset."""
        values = {name: variables.get(name) for name in ("account", *_LOCATION)}
        return cls(**values, spell=variables.name)

    @property
    def settings(self) -> tuple[str, ...]:
        """The names of the settings, besides the account, that have a value."""
        return tuple(name for name in _LOCATION if getattr(self, name) is not None)

    @property
    def endpoints(self) -> Endpoints:
        """The addresses; production in the global region without any setting."""
        domain = platform_domain(self.stage or "prod", self.region)
        if self.domain:
            domain = f"{self.region}.{self.domain}" if self.region else self.domain
        oauth, rest = self.oauth_endpoint, self.rest_endpoint
        if self.stage or self.domain or self.graphql_endpoint is None:
            oauth = oauth or f"https://oauth.{domain}/token"
            rest = rest or f"https://api.{domain}/v1"
        graphql = self.graphql_endpoint or f"https://graphql.{domain}"
        deciding = (n for n in _NAMING if getattr(self, n) is not None)
        named_by = next((f"from {self.spell(n)}" for n in deciding), "the default")
        return Endpoints(graphql, oauth, rest and rest.rstrip("/"), named_by)

    @override
    def __str__(self) -> str:
        named = ("account", *self.settings) if self.account else self.settings
        return ", ".join(f"{n.replace('_', ' ')} {getattr(self, n)}" for n in named)


def locate(sources: Sequence[AccountLocation]) -> AccountLocation:
    """The account and its location, checked, from sources in the order of precedence.

    The account is that of the first source that names one. The whole location comes
    from the first source that sets any part of it: with an explicit stage, all
    endpoints of the environment are ignored.

    Raises ``LocationError`` for unknown, malformed, incomplete or contradictory
    settings, and for the location of another account than that of an earlier source.
    """
    sources = [replace(s, account=(s.account or "").strip() or None) for s in sources]
    named = next((source for source in sources if source.account), AccountLocation())
    if named.account and not is_account_id(named.account):
        raise LocationError(
            f"{named.account!r} is no account id",
            named.spell("account"),
            "write the first part of the address of the account's web pages, such as "
            "'widget' of widget.xurrent.com",
        )
    chosen = next((source for source in sources if source.settings), AccountLocation())
    if chosen.account and named.account and chosen.account != named.account:
        raise LocationError(
            f"{chosen.spell(chosen.settings[0])} belongs to the account {chosen.account!r}, "
            f"and the client is for {named.account!r}",
            named.spell("account"),
            f"give {named.spell('stage')} (prod, qa or demo) or "
            f"{named.spell('graphql_endpoint')} of {named.account!r}, too",
        )
    return replace(_checked(chosen), account=named.account)


def resolve_location(
    explicit: AccountLocation, variables: Variables, remembered: AccountLocation
) -> AccountLocation:
    """The account and location of a client: arguments, then variables, then ``remembered``.

    Raises ``ConfigurationError``; see ``locate``.
    """
    remembered = replace(remembered, spell=_of_the_package)
    try:
        return locate([explicit, AccountLocation.of_environment(variables), remembered])
    except LocationError as error:
        problem = f"{error.what} ({error.where}): {error.remedy}"
    raise ConfigurationError(problem)


def _of_the_package(name: str) -> str:
    return f"the package's {name.replace('_', ' ')}"


def platform_domain(stage: str, region: str | None = None) -> str:
    """The domain of a platform, such as ``au.xurrent.qa``; Demo has no regions."""
    domain = _HOSTS[stage]
    return domain if region is None or stage == "demo" else f"{region}.{domain}"


_PLATFORMS: Final = {
    platform_domain(stage, region): (stage, region)
    for stage in STAGES
    for region in (*REGIONS, None)
}
"""Stages and regions by domain, longest domain first."""


def is_account_id(text: str) -> bool:
    """Return whether ``text`` may be an account's id: one part of a host's name."""
    return _ACCOUNT.fullmatch(text.strip()) is not None


def _checked(location: AccountLocation) -> AccountLocation:
    """Return ``location`` normalized and complete; raises for contradictions."""
    spelled: dict[str, Any] = {
        name: _spelled(name, getattr(location, name), location.spell(name))
        for name in location.settings
    }
    has_region = location.region is not None  # "eu", too, which becomes None
    location = replace(location, **spelled)
    oauth, rest = location.oauth_endpoint, location.rest_endpoint
    graphql = location.stage or location.domain or location.graphql_endpoint
    if (has_region or oauth or rest) and not graphql:
        what, name = "a region needs a stage", "region"
        if oauth or rest:
            name = "oauth_endpoint" if oauth else "rest_endpoint"
            service = "OAuth" if oauth else "REST"
            what = f"the {service} endpoint alone does not say where GraphQL answers"
        raise LocationError(
            what,
            location.spell(name),
            f"add {location.spell('stage')} (prod, qa or demo) or "
            f"{location.spell('graphql_endpoint')}",
        )
    if location.domain is not None and location.stage is not None:
        what = "a domain and a stage both say where the services answer"
        where = location.spell("domain")
        raise LocationError(what, where, "leave one of the two out")
    _check_agreement(location)
    return location


def _spelled(name: str, value: str, where: str) -> str | None:
    """Normalize a setting; ``None`` for the global region, which hosts do not name."""
    if name in _ENDPOINTS:
        return _url(value.strip(), where)
    normal = value.strip().lower()
    if name == "domain":
        # The hosts of all three services are below this domain, not that of a stage.
        if not _DOMAIN.fullmatch(normal):
            what = f"{value!r} is no domain"
            raise LocationError(what, where, "write it as '4me.qa', for graphql.4me.qa")
        return normal
    if name == "region" and normal in ("eu", "global"):
        return None
    allowed = STAGES if name == "stage" else REGIONS
    if normal not in allowed:
        none = ", or none for the global instance" if name == "region" else ""
        remedy = f"choose one of {', '.join(allowed)}{none}"
        raise LocationError(f"there is no {name} {value!r}", where, remedy)
    return normal


def _check_agreement(location: AccountLocation) -> None:
    """Refuse endpoints on Xurrent's hosts that contradict settings or each other."""
    deciding, expected = "stage", None
    if location.stage is not None:
        expected = _PLATFORMS[platform_domain(location.stage, location.region)]
    for name in _ENDPOINTS:
        host = (urlsplit(getattr(location, name) or "").hostname or "").rstrip(".")
        domains = (each for each in _PLATFORMS if f".{host}".endswith(f".{each}"))
        platform = _PLATFORMS.get(next(domains, ""))
        if platform is None:
            continue
        if expected is None:
            deciding = "region" if location.region else name
            expected = platform[0], location.region or platform[1]
        if platform != expected:
            raise LocationError(
                f"the {name.replace('_', ' ')} at {host} is on another stage or region "
                f"than the {deciding.replace('_', ' ')} says",
                location.spell(name),
                "leave one of the two out",
            )


def _url(url: str, where: str) -> str:
    parts = url_parts(url, "http", "https")
    # Messages never repeat a whole address: a malformed one may hold a password.
    if not parts or "@" in parts.netloc or parts.fragment or " " in url:
        raise LocationError(
            "this is not a URL of an endpoint",
            where,
            "write the complete URL, from https:// on, with neither credentials nor a "
            "fragment",
        )
    if parts.scheme == "http" and parts.hostname not in LOOPBACK:
        raise LocationError(
            f"plain HTTP to {parts.hostname} would send the credentials unencrypted",
            where,
            "use https:// (http:// is for loopback addresses only)",
        )
    return url
