"""The states of an entry, and the verbs of a store.

::

    put ──► waiting ──take──► running ──settle──► handled (deleted)
               ▲                 │
               ├── failed, after a wait ──┤
               ├── released, at once ─────┤
               ├── its lease expired ─────┤
               │                          ├──► unhandled ──a worker with a handler──► waiting
               │                          │         └──retention──► deleted
               └──────────────────────────└──► dead ──retry──► waiting
                                                 └──drop, or retention──► deleted

Each ``take`` leases its entries under a new token, and the worker renews the lease
while it lives. An expired lease is free for all workers, including the one that had it:
so an entry is taken again if its ``take`` or outcome was lost. An outcome under an
expired lease is refused once the entry has been taken again.

Only the oldest entry of an object can be taken: the others wait for it, also before its
next attempt. Dead and unhandled entries do not block others.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, Literal, Protocol

from ..http.effects import Flow
from ..webhooks.errors import WebhookVerificationError
from ..webhooks.event import WebhookEvent
from ..webhooks.handling import Delivery

FORMAT: Final = 2
"""The version of the stored format, which is in the names of tables and keys.

It changes with a table, a key, or the output of ``WebhookEvent.dumps``.
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """A delivery that a worker has leased."""

    id: str
    body: str = field(repr=False)
    attempts: int
    """The number of attempts, including this one."""
    received: float
    """The time at which it was stored, in seconds since the epoch."""
    lease: str
    """The token of the ``take`` that leased it."""
    is_retaken: bool = False
    """True if the lease of another ``take`` expired without an outcome."""

    @property
    def key(self) -> tuple[str, float]:
        """The identity: ids alone repeat in a store that lost its last entries."""
        return self.id, self.received


@dataclass(frozen=True, slots=True)
class Outcome:
    """The outcome of an attempt."""

    kind: Literal["handled", "failed", "released", "unhandled", "dead"]
    event: str = ""
    wait: float = 0.0
    """Seconds until the next attempt, after a failure."""
    error: str = ""


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """An entry whose handlers failed too often."""

    id: str
    event: WebhookEvent
    """The event, with the name ``unreadable`` if another version stored it."""
    attempts: int
    error: str
    """The last failure: class and message."""
    received: float
    """The time at which it was stored, in seconds since the epoch."""
    died: float
    """The time of its last failure, in seconds since the epoch."""


@dataclass(frozen=True, slots=True)
class EventCounts:
    """Counts of one event: handled entries, failed attempts and dead letters."""

    handled: int = 0
    failed: int = 0
    dead: int = 0


@dataclass(frozen=True, slots=True)
class InboxStats:
    """Statistics of an inbox: its entries, and the work since its creation."""

    waiting: int
    """Entries to be handled, including those before another attempt."""
    running: int
    dead: int
    oldest: float
    """Age of the oldest entry that is waiting or running, in seconds; 0 without one."""
    events: Mapping[str, EventCounts]
    unhandled: int = 0
    """Entries without a handler for their event; they are not part of ``depth``."""

    @property
    def depth(self) -> int:
        """All entries that are waiting or running."""
        return self.waiting + self.running


class Store(Protocol):
    """Stores entries durably. Every verb is atomic, and a flow for threads and tasks.

    Each raises ``InboxUnavailableError`` if it failed, or may have failed.
    """

    def put(self, delivery: Delivery) -> Flow[str | None]:
        """Store a delivery unless one of its keys is known.

        ``None`` when it was stored, else the content that belongs to the known key.
        """
        ...

    def take(
        self, lease: str, count: int, *, seconds: float, events: Collection[str] | None
    ) -> Flow[Sequence[Entry]]:
        """Lease up to ``count`` entries that are due, or whose lease has expired.

        ``events`` are those with a handler, ``None`` for all: their unhandled entries
        are first queued again, in the order of their objects.
        """
        ...

    def renew(self, entries: Sequence[Entry], seconds: float) -> Flow[Collection[str]]:
        """Extend leases; return the ids of those that the worker still had."""
        ...

    def settle(self, entry: Entry, outcome: Outcome) -> Flow[bool]:
        """Record an outcome; ``False`` if the entry has another lease by now."""
        ...

    def dead(self, limit: int) -> Flow[list[DeadLetter]]:
        """Dead-letter entries, oldest first."""
        ...

    def resolve(self, id: str, *, again: bool) -> Flow[bool]:
        """Delete a dead-letter entry, or queue it like a new one."""
        ...

    def stats(self) -> Flow[InboxStats]:
        """Return the figures of the store."""
        ...

    def trim(self, retention: float, farthest: float) -> Flow[int]:
        """Delete older dead and unhandled entries, and expired keys.

        Returns the number of deleted unhandled entries. Corrects the effects of a clock
        that was set back: no entry waits for more than ``farthest`` seconds.
        """
        ...

    def report(self) -> Flow[tuple[str, Sequence[str]]]:
        """Return guarantees for the log, and warnings of lost or idle data."""
        ...

    def close(self) -> None:
        """Close threads and files that the store opened itself."""
        ...


def dead_letter(
    id: str, body: str, attempts: int, error: str, received: float, died: float
) -> DeadLetter:
    """Return a dead letter, also if this version cannot read the body."""
    try:
        event: WebhookEvent = WebhookEvent.loads(body)
    except WebhookVerificationError:
        event = WebhookEvent.from_json({"event": "unreadable"}, delivery_id="")
    return DeadLetter(id, event, attempts, error, received, died)


def storable(text: str) -> str:
    """Return the string without lone surrogates, which stores refuse."""
    return text.encode("utf-8", "replace").decode()
