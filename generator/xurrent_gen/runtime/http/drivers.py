"""The two thin shells that carry out the effects of flows, one for threads, one for tasks.

An error that an effect raises is thrown into the flow, which decides what it means. An
interruption (a cancelled task, a keyboard interrupt) closes the flow instead, so that
its ``finally`` clauses run and nothing stays half-open.
"""

from __future__ import annotations

import inspect
from collections.abc import Awaitable
from typing import TYPE_CHECKING, TypeVar, cast

from ..core.errors import ConfigurationError
from .effects import Call, Download, Effect, EffectResult, Flow, Send, Sleep, Wait
from .event import Latch, WouldWaitForItself

if TYPE_CHECKING:
    from threading import Event

    from ..core.clock import AsyncSleeper, Sleeper
    from .transport import AsyncTransport, Transport

R = TypeVar("R")


class Abandoned(Exception):
    """Nobody waits for the result of a flow any more."""


def drive(
    flow: Flow[R],
    transport: Transport,
    sleep: Sleeper,
    abandoned: Event | None = None,
) -> R:
    """Run ``flow`` to its end in this thread, or until it is ``abandoned``."""
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


def _perform(effect: Effect, transport: Transport, sleep: Sleeper) -> EffectResult:
    match effect:
        case Send(request, timeout, max_bytes):
            return transport.send(request, timeout=timeout, max_bytes=max_bytes)
        case Sleep(seconds):
            sleep(seconds)
            return None
        case Download(request, write, timeout, max_bytes):
            return transport.download(
                request, write, timeout=timeout, max_bytes=max_bytes
            )
        case Wait(latch, seconds):
            return _wait(latch, seconds)
        case Call(function):
            result = function()
            if inspect.isawaitable(result):
                if inspect.iscoroutine(result):
                    result.close()
                raise ConfigurationError(
                    "An async function was given to the sync client: use the async "
                    "client, or a plain function"
                )
            return result


def _wait(latch: Latch, seconds: float) -> bool:
    import threading

    if not latch.is_open and latch.owner == threading.get_ident():
        raise WouldWaitForItself
    event = threading.Event()
    forget = latch.when_open(event.set)
    try:
        return event.wait(seconds)
    finally:
        forget()


async def adrive(flow: Flow[R], transport: AsyncTransport, sleep: AsyncSleeper) -> R:
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
    effect: Effect, transport: AsyncTransport, sleep: AsyncSleeper
) -> EffectResult:
    match effect:
        case Send(request, timeout, max_bytes):
            return await transport.send(request, timeout=timeout, max_bytes=max_bytes)
        case Sleep(seconds):
            await sleep(seconds)
            return None
        case Download(request, write, timeout, max_bytes):
            return await transport.download(
                request, write, timeout=timeout, max_bytes=max_bytes
            )
        case Wait(latch, seconds):
            return await _await(latch, seconds)
        case Call(function, blocking):
            if blocking:
                import asyncio

                result = await asyncio.to_thread(function)
            else:
                result = function()
            if inspect.isawaitable(result):
                return await cast("Awaitable[object]", result)
            return result


async def _await(latch: Latch, seconds: float) -> bool:
    import asyncio

    loop = asyncio.get_running_loop()
    opened: asyncio.Future[None] = loop.create_future()

    def settle() -> None:
        if not opened.done():
            opened.set_result(None)

    def notify() -> None:
        # The opener may run in another thread, and our loop may be closed by then.
        try:
            loop.call_soon_threadsafe(settle)
        except RuntimeError:
            return

    forget = latch.when_open(notify)
    try:
        await asyncio.wait_for(opened, seconds)
    except TimeoutError:
        return False
    finally:
        forget()
    return True
