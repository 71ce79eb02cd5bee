# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""One attempt to handle an entry: calls its handlers, and determines the outcome.

Any error of a handler is a failed attempt, ``SystemExit`` and a cancelled future
included. Only the end of the worker interrupts a handler: then the entry is released. A
plain function runs in a thread, which cannot be interrupted, so the worker waits.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from inspect import isawaitable
from traceback import format_exception_only
from typing import TYPE_CHECKING, Any, Final, cast

from ..core.expect import expect_fields
from ..http.effects import Flow, call
from ..http.retry import RetryPolicy
from ..webhooks.errors import WebhookPolicyError, WebhookVerificationError, refusal
from ..webhooks.event import WebhookEvent
from ..webhooks.handling import NoSpan, awaits, call_hook, logger, trace_of, traced
from .store import Entry, Outcome

if TYPE_CHECKING:
    from .worker import Worker

_LONGEST_ERROR: Final = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkSettings:
    """Settings for handling entries. Times are seconds.

    ``concurrency``: maximum entries at once, and threads for plain handlers. ``lease``:
    an entry whose lease is not renewed for this time is taken again, by any worker.
    Workers renew leases three times as often, so handlers may take longer. ``timeout``:
    an asynchronous handler that takes longer is cancelled, and its attempt fails; by
    default none. A plain handler cannot be interrupted: it is only logged. ``retry``:
    the maximum attempts of an entry, after which it is a dead letter, and their
    backoff; by default 16, within three to five hours. Give all three of ``attempts``,
    ``first_wait`` and ``longest_wait``: those of a ``RetryPolicy`` are for requests.
    ``poll``: maximum delay until a worker sees entries of other processes; after it
    took an entry, it polls at growing intervals from 20 ms. ``drain``: time for which a
    stopping worker waits before it cancels asynchronous handlers. It waits for plain
    ones until they end. ``retention``: time for which dead and unhandled entries are
    stored.
    """

    concurrency: int = 8
    lease: float = 60.0
    timeout: float | None = None
    retry: RetryPolicy = field(
        default_factory=lambda: RetryPolicy(
            attempts=16, first_wait=2.0, longest_wait=3_600.0
        )
    )
    poll: float = 0.5
    drain: float = 20.0
    retention: float = 30 * 86_400.0

    def __post_init__(self) -> None:
        expect_fields(self, WebhookPolicyError, RetryPolicy, positive=True)


class HandlerExit(Exception):
    """A handler raised an exception that ends a task or the process."""


@dataclass(slots=True)
class Attempt:
    """A leased entry, from its ``take`` to its outcome."""

    entry: Entry
    lease_ends_at: float
    """The end of the lease, by this process's own clock."""
    worker: Worker
    started_at: float
    is_lost: bool = False
    """True if another worker has the lease by now."""
    warns_if_slow: bool = True
    """False once a warning was logged, or the handlers have ended."""
    outcome: Outcome | None = None
    """The outcome of an entry without a call of all handlers."""
    event: str = "?"
    _pending: int = -1
    """The handlers that have not ended; -1 before the first is called."""
    _error: Exception | None = None

    def run(self) -> Flow[None]:
        """Call the handlers, one after the other. Only an interruption is raised."""
        event: WebhookEvent | None = None
        try:
            event = self._read()
            handlers = self.worker.handling.select(event)
            if not handlers:
                answered = event.event == "webhook.verify"
                self.outcome = Outcome(
                    "handled" if answered else "unhandled", self.event
                )
                return
            earlier = self.entry.attempts - 1
            allowed = self.worker.settings.retry.attempts
            if earlier >= allowed:
                raise RuntimeError(
                    f"{earlier} attempts were begun before and {allowed} are allowed: each"
                    " failed, or its worker died in it"
                )
            self._pending = len(handlers)
            span = self.worker.handling.span("process", trace_of(self.entry.body))
            span.about(event)
            yield from traced(span, self._call(handlers, event, span))
        except Exception as error:
            self._error = error
            if event is not None:
                call_hook(self.worker.handling.on_error, event, error)

    def determine_outcome(self) -> Outcome:
        """Return the outcome, also of a plain handler after an interruption."""
        if self.outcome is not None:
            return self.outcome
        if self._error is not None:
            return self._failure(self._error)
        if self._pending == 0:
            return Outcome("handled", self.event)
        if self._pending > 0:
            logger.warning(
                "The worker ended before the handlers of %s, entry %s, had ended: they are"
                " cut off, and all of them run again. drain (%g s) is how long it waits.",
                self.event,
                self.entry.id,
                self.worker.settings.drain,
            )
        return Outcome("released")

    def _read(self) -> WebhookEvent:
        try:
            event: WebhookEvent = WebhookEvent.loads(self.entry.body)
        except WebhookVerificationError as error:
            # Another version may read it. The frames of this error contain the payload.
            problem = f"{error} Another version may have stored it."
        else:
            self.event = str(event.event)
            return event
        raise refusal("invalid_event", problem)

    def _call(
        self, handlers: list[Any], event: WebhookEvent, span: NoSpan
    ) -> Flow[None]:
        for handler in handlers:
            if self.worker.clock() >= self.lease_ends_at or self.is_lost:
                self.outcome = Outcome("released")
                logger.warning(
                    "Entry %s (%s) is not handled here: its lease expired before a"
                    " handler began. The process was frozen, or the store could not be"
                    " asked.",
                    self.entry.id,
                    self.event,
                )
                return
            function = span.call(partial(handler, event))
            yield from call(
                partial(self._call_handler, function),
                blocking=not awaits(handler),
                pool=self.worker.pool,
                outlast=True,
            )

    def _call_handler(self, function: Callable[[], object]) -> object:
        """Call a handler; any exception but the end of the worker is an error."""
        try:
            result = function()
        except BaseException as error:
            self._note_error(error)
            raise
        if self.worker.is_stopping is not None and isawaitable(result):
            return self._await_handler(result, self.worker.is_stopping)
        self._pending -= 1
        return result

    async def _await_handler(
        self, result: Awaitable[object], is_stopping: Callable[[], bool]
    ) -> None:
        import asyncio

        limit = asyncio.timeout(self.worker.settings.timeout)
        try:
            async with limit:
                await result
        except BaseException as error:
            interrupted = isinstance(error, asyncio.CancelledError | GeneratorExit)
            if interrupted and is_stopping():
                raise
            if limit.expired():
                text = (
                    f"The handler did not end within {self.worker.settings.timeout:g} s"
                )
                self._error = TimeoutError(f"{text} (timeout)")
                raise self._error from error
            self._note_error(error)
            raise
        self._pending -= 1

    def _note_error(self, error: BaseException) -> None:
        """Store an error; raise ``HandlerExit`` for other exceptions."""
        if isinstance(error, Exception) and not isinstance(error, StopIteration):
            self._error = error
        else:
            self._error = HandlerExit(f"The handler raised {described(error)}")
            raise self._error from error

    def _failure(self, error: Exception) -> Outcome:
        retry, attempts = self.worker.settings.retry, self.entry.attempts
        dead = attempts >= retry.attempts
        pause = retry.growing_wait(attempts)
        logger.error(
            "A webhook handler failed: %s, entry %s, attempt %d of %d; %s",
            self.event,
            self.entry.id,
            attempts,
            retry.attempts,
            (
                "it is dead until inbox.retry(…) or the command 'retry' brings it back"
                if dead
                else f"it is tried again in {pause:.0f} s"
            ),
            exc_info=error,
        )
        text = described(error)[:_LONGEST_ERROR]
        if dead:
            return Outcome("dead", self.event, error=text)
        return Outcome("failed", self.event, pause, text)


def described(error: BaseException) -> str:
    """Return class and message of an error, also of a group, or if ``str()`` fails."""
    errors = [error]
    for each in errors:
        if isinstance(each, BaseExceptionGroup):
            errors += cast("BaseExceptionGroup[BaseException]", each).exceptions
    return ", ".join("".join(format_exception_only(each)).strip() for each in errors)
