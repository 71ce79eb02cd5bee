# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The public keys of issuers: fetched by OpenID Connect discovery, and kept for a while.

Only a token that passed all checks that need no key leads here. A key ID that is not among
an issuer's keys causes one fetch, so that a rotated key works at once. But strangers
choose key IDs: such fetches come from a budget of each issuer, and failures are remembered.
Deliveries that need a fetch of one issuer together share it.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Final, TypeVar

from ..core.errors import (
    ProtocolError,
    RequestTimeoutError,
    ResponseTooLargeError,
    WebhookVerificationError,
    XurrentError,
)
from ..core.expect import expect_fields
from ..core.fork import ForkSafeLock
from ..core.headers import Headers
from ..core.json_text import JSON
from ..core.webhook_reasons import WebhookRefusal
from ..http.effects import Flow, send, wait
from ..http.messages import HttpRequest, HttpResponse
from ..http.settings import HttpSettings, Timeout, check_proxy, trusted
from ..http.single_flight import SingleFlight
from .errors import DiscoveryError, WebhookPolicyError, refusal, shown
from .keys import Jwk, KeySet, read_key_set
from .policy import HttpsUrl, UrlRefused, parse_https_url
from .reading import read_object

if TYPE_CHECKING:
    from ssl import SSLContext

V = TypeVar("V")

_MAX_DOCUMENT_BYTES: Final = 65_536
_MAX_CONNECTIONS: Final = 8
_POLL_SECONDS: Final = 60.0
_LONGEST_SECONDS: Final = 3_600.0
_MISSING_SECONDS: Final = 30.0
"""For so long a missing key ID, or an issuer without a key set, is not asked for again."""
_OUTAGE_SECONDS: Final = 10.0
"""For so long an issuer that could not be reached is not asked again."""
_REFRESHES: Final = 4
"""Refreshes for unknown key IDs that may follow each other."""
_REFRESH_SECONDS: Final = 15.0
"""After them there is one each so many seconds."""
_MAX_ISSUERS: Final = 64
_MAX_FAILURES: Final = 256
_MAX_MISSING: Final = 128
_HEADERS: Final = Headers(
    {
        "Accept": "application/json, */*;q=0.1",
        "Accept-Encoding": "identity",
        "Connection": "close",  # the next fetch comes in minutes
        "User-Agent": "xurrent-sdk webhooks",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FetchSettings:
    """Settings for fetching keys and answering handshakes.

    ``proxy``, ``verify`` and ``trust_env`` mean what they mean for the client: without
    them, ``HTTPS_PROXY``, ``NO_PROXY`` and ``SSL_CERT_FILE`` are used. ``verify`` takes a
    path of CA certificates, or an ``ssl.SSLContext``. ``connect_timeout`` and ``timeout``
    are in seconds; the latter is for the whole exchange.
    """

    proxy: str | None = field(default=None, repr=False)
    verify: bool | str | SSLContext = True
    trust_env: bool = True
    connect_timeout: float = 2.0
    timeout: float = 5.0

    def __post_init__(self) -> None:
        expect_fields(self, WebhookPolicyError, positive=True)
        trusted(self.verify)
        if self.proxy is not None:
            check_proxy(self.proxy)

    @property
    def http(self) -> HttpSettings:
        """The same for a transport; few connections bound what strangers can cause."""
        return HttpSettings(
            proxy=self.proxy,
            verify=self.verify,
            trust_env=self.trust_env,
            max_connections=_MAX_CONNECTIONS,
        )

    @property
    def bounds(self) -> Timeout:
        """The same for one request."""
        connect = min(self.connect_timeout, self.timeout)
        return Timeout(connect, self.timeout, self.timeout, total=self.timeout)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyCachePolicy:
    """Lifetimes of keys, in seconds.

    ``lifetime``: after this long a key set is fetched again. ``max_stale``: so much
    longer it may be used while the issuer cannot be reached; a withdrawn key is thus
    trusted for ``lifetime`` seconds, or ``lifetime + max_stale`` during an outage.
    """

    lifetime: float = 600.0
    max_stale: float = 3_000.0

    def __post_init__(self) -> None:
        expect_fields(self, WebhookPolicyError)
        if self.lifetime <= 0 or self.max_stale < 0:
            raise WebhookPolicyError(
                "lifetime must be above 0, and max_stale not negative."
            )
        if self.lifetime + self.max_stale > _LONGEST_SECONDS:
            raise WebhookPolicyError(
                "lifetime and max_stale must not exceed an hour together: Xurrent has keys"
                " kept no longer."
            )


@dataclass(slots=True)
class _Issuer:
    """The key set of an issuer, and the fetches that unknown key IDs may still cause."""

    keys: KeySet
    loaded: float
    refreshes: float
    refilled: float
    missing: OrderedDict[str, float] = field(default_factory=OrderedDict[str, float])
    """Until when a key ID that was not found is refused."""

    def may_refresh(self, now: float) -> bool:
        gained = max(0.0, now - self.refilled) / _REFRESH_SECONDS
        self.refreshes = min(_REFRESHES, self.refreshes + gained)
        self.refilled = now
        return self.refreshes >= 1


class Keyring:
    """The key sets of issuers. Safe to share between verifiers and threads.

    ``clock`` gives seconds, the same for all verifiers that share the keyring.
    """

    def __init__(
        self,
        policy: KeyCachePolicy | None = None,
        *,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._policy = policy or KeyCachePolicy()
        self._clock = clock
        self._issuers: OrderedDict[str, _Issuer] = OrderedDict()
        self._failures: OrderedDict[str, tuple[float, bool]] = OrderedDict()
        """Until when an issuer is not asked again, and whether it had answered."""
        self._asking: SingleFlight[None] = SingleFlight()
        self._lock = ForkSafeLock()

    def clear(self) -> None:
        """Forget everything, for instance after a key was compromised."""
        with self._lock:
            self._issuers.clear()
            self._failures.clear()

    def get(
        self, issuer: HttpsUrl, key_id: str, bounds: Timeout
    ) -> Flow[Sequence[Jwk]]:
        """The keys that an issuer publishes under an ID, fetched where that is needed.

        Raises ``WebhookVerificationError`` for a key ID that is not published, and
        ``DiscoveryError``.
        """
        name = issuer.normalized
        while (found := self._at_hand(name, key_id)) is None:
            flight, leading = self._asking.join(name)
            if leading:
                refresh = partial(self._refresh, issuer, key_id, bounds)
                yield from self._asking.lead(flight, refresh)
            else:
                yield from wait(flight.done, _POLL_SECONDS)
        return found

    def _at_hand(self, name: str, key_id: str) -> Sequence[Jwk] | None:
        """The keys under an ID, or ``None`` where the issuer may be asked.

        Raises when the key ID is known to be missing, or the issuer was asked too often.
        """
        now = self._clock()
        with self._lock:
            known = self._issuers.get(name)
            until, answered = self._failures.get(name, (now, False))
            failed = until > now
            # A clock that was set back does not keep keys.
            age = now - known.loaded if known and now >= known.loaded else inf
            keys = known.keys.get(key_id) if known else None
            if known is not None and age < self._policy.lifetime:
                self._issuers.move_to_end(name)
                if keys:
                    return keys
                if known.missing.get(key_id, now) > now:
                    raise _unknown(name, key_id)
                if failed or not known.may_refresh(now):
                    raise _limited(name, key_id)
                return None
            if not failed:
                return None
            if keys and age < self._policy.lifetime + self._policy.max_stale:
                return keys
            raise _unknown(name, key_id) if answered else _limited(name, key_id)

    def _refresh(self, issuer: HttpsUrl, key_id: str, bounds: Timeout) -> Flow[None]:
        """Ask the issuer, unless the flight before brought an answer."""
        name = issuer.normalized
        if self._at_hand(name, key_id) is not None:
            return
        with self._lock:
            if (known := self._issuers.get(name)) is not None:
                known.refreshes -= 1
        try:
            keys = yield from _fetch_keys(issuer, bounds)
        except DiscoveryError as error:
            pause = _OUTAGE_SECONDS if error.is_outage else _MISSING_SECONDS
            with self._lock:
                failure = self._clock() + pause, not error.is_outage
                _put(self._failures, name, failure, _MAX_FAILURES)
            with suppress(WebhookVerificationError):
                if self._at_hand(name, key_id) is not None:
                    return  # keys that are not too old
            raise
        now = self._clock()
        with self._lock:
            self._failures.pop(name, None)
            known = self._issuers.get(name) or _Issuer(keys, now, _REFRESHES, now)
            known.keys, known.loaded = keys, now
            if key_id not in keys:
                _put(known.missing, key_id, now + _MISSING_SECONDS, _MAX_MISSING)
            _put(self._issuers, name, known, _MAX_ISSUERS)


def _put(entries: OrderedDict[str, V], key: str, value: V, limit: int) -> None:
    entries[key] = value
    entries.move_to_end(key)
    while len(entries) > limit:
        entries.popitem(last=False)


def _unknown(name: str, key_id: str) -> WebhookVerificationError:
    return refusal("unknown_key", f"{name} publishes no key {shown(key_id)}.")


def _limited(name: str, key_id: str) -> DiscoveryError:
    return DiscoveryError(
        f"The key {shown(key_id)} of {name} is not at hand, and the issuer was asked too"
        " often or in vain a short time ago.",
        reason="key_refresh_limited",
    )


def fetch(url: HttpsUrl, bounds: Timeout, what: str) -> Flow[HttpResponse]:
    """GET a document. Raises ``DiscoveryError`` when there is no complete answer."""
    request = HttpRequest("GET", url.full, _HEADERS)
    reason: WebhookRefusal = "discovery_unreachable"
    try:
        return (yield from send(request, timeout=bounds, max_bytes=_MAX_DOCUMENT_BYTES))
    except ResponseTooLargeError as error:
        raise DiscoveryError(
            f"{what} ({url.without_query}) is larger than {_MAX_DOCUMENT_BYTES} bytes.",
            reason="discovery_too_large",
            http_status=error.status,
        ) from None
    except Exception as error:
        cause: Exception = error
        problem = f"the transport raised {type(error).__name__}."
        if isinstance(error, XurrentError):
            problem = error.message
        if isinstance(error, RequestTimeoutError):
            reason = "discovery_timeout"
        elif isinstance(error, ProtocolError):
            reason = "discovery_document"
    raise DiscoveryError(
        f"{what} ({url.without_query}) cannot be fetched: {problem}", reason=reason
    ) from cause


def _fetch_keys(issuer: HttpsUrl, bounds: Timeout) -> Flow[KeySet]:
    """Fetch the discovery document and the key set that it points to."""
    path = f"{issuer.path.rstrip('/')}/.well-known/openid-configuration"
    discovery = HttpsUrl(issuer.host, issuer.port, path)
    document = yield from _fetch_object(discovery, bounds, "The discovery document")
    stated = document.get("issuer")
    if stated is not None and not _is_same(stated, issuer):
        raise _judged(
            "discovery_issuer_mismatch",
            f"The discovery document is that of {shown(stated)}, not of"
            f" {issuer.normalized}.",
        )
    address = document.get("jwks_uri")
    if not isinstance(address, str):
        raise DiscoveryError(
            "The discovery document has no jwks_uri.", reason="discovery_document"
        )
    try:
        url = parse_https_url(address, query=True)
    except UrlRefused as reason:
        problem = f"jwks_uri is not acceptable: {reason}."
        raise _judged("discovery_url", problem) from None
    if url.authority != issuer.authority:
        problem = (
            f"jwks_uri is on {url.authority}, not on the issuer's {issuer.authority}."
        )
        raise _judged("keys_host_mismatch", problem)
    return read_key_set((yield from _fetch_object(url, bounds, "The key set")))


def _judged(reason: WebhookRefusal, message: str) -> DiscoveryError:
    """The error of what was answered, and will be again."""
    return DiscoveryError(message, reason=reason, is_outage=False)


def _is_same(stated: JSON, issuer: HttpsUrl) -> bool:
    try:
        return parse_https_url(str(stated)).normalized == issuer.normalized
    except UrlRefused:
        return False


def _fetch_object(url: HttpsUrl, bounds: Timeout, what: str) -> Flow[dict[str, JSON]]:
    answer = yield from fetch(url, bounds, what)
    status, where = answer.status, f"{what} ({url.without_query})"
    if status != 200:
        redirect = 300 <= status < 400
        raise DiscoveryError(
            f"{where} was answered with status {status}."
            + (" Redirects are not followed." if redirect else ""),
            reason="redirect_refused" if redirect else "discovery_status",
            http_status=status,
            # Only that there is no such issuer is an answer to the question.
            is_outage=status not in (404, 410),
        )
    try:
        return read_object(answer.body, where)
    except WebhookVerificationError as error:
        raise DiscoveryError(str(error), reason="discovery_document") from error
