# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Takes entries and calls handlers: one flow that takes, one for each entry in hand.

The flows run in tasks (``awork``) and in threads (``work``) alike. The worker of a process
has one name, under which its entries are leased; while it lives it renews all of them,
and what it stops in the middle it gives back.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from logging import INFO, WARNING
from secrets import token_hex
from typing import TYPE_CHECKING, Final, TypeAlias

from ..core.expect import expect_fields
from ..http.effects import Flow, bracket, run_flow, run_flow_async, sleep, wait
from ..http.event import OneTimeEvent
from ..http.retry import RetryPolicy
from ..webhooks.errors import InboxUnavailableError, WebhookPolicyError
from ..webhooks.event import WebhookEvent
from ..webhooks.log import logger, tell
from ..webhooks.storing import Handling, trace_of
from ..webhooks.tracing import Traced, traced
from .store import Entry, InboxStats, Outcome, Store

if TYPE_CHECKING:
    import asyncio

Spawn: TypeAlias = Callable[[Flow[None]], object]

_RECORDING: Final = RetryPolicy(attempts=8, first_wait=0.1, longest_wait=5.0)
"""How persistently an outcome is recorded while the store cannot be asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkSettings:
    """How entries are handled. Times are seconds.

    ``concurrency``: so many entries at once. ``lease``: an entry whose worker is not heard
    of for so long is taken by another; it is renewed three times as often, so handlers may
    take longer. ``retry``: after how many attempts an entry is dead, and the growing,
    jittered waits before each. ``poll``: how soon at the latest what other processes stored
    is seen; after an entry that was found it is looked for at growing intervals from 20 ms.
    ``drain``: so long a worker that is told to stop waits for the handlers that run.
    ``retention``: so long dead entries are kept.
    """

    concurrency: int = 8
    lease: float = 60.0
    retry: RetryPolicy = field(
        default_factory=lambda: RetryPolicy(
            attempts=12, first_wait=2.0, longest_wait=3_600.0
        )
    )
    poll: float = 0.5
    drain: float = 20.0
    retention: float = 30 * 86_400.0

    def __post_init__(self) -> None:
        expect_fields(self, WebhookPolicyError, positive=True)


class Bell:
    """Wakes whoever waits for something to do, in any thread or loop."""

    def __init__(self) -> None:
        self.event: OneTimeEvent = self._new()
        """Set when the bell rings next. Read it before looking for work."""

    def _new(self) -> OneTimeEvent:
        event = OneTimeEvent()
        event.owner = 0  # it is set by whatever thread has something to tell
        return event

    def ring(self) -> None:
        """Wake all who wait."""
        event, self.event = self.event, self._new()
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
        self._handling = handling
        self._settings = settings
        self._clock = clock
        self._name = token_hex(8)
        self._in_hand: dict[str, Entry] = {}
        self._stopping = False
        self._renewed = clock()
        self._trimmed = clock() - _TRIM_EVERY
        self._asked = -_TOGETHER
        self._failures = 0
        self._found_nothing = 0

    @property
    def concurrency(self) -> int:
        """So many entries at once."""
        return self._settings.concurrency

    def stop(self) -> None:
        """Take nothing new; what is in hand is finished or released. From any thread."""
        self._stopping = True
        self._bell.ring()

    async def awork(self, *, until_empty: bool = False) -> None:
        """Handle entries in tasks; cancelling releases what is in hand."""
        import asyncio

        tasks: set[asyncio.Task[None]] = set()

        def spawn(flow: Flow[None]) -> None:
            task = asyncio.create_task(run_flow_async(flow))
            tasks.add(task)
            task.add_done_callback(tasks.discard)

        try:
            await run_flow_async(self.run(spawn, until_empty=until_empty))
        finally:
            for task in tasks:
                if (
                    not task.cancelling()
                ):  # a second time it could not release its entry
                    task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def work(self, *, until_empty: bool = False) -> None:
        """Handle entries in threads, spawned by this one.

        A handler that outlasts ``drain`` cannot be interrupted: its entry is taken again
        after its lease, should the process end.
        """
        from concurrent.futures import ThreadPoolExecutor

        concurrency = self._settings.concurrency
        pool = ThreadPoolExecutor(concurrency, thread_name_prefix="xurrent-inbox")

        def spawn(flow: Flow[None]) -> None:
            pool.submit(run_flow, flow)

        try:
            run_flow(self.run(spawn, until_empty=until_empty))
        finally:
            pool.shutdown(wait=False)

    def run(self, spawn: Spawn, *, until_empty: bool = False) -> Flow[None]:
        """Take entries and spawn their handling, until told to stop."""
        while not self._stopping:
            early = self._asked + _TOGETHER - self._clock()
            if early > 0 and len(self._in_hand) * 2 < self.concurrency:
                yield from sleep(early)
            event, idle = self._bell.event, not self._in_hand
            free = min(self.concurrency - len(self._in_hand), _AT_ONCE)
            self._asked = self._clock()
            taken = yield from self._round(free)
            for entry in taken:
                self._in_hand[entry.id] = entry
                spawn(self._handle(entry))
            if until_empty and idle and not taken:
                return
            if len(taken) < max(free, 1):
                yield from wait(event, self._pause())
        end = self._clock() + self._settings.drain
        while self._in_hand and self._clock() < end:
            event = self._bell.event
            yield from self._round(0)
            yield from wait(event, min(self._settings.poll, self._settings.lease / 3))

    def _pause(self) -> float:
        if self._failures:
            return _RECORDING.growing_wait(self._failures, random.random)
        soon: float = _SOON * 2 ** min(self._found_nothing, 10)
        return min(self._settings.poll, self._settings.lease / 3, soon)

    def _round(self, free: int) -> Flow[list[Entry]]:
        """Renew, tidy up and take what is due; nothing while the store is not there."""
        settings, now = self._settings, self._clock()
        try:
            if self._in_hand and now - self._renewed >= settings.lease / 3:
                ids = list(self._in_hand)
                yield from self._store.renew(self._name, ids, settings.lease)
                self._renewed = now
            if now - self._trimmed >= _TRIM_EVERY:
                yield from self._store.trim(settings.retention)
                _tell((yield from self._store.stats()))
                self._trimmed = now
            if free < 1:
                self._found_nothing += 1
                return []
            farthest = max(settings.lease, settings.retry.longest_wait) + 1.0
            found = yield from self._store.take(
                self._name, free, lease=settings.lease, farthest=farthest
            )
        except InboxUnavailableError as error:
            self._failures += 1
            level = logger.error if self._failures == 1 else logger.debug
            level("The inbox cannot be asked, trying again: %s", error)
            return []
        if self._failures:
            logger.warning("The inbox can be asked again")
            self._failures = 0
        self._found_nothing = 0 if found else self._found_nothing + 1
        return list(found)

    def _handle(self, entry: Entry) -> Flow[None]:
        outcomes: list[Outcome] = []
        try:
            yield from bracket(
                self._attempt(entry, outcomes),
                done=self._record(entry, outcomes),
                failed=self._record(entry, [Outcome(kind="released")]),
            )
        finally:
            del self._in_hand[entry.id]
            self._bell.ring()

    def _attempt(self, entry: Entry, outcomes: list[Outcome]) -> Flow[None]:
        """Call the handlers once, and tell the outcome."""
        most = self._settings.retry.attempts
        event: WebhookEvent | None = None
        name = "?"
        try:
            event = WebhookEvent.loads(entry.body)
            name = str(event.event)
            if entry.attempts > most:
                raise RuntimeError(f"{most} times its worker died while it was handled")
            yield from self._call_handlers(event, trace_of(entry.body))
        except Exception as error:
            dead = event is None or entry.attempts >= most
            text = f"{type(error).__name__}: {error}"[:_LONGEST_ERROR]
            pause = self._settings.retry.growing_wait(entry.attempts, random.random)
            outcomes.append(
                Outcome("dead", name, error=text)
                if dead
                else Outcome("failed", name, pause, text)
            )
            what = "is dead" if dead else f"is tried again in {pause:.0f} s"
            logger.error(
                "A webhook handler failed: %s, entry %s, attempt %d of %d; it %s",
                name,
                entry.id,
                entry.attempts,
                most,
                what,
                exc_info=error,
            )
            if event is not None:
                tell(self._handling.on_error, event, error)
        else:
            outcomes.append(Outcome("handled", name))

    def _call_handlers(self, event: WebhookEvent, link: str) -> Flow[None]:
        span = Traced(self._handling.tracing, "process", link)
        span.about(event)
        yield from traced(span, self._handling.handlers.call(event, span))

    def _record(self, entry: Entry, outcomes: list[Outcome]) -> Flow[None]:
        """Tell the store the outcome, persistently: what is not recorded is done twice."""
        for attempt in range(1, _RECORDING.attempts + 1):
            (outcome,) = outcomes
            try:
                ours = yield from self._store.settle(entry, outcome)
            except InboxUnavailableError as error:
                logger.error(
                    "Outcome of entry %s not recorded yet: %s", entry.id, error
                )
                yield from sleep(_RECORDING.growing_wait(attempt, random.random))
                continue
            if not ours:
                logger.warning(
                    "Entry %s was handed to another worker while it was handled: the lease"
                    " (%.0f s) was not renewed in time",
                    entry.id,
                    self._settings.lease,
                )
            return
        logger.error("Entry %s will be handled again after its lease", entry.id)


def _tell(stats: InboxStats) -> None:
    """The two figures to watch, once a minute while there is something to tell."""
    if stats.depth or stats.dead:
        logger.log(
            WARNING if stats.oldest > _LONG else INFO,
            "The inbox holds %d waiting entries, %d running and %d dead; the oldest has"
            " waited %.0f s",
            stats.waiting,
            stats.running,
            stats.dead,
            stats.oldest,
        )


_TOGETHER: Final = 0.01  # while most hands are free: each asking costs a transaction
_SOON: Final = 0.02  # after a find; what is taken in one go ends in one go, too
_AT_ONCE: Final = (
    32  # what a dead worker leaves must not keep the store from deliveries
)
_TRIM_EVERY: Final = 60.0
_LONG: Final = 900.0  # who waits for so long tells that the work is not kept up with
_LONGEST_ERROR: Final = 2_000
