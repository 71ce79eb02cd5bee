# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""Receiving a delivery: verification, handling it once, and the answer.

One flow for every kind of server. The answer depends on as little as possible:

* 200: handled now, or handled before; also an event that nobody handles.
* 403: refused. Why stands in the log, never in the answer.
* 409: the same delivery is being handled at this moment.
* 500: a handler failed; a redelivery will be handled.
* 503: the replay memory or the issuer's keys cannot be asked.

A delivery is known by its ID and, if it is signed, by its token. Both are claimed before
the handlers run and settled after; a failure gives both back. Whoever meets either again
meets the same delivery, be it signed anew under the same ID or the same token under a new
one, as long as the signed event is the same: the mark of a key holds its digest, because
the ID stands in a header that anybody can write. A mixture of two deliveries is refused.

An event whose ID and token are new is handled, even if it names an origin: whoever sends
a redelivery by hand wants it handled. Its ``origin_id`` is there for handlers that see it
differently.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from inspect import isasyncgenfunction, isgeneratorfunction
from secrets import token_hex
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from ..core.errors import WebhookVerificationError
from .effects import Complete, Handle, Remember, awaits, parts, remember
from .errors import (
    DeliveryInProgressError,
    ReplayMemoryError,
    WebhookPolicyError,
)
from .handshake import complete_handshake, is_handshake
from .log import logger
from .names import EventNameLiteral, WebhookEventName, listed_name
from .urls import shown
from .verification import (
    Verification,
    Verified,
    content_of,
    replayed,
    settled_mark,
)

if TYPE_CHECKING:
    from .effects import Flow
    from .event import WebhookEvent
    from .headers import Headers

H = TypeVar("H", bound=Callable[..., object])


@dataclass(frozen=True, slots=True)
class Reply:
    """What to answer: status and a text that tells a stranger nothing."""

    status: int
    text: str


OK: Final = Reply(200, "ok")
REFUSED: Final = Reply(403, "refused")
METHOD_NOT_ALLOWED: Final = Reply(405, "method not allowed")
TOO_SLOW: Final = Reply(408, "too slow")
IN_PROGRESS: Final = Reply(409, "in progress")
LENGTH_REQUIRED: Final = Reply(411, "length required")
TOO_LARGE: Final = Reply(413, "too large")
FAILED: Final = Reply(500, "failed")
UNAVAILABLE: Final = Reply(503, "unavailable")


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiverSettings:
    """How long deliveries are remembered, and how long one may take. In seconds.

    ``delivery_lifetime``: a delivery that was handled is not handled again for so long.
    ``claim_lifetime``: so long a delivery that is being handled is held; if its process
    dies, a redelivery is handled after that. It must be longer than handlers take.
    ``body_timeout``: the body must have arrived by then (ASGI only).
    """

    delivery_lifetime: float = 86_400.0
    claim_lifetime: float = 300.0
    body_timeout: float = 10.0

    def __post_init__(self) -> None:
        times = (self.delivery_lifetime, self.claim_lifetime, self.body_timeout)
        if min(times) <= 0:
            raise WebhookPolicyError("Every time of the receiver must be above 0.")


def require(verifier: object, kind: type, message: str) -> None:
    """Refuse a verifier of the other kind when the application is made."""
    if not isinstance(verifier, kind):
        raise WebhookPolicyError(message)


class Handlers(Generic[H]):
    """Which handlers are called for which events, in the order of registration."""

    def __init__(self, *, blocking: bool) -> None:
        self._blocking = blocking
        self._by_name: dict[str, list[H]] = {}
        self._others: list[H] = []

    def on(self, *names: EventNameLiteral | WebhookEventName) -> Callable[[H], H]:
        """A decorator: call the function for these events, or, without names, for all
        events that no other handler names but ``webhook.verify``, which is the
        receiver's own affair.

        A name that is not listed must be given as a ``WebhookEventName``, so that a
        slip of the pen is an error and not a handler that is never called.
        """
        texts = [listed_name(name) for name in names]

        def register(handler: H) -> H:
            self._check(handler)
            if not texts:
                self._others.append(handler)
            for text in texts:
                self._by_name.setdefault(text, []).append(handler)
            return handler

        return register

    def select(self, event: WebhookEvent) -> list[H]:
        """The handlers for an event."""
        named = self._by_name.get(str(event.event))
        if named is None and event.event != WebhookEventName.WEBHOOK_VERIFY:
            return self._others
        return named or []

    def _check(self, handler: H) -> None:
        """Refuse what could be called without being run: its events would be lost."""
        if not callable(handler):
            raise WebhookPolicyError(f"{shown(handler)} cannot be called.")
        if any(
            test(call)
            for call in parts(handler)
            for test in (isgeneratorfunction, isasyncgenfunction)
        ):
            raise WebhookPolicyError(
                f"{shown(handler)} is a generator: calling it would not run it."
            )
        if self._blocking and awaits(handler):
            raise WebhookPolicyError(
                f"{shown(handler)} is asynchronous, and WSGI has nothing to run it: use a"
                " WebhookApp under an ASGI server, or make it a plain function."
            )


def receive(
    verification: Verification,
    settings: ReceiverSettings,
    body: bytes,
    headers: Headers,
) -> Flow[Reply]:
    """Verify a delivery, have it handled once, and decide the answer.

    The only exceptions are those that end a task or the process.
    """
    try:
        yield from _deliver(verification, settings, body, headers)
    except DeliveryInProgressError as error:
        logger.info("Webhook delivery not accepted yet: %s", error)
        return IN_PROGRESS
    except WebhookVerificationError as error:
        reply = UNAVAILABLE if error.is_outage else REFUSED
        logger.warning("Webhook %s: %s: %s", reply.text, type(error).__name__, error)
        return reply
    except ReplayMemoryError as error:
        logger.error("Webhook not accepted: %s", error, exc_info=error.__cause__)
        return UNAVAILABLE
    except _HandlerFailed as error:
        logger.error("A webhook handler failed", exc_info=error.__cause__)
        return FAILED
    except Exception as error:
        logger.error("The webhook receiver failed", exc_info=error)
        return FAILED
    return OK


class _HandlerFailed(Exception):
    """A handler raised; whatever it was, it says nothing about the delivery."""


def _handle(event: WebhookEvent) -> Flow[None]:
    try:
        yield Handle(event)
    except Exception as error:
        raise _HandlerFailed from error


def _deliver(
    verification: Verification,
    settings: ReceiverSettings,
    body: bytes,
    headers: Headers,
) -> Flow[None]:
    verified = yield from verification.authenticate(body, headers)
    claims = _Claims(verified, settings)
    try:
        if (yield from claims.take()):
            logger.info("Webhook delivery %s came again", verified.event.delivery_id)
            yield Complete(claims.give_back())
            return
        if is_handshake(verified.event):
            yield from complete_handshake(verified.event, verification.policy)
        yield from _handle(verified.event)
    except GeneratorExit:
        raise  # a flow that is being closed can perform nothing any more
    except BaseException:
        yield Complete(claims.give_back())
        raise
    yield Complete(claims.settle())


class _Claims:
    """The keys of one delivery in the replay memory: its ID and its token."""

    def __init__(self, verified: Verified, settings: ReceiverSettings) -> None:
        content = content_of(verified.event)
        self._settled = settled_mark(content)
        self._claimed = f"?{content} "
        self._mark = f"{self._claimed}{token_hex(8)}"
        self._settings = settings
        # Each key with the lifetime it has once the delivery is handled.
        self._keys: dict[str, float] = {}
        if verified.token_key is not None:
            self._keys[verified.token_key] = verified.remember_for
        delivery = sha256(verified.event.delivery_id.encode()).hexdigest()
        self._keys[f"delivery:{delivery}"] = settings.delivery_lifetime

    def take(self) -> Flow[bool]:
        """Claim all keys; whether the delivery was handled before.

        Raises ``TokenReplayedError`` and ``DeliveryInProgressError``.
        """
        lifetime = self._settings.claim_lifetime
        found: list[str] = []
        for key in self._keys:
            mark = yield from remember(Remember("claim", key, self._mark, lifetime))
            if mark is not None:
                found.append(mark)
        for mark in found:
            if mark[:1] not in ("?", "="):
                raise ReplayMemoryError("The replay memory holds a mark not of ours.")
            if mark != self._settled and not mark.startswith(self._claimed):
                raise replayed()
        if found and self._settled not in found:
            raise DeliveryInProgressError("The same delivery is being handled.")
        return bool(found)

    def settle(self) -> Flow[None]:
        """Mark the delivery as handled."""
        for key, lifetime in self._keys.items():
            settle = Remember("settle", key, self._mark, lifetime, self._settled)
            again = Remember("claim", key, self._settled, lifetime)
            try:
                if (yield from remember(settle)) is not None:
                    logger.warning(
                        "Webhook handlers took longer than claim_lifetime (%.0f s)",
                        self._settings.claim_lifetime,
                    )
                    yield from remember(again)
            except ReplayMemoryError as error:
                # It is handled: an error answer would only have it handled again.
                logger.error("Webhook handled, but not remembered: %s", error)

    def give_back(self) -> Flow[None]:
        """Make the delivery, and its token, acceptable again.

        Every key is released, also one whose claim was cut off on its way: a release
        does nothing to what others hold.
        """
        for key in self._keys:
            try:
                yield from remember(Remember("release", key, self._mark))
            except ReplayMemoryError as error:
                logger.error("Webhook claim not given back: %s", error)
