"""The sliding window of requests of a token, shared by all clients of the process.

Xurrent allows 20 requests in 2 seconds per token. The window is consulted before each
request and notified after it. A request counts from the time it may go out until
``period`` seconds after its answer arrived, since it may have reached the server at any
time between: finding a connection may take seconds. Once the transport has reported it
as written, it counts as arrived after ``_ARRIVED_AFTER_SECONDS``, so that slow queries
do not halve the throughput.
"""

from __future__ import annotations

from itertools import chain, takewhile
from typing import Final, Protocol, runtime_checkable

from ..core.fork import ForkSafeLock, watch_forks

_ARRIVED_AFTER_SECONDS: Final = 1.0
"""A request that was written this many seconds ago has reached the server by now."""
_LATE_SECONDS: Final = 0.5
"""The delay after which a late ticket no longer blocks the others."""
_SOONEST_SECONDS: Final = 0.001
_MOST_TOKENS: Final = 10_000
"""Maximum number of tokens: on a server, each user may bring another one."""


@runtime_checkable  # without it, pydantic-settings refuses a field for Limits
class RequestWindow(Protocol):
    """Decides when a request may be sent.

    Implementations are shared by threads, event loops and clients. If ``blocking``,
    ``enter`` and ``leave`` do I/O, and async clients call them in a worker thread.
    """

    @property
    def blocking(self) -> bool:
        """Return whether the methods may block on I/O."""
        ...

    def enter(
        self,
        key: str,
        ticket: str,
        *,
        requests: int,
        period: float,
        now: float,
        urgent: bool,
    ) -> float:
        """Return 0.0 if the request ``ticket`` of the token ``key`` may go out now.

        Otherwise the seconds after which to ask again, with the same ticket, which
        keeps its place in the queue. At most ``requests`` may go out in ``period``
        seconds. ``now`` is the caller's monotonic clock. An ``urgent`` ticket (the
        fetching of a token that the others wait for) goes before the others.
        """
        ...

    def sent(self, key: str, ticket: str, *, now: float) -> None:
        """Note that the request was written. It must not block the transport."""
        ...

    def leave(self, key: str, ticket: str, *, now: float) -> None:
        """Note that the request was answered."""
        ...

    def forget(self, key: str, ticket: str, *, now: float) -> None:
        """Note that the ticket is given up, perhaps in flight. It must not block."""
        ...


class _Line:
    """The requests of one token."""

    __slots__ = ("answered", "going", "sent", "urgent", "waiting")

    def __init__(self) -> None:
        self.going: dict[str, float] = {}  # ticket → time of its permit
        self.sent: dict[str, float] = {}  # ticket → time of writing
        self.answered: list[float] = []  # latest times of arrival
        self.waiting: dict[str, float] = {}  # ticket → time of its next try
        self.urgent: dict[str, float] = {}

    def taken(self, period: float, now: float) -> list[float]:
        """Return the earliest end of the window of each counted request, ascending."""
        # A written request expires, too, or one without an answer would count for ever.
        late = now - period
        self.answered = [at for at in self.answered if at > late]
        self.sent = {
            ticket: at
            for ticket, at in self.sent.items()
            if at + _ARRIVED_AFTER_SECONDS > late
        }
        arrived = [min(now, at + _ARRIVED_AFTER_SECONDS) for at in self.sent.values()]
        ends = sorted(at + period for at in (*self.answered, *arrived))
        return ends + [now + period] * len(self.going)

    def ahead(self, ticket: str, urgent: bool, now: float) -> int:
        """Count the tickets before ``ticket``, without those that stopped asking."""
        others = chain(self.urgent.items(), () if urgent else self.waiting.items())
        before = takewhile(lambda other: other[0] != ticket, others)
        return sum(due + _LATE_SECONDS >= now for _, due in before)


class ProcessWindow:
    """The window in this process's memory: first come, first served."""

    blocking = False

    def __init__(self) -> None:
        self._lines: dict[str, _Line] = {}
        self._lock = ForkSafeLock()
        watch_forks(self)

    def renew_after_fork(self) -> None:
        """Keep the counts: the requests of parent and child share the limit.

        Requests that the parent was about to send count as sent.
        """
        for line in self._lines.values():
            line.sent.update(line.going)
            line.going.clear()

    def enter(
        self,
        key: str,
        ticket: str,
        *,
        requests: int,
        period: float,
        now: float,
        urgent: bool,
    ) -> float:
        with self._lock:
            line = self._lines.pop(key, None) or _Line()
            self._lines[key] = line  # ordered by last use
            if len(self._lines) > _MOST_TOKENS:
                del self._lines[next(iter(self._lines))]
            queue = line.urgent if urgent else line.waiting
            queue.setdefault(ticket, now)
            ends = line.taken(period, now)
            ahead = line.ahead(ticket, urgent, now)
            free = requests - len(ends)
            if ahead < free:
                del queue[ticket]
                line.going[ticket] = now
                return 0.0
            rounds, before = divmod(ahead - free, requests)
            # The number of requests that must leave the window before this one enters.
            end = ends[before] if before < len(ends) else now + period
            wait = max(end - now + rounds * period, _SOONEST_SECONDS)
            queue[ticket] = now + wait
            return wait

    def sent(self, key: str, ticket: str, *, now: float) -> None:
        with self._lock:
            line = self._lines.get(key)
            if line is not None and line.going.pop(ticket, None) is not None:
                line.sent[ticket] = now

    def leave(self, key: str, ticket: str, *, now: float) -> None:
        with self._lock:
            line = self._lines.get(key)
            if line is None:
                return
            line.waiting.pop(ticket, None)
            line.urgent.pop(ticket, None)
            if line.going.pop(ticket, None) is not None:
                arrived = now
            elif ticket in line.sent:
                arrived = min(now, line.sent.pop(ticket) + _ARRIVED_AFTER_SECONDS)
            else:
                return
            line.answered.append(arrived)

    forget = leave
