"""The receiver of deliveries: verification, handling once, HTTP status codes.

* 200: handled now, or handled before; also an event without a handler.
* 403: refused. The log has the reason, but never the answer.
* 409: the same delivery is being handled now.
* 413: refused, since the body is too large.
* 500: a handler failed; a redelivery will be handled.
* 503: the replay memory, the inbox or the issuer's keys are not available.

A delivery is identified by its ID and, if it is signed, by its token. Both are claimed
before the handlers run and settled after; a failure releases both. A known ID or token
is the same delivery if the signed event is the same: the mark of a key has the digest
of the event, since anybody can set the header of the ID. A mixture of two is refused.
An event with a new ID and token is handled, even if it names an origin.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from secrets import token_hex
from typing import Any, ClassVar, Final, Generic, TypeVar, cast

from ..core.errors import WebhookVerificationError
from ..core.expect import expect_fields
from ..core.fork import watch_forks
from ..core.log import log_from_environment
from ..core.tracebacks import forget_locals
from ..http.effects import Flow, bracket
from ..session.tracing import telemetry
from .errors import (
    DeliveryInProgressError,
    InboxUnavailableError,
    ReplayMemoryError,
    TokenReplayedError,
    WebhookPolicyError,
)
from .event import WebhookEvent
from .handling import (
    Delivery,
    ErrorHook,
    H,
    HandlerFailed,
    Handling,
    Inbox,
    InboxWorker,
    NoSpan,
    awaits,
    call_hook,
    logger,
    traced,
)
from .names import EventNameLiteral, WebhookEventName
from .replay import LONGEST_SECONDS, AsyncReplayMemory, ReplayMemory, ask
from .token import Headers
from .verifier import AsyncWebhookVerifier, WebhookVerifier, content_of, token_key

V = TypeVar("V", WebhookVerifier, AsyncWebhookVerifier)
Done = TypeVar("Done")


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer: a status, and a body that reveals nothing to a stranger."""

    status: int
    text: str

    @property
    def body(self) -> bytes:
        """The bytes of the body."""
        return f"{self.text}\n".encode()

    @property
    def headers(self) -> list[tuple[str, str]]:
        """The headers for the body."""
        headers = [
            ("Content-Type", "text/plain; charset=utf-8"),
            ("Content-Length", str(len(self.body))),
            ("Cache-Control", "no-store"),
        ]
        return [*headers, ("Allow", "POST")] if self.status == 405 else headers


OK: Final = Reply(200, "ok")
REFUSED: Final = Reply(403, "refused")
METHOD_NOT_ALLOWED: Final = Reply(405, "method not allowed")
IN_PROGRESS: Final = Reply(409, "in progress")
LENGTH_REQUIRED: Final = Reply(411, "length required")
TOO_LARGE: Final = Reply(413, "too large")
FAILED: Final = Reply(500, "failed")
UNAVAILABLE: Final = Reply(503, "unavailable")

_MIXTURE: Final = "The delivery's ID or its token was used before, for another event."


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiverSettings:
    """Lifetimes of deliveries in the replay memory, in seconds.

    ``delivery_lifetime``: time for which a handled delivery is not handled again.
    ``claim_lifetime``: time for which a delivery is claimed while it is handled; if its
    process dies, a redelivery is handled afterwards. It must be longer than handlers
    take.
    """

    delivery_lifetime: float = 86_400.0
    claim_lifetime: float = 300.0

    def __post_init__(self) -> None:
        expect_fields(self, WebhookPolicyError, positive=True)


class App(Generic[V, Done]):
    """Receives deliveries, and handles the entries of its inbox, if it has one."""

    _blocking: ClassVar[bool]

    def __init__(
        self,
        verifier: V,
        *,
        settings: ReceiverSettings | None = None,
        inbox: Inbox | None = None,
        worker: bool = True,
        on_refused: Callable[[WebhookVerificationError], object] | None = None,
        on_error: ErrorHook | None = None,
        tracing: bool = False,
    ) -> None:
        wanted = WebhookVerifier if self._blocking else AsyncWebhookVerifier
        if not isinstance(cast("object", verifier), wanted):
            raise WebhookPolicyError(
                f"{type(self).__name__} takes a verifier of the class {wanted.__name__}:"
                " one that blocks belongs to a WsgiWebhookApp, an asynchronous one to a"
                " WebhookApp."
            )
        hooks: dict[str, Any] = {"on_refused": on_refused, "on_error": on_error}
        for name, hook in hooks.items():
            if awaits(hook):
                text = f"{name} is asynchronous, and is not awaited: make it a plain function."
                raise WebhookPolicyError(text)
        if inbox is not None:
            homes = {each.home.host for each in verifier.policies if each.home}
            inbox.bind(homes, blocking=self._blocking)
        log_from_environment()
        self._verifier: V = verifier
        self._settings = settings or ReceiverSettings()
        spans = telemetry("spans").delivery_spans() if tracing else None
        self._handling = Handling(
            blocking=self._blocking, on_error=on_error, tracing=spans
        )
        self.inbox: Inbox | None = inbox
        """The inbox of the application."""
        self._on_refused = on_refused
        self._may_work = worker and inbox is not None
        self._works_here = self._may_work
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """Forget the workers, which run only in the parent."""
        self._workers: list[InboxWorker] = []

    def on(self, *names: EventNameLiteral | WebhookEventName) -> Callable[[H], H]:
        """Return a decorator that adds a handler for these events.

        Without names, it is called for all events that no other handler names, except
        ``webhook.verify``. Raises ``WebhookPolicyError`` for an unlisted name as a
        string (use ``WebhookEventName("…")`` for a new one), and for a function that
        would never run.
        """
        return self._handling.on(*names)

    def work(
        self, concurrency: int | None = None, *, until_empty: bool = False
    ) -> Done:
        """Handle the entries of the inbox, until ``stop`` or a cancellation.

        ``concurrency`` replaces that of the inbox; with ``until_empty`` it ends when no
        entry is due, for tests. Running entries are finished (``stop``) or released
        (cancelled). Raises ``WebhookPolicyError`` without an inbox.
        """
        return self._run(self._new_worker(concurrency), until_empty=until_empty)

    def _run(self, worker: InboxWorker, *, until_empty: bool = False) -> Done:
        raise NotImplementedError

    def stop(self) -> None:
        """Have ``work`` take no new entries, and end when its handlers have ended.

        May be called from any thread, and does not wait.
        """
        self._works_here = False
        for worker in list(self._workers):
            self._end(worker)

    def _expect_inbox(self) -> Inbox:
        if self.inbox is None:
            raise WebhookPolicyError(
                "There is nothing to work on: give the application an inbox, such as"
                " SqliteInbox(path)."
            )
        return self.inbox

    def _new_worker(self, concurrency: int | None) -> InboxWorker:
        """Make a worker that ``stop`` can stop, also before it begins."""
        worker = self._expect_inbox().worker(self._handling, concurrency)
        self._workers.append(worker)
        return worker

    def _end(self, worker: InboxWorker) -> None:
        worker.stop()
        with suppress(ValueError):  # it has ended, or this is the child of a fork
            self._workers.remove(worker)

    @contextmanager
    def _working(self, worker: InboxWorker) -> Generator[None]:
        try:
            yield
        except Exception:
            logger.exception("The worker of the inbox ended")
            raise
        finally:
            self._end(worker)

    def _receive(self, body: bytes, headers: Headers) -> Flow[Reply]:
        """Verify a delivery, handle it once, and return the answer."""
        span = self._handling.span("receive")
        accepting = traced(span, self._accept(body, headers, span))
        del body, headers  # the traceback of an error must not contain the token
        try:
            yield from accepting
        except DeliveryInProgressError as error:
            logger.info("Webhook delivery not accepted yet: %s", error)
            return IN_PROGRESS
        except WebhookVerificationError as error:
            return self._refuse(error)
        except (ReplayMemoryError, InboxUnavailableError) as error:
            # Without a traceback: an outage logs an error for each delivery.
            logger.error("Webhook not accepted: %s", error)
            return UNAVAILABLE
        except HandlerFailed as error:
            logger.error(
                "A webhook handler failed: %s", error, exc_info=error.__cause__
            )
            return FAILED
        except Exception as error:
            logger.error("The webhook receiver failed", exc_info=error)
            return FAILED
        return OK

    def _accept(self, body: bytes, headers: Headers, span: NoSpan) -> Flow[None]:
        checking = self._verifier.authenticate(body, headers)
        del body, headers
        event, lifetime = yield from checking
        span.about(event)
        delivery = Delivery(
            event=event,
            content=content_of(event),
            keys=self._keys_of(event, lifetime),
            trace=span.address,
        )
        try:
            if self.inbox is not None:
                yield from self._store(self.inbox, delivery)
            else:
                longest = min(self._settings.claim_lifetime, LONGEST_SECONDS)
                claims = _Claims(delivery, self._verifier.memory, longest)
                handling = self._handle(event, claims, span)
                done, failed = claims.settle(), claims.give_back()
                yield from bracket(handling, done=done, failed=failed)
        except _HandledBefore:
            logger.info("Webhook delivery %s came again", event.delivery_id)

    def _refuse(self, error: WebhookVerificationError) -> Reply:
        reply = UNAVAILABLE if error.is_outage else REFUSED
        if error.reason == "body_too_large":
            reply = TOO_LARGE
        logger.warning("Webhook %s: %s: %s", reply.text, error.reason, error)
        forget_locals(error)
        call_hook(self._on_refused, error)
        return reply

    def _keys_of(self, event: WebhookEvent, lifetime: float) -> dict[str, float]:
        """Return the keys of a delivery in the replay memory, with their lifetimes."""
        delivery = sha256(event.delivery_id.encode()).hexdigest()
        longest = min(self._settings.delivery_lifetime, LONGEST_SECONDS)
        keys = {f"delivery:{delivery}": longest}
        token = token_key(event)
        return {token: lifetime, **keys} if token else keys

    def _store(self, inbox: Inbox, delivery: Delivery) -> Flow[None]:
        yield from self._shake_hands(delivery.event)
        known = yield from inbox.put(delivery)
        if known == delivery.content:
            raise _HandledBefore
        if known is not None:
            raise TokenReplayedError(_MIXTURE)

    def _handle(self, event: WebhookEvent, claims: _Claims, span: NoSpan) -> Flow[None]:
        yield from claims.take()
        yield from self._shake_hands(event)
        try:
            yield from self._handling.call(event, span)
        except Exception as error:
            call_hook(self._handling.on_error, event, error)
            what = f"{event.event}, delivery {event.delivery_id}"
            raise HandlerFailed(what) from error

    def _shake_hands(self, event: WebhookEvent) -> Flow[None]:
        if self._verifier.is_handshake(event):
            yield from self._verifier.shake_hands(event)


class _HandledBefore(Exception):
    """The delivery was handled before; this is a redelivery."""


class _Claims:
    """The keys of one delivery in the replay memory: its ID and its token."""

    def __init__(
        self,
        delivery: Delivery,
        memory: ReplayMemory | AsyncReplayMemory,
        lifetime: float,
    ) -> None:
        self._settled = f"={delivery.content}"
        self._claimed = f"?{delivery.content} "
        self._mark = f"{self._claimed}{token_hex(8)}"
        self._keys = delivery.keys
        self._memory = memory
        self._lifetime = lifetime

    def take(self) -> Flow[None]:
        """Claim all keys; raises when one of them is taken."""
        handled = False
        for key in self._keys:
            claim = partial(self._memory.claim, key, self._mark, self._lifetime)
            mark = yield from ask(claim)
            if mark is not None and mark.startswith(self._claimed):
                # Raised before other keys are claimed: the first delivery needs them.
                raise DeliveryInProgressError("The same delivery is being handled.")
            if mark not in (None, self._settled):
                raise TokenReplayedError(_MIXTURE)
            handled = handled or mark is not None
        if handled:
            raise _HandledBefore

    def settle(self) -> Flow[None]:
        """Mark the delivery as handled."""
        memory, mark, settled = self._memory, self._mark, self._settled
        for key, lifetime in self._keys.items():
            try:
                settling = partial(memory.settle, key, mark, settled, lifetime)
                if not (yield from ask(settling)):
                    logger.warning(
                        "The claim of a handled webhook is gone: its handlers took longer"
                        " than claim_lifetime (%.0f s), or the memory lost it",
                        self._lifetime,
                    )
                    yield from ask(partial(memory.claim, key, settled, lifetime))
            except ReplayMemoryError as error:
                # It was handled: after an error answer it would be handled again.
                logger.error("Webhook handled, but not remembered: %s", error)

    def give_back(self) -> Flow[None]:
        """Release every key, also one with an interrupted claim, but none of others."""
        for key in self._keys:
            try:
                yield from ask(partial(self._memory.release, key, self._mark))
            except ReplayMemoryError as error:
                logger.error("Webhook claim not given back: %s", error)
