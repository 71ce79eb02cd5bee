"""One attempt to handle an entry: calls its handlers, and decides the outcome.

Everything that a handler ends by is a failed attempt, ``SystemExit`` and a cancelled future
included. Only the end of the worker interrupts a handler: then the entry is released.
A plain function runs in a thread, which nothing interrupts, so its end is waited for.
"""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from functools import partial
from inspect import isawaitable
from typing import TYPE_CHECKING, Any, Final

from ..http.effects import Flow, call
from ..http.retry import RetryPolicy
from ..webhooks.errors import InvalidEventError
from ..webhooks.event import WebhookEvent
from ..webhooks.handling import Handling, NoSpan, awaits, trace_of, traced
from ..webhooks.log import logger, tell
from ..webhooks.names import WebhookEventName
from .store import Entry, Outcome

if TYPE_CHECKING:
    from concurrent.futures import Executor

_LONGEST_ERROR: Final = 2_000


class HandlerExit(Exception):
    """A handler ended by something that is meant to end a task or the process."""


class LeaseExpired(Exception):
    """The lease expired before a handler began, as in a process that was frozen."""


class Attempt:
    """An entry in hand, from its ``take`` to its outcome."""

    def __init__(
        self,
        entry: Entry,
        handling: Handling,
        retry: RetryPolicy,
        *,
        clock: Callable[[], float],
        until: float,
    ) -> None:
        self.entry = entry
        self.until: float = until
        """The end of the lease, by this process's own clock."""
        self.begun: float = clock()
        self.is_lost: bool = False
        """The lease is another worker's by now."""
        self.is_slow: bool = False
        """A warning was logged that its handlers take long."""
        self.outcome: Outcome | None = None
        self.event: str = "?"
        self._handling = handling
        self._retry = retry
        self._clock = clock
        self._left = 0
        self._error: Exception | None = None

    def run(
        self,
        *,
        pool: Executor | None,
        timeout: float | None,
        is_stopping: Callable[[], bool] | None,
    ) -> Flow[None]:
        """Call the handlers, one after the other. Nothing but an interruption is raised.

        ``pool`` and ``is_stopping`` are those of a worker in tasks.
        """
        event: WebhookEvent | None = None
        try:
            event = self._read()
            handlers = self._handling.handlers.select(event)
            if not handlers:
                self.outcome = self._without_handler(event)
                return
            if self.entry.attempts > self._retry.attempts:
                raise RuntimeError(
                    f"{self._retry.attempts} times its worker died while it was handled"
                )
            self._left = len(handlers)
            span = self._handling.span("process", trace_of(self.entry.body))
            span.about(event)
            flow = self._call(handlers, event, span, pool, timeout, is_stopping)
            yield from traced(span, flow)
        except LeaseExpired:
            logger.warning(
                "Entry %s (%s) is not handled here: its lease expired before a handler"
                " began. The process was frozen, or the store could not be asked.",
                self.entry.id,
                self.event,
            )
            self.outcome = Outcome("released")
        except Exception as error:
            self.outcome = self._failed(error)
            if event is not None:
                tell(self._handling.on_error, event, error)
        else:
            self.outcome = Outcome("handled", self.event)

    def interrupted(self) -> Outcome:
        """The outcome after an interruption: of a plain handler, that of its thread."""
        if self.outcome is not None:
            return self.outcome
        if self._error is not None:
            return self._failed(self._error)
        if self._left == 0 and self.event != "?":
            return Outcome("handled", self.event)
        return Outcome("released")

    def _read(self) -> WebhookEvent:
        try:
            event: WebhookEvent = WebhookEvent.loads(self.entry.body)
        except InvalidEventError as error:
            # Another version may read it; and the frames of this error hold the payload.
            problem = InvalidEventError(f"{error} Another version may have stored it.")
        else:
            self.event = str(event.event)
            return event
        raise problem

    def _without_handler(self, event: WebhookEvent) -> Outcome:
        if event.event == WebhookEventName.WEBHOOK_VERIFY:
            return Outcome("handled", self.event)  # the receiver answered it
        return Outcome("unhandled", self.event)

    def _call(
        self,
        handlers: list[Any],
        event: WebhookEvent,
        span: NoSpan,
        pool: Executor | None,
        timeout: float | None,
        is_stopping: Callable[[], bool] | None,
    ) -> Flow[None]:
        for handler in handlers:
            if self._clock() >= self.until or self.is_lost:
                raise LeaseExpired
            function = span.call(partial(handler, event))
            yield from call(
                self._guarded(function, timeout, is_stopping),
                blocking=not awaits(handler),
                pool=pool,
                outlast=True,
            )

    def _guarded(
        self,
        function: Callable[[], object],
        timeout: float | None,
        is_stopping: Callable[[], bool] | None,
    ) -> Callable[[], object]:
        """The call of a handler, whose every end but that of the worker is an error."""

        def run() -> object:
            try:
                result = function()
            except BaseException as error:
                self._end(error)
                raise
            if is_stopping is not None and isawaitable(result):
                return waiting(result, is_stopping)
            self._left -= 1
            return result

        async def waiting(
            result: Awaitable[object], is_stopping: Callable[[], bool]
        ) -> None:
            import asyncio

            limit = asyncio.timeout(timeout)
            try:
                async with limit:
                    await result
            except GeneratorExit as error:
                if not _runs_in_a_task():
                    raise
                self._end(error)
            except asyncio.CancelledError as error:
                if is_stopping():
                    raise
                _forget_cancellation()
                self._end(error)
            except BaseException as error:
                if limit.expired():
                    text = f"The handler did not end within {timeout:g} s (timeout)"
                    raise self._remember(TimeoutError(text)) from error
                self._end(error)
                raise
            self._left -= 1

        return run

    def _end(self, error: BaseException) -> None:
        """Raise what is no ordinary error as one; of others only take a note."""
        if isinstance(error, Exception) and not isinstance(error, StopIteration):
            self._remember(error)
        else:
            text = f"The handler raised {_described(error)}"
            raise self._remember(HandlerExit(text)) from error

    def _remember(self, error: Exception) -> Exception:
        self._error = error
        return error

    def _failed(self, error: Exception) -> Outcome:
        most = self._retry.attempts
        dead = self.entry.attempts >= most
        pause = self._retry.growing_wait(self.entry.attempts, random.random)
        logger.error(
            "A webhook handler failed: %s, entry %s, attempt %d of %d; %s",
            self.event,
            self.entry.id,
            self.entry.attempts,
            most,
            "it is dead" if dead else f"it is tried again in {pause:.0f} s",
            exc_info=error,
        )
        text = _described(error)[:_LONGEST_ERROR]
        if dead:
            return Outcome("dead", self.event, error=text)
        return Outcome("failed", self.event, pause, text)


def _described(error: BaseException) -> str:
    try:
        return f"{type(error).__name__}: {error}"
    except Exception:
        return f"{type(error).__name__}: <exception str() failed>"


def _runs_in_a_task() -> bool:
    """``False`` when the coroutine is only being closed."""
    import asyncio

    try:
        return asyncio.current_task() is not None
    except RuntimeError:
        return False


def _forget_cancellation() -> None:
    """Have the task go on whose handler cancelled it."""
    import asyncio

    task = asyncio.current_task()
    while task is not None and task.cancelling():
        task.uncancel()
