"""Receiving a delivery: verification, exactly-once handling, and the answer.

One flow for every kind of server. The answer depends on as little as possible:

* 200: handled now, or handled before; also an event that nobody handles.
* 403: refused. Why stands in the log, never in the answer.
* 409: the same delivery is being handled at this moment.
* 500: a handler failed; a redelivery will be handled.
* 503: the replay memory cannot be asked.

Deliveries are told apart by their ID, and a token additionally by itself: the same
token under another delivery ID is a replay. Both are claimed before the handlers run and
settled after; a failure gives both back. An event whose ID is new is handled, even if it
names an origin: whoever sends a redelivery by hand wants it handled. Its
``origin_id`` is there for handlers that see it differently.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from secrets import token_hex
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from ..errors import WebhookVerificationError
from ..log import logger
from .effects import Handle, Remember, remember
from .errors import (
    DeliveryInProgressError,
    ReplayMemoryError,
    WebhookPolicyError,
)
from .handshake import complete_handshake, is_handshake
from .names import EventNameLiteral, WebhookEventName
from .urls import shown
from .verification import Verification, Verified, replayed, settled_mark

if TYPE_CHECKING:
    from collections.abc import Iterator

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


class Handlers(Generic[H]):
    """Which handlers are called for which events, in the order of registration."""

    def __init__(self) -> None:
        self._by_name: dict[str, list[H]] = {}
        self._others: list[H] = []

    def on(self, *names: EventNameLiteral | WebhookEventName) -> Callable[[H], H]:
        """A decorator: call the function for these events, or, without names, for all
        events that no other handler names.

        A name that is not listed must be given as a ``WebhookEventName``, so that a
        slip of the pen is an error and not a handler that is never called.
        """
        for name in names:
            if (
                not isinstance(name, WebhookEventName)
                and not WebhookEventName(name).is_known
            ):
                raise WebhookPolicyError(
                    f"{shown(name)} is not a known event. If it is new, write"
                    f" WebhookEventName({shown(name)})."
                )

        def register(handler: H) -> H:
            if not names:
                self._others.append(handler)
            for name in names:
                self._by_name.setdefault(str(name), []).append(handler)
            return handler

        return register

    def select(self, event: WebhookEvent) -> list[H]:
        """The handlers for an event."""
        return self._by_name.get(str(event.event)) or self._others


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
    except DeliveryInProgressError:
        return IN_PROGRESS
    except WebhookVerificationError as error:
        logger.warning("Webhook refused: %s: %s", type(error).__name__, error)
        return REFUSED
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
    if (yield from claims.take()):
        logger.info("Webhook delivery %s came again", verified.event.delivery_id)
        return
    try:
        if is_handshake(verified.event):
            yield from complete_handshake(verified.event, verification.policy)
        yield from _handle(verified.event)
    except GeneratorExit:
        raise  # a flow that is being closed can perform nothing any more
    except BaseException:
        yield from claims.give_back()
        raise
    yield from claims.settle()


class _Claims:
    """The keys of one delivery in the replay memory: its ID and its token."""

    def __init__(self, verified: Verified, settings: ReceiverSettings) -> None:
        delivery = verified.event.delivery_id
        self._settled = settled_mark(delivery)
        self._mark = f"?{delivery} {token_hex(8)}"
        self._settings = settings
        self._token_key = verified.token_key
        self._delivery_key = f"delivery:{sha256(delivery.encode()).hexdigest()}"
        self._remember_for = verified.remember_for

    def _keys(self) -> Iterator[tuple[str, float]]:
        """Each key with the lifetime it has once the delivery is handled."""
        if self._token_key is not None:
            yield self._token_key, self._remember_for
        yield self._delivery_key, self._settings.delivery_lifetime

    def take(self) -> Flow[bool]:
        """Claim all keys; whether the delivery was handled before.

        Raises ``TokenReplayedError`` and ``DeliveryInProgressError``.
        """
        taken: list[str] = []
        for key, _ in self._keys():
            claim = Remember("claim", key, self._mark, self._settings.claim_lifetime)
            found = yield from remember(claim)
            if found is None:
                taken.append(key)
                continue
            yield from self._release(taken)
            return self._judge(key, found)
        return False

    def _judge(self, key: str, found: str) -> bool:
        """What a key that was taken already means."""
        if found == self._settled:
            return True
        if found.startswith(self._mark.partition(" ")[0] + " "):
            raise DeliveryInProgressError("The same delivery is being handled.")
        if key == self._token_key:
            raise replayed()
        raise ReplayMemoryError("The replay memory holds a mark that is not ours.")

    def settle(self) -> Flow[None]:
        """Mark the delivery as handled."""
        for key, lifetime in self._keys():
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
        """Make the delivery, and its token, acceptable again."""
        yield from self._release([key for key, _ in self._keys()])

    def _release(self, keys: list[str]) -> Flow[None]:
        for key in keys:
            try:
                yield from remember(Remember("release", key, self._mark))
            except ReplayMemoryError as error:
                logger.error("Webhook claim not given back: %s", error)
