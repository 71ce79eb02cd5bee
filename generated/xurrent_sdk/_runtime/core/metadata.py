# flake8: noqa
# Written by xurrent-gen: do not edit. isort: skip_file, pylint: skip-file
"""Metadata of a response: request id, budgets, timing, effort, errors (pure).

Xurrent reports two budgets in headers, ``x-ratelimit-*`` (requests) and
``x-costlimit-*`` (points). They are read defensively: a missing or unreadable value is
``None``, and the two families are never mixed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from math import inf
from typing import TYPE_CHECKING, Final

from typing_extensions import override

from .headers import Headers

if TYPE_CHECKING:
    from .json_text import JSON

_RELATIVE_BELOW: Final = 1_000_000_000
"""A reset below this (2001 as an epoch) can only be seconds from now."""


@dataclass(frozen=True, slots=True)
class _Budget:
    limit: int | None = None
    """A full budget: by default 3,600 requests an hour, 5,000 points in 60 minutes."""
    remaining: int | None = None
    """Requests or points left until ``reset_at``."""
    reset_at: datetime | None = None
    """The time at which the budget is full again, in UTC."""
    resets_in: float | None = field(default=None, repr=False, compare=False)
    """Seconds from the response until then, both by the server's own clock."""


class RequestLimit(_Budget):
    """The budget of requests of a token, as its last response reported it."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class CostLimit(_Budget):
    """The budget of query cost of a token, in points."""

    cost: int | None = None
    """Points that this one call took."""


@dataclass(frozen=True, slots=True)
class Effort:
    """The attempts and time that a call took."""

    attempts: int = 0
    """Requests sent for the operation."""
    elapsed: float = 0.0
    """Seconds from the start of the call to its end."""
    waited: float = 0.0
    """Seconds of them spent waiting between attempts or for a limit."""

    @override
    def __str__(self) -> str:
        times = "once" if self.attempts == 1 else f"{self.attempts} times"
        text = f"tried {times} in {self.elapsed:.1f} s"
        return f"{text}, {self.waited:.1f} s of it waiting" if self.waited else text


@dataclass(frozen=True, slots=True)
class HttpResponse:
    """One HTTP response, read to its end. The ``repr`` shows no body."""

    status: int
    headers: Headers = field(default_factory=Headers)
    body: bytes = field(default=b"", repr=False)
    through: str = ""
    """The proxy that may have written an unusual response, for messages."""


@dataclass(frozen=True, slots=True)
class ResponseMetadata:
    """The metadata of one response."""

    request_id: str | None = None
    """The server's name for the request; quote it when asking Xurrent's support."""
    status: int | None = None
    """The HTTP status, or ``None`` when there was no response."""
    rate: RequestLimit = field(default_factory=RequestLimit)
    cost: CostLimit = field(default_factory=CostLimit)
    headers: Mapping[str, str] = field(
        default_factory=Headers, repr=False, compare=False
    )
    """The response headers; names compare without regard to case."""
    elapsed: float = 0.0
    """Seconds from sending the request that was answered to the end of its response."""
    attempts: int = 1
    """The number of times that the request was sent until this response."""
    effort: Effort | None = field(default=None, repr=False, compare=False)
    """The effort of the whole call, waits included."""
    raw: HttpResponse | None = field(default=None, repr=False, compare=False)
    """The whole HTTP response, kept when the client has ``keep_raw=True``."""
    retry_after: float | None = field(default=None, repr=False, compare=False)
    """Seconds until a retry, as requested by the server."""


@dataclass(frozen=True, slots=True)
class GraphQLErrorItem:
    """One entry of a response's ``errors``."""

    message: str
    path: tuple[str | int, ...] = ()
    """The path in the data at which it happened."""
    locations: tuple[tuple[int, int], ...] = ()
    """Line and column in the document."""
    extensions: dict[str, JSON] | None = field(default=None, repr=False)
    """The server's additions; Xurrent is not known to add anything."""

    @override
    def __str__(self) -> str:
        where = ".".join(str(part) for part in self.path)
        return f"{self.message} (at {where})" if where else self.message


def read_metadata(
    status: int,
    headers: Mapping[str, str],
    *,
    now: float,
    elapsed: float = 0.0,
    attempts: int = 1,
    raw: HttpResponse | None = None,
) -> ResponseMetadata:
    """Read the headers of a response; ``now`` is the Unix time at which it arrived.

    Resets are times of the server's clock, so they are compared with its ``Date``
    header if there is one. An error of the local clock does not matter then.
    """
    server = http_date(headers.get("date", "")) or now
    request_id = headers.get("x-request-id", "")
    return ResponseMetadata(
        # A control character in the id could forge a line of the log.
        request_id="".join(c if c.isprintable() else "?" for c in request_id) or None,
        status=status,
        rate=RequestLimit(
            _count(headers.get("x-ratelimit-limit")),
            _count(headers.get("x-ratelimit-remaining")),
            *_reset(headers.get("x-ratelimit-reset"), server),
        ),
        cost=CostLimit(
            _count(headers.get("x-costlimit-limit")),
            _count(headers.get("x-costlimit-remaining")),
            *_reset(headers.get("x-costlimit-reset"), server),
            _count(headers.get("x-costlimit-cost")),
        ),
        headers=headers,
        elapsed=elapsed,
        attempts=attempts,
        raw=raw,
        retry_after=_retry_after(headers.get("retry-after", ""), server),
    )


def _retry_after(text: str, now: float) -> float | None:
    """Parse seconds; ``None`` if unreadable or past, so that backoff applies."""
    try:
        seconds = float(text)
    except ValueError:
        seconds = (http_date(text) or 0.0) - now
    return seconds if 0 < seconds < inf else None


def _count(text: str | None) -> int | None:
    try:
        return max(int(float(text or "")), 0)  # an overdrawn budget is an empty one
    except (ValueError, OverflowError):
        return None


def _reset(text: str | None, now: float) -> tuple[datetime | None, float | None]:
    value = _count(text)
    if value is None:
        return None, None
    seconds = now + value if value < _RELATIVE_BELOW else value
    try:
        return datetime.fromtimestamp(seconds, UTC), seconds - now
    except (ValueError, OverflowError, OSError):
        return None, None


def http_date(text: str) -> float | None:
    """Parse an HTTP date to Unix time; ``None`` if it is invalid."""
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=UTC)
        return moment.timestamp()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
