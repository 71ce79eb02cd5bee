"""What the drivers owe a flow, whatever happens at the same moment."""

from __future__ import annotations

import asyncio

import pytest

from xurrent_sdk._runtime.http.effects import Flow, run_flow_async, wait
from xurrent_sdk._runtime.http.single_flight import OneTimeEvent


def waiting(event: OneTimeEvent) -> Flow[bool]:
    return (yield from wait(event, 30.0))


def test_a_cancellation_is_not_lost_when_the_event_is_set_at_the_same_moment() -> None:
    async def scenario() -> None:
        event = OneTimeEvent()
        task = asyncio.create_task(run_flow_async(waiting(event)))
        await asyncio.sleep(0)
        event.set()
        await asyncio.sleep(0)  # the event has told the task, which has not run yet
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(scenario())
