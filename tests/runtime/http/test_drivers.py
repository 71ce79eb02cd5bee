"""What the drivers owe a flow, whatever happens at the same moment."""

from __future__ import annotations

import asyncio

import pytest

from xurrent_sdk._runtime.http.drivers import adrive
from xurrent_sdk._runtime.http.effects import Flow, wait
from xurrent_sdk._runtime.http.event import Latch


def waiting(latch: Latch) -> Flow[bool]:
    return (yield from wait(latch, 30.0))


def test_a_cancellation_is_not_lost_when_the_latch_opens_at_the_same_moment() -> None:
    async def scenario() -> None:
        latch = Latch()
        task = asyncio.create_task(adrive(waiting(latch)))
        await asyncio.sleep(0)
        latch.open()
        await asyncio.sleep(0)  # the latch has told the task, which has not run yet
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(scenario())


def test_a_latch_that_stays_closed() -> None:
    def briefly() -> Flow[bool]:
        return (yield from wait(Latch(), 0.01))

    assert asyncio.run(adrive(briefly())) is False
