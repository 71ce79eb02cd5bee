"""Where an account lives: stage and region, or explicit endpoints, become URLs (pure).

The host of a service is ``<service>.<region>.<stage domain>``; the global (EU) instance
has no region, and Demo is one instance for all regions. Generator and client ask the
same ``locate``: the first source that says anything of the place says all of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field
from typing import Final, Literal, TypeAlias, get_args
from urllib.parse import SplitResult, urlsplit

from ..core.environment import Variables, variable_name
from ..core.errors import ConfigurationError
from ..core.frozen import frozen, replaced
from ..core.overriding import override

Stage: TypeAlias = Literal["prod", "qa", "demo"]
Region: TypeAlias = Literal["au", "ch", "uk", "us"]

STAGES: Final[tuple[str, ...]] = get_args(Stage)
REGIONS: Final[tuple[str, ...]] = get_args(Region)

_DOMAINS: Final = {
    "prod": "xurrent.com",
    "qa": "xurrent.qa",
    "demo": "xurrent-demo.com",
}
_LONGEST: Final = 100
"""The most characters of an account's id."""
_ENDPOINTS: Final = ("graphql_endpoint", "oauth_endpoint", "rest_endpoint")
_PLACE: Final = ("stage", "region", *_ENDPOINTS)


class PlaceError(Exception):
    """What is wrong, where it stands, and what to change; callers raise their own."""

    def __init__(self, what: str, where: str, remedy: str) -> None:
        super().__init__(what, where, remedy)
        self.what: str = what
        self.where: str = where
        self.remedy: str = remedy


@frozen
class Endpoints:
    """The addresses of the services of one account's platform."""

    graphql: str
    """Posted to as it is, without a slash added."""
    oauth: str | None
    """The token endpoint of the client credentials grant, where it is known."""
    rest: str | None = None
    """Where REST answers, with its version, where it is known."""

    def require_oauth(self, purpose: str) -> str:
        """The token endpoint; ``purpose`` says what needs it.

        Raises ``ConfigurationError`` where it is not known.
        """
        return _required(self.oauth, "OAuth", purpose)

    def require_rest(self, purpose: str) -> str:
        """Where REST answers; see ``require_oauth``."""
        return _required(self.rest, "REST", purpose).rstrip("/")

    @property
    def introspect(self) -> str:
        """Where a token is asked about itself: the OAuth host's ``/introspect``."""
        parts = urlsplit(self.require_oauth("Asking about the token needs"))
        host = (
            f"[{parts.hostname}]" if ":" in (parts.hostname or "") else parts.hostname
        )
        default = 443 if parts.scheme == "https" else 80
        port = "" if parts.port in (None, default) else f":{parts.port}"
        return f"{parts.scheme}://{host}{port}/introspect"


def _required(url: str | None, name: str, purpose: str) -> str:
    if url is None:
        raise ConfigurationError(
            f"{purpose} the {name} endpoint, which is not known: give "
            f"{name.lower()}_endpoint=... ({variable_name(f'{name}_endpoint')}) beside "
            f"the GraphQL endpoint, or the stage instead ({variable_name('stage')})"
        )
    return url


@frozen
class Place:
    """What one source says about an account and where it lives; ``None`` is silence."""

    account: str | None = None
    stage: str | None = None
    region: str | None = None
    graphql_endpoint: str | None = None
    oauth_endpoint: str | None = None
    rest_endpoint: str | None = None
    spell: Callable[[str], str] = field(default=str, repr=False, compare=False)
    """How a setting is called in this source."""

    @classmethod
    def of_environment(cls, variables: Variables) -> Place:
        """The settings in the variables; a blank variable says nothing."""
        stated = {name: variables.get(name) for name in ("account", *_PLACE)}
        return replaced(cls(spell=variables.name), **stated)

    @property
    def said(self) -> tuple[str, ...]:
        """The settings of the place (the account is none) that have a value."""
        return tuple(name for name in _PLACE if getattr(self, name) is not None)

    @property
    def endpoints(self) -> Endpoints:
        """The addresses; production in the EU for a place that says nothing."""
        domain = platform_domain(self.stage or "prod", self.region)
        oauth, rest = self.oauth_endpoint, self.rest_endpoint
        if self.stage or self.graphql_endpoint is None:
            oauth = oauth or f"https://oauth.{domain}/token"
            rest = rest or f"https://api.{domain}/v1"
        graphql = self.graphql_endpoint or f"https://graphql.{domain}"
        return Endpoints(graphql, oauth, rest)

    @override
    def __str__(self) -> str:
        return ", ".join(
            f"{name.replace('_', ' ')} {getattr(self, name)}"
            for name in ("account", *_PLACE)
            if getattr(self, name) is not None
        )


def locate(sources: Sequence[Place]) -> Place:
    """The account and its place, checked, from sources in the order of precedence.

    The account is that of the first source that names one. The place is that of the
    first source that says anything about it, as a whole: an explicit stage leaves no
    endpoint of the environment in force. Only a region alone looks on for its stage.

    Raises ``PlaceError`` for what is unknown, malformed, incomplete or
    contradictory, and for the place of another account than the one that was named
    before it: a stage is never left out nor borrowed silently.
    """
    named = next((source for source in sources if source.account), Place())
    if named.account and not is_account_id(named.account):
        raise PlaceError(
            f"{named.account!r} is no account id",
            named.spell("account"),
            "write the first part of the address of the account's web pages, such as "
            "'widget' of widget.xurrent.com",
        )
    chosen = Place()
    for source in sources:
        if not source.said:
            continue
        _check_account(named, source)
        _check_stated(source)
        if chosen.said:
            if source.stage and not source.graphql_endpoint:
                chosen = replaced(chosen, stage=_known(source, "stage", STAGES))
            break
        chosen = source
        if source.said != ("region",):
            break
    return replaced(_checked(chosen), account=named.account)


def resolve_place(given: Place, variables: Variables, remembered: Place) -> Place:
    """The account and place of a client: arguments, then variables, then ``remembered``.

    Raises ``ConfigurationError``; see ``locate``.
    """
    remembered = replaced(remembered, spell=_of_the_package)
    try:
        return locate([given, Place.of_environment(variables), remembered])
    except PlaceError as error:
        problem = f"{error.what} ({error.where}): {error.remedy}"
    raise ConfigurationError(problem)


def _of_the_package(name: str) -> str:
    return f"the package's {name.replace('_', ' ')}"


def platform_domain(stage: str, region: str | None = None) -> str:
    """The domain of a platform, such as ``au.xurrent.qa``; Demo has no regions."""
    domain = _DOMAINS[stage]
    return domain if region is None or stage == "demo" else f"{region}.{domain}"


_PLATFORMS: Final = {
    platform_domain(stage, region): (stage, region)
    for stage in STAGES
    for region in (None, *REGIONS)
}


def is_account_id(text: str) -> bool:
    """Whether ``text`` may be an account's id: one part of a host's name."""
    text = text.strip()
    others = text.replace("-", "").replace("_", "")
    short = len(text) <= _LONGEST and text.isascii()
    return short and text[:1].isalnum() and others.isalnum()


def _check_account(named: Place, source: Place) -> None:
    other = source.account
    if other and named.account and other != named.account:
        setting = source.spell(source.said[0])
        raise PlaceError(
            f"{setting} belongs to the account {other!r}, and the client is for "
            f"{named.account!r}",
            named.spell("account"),
            f"give {named.spell('stage')} (prod, qa or demo) or "
            f"{named.spell('graphql_endpoint')} of {named.account!r}, too",
        )


def _check_stated(source: Place) -> None:
    for name in source.said:
        if not getattr(source, name).strip():
            raise PlaceError(
                f"the {name.replace('_', ' ')} is empty",
                source.spell(name),
                "leave it out, or give a value",
            )


def _checked(place: Place) -> Place:
    """``place`` in its one spelling, complete and free of contradictions."""
    stage = _known(place, "stage", STAGES)
    region = _known(place, "region", REGIONS)
    urls = {name: _url(place, name) for name in _ENDPOINTS}
    graphql = urls["graphql_endpoint"]
    others = [name for name in _ENDPOINTS if urls[name] is not None]
    if stage is None and graphql is None and others:
        name = "OAuth" if others[0].startswith("oauth") else "REST"
        raise PlaceError(
            f"the {name} endpoint alone does not say where GraphQL answers",
            place.spell(others[0]),
            f"add {place.spell('graphql_endpoint')}, or the stage: "
            f"{place.spell('stage')} (prod, qa or demo)",
        )
    if stage is None and region is not None and graphql is None:
        raise PlaceError(
            "a region needs a stage",
            place.spell("region"),
            f"add {place.spell('stage')}: prod, qa or demo",
        )
    place = replaced(place, stage=stage, region=region, **urls)
    _check_agreement(place)
    return place


def _check_agreement(place: Place) -> None:
    """Endpoints on Xurrent's own hosts agree with the stage, the region, one another."""
    first, expected = "stage", None
    if place.stage is not None:
        expected = _PLATFORMS[platform_domain(place.stage, place.region)]
    for name in _ENDPOINTS:
        host = urlsplit(getattr(place, name) or "").hostname or ""
        found = _platform_of(host)
        if found is None:
            continue
        is_elsewhere = (
            found != expected
            if expected is not None
            else place.region is not None and found[1] != place.region
        )
        if is_elsewhere:
            other = first if expected is not None else "region"
            raise PlaceError(
                f"the {name.replace('_', ' ')} at {host} is on another stage or region "
                f"than the {other.replace('_', ' ')} says",
                place.spell(name),
                "leave one of the two out",
            )
        if expected is None:
            first, expected = name, found


def _platform_of(host: str) -> tuple[str, str | None] | None:
    """Stage and region of a host on one of Xurrent's domains, however deep."""
    labels = host.rstrip(".").split(".")
    domains = (".".join(labels[start:]) for start in range(len(labels)))
    return next((_PLATFORMS[each] for each in domains if each in _PLATFORMS), None)


def _known(place: Place, name: str, allowed: tuple[str, ...]) -> str | None:
    value: str | None = getattr(place, name)
    if value is None:
        return None
    found = value.strip().lower()
    if name == "region" and found in {"eu", "global"}:
        return None
    if found not in allowed:
        from difflib import get_close_matches

        close = get_close_matches(found, allowed, 1, 0.5)
        raise PlaceError(
            f"there is no {name} {value!r}",
            place.spell(name),
            (f"did you mean {close[0]!r}? " if close else "")
            + f"choose one of {', '.join(allowed)}"
            + (", or none for the global instance" if name == "region" else ""),
        )
    return found


def _url(place: Place, name: str) -> str | None:
    value: str | None = getattr(place, name)
    if value is None:
        return None
    url, where = value.strip(), place.spell(name)
    parts = _split(url)
    # Texts never repeat an address as a whole: a malformed one may hold a password.
    if parts is None or parts.scheme not in {"http", "https"} or not parts.hostname:
        raise PlaceError(
            "this is not a URL of an endpoint",
            where,
            "write the complete URL, such as https://graphql.xurrent.qa",
        )
    if parts.username is not None or parts.password is not None or parts.fragment:
        raise PlaceError(
            "an endpoint must hold neither credentials nor a fragment",
            where,
            "write it as https://host/path; a token, or client id and secret, are "
            "settings of their own",
        )
    if parts.scheme == "http" and not _is_loopback(parts.hostname):
        raise PlaceError(
            f"plain HTTP to {parts.hostname} would send the credentials unencrypted",
            where,
            "use https:// (http:// is for loopback addresses only)",
        )
    return url


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    import ipaddress

    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _split(url: str) -> SplitResult | None:
    if not url.isprintable() or any(c.isspace() or c == "\\" for c in url):
        return None
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return None
    return parts
