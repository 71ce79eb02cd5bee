# ruff: noqa
# flake8: noqa
# pylint: skip-file
"""What a verification asks of the outside world, and the shells that answer.

Verification is written once, as generators that yield effects; the two shells perform
them, one blocking and one with asyncio. The effects are few: fetch a document, ask the
replay memory, do something alone or to its end, call a handler.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, Protocol, TypeAlias, TypeVar

from .errors import ReplayMemoryError

if TYPE_CHECKING:
    from .event import WebhookEvent
    from .replay import AsyncReplayMemory, ReplayMemory
    from .urls import HttpsUrl

R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Fetch:
    """GET a document, without credentials and without following redirects.

    At most ``max_bytes`` of body are accepted. With ``cut`` a longer body is cut off
    there instead of refused.
    """

    url: HttpsUrl
    max_bytes: int
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Fetched:
    """The answer to a ``Fetch``: status and body."""

    status: int
    body: bytes


class Fetcher(Protocol):
    """Performs a ``Fetch``. The seam for tests and for special networks.

    Raises a ``DiscoveryError`` when there is no acceptable answer. A redirect is an
    answer with its status, never followed.
    """

    def fetch(self, request: Fetch) -> Fetched:
        """Send the request and wait for the answer."""
        ...


class AsyncFetcher(Protocol):
    """The twin of ``Fetcher`` for asyncio."""

    async def fetch(self, request: Fetch) -> Fetched:
        """Send the request and wait for the answer."""
        ...


@dataclass(frozen=True, slots=True)
class Remember:
    """Ask the replay memory: the method of that name, with these arguments.

    The result is ``None`` when the step was done. Otherwise it was not: a claim yields the
    mark that holds the key, the others ``LOST``.
    """

    operation: Literal["claim", "settle", "release"]
    key: str
    mark: str
    lifetime: float = 0.0
    settled: str = ""


LOST: Final = "lost"
"""The key does not have the mark any more."""


@dataclass(frozen=True, slots=True)
class Alone:
    """Run a flow while no other flow with the same key runs in this process."""

    key: str
    flow: Flow[None]


@dataclass(frozen=True, slots=True)
class Complete:
    """Run a flow to its end, even if the task that asks for it is cancelled."""

    flow: Flow[None]


@dataclass(frozen=True, slots=True)
class Handle:
    """Call the application's handlers for an event."""

    event: WebhookEvent


Effect: TypeAlias = "Fetch | Remember | Alone | Complete | Handle"
Flow: TypeAlias = Generator[Effect, object, R]
"""A computation that yields effects and is sent their results."""


def fetch(request: Fetch) -> Flow[Fetched]:
    """Perform a ``Fetch``."""
    result = yield request
    assert isinstance(result, Fetched)
    return result


def remember(request: Remember) -> Flow[str | None]:
    """Perform a ``Remember``."""
    result = yield request
    assert result is None or isinstance(result, str)
    return result


def awaits(function: Callable[..., object]) -> bool:
    """Whether a call only gives something to wait for, as far as that can be seen."""
    from inspect import iscoroutinefunction

    return any(iscoroutinefunction(part) for part in parts(function))


def parts(function: Callable[..., object]) -> tuple[object, object]:
    """The function itself, and the method that is called if it is another object."""
    kind: type[object] = type(function)
    return function, kind.__call__


def run(flow: Flow[R], perform: Callable[[Effect], object]) -> R:
    """Drive a flow, blocking."""
    try:
        effect = next(flow)
        while True:
            try:
                result = perform(effect)
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as stop:
        value: R = stop.value
        return value


async def run_async(flow: Flow[R], perform: Callable[[Effect], Awaitable[object]]) -> R:
    """Drive a flow with asyncio. Cancelling the task ends the flow, which may tidy up."""
    try:
        effect = next(flow)
        while True:
            try:
                result = await perform(effect)
            except BaseException as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as stop:
        value: R = stop.value
        return value


def ask_memory(memory: ReplayMemory, request: Remember) -> str | None:
    """Perform a ``Remember`` with a blocking memory."""
    key, mark = request.key, request.mark
    with _memory_errors():
        if request.operation == "claim":
            return memory.claim(key, mark, request.lifetime)
        if request.operation == "settle":
            done = memory.settle(key, mark, request.settled, request.lifetime)
        else:
            done = memory.release(key, mark)
        return None if done else LOST


async def ask_async_memory(
    memory: ReplayMemory | AsyncReplayMemory, request: Remember
) -> str | None:
    """Perform a ``Remember`` with either kind of memory."""
    key, mark = request.key, request.mark
    with _memory_errors():
        if request.operation == "claim":
            claimed = memory.claim(key, mark, request.lifetime)
            return await claimed if isinstance(claimed, Awaitable) else claimed
        if request.operation == "settle":
            done = memory.settle(key, mark, request.settled, request.lifetime)
        else:
            done = memory.release(key, mark)
        if isinstance(done, Awaitable):
            done = await done
        return None if done else LOST


@contextmanager
def _memory_errors() -> Generator[None]:
    try:
        yield
    except ReplayMemoryError:
        raise
    except Exception as error:
        raise ReplayMemoryError(
            f"The replay memory failed ({type(error).__name__}); the delivery was not"
            " accepted, since a replay could not be told."
        ) from error
