# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
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

Each ``take`` leases its entries under a token of its own, and the worker renews the lease
while it lives. A lease expires for everybody, the worker that had it included: nothing else
hands out an entry whose ``take`` or outcome got lost. An outcome under an expired lease is
refused once the entry has been taken again.

Of the entries of one object only the oldest can be taken: the others wait behind it, also
while it waits for its next attempt. Dead and unhandled entries block nobody.
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
"""Version of what stores keep, which is part of their names of tables and keys.

A new one for each change to a table, to a key, or to what ``WebhookEvent.dumps`` writes.
"""


@dataclass(frozen=True, slots=True)
class Entry:
    """A delivery in the hands of a worker."""

    id: str
    body: str = field(repr=False)
    attempts: int
    """The number of times it was taken, this time included."""
    received: float
    """The time at which it was stored, in seconds since the epoch."""
    lease: str
    """The token of the ``take`` that leased it."""
    is_retaken: bool = False
    """True if the lease of another ``take`` expired without an outcome."""

    @property
    def key(self) -> tuple[str, float]:
        """The identity: a store that lost its last entries gives their ids again."""
        return self.id, self.received


@dataclass(frozen=True, slots=True)
class Outcome:
    """The outcome of an entry in hand."""

    kind: Literal["handled", "failed", "released", "unhandled", "dead"]
    event: str = ""
    wait: float = 0.0
    """After a failure: seconds until the next attempt."""
    error: str = ""


@dataclass(frozen=True, slots=True)
class DeadLetter:
    """An entry whose handlers failed too often."""

    id: str
    event: WebhookEvent
    """The event; one named ``unreadable`` if another version stored it."""
    attempts: int
    error: str
    """The last failure: class and message."""
    received: float
    """The time at which it was stored, in seconds since the epoch."""
    died: float
    """The time at which it was given up, in seconds since the epoch."""


@dataclass(frozen=True, slots=True)
class EventCounts:
    """Counts of the entries of one event: handled, failed (attempts) and given up."""

    handled: int = 0
    failed: int = 0
    dead: int = 0


@dataclass(frozen=True, slots=True)
class InboxStats:
    """Figures of an inbox: its entries, and the work done since it was made."""

    waiting: int
    """Entries to be handled, those that wait for another attempt included."""
    running: int
    dead: int
    oldest: float
    """Age of the oldest entry that is waiting or running, in seconds; 0 without one."""
    events: Mapping[str, EventCounts]
    unhandled: int = 0
    """Entries for whose event no worker had a handler; they are not part of ``depth``."""

    @property
    def depth(self) -> int:
        """All entries that are waiting or running."""
        return self.waiting + self.running


class Store(Protocol):
    """Keeps entries durably. Every verb is atomic, and a flow for threads and tasks.

    Each raises ``InboxUnavailableError`` when it did not happen, or may not have.
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

        ``events`` are those for which the worker has handlers, ``None`` for all: entries
        of these that are unhandled are put back into the order of their object first.
        """
        ...

    def renew(self, entries: Sequence[Entry], seconds: float) -> Flow[Collection[str]]:
        """Extend leases; gives the ids of those that were still the worker's."""
        ...

    def settle(self, entry: Entry, outcome: Outcome) -> Flow[bool]:
        """Record an outcome; ``False`` when the entry has another lease by now."""
        ...

    def dead(self, limit: int) -> Flow[list[DeadLetter]]:
        """Dead-letter entries, oldest first."""
        ...

    def resolve(self, id: str, *, again: bool) -> Flow[bool]:
        """Delete a dead-letter entry, if it is there, or queue it as if just arrived."""
        ...

    def stats(self) -> Flow[InboxStats]:
        """Return the figures of the store."""
        ...

    def trim(self, retention: float, farthest: float) -> Flow[int]:
        """Delete dead and unhandled entries that are older, and expired keys.

        Gives the number of unhandled entries that were deleted. Mends what a step of the
        clock left: no entry waits for more than ``farthest`` seconds.
        """
        ...

    def report(self) -> Flow[tuple[str, Sequence[str]]]:
        """Guarantees of the store, for the log, and warnings of lost or idle data."""
        ...

    def close(self) -> None:
        """Let go of threads and files that the store opened itself."""
        ...


def dead_letter(
    id: str, body: str, attempts: int, error: str, received: float, died: float
) -> DeadLetter:
    """A dead letter, also when this version cannot read the body."""
    try:
        event: WebhookEvent = WebhookEvent.loads(body)
    except WebhookVerificationError:
        event = WebhookEvent.from_json({"event": "unreadable"}, delivery_id="")
    return DeadLetter(id, event, attempts, error, received, died)


def storable(text: str) -> str:
    """The text without lone surrogates, which no store keeps."""
    return text.encode("utf-8", "replace").decode()
