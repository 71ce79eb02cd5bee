"""Effects that a flow may ask for, and the two thin shells that carry them out.

A *flow* is a generator that yields effects and is sent their results: it decides, and a
shell acts, ``run_flow`` for threads and ``run_flow_async`` for tasks. The functions in
lower case are one-step flows with typed results, to be used with ``yield from``.

An error that an effect raises is thrown into the flow. An interruption (a cancelled task,
a keyboard interrupt) closes the flow instead, so that its ``finally`` clauses run.
"""

from __future__ import annotations

import inspect
import threading
import time
from collections.abc import Awaitable, Callable, Coroutine, Generator
from contextlib import suppress
from contextvars import copy_context
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias, TypeVar, cast

from ..core.clock import AsyncSleeper, Sleeper
from ..core.errors import ConfigurationError
from .messages import AsyncTransport, HttpRequest, HttpResponse, Transport, Write
from .settings import Timeout
from .single_flight import OneTimeEvent

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Executor
    from threading import Event


T = TypeVar("T")
R = TypeVar("R")


@dataclass(frozen=True, slots=True)
class Send:
    """Send one request and read its whole response, at most ``max_bytes`` of it.

    ``write``, if given, receives the body of a 200 piece by piece.
    """

    request: HttpRequest
    timeout: Timeout
    max_bytes: int
    write: Write | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class Sleep:
    """Let ``seconds`` pass."""

    seconds: float


@dataclass(frozen=True, slots=True)
class Wait:
    """Wait until ``event`` is set; the result is false after ``seconds``."""

    event: OneTimeEvent
    seconds: float


@dataclass(frozen=True, slots=True)
class Call:
    """Call a user's function, or one that may block.

    The result is its return value. The async shell awaits an awaitable, and runs a
    blocking function in a worker thread, of ``pool`` if given. ``outlast``: a cancelled
    task waits for the thread, which cannot be interrupted.
    """

    function: Callable[[], object] = field(repr=False)
    blocking: bool = False
    pool: Executor | None = None
    outlast: bool = False


@dataclass(frozen=True, slots=True)
class Bracket:
    """Run ``body``, then ``done``; if it fails or is interrupted, ``failed`` instead.

    The result is that of ``body``. An interrupted flow is closed and can yield no more
    effects, so cleanup that needs effects belongs here. ``done`` and ``failed`` run to
    their end, also when the task that waits for them is cancelled.
    """

    body: Flow[object] = field(repr=False)
    done: Flow[object] = field(repr=False)
    failed: Flow[object] = field(repr=False)


Effect: TypeAlias = "Send | Sleep | Wait | Call | Bracket"
Flow: TypeAlias = Generator[Effect, object, R]


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
    """Wait for an event; ``False`` when it was not set in time."""
    return cast("bool", (yield Wait(event, seconds)))


def call(
    function: Callable[[], T | Awaitable[T]],
    *,
    blocking: bool = False,
    pool: Executor | None = None,
    outlast: bool = False,
) -> Flow[T]:
    """Call ``function``, and await its result if it is awaitable."""
    return cast("T", (yield Call(function, blocking, pool, outlast)))


def bracket(body: Flow[T], *, done: Flow[object], failed: Flow[object]) -> Flow[T]:
    """Run ``body`` and one of the flows that settle it."""
    return cast("T", (yield Bracket(body, done, failed)))


_settling: set[asyncio.Task[object]] = set()  # a loop holds its tasks weakly


class Abandoned(Exception):
    """The flow was abandoned: its result is not needed any more."""


def run_flow(
    flow: Flow[R],
    transport: Transport | None = None,
    sleep: Sleeper = time.sleep,
    abandoned: Event | None = None,
) -> R:
    """Run ``flow`` to its end in this thread, or until it is ``abandoned``.

    A flow that sends nothing needs no transport.
    """
    try:
        effect = next(flow)
        while True:
            if abandoned is not None and abandoned.is_set():
                raise Abandoned
            try:
                result = _perform(effect, transport, sleep)
            except Exception as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as end:
        return cast("R", end.value)
    finally:
        flow.close()


def _perform(effect: Effect, transport: Transport | None, sleep: Sleeper) -> object:
    match effect:
        case Send(request, timeout, most, write):
            assert transport is not None, "a flow that sends needs a transport"
            return transport.send(request, timeout=timeout, max_bytes=most, write=write)
        case Sleep(seconds):
            sleep(seconds)
            return None
        case Wait(event, seconds):
            return _wait(event, seconds)
        case Bracket(body, done, failed):
            try:
                result = run_flow(body, transport, sleep)
            except BaseException:
                run_flow(failed, transport, sleep)
                raise
            run_flow(done, transport, sleep)
            return result
        case Call(function):
            result = function()
            if inspect.isawaitable(result):
                if inspect.iscoroutine(result):
                    result.close()
                raise ConfigurationError(
                    "A function gave an awaitable, which nothing here can wait for: use "
                    "the async client or application, or a plain function"
                )
            return result


def _wait(event: OneTimeEvent, seconds: float) -> bool:
    ready = threading.Event()
    forget = event.when_set(ready.set)
    try:
        return ready.wait(seconds)
    finally:
        forget()


async def asleep(seconds: float) -> None:
    """Let time pass in a task."""
    import asyncio

    await asyncio.sleep(seconds)


async def run_flow_async(
    flow: Flow[R],
    transport: AsyncTransport | None = None,
    sleep: AsyncSleeper = asleep,
) -> R:
    """Run ``flow`` to its end in this task."""
    try:
        effect = next(flow)
        while True:
            try:
                result = await _aperform(effect, transport, sleep)
            except Exception as error:
                effect = flow.throw(error)
            else:
                effect = flow.send(result)
    except StopIteration as end:
        return cast("R", end.value)
    finally:
        flow.close()


async def _aperform(
    effect: Effect, transport: AsyncTransport | None, sleep: AsyncSleeper
) -> object:
    match effect:
        case Send(request, timeout, most, write):
            assert transport is not None, "a flow that sends needs a transport"
            return await transport.send(
                request, timeout=timeout, max_bytes=most, write=write
            )
        case Sleep(seconds):
            await sleep(seconds)
            return None
        case Wait(event, seconds):
            return await _await(event, seconds)
        case Bracket(body, done, failed):
            try:
                result = await run_flow_async(body, transport, sleep)
            except GeneratorExit:
                raise  # nobody runs this coroutine any more
            except BaseException:
                await _to_its_end(run_flow_async(failed, transport, sleep))
                raise
            await _to_its_end(run_flow_async(done, transport, sleep))
            return result
        case Call(function, blocking, pool, outlast):
            if blocking:
                result = await _in_thread(function, pool, outlast)
            else:
                result = function()
            if inspect.isawaitable(result):
                return await cast("Awaitable[object]", result)
            return result


async def _in_thread(
    function: Callable[[], object], pool: Executor | None, outlast: bool
) -> object:
    """Call a function in a thread, with the context of this task."""
    import asyncio

    context = copy_context()

    def run() -> tuple[object, BaseException | None]:
        # A future refuses a StopIteration, and its task would wait for ever.
        try:
            return context.run(function), None
        except BaseException as error:
            return None, error

    thread = asyncio.get_running_loop().run_in_executor(pool, run)
    try:
        result, error = await (asyncio.shield(thread) if outlast else thread)
    except asyncio.CancelledError:
        while outlast and not thread.done():
            with suppress(asyncio.CancelledError):
                await asyncio.wait([thread])
        raise
    if error is not None:
        raise error
    return result


async def _to_its_end(work: Coroutine[object, object, object]) -> None:
    """Wait for the work; it runs to its end even if the waiting task is cancelled."""
    import asyncio

    task = asyncio.create_task(work)
    _settling.add(task)
    task.add_done_callback(_settling.discard)
    await asyncio.shield(task)


async def _await(event: OneTimeEvent, seconds: float) -> bool:
    import asyncio

    loop, ready = asyncio.get_running_loop(), asyncio.Event()

    def notify() -> None:
        with suppress(RuntimeError):  # our loop may be closed by then
            loop.call_soon_threadsafe(ready.set)

    forget = event.when_set(notify)
    try:
        # Before Python 3.12, wait_for swallows a cancellation at the moment of the event.
        async with asyncio.timeout(seconds):
            await ready.wait()
    except TimeoutError:
        return False
    finally:
        forget()
    return True
