# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""What an inbox keeps, and the verbs of a store.

::

    put ──► waiting ──take──► running ──settle──► handled (gone)
               ▲                 │
               ├── failed, after a wait ──┤
               ├── released, at once ─────┤
               └── its lease ran out ─────┘──► dead ──retry──► waiting
                                                 └──drop, or retention──► gone

An entry that runs is leased to one worker, which renews the lease while it lives; whoever
comes late with an outcome finds that the lease is another's. Of the entries of one object
only the oldest can be taken: the others wait behind it, also while it waits for its next
attempt. A dead entry holds up nobody.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import field
from typing import Literal, Protocol

from ..core.frozen import frozen
from ..http.effects import Flow
from ..webhooks.event import WebhookEvent
from ..webhooks.storing import Delivery


@frozen
class Entry:
    """A delivery in the hands of a worker."""

    id: str
    body: str = field(repr=False)
    attempts: int
    """How often it was taken, this time included."""
    received: float
    """When it was stored, in seconds since the epoch."""
    lease: str
    """Whose it is."""


@frozen
class Outcome:
    """What became of an entry in hand."""

    kind: Literal["handled", "failed", "released", "dead"]
    event: str = ""
    wait: float = 0.0
    """After a failure: seconds until the next attempt."""
    error: str = ""


@frozen
class DeadLetter:
    """An entry whose handlers failed too often."""

    id: str
    event: WebhookEvent
    attempts: int
    error: str
    """The last failure: class and message."""
    received: float
    """When it was stored, in seconds since the epoch."""
    died: float
    """When it was given up, in seconds since the epoch."""


@frozen
class EventCounts:
    """How many entries of one event were handled, failed (attempts) and given up."""

    handled: int = 0
    failed: int = 0
    dead: int = 0


@frozen
class InboxStats:
    """What an inbox holds, and what was done since it was made."""

    waiting: int
    """Entries to be handled, those that wait for another attempt included."""
    running: int
    dead: int
    oldest: float
    """Age of the oldest entry that is not handled, in seconds; 0 when there is none."""
    events: Mapping[str, EventCounts]

    @property
    def depth(self) -> int:
        """All entries that are not handled and not dead."""
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
        self, worker: str, count: int, *, lease: float, farthest: float
    ) -> Flow[Sequence[Entry]]:
        """Lease up to so many entries that are due to a worker, for ``lease`` seconds.

        Never one that the worker has. An entry that is not due for longer than
        ``farthest`` seconds is due at once: the clock was put back.
        """
        ...

    def renew(self, worker: str, ids: Sequence[str], lease: float) -> Flow[None]:
        """Prolong the leases of a worker."""
        ...

    def settle(self, entry: Entry, outcome: Outcome) -> Flow[bool]:
        """Record an outcome; ``False`` when the entry is another's by now."""
        ...

    def dead(self, limit: int) -> Flow[list[DeadLetter]]:
        """Dead entries, oldest first."""
        ...

    def retry(self, id: str) -> Flow[bool]:
        """Have a dead entry handled again, as if it had just arrived.

        ``False`` when there is none of that ID.
        """
        ...

    def drop(self, id: str) -> Flow[bool]:
        """Forget a dead entry; ``False`` when there is none of that ID."""
        ...

    def stats(self) -> Flow[InboxStats]:
        """What the store holds."""
        ...

    def trim(self, retention: float) -> Flow[None]:
        """Forget dead entries of before so many seconds, and keys that ran out."""
        ...

    def close(self) -> None:
        """Let go of threads and files that the store opened itself."""
        ...
