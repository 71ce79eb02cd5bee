# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Takes entries and calls handlers: one flow that takes, and one for each leased entry.

The flows run in tasks (``awork``) and in threads (``work``). A worker renews the leases
of all its entries, and releases those that it interrupts.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from logging import INFO, WARNING
from math import inf
from secrets import token_hex
from typing import TYPE_CHECKING, Final, TypeAlias

from ..http.effects import Flow, bracket, run_flow, run_flow_async, sleep, wait
from ..http.retry import RetryPolicy
from ..http.single_flight import OneTimeEvent
from ..webhooks.errors import InboxUnavailableError
from ..webhooks.handling import Handling, logger
from .attempt import Attempt, WorkSettings
from .store import Entry, Store

if TYPE_CHECKING:
    import asyncio

Spawn: TypeAlias = Callable[[Flow[None]], object]

_STORE_RETRY: Final = RetryPolicy(first_wait=0.1, longest_wait=5.0)
"""Backoff while the store is not available."""
_TOGETHER_SECONDS: Final = 0.01
"""Minimum seconds between two takes at low load: each costs a transaction."""
_SOON_SECONDS: Final = 0.02
"""Seconds until the next take after a successful one."""
_AT_ONCE: Final = 32
"""Maximum entries of one take, so that a dead worker does not block many."""
_TRIM_SECONDS: Final = 60.0
_SLOW_SECONDS: Final = 60.0
"""Seconds after which a running handler causes a warning."""
_LATE_SECONDS: Final = 900.0
"""Age of the oldest entry at which the worker warns that it cannot keep up."""


class Bell:
    """Wakes all that wait for work, in any thread or loop."""

    def __init__(self) -> None:
        self.event: OneTimeEvent = OneTimeEvent()
        """Set by the next ``ring``. Read it before a poll."""

    def ring(self) -> None:
        """Wake all that wait."""
        event, self.event = self.event, OneTimeEvent()
        event.set()


class Worker:
    """Handles the entries of one store in this process."""

    def __init__(
        self,
        store: Store,
        bell: Bell,
        handling: Handling,
        settings: WorkSettings,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._store = store
        self._bell = bell
        self.handling = handling
        self.settings = settings
        self.clock = clock
        self._check_seconds = min(settings.poll, settings.lease / 3)
        self._running: dict[tuple[str, float], Attempt] = {}
        self._settling = 0
        """Outcomes that are being recorded."""
        self.pool: ThreadPoolExecutor = ThreadPoolExecutor(
            settings.concurrency, "xurrent-inbox"
        )
        self.is_stopping: Callable[[], bool] | None = None
        self._stopping = False
        self._drained = False
        self._reported = False
        self._without_handler: set[str] = set()
        self._renewed = clock()
        self._trimmed = clock() - _TRIM_SECONDS
        self._last_take = -_TOGETHER_SECONDS
        self._failures = 0
        self._empty_takes = 0
        """Takes in succession that returned no entry."""

    def stop(self) -> None:
        """Take no new entries; finish or release the running ones. From any thread."""
        self._stopping = True
        self._bell.ring()

    async def awork(self, *, until_empty: bool = False) -> None:
        """Handle entries in tasks; a cancellation releases the running ones.

        A plain handler cannot be interrupted: its entry stays leased until it has ended.
        """
        import asyncio

        tasks: set[asyncio.Task[None]] = set()
        main = asyncio.current_task()
        assert main is not None

        def ended(task: asyncio.Task[None]) -> None:
            tasks.discard(task)
            self._bell.ring()

        def spawn(flow: Flow[None]) -> None:
            task = asyncio.create_task(run_flow_async(flow))
            tasks.add(task)
            task.add_done_callback(ended)

        # At its end, a loop cancels all tasks in any order.
        self.is_stopping = lambda: self._drained or main.cancelling() > 0
        try:
            await run_flow_async(self.run(spawn, until_empty=until_empty))
        finally:
            self._drained = True
            for task in tasks:
                if not task.cancelling():  # a second one would prevent the release
                    task.cancel()
            cancelled = False
            # Cancellations must not prevent renewed leases and recorded outcomes.
            while tasks or self._settling:
                event = self._bell.event
                try:
                    await run_flow_async(self._renew_leases())
                    if tasks or self._settling:
                        await run_flow_async(wait(event, self._check_seconds))
                except asyncio.CancelledError:
                    cancelled = True
            self.pool.shutdown(wait=False)
            if cancelled:
                raise asyncio.CancelledError

    def work(self, *, until_empty: bool = False) -> None:
        """Handle entries in threads, spawned by this one.

        A handler cannot be interrupted: ``work`` returns when the last has ended.
        """

        def spawn(flow: Flow[None]) -> None:
            self.pool.submit(copy_context().run, run_flow, flow)

        try:
            run_flow(self.run(spawn, until_empty=until_empty))
        finally:
            self._drained = True
            run_flow(self._drain(inf))
            self.pool.shutdown(wait=False)

    def run(self, spawn: Spawn, *, until_empty: bool = False) -> Flow[None]:
        """Take entries and spawn their handling, until stopped."""
        while not self._stopping:
            if self.is_stopping is not None and self.is_stopping():
                return  # connecting to Redis can swallow the cancellation
            early = self._last_take + _TOGETHER_SECONDS - self.clock()
            if early > 0 and len(self._running) * 2 < self.settings.concurrency:
                yield from sleep(early)
            event, idle = self._bell.event, not self._running
            free = min(self.settings.concurrency - len(self._running), _AT_ONCE)
            taken = yield from self._take_due(free)
            for entry in taken:
                self._start(entry, spawn)
            if until_empty and idle and not taken:
                return
            if len(taken) < max(free, 1):
                yield from wait(event, self._pause())
        yield from self._drain(self.settings.drain)

    def _drain(self, seconds: float) -> Flow[None]:
        """Renew the leases of running entries until their end, or for ``seconds``."""
        end = self.clock() + seconds
        while self._running and self.clock() < end:
            event = self._bell.event
            yield from self._renew_leases()
            if self._running:
                yield from wait(event, self._check_seconds)

    def _start(self, entry: Entry, spawn: Spawn) -> None:
        lease_ends_at = self._last_take + self.settings.lease
        known = self._running.get(entry.key)
        if known is not None:  # its lease expired, and this worker took it again
            known.entry, known.is_lost = entry, False
            known.lease_ends_at = lease_ends_at
            return
        if entry.is_retaken:
            logger.warning(
                "Entry %s is taken again for attempt %d: its lease expired without an"
                " outcome. Its worker died, or the response with the entry was lost. Its"
                " handlers may have run.",
                entry.id,
                entry.attempts,
            )
        attempt = Attempt(entry, lease_ends_at, self, self.clock())
        self._running[entry.key] = attempt
        try:
            spawn(self._handle(attempt))
        except RuntimeError as error:  # no more threads: at exit, or at a limit
            logger.warning("The worker of the inbox stops: %s", error)
            del self._running[entry.key]
            self._stopping = True

    def _pause(self) -> float:
        if self._failures:
            return _STORE_RETRY.growing_wait(self._failures)
        soon: float = _SOON_SECONDS * 2 ** min(self._empty_takes, 10)
        return min(self._check_seconds, soon)

    def _take_due(self, free: int) -> Flow[list[Entry]]:
        """Renew leases, trim and take due entries; none without an available store."""
        settings, failures = self.settings, self._failures
        yield from self._renew_leases()
        try:
            if not self._reported:
                summary, warnings = yield from self._store.report()
                self._reported = True
                logger.info("Working on the inbox: %s", summary)
                for warning in warnings:
                    logger.warning("The inbox: %s", warning)
            if self.clock() - self._trimmed >= _TRIM_SECONDS:
                yield from self._trim()
            if free < 1:
                self._empty_takes += 1
                return []
            self._last_take = self.clock()
            taken = yield from self._store.take(
                token_hex(8),
                free,
                seconds=settings.lease,
                events=self.handling.events,
            )
        except Exception as error:
            self._note_failure(error)
            return []
        if self._failures and self._failures == failures:
            logger.warning("The inbox can be asked again")
            self._failures = 0
        self._empty_takes = 0 if taken else self._empty_takes + 1
        return list(taken)

    def _note_failure(self, error: Exception) -> None:
        self._failures += 1
        level = logger.error if self._failures == 1 else logger.debug
        known = isinstance(error, InboxUnavailableError)
        level(
            "The inbox cannot be asked, trying again: %s",
            error,
            exc_info=None if known else error,
        )

    def _renew_leases(self) -> Flow[None]:
        """Renew the leases that need it, and warn of slow handlers."""
        now, lease = self.clock(), self.settings.lease
        # Copied first: threads remove the entries of handlers that have ended.
        attempts = list(self._running.values())
        leased = [each for each in attempts if not each.is_lost]
        limit = min(self.settings.timeout or _SLOW_SECONDS, _SLOW_SECONDS)
        for attempt in leased:
            if now - attempt.started_at >= limit and attempt.warns_if_slow:
                attempt.warns_if_slow = False
                logger.warning(
                    "The handlers of %s, entry %s, have run for %.0f s. The entry stays"
                    " with this worker until they end.",
                    attempt.event,
                    attempt.entry.id,
                    now - attempt.started_at,
                )
        if not leased or now - self._renewed < lease / 3:
            return
        try:
            entries = [each.entry for each in leased]
            renewed = yield from self._store.renew(entries, lease)
        except Exception as error:
            self._note_failure(error)
            return
        self._renewed = now
        for attempt in leased:
            if attempt.entry.id in renewed:
                attempt.lease_ends_at = now + lease
            elif attempt.entry.key in self._running:  # else it was settled meanwhile
                attempt.is_lost = True

    def _trim(self) -> Flow[None]:
        settings = self.settings
        self._trimmed = self.clock()
        farthest = settings.retry.longest_wait + 1.0
        dropped = yield from self._store.trim(settings.retention, farthest)
        if dropped:
            logger.warning(
                "%d entries without a handler were deleted after the retention (%.0f s)",
                dropped,
                settings.retention,
            )
        stats = yield from self._store.stats()
        if stats.depth or stats.dead or stats.unhandled:
            logger.log(
                WARNING if stats.oldest > _LATE_SECONDS else INFO,
                "The inbox holds %d waiting entries, %d running, %d dead and %d"
                " unhandled; the oldest has waited %.0f s",
                stats.waiting,
                stats.running,
                stats.dead,
                stats.unhandled,
                stats.oldest,
            )

    def _handle(self, attempt: Attempt) -> Flow[None]:
        done, failed = self._settle(attempt), self._settle(attempt)
        try:
            yield from bracket(attempt.run(), done=done, failed=failed)
        finally:
            self._running.pop(attempt.entry.key, None)
            self._bell.ring()

    def _settle(self, attempt: Attempt) -> Flow[None]:
        self._settling += 1
        try:
            yield from self._record_outcome(attempt)
        finally:
            self._settling -= 1
            self._bell.ring()

    def _record_outcome(self, attempt: Attempt) -> Flow[None]:
        """Record the outcome, with retries as long as the worker lives.

        The lease of an entry whose outcome is not recorded yet is renewed like all others.
        """
        outcome, attempt.warns_if_slow = attempt.determine_outcome(), False
        if outcome.kind == "unhandled" and attempt.event not in self._without_handler:
            self._without_handler.add(attempt.event)
            logger.warning(
                "No handler for %s (entry %s, and more of them are not logged). Such"
                " entries stay in the inbox for a worker with a handler, and are deleted"
                " after the retention (%.0f s): on(%r), or remove the webhook.",
                attempt.event,
                attempt.entry.id,
                self.settings.retention,
                attempt.event,
            )
        failures = 0
        while True:
            entry = attempt.entry
            try:
                ours = yield from self._store.settle(entry, outcome)
            except Exception as error:
                failures += 1
                level = logger.error if failures == 1 else logger.debug
                level("Outcome of entry %s not recorded yet: %s", entry.id, error)
                if self._drained and failures > 1:
                    break
                yield from sleep(_STORE_RETRY.growing_wait(failures))
                continue
            if ours or failures:  # an unanswered call may have recorded it
                return
            if attempt.entry is not entry:
                continue  # this worker took it again meanwhile
            logger.warning(
                "Entry %s has another lease or is gone: its lease (%g s) was not renewed in"
                " time, the store lost it, or a request whose answer was lost has recorded"
                " its outcome. The outcome here, %s, is ignored.",
                entry.id,
                self.settings.lease,
                outcome.kind,
            )
            return
        logger.error(
            "The outcome of entry %s, %s, could not be recorded before the worker ended."
            " The entry is handled again after its lease.",
            attempt.entry.id,
            outcome.kind,
        )
