"""The verification of a delivery, step by step, and the verifiers that applications use.

Steps 1 to 7 check only the delivery itself; no request is sent before they pass::

    1  body: there, not too large, a JSON object          delivery ID: there
    2  signed at all, where the policy demands it
    3  token: well-formed, no crit; it is decoded here, once
    4  the policy says who may sign
    5  token: an accepted algorithm
    6  issuer: the policy's
    7  times: exp, nbf, iat; also audience and length of the token's ID
    8  key: the pinned one, or that of the keyring
    9  signature
    10 event object
    11 use of the token: it is claimed when the delivery is handled, and released if
       that fails, so that the delivery can be sent again
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Coroutine
from hashlib import sha256
from importlib.util import find_spec
from typing import Any, ClassVar, Final, Generic, TypeVar, cast

from ..core.errors import ConfigurationError
from ..core.tracebacks import sealed
from ..http.effects import Flow, run_flow, run_flow_async
from ..http.httpx_transport import AsyncHttpxTransport, HttpxTransport
from ..http.messages import AsyncTransport, Transport
from .errors import (
    DiscoveryError,
    HandshakeError,
    TokenReplayedError,
    WebhookPolicyError,
    WebhookVerificationError,
    refusal,
    shown,
)
from .event import WebhookEvent, WebhookToken
from .keyring import Key, Keyring, check_signature, fetch, key_from_jwk, key_from_pem
from .policy import FetchSettings, HttpsUrl, UrlRefused, WebhookPolicy, parse_https_url
from .replay import AsyncReplayMemory, InMemoryReplayMemory, ReplayMemory, ask
from .token import (
    Headers,
    SignedToken,
    is_trusted,
    judge_token,
    read_delivery_ids,
    read_object,
    read_token,
)

MAX_BODY_BYTES: Final = 262_144
_DISTANCES: Final = {
    "audience_mismatch": 1,
    "issuer_mismatch": 2,
    "algorithm_not_allowed": 2,
}
"""Refusals by policies that are not meant for a token; the others have no distance."""

E_co = TypeVar("E_co", covariant=True)
D_co = TypeVar("D_co", covariant=True)
M = TypeVar("M", bound="ReplayMemory | AsyncReplayMemory")
N = TypeVar("N", bound="Transport | AsyncTransport")

_in_task = sealed(run_flow_async)
"""Runs flows of awaited methods, with sealed tracebacks."""


def _now() -> float:
    """Look up ``time.time`` at each call: freezegun replaces it."""
    return time.time()


class _Verifier(Generic[M, N, E_co, D_co]):
    """Verifies deliveries, in threads and in tasks: one policy must accept them."""

    _blocking: ClassVar[bool]

    def __init__(
        self,
        policy: WebhookPolicy,
        *more: WebhookPolicy,
        memory: M | None = None,
        fetch: FetchSettings | None = None,
        transport: N | None = None,
        clock: Callable[[], float] = _now,
    ) -> None:
        self.policies: tuple[WebhookPolicy, ...] = (policy, *more)
        """The policies: one of them must accept a delivery."""
        if len({each.signed for each in self.policies}) > 1:
            raise WebhookPolicyError(
                "A policy with signed=False beside others would let a forger leave the"
                " signature out. Use one endpoint for each kind."
            )
        if policy.signed and not (find_spec("jwt") and find_spec("cryptography")):
            raise ConfigurationError(
                "Checking signatures needs PyJWT with cryptography: pip install"
                " 'pyjwt[crypto]'"
            )
        self._pinned = {
            each: key_from_pem(each.public_key, each.algorithm)
            for each in self.policies
            if each.public_key is not None and each.algorithm is not None
        }
        settings = fetch or FetchSettings()
        usual = HttpxTransport if self._blocking else AsyncHttpxTransport
        self.transport: Any = usual(settings) if transport is None else transport
        """The transport of keys and callbacks."""
        self._timeout = settings.bounds
        self.memory: ReplayMemory | AsyncReplayMemory = (
            InMemoryReplayMemory() if memory is None else memory
        )
        """The memory of used tokens."""
        self._keys = Keyring(clock)
        self._clock = clock

    def is_handshake(self, event: WebhookEvent) -> bool:
        """Return whether the event asks to complete the ``webhook.verify`` handshake."""
        return event.event == "webhook.verify" and event.payload.callback is not None

    @sealed
    def verify(self, body: bytes, headers: Headers) -> E_co:
        """Return the event of an authentic delivery; its token cannot be used again.

        ``body`` is the unchanged body of the request, ``headers`` are its headers.
        Raises ``WebhookVerificationError`` for the first check that fails;
        ``ReplayMemoryError`` if the memory is not available.
        """
        return cast("E_co", self._run(self._verify(_bytes(body), headers)))

    def release(self, event: WebhookEvent) -> D_co:
        """Undo the use of the token, so that a redelivery is accepted."""
        return cast("D_co", self._run(self._release(event)))

    @sealed
    def complete_handshake(self, event: WebhookEvent) -> D_co:
        """Call the callback of a ``webhook.verify`` event on the account's own host.

        Raises ``HandshakeError``.
        """
        return cast("D_co", self._run(self.shake_hands(event)))

    def _run(self, flow: Flow[object]) -> object:
        run = run_flow if self._blocking else _in_task
        return run(flow, self.transport)

    def shake_hands(self, event: WebhookEvent) -> Flow[None]:
        """Call the callback of an event, without credentials or redirects; for receivers."""
        url = _callback_url(event, self.policies)
        what = f"The callback of webhook {event.webhook_node_id or event.webhook_id}"
        try:
            answer = yield from fetch(url, self._timeout, what)
        except DiscoveryError as error:
            if error.http_status == 200:  # any body is a success
                return
            raise HandshakeError(
                f"{what} could not be called: {error.message}",
                reason="callback_failed",
                http_status=error.http_status,
            ) from error
        if answer.status != 200:
            raise HandshakeError(
                f"{what} was answered with status {answer.status}{answer.through} and"
                f" {shown(answer.body)}. Ask Xurrent to verify it again.",
                reason="callback_failed",
                http_status=answer.status,
                is_outage=answer.status >= 500,
            )

    def authenticate(
        self, body: bytes, headers: Headers
    ) -> Flow[tuple[WebhookEvent, float]]:
        """Run steps 1 to 10; return the event, and the lifetime of its token in seconds.

        The use of the token must be remembered for that time.
        """
        if not body:
            raise refusal("empty_body", "The request has no body.")
        if len(body) > MAX_BODY_BYTES:
            raise refusal(
                "body_too_large", f"The body is larger than {MAX_BODY_BYTES} bytes."
            )
        message = read_object(body, "The body")
        delivery_id, origin_id = read_delivery_ids(headers)
        info, lifetime, data = None, 0.0, message
        if "jwt" in message:
            token = read_token(message["jwt"])
            info, lifetime = yield from self._accept(token)
            claimed = token.claims.get("data")
            if not isinstance(claimed, dict):
                raise refusal(
                    "invalid_event", "The token's claim 'data' is not an event object."
                )
            data = claimed
        elif self.policies[0].signed:
            raise refusal(
                "unsigned_webhook",
                "The body holds no token (jwt), but the policy demands one. Link the"
                " webhook to a webhook policy in Xurrent, or, knowing that anybody can"
                " forge such events, set signed=False.",
            )
        event = WebhookEvent.from_json(
            data, delivery_id=delivery_id, origin_id=origin_id, token=info
        )
        return event, lifetime

    def _accept(self, token: SignedToken) -> Flow[tuple[WebhookToken, float]]:
        """Check the token under each policy until one accepts it; see ``judge_token``."""
        refusals: list[WebhookVerificationError] = []
        for policy in self.policies:
            try:
                info, lifetime = judge_token(token, policy, self._clock())
                key = yield from self._key(info, policy)
                check_signature(token.signed, token.signature, key, info.algorithm)
            except WebhookVerificationError as error:
                if error.reason in ("invalid_signature", "unusable_key"):
                    error.message = f"{error.message} {_whose(token, policy)}"
                refusals.append(error)
            else:
                return info, lifetime
        raise _closest(refusals)

    def _key(self, token: WebhookToken, policy: WebhookPolicy) -> Flow[Key]:
        if policy in self._pinned:
            return self._pinned[policy]
        if token.key_id is None:
            raise refusal(
                "key_id_missing",
                "The token names no key (kid). Switch OpenID Connect discovery on for"
                " the webhook in Xurrent, or pin the policy's public_key here.",
            )
        issuer = parse_https_url(token.issuer)
        key = yield from self._keys.get(issuer, token.key_id, self._timeout)
        return key_from_jwk(key, token.algorithm)

    def _verify(self, body: bytes, headers: Headers) -> Flow[WebhookEvent]:
        event, lifetime = yield from self.authenticate(body, headers)
        if key := token_key(event):
            mark = f"={content_of(event)}"
            taken = yield from ask(lambda: self.memory.claim(key, mark, lifetime))
            if taken is not None:
                raise TokenReplayedError
        return event

    def _release(self, event: WebhookEvent) -> Flow[None]:
        if key := token_key(event):
            mark = f"={content_of(event)}"
            yield from ask(lambda: self.memory.release(key, mark))


class WebhookVerifier(_Verifier[ReplayMemory, Transport, WebhookEvent, None]):
    """Verifies deliveries, blocking. Safe for threads; make one and keep it.

    One of the policies must accept a delivery; several are needed while webhooks move
    from one policy to the next, or for several accounts at one address. ``memory``
    stores used tokens, by default in this process; workers must share one, such as
    ``RedisReplayMemory``. ``fetch`` has the settings for fetching keys: proxy, CA
    certificates and timeouts. ``transport`` replaces httpx. ``clock`` returns seconds
    since the epoch.

    Raises ``ConfigurationError`` for a key that does not fit the policy, for CA
    certificates or a proxy that cannot be used, and without PyJWT or cryptography.
    """

    _blocking: ClassVar[bool] = True


class AsyncWebhookVerifier(
    _Verifier[
        AsyncReplayMemory | ReplayMemory,
        AsyncTransport,
        Coroutine[Any, Any, WebhookEvent],
        Coroutine[Any, Any, None],
    ]
):
    """The async counterpart of ``WebhookVerifier`` for asyncio.

    ``memory`` may be of either kind; a blocking one must not block for long.
    """

    _blocking: ClassVar[bool] = False


def _closest(refusals: list[WebhookVerificationError]) -> WebhookVerificationError:
    """Return the refusal to report: an outage, or that of the closest policies."""
    refusals.sort(key=lambda e: (not e.is_outage, _DISTANCES.get(e.reason, 0)))
    closest = refusals[0]
    if distance := _DISTANCES.get(closest.reason):
        alike = (e for e in refusals if _DISTANCES.get(e.reason) == distance)
        closest.message = " ".join({each.message: 0 for each in alike})
    return closest


def _callback_url(event: WebhookEvent, policies: tuple[WebhookPolicy, ...]) -> HttpsUrl:
    """Return the callback's URL, if it is on the host of a policy for the event.

    With unsigned webhooks, a stranger could name any address in the receiver's network,
    so the URL must be https on the account's own host and port. Its query holds a
    secret code, so no message repeats it.
    """
    token = event.token
    hosts = {
        policy.home.authority
        for policy in policies
        if policy.home and (token is None or is_trusted(token.issuer, policy))
    }
    if not hosts:
        raise _refused(
            "The policy does not say to which account the webhook belongs, so the callback"
            " cannot be checked: give it an account or an account_url."
        )
    try:
        url = parse_https_url(event.payload.callback or "", query=True)
    except UrlRefused as reason:
        raise _refused(f"The callback's address is not acceptable: {reason}.") from None
    if url.authority not in hosts:
        raise _refused(
            f"The callback is on {url.authority}, not on the account's own host"
            f" {', '.join(sorted(hosts))}; it was not called."
        )
    return url


def _refused(message: str) -> HandshakeError:
    return HandshakeError(message, reason="callback_refused", is_outage=False)


def _whose(token: SignedToken, policy: WebhookPolicy) -> str:
    """Name the token whose key does not match, for messages."""
    names = f"It says that it is of {shown(token.claims['iss'])}"
    if policy.public_key is None:
        return f"{names}, key {shown(token.header['kid'])}."
    return f"{names}; public_key must be the key of this webhook policy."


def token_key(event: WebhookEvent) -> str:
    """Return the key of the event's token in the replay memory, or "" without one."""
    return "" if event.token is None else f"token:{event.token.fingerprint}"


def content_of(event: WebhookEvent) -> str:
    """Return a digest of the signed event object; empty for an unsigned one.

    The delivery ID is not signed: the digest binds it to its event.
    """
    if event.token is None:
        return ""
    text = json.dumps(event.raw, sort_keys=True, separators=(",", ":"))
    return sha256(text.encode()).hexdigest()


def _bytes(body: object) -> bytes:
    if isinstance(body, bytes | bytearray):
        return bytes(body)
    raise WebhookPolicyError(
        f"The body is a {type(body).__name__}. Pass the request's body as the bytes that"
        " came: a signature belongs to bytes, and a parsed body has lost them."
    )
