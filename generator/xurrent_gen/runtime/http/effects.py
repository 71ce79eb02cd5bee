"""What a flow may ask of the world, and the type of a flow.

A *flow* is a generator that yields effects and is sent their results: it decides, and a
thin shell acts (``run_flow``). So authentication, retries, paging and uploads are
written once and run in threads and tasks alike; a test can drive them by hand.

The functions in lower case are one-step flows with typed results, to be used with
``yield from``.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from dataclasses import field
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

from ..core.frozen import frozen
from .messages import HttpRequest, HttpResponse, Write
from .settings import Timeout

if TYPE_CHECKING:
    from .event import OneTimeEvent

T = TypeVar("T")
R = TypeVar("R")


@frozen
class Send:
    """Send one request and read its whole response, at most ``max_bytes`` of it.

    Where there is ``write``, it is given the body of a 200, piece by piece.
    """

    request: HttpRequest
    timeout: Timeout
    max_bytes: int
    write: Write | None = field(default=None, repr=False)


@frozen
class Sleep:
    """Let ``seconds`` pass."""

    seconds: float


@frozen
class Wait:
    """Wait until ``event`` is set; the result is whether it was within ``seconds``."""

    event: OneTimeEvent
    seconds: float


@frozen
class Call:
    """Call a function of the user's, or one that may block.

    The result is what it returns; async shells await an awaitable, and run the function
    in a worker thread when it is said to block.
    """

    function: Callable[[], object] = field(repr=False)
    blocking: bool = False


@frozen
class Bracket:
    """Run ``body``, then ``done``; if it fails or is interrupted, ``failed`` instead.

    The result is that of ``body``. An interrupted flow is closed and can ask for nothing
    any more, so that what must be given back even then is written here. ``done`` and
    ``failed`` run to their end, also when the task that waits for them is cancelled.
    """

    body: Flow[object] = field(repr=False)
    done: Flow[object] = field(repr=False)
    failed: Flow[object] = field(repr=False)


Effect: TypeAlias = "Send | Sleep | Wait | Call | Bracket"
EffectResult: TypeAlias = object
Flow: TypeAlias = Generator[Effect, EffectResult, R]


def send(
    request: HttpRequest,
    *,
    timeout: Timeout,
    max_bytes: int,
    write: Write | None = None,
) -> Flow[HttpResponse]:
    """Send one request; raises ``TransportError``."""
    return cast("HttpResponse", (yield Send(request, timeout, max_bytes, write)))


def sleep(seconds: float) -> Flow[None]:
    """Let time pass."""
    yield Sleep(seconds)


def wait(event: OneTimeEvent, seconds: float) -> Flow[bool]:
    """Wait for an event; ``False`` when it was not set in time.

    Raises ``WouldWaitForItself`` where that could never happen.
    """
    return cast("bool", (yield Wait(event, seconds)))


def call(
    function: Callable[[], T | Awaitable[T]], *, blocking: bool = False
) -> Flow[T]:
    """Call ``function``, and await what it returns where that is an awaitable."""
    return cast("T", (yield Call(function, blocking)))


def bracket(body: Flow[T], *, done: Flow[object], failed: Flow[object]) -> Flow[T]:
    """Run ``body`` and one of the flows that settle it."""
    return cast("T", (yield Bracket(body, done, failed)))


def held(
    body: Flow[T], *, done: Callable[[], Flow[object]], failed: Callable[[], object]
) -> Flow[T]:
    """Run ``body``, then ``done``; if it fails or is interrupted, ``failed`` instead.

    For what can be given back without asking for anything, also by a flow that is closed
    or collected; ``bracket`` is for the rest.
    """
    ended = False
    try:
        result = yield from body
        ended = True
    finally:
        if not ended:
            failed()
    yield from done()
    return result
