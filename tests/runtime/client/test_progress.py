"""One callback for all that reads and writes much, and what shows it to people."""

from __future__ import annotations

import asyncio
import io
import logging
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.support.clock import ManualClock
from tests.support.driver import Driver
from xurrent_gen.sandbox import BulkOptions, RunningSandbox, running_sandbox

PEOPLE = 260


@pytest.fixture(scope="module")
def office() -> Iterator[RunningSandbox]:
    clock, bulk = ManualClock(), BulkOptions(queued_seconds=1, processing_seconds=1)
    with running_sandbox(sizes={"Person": PEOPLE}, bulk=bulk, clock=clock) as sandbox:
        yield sandbox


def watched(driver: Driver, office: RunningSandbox, **settings: Any) -> tuple[Any, Any]:
    """A client, and what its callback was called with."""
    seen: list[Any] = []
    settings.setdefault("clock", office.sandbox.clock)
    client = driver.connect(office, progress=seen.append, **settings)
    office.journal.clear()
    return client, seen


def check(seen: list[Any], records: int, office: RunningSandbox) -> None:
    """Counts only grow, and in the end they are those of the server."""
    counts = [(each.records, each.requests, each.points) for each in seen]
    assert counts == sorted(counts)
    assert seen[-1].records == records
    assert seen[-1].requests == len(office.journal)
    assert seen[-1].points >= seen[-1].requests


@pytest.mark.parametrize("way", ["ahead", "parallel"])
def test_reading(driver: Driver, office: RunningSandbox, way: str) -> None:
    client, seen = watched(driver, office)
    people = client.query.people().select(lambda p: [p.name, p.teams.name])
    if way == "parallel":
        found = driver.collect(people.page_size(20).parallel(5))
    else:
        found = driver.collect(people.page_size(50).read_ahead())
    check(seen, len(found), office)


def test_pages_that_share_requests_which_wait_for_the_window(
    driver: Driver, sdk: Any, office: RunningSandbox
) -> None:
    clock = ManualClock()
    limits = sdk.Limits(requests=1)
    client, seen = watched(driver, office, clock=clock, limits=limits)
    found = driver.collect(client.query.people().page_size(20).parallel(8))
    check(seen, len(found), office)
    waits = [each for each in seen if each.waits_for is not None]
    assert {each.waits_for for each in waits} == {"rate limit"}
    now = datetime.fromtimestamp(clock.time(), UTC)
    assert all(each.waits_until <= now for each in waits)


def test_changes_and_sweep(driver: Driver, office: RunningSandbox) -> None:
    client, seen = watched(driver, office)
    people = client.query.people().select(lambda p: [p.id, p.name])
    found = driver.collect(people.changes(None))
    assert seen[-1].records >= len(found) > 0
    check(seen, seen[-1].records, office)
    before = seen[-1].records
    driver.collect(people.sweep([each.id for each in found]))
    assert seen[-1].records >= before
    check(seen, seen[-1].records, office)


def test_a_callback_is_called_once_at_a_time_and_may_use_the_client(
    driver: Driver, office: RunningSandbox
) -> None:
    running, most, left = 0, 0, 3

    def begin() -> bool:
        nonlocal running, most, left
        running += 1
        most, left = max(most, running), left - 1
        return left >= 0

    def end() -> None:
        nonlocal running
        running -= 1

    def show(progress: Any) -> None:
        once = begin()
        time.sleep(0.005)
        end()
        if once:
            client.query.people().count()

    async def ashow(progress: Any) -> None:
        once = begin()
        await asyncio.sleep(0.005)
        end()
        if once:
            await asyncio.gather(client.query.people().count())

    client = driver.connect(office, progress=ashow if driver.is_async else show)
    people = client.query.people().page_size(20).select(lambda p: [p.id, p.name])
    assert len(driver.collect(people.parallel(8))) > 200
    assert most == 1


def test_a_job_is_waited_for(driver: Driver, office: RunningSandbox) -> None:
    client, seen = watched(driver, office)
    job = driver.run(client.bulk.export("people"))
    driver.run(job.wait())
    assert {each.waits_for for each in seen} == {None, "job"}
    assert seen[-1].requests == len(
        [e for e in office.journal if "/v1/" in e.request.path]
    )


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def in_an_hour(sdk: Any) -> Any:
    until = datetime.now(UTC) + timedelta(hours=1)
    return sdk.ClientProgress(1200, 14, 3400, "points", until)


def test_on_a_terminal_a_line_counts_down(
    sdk: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "200")
    caplog.set_level(logging.INFO, "xurrent")
    with sdk.show_progress("[people]") as show:
        show(in_an_hour(sdk))
        show(sdk.ClientProgress(1300, 15, 3500))
    printed = terminal.getvalue()
    wait = "[people]: records 1,200, requests 14, points 3,400; 3,600 s for points"
    assert wait in printed
    assert "[people]: records 1,300, requests 15, points 3,500" in printed
    assert printed.count("\x1b[?25l") == printed.count("\x1b[?25h") == 1  # the cursor
    assert caplog.messages == []


@pytest.mark.parametrize("rich", [True, False])
def test_elsewhere_records_are_logged(
    sdk: Any,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
    rich: bool,
) -> None:
    stream = io.StringIO() if rich else Terminal()
    monkeypatch.setattr(sys, "stderr", stream)
    if not rich:
        monkeypatch.setitem(sys.modules, "rich.console", None)
    clock = ManualClock()
    monkeypatch.setattr("time.monotonic", clock.monotonic)
    caplog.set_level(logging.INFO, "xurrent")
    with sdk.show_progress() as show:
        show(sdk.ClientProgress(100, 1))
        show(in_an_hour(sdk))
        clock.advance(9)
        show(sdk.ClientProgress(200, 2))
        clock.advance(1)
        show(sdk.ClientProgress(300, 3))
        show(sdk.ClientProgress(400, 4, 6))
    assert caplog.messages == [
        "records 1,200, requests 14, points 3,400; 3,600 s for points",
        "records 300, requests 3, points 0",
        "records 400, requests 4, points 6",
    ]
    assert stream.getvalue() == ""
