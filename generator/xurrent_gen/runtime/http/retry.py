"""Retries: the policy as a value, the loop that obeys it, and records of both.

What happened decides, by the class of the error:

==============================  ============================  ========================
happened                        errors                        tried again
==============================  ============================  ========================
never reached the server        ConnectionFailedError         queries and mutations;
                                                              once if it is ``lasting``
the server refused              ThrottledError (429),         queries and mutations,
                                UnavailableError (503)        after ``Retry-After``
may have been executed          ConnectionLostError,          queries; mutations only
                                RequestTimeoutError,          when asked to
                                GatewayError (502, 504),
                                TruncatedResponseError
anything else                   all other errors              never
==============================  ============================  ========================
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from random import random
from typing import Final, Literal, TypeAlias, TypeVar

from ..core.clock import Clock
from ..core.errors import (
    ConfigurationError,
    ConnectionFailedError,
    GatewayError,
    LimitExhaustedError,
    ThrottledError,
    TransportError,
    TruncatedResponseError,
    UnavailableError,
    XurrentError,
)
from ..core.expect import expect_fields
from ..core.log import logger
from ..core.metadata import Effort, ResponseMetadata
from .effects import Flow
from .messages import Operation, OperationKind

T = TypeVar("T")

_LASTING_ATTEMPTS: Final = 2
"""Maximum attempts after a failure that is unlikely to go away."""


def fate_of(error: XurrentError) -> Literal["unsent", "refused", "uncertain", "final"]:
    """Classify an error: may the request have run, and may it be sent again?"""
    match error:
        case LimitExhaustedError():
            return "final"
        case ThrottledError() | UnavailableError():
            return "uncertain" if error.maybe_executed else "refused"
        case TransportError():
            return "uncertain" if error.maybe_executed else "unsent"
        case GatewayError() | TruncatedResponseError():
            return "uncertain"
        case _:
            return "final"


@dataclass(frozen=True, slots=True)
class RetryPolicy:
    """The retry policy of a call. All times are seconds."""

    attempts: int = 10
    """Maximum requests for one operation; 1 disables retries. After a 401, one with
    another token is always tried."""
    total: float = 300.0
    """Deadline for retries, in seconds from the start of the call.

    No wait begins that would end later. Time in this client's own queue (request
    window, spent budget) is not counted.
    """
    first_wait: float = 0.5
    """First backoff wait, if the server requests none; later ones double."""
    longest_wait: float = 30.0
    """Maximum backoff wait."""
    jitter: float = 0.5
    """Random share of a backoff wait, from 0 to 1."""
    longest_retry_after: float = 120.0
    """Maximum ``Retry-After`` to wait for; a longer one raises the error at once."""
    repeat_mutations: bool = False
    """Also retry mutations that may have been executed; they may then run twice."""

    def __post_init__(self) -> None:
        expect_fields(self)
        times = (self.total, self.first_wait, self.longest_wait)
        if (
            self.attempts < 1
            or not 0 <= self.jitter <= 1
            or min(*times, self.longest_retry_after) < 0
        ):
            raise ConfigurationError(
                "RetryPolicy needs attempts of at least 1, jitter from 0 to 1, and no "
                "negative time; RetryPolicy(attempts=1) turns retries off"
            )

    def next_wait(
        self,
        error: XurrentError,
        *,
        kind: OperationKind,
        attempts: int,
        elapsed: float,
    ) -> float | None:
        """Seconds to wait before the next attempt, or ``None`` to give up.

        ``attempts`` were made so far, the first of them ``elapsed`` seconds ago.
        """
        lasting = isinstance(error, ConnectionFailedError) and error.lasting
        most = min(self.attempts, _LASTING_ATTEMPTS) if lasting else self.attempts
        if not _repeats(self, error, kind) or attempts >= most:
            return None
        if error.retry_after is not None:
            wait = error.retry_after
            if wait > self.longest_retry_after:
                return None
        else:
            wait = self.growing_wait(attempts)
        return wait if elapsed + wait <= self.total else None

    def growing_wait(self, attempts: int) -> float:
        """Backoff wait after this number of failures."""
        # The exponent is bounded so that a huge number of attempts cannot overflow.
        wait = min(self.first_wait * 2.0 ** min(attempts - 1, 64), self.longest_wait)
        return wait * (1 - self.jitter * random())


def _repeats(policy: RetryPolicy, error: XurrentError, kind: OperationKind) -> bool:
    """True if an operation of this kind may be sent again after the error."""
    fate = fate_of(error)
    return fate in {"unsent", "refused"} or (
        fate == "uncertain" and (kind == "query" or policy.repeat_mutations)
    )


def log_response(operation: Operation, metadata: ResponseMetadata, size: int) -> None:
    """Log a complete exchange."""
    logger.debug(
        "%s %s: HTTP %s in %.3f s, %d bytes, attempt %d, request id %s, "
        "requests left %s, cost %s, points left %s",
        operation.kind,
        operation.label,
        metadata.status,
        metadata.elapsed,
        size,
        metadata.attempts,
        metadata.request_id,
        metadata.rate.remaining,
        metadata.cost.cost,
        metadata.cost.remaining,
    )


def log_failure(operation: Operation, error: XurrentError) -> None:
    """Log the final failure of a call."""
    logger.info(
        "%s %s: failed with %s (HTTP %s, request id %s, %s): %s",
        operation.kind,
        operation.label,
        type(error).__name__,
        error.status,
        error.request_id,
        error.effort,
        error.message,
    )


@dataclass(slots=True)
class Attempts:
    """The attempts and time that a call has used up so far."""

    clock: Clock
    made: int = 0
    waited: float = 0.0
    queued: float = 0.0
    """Seconds in the client's own queue."""
    uncertain: bool = False
    """True if an attempt failed that the server may have executed."""
    started: float = field(init=False)

    def __post_init__(self) -> None:
        self.started = self.clock.monotonic()

    @property
    def elapsed(self) -> float:
        """Seconds since the call began."""
        return self.clock.monotonic() - self.started

    @property
    def effort(self) -> Effort:
        return Effort(self.made, self.elapsed, self.waited)


Decide: TypeAlias = Callable[[XurrentError, float | None], Flow[float | None]]
"""Takes a failure and the wait before the next attempt, ``None`` for no attempt. It
returns the wait to use, or raises a better error."""


def persist(
    attempt: Callable[[], Flow[T | XurrentError]],
    decide: Decide | None = None,
    *,
    policy: RetryPolicy,
    operation: Operation,
    attempts: Attempts,
    pause: Callable[[XurrentError, float], Flow[None]],
) -> Flow[T]:
    """Make attempts until one succeeds or the policy ends them: the only retry loop.

    An attempt returns an error that may be retried, and raises one that ends the loop.
    It counts itself in ``attempts``. Each retry is logged. Raises the last error, with the
    effort.
    """
    while True:
        outcome = yield from attempt()
        if not isinstance(outcome, XurrentError):
            return outcome
        attempts.uncertain |= outcome.maybe_executed
        wait = policy.next_wait(
            outcome,
            kind=operation.kind,
            attempts=attempts.made,
            elapsed=attempts.elapsed - attempts.queued,
        )
        if wait is None and _repeats(policy, outcome, operation.kind):
            _name_limit(outcome, policy, attempts)
        if decide is not None:
            wait = yield from decide(outcome, wait)
        if wait is None:
            raise outcome.enriched(effort=attempts.effort)
        logger.log(
            logging.WARNING if attempts.made == 1 and wait > 0 else logging.INFO,
            "%s %s: attempt %d failed with %s (HTTP %s, request id %s), trying again "
            "in %.2f s: %s",
            operation.kind,
            operation.label,
            attempts.made,
            type(outcome).__name__,
            outcome.status,
            outcome.request_id,
            wait,
            outcome.message,
        )
        if wait > 0:
            yield from pause(outcome, wait)
            attempts.waited += wait


def _name_limit(refusal: XurrentError, policy: RetryPolicy, attempts: Attempts) -> None:
    """Name the limit that the wait requested by the server exceeds, if any."""
    seconds, limit = refusal.retry_after or 0.0, ""
    if seconds > policy.longest_retry_after:
        limit = f"longest_retry_after={policy.longest_retry_after:g}"
    elif seconds and attempts.made < policy.attempts:
        limit = f"total={policy.total:g}"
    if limit:
        refusal.message += (
            f". It asks to wait {seconds:,.0f} s, and RetryPolicy allows {limit}"
        )
