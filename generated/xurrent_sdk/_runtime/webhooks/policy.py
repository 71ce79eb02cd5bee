# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The policy for one account's webhooks, as a value: who may sign, how, for whom, and when.

A policy is applied as a whole. To override one for a single endpoint, give that endpoint
its own policy; fields are never merged.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from math import isfinite
from typing import Final, Literal, TypeAlias, get_args

from ..core.expect import expect_fields
from ..http.settings import HttpSettings, Timeout
from ..session.endpoints import (
    REGIONS,
    STAGES,
    Region,
    Stage,
    is_account_id,
    platform_domain,
)
from .errors import WebhookPolicyError

Algorithm: TypeAlias = Literal["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"]
"""The accepted signature algorithms."""

ALGORITHMS: Final[tuple[Algorithm, ...]] = get_args(Algorithm)

_HTTPS_PORT: Final = 443
_URL: Final = re.compile(
    r"https://(?P<host>[a-z0-9._-]+|\[[0-9a-f:.]+\])(?::(?P<port>[0-9]{1,5}))?"
    r"(?P<path>(?:/[a-z0-9._~!$&'()*+,;=:@%-]*)*)"
    r"(?P<query>\?[a-z0-9._~!$&'()*+,;=:@%/?-]*)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class HttpsUrl:
    """The parts of an https URL, for comparisons by host, port and path."""

    host: str
    port: int
    path: str
    query: str = ""
    """The query with its question mark, which may contain a secret."""

    @property
    def authority(self) -> str:
        """The host, and the port unless it is the standard one."""
        return self.host if self.port == _HTTPS_PORT else f"{self.host}:{self.port}"

    @property
    def full(self) -> str:
        """The URL as it is fetched."""
        return f"https://{self.authority}{self.path or '/'}{self.query}"

    @property
    def normalized(self) -> str:
        """The normalized URL: no default port, trailing slash or query."""
        return f"https://{self.authority}{self.path}".rstrip("/")


class UrlRefused(ValueError):
    """A string is not an acceptable URL; callers raise their own error."""


def parse_https_url(text: str, *, query: bool = False) -> HttpsUrl:
    """Parse an https URL; unusual forms are refused and not normalized.

    The URL is built again from its parts, so the compared and the fetched URL are the
    same. ``query`` allows a query. Raises ``UrlRefused``, whose message does not repeat
    the URL.
    """
    match = _URL.fullmatch(text)
    if match is None:
        raise UrlRefused("it is not a plain https URL")
    if match["query"] and not query:
        raise UrlRefused("it has a query")
    port = int(match["port"] or _HTTPS_PORT)
    return HttpsUrl(match["host"].lower(), port, match["path"], match["query"] or "")


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookPolicy:
    """The accepted signers of deliveries, and the requirements of their signatures.

    Say who signs in exactly one of three ways:

    * ``account`` (with ``stage`` and ``region`` as for the client): the issuer is the
      account's URL ``https://<account>.<domain>`` or one of its webhook policies,
      ``https://<account>.<domain>/webhook_policies/<name>``.
    * ``account_url``: the same, with the URL spelled out.
    * ``issuer``: the token's ``iss`` equals this string exactly.

    With only ``account``, a stranger can invent names of policies, and the receiver
    requests the keys of each from the account's host; with ``issuer``, it does not.

    An ``account`` or ``account_url`` next to ``issuer`` only defines the allowed host
    for the callback of the ``webhook.verify`` handshake.

    ``public_key`` (PEM) and ``algorithm`` pin the key that Xurrent showed when the
    webhook policy was created; both or neither. Without them the keys are
    found by OpenID Connect discovery at the issuer.

    ``audience`` is the policy's audience in Xurrent; without one here, none is checked.

    ``leeway`` is the tolerance, in seconds, for the difference between both clocks; it
    applies to ``exp``, ``nbf`` and an ``iat`` in the future. ``max_age`` is the
    lifetime of a token in seconds after it was issued (``iat``, else ``nbf``), even if
    its ``exp`` is later. The defaults accept deliveries that waited in a queue; a used
    token is remembered for as long as it would be accepted.

    ``signed=False`` accepts webhooks without a policy in Xurrent, whose bodies are not
    signed. Anybody who knows the receiver's URL can then forge events. A body with a
    token is still verified.

    Raises ``WebhookPolicyError`` for contradictory or unreadable settings.
    """

    account: str | None = None
    stage: Stage = "prod"
    region: Region | None = None
    account_url: str | None = None
    issuer: str | None = None
    algorithm: Algorithm | None = None
    public_key: str | None = None
    audience: str | None = None
    signed: bool = True
    leeway: float = 60.0
    max_age: float = 3_600.0

    def __post_init__(self) -> None:
        expect_fields(self, WebhookPolicyError)
        if self.account is not None and self.account_url is not None:
            raise WebhookPolicyError("Give account or account_url, not both.")
        _ = self.account_root  # checks account, stage and region
        if self.issuer is not None:
            _read_url(self.issuer, "issuer")
        if (self.algorithm is None) != (self.public_key is None):
            raise WebhookPolicyError(
                "algorithm and public_key belong together: give both to pin a key, or"
                " neither to find the keys by OpenID Connect discovery."
            )
        if self.algorithm is not None and self.algorithm not in ALGORITHMS:
            raise WebhookPolicyError(
                f"algorithm must be one of {', '.join(ALGORITHMS)}."
            )
        if self.audience == "":
            raise WebhookPolicyError("audience must not be empty: leave it out.")
        for name, seconds in (("leeway", self.leeway), ("max_age", self.max_age)):
            if not (isfinite(seconds) and seconds >= 0):
                raise WebhookPolicyError(f"{name} must be finite, 0 s or more.")
        if self.signed:
            if self.account_root is None and self.issuer is None:
                raise WebhookPolicyError(
                    "Say who signs: give account, account_url or issuer."
                )
        elif self.public_key is not None or self.issuer is not None:
            raise WebhookPolicyError(
                "signed=False contradicts issuer and public_key: a forger would simply"
                " leave the signature out. Use one endpoint for each kind."
            )

    @property
    def account_root(self) -> HttpsUrl | None:
        """The account's own URL, if the policy knows it."""
        if self.account_url is not None:
            return _read_url(self.account_url, "account_url")
        if self.account is None:
            return None
        if not is_account_id(self.account):
            raise WebhookPolicyError(
                "account must be an account ID, such as 'widget' of widget.xurrent.com."
            )
        if self.stage not in STAGES:
            raise WebhookPolicyError(f"stage must be one of {', '.join(STAGES)}.")
        if self.region is not None and self.region not in REGIONS:
            raise WebhookPolicyError(f"region must be one of {', '.join(REGIONS)}.")
        domain = platform_domain(self.stage, self.region)
        return _read_url(f"https://{self.account.strip()}.{domain}", "account")

    @property
    def home(self) -> HttpsUrl | None:
        """The account's own URL, or else that of the issuer."""
        root = self.account_root
        if root is not None or self.issuer is None:
            return root
        return _read_url(self.issuer, "issuer")


def _read_url(text: str, name: str) -> HttpsUrl:
    try:
        return parse_https_url(text)
    except UrlRefused as reason:
        raise WebhookPolicyError(
            f"{name} must be an https URL such as https://account.xurrent.com: {reason}."
        ) from None


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchSettings(HttpSettings):
    """Settings for fetching keys and answering handshakes, as a client has them.

    Without ``proxy`` and ``verify``, ``HTTPS_PROXY``, ``NO_PROXY`` and ``SSL_CERT_FILE``
    are used. ``verify`` takes a path of CA certificates, or an ``ssl.SSLContext``.
    ``timeout`` is for a whole exchange, in seconds. Raises ``ConfigurationError``.
    """

    max_connections: int = 8
    """Maximum connections, low since strangers can cause them."""
    timeout: float = 5.0

    @property
    def bounds(self) -> Timeout:
        """The timeout of one request."""
        return Timeout(self.timeout, self.timeout, self.timeout, total=self.timeout)
