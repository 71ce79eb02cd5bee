"""Progress of a client: records, requests and points of its calls, and their waits.

A ``Watch`` belongs to the options of a client, which go along with every call. So pages,
counts, mutations, jobs and everything that is built on them report without knowing of
it. The instruments of ``metrics=`` record the same.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final, Literal, TypeAlias

from ..core.clock import Clock
from ..core.errors import XurrentError
from ..http.effects import Flow, call, sleep, wait
from ..http.messages import GraphQLResult, HttpRequest, Operation
from ..http.single_flight import SingleFlight

WaitReason: TypeAlias = Literal["rate limit", "points", "retry", "job"]
"""``"rate limit"``: the requests that the server or ``Limits`` allow; ``"points"``: a
budget of points; ``"retry"``: the next attempt after a failure; ``"job"``: the next poll
of an import, an export or an asynchronous query."""


@dataclass(frozen=True, slots=True)
class ClientProgress:
    """The progress of the calls of a client since its ``progress`` was set."""

    records: int = 0
    """Records of pages that arrived; those of nested connections do not count."""
    requests: int = 0
    """GraphQL and REST requests that were sent, further attempts included."""
    points: int = 0
    """Points that the requests have cost, as far as the server reports them."""
    waits_for: WaitReason | None = None
    """The reason of the wait that begins now; ``None`` if none does."""
    waits_until: datetime | None = None
    """The end of that wait, in UTC."""


ProgressCallback: TypeAlias = Callable[[ClientProgress], "Awaitable[object] | object"]
"""Called after each response, after each page and when a wait begins, in the thread or
task that reads. The async client awaits what it returns. Calls that it makes itself are
not counted."""

_TURN_SECONDS: Final = 60.0
_reporting: ContextVar[Watch | None] = ContextVar("reporting", default=None)
"""The watch whose callback runs in this thread or task."""


class Watch:
    """Receiver of the progress of a client's calls."""

    def __init__(
        self, clock: Clock, callback: ProgressCallback | None = None, meters: Any = None
    ) -> None:
        self._clock = clock
        self._callback = callback
        self._meters = meters
        self._progress = ClientProgress()
        # One callback at a time: a slower thread would report older counts last.
        self._turns: SingleFlight[None] = SingleFlight()

    def reporting_to(self, callback: ProgressCallback | None) -> Watch:
        """Return a watch with the same instruments that begins to count at zero."""
        return Watch(self._clock, callback, self._meters)

    def answered(
        self,
        operation: Operation,
        request: HttpRequest,
        outcome: GraphQLResult | XurrentError,
        seconds: float,
    ) -> Flow[None]:
        """Count a request that took these seconds, answered or not."""
        points = outcome.metadata.cost.cost or 0
        if self._meters is not None:
            self._meters.answered(operation, request, outcome, seconds, points)
        return self._report(requests=1, points=points)

    def count_records(
        self, operation: Operation, request: HttpRequest, records: int
    ) -> Flow[None]:
        """Count the records that the response to a request held."""
        if self._meters is not None:
            self._meters.count_records(operation, request, records)
        return self._report(records=records)

    def wait(self, seconds: float, reason: WaitReason) -> Flow[None]:
        """Let a wait pass."""
        until = datetime.fromtimestamp(self._clock.time() + seconds, UTC)
        yield from self._report(waits_for=reason, waits_until=until)
        began = self._clock.monotonic()
        yield from sleep(seconds)
        if self._meters is not None:
            self._meters.waited(reason, self._clock.monotonic() - began)

    def _report(
        self, *, records: int = 0, requests: int = 0, points: int = 0, **waits: Any
    ) -> Flow[None]:
        callback, outer = self._callback, _reporting.get()
        if callback is None or outer is self:
            return  # the calls of a callback itself are not reported

        def report() -> Flow[None]:
            before = self._progress
            self._progress = ClientProgress(
                before.records + records,
                before.requests + requests,
                before.points + points,
                **waits,
            )
            _reporting.set(self)
            try:
                yield from call(partial(callback, self._progress))
            finally:
                _reporting.set(outer)

        while True:
            flight, leading = self._turns.join()
            if leading:
                return (yield from self._turns.lead(flight, report))
            yield from wait(flight.done, _TURN_SECONDS)
