"""The public keys of issuers: fetched by OpenID Connect discovery, and kept for a while.

A key is only fetched for a token that passed all checks without a key. An unknown key
ID causes one fetch, so that a rotated key works at once. But strangers can invent key
IDs: a fetch without success is followed by a pause. Concurrent deliveries share a
fetch.

A key is always made *for* an algorithm: type, curve and size are bound to it, so a key can
never be used in another role (an RSA key as an HMAC secret, for instance). Key material
in a token is ignored. PyJWT is imported with the first token.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Final, TypeAlias

from ..core.errors import (
    ProtocolError,
    RequestTimeoutError,
    ResponseTooLargeError,
    WebhookRefusal,
    WebhookVerificationError,
    XurrentError,
)
from ..core.fork import ForkSafeLock
from ..core.headers import Headers
from ..core.json_text import JSON
from ..http.effects import Flow, send, wait
from ..http.messages import HttpRequest, HttpResponse
from ..http.settings import Timeout
from ..http.single_flight import SingleFlight
from .errors import DiscoveryError, WebhookPolicyError, refusal, shown
from .policy import Algorithm, HttpsUrl, UrlRefused, parse_https_url
from .token import read_object

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

Key: TypeAlias = "RSAPublicKey | EllipticCurvePublicKey"
Jwk: TypeAlias = "Mapping[str, JSON]"
KeySet: TypeAlias = "Mapping[str, Jwk]"
"""The keys that an issuer publishes, by their IDs."""

_CURVES: Final = {"ES256": "secp256r1", "ES384": "secp384r1", "ES512": "secp521r1"}
_RSA_BITS: Final = range(2_048, 8_193)

_MAX_BYTES: Final = 65_536
_POLL_SECONDS: Final = 60.0
_PAUSE_SECONDS: Final = 10.0
"""Seconds between two requests: after a failure, and for an unknown key ID."""
_FRESH_SECONDS: Final = 600.0
_LONGEST_SECONDS: Final = 3_600.0
"""Seconds for which keys may be used while their issuer cannot be reached."""
_MAX_ISSUERS: Final = 256
_HEADERS: Final = Headers(
    {
        "Accept": "application/json, */*;q=0.1",
        "Accept-Encoding": "identity",
        "Connection": "close",  # the next fetch comes in minutes
        "User-Agent": "xurrent-sdk webhooks",
    }
)


@dataclass(frozen=True, slots=True)
class _Issuer:
    """The key set of an issuer, and the last request that failed or lacked a key ID."""

    keys: KeySet = field(default_factory=dict[str, Jwk])
    loaded_at: float = -inf
    failed_at: float = -inf
    unknown_id: str = ""
    definite: DiscoveryError | None = None
    """The last failure, if the issuer answered: a retry would not change it."""


class Keyring:
    """The key sets of issuers, for threads and tasks; ``clock`` gives seconds."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._issuers: dict[str, _Issuer] = {}
        self._refreshes: SingleFlight[None] = SingleFlight()
        self._lock = ForkSafeLock()

    def get(self, issuer: HttpsUrl, key_id: str, timeout: Timeout) -> Flow[Jwk]:
        """Return an issuer's key by its ID, fetched if needed.

        Raises ``WebhookVerificationError`` for a key ID that is not published, and
        ``DiscoveryError``.
        """
        name = issuer.normalized
        while (key := self._cached_key(name, key_id)) is None:
            flight, leading = self._refreshes.join(name)
            if leading:
                refresh = partial(self._refresh, issuer, key_id, timeout)
                yield from self._refreshes.lead(flight, refresh)
            else:
                yield from wait(flight.done, _POLL_SECONDS)
        return key

    def _cached_key(self, name: str, key_id: str) -> Jwk | None:
        """Return the cached key; ``None`` allows a fetch; raises during a pause."""
        known = self._issuers.get(name, _Issuer())
        key, now = known.keys.get(key_id), self._clock()
        # If the clock was set back, keys and pauses expire.
        age = now - known.loaded_at if now >= known.loaded_at else inf
        if key and age < _FRESH_SECONDS:
            return key
        if not 0 <= now - known.failed_at < _PAUSE_SECONDS:
            return None
        if known.definite is not None:
            raise known.definite.copy()
        if key and age < _LONGEST_SECONDS:
            return key
        if known.unknown_id == key_id:
            raise refusal("unknown_key", f"{name} publishes no key {shown(key_id)}.")
        raise DiscoveryError(
            f"The key {shown(key_id)} of {name} is not at hand, and the issuer was asked in"
            " vain a short time ago.",
            reason="key_refresh_limited",
        )

    def _refresh(self, issuer: HttpsUrl, key_id: str, timeout: Timeout) -> Flow[None]:
        """Fetch the keys, unless an earlier flight did."""
        name = issuer.normalized
        if self._cached_key(name, key_id) is not None:
            return
        try:
            keys = yield from _fetch_keys(issuer, timeout)
        except DiscoveryError as error:
            known = self._issuers.get(name, _Issuer())
            # A copy has no frames, which would contain the delivery's token.
            definite = None if error.is_outage else error.copy()
            failed = replace(known, failed_at=self._clock(), definite=definite)
            self._store(name, failed)
            with suppress(WebhookVerificationError):
                if self._cached_key(name, key_id) is not None:
                    return  # an old key is still valid
            raise
        now, found = self._clock(), key_id in keys
        known = _Issuer(keys, now, -inf if found else now, "" if found else key_id)
        self._store(name, known)

    def _store(self, name: str, issuer: _Issuer) -> None:
        """Store an issuer; above the maximum, first drop one without keys."""
        issuers = self._issuers
        with self._lock:
            if name not in issuers and len(issuers) >= _MAX_ISSUERS:
                empty = (each for each, known in issuers.items() if not known.keys)
                del issuers[next(empty, next(iter(issuers)))]
            issuers[name] = issuer


def fetch(url: HttpsUrl, timeout: Timeout, what: str) -> Flow[HttpResponse]:
    """GET a document. Raises ``DiscoveryError`` when there is no complete answer."""
    request = HttpRequest("GET", url.full, _HEADERS)
    try:
        return (yield from send(request, timeout=timeout, max_bytes=_MAX_BYTES))
    except Exception as error:
        reason: WebhookRefusal = "discovery_unreachable"
        status: int | None = None
        problem = f"the transport raised {type(error).__name__}."
        if isinstance(error, XurrentError):
            problem = error.message
        if isinstance(error, ResponseTooLargeError):
            reason, status = "discovery_too_large", error.status
        elif isinstance(error, RequestTimeoutError):
            reason = "discovery_timeout"
            problem += (
                f". For keys, the total is FetchSettings.timeout ({timeout.total:g} s)."
            )
        elif isinstance(error, ProtocolError):
            reason = "discovery_document"
        raise DiscoveryError(
            f"{what} ({url.normalized}) cannot be fetched: {problem}",
            reason=reason,
            http_status=status,
        ) from error


def _fetch_keys(issuer: HttpsUrl, timeout: Timeout) -> Flow[KeySet]:
    """Fetch the discovery document and the key set that it points to."""
    path = f"{issuer.path.rstrip('/')}/.well-known/openid-configuration"
    discovery = HttpsUrl(issuer.host, issuer.port, path)
    document = yield from _fetch_object(discovery, timeout, "The discovery document")
    stated = document.get("issuer")
    if stated is not None and not _is_same(stated, issuer):
        raise _definite_error(
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
        raise _definite_error("discovery_url", problem) from None
    if url.authority != issuer.authority:
        problem = (
            f"jwks_uri is on {url.authority}, not on the issuer's {issuer.authority}."
        )
        raise _definite_error("keys_host_mismatch", problem)
    key_set = yield from _fetch_object(url, timeout, "The key set")
    if not isinstance(entries := key_set.get("keys"), list):
        raise DiscoveryError(
            "The key set has no list of keys.", reason="discovery_document"
        )
    keys: dict[str, Jwk] = {}  # invalid entries are ignored
    for entry in entries:
        if isinstance(entry, dict) and isinstance(key_id := entry.get("kid"), str):
            keys[key_id] = entry
    return keys


def _definite_error(reason: WebhookRefusal, message: str) -> DiscoveryError:
    """Return the error for an answer that a retry would not change."""
    return DiscoveryError(message, reason=reason, is_outage=False)


def _is_same(stated: JSON, issuer: HttpsUrl) -> bool:
    try:
        return parse_https_url(str(stated)).normalized == issuer.normalized
    except UrlRefused:
        return False


def _fetch_object(url: HttpsUrl, timeout: Timeout, what: str) -> Flow[dict[str, JSON]]:
    answer = yield from fetch(url, timeout, what)
    status, where = answer.status, f"{what} ({url.normalized})"
    if status != 200:
        redirect, missing = 300 <= status < 400, status in (404, 410)
        advice = " Redirects are not followed." if redirect else ""
        if missing:
            advice = " Check the issuer: its webhook policy may be deleted."
        raise DiscoveryError(
            f"{where} was answered with status {status}{answer.through}.{advice}",
            reason="redirect_refused" if redirect else "discovery_status",
            http_status=status,
            # Only a missing issuer is a definite answer.
            is_outage=not missing,
        )
    try:
        return read_object(answer.body, f"{where}{answer.through}")
    except WebhookVerificationError as error:
        raise DiscoveryError(str(error), reason="discovery_document") from error


def key_from_jwk(members: Jwk, algorithm: Algorithm) -> Key:
    """Read a published key for one algorithm.

    Raises ``WebhookVerificationError`` if the key is not for its signatures.
    """
    if members.get("use") != "sig":
        raise refusal("unusable_key", "The key is not published for signatures (use).")
    if members.get("alg") not in (None, algorithm):
        raise refusal(
            "unusable_key",
            f"The key is for {shown(members.get('alg'))}, the token uses {algorithm}.",
        )
    from jwt import PyJWK
    from jwt.exceptions import PyJWTError

    try:
        key: object = PyJWK(dict(members), algorithm).key
    except (PyJWTError, ValueError, TypeError) as error:
        raise refusal(
            "unusable_key", f"The key cannot be used: {shown(str(error))}"
        ) from None
    return _bound(key, algorithm)


def key_from_pem(pem: str, algorithm: Algorithm) -> Key:
    """Read a pinned public key, for one algorithm.

    Raises ``WebhookPolicyError`` when the text is not such a key.
    """
    from cryptography.exceptions import UnsupportedAlgorithm
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        key = load_pem_public_key(pem.encode())
    except (ValueError, UnsupportedAlgorithm):
        raise WebhookPolicyError(
            "public_key is not a public key in PEM form ('-----BEGIN PUBLIC KEY-----')."
        ) from None
    try:
        return _bound(key, algorithm)
    except WebhookVerificationError as error:
        raise WebhookPolicyError(f"public_key does not fit: {error}") from None


def _bound(key: object, algorithm: Algorithm) -> Key:
    """Return the key, if its type, curve and size are those of the algorithm."""
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    if algorithm.startswith("RS"):
        if not isinstance(key, RSAPublicKey) or key.key_size not in _RSA_BITS:
            needed = f"{algorithm} needs an RSA key of 2,048 to 8,192 bits."
            raise refusal("unusable_key", needed)
        return key
    curve = _CURVES[algorithm]
    if not isinstance(key, EllipticCurvePublicKey) or key.curve.name != curve:
        raise refusal("unusable_key", f"{algorithm} needs a key on the curve {curve}.")
    return key


def check_signature(
    signed: bytes, signature: bytes, key: Key, algorithm: Algorithm
) -> None:
    """Check a token's signature; raises ``WebhookVerificationError``."""
    from jwt import get_algorithm_by_name

    judge = get_algorithm_by_name(algorithm)
    if not judge.verify(signed, judge.prepare_key(key), signature):
        raise refusal(
            "invalid_signature",
            "The token's signature is not that of the issuer's key.",
        )
