"""Work that many need is done once; a leader that is gone is replaced."""

from __future__ import annotations

import asyncio

import pytest

from xurrent_sdk import TransportError
from xurrent_sdk._runtime.http.effects import Flow, run_flow_async, sleep, wait
from xurrent_sdk._runtime.http.single_flight import SingleFlight


class Work:
    """Counts how often it is done; it may be made to fail."""

    def __init__(self) -> None:
        self.flights: SingleFlight[int] = SingleFlight()
        self.done = 0
        self.failure: Exception | None = None

    def _do(self) -> Flow[int]:
        self.done += 1
        yield from sleep(0.01)
        if self.failure is not None:
            raise self.failure
        return self.done

    def need(self) -> Flow[int]:
        while True:
            flight, leading = self.flights.join("work")
            if leading:
                return (yield from self.flights.lead(flight, self._do))
            assert (yield from wait(flight.done, 30.0))
            if flight.error is not None:
                raise flight.error.copy()
            if flight.result is not None:
                return flight.result


async def need(work: Work) -> int:
    return await run_flow_async(work.need())


def test_all_who_need_it_get_the_result_of_the_first() -> None:
    work = Work()

    async def many() -> list[int]:
        return await asyncio.gather(*(need(work) for _ in range(10)))

    assert asyncio.run(many()) == [1] * 10
    assert asyncio.run(need(work)) == 2  # nothing is kept when it is over


def test_all_who_need_it_learn_of_the_failure() -> None:
    work = Work()
    work.failure = TransportError("gone")

    async def many() -> list[int | BaseException]:
        waiting = (need(work) for _ in range(10))
        return await asyncio.gather(*waiting, return_exceptions=True)

    found = asyncio.run(many())
    assert work.done == 1
    assert {str(each) for each in found} == {"gone"}
    assert len({id(each) for each in found}) == 10  # each raises one of its own


def test_the_next_takes_over_from_one_that_is_cancelled() -> None:
    work = Work()

    async def scenario() -> int:
        first = asyncio.create_task(need(work))
        second = asyncio.create_task(need(work))
        await asyncio.sleep(0)
        first.cancel()
        with pytest.raises(asyncio.CancelledError):
            await first
        return await second

    assert asyncio.run(scenario()) == 2
