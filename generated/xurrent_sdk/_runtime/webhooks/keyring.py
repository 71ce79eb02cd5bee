# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""The public keys of issuers: fetched by OpenID Connect discovery, and kept for a while.

Only a token that passed all checks that need no key leads here. A key ID that is not among
an issuer's keys causes one fetch, so that a rotated key works at once. But strangers
choose key IDs: after a fetch in vain there is a pause. Deliveries that need a fetch of one
issuer together share it.

A key is always made *for* an algorithm: type, curve and size are bound to it, so a key can
never be used in another role (an RSA key as an HMAC secret, for instance). Key material
inside a token is not even looked at. PyJWT is imported with the first token.
"""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from math import inf
from typing import TYPE_CHECKING, Final, TypeAlias, TypeVar

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
from .policy import Algorithm, HttpsUrl, KeyCachePolicy, UrlRefused, parse_https_url
from .token import read_object

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

Key: TypeAlias = "RSAPublicKey | EllipticCurvePublicKey"
Jwk: TypeAlias = "Mapping[str, JSON]"
KeySet: TypeAlias = "Mapping[str, Sequence[Jwk]]"
"""The keys that an issuer publishes, by their IDs."""

V = TypeVar("V")

_CURVES: Final = {"ES256": "secp256r1", "ES384": "secp384r1", "ES512": "secp521r1"}
_PUBLIC: Final = ("kty", "n", "e", "crv", "x", "y")
_RSA_BITS: Final = range(2_048, 8_193)

_MAX_DOCUMENT_BYTES: Final = 65_536
_POLL_SECONDS: Final = 60.0
_PAUSE_SECONDS: Final = 10.0
"""For so long an issuer is not asked again: after a failure, or for an unknown key ID."""
_MAX_ISSUERS: Final = 64
_MAX_FAILURES: Final = 256
_HEADERS: Final = Headers(
    {
        "Accept": "application/json, */*;q=0.1",
        "Accept-Encoding": "identity",
        "Connection": "close",  # the next fetch comes in minutes
        "User-Agent": "xurrent-sdk webhooks",
    }
)


@dataclass(slots=True)
class _Issuer:
    """The key set of an issuer, and what it was last asked for in vain."""

    keys: KeySet
    loaded: float
    unknown: str = ""
    asked: float = -inf


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
        """When an issuer was asked in vain, and whether it had answered."""
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
            failed, answered = self._failures.get(name, (-inf, False))
            # A clock that was set back does not keep keys.
            age = now - known.loaded if known and now >= known.loaded else inf
            keys = known.keys.get(key_id) if known else None
            is_fresh = age < self._policy.lifetime
            if is_fresh:
                self._issuers.move_to_end(name)
            if keys and is_fresh:
                return keys
            asked = known.asked if known and is_fresh else -inf
            if now - max(failed, asked) >= _PAUSE_SECONDS:
                return None
            if keys and age < self._policy.lifetime + self._policy.max_stale:
                return keys
            if answered or (known and known.unknown == key_id):
                raise refusal(
                    "unknown_key", f"{name} publishes no key {shown(key_id)}."
                )
            raise DiscoveryError(
                f"The key {shown(key_id)} of {name} is not at hand, and the issuer was"
                " asked in vain a short time ago.",
                reason="key_refresh_limited",
            )

    def _refresh(self, issuer: HttpsUrl, key_id: str, bounds: Timeout) -> Flow[None]:
        """Ask the issuer, unless the flight before brought an answer."""
        name = issuer.normalized
        if self._at_hand(name, key_id) is not None:
            return
        try:
            keys = yield from _fetch_keys(issuer, bounds)
        except DiscoveryError as error:
            with self._lock:
                failure = self._clock(), not error.is_outage
                _put(self._failures, name, failure, _MAX_FAILURES)
            with suppress(WebhookVerificationError):
                if self._at_hand(name, key_id) is not None:
                    return  # keys that are not too old
            raise
        known = _Issuer(keys, self._clock())
        if key_id not in keys:
            known.unknown, known.asked = key_id, known.loaded
        with self._lock:
            self._failures.pop(name, None)
            _put(self._issuers, name, known, _MAX_ISSUERS)


def _put(entries: OrderedDict[str, V], key: str, value: V, limit: int) -> None:
    entries[key] = value
    entries.move_to_end(key)
    while len(entries) > limit:
        entries.popitem(last=False)


def fetch(url: HttpsUrl, bounds: Timeout, what: str) -> Flow[HttpResponse]:
    """GET a document. Raises ``DiscoveryError`` when there is no complete answer."""
    request = HttpRequest("GET", url.full, _HEADERS)
    try:
        return (yield from send(request, timeout=bounds, max_bytes=_MAX_DOCUMENT_BYTES))
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
        elif isinstance(error, ProtocolError):
            reason = "discovery_document"
        raise DiscoveryError(
            f"{what} ({url.without_query}) cannot be fetched: {problem}",
            reason=reason,
            http_status=status,
        ) from error


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
    return _read_key_set((yield from _fetch_object(url, bounds, "The key set")))


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


def _read_key_set(document: Mapping[str, JSON]) -> KeySet:
    """The named keys of a JWK set; entries that cannot be one are passed over."""
    entries = document.get("keys")
    if not isinstance(entries, list):
        raise DiscoveryError(
            "The key set has no list of keys.", reason="discovery_document"
        )
    keys: dict[str, list[Jwk]] = {}
    for entry in entries:
        if isinstance(entry, dict) and isinstance(key_id := entry.get("kid"), str):
            keys.setdefault(key_id, []).append(entry)
    return keys


def select_key(named: Sequence[Jwk], key_id: str, algorithm: Algorithm) -> Key:
    """The one of the keys of an ID that is a signature key for the algorithm.

    Raises ``WebhookVerificationError`` when it is not, or is not alone.
    """
    if len(named) > 1:
        raise refusal(
            "unusable_key", f"The issuer publishes {shown(key_id)} more than once."
        )
    (members,) = named
    if members.get("use") != "sig":
        raise refusal("unusable_key", "The key is not published for signatures (use).")
    if members.get("alg") not in (None, algorithm):
        raise refusal(
            "unusable_key",
            f"The key is for {shown(members.get('alg'))}, the token uses {algorithm}.",
        )
    operations = members.get("key_ops", ["verify"])
    if not isinstance(operations, list) or "verify" not in operations:
        raise refusal(
            "unusable_key", "The key is not published for verifying (key_ops)."
        )
    from jwt import PyJWK
    from jwt.exceptions import PyJWTError

    # Nothing but these: with a private member, PyJWT would read a private key.
    public = {name: members[name] for name in _PUBLIC if name in members}
    try:
        key: object = PyJWK(public, algorithm).key
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

    if "PRIVATE KEY" in pem:
        raise WebhookPolicyError(
            "public_key holds a private key. Give the public key only, and replace the"
            " key pair: a private key that was copied around is no secret any more."
        )
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
    """The key, if its type, curve and size are those of the algorithm."""
    from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePublicKey
    from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

    if algorithm.startswith("RS"):
        if not isinstance(key, RSAPublicKey):
            raise refusal("unusable_key", f"{algorithm} needs an RSA key.")
        if key.key_size not in _RSA_BITS:
            raise refusal(
                "unusable_key",
                f"An RSA key of {key.key_size} bits is refused; 2,048 to 8,192 are good.",
            )
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
